//! Runs a StableHLO program of anybody's on one device of a plugin, again and again, and prints how long each run took: how
//! programs of other frameworks are compared with ours on the same compiler.
//!
//! `cargo run --release -p tpu --example run_text -- PROGRAM INPUTS STEPS WARMUP [PLATFORM]`
//!
//! PLATFORM is `cpu` if it is left out. PROGRAM is the text. INPUTS has the arguments' bytes, dense and little-endian, one after the other. A result that
//! takes over the memory of an argument is that argument of the next run. Prints one JSON line: seconds of each
//! step after the warm-up, each waited for; seconds of compiling, null if the program was in the cache; and what the
//! plugin says about its version.
use mimalloc::MiMalloc;
use std::error::Error;
use std::fs;
use std::time::Instant;
use tpu::engine::CacheOutcome;
use tpu::{
    Engine, Executable, HostArray, Input, Installer, Mesh, Options, Platform, Plugin, Purpose, Sharded,
    plugin,
};

/// That of the `fluid` command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [program, inputs, steps, warmup, platform @ ..] = &arguments[..] else {
        return Err("usage: run_text PROGRAM INPUTS STEPS WARMUP [PLATFORM]".into());
    };
    let platform = Platform::named(platform.first().map_or("cpu", String::as_str));
    let (steps, warmup) = (steps.parse::<usize>()?, warmup.parse::<usize>()?);
    let root = tpu::cache::root()?;
    let (path, _) = plugin::find(platform, None, &Installer::new(root.clone()))?;
    let plugin = Plugin::load(platform, Purpose::Devices, &path, &root, None)?;
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root);
    let engine = Engine::new(&plugin, &options)?;
    let compiled = engine.compile_text(&fs::read_to_string(program)?)?;

    let bytes = fs::read(inputs)?;
    let (mut rest, mut state) = (&bytes[..], vec![]);
    for slot in compiled.inputs() {
        let own = rest.split_off(..slot.ty.bytes()).ok_or("INPUTS is too short")?;
        let array = HostArray::new(slot.ty.clone(), own.to_vec())?;
        state.push(Some(engine.put(&slot.name, array, &slot.sharding)?));
    }
    if !rest.is_empty() {
        return Err(format!("INPUTS has {} bytes too many", rest.len()).into());
    }
    for _ in 0..warmup {
        step(&compiled, &mut state)?;
    }
    let mut times: Vec<String> = vec![];
    for _ in 0..steps {
        let begin = Instant::now();
        step(&compiled, &mut state)?;
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

/// Runs the program on the state, waits for its results, and feeds them back.
fn step(program: &Executable, state: &mut [Option<Sharded>]) -> Result<()> {
    let donated: Vec<_> =
        state.iter_mut().enumerate().map(|(i, a)| a.take_if(|_| program.donates(i))).collect();
    let inputs = donated.into_iter().zip(&*state);
    let inputs = inputs.filter_map(|(own, kept)| own.map(Input::Donate).or(kept.as_ref().map(Input::Keep)));
    let mut results: Vec<_> = program.run(inputs.collect())?.into_iter().map(Some).collect();
    for (i, array) in state.iter_mut().enumerate() {
        if let Some(result) = program.feeds(i) {
            *array = results[result].take();
        }
    }
    Ok(results.iter().chain(&*state).flatten().try_for_each(Sharded::wait)?)
}
