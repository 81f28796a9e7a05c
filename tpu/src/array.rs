//! Arrays on the host, arrays on a mesh, and the way between them.
use crate::error::Error;
use crate::mesh::DeviceMesh;
use crate::pjrt::buffer::{Buffer, Read};
use crate::pjrt::client::Client;
use crate::sharding::{Placement, Region};
use graphs::types::{DType, Sharding, Type};
use half::{bf16, f16};
use std::ops::Range;
use std::sync::Arc;

/// A dense, row-major array in host memory, little-endian.
#[derive(Clone, PartialEq, Eq)]
pub struct HostArray {
    ty: Type,
    bytes: Vec<u8>,
}

/// An element type of Rust that stands for a [`DType`]. Rust has none for floats of 8 bits: they are read and written as
/// bytes.
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
            // A loop over it is in another crate.
            #[inline]
            fn write(self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
            #[inline]
            fn read(bytes: &[u8]) -> Self {
                let mut array = [0; size_of::<$ty>()];
                array.copy_from_slice(bytes);
                <$ty>::from_le_bytes(array)
            }
        }
    )*};
}

elements! {
    i8 = S8; u8 = U8; i16 = S16; u16 = U16; i32 = S32; u32 = U32; i64 = S64; u64 = U64;
    f16 = F16; bf16 = BF16; f32 = F32; f64 = F64;
}

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

    /// The elements, row-major; `ReadAs` if they are of another type.
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

/// One logical array over a mesh: a buffer for each device of this process, in mesh order. Other processes have the
/// others.
///
/// It may be the promise of an array that is still computed or copied. Reading waits, and reports the error
/// of whatever was to make it. Dropping it frees the device memory once nothing under way uses it.
pub struct Sharded {
    placement: Arc<Placement>,
    sharding: Sharding,
    /// The positions of the buffers.
    local: Arc<[usize]>,
    buffers: Vec<Arc<Buffer>>,
}

impl Sharded {
    pub(crate) fn new(
        placement: Arc<Placement>,
        sharding: Sharding,
        local: Arc<[usize]>,
        buffers: Vec<Arc<Buffer>>,
    ) -> Self {
        Sharded { placement, sharding, local, buffers }
    }

    /// Starts copying the slices of an array that this process has to its devices. Does not wait.
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
        Sharded::place(client, mesh, placement, sharding, |placement, position| {
            Ok::<_, Error>(match placement.contiguous(position) {
                Some(range) => (whole.clone(), range),
                None => dense(placement.split(position, &whole)),
            })
        })
    }

    /// [`Sharded::put`] of an array that is nowhere whole: `make` is asked for the bytes of each slice that this
    /// process has, once, however many devices hold it.
    pub(crate) fn put_with<E: From<Error>>(
        client: &Arc<Client>,
        mesh: &DeviceMesh,
        (what, ty): (&str, &Type),
        sharding: &Sharding,
        make: &mut dyn FnMut(&Region) -> Result<Vec<u8>, E>,
    ) -> Result<Sharded, E> {
        let placement = Placement::new(what, ty, sharding, mesh.mesh()).map_err(Error::from)?;
        Sharded::place(client, mesh, placement, sharding, |placement, position| {
            make(&placement.slice(position)).map(dense)
        })
    }

    /// Puts a shard on each device of this process; `make` gives each distinct one, as part of some bytes.
    fn place<E: From<Error>>(
        client: &Arc<Client>,
        mesh: &DeviceMesh,
        placement: Placement,
        sharding: &Sharding,
        mut make: impl FnMut(&Placement, usize) -> Result<Bytes, E>,
    ) -> Result<Sharded, E> {
        let (local, mut made, mut buffers) = (mesh.owners().local().clone(), vec![], vec![]);
        for (i, (&position, device)) in local.iter().zip(mesh.local()).enumerate() {
            let holder = placement.first_of(&local, position);
            let known = made.iter().find(|(p, _)| *p == holder).map(|(_, bytes): &(_, Bytes)| bytes.clone());
            let (bytes, range) = match known {
                Some(bytes) => bytes,
                None => {
                    let bytes = make(&placement, holder)?;
                    // Kept only as long as a later device may want it.
                    if local[i + 1..].iter().any(|later| placement.first_of(&local, *later) == holder) {
                        made.push((holder, bytes.clone()));
                    }
                    bytes
                }
            };
            buffers.push(Arc::new(client.put(device, placement.shard_type(), &bytes, range)?));
        }
        Ok(Sharded { placement: Arc::new(placement), sharding: sharding.clone(), local, buffers })
    }

    /// The type of the whole array.
    pub fn ty(&self) -> &Type {
        self.placement.ty()
    }

    /// How it lies on the mesh.
    pub fn sharding(&self) -> &Sharding {
        &self.sharding
    }

    /// Whether every slice is on some device of this process, so that it can be read as a whole here.
    pub fn is_whole(&self) -> bool {
        let slices = self.distinct().count();
        slices * self.placement.shard_type().elements() == self.ty().elements()
    }

    /// Starts copying it to the host, every slice once, and returns at once; `Elsewhere` if only other processes have
    /// some of it.
    pub fn fetch(&self) -> Result<Fetch, Error> {
        if !self.is_whole() {
            let (ty, here) = (self.ty().clone(), self.distinct().count());
            let slices = self.ty().elements() / self.placement.shard_type().elements().max(1);
            return Err(Error::Elsewhere { ty, here, slices });
        }
        let read = |i: usize| Ok((self.local[i], self.buffers[i].read(self.placement.shard_type())?));
        let reads = self.distinct().map(read).collect::<Result<_, Error>>()?;
        Ok(Fetch { placement: self.placement.clone(), reads })
    }

    /// Starts copying to the host the slices that this process answers for, and returns at once. Of those who hold a
    /// slice, the one with the first position answers for it: over all processes, every slice comes once.
    pub fn own(&self) -> Result<Vec<Part>, Error> {
        let own = |i: &usize| self.placement.first_holder(self.local[*i]) == self.local[*i];
        let part = |i: usize| {
            let read = self.buffers[i].read(self.placement.shard_type())?;
            Ok(Part { slice: self.placement.slice(self.local[i]), read })
        };
        (0..self.buffers.len()).filter(own).map(part).collect()
    }

    /// Whether this process answers for every slice: [`Sharded::own`] is then the whole array.
    pub fn is_own(&self) -> bool {
        let own = self.local.iter().filter(|p| self.placement.first_holder(**p) == **p).count();
        own * self.placement.shard_type().elements() == self.ty().elements()
    }

    /// The buffers that hold distinct slices.
    fn distinct(&self) -> impl Iterator<Item = usize> {
        (0..self.buffers.len())
            .filter(|&i| self.placement.first_of(&self.local, self.local[i]) == self.local[i])
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

    pub(crate) fn buffers(&self) -> &[Arc<Buffer>] {
        &self.buffers
    }
}

/// Bytes, and the range of them that is meant.
type Bytes = (Arc<Vec<u8>>, Range<usize>);

fn dense(bytes: Vec<u8>) -> Bytes {
    let range = 0..bytes.len();
    (Arc::new(bytes), range)
}

impl std::fmt::Debug for Sharded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (here, devices) = (self.buffers.len(), self.placement.devices());
        write!(f, "Sharded({}, {here} of {devices} shards)", self.ty())
    }
}

/// A slice of an array on its way to the host.
pub struct Part {
    slice: Vec<Range<usize>>,
    read: Read,
}

impl Part {
    /// What it is of the whole array, per axis.
    pub fn slice(&self) -> &Region {
        &self.slice
    }

    /// Waits for its bytes, row-major; the error of whatever was to make them, if that failed.
    pub fn wait(self) -> Result<Vec<u8>, Error> {
        self.read.wait()
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Part({:?})", self.slice)
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
        let half = HostArray::from_slice([1], &[bf16::ONE]).unwrap();
        assert_eq!((half.ty().dtype, half.bytes()), (DType::BF16, &[0x80, 0x3f][..]));
        let half = HostArray::from_slice([1], &[f16::ONE]).unwrap();
        assert_eq!((half.ty().dtype, half.item().unwrap()), (DType::F16, f16::ONE));
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
