//! The programs of codecs that are networks: which there are, and how many images go through them at once.
use super::sizes;
use crate::config::{Config, Latents};
use crate::util::error::Failure;
use anyhow::{Result, bail};
use graphs::functions::{self, Codec as Model, ImageBatch};
use graphs::ir::Function;
use tpu::platform::Platform;

/// The programs of a network for a config: how many images of which size go through at once, and its sizes.
///
/// # Errors
/// As `sizes::model`, and when the image size does not divide into tokens.
pub fn programs(config: &Config) -> Result<(Model, ImageBatch)> {
    let (model, size, ways) =
        (sizes::model(&config.codec, config.places.is_chosen("codec"))?, config.image.size, ways(config));
    let each = Platform::named(&config.device.platform).spec().samples_at_once;
    let batch = config.codec.batch.unwrap_or(each * ways).next_multiple_of(ways);
    if model.grid([size; 2]).is_none() {
        let patch = config.codec.patch;
        bail!(Failure::input(format!("image.size = {size} is no multiple of codec.patch = {patch}")));
    }
    Ok((model, ImageBatch { batch, size: [size; 2] }))
}

/// How many parts images are split into over the devices of a config: those of training batches.
pub(super) fn ways(config: &Config) -> usize {
    let device = &config.device;
    let axes = device.split("batch");
    axes.iter().filter_map(|axis| device.mesh.get(*axis)).product::<usize>().max(1)
}

/// How many images of a batch go through at once: as many as divide it, up to `most`; on each device as many.
pub(super) fn part(batch: usize, most: usize, ways: usize) -> usize {
    let (each, most) = (batch / ways, most / ways);
    ways * (1..=most.min(each)).rev().find(|n| each.is_multiple_of(*n)).unwrap_or(1)
}

/// The programs of a network of a config, for images of the config's size.
pub struct Functions {
    /// Makes its weights ready.
    pub weights: Function,
    /// Encodes a training batch.
    pub batch: Function,
    /// Encodes any number of images, some at a time.
    pub encode: Function,
    /// Decodes any number of images, some at a time.
    pub decode: Function,
}

/// The programs that a network of a config runs.
///
/// # Errors
/// As [`programs`].
pub fn functions(config: &Config) -> Result<Functions> {
    let (model, images) = programs(config)?;
    let (noise, batch) = (draws(&model, config.codec.latents), config.run.batch);
    let part = ImageBatch { batch: part(batch, images.batch, ways(config)), ..images };
    Ok(Functions {
        weights: functions::codec_weights(&model)?,
        batch: functions::encode_batch(&model, part, batch, noise)?,
        encode: functions::encode_pictures(&model, images, noise)?,
        decode: functions::decode_tokens(&model, images)?,
    })
}

/// Whether the encoder takes noise.
pub(super) fn draws(model: &Model, latents: Option<Latents>) -> bool {
    matches!(model, Model::Vae(_)) && latents == Some(Latents::Sample)
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn as_many_go_through_at_once_as_divide_the_batch() {
        let cases = [((8, 4, 1), 4), ((2, 4, 1), 2), ((100, 8, 1), 5), ((97, 8, 1), 1)];
        let split = [((2048, 128, 32), 128), ((6, 8, 2), 6), ((12, 8, 2), 6), ((32, 32, 32), 32)];
        for ((batch, most, ways), expected) in cases.into_iter().chain(split) {
            assert_eq!(part(batch, most, ways), expected, "{most} of {batch} on {ways}");
        }
    }
}
