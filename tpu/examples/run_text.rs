//! Runs a StableHLO program of anybody's on the CPU plugin, again and again, and prints how long each run took: how
//! programs of other frameworks are compared with ours on the same compiler.
//!
//! `cargo run --release -p tpu --example run_text -- PROGRAM MANIFEST INPUTS STEPS WARMUP`
//!
//! PROGRAM is the text. MANIFEST has a line per argument and result of its `main`, in order: `in f32 64x9x32 3`, whose
//! memory result 3 takes over, which the next run gets in its place (`-` for none); `out f32 -`, a scalar. INPUTS
//! has the arguments' bytes, dense and little-endian, one after the other. Prints one JSON line: seconds of each
//! step after the warm-up, each waited for; seconds of compiling, null if the program was in the cache; and what the
//! plugin says about its version.
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;
use tpu::array::{HostArray, Sharded};
use tpu::cache;
use tpu::engine::{CacheOutcome, Engine, Executable, Input, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

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
    let (path, _) = plugin::find(Platform::CPU, None, &Installer::new(root.clone()))?;
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &path, &root, None)?;
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root);
    let engine = Engine::new(&plugin, &options)?;
    let compiled = engine.compile(&program)?;
    let mut runner = Runner { compiled: &compiled, program: &program, state: vec![] };
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
    }
    let mut times: Vec<String> = vec![];
    for _ in 0..steps {
        let begin = Instant::now();
        runner.step()?;
        times.push(begin.elapsed().as_secs_f64().to_string());
    }
    let compile = match compiled.cache() {
        CacheOutcome::Hit => "null".into(),
        _ => compiled.seconds().to_string(),
    };
    let (times, words) = (times.join(", "), plugin.version_line());
    println!("{{\"seconds\": [{times}], \"compile_s\": {compile}, \"plugin\": {words:?}}}");
    Ok(())
}

/// A program and what it runs on.
struct Runner<'a> {
    compiled: &'a Executable,
    program: &'a Program,
    /// The next run's arguments.
    state: Vec<Option<Sharded>>,
}

impl Runner<'_> {
    /// Runs the program and waits for its results.
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
        Ok(results.iter().chain(&self.state).flatten().try_for_each(Sharded::wait)?)
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
