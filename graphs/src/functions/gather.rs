//! Putting an array together: every device gets all of it.
use super::named::{finish, output};
use super::spec::FunctionError;
use crate::ir::{Function, FunctionBuilder};
use crate::nn::{Params, Precision};
use crate::types::Type;

/// Logical names of the axes of what is gathered: the rules say how each is split before.
pub const GATHERED: [&str; 4] = ["gathered/0", "gathered/1", "gathered/2", "gathered/3"];

/// Takes `parts` of type `ty`, of at most four axes, split as the rules for [`GATHERED`] say, and gives the same array
/// `whole`, replicated.
///
/// # Errors
/// When the type has more axes.
pub fn gather(ty: &Type) -> Result<Function, FunctionError> {
    let axes = GATHERED.get(..ty.rank());
    let axes = axes.ok_or(FunctionError::NoSuch("arrays of more than four axes are not gathered"))?;
    let mut inputs = FunctionBuilder::default();
    let parts = inputs.named("parts", ty.dtype, &ty.dims, axes.to_vec());
    let whole = parts.constrain(&vec![""; ty.rank()]);
    let none = Params::new(inputs.builder(), Precision::new(ty.dtype, ty.dtype));
    let outputs = vec![output("whole", vec![""; ty.rank()], whole)];
    Ok(finish("gather", inputs, &none, outputs, vec![])?)
}
