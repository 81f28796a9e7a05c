//! What a compilation ahead of time is told by: figures of every program, of a training step, of an image.
use super::collectives::Traffic;
use super::estimate::Estimate;
use crate::runtime::flags::Flags;
use crate::util::text::{count, human_bytes};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;
use tpu::MemoryStats;
use tpu::hardware::{Generation, Target};

/// How the figures are reckoned; part of the report.
pub const ACCOUNTING: &str = "estimates by the TPU compiler, nothing was run: estimated_cycles of the scheduled \
    program, loop bodies times their trip counts, over the clock, one instruction after the other. Collectives have no \
    cycles, not even where they are parted among fusions: each is listed once, whether it is one instruction, a start \
    and an end, or inside fusions, times its trip counts, with the bytes of its arrays per chip as gathered, or before \
    they are scattered or summed. `seconds` is the synchronous sum: all those bytes (of an all-reduce twice) at the \
    stated bandwidth, as if nothing ran beside them. `overlapped_seconds` is the lower figure: collectives that are \
    started early (`early_bytes`) run one at a time beside the cycles between their start and their end, and only what \
    is left of them then is waited for; the others count in full. Transfers within a chip, hosts and input are not in \
    it. FLOPs are those of the model's matrix products, for all chips together; those of a training step three times \
    those of the loss, without what is computed again";

/// The report of a folder of compiled programs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`ACCOUNTING`].
    pub accounting: String,
    /// The config's file.
    pub config: String,
    /// The topology, such as `v5e:4x8`.
    pub target: String,
    /// The name of the slice, such as `v5litepod-32`.
    pub slice: String,
    /// Chips.
    pub chips: usize,
    /// Devices that programs see per chip: what is said per chip of programs and collectives is per device.
    #[serde(default = "one")]
    pub devices_per_chip: usize,
    /// Hosts.
    pub hosts: usize,
    /// The vendor's name of the kind of device.
    pub kind: String,
    /// The mesh.
    pub mesh: String,
    /// Whether the mesh was chosen by what `fluid plan` reckons, for the config names none.
    #[serde(default)]
    pub mesh_chosen: bool,
    /// The plugin: file, versions, hash.
    pub plugin: String,
    /// The compiler's flags.
    pub flags: Flags,
    /// Cycles per second.
    pub clock_hz: f64,
    /// Peak FLOP/s per chip.
    pub peak_flops: f64,
    /// Bytes per second and chip that collectives are reckoned with (an assumption).
    pub collective_bytes_per_second: f64,
    /// The programs.
    pub programs: Vec<ProgramReport>,
    /// A training step, if it was compiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<Training>,
    /// An image, if its programs were compiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sampling: Option<Sampling>,
}

fn is_zero(n: &f64) -> bool {
    *n == 0.0
}

/// Devices per chip in reports of before there were others.
fn one() -> usize {
    1
}

/// One program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProgramReport {
    /// Its name.
    pub name: String,
    /// Its file.
    pub file: String,
    /// How often it runs per training step or per batch of images; 0 for what runs once in a job, or in few.
    pub runs: usize,
    /// Seconds of compiling.
    pub compile_seconds: f64,
    /// The most memory that this process held while compiling, where the system tells.
    pub process_peak_bytes: Option<u64>,
    /// Bytes of the compiled program.
    pub serialized_bytes: u64,
    /// Per chip.
    pub memory: Memory,
    /// FLOPs of the matrix products, all chips together, those that are computed again included.
    pub flops: f64,
    /// Those of products of int8 among them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub int8_flops: f64,
    /// The time of one run.
    pub estimate: Time,
    /// Cycles by what instructions mainly do.
    pub kinds: Vec<Kind>,
    /// The instructions that take longest.
    pub top: Vec<Top>,
}

/// Bytes per chip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Arguments.
    pub arguments: i64,
    /// Outputs.
    pub outputs: i64,
    /// The part of the outputs that takes over the memory of arguments.
    pub aliased: i64,
    /// Temporaries.
    pub temporaries: i64,
    /// Machine code.
    pub code: i64,
    /// All of them at once.
    pub needed: i64,
    /// What a chip has.
    pub available: u64,
}

impl Memory {
    /// The compiler's figures beside what a chip has.
    pub fn new(stats: &MemoryStats, generation: &Generation) -> Memory {
        let MemoryStats { arguments, outputs, aliased, temporaries, code, .. } = *stats;
        let needed = arguments + outputs - aliased + temporaries + code;
        Memory { arguments, outputs, aliased, temporaries, code, needed, available: generation.hbm_bytes }
    }
}

/// The time of one run, estimated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// Cycles per chip.
    pub cycles: f64,
    /// Cycles over the clock.
    pub compute_seconds: f64,
    /// Collectives by what they are.
    pub collectives: BTreeMap<String, Moved>,
    /// Bytes of collectives per chip, those of all-reduces twice.
    pub collective_bytes: f64,
    /// Those bytes over the stated bandwidth.
    pub collective_seconds: f64,
    /// Compute and all collectives, one after the other.
    pub seconds: f64,
    /// Of the seconds of collectives, those that are waited for where others run beside the computation.
    pub waiting_seconds: f64,
    /// Compute and waiting.
    pub overlapped_seconds: f64,
    /// Fusions without collectives on which the compiler noted no cycles.
    pub fusions_without_cycles: u64,
    /// Loops of which nothing says how often they run; counted once.
    pub unknown_loops: Vec<String>,
}

/// The collectives of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// How often they run.
    pub runs: f64,
    /// Bytes of their arrays per chip.
    pub bytes: f64,
    /// Of these, the bytes of collectives that are started early and awaited later.
    pub early_bytes: f64,
}

impl From<&Traffic> for Moved {
    fn from(t: &Traffic) -> Moved {
        Moved { runs: t.runs, bytes: t.bytes, early_bytes: t.early }
    }
}

impl Time {
    /// The time of an estimate on chips of a generation, whose [`Generation::collective_bytes_per_cycle`] it was made
    /// with.
    pub fn new(estimate: &Estimate, generation: &Generation) -> Time {
        let compute = estimate.cycles / generation.clock_hz;
        let bytes = estimate.moved_bytes();
        let added = bytes / generation.collective_bytes_per_second();
        let waiting = estimate.waiting / generation.clock_hz;
        Time {
            cycles: estimate.cycles,
            compute_seconds: compute,
            collectives: estimate.collectives.iter().map(|(k, t)| (k.clone(), t.into())).collect(),
            collective_bytes: bytes,
            collective_seconds: added,
            seconds: compute + added,
            waiting_seconds: waiting,
            overlapped_seconds: compute + waiting,
            fusions_without_cycles: estimate.without_cycles,
            unknown_loops: estimate.unknown_loops.clone(),
        }
    }
}

/// What instructions of one kind take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kind {
    /// What they mainly do.
    pub kind: String,
    /// Their cycles.
    pub cycles: f64,
    /// Their share of all cycles.
    pub share: f64,
}

/// One instruction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Top {
    /// Its name.
    pub name: String,
    /// What it mainly does.
    pub kind: String,
    /// How often it runs.
    pub runs: f64,
    /// Cycles of all runs.
    pub cycles: f64,
    /// The share of all cycles.
    pub share: f64,
    /// The type of its result.
    pub shape: String,
    /// The place in the model.
    pub place: String,
}

/// The kinds of instructions, and those that take longest, of an estimate.
pub fn breakdown(estimate: &Estimate, top: usize) -> (Vec<Kind>, Vec<Top>) {
    let share = |cycles: f64| if estimate.cycles > 0.0 { cycles / estimate.cycles } else { 0.0 };
    let kinds = estimate.kinds().into_iter();
    let kinds =
        kinds.map(|(kind, cycles)| Kind { kind: kind.into(), cycles, share: share(cycles) }).collect();
    let rows = estimate.rows.iter().take(top).map(|row| Top {
        name: row.name.clone(),
        kind: row.kind.into(),
        runs: row.runs,
        cycles: row.cycles,
        share: share(row.cycles),
        shape: row.shape.clone(),
        place: row.op_name.clone(),
    });
    (kinds, rows.collect())
}

/// A training step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Training {
    /// Images per step.
    pub batch: usize,
    /// Estimated seconds per step without collectives.
    pub compute_seconds: f64,
    /// Estimated seconds per step, collectives one after the other with the rest.
    pub seconds: f64,
    /// Estimated seconds per step where collectives that are started early run beside the rest.
    pub overlapped_seconds: f64,
    /// FLOPs per step that the model cannot do without.
    pub model_flops: f64,
    /// Seconds at the peak of the chips.
    pub bound_seconds: f64,
    /// The share of the peak that the estimate comes to without collectives.
    pub mfu_compute: f64,
    /// The share of the peak that `seconds` come to.
    pub mfu: f64,
    /// The share of the peak that `overlapped_seconds` come to.
    pub mfu_overlapped: f64,
    /// Estimated seconds that encoders of images and captions take before each step; not in the figures above.
    #[serde(default)]
    pub encoding_seconds: f64,
}

impl Training {
    /// The figures of a step whose loss has `loss_flops`, all chips together, and before which data are encoded for
    /// `encoding_seconds`.
    pub fn new(
        batch: usize,
        time: &Time,
        encoding_seconds: f64,
        loss_flops: f64,
        target: &Target,
    ) -> Training {
        let model_flops = 3.0 * loss_flops;
        let bound = model_flops / (target.chips() as f64 * target.generation().bf16_flops);
        Training {
            batch,
            compute_seconds: time.compute_seconds,
            seconds: time.seconds,
            overlapped_seconds: time.overlapped_seconds,
            model_flops,
            bound_seconds: bound,
            mfu_compute: bound / time.compute_seconds,
            mfu: bound / time.seconds,
            mfu_overlapped: bound / time.overlapped_seconds,
            encoding_seconds,
        }
    }
}

/// An image.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sampling {
    /// Images per batch.
    pub batch: usize,
    /// Images per chip.
    pub per_chip: f64,
    /// Autoregressive steps.
    pub steps: usize,
    /// Estimated seconds of a batch.
    pub batch_seconds: f64,
    /// Estimated seconds per image and chip, without collectives.
    pub compute_seconds: f64,
    /// Estimated seconds per image and chip: of a batch, over images per chip.
    pub seconds: f64,
    /// The same where collectives that are started early run beside the rest.
    pub overlapped_seconds: f64,
    /// The same at the peak of the chips.
    pub bound_seconds: f64,
}

impl Sampling {
    /// The figures of a batch whose setup and steps are `programs`.
    pub fn new(batch: usize, programs: &[&ProgramReport], target: &Target) -> Sampling {
        let sum = |f: &dyn Fn(&ProgramReport) -> f64| -> f64 {
            programs.iter().map(|p| p.runs as f64 * f(p)).sum()
        };
        let chips = target.chips() as f64;
        let per_chip = batch as f64 / chips;
        let seconds = sum(&|p| p.estimate.seconds);
        let generation = target.generation();
        let peak = chips * generation.bf16_flops;
        let faster = 1.0 - 1.0 / generation.int8_speedup;
        let bound = (sum(&|p| p.flops) - faster * sum(&|p| p.int8_flops)) / peak;
        Sampling {
            batch,
            per_chip,
            // The setup runs once.
            steps: programs.iter().map(|p| p.runs).sum::<usize>().saturating_sub(1),
            batch_seconds: seconds,
            compute_seconds: sum(&|p| p.estimate.compute_seconds) / per_chip,
            seconds: seconds / per_chip,
            overlapped_seconds: sum(&|p| p.estimate.overlapped_seconds) / per_chip,
            bound_seconds: bound / per_chip,
        }
    }
}

impl Report {
    /// The report as a table for reading.
    pub fn table(&self) -> String {
        let mut out = String::new();
        let Report { target, slice, chips, hosts, mesh, .. } = self;
        let chosen = if self.mesh_chosen { " (chosen as `fluid plan` does)" } else { "" };
        let (several, device) = match self.devices_per_chip {
            1 => (String::new(), "chip"),
            each => (format!(", {each} devices a chip,"), "device"),
        };
        let _ = writeln!(
            out,
            "{target} ({slice}): {} of {}{several} on {}, mesh {mesh}{chosen}",
            count(*chips, "chip"),
            self.kind,
            count(*hosts, "host")
        );
        let flags: Vec<_> = self.flags.iter().map(|(n, v)| format!("{n}={}", plain(v))).collect();
        let _ = writeln!(out, "compiler flags: {}", flags.join(" "));
        let _ = writeln!(out, "\nbytes per {device}, of {} that it has:", memory(self.available()));
        let _ = writeln!(
            out,
            "{:<16} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}  {:>8} {:>9} {:>9}",
            "program",
            "arguments",
            "outputs",
            "aliased",
            "temporary",
            "code",
            "all",
            "compiled",
            "process",
            "file"
        );
        for p in &self.programs {
            let m = &p.memory;
            let [a, o, al, t, c, n] = [m.arguments, m.outputs, m.aliased, m.temporaries, m.code, m.needed]
                .map(|bytes| memory(bytes.max(0).unsigned_abs()));
            let peak = p.process_peak_bytes.map_or("-".into(), memory);
            let (seconds, file) = (format!("{:.1} s", p.compile_seconds), memory(p.serialized_bytes));
            let _ = writeln!(
                out,
                "{:<16} {a:>9} {o:>9} {al:>9} {t:>9} {c:>9} {n:>9}  {seconds:>8} {peak:>9} {file:>9}",
                p.name
            );
        }
        let _ = writeln!(
            out,
            "\nestimates by the TPU compiler, per {device}; collectives at {:.0} GB/s (an assumption), added as if nothing ran\n\
             beside them (total s), or as far as they are waited for (overlapped s):",
            self.collective_bytes_per_second / 1e9
        );
        let _ = writeln!(
            out,
            "{:<16} {:>5} {:>10} {:>11} {:>9} {:>9} {:>11} {:>9} {:>12}",
            "program",
            "runs",
            "TFLOP",
            "compute s",
            "moved GB",
            "added s",
            "total s",
            "waited s",
            "overlapped s"
        );
        for p in &self.programs {
            let t = &p.estimate;
            let _ = writeln!(
                out,
                "{:<16} {:>5} {:>10.3} {:>11.6} {:>9.4} {:>9.6} {:>11.6} {:>9.6} {:>12.6}",
                p.name,
                p.runs,
                p.flops / 1e12,
                t.compute_seconds,
                t.collective_bytes / 1e9,
                t.collective_seconds,
                t.seconds,
                t.waiting_seconds,
                t.overlapped_seconds
            );
        }
        self.programs.iter().for_each(|p| details(&mut out, p));
        if let Some(t) = &self.training {
            let _ = writeln!(
                out,
                "\ntraining, batch {}: {:.4} s a step (compute {:.4}, overlapped {:.4}), bound {:.4}; estimated MFU {:.1}% \
                 (compute {:.1}%, overlapped {:.1}%)",
                t.batch,
                t.seconds,
                t.compute_seconds,
                t.overlapped_seconds,
                t.bound_seconds,
                100.0 * t.mfu,
                100.0 * t.mfu_compute,
                100.0 * t.mfu_overlapped
            );
            if t.encoding_seconds > 0.0 {
                let _ = writeln!(out, "  and before each step {:.4} s for encoders", t.encoding_seconds);
            }
        }
        if let Some(s) = &self.sampling {
            let _ = writeln!(
                out,
                "\nsampling, batch {} in {} steps: {:.4} s per image and chip (compute {:.4}, overlapped {:.4}), bound \
                 {:.4}; {:.2} s a batch",
                s.batch,
                s.steps,
                s.seconds,
                s.compute_seconds,
                s.overlapped_seconds,
                s.bound_seconds,
                s.batch_seconds
            );
        }
        out
    }

    fn available(&self) -> u64 {
        self.programs.first().map_or(0, |p| p.memory.available)
    }
}

/// Collectives, doubts, kinds and the longest instructions of a program.
fn details(out: &mut String, p: &ProgramReport) {
    let _ = writeln!(out, "\n{}:", p.name);
    for (kind, Moved { runs, bytes, early_bytes }) in &p.estimate.collectives {
        let [all, early] = [bytes / 1e9, early_bytes / 1e9];
        let _ =
            writeln!(out, "  {kind}: {runs:.0} runs, {all:.4} GB, of which {early:.4} GB are started early");
    }
    let kinds: Vec<_> = p.kinds.iter().map(|k| format!("{} {:.1}%", k.kind, 100.0 * k.share)).collect();
    let _ = writeln!(out, "  cycles: {}", kinds.join(", "));
    for name in &p.estimate.unknown_loops {
        let _ = writeln!(out, "  loop {name}: nothing says how often it runs, counted once");
    }
    if p.estimate.fusions_without_cycles > 0 {
        let _ = writeln!(
            out,
            "  {} fusions without an estimate, counted as none",
            p.estimate.fusions_without_cycles
        );
    }
    // Nobody waits for what runs once in a job: its instructions are of no interest.
    for t in p.top.iter().filter(|_| p.runs > 0) {
        let share = 100.0 * t.share;
        let _ = writeln!(
            out,
            "  {share:>5.1}% {:>13.0} cycles in {:>6.0} runs  {:<17} {} {} {}",
            t.cycles, t.runs, t.kind, t.name, t.shape, t.place
        );
    }
}

fn plain(setting: &crate::runtime::flags::Setting) -> String {
    serde_json::to_string(setting).unwrap_or_default()
}

fn memory(bytes: u64) -> String {
    human_bytes(bytes).replace("bytes", "B")
}
