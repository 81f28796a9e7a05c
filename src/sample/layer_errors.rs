//! How far products of int8 lead from those of floats, layer by layer.
use super::pipeline::{LoadedModel, sampling_weights};
use super::{Part, Request, Sampler};
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::{Result, bail, ensure};
use graphs::nn::{Observe, Quantization};
use serde::Serialize;
use std::path::Path;
use tpu::array::HostArray;
use tracing::info;

/// How far what a block gives is from what it gives with products of floats, over all images, steps and tokens.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LayerError {
    /// The length of the difference over the length of what floats give.
    pub relative: f64,
    /// The cosine of a token's vectors with and without int8, on average.
    pub cosine: f64,
    /// The least of them.
    pub least_cosine: f64,
}

/// How far one kind of product is, by layer.
#[derive(Clone, Debug, Serialize)]
pub struct LayerErrors {
    /// How products are taken.
    pub quantization: String,
    /// From the first block to the last.
    pub layers: Vec<LayerError>,
}

/// Sums over tokens.
#[derive(Clone, Copy)]
struct Sums {
    apart: f64,
    square: f64,
    cosines: f64,
    tokens: f64,
    least: f64,
}

impl Default for Sums {
    fn default() -> Sums {
        Sums { apart: 0.0, square: 0.0, cosines: 0.0, tokens: 0.0, least: 1.0 }
    }
}

impl Sums {
    /// Adds the vectors of some tokens, of `width` numbers each: as floats give them, and as int8 does.
    fn add(&mut self, width: usize, floats: &[f32], int8: &[f32]) {
        for (a, b) in floats.chunks(width.max(1)).zip(int8.chunks(width.max(1))) {
            let dot = |a: &[f32], b: &[f32]| -> f64 {
                a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
            };
            let (aa, bb, ab) = (dot(a, a), dot(b, b), dot(a, b));
            let cosine = ab / (aa * bb).sqrt().max(f64::MIN_POSITIVE);
            self.square += aa;
            self.apart += a.iter().zip(b).map(|(a, b)| (f64::from(*a) - f64::from(*b)).powi(2)).sum::<f64>();
            self.cosines += cosine;
            self.least = self.least.min(cosine);
            self.tokens += 1.0;
        }
    }

    fn error(&self) -> LayerError {
        LayerError {
            relative: (self.apart / self.square.max(f64::MIN_POSITIVE)).sqrt(),
            cosine: self.cosines / self.tokens.max(1.0),
            least_cosine: self.least,
        }
    }
}

/// Draws images with products of floats, and tells at every step how far the blocks are from that with products of int8, and
/// with those of the scales in the file `scales`. Steps of int8 start from the tokens that floats drew.
///
/// # Errors
/// When the weights or the scales do not fit, what a block gives is not finite, or the devices fail.
pub fn measure(
    runtime: &Runtime,
    config: &Config,
    checkpoint: &Checkpoint,
    requests: &[Request],
    scales: &Path,
) -> Result<Vec<LayerErrors>> {
    let processes = ProcessGroup::new(runtime.engine());
    let model = LoadedModel::open(runtime, config, checkpoint)?;
    let watching = |quantization: Quantization| -> Result<(Sampler, NamedArrays)> {
        let mut config = config.clone();
        config.sample.quantization = quantization;
        config.sample.activation_scales = Some(scales.to_path_buf());
        let sampler = Sampler::new(runtime, &config, config.sample.batch, model.codec().range())?;
        let weights = sampling_weights(runtime, &config, model.average(), Some(checkpoint))?;
        Ok((sampler.observing(Observe::Blocks), weights))
    };
    let (floats, weights) = watching(Quantization::None)?;
    let kinds = [Quantization::Int8, Quantization::Int8Static];
    let int8 = kinds.into_iter().map(watching).collect::<Result<Vec<_>>>()?;
    let mut sums: Vec<Vec<Sums>> = vec![vec![]; kinds.len()];
    let mut watch = |part: Option<Part>, values: &NamedArrays| -> Result<()> {
        let Some(Part::Step(kind)) = part else { return Ok(()) };
        let blocks = |sampler: &Sampler, weights: &NamedArrays| -> Result<HostArray> {
            let seen = sampler.look(kind, values, weights)?;
            processes.all_gather(seen.get("observed/blocks")?)
        };
        let expected = blocks(&floats, &weights)?;
        let dims = expected.ty().dims.clone();
        let [depth, .., width] = dims[..] else { bail!("blocks of {} axes", dims.len()) };
        let expected = expected.to_vec::<f32>()?;
        for (sums, (sampler, weights)) in sums.iter_mut().zip(&int8) {
            let got = blocks(sampler, weights)?.to_vec::<f32>()?;
            sums.resize(depth, Sums::default());
            let of_layer = expected.len() / depth.max(1);
            let layers = expected.chunks(of_layer.max(1)).zip(got.chunks(of_layer.max(1)));
            sums.iter_mut().zip(layers).for_each(|(sums, (a, b))| sums.add(width, a, b));
        }
        Ok(())
    };
    // The half with text is compared, whatever the other half leads away from.
    let requests: Vec<Request> =
        requests.iter().map(|request| Request { negative: None, ..request.clone() }).collect();
    let total = count(requests.len(), "image");
    let told = |done: usize| info!("{done} of {total} compared, layer by layer");
    let draws = Sampler::new(runtime, config, config.sample.batch, model.codec().range())?;
    draws.generate_watched(&weights, model.text(), &requests, told, &mut watch)?;
    let errors = |(quantization, sums): (Quantization, Vec<Sums>)| LayerErrors {
        quantization: quantization.to_string(),
        layers: sums.iter().map(Sums::error).collect(),
    };
    let errors: Vec<LayerErrors> = kinds.into_iter().zip(sums).map(errors).collect();
    let finite = |error: &LayerError| error.relative.is_finite() && error.cosine.is_finite();
    ensure!(
        errors.iter().flat_map(|of| &of.layers).all(finite),
        Failure::input("blocks give numbers that are not finite: there is nothing to compare with")
    );
    Ok(errors)
}

/// A table of errors, a line per layer.
pub fn table(errors: &[LayerErrors]) -> String {
    let depth = errors.iter().map(|of| of.layers.len()).max().unwrap_or(0);
    let heads = errors.iter().map(|of| format!("  {:>26}", of.quantization));
    let columns = errors.iter().map(|_| format!("  {:>8} {:>8} {:>8}", "error", "cosine", "least"));
    let mut lines = vec![
        format!("{:<5}{}", "", heads.collect::<String>()),
        format!("{:<5}{}", "layer", columns.collect::<String>()),
    ];
    for layer in 0..depth {
        let cells = errors
            .iter()
            .filter_map(|of| of.layers.get(layer))
            .map(|e| format!("  {:>8.5} {:>8.5} {:>8.5}", e.relative, e.cosine, e.least_cosine));
        lines.push(format!("{layer:<5}{}", cells.collect::<String>()));
    }
    lines.iter().map(|line| line.trim_end().to_string() + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_those_of_the_formula() {
        let mut sums = Sums::default();
        // Right angles to each other, and the same at half the length.
        sums.add(2, &[1.0, 0.0, 0.0, 2.0], &[0.0, 1.0, 0.0, 1.0]);
        let error = sums.error();
        assert!((error.relative - (3.0f64 / 5.0).sqrt()).abs() < 1e-12, "{error:?}");
        assert_eq!((error.cosine, error.least_cosine), (0.5, 0.0));
        // Zeros say nothing, and break nothing.
        sums.add(2, &[0.0; 2], &[0.0; 2]);
        assert_eq!(sums.error().relative, error.relative);
    }

    #[test]
    fn a_table_has_a_line_per_layer() {
        let error = LayerError { relative: 0.0125, cosine: 0.99, least_cosine: 0.5 };
        let of =
            |quantization| LayerErrors { quantization: format!("{quantization}"), layers: vec![error; 2] };
        let text = table(&[of(Quantization::Int8), of(Quantization::Int8Static)]);
        let expected = "                             int8                 int8_static
layer     error   cosine    least     error   cosine    least
0       0.01250  0.99000  0.50000   0.01250  0.99000  0.50000
1       0.01250  0.99000  0.50000   0.01250  0.99000  0.50000
";
        assert_eq!(text, expected);
    }
}
