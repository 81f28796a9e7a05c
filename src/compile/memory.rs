//! Memory: that of the compiling process, and what to say where a program needs more than a chip has.
use crate::config::Config;
use crate::plan::{Item, Memory, Workload, advice, works};
use crate::runtime::spec;
use crate::util::error::{Code, Failure};
use anyhow::{Error, Result, anyhow};
use graphs::types::Mesh;
use std::fs;
use tpu::hardware::Target;
use tracing::debug;

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

/// A buffer that the compiler lists where memory is short.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// Its bytes.
    pub bytes: f64,
    /// Its type, without its layout.
    pub shape: String,
    /// Where in the model it is made; empty where the compiler does not say.
    pub place: String,
}

/// The buffers in what the compiler says of a program that does not fit, largest first: `1. Size: 4.00G`, and below it
/// `Operator: op_name="head/blocks/models/diffusion.rs:105"` and `Shape: bf16[2097152,1024]{1,0:T(8,128)(2,1)}`.
pub fn buffers_of(message: &str) -> Vec<Buffer> {
    let mut all: Vec<Buffer> = vec![];
    for line in message.lines().map(str::trim) {
        let size = line.split_once(". Size: ").filter(|(n, _)| n.chars().all(|c| c.is_ascii_digit()));
        if let Some(size) = size.and_then(|(_, size)| bytes(size)) {
            all.push(Buffer { bytes: size, shape: String::new(), place: String::new() });
        } else if let Some(buffer) = all.last_mut() {
            let name = line.strip_prefix("Operator: op_name=\"");
            if let Some((place, _)) = name.and_then(|name| name.split_once('"')) {
                buffer.place = place.into();
            }
            if let Some(shape) = line.strip_prefix("Shape: ") {
                buffer.shape = shape.split('{').next().unwrap_or(shape).into();
            }
        }
    }
    all
}

fn gib(bytes: f64) -> f64 {
    bytes / f64::from(1 << 30)
}

/// The three largest buffers in words: the compiler's, where it lists some, else parts of the plan.
fn largest(message: &str, jobs: &[Workload], config: &Config) -> String {
    let buffers = buffers_of(message);
    if buffers.is_empty() {
        let items = planned(jobs, config).unwrap_or_default();
        let items = items.iter().take(3).map(|i| format!("{} {:.2} GiB", i.name, gib(i.bytes)));
        let items = items.collect::<Vec<_>>().join(", ");
        return format!(
            "the compiler names no buffers; the largest parts that `fluid plan` reckons: {items}"
        );
    }
    let words = buffers.iter().take(3).map(|b| {
        let place = if b.place.is_empty() { "an unnamed place" } else { &b.place };
        format!("{:.2} GiB {} of {place}", gib(b.bytes), b.shape)
    });
    format!("the largest buffers: {}", words.collect::<Vec<_>>().join(", "))
}

/// Parts of the plan of what a program is for, largest first.
fn planned(jobs: &[Workload], config: &Config) -> Result<Vec<Item>> {
    let (mesh, rules) = (spec::mesh(&config.device)?, spec::rules(&config.device));
    let mut items = vec![];
    for work in works(config, jobs)? {
        items.extend(Memory::of(&work, &mesh, &rules)?.items);
    }
    items.sort_by(|a, b| b.bytes.total_cmp(&a.bytes));
    Ok(items)
}

/// An error of compiling; where memory is short with by how much, what takes the most, and what would help.
pub fn explain(error: tpu::Error, name: &str, jobs: &[Workload], config: &Config, target: &Target) -> Error {
    if error.kind() != tpu::Kind::OutOfMemory {
        return Error::from(error).context(format!("cannot compile {name} for {target}"));
    }
    let message = error.to_string();
    let used = used_of(&message);
    let device = target.generation().device();
    let text = match used {
        Some((used, there)) => format!(
            "{name} needs {:.2} GiB on each {device} of {target}, {:.2} more than the {:.2} that are there",
            gib(used),
            gib(used - there),
            gib(there)
        ),
        None => format!("{name} needs more memory than a {device} of {target} has"),
    };
    let mesh = spec::mesh(&config.device).unwrap_or_else(|_| Mesh::single());
    let help = advice(config, jobs, &mesh, target, used.map(|(used, _)| used));
    let largest = largest(&message, jobs, config);
    // Beyond its first lines the compiler lists every buffer.
    debug!("{message}");
    let said = message.lines().next().unwrap_or_default();
    anyhow!("{said}").context(Failure::new(Code::Memory, format!("{text}; {largest}")).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Overlay, Override};
    use crate::util::error::render;
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

    /// The beginning of the list that libtpu 0.0.52 adds.
    const LIST: &str = r#"

  Largest program allocations in hbm:

  1. Size: 4.00G
     Operator: op_name="head/blocks/models/diffusion.rs:105"
     Shape: bf16[2097152,1024]{1,0:T(8,128)(2,1)}
     Unpadded size: 4.00G
     XLA label: fusion.2324 = fusion(get-tuple-element.12730, ...(+8)), kind=kOutput
     Allocation type: HLO temp
     ==========================

  2. Size: 768.00M
     Shape: u8[805306368]{0}
     Unpadded size: 768.00M
     Tag: scoped memory for collective-permute.346
     ==========================

  3. Size: 64.0K
     Operator: op_name="ops/dot.rs:65"
     Shape: f32[]{:T(128)}
     ==========================

  4. Size: 32.0K
"#;

    #[test]
    fn a_program_that_does_not_fit_says_by_how_much_what_takes_it_and_what_helps() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/fluid-369m.toml");
        let flags = Overlay { devices: Some(32), ..Overlay::default() };
        let sets = ["model.remat=\"dots\"", "device.mesh={fsdp=32}"].map(Override::from);
        let config = Config::load(&path, &sets, &flags).unwrap();
        let target = Target::parse("v5e:4x8").unwrap();
        let error = |message: String| tpu::Error::OutOfMemory { function: "compile", message };
        let train = |message: String| {
            render(&explain(error(message), "train_step", &[Workload::Train], &config, &target))
        };
        let text = train(format!("{SAID}{LIST}"));
        let expected = "error: train_step needs 17.50 GiB on each chip of v5e:4x8, 1.75 more than the 15.75 that are \
                        there; the largest buffers: 4.00 GiB bf16[2097152,1024] of head/blocks/models/diffusion.rs:105, \
                        0.75 GiB u8[805306368] of an unnamed place, 0.00 GiB f32[] of ops/dot.rs:65\n  caused by: ";
        assert!(text.starts_with(expected), "{text}");
        assert!(!text.contains("Unpadded"), "the compiler's list is for the log: {text}");
        assert!(text.contains("these settings would: --set model.remat=\"keep_nothing\" ("), "{text}");
        assert!(text.contains(" on data=1 fsdp=32 tensor=1), --set train.accumulate=2 ("), "{text}");
        let text = train(SAID.into());
        assert!(
            text.contains("; the compiler names no buffers; the largest parts that `fluid plan`"),
            "{text}"
        );
        assert!(text.contains(" reckons: activations kept "), "{text}");

        let sample = |config: &Config| {
            let jobs = [Workload::Sample];
            render(&explain(error(SAID.into()), "sample_step_1", &jobs, config, &target))
        };
        assert!(sample(&config).contains("--set sample.batch=1024 ("), "{}", sample(&config));
        let other = tpu::Error::Compile { program: "a".into(), code: Code::Internal, message: "no".into() };
        let text = render(&explain(other, "train_step", &[Workload::Train], &config, &target));
        assert!(text.starts_with("error: cannot compile train_step for v5e:4x8\n  caused by: "), "{text}");
    }

    #[test]
    fn the_process_knows_its_peak() {
        forget_peak();
        assert!(peak().is_some_and(|bytes| bytes > 1 << 20));
    }
}
