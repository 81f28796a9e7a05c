//! Counts against counts by hand, and laws that hold for every graph.
use super::{activations, count, flops};
use crate::grad::value_and_grad;
use crate::ir::{Builder, Graph, Tensor};
use crate::ops::{Conv, Remat, ScanOptions};
use crate::types::{DType, Type};
use proptest::prelude::*;

fn f32(b: &Builder, dims: &[usize]) -> Tensor {
    b.input(Type::new(DType::F32, dims))
}

fn finish(b: &Builder, outputs: &[Tensor]) -> Graph {
    b.finish(outputs).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn a_product_counts_two_per_multiplication() {
    let b = Builder::new();
    // Batch 5 and 2, contracted 7 and 3, free 11 on the left, 13 on the right.
    let (x, y) = (f32(&b, &[5, 7, 11, 2, 3]), f32(&b, &[3, 2, 13, 5, 7]));
    let z = x.dot_general(&y, [&[0, 3], &[3, 1]], [&[1, 4], &[4, 0]]);
    assert_eq!(z.dims(), [5, 2, 11, 13]);
    assert_eq!(flops(&finish(&b, &[z])), 2.0 * (5 * 2 * 11 * 13 * 7 * 3) as f64);
}

#[test]
fn loops_inside_of_loops_count_by_their_lengths() {
    let b = Builder::new();
    let (w, x) = (f32(&b, &[4, 4]), f32(&b, &[3, 4]));
    let product = |x: &Tensor, w: &Tensor| x.dot_general(w, [&[], &[]], [&[1], &[0]]);
    let (outer, _) = b.scan(5, std::slice::from_ref(&w), &[x], &[], ScanOptions::default(), |b, c, k, _| {
        let before = b.scope("first", || product(&k[0], &c[0]));
        let (inner, _) = b.scan(6, c, &[before], &[], ScanOptions::default(), |b, c, k, _| {
            (vec![b.scope("second", || product(&k[0], &c[0]))], vec![])
        });
        (inner, vec![])
    });
    let called =
        b.call("f", &[outer[0].clone(), w.clone()], Remat::Everything, |_, a| vec![product(&a[0], &a[1])]);
    let found = count(&finish(&b, &called));
    let one = 2.0 * (3 * 4 * 4) as f64;
    assert_eq!(found.total, one * (5 + 5 * 6 + 1) as f64);
    let parts: Vec<_> = found.by_scope.iter().map(|(name, n)| (name.as_str(), n / one)).collect();
    assert_eq!(parts, [("", 1.0), ("first", 5.0), ("second", 30.0)]);
    assert_eq!(found.unknown_loops, 0);
}

#[test]
fn loops_of_unknown_length_count_once_and_are_named() {
    let b = Builder::new();
    let x = f32(&b, &[2, 2]);
    let outs = b.while_loop(
        &[],
        &[x],
        |_, _, k| k[0].sum(&[0, 1]).lt(&k[0].sum(&[0, 1]).scalar_like(1.0)),
        |_, _, k| vec![k[0].dot_general(&k[0], [&[], &[]], [&[1], &[0]])],
    );
    let found = count(&finish(&b, &outs));
    assert_eq!((found.total, found.unknown_loops), (16.0, 1));
}

#[test]
fn a_convolution_counts_what_meets() {
    let b = Builder::new();
    let (x, kernel) = (f32(&b, &[2, 8, 8, 3]), f32(&b, &[3, 3, 3, 5]));
    let plain = x.conv(&kernel, Conv::channels_last(&[1, 1], &[(0, 0), (0, 0)]));
    assert_eq!(plain.dims(), [2, 6, 6, 5]);
    assert_eq!(flops(&finish(&b, &[plain])), 2.0 * (2 * 6 * 6 * 5 * 3 * 3 * 3) as f64);

    let b = Builder::new();
    let (x, kernel) = (f32(&b, &[1, 4, 1]), f32(&b, &[3, 1, 1]));
    // A zero at both ends: the two outer places have two neighbors, the two inner ones three.
    let same = x.conv(&kernel, Conv::channels_last(&[1], &[(1, 1)]));
    assert_eq!(flops(&finish(&b, &[same])), 2.0 * 10.0);

    let b = Builder::new();
    let (x, kernel) = (f32(&b, &[4, 6, 7, 2]), f32(&b, &[2, 2, 1, 6]));
    let grouped = Conv { feature_groups: 2, ..Conv::channels_last(&[2, 3], &[(0, 0), (0, 0)]) };
    let grouped = x.conv(&kernel, grouped);
    assert_eq!(grouped.dims(), [4, 3, 2, 6]);
    assert_eq!(flops(&finish(&b, &[grouped])), 2.0 * (4 * 3 * 2 * 6 * 2 * 2) as f64);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Each multiplication of a bilinear op turns up once more in either cotangent, strides and padding or not.
    #[test]
    fn gradients_by_both_operands_cost_twice_the_op(
        size in 3_usize..9, taps in 1_usize..4, stride in 1_usize..4, low in 0_i64..3, high in 0_i64..3,
        dilation in 1_usize..3, features in 1_usize..4,
    ) {
        prop_assume!((taps - 1) * dilation < size);
        let b = Builder::new();
        let (x, kernel) = (f32(&b, &[2, size, features]), f32(&b, &[taps, features, 3]));
        let conv = Conv::channels_last(&[stride], &[(low, high)]);
        let y = x.conv(&kernel, Conv { kernel_dilation: vec![dilation], ..conv });
        let forward = finish(&b, &[y.square().sum(&[0, 1, 2])]);
        let both = value_and_grad(&forward, &[0, 1]).unwrap_or_else(|e| panic!("{e}"));
        prop_assert_eq!(flops(&both), 3.0 * flops(&forward));
    }

    /// Layers that are computed again cost a forward pass more; layers that keep their products do not.
    #[test]
    fn recomputation_costs_one_more_forward_pass(layers in 1_usize..5, rows in 1_usize..4, width in 1_usize..5) {
        let of = |remat: Remat| {
            let b = Builder::new();
            let (x, w) = (f32(&b, &[rows, width]), f32(&b, &[layers, 2, width, width]));
            let options = ScanOptions { reverse: false, remat, unroll: false };
            let (y, _) = b.scan(layers, &[], &[x], std::slice::from_ref(&w), options, |_, _, k, w| {
                let w = |i| w[0].slice(0, i, i + 1).reshape(&[width, width]);
                let product = |x: &Tensor, w: Tensor| x.dot_general(&w, [&[], &[]], [&[1], &[0]]);
                (vec![product(&product(&k[0], w(0)).tanh(), w(1)).tanh()], vec![])
            });
            let forward = finish(&b, &[y[0].square().sum(&[0, 1])]);
            let both = value_and_grad(&forward, &[0, 1]).unwrap_or_else(|e| panic!("{e}"));
            (flops(&forward), flops(&both))
        };
        let ((forward, again), (_, kept)) = (of(Remat::Nothing), of(Remat::Dots));
        prop_assert_eq!(again, 4.0 * forward);
        prop_assert_eq!(kept, 3.0 * forward);
    }
}

/// The gradient of two layers of `tanh(x w)` for `rows` rows of width 8.
fn layers(rows: usize, remat: Remat) -> Graph {
    let b = Builder::new();
    let (x, w) = (f32(&b, &[rows, 8]), f32(&b, &[5, 8, 8]));
    let options = ScanOptions { reverse: false, remat, unroll: false };
    let (y, _) = b.scan(5, &[], &[x], std::slice::from_ref(&w), options, |_, _, k, w| {
        (vec![k[0].dot_general(&w[0], [&[], &[]], [&[1], &[0]]).tanh()], vec![])
    });
    let forward = finish(&b, &[y[0].square().sum(&[0, 1])]);
    value_and_grad(&forward, &[1]).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn what_layers_keep_is_what_the_policy_says() {
    let of = |remat: Remat| activations(&layers(6, remat.clone()), &layers(12, remat)).unwrap();
    let (row, stack) = ((6 * 8 * 4) as f64, (5 * 6 * 8 * 4) as f64);
    // The carry that enters each layer; with `Dots` its product as well.
    assert_eq!(of(Remat::Nothing).kept, stack);
    assert_eq!(of(Remat::Dots).kept, 2.0 * stack);
    // Beside the stack: what goes from layer to layer, and the layer at hand.
    let peak = of(Remat::Nothing).peak;
    assert!(peak > stack + row && peak <= stack + 6.0 * row, "{peak}");
    // Weights and their gradients are no activations, and the figure is linear in the batch.
    let double = activations(&layers(12, Remat::Nothing), &layers(6, Remat::Nothing)).unwrap();
    assert_eq!(double.peak, 2.0 * peak);
}

#[test]
fn different_graphs_are_not_compared() {
    let b = Builder::new();
    let x = f32(&b, &[2, 2]);
    let other = finish(&b, &[x.tanh()]);
    assert_eq!(activations(&layers(6, Remat::Nothing), &other), None);
}
