//! Memory: that of the compiling process, and what to say where a program needs more than a chip has.
use super::programs::Part;
use crate::config::{Config, Remat};
use crate::exit::Failure;
use anyhow::Error;
use std::fs;
use tpu::chips::Target;

/// Starts the measure of [`peak`] anew, where the system can.
pub fn forget_peak() {
    // Where it cannot, the peak is that since the process began: more, never less.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that this process held since [`forget_peak`], in bytes, where the system tells.
pub fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}

/// What the compiler says of a program that does not fit: bytes needed, bytes there are.
///
/// `Ran out of memory in memory space hbm. Used 17.50G of 15.75G hbm. Exceeded hbm capacity by 1.75G.`, or `the total
/// memory required for HLO temporaries (39.65G) exceeds available HBM (15.75G)`.
pub fn used_of(message: &str) -> Option<(f64, f64)> {
    if let Some((before, after)) = message.split_once(") exceeds available HBM (") {
        return Some((bytes(before.rsplit_once('(')?.1)?, bytes(after.split_once(')')?.0)?));
    }
    let (_, after) = message.split_once("Used ")?;
    let mut words = after.split_whitespace();
    let used = bytes(words.next()?)?;
    (words.next()? == "of").then_some(())?;
    Some((used, bytes(words.next()?)?))
}

/// `15.75G`, in units of 1024.
fn bytes(word: &str) -> Option<f64> {
    let word = word.trim_end_matches(['.', ',']).trim_end_matches('B');
    let units = [("K", 1u64 << 10), ("M", 1 << 20), ("G", 1 << 30), ("T", 1 << 40)];
    let unit = units.into_iter().find_map(|(unit, bytes)| Some((word.strip_suffix(unit)?, bytes)));
    let (number, unit) = unit.unwrap_or((word, 1));
    Some(number.parse::<f64>().ok()? * unit as f64)
}

/// An error of compiling; where memory is short with by how much, and what would help.
pub fn explain(error: tpu::Error, name: &str, part: Part, config: &Config, target: &Target) -> Error {
    if error.kind() != tpu::Kind::OutOfMemory {
        return Error::from(error).context(format!("cannot compile {name} for {target}"));
    }
    let text = match used_of(&error.to_string()) {
        Some((used, there)) => {
            let gib = |bytes: f64| bytes / f64::from(1 << 30);
            format!(
                "{name} needs {:.2} GiB on each chip of {target}, {:.2} more than the {:.2} that are there",
                gib(used),
                gib(used - there),
                gib(there)
            )
        }
        None => format!("{name} needs more memory than a chip of {target} has"),
    };
    Error::from(error).context(Failure::input(text).help(remedies(part, config, target).join("; or ")))
}

/// What makes a program need less, the least costly first.
fn remedies(part: Part, config: &Config, target: &Target) -> Vec<String> {
    let chips = target.devices();
    let mut help = vec![];
    let split = config.device.mesh.get("fsdp").copied().unwrap_or(1);
    if split < chips {
        help.push(format!("split the weights: --set 'device.mesh={{data=1,fsdp={chips}}}'"));
    }
    match part {
        Part::TrainStep => {
            if config.model.remat != Remat::Nothing {
                let word = config.model.remat.word();
                help.push(format!(
                    "keep less for the backward pass than {word:?}: --set model.remat=\"nothing\""
                ));
            }
            help.push(format!(
                "take a batch in more parts than {0}: --set train.accumulate={1}",
                config.train.accumulate,
                2 * config.train.accumulate
            ));
        }
        Part::SampleSetup | Part::SampleStep(_) => {
            help.push(format!(
                "draw fewer pictures at once than {0}: --set sample.batch={1}",
                config.sample.batch,
                (config.sample.batch / 2).max(1)
            ));
        }
    }
    let mut larger = target.generation().targets().filter(|t| t.devices() > chips);
    if let Some(larger) = larger.next() {
        help.push(format!("take more chips: --target {larger}"));
    }
    help
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DeviceFlags;
    use crate::exit::render;
    use std::path::Path;
    use tpu::Code;

    const SAID: &str = "XLA:TPU compile permanent error. Ran out of memory in memory space hbm. Used 17.50G of \
                        15.75G hbm. Exceeded hbm capacity by 1.75G.";

    #[test]
    fn the_compilers_words_are_read() {
        let gib = f64::from(1 << 30);
        assert_eq!(used_of(SAID), Some((17.5 * gib, 15.75 * gib)));
        assert_eq!(used_of("Used 512.0K of 1M hbm."), Some((524288.0, 1048576.0)));
        let said =
            "the total memory required for HLO temporaries (39.65G) exceeds available HBM (15.75G). HLO";
        assert_eq!(used_of(said), Some((39.65 * gib, 15.75 * gib)));
        for odd in ["", ") exceeds available HBM (", "Used", "Used 1G", "Used 1G in 2G", "Used much of 2G"] {
            assert_eq!(used_of(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_program_that_does_not_fit_says_by_how_much_and_what_helps() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/shapes.toml");
        let flags = DeviceFlags { devices: Some(8), ..DeviceFlags::default() };
        let config = Config::load(&path, &[], &flags).unwrap();
        let target = Target::parse("v5e:2x4").unwrap();
        let error = || tpu::Error::OutOfMemory { function: "compile", message: SAID.into() };
        let text = render(&explain(error(), "train_step", Part::TrainStep, &config, &target));
        let expected = "error: train_step needs 17.50 GiB on each chip of v5e:2x4, 1.75 more than the 15.75 that are there\n";
        assert!(text.starts_with(expected), "{text}");
        let help = "help: split the weights: --set 'device.mesh={data=1,fsdp=8}'; or keep less for the backward pass \
                    than \"everything\": --set model.remat=\"nothing\"; or take a batch in more parts than 1: --set \
                    train.accumulate=2; or take more chips: --target v5e:4x4\n";
        assert!(text.ends_with(help), "{text}");
        let text = render(&explain(error(), "sample_step_1", Part::SampleStep(1), &config, &target));
        assert!(text.contains("draw fewer pictures at once than 64: --set sample.batch=32"), "{text}");
        let other = tpu::Error::Compile { program: "a".into(), code: Code::Internal, message: "no".into() };
        let text = render(&explain(other, "train_step", Part::TrainStep, &config, &target));
        assert!(text.starts_with("error: cannot compile train_step for v5e:2x4\n  caused by: "), "{text}");
    }

    #[test]
    fn the_process_knows_its_peak() {
        forget_peak();
        assert!(peak().is_some_and(|bytes| bytes > 1 << 20));
    }
}
