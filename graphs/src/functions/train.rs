//! Training: random inputs, loss, gradients, the step.
use super::named::{Output, batch_axes, finish, output};
use super::objective::{Draws, LossGraph, Objective, Rows, Training, is_stacked};
use super::sample::{observed, sampler_params};
use super::spec::{FunctionError, ProgramSpec};
use crate::ir::{Builder, Function, FunctionBuilder, Graph, Port, Tensor};
use crate::models::{self, Batch, Kind, Levels, LossTokens, Losses, NoiseInputs, Order, Text};
use crate::nn::{Param, Params};
use crate::ops::ScanOptions;
use crate::optim::{GradNorms, Outcome, SpikeHistory, State, all_finite};
use crate::types::{DType, Type};

pub(super) fn batch(inputs: &mut FunctionBuilder, r: &ProgramSpec) -> Batch {
    let (m, b) = (&r.model, r.batch);
    let tokens = m.token_type(b);
    Batch {
        tokens: inputs.batched("tokens", tokens.dtype, &tokens.dims, 0),
        features: inputs.batched("text/features", m.precision.master, &[b, m.text_length, m.text_width], 0),
        text_mask: inputs.batched("text/mask", DType::Pred, &[b, m.text_length], 0),
    }
}

fn given_noise(inputs: &mut FunctionBuilder, r: &ProgramSpec) -> NoiseInputs {
    let (m, b) = (&r.model, r.batch);
    NoiseInputs {
        drop: inputs.batched("draws/drop", DType::Pred, &[b], 0),
        mask: given_mask(inputs, r),
        levels: match &m.kind {
            Kind::Discrete(_) => None,
            Kind::Continuous { head, noise_levels } => {
                let [rows, l] = noise_levels.rows(m.tokens);
                Some(Levels {
                    timestep: inputs.batched("draws/timestep", DType::S32, &[l, b, rows], 1),
                    noise: inputs.batched("draws/noise", m.precision.master, &[l, b, rows, head.channels], 1),
                })
            }
        },
        tokens: match &m.kind {
            Kind::Continuous { noise_levels, .. } if noise_levels.tokens == LossTokens::Unknown => {
                let [rows, _] = noise_levels.rows(m.tokens);
                Some(inputs.batched("draws/tokens", DType::S32, &[b, rows], 0))
            }
            _ => None,
        },
    }
}

fn given_mask(inputs: &mut FunctionBuilder, r: &ProgramSpec) -> Option<Tensor> {
    (r.model.order == Order::Random)
        .then(|| inputs.batched("draws/mask", DType::Pred, &[r.batch, r.model.tokens], 0))
}

fn rows(batch: &Batch) -> Rows {
    [&batch.tokens, &batch.features, &batch.text_mask].map(|t| (t.clone(), 0)).to_vec()
}

fn noise_rows(noise: &NoiseInputs) -> Rows {
    let rows = [&noise.drop].into_iter().chain(&noise.mask).map(|t| (t.clone(), 0));
    let levels = noise.levels.iter().flat_map(|l| [(l.timestep.clone(), 1), (l.noise.clone(), 1)]);
    rows.chain(levels).chain(noise.tokens.iter().map(|t| (t.clone(), 0))).collect()
}

/// The tensors cut into `parts` along a new leading axis. Images are dealt out in turn, so that a batch that is split
/// over devices stays where it is.
fn cut(rows: &Rows, parts: usize) -> Vec<Tensor> {
    let cut = |(t, axis): &(Tensor, usize)| {
        let mut dims = t.dims().to_vec();
        dims[*axis] /= parts.max(1);
        dims.insert(axis + 1, parts);
        let order: Vec<usize> =
            std::iter::once(axis + 1).chain((0..dims.len()).filter(|a| *a != axis + 1)).collect();
        t.reshape(&dims).transpose(&order)
    };
    rows.iter().map(cut).collect()
}

/// What is reported of a loss, in order: `loss`, its parts, its bands.
fn loss_names(losses: &Losses) -> Vec<(String, Tensor)> {
    let parts = losses.parts.iter().map(|(name, t)| (name.to_string(), t.clone()));
    std::iter::once(("loss".to_string(), losses.loss.clone()))
        .chain(parts)
        .chain([("bands/loss".to_string(), losses.bin_loss.clone())])
        .chain([("bands/weight".to_string(), losses.bin_weight.clone())])
        .collect()
}

/// The loss of `r.batch` images; divided by the input `total`, if it is part of a larger batch.
fn loss_of(r: &ProgramSpec, part: bool) -> Result<LossGraph, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let total = part.then(|| inputs.whole("total", r.model.precision.master, &[]));
    let batch = batch(&mut inputs, r);
    let noise = given_noise(&mut inputs, r);
    let p = Params::new(inputs.builder(), r.model.precision);
    let total = total.unwrap_or_else(|| r.model.loss_weight(inputs.builder(), &noise));
    let losses = r.model.loss(&p, &batch, &noise, &total);
    let outputs =
        loss_names(&losses).into_iter().map(|(name, t)| output(name, vec![""; t.rank()], t)).collect();
    let function = finish("loss", inputs, &p, outputs, vec![])?;
    let params = p.declared().into_iter().map(|(param, _)| param).collect();
    Ok(LossGraph { reported: function.outputs.len(), function, params, constants: vec![] })
}

fn loss_graph(r: &ProgramSpec) -> Result<LossGraph, FunctionError> {
    loss_of(r, false)
}

impl ProgramSpec {
    /// All parameters of the model, in the order of their declaration.
    ///
    /// # Errors
    /// When the sizes of the model do not fit together.
    pub fn params(&self) -> Result<Vec<Param>, FunctionError> {
        Ok(loss_graph(self)?.params)
    }
}

/// `loss`, its parts, `bands/loss` and `bands/weight` of a batch, every draw being an input.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn loss(r: &ProgramSpec) -> Result<Function, FunctionError> {
    Ok(loss_graph(r)?.function)
}

/// The outputs of [`loss`], and `grads/...` by every parameter.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn grad(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let loss = loss_graph(r)?;
    let (graph, params) = loss.gradients(|_| true)?;
    let grads = params.iter().map(|p| Port { name: format!("grads/{}", p.name), axes: p.axes.clone() });
    let outputs = loss.function.outputs.iter().cloned().chain(grads).collect();
    Ok(Function { name: "grad".into(), graph, outputs, ..loss.function })
}

/// `z` of given tokens, text and, in random order, mask.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn backbone(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let (m, master) = (&r.model, r.model.precision.master);
    let mut inputs = FunctionBuilder::default();
    let batch = batch(&mut inputs, r);
    let drop = inputs.batched("draws/drop", DType::Pred, &[r.batch], 0);
    let mask = given_mask(&mut inputs, r);
    // Int8 kernels are as sampling holds them.
    let precision = if r.sampler.quantization.is_on() { m.precision.sampling() } else { m.precision };
    let p = sampler_params(&inputs, r, precision);
    let text = m.dropped_text(&p, &batch.features, &batch.text_mask, &drop);
    let text = Text::Aligned(text, batch.text_mask);
    let z = m.backbone(&p, &batch.tokens, mask.as_ref(), &[text]).swap_remove(0).convert(master);
    let mut outputs = vec![output("z", batch_axes(3, 0), z)];
    outputs.extend(observed(&p));
    Ok(finish("backbone", inputs, &p, outputs, vec![])?)
}

/// The random inputs of a training step, whose images are numbered by their places in the batch.
fn seeded_noise(inputs: &FunctionBuilder, r: &ProgramSpec, seed: &Tensor, step: &Tensor) -> NoiseInputs {
    let b = inputs.builder();
    let images = b.iota(&Type::new(DType::U32, [r.batch]), 0);
    models::noise_inputs(&r.model, b, seed, step, &images, r.text_drop)
}

/// The random inputs of a training step from `seed` and `step`.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn noise_inputs(r: &ProgramSpec) -> Result<Function, FunctionError> {
    let mut inputs = FunctionBuilder::default();
    let seed = inputs.whole("seed", DType::U32, &[2]);
    let step = inputs.whole("step", DType::S32, &[]);
    let d = seeded_noise(&inputs, r, &seed, &step);
    let mut outputs = vec![output("draws/drop", batch_axes(1, 0), d.drop)];
    outputs.extend(d.mask.map(|mask| output("draws/mask", batch_axes(2, 0), mask)));
    outputs.extend(d.levels.into_iter().flat_map(|l| {
        let timestep = output("draws/timestep", batch_axes(3, 1), l.timestep);
        [timestep, output("draws/noise", batch_axes(4, 1), l.noise)]
    }));
    outputs.extend(d.tokens.map(|tokens| output("draws/tokens", batch_axes(2, 0), tokens)));
    let p = Params::new(inputs.builder(), r.model.precision);
    Ok(finish("draws", inputs, &p, outputs, vec![])?)
}

/// One step of training with its random inputs made inside, from `seed` and `step`. State is donated.
///
/// Where the loss, a gradient or the new state is not finite, or [`ProgramSpec::spikes`] says that they leap, the state
/// stays as it was and only `step` counts on; `outcome` tells ([`Outcome`]). Where an element of `hold` (`i1[batch]`) is
/// true, all of the state stays, `step` too, whatever the loss: a look at the state as it is.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn train_step(objective: &dyn Objective) -> Result<Function, FunctionError> {
    step_function(objective, false)
}

/// One step of training, every random number being an input: what other implementations are compared with.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn train_step_with_noise(r: &ProgramSpec) -> Result<Function, FunctionError> {
    step_function(r, true)
}

impl Objective for ProgramSpec {
    fn training(&self) -> Training<'_> {
        Training {
            batch: self.batch,
            accumulate: self.accumulate,
            optimizer: &self.optimizer,
            spikes: self.spikes,
            no_decay: &self.no_decay,
            frozen: &self.frozen,
            precision: self.model.precision,
        }
    }

    fn loss(&self, batch: usize, part: bool) -> Result<LossGraph, FunctionError> {
        loss_of(&ProgramSpec { batch, ..self.clone() }, part)
    }

    fn data(&self, inputs: &mut FunctionBuilder) -> Rows {
        rows(&batch(inputs, self))
    }

    fn draws(&self, inputs: &mut FunctionBuilder, seed: Option<&Tensor>, step: &Tensor) -> Draws {
        let noise = match seed {
            None => given_noise(inputs, self),
            Some(seed) => seeded_noise(inputs, self, seed, step),
        };
        let (rows, model) = (noise_rows(&noise), self.model.clone());
        Draws { rows, total: Box::new(move |b| model.loss_weight(b, &noise)) }
    }
}

/// The first part of the names of one kind of state, and where it is.
type StateGroup = (&'static str, fn(&State) -> &Tensor);

fn step_function(objective: &dyn Objective, given: bool) -> Result<Function, FunctionError> {
    let r = objective.training();
    let accumulate = r.accumulate.max(1);
    let loss = objective.loss(r.batch / accumulate, accumulate > 1)?;
    let (graph, trained) = loss.gradients(|p| !r.frozen.contains(&p.name))?;
    let master = r.precision.master;

    let mut inputs = FunctionBuilder::default();
    let step = inputs.whole("step", DType::S32, &[]);
    let state = |inputs: &mut FunctionBuilder, group: &str, params: &[&Param]| -> Vec<Tensor> {
        let named = params.iter();
        named
            .map(|p| inputs.named(&format!("{group}/{}", p.name), master, &p.ty.dims, p.axes.clone()))
            .collect()
    };
    let every: Vec<&Param> = loss.params.iter().collect();
    let params = state(&mut inputs, "params", &every);
    let (m, v, ema) = (
        state(&mut inputs, "adam/m", &trained),
        state(&mut inputs, "adam/v", &trained),
        state(&mut inputs, "ema", &trained),
    );
    let of = |name: &str| every.iter().position(|e| e.name == name).map(|i| params[i].clone());
    let mut extra: Vec<Tensor> = vec![];
    for e in objective.extra() {
        // A parameter is there already.
        let param = e.name.strip_prefix("params/").and_then(of);
        extra.push(param.unwrap_or_else(|| inputs.whole(&e.name, e.ty.dtype, &e.ty.dims)));
    }
    let constants: Vec<Tensor> = loss
        .constants
        .iter()
        .map(|c| inputs.named(&c.name, c.ty.dtype, &c.ty.dims, c.axes.clone()))
        .collect();
    // What all parts of a batch share.
    let shared = [&params[..], &constants].concat();
    let mut rows = objective.data(&mut inputs);
    let history = r.spikes.map(|rule| {
        let ring = [rule.window];
        let losses = inputs.whole("spikes/losses", master, &ring);
        let grad_norms = inputs.whole("spikes/grad_norms", master, &ring);
        (rule, SpikeHistory { losses, grad_norms, seen: inputs.whole("spikes/seen", DType::S32, &[]) })
    });
    let seed = (!given).then(|| inputs.whole("seed", DType::U32, &[2]));
    let draws = objective.draws(&mut inputs, seed.as_ref(), &step);
    let hold = (!given).then(|| inputs.batched("hold", DType::Pred, &[r.batch], 0));
    let b = inputs.builder().clone();
    rows.extend(draws.rows);
    let mut results = match accumulate {
        1 => {
            let rows: Vec<Tensor> = rows.into_iter().map(|(t, _)| t).collect();
            b.inline(&graph, &[&rows[..], &shared].concat())
        }
        parts => {
            let total = (draws.total)(&b);
            accumulate_grads(&b, &graph, parts, &[&[total][..], &shared].concat(), &rows)
        }
    };
    let reported = loss.function.outputs.len();
    let grads = results.split_off(reported.min(results.len()));
    let hidden = results.split_off(loss.reported.min(results.len()));

    let states: Vec<State> = trained
        .iter()
        .enumerate()
        .filter_map(|(i, p)| {
            Some(State { param: of(&p.name)?, m: m[i].clone(), v: v[i].clone(), ema: ema[i].clone() })
        })
        .collect();
    let decays: Vec<bool> = trained.iter().map(|p| !r.no_decay.contains(&p.name)).collect();
    let norms = GradNorms::new(&b, &grads, &trained.iter().map(|p| is_stacked(p)).collect::<Vec<_>>());
    let loss_value = results.first().cloned().unwrap_or_else(|| norms.global.clone());
    let hold = hold.map(|rows: Tensor| rows.any(&[0]));
    let held = |new: &Tensor, old: &Tensor| hold.as_ref().map_or_else(|| new.clone(), |h| h.select(old, new));
    let no = b.scalar(DType::Pred, 0.0);
    let spike = history.as_ref().map(|(rule, h)| rule.is_spike(h, &loss_value, &norms.global));
    let (mut finite, mut applies) = (no.clone(), no.clone());
    let update = r.optimizer.update(&states, (&grads, &norms.global), &decays, &step, |bounds| {
        finite = all_finite(&b, bounds.iter().chain([&loss_value]).chain(&hidden));
        let applied = spike.as_ref().map_or_else(|| finite.clone(), |spike| finite.and(&spike.complement()));
        applies = held(&applied, &no);
        applies.clone()
    });
    let moved = objective.step_extra(&extra, &hidden, seed.as_ref(), &step);

    let mut outputs: Vec<Output> = vec![output("step", vec![], held(&(&step + 1.0), &step))];
    let pick: [StateGroup; 4] =
        [("params", |s| &s.param), ("adam/m", |s| &s.m), ("adam/v", |s| &s.v), ("ema", |s| &s.ema)];
    for (group, get) in pick {
        let named = trained.iter().zip(&update.states);
        outputs.extend(
            named.map(|(p, s)| output(format!("{group}/{}", p.name), p.axes.clone(), get(s).clone())),
        );
    }
    for ((p, old), new) in objective.extra().into_iter().zip(&extra).zip(&moved.values) {
        outputs.push(output(p.name, p.axes, applies.select(new, old)));
    }
    if let Some((_, history)) = &history {
        let counted = held(&finite, &no);
        let new = history.with(&loss_value, &norms.global, &counted);
        outputs.push(output("spikes/losses", vec![""], new.losses));
        outputs.push(output("spikes/grad_norms", vec![""], new.grad_norms));
        outputs.push(output("spikes/seen", vec![], new.seen));
    }
    let donated = outputs.iter().map(|o| o.port.name.clone()).collect();
    let named = results.into_iter().zip(&loss.function.outputs);
    outputs.extend(named.map(|(tensor, port)| Output { port: port.clone(), tensor }));
    outputs.extend(moved.told.into_iter().map(|(name, tensor)| output(name, vec![], tensor)));
    outputs.push(output("grad_norm", vec![], norms.global));
    outputs.push(output("lr", vec![], update.lr));
    let number = |outcome: Outcome| b.scalar(master, outcome.number());
    let outcome = spike.map_or_else(
        || number(Outcome::Applied),
        |spike| spike.select(&number(Outcome::Spike), &number(Outcome::Applied)),
    );
    let outcome = held(&outcome, &number(Outcome::Held));
    outputs.push(output("outcome", vec![], finite.select(&outcome, &number(Outcome::NotFinite))));
    outputs.push(output("grad_norms", vec![""], norms.parts));
    let none = Params::new(&b, r.precision);
    Ok(finish("train_step", inputs, &none, outputs, donated)?)
}

/// The results of `graph` (loss, reports, gradients: all of them sums over images) over `parts` of a batch, one
/// after the other, added up. `shared` are its first operand, its parameters and its constants.
fn accumulate_grads(b: &Builder, graph: &Graph, parts: usize, shared: &[Tensor], rows: &Rows) -> Vec<Tensor> {
    let zeros: Vec<Tensor> = graph.outputs.iter().map(|v| b.full(graph.ty(*v), 0.0)).collect();
    let options = ScanOptions::default();
    let (sums, _) = b.scan(parts, shared, &zeros, &cut(rows, parts), options, |b, shared, sums, part| {
        let results = b.inline(graph, &[&shared[..1], part, &shared[1..]].concat());
        (sums.iter().zip(results).map(|(sum, x)| sum + x).collect(), vec![])
    });
    sums
}
