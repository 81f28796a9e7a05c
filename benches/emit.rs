//! How long it takes to build, differentiate and write the train step of the paper's largest model,
//! `configs/fluid-10.5b.toml`. Prints the median of several rounds.
use fluid::config::{Config, Overlay};
use fluid::runtime::spec::{program_spec, rules};
use graphs::functions::train_step;
use graphs::hlo::module::lower;
use graphs::types::Mesh;
use std::path::Path;
use std::time::Instant;

/// Builds timed after one that is not.
const ROUNDS: usize = 9;

fn main() -> anyhow::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/fluid-10.5b.toml");
    let config = Config::load(&path, &[], &Overlay::default())?;
    let mut seconds = vec![];
    let mut size = (0, 0);
    for _ in 0..=ROUNDS {
        let begin = Instant::now();
        let spec = program_spec(&config, config.run.batch)?;
        let program = lower(&train_step(&spec)?, &Mesh::single(), &rules(&config.device))?;
        seconds.push(begin.elapsed().as_secs_f64());
        let params = program.inputs.iter().filter(|s| s.name.starts_with("params/"));
        size = (program.text.len(), params.map(|s| s.ty.elements()).sum::<usize>());
    }
    let timed = &mut seconds[1..];
    timed.sort_by(f64::total_cmp);
    let (median, least, most) = (timed[ROUNDS / 2], timed[0], timed[ROUNDS - 1]);
    println!(
        "{:.2}B parameters: {:.3} s ({least:.3} to {most:.3}), {} KiB of text",
        size.1 as f64 / 1e9,
        median,
        size.0 / 1024
    );
    Ok(())
}
