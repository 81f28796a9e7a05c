//! The sampling driver: one setup program per batch, then a step program per number of revealed tokens. Between
//! them only scalars cross from the host.
use super::schedule::{Reveal, StepKind, reveal_schedule, step_kinds};
use crate::config::Config;
use crate::encoders::image::Tokens;
use crate::encoders::text::TextEncoder;
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::processes::ProcessGroup;
use crate::runtime::{Runtime, spec};
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::{FunctionError, ProgramSpec, sample_setup, sample_step};
use graphs::ir::Function;
use graphs::models::Kind;
use graphs::models::Order;
use graphs::nn::Observe;
use graphs::types::{DType, Sharding, Type};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use tpu::array::HostArray;
use tpu::engine::Executable;

/// One image to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// What it shows.
    pub prompt: String,
    /// What guidance leads away from, if not from the null text.
    pub negative: Option<String>,
    /// Its seed: the image depends on it, the texts and the settings alone.
    pub seed: u64,
    /// Guidance strength.
    pub guidance: f64,
    /// Factor on the noise of the diffusion steps, or divisor of the logits.
    pub temperature: f64,
    /// Discrete tokens: how many of the likeliest may be drawn; 0 for all.
    pub top_k: usize,
    /// Discrete tokens: the share of probability that those reach which may be drawn; 1 for all.
    pub top_p: f64,
    /// The image that it is drawn into, if any; only in random order.
    pub edit: Option<Arc<Edit>>,
}

/// An image of which a part stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The image.
    pub tokens: Tokens,
    /// `[tokens]`: which stay as they are; the others are drawn.
    pub known: Vec<bool>,
}

/// A drawn image, still as tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Generated {
    /// The tokens.
    pub tokens: Tokens,
    /// Words of the prompts that were cut off.
    pub truncated: usize,
}

/// What a batch asks of its programs beyond their inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Want {
    /// Some image has a negative prompt.
    negative: bool,
    /// Some image draws from the likeliest tokens only.
    truncate: bool,
}

/// A program of the sampler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Makes what a batch of images starts from.
    Setup,
    /// An autoregressive step.
    Step(StepKind),
}

/// Told once the inputs of a batch of images are on their way (`None`), and then of every program that it starts.
pub type Watch<'w> = &'w mut dyn FnMut(Option<Part>, &NamedArrays) -> Result<()>;

/// Programs that draw batches of images, compiled when they are first asked for. Prompts, seeds, guidance,
/// temperature, top-k and top-p are inputs.
pub struct Sampler {
    runtime: Runtime,
    config: Config,
    spec: ProgramSpec,
    programs: RefCell<BTreeMap<(Want, Part), Executable>>,
    /// Bounds of a token's channels, if the sampler clips.
    range: Option<[Vec<f32>; 2]>,
    processes: ProcessGroup,
    /// The rows of each batch that devices of this process hold, ascending.
    here: Vec<usize>,
}

/// Whose images of a batch are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Share {
    /// All, by every process.
    All,
    /// Each by the process that answers for it.
    Own,
}

impl Sampler {
    /// A sampler for batches of `batch` images; `range` are the bounds of a token's channels, if there are any.
    ///
    /// # Errors
    /// When sizes do not fit together, or there is no range to clip to.
    pub fn new(
        runtime: &Runtime,
        config: &Config,
        batch: usize,
        range: Option<(&[f32], &[f32])>,
    ) -> Result<Sampler> {
        let spec = spec::program_spec(config, batch)?;
        let range = match (spec.sampler.denoise.clip, range) {
            (true, Some((low, high))) => Some([low.to_vec(), high.to_vec()]),
            (true, None) => bail!("sample.clip_x0 needs a codec whose channels have a range"),
            (false, _) => None,
        };
        let rows = Type::new(DType::Pred, [batch]);
        let split = runtime.rules().resolve(&["batch"], runtime.mesh());
        let here = runtime.engine().rows("a batch", &rows, &split)?;
        let (processes, programs) = (ProcessGroup::new(runtime.engine()), RefCell::default());
        let (runtime, config) = (runtime.clone(), config.clone());
        Ok(Sampler { runtime, config, spec, programs, range, processes, here })
    }

    /// The same, with steps that tell more than tokens, as `observed/..`.
    pub fn observing(mut self, observe: Observe) -> Sampler {
        self.spec.sampler.observe = observe;
        self
    }

    /// What a step without a negative prompt gives for the values of a batch, which stay as they are. It is for samplers
    /// that observe blocks: the steps of others take the tokens for themselves.
    ///
    /// # Errors
    /// When a value is missing or does not fit, or the devices fail.
    pub fn look(&self, kind: StepKind, values: &NamedArrays, weights: &NamedArrays) -> Result<NamedArrays> {
        let (want, mut seen) = (Want { negative: false, truncate: false }, None);
        self.with((want, Part::Step(kind)), |program| {
            seen = Some(values.outputs_of(program, weights)?);
            Ok(())
        })?;
        seen.context("a step that was not run")
    }

    /// The devices that it draws on.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Images per batch.
    pub fn batch(&self) -> usize {
        self.spec.batch
    }

    /// Rows that the head runs per image over all steps, one per revealed token.
    pub fn head_slots(&self) -> usize {
        reveal_schedule(&self.config, self.spec.model.tokens).iter().map(|s| s.count).sum()
    }

    /// Draws one image per request, in their order. `weights` finds a parameter by its name; `done` is told how
    /// many are drawn.
    ///
    /// # Errors
    /// When an image is to be edited in raster order, a weight is missing or the devices fail.
    pub fn generate(
        &self,
        weights: &NamedArrays,
        text: &dyn TextEncoder,
        requests: &[Request],
        done: impl FnMut(usize),
    ) -> Result<Vec<Generated>> {
        self.generate_watched(weights, text, requests, done, &mut |_, _| Ok(()))
    }

    /// [`Sampler::generate`] of the images that this process answers for, each with the number of its request; over all
    /// processes, every image comes once.
    ///
    /// # Errors
    /// As [`Sampler::generate`].
    pub fn generate_own(
        &self,
        weights: &NamedArrays,
        text: &dyn TextEncoder,
        requests: &[Request],
        done: impl FnMut(usize),
    ) -> Result<Vec<(usize, Generated)>> {
        let drawn = self.generate_groups(weights, text, (requests, Share::Own), done, &mut |_, _| Ok(()))?;
        Ok(drawn.into_iter().enumerate().filter_map(|(i, drawn)| Some((i, drawn?))).collect())
    }

    /// [`Sampler::generate`], telling `watch` how far a batch is, and what it has.
    ///
    /// # Errors
    /// As [`Sampler::generate`], and those of `watch`.
    pub fn generate_watched(
        &self,
        weights: &NamedArrays,
        text: &dyn TextEncoder,
        requests: &[Request],
        done: impl FnMut(usize),
        watch: Watch<'_>,
    ) -> Result<Vec<Generated>> {
        let drawn = self.generate_groups(weights, text, (requests, Share::All), done, watch)?;
        drawn.into_iter().map(|d| d.context("a request without an image")).collect()
    }

    fn generate_groups(
        &self,
        weights: &NamedArrays,
        text: &dyn TextEncoder,
        (requests, whose): (&[Request], Share),
        mut done: impl FnMut(usize),
        watch: Watch<'_>,
    ) -> Result<Vec<Option<Generated>>> {
        // Steps go by the number of unknown tokens, and whether they are guided by the guidance: images of one batch have
        // the same, so that an image does not depend on what it is drawn with.
        let mut plans: BTreeMap<usize, Vec<Reveal>> = BTreeMap::new();
        let mut groups: BTreeMap<(usize, Vec<StepKind>), Vec<usize>> = BTreeMap::new();
        for (i, request) in requests.iter().enumerate() {
            let unknown = self.unknown(request)?;
            let plan = plans.entry(unknown).or_insert_with(|| match unknown {
                0 => vec![],
                _ => reveal_schedule(&self.config, unknown),
            });
            let kind = |step: &Reveal| step.kind(request.guidance, self.config.sample.guidance_floor);
            groups.entry((unknown, plan.iter().map(kind).collect())).or_default().push(i);
        }
        let (mut drawn, mut count) = (vec![None; requests.len()], 0);
        for ((unknown, kinds), members) in groups {
            let plan: Vec<(Reveal, StepKind)> =
                plans.get(&unknown).into_iter().flatten().copied().zip(kinds).collect();
            for batch in members.chunks(self.batch()) {
                let images: Vec<&Request> = batch.iter().map(|i| &requests[*i]).collect();
                for (row, image) in self.generate_batch(weights, text, &plan, (&images, whose), watch)? {
                    drawn[batch[row]] = Some(image);
                }
                count += batch.len();
                done(count);
            }
        }
        Ok(drawn)
    }

    /// How many tokens of an image are to be drawn.
    fn unknown(&self, request: &Request) -> Result<usize> {
        let n = self.spec.model.tokens;
        let Some(edit) = &request.edit else { return Ok(n) };
        if self.config.model.order == Order::Raster {
            bail!(
                Failure::input(
                    "a model of order = \"raster\" cannot edit: it draws each token from those before it"
                )
                .help("train one with model.order = \"random\"")
            );
        }
        let given = match &edit.tokens {
            Tokens::Continuous(values) => values.len() / self.config.codec.channels()?.max(1),
            Tokens::Discrete(ids) => ids.len(),
        };
        if given != n || edit.known.len() != n {
            let known = edit.known.len();
            bail!("an image of {given} tokens with a mask of {known} was given; the model has {n}");
        }
        Ok(edit.known.iter().filter(|known| !**known).count())
    }

    /// Programs compiled so far.
    pub fn programs(&self) -> usize {
        self.programs.borrow().len()
    }

    /// Compiles what whole images without a negative prompt need: the first of them is then as fast as the others.
    ///
    /// # Errors
    /// When the programs cannot be built or compiled.
    pub fn prepare(&self) -> Result<()> {
        self.each_program(|_| Ok(()))
    }

    /// Shows every program that whole images without a negative prompt need, compiling those that are not yet.
    ///
    /// # Errors
    /// As [`Sampler::prepare`], and those of `show`.
    pub fn each_program(&self, mut show: impl FnMut(&Executable) -> Result<()>) -> Result<()> {
        let want = Want { negative: false, truncate: self.spec.sampler.truncate };
        self.with((want, Part::Setup), &mut show)?;
        step_kinds(&self.config)
            .into_keys()
            .try_for_each(|kind| self.with((want, Part::Step(kind)), &mut show))
    }

    /// Does something with a program, compiling it first if need be.
    fn with(&self, (mut want, part): (Want, Part), f: impl FnOnce(&Executable) -> Result<()>) -> Result<()> {
        // A step that is not guided is the same whatever others are guided away from.
        want.negative &= !matches!(part, Part::Step(StepKind { guided: false, .. }));
        let mut programs = self.programs.borrow_mut();
        if let Some(program) = programs.get(&(want, part)) {
            return f(program);
        }
        let mut spec = self.spec.clone();
        (spec.sampler.negative, spec.sampler.truncate) = (want.negative, want.truncate);
        let function: Result<Function, FunctionError> = match part {
            Part::Setup => sample_setup(&spec),
            Part::Step(kind) => sample_step(&kind.spec(&spec), kind.count),
        };
        let what = match part {
            Part::Setup => "the setup of sampling".to_string(),
            Part::Step(kind) => format!("the sampling step of {} tokens", kind.count),
        };
        let program = self.runtime.build(&function?, &what)?;
        f(programs.entry((want, part)).or_insert(program))
    }

    fn generate_batch(
        &self,
        weights: &NamedArrays,
        text: &dyn TextEncoder,
        plan: &[(Reveal, StepKind)],
        (requests, whose): (&[&Request], Share),
        watch: Watch<'_>,
    ) -> Result<Vec<(usize, Generated)>> {
        let discrete = matches!(self.spec.model.kind, Kind::Discrete(_));
        let want = Want {
            negative: requests.iter().any(|r| r.negative.is_some()),
            truncate: discrete && requests.iter().any(|r| r.top_k > 0 || r.top_p < 1.0),
        };
        // A short last batch is filled up with its last request.
        let last = requests.last().into_iter().cycle();
        let all: Vec<&Request> = requests.iter().chain(last).take(self.batch()).copied().collect();
        let rows: Vec<&Request> = self.here.iter().map(|row| all[*row]).collect();
        let mut values = NamedArrays::default();
        let mut truncated =
            self.put_texts(&mut values, text, "text", all.iter().map(|r| r.prompt.as_str()))?;
        if want.negative {
            let texts = all.iter().map(|r| r.negative.as_deref().unwrap_or_default());
            let cut = self.put_texts(&mut values, text, "negative", texts)?;
            truncated.iter_mut().zip(cut).for_each(|(all, cut)| *all += cut);
            let none = rows.iter().map(|r| u8::from(r.negative.is_none())).collect();
            self.put(
                &mut values,
                "negative/none",
                HostArray::new(Type::new(DType::Pred, [rows.len()]), none)?,
            )?;
        }
        self.put_images(&mut values, &rows)?;
        self.put_stages(&mut values, plan)?;
        let each = |f: &dyn Fn(&Request) -> f32| -> Vec<f32> { rows.iter().map(|r| f(r)).collect() };
        self.put_row(&mut values, "temperature", each(&|r| r.temperature as f32))?;
        if want.truncate {
            let all =
                |r: &&Request| if r.top_k == 0 { i32::MAX } else { r.top_k.try_into().unwrap_or(i32::MAX) };
            self.put_row(&mut values, "top_k", rows.iter().map(all).collect::<Vec<i32>>())?;
            self.put_row(&mut values, "top_p", each(&|r| r.top_p as f32))?;
        }
        if !plan.is_empty() {
            watch(None, &values)?;
            self.with((want, Part::Setup), |program| values.run_with(program, weights))?;
            watch(Some(Part::Setup), &values)?;
        }
        for (step, kind) in plan {
            if kind.guided {
                self.put_row(&mut values, "guidance", each(&|r| step.guided(r.guidance) as f32))?;
            }
            let remaining = HostArray::scalar(i32::try_from(step.remaining)?);
            values.insert(
                "remaining",
                self.runtime.engine().put("remaining", remaining, &Sharding::replicated())?,
            );
            self.with((want, Part::Step(*kind)), |program| values.run_with(program, weights))?;
            watch(Some(Part::Step(*kind)), &values)?;
        }
        self.tokens(&values, requests.len(), &truncated, whose)
    }

    /// The tokens of the first `count` images of a batch, each with its row and with what is cut off of its texts.
    fn tokens(
        &self,
        values: &NamedArrays,
        count: usize,
        truncated: &[usize],
        whose: Share,
    ) -> Result<Vec<(usize, Generated)>> {
        let array = values.get("tokens")?;
        let read: Vec<(usize, HostArray)> = match whose {
            Share::All => vec![(0, self.processes.all_gather(array)?)],
            Share::Own => {
                let part = |part: tpu::array::Part| {
                    let slice = part.slice().to_vec();
                    let dims: Vec<usize> = slice.iter().map(Range::len).collect();
                    ensure!(
                        dims[1..] == array.ty().dims[1..],
                        "the tokens of an image are split over devices"
                    );
                    Ok((slice[0].start, HostArray::new(array.ty().with_dims(dims), part.wait()?)?))
                };
                array.own()?.into_iter().map(part).collect::<Result<_>>()?
            }
        };
        let (n, mut drawn) = (self.spec.model.tokens, vec![]);
        for (first, rows) in read {
            let tokens: Vec<Tokens> = match &self.spec.model.kind {
                Kind::Continuous { head, .. } => {
                    let values = rows.to_vec::<f32>()?;
                    values.chunks(n * head.channels).map(|t| Tokens::Continuous(t.to_vec())).collect()
                }
                Kind::Discrete(_) => {
                    rows.to_vec::<i32>()?.chunks(n).map(|t| Tokens::Discrete(t.to_vec())).collect()
                }
            };
            for (row, tokens) in tokens.into_iter().enumerate().map(|(i, tokens)| (first + i, tokens)) {
                let truncated = truncated.get(row).copied().unwrap_or(0);
                drawn.push((row, Generated { tokens, truncated }));
            }
        }
        drawn.retain(|(row, _)| *row < count);
        Ok(drawn)
    }

    /// Puts the features of a batch's texts under `room/`; how many words were cut off of each.
    fn put_texts<'t>(
        &self,
        values: &mut NamedArrays,
        encoder: &dyn TextEncoder,
        room: &str,
        texts: impl Iterator<Item = &'t str>,
    ) -> Result<Vec<usize>> {
        let m = &self.spec.model;
        let (mut features, mut mask): (Vec<f32>, Vec<u8>) = Default::default();
        // All of them by every process: an encoder may run on the devices, where all must do the same.
        let all = encoder.encode(&texts.collect::<Vec<_>>())?;
        let n = self.here.len();
        for encoded in self.here.iter().map(|row| &all[*row]) {
            features.extend(&encoded.features);
            mask.extend(&encoded.mask);
        }
        let features = HostArray::from_slice([n, m.text_length, m.text_width], &features)?;
        let mask = HostArray::new(Type::new(DType::Pred, [n, m.text_length]), mask)?;
        self.put(values, &format!("{room}/features"), features)?;
        self.put(values, &format!("{room}/mask"), mask)?;
        Ok(all.iter().map(|encoded| encoded.truncated).collect())
    }

    /// Puts seeds, the tokens to begin with, which of them are known, and the bounds of x_0.
    fn put_images(&self, values: &mut NamedArrays, rows: &[&Request]) -> Result<()> {
        let (n, m) = (rows.len(), &self.spec.model);
        let seeds: Vec<u32> = rows.iter().flat_map(|r| [r.seed as u32, (r.seed >> 32) as u32]).collect();
        self.put(values, "seeds", HostArray::from_slice([n, 2], &seeds)?)?;
        let ty = m.token_type(n);
        let mut bytes = Vec::with_capacity(ty.bytes());
        for row in rows {
            match row.edit.as_ref().map(|edit| &edit.tokens) {
                None => bytes.resize(bytes.len() + ty.bytes() / n, 0),
                Some(Tokens::Continuous(values)) => bytes.extend(values.iter().flat_map(|v| v.to_le_bytes())),
                Some(Tokens::Discrete(ids)) => bytes.extend(ids.iter().flat_map(|v| v.to_le_bytes())),
            }
        }
        self.put(values, "tokens", HostArray::new(ty, bytes)?)?;
        if self.config.model.order == Order::Random {
            let known = |r: &&Request| match &r.edit {
                None => vec![0; m.tokens],
                Some(edit) => edit.known.iter().map(|known| u8::from(*known)).collect(),
            };
            let known = rows.iter().flat_map(known).collect();
            self.put(values, "known", HostArray::new(Type::new(DType::Pred, [n, m.tokens]), known)?)?;
        }
        if let Some([low, high]) = &self.range {
            for (name, bound) in [("range/low", low), ("range/high", high)] {
                let bound = HostArray::from_slice([bound.len()], bound)?;
                values.insert(name, self.runtime.engine().put(name, bound, &Sharding::replicated())?);
            }
        }
        Ok(())
    }

    /// Puts the number by which tokens are revealed stage by stage, the highest first, if the config has stages. In edits
    /// there is one.
    fn put_stages(&self, values: &mut NamedArrays, plan: &[(Reveal, StepKind)]) -> Result<()> {
        let Some(stages) = &self.config.sample.stages else { return Ok(()) };
        let tokens = self.spec.model.tokens;
        let whole = plan.first().is_some_and(|(step, _)| step.remaining + step.count == tokens);
        let last = stages.steps.len().saturating_sub(1);
        let number = |stage: usize| u32::try_from(if whole { last.saturating_sub(stage) } else { 0 });
        let numbers =
            stages.of_tokens(tokens.isqrt()).into_iter().map(number).collect::<Result<Vec<_>, _>>()?;
        let array = HostArray::from_slice([tokens], &numbers)?;
        values.insert("stages", self.runtime.engine().put("stages", array, &Sharding::replicated())?);
        Ok(())
    }

    fn put_row<T: tpu::array::Element>(
        &self,
        values: &mut NamedArrays,
        name: &str,
        row: Vec<T>,
    ) -> Result<()> {
        self.put(values, name, HostArray::from_slice([row.len()], &row)?)
    }

    /// Puts an input that has a row per image, of which `array` has those that are here, where the programs want it.
    fn put(&self, values: &mut NamedArrays, name: &str, array: HostArray) -> Result<()> {
        let axes: Vec<&str> =
            (0..array.ty().rank()).map(|axis| if axis == 0 { "batch" } else { "" }).collect();
        let sharding = self.runtime.rules().resolve(&axes, self.runtime.mesh());
        let value = self.runtime.engine().put_rows(name, (array, &self.here), self.batch(), &sharding)?;
        values.insert(name, value);
        Ok(())
    }
}
