//! Linear maps and the two-layer perceptron.
use super::product::Product;
use super::{Init, Params};
use crate::ir::Tensor;
use crate::ops::MLP;
use crate::types::names;

/// Which GELU.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Gelu {
    /// `x Φ(x)` by the error function.
    #[default]
    Erf,
    /// The tanh approximation.
    Tanh,
}

names!(Gelu { Erf = "erf", Tanh = "tanh" });

/// `y[.., out] = sum x[.., in] kernel[in, out] + bias[out]`, where `in` and `out` may be several axes.
///
/// `ins` and `outs` are `(size, logical axis)`; the last `ins.len()` axes of `x` are contracted. The product
/// is taken in the compute dtype.
#[track_caller]
pub fn linear(
    p: &Params,
    x: &Tensor,
    ins: &[(usize, &'static str)],
    outs: &[(usize, &'static str)],
    init: Option<Init>,
) -> Tensor {
    let size = |axes: &[(usize, &'static str)]| axes.iter().map(|(n, _)| n).product::<usize>();
    let init = init.unwrap_or(Init::Xavier { fan_in: size(ins), fan_out: size(outs) });
    let (dims, axes): (Vec<usize>, Vec<&'static str>) = outs.iter().copied().unzip();
    let product = Product::new(p, p, ins, outs, init);
    let bias = p.get("bias", &dims, &axes, Init::Zeros).convert(p.precision().compute);
    product.apply(p, x) + bias.all_gathered(&axes, "embed")
}

/// [`linear`] from `[.., in]` to `parts` results `[.., out]` of one kernel `[in, parts out]`, a product for each: their
/// cotangents are never put together again.
#[track_caller]
pub fn linear_parts(
    p: &Params,
    x: &Tensor,
    input: (usize, &'static str),
    (out, axis): (usize, &'static str),
    parts: usize,
    init: Init,
) -> Vec<Tensor> {
    let (ins, outs) = ([input], [(parts * out, axis)]);
    let product = Product::new(p, p, &ins, &outs, init);
    let bias = p.get("bias", &[parts * out], &[axis], Init::Zeros).convert(p.precision().compute);
    let bias = bias.all_gathered(&[axis], "embed");
    let part = |i| {
        let (start, end) = (i * out, (i + 1) * out);
        product.columns(start, end).apply(p, x) + bias.slice(0, start, end)
    };
    (0..parts).map(part).collect()
}

/// [`linear`] of `x: [batch, positions, in]` with the axes of the result in another order: `[outs.., batch, positions]`.
/// Attention contracts `outs` and keeps positions: laid out so, no product needs its operands turned. Products that share their
/// input name it by its `place`.
#[track_caller]
pub fn linear_outs_first(
    p: &Params,
    place: &Params,
    x: &Tensor,
    input: (usize, &'static str),
    outs: &[(usize, &'static str)],
) -> Tensor {
    let (dims, axes): (Vec<usize>, Vec<&'static str>) = outs.iter().copied().unzip();
    let init = Init::Xavier { fan_in: input.0, fan_out: dims.iter().product() };
    let ins = [input];
    let product = Product::outs_first(p, place, &ins, outs, init);
    let bias = p.get("bias", &dims, &axes, Init::Zeros).convert(p.precision().compute);
    product.apply_outs_first(p, x) + bias.expand(outs.len()).expand(outs.len() + 1)
}

/// The Gaussian error linear unit (Hendrycks and Gimpel 2016).
#[track_caller]
pub fn gelu(x: &Tensor, kind: Gelu) -> Tensor {
    match kind {
        Gelu::Erf => x * 0.5 * ((x * std::f64::consts::FRAC_1_SQRT_2).erf() + 1.0),
        Gelu::Tanh => {
            let inner = (x + x * x * x * 0.044715) * (2.0 / std::f64::consts::PI).sqrt();
            x * 0.5 * (inner.tanh() + 1.0)
        }
    }
}

/// `out(gelu(in(x)))` with a hidden layer of `hidden` channels.
#[track_caller]
pub fn mlp(p: &Params, x: &Tensor, width: usize, hidden: usize, kind: Gelu) -> Tensor {
    let h = linear(&p.at("in"), x, &[(width, "embed")], &[(hidden, "mlp")], None).checkpoint_name(MLP);
    // Fused into the product, the activation would be computed again for every tile of it.
    linear(&p.at("out"), &gelu(&h, kind).barrier(), &[(hidden, "mlp")], &[(width, "embed")], None)
}
