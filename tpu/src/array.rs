//! Arrays on the host, arrays on a mesh, and the way between them.
use crate::error::Error;
use crate::mesh::DeviceMesh;
use crate::pjrt::buffer::{Buffer, Read};
use crate::pjrt::client::Client;
use crate::sharding::Placement;
use graphs::types::{DType, Sharding, Type};
use std::ops::Range;
use std::sync::Arc;

/// A dense, row-major array in host memory, little-endian.
#[derive(Clone, PartialEq, Eq)]
pub struct HostArray {
    ty: Type,
    bytes: Vec<u8>,
}

/// An element type of Rust that stands for a [`DType`]. `u16` is the bit pattern of a bfloat16.
pub trait Element: Copy {
    /// The dtype it stands for.
    const DTYPE: DType;
    /// Appends its little-endian bytes.
    fn write(self, out: &mut Vec<u8>);
    /// Reads it from exactly `DTYPE.bytes()` little-endian bytes.
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! elements {
    ($($ty:ty = $dtype:ident;)*) => {$(
        impl Element for $ty {
            const DTYPE: DType = DType::$dtype;
            fn write(self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
            fn read(bytes: &[u8]) -> Self {
                let mut array = [0; size_of::<$ty>()];
                array.copy_from_slice(bytes);
                <$ty>::from_le_bytes(array)
            }
        }
    )*};
}

elements! { u8 = U8; i32 = S32; u32 = U32; i64 = S64; u64 = U64; u16 = BF16; f32 = F32; f64 = F64; }

impl Element for bool {
    const DTYPE: DType = DType::Pred;
    fn write(self, out: &mut Vec<u8>) {
        out.push(u8::from(self));
    }
    fn read(bytes: &[u8]) -> Self {
        bytes != [0]
    }
}

impl HostArray {
    /// An array of the given bytes; `Bytes` if they are not as many as the type needs.
    pub fn new(ty: Type, bytes: Vec<u8>) -> Result<Self, Error> {
        if bytes.len() != ty.bytes() {
            return Err(Error::Bytes { expected: ty.bytes(), found: bytes.len(), ty });
        }
        Ok(HostArray { ty, bytes })
    }

    /// An array of zeros (of false, for `Pred`).
    pub fn zeros(ty: Type) -> Self {
        let bytes = vec![0; ty.bytes()];
        HostArray { ty, bytes }
    }

    /// An array of the given dims and elements, row-major; `Bytes` if the dims ask for another number.
    pub fn from_slice<T: Element>(dims: impl Into<Vec<usize>>, elements: &[T]) -> Result<Self, Error> {
        let mut bytes = Vec::with_capacity(elements.len() * T::DTYPE.bytes());
        elements.iter().for_each(|x| x.write(&mut bytes));
        HostArray::new(Type::new(T::DTYPE, dims), bytes)
    }

    /// An array of rank 0.
    pub fn scalar<T: Element>(element: T) -> Self {
        let mut bytes = Vec::with_capacity(T::DTYPE.bytes());
        element.write(&mut bytes);
        HostArray { ty: Type::scalar(T::DTYPE), bytes }
    }

    /// The type.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The bytes, row-major, little-endian.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, giving the array up.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The elements, row-major; `ReadAs` if they are of another type. (`u16` reads a `BF16`.)
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>, Error> {
        if T::DTYPE != self.ty.dtype {
            return Err(Error::ReadAs { expected: T::DTYPE.name(), found: self.ty.clone() });
        }
        Ok(self.bytes.chunks_exact(T::DTYPE.bytes()).map(T::read).collect())
    }

    /// The only element of a one-element array; `ReadAs` if it is of another type, `Bytes` if there are more.
    pub fn item<T: Element>(&self) -> Result<T, Error> {
        match self.to_vec()?[..] {
            [element] => Ok(element),
            _ => {
                let ty = Type::scalar(T::DTYPE);
                Err(Error::Bytes { expected: ty.bytes(), found: self.bytes.len(), ty })
            }
        }
    }
}

impl std::fmt::Debug for HostArray {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HostArray({})", self.ty)
    }
}

/// One logical array over a mesh: a buffer per device, in mesh order.
///
/// It may be the promise of an array that is still computed or copied. Reading waits, and reports the error
/// of whatever was to make it. Dropping it frees the device memory once nothing under way uses it.
pub struct Sharded {
    placement: Arc<Placement>,
    sharding: Sharding,
    buffers: Vec<Buffer>,
}

impl Sharded {
    pub(crate) fn new(placement: Arc<Placement>, sharding: Sharding, buffers: Vec<Buffer>) -> Self {
        Sharded { placement, sharding, buffers }
    }

    /// Starts copying an array to the devices of a mesh. Does not wait.
    ///
    /// `what` names it in errors: an element type or dims other than the sharding can divide.
    pub(crate) fn put(
        client: &Arc<Client>,
        mesh: &DeviceMesh,
        what: &str,
        array: HostArray,
        sharding: &Sharding,
    ) -> Result<Sharded, Error> {
        let placement = Placement::new(what, &array.ty, sharding, mesh.mesh())?;
        let whole = Arc::new(array.bytes);
        // Shards of several rows are gathered once, however many devices hold a replica of them.
        let mut gathered: Vec<(usize, Arc<Vec<u8>>)> = vec![];
        let mut buffers = vec![];
        for (position, device) in mesh.devices().iter().enumerate() {
            let shard = placement.shard_type();
            if let Some(range) = placement.contiguous(position) {
                buffers.push(client.put(device, shard, &whole, range)?);
                continue;
            }
            let holder = placement.first_holder(position);
            let known = gathered.iter().find(|(p, _)| *p == holder).map(|(_, bytes)| bytes.clone());
            let bytes = known.unwrap_or_else(|| {
                let bytes = Arc::new(placement.split(holder, &whole));
                gathered.push((holder, bytes.clone()));
                bytes
            });
            buffers.push(client.put(device, shard, &bytes, 0..shard.bytes())?);
        }
        Ok(Sharded { placement: Arc::new(placement), sharding: sharding.clone(), buffers })
    }

    /// Starts copying an array that is nowhere whole: `read` appends the given bytes of it, row-major, to the slice
    /// that is made; a slice is asked for once, however many devices hold a replica of it.
    pub(crate) fn put_with<E: From<Error>>(
        client: &Arc<Client>,
        mesh: &DeviceMesh,
        what: &str,
        (ty, sharding): (&Type, &Sharding),
        mut read: impl FnMut(Range<usize>, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Sharded, E> {
        let placement = Placement::new(what, ty, sharding, mesh.mesh()).map_err(Error::from)?;
        let shard = placement.shard_type().clone();
        let mut made: Vec<(usize, Arc<Vec<u8>>)> = vec![];
        let mut buffers = vec![];
        for (position, device) in mesh.devices().iter().enumerate() {
            let holder = placement.first_holder(position);
            let known = made.iter().find(|(p, _)| *p == holder).map(|(_, bytes)| bytes.clone());
            let bytes = match known {
                Some(bytes) => bytes,
                None => {
                    let mut bytes = Vec::with_capacity(shard.bytes());
                    placement.pieces(holder).try_for_each(|range| read(range, &mut bytes))?;
                    let bytes = Arc::new(bytes);
                    // Kept only as long as a later device may want it.
                    if (position + 1..mesh.len()).any(|p| placement.first_holder(p) == holder) {
                        made.push((holder, bytes.clone()));
                    }
                    bytes
                }
            };
            buffers.push(client.put(device, &shard, &bytes, 0..bytes.len())?);
        }
        Ok(Sharded { placement: Arc::new(placement), sharding: sharding.clone(), buffers })
    }

    /// The type of the whole array.
    pub fn ty(&self) -> &Type {
        self.placement.ty()
    }

    /// How it lies on the mesh.
    pub fn sharding(&self) -> &Sharding {
        &self.sharding
    }

    /// Starts copying it to the host, every slice once, and returns at once.
    pub fn fetch(&self) -> Result<Fetch, Error> {
        let first = |&p: &usize| self.placement.first_holder(p) == p;
        let read = |p: usize| Ok((p, self.buffers[p].read(self.placement.shard_type())?));
        let reads = (0..self.buffers.len()).filter(first).map(read).collect::<Result<_, Error>>()?;
        Ok(Fetch { placement: self.placement.clone(), reads })
    }

    /// Copies it to the host and waits for it; the error of whatever was to make it, if that failed.
    pub fn get(&self) -> Result<HostArray, Error> {
        self.fetch()?.wait()
    }

    /// Waits until it is there, without reading it; the error of whatever was to make it, if that failed.
    pub fn wait(&self) -> Result<(), Error> {
        self.buffers.iter().try_for_each(|buffer| buffer.ready()?.wait())
    }

    /// Whether it is there (or has failed): [`Sharded::wait`] would return at once.
    pub fn is_ready(&self) -> Result<bool, Error> {
        for buffer in &self.buffers {
            if !buffer.ready()?.is_ready()? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(crate) fn placement(&self) -> &Placement {
        &self.placement
    }

    pub(crate) fn buffers(&self) -> &[Buffer] {
        &self.buffers
    }
}

impl std::fmt::Debug for Sharded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sharded({} on {} devices)", self.ty(), self.buffers.len())
    }
}

/// A copy of an array to the host, under way.
pub struct Fetch {
    placement: Arc<Placement>,
    /// Position and copy of every distinct slice.
    reads: Vec<(usize, Read)>,
}

impl Fetch {
    /// Whether [`Fetch::wait`] would return at once.
    pub fn is_ready(&self) -> Result<bool, Error> {
        for (_, read) in &self.reads {
            if !read.is_ready()? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Waits for the array.
    pub fn wait(mut self) -> Result<HostArray, Error> {
        let ty = self.placement.ty().clone();
        if self.placement.shard_type() == &ty
            && let Some((_, read)) = self.reads.pop()
        {
            return HostArray::new(ty, read.wait()?);
        }
        let mut whole = vec![0; ty.bytes()];
        for (position, read) in self.reads {
            self.placement.join(position, &read.wait()?, &mut whole);
        }
        HostArray::new(ty, whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_round_trip() {
        let floats = HostArray::from_slice([2, 2], &[1.0f32, -2.5, f32::INFINITY, 0.0]).unwrap();
        assert_eq!(floats.ty().to_string(), "f32[2,2]");
        assert_eq!(floats.to_vec::<f32>().unwrap(), [1.0, -2.5, f32::INFINITY, 0.0]);
        let flags = HostArray::from_slice([3], &[true, false, true]).unwrap();
        assert_eq!(flags.bytes(), [1, 0, 1]);
        assert_eq!(flags.to_vec::<bool>().unwrap(), [true, false, true]);
        let half = HostArray::from_slice([1], &[0x3f80u16]).unwrap();
        assert_eq!((half.ty().dtype, half.item::<u16>().unwrap()), (DType::BF16, 0x3f80));
        assert_eq!(HostArray::scalar(-7i32).item::<i32>().unwrap(), -7);
        assert_eq!(HostArray::scalar(1u64 << 40).item::<u64>().unwrap(), 1 << 40);
        assert!(HostArray::zeros(Type::new(DType::F64, [0])).to_vec::<f64>().unwrap().is_empty());
    }

    #[test]
    fn wrong_sizes_and_types_are_errors_with_numbers() {
        let error = HostArray::from_slice([3], &[1.0f32]).unwrap_err();
        assert_eq!(error.to_string(), "an array of type f32[3] has 12 bytes, got 4");
        let error = HostArray::scalar(1.0f32).to_vec::<i32>().unwrap_err();
        assert_eq!(error.to_string(), "an array of type f32[] was read as i32");
        assert!(HostArray::from_slice([2], &[1i32, 2]).unwrap().item::<i32>().is_err());
    }
}
