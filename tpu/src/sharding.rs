//! Placement: the slice of a global array that each device of a mesh holds, and back.
use graphs::types::{Mesh, Sharding, ShardingError, Type};
use std::collections::BTreeSet;
use std::ops::Range;

/// A part of an array: a range of indices for each axis.
pub type Region = [Range<usize>];

/// How one array lies over a mesh. Positions count devices in mesh order (major to minor).
///
/// The methods panic on a position of no device, and on bytes that are not those of the array or shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    ty: Type,
    shard: Type,
    /// Per position: the first index of its slice, per tensor axis.
    starts: Vec<Vec<usize>>,
}

impl Placement {
    /// The placement of `what: ty` under a sharding; the error names `what`.
    pub fn new(what: &str, ty: &Type, sharding: &Sharding, mesh: &Mesh) -> Result<Self, ShardingError> {
        sharding.check(what, ty, mesh)?;
        let shard = sharding.shard_type(ty, mesh);
        let start = |position: usize| {
            let index = |dim: usize| {
                let axes = sharding.dims.get(dim).map_or(&[][..], Vec::as_slice);
                axes.iter().fold(0, |part, axis| part * size(mesh, axis) + coordinate(mesh, position, axis))
            };
            shard.dims.iter().enumerate().map(|(dim, size)| index(dim) * size).collect()
        };
        let starts = (0..mesh.devices()).map(start).collect();
        Ok(Placement { ty: ty.clone(), shard, starts })
    }

    /// The type of the whole array.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// The type of every shard.
    pub fn shard_type(&self) -> &Type {
        &self.shard
    }

    /// Number of devices.
    pub fn devices(&self) -> usize {
        self.starts.len()
    }

    /// The slice that a position holds, per tensor axis.
    pub fn slice(&self, position: usize) -> Vec<Range<usize>> {
        self.starts[position]
            .iter()
            .zip(&self.shard.dims)
            .map(|(&start, &size)| start..start + size)
            .collect()
    }

    /// The first position that holds the same slice: `position` itself unless it is a replica.
    pub fn first_holder(&self, position: usize) -> usize {
        let same = |start: &Vec<usize>| *start == self.starts[position];
        self.starts.iter().position(same).unwrap_or(position)
    }

    /// The first among some positions that holds the same slice as `position`, which is one of them.
    pub fn first_of(&self, among: &[usize], position: usize) -> usize {
        among.iter().copied().find(|p| self.starts[*p] == self.starts[position]).unwrap_or(position)
    }

    /// The rows (indices along the first axis) that some positions hold, ascending.
    pub fn rows(&self, positions: &[usize]) -> Vec<usize> {
        let rows = |p: &usize| self.slice(*p).into_iter().next().unwrap_or(0..1);
        let all: BTreeSet<usize> = positions.iter().flat_map(rows).collect();
        all.into_iter().collect()
    }

    /// Where the shard of a position lies in the bytes of the whole array, if it lies in one piece.
    pub fn contiguous(&self, position: usize) -> Option<Range<usize>> {
        let (run, mut offsets) = self.runs(position);
        match (offsets.next(), offsets.next()) {
            (None, _) => Some(0..0),
            (Some(offset), None) => Some(offset..offset + run),
            _ => None,
        }
    }

    /// Where the shard of a position lies in the bytes of the whole array, piece after piece.
    pub fn pieces(&self, position: usize) -> impl Iterator<Item = Range<usize>> {
        let (run, offsets) = self.runs(position);
        offsets.map(move |offset| offset..offset + run)
    }

    /// The bytes of one position's shard, out of those of the whole array.
    pub fn split(&self, position: usize, whole: &[u8]) -> Vec<u8> {
        let mut shard = Vec::with_capacity(self.shard.bytes());
        self.pieces(position).for_each(|range| shard.extend_from_slice(&whole[range]));
        shard
    }

    /// Writes one position's shard to its place in the bytes of the whole array.
    pub fn join(&self, position: usize, shard: &[u8], whole: &mut [u8]) {
        let (run, offsets) = self.runs(position);
        for (i, offset) in offsets.enumerate() {
            whole[offset..offset + run].copy_from_slice(&shard[i * run..(i + 1) * run]);
        }
    }

    /// The shard of a position as pieces of the whole array: bytes per piece, and where each starts.
    fn runs(&self, position: usize) -> (usize, impl Iterator<Item = usize> + use<>) {
        runs(&self.ty, &self.slice(position))
    }
}

/// A slice of an array of type `ty` as pieces of its bytes: bytes per piece, and where each starts, in the order of
/// the slice's own bytes.
pub fn runs(ty: &Type, slice: &Region) -> (usize, impl Iterator<Item = usize> + use<>) {
    let whole = &ty.dims;
    let shard: Vec<usize> = slice.iter().map(Range::len).collect();
    // Axes after the last split one are whole: with it they are one piece.
    let split = (0..whole.len()).rev().find(|&dim| whole[dim] != shard[dim]).unwrap_or(0);
    let bytes = |dims: &[usize]| dims.iter().product::<usize>() * ty.dtype.bytes();
    let run = bytes(&shard[split.min(shard.len())..]);
    let strides: Vec<usize> = (0..whole.len()).map(|dim| bytes(&whole[dim + 1..])).collect();
    let base: usize = slice.iter().zip(&strides).map(|(s, stride)| s.start * stride).sum();
    let outer: Vec<(usize, usize)> = (0..split).map(|dim| (shard[dim], strides[dim])).collect();
    let count = if run == 0 { 0 } else { outer.iter().map(|(size, _)| size).product() };
    let offset = move |mut piece: usize| {
        let mut offset = base;
        for &(size, stride) in outer.iter().rev() {
            offset += piece % size * stride;
            piece /= size;
        }
        offset
    };
    (run, (0..count).map(offset))
}

/// The size of a mesh axis that the sharding's check found.
fn size(mesh: &Mesh, axis: &str) -> usize {
    mesh.size(axis).unwrap_or(1)
}

/// Where a position lies along a mesh axis.
fn coordinate(mesh: &Mesh, position: usize, axis: &str) -> usize {
    let minor = mesh.axes().iter().rev().take_while(|(name, _)| name != axis).map(|(_, size)| size);
    position / minor.product::<usize>() % size(mesh, axis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use graphs::types::DType;
    use proptest::prelude::*;

    fn sharding(dims: &[&[&str]]) -> Sharding {
        Sharding { dims: dims.iter().map(|axes| axes.iter().map(|a| a.to_string()).collect()).collect() }
    }

    /// Slices per position as text: `0:2,3:6`.
    fn slices(dims: &[usize], axes: &[&[&str]], mesh: &[(&str, usize)]) -> Vec<String> {
        let mesh = Mesh::new(mesh.iter().copied()).unwrap();
        let ty = Type::new(DType::U8, dims);
        let placement = Placement::new("x", &ty, &sharding(axes), &mesh).unwrap();
        let text = |p| {
            let slice = placement.slice(p);
            slice.iter().map(|r| format!("{}:{}", r.start, r.end)).collect::<Vec<_>>().join(",")
        };
        (0..mesh.devices()).map(text).collect()
    }

    #[test]
    fn scenarios() {
        let mesh = [("data", 2), ("model", 2)];
        assert_eq!(
            slices(&[4, 6], &[&["data"], &["model"]], &mesh),
            ["0:2,0:3", "0:2,3:6", "2:4,0:3", "2:4,3:6"]
        );
        assert_eq!(slices(&[4, 6], &[&["model"], &[]], &mesh), ["0:2,0:6", "2:4,0:6", "0:2,0:6", "2:4,0:6"]);
        assert_eq!(slices(&[4], &[&["data", "model"]], &mesh), ["0:1", "1:2", "2:3", "3:4"]);
        assert_eq!(slices(&[4], &[&["model", "data"]], &mesh), ["0:1", "2:3", "1:2", "3:4"]);
        assert_eq!(slices(&[3], &[], &mesh), ["0:3"; 4]);
        assert_eq!(slices(&[], &[], &mesh), [""; 4]);
        assert_eq!(slices(&[0, 2], &[&["data"]], &mesh), ["0:0,0:2"; 4]);
        let three = [("replica", 2), ("data", 3), ("model", 2)];
        let thirds = ["0:2", "0:2", "2:4", "2:4", "4:6", "4:6", "0:2", "0:2", "2:4", "2:4", "4:6", "4:6"];
        assert_eq!(slices(&[6], &[&["data"]], &three), thirds);
    }

    #[test]
    fn replicas_are_found_and_rows_lie_in_one_piece() {
        let mesh = Mesh::new([("data", 2), ("model", 2)]).unwrap();
        let ty = Type::new(DType::F32, [4, 6]);
        let rows = Placement::new("x", &ty, &sharding(&[&["model"]]), &mesh).unwrap();
        assert_eq!((0..4).map(|p| rows.first_holder(p)).collect::<Vec<_>>(), [0, 1, 0, 1]);
        assert_eq!(rows.contiguous(3), Some(48..96));
        let columns = Placement::new("x", &ty, &sharding(&[&[], &["model"]]), &mesh).unwrap();
        assert_eq!(columns.contiguous(0), None);
        let scalar = Placement::new("x", &Type::scalar(DType::F32), &Sharding::replicated(), &mesh).unwrap();
        assert_eq!(scalar.contiguous(2), Some(0..4));
        let error = Placement::new("x", &ty, &sharding(&[&[], &["data", "model"]]), &mesh).unwrap_err();
        assert!(error.to_string().contains("axis 1 of `x` has size 6, which 4 devices"), "{error}");
    }

    proptest! {
        /// Splitting and joining gives the array back, every shard has its size, and contiguous pieces are
        /// what split copies.
        #[test]
        fn join_undoes_split(
            per_shard in proptest::collection::vec(0usize..4, 0..4),
            assign in proptest::collection::vec(0usize..5, 3),
            sizes in proptest::collection::vec(1usize..4, 3),
        ) {
            let names = ["a", "b", "c"];
            let mesh = Mesh::new(names.into_iter().zip(sizes.iter().copied())).unwrap();
            let mut axes = vec![vec![]; per_shard.len()];
            for (name, &dim) in names.iter().zip(&assign) {
                if dim < axes.len() {
                    axes[dim].push(name.to_string());
                }
            }
            let sharding = Sharding { dims: axes };
            let parts = |dim: usize| sharding.parts(&mesh, dim);
            let dims: Vec<usize> = per_shard.iter().enumerate().map(|(d, n)| n * parts(d)).collect();
            let ty = Type::new(DType::U32, dims);
            let placement = Placement::new("x", &ty, &sharding, &mesh).unwrap();
            let whole: Vec<u8> = (0..ty.bytes()).map(|i| (i * 31 % 251) as u8).collect();
            let mut joined = vec![0; whole.len()];
            for position in 0..mesh.devices() {
                let shard = placement.split(position, &whole);
                prop_assert_eq!(shard.len(), placement.shard_type().bytes());
                if let Some(range) = placement.contiguous(position) {
                    prop_assert_eq!(&whole[range], &shard[..]);
                }
                if placement.first_holder(position) == position {
                    placement.join(position, &shard, &mut joined);
                }
            }
            prop_assert_eq!(joined, whole);
        }
    }
}
