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
    scaled(p, normalize(p, x), width)
}

/// The learned scale and bias of a norm, in the compute dtype.
#[track_caller]
fn scaled(p: &Params, normal: Tensor, width: usize) -> Tensor {
    let get = |name, init| p.get(name, &[width], &["embed"], init).all_gathered(&["embed"], "embed");
    let (scale, bias) = (get("scale", Init::Ones), get("bias", Init::Zeros));
    (normal * scale + bias).convert(p.precision().compute)
}

/// What a norm has to know of `x: [.., width]`, taken apart from the norm itself; both `[.., 1]` in the master dtype. Without the
/// short backward pass of [`normalize`].
#[derive(Clone, Debug)]
pub struct Moments {
    /// The mean over the last axis.
    pub mean: Tensor,
    /// `1 / sqrt(var + eps)`.
    pub rsqrt: Tensor,
}

impl Moments {
    /// Those of `x`.
    #[track_caller]
    pub fn of(p: &Params, x: &Tensor) -> Moments {
        let x = x.convert(p.precision().master);
        let axis = x.rank().saturating_sub(1);
        let mean = x.mean(&[axis]).expand(axis);
        // One pass over x, as `normalize` takes it; rounding may leave a variance just below 0.
        let variance = x.square().mean(&[axis]).expand(axis) - mean.square();
        let variance = variance.max(&variance.full_like(0.0)) + EPS;
        let rsqrt = variance.full_like(1.0) / variance.sqrt();
        Moments { mean, rsqrt }
    }

    /// [`layer_norm`] of the `x` that these are of.
    #[track_caller]
    pub fn layer_norm(&self, p: &Params, x: &Tensor, width: usize) -> Tensor {
        scaled(p, (x.convert(p.precision().master) - &self.mean) * &self.rsqrt, width)
    }
}
