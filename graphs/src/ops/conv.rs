//! Convolution with any placing of the axes.
//!
//! Law: `out[n, o, p] = sum_{i, k} lhs[n, i, (p stride + k rhs_dilation - low) / lhs_dilation] rhs[i, o, k]`, terms with
//! a position outside, or between dilated elements, being zero. With feature groups, output group `g` sees input
//! group `g` alone.
use super::case::{Case, f32};
use super::{Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, i64_pairs};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::Type;
use ndarray::{ArrayD, IxDyn};

/// Where the axes of an operand or result are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    /// Batch; for the kernel, input features.
    pub first: usize,
    /// Features; for the kernel, output features.
    pub second: usize,
    /// Spatial axes.
    pub spatial: Vec<usize>,
}

impl Layout {
    /// `[batch, spatial.., features]`.
    pub fn channels_last(spatial: usize) -> Layout {
        Layout { first: 0, second: spatial + 1, spatial: (1..=spatial).collect() }
    }

    /// `[spatial.., in, out]`, the kernel that goes with it.
    pub fn kernel(spatial: usize) -> Layout {
        Layout { first: spatial, second: spatial + 1, spatial: (0..spatial).collect() }
    }

    fn swapped(&self) -> Layout {
        Layout { first: self.second, second: self.first, spatial: self.spatial.clone() }
    }

    fn check(&self, what: &str, rank: usize) -> Result<(), String> {
        let mut axes = vec![self.first, self.second];
        axes.extend(&self.spatial);
        axes.sort_unstable();
        match axes.iter().copied().eq(0..rank) {
            true => Ok(()),
            false => Err(format!("axes {axes:?} of the {what}, which has rank {rank}")),
        }
    }

    fn text(&self, names: [&str; 2]) -> String {
        let mut words = vec![String::new(); self.spatial.len() + 2];
        let mut set = |i: usize, word: String| {
            if let Some(slot) = words.get_mut(i) {
                *slot = word;
            }
        };
        set(self.first, names[0].into());
        set(self.second, names[1].into());
        self.spatial.iter().enumerate().for_each(|(n, axis)| set(*axis, n.to_string()));
        format!("[{}]", words.join(", "))
    }
}

/// A convolution.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Conv {
    /// Axes of the left operand.
    pub lhs: Layout,
    /// Axes of the kernel.
    pub rhs: Layout,
    /// Axes of the result.
    pub out: Layout,
    /// Step per spatial axis.
    pub strides: Vec<usize>,
    /// Zeros before and after each spatial axis; negative counts cut.
    pub padding: Vec<(i64, i64)>,
    /// Spacing of the left operand's elements.
    pub lhs_dilation: Vec<usize>,
    /// Spacing of the kernel's elements.
    pub rhs_dilation: Vec<usize>,
    /// Groups of features.
    pub groups: usize,
}

impl Tensor {
    /// A convolution of `[batch, spatial.., in]` with a kernel `[spatial.., in, out]`.
    #[track_caller]
    pub fn conv(&self, kernel: &Tensor, strides: &[usize], padding: &[(i64, i64)]) -> Tensor {
        let n = strides.len();
        let op = Conv {
            lhs: Layout::channels_last(n),
            rhs: Layout::kernel(n),
            out: Layout::channels_last(n),
            strides: strides.to_vec(),
            padding: padding.to_vec(),
            lhs_dilation: vec![1; n],
            rhs_dilation: vec![1; n],
            groups: 1,
        };
        self.builder().push1(op, &[self, kernel])
    }
}

/// The extent of `n` elements `dilation` apart.
fn extent(n: usize, dilation: usize) -> i128 {
    if n == 0 { 0 } else { (n as i128 - 1) * dilation as i128 + 1 }
}

impl Conv {
    fn out_size(&self, i: usize, lhs: usize, rhs: usize) -> Option<usize> {
        let (low, high) = self.padding[i];
        let room = extent(lhs, self.lhs_dilation[i]) + i128::from(low) + i128::from(high) - extent(rhs, self.rhs_dilation[i]);
        usize::try_from(room).ok().map(|room| room / self.strides[i] + 1)
    }
}

impl Primitive for Conv {
    fn name(&self) -> &'static str {
        "convolution"
    }

    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let &[x, k] = ins else { return Err(format!("takes 2 operands, got {}", ins.len())) };
        if x.dtype != k.dtype || !x.dtype.is_float() {
            return Err(format!("operands must be floats of one dtype, not {} and {}", x.dtype, k.dtype));
        }
        let n = self.strides.len();
        if [self.padding.len(), self.lhs_dilation.len(), self.rhs_dilation.len(), self.lhs.spatial.len()] != [n; 4] {
            return Err(format!("{n} strides, {} paddings, {} spatial axes", self.padding.len(), self.lhs.spatial.len()));
        }
        self.lhs.check("left operand", x.rank())?;
        self.rhs.check("kernel", k.rank())?;
        self.out.check("result", x.rank())?;
        if self.rhs.spatial.len() != n || self.out.spatial.len() != n {
            return Err(format!("operand of rank {} and kernel of rank {}", x.rank(), k.rank()));
        }
        if self.strides.iter().chain(&self.lhs_dilation).chain(&self.rhs_dilation).any(|s| *s == 0) || self.groups == 0 {
            return Err("strides, dilations and groups start at 1".into());
        }
        let (features, inputs, outputs) = (x.dims[self.lhs.second], k.dims[self.rhs.first], k.dims[self.rhs.second]);
        if inputs.checked_mul(self.groups) != Some(features) || outputs % self.groups != 0 {
            let g = self.groups;
            return Err(format!("{features} features meet a kernel of {inputs} to {outputs} in {g} groups"));
        }
        let mut dims = vec![0; x.rank()];
        dims[self.out.first] = x.dims[self.lhs.first];
        dims[self.out.second] = outputs;
        for i in 0..n {
            let (size, window) = (x.dims[self.lhs.spatial[i]], k.dims[self.rhs.spatial[i]]);
            let too_small = || format!("spatial axis {i} of size {size} is smaller than its kernel of {window}");
            dims[self.out.spatial[i]] = self.out_size(i, size, window).ok_or_else(too_small)?;
        }
        Ok(vec![x.with_dims(dims)])
    }

    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        if self.groups != 1 {
            return Err(format!("a convolution in {} groups has no cotangent here", self.groups));
        }
        let (x, k, ct) = (&cx.ins[0], &cx.ins[1], cx.ct());
        let n = self.strides.len();
        let size = |t: &Tensor, layout: &Layout, i: usize| t.dim(layout.spatial[i]);
        // By x: the cotangent, spread by the strides, meets the kernel turned round, features swapped.
        let by_x = || {
            let padding = (0..n).map(|i| {
                let low = extent(size(k, &self.rhs, i), self.rhs_dilation[i]) as i64 - 1 - self.padding[i].0;
                let out = extent(size(&ct, &self.out, i), self.strides[i]) as i64;
                (low, extent(size(x, &self.lhs, i), self.lhs_dilation[i]) as i64 + self.padding[i].0 - out)
            });
            let op = Conv {
                lhs: self.out.clone(),
                rhs: self.rhs.swapped(),
                out: self.lhs.clone(),
                strides: self.lhs_dilation.clone(),
                padding: padding.collect(),
                lhs_dilation: self.strides.clone(),
                rhs_dilation: self.rhs_dilation.clone(),
                groups: 1,
            };
            ct.builder().push1(op, &[&ct, &k.reverse(&self.rhs.spatial)])
        };
        // By the kernel: x meets the cotangent, batches summed in the place of features.
        let by_k = || {
            let padding = (0..n).map(|i| {
                let out = extent(size(&ct, &self.out, i), self.strides[i]) as i64;
                let kernel = extent(size(k, &self.rhs, i), self.rhs_dilation[i]) as i64;
                let x = extent(size(x, &self.lhs, i), self.lhs_dilation[i]) as i64;
                (self.padding[i].0, out + kernel - x - self.padding[i].0 - 1)
            });
            let op = Conv {
                lhs: self.lhs.swapped(),
                rhs: self.out.clone(),
                out: self.rhs.clone(),
                strides: self.rhs_dilation.clone(),
                padding: padding.collect(),
                lhs_dilation: self.lhs_dilation.clone(),
                rhs_dilation: self.strides.clone(),
                groups: 1,
            };
            ct.builder().push1(op, &[x, &ct])
        };
        Ok(vec![cx.when(0, by_x), cx.when(1, by_k)])
    }

    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let numbers = format!(
            "#stablehlo.conv<{}x{}->{}>",
            self.lhs.text(["b", "f"]),
            self.rhs.text(["i", "o"]),
            self.out.text(["b", "f"])
        );
        let op = HloOp::new("stablehlo.convolution")
            .attr("dimension_numbers", numbers)
            .attr("window_strides", i64_array(self.strides.iter().copied()))
            .attr("padding", i64_pairs(&self.padding))
            .attr("lhs_dilation", i64_array(self.lhs_dilation.iter().copied()))
            .attr("rhs_dilation", i64_array(self.rhs_dilation.iter().copied()))
            .attr("feature_group_count", format!("{} : i64", self.groups))
            .attr("batch_group_count", "1 : i64");
        cx.emit(op, ins, outs)
    }

    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (x, k) = (ins[0].to_float(), ins[1].to_float());
        let n = self.strides.len();
        let window: Vec<usize> = self.rhs.spatial.iter().map(|a| k.shape()[*a]).collect();
        let inputs = k.shape()[self.rhs.first];
        let per_group = k.shape()[self.rhs.second] / self.groups;
        let (mut xi, mut ki) = (vec![0; n + 2], vec![0; n + 2]);
        let out = ArrayD::from_shape_fn(IxDyn(&outs[0].dims), |o| {
            let feature = o[self.out.second];
            xi[self.lhs.first] = o[self.out.first];
            ki[self.rhs.second] = feature;
            let mut sum = 0.0;
            for w in ndarray::indices(IxDyn(&window)) {
                let inside = (0..n).all(|i| {
                    let p = (o[self.out.spatial[i]] * self.strides[i] + w[i] * self.rhs_dilation[i]) as i64 - self.padding[i].0;
                    let (step, size) = (self.lhs_dilation[i] as i64, x.shape()[self.lhs.spatial[i]] as i64);
                    xi[self.lhs.spatial[i]] = (p.max(0) / step) as usize;
                    ki[self.rhs.spatial[i]] = w[i];
                    p >= 0 && p % step == 0 && p / step < size
                });
                if !inside {
                    continue;
                }
                for i in 0..inputs {
                    xi[self.lhs.second] = feature / per_group * inputs + i;
                    ki[self.rhs.first] = i;
                    sum += x[&xi[..]] * k[&ki[..]];
                }
            }
            sum
        });
        vec![Array::float(outs[0].dtype, out)]
    }
}

/// Cases of convolution: strides, uneven padding, dilations, groups, other layouts.
pub fn cases() -> Vec<Case> {
    let plain = Conv {
        lhs: Layout::channels_last(2),
        rhs: Layout::kernel(2),
        out: Layout::channels_last(2),
        strides: vec![1, 1],
        padding: vec![(1, 1), (1, 1)],
        lhs_dilation: vec![1, 1],
        rhs_dilation: vec![1, 1],
        groups: 1,
    };
    let ins = |x: &[usize], k: &[usize]| [f32(x), f32(k)];
    let first = Layout { first: 0, second: 1, spatial: vec![2, 3] };
    vec![
        Case::new(plain.clone(), ins(&[2, 5, 4, 3], &[3, 3, 3, 2])),
        Case::new(Conv { strides: vec![2, 3], padding: vec![(0, 1), (2, 0)], ..plain.clone() }, ins(&[1, 6, 7, 2], &[3, 2, 2, 3])),
        Case::new(Conv { lhs_dilation: vec![2, 1], rhs_dilation: vec![1, 2], ..plain.clone() }, ins(&[1, 4, 5, 2], &[2, 2, 2, 2])),
        Case::new(
            Conv { lhs: first.clone(), rhs: Layout { first: 1, second: 0, spatial: vec![2, 3] }, out: first, ..plain.clone() },
            ins(&[2, 3, 4, 4], &[2, 3, 3, 3]),
        ),
        Case::new(Conv { groups: 2, ..plain }, ins(&[1, 4, 4, 4], &[3, 3, 2, 6])),
    ]
}
