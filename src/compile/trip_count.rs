//! How often a loop of a compiled program runs: as its compiler noted, else from its counter.
use super::hlo::{Computation, Instruction, Module};
use std::cell::Cell;

/// What is known of a value without running anything.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Known {
    /// The state of the loop.
    State,
    /// An element of the state, plus a constant.
    Element(i64, i64),
    /// A constant.
    Constant(i64),
    /// A comparison of an element (plus a constant) with a constant.
    Compare(Direction, (i64, i64), i64),
    /// Nothing.
    Nothing,
}

/// How an element is compared with a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    NotEqual,
}

impl Direction {
    fn parse(word: &str) -> Option<Direction> {
        Some(match word {
            "LT" => Direction::Less,
            "LE" => Direction::LessOrEqual,
            "GT" => Direction::Greater,
            "GE" => Direction::GreaterOrEqual,
            "NE" => Direction::NotEqual,
            _ => return None,
        })
    }

    /// The direction with the two sides exchanged.
    fn turned(self) -> Direction {
        match self {
            Direction::Less => Direction::Greater,
            Direction::LessOrEqual => Direction::GreaterOrEqual,
            Direction::Greater => Direction::Less,
            Direction::GreaterOrEqual => Direction::LessOrEqual,
            Direction::NotEqual => Direction::NotEqual,
        }
    }
}

/// Values are followed through so many instructions: far beyond what counters need.
const DEPTH: usize = 64;

/// How often the body of a loop runs: the compiler's `known_trip_count`, else what follows from its condition `i <
/// n`, where `i` begins with a constant (0 where that cannot be seen) and grows by one (1 where that cannot be
/// seen). `None` if the condition is another.
pub fn trip_count(module: &Module, around: &Computation, loop_: &Instruction) -> Option<u64> {
    if let Some(noted) = loop_.noted("known_trip_count") {
        return u64::try_from(noted).ok();
    }
    let [body, condition] = loop_.called[..] else { return None };
    let steps = &Cell::new(STEPS);
    let condition = Follow { module, arguments: &[Known::State], steps, depth: DEPTH }.root(condition, None);
    let Known::Compare(direction, (element, offset), bound) = condition else { return None };
    let follow = Follow { module, arguments: &[], steps, depth: DEPTH };
    let state = loop_.operands.first().and_then(|id| around.instruction(*id));
    let first = match state.map(|state| follow.element(around, state, element)) {
        Some(Known::Constant(first)) => first,
        _ => 0,
    };
    let step = match (Follow { module, arguments: &[Known::State], steps, depth: DEPTH })
        .root(body, Some(element))
    {
        Known::Element(of, step) if of == element && step != 0 => step,
        _ => 1,
    };
    count(direction, first.checked_add(offset)?, bound, step)
}

/// How often `i = first; i ? bound; i += step` holds.
fn count(direction: Direction, first: i64, bound: i64, step: i64) -> Option<u64> {
    let distance = i128::from(bound) - i128::from(first);
    let (distance, step) = match direction {
        Direction::Less | Direction::NotEqual if step > 0 => (distance, i128::from(step)),
        Direction::LessOrEqual if step > 0 => (distance + 1, i128::from(step)),
        Direction::Greater | Direction::NotEqual if step < 0 => (-distance, -i128::from(step)),
        Direction::GreaterOrEqual if step < 0 => (1 - distance, -i128::from(step)),
        _ => return None,
    };
    u64::try_from((distance.max(0) + step - 1) / step).ok()
}

/// All values that are looked at for a loop: counters need a few.
const STEPS: usize = 10_000;

/// A walk from a value to what it comes from.
#[derive(Clone, Copy)]
struct Follow<'a> {
    module: &'a Module,
    /// How many values may still be looked at: two operands that are the same double them at each.
    steps: &'a Cell<usize>,
    /// What the operands of the computation are.
    arguments: &'a [Known],
    depth: usize,
}

impl Follow<'_> {
    /// The result of a computation, or an element of it.
    fn root(self, computation: i64, element: Option<i64>) -> Known {
        let Some(computation) = self.module.computation(computation) else { return Known::Nothing };
        let Some(root) = computation.instruction(computation.root) else { return Known::Nothing };
        match element {
            Some(element) => self.element(computation, root, element),
            None => self.value(computation, root),
        }
    }

    /// An element of a value that is a tuple.
    fn element(self, inside: &Computation, x: &Instruction, element: i64) -> Known {
        let Some(deeper) = self.deeper() else { return Known::Nothing };
        let operand = |i: i64| inside.instruction(*x.operands.get(usize::try_from(i).ok()?)?);
        match x.opcode.as_str() {
            "tuple" => operand(element).map_or(Known::Nothing, |x| deeper.value(inside, x)),
            "copy" | "bitcast" | "opt-barrier" | "optimization-barrier" => {
                operand(0).map_or(Known::Nothing, |x| deeper.element(inside, x, element))
            }
            "fusion" | "call" => deeper.called(inside, x, Some(element)),
            _ => match self.value(inside, x) {
                Known::State => Known::Element(element, 0),
                _ => Known::Nothing,
            },
        }
    }

    /// A value.
    fn value(self, inside: &Computation, x: &Instruction) -> Known {
        let Some(deeper) = self.deeper() else { return Known::Nothing };
        let operand = |i: usize| {
            let x = x.operands.get(i).and_then(|id| inside.instruction(*id));
            x.map_or(Known::Nothing, |x| deeper.value(inside, x))
        };
        match x.opcode.as_str() {
            "parameter" => {
                let of = usize::try_from(x.parameter).ok().and_then(|i| self.arguments.get(i));
                of.cloned().unwrap_or(Known::Nothing)
            }
            "constant" => x.constant.map_or(Known::Nothing, Known::Constant),
            "get-tuple-element" => {
                let of = x.operands.first().and_then(|id| inside.instruction(*id));
                of.map_or(Known::Nothing, |of| deeper.element(inside, of, x.tuple_index))
            }
            "copy" | "bitcast" | "convert" | "reshape" | "copy-done" | "copy-start" => operand(0),
            "fusion" | "call" => deeper.called(inside, x, None),
            "add" | "subtract" => sum(operand(0), operand(1), x.opcode == "subtract"),
            "compare" => {
                let compare = Direction::parse(&x.direction).map(|d| (d, operand(0), operand(1)));
                match compare {
                    Some((d, Known::Element(e, offset), Known::Constant(n))) => {
                        Known::Compare(d, (e, offset), n)
                    }
                    Some((d, Known::Constant(n), Known::Element(e, offset))) => {
                        Known::Compare(d.turned(), (e, offset), n)
                    }
                    _ => Known::Nothing,
                }
            }
            _ => Known::Nothing,
        }
    }

    /// What the computation of a fusion or a call gives for its operands.
    fn called(self, inside: &Computation, x: &Instruction, element: Option<i64>) -> Known {
        let Some(&called) = x.called.first() else { return Known::Nothing };
        let arguments: Vec<Known> = inside.operands(x).map(|x| self.value(inside, x)).collect();
        Follow { arguments: &arguments, ..self }.root(called, element)
    }

    fn deeper(self) -> Option<Self> {
        self.steps.set(self.steps.get().checked_sub(1)?);
        Some(Follow { depth: self.depth.checked_sub(1)?, ..self })
    }
}

fn sum(a: Known, b: Known, minus: bool) -> Known {
    let plus = |x: i64, y: i64| if minus { x.checked_sub(y) } else { x.checked_add(y) };
    let known = match (a, b) {
        (Known::Constant(x), Known::Constant(y)) => plus(x, y).map(Known::Constant),
        (Known::Element(e, x), Known::Constant(y)) => plus(x, y).map(|n| Known::Element(e, n)),
        (Known::Constant(x), Known::Element(e, y)) if !minus => {
            x.checked_add(y).map(|n| Known::Element(e, n))
        }
        _ => None,
    };
    known.unwrap_or(Known::Nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_run_as_often_as_they_say() {
        use Direction::*;
        let cases = [
            (Less, 0, 34, 1, Some(34)),
            (Less, 0, 34, 2, Some(17)),
            (Less, 0, 35, 2, Some(18)),
            (Less, 3, 10, 1, Some(7)),
            (Less, 10, 3, 1, Some(0)),
            (LessOrEqual, 1, 10, 1, Some(10)),
            (NotEqual, 0, 8, 1, Some(8)),
            (Greater, 9, 0, -1, Some(9)),
            (GreaterOrEqual, 99, 0, -1, Some(100)),
            (Less, 0, 10, -1, None),
            (Greater, 0, 10, 1, None),
        ];
        for (direction, first, bound, step, times) in cases {
            assert_eq!(count(direction, first, bound, step), times, "{direction:?} {first} {bound} {step}");
        }
        assert_eq!(count(Less, i64::MIN, i64::MAX, 1), Some(u64::MAX));
    }
}
