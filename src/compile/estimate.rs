//! What the TPU compiler expects of a program that it compiled: the cycles it noted on each instruction, times how
//! often the instruction runs.
//!
//! The compiler notes `estimated_cycles` on fusions. Collectives have none: not where they stand alone, and not where
//! they are parted among the fusions that run beside them, whose cycles are those of the computation. So collectives are
//! listed with their bytes, each once, whatever its form (one instruction, a start and an end, a fusion), to be added
//! at a stated bandwidth: all of them, which is what they take if nothing runs beside them; or the time that is left
//! to wait for those that are started early once the cycles between start and end have passed. Hosts are not in it.
//! It is an estimate: nothing has run.
use super::collectives::{self, Collective, Links, Traffic};
use super::hlo::{Computation, HloError, Instruction, Module};
use super::trip_count::trip_count;
use std::collections::BTreeMap;

/// The compiler's estimate of one run of a program, per chip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Estimate {
    /// Cycles of all instructions that the compiler estimates.
    pub cycles: f64,
    /// Collectives without an estimate, by what they are.
    pub collectives: BTreeMap<String, Traffic>,
    /// Cycles of waiting for collectives, where those that are started early run beside what comes before their end.
    pub waiting: f64,
    /// Instructions by their cycles, most first.
    pub rows: Vec<Row>,
    /// Loops of which neither the compiler nor their counter says how often they run; counted once.
    pub unknown_loops: Vec<String>,
    /// Fusions without collectives on which the compiler noted no cycles; counted as none.
    pub without_cycles: u64,
}

/// The cycles of one instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// What it mainly does, such as `matrix product`.
    pub kind: &'static str,
    /// How often it runs.
    pub runs: f64,
    /// Cycles of all runs.
    pub cycles: f64,
    /// The type of its result.
    pub shape: String,
    /// Where it comes from, in the words of the program that was compiled.
    pub op_name: String,
}

impl Estimate {
    /// The estimate of a compiled program in the plugin's format, with collectives that move so many bytes a cycle.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(bytes: &[u8], bytes_per_cycle: f64) -> Result<Estimate, HloError> {
        let module = Module::parse(bytes)?;
        let mut walk = Walk { module: &module, bytes_per_cycle, estimate: Estimate::default(), depth: DEPTH };
        walk.computation(module.entry(), 1.0);
        let mut estimate = walk.estimate;
        if module.is_tangled() {
            return Err(HloError::Tangled);
        }
        estimate.rows.sort_by(|a, b| b.cycles.total_cmp(&a.cycles));
        Ok(estimate)
    }

    /// Bytes that a chip moves in collectives: those of an all-reduce count twice, for it scatters sums and gathers
    /// them again.
    pub fn moved_bytes(&self) -> f64 {
        self.collectives.iter().fold(0.0, |sum, (kind, t)| sum + collectives::factor(kind) * t.bytes)
    }

    /// Cycles by what instructions mainly do, most first.
    pub fn kinds(&self) -> Vec<(&'static str, f64)> {
        let mut kinds: BTreeMap<&'static str, f64> = BTreeMap::new();
        for row in &self.rows {
            *kinds.entry(row.kind).or_default() += row.cycles;
        }
        let mut kinds: Vec<_> = kinds.into_iter().collect();
        kinds.sort_by(|a, b| b.1.total_cmp(&a.1));
        kinds
    }
}

/// Where the compiler notes cycles.
const CYCLES: &str = "estimated_cycles";

/// Computations nest so deep at the most: damaged programs may call themselves.
const DEPTH: usize = 32;

struct Walk<'a> {
    module: &'a Module,
    bytes_per_cycle: f64,
    estimate: Estimate,
    depth: usize,
}

impl Walk<'_> {
    /// Adds `runs` runs of a computation; gives the cycles of one, without those of collectives.
    fn computation(&mut self, id: i64, runs: f64) -> f64 {
        let Some(computation) = self.module.computation(id) else { return 0.0 };
        let Some(depth) = self.depth.checked_sub(1) else { return 0.0 };
        let around = std::mem::replace(&mut self.depth, depth);
        let (mut links, mut all) = (Links::default(), 0.0);
        for x in &computation.instructions {
            if let Some(start) = collectives::awaited(computation, x) {
                self.estimate.waiting += runs * links.wait(start);
                continue;
            }
            let cycles = self.instruction(computation, x, runs, &mut links);
            links.pass(cycles);
            all += cycles;
        }
        // What another turn or computation awaits is taken to be awaited here.
        self.estimate.waiting += runs * links.wait_for_all();
        self.depth = around;
        all
    }

    fn instruction(&mut self, inside: &Computation, x: &Instruction, runs: f64, links: &mut Links) -> f64 {
        match x.opcode.as_str() {
            "while" => {
                let trips = trip_count(self.module, inside, x).map(|n| n as f64);
                if trips.is_none() {
                    self.estimate.unknown_loops.push(x.name.clone());
                }
                let trips = trips.unwrap_or(1.0);
                let both = x.called.iter().zip([trips, trips + 1.0]);
                both.map(|(called, times)| times * self.computation(*called, runs * times)).sum()
            }
            "conditional" => {
                // Which branch runs is not known: the one that takes longest.
                let cycles = |id: &i64| {
                    let estimate = Estimate::default();
                    Walk { estimate, ..*self }.computation(*id, 1.0)
                };
                let longest = x.called.iter().max_by(|a, b| cycles(a).total_cmp(&cycles(b))).copied();
                longest.map_or(0.0, |id| self.computation(id, runs))
            }
            "call" => x.called.iter().map(|id| self.computation(*id, runs)).sum(),
            _ if collectives::starts(x) => match self.collective(inside, x) {
                Some(found) => {
                    self.add(found, runs).early += runs * found.bytes as f64;
                    links.start(x.id, found.moved() / self.bytes_per_cycle);
                    0.0
                }
                None => x.called.iter().map(|id| self.computation(*id, runs)).sum(),
            },
            _ => self.work(inside, x, runs),
        }
    }

    /// A plain instruction: work that the compiler estimates, or a collective that nothing runs beside.
    fn work(&mut self, inside: &Computation, x: &Instruction, runs: f64) -> f64 {
        let noted = x.noted(CYCLES).filter(|c| *c >= 0).map(|c| c as f64);
        if let Some(cycles) = noted {
            self.estimate.cycles += cycles * runs;
            self.estimate.rows.push(Row {
                name: x.name.clone(),
                kind: self.kind(x, DEPTH),
                runs,
                cycles: cycles * runs,
                shape: x.shape.to_string(),
                op_name: x.op_name.clone(),
            });
        }
        // A collective that has cycles of its own is one of them; where a fusion carries a part of one, its start has
        // been counted.
        let counted = noted.is_some() && x.opcode != "fusion" || collectives::carries(self.module, x);
        match self.collective(inside, x) {
            Some(found) if !counted => {
                self.add(found, runs);
                self.estimate.waiting += runs * found.moved() / self.bytes_per_cycle;
            }
            None if noted.is_none() && x.opcode == "fusion" => self.estimate.without_cycles += 1,
            _ => {}
        }
        noted.unwrap_or(0.0)
    }

    /// The collective that an instruction is or holds.
    fn collective(&self, inside: &Computation, x: &Instruction) -> Option<Collective> {
        let held = || Collective::inside(self.module, x, DEPTH);
        Collective::of(inside, x)
            .or_else(|| matches!(x.opcode.as_str(), "fusion" | "async-start").then(held)?)
    }

    /// Lists runs of a collective.
    fn add(&mut self, found: Collective, runs: f64) -> &mut Traffic {
        let traffic = self.estimate.collectives.entry(found.kind.into()).or_default();
        traffic.runs += runs;
        traffic.bytes += runs * found.bytes as f64;
        traffic
    }

    /// What an instruction mainly does.
    fn kind(&self, x: &Instruction, depth: usize) -> &'static str {
        let Some(inside) = x.called.first().and_then(|id| self.module.computation(*id)) else {
            return of_opcode(&x.opcode).unwrap_or("other");
        };
        let kinds = inside.instructions.iter().filter_map(|x| match x.called.is_empty() {
            true => of_opcode(&x.opcode),
            false if x.opcode == "fusion" && depth > 0 => Some(self.kind(x, depth - 1)),
            false => of_opcode(&x.opcode),
        });
        let most = kinds.min_by_key(|kind| KINDS.iter().position(|k| k == kind));
        most.unwrap_or("elementwise")
    }
}

/// What instructions do, the most telling first: a fusion is called after the first that it holds.
const KINDS: [&str; 9] = [
    "matrix product",
    "collective",
    "scatter or gather",
    "sort",
    "reduction",
    "slice",
    "copy",
    "elementwise",
    "other",
];

fn of_opcode(opcode: &str) -> Option<&'static str> {
    Some(match opcode {
        "convolution" | "dot" => "matrix product",
        "gather" | "scatter" => "scatter or gather",
        "sort" => "sort",
        "reduce" | "reduce-window" => "reduction",
        "dynamic-slice" | "dynamic-update-slice" | "pad" | "concatenate" => "slice",
        "copy" | "transpose" | "reshape" | "copy-start" | "copy-done" => "copy",
        "parameter" | "constant" | "bitcast" | "tuple" | "get-tuple-element" | "broadcast" => return None,
        _ if collectives::kind(opcode).is_some() => "collective",
        "custom-call" => "other",
        _ => "elementwise",
    })
}
