//! Element types.
use std::fmt;

/// The element type of a tensor. Displays as StableHLO writes it (`f32`, `ui32`, `i1`, ...).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DType {
    /// Boolean, one byte on the host.
    Pred,
    /// Signed 8 bit integer.
    S8,
    /// Unsigned 8 bit integer.
    U8,
    /// Signed 16 bit integer.
    S16,
    /// Unsigned 16 bit integer.
    U16,
    /// Signed 32 bit integer.
    S32,
    /// Unsigned 32 bit integer.
    U32,
    /// Signed 64 bit integer.
    S64,
    /// Unsigned 64 bit integer.
    U64,
    /// Float of 8 bits, 3 of them mantissa: up to 448, with NaN and without infinities.
    F8E4M3FN,
    /// Float of 8 bits, 2 of them mantissa: up to 57344, with NaN and infinities.
    F8E5M2,
    /// IEEE half precision.
    F16,
    /// bfloat16: the upper half of an `F32`.
    BF16,
    /// IEEE single precision.
    F32,
    /// IEEE double precision.
    F64,
}

impl DType {
    /// Every dtype, in declaration order.
    pub const ALL: [DType; 15] = [
        DType::Pred,
        DType::S8,
        DType::U8,
        DType::S16,
        DType::U16,
        DType::S32,
        DType::U32,
        DType::S64,
        DType::U64,
        DType::F8E4M3FN,
        DType::F8E5M2,
        DType::F16,
        DType::BF16,
        DType::F32,
        DType::F64,
    ];

    /// Bytes per element in a dense host buffer.
    pub fn bytes(self) -> usize {
        match self {
            DType::Pred | DType::S8 | DType::U8 | DType::F8E4M3FN | DType::F8E5M2 => 1,
            DType::S16 | DType::U16 | DType::F16 | DType::BF16 => 2,
            DType::S32 | DType::U32 | DType::F32 => 4,
            DType::S64 | DType::U64 | DType::F64 => 8,
        }
    }

    /// Whether values are floating-point numbers, the only ones with cotangents.
    pub fn is_float(self) -> bool {
        matches!(self, DType::F8E4M3FN | DType::F8E5M2 | DType::F16 | DType::BF16 | DType::F32 | DType::F64)
    }

    /// Whether values are integers (`Pred` is not).
    pub fn is_int(self) -> bool {
        !self.is_float() && self != DType::Pred
    }

    /// Whether values are integers without a sign.
    pub fn is_unsigned(self) -> bool {
        matches!(self, DType::U8 | DType::U16 | DType::U32 | DType::U64)
    }

    /// The spelling of StableHLO text.
    pub fn name(self) -> &'static str {
        match self {
            DType::Pred => "i1",
            DType::S8 => "i8",
            DType::U8 => "ui8",
            DType::S16 => "i16",
            DType::U16 => "ui16",
            DType::S32 => "i32",
            DType::U32 => "ui32",
            DType::S64 => "i64",
            DType::U64 => "ui64",
            DType::F8E4M3FN => "f8E4M3FN",
            DType::F8E5M2 => "f8E5M2",
            DType::F16 => "f16",
            DType::BF16 => "bf16",
            DType::F32 => "f32",
            DType::F64 => "f64",
        }
    }

    /// The inverse of [`DType::name`].
    pub fn parse(name: &str) -> Option<DType> {
        DType::ALL.into_iter().find(|d| d.name() == name)
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
