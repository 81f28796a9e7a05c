//! The weights of transformers over patches or text: from files to what their programs read.
use crate::formats::weights::maps::dinov2::grid;
use crate::formats::weights::maps::vit::Names;
use crate::formats::weights::{ExpectedTensor, TensorInfo, Weights};
use crate::runtime::frozen::{Filled, Source};
use anyhow::{Context, Result};
use graphs::nn::Param;
use graphs::program::Slot;
use graphs::types::{DType, Type};
use tpu::array::HostArray;

/// A tower, as some files have it.
pub(super) struct Tower {
    /// How they call its parameters.
    pub names: &'static Names,
    /// How many positions they have.
    pub positions: usize,
    /// What its programs read.
    pub params: Vec<Param>,
}

impl Tower {
    /// What to look for in files, for each parameter.
    fn expected(&self) -> Result<Vec<Vec<ExpectedTensor>>> {
        self.params.iter().map(|param| self.names.expected(param, self.positions)).collect()
    }

    /// All that is read of the files.
    ///
    /// # Errors
    /// When something is missing, not known or of another shape: the error shows all of it.
    pub fn stored<'w>(&self, weights: &'w Weights) -> Result<Vec<&'w TensorInfo>> {
        weights.select(&self.expected()?.concat(), self.names.ignored)
    }

    /// What fills the parameters among a program's inputs.
    ///
    /// # Errors
    /// When files cannot be read, or the program reads something else.
    pub fn fill<'w>(&self, weights: &'w Weights, inputs: &[Slot]) -> Result<Vec<Filled<'w>>> {
        let fill = |(param, expected): (&Param, Vec<ExpectedTensor>)| {
            let name = format!("params/{}", param.name);
            let slot = inputs.iter().find(|slot| slot.name == name);
            let slot = slot.with_context(|| format!("the program does not read {name}"))?;
            let found = weights.select(&expected, &["*"])?;
            Ok((slot.clone(), self.source(weights, slot, found)?))
        };
        self.params.iter().zip(self.expected()?).map(fill).collect()
    }

    /// What fills one parameter.
    fn source<'w>(
        &self,
        weights: &'w Weights,
        slot: &Slot,
        found: Vec<&'w TensorInfo>,
    ) -> Result<Source<'w>> {
        let dims = &slot.ty.dims;
        let resized = slot.name == "params/positions" && dims[0] != self.positions;
        let turned = slot.name == "params/projection" && self.names.projection_turned;
        let ([stored], true) = (&found[..], resized || turned) else { return Ok(Source::Stored(found)) };
        let values = weights.tensor(stored, DType::F32)?.to_vec::<f32>()?;
        let [rows, columns] = [dims[0], dims[1]];
        let values: Vec<f32> = if turned {
            (0..rows * columns).map(|at| values[at % columns * rows + at / columns]).collect()
        } else {
            let [from, to] = [self.positions, rows].map(|positions| grid(positions).unwrap_or(1));
            let (class, patches) = values.split_at(columns);
            [class, &resample(patches, from, to, columns)[..]].concat()
        };
        let bytes = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        let array = HostArray::new(Type::new(DType::F32, dims.clone()), bytes)?;
        Ok(Source::Made(array))
    }
}

/// Values of `from x from` patches, `[from, from, width]`, at the places of `to x to` patches: bicubic, not antialiased, as
/// DINOv2 resizes its positions. The offset of 0.1, by which its authors kept sizes from being rounded down, makes steps a
/// little smaller than `from / to`.
fn resample(values: &[f32], from: usize, to: usize, width: usize) -> Vec<f32> {
    let step = from as f64 / (to as f64 + 0.1);
    // The four patches around a place, and their shares: Keys' kernel with -0.75.
    let taps: Vec<[(usize, f64); 4]> = (0..to)
        .map(|at| {
            let place = (at as f64 + 0.5) * step - 0.5;
            let first = place.floor();
            [-1.0, 0.0, 1.0, 2.0].map(|offset| {
                let patch = (first + offset).clamp(0.0, from as f64 - 1.0) as usize;
                (patch, share((place - first - offset).abs()))
            })
        })
        .collect();
    let mut out = Vec::with_capacity(to * to * width);
    for rows in &taps {
        for columns in &taps {
            for channel in 0..width {
                let row = |row: usize| -> f64 {
                    let value = |column: usize| f64::from(values[(row * from + column) * width + channel]);
                    columns.iter().map(|(column, share)| share * value(*column)).sum()
                };
                out.push(rows.iter().map(|(at, share)| share * row(*at)).sum::<f64>() as f32);
            }
        }
    }
    out
}

/// The share of a value in one that is so far from it.
fn share(distance: f64) -> f64 {
    const A: f64 = -0.75;
    let x = distance;
    match distance {
        ..=1.0 => ((A + 2.0) * x - (A + 3.0)) * x * x + 1.0,
        ..=2.0 => ((A * x - 5.0 * A) * x + 8.0 * A) * x - 4.0 * A,
        _ => 0.0,
    }
}
