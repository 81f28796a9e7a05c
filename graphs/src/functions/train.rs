//! Training: draws, loss, gradients, the step.
use super::{FunctionError, Inputs, Output, Recipe, batch_axes, finish, output};
use crate::grad::value_and_grad;
use crate::ir::{Function, Graph, Port, Tensor};
use crate::models::{self, CrossAttention, Draws};
use crate::nn::{Param, Params};
use crate::optim::State;
use crate::types::DType;

/// Inputs of a batch.
struct Batch {
    tokens: Tensor,
    features: Tensor,
    mask: Tensor,
}

fn batch(inputs: &mut Inputs, r: &Recipe) -> Batch {
    let (m, b, master) = (&r.model, r.batch, r.model.precision.master);
    Batch {
        tokens: inputs.batched("tokens", master, &[b, m.tokens, m.channels], 0),
        features: inputs.batched("text/features", master, &[b, m.text_length, m.text_width], 0),
        mask: inputs.batched("text/mask", DType::Pred, &[b, m.text_length], 0),
    }
}

fn given_draws(inputs: &mut Inputs, r: &Recipe) -> Draws {
    let (m, b, master) = (&r.model, r.batch, r.model.precision.master);
    Draws {
        drop: inputs.batched("draws/drop", DType::Pred, &[b], 0),
        mask: inputs.batched("draws/mask", DType::Pred, &[b, m.tokens], 0),
        timestep: inputs.batched("draws/timestep", DType::S32, &[m.noise_levels, b, m.tokens], 1),
        noise: inputs.batched("draws/noise", master, &[m.noise_levels, b, m.tokens, m.channels], 1),
    }
}

/// The loss as a graph: inputs are batch, draws, parameters; outputs loss, mse, vb.
pub(super) struct LossGraph {
    function: Function,
    /// In order, the last inputs of the graph.
    pub(super) params: Vec<Param>,
}

impl LossGraph {
    fn graph(&self) -> &Graph {
        &self.function.graph
    }

    /// Positions of the parameters among the inputs.
    fn wrt(&self) -> Vec<usize> {
        let position = |p: &Param| {
            self.function.inputs.iter().position(|i| i.name.strip_prefix("params/") == Some(&p.name))
        };
        self.params.iter().filter_map(position).collect()
    }
}

pub(super) fn loss_graph(r: &Recipe) -> Result<LossGraph, FunctionError> {
    let mut inputs = Inputs::new();
    let batch = batch(&mut inputs, r);
    let draws = given_draws(&mut inputs, r);
    let p = Params::new(&inputs.builder, r.model.precision);
    let losses = r.model.loss(&p, &batch.tokens, &batch.features, &batch.mask, &draws);
    let outputs = [("loss", losses.loss), ("mse", losses.mse), ("vb", losses.vb)];
    let outputs = outputs.into_iter().map(|(name, t)| output(name, vec![], t)).collect();
    let function = finish("loss", &inputs, &p, outputs, vec![])?;
    let params = p.declared().into_iter().map(|(param, _)| param).collect();
    Ok(LossGraph { function, params })
}

/// `loss, mse, vb` of a batch, every draw being an input.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn loss(r: &Recipe) -> Result<Function, FunctionError> {
    Ok(loss_graph(r)?.function)
}

/// `loss, mse, vb` and `grads/...` by every parameter.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn grad(r: &Recipe) -> Result<Function, FunctionError> {
    let loss = loss_graph(r)?;
    let graph = value_and_grad(loss.graph(), &loss.wrt())?;
    let mut outputs = loss.function.outputs.clone();
    outputs
        .extend(loss.params.iter().map(|p| Port { name: format!("grads/{}", p.name), axes: p.axes.clone() }));
    Ok(Function { name: "grad".into(), graph, outputs, ..loss.function })
}

/// `z` of given tokens, mask and text.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn backbone(r: &Recipe) -> Result<Function, FunctionError> {
    let (m, master) = (&r.model, r.model.precision.master);
    let mut inputs = Inputs::new();
    let batch = batch(&mut inputs, r);
    let drop = inputs.batched("draws/drop", DType::Pred, &[r.batch], 0);
    let mask = inputs.batched("draws/mask", DType::Pred, &[r.batch, m.tokens], 0);
    let p = Params::new(&inputs.builder, m.precision);
    let text = m.dropped_text(&p, &batch.features, &batch.mask, &drop);
    let z = m.backbone(&p, &batch.tokens, &mask, &CrossAttention::Text(text), &batch.mask).convert(master);
    Ok(finish("backbone", &inputs, &p, vec![output("z", batch_axes(3, 0), z)], vec![])?)
}

/// The random draws of a training step from `seed` and `step`.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn draws(r: &Recipe) -> Result<Function, FunctionError> {
    let mut inputs = Inputs::new();
    let seed = inputs.whole("seed", DType::U32, &[2]);
    let step = inputs.whole("step", DType::S32, &[]);
    let d = models::draws(&r.model, &inputs.builder, &seed, &step, r.batch, r.text_drop);
    let outputs = vec![
        output("draws/drop", batch_axes(1, 0), d.drop),
        output("draws/mask", batch_axes(2, 0), d.mask),
        output("draws/timestep", batch_axes(3, 1), d.timestep),
        output("draws/noise", batch_axes(4, 1), d.noise),
    ];
    let p = Params::new(&inputs.builder, r.model.precision);
    Ok(finish("draws", &inputs, &p, outputs, vec![])?)
}

/// One step of training with its draws made inside, from `seed` and `step`. State is donated.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn train_step(r: &Recipe) -> Result<Function, FunctionError> {
    step_function(r, false)
}

/// One step of training, every draw being an input: what other implementations are compared with.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn train_step_with_draws(r: &Recipe) -> Result<Function, FunctionError> {
    step_function(r, true)
}

/// The first part of the names of one kind of state, and where it is.
type Room = (&'static str, fn(&State) -> &Tensor);

fn step_function(r: &Recipe, given: bool) -> Result<Function, FunctionError> {
    let loss = loss_graph(r)?;
    let graph = value_and_grad(loss.graph(), &loss.wrt())?;
    let master = r.model.precision.master;

    let mut inputs = Inputs::new();
    let step = inputs.whole("step", DType::S32, &[]);
    let state = |inputs: &mut Inputs, room: &str| -> Vec<Tensor> {
        let named = loss.params.iter();
        named
            .map(|p| inputs.named(&format!("{room}/{}", p.name), master, &p.ty.dims, p.axes.clone()))
            .collect()
    };
    let (params, m, v, ema) = (
        state(&mut inputs, "params"),
        state(&mut inputs, "adam/m"),
        state(&mut inputs, "adam/v"),
        state(&mut inputs, "ema"),
    );
    let batch = batch(&mut inputs, r);
    let draws = match given {
        true => given_draws(&mut inputs, r),
        false => {
            let seed = inputs.whole("seed", DType::U32, &[2]);
            models::draws(&r.model, &inputs.builder, &seed, &step, r.batch, r.text_drop)
        }
    };
    let b = inputs.builder.clone();
    let mut args =
        vec![batch.tokens, batch.features, batch.mask, draws.drop, draws.mask, draws.timestep, draws.noise];
    args.extend(params.iter().cloned());
    let mut results = b.inline(&graph, &args);
    let grads = results.split_off(3);

    let states: Vec<State> = (0..params.len())
        .map(|i| State { param: params[i].clone(), m: m[i].clone(), v: v[i].clone(), ema: ema[i].clone() })
        .collect();
    let decays: Vec<bool> = loss.params.iter().map(|p| !r.no_decay.contains(&p.name)).collect();
    let update = r.optimizer.update(&b, &states, &grads, &decays, &step);

    let mut outputs: Vec<Output> = vec![output("step", vec![], &step + 1.0)];
    let pick: [Room; 4] =
        [("params", |s| &s.param), ("adam/m", |s| &s.m), ("adam/v", |s| &s.v), ("ema", |s| &s.ema)];
    for (room, get) in pick {
        let named = loss.params.iter().zip(&update.states);
        outputs
            .extend(named.map(|(p, s)| output(format!("{room}/{}", p.name), p.axes.clone(), get(s).clone())));
    }
    let donated = outputs.iter().map(|o| o.port.name.clone()).collect();
    let scalars = results.into_iter().zip(["loss", "mse", "vb"]).map(|(t, name)| output(name, vec![], t));
    outputs.extend(scalars);
    outputs.push(output("grad_norm", vec![], update.grad_norm));
    outputs.push(output("lr", vec![], update.lr));
    let none = Params::new(&b, r.model.precision);
    Ok(finish("train_step", &inputs, &none, outputs, donated)?)
}
