//! What the TPU compiler expects of a program that it compiled: the cycles it noted on each instruction, times how
//! often the instruction runs.
//!
//! The compiler notes `estimated_cycles` on fusions, and on collectives only where they are fused with other work:
//! plain collectives are listed with their bytes, to be added at a stated bandwidth. The sum takes instructions to
//! run one after the other; hosts are not in it. It is an estimate: nothing has run.
use super::hlo::{Computation, HloError, Instruction, Module};
use super::trips::trip_count;
use std::collections::BTreeMap;

/// The compiler's estimate of one run of a program, per chip.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Estimate {
    /// Cycles of all instructions.
    pub cycles: f64,
    /// Collectives without an estimate, by what they are.
    pub collectives: BTreeMap<String, Traffic>,
    /// Instructions by their cycles, most first.
    pub rows: Vec<Row>,
    /// Loops of which neither the compiler nor their counter says how often they run; counted once.
    pub unknown_loops: Vec<String>,
    /// Fusions on which the compiler noted no cycles; counted as none.
    pub without_cycles: u64,
}

/// The collectives of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Traffic {
    /// How often they run.
    pub runs: f64,
    /// Bytes of their arrays per chip, as gathered, or before they are scattered or summed.
    pub bytes: f64,
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
    /// The estimate of a compiled program in the plugin's format.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(bytes: &[u8]) -> Result<Estimate, HloError> {
        let module = Module::parse(bytes)?;
        let mut walk = Walk { module: &module, estimate: Estimate::default(), depth: DEPTH };
        walk.computation(module.entry(), 1.0);
        let mut estimate = walk.estimate;
        estimate.rows.sort_by(|a, b| b.cycles.total_cmp(&a.cycles));
        Ok(estimate)
    }

    /// Bytes that a chip moves in plain collectives: those of an all-reduce count twice, for it scatters sums and
    /// gathers them again.
    pub fn moved_bytes(&self) -> f64 {
        let twice = |kind: &str| if kind == "all-reduce" { 2.0 } else { 1.0 };
        self.collectives.iter().fold(0.0, |sum, (kind, t)| sum + twice(kind) * t.bytes)
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
    estimate: Estimate,
    depth: usize,
}

impl Walk<'_> {
    fn computation(&mut self, id: i64, runs: f64) {
        let Some(computation) = self.module.computation(id) else { return };
        let Some(depth) = self.depth.checked_sub(1) else { return };
        let around = std::mem::replace(&mut self.depth, depth);
        for x in &computation.instructions {
            match x.opcode.as_str() {
                "while" => {
                    let trips = trip_count(self.module, computation, x).map(|n| n as f64);
                    if trips.is_none() {
                        self.estimate.unknown_loops.push(x.name.clone());
                    }
                    let trips = trips.unwrap_or(1.0);
                    for (called, times) in x.called.iter().zip([trips, trips + 1.0]) {
                        self.computation(*called, runs * times);
                    }
                }
                "conditional" => {
                    // Which branch runs is not known: the one that takes longest.
                    let cycles = |id: &i64| {
                        let mut walk = Walk { module: self.module, estimate: Estimate::default(), depth };
                        walk.computation(*id, 1.0);
                        walk.estimate.cycles
                    };
                    let longest = x.called.iter().max_by(|a, b| cycles(a).total_cmp(&cycles(b)));
                    if let Some(id) = longest {
                        self.computation(*id, runs);
                    }
                }
                "call" | "async-start" => x.called.iter().for_each(|id| self.computation(*id, runs)),
                _ => self.instruction(computation, x, runs),
            }
        }
        self.depth = around;
    }

    fn instruction(&mut self, computation: &Computation, x: &Instruction, runs: f64) {
        let cycles = x.noted(CYCLES).filter(|c| *c >= 0);
        let kind = self.kind(x, DEPTH);
        if let Some(cycles) = cycles {
            let cycles = cycles as f64 * runs;
            self.estimate.cycles += cycles;
            self.estimate.rows.push(Row {
                name: x.name.clone(),
                kind,
                runs,
                cycles,
                shape: x.shape.to_string(),
                op_name: x.op_name.clone(),
            });
        } else if let Some(what) = collective(&x.opcode) {
            let traffic = self.estimate.collectives.entry(what.into()).or_default();
            traffic.runs += runs;
            traffic.bytes += runs * collective_bytes(computation, x) as f64;
        // Start and end of a collective that runs beside a matrix product, whose cycles tell of both, are left out.
        } else if x.opcode == "fusion" && !x.name.starts_with("async-collective-") {
            self.estimate.without_cycles += 1;
            // A collective may be in it: sums of which a part is taken.
            x.called.iter().for_each(|id| self.computation(*id, runs));
        }
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
        _ if collective(opcode).is_some() => "collective",
        "custom-call" => "other",
        _ => "elementwise",
    })
}

/// What a collective is called; `None` for other instructions, and for the end of one that was started before.
fn collective(opcode: &str) -> Option<&'static str> {
    const COLLECTIVES: [&str; 7] = [
        "all-gather",
        "all-reduce",
        "reduce-scatter",
        "all-to-all",
        "ragged-all-to-all",
        "collective-permute",
        "collective-broadcast",
    ];
    let name = opcode.strip_suffix("-start").unwrap_or(opcode);
    COLLECTIVES.into_iter().find(|c| *c == name)
}

/// Bytes of the arrays of a collective: results where it gathers or moves, operands where it sums.
fn collective_bytes(computation: &Computation, x: &Instruction) -> u64 {
    let operands = || computation.operands(x).map(|x| x.shape.bytes()).sum();
    match x.opcode.as_str() {
        "all-reduce" | "all-reduce-start" | "reduce-scatter" => operands(),
        // The result of a start is a pair of its operands and its results, and what it needs beside them.
        opcode if opcode.ends_with("-start") => x.shape.tuple.get(1).map_or_else(operands, |s| s.bytes()),
        _ => x.shape.bytes(),
    }
}
