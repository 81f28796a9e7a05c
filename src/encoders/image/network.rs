//! Codecs that are networks with weights of their own, run on the devices: the VAE of Stable Diffusion, VQGANs and tiny
//! autoencoders.
use super::programs::{draws, part, programs, ways};
use super::saved::Saved;
use super::{ImageTokenizer, Images, Pixels, Tokens, one_size, patches, sizes};
use crate::config::{Config, Latents};
use crate::formats::image::Image;
use crate::formats::safetensors::write_file;
use crate::formats::weights::maps::{diffusers, ldm, tiny};
use crate::formats::weights::{TensorInfo, Weights};
use crate::runtime::Runtime;
use crate::runtime::frozen::{FrozenModel, Source};
use crate::runtime::named_arrays::NamedArrays;
use crate::util::error::Failure;
use crate::util::rng::SplitMix;
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::{self, Codec as Model, ImageBatch};
use graphs::program::Slot;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use tpu::array::{HostArray, Part, Sharded};
use tpu::engine::Executable;
use tracing::warn;

/// The version in the metadata of the file that ties a run to its weights.
pub(super) const FORMAT: &str = "network 2";

/// A network on the devices of a run, with programs for the size of the images.
pub struct Network {
    frozen: FrozenModel<Key>,
    model: Model,
    kind: &'static str,
    /// Images at a time, over all devices, and the parts that they are split into.
    batch: usize,
    ways: usize,
    patch: usize,
    latents: Option<Latents>,
}

/// A program and the height and width of its images.
type Key = (Way, [usize; 2]);

/// Runs of rows, each with the number of its first and the bytes of all of them.
type Runs = Vec<(usize, Vec<u8>)>;

/// Which of a network's programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Encode,
    /// Of a batch of so many images, in parts.
    EncodeBatch(usize),
    Decode,
}

/// The tensors of a network in files, by the names of the inputs of [`functions::codec_weights`].
///
/// # Errors
/// When weights are missing, not known or of another shape; the error shows both sides.
pub fn stored<'a>(model: &Model, weights: &'a Weights) -> Result<BTreeMap<String, &'a TensorInfo>> {
    let params = model.params()?;
    let levels = model.factor().ilog2() as usize + 1;
    let expected = params.iter().map(|param| match model {
        Model::Tiny(_) => tiny::expected(param),
        Model::Vae(_) | Model::Vqgan(_) => Ok(diffusers::expected(param, levels)),
    });
    let expected: Vec<_> = expected.collect::<Result<_>>()?;
    let names = params.iter().map(|p| format!("stored/{}", p.name));
    Ok(names.zip(weights.select(&expected, &ldm::IGNORED_PREFIXES)?).collect())
}

impl Network {
    /// Opens the weights of a config; of the files only the headers and a sample of each tensor are read.
    ///
    /// # Errors
    /// When the sizes do not fit the config, or the weights do not fit the sizes or cannot be read.
    pub fn open(config: &Config, runtime: &Runtime) -> Result<Network> {
        config.places.check("codec")?;
        let (model, images) = programs(config)?;
        let path = config.codec.weights.as_deref().context("codec.weights is not set")?;
        let weights = sizes::open_weights(config.codec.kind, path)?;
        if let Some(text) = sizes::unsaid(&config.codec)? {
            warn!("{text}");
        }
        let used: Vec<&TensorInfo> = stored(&model, &weights)?.into_values().collect();
        let fingerprint = weights.fingerprint(&used)?;
        Ok(Network {
            frozen: FrozenModel::new(runtime, "codec", weights, fingerprint),
            model,
            kind: config.codec.kind.as_str(),
            batch: images.batch,
            ways: ways(config),
            patch: config.codec.patch,
            latents: config.codec.latents,
        })
    }

    /// The weights on the devices, as the programs take them; put there if they are not yet, by all processes together.
    fn params(&self) -> Result<Arc<NamedArrays>> {
        self.frozen.params(|weights| {
            let convert = functions::codec_weights(&self.model)?;
            let convert = self.frozen.runtime().build(&convert, "the conversion of the codec's weights")?;
            let found = stored(&self.model, weights)?;
            let fill = |slot: &Slot| {
                let tensor = found.get(&slot.name).with_context(|| format!("there is no `{}`", slot.name))?;
                Ok((slot.clone(), Source::Stored(vec![*tensor])))
            };
            Ok((convert.inputs().iter().map(fill).collect::<Result<_>>()?, Some(convert)))
        })
    }

    /// A hash that tells its weights from others, in hexadecimal.
    pub fn fingerprint(&self) -> &str {
        self.frozen.fingerprint()
    }

    /// The dims of the noise of an image of this size, if latents are drawn.
    fn noise_dims(&self, size: [usize; 2]) -> Option<[usize; 3]> {
        let Model::Vae(vae) = &self.model else { return None };
        let [height, width] = vae.body.latents(size)?;
        draws(&self.model, self.latents).then_some([height, width, vae.body.latent])
    }

    /// Decodes tokens, and reads of each part that goes through at once some runs of rows, each with its first.
    fn decode_parts(
        &self,
        tokens: &[&Tokens],
        size: [usize; 2],
        read: &dyn Fn(&Sharded) -> Result<Runs>,
    ) -> Result<Vec<(usize, Image)>> {
        let [height, width] = size;
        let each = self.tokens(height, width)?;
        tokens.iter().try_for_each(|tokens| self.check(tokens, each))?;
        let mut images = vec![];
        for (number, part) in tokens.chunks(self.batch).enumerate() {
            let program = self.program(Way::Decode, size)?;
            let fill = |slot: &Slot| {
                rows(slot, part, |tokens, out| match tokens {
                    Tokens::Continuous(values) => out.extend(values.iter().flat_map(|x| x.to_le_bytes())),
                    Tokens::Discrete(codes) => out.extend(codes.iter().flat_map(|x| x.to_le_bytes())),
                })
            };
            for (first, bytes) in
                read(&self.frozen.run(&program, &*self.params()?, None, fill, "pictures")?)?
            {
                let count = bytes.len() / (height * width * 3);
                for (row, bytes) in (first..).zip(split(&bytes, count)).filter(|(row, _)| *row < part.len()) {
                    let image = Image::new(height, width, bytes.to_vec());
                    let image = image.context("a decoded image has another size")?;
                    images.push((number * self.batch + row, image));
                }
            }
        }
        Ok(images)
    }

    fn check(&self, tokens: &Tokens, each: usize) -> Result<()> {
        let (found, want) = match (&self.model, tokens) {
            (model, Tokens::Continuous(values)) if model.channels().is_some() => {
                (values.len(), each * model.channels().unwrap_or(0))
            }
            (Model::Vqgan(vqgan), Tokens::Discrete(codes)) => {
                let entries = vqgan.vocabulary;
                let odd = codes.iter().find(|c| usize::try_from(**c).is_ok_and(|c| c >= entries) || **c < 0);
                if let Some(odd) = odd {
                    bail!("there is no token {odd}: the codebook has {entries} entries");
                }
                (codes.len(), each)
            }
            _ => bail!("{} tokens are not what this codec makes: {}", tokens.as_str(), self.summary()),
        };
        ensure!(found == want, "{found} values for the tokens of an image, which has {want}");
        Ok(())
    }

    /// A program for images of a size.
    fn program(&self, way: Way, size: [usize; 2]) -> Result<Arc<Executable>> {
        self.frozen.program((way, size), || {
            let images = ImageBatch { batch: self.batch, size };
            let noise = draws(&self.model, self.latents);
            Ok(match way {
                Way::Encode => functions::encode_pictures(&self.model, images, noise)?,
                Way::EncodeBatch(batch) => {
                    let part = ImageBatch { batch: part(batch, self.batch, self.ways), size };
                    functions::encode_batch(&self.model, part, batch, noise)?
                }
                Way::Decode => functions::decode_tokens(&self.model, images)?,
            })
        })
    }

    /// What a run keeps of its codec: which weights they were, wherever they lay, and what they were taken for.
    fn record(&self) -> BTreeMap<String, String> {
        let facts = [
            ("format", FORMAT.to_string()),
            ("kind", self.kind.to_string()),
            ("fingerprint", self.fingerprint().to_string()),
        ];
        let sizes = sizes::facts(&self.model);
        facts.into_iter().chain(sizes).map(|(key, value)| (key.to_string(), value)).collect()
    }

    /// Fails unless these are the weights and the sizes of which a run kept a record.
    pub(super) fn check_record(&self, saved: &Saved) -> Result<()> {
        let (theirs, ours, now) =
            (saved.text("fingerprint")?, self.fingerprint(), self.frozen.weights().path().display());
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
}

impl ImageTokenizer for Network {
    fn patch(&self) -> usize {
        self.patch
    }

    fn tokens(&self, height: usize, width: usize) -> Result<usize> {
        let grid = self.model.grid([height, width]);
        let [rows, columns] = grid.with_context(|| patches::uneven(self.patch, height, width))?;
        Ok(rows * columns)
    }

    fn encode(&self, images: &[&Image]) -> Result<Vec<Tokens>> {
        let Some(size) = one_size(images)? else { return Ok(vec![]) };
        let program = self.program(Way::Encode, size)?;
        let mut tokens = vec![];
        for part in images.chunks(self.batch) {
            let fill = |slot: &Slot| match slot.name.as_str() {
                "pictures" => rows(slot, part, |image, out| out.extend_from_slice(image.pixels())),
                "noise" => {
                    let count = slot.ty.elements() / self.batch;
                    rows(slot, part, |image, out| noise(image, count, |x| out.extend(x.to_le_bytes())))
                }
                other => bail!("an encoder has no input `{other}`"),
            };
            let out = self.frozen.run(&program, &*self.params()?, None, fill, "tokens")?;
            let out = self.frozen.processes().all_gather(&out)?;
            tokens.extend(split(out.bytes(), self.batch).take(part.len()).map(|bytes| match self.model {
                Model::Vae(_) | Model::Tiny(_) => Tokens::Continuous(numbers(bytes, f32::from_le_bytes)),
                Model::Vqgan(_) => Tokens::Discrete(numbers(bytes, i32::from_le_bytes)),
            }));
        }
        Ok(tokens)
    }

    fn decode(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<Image>> {
        let whole = |array: &Sharded| Ok(vec![(0, self.frozen.processes().all_gather(array)?.into_bytes())]);
        let images = self.decode_parts(tokens, [height, width], &whole)?;
        Ok(images.into_iter().map(|(_, image)| image).collect())
    }

    fn prepare(&self, images: &[&Image]) -> Result<Images> {
        let size = one_size(images)?.context("a batch of 0 images")?;
        self.tokens(size[0], size[1])?;
        let mut pixels = Pixels { size, values: vec![], noise: vec![] };
        pixels.values.reserve_exact(images.len() * size[0] * size[1] * 3);
        for image in images {
            pixels.values.extend_from_slice(image.pixels());
            if let Some(dims) = self.noise_dims(size) {
                noise(image, dims.iter().product(), |x| pixels.noise.push(x));
            }
        }
        Ok(Images::Pixels(pixels))
    }

    fn is_on_devices(&self) -> bool {
        true
    }

    fn load(&self) -> Result<()> {
        self.params().map(drop)
    }

    /// As many go through at once as [`Network::encode`] takes, if that divides the batch.
    fn stage(&self, pixels: Pixels, rows: &[usize], batch: usize) -> Result<Sharded> {
        let Pixels { size, values: mut images, noise } = pixels;
        let (params, program) = (self.params()?, self.program(Way::EncodeBatch(batch), size)?);
        let fill = |slot: &Slot| {
            let mut dims = slot.ty.dims.clone();
            dims[0] = rows.len();
            Ok(match slot.name.as_str() {
                "pictures" => HostArray::new(slot.ty.with_dims(dims), std::mem::take(&mut images))?,
                _ => HostArray::from_slice(dims, &noise)?,
            })
        };
        self.frozen.run(&program, &params, Some((rows, batch)), fill, "tokens")
    }

    fn decode_own(&self, tokens: &[&Tokens], height: usize, width: usize) -> Result<Vec<(usize, Image)>> {
        let own = |array: &Sharded| {
            let rows = |part: Part| -> Result<(usize, Vec<u8>)> {
                let whole = |(slice, dim): (&Range<usize>, &usize)| slice.len() == *dim;
                ensure!(
                    part.slice().iter().zip(&array.ty().dims).skip(1).all(whole),
                    "an image is split over devices"
                );
                Ok((part.slice()[0].start, part.wait()?))
            };
            array.own()?.into_iter().map(rows).collect()
        };
        self.decode_parts(tokens, [height, width], &own)
    }

    fn save(&self, path: &Path) -> Result<()> {
        write_file::<Vec<u8>>(path, &[], &self.record())
    }

    fn summary(&self) -> String {
        let (kind, weights, batch) = (self.kind, self.frozen.weights().path().display(), self.batch);
        let tokens = match &self.model {
            Model::Tiny(tiny) => format!("tokens of {} channels", tiny.channels()),
            Model::Vae(vae) => format!("tokens of {} channels", vae.channels()),
            Model::Vqgan(vqgan) => format!("{} codes", vqgan.vocabulary),
        };
        format!("{kind} {weights}, {tokens}, {batch} images at a time")
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary())
    }
}

impl PartialEq for Network {
    fn eq(&self, other: &Self) -> bool {
        self.model == other.model && self.fingerprint() == other.fingerprint()
    }
}

/// An input with a row per item; what is left of the batch repeats the last one.
pub(super) fn rows<T: Copy>(slot: &Slot, items: &[T], fill: impl Fn(T, &mut Vec<u8>)) -> Result<HostArray> {
    let mut bytes = Vec::with_capacity(slot.ty.bytes());
    let (batch, last) = (slot.ty.dims.first().copied().unwrap_or(1), items.last().copied());
    items.iter().copied().chain(last.into_iter().cycle()).take(batch).for_each(|item| fill(item, &mut bytes));
    Ok(HostArray::new(slot.ty.clone(), bytes)?)
}

/// The bytes of each of so many rows.
pub(super) fn split(bytes: &[u8], rows: usize) -> impl Iterator<Item = &[u8]> {
    bytes.chunks_exact((bytes.len() / rows.max(1)).max(1))
}

pub(super) fn numbers<T>(bytes: &[u8], number: impl Fn([u8; 4]) -> T) -> Vec<T> {
    bytes.as_chunks::<4>().0.iter().map(|b| number(*b)).collect()
}

/// `count` standard normal numbers for an image's latents, by Box and Muller (1958): those of its pixels, wherever and
/// whenever it is encoded.
fn noise(image: &Image, count: usize, mut give: impl FnMut(f32)) {
    let hash = blake3::hash(image.pixels());
    let seed = hash.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    let mut random = SplitMix::new(seed);
    // In (0, 1], so that the logarithm is finite.
    let mut unit = || ((random.next_u64() >> 11) + 1) as f64 / (1u64 << 53) as f64;
    for _ in 0..count {
        let (radius, turn) = ((-2.0 * unit().ln()).sqrt(), std::f64::consts::TAU * unit());
        give((radius * turn.cos()) as f32);
    }
}
