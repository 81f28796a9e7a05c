//! What the four variants of the study have in common, and what sets them apart: causal attention, keys and values
//! kept, drawing from a softmax, sums of gradients, parameters that stay.
use crate::common::{
    Compiled, Named, apart, close, devices, engine, fill, interpret, is_noise, only, random, smoke, state,
    variants, wide,
};
use fluid::runtime::spec::program_spec;
use graphs::functions::{self, ProgramSpec};
use graphs::interp::Array;
use graphs::ir::{Builder, Function, Port};
use graphs::models::{Kind, LossTokens, MASK_RATIO_BINS, NoiseLevels, Order, Text};
use graphs::nn::{KvCache, Params};
use graphs::types::{DType, Type};

fn sizes(batch: usize) -> ProgramSpec {
    let mut spec = program_spec(&smoke(1), batch).unwrap();
    // Not a multiple of the bins.
    spec.model.tokens = 6;
    spec
}

fn pred(dims: &[usize], f: impl Fn(usize) -> bool) -> Array {
    let n = dims.iter().product();
    Array::from_values(&Type::new(DType::Pred, dims), (0..n).map(|i| f64::from(f(i))).collect()).unwrap()
}

fn scalar(dtype: DType, value: f64) -> Array {
    Array::full(&Type::scalar(dtype), value)
}

/// Parameters and a batch, whose captions have padding.
fn inputs(spec: &ProgramSpec, function: &Function) -> Named {
    let mut named = state(spec);
    let (b, t) = (spec.batch, spec.model.text_length);
    named.insert("text/mask".into(), pred(&[b, t], |i| i % t < 1 + i / t % t));
    fill(function, &mut named, 9);
    named
}

/// Elements of the trailing axes of one place of `[first, second, ..]`.
fn place(array: &Array, first: usize, second: usize) -> Vec<f64> {
    let each: usize = array.dims()[2..].iter().product();
    let at = (first * array.dims()[1] + second) * each;
    array.values()[at..at + each].to_vec()
}

#[test]
fn raster_positions_see_what_is_before_them_and_random_ones_all() {
    for (name, spec) in variants(&sizes(2)) {
        let function = functions::backbone(&wide(spec.clone())).unwrap();
        let mut named = inputs(&spec, &function);
        named.insert("draws/mask".into(), pred(&[2, 6], |i| i % 6 == 5));
        let before = interpret(&function, &named)["z"].clone();
        // Another token at position 2 of the first image.
        let (ty, mut values) = (named["tokens"].ty(), named["tokens"].values());
        let each = values.len() / 12;
        values[2 * each..3 * each].iter_mut().for_each(|v| *v = 1.0 - *v);
        named.insert("tokens".into(), Array::from_values(&ty, values).unwrap());
        let after = interpret(&function, &named)["z"].clone();
        for position in 0..6 {
            let moved = place(&before, 0, position) != place(&after, 0, position);
            assert_eq!(moved, spec.model.order == Order::Random || position > 2, "{name}, {position}");
            assert_eq!(place(&before, 1, position), place(&after, 1, position), "{name}: the other image");
        }
    }
}

/// `z` of all positions of given tokens at once, and one after the other with keys and values kept: for images
/// with text and for pairs with the null text.
fn both_ways(spec: &ProgramSpec) -> Function {
    let (m, n) = (&spec.model, spec.batch);
    let b = Builder::new();
    let mut ports = vec![];
    let mut input = |name: &str, ty: Type| {
        ports.push(Port { name: name.into(), axes: vec![""; ty.rank()] });
        b.input(ty)
    };
    let tokens = input("tokens", m.token_type(n));
    let features = input("text/features", Type::new(m.precision.master, [n, m.text_length, m.text_width]));
    let mask = input("text/mask", Type::new(DType::Pred, [n, m.text_length]));
    let p = Params::new(&b, m.precision);
    let whole = m.backbone(&p, &tokens, None, &[Text::Aligned(m.text(&p, &features, &mask), mask.clone())]);
    let drop = b.full(&Type::new(DType::Pred, [n]), 1.0);
    let nothing = Text::Aligned(m.dropped_text(&p, &features, &mask, &drop), mask.clone());
    let without = m.backbone(&p, &tokens, None, &[nothing]);
    let (keys, null) = m.text_keys(&p, &m.text(&p, &features, &mask));
    let texts = [Text::Cached(keys, mask), Text::Null(null)];
    let dims = [m.depth, m.heads, m.width / m.heads, n, m.tokens];
    let empty = b.full(&Type::new(m.precision.compute, dims), 7.0);
    let mut caches = vec![KvCache { k: empty.clone(), v: empty }; 2];
    let mut steps = [vec![], vec![]];
    for position in 0..m.tokens {
        let before = tokens.slice(1, position.saturating_sub(1), position.max(1));
        let at = b.scalar(DType::S32, position as f64);
        let (z, next) = m.decode_step(&p, &before, &at, &caches, &texts);
        steps.iter_mut().zip(z).for_each(|(all, z)| all.push(z));
        caches = next;
    }
    let [with, away] = steps.map(|all| b.concat(&all, 1));
    let graph = b.finish(&[whole[0].clone(), without[0].clone(), with, away]).unwrap();
    ports.extend(
        p.declared().into_iter().map(|(p, _)| Port { name: format!("params/{}", p.name), axes: p.axes }),
    );
    let outputs = ["whole", "whole without text", "steps", "steps without text"];
    let outputs = outputs.map(|name| Port { name: name.into(), axes: vec![""; 3] }).to_vec();
    Function { name: "both_ways".into(), graph, inputs: ports, outputs, donated: vec![] }
}

#[test]
fn kept_keys_and_values_give_what_the_whole_sequence_gives() {
    for (name, spec) in variants(&sizes(3)).into_iter().filter(|(_, r)| r.model.order == Order::Raster) {
        let check = |at: &str, got: Named, bound: f64| {
            for half in ["", " without text"] {
                let (whole, steps) = (&got[&format!("whole{half}")], &got[&format!("steps{half}")]);
                let apart = apart(steps, whole);
                println!("{name}{half}, {at}: {apart:.1e} apart");
                assert!(apart <= bound, "{name}{half}, {at}: {apart:e}");
            }
        };
        let function = both_ways(&spec);
        let named = inputs(&spec, &function);
        check("plugin", Compiled::new(&engine(), &function).run(&named), 1e-5);
        check("interpreter", interpret(&both_ways(&wide(spec)), &named), 1e-12);
    }
}

#[test]
fn bins_add_up_to_the_loss() {
    for (name, spec) in variants(&sizes(5)) {
        let function = functions::loss(&spec).unwrap();
        let mut named = inputs(&spec, &function);
        // One to five of six tokens are unknown.
        named.insert("draws/mask".into(), pred(&[5, 6], |i| i % 6 <= i / 6));
        let got = interpret(&function, &named);
        let (loss, weight) = (got["bands/loss"].values(), got["bands/weight"].values());
        let total: f64 = weight.iter().sum();
        let want =
            if spec.model.order == Order::Random { [1.0, 5.0, 4.0, 5.0] } else { [5.0, 10.0, 5.0, 10.0] };
        assert_eq!(weight, want, "{name}");
        let mean = loss.iter().sum::<f64>() / total;
        assert!(
            loss.len() == MASK_RATIO_BINS && (mean - got["loss"].values()[0]).abs() < 1e-5 * mean,
            "{name}"
        );
    }
}

#[test]
fn a_batch_in_parts_takes_the_same_step() {
    for (name, spec) in variants(&sizes(4)) {
        let spec = wide(spec);
        let whole = functions::train_step_with_noise(&spec).unwrap();
        let mut named = inputs(&spec, &whole);
        named.insert("step".into(), scalar(DType::S32, 3.0));
        // Images with few unknown tokens weigh less, in whichever part they are.
        named.insert("draws/mask".into(), pred(&[4, 6], |i| i % 6 <= i / 6));
        let want = interpret(&whole, &named);
        for accumulate in [2, 4] {
            let parts = ProgramSpec { accumulate, ..spec.clone() };
            let got = interpret(&functions::train_step_with_noise(&parts).unwrap(), &named);
            assert_eq!(got.len(), want.len());
            close(&format!("{name} in {accumulate} parts"), &got, &only(&want, |n| !is_noise(n)), |_| 1e-9);
        }
    }
    // Through the plugin, split over devices as well.
    let spec = ProgramSpec { accumulate: 2, ..sizes(8) };
    let function = functions::train_step(&spec).unwrap();
    let mut named = inputs(&spec, &function);
    named.insert("step".into(), scalar(DType::S32, 0.0));
    let one = Compiled::new(&devices(1), &function).run(&named);
    let four = Compiled::new(&devices(4), &function).run(&named);
    close("two parts on four devices", &four, &only(&one, |n| !is_noise(n)), |_| 2e-5);
}

#[test]
fn frozen_parameters_have_no_state_and_do_not_move() {
    for (name, mut spec) in variants(&sizes(2)) {
        let names: Vec<String> = spec.params().unwrap().into_iter().map(|p| p.name).collect();
        spec.frozen = names.iter().filter(|n| n.starts_with("text/")).cloned().collect();
        let function = functions::train_step_with_noise(&spec).unwrap();
        let held = |slots: &[Port]| slots.iter().any(|s| s.name.starts_with("adam/m/text/"));
        assert!(!held(&function.inputs) && !held(&function.outputs), "{name}");
        assert!(!function.outputs.iter().any(|o| o.name.starts_with("params/text/")), "{name}");
        let init = functions::init(&spec).unwrap();
        assert!(
            !held(&init.outputs) && init.outputs.iter().any(|o| o.name.starts_with("ema/text/")),
            "{name}"
        );
        // What the others do is not changed by it.
        let mut named = inputs(&spec, &function);
        named.insert("step".into(), scalar(DType::S32, 0.0));
        spec.optimizer.clip = f64::INFINITY;
        let got = interpret(&functions::train_step_with_noise(&spec).unwrap(), &named);
        spec.frozen.clear();
        let free = functions::train_step_with_noise(&spec).unwrap();
        fill(&free, &mut named, 1);
        let free = interpret(&free, &named);
        let moved = only(&got, |n| n.starts_with("params/") && !is_noise(n));
        close(&format!("{name} with a frozen aligner"), &free, &moved, |_| 1e-6);
    }
}

#[test]
fn the_average_of_the_weights_starts_without_bias() {
    let [(_, spec), ..] = variants(&sizes(2));
    let function = functions::train_step_with_noise(&spec).unwrap();
    let mut named = inputs(&spec, &function);
    let average = "ema/backbone/norm/scale";
    // Whatever was there before does not count.
    named.insert(average.into(), Array::full(&named[average].ty(), 1e3));
    let (decay, mut weighed, mut weights) = (spec.optimizer.ema, vec![], 0.0);
    for step in 0..5 {
        named.insert("step".into(), scalar(DType::S32, f64::from(step)));
        named.extend(interpret(&function, &named));
        let params = named[&average.replacen("ema/", "params/", 1)].values();
        weighed.resize(params.len(), 0.0);
        weighed.iter_mut().zip(params).for_each(|(sum, p)| *sum = *sum * decay + p);
        weights = weights * decay + 1.0;
        for (got, sum) in named[average].values().iter().zip(&weighed) {
            assert!((got - sum / weights).abs() < 1e-4, "step {step}: {got}, not {}", sum / weights);
        }
    }
}

/// Draws from given logits: the embedding is made so that `z` of ones gives them.
fn chosen(logits: &[f64], settings: [f64; 3], gumbel: &[f64]) -> f64 {
    let [.., (_, mut spec)] = variants(&sizes(1));
    (spec.model.width, spec.batch) = (1, 1);
    let Kind::Discrete(softmax) = &mut spec.model.kind else { unreachable!() };
    (softmax.vocabulary, softmax.width) = (logits.len(), 1);
    let function = functions::token_sample(&wide(spec)).unwrap();
    let array = |dims: &[usize], values: &[f64]| {
        Array::from_values(&Type::new(DType::F64, dims), values.to_vec()).unwrap()
    };
    let v = logits.len();
    let [temperature, top_k, top_p] = settings;
    let named = Named::from([
        ("params/backbone/tokens/embedding".into(), array(&[v, 1], logits)),
        ("params/head/bias".into(), array(&[v], &vec![0.0; v])),
        ("z/cond".into(), array(&[1, 1], &[1.0])),
        ("z/uncond".into(), array(&[1, 1], &[0.5])),
        ("guidance".into(), array(&[1], &[1.0])),
        ("temperature".into(), scalar(DType::F64, temperature)),
        ("top_k".into(), scalar(DType::S32, top_k)),
        ("top_p".into(), scalar(DType::F64, top_p)),
        ("noise/gumbel".into(), array(&[1, v], gumbel)),
    ]);
    interpret(&function, &named)["tokens"].values()[0]
}

#[test]
fn only_the_likeliest_tokens_are_drawn() {
    // Probabilities 0.1, 0.4, 0.2, 0.3; the noise would have the unlikeliest.
    let logits = [0.1f64, 0.4, 0.2, 0.3].map(f64::ln);
    let noise = [9.0, 0.0, 4.0, 2.0];
    let draw = |settings| chosen(&logits, settings, &noise);
    assert_eq!(draw([1.0, 4.0, 1.0]), 0.0);
    assert_eq!(draw([0.0, 4.0, 1.0]), 1.0, "without temperature the likeliest");
    assert_eq!(draw([1.0, 3.0, 1.0]), 2.0);
    assert_eq!(draw([1.0, 2.0, 1.0]), 3.0);
    // 0.4 and 0.3 fall short of 0.75, with 0.2 they reach it.
    assert_eq!(draw([1.0, 4.0, 0.75]), 2.0);
    assert_eq!(draw([1.0, 4.0, 0.65]), 3.0);
    assert_eq!(draw([1.0, 4.0, 1e-9]), 1.0, "one is always kept");
    // Of the two likeliest, 4/7 alone reaches a half.
    assert_eq!(draw([1.0, 2.0, 0.5]), 1.0);
    // The colder, the more probability the likeliest have.
    assert_eq!(draw([0.1, 4.0, 0.9]), 1.0);
}

#[test]
fn guidance_acts_on_logits() {
    let [.., (_, spec)] = variants(&sizes(2));
    let function = functions::token_sample(&wide(spec.clone())).unwrap();
    let mut named = inputs(&spec, &function);
    let logits = |named: &Named, g: f64| {
        let mut named = named.clone();
        named.insert("guidance".into(), Array::full(&Type::new(DType::F64, [2]), g));
        interpret(&function, &named)["logits"].values()
    };
    let (none, one, three) = (logits(&named, 0.0), logits(&named, 1.0), logits(&named, 3.0));
    for i in 0..one.len() {
        assert!((three[i] - (none[i] + 3.0 * (one[i] - none[i]))).abs() < 1e-9);
    }
    named.insert("z/uncond".into(), random(&named["z/uncond"].ty(), 77));
    let near = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-12;
    assert!(logits(&named, 1.0).iter().zip(&one).all(near), "with guidance 1 the other half does not count");
}

/// A spec of the first variant with other noise levels.
fn with_levels(spec: &ProgramSpec, change: impl Fn(&mut NoiseLevels)) -> ProgramSpec {
    let mut spec = spec.clone();
    match &mut spec.model.kind {
        Kind::Continuous { noise_levels, .. } => change(noise_levels),
        Kind::Discrete(_) => panic!("discrete tokens have no noise levels"),
    }
    spec
}

#[test]
fn a_head_without_known_tokens_has_the_loss_and_gradients_of_one_with_them() {
    let spec = wide(sizes(2));
    let skips = with_levels(&spec, |levels| levels.tokens = LossTokens::Unknown);
    let function = functions::grad(&skips).unwrap();
    let mut named = inputs(&skips, &function);
    // Without text, queries and keys of cross attention have no gradients.
    named.insert("draws/drop".into(), pred(&[2], |_| false));
    let rows = named["draws/tokens"].dims()[1];
    // Six tokens at two levels are twelve, of which 8 on average are unknown: four tokens take them twice.
    let order = [4, 1, 5, 2, 0, 3];
    let unknown = 4;
    assert_eq!(rows, 2 * unknown);
    named.insert("draws/mask".into(), pred(&[2, 6], |i| order[..unknown].contains(&(i % 6))));
    let taken = (0..2 * rows).map(|i| order[i % rows % unknown] as f64).collect();
    named
        .insert("draws/tokens".into(), Array::from_values(&Type::new(DType::S32, [2, rows]), taken).unwrap());
    let fewer = interpret(&function, &named);

    // The same draws where all tokens have rows: level `l` of the token at place `k` of the order is row `4 l + k`.
    let function = functions::grad(&spec).unwrap();
    let mut all = inputs(&spec, &function);
    let levels = ["draws/timestep", "draws/noise"];
    for (name, value) in all.iter_mut().filter(|(name, _)| !levels.contains(&name.as_str())) {
        *value = named[name].clone();
    }
    for name in levels {
        let (from, ty) = (&named[name], all[name].ty());
        let each = ty.dims[3..].iter().product::<usize>();
        let mut values = all[name].values();
        for (level, image, place) in
            (0..2).flat_map(|l| (0..2).flat_map(move |b| (0..unknown).map(move |k| (l, b, k))))
        {
            let row = image * rows + unknown * level + place;
            let at = (level * 2 + image) * 6 + order[place];
            values[at * each..(at + 1) * each].copy_from_slice(&from.values()[row * each..(row + 1) * each]);
        }
        all.insert(name.into(), Array::from_values(&ty, values).unwrap());
    }
    let more = interpret(&function, &all);
    assert_eq!(fewer.keys().collect::<Vec<_>>(), more.keys().collect::<Vec<_>>());
    close("fewer rows", &fewer, &only(&more, |name| !is_noise(name)), |_| 1e-12);
}

#[test]
fn unknown_tokens_take_the_rows_of_the_head_in_turn() {
    let spec = with_levels(&sizes(64), |levels| levels.tokens = LossTokens::Unknown);
    let seed = Array::from_values(&Type::new(DType::U32, [2]), vec![3.0, 5.0]).unwrap();
    let named = Named::from([("seed".into(), seed), ("step".into(), scalar(DType::S32, 7.0))]);
    let draws = interpret(&functions::noise_inputs(&spec).unwrap(), &named);
    let (mask, tokens) = (draws["draws/mask"].values(), draws["draws/tokens"].values());
    assert_eq!(draws["draws/noise"].dims()[..3], [1, 64, 8]);
    for (mask, tokens) in mask.chunks(6).zip(tokens.chunks(8)) {
        let counts: Vec<_> = (0..6).map(|i| tokens.iter().filter(|t| **t == f64::from(i)).count()).collect();
        let unknown = mask.iter().sum::<f64>() as usize;
        let turns = [8 / unknown, 8usize.div_ceil(unknown)];
        for (known, count) in mask.iter().map(|m| *m == 0.0).zip(&counts) {
            assert!(if known { *count == 0 } else { turns.contains(count) }, "{mask:?} {counts:?}");
        }
    }
}
