//! Reading weights: converted on the way, and straight to where a device takes them.
use super::{TensorInfo, Weights};
use crate::util::error::Failure;
use anyhow::{Context, Result, ensure};
use graphs::program::Slot;
use graphs::types::{DType, Type};
use half::{bf16, f16};
use safetensors::tensor::Dtype;
use std::ops::Range;
use tpu::array::{HostArray, Sharded};
use tpu::engine::Engine;
use tpu::sharding::runs;

/// The dtypes that are read.
pub(super) const READABLE_DTYPES: [Dtype; 4] = [Dtype::F16, Dtype::BF16, Dtype::F32, Dtype::F64];

/// Elements that are converted at once: what is read for it stays in the processor's cache.
const CHUNK: usize = 1 << 16;

impl Weights {
    /// Appends elements of a tensor to `out`, as little-endian `dtype`: `f32` or `bf16`, rounded to the nearest.
    ///
    /// # Errors
    /// When the file cannot be read, or there is no way from its dtype to that one.
    pub fn read(
        &self,
        stored: &TensorInfo,
        elements: Range<usize>,
        dtype: DType,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let TensorInfo { file, entry } = stored;
        let same = matches!((entry.dtype, dtype), (Dtype::F32, DType::F32) | (Dtype::BF16, DType::BF16));
        let size = entry.dtype.bitsize() / 8;
        let unread =
            || Failure::input(format!("`{}` is stored as {:?}, which is not read", entry.name, entry.dtype));
        let read = |range: Range<usize>, bytes: &mut [u8]| {
            self.files[*file].read_at(&entry.name, entry.offset + (range.start * size) as u64, bytes)
        };
        if let Some(strides) = &entry.strides {
            let mut bytes = vec![0; entry.bytes as usize];
            read(0..stored.elements(), &mut bytes)?;
            let bytes = row_major(&bytes, &entry.dims, strides, size, elements);
            return convert(&bytes, entry.dtype, dtype, out).with_context(unread);
        }
        if same {
            let end = out.len();
            out.resize(end + elements.len() * size, 0);
            return read(elements, &mut out[end..]);
        }
        let mut bytes = vec![0; elements.len().min(CHUNK) * size];
        for start in elements.clone().step_by(CHUNK) {
            let range = start..elements.end.min(start + CHUNK);
            let bytes = &mut bytes[..range.len() * size];
            read(range, bytes)?;
            convert(bytes, entry.dtype, dtype, out).with_context(unread)?;
        }
        Ok(())
    }

    /// A whole tensor on the host, in the dims of the file.
    ///
    /// # Errors
    /// As [`Weights::read`].
    pub fn tensor(&self, stored: &TensorInfo, dtype: DType) -> Result<HostArray> {
        let ty = Type::new(dtype, stored.dims());
        let mut bytes = Vec::with_capacity(ty.bytes());
        self.read(stored, 0..stored.elements(), dtype, &mut bytes)?;
        Ok(HostArray::new(ty, bytes)?)
    }

    /// Puts a program's input on the devices, made of the elements of `parts` one after another: one tensor, or one
    /// per layer of a stack. Every device gets its slice, read for it alone. Waits until the devices have it.
    ///
    /// # Errors
    /// When the parts are not as many elements as the slot takes, a file cannot be read, or the devices refuse.
    pub fn put(&self, engine: &Engine, slot: &Slot, parts: &[&TensorInfo]) -> Result<Sharded> {
        let (dtype, elements) = (slot.ty.dtype, slot.ty.elements());
        let each = elements / parts.len().max(1);
        ensure!(
            !parts.is_empty() && parts.iter().all(|p| p.elements() == each) && each * parts.len() == elements,
            "`{}` is {}, but was given as {} tensors of {:?} elements",
            slot.name,
            slot.ty,
            parts.len(),
            parts.iter().map(|p| p.elements()).collect::<Vec<_>>()
        );
        let width = dtype.bytes();
        let array = engine.put_with(&slot.name, &slot.ty, &slot.sharding, &mut |slice| {
            let ((run, starts), mut out) = (runs(&slot.ty, slice), vec![]);
            for start in starts {
                let (mut at, end) = (start / width, (start + run) / width);
                while at < end {
                    let (part, from) = (at / each, at % each);
                    let to = each.min(from + end - at);
                    self.read(parts[part], from..to, dtype, &mut out)?;
                    at += to - from;
                }
            }
            anyhow::Ok(out)
        })?;
        // Else the host would hold what is read ahead of the devices.
        array.wait()?;
        Ok(array)
    }
}

/// Some `elements` of a tensor in row-major order, of all its bytes in the order that `strides` tell.
fn row_major(
    bytes: &[u8],
    dims: &[usize],
    strides: &[usize],
    size: usize,
    elements: Range<usize>,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(elements.len() * size);
    for element in elements {
        let (mut rest, mut at) = (element, 0);
        for (dim, stride) in dims.iter().zip(strides).rev() {
            at += rest % dim * stride;
            rest /= dim;
        }
        out.extend_from_slice(&bytes[at * size..(at + 1) * size]);
    }
    out
}

/// Appends `bytes` of dtype `from` as dtype `to`, `f32` or `bf16`, rounded to the nearest; none if there is no such way.
pub fn convert(bytes: &[u8], from: Dtype, to: DType, out: &mut Vec<u8>) -> Option<()> {
    match from {
        Dtype::F16 => write(bytes, |b| f16::from_le_bytes(b).to_f32(), to, out),
        Dtype::BF16 => write(bytes, |b| bf16::from_le_bytes(b).to_f32(), to, out),
        Dtype::F32 => write(bytes, f32::from_le_bytes, to, out),
        Dtype::F64 => write(bytes, |b| f64::from_le_bytes(b) as f32, to, out),
        _ => None,
    }
}

/// One plain loop per pair of dtypes, for the compiler to vectorize.
fn write<const N: usize>(
    bytes: &[u8],
    number: impl Fn([u8; N]) -> f32,
    to: DType,
    out: &mut Vec<u8>,
) -> Option<()> {
    fn each<const N: usize, const M: usize>(
        bytes: &[u8],
        out: &mut Vec<u8>,
        convert: impl Fn([u8; N]) -> [u8; M],
    ) {
        let end = out.len();
        out.resize(end + bytes.len() / N * M, 0);
        let (targets, _) = out[end..].as_chunks_mut();
        targets.iter_mut().zip(bytes.as_chunks().0).for_each(|(target, b)| *target = convert(*b));
    }
    match to {
        DType::F32 => each(bytes, out, |b| number(b).to_le_bytes()),
        DType::BF16 => each(bytes, out, |b| bf16::from_f32(number(b)).to_le_bytes()),
        _ => return None,
    }
    Some(())
}
