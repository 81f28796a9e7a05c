//! Pickles of PyTorch, read without running anything: a closed list of opcodes and of names, which make tensors and the
//! containers that they lie in. Whatever else a pickle asks for is refused by its name.
//!
//! Values are nodes of one list, made by at most one opcode each, of bounded size but for texts and containers, whose bytes
//! are those of the pickle: memory is at most some 60 times its length. Nothing recurses while it is read.
use safetensors::tensor::Dtype;
use std::collections::HashMap;

/// The most values of a pickle.
const MAX_NODES: usize = 4 << 20;
/// The most axes of a tensor.
const MAX_RANK: usize = 16;
/// The most bytes of the key of a storage.
const MAX_KEY: usize = 64;

/// A value, by its number in [`Pickle::nodes`].
pub type Id = u32;

/// What is wrong with a pickle, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} (byte {at} of the pickle)")]
pub struct PickleError {
    /// What is wrong, for example `asks for os.system`.
    pub what: String,
    /// Where, counted from the beginning of the pickle.
    pub at: usize,
    /// Whether the pickle asks for something that is not read, and is not just damaged.
    pub is_foreign: bool,
}

/// Numbers of a tensor that several may share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// Type of its elements.
    pub dtype: Dtype,
    /// Which: the name of its file in the archive, or its key in an old file.
    pub key: String,
    /// How many elements it is said to have.
    pub elements: u64,
}

/// A tensor: a view of a storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tensor {
    /// The node of its storage.
    pub storage: Id,
    /// Its first element there.
    pub offset: u64,
    /// Its dims.
    pub dims: Vec<u64>,
    /// Elements from one to the next along each axis.
    pub strides: Vec<u64>,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `None`.
    None,
    /// What is of no interest: numbers that are no integers, bytes, settings of a program.
    Other,
    /// A truth value.
    Bool(bool),
    /// An integer that 64 bits hold.
    Int(i64),
    /// Text.
    Text(String),
    /// A tuple.
    Tuple(Vec<Id>),
    /// A list.
    List(Vec<Id>),
    /// A dictionary.
    Dict(Vec<(Id, Id)>),
    /// One of the names that a pickle may ask for.
    Global(Global),
    /// Numbers in the file.
    Storage(Storage),
    /// A tensor.
    Tensor(Tensor),
}

/// What a pickle may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Global {
    /// `collections.OrderedDict`
    OrderedDict,
    /// `torch._utils._rebuild_tensor_v2`
    RebuildTensor,
    /// `torch._utils._rebuild_parameter`
    RebuildParameter,
    /// `torch.FloatStorage` and its like.
    Storage(Dtype),
    /// `torch.Size`
    Size,
    /// `argparse.Namespace`: settings of a program beside its weights, of which nothing is kept.
    Namespace,
}

/// Names that a pickle may ask for, and what they mean here.
const GLOBALS: [(&str, &str, Global); 14] = [
    ("collections", "OrderedDict", Global::OrderedDict),
    ("torch._utils", "_rebuild_tensor_v2", Global::RebuildTensor),
    ("torch._utils", "_rebuild_parameter", Global::RebuildParameter),
    ("torch", "Size", Global::Size),
    ("argparse", "Namespace", Global::Namespace),
    ("torch", "DoubleStorage", Global::Storage(Dtype::F64)),
    ("torch", "FloatStorage", Global::Storage(Dtype::F32)),
    ("torch", "HalfStorage", Global::Storage(Dtype::F16)),
    ("torch", "BFloat16Storage", Global::Storage(Dtype::BF16)),
    ("torch", "LongStorage", Global::Storage(Dtype::I64)),
    ("torch", "IntStorage", Global::Storage(Dtype::I32)),
    ("torch", "ShortStorage", Global::Storage(Dtype::I16)),
    ("torch", "ByteStorage", Global::Storage(Dtype::U8)),
    ("torch", "BoolStorage", Global::Storage(Dtype::BOOL)),
];

/// A pickle that was read.
#[derive(Debug)]
pub struct Pickle {
    /// All values.
    pub nodes: Vec<Node>,
    /// The one that the pickle is of.
    pub root: Id,
    /// Bytes up to its end.
    pub length: usize,
}

impl Pickle {
    /// A value.
    pub fn node(&self, id: Id) -> &Node {
        &self.nodes[id as usize]
    }

    /// Reads the pickle that `bytes` begin with.
    ///
    /// # Errors
    /// When it is cut or damaged, or asks for anything that is not on the lists; with the name and the place.
    pub fn read(bytes: &[u8]) -> Result<Pickle, PickleError> {
        let mut machine = Machine {
            bytes,
            at: 0,
            op_at: 0,
            nodes: vec![],
            stack: vec![],
            marks: vec![],
            memo: HashMap::new(),
        };
        while !machine.step()? {}
        let root = machine.pop()?;
        Ok(Pickle { nodes: machine.nodes, root, length: machine.at })
    }
}

struct Machine<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the opcode at hand stands.
    op_at: usize,
    nodes: Vec<Node>,
    stack: Vec<Id>,
    /// Heights of the stack at which marks stand.
    marks: Vec<usize>,
    memo: HashMap<u32, Id>,
}

type Step<T> = Result<T, PickleError>;

impl<'a> Machine<'a> {
    fn bad(&self, what: impl Into<String>) -> PickleError {
        PickleError { what: what.into(), at: self.op_at, is_foreign: false }
    }

    fn foreign(&self, what: impl Into<String>) -> PickleError {
        PickleError { is_foreign: true, ..self.bad(what) }
    }

    fn take(&mut self, count: usize) -> Step<&'a [u8]> {
        let end = self.at.checked_add(count).filter(|end| *end <= self.bytes.len());
        let end = end.ok_or_else(|| self.bad("it ends too early"))?;
        let taken = &self.bytes[self.at..end];
        self.at = end;
        Ok(taken)
    }

    fn number<const N: usize>(&mut self) -> Step<u64> {
        let mut bytes = [0; 8];
        bytes[..N].copy_from_slice(self.take(N)?);
        Ok(u64::from_le_bytes(bytes))
    }

    fn line(&mut self) -> Step<String> {
        let rest = &self.bytes[self.at..];
        let length =
            rest.iter().position(|byte| *byte == b'\n').ok_or_else(|| self.bad("it ends too early"))?;
        let text = self.text(length)?;
        self.take(1)?;
        Ok(text)
    }

    fn text(&mut self, length: usize) -> Step<String> {
        let text = String::from_utf8(self.take(length)?.to_vec());
        text.map_err(|_| self.bad("it has text that is not UTF-8"))
    }

    fn push(&mut self, node: Node) -> Step<()> {
        let id = Id::try_from(self.nodes.len()).ok().filter(|id| (*id as usize) < MAX_NODES);
        let id = id.ok_or_else(|| self.bad(format!("it has more than {MAX_NODES} values")))?;
        self.nodes.push(node);
        self.stack.push(id);
        Ok(())
    }

    fn pop(&mut self) -> Step<Id> {
        let floor = self.marks.last().copied().unwrap_or(0);
        if self.stack.len() <= floor {
            return Err(self.bad("it takes a value where there is none"));
        }
        self.stack.pop().ok_or_else(|| self.bad("it takes a value where there is none"))
    }

    fn top(&self) -> Step<Id> {
        let floor = self.marks.last().copied().unwrap_or(0);
        let top = self.stack.last().filter(|_| self.stack.len() > floor);
        top.copied().ok_or_else(|| self.bad("it looks at a value where there is none"))
    }

    /// What lies above the last mark, which goes.
    fn marked(&mut self) -> Step<Vec<Id>> {
        let mark = self.marks.pop().ok_or_else(|| self.bad("it goes back to a mark where there is none"))?;
        Ok(self.stack.split_off(mark.min(self.stack.len())))
    }

    fn tuple(&mut self, count: usize) -> Step<()> {
        let mut items = (0..count).map(|_| self.pop()).collect::<Step<Vec<Id>>>()?;
        items.reverse();
        self.push(Node::Tuple(items))
    }

    fn append(&mut self, items: Vec<Id>) -> Step<()> {
        let top = self.top()?;
        match &mut self.nodes[top as usize] {
            Node::List(list) => list.extend(items),
            _ => return Err(self.bad("it appends to what is no list")),
        }
        Ok(())
    }

    fn set(&mut self, items: &[Id]) -> Step<()> {
        let top = self.top()?;
        let (pairs, rest) = items.as_chunks::<2>();
        match &mut self.nodes[top as usize] {
            Node::Dict(dict) if rest.is_empty() => {
                dict.extend(pairs.iter().map(|[key, value]| (*key, *value)))
            }
            _ => return Err(self.bad("it sets items of what is no dictionary")),
        }
        Ok(())
    }

    fn memoize(&mut self, place: u64) -> Step<()> {
        let (place, top) = (u32::try_from(place), self.top()?);
        self.memo.insert(place.map_err(|_| self.bad("it remembers too much"))?, top);
        Ok(())
    }

    fn recall(&mut self, place: u64) -> Step<()> {
        let found = u32::try_from(place).ok().and_then(|place| self.memo.get(&place).copied());
        let found =
            found.ok_or_else(|| self.bad(format!("it recalls value {place}, which it did not remember")))?;
        self.stack.push(found);
        Ok(())
    }

    fn global(&mut self, module: &str, name: &str) -> Step<()> {
        let found = GLOBALS.iter().find(|(m, n, _)| (*m, *n) == (module, name));
        let shown: String =
            format!("{module}.{name}").chars().take(100).filter(|c| !c.is_control()).collect();
        let (.., global) =
            found.ok_or_else(|| self.foreign(format!("it asks for {shown}, which is not read")))?;
        self.push(Node::Global(*global))
    }

    /// The numbers in a tuple.
    fn numbers(&self, id: Id) -> Option<Vec<u64>> {
        let Node::Tuple(items) = &self.nodes[id as usize] else { return None };
        let items = Some(items).filter(|items| items.len() <= MAX_RANK)?;
        items.iter().map(|item| self.whole(*item)).collect()
    }

    fn whole(&self, id: Id) -> Option<u64> {
        match self.nodes[id as usize] {
            Node::Int(value) => u64::try_from(value).ok(),
            _ => None,
        }
    }

    /// The value of a call of one of the known names.
    fn call(&mut self) -> Step<()> {
        let (args, callee) = (self.pop()?, self.pop()?);
        let Node::Tuple(args) = &self.nodes[args as usize] else {
            return Err(self.bad("it calls a function without a tuple of arguments"));
        };
        let Node::Global(global) = self.nodes[callee as usize] else {
            return Err(self.foreign("it calls what is no function"));
        };
        let wrong = || self.bad("it calls a function with other arguments than PyTorch gives");
        let made = match (global, &args[..]) {
            (Global::OrderedDict, []) => Node::Dict(vec![]),
            (Global::Namespace, []) => Node::Other,
            (Global::Size, [sizes]) => Node::Tuple(match &self.nodes[*sizes as usize] {
                Node::Tuple(items) | Node::List(items) if items.len() <= MAX_RANK => items.clone(),
                _ => return Err(wrong()),
            }),
            (Global::RebuildTensor, [storage, offset, dims, strides, ..]) => {
                let is_storage = matches!(self.nodes[*storage as usize], Node::Storage(_));
                let parts = self.whole(*offset).zip(self.numbers(*dims)).zip(self.numbers(*strides));
                let ((offset, dims), strides) = parts.filter(|_| is_storage).ok_or_else(wrong)?;
                if dims.len() != strides.len() {
                    return Err(wrong());
                }
                Node::Tensor(Tensor { storage: *storage, offset, dims, strides })
            }
            (Global::RebuildParameter, [tensor, ..]) => match &self.nodes[*tensor as usize] {
                Node::Tensor(tensor) => Node::Tensor(tensor.clone()),
                _ => return Err(wrong()),
            },
            _ => return Err(wrong()),
        };
        self.push(made)
    }

    /// The storage that a persistent id names: `("storage", type, key, device, elements, ..)`.
    fn storage(&mut self) -> Step<()> {
        let id = self.pop()?;
        let wrong = || self.bad("it refers to something outside that is no storage");
        let Node::Tuple(items) = &self.nodes[id as usize] else { return Err(wrong()) };
        let [word, dtype, key, _, elements, rest @ ..] = &items[..] else { return Err(wrong()) };
        // Old files may have a storage that is a part of another one.
        if rest.iter().any(|item| self.nodes[*item as usize] != Node::None) {
            return Err(self.foreign("it has a storage that is a view of another one, which is not read"));
        }
        let (Node::Text(word), Node::Global(Global::Storage(dtype)), Node::Text(key)) =
            (&self.nodes[*word as usize], &self.nodes[*dtype as usize], &self.nodes[*key as usize])
        else {
            return Err(wrong());
        };
        let elements = self.whole(*elements).filter(|_| word == "storage" && key.len() <= MAX_KEY);
        let elements = elements.ok_or_else(wrong)?;
        let storage = Storage { dtype: *dtype, key: key.clone(), elements };
        self.push(Node::Storage(storage))
    }

    /// One opcode; whether it was the last.
    fn step(&mut self) -> Step<bool> {
        self.op_at = self.at;
        let op = self.take(1)?[0];
        match op {
            // Protocol and frames say nothing about values.
            0x80 => {
                self.take(1)?;
            }
            0x95 => {
                self.take(8)?;
            }
            b'.' => return Ok(true),
            b'(' => self.marks.push(self.stack.len()),
            b'0' => {
                self.pop()?;
            }
            b'1' => {
                self.marked()?;
            }
            b'2' => {
                let top = self.top()?;
                self.stack.push(top);
            }
            b'N' => self.push(Node::None)?,
            0x88 | 0x89 => self.push(Node::Bool(op == 0x88))?,
            b'J' => {
                let value = self.number::<4>()? as u32;
                self.push(Node::Int(i64::from(value as i32)))?;
            }
            b'K' => {
                let value = self.number::<1>()? as i64;
                self.push(Node::Int(value))?;
            }
            b'M' => {
                let value = self.number::<2>()? as i64;
                self.push(Node::Int(value))?;
            }
            0x8a => {
                let length = self.number::<1>()? as usize;
                let bytes = self.take(length)?;
                // Two's complement, the lowest byte first.
                let sign = if bytes.last().is_some_and(|byte| *byte >= 0x80) { 0xff } else { 0 };
                let mut whole = [sign; 8];
                let node = match bytes.len() {
                    0..=8 => {
                        whole[..bytes.len()].copy_from_slice(bytes);
                        Node::Int(i64::from_le_bytes(whole))
                    }
                    _ => Node::Other,
                };
                self.push(node)?;
            }
            b'G' => {
                self.take(8)?;
                self.push(Node::Other)?;
            }
            b'X' | b'T' | 0x8c | b'U' => {
                let length =
                    if matches!(op, b'X' | b'T') { self.number::<4>()? } else { self.number::<1>()? };
                let text = self.text(length as usize)?;
                self.push(Node::Text(text))?;
            }
            b'B' | b'C' => {
                let length = if op == b'B' { self.number::<4>()? } else { self.number::<1>()? };
                self.take(length as usize)?;
                self.push(Node::Other)?;
            }
            b')' => self.push(Node::Tuple(vec![]))?,
            b't' => {
                let items = self.marked()?;
                self.push(Node::Tuple(items))?;
            }
            0x85..=0x87 => self.tuple(usize::from(op - 0x84))?,
            b']' => self.push(Node::List(vec![]))?,
            b'l' => {
                let items = self.marked()?;
                self.push(Node::List(items))?;
            }
            b'a' => {
                let item = self.pop()?;
                self.append(vec![item])?;
            }
            b'e' => {
                let items = self.marked()?;
                self.append(items)?;
            }
            b'}' => self.push(Node::Dict(vec![]))?,
            b's' => {
                let (value, key) = (self.pop()?, self.pop()?);
                self.set(&[key, value])?;
            }
            b'u' => {
                let items = self.marked()?;
                self.set(&items)?;
            }
            b'c' => {
                let (module, name) = (self.line()?, self.line()?);
                self.global(&module, &name)?;
            }
            0x93 => {
                let (name, module) = (self.pop()?, self.pop()?);
                let (Node::Text(name), Node::Text(module)) =
                    (self.nodes[name as usize].clone(), self.nodes[module as usize].clone())
                else {
                    return Err(self.bad("it asks for something that has no name"));
                };
                self.global(&module, &name)?;
            }
            b'Q' => self.storage()?,
            b'R' | 0x81 => self.call()?,
            b'b' => {
                // Attributes of a dictionary or of settings: of no interest.
                let (_, target) = (self.pop()?, self.top()?);
                if !matches!(self.nodes[target as usize], Node::Dict(_) | Node::Other) {
                    return Err(self.foreign("it sets attributes of something that is no dictionary"));
                }
            }
            b'q' => {
                let place = self.number::<1>()?;
                self.memoize(place)?;
            }
            b'r' => {
                let place = self.number::<4>()?;
                self.memoize(place)?;
            }
            0x94 => self.memoize(self.memo.len() as u64)?,
            b'h' => {
                let place = self.number::<1>()?;
                self.recall(place)?;
            }
            b'j' => {
                let place = self.number::<4>()?;
                self.recall(place)?;
            }
            _ => {
                let shown = match op.is_ascii_graphic() {
                    true => format!("{:?}", op as char),
                    false => format!("{op:#04x}"),
                };
                return Err(self.foreign(format!("it has the opcode {shown}, which is not read")));
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(bytes: &[u8]) -> String {
        Pickle::read(bytes).unwrap_err().to_string()
    }

    #[test]
    fn containers_are_read() {
        // pickletools: {'a': (1, -2), 'b': [True, None]} by protocol 2.
        let bytes = b"\x80\x02}q\x00(X\x01\x00\x00\x00aq\x01K\x01J\xfe\xff\xff\xff\x86q\x02X\x01\x00\x00\x00bq\x03]q\x04(\x88Neu.";
        let pickle = Pickle::read(bytes).unwrap();
        assert_eq!(pickle.length, bytes.len());
        let Node::Dict(pairs) = pickle.node(pickle.root) else { panic!("no dictionary") };
        let shown: Vec<(&Node, &Node)> =
            pairs.iter().map(|(k, v)| (pickle.node(*k), pickle.node(*v))).collect();
        let Node::Tuple(items) = shown[0].1 else { panic!("no tuple") };
        assert_eq!(
            items.iter().map(|i| pickle.node(*i)).collect::<Vec<_>>(),
            [&Node::Int(1), &Node::Int(-2)]
        );
        assert_eq!((shown[0].0, shown[1].0), (&Node::Text("a".into()), &Node::Text("b".into())));
    }

    #[test]
    fn nothing_is_run() {
        let system = b"\x80\x02cos\nsystem\nq\x00X\x02\x00\x00\x00idq\x01\x85q\x02Rq\x03.";
        assert_eq!(error(system), "it asks for os.system, which is not read (byte 2 of the pickle)");
        let eval = b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x011\x85R.";
        assert_eq!(error(eval), "it asks for builtins.eval, which is not read (byte 18 of the pickle)");
        assert!(error(b"\x80\x02i").contains("the opcode 'i', which is not read (byte 2"));
        assert!(error(b"(X\x01\x00\x00\x00ao").contains("the opcode 'o'"));
        assert!(error(b"P1\n.").contains("the opcode 'P'"));
        // What is on the list is not called with other arguments.
        let dict = b"ccollections\nOrderedDict\n(K\x01K\x02tR.";
        assert!(error(dict).contains("other arguments than PyTorch gives"), "{}", error(dict));
    }

    #[test]
    fn damage_is_an_error_and_never_a_panic() {
        for (bytes, what) in [
            (&b""[..], "it ends too early"),
            (b"X\xff\xff\xff\xffabc", "it ends too early"),
            (b".", "it takes a value where there is none"),
            (b"(.", "it takes a value where there is none"),
            (b"t.", "it goes back to a mark where there is none"),
            (b"h\x05.", "it recalls value 5, which it did not remember"),
            (b"K\x01K\x02a.", "it appends to what is no list"),
            (b"}(K\x01u.", "it sets items of what is no dictionary"),
            (b"K\x01Q.", "it refers to something outside that is no storage"),
            (b"U\x01\xff.", "it has text that is not UTF-8"),
        ] {
            assert!(error(bytes).starts_with(what), "{bytes:?}: {}", error(bytes));
        }
        // A list that holds itself.
        assert!(Pickle::read(b"]q\x00h\x00a.").is_ok());
        let good = b"\x80\x02}q\x00(X\x01\x00\x00\x00aq\x01K\x01J\xfe\xff\xff\xff\x86q\x02X\x01\x00\x00\x00bq\x03]q\x04(\x88Neu.";
        let mut random = crate::util::rng::SplitMix::new(7);
        for _ in 0..20_000 {
            let mut bytes = good.to_vec();
            for _ in 0..1 + random.next_u64() % 3 {
                let at = (random.next_u64() % bytes.len() as u64) as usize;
                bytes[at] = random.next_u64() as u8;
            }
            bytes.truncate(1 + (random.next_u64() % bytes.len() as u64) as usize);
            if let Ok(pickle) = Pickle::read(&bytes) {
                assert!(pickle.nodes.len() <= bytes.len());
            }
        }
    }
}
