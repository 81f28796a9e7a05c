//! Codecs that are networks with weights of their own, run on the devices: the VAE of Stable Diffusion and VQGANs.
use super::names::{BESIDE, wanted};
use super::{Saved, Tokens, patches, sizes};
use crate::config::{Config, Latents};
use crate::data::Picture;
use crate::data::stable::SplitMix;
use crate::exit::Failure;
use crate::values::Values;
use crate::weights::{Stored, Weights};
use crate::{device, recipe};
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::{self, Codec as Model, Pictures};
use graphs::hlo::module::seal;
use graphs::ir::Function;
use graphs::program::Slot;
use graphs::types::{Rules, Type};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tpu::array::HostArray;
use tpu::engine::{Engine, Executable};
use tracing::debug;

/// The version in the metadata of the file that ties a run to its weights.
pub(super) const FORMAT: &str = "network 2";

/// Pictures at a time on each device, unless the config says otherwise.
const BATCH: usize = 4;

/// A network on the devices of a run. Programs are compiled when they are first needed, for the size of the pictures.
pub struct Network {
    model: Model,
    kind: &'static str,
    weights: PathBuf,
    fingerprint: String,
    engine: Engine,
    rules: Rules,
    params: Values,
    batch: usize,
    patch: usize,
    latents: Option<Latents>,
    programs: Mutex<BTreeMap<Key, Arc<Executable>>>,
}

/// A program and the height and width of its pictures.
type Key = (Way, [usize; 2]);

/// Which of a network's programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Encode,
    Decode,
}

/// The programs of a network for a config: how many pictures of which size go through at once, and its sizes.
///
/// # Errors
/// As [`sizes::model`], and when the picture size does not divide into tokens.
pub fn programs(config: &Config) -> Result<(Model, Pictures)> {
    let (model, size) = (sizes::model(&config.codec)?, config.image.size);
    let device = &config.device;
    // Pictures are split over the devices as training batches are.
    let ways: usize = device.split("batch").iter().filter_map(|axis| device.mesh.get(*axis)).product();
    let ways = ways.max(1);
    let batch = config.codec.batch.unwrap_or(BATCH * ways).next_multiple_of(ways);
    if model.grid([size; 2]).is_none() {
        let patch = config.codec.patch;
        bail!(Failure::input(format!("image.size = {size} is no multiple of codec.patch = {patch}")));
    }
    Ok((model, Pictures { batch, size: [size; 2] }))
}

/// The programs that a network of a config runs, for pictures of the config's size: its weights made ready, the encoder,
/// the decoder.
///
/// # Errors
/// As [`programs`].
pub fn functions(config: &Config) -> Result<[Function; 3]> {
    let (model, pictures) = programs(config)?;
    let noise = draws(&model, config.codec.latents);
    Ok([
        functions::codec_weights(&model)?,
        functions::encode_pictures(&model, pictures, noise)?,
        functions::decode_tokens(&model, pictures)?,
    ])
}

/// Whether the encoder takes noise.
fn draws(model: &Model, latents: Option<Latents>) -> bool {
    matches!(model, Model::Vae(_)) && latents == Some(Latents::Sample)
}

/// The tensors of a network in files, by the names of the inputs of [`functions::codec_weights`].
///
/// # Errors
/// When weights are missing, not known or of another shape; the error shows both sides.
pub fn stored<'a>(model: &Model, weights: &'a Weights) -> Result<BTreeMap<String, &'a Stored>> {
    let (params, levels) = (model.params()?, model.body().channels.len());
    let wanted: Vec<_> = params.iter().map(|p| wanted(p, levels)).collect();
    let names = params.iter().map(|p| format!("stored/{}", p.name));
    Ok(names.zip(weights.select(&wanted, &BESIDE)?).collect())
}

impl Network {
    /// Reads the weights of a config to the devices.
    ///
    /// # Errors
    /// When the sizes do not fit the config, the weights do not fit the sizes or cannot be read, or the devices refuse.
    pub fn open(config: &Config, engine: &Engine) -> Result<Network> {
        let (kind, processes) = (config.codec.kind.word(), engine.processes());
        // Each process has pictures of its own, and a program of all devices is for all at once.
        ensure!(
            processes == 1,
            Failure::input(format!("codec.kind = {kind:?} works in one process, not in {processes}"))
                .help("train in one process on one host")
        );
        let (model, pictures) = programs(config)?;
        let path = config.codec.weights.clone().context("codec.weights is not set")?;
        let weights = Weights::open(&path)?;
        let found = stored(&model, &weights)?;
        let fingerprint = weights.fingerprint(&found.values().copied().collect::<Vec<_>>())?;
        let rules = recipe::rules(&config.device);
        let prepare = seal(&functions::codec_weights(&model)?, engine.mesh().mesh(), &rules)?;
        let prepare = device::compile(engine, &prepare)
            .context("cannot compile the conversion of the codec's weights")?;
        let mut read = Values::default();
        for slot in prepare.inputs() {
            let tensor = found.get(&slot.name).with_context(|| format!("there is no `{}`", slot.name))?;
            read.insert(&slot.name, weights.put(engine, slot, &[tensor])?);
        }
        let mut params = Values::default();
        params.run(&prepare, &|name| read.get(name).ok())?;
        Ok(Network {
            model,
            kind,
            weights: path,
            fingerprint,
            engine: engine.clone(),
            rules,
            params,
            batch: pictures.batch,
            patch: config.codec.patch,
            latents: config.codec.latents,
            programs: Default::default(),
        })
    }

    /// Its devices.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// A hash that tells its weights from others, in hexadecimal.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Pixels of a token, a side.
    pub fn patch(&self) -> usize {
        self.patch
    }

    /// Tokens of a picture of this size.
    ///
    /// # Errors
    /// If a side is 0 or no multiple of the patch.
    pub fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        let grid = self.model.grid([height, width]);
        let [rows, columns] = grid.with_context(|| patches::uneven(self.patch, height, width))?;
        Ok(rows * columns)
    }

    /// The tokens of pictures of one size, one after the other.
    ///
    /// # Errors
    /// If a side is no multiple of the patch, sizes differ, or the devices fail.
    pub fn encode(&self, pictures: &[&Picture]) -> Result<Vec<Tokens>> {
        let Some(first) = pictures.first() else { return Ok(vec![]) };
        let size = [first.height(), first.width()];
        for picture in pictures {
            let other = [picture.height(), picture.width()];
            ensure!(
                other == size,
                "pictures of {size:?} and {other:?} pixels do not go through a codec at once"
            );
        }
        let program = self.program(Way::Encode, size)?;
        let mut tokens = vec![];
        for part in pictures.chunks(self.batch) {
            let fill = |slot: &Slot| match slot.name.as_str() {
                "pictures" => rows(slot, part, |picture, out| out.extend_from_slice(picture.pixels())),
                "noise" => rows(slot, part, |picture, out| noise(picture, slot, out)),
                other => bail!("an encoder has no input `{other}`"),
            };
            let out = self.run(&program, &fill, "tokens")?;
            tokens.extend(split(&out, part.len(), |bytes| match self.model {
                Model::Vae(_) => Tokens::Continuous(numbers(bytes, f32::from_le_bytes)),
                Model::Vqgan(_) => Tokens::Discrete(numbers(bytes, i32::from_le_bytes)),
            }));
        }
        Ok(tokens)
    }

    /// The pictures of tokens, all of this size.
    ///
    /// # Errors
    /// If tokens are of the other kind, of another number than such a picture has, or have no entry; also if a side is
    /// no multiple of the patch, or the devices fail.
    pub fn decode(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Picture>> {
        let each = self.tokens(height, width)?;
        tokens.iter().try_for_each(|tokens| self.check(tokens, each))?;
        let program = self.program(Way::Decode, [height, width])?;
        let mut pictures = vec![];
        for part in tokens.chunks(self.batch) {
            let fill = |slot: &Slot| {
                rows(slot, part, |tokens, out| match tokens {
                    Tokens::Continuous(values) => out.extend(values.iter().flat_map(|x| x.to_le_bytes())),
                    Tokens::Discrete(codes) => out.extend(codes.iter().flat_map(|x| x.to_le_bytes())),
                })
            };
            let out = self.run(&program, &fill, "pictures")?;
            for bytes in split(&out, part.len(), <[u8]>::to_vec) {
                pictures
                    .push(Picture::new(height, width, bytes).context("a decoded picture has another size")?);
            }
        }
        Ok(pictures)
    }

    fn check(&self, tokens: &Tokens, each: usize) -> Result<()> {
        let (found, want) = match (&self.model, tokens) {
            (Model::Vae(vae), Tokens::Continuous(values)) => (values.len(), each * vae.channels()),
            (Model::Vqgan(vqgan), Tokens::Discrete(codes)) => {
                let entries = vqgan.vocabulary;
                let odd = codes.iter().find(|c| usize::try_from(**c).is_ok_and(|c| c >= entries) || **c < 0);
                if let Some(odd) = odd {
                    bail!("there is no token {odd}: the codebook has {entries} entries");
                }
                (codes.len(), each)
            }
            _ => bail!("{} tokens are not what this codec makes: {}", tokens.word(), self.describe()),
        };
        ensure!(found == want, "{found} values for the tokens of a picture, which has {want}");
        Ok(())
    }

    /// A program for pictures of a size.
    fn program(&self, way: Way, size: [usize; 2]) -> Result<Arc<Executable>> {
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(program) = programs.get(&(way, size)) {
            return Ok(program.clone());
        }
        let pictures = Pictures { batch: self.batch, size };
        let noise = draws(&self.model, self.latents);
        let function = match way {
            Way::Encode => functions::encode_pictures(&self.model, pictures, noise)?,
            Way::Decode => functions::decode_tokens(&self.model, pictures)?,
        };
        let program = seal(&function, self.engine.mesh().mesh(), &self.rules)?;
        let compiled = device::compile(&self.engine, &program);
        let program = Arc::new(compiled.with_context(|| format!("cannot compile `{}`", function.name))?);
        debug!("{} ready in {:.1} s", function.name, program.seconds());
        programs.insert((way, size), program.clone());
        Ok(program)
    }

    /// Runs a program whose inputs beside parameters `fill` makes; one of its outputs.
    fn run(
        &self,
        program: &Executable,
        fill: &dyn Fn(&Slot) -> Result<HostArray>,
        wanted: &str,
    ) -> Result<HostArray> {
        let mut values = Values::default();
        for slot in program.inputs().iter().filter(|s| !s.name.starts_with("params/")) {
            values.insert(&slot.name, self.engine.put(&slot.name, fill(slot)?, &slot.sharding)?);
        }
        values.run(program, &|name| self.params.get(name).ok())?;
        Ok(values.get(wanted)?.get()?)
    }

    /// What a run keeps of its codec: which weights they were, wherever they lay, and what they were taken for.
    pub(super) fn record(&self) -> BTreeMap<String, String> {
        let facts = [
            ("format", FORMAT.to_string()),
            ("kind", self.kind.to_string()),
            ("fingerprint", self.fingerprint.clone()),
        ];
        let sizes = sizes::facts(&self.model);
        facts.into_iter().chain(sizes).map(|(key, value)| (key.to_string(), value)).collect()
    }

    /// Fails unless these are the weights and the sizes of which a run kept a record.
    pub(super) fn check_record(&self, saved: &Saved) -> Result<()> {
        let (theirs, ours, now) = (saved.text("fingerprint")?, &self.fingerprint, self.weights.display());
        if theirs != ours {
            let short = |hash: &str| hash.get(..12).unwrap_or(hash).to_string();
            bail!(
                Failure::input(format!(
                    "the codec's weights {now} (hash {}) are not those that the run was trained with (hash {})",
                    short(ours),
                    short(theirs)
                ))
                .help("name those with --set codec.weights=PATH")
            )
        }
        // The same weights without their config.json have another scale, and no shape that tells.
        let mut differs = vec![];
        for (key, here) in sizes::facts(&self.model) {
            let there = saved.text(key)?;
            if here != there {
                differs.push(format!("{key}: {here} here, {there} there"));
            }
        }
        ensure!(
            differs.is_empty(),
            Failure::input(format!(
                "the codec's weights {now} are taken for others than those of the run:\n  {}",
                differs.join("\n  ")
            ))
            .help("put back the config.json that was beside them, or set [codec.network] as it was")
        );
        Ok(())
    }

    /// One line for logs.
    pub fn describe(&self) -> String {
        let (kind, weights) = (self.kind, self.weights.display());
        let batch = self.batch;
        let tokens = match &self.model {
            Model::Vae(vae) => format!("tokens of {} channels", vae.channels()),
            Model::Vqgan(vqgan) => format!("{} codes", vqgan.vocabulary),
        };
        format!("{kind} {weights}, {tokens}, {batch} pictures at a time")
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.describe())
    }
}

impl PartialEq for Network {
    fn eq(&self, other: &Self) -> bool {
        self.model == other.model && self.fingerprint == other.fingerprint
    }
}

/// An input with a row per item; what is left of the batch repeats the last one.
fn rows<T: Copy>(slot: &Slot, items: &[T], fill: impl Fn(T, &mut Vec<u8>)) -> Result<HostArray> {
    let mut bytes = Vec::with_capacity(slot.ty.bytes());
    let (batch, last) = (slot.ty.dims.first().copied().unwrap_or(1), items.last().copied());
    items.iter().copied().chain(last.into_iter().cycle()).take(batch).for_each(|item| fill(item, &mut bytes));
    Ok(HostArray::new(slot.ty.clone(), bytes)?)
}

/// The first `count` rows of an output.
fn split<'a, T>(array: &'a HostArray, count: usize, make: impl Fn(&'a [u8]) -> T) -> Vec<T> {
    let batch = array.ty().dims.first().copied().unwrap_or(1).max(1);
    array.bytes().chunks_exact((array.bytes().len() / batch).max(1)).take(count).map(make).collect()
}

fn numbers<T>(bytes: &[u8], number: impl Fn([u8; 4]) -> T) -> Vec<T> {
    bytes.as_chunks::<4>().0.iter().map(|b| number(*b)).collect()
}

/// Standard normal numbers for a picture's latents, by Box and Muller (1958): those of its pixels, wherever and whenever
/// it is encoded.
fn noise(picture: &Picture, slot: &Slot, out: &mut Vec<u8>) {
    let hash = blake3::hash(picture.pixels());
    let seed = hash.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    let mut random = SplitMix::new(seed);
    // In (0, 1], so that the logarithm is finite.
    let mut unit = || ((random.next_u64() >> 11) + 1) as f64 / (1u64 << 53) as f64;
    let count = Type::new(slot.ty.dtype, slot.ty.dims.get(1..).unwrap_or_default()).elements();
    for _ in 0..count {
        let (radius, turn) = ((-2.0 * unit().ln()).sqrt(), std::f64::consts::TAU * unit());
        out.extend(((radius * turn.cos()) as f32).to_le_bytes());
    }
}
