//! The start of a run, made where it lives: each parameter from the seed and its name.
use super::named::{finish, output};
use super::objective::Objective;
use super::spec::FunctionError;
use crate::ir::{Builder, Function, FunctionBuilder, Tensor};
use crate::nn::random::{Key, counters};
use crate::nn::{Init, Param, Params};
use crate::types::{DType, Type};

/// From `seed` (`ui32[2]`) to `params/...`, `adam/m/...`, `adam/v/...`, `ema/...`, `step`. Frozen parameters have
/// no moments. With [`Training::spikes`](super::Training::spikes) also to `spikes/...`, which has seen nothing.
///
/// # Errors
/// When the sizes of the model do not fit together.
pub fn init(objective: &dyn Objective) -> Result<Function, FunctionError> {
    let r = objective.training();
    let mut inputs = FunctionBuilder::default();
    let seed = inputs.whole("seed", DType::U32, &[2]);
    let b = inputs.builder().clone();
    let key = Key::from_seed(&seed);
    let params = objective.params()?;
    let values: Vec<(&Param, Tensor)> = params.iter().map(|p| (p, start(&b, &key, p))).collect();
    let mut outputs = vec![];
    let mut group = |group: &str, frozen: bool, of: &dyn Fn(&Tensor) -> Tensor| {
        let held = values.iter().filter(|(p, _)| frozen || !r.frozen.contains(&p.name));
        outputs.extend(held.map(|(p, v)| output(format!("{group}/{}", p.name), p.axes.clone(), of(v))));
    };
    group("params", true, &Tensor::clone);
    group("adam/m", false, &Tensor::zeros_like);
    group("adam/v", false, &Tensor::zeros_like);
    group("ema", true, &Tensor::clone);
    for p in objective.extra() {
        if !outputs.iter().any(|o| o.port.name == p.name) {
            outputs.push(output(p.name.clone(), p.axes.clone(), start(&b, &key, &p)));
        }
    }
    outputs.push(output("step", vec![], b.scalar(DType::S32, 0.0)));
    if let Some(rule) = &r.spikes {
        let empty = Type::new(r.precision.master, [rule.window]);
        outputs.push(output("spikes/losses", vec![""], b.full(&empty, 0.0)));
        outputs.push(output("spikes/grad_norms", vec![""], b.full(&empty, 0.0)));
        outputs.push(output("spikes/seen", vec![], b.scalar(DType::S32, 0.0)));
    }
    let none = Params::new(&b, r.precision);
    Ok(finish("init", inputs, &none, outputs, vec![])?)
}

/// The first value of a parameter; its key depends on the seed and its name only.
fn start(b: &Builder, key: &Key, p: &Param) -> Tensor {
    let drawn = || (key.purpose(name_hash(&p.name)), counters(b, &p.ty.dims));
    match p.init {
        Init::Zeros => b.full(&p.ty, 0.0),
        Init::Ones => b.full(&p.ty, 1.0),
        Init::Normal(std) => {
            let (key, at) = drawn();
            key.normal(&at, p.ty.dtype) * std
        }
        Init::Xavier { fan_in, fan_out } => {
            let (key, at) = drawn();
            let limit = (6.0 / (fan_in + fan_out).max(1) as f64).sqrt();
            (key.uniform(&at, p.ty.dtype) * 2.0 - 1.0) * limit
        }
    }
}

/// FNV-1a, 32 bits: the same on every host and for ever.
fn name_hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}
