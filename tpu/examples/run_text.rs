//! Runs a StableHLO program of anybody's on the CPU plugin, again and again, and prints how long each run took: how
//! programs of other frameworks are compared with ours on the same compiler.
//!
//! `cargo run --release -p tpu --example run_text -- PROGRAM MANIFEST INPUTS STEPS WARMUP`
//!
//! PROGRAM is the text. MANIFEST has a line per argument and result of its `main`, in order: `in f32 64x9x32 3`, whose
//! memory result 3 takes over, which the next run gets in its place (`-` for none); `out f32 -`, a scalar. INPUTS
//! has the arguments' bytes, dense and little-endian, one after the other. Prints one JSON line: seconds of each
//! step after the warm-up, seconds of compiling, and what the plugin says about its version.
//!
//! Where some results are fed back and others not, as in a training step, runs are dispatched up to three ahead, as our
//! training loop does; a step then lasts from the end of the last run to that of its own. Else each run is waited for.
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::collections::VecDeque;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;
use tpu::array::{HostArray, Sharded};
use tpu::cache;
use tpu::engine::{Engine, Executable, Input, Options};
use tpu::install::Installer;
use tpu::plugin::{self, Platform, Plugin, Purpose};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Runs under way before the oldest is waited for.
const AHEAD: usize = 3;

fn main() -> Result<()> {
    tpu::keep_freed_memory();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, manifest, inputs, steps, warmup] = &arguments[..] else {
        return Err("usage: run_text PROGRAM MANIFEST INPUTS STEPS WARMUP".into());
    };
    let (steps, warmup) = (steps.parse::<usize>()?, warmup.parse::<usize>()?);
    let program = read_program(Path::new(program), Path::new(manifest))?;
    let bytes = fs::read(inputs)?;

    let root = cache::root()?;
    let (path, _) = plugin::find(Platform::Cpu, None, &Installer::new(root.clone()))?;
    let plugin = Plugin::load(Platform::Cpu, Purpose::Devices, &path, &root, None)?;
    let engine = Engine::new(&plugin, &Options::new(Mesh::single()))?;
    let compiled = engine.compile(&program)?;
    let mut runner =
        Runner { compiled: &compiled, program: &program, state: vec![], flying: VecDeque::new() };
    let mut rest = &bytes[..];
    for slot in &program.inputs {
        let (own, others) = rest.split_at_checked(slot.ty.bytes()).ok_or("INPUTS is too short")?;
        let array = HostArray::new(slot.ty.clone(), own.to_vec())?;
        runner.state.push(Some(engine.put(&slot.name, array, &slot.sharding)?));
        rest = others;
    }
    if !rest.is_empty() {
        return Err(format!("INPUTS has {} bytes too many", rest.len()).into());
    }

    for _ in 0..warmup {
        runner.step()?;
        runner.land(AHEAD)?;
    }
    runner.land(0)?;
    let mut last = Instant::now();
    let mut times: Vec<String> = vec![];
    for _ in 0..steps {
        runner.step()?;
        runner.land(AHEAD)?.iter().for_each(|at| times.push(since(&mut last, *at)));
    }
    runner.land(0)?.iter().for_each(|at| times.push(since(&mut last, *at)));
    println!(
        "{{\"seconds\": [{}], \"compile_s\": {}, \"plugin\": {:?}}}",
        times.join(", "),
        compiled.seconds(),
        plugin.version_line()
    );
    Ok(())
}

/// Seconds from `last` to `at`, which becomes the last.
fn since(last: &mut Instant, at: Instant) -> String {
    at.duration_since(std::mem::replace(last, at)).as_secs_f64().to_string()
}

/// A program and what it runs on.
struct Runner<'a> {
    compiled: &'a Executable,
    program: &'a Program,
    /// The next run's arguments.
    state: Vec<Option<Sharded>>,
    /// Results of runs that may still be under way, those that are fed back left out.
    flying: VecDeque<Vec<Sharded>>,
}

impl Runner<'_> {
    /// Dispatches a run.
    fn step(&mut self) -> Result<()> {
        let mut donated: Vec<Option<Sharded>> = (0..self.state.len()).map(|_| None).collect();
        for (i, fed) in self.program.donated.iter().enumerate() {
            if fed.is_some() {
                donated[i] = self.state[i].take();
            }
        }
        let pairs = donated.into_iter().zip(&self.state);
        let inputs: Option<Vec<Input<'_>>> = pairs
            .map(|(donated, kept)| donated.map(Input::Donate).or(kept.as_ref().map(Input::Keep)))
            .collect();
        let results = self.compiled.run(inputs.ok_or("an argument is gone")?)?;
        let mut results: Vec<Option<Sharded>> = results.into_iter().map(Some).collect();
        for (i, fed) in self.program.donated.iter().enumerate() {
            if let Some(result) = fed {
                self.state[i] = results.get_mut(*result).and_then(Option::take);
            }
        }
        let reports: Vec<Sharded> = results.into_iter().flatten().collect();
        if reports.is_empty() {
            self.state.iter().flatten().try_for_each(Sharded::wait)?;
        }
        if self.program.donated.iter().all(Option::is_none) {
            reports.iter().try_for_each(Sharded::wait)?;
        }
        self.flying.push_back(reports);
        Ok(())
    }

    /// Waits until at most `left` runs are under way; when each of the others had ended.
    fn land(&mut self, left: usize) -> Result<Vec<Instant>> {
        // A run that was waited for has ended.
        let ahead =
            self.program.donated.iter().any(Option::is_some) && self.flying.iter().all(|r| !r.is_empty());
        let mut at = vec![];
        while self.flying.len() > if ahead { left } else { 0 } {
            self.flying.pop_front().into_iter().flatten().try_for_each(|report| report.wait())?;
            at.push(Instant::now());
        }
        Ok(at)
    }
}

/// The program with its slots, which are numbered.
fn read_program(text: &Path, manifest: &Path) -> Result<Program> {
    let (mut inputs, mut outputs, mut donated) = (vec![], vec![], vec![]);
    for line in fs::read_to_string(manifest)?.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let slots = match words[..] {
            ["in", _, _, result] => {
                donated.push(if result == "-" { None } else { Some(result.parse::<usize>()?) });
                &mut inputs
            }
            ["out", _, _] => &mut outputs,
            _ => return Err(format!("not a line of a manifest: {line:?}").into()),
        };
        let dtype = DType::ALL.into_iter().find(|d| d.name() == words[1]);
        let dims = words[2]
            .split('x')
            .filter(|d| *d != "-")
            .map(str::parse)
            .collect::<std::result::Result<Vec<usize>, _>>()?;
        let ty = Type::new(dtype.ok_or_else(|| format!("no dtype {:?}", words[1]))?, dims);
        slots.push(Slot {
            name: format!("{} {}", words[0], slots.len()),
            ty,
            sharding: Sharding::replicated(),
        });
    }
    let text = fs::read_to_string(text)?;
    Ok(Program { name: "main".into(), text, inputs, outputs, donated, mesh: Mesh::single() })
}
