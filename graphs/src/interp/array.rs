//! Host arrays of the interpreter: `f64` for floats, `i64` for everything else, rounded to the dtype.
use super::float::{float_bits, float_value, round_float};
use crate::types::{DType, Type};
use ndarray::{ArrayD, Dimension, IxDyn};

/// A value in the interpreter. Floats are held in `f64` and rounded to the dtype when they are made, so
/// that a `bf16` graph behaves like one; integers wrap to their width; `Pred` is 0 or 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Array {
    dtype: DType,
    data: Data,
}

#[derive(Clone, Debug, PartialEq)]
enum Data {
    Float(ArrayD<f64>),
    Int(ArrayD<i64>),
}

/// Wraps to the width of an integer dtype; `Pred` becomes 0 or 1.
pub fn wrap_int(dtype: DType, x: i64) -> i64 {
    match dtype {
        DType::Pred => i64::from(x != 0),
        DType::S8 => i64::from(x as i8),
        DType::U8 => i64::from(x as u8),
        DType::S16 => i64::from(x as i16),
        DType::U16 => i64::from(x as u16),
        DType::S32 => i64::from(x as i32),
        DType::U32 => i64::from(x as u32),
        DType::S64 | DType::U64 => x,
        DType::F8E4M3FN | DType::F8E5M2 | DType::F16 | DType::BF16 | DType::F32 | DType::F64 => x,
    }
}

/// A float as an integer of a dtype: truncated toward zero, the nearest one where it does not fit, 0 for NaN.
fn truncate(dtype: DType, x: f64) -> i64 {
    match dtype {
        DType::Pred => i64::from(x != 0.0),
        DType::S8 => i64::from(x as i8),
        DType::U8 => i64::from(x as u8),
        DType::S16 => i64::from(x as i16),
        DType::U16 => i64::from(x as u16),
        DType::S32 => i64::from(x as i32),
        DType::U32 => i64::from(x as u32),
        DType::U64 => x as u64 as i64,
        DType::S64 | DType::F8E4M3FN | DType::F8E5M2 | DType::F16 | DType::BF16 | DType::F32 | DType::F64 => {
            x as i64
        }
    }
}

impl Array {
    /// A float array; values are rounded to `dtype`.
    pub fn float(dtype: DType, mut data: ArrayD<f64>) -> Self {
        debug_assert!(dtype.is_float());
        if dtype != DType::F64 {
            data.mapv_inplace(|x| round_float(dtype, x));
        }
        Array { dtype, data: Data::Float(data) }
    }

    /// An integer or boolean array; values are wrapped to `dtype`.
    pub fn int(dtype: DType, mut data: ArrayD<i64>) -> Self {
        debug_assert!(!dtype.is_float());
        data.mapv_inplace(|x| wrap_int(dtype, x));
        Array { dtype, data: Data::Int(data) }
    }

    /// Every element equal to `value`.
    pub fn full(ty: &Type, value: f64) -> Self {
        let dims = IxDyn(&ty.dims);
        if ty.dtype.is_float() {
            Array::float(ty.dtype, ArrayD::from_elem(dims, value))
        } else {
            Array::int(ty.dtype, ArrayD::from_elem(dims, value as i64))
        }
    }

    /// From row-major `f64` values (for integer dtypes they are truncated). `None` if the count is wrong.
    pub fn from_values(ty: &Type, values: Vec<f64>) -> Option<Self> {
        let dims = IxDyn(&ty.dims);
        Some(if ty.dtype.is_float() {
            Array::float(ty.dtype, ArrayD::from_shape_vec(dims, values).ok()?)
        } else {
            let ints = values.into_iter().map(|v| v as i64).collect();
            Array::int(ty.dtype, ArrayD::from_shape_vec(dims, ints).ok()?)
        })
    }

    /// From row-major little-endian bytes as a device holds them. `None` if the count is wrong.
    pub fn from_bytes(ty: &Type, bytes: &[u8]) -> Option<Self> {
        if bytes.len() != ty.bytes() {
            return None;
        }
        let (dims, width) = (IxDyn(&ty.dims), ty.dtype.bytes());
        let bits = bytes.chunks_exact(width).map(|element| {
            let mut raw = [0; 8];
            raw[..width].copy_from_slice(element);
            u64::from_le_bytes(raw)
        });
        Some(if ty.dtype.is_float() {
            let values = bits.map(|bits| float_value(ty.dtype, bits)).collect();
            Array { dtype: ty.dtype, data: Data::Float(ArrayD::from_shape_vec(dims, values).ok()?) }
        } else {
            Array::int(ty.dtype, ArrayD::from_shape_vec(dims, bits.map(|bits| bits as i64).collect()).ok()?)
        })
    }

    /// Row-major little-endian bytes as a device holds them.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (mut out, width) = (Vec::with_capacity(self.ty().bytes()), self.dtype.bytes());
        let mut push = |bits: u64| out.extend_from_slice(&bits.to_le_bytes()[..width]);
        match &self.data {
            Data::Float(a) => a.iter().for_each(|&x| push(float_bits(self.dtype, x))),
            Data::Int(a) => a.iter().for_each(|&x| push(x as u64)),
        }
        out
    }

    /// Dtype and dims.
    pub fn ty(&self) -> Type {
        Type::new(self.dtype, self.dims())
    }

    /// Element type.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// Sizes of the axes.
    pub fn dims(&self) -> &[usize] {
        match &self.data {
            Data::Float(a) => a.shape(),
            Data::Int(a) => a.shape(),
        }
    }

    /// The values as floats, whatever the dtype.
    pub fn to_float(&self) -> ArrayD<f64> {
        match &self.data {
            Data::Float(a) => a.clone(),
            Data::Int(a) => a.mapv(|x| x as f64),
        }
    }

    /// The values as integers, floats truncated toward zero (saturating).
    pub fn to_int(&self) -> ArrayD<i64> {
        match &self.data {
            Data::Float(a) => a.mapv(|x| x as i64),
            Data::Int(a) => a.clone(),
        }
    }

    /// The values as row-major floats.
    pub fn values(&self) -> Vec<f64> {
        self.to_float().iter().copied().collect()
    }

    /// A structural copy: the element at output index `o` is this array's element at the index that
    /// `source(o, &mut index)` writes, or zero where it returns false.
    pub fn rearrange(&self, dims: &[usize], source: impl FnMut(&[usize], &mut [usize]) -> bool) -> Self {
        let data = match &self.data {
            Data::Float(a) => Data::Float(rearrange(a, dims, source)),
            Data::Int(a) => Data::Int(rearrange(a, dims, source)),
        };
        Array { dtype: self.dtype, data }
    }

    /// The same elements in row-major order under other dims; `None` if the counts differ.
    pub fn reshape(&self, dims: &[usize]) -> Option<Self> {
        let data = match &self.data {
            Data::Float(a) => Data::Float(a.to_shape(dims).ok()?.to_owned()),
            Data::Int(a) => Data::Int(a.to_shape(dims).ok()?.to_owned()),
        };
        Some(Array { dtype: self.dtype, data })
    }

    /// The same values in another dtype: floats round, or truncate to the nearest integer that fits; integers wrap.
    pub fn convert(&self, dtype: DType) -> Self {
        match (&self.data, dtype.is_float()) {
            (Data::Float(a), true) => Array::float(dtype, a.clone()),
            (Data::Int(a), true) => {
                let unsigned = self.dtype == DType::U64;
                Array::float(dtype, a.mapv(|x| if unsigned { x as u64 as f64 } else { x as f64 }))
            }
            (Data::Float(a), false) => Array::int(dtype, a.mapv(|x| truncate(dtype, x))),
            (Data::Int(a), false) => Array::int(dtype, a.clone()),
        }
    }
}

fn rearrange<T: Copy + Default>(
    a: &ArrayD<T>,
    dims: &[usize],
    mut source: impl FnMut(&[usize], &mut [usize]) -> bool,
) -> ArrayD<T> {
    let mut from = vec![0; a.ndim()];
    ArrayD::from_shape_fn(
        IxDyn(dims),
        |o| if source(o.slice(), &mut from) { a[&from[..]] } else { T::default() },
    )
}
