//! What a compiled program takes and gives, as it tells itself: read from the optimized program, an `HloModuleProto`.
//! Field numbers are those of XLA's `hlo.proto` and `xla_data.proto`.
use graphs::types::{DType, Type};

/// Inputs and outputs of a program for one device.
#[derive(Debug, PartialEq)]
pub(crate) struct Signature {
    pub inputs: Vec<Type>,
    pub outputs: Vec<Type>,
    /// Per input: the output that takes over its memory.
    pub donated: Vec<Option<usize>>,
}

/// The content of a field: an integer, or bytes. Floats and fixed integers, of which none are read, are empty bytes.
enum Content<'a> {
    Int(u64),
    Bytes(&'a [u8]),
}

/// Reads an integer off the front.
fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = bytes.split_off_first()?;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// The fields of a message by number; `None` if it is none.
fn fields(mut bytes: &[u8]) -> Option<Vec<(u64, Content<'_>)>> {
    let mut fields = vec![];
    while !bytes.is_empty() {
        let tag = varint(&mut bytes)?;
        let content = match tag & 7 {
            0 => Content::Int(varint(&mut bytes)?),
            1 => bytes.split_off(..8).map(|_| Content::Bytes(&[]))?,
            2 => {
                let length = usize::try_from(varint(&mut bytes)?).ok()?;
                Content::Bytes(bytes.split_off(..length)?)
            }
            5 => bytes.split_off(..4).map(|_| Content::Bytes(&[]))?,
            _ => return None,
        };
        fields.push((tag >> 3, content));
    }
    Some(fields)
}

/// The messages (or texts) in fields of one number.
fn messages<'a>(fields: &[(u64, Content<'a>)], number: u64) -> Vec<&'a [u8]> {
    let bytes = |(n, content): &(u64, Content<'a>)| match content {
        Content::Bytes(bytes) if *n == number => Some(*bytes),
        _ => None,
    };
    fields.iter().filter_map(bytes).collect()
}

/// The integers in fields of one number, packed or not.
fn integers(fields: &[(u64, Content<'_>)], number: u64) -> Option<Vec<usize>> {
    let mut all = vec![];
    for (_, content) in fields.iter().filter(|(n, _)| *n == number) {
        match content {
            Content::Int(x) => all.push(usize::try_from(*x).ok()?),
            Content::Bytes(packed) => {
                let mut packed = *packed;
                while !packed.is_empty() {
                    all.push(usize::try_from(varint(&mut packed)?).ok()?);
                }
            }
        }
    }
    Some(all)
}

/// `TUPLE` among element types.
const TUPLE: usize = 13;

/// The dtype of a `PrimitiveType`.
fn dtype(number: usize) -> Option<DType> {
    Some(match number {
        1 => DType::Pred,
        2 => DType::S8,
        3 => DType::S16,
        4 => DType::S32,
        5 => DType::S64,
        6 => DType::U8,
        7 => DType::U16,
        8 => DType::U32,
        9 => DType::U64,
        10 => DType::F16,
        11 => DType::F32,
        12 => DType::F64,
        16 => DType::BF16,
        19 => DType::F8E5M2,
        20 => DType::F8E4M3FN,
        _ => return None,
    })
}

/// The arrays of a `ShapeProto`: one, or the parts of a tuple.
fn arrays(shape: &[u8]) -> Option<Vec<Type>> {
    let fields = fields(shape)?;
    let element = integers(&fields, 2)?.first().copied()?;
    if element == TUPLE {
        let parts = messages(&fields, 4).into_iter().map(arrays).collect::<Option<Vec<_>>>()?;
        return Some(parts.concat());
    }
    Some(vec![Type::new(dtype(element)?, integers(&fields, 3)?)])
}

impl Signature {
    /// The signature of an optimized program; `None` if the bytes are something else, or an element type is not ours.
    pub fn read(program: &[u8]) -> Option<Signature> {
        let mut module = fields(program)?;
        if messages(&module, 4).is_empty() {
            // An `HloModuleProtoWithConfig` holds the module.
            module = fields(messages(&module, 1).first()?)?;
        }
        let shape = fields(messages(&module, 4).first()?)?;
        let inputs = messages(&shape, 1).into_iter().map(arrays).collect::<Option<Vec<_>>>()?.concat();
        let outputs = messages(&shape, 2).first().map_or(Some(vec![]), |result| arrays(result))?;
        let mut donated = vec![None; inputs.len()];
        for aliases in messages(&module, 8) {
            for alias in messages(&fields(aliases)?, 1) {
                let alias = fields(alias)?;
                // Zeros are not written.
                let number = |field| integers(&alias, field).map(|n| n.first().copied().unwrap_or(0));
                *donated.get_mut(number(2)?)? = Some(number(1)?);
            }
        }
        Some(Signature { inputs, outputs, donated })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field of bytes.
    fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
        [&[number << 3 | 2, bytes.len() as u8], bytes].concat()
    }

    #[test]
    fn a_module_tells_its_types_and_aliases() {
        // f16[2,300], a scalar s32, and a tuple of both.
        let vector = [&[2 << 3, 10][..], &field(3, &[2, 0xac, 2])].concat();
        let scalar = vec![2 << 3, 4];
        let tuple = [&[2 << 3, 13][..], &field(4, &vector), &field(4, &scalar)].concat();
        let shape = [field(1, &scalar), field(1, &vector), field(2, &tuple)].concat();
        // Parameter 1 is output 0, whose index is not written but as an empty list.
        let alias = field(8, &field(1, &[2 << 3, 1]));
        let module = [field(1, b"name"), field(4, &shape), alias].concat();
        let [vector, scalar] = [Type::new(DType::F16, [2, 300]), Type::scalar(DType::S32)];
        let signature = Signature {
            inputs: vec![scalar.clone(), vector.clone()],
            outputs: vec![vector, scalar],
            donated: vec![None, Some(0)],
        };
        assert_eq!(Signature::read(&field(1, &module)).as_ref(), Some(&signature));
        assert_eq!(Signature::read(&module), Some(signature));
        for end in 0..module.len() {
            Signature::read(&module[..end]);
        }
        assert_eq!(Signature::read(b"hlo"), None);
    }
}
