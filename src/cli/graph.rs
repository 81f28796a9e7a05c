//! `fluid graph`: list, write and run the programs of a config. This is how anyone checks our numbers against
//! another implementation.
use super::common::ConfigArgs;
use super::json::JsonArg;
use crate::config::{Config, TextKind, Tokens};
use crate::encoders::text::{network, sizes};
use crate::formats::safetensors::{self, NamedTensor};
use crate::runtime::named_arrays::NamedArrays;
use crate::runtime::session::Session;
use crate::runtime::{Runtime, spec};
use crate::sample::{StepKind, step_kinds};
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::screen::screen;
use anyhow::{Context, Result, bail};
use clap::Subcommand;
use graphs::functions::{self, FunctionError, ProgramSpec};
use graphs::ir::Function;
use graphs::models::Sampler;
use graphs::program::{Program, Slot};
use graphs::types::{DType, Type};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use tpu::array::HostArray;

/// `fluid graph`
#[derive(Clone, Debug, Subcommand)]
pub enum GraphCommand {
    /// List graphs by name
    List {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Output for programs: all inputs and outputs.
        #[command(flatten)]
        json: JsonArg,
    },
    /// Write a graph as StableHLO text
    Emit {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Name of the graph
        name: String,
        /// Output file [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Run a graph on inputs from a file; all parameters and random numbers are inputs
    Run {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Name of the graph
        name: String,
        /// Input tensors by name (safetensors)
        #[arg(short, long, value_name = "FILE")]
        inputs: PathBuf,
        /// Output tensors by name (safetensors)
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// A named program: its name, what it is, and how it is made.
type Row = (&'static str, &'static str, fn(&ProgramSpec) -> Result<Function, FunctionError>);

/// The programs that have one name, whatever the schedule.
const GRAPHS: [Row; 13] = [
    ("loss", "loss of a batch, every draw given", functions::loss),
    ("grad", "loss and its gradient by every parameter, every draw given", functions::grad),
    ("backbone", "z of given tokens, mask and text", functions::backbone),
    ("diffusion_sample", "tokens drawn by the diffusion head, all noise given", functions::diffusion_sample),
    ("train_step", "a whole step of training, every draw given", functions::train_step_with_noise),
    ("token_sample", "tokens drawn from the softmax, all noise given", functions::token_sample),
    ("train_step_seeded", "the step that `fluid train` runs: draws from seed and step", |spec| {
        functions::train_step(spec)
    }),
    (
        "validation_loss",
        "loss of each image on its own, draws from seed, step and the image's number",
        functions::validation_loss,
    ),
    ("draws", "the draws of a step, from seed and step", functions::noise_inputs),
    ("init", "parameters and state of a new run, from the seed", |spec| functions::init(spec)),
    ("sampling_weights", "averaged weights as the sampling steps take them", functions::sampling_weights),
    ("sample_setup", "text keys and order of a batch of images", functions::sample_setup),
    ("sample_setup_negative", "the same with negative prompts", negative_setup),
];

/// The text encoder, where it is a program.
const ENCODER: &str = "encode_text";

/// Prefixes of the sampling steps; the number of revealed tokens follows.
const SAMPLE_STEPS: [Step; 3] = [
    ("sample_step_", "one autoregressive step", true, |_| {}),
    ("sample_step_negative_", "one step with negative prompts", true, |sampler| sampler.negative = true),
    ("sample_step_unguided_", "one step that is not guided", false, |_| {}),
];

/// A program for a number of revealed tokens, whether it is guided, and what else is special about it.
type Step = (&'static str, &'static str, bool, fn(&mut Sampler));

fn negative_setup(spec: &ProgramSpec) -> Result<Function, FunctionError> {
    let mut spec = spec.clone();
    spec.sampler.negative = true;
    functions::sample_setup(&spec)
}

impl GraphCommand {
    /// Does what was asked.
    ///
    /// # Errors
    /// When there is no such graph, its inputs do not fit, or the devices fail.
    pub fn run(&self, session: &Session) -> Result<()> {
        match self {
            GraphCommand::List { config, json } => list(&config.resolve(session)?, json),
            GraphCommand::Emit { config, name, out } => emit(&config.resolve(session)?, name, out.as_deref()),
            GraphCommand::Run { config, name, inputs, out } => {
                execute(session, &config.resolve(session)?, name, inputs, out)
            }
        }
    }
}

/// All graphs of a config: their names, and what they are.
fn names(config: &Config) -> Vec<(String, &'static str)> {
    let kinds: Vec<StepKind> = step_kinds(config).into_keys().collect();
    let other = match config.model.tokens {
        Tokens::Continuous => "token_sample",
        Tokens::Discrete => "diffusion_sample",
    };
    let named =
        GRAPHS.iter().filter(|(name, ..)| *name != other).map(|(name, what, _)| (name.to_string(), *what));
    let steps = SAMPLE_STEPS
        .iter()
        .flat_map(|(prefix, what, guided, _)| {
            kinds.iter().filter(move |k| k.guided == *guided).map(move |k| (prefix, k.count, what))
        })
        .map(|(prefix, count, what)| (format!("{prefix}{count}"), *what));
    let encoder = (config.text.kind != TextKind::HashedWords)
        .then(|| (ENCODER.to_string(), "features of a batch of captions, from their ids"));
    named.chain(steps).chain(encoder).collect()
}

/// The function called `name`.
fn function(config: &Config, name: &str) -> Result<Function> {
    if name == ENCODER && config.text.kind != TextKind::HashedWords {
        let model = sizes::model(config)?.with_context(|| {
            let (kind, width) = (config.text.kind.as_str(), config.text.width);
            Failure::input(format!("text.weights are not here, and no {kind} of width {width} is known"))
        })?;
        return network::function(&model, &config.text, config.run.batch);
    }
    let samples = ["sampl", "diffusion", "token"].iter().any(|prefix| name.starts_with(prefix));
    let batch = if samples { config.sample.batch } else { config.run.batch };
    let spec = spec::program_spec(config, batch)?;
    if let Some((.., make)) = GRAPHS.iter().find(|(n, ..)| *n == name) {
        return Ok(make(&spec)?);
    }
    let step = SAMPLE_STEPS.iter().find_map(|(prefix, _, guided, change)| {
        Some((name.strip_prefix(prefix)?.parse().ok()?, *guided, change))
    });
    match step.filter(|(n, ..)| (1..=spec.model.tokens).contains(n)) {
        Some((count, guided, change)) => {
            let known = step_kinds(config).into_keys().find(|kind| kind.count == count);
            let diffusion_steps = known.map_or(spec.sampler.denoise.steps, |kind| kind.diffusion_steps);
            let mut spec = StepKind { count, diffusion_steps, guided }.spec(&spec);
            change(&mut spec.sampler);
            Ok(functions::sample_step(&spec, count)?)
        }
        None => {
            let names: Vec<String> = names(config).into_iter().map(|(name, _)| name).collect();
            bail!(
                Failure::input(format!("there is no graph called `{name}`"))
                    .help(format!("one of {}", names.join(", ")))
            )
        }
    }
}

fn program(config: &Config, name: &str) -> Result<Program> {
    spec::lower(&function(config, name)?, &config.device)
}

fn list(config: &Config, json: &JsonArg) -> Result<()> {
    let mut out = screen();
    let mut rows = vec![];
    for (name, what) in names(config) {
        let program = program(config, &name)?;
        if json.target().is_some() {
            let slots = |slots: &[Slot]| -> Vec<Value> {
                let one = |s: &Slot| json!({"name": s.name, "dtype": s.ty.dtype.name(), "dims": s.ty.dims});
                slots.iter().map(one).collect()
            };
            rows.push(
                json!({"name": name, "inputs": slots(&program.inputs), "outputs": slots(&program.outputs)}),
            );
        }
        if json.prints_text() {
            let (i, o, kib) = (program.inputs.len(), program.outputs.len(), program.text.len() / 1024);
            writeln!(out, "{name:<23} {i:>4} inputs {o:>4} outputs {kib:>5} KiB  {what}")?;
        }
    }
    json.target().map_or(Ok(()), |target| target.write(&rows))
}

fn emit(config: &Config, name: &str, out: Option<&Path>) -> Result<()> {
    let program = program(config, name)?;
    match out {
        Some(path) => disk::write_bytes(path, program.text.as_bytes()),
        None => Ok(std::io::stdout().lock().write_all(program.text.as_bytes())?),
    }
}

fn execute(session: &Session, config: &Config, name: &str, inputs: &Path, out: &Path) -> Result<()> {
    let program = program(config, name)?;
    let mut given: BTreeMap<String, NamedTensor> =
        safetensors::read_file(inputs)?.into_iter().map(|t| (t.name.clone(), t)).collect();
    let mismatch = mismatch(&program.inputs, &given);
    if !mismatch.is_empty() {
        bail!(
            Failure::input(format!(
                "{} does not hold the inputs of `{name}`:\n  {}",
                inputs.display(),
                mismatch.join("\n  ")
            ))
            .help(format!("`fluid graph list CONFIG --json` prints every input of `{name}`"))
        );
    }
    let outside = outside(config, given.values())?;
    if !outside.is_empty() {
        bail!(
            Failure::input(format!(
                "inputs of `{name}` in {} are out of range:\n  {}",
                inputs.display(),
                outside.join("\n  ")
            ))
            .help("the device would read something else in their place, and say nothing")
        );
    }
    let runtime = Runtime::open(&config.device, session)?;
    let engine = runtime.engine();
    let executable = runtime.compile(&program).with_context(|| format!("cannot compile `{name}`"))?;
    let mut values = NamedArrays::default();
    for slot in &program.inputs {
        let tensor = given.remove(&slot.name).with_context(|| format!("input `{}` is gone", slot.name))?;
        values.insert(
            slot.name.clone(),
            engine.put(&slot.name, HostArray::new(tensor.ty, tensor.bytes)?, &slot.sharding)?,
        );
    }
    values.run(&executable)?;
    let read = |slot: &Slot| -> Result<NamedTensor> {
        Ok(NamedTensor::new(slot.name.clone(), slot.ty.clone(), values.get(&slot.name)?.get()?.into_bytes()))
    };
    let tensors = program.outputs.iter().map(read).collect::<Result<Vec<_>>>()?;
    safetensors::write_file(out, &tensors, &BTreeMap::new())
}

/// The first value of each input that numbers something and is not below how many there are.
fn outside<'a>(config: &Config, given: impl Iterator<Item = &'a NamedTensor>) -> Result<Vec<String>> {
    let mut found = vec![];
    for tensor in given.filter(|t| t.ty.dtype == DType::S32) {
        let (limit, what) = match tensor.name.as_str() {
            "tokens" => (config.codec.vocabulary()?, "codec.vocabulary"),
            "text/ids" => (sizes::vocabulary(config)?, "the text encoder's vocabulary"),
            "draws/timestep" => (config.head()?.timesteps, "head.timesteps"),
            "order" | "rank" => (config.image_tokens(), "the tokens of an image"),
            "remaining" => (config.image_tokens() + 1, "the tokens of an image, all of them included"),
            "step" => (1 << 31, "the steps that a program counts"),
            _ => continue,
        };
        let values = tensor.bytes.chunks_exact(4).map(|b| i32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        let bad = |value: &i32| !usize::try_from(*value).is_ok_and(|value| value < limit);
        if let Some((at, value)) = values.enumerate().find(|(_, value)| bad(value)) {
            let (name, index) = (&tensor.name, index(at, &tensor.ty.dims));
            found.push(format!("{name}{index} is {value}, not from 0 to {} ({what})", limit - 1));
        }
    }
    Ok(found)
}

/// `[2, 0]`: the indices of the element at a position, row-major; nothing for a number alone.
fn index(at: usize, dims: &[usize]) -> String {
    let mut rest = at;
    let mut all: Vec<String> = vec![];
    for dim in dims.iter().rev() {
        all.insert(0, (rest % dim).to_string());
        rest /= dim;
    }
    if all.is_empty() { String::new() } else { format!("[{}]", all.join(", ")) }
}

/// What is missing, unexpected or of another type, from both sides.
fn mismatch(slots: &[Slot], given: &BTreeMap<String, NamedTensor>) -> Vec<String> {
    let show = |name: &str, ty: &Type| format!("{name}: {ty}");
    let missing = slots
        .iter()
        .filter(|s| !given.contains_key(&s.name))
        .map(|s| format!("- {} is missing", show(&s.name, &s.ty)));
    let wrong = slots.iter().filter_map(|s| {
        let t = given.get(&s.name).filter(|t| t.ty != s.ty)?;
        Some(format!("! {} is given as {}", show(&s.name, &s.ty), t.ty))
    });
    let unexpected = given.values().filter(|t| !slots.iter().any(|s| s.name == t.name));
    let unexpected = unexpected.map(|t| format!("+ {} is not an input", show(&t.name, &t.ty)));
    missing.chain(wrong).chain(unexpected).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Overlay;

    #[test]
    fn without_clipping_a_step_has_no_infinite_number_in_it() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/smoke.toml");
        let text = |clip: &str| {
            let set = format!("optimizer.clip={clip}");
            let config = Config::load(Path::new(path), &[set.into()], &Overlay::default()).unwrap();
            program(&config, "train_step").unwrap().text
        };
        let (none, some) = (text("inf"), text("1.0"));
        assert!(!none.contains("inf") && !none.contains("7F800000"));
        assert!(none.lines().count() < some.lines().count(), "nothing is divided by the norm");
    }

    #[test]
    fn what_numbers_something_is_below_how_many_there_are() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/reference-discrete-random.toml");
        let config = Config::load(Path::new(path), &[], &Overlay::default()).unwrap();
        let check = |name: &str, dims: &[usize], values: &[i32]| {
            let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
            outside(&config, [&NamedTensor::new(name, Type::new(DType::S32, dims), bytes)].into_iter())
                .unwrap()
        };
        let vocabulary = config.codec.vocabulary().unwrap() as i32;
        let tokens = config.image_tokens() as i32;
        assert!(check("tokens", &[2, 2], &[0, 1, 2, vocabulary - 1]).is_empty());
        let range = format!("not from 0 to {} (codec.vocabulary)", vocabulary - 1);
        let cases = [
            ([0, 1, vocabulary, -1], format!("tokens[1, 0] is {vocabulary}, {range}")),
            ([0, -1, 0, 0], format!("tokens[0, 1] is -1, {range}")),
        ];
        for (values, expected) in cases {
            assert_eq!(check("tokens", &[2, 2], &values), [expected]);
        }
        assert!(check("remaining", &[], &[tokens]).is_empty());
        assert_eq!(check("order", &[1], &[tokens]).len(), 1);
        assert_eq!(
            check("step", &[], &[-1]),
            [format!("step is -1, not from 0 to {} (the steps that a program counts)", i32::MAX)]
        );
        assert!(check("top_k", &[], &[-1]).is_empty(), "what is no number of something is not looked at");
    }
}
