//! Convolution with any placing of the axes.
use super::case::{Case, f32};
use super::check::{operands, sized};
use super::primitive::{Cost, Ct, NotDifferentiable, Primitive, VjpCx};
use crate::hlo::text::{HloOp, LowerCx, Ssa, i64_array, i64_pairs};
use crate::interp::Array;
use crate::ir::Tensor;
use crate::types::{DType, Type};
use ndarray::{ArrayD, IxDyn};

/// `out[n, o, p] = sum_{c, k} x[n, c, p stride + k kernel_dilation - low] kernel[o, c, k]`, where `x` is
/// dilated and padded with zeros. Operands `x` and `kernel`, of one dtype.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Conv {
    /// Axes of `x`: batch, feature, then the spatial ones.
    pub input: Vec<usize>,
    /// Axes of the kernel: output feature, input feature, then the spatial ones.
    pub kernel: Vec<usize>,
    /// Axes of the result: batch, feature, then the spatial ones.
    pub output: Vec<usize>,
    /// Step of the kernel, per spatial axis.
    pub strides: Vec<usize>,
    /// Zeros added before and behind the dilated `x`, per spatial axis; negative ones cut off.
    pub padding: Vec<(i64, i64)>,
    /// Distance between neighbors of `x` in its dilated form, per spatial axis.
    pub input_dilation: Vec<usize>,
    /// Distance between neighbors of the kernel, per spatial axis.
    pub kernel_dilation: Vec<usize>,
    /// Features in and out are split into so many groups that do not see each other.
    pub feature_groups: usize,
    /// Batch and output features are split into so many groups: group `g` of the output features sees
    /// group `g` of the batch. How weights of grouped features get their cotangent.
    pub batch_groups: usize,
}

impl Conv {
    /// A convolution of `x: [batch, spatial.., feature]` by `kernel: [spatial.., input feature, output
    /// feature]`, with a stride and a padding per spatial axis.
    pub fn channels_last(strides: &[usize], padding: &[(i64, i64)]) -> Conv {
        let n = strides.len();
        let axes = |first: usize, second: usize, spatial: usize| -> Vec<usize> {
            [first, second].into_iter().chain(spatial..spatial + n).collect()
        };
        Conv {
            input: axes(0, n + 1, 1),
            kernel: axes(n + 1, n, 0),
            output: axes(0, n + 1, 1),
            strides: strides.to_vec(),
            padding: padding.to_vec(),
            input_dilation: vec![1; n],
            kernel_dilation: vec![1; n],
            feature_groups: 1,
            batch_groups: 1,
        }
    }
}

impl Tensor {
    /// The convolution `op` of this with `kernel`.
    #[track_caller]
    pub fn conv(&self, kernel: &Tensor, op: Conv) -> Tensor {
        self.builder().push1(op, &[self, kernel])
    }
}

/// Elements from the first to the last of `n` with this distance.
fn dilated(n: usize, dilation: usize) -> i64 {
    if n == 0 { 0 } else { (n as i64 - 1) * dilation as i64 + 1 }
}

/// Sizes, paddings and dilations beyond this are refused, so that products of two stay in range.
const MAX: usize = 1 << 30;

impl Conv {
    fn spatial(&self) -> usize {
        self.strides.len()
    }

    /// Sizes of an operand in the order of `axes`.
    fn sizes(axes: &[usize], dims: &[usize]) -> Vec<usize> {
        axes.iter().map(|a| dims[*a]).collect()
    }

    fn check_axes(&self, x: &Type, kernel: &Type) -> Result<(), String> {
        let rank = self.spatial() + 2;
        for (what, list, size) in [
            ("input", &self.input, x.rank()),
            ("kernel", &self.kernel, kernel.rank()),
            ("output", &self.output, rank),
        ] {
            let mut sorted = list.clone();
            sorted.sort_unstable();
            if size != rank || !sorted.iter().copied().eq(0..rank) {
                let n = self.spatial();
                return Err(format!(
                    "{what} axes {list:?} of a tensor of rank {size}, for {n} spatial axes and 2 more"
                ));
            }
        }
        for (what, count) in [
            ("paddings", self.padding.len()),
            ("input dilations", self.input_dilation.len()),
            ("kernel dilations", self.kernel_dilation.len()),
        ] {
            if count != self.spatial() {
                return Err(format!("{count} {what} for {} spatial axes", self.spatial()));
            }
        }
        Ok(())
    }

    /// Checks the groups; the batch size of the result.
    fn check_groups(&self, x: &[usize], kernel: &[usize]) -> Result<usize, String> {
        let (features, batches) = (self.feature_groups, self.batch_groups);
        if features == 0 || batches == 0 || (features > 1 && batches > 1) {
            return Err(format!(
                "{features} feature groups and {batches} batch groups: one must be 1, none 0"
            ));
        }
        for (what, size, groups) in [
            ("input features", x[1], features),
            ("output features", kernel[0], features),
            ("batch elements", x[0], batches),
            ("output features", kernel[0], batches),
        ] {
            if size % groups != 0 {
                return Err(format!("{size} {what} do not split into {groups} groups"));
            }
        }
        match kernel[1] == x[1] / features {
            true => Ok(x[0] / batches),
            false => Err(format!(
                "the kernel takes {} input features, but there are {} in {features} groups",
                kernel[1], x[1]
            )),
        }
    }

    /// The result's size along one spatial axis.
    fn extent(&self, s: usize, size: usize, kernel: usize) -> Result<usize, String> {
        let (low, high) = self.padding[s];
        let (stride, [dx, dk]) = (self.strides[s], [self.input_dilation[s], self.kernel_dilation[s]]);
        if stride == 0 || dx == 0 || dk == 0 || kernel == 0 {
            return Err(format!(
                "spatial axis {s} has stride {stride}, dilations {dx} and {dk} and kernel size {kernel}; none may be 0"
            ));
        }
        let large = [stride, dx, dk, size, kernel].iter().any(|n| *n > MAX);
        if large || low.unsigned_abs().max(high.unsigned_abs()) > MAX as u64 {
            return Err(format!("a size, stride, padding or dilation of spatial axis {s} is above {MAX}"));
        }
        let padded = dilated(size, dx) + low + high;
        let window = dilated(kernel, dk);
        match usize::try_from(padded - window) {
            Ok(room) => Ok(room / stride + 1),
            Err(_) => {
                Err(format!("the kernel spans {window} of spatial axis {s}, which has {padded} with padding"))
            }
        }
    }

    /// The convolution that gives the cotangent of `x`: the kernel turned round over the spread-out
    /// cotangent, input and output features exchanged.
    fn input_ct(&self, x: &Tensor, kernel: &Tensor, ct: &Tensor) -> Tensor {
        let (i, k) = (Conv::sizes(&self.input, x.dims()), Conv::sizes(&self.kernel, kernel.dims()));
        let o = Conv::sizes(&self.output, ct.dims());
        let padding = |s: usize| {
            let low = dilated(k[s + 2], self.kernel_dilation[s]) - 1 - self.padding[s].0;
            let whole =
                dilated(i[s + 2], self.input_dilation[s]) + dilated(k[s + 2], self.kernel_dilation[s]) - 1;
            (low, whole - dilated(o[s + 2], self.strides[s]) - low)
        };
        let op = Conv {
            input: self.output.clone(),
            kernel: self.exchanged(),
            output: self.input.clone(),
            strides: self.input_dilation.clone(),
            padding: (0..self.spatial()).map(padding).collect(),
            input_dilation: self.strides.clone(),
            kernel_dilation: self.kernel_dilation.clone(),
            feature_groups: self.feature_groups,
            batch_groups: 1,
        };
        let kernel = if self.feature_groups == 1 { kernel.clone() } else { self.regroup(kernel, &k) };
        ct.conv(&kernel.reverse(&self.kernel[2..]), op)
    }

    /// The kernel's axes with the two feature axes exchanged.
    fn exchanged(&self) -> Vec<usize> {
        let mut axes = self.kernel.clone();
        axes.swap(0, 1);
        axes
    }

    /// A kernel `[groups * o, c]` (in its two feature axes) as `[o, groups * c]`: each group exchanged by itself.
    fn regroup(&self, kernel: &Tensor, sizes: &[usize]) -> Tensor {
        let (groups, [out, inn]) = (self.feature_groups, [self.kernel[0], self.kernel[1]]);
        // Split the output axis in two, [group, output], and move the group before the input axis.
        let mut split = kernel.dims().to_vec();
        split.splice(out..=out, [groups, sizes[0] / groups]);
        let at = |axis: usize| if axis > out { axis + 1 } else { axis };
        let mut perm: Vec<usize> = (0..split.len()).filter(|a| *a != out).collect();
        let before = perm.iter().position(|a| *a == at(inn)).unwrap_or(0);
        perm.insert(before, out);
        let mut dims = kernel.dims().to_vec();
        dims[out] = sizes[0] / groups;
        dims[inn] = sizes[1] * groups;
        kernel.reshape(&split).transpose(&perm).reshape(&dims)
    }

    /// The convolution that gives the cotangent of the kernel: the cotangent slid over `x`, summed over
    /// the batch.
    fn kernel_ct(&self, x: &Tensor, kernel: &Tensor, ct: &Tensor) -> Tensor {
        let (i, k) = (Conv::sizes(&self.input, x.dims()), Conv::sizes(&self.kernel, kernel.dims()));
        let o = Conv::sizes(&self.output, ct.dims());
        let padding = |s: usize| {
            let low = self.padding[s].0;
            let whole = dilated(k[s + 2], self.kernel_dilation[s]) + dilated(o[s + 2], self.strides[s]) - 1;
            (low, whole - dilated(i[s + 2], self.input_dilation[s]) - low)
        };
        let swapped = |axes: &[usize]| -> Vec<usize> {
            let mut axes = axes.to_vec();
            axes.swap(0, 1);
            axes
        };
        let op = Conv {
            input: swapped(&self.input),
            kernel: swapped(&self.output),
            output: self.exchanged(),
            strides: self.kernel_dilation.clone(),
            padding: (0..self.spatial()).map(padding).collect(),
            input_dilation: self.input_dilation.clone(),
            kernel_dilation: self.strides.clone(),
            feature_groups: 1,
            batch_groups: self.feature_groups,
        };
        x.conv(ct, op)
    }
}

impl Conv {
    /// Two per pair of input and output feature that see each other, per image, and per pair of a place and a kernel
    /// element that meet an element of `x`, and not a zero of padding or dilation.
    fn flops(&self, x: &Type, kernel: &Type, out: &Type) -> f64 {
        let features = [out.dims[self.output[0]], kernel.dims[self.kernel[0]], kernel.dims[self.kernel[1]]];
        let spatial = (0..self.strides.len()).map(|s| {
            let [x, kernel, out] =
                [x.dims[self.input[s + 2]], kernel.dims[self.kernel[s + 2]], out.dims[self.output[s + 2]]]
                    .map(|n| n as i64);
            let (stride, low) = (self.strides[s] as i64, self.padding[s].0);
            let [apart, taps_apart] = [self.input_dilation[s], self.kernel_dilation[s]].map(|n| n as i64);
            let meets = |place: i64, tap: i64| {
                let at = place * stride + tap * taps_apart - low;
                at >= 0 && at % apart == 0 && at / apart < x
            };
            let pairs = (0..out).flat_map(|place| (0..kernel).map(move |tap| (place, tap)));
            pairs.filter(|(place, tap)| meets(*place, *tap)).count() as f64
        });
        2.0 * features.iter().map(|d| *d as f64).product::<f64>() * spatial.product::<f64>()
    }
}

impl Primitive for Conv {
    fn name(&self) -> &'static str {
        "conv"
    }
    fn infer(&self, ins: &[&Type]) -> Result<Vec<Type>, String> {
        let [x, kernel] = operands(ins)?;
        if x.dtype != kernel.dtype {
            return Err(format!("operands differ in dtype: {} and {}", x.dtype, kernel.dtype));
        }
        if x.dtype == DType::Pred {
            return Err("takes numbers, not i1".into());
        }
        self.check_axes(x, kernel)?;
        let (i, k) = (Conv::sizes(&self.input, &x.dims), Conv::sizes(&self.kernel, &kernel.dims));
        let mut sizes = vec![self.check_groups(&i, &k)?, k[0]];
        for s in 0..self.spatial() {
            sizes.push(self.extent(s, i[s + 2], k[s + 2])?);
        }
        let mut dims = vec![0; sizes.len()];
        self.output.iter().zip(sizes).for_each(|(axis, size)| dims[*axis] = size);
        Ok(vec![sized(x.with_dims(dims))?])
    }
    fn cost(&self, ins: &[&Type], outs: &[&Type]) -> Cost {
        Cost::Matrix { flops: self.flops(ins[0], ins[1], outs[0]), batched: false }
    }
    fn vjp(&self, cx: &VjpCx<'_>) -> Result<Vec<Ct>, NotDifferentiable> {
        if self.batch_groups > 1 {
            return Err(format!("{} batch groups; use feature groups instead", self.batch_groups));
        }
        let (x, kernel, ct) = (&cx.ins[0], &cx.ins[1], cx.ct());
        // Nothing to sum over, or nothing to give: the cotangents are zero.
        if [x, kernel, &ct].iter().any(|t| t.ty().elements() == 0) {
            return Ok(vec![Ct::Zero, Ct::Zero]);
        }
        Ok(vec![cx.when(0, || self.input_ct(x, kernel, &ct)), cx.when(1, || self.kernel_ct(x, kernel, &ct))])
    }
    fn lower(&self, cx: &mut LowerCx<'_>, ins: &[&Ssa], outs: &[Type]) -> Vec<Ssa> {
        let layout = |axes: &[usize], letters: [char; 2]| {
            let name = |axis: usize| match axes.iter().position(|a| *a == axis) {
                Some(i @ (0 | 1)) => letters[i].to_string(),
                Some(i) => (i - 2).to_string(),
                None => String::new(),
            };
            (0..axes.len()).map(name).collect::<Vec<_>>().join(", ")
        };
        let (input, output) = (layout(&self.input, ['b', 'f']), layout(&self.output, ['b', 'f']));
        let kernel = layout(&self.kernel, ['o', 'i']);
        let conv = HloOp::new("stablehlo.convolution")
            .attr("dimension_numbers", format!("#stablehlo.conv<[{input}]x[{kernel}]->[{output}]>"))
            .attr("window_strides", i64_array(self.strides.iter().copied()))
            .attr("padding", i64_pairs(&self.padding))
            .attr("lhs_dilation", i64_array(self.input_dilation.iter().copied()))
            .attr("rhs_dilation", i64_array(self.kernel_dilation.iter().copied()))
            .attr("feature_group_count", format!("{} : i64", self.feature_groups))
            .attr("batch_group_count", format!("{} : i64", self.batch_groups));
        cx.emit(conv.exact(ins), ins, outs)
    }
    fn eval(&self, ins: &[&Array], outs: &[Type]) -> Vec<Array> {
        let (x, kernel) = (ins[0].to_float(), ins[1].to_float());
        let k = Conv::sizes(&self.kernel, kernel.shape());
        let batch = outs[0].dims[self.output[0]];
        let taps: Vec<Vec<usize>> = ndarray::indices(IxDyn(&k[1..]))
            .into_iter()
            .map(|i| ndarray::Dimension::slice(&i).to_vec())
            .collect();
        let (mut xi, mut ki) = (vec![0; x.ndim()], vec![0; x.ndim()]);
        let out = ArrayD::from_shape_fn(IxDyn(&outs[0].dims), |at| {
            let (n, o) = (at[self.output[0]], at[self.output[1]]);
            let mut sum = 0.0;
            'taps: for tap in &taps {
                ki[self.kernel[0]] = o;
                ki[self.kernel[1]] = tap[0];
                xi[self.input[0]] = n + o / (k[0] / self.batch_groups) * batch;
                xi[self.input[1]] = tap[0] + o / (k[0] / self.feature_groups) * k[1];
                for s in 0..self.spatial() {
                    ki[self.kernel[s + 2]] = tap[s + 1];
                    let place = (at[self.output[s + 2]] * self.strides[s]
                        + tap[s + 1] * self.kernel_dilation[s]) as i64;
                    let (place, step) = (place - self.padding[s].0, self.input_dilation[s] as i64);
                    if place < 0 || place % step != 0 || place / step >= x.shape()[self.input[s + 2]] as i64 {
                        continue 'taps;
                    }
                    xi[self.input[s + 2]] = (place / step) as usize;
                }
                sum += x[&xi[..]] * kernel[&ki[..]];
            }
            sum
        });
        vec![if outs[0].dtype.is_float() {
            Array::float(outs[0].dtype, out)
        } else {
            Array::int(outs[0].dtype, out.mapv(|x| x as i64))
        }]
    }
}

/// Cases of convolution: strides, paddings of both signs, dilations, groups, axes in odd places.
pub(super) fn conv_cases() -> Vec<Case> {
    let plain = Conv::channels_last(&[1, 1], &[(1, 1), (0, 2)]);
    let strided = Conv {
        input_dilation: vec![1, 2],
        kernel_dilation: vec![2, 1],
        ..Conv::channels_last(&[2, 3], &[(2, -1), (1, 0)])
    };
    let odd = Conv {
        input: vec![2, 0, 3, 1],
        kernel: vec![1, 3, 2, 0],
        output: vec![3, 1, 0, 2],
        ..Conv::channels_last(&[1, 2], &[(0, 1), (1, 1)])
    };
    let line = Conv::channels_last(&[2], &[(1, 1)]);
    let grouped = |odd: bool| Conv {
        kernel: if odd { vec![1, 2, 0] } else { line.kernel.clone() },
        feature_groups: 2,
        ..line.clone()
    };
    vec![
        Case::new(plain, [f32(&[2, 4, 3, 2]), f32(&[3, 2, 2, 3])]),
        Case::new(strided, [f32(&[2, 6, 5, 2]), f32(&[2, 3, 2, 3])]),
        Case::new(odd, [f32(&[3, 5, 2, 4]), f32(&[2, 4, 3, 3])]),
        Case::new(line.clone(), [f32(&[2, 5, 3]), f32(&[3, 3, 2])]),
        Case::new(Conv::channels_last(&[], &[]), [f32(&[2, 3]), f32(&[3, 4])]),
        Case::new(grouped(false), [f32(&[2, 5, 4]), f32(&[3, 2, 6])]),
        Case::new(grouped(true), [f32(&[2, 5, 4]), f32(&[3, 6, 2])]),
        Case::new(Conv { batch_groups: 2, ..line }, [f32(&[4, 5, 3]), f32(&[3, 3, 6])]),
    ]
}
