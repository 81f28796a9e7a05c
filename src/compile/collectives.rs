//! Collectives of a compiled program: what they are called, what they move, and how long the program waits for those
//! that it starts early.
use super::hlo::{Computation, Instruction, Module};
use std::collections::VecDeque;

/// The collectives of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Traffic {
    /// How often they run.
    pub runs: f64,
    /// Bytes of their arrays per chip, as gathered, or before they are scattered or summed.
    pub bytes: f64,
    /// Of these, the bytes of collectives that are started early and awaited later.
    pub early: f64,
}

/// A collective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collective {
    /// What it is, such as `all-gather`.
    pub kind: &'static str,
    /// Bytes of its arrays per chip.
    pub bytes: u64,
}

impl Collective {
    /// The collective that an instruction is, or starts; `None` for other instructions, and for the end of one that
    /// was started before.
    pub fn of(computation: &Computation, x: &Instruction) -> Option<Collective> {
        let kind = kind(&x.opcode)?;
        Some(Collective { kind, bytes: bytes(computation, x) })
    }

    /// The first collective inside the computations that an instruction runs.
    pub fn inside(module: &Module, x: &Instruction, depth: usize) -> Option<Collective> {
        let deeper = depth.checked_sub(1)?;
        x.called.iter().filter_map(|id| module.computation(*id)).find_map(|inside| {
            let found = inside
                .instructions
                .iter()
                .find_map(|x| Collective::of(inside, x).or_else(|| Collective::inside(module, x, deeper)))?;
            // The compiler's form of a sum of which each chip keeps a part: nothing is gathered again.
            let scatters = found.kind == "all-reduce" && inside.name.starts_with(SCATTERED);
            Some(Collective { kind: if scatters { "reduce-scatter" } else { found.kind }, ..found })
        })
    }

    /// Bytes that a chip moves: those of an all-reduce twice, for it scatters sums and gathers them again.
    pub fn moved(&self) -> f64 {
        factor(self.kind) * self.bytes as f64
    }
}

/// How the computations of fusions begin that sum and keep a part.
const SCATTERED: &str = "all-reduce-scatter";

/// How often the bytes of a kind of collective move.
pub fn factor(kind: &str) -> f64 {
    if kind == "all-reduce" { 2.0 } else { 1.0 }
}

/// What a collective is called; `None` for other instructions, and for the end of one that was started before.
pub fn kind(opcode: &str) -> Option<&'static str> {
    const KINDS: [&str; 7] = [
        "all-gather",
        "all-reduce",
        "reduce-scatter",
        "all-to-all",
        "ragged-all-to-all",
        "collective-permute",
        "collective-broadcast",
    ];
    let name = opcode.strip_suffix("-start").unwrap_or(opcode);
    KINDS.into_iter().find(|kind| *kind == name)
}

/// Bytes of the arrays of a collective: results where it gathers or moves, operands where it sums.
fn bytes(computation: &Computation, x: &Instruction) -> u64 {
    let operands = || computation.operands(x).map(|x| x.shape.bytes()).fold(0, u64::saturating_add);
    match x.opcode.as_str() {
        "all-reduce" | "all-reduce-start" | "reduce-scatter" | "reduce-scatter-start" => operands(),
        // The result of a start is a pair of its operands and its results, and what it needs beside them.
        opcode if opcode.ends_with("-start") => x.shape.tuple.get(1).map_or_else(operands, |s| s.bytes()),
        _ => x.shape.bytes(),
    }
}

/// How the fusions begin that start and await a collective which runs beside the fusions between them.
const FUSED: [&str; 2] = ["async-collective-start", "async-collective-done"];

/// Whether an instruction starts a collective that is awaited elsewhere.
pub fn starts(x: &Instruction) -> bool {
    x.opcode == "async-start"
        || (x.opcode == "fusion" && x.name.starts_with(FUSED[0]))
        || (x.opcode.ends_with("-start") && kind(&x.opcode).is_some())
}

/// The instruction that started what `x` awaits, if `x` awaits something.
pub fn awaited(computation: &Computation, x: &Instruction) -> Option<i64> {
    if let Some(number) = x.name.strip_prefix(FUSED[1]).filter(|_| x.opcode == "fusion") {
        let name = format!("{}{number}", FUSED[0]);
        return computation.instructions.iter().find(|x| x.name == name).map(|x| x.id);
    }
    x.opcode.strip_suffix("-done")?;
    let mut start = computation.operands(x).next()?;
    // One or two, unless the program is damaged and goes in a circle.
    for _ in 0..64 {
        if !start.opcode.ends_with("-update") {
            return Some(start.id);
        }
        start = computation.operands(start).next()?;
    }
    None
}

/// Whether an instruction carries a part of a collective that another starts and a third awaits.
pub fn carries(module: &Module, x: &Instruction) -> bool {
    let mut called = x.called.iter().filter_map(|id| module.computation(*id));
    called.any(|inside| inside.name.starts_with("async_collective_fusion"))
}

/// The links of a chip: they carry one collective at a time, in the order of their starts, beside other work.
#[derive(Debug, Default)]
pub struct Links {
    /// Starts, and the cycles that each still takes.
    under_way: VecDeque<(i64, f64)>,
}

impl Links {
    /// Starts a collective that takes so many cycles.
    pub fn start(&mut self, id: i64, cycles: f64) {
        self.under_way.push_back((id, cycles));
    }

    /// Other work of so many cycles is done meanwhile.
    pub fn pass(&mut self, mut cycles: f64) {
        while let Some((_, left)) = self.under_way.front_mut() {
            if *left > cycles {
                *left -= cycles;
                return;
            }
            cycles -= *left;
            // Until it is awaited nobody asks for it; what is not under way is there.
            self.under_way.pop_front();
        }
    }

    /// The cycles of waiting for a collective and for those before it.
    pub fn wait(&mut self, id: i64) -> f64 {
        let Some(place) = self.under_way.iter().position(|(of, _)| *of == id) else { return 0.0 };
        self.under_way.drain(..=place).map(|(_, left)| left).sum()
    }

    /// The cycles of waiting for all of them.
    pub fn wait_for_all(&mut self) -> f64 {
        self.under_way.drain(..).map(|(_, left)| left).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_carry_one_collective_at_a_time() {
        let mut links = Links::default();
        links.start(1, 100.0);
        links.start(2, 50.0);
        links.pass(30.0);
        assert_eq!(links.wait(1), 70.0);
        links.pass(20.0);
        assert_eq!(links.wait(2), 30.0);
        assert_eq!((links.wait(2), links.wait(9), links.wait_for_all()), (0.0, 0.0, 0.0));
        // The same work hides one of them, not both.
        links.start(3, 100.0);
        links.start(4, 100.0);
        links.pass(100.0);
        assert_eq!(links.wait(4), 100.0);
        links.start(5, 10.0);
        links.start(6, 10.0);
        links.pass(15.0);
        assert_eq!((links.wait(5), links.wait_for_all()), (0.0, 5.0));
    }

    #[test]
    fn collectives_have_their_names() {
        assert_eq!(kind("all-gather-start"), Some("all-gather"));
        assert_eq!(kind("reduce-scatter"), Some("reduce-scatter"));
        for other in ["all-gather-done", "async-start", "copy-start", "add"] {
            assert_eq!(kind(other), None, "{other}");
        }
    }
}
