//! Matching what is in the files against what a model takes.
use super::{TensorInfo, Weights, type_name};
use crate::util::error::Failure;
use crate::util::text::{fits, joined_list, nearest};
use anyhow::{Result, bail};
use safetensors::tensor::Dtype;

/// A tensor that a model takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedTensor {
    /// Its names in files: the first that is there is taken, the others count as known.
    pub names: Vec<String>,
    /// Its dims, and how else they are written: all with as many elements in the same order.
    pub dims: Vec<Vec<usize>>,
}

impl ExpectedTensor {
    /// A tensor with one name and one way to write its dims.
    pub fn new(name: impl Into<String>, dims: impl Into<Vec<usize>>) -> ExpectedTensor {
        ExpectedTensor { names: vec![name.into()], dims: vec![dims.into()] }
    }

    /// Another name for it.
    pub fn or_named(mut self, name: impl Into<String>) -> ExpectedTensor {
        self.names.push(name.into());
        self
    }

    /// Another way to write its dims.
    pub fn or_dims(mut self, dims: impl Into<Vec<usize>>) -> ExpectedTensor {
        self.dims.push(dims.into());
        self
    }

    /// `[4096, 64] or [4096, 64, 1, 1]`.
    fn shapes(&self) -> String {
        let dims: Vec<_> = self.dims.iter().map(|d| format!("{d:?}")).collect();
        dims.join(" or ")
    }
}

/// Mismatches shown with what is nearest to them.
const SHOWN: usize = 8;

impl Weights {
    /// The stored tensor of each wanted one, in that order. Names that a pattern of `ignored` fits (`decoder.*`) may
    /// be there besides.
    ///
    /// # Errors
    /// When a tensor is missing, not known, of another shape, or not of floating-point numbers: one error that shows
    /// all of it, both sides.
    pub fn select(&self, wanted: &[ExpectedTensor], ignored: &[&str]) -> Result<Vec<&TensorInfo>> {
        let known = |name: &str| wanted.iter().any(|w| w.names.iter().any(|n| n == name));
        let spare: Vec<&TensorInfo> = self
            .tensors()
            .iter()
            .filter(|t| !known(t.name()) && !ignored.iter().any(|pattern| fits(pattern, t.name())))
            .collect();
        let spare_names: Vec<&str> = spare.iter().map(|t| t.name()).collect();
        let (mut found, mut missing, mut shapes, mut dtypes) = (vec![], vec![], vec![], vec![]);
        for want in wanted {
            let Some(stored) = want.names.iter().find_map(|n| self.find(n)) else {
                let near = nearest(&want.names[0], &spare_names)
                    .filter(|_| missing.len() < SHOWN)
                    .and_then(|n| self.find(n))
                    .map_or(String::new(), |t| {
                        format!("; nearest there: {} {}", t.name(), type_name(&t.entry))
                    });
                missing.push(format!("{} {}{near}", want.names.join(" or "), want.shapes()));
                continue;
            };
            if !want.dims.iter().any(|d| d == stored.dims()) {
                shapes.push(format!(
                    "{} is {} here, {:?} there",
                    stored.name(),
                    want.shapes(),
                    stored.dims()
                ));
            } else if !super::read::READABLE_DTYPES.contains(&stored.entry.dtype) {
                dtypes.push(format!("{} {}", stored.name(), type_name(&stored.entry)));
            }
            found.push(stored);
        }
        let spare: Vec<_> = spare.iter().map(|t| format!("{} {}", t.name(), type_name(&t.entry))).collect();
        // Nothing else is wrong: the model is the right one.
        let help = match missing.is_empty() && spare.is_empty() && shapes.is_empty() {
            true => "take the same weights in bfloat16 or float32",
            false => {
                "name the weights of a model of this kind and these sizes; a config.json belongs beside its weights"
            }
        };
        let parts = [
            ("missing there", missing),
            ("not known here", spare),
            ("of another shape", shapes),
            ("of a dtype that is not read", dtypes),
        ];
        let shown: String = parts.iter().map(|(what, list)| joined_list(what, list)).collect();
        if shown.is_empty() {
            return Ok(found);
        }
        bail!(
            Failure::input(format!(
                "{} does not hold the weights that are asked for{shown}",
                self.path.display()
            ))
            .help(help)
        )
    }

    /// Fails if one of `tensors` is stored in half precision. `why` says what that does to the model.
    ///
    /// # Errors
    /// Then.
    pub fn refuse_f16(&self, tensors: &[&TensorInfo], why: &str) -> Result<()> {
        let Some(half) = tensors.iter().find(|t| t.entry.dtype == Dtype::F16) else { return Ok(()) };
        let (path, name) = (self.path.display(), half.name());
        bail!(
            Failure::input(format!("{path} holds `{name}` in float16: {why}"))
                .help("use the same weights in bfloat16 or float32")
        )
    }
}
