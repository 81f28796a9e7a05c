//! What a tokenizer in training makes of images, by its averaged weights.
use super::network::{numbers, rows, split};
use crate::config::Config;
use crate::formats::image::Image;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::{Runtime, spec};
use anyhow::{Context, Result};
use graphs::functions::{TokenizerSpec, Trainable, reconstruct};
use tpu::engine::Executable;
use tpu::platform::Platform;

/// What became of an image.
#[derive(Clone, Debug)]
pub struct Reconstruction {
    /// The image that was made of its latents.
    pub image: Image,
    /// Its latents.
    pub latents: Latents,
}

/// The latents of an image, `[rows, columns]` of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Latents {
    /// Means, or what is not drawn, `[rows, columns, channels]`.
    Means(Vec<f32>),
    /// Entries of the codebook.
    Codes(Vec<i32>),
}

/// The program that takes images through a tokenizer of a config with `[tokenizer]`; all processes run it together.
pub struct Reconstructor {
    runtime: Runtime,
    processes: ProcessGroup,
    spec: TokenizerSpec,
    program: Option<Executable>,
}

impl Reconstructor {
    /// A program for as many images at once as the platform takes. Nothing is compiled yet.
    ///
    /// # Errors
    /// As [`spec::tokenizer_spec`].
    pub fn new(config: &Config, runtime: &Runtime) -> Result<Reconstructor> {
        let each = Platform::named(&config.device.platform).spec().samples_at_once;
        // Images are small where tokenizers are trained.
        let batch = (8 * each * super::programs::ways(config)).min(config.run.batch);
        let spec = spec::tokenizer_spec(config, batch)?;
        let processes = ProcessGroup::new(runtime.engine());
        Ok(Reconstructor { runtime: runtime.clone(), processes, spec, program: None })
    }

    /// The tokenizer.
    pub fn spec(&self) -> &TokenizerSpec {
        &self.spec
    }

    /// What the averaged weights `ema/...` make of images, in their order.
    ///
    /// # Errors
    /// When an image is not of the config's size, or the devices fail.
    pub fn run(&mut self, average: &NamedArrays, images: &[&Image]) -> Result<Vec<Reconstruction>> {
        if self.program.is_none() {
            self.program = Some(self.runtime.build(&reconstruct(&self.spec)?, "`reconstruct`")?);
        }
        let program = self.program.as_ref().context("no program")?;
        let (engine, [height, width]) = (self.runtime.engine(), self.spec.size);
        let mut all = vec![];
        for part in images.chunks(self.spec.batch) {
            self.runtime.interrupt().check_all(&self.processes)?;
            let mut values = NamedArrays::default();
            for slot in program.inputs().iter().filter(|slot| slot.name == "pictures") {
                let array = rows(slot, part, |image, out| out.extend_from_slice(image.pixels()))?;
                values.insert(&slot.name, engine.put(&slot.name, array, &slot.sharding)?);
            }
            values.run_with(program, average)?;
            let read = |name: &str| self.processes.all_gather(values.get(name)?);
            let (made, latents) = (read("reconstructions")?, read("latents")?);
            let made = split(made.bytes(), self.spec.batch);
            let latents = split(latents.bytes(), self.spec.batch);
            for (made, latents) in made.zip(latents).take(part.len()) {
                let image = Image::new(height, width, made.to_vec());
                let latents = match self.spec.codec {
                    Trainable::Vae(_) | Trainable::Tiny(_) => {
                        Latents::Means(numbers(latents, f32::from_le_bytes))
                    }
                    Trainable::Vqgan(_) => Latents::Codes(numbers(latents, i32::from_le_bytes)),
                };
                all.push(Reconstruction { image: image.context("an image has another size")?, latents });
            }
        }
        Ok(all)
    }
}
