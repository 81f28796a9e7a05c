//! Checks that type rules share.
use crate::types::Type;

/// Exactly `N` operands.
pub(super) fn operands<'a, const N: usize>(ins: &[&'a Type]) -> Result<[&'a Type; N], String> {
    let count = if N == 1 { "1 operand".into() } else { format!("{N} operands") };
    ins.try_into().map_err(|_| format!("takes {count}, got {}", ins.len()))
}

/// An axis of a tensor.
pub(super) fn axis(axis: usize, ty: &Type) -> Result<(), String> {
    if axis < ty.rank() { Ok(()) } else { Err(format!("axis {axis} of an operand of rank {}", ty.rank())) }
}

/// Axes of a tensor, none named twice.
pub(super) fn axes(axes: &[usize], ty: &Type) -> Result<(), String> {
    axes.iter().try_for_each(|a| axis(*a, ty))?;
    match (1..axes.len()).find(|i| axes[..*i].contains(&axes[*i])) {
        Some(i) => Err(format!("axis {} is named twice in {axes:?}", axes[i])),
        None => Ok(()),
    }
}

/// One number per axis.
pub(super) fn per_axis(what: &str, count: usize, ty: &Type) -> Result<(), String> {
    if count == ty.rank() {
        Ok(())
    } else {
        Err(format!("{count} {what} for an operand of rank {}", ty.rank()))
    }
}

/// A result type whose size in bytes is a number that sizes can have.
pub(super) fn sized(ty: Type) -> Result<Type, String> {
    let bytes = ty.dims.iter().try_fold(ty.dtype.bytes(), |n, d| n.checked_mul(*d));
    match bytes.filter(|n| isize::try_from(*n).is_ok()) {
        Some(_) => Ok(ty),
        None => Err(format!("the result {ty} is too large to address")),
    }
}

/// Equal dims, whatever the dtypes.
pub(super) fn same_dims(what: [&str; 2], a: &Type, b: &Type) -> Result<(), String> {
    if a.dims == b.dims {
        Ok(())
    } else {
        Err(format!("{} has dims {:?}, but {} has {:?}", what[0], a.dims, what[1], b.dims))
    }
}
