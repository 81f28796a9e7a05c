//! The sampling driver: one setup program per batch, then a step program per number of revealed tokens. Between
//! them only scalars cross from the host.
use super::schedule::{Reveal, reveals};
use crate::codec::Tokens;
use crate::config::Config;
use crate::text::TextEncoder;
use crate::values::Values;
use crate::{device, recipe};
use anyhow::{Context, Result};
use graphs::functions::{Recipe, sample_setup, sample_step};
use graphs::hlo::module::seal;
use graphs::types::{DType, Sharding, Type};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;
use tpu::array::{HostArray, Sharded};
use tpu::engine::{Engine, Executable};

/// One picture to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// What it shows.
    pub prompt: String,
    /// What it does not show: guidance leads away from this instead of from no text.
    pub negative: Option<String>,
    /// Its seed: the picture depends on it, the prompt and the settings alone.
    pub seed: u64,
    /// Guidance strength.
    pub guidance: f64,
    /// Factor on the noise of the diffusion steps, or of the draw of an id.
    pub temperature: f64,
    /// Discrete tokens: how many of the likeliest ids a token is drawn from; 0 for all.
    pub top_k: usize,
    /// Discrete tokens: the share of probability that those ids make up; 1 for all.
    pub top_p: f64,
    /// The picture that is drawn on, if one is.
    pub edit: Option<Arc<Edit>>,
}

/// A picture of which a part stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The tokens of the picture.
    pub tokens: Tokens,
    /// `[tokens]`: which of them stay as they are.
    pub known: Vec<bool>,
}

/// A drawn picture, still as tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The tokens.
    pub tokens: Tokens,
    /// Words of the prompt that were cut off.
    pub truncated: usize,
}

/// The seed of picture `index` of a job with seed `seed`.
pub fn image_seed(seed: u64, index: u64) -> u64 {
    crate::data::stable::mix(seed ^ crate::data::stable::mix(index))
}

/// Compiled programs that draw batches of pictures.
pub struct Sampler {
    engine: Engine,
    recipe: Recipe,
    setup: Executable,
    steps: BTreeMap<usize, Executable>,
    plan: Vec<Reveal>,
    /// Bounds of a token's channels, if the sampler clips.
    range: Option<[Vec<f32>; 2]>,
}

impl Sampler {
    /// Compiles the programs for batches of `batch` pictures; `range` are the bounds of a token's channels, for
    /// samplers that clip.
    ///
    /// # Errors
    /// When the programs cannot be built or compiled.
    pub fn new(engine: &Engine, config: &Config, batch: usize, range: (&[f32], &[f32])) -> Result<Sampler> {
        let recipe = recipe::recipe(config, batch)?;
        let plan = reveals(recipe.model.tokens, config.sample.steps, config.sample.guidance_schedule);
        let (mesh, rules) = (device::mesh(&config.device)?, recipe::rules());
        let compile =
            |function| -> Result<Executable> { Ok(engine.compile(&seal(&function, &mesh, &rules)?)?) };
        let setup = compile(sample_setup(&recipe)?).context("cannot compile the setup of sampling")?;
        let mut steps = BTreeMap::new();
        for reveal in &plan {
            if let Entry::Vacant(entry) = steps.entry(reveal.count) {
                let step = compile(sample_step(&recipe, reveal.count)?).with_context(|| {
                    format!("cannot compile the sampling step of {} tokens", reveal.count)
                })?;
                entry.insert(step);
            }
        }
        let range = recipe.sampler.clip.then(|| [range.0.to_vec(), range.1.to_vec()]);
        Ok(Sampler { engine: engine.clone(), recipe, setup, steps, plan, range })
    }

    /// Pictures per batch.
    pub fn batch(&self) -> usize {
        self.recipe.batch
    }

    /// Rows that the diffusion head runs per picture over all steps, one per revealed token.
    pub fn head_slots(&self) -> usize {
        self.plan.iter().map(|s| s.count).sum()
    }

    /// Draws one picture per request. `weights` finds a parameter by its name.
    ///
    /// # Errors
    /// When a weight is missing or the devices fail.
    pub fn draw<'a>(
        &self,
        weights: &dyn Fn(&str) -> Option<&'a Sharded>,
        text: &dyn TextEncoder,
        requests: &[Request],
        mut done: impl FnMut(usize),
    ) -> Result<Vec<Drawn>> {
        let mut drawn = Vec::with_capacity(requests.len());
        for batch in requests.chunks(self.batch()) {
            drawn.extend(self.draw_batch(weights, text, batch)?);
            done(drawn.len());
        }
        Ok(drawn)
    }

    fn draw_batch<'a>(
        &self,
        weights: &dyn Fn(&str) -> Option<&'a Sharded>,
        text: &dyn TextEncoder,
        requests: &[Request],
    ) -> Result<Vec<Drawn>> {
        let mut values = Values::default();
        let truncated = self.put_requests(&mut values, text, requests)?;
        if let Some([low, high]) = &self.range {
            for (name, bound) in [("range/low", low), ("range/high", high)] {
                self.put(&mut values, name, HostArray::from_slice([bound.len()], bound)?)?;
            }
        }
        values.run(&self.setup, weights)?;
        for step in &self.plan {
            // A short last batch is filled up with its last request.
            let guidance = |r: &Request| step.guided(r.guidance) as f32;
            self.put_floats(&mut values, "guidance", requests, guidance)?;
            let remaining = HostArray::scalar(i32::try_from(step.remaining)?);
            values.insert("remaining", self.engine.put("remaining", remaining, &Sharding::replicated())?);
            let program = self.steps.get(&step.count).context("a step without a program")?;
            values.run(program, weights)?;
        }
        let tokens = values.get("tokens")?.get()?.to_vec::<f32>()?;
        let each = self.recipe.model.tokens * self.recipe.model.channels;
        let parts = tokens.chunks(each).zip(truncated).zip(requests);
        let drawn = parts.map(|((tokens, truncated), request)| {
            let mut tokens = tokens.to_vec();
            if let Some(edit) = &request.edit
                && let Tokens::Continuous(old) = &edit.tokens
            {
                let channels = self.recipe.model.channels;
                let rows = tokens.chunks_mut(channels).zip(old.chunks(channels)).zip(&edit.known);
                rows.filter(|(_, known)| **known).for_each(|((new, old), _)| new.copy_from_slice(old));
            }
            Drawn { tokens: Tokens::Continuous(tokens), truncated }
        });
        Ok(drawn.collect())
    }

    fn put_requests(
        &self,
        values: &mut Values,
        text: &dyn TextEncoder,
        requests: &[Request],
    ) -> Result<Vec<usize>> {
        let (n, m) = (self.batch(), &self.recipe.model);
        let (mut features, mut mask, mut seeds, mut truncated) = (vec![], vec![], vec![], vec![]);
        for request in self.filled(requests) {
            let encoded = text.encode(&request.prompt);
            features.extend(encoded.features);
            mask.extend(encoded.mask);
            truncated.push(encoded.truncated);
            seeds.extend([request.seed as u32, (request.seed >> 32) as u32]);
        }
        let mask_type = Type::new(DType::Pred, [n, m.text_length]);
        let arrays = [
            ("text/features", HostArray::from_slice([n, m.text_length, m.text_width], &features)?),
            ("text/mask", HostArray::new(mask_type, mask)?),
            ("seeds", HostArray::from_slice([n, 2], &seeds)?),
        ];
        for (name, array) in arrays {
            self.put(values, name, array)?;
        }
        self.put_floats(values, "temperature", requests, |r| r.temperature as f32)?;
        Ok(truncated)
    }

    /// The requests, the last one repeated until the batch is full.
    fn filled<'r>(&self, requests: &'r [Request]) -> impl Iterator<Item = &'r Request> {
        requests.iter().chain(requests.last().into_iter().cycle()).take(self.batch())
    }

    fn put_floats(
        &self,
        values: &mut Values,
        name: &str,
        requests: &[Request],
        f: impl Fn(&Request) -> f32,
    ) -> Result<()> {
        let floats: Vec<f32> = self.filled(requests).map(f).collect();
        self.put(values, name, HostArray::from_slice([floats.len()], &floats)?)
    }

    /// Puts an input where the programs want it.
    fn put(&self, values: &mut Values, name: &str, array: HostArray) -> Result<()> {
        let programs = std::iter::once(&self.setup).chain(self.steps.values());
        let slot = programs.flat_map(|p| p.inputs()).find(|slot| slot.name == name);
        let sharding = slot.map(|s| s.sharding.clone()).unwrap_or_default();
        values.insert(name, self.engine.put(name, array, &sharding)?);
        Ok(())
    }
}
