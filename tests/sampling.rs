//! An image depends on its prompt, its seed and the settings alone: not on the batch, its place there or the
//! devices. And what a step may not cost.
use crate::common::{
    Named, TRAINED, close, devices, fill, interpret, on, rules, runtime, smoke, state, variants,
};
use fluid::config::{self, CodecKind, Config, GuidanceSchedule, RevealSchedule, Stages};
use fluid::encoders::image::{ImageTokenizer, Tokens, load};
use fluid::encoders::text::HashedWords;
use fluid::runtime::named_arrays::NamedArrays;
use fluid::runtime::spec::program_spec;
use fluid::sample::{Edit, Part, Request, Sampler, reveals};
use graphs::functions::{self, ProgramSpec};
use graphs::hlo::module::lower;
use graphs::interp::Array;
use graphs::models::Order;
use graphs::nn::Observe;
use graphs::types::{DType, Mesh, Type};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use tpu::array::HostArray;
use tpu::engine::Engine;

/// The codec of the trained run.
static CODEC: LazyLock<Arc<dyn ImageTokenizer>> =
    LazyLock::new(|| load(&TRAINED.path().join("straight/codec.safetensors")).unwrap());

/// The tokens of each request, drawn at once in a batch by the smallest model, over some devices.
fn draw(batch: usize, count: usize, requests: &[Request]) -> Vec<Tokens> {
    drawn_by(&smoke(count), batch, count, requests)
}

fn drawn_by(config: &Config, batch: usize, count: usize, requests: &[Request]) -> Vec<Tokens> {
    let engine = devices(count);
    drawn_on(&engine, config, batch, requests)
}

fn drawn_on(engine: &Engine, config: &Config, batch: usize, requests: &[Request]) -> Vec<Tokens> {
    let sampler = Sampler::new(&runtime(engine, config), config, batch, CODEC.range()).unwrap();
    assert_eq!(sampler.head_slots(), config.image_tokens(), "the head runs once per token");
    let weights = weights(engine, config, batch);
    let text = HashedWords::new(config.text.length, config.text.width).unwrap();
    let drawn = sampler.generate(&weights, &text, requests, |_| {}).unwrap();
    drawn.into_iter().map(|d| d.tokens).collect()
}

/// The weights of the smallest model, as sampling holds them and as they lie on the mesh of a config.
fn weights(engine: &Engine, config: &Config, batch: usize) -> NamedArrays {
    let spec = program_spec(config, batch).unwrap();
    let held = functions::sampling_weights(&spec).unwrap();
    let mesh = fluid::runtime::spec::mesh(&config.device).unwrap();
    let mut weights = NamedArrays::default();
    for (name, array) in interpret(&held, &state(&spec)) {
        let axes = &held.outputs.iter().find(|port| port.name == name).unwrap().axes;
        let sharding = fluid::runtime::spec::rules(&config.device).resolve(axes, &mesh);
        let host = HostArray::new(array.ty(), array.to_bytes()).unwrap();
        weights.insert(&name, engine.put(&name, host, &sharding).unwrap());
    }
    weights
}

/// The smallest config for every variant of the study.
fn configs(count: usize) -> Vec<Config> {
    let orders = [Order::Random, Order::Raster];
    let all = orders.into_iter().flat_map(|order| {
        let (mut continuous, mut discrete) = (smoke(count), smoke(count));
        (continuous.model.order, discrete.model.order) = (order, order);
        discrete.model.tokens = config::Tokens::Discrete;
        discrete.head = None;
        discrete.sample.clip_x0 = false;
        let codec = &mut discrete.codec;
        (codec.kind, codec.vocabulary) = (CodecKind::PatchVq, Some(37));
        (codec.channels, codec.whiten, discrete.sample.diffusion_steps) = (None, None, None);
        [continuous, discrete]
    });
    all.collect()
}

fn values(tokens: &Tokens) -> Vec<f32> {
    match tokens {
        Tokens::Continuous(values) => values.clone(),
        Tokens::Discrete(ids) => ids.iter().map(|id| *id as f32).collect(),
    }
}

fn request(prompt: &str, seed: u64) -> Request {
    Request {
        prompt: prompt.into(),
        negative: None,
        seed,
        guidance: 3.0,
        temperature: 0.95,
        top_k: 0,
        top_p: 1.0,
        edit: None,
    }
}

/// Asserts that tokens agree but for rounding, and that their images are the same.
fn same(what: &str, got: &Tokens, want: &Tokens) {
    if let Tokens::Discrete(_) = want {
        return assert_eq!(got, want, "{what}");
    }
    let (a, b) = (values(got), values(want));
    let size = b.iter().fold(0.0f32, |m, x| m.max(x.abs()));
    let apart = a.iter().zip(&b).fold(0.0f32, |m, (a, b)| m.max((a - b).abs()));
    assert!(a.len() == b.len() && apart <= 1e-4 * size, "{what}: {apart} apart, of {size}");
    let image = |tokens| CODEC.decode_one(tokens, 16, 16).unwrap();
    let off = image(got).pixels().iter().zip(image(want).pixels()).filter(|(a, b)| a != b).count();
    // A level that falls between two whole numbers may go to either.
    assert!(off <= 2, "{what}: {off} levels differ");
}

fn differ(a: &Tokens, b: &Tokens) -> bool {
    values(a).iter().zip(values(b)).any(|(a, b)| (a - b).abs() > 1e-2)
}

#[test]
fn a_image_is_the_same_at_every_place_of_every_batch() {
    let it = request("a red circle left of a blue square", 1 << 40);
    let alone = draw(1, 1, std::slice::from_ref(&it)).remove(0);
    let seen = values(&alone);
    assert!(seen.iter().all(|x| x.is_finite()) && seen.iter().any(|x| x.abs() > 0.1), "{seen:?}");
    for batch in [3, 4] {
        for place in 0..batch {
            let mut requests: Vec<_> = (0..batch as u64).map(|i| request("two green triangles", i)).collect();
            requests[place] = it.clone();
            let drawn = draw(batch, 1, &requests);
            same(&format!("place {place} of {batch}"), &drawn[place], &alone);
        }
    }
    // More requests than a batch holds, the last batch not full.
    let drawn = draw(3, 1, &[request("x", 1), request("y", 2), request("z", 3), it.clone()]);
    assert_eq!(drawn.len(), 4);
    same("second batch", &drawn[3], &alone);
}

#[test]
fn seed_prompt_guidance_and_temperature_matter() {
    let it = request("a red circle", 5);
    let others = [
        request("a red circle", 6),
        request("a red circle", 5 + (1 << 32)),
        request("a blue circle", 5),
        Request { guidance: 1.0, ..it.clone() },
        Request { temperature: 0.5, ..it.clone() },
        Request { negative: Some("two blue squares".into()), ..it.clone() },
    ];
    let drawn = draw(7, 1, &[&[it][..], &others].concat());
    for (other, request) in drawn[1..].iter().zip(&others) {
        assert!(differ(other, &drawn[0]), "{request:?} gives the same image");
    }
}

#[test]
fn a_negative_prompt_takes_the_place_of_the_null_text_alone() {
    let it = request("a red circle", 5);
    let away = Request { negative: Some("a blue square".into()), ..it.clone() };
    let drawn = draw(2, 1, &[it.clone(), away.clone()]);
    // Beside one with a negative prompt, one without is drawn by the same program, and stays what it is alone.
    same("without", &drawn[0], &draw(1, 1, std::slice::from_ref(&it))[0]);
    same("with", &drawn[1], &draw(1, 1, std::slice::from_ref(&away))[0]);
    let nothing = Request { guidance: 1.0, ..away };
    same("guidance 1", &draw(1, 1, &[nothing])[0], &draw(1, 1, &[Request { guidance: 1.0, ..it }])[0]);
}

#[test]
fn kept_tokens_stay_bit_for_bit_and_the_others_are_drawn() {
    let whole = draw(1, 1, &[request("a red circle", 5)]).remove(0);
    let channels = values(&whole).len() / 4;
    for known in [[true, false, false, true], [false, true, true, true], [true; 4]] {
        let edit = Edit { tokens: whole.clone(), known: known.to_vec() };
        let edited = Request { edit: Some(Arc::new(edit)), ..request("a blue square", 6) };
        // Beside images of other masks, and alone.
        let drawn = draw(3, 1, &[request("a green ring", 1), edited.clone()]).remove(1);
        same("edited alone", &draw(1, 1, &[edited]).remove(0), &drawn);
        for (i, known) in known.into_iter().enumerate() {
            let token = i * channels..(i + 1) * channels;
            assert_eq!(values(&drawn)[token.clone()] == values(&whole)[token], known, "token {i}");
        }
    }
}

#[test]
fn images_are_the_same_on_every_mesh() {
    let requests: Vec<_> = (0..8).map(|i| request("three yellow squares", i)).collect();
    let one = draw(8, 1, &requests);
    assert!(differ(&one[0], &one[1]));
    for count in [2, 8] {
        for (i, (got, want)) in draw(8, count, &requests).iter().zip(&one).enumerate() {
            same(&format!("image {i} on {count} devices"), got, want);
        }
    }
}

#[test]
fn images_of_every_variant_are_the_same_in_every_place_and_on_every_mesh() {
    let it = request("a red circle left of a blue square", 1 << 40);
    let it = Request { top_k: 9, top_p: 0.9, ..it };
    let others: Vec<_> = (0..7).map(|i| request("two green triangles", i)).collect();
    let many = |place: usize| [&others[..place], std::slice::from_ref(&it), &others[place..]].concat();
    for (one, four) in configs(1).iter().zip(configs(4)).skip(1) {
        let what = format!("{} {}", one.model.tokens.as_str(), one.model.order.as_str());
        let alone = drawn_by(one, 1, 1, std::slice::from_ref(&it)).remove(0);
        same(&what, &drawn_by(one, 3, 1, &many(4)[3..6])[1], &alone);
        let drawn = drawn_by(&four, 8, 4, &many(6));
        same(&format!("{what}, four devices"), &drawn[6], &alone);
        assert!(differ(&drawn[0], &drawn[1]), "{what}: seeds matter");
    }
}

#[test]
fn prompts_seeds_and_settings_are_inputs_of_the_same_programs() {
    for config in configs(1) {
        let engine = devices(1);
        let sampler = Sampler::new(&runtime(&engine, &config), &config, 2, CODEC.range()).unwrap();
        let weights = weights(&engine, &config, 2);
        let text = HashedWords::new(config.text.length, config.text.width).unwrap();
        let draw = |requests: &[Request]| {
            sampler.generate(&weights, &text, requests, |_| {}).unwrap();
            sampler.programs()
        };
        let it = Request { top_k: 5, negative: Some("red".into()), ..request("a red circle", 1) };
        let programs = draw(std::slice::from_ref(&it));
        let others = [
            Request { prompt: "three blue crosses".into(), seed: 9, ..it.clone() },
            Request { guidance: 7.0, temperature: 0.1, ..it.clone() },
            Request { top_k: 2, top_p: 0.3, negative: Some("a green ring".into()), ..it },
        ];
        assert_eq!(draw(&others), programs);
    }
}

#[test]
fn images_are_the_same_however_parameters_are_split() {
    let requests: Vec<_> = (0..8).map(|i| request("three yellow squares", i)).collect();
    let one = draw(8, 1, &requests);
    for mesh in [&[("fsdp", 8)][..], &[("data", 2), ("fsdp", 2), ("tensor", 2)]] {
        let mut config = smoke(8);
        config.device.mesh = mesh.iter().map(|(axis, size)| (axis.to_string(), *size)).collect();
        for (i, (got, want)) in drawn_on(&on(mesh), &config, 8, &requests).iter().zip(&one).enumerate() {
            same(&format!("image {i} on {mesh:?}"), got, want);
        }
    }
}

#[test]
fn blocks_one_after_the_other_draw_what_a_loop_draws() {
    let requests: Vec<_> = (0..2).map(|i| request("three yellow squares", i)).collect();
    for mut config in configs(1) {
        let want = drawn_by(&config, 2, 1, &requests);
        config.model.unroll = true;
        config.head.iter_mut().for_each(|head| head.unroll = true);
        for (i, (got, want)) in drawn_by(&config, 2, 1, &requests).iter().zip(&want).enumerate() {
            same(
                &format!("image {i}, {} {}", config.model.tokens.as_str(), config.model.order.as_str()),
                got,
                want,
            );
        }
    }
}

/// The smallest model of random order whose grid is two stages: its diagonal, then the others.
fn staged_config() -> Config {
    let mut config = smoke(1);
    config.sample.stages = Some(Stages { pattern: vec![vec![0, 1], vec![1, 0]], steps: vec![2, 1] });
    config.sample.steps = None;
    config
}

#[test]
fn tokens_of_earlier_stages_are_revealed_first() {
    let (config, engine) = (staged_config(), devices(1));
    let sampler = Sampler::new(&runtime(&engine, &config), &config, 4, CODEC.range()).unwrap();
    assert_eq!(sampler.head_slots(), 4);
    let weights = weights(&engine, &config, 4);
    let text = HashedWords::new(config.text.length, config.text.width).unwrap();
    let draw = |requests: &[Request]| {
        let mut orders: Vec<Vec<i32>> = vec![];
        let mut watch = |part: Option<Part>, values: &NamedArrays| {
            if part == Some(Part::Setup) {
                let order = values.get("order")?.get()?.to_vec::<i32>()?;
                orders.extend(order.chunks(4).map(<[i32]>::to_vec));
            }
            Ok(())
        };
        let drawn = sampler.generate_watched(&weights, &text, requests, |_| {}, &mut watch).unwrap();
        (drawn, orders)
    };
    // Tokens are revealed from the end of the order.
    let requests: Vec<_> = (0..8).map(|i| request("a red circle", i)).collect();
    let (drawn, orders) = draw(&requests);
    let firsts: BTreeSet<i32> = orders.iter().map(|order| order[3]).collect();
    assert_eq!(firsts, BTreeSet::from([0, 3]), "at random within a stage: {orders:?}");
    for order in &orders {
        let last: BTreeSet<i32> = order[..2].iter().copied().collect();
        assert_eq!(last, BTreeSet::from([1, 2]), "{orders:?}");
    }
    // Edits have no stages, and what is kept stays.
    let (whole, channels) = (drawn[0].tokens.clone(), values(&drawn[0].tokens).len() / 4);
    let known = vec![false, false, false, true];
    let edit = Edit { tokens: whole.clone(), known };
    let edits: Vec<_> =
        (0..24).map(|i| Request { edit: Some(Arc::new(edit.clone())), ..request("x", i) }).collect();
    let (edited, orders) = draw(&edits);
    let firsts: BTreeSet<i32> = orders.iter().map(|order| order[2]).collect();
    assert_eq!(firsts, BTreeSet::from([0, 1, 2]), "{orders:?}");
    for image in edited {
        assert_eq!(values(&image.tokens)[3 * channels..], values(&whole)[3 * channels..]);
    }
}

#[test]
fn steps_below_the_guidance_floor_leave_out_the_half_without_text() {
    let it = request("a red circle", 5);
    let unguided = Request { guidance: 1.0, ..it.clone() };
    for config in configs(1).into_iter().filter(|config| config.model.order == Order::Random) {
        let mut floored = config.clone();
        floored.sample.guidance_floor = Some(1.2);
        let what = config.model.tokens.as_str();
        // A guidance of 1 is the prediction with text alone.
        let by_both = drawn_by(&config, 1, 1, std::slice::from_ref(&unguided)).remove(0);
        let by_one = drawn_by(&floored, 1, 1, std::slice::from_ref(&unguided)).remove(0);
        same(&format!("{what}: guidance 1"), &by_one, &by_both);
        // Of guidance 3, the first steps are not guided, whatever else is drawn.
        let alone = drawn_by(&floored, 2, 1, std::slice::from_ref(&it)).remove(0);
        let mixed = [unguided.clone(), it.clone(), Request { guidance: 9.0, ..it.clone() }];
        same(&format!("{what}: beside others"), &drawn_by(&floored, 2, 1, &mixed)[1], &alone);
        if what == "continuous" {
            assert!(differ(&alone, &drawn_by(&config, 1, 1, std::slice::from_ref(&it))[0]));
        }
        // Far below, nothing changes, to the bit.
        floored.sample.guidance_floor = Some(1e-9);
        let low = drawn_by(&floored, 1, 1, std::slice::from_ref(&it)).remove(0);
        assert_eq!(low, drawn_by(&config, 1, 1, std::slice::from_ref(&it))[0], "{what}");
    }
}

#[test]
fn later_steps_may_take_fewer_diffusion_steps() {
    let it = [request("a red circle", 5)];
    let mut config = smoke(1);
    let plain = drawn_by(&config, 1, 1, &it).remove(0);
    config.sample.final_diffusion_steps = config.sample.diffusion_steps;
    assert_eq!(drawn_by(&config, 1, 1, &it)[0], plain);
    config.sample.final_diffusion_steps = Some(2);
    assert!(differ(&drawn_by(&config, 1, 1, &it)[0], &plain));
}

#[test]
fn raster_models_refuse_to_edit() {
    let config = &configs(1)[2];
    assert_eq!(config.model.order, Order::Raster);
    let engine = devices(1);
    let sampler = Sampler::new(&runtime(&engine, config), config, 1, CODEC.range()).unwrap();
    let edit = Edit { tokens: Tokens::Continuous(vec![0.0; 4 * 8]), known: vec![true; 4] };
    let edited = Request { edit: Some(Arc::new(edit)), ..request("a blue square", 6) };
    let text = HashedWords::new(config.text.length, config.text.width).unwrap();
    let error = sampler.generate(&NamedArrays::default(), &text, &[edited], |_| {}).unwrap_err().to_string();
    assert!(error.contains("raster") && error.contains("cannot edit"), "{error}");
}

#[test]
fn steps_see_the_text_as_keys_and_values_only() {
    let config = smoke(1);
    let spec = program_spec(&config, 8).unwrap();
    let m = &spec.model;
    for count in 1..=m.tokens {
        let step = functions::sample_step(&spec, count).unwrap();
        let program = lower(&step, &Mesh::single(), &rules()).unwrap();
        let names: Vec<_> = program.inputs.iter().map(|s| s.name.as_str()).collect();
        let text = |n: &&&str| {
            n.starts_with("params/text/") || n.contains("cross_attn/k/") || n.contains("cross_attn/v/")
        };
        assert_eq!(names.iter().filter(text).collect::<Vec<_>>(), [&""; 0], "step of {count}");
        // Keys for the prompts alone: the null text is one row.
        let dims = |name| program.inputs[program.input(name).unwrap()].ty.dims.clone();
        let head_dim = m.width / m.heads;
        assert_eq!(dims("cross/k"), [m.depth, 8, m.heads, m.text_length, head_dim]);
        assert_eq!(dims("cross/v"), [m.depth, 8, m.heads, head_dim, m.text_length]);
        assert_eq!(dims("cross/null"), [m.depth, m.width]);
        assert_eq!(program.donated[program.input("tokens").unwrap()], program.output("tokens"));
    }
}

#[test]
fn the_head_runs_once_per_token_of_the_paper() {
    let steps = reveals((256, 256), 64, RevealSchedule::Cosine, GuidanceSchedule::Linear);
    assert_eq!((steps.len(), steps.iter().map(|s| s.count).sum::<usize>()), (64, 256));
}

/// Sampling holds kernels and texts in other layouts than training, and norms them at another place.
#[test]
fn blocks_of_a_step_give_what_those_of_training_give() {
    let random = |(_, spec): &(&str, ProgramSpec)| spec.model.order == Order::Random;
    for (name, mut spec) in variants(&program_spec(&smoke(1), 2).unwrap()).into_iter().filter(random) {
        spec.sampler.observe = Observe::Blocks;
        let whole = |dtype, dims: &[usize], value| Array::full(&Type::new(dtype, dims), value);
        let tokens = spec.model.tokens;
        let mut inputs = state(&spec);
        // Nothing is known yet, and no text is dropped.
        inputs.extend([
            ("draws/drop".to_string(), whole(DType::Pred, &[2], 0.0)),
            ("draws/mask".to_string(), whole(DType::Pred, &[2, tokens], 1.0)),
            ("known".to_string(), whole(DType::Pred, &[2, tokens], 0.0)),
            ("remaining".to_string(), whole(DType::S32, &[], tokens as f64)),
        ]);
        let of_training = functions::backbone(&spec).unwrap();
        fill(&of_training, &mut inputs, 3);
        let blocks = |got: &Named| Named::from([("blocks".to_string(), got["observed/blocks"].clone())]);
        let want = blocks(&interpret(&of_training, &inputs));
        for program in [functions::sampling_weights(&spec), functions::sample_setup(&spec)] {
            let program = program.unwrap();
            fill(&program, &mut inputs, 5);
            inputs.extend(interpret(&program, &inputs));
        }
        let step = functions::sample_step(&spec, 1).unwrap();
        fill(&step, &mut inputs, 7);
        close(name, &blocks(&interpret(&step, &inputs)), &want, |_| 1e-6);
    }
}
