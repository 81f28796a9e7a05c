//! Transformers over patches or text, in any format that is a table of names: what to look for, and the sizes that the
//! shapes tell.
use crate::formats::weights::{ExpectedTensor, TensorInfo, Weights};
use crate::util::error::Failure;
use crate::util::text::nearest;
use anyhow::{Context, Result, bail, ensure};
use graphs::models::vit::{Activation, Blocks};
use graphs::nn::Param;

/// What a format calls the parameters of a tower.
#[derive(Debug)]
pub struct Names {
    /// What the names of a block begin with; then comes its number.
    pub blocks: &'static str,
    /// Our name and theirs: of several, the parts are one after another in ours. Those in blocks without
    /// [`Names::blocks`].
    pub table: &'static [(&'static str, &'static [&'static str])],
    /// Whether the projection is `[in, out]`.
    pub projection_turned: bool,
    /// What else may be in the files.
    pub ignored: &'static [&'static str],
}

/// What all blocks of a family have, which shapes do not tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Family {
    /// As errors call it: `DINOv2`.
    pub name: &'static str,
    /// Between the layers of an MLP.
    pub activation: Activation,
    /// Whether what a block adds is scaled per channel.
    pub layer_scale: bool,
    /// The epsilon of every norm.
    pub eps: f64,
}

impl Names {
    /// The first format of which the files have the tensor `ours`.
    ///
    /// # Errors
    /// When they have it of none: the error calls the network `what`.
    pub fn find(
        formats: &'static [Names],
        weights: &Weights,
        ours: &str,
        what: &str,
    ) -> Result<&'static Names> {
        let first = |names: &Names| names.of(ours).first().is_some_and(|name| weights.find(name).is_some());
        formats.iter().find(|names| first(names)).with_context(|| {
            let wanted: Vec<&str> =
                formats.iter().filter_map(|names| names.of(ours).first().copied()).collect();
            let known: Vec<&str> = weights.tensors().iter().map(TensorInfo::name).collect();
            let near =
                nearest(wanted[0], &known).map_or(String::new(), |near| format!("; nearest there: {near}"));
            let (path, wanted) = (weights.path().display(), wanted.join(" or "));
            Failure::input(format!("{path} holds no {what}: there is no {wanted}{near}"))
                .help("name the weights of the network as they are published")
        })
    }

    /// Their names of a parameter, without those of blocks before them.
    fn of(&self, ours: &str) -> &'static [&'static str] {
        self.table.iter().find(|(name, _)| *name == ours).map_or(&[], |(_, theirs)| theirs)
    }

    /// Dims of the tensor that has a parameter, in block 0 if it is of blocks; without ones before them.
    ///
    /// # Errors
    /// When it is missing or has not so many dims.
    pub fn dims<const N: usize>(&self, weights: &Weights, ours: &str) -> Result<[usize; N]> {
        let theirs = self.of(ours).first().context("the table has all names")?;
        let name = if ours.starts_with("blocks/") {
            format!("{}0.{theirs}", self.blocks)
        } else {
            theirs.to_string()
        };
        let path = weights.path().display();
        let found = weights.find(&name);
        let found = found.with_context(|| Failure::input(format!("{path} has no tensor {name}")))?;
        let ones = found.dims().len().saturating_sub(N);
        let (before, dims) = found.dims().split_at(ones);
        <[usize; N]>::try_from(dims)
            .ok()
            .filter(|dims| before.iter().all(|n| *n == 1) && !dims.contains(&0))
            .with_context(|| {
                Failure::input(format!("{name} of {path} is {:?}, not of {N} dims", found.dims()))
            })
    }

    /// The blocks of a tower of some width, with heads of so many channels.
    ///
    /// # Errors
    /// When tensors are missing, or heads do not divide the width.
    pub fn blocks(&self, weights: &Weights, family: Family, width: usize, head: usize) -> Result<Blocks> {
        let [hidden, _] = self.dims(weights, "blocks/mlp/in/kernel")?;
        let first = self.of("blocks/norm_attn/scale").first().context("the table has all names")?;
        let there = |number: &usize| weights.find(&format!("{}{number}.{first}", self.blocks)).is_some();
        let depth = (0..).take_while(there).count().max(1);
        let path = weights.path().display();
        ensure!(
            width.is_multiple_of(head),
            Failure::input(format!(
                "{path} is {width} channels wide, which heads of {head} channels do not divide"
            ))
        );
        let Family { activation, layer_scale, eps, .. } = family;
        Ok(Blocks { width, depth, heads: width / head, hidden, activation, layer_scale, eps })
    }

    /// What to look for in files for a parameter: one tensor, or some of each block. `positions` is how many there are of
    /// them in the files.
    ///
    /// # Errors
    /// When the format has no name for it.
    pub fn expected(&self, param: &Param, positions: usize) -> Result<Vec<ExpectedTensor>> {
        let theirs = self.of(&param.name);
        if theirs.is_empty() {
            bail!("files have no name for `{}`", param.name);
        }
        let mut dims = param.ty.dims.clone();
        let blocks = if param.name.starts_with("blocks/") { Some(dims.remove(0)) } else { None };
        dims[0] /= theirs.len();
        match param.name.as_str() {
            "positions" => dims[0] = positions,
            "projection" if self.projection_turned => dims.reverse(),
            _ => {}
        }
        let one = |name: String| {
            let expected = ExpectedTensor::new(name, dims.clone());
            // An axis for the batch in some files.
            match param.name.as_str() {
                "class" => expected.or_dims([&[1, 1], &dims[..]].concat()),
                "positions" => expected.or_dims([&[1], &dims[..]].concat()),
                _ => expected,
            }
        };
        Ok(match blocks {
            None => theirs.iter().map(|name| one(name.to_string())).collect(),
            Some(depth) => (0..depth)
                .flat_map(|number| theirs.iter().map(move |name| (number, name)))
                .map(|(number, name)| one(format!("{}{number}.{name}", self.blocks)))
                .collect(),
        })
    }
}
