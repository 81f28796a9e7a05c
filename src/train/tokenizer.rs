//! The training of a tokenizer: previews of what becomes of images, warnings of its collapse, and its weights as others
//! read them.
use super::inputs::Inputs;
use super::task::{Task, draws_nothing};
use crate::checkpoint::Checkpoint;
use crate::config::Config;
use crate::data;
use crate::data::mixture::Mixture;
use crate::encoders::image::{FitOptions, Latents, PatchPca, Reconstructor};
use crate::eval::{Evaluator, Findings};
use crate::formats::contact_sheet::{Cell, Layout, contact_sheet, write_png};
use crate::formats::image::Image;
use crate::formats::safetensors::{NamedTensor, write_file};
use crate::formats::weights::maps::diffusers;
use crate::runtime::Runtime;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::session::Session;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::log::Console;
use crate::util::text::{count, quoted};
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::{Objective, TokenizerSpec, Trainable};
use graphs::models::Tiny;
use graphs::models::autoencoder::{LINEAR, stored_dims};
use graphs::nn::Param;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tracing::info;

/// The folder of a run that its tokenizer is left in.
pub const FOLDER: &str = "tokenizer";
/// The files there, as diffusers names them.
const WEIGHTS: &str = "diffusion_pytorch_model.safetensors";
const CONFIG: &str = "config.json";
/// Images that latents are measured on, at most.
const MEASURED: usize = 1024;
/// Nats of a latent value below which it says next to nothing.
const LEAST_KL: f64 = 0.01;
/// Half the mean square of latents without distributions, below which they say next to nothing: sizes of 0.03.
const LEAST_SQUARE: f64 = 0.0005;
/// The share of the entries that a batch could use, below which the codebook has collapsed.
const LEAST_CODES: f64 = 0.02;

/// A tokenizer in training.
pub(super) struct TokenizerTask<'a> {
    runtime: &'a Runtime,
    config: &'a Config,
    cache: PathBuf,
    reconstructor: Reconstructor,
    /// The images of previews, once they were read.
    images: Vec<Image>,
    /// How often what is logged told of a collapse, without a break.
    collapsed: u64,
}

impl<'a> TokenizerTask<'a> {
    pub(super) fn new(runtime: &'a Runtime, config: &'a Config, cache: &Path) -> Result<TokenizerTask<'a>> {
        let reconstructor = Reconstructor::new(config, runtime)?;
        let cache = cache.to_path_buf();
        Ok(TokenizerTask { runtime, config, cache, reconstructor, images: vec![], collapsed: 0 })
    }

    /// The images of previews: held-out ones, where those are known, else of the training data; always the same.
    fn read(&mut self, data: &Mixture) -> Result<()> {
        let wanted = self.config.sample.preview_images as u64;
        let held_out = data::held_out(self.config)
            .and_then(|mix| data::open_held_out(self.config, &mix, wanted, &self.cache).ok());
        let order = data.one_by_one(self.config.run.seed)?;
        let tried = held_out.as_ref().map_or(data.len(), |all| all.len()).min(4 * wanted);
        for number in 0..tried {
            let read = match &held_out {
                Some(all) => all.get(number, 0),
                None => order.get(order.place(number, 0), 0),
            };
            if self.images.len() < wanted as usize
                && let Ok(example) = read
            {
                self.images.extend(example.image().cloned());
            }
        }
        ensure!(!self.images.is_empty(), "none of {tried} images can be read for the preview");
        Ok(())
    }
}

impl Task for TokenizerTask<'_> {
    /// Each image beside what became of it.
    fn sheet(&mut self, state: &NamedArrays, inputs: &Inputs, path: Option<&Path>) -> Result<()> {
        let processes = ProcessGroup::new(self.runtime.engine());
        let read = if self.images.is_empty() { self.read(&inputs.source.data) } else { Ok(()) };
        processes.all_ok("read the images of the preview", read)?;
        let images: Vec<&Image> = self.images.iter().collect();
        let made = self.reconstructor.run(state, &images)?;
        let Some(path) = path else { return Ok(()) };
        let captions: Vec<String> = images
            .iter()
            .zip(&made)
            .map(|(image, made)| format!("{:.1} dB", image.psnr(&made.image).unwrap_or(f64::NAN)))
            .collect();
        let cells = images.iter().zip(&made).zip(&captions).flat_map(|((image, made), caption)| {
            [
                Cell { image, caption: "original", mark: None },
                Cell { image: &made.image, caption, mark: None },
            ]
        });
        let cells: Vec<Cell> = cells.collect();
        let columns = 2 * (images.len() as f64 / 2.0).sqrt().ceil().max(1.0) as usize;
        let scale = (128 / self.config.image.size).max(1);
        let sheet = contact_sheet(&cells, &Layout { columns, scale, lines: 1 })?;
        disk::create_dir(disk::parent(path))?;
        write_png(path, &sheet, &[]).with_context(|| disk::io_failure(path, "write"))
    }

    fn evaluate(
        &mut self,
        _state: &NamedArrays,
        _inputs: &Inputs,
        _console: &Console,
        _evaluator: (&mut dyn Evaluator, u64),
    ) -> Result<Findings> {
        draws_nothing()
    }

    fn watch(&mut self, metrics: &[(&str, f64)]) -> Option<String> {
        let found = collapse(&self.reconstructor, self.config.run.batch, metrics);
        self.collapsed = if found.is_some() { self.collapsed + 1 } else { 0 };
        // The first, the second, the fourth: not a line for each that is logged.
        found.filter(|_| self.collapsed.is_power_of_two())
    }

    fn leave(&mut self, state: &NamedArrays, inputs: &Inputs, writes: bool) -> Result<Option<String>> {
        let dir = self.config.run.dir.join(FOLDER);
        let to = Some(dir.as_path()).filter(|_| writes);
        let data = &inputs.source.data;
        Ok(Some(export(self.config, &mut self.reconstructor, (self.runtime, state), data, (&dir, to))?))
    }

    fn next(&self, _inputs: &Inputs) -> String {
        let dir = self.config.run.dir.join(FOLDER).display().to_string();
        format!("a config with {}", settings(self.reconstructor.spec(), &quoted(&dir)).join(", "))
    }
}

/// What a step's metrics tell of a tokenizer that says nothing of its images.
fn collapse(reconstructor: &Reconstructor, batch: usize, metrics: &[(&str, f64)]) -> Option<String> {
    let of = |name: &str| metrics.iter().find(|(n, _)| *n == name).map(|(_, value)| *value);
    let spec = reconstructor.spec();
    match &spec.codec {
        Trainable::Vae(_) => of("kl").filter(|kl| *kl < LEAST_KL).map(|kl| {
            format!(
                "the latents collapse: {kl:.4} nats each, so they say next to nothing of an image; a lower \
                 tokenizer.kl_weight than {:e} lets them",
                spec.kl
            )
        }),
        Trainable::Tiny(_) => of("kl").and_then(|kl| {
            let (size, weight) = ((2.0 * kl).sqrt(), spec.kl);
            let most = Tiny::BOUND;
            if kl < LEAST_SQUARE {
                return Some(format!(
                    "the latents collapse: they are of size {size:.4}, so they say next to nothing of an image; a lower \
                     tokenizer.kl_weight than {weight:e} lets them"
                ));
            }
            (size > most).then(|| {
                format!(
                    "the latents grow to a size of {size:.1}, and the decoder tells none apart beyond {most}; a higher \
                     tokenizer.kl_weight than {weight:e} holds them"
                )
            })
        }),
        Trainable::Vqgan(vqgan) => {
            let [rows, columns] = spec.codec.codec().grid(spec.size).unwrap_or([1, 1]);
            let most = vqgan.vocabulary.min(batch * rows * columns);
            let few = (LEAST_CODES * most as f64).max(2.0);
            let (used, perplexity) = (of("codes_used")?, of("perplexity")?);
            (perplexity < few).then(|| {
                format!(
                    "the codebook collapses: {used:.0} of {} entries are used by a batch, as evenly as {perplexity:.1}; a \
                     lower optimizer.lr or a higher tokenizer.revive_below brings others back",
                    vqgan.vocabulary
                )
            })
        }
    }
}

/// The settings of a model's config that take a tokenizer which lies in `folder`.
fn settings(spec: &TokenizerSpec, folder: &str) -> Vec<String> {
    let factor = spec.codec.codec().factor();
    let (kind, size) = match &spec.codec {
        Trainable::Vae(vae) => ("sd_vae", format!("codec.channels = {}", vae.body.latent)),
        Trainable::Vqgan(vqgan) => ("vqgan", format!("codec.vocabulary = {}", vqgan.vocabulary)),
        Trainable::Tiny(tiny) => ("tiny", format!("codec.channels = {}", tiny.latent)),
    };
    let weights = format!("codec.weights = {folder}");
    vec![format!("codec.kind = \"{kind}\""), format!("codec.patch = {factor}"), size, weights]
}

/// The logarithm of the variance that latents start with, where they are of about unit variance: that of noise which is not
/// seen.
const START_VARIANCE: f32 = -8.0;

/// How far the variances of latents are evened out at the start: encoder and decoder share in it.
const WHITEN: f64 = 0.5;

/// What the linear maps of a new tokenizer start as, by the names of parameters: the principal components of images of
/// `data`. Nothing for a tokenizer that has none.
///
/// # Errors
/// When no image can be read.
pub(super) fn principal(spec: &TokenizerSpec, data: &Mixture, seed: u64) -> Result<Vec<(String, Vec<f32>)>> {
    let Some(body) = spec.codec.body().filter(|body| body.linear) else { return Ok(vec![]) };
    let images = data::sample(data, seed)?;
    let options = FitOptions { patch: body.factor(), channels: body.latent, whiten: WHITEN };
    let fitted = PatchPca::fit(&images, &options).context("cannot fit the start of the tokenizer")?;
    info!(
        "starts from the principal components of {}: {:.2} dB",
        count(images.len(), "image"),
        fitted.psnr()
    );
    let ([encode, mean, decode], n) = (fitted.maps(), body.latent);
    let outs = if matches!(spec.codec, Trainable::Vae(_)) { 2 * n } else { n };
    let rows = encode.chunks_exact(n);
    let kernel = rows.clone().flat_map(|row| row.iter().copied().chain(std::iter::repeat_n(0.0, outs - n)));
    let mut bias = vec![0.0; n];
    for (row, mean) in rows.zip(mean) {
        bias.iter_mut().zip(row).for_each(|(bias, weight)| *bias -= mean * weight);
    }
    bias.resize(outs, START_VARIANCE);
    let name = |part: &str, leaf: &str| format!("{part}/{LINEAR}/{leaf}");
    Ok(vec![
        (name("encoder", "weight"), kernel.collect()),
        (name("encoder", "bias"), bias),
        (name("decoder", "weight"), decode.to_vec()),
        (name("decoder", "bias"), mean.to_vec()),
    ])
}

/// Writes the averaged weights of a tokenizer and the `config.json` beside them, as diffusers has them, into the folder `to`,
/// if there is one; all processes call it. Latents are measured on images of `data`, so that whoever reads the weights makes
/// tokens of mean 0 in every channel, and of variance 1 over all of them. Says where they are, called `dir`.
///
/// # Errors
/// When no image can be read, a file cannot be written, or the devices fail.
pub(super) fn export(
    config: &Config,
    reconstructor: &mut Reconstructor,
    (runtime, average): (&Runtime, &NamedArrays),
    data: &Mixture,
    (dir, to): (&Path, Option<&Path>),
) -> Result<String> {
    let processes = ProcessGroup::new(runtime.engine());
    let images =
        processes.all_ok("read images to measure latents on", data::sample(data, config.run.seed))?;
    let images: Vec<&Image> = images.iter().take(MEASURED).collect();
    let made = reconstructor.run(average, &images)?;
    let spec = reconstructor.spec();
    let params = (spec as &dyn Objective).params()?;
    let mut tensors = vec![];
    for param in &params {
        let value = processes.all_gather(average.get(&format!("ema/{}", param.name))?)?;
        tensors.push(stored(param, &value.to_vec::<f32>()?)?);
    }
    let moments = moments(made.iter().map(|made| &made.latents), spec.codec.latent());
    let described = described(config, &spec.codec, moments)?;
    let written = || -> Result<()> {
        let Some(to) = to else { return Ok(()) };
        disk::create_dir(to)?;
        let mut text = serde_json::to_string_pretty(&Value::Object(described))?;
        text.push('\n');
        disk::write_bytes(&to.join(CONFIG), text.as_bytes())?;
        let metadata = BTreeMap::from([("format".to_string(), "pt".to_string())]);
        write_file(&to.join(WEIGHTS), &tensors, &metadata)
    };
    processes.all_ok("write the tokenizer's weights", written())?;
    let numbers = params.iter().map(|param| param.ty.elements()).sum::<usize>();
    Ok(format!("the tokenizer, {} in {}", count(numbers, "number"), dir.display()))
}

/// Writes the averaged weights of a tokenizer's checkpoint into the folder `dir`, as the end of its run does.
///
/// # Errors
/// When the run is none of a tokenizer, no image can be read, a file cannot be written, or the devices fail.
pub fn export_checkpoint(
    session: &Session,
    config: &Config,
    runtime: &Runtime,
    checkpoint: &Checkpoint,
    dir: &Path,
) -> Result<String> {
    if config.tokenizer.is_none() {
        let text = "the run is of a model, whose config has no [tokenizer]; only tokenizers are exported";
        bail!(Failure::input(text));
    }
    let mut reconstructor = Reconstructor::new(config, runtime)?;
    let processes = ProcessGroup::new(runtime.engine());
    let read = || {
        let data = data::open(config, &session.cache()?)?;
        Ok((data, runtime.restore_average(reconstructor.spec(), checkpoint)?))
    };
    let (data, average) = processes.all_ok("read the run", read())?;
    let to = Some(dir).filter(|_| processes.is_first());
    export(config, &mut reconstructor, (runtime, &average), &data, (dir, to))
}

/// A parameter as files have it: kernels `[out, in, height, width]`.
fn stored(param: &Param, values: &[f32]) -> Result<NamedTensor> {
    let name = diffusers::name(param);
    let bytes = |values: &mut dyn Iterator<Item = f32>| values.flat_map(f32::to_le_bytes).collect();
    let bytes: Vec<u8> = match param.ty.dims[..] {
        [height, width, ins, outs] => {
            let taps = height * width;
            let places =
                (0..outs).flat_map(move |o| (0..ins).flat_map(move |i| (0..taps).map(move |t| (o, i, t))));
            bytes(&mut places.map(|(o, i, t)| values[(t * ins + i) * outs + o]))
        }
        _ => bytes(&mut values.iter().copied()),
    };
    Ok(NamedTensor::new(name, param.ty.with_dims(stored_dims(param)), bytes))
}

/// The mean of each channel of latents, and what each is divided by; none of codes.
///
/// All are divided by one number: a channel that says more of an image keeps its weight in what a model learns.
fn moments<'a>(all: impl Iterator<Item = &'a Latents>, channels: usize) -> Option<[Vec<f64>; 2]> {
    let (mut count, mut sums) = (0.0, vec![[0.0; 2]; channels]);
    for latents in all {
        let Latents::Means(values) = latents else { return None };
        for pixel in values.chunks_exact(channels.max(1)) {
            count += 1.0;
            for (sum, value) in sums.iter_mut().zip(pixel) {
                sum[0] += f64::from(*value);
                sum[1] += f64::from(*value).powi(2);
            }
        }
    }
    let of = |[sum, squares]: [f64; 2]| {
        let mean = sum / f64::max(count, 1.0);
        (mean, squares / f64::max(count, 1.0) - mean * mean)
    };
    let (means, variances): (Vec<f64>, Vec<f64>) = sums.into_iter().map(of).unzip();
    // Latents that never change say nothing, at any scale.
    let variance = (variances.iter().sum::<f64>() / channels.max(1) as f64).max(1e-8);
    Some([means, vec![variance.sqrt(); channels]])
}

/// The `config.json` of a tokenizer.
fn described(
    config: &Config,
    codec: &Trainable,
    moments: Option<[Vec<f64>; 2]>,
) -> Result<Map<String, Value>> {
    let t = config.tokenizer.as_ref().context(Failure::input("the config has no [tokenizer]"))?;
    let Some(body) = codec.body() else {
        let Trainable::Tiny(tiny) = codec else { bail!("a tokenizer without a body") };
        return Ok(described_tiny(tiny, moments.context("latents without moments")?));
    };
    let levels = t.block_out_channels.len();
    let mut all = json!({
        "act_fn": "silu",
        "block_out_channels": t.block_out_channels,
        "down_block_types": vec!["DownEncoderBlock2D"; levels],
        "up_block_types": vec!["UpDecoderBlock2D"; levels],
        "in_channels": 3,
        "out_channels": 3,
        "latent_channels": t.latent_channels,
        "layers_per_block": t.layers_per_block,
        "mid_block_add_attention": t.mid_block_add_attention,
        "norm_num_groups": t.norm_num_groups,
        "sample_size": config.image.size,
        "scaling_factor": 1.0,
    });
    let class = match codec {
        Trainable::Tiny(_) => "AutoencoderTiny",
        Trainable::Vae(_) => {
            let [means, deviations] = moments.context("latents without moments")?;
            all["latents_mean"] = json!(means);
            all["latents_std"] = json!(deviations);
            all["use_quant_conv"] = json!(false);
            all["use_post_quant_conv"] = json!(false);
            "AutoencoderKL"
        }
        Trainable::Vqgan(_) => {
            all["num_vq_embeddings"] = json!(t.num_vq_embeddings);
            all["vq_embed_dim"] = json!(t.vq_embed_dim);
            all["norm_type"] = json!("group");
            "VQModel"
        }
    };
    if body.patch == 1 && !body.linear {
        all["_class_name"] = json!(class);
    } else {
        // Diffusers has no such models.
        all["patch_size"] = json!(body.patch);
        all["linear_path"] = json!(body.linear);
    }
    match all {
        Value::Object(all) => Ok(all),
        _ => Ok(Map::new()),
    }
}

/// The `config.json` of a tiny autoencoder, which has one mean and one deviation for all channels of its latents.
fn described_tiny(tiny: &Tiny, [means, deviations]: [Vec<f64>; 2]) -> Map<String, Value> {
    let mean_of = |all: &mut dyn Iterator<Item = f64>| all.sum::<f64>() / means.len().max(1) as f64;
    let mean = mean_of(&mut means.iter().copied());
    // Within channels, and between them.
    let within = mean_of(&mut deviations.iter().map(|deviation| deviation.powi(2)));
    let deviation = (within + mean_of(&mut means.iter().map(|m| (m - mean).powi(2)))).sqrt();
    let levels = |width: usize, blocks: &[usize]| json!(vec![width; blocks.len()]);
    let all = [
        ("_class_name", json!("AutoencoderTiny")),
        ("act_fn", json!("relu")),
        ("decoder_block_out_channels", levels(tiny.decoder_width, &tiny.decoder_blocks)),
        ("encoder_block_out_channels", levels(tiny.encoder_width, &tiny.encoder_blocks)),
        ("force_upcast", json!(false)),
        ("in_channels", json!(3)),
        ("latent_channels", json!(tiny.latent)),
        ("latent_magnitude", json!(Tiny::BOUND)),
        ("latent_shift", json!(0.5)),
        ("num_decoder_blocks", json!(tiny.decoder_blocks)),
        ("num_encoder_blocks", json!(tiny.encoder_blocks)),
        ("out_channels", json!(3)),
        ("scaling_factor", json!(1.0 / deviation)),
        ("shift_factor", json!(mean)),
        ("upsample_fn", json!("nearest")),
        ("upsampling_scaling_factor", json!(2)),
    ];
    all.into_iter().map(|(key, value)| (key.to_string(), value)).collect()
}
