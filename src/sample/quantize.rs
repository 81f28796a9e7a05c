//! Scales of activations for products of int8, measured while images are drawn.
use super::layer_errors::{self, LayerErrors};
use super::pipeline::{LoadedModel, sampling_weights};
use super::prompts::{Prompt, requests};
use super::scales::{FORMAT, SCALES, floats};
use super::{Part, Request, Sampler};
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::formats::safetensors::{NamedTensor, write_file};
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::{Ending, Session};
use crate::runtime::{Runtime, spec};
use crate::storage::remote;
use crate::util::error::Failure;
use crate::util::text::{count, quoted};
use anyhow::{Context, Result, bail, ensure};
use graphs::models::Order;
use graphs::nn::{INPUT_CHANNELS, INPUT_POSITIONS, Int8Kernel, Observe, Param, Quantization};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::path::PathBuf;
use tracing::info;

/// How scales of activations are measured and kept.
pub struct Calibration {
    /// The weights.
    pub checkpoint: Checkpoint,
    /// The config of the run with what the command says laid over it.
    pub config: Config,
    /// What is drawn for it.
    pub prompts: Vec<Prompt>,
    /// How much of the spread of channels moves from activations into weights, from 0 (none) to 1 (SmoothQuant's alpha).
    pub smoothing: f64,
    /// The file. Default: `scales.safetensors` in the run folder.
    pub out: Option<PathBuf>,
    /// Of how many images the layers are compared with those of floats.
    pub compare: usize,
}

/// Greatest magnitudes of what products take, `[layers, positions, channels..]`, by place.
type Magnitudes = BTreeMap<String, (Vec<usize>, Vec<f32>)>;

impl Calibration {
    /// The devices that it measures on.
    ///
    /// # Errors
    /// When the model draws in raster order, a number is out of range, or there are no such devices.
    pub fn open(&mut self, session: &Session) -> Result<Runtime> {
        let (smoothing, config) = (self.smoothing, &mut self.config);
        if !(0.0..=1.0).contains(&smoothing) {
            bail!(Failure::input(format!("--smoothing {smoothing}: it is between 0 and 1")));
        }
        if config.model.order == Order::Raster {
            let text = "static scales are of whole grids; a model of order = \"raster\" draws one position at a time";
            bail!(Failure::input(text).help("sample.quantization = \"int8\" needs no scales"));
        }
        config.sample.quantization = Quantization::None;
        Runtime::open(&config.device, session)
    }

    /// Draws the images, and writes the scales beside the weights. Tells how far int8 then is from floats, if that is asked
    /// for, and how it ended.
    ///
    /// # Errors
    /// When the checkpoint does not fit, or the devices or the disk fail.
    pub fn run(&self, runtime: &Runtime) -> Result<(Vec<LayerErrors>, Ending)> {
        let processes = ProcessGroup::new(runtime.engine());
        let measured = self.measure(runtime, &processes)?;
        let params = spec::program_spec(&self.config, self.config.sample.batch)?.params()?;
        let scales = self.scales(&params, &measured)?;
        let run_dir = self.checkpoint.run_dir()?;
        remote::only_read(&run_dir, self.out.is_some())?;
        let out = self.out.clone().unwrap_or_else(|| run_dir.join(SCALES));
        let metadata = BTreeMap::from([
            ("format".to_string(), FORMAT.to_string()),
            ("weights".into(), self.checkpoint.hash.clone()),
            ("prompts".into(), self.prompts.len().to_string()),
            ("smoothing".into(), self.smoothing.to_string()),
        ]);
        let written = if processes.is_first() { write_file(&out, &scales, &metadata) } else { Ok(()) };
        processes.all_ok("write the scales", written)?;
        let errors = match self.compare {
            0 => vec![],
            images => {
                let requests = self.requests(images);
                layer_errors::measure(runtime, &self.config, &self.checkpoint, &requests, &out)?
            }
        };
        let run = quoted(&run_dir.display().to_string());
        let (places, prompts) = (count(measured.len(), "place"), count(self.prompts.len(), "prompt"));
        let ending = Ending {
            what: format!("scales of {places} measured over {prompts}"),
            compiled: runtime.compiling().read(),
            goodput: None,
            results: Some(out.display().to_string()),
            next: Some(format!("fluid sample {run} --quantization int8_static")),
        };
        Ok((errors, ending))
    }

    /// The first images of the prompts.
    fn requests(&self, most: usize) -> Vec<Request> {
        let prompts = &self.prompts[..most.min(self.prompts.len())];
        requests(&self.config, prompts, None, 1, self.config.run.seed)
    }

    /// The greatest magnitudes over all images, steps and halves.
    fn measure(&self, runtime: &Runtime, processes: &ProcessGroup) -> Result<Magnitudes> {
        let config = &self.config;
        let batch = config.sample.batch;
        let model = LoadedModel::open(runtime, config, &self.checkpoint)?;
        let weights = sampling_weights(runtime, config, model.average(), None)?;
        let sampler = Sampler::new(runtime, config, batch, model.codec().range())?.observing(Observe::Inputs);
        let images = self.requests(self.prompts.len());
        let mut all = Magnitudes::new();
        let names = places(&spec::program_spec(config, batch)?.params()?);
        let mut watch = |part: Option<Part>, values: &NamedArrays| -> Result<()> {
            if !matches!(part, Some(Part::Step(_))) {
                return Ok(());
            }
            for place in &names {
                let seen = processes.all_gather(values.get(&format!("observed/{place}"))?)?;
                let (dims, seen) = (seen.ty().dims.clone(), seen.to_vec::<f32>()?);
                match all.get_mut(place) {
                    Some((_, before)) => before.iter_mut().zip(seen).for_each(|(a, b)| *a = a.max(b)),
                    None => drop(all.insert(place.clone(), (dims, seen))),
                }
            }
            Ok(())
        };
        let total = images.len();
        let told = |done: usize| info!("{done} of {} drawn", count(total, "image"));
        sampler.generate_watched(&weights, model.text(), &images, told, &mut watch)?;
        Ok(all)
    }

    /// The scales of each place: of channels, by SmoothQuant's rule, and of positions by what is left.
    fn scales(&self, params: &[Param], measured: &Magnitudes) -> Result<Vec<NamedTensor>> {
        let kernels: Vec<(&Param, &Int8Kernel)> =
            params.iter().filter_map(|param| Some((param, param.int8.as_ref()?))).collect();
        let wanted: Vec<(String, Type)> =
            kernels.iter().map(|(p, _)| (format!("ema/{}", p.name), p.ty.clone())).collect();
        // The greatest weight of each input channel, `[layers, channels]`, over the kernels that share an input.
        let mut of_weights: BTreeMap<&str, Vec<f32>> = BTreeMap::new();
        for ((param, int8), tensor) in kernels.iter().zip(self.checkpoint.take(&wanted)?.whole()) {
            let values = floats(&tensor?.bytes);
            let outs: usize = param.ty.dims[1 + int8.contracted..].iter().product();
            let largest = values.chunks(outs.max(1)).map(|row| row.iter().fold(0f32, |m, w| m.max(w.abs())));
            match of_weights.get_mut(int8.place.as_str()) {
                Some(before) => before.iter_mut().zip(largest).for_each(|(a, b)| *a = a.max(b)),
                None => drop(of_weights.insert(&int8.place, largest.collect())),
            }
        }
        let mut tensors = vec![];
        for (place, (dims, magnitudes)) in measured {
            let [layers, positions, channel_dims @ ..] = &dims[..] else {
                bail!("what was measured at {place} has {} axes", dims.len());
            };
            let channels: usize = channel_dims.iter().product();
            let weights = of_weights.get(place.as_str()).with_context(|| format!("{place} has no kernel"))?;
            let (mut of_channels, mut of_positions) = (vec![], vec![]);
            for (layer, weights) in magnitudes.chunks(positions * channels).zip(weights.chunks(channels)) {
                let mut largest = vec![0f32; channels];
                for row in layer.chunks(channels) {
                    largest.iter_mut().zip(row).for_each(|(a, b)| *a = a.max(*b));
                }
                let scales: Vec<f32> =
                    largest.iter().zip(weights).map(|(a, w)| smoothed(*a, *w, self.smoothing)).collect();
                let of_row = |row: &[f32]| {
                    let largest = row.iter().zip(&scales).fold(0f32, |m, (a, scale)| m.max(a / scale));
                    (largest / 127.0).max(1e-12)
                };
                of_positions.extend(layer.chunks(channels).map(of_row));
                of_channels.extend(scales);
            }
            ensure!(
                of_channels.iter().chain(&of_positions).all(|scale| scale.is_finite()),
                Failure::input(format!("activations at {place} are not finite: no scales hold for them"))
            );
            let of_channel_dims = [&[*layers], channel_dims].concat();
            for (kind, dims, values) in [
                (INPUT_POSITIONS, vec![*layers, *positions], of_positions),
                (INPUT_CHANNELS, of_channel_dims, of_channels),
            ] {
                let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
                tensors.push(NamedTensor::new(format!("{place}/{kind}"), Type::new(DType::F32, dims), bytes));
            }
        }
        Ok(tensors)
    }
}

/// The scale of a channel with the greatest activation `a` and weight `w`: a^alpha / w^(1 - alpha).
fn smoothed(a: f32, w: f32, alpha: f64) -> f32 {
    if a <= 0.0 || w <= 0.0 {
        return 1.0;
    }
    (f64::from(a).powf(alpha) / f64::from(w).powf(1.0 - alpha)) as f32
}

/// The places whose inputs have scales.
fn places(params: &[Param]) -> Vec<String> {
    let mut all: Vec<String> =
        params.iter().filter_map(|param| Some(param.int8.as_ref()?.place.clone())).collect();
    all.sort();
    all.dedup();
    all
}
