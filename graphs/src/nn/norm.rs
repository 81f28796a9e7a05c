//! Layer normalization (Ba et al. 2016), eps 1e-6, in the master dtype.
use super::{Init, Params};
use crate::ir::Tensor;

/// The epsilon of every layer norm.
const EPS: f64 = 1e-6;

/// `(x - mean) / sqrt(var + eps)` over the last axis, in the master dtype.
#[track_caller]
pub fn normalize(p: &Params, x: &Tensor) -> Tensor {
    x.convert(p.precision().master).normalize(EPS)
}

/// Layer norm with a learned scale and bias; the result is in the compute dtype.
#[track_caller]
pub fn layer_norm(p: &Params, x: &Tensor, width: usize) -> Tensor {
    let get = |name, init| p.get(name, &[width], &["embed"], init).all_gathered(&["embed"], "embed");
    let (scale, bias) = (get("scale", Init::Ones), get("bias", Init::Zeros));
    (normalize(p, x) * scale + bias).convert(p.precision().compute)
}
