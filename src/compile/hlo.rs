//! A compiled program as its compiler left it: computations of scheduled instructions, read from the serialized
//! `HloModuleProto` (plain, or inside an `HloModuleProtoWithConfig`) that plugins hand out. Field numbers are those
//! of XLA's `hlo.proto` and `xla_data.proto`; what is not needed for an estimate is skipped.
use crate::formats::protobuf::{self, Field, WireError};
use serde_json::Value;
use std::cell::Cell;
use std::collections::HashMap;
use thiserror::Error;

/// Bytes that are no program.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum HloError {
    /// The bytes are no message.
    #[error("the compiled program cannot be read: {0}")]
    Wire(#[from] WireError),
    /// A message without computations.
    #[error("the compiled program has no computations: its format is another than HloModuleProto")]
    Empty,
    /// The entry is missing.
    #[error("the compiled program names computation {0} as its entry, which it does not hold")]
    NoEntry(i64),
    /// Computations that run others so often that they cannot be followed.
    #[error("the compiled program runs its computations from too many places to be followed")]
    Tangled,
}

/// Tuples in tuples: far beyond what programs have.
const MAX_NESTING: usize = 64;

/// A compiled program.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Its name.
    pub name: String,
    entry: i64,
    computations: HashMap<i64, Computation>,
    /// How many instructions may still be looked at: damaged programs run a computation from everywhere, or by itself.
    left: Cell<usize>,
}

/// A list of instructions.
#[derive(Clone, Debug, Default)]
pub struct Computation {
    /// Unique in the module.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The instruction whose result is the computation's.
    pub root: i64,
    /// The instructions as they are scheduled; where nothing says, operands before users.
    pub instructions: Vec<Instruction>,
    index: HashMap<i64, usize>,
}

/// One instruction.
#[derive(Clone, Debug, Default)]
pub struct Instruction {
    /// Unique in the computation.
    pub id: i64,
    /// Its name, such as `fusion.12`.
    pub name: String,
    /// What it does, such as `all-gather-start`.
    pub opcode: String,
    /// The type of its result.
    pub shape: Shape,
    /// Where it comes from, in the words of the program that was compiled.
    pub op_name: String,
    /// The operands.
    pub operands: Vec<i64>,
    /// The computations it runs: those of a loop are its body and its condition.
    pub called: Vec<i64>,
    /// What the compiler noted, as JSON; `Null` for nothing, or what is no JSON.
    pub config: Value,
    /// The value of an integer scalar constant.
    pub constant: Option<i64>,
    /// Which element it takes of a tuple.
    pub tuple_index: i64,
    /// Which operand of its computation it is.
    pub parameter: i64,
    /// How a comparison compares, such as `LT`.
    pub direction: String,
}

/// The type of a value: an array or a tuple.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The number of the element type in `PrimitiveType`.
    pub element: i64,
    /// The extents of an array.
    pub dims: Vec<i64>,
    /// The elements of a tuple.
    pub tuple: Vec<Shape>,
}

/// Names and bits of the element types, by their number.
const ELEMENTS: [(&str, i64); 19] = [
    ("invalid", 0),
    ("pred", 8),
    ("s8", 8),
    ("s16", 16),
    ("s32", 32),
    ("s64", 64),
    ("u8", 8),
    ("u16", 16),
    ("u32", 32),
    ("u64", 64),
    ("f16", 16),
    ("f32", 32),
    ("f64", 64),
    ("tuple", 0),
    ("opaque", 0),
    ("c64", 64),
    ("bf16", 16),
    ("token", 0),
    ("c128", 128),
];

impl Shape {
    /// Bytes of all arrays in it; types beyond the common ones, all of them narrow, count one byte an element.
    pub fn bytes(&self) -> u64 {
        if !self.tuple.is_empty() {
            return self.tuple.iter().map(Shape::bytes).fold(0, u64::saturating_add);
        }
        let known = usize::try_from(self.element).ok().and_then(|e| ELEMENTS.get(e));
        let bits = known.map_or(8, |(_, bits)| *bits);
        let bits = self.dims.iter().fold(bits, |n, d| n.saturating_mul((*d).max(0)));
        bits.unsigned_abs().div_ceil(8)
    }
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.tuple.is_empty() {
            let parts: Vec<String> = self.tuple.iter().map(Shape::to_string).collect();
            return write!(f, "({})", parts.join(", "));
        }
        let known = usize::try_from(self.element).ok().and_then(|e| ELEMENTS.get(e));
        let name = known.map_or("narrow", |(name, _)| name);
        let dims: Vec<String> = self.dims.iter().map(i64::to_string).collect();
        write!(f, "{name}[{}]", dims.join(","))
    }
}

impl Module {
    /// Reads a program.
    ///
    /// # Errors
    /// When the bytes are no `HloModuleProto`, or one without its entry.
    pub fn parse(bytes: &[u8]) -> Result<Module, HloError> {
        let module = Module::read(bytes)?;
        let module = match module.computations.is_empty() {
            false => module,
            // With its config: field 1 is the module, where a module has its name.
            true => {
                let inner = protobuf::fields(bytes).find_map(|f| f.ok().filter(|f| f.number == 1));
                Module::read(inner.ok_or(HloError::Empty)?.bytes()?)?
            }
        };
        if module.computations.is_empty() {
            return Err(HloError::Empty);
        }
        module.left.set(16 * module.instructions() + 10_000);
        module.computation(module.entry).ok_or(HloError::NoEntry(module.entry))?;
        Ok(module)
    }

    fn read(bytes: &[u8]) -> Result<Module, WireError> {
        let mut module = Module::default();
        let mut schedule = vec![];
        for field in protobuf::fields(bytes) {
            let field = field?;
            match field.number {
                1 => module.name = field.text()?,
                3 => {
                    let computation = Computation::read(field.bytes()?)?;
                    module.computations.insert(computation.id, computation);
                }
                6 => module.entry = field.int()?,
                7 => schedule = sequences(field.bytes()?)?,
                _ => {}
            }
        }
        for (id, sequence) in schedule {
            if let Some(computation) = module.computations.get_mut(&id) {
                computation.order(&sequence);
            }
        }
        Ok(module)
    }

    /// The computation that the program starts with.
    pub fn entry(&self) -> i64 {
        self.entry
    }

    /// A computation by its id; none once all of them were looked at many times over ([`Module::is_tangled`]).
    pub fn computation(&self, id: i64) -> Option<&Computation> {
        let found = self.computations.get(&id)?;
        self.left.set(self.left.get().saturating_sub(1 + found.instructions.len()));
        Some(found).filter(|_| !self.is_tangled())
    }

    /// Whether computations were asked for so often that what follows from them is not whole.
    pub fn is_tangled(&self) -> bool {
        self.left.get() == 0
    }

    /// Number of instructions in all computations.
    pub fn instructions(&self) -> usize {
        self.computations.values().map(|c| c.instructions.len()).sum()
    }
}

impl Computation {
    fn read(bytes: &[u8]) -> Result<Computation, WireError> {
        let mut computation = Computation::default();
        for field in protobuf::fields(bytes) {
            let field = field?;
            match field.number {
                1 => computation.name = field.text()?,
                2 => computation.instructions.push(Instruction::read(field.bytes()?)?),
                5 => computation.id = field.int()?,
                6 => computation.root = field.int()?,
                _ => {}
            }
        }
        computation.number();
        Ok(computation)
    }

    fn number(&mut self) {
        self.index = self.instructions.iter().enumerate().map(|(i, x)| (x.id, i)).collect();
    }

    /// Puts the instructions in the order of a schedule that holds all of them.
    fn order(&mut self, sequence: &[i64]) {
        let place: HashMap<i64, usize> = sequence.iter().enumerate().map(|(i, id)| (*id, i)).collect();
        if self.instructions.iter().all(|x| place.contains_key(&x.id)) {
            self.instructions.sort_by_key(|x| place.get(&x.id).copied());
            self.number();
        }
    }

    /// An instruction by its id.
    pub fn instruction(&self, id: i64) -> Option<&Instruction> {
        self.instructions.get(*self.index.get(&id)?)
    }

    /// The operands of an instruction.
    pub fn operands<'a>(&'a self, of: &'a Instruction) -> impl Iterator<Item = &'a Instruction> {
        of.operands.iter().filter_map(|id| self.instruction(*id))
    }
}

impl Instruction {
    fn read(bytes: &[u8]) -> Result<Instruction, WireError> {
        let mut x = Instruction::default();
        for field in protobuf::fields(bytes) {
            let field = field?;
            match field.number {
                1 => x.name = field.text()?,
                2 => x.opcode = field.text()?,
                3 => x.shape = Shape::read(field.bytes()?, MAX_NESTING)?,
                7 => x.op_name = op_name(&field)?,
                8 => x.constant = literal(field.bytes()?)?,
                9 => x.parameter = field.int()?,
                13 => x.tuple_index = field.int()?,
                35 => x.id = field.int()?,
                36 => field.ints(&mut x.operands)?,
                38 => field.ints(&mut x.called)?,
                43 => x.config = serde_json::from_slice(field.bytes()?).unwrap_or_default(),
                63 => x.direction = field.text()?,
                _ => {}
            }
        }
        Ok(x)
    }

    /// An integer that the compiler noted under a key, wherever in its notes; integers of 64 bits are text in JSON.
    pub fn noted(&self, key: &str) -> Option<i64> {
        find(&self.config, key)
    }
}

fn find(value: &Value, key: &str) -> Option<i64> {
    match value {
        Value::Object(map) => {
            let number = map.get(key).and_then(|v| match v {
                Value::String(text) => text.parse().ok(),
                Value::Number(n) => n.as_i64(),
                // {"known_trip_count": {"n": "12"}}
                Value::Object(inner) => inner.get("n").and_then(|n| n.as_str()?.parse().ok()),
                _ => None,
            });
            number.or_else(|| map.values().find_map(|v| find(v, key)))
        }
        Value::Array(list) => list.iter().find_map(|v| find(v, key)),
        _ => None,
    }
}

impl Shape {
    /// Reads a shape that holds others `depth` deep at the most.
    fn read(bytes: &[u8], depth: usize) -> Result<Shape, WireError> {
        let mut shape = Shape::default();
        for field in protobuf::fields(bytes) {
            let field = field?;
            match field.number {
                2 => shape.element = field.int()?,
                3 => field.ints(&mut shape.dims)?,
                4 if depth == 0 => return Err(WireError::Unexpected(field.number)),
                4 => shape.tuple.push(Shape::read(field.bytes()?, depth - 1)?),
                _ => {}
            }
        }
        Ok(shape)
    }
}

/// The order of instructions by computation, as a `HloScheduleProto` has it: a map from ids to sequences of ids.
fn sequences(bytes: &[u8]) -> Result<Vec<(i64, Vec<i64>)>, WireError> {
    let mut all = vec![];
    for entry in protobuf::fields(bytes) {
        let (mut computation, mut sequence) = (0, vec![]);
        for field in protobuf::fields(entry?.bytes()?) {
            let field = field?;
            match field.number {
                1 => computation = field.int()?,
                2 => {
                    for ids in protobuf::fields(field.bytes()?) {
                        ids?.ints(&mut sequence)?;
                    }
                }
                _ => {}
            }
        }
        all.push((computation, sequence));
    }
    Ok(all)
}

fn op_name(metadata: &Field<'_>) -> Result<String, WireError> {
    let mut name = String::new();
    for field in protobuf::fields(metadata.bytes()?) {
        let field = field?;
        if field.number == 2 {
            name = field.text()?;
        }
    }
    Ok(name)
}

/// The value of a literal that is one integer: lists of s32, s64, u32 or u64, of which one is set.
fn literal(bytes: &[u8]) -> Result<Option<i64>, WireError> {
    let mut values = vec![];
    for field in protobuf::fields(bytes) {
        let field = field?;
        if (4..=7).contains(&field.number) {
            field.ints(&mut values)?;
        }
    }
    Ok(match values[..] {
        [one] => Some(one),
        _ => None,
    })
}
