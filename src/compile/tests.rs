//! Estimates of small programs, written here as the compiler would serialize them.
use super::collectives::Traffic;
use super::estimate::Estimate;
use super::hlo::{HloError, Module, Shape};
use super::programs::{Planned, chosen, programs};
use super::report::{Sampling, Time, Training, breakdown};
use crate::config::{Config, Overlay, Override};
use crate::formats::protobuf::{WireError, write};
use crate::plan::Workload;
use crate::util::error::render;
use std::path::Path;
use tpu::hardware::Target;

const S32: i64 = 4;
const F32: i64 = 11;
const BF16: i64 = 16;

/// An instruction under construction.
#[derive(Default)]
struct Op {
    bytes: Vec<u8>,
}

/// An instruction with its id, opcode and operands. It has no type.
fn op(id: i64, opcode: &str, operands: &[i64]) -> Op {
    let mut op = Op::default();
    write::bytes(&mut op.bytes, 1, format!("{opcode}.{id}").as_bytes());
    write::bytes(&mut op.bytes, 2, opcode.as_bytes());
    write::int(&mut op.bytes, 35, id);
    write::ints(&mut op.bytes, 36, operands);
    op
}

impl Op {
    fn shape(mut self, shape: &[u8]) -> Op {
        write::bytes(&mut self.bytes, 3, shape);
        self
    }

    fn array(self, element: i64, dims: &[i64]) -> Op {
        self.shape(&array(element, dims))
    }

    fn int(mut self, field: u64, value: i64) -> Op {
        write::int(&mut self.bytes, field, value);
        self
    }

    fn calls(mut self, ids: &[i64]) -> Op {
        write::ints(&mut self.bytes, 38, ids);
        self
    }

    fn config(mut self, json: &str) -> Op {
        write::bytes(&mut self.bytes, 43, json.as_bytes());
        self
    }

    fn cycles(self, cycles: i64) -> Op {
        self.config(&format!(r#"{{"flag_configs":[],"window_config":{{"estimated_cycles":"{cycles}"}}}}"#))
    }

    /// Another name; of a field that is there twice the last counts.
    fn named(mut self, name: &str) -> Op {
        write::bytes(&mut self.bytes, 1, name.as_bytes());
        self
    }

    fn less(mut self) -> Op {
        write::bytes(&mut self.bytes, 63, b"LT");
        self
    }

    fn from(mut self, place: &str) -> Op {
        let mut metadata = vec![];
        write::bytes(&mut metadata, 2, place.as_bytes());
        write::bytes(&mut self.bytes, 7, &metadata);
        self
    }

    fn constant(mut self, value: i64) -> Op {
        let (mut literal, shape) = (vec![], array(S32, &[]));
        write::bytes(&mut literal, 1, &shape);
        write::ints(&mut literal, 4, &[value]);
        write::bytes(&mut self.bytes, 8, &literal);
        self.shape(&shape)
    }
}

fn array(element: i64, dims: &[i64]) -> Vec<u8> {
    let mut shape = vec![];
    write::int(&mut shape, 2, element);
    write::ints(&mut shape, 3, dims);
    shape
}

fn tuple(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut shape = vec![];
    write::int(&mut shape, 2, 13);
    parts.iter().for_each(|part| write::bytes(&mut shape, 4, part));
    shape
}

/// A computation whose last instruction is its root.
fn computation(id: i64, root: i64, ops: Vec<Op>) -> Vec<u8> {
    let mut bytes = vec![];
    write::bytes(&mut bytes, 1, format!("computation.{id}").as_bytes());
    ops.iter().for_each(|op| write::bytes(&mut bytes, 2, &op.bytes));
    write::int(&mut bytes, 5, id);
    write::int(&mut bytes, 6, root);
    bytes
}

/// A computation under another name; of a field that is there twice the last counts.
fn named(name: &str, mut computation: Vec<u8>) -> Vec<u8> {
    write::bytes(&mut computation, 1, name.as_bytes());
    computation
}

/// Adds the schedule of a computation to a module.
fn scheduled(module: &mut Vec<u8>, computation: i64, order: &[i64]) {
    let (mut sequence, mut entry, mut schedule) = (vec![], vec![], vec![]);
    write::ints(&mut sequence, 1, order);
    write::int(&mut entry, 1, computation);
    write::bytes(&mut entry, 2, &sequence);
    write::bytes(&mut schedule, 1, &entry);
    write::bytes(module, 7, &schedule);
}

/// The estimate with links that carry a byte a cycle.
fn estimate(bytes: &[u8]) -> Estimate {
    Estimate::of(bytes, 1.0).unwrap()
}

/// A module whose entry is computation 1.
fn module(computations: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![];
    write::bytes(&mut bytes, 1, b"module");
    computations.iter().for_each(|c| write::bytes(&mut bytes, 3, c));
    write::int(&mut bytes, 6, 1);
    bytes
}

/// The body of a loop whose counter is element 0, with 10 cycles and a gathered kilobyte a turn.
fn body(id: i64) -> Vec<u8> {
    let ops = vec![
        op(1, "parameter", &[]),
        op(2, "get-tuple-element", &[1]),
        op(3, "constant", &[]).constant(1),
        op(4, "add", &[2, 3]),
        op(5, "fusion", &[1])
            .array(BF16, &[8, 4])
            .calls(&[9])
            .cycles(10)
            .from("backbone/blocks/nn/linear.rs:34"),
        op(6, "all-gather", &[5]).array(BF16, &[512]),
        op(7, "tuple", &[4, 5]),
    ];
    computation(id, 7, ops)
}

/// The condition `counter < bound`, the comparison being fused.
fn condition(id: i64, bound: i64) -> [Vec<u8>; 2] {
    let compare =
        vec![op(1, "parameter", &[]), op(2, "parameter", &[]).int(9, 1), op(3, "compare", &[1, 2]).less()];
    let ops = vec![
        op(1, "parameter", &[]),
        op(2, "get-tuple-element", &[1]),
        op(3, "constant", &[]).constant(bound),
        op(4, "fusion", &[2, 3]).calls(&[id + 100]).cycles(1),
    ];
    [computation(id, 4, ops), computation(id + 100, 3, compare)]
}

/// What the fusion of [`body`] does.
fn product() -> Vec<u8> {
    computation(9, 2, vec![op(1, "parameter", &[]), op(2, "convolution", &[1, 1])])
}

/// An entry with a loop whose counter begins with `first`.
fn entry(first: i64, config: &str, after: Vec<Op>) -> Vec<u8> {
    let mut ops = vec![
        op(1, "constant", &[]).constant(first),
        op(2, "parameter", &[]).array(F32, &[100]),
        op(3, "tuple", &[1, 2]),
        op(4, "while", &[3]).calls(&[2, 3]).config(config),
    ];
    ops.extend(after);
    computation(1, 4, ops)
}

fn looped(first: i64, bound: i64, config: &str, after: Vec<Op>) -> Vec<u8> {
    let [condition, compare] = condition(3, bound);
    module(&[body(2), condition, compare, product(), entry(first, config, after)])
}

#[test]
fn bodies_count_as_often_as_their_loop_runs() {
    let trips = |first, bound, config: &str| {
        let estimate = estimate(&looped(first, bound, config, vec![]));
        assert_eq!(estimate.unknown_loops, [""; 0]);
        let gathered = estimate.collectives["all-gather"];
        assert_eq!(gathered.bytes, 1024.0 * gathered.runs);
        // The condition is looked at once more.
        assert_eq!(estimate.cycles, 10.0 * gathered.runs + gathered.runs + 1.0);
        gathered.runs
    };
    assert_eq!(trips(0, 34, ""), 34.0, "from the counter");
    assert_eq!(trips(4, 34, ""), 30.0, "from where the counter begins");
    assert_eq!(trips(0, 34, r#"{"known_trip_count":{"n":"12"}}"#), 12.0, "as the compiler says");
    assert_eq!(trips(0, 34, r#"{"a":[{"known_trip_count":{"n":"7"}}]}"#), 7.0);
    assert_eq!(trips(9, 3, ""), 0.0);
}

#[test]
fn a_loop_that_nothing_is_known_of_counts_once_and_is_named() {
    let unknown = computation(3, 2, vec![op(1, "parameter", &[]), op(2, "get-tuple-element", &[1])]);
    let estimate = estimate(&module(&[body(2), unknown, product(), entry(0, "", vec![])]));
    assert_eq!((estimate.cycles, estimate.unknown_loops), (10.0, vec!["while.4".to_string()]));
}

#[test]
fn collectives_are_counted_once_and_calls_are_followed() {
    let pair = tuple(&[array(F32, &[10]), array(F32, &[40])]);
    let scattered = computation(
        5,
        2,
        vec![op(1, "parameter", &[]).array(F32, &[64]), op(2, "reduce-scatter", &[1]).array(F32, &[8])],
    );
    let long = computation(6, 1, vec![op(1, "copy", &[]).cycles(500)]);
    let short = computation(7, 1, vec![op(1, "copy", &[]).cycles(20)]);
    let hidden = computation(8, 1, vec![op(1, "all-to-all", &[]).array(F32, &[4])]);
    let nothing = computation(10, 1, vec![op(1, "negate", &[])]);
    let summed = named(
        "all-reduce-scatter.3",
        computation(
            11,
            3,
            vec![
                op(1, "parameter", &[]).array(F32, &[32]),
                op(2, "all-reduce", &[1]).array(F32, &[32]),
                op(3, "dynamic-slice", &[2]).array(F32, &[4]),
            ],
        ),
    );
    let after = vec![
        op(10, "all-gather-start", &[2]).shape(&pair),
        op(11, "all-gather-done", &[10]).array(F32, &[40]),
        op(12, "all-reduce", &[2]).array(F32, &[100]),
        op(13, "async-start", &[2]).calls(&[5]),
        op(14, "async-done", &[13]).calls(&[5]),
        op(15, "conditional", &[]).calls(&[7, 6]),
        op(16, "fusion", &[]).calls(&[10]),
        op(17, "all-reduce", &[2]).array(F32, &[100]).cycles(70),
        op(18, "fusion", &[2]).calls(&[8]),
        op(19, "fusion", &[2]).calls(&[11]),
        op(20, "async-start", &[2]).calls(&[7]),
        op(21, "async-done", &[20]).calls(&[7]),
    ];
    let [condition, compare] = condition(3, 2);
    let rest = entry(0, "", after);
    let parts =
        [body(2), condition, compare, product(), scattered, long, short, hidden, nothing, summed, rest];
    let estimate = estimate(&module(&parts));
    let of = |kind: &str| estimate.collectives[kind];
    assert_eq!(of("all-gather"), Traffic { runs: 3.0, bytes: 2.0 * 1024.0 + 160.0, early: 160.0 });
    assert_eq!(of("all-reduce"), Traffic { runs: 1.0, bytes: 400.0, early: 0.0 }, "the other has its cycles");
    let scattered = Traffic { runs: 2.0, bytes: 256.0 + 128.0, early: 256.0 };
    assert_eq!(of("reduce-scatter"), scattered, "a start and its end are one; sums of which a part is kept");
    assert_eq!(of("all-to-all"), Traffic { runs: 1.0, bytes: 16.0, early: 0.0 }, "inside a fusion");
    assert_eq!(estimate.moved_bytes(), 2208.0 + 800.0 + 384.0 + 16.0);
    assert_eq!(estimate.waiting, estimate.moved_bytes(), "nothing runs between starts and ends");
    assert_eq!(estimate.cycles, 20.0 + 3.0 + 500.0 + 70.0 + 20.0, "the longer branch");
    assert_eq!(estimate.without_cycles, 1);
    let kinds = [("copy", 520.0), ("collective", 70.0), ("matrix product", 20.0), ("elementwise", 3.0)];
    assert_eq!(estimate.kinds(), kinds);
    let (kinds, top) = breakdown(&estimate, 3);
    assert!((kinds[0].share - 520.0 / 613.0).abs() < 1e-12);
    assert_eq!(top.len(), 3);
    let product = &top[2];
    assert_eq!((product.name.as_str(), product.runs, product.cycles), ("fusion.5", 2.0, 20.0));
    assert_eq!(
        (product.shape.as_str(), product.place.as_str()),
        ("bf16[8,4]", "backbone/blocks/nn/linear.rs:34")
    );
}

#[test]
fn collectives_that_are_started_early_are_waited_for_as_far_as_nothing_hides_them() {
    let pair = tuple(&[array(F32, &[10]), array(F32, &[40])]);
    let gathered = |id| computation(id, 1, vec![op(1, "all-gather", &[]).array(F32, &[25])]);
    let carrying = named("async_collective_fusion.7", gathered(9));
    // A turn: a gather of 160 bytes beside 100 cycles; one of 100 bytes parted among three fusions, with 30 cycles.
    let turn = vec![
        op(1, "parameter", &[]),
        op(2, "all-gather-start", &[1]).shape(&pair),
        op(3, "copy", &[1]).cycles(100),
        op(4, "all-gather-done", &[2]).array(F32, &[40]),
        op(5, "fusion", &[1]).named("async-collective-start.7").calls(&[8]),
        op(6, "fusion", &[5]).calls(&[9]).cycles(30),
        op(7, "fusion", &[6]).named("async-collective-done.7").calls(&[8]),
        op(8, "tuple", &[4, 7]),
    ];
    let of = |turn: Vec<Op>, order: Option<&[i64]>| {
        let [condition, compare] = condition(3, 5);
        let trips = r#"{"known_trip_count":{"n":"5"}}"#;
        let parts = [computation(2, 8, turn), condition, compare, gathered(8), carrying.clone()];
        let mut bytes = module(&[&parts[..], &[entry(0, trips, vec![])]].concat());
        order.inspect(|order| scheduled(&mut bytes, 2, order));
        estimate(&bytes)
    };
    let found = of(turn, None);
    let gathers = Traffic { runs: 10.0, bytes: 5.0 * 260.0, early: 5.0 * 260.0 };
    assert_eq!(found.collectives, [("all-gather".to_string(), gathers)].into());
    assert_eq!(found.waiting, 5.0 * (60.0 + 70.0));
    assert_eq!((found.cycles, found.without_cycles), (5.0 * 130.0 + 6.0, 0));

    // Instructions run as they are scheduled.
    let listed = || {
        vec![
            op(1, "parameter", &[]),
            op(2, "all-gather-start", &[1]).shape(&pair),
            op(4, "all-gather-done", &[2]).array(F32, &[40]),
            op(3, "copy", &[1]).cycles(100),
            op(8, "tuple", &[4, 3]),
        ]
    };
    assert_eq!(of(listed(), None).waiting, 5.0 * 160.0);
    assert_eq!(of(listed(), Some(&[1, 2, 3, 4, 8])).waiting, 5.0 * 60.0);
    // What is awaited nowhere is awaited at the end.
    let never = vec![op(1, "parameter", &[]), op(8, "all-gather-start", &[1]).shape(&pair)];
    assert_eq!(of(never, None).waiting, 5.0 * 160.0);
}

/// What libtpu 0.0.52 made for v5e:2x4 of `for i in 0..5 { x = tanh(x w[i]) }` in bf16, x `[2048, 1024]` and every `w`
/// `[1024, 1024]` split over eight chips.
const LOOP: &[u8] = include_bytes!("../../tests/golden/loop.hlo.pb");

#[test]
fn a_program_of_the_real_compiler_is_understood() {
    let estimate = estimate(LOOP);
    assert_eq!(estimate.unknown_loops, [""; 0]);
    assert_eq!(estimate.cycles, 5.0 * (4076.0 + 3511.0 + 8036.0), "a copy, a slice and a product a turn");
    let gathered = Traffic { runs: 5.0, bytes: 5.0 * 2.0 * 1024.0 * 1024.0, early: 0.0 };
    assert_eq!(estimate.collectives, [("all-gather".to_string(), gathered)].into());
    let product = &estimate.rows[0];
    assert_eq!((product.kind, product.runs, product.cycles), ("matrix product", 5.0, 5.0 * 8036.0));
    assert_eq!(product.op_name, "layer/linear.rs:1");
}

#[test]
fn a_module_is_read_plain_and_with_its_config() {
    let plain = looped(0, 3, "", vec![]);
    let mut with_config = vec![];
    write::bytes(&mut with_config, 1, &plain);
    write::bytes(&mut with_config, 2, b"");
    for bytes in [&plain, &with_config] {
        let module = Module::parse(bytes).unwrap();
        assert_eq!((module.name.as_str(), module.entry(), module.instructions()), ("module", 1, 20));
    }
    assert_eq!(estimate(&plain), estimate(&with_config));
}

#[test]
fn what_is_no_program_is_refused() {
    assert_eq!(Module::parse(b"").unwrap_err(), HloError::Empty);
    assert_eq!(Module::parse(&[1 << 3 | 2, 200]).unwrap_err(), HloError::Wire(WireError::Cut(1)));
    assert!(Module::parse(b"HloModule jit, is_scheduled=true").is_err(), "text");
    assert_eq!(Module::parse(&module(&[body(2)])).unwrap_err(), HloError::NoEntry(1));
    let whole = looped(0, 3, "", vec![]);
    for cut in (0..whole.len()).step_by(7) {
        // An error or a shorter program, never a panic.
        let _ = Estimate::of(&whole[..cut], 1.0);
    }
    let itself = computation(1, 1, vec![op(1, "call", &[]).calls(&[1]), op(2, "copy", &[]).cycles(1)]);
    assert!(Estimate::of(&module(&[itself]), 1.0).is_ok(), "a computation that calls itself ends");
    assert_eq!(Shape { element: 16, dims: vec![3, 5], tuple: vec![] }.bytes(), 30);
}

#[test]
fn times_are_cycles_over_the_clock_and_bytes_over_the_links() {
    let target = Target::parse("v5p:4x4x2").unwrap();
    let mut estimate = Estimate { cycles: 3.5e9, ..Estimate::default() };
    estimate.collectives.insert("all-reduce".into(), Traffic { runs: 1.0, bytes: 30e9, early: 30e9 });
    estimate.waiting = 0.175e9;
    let time = Time::new(&estimate, target.generation());
    assert_eq!((time.compute_seconds, time.collective_seconds, time.seconds), (2.0, 0.2, 2.2));
    assert_eq!((time.waiting_seconds, time.overlapped_seconds), (0.1, 2.1));
    // A third of the step's FLOPs, at the peak of 32 chips for a second.
    let loss = 32.0 * 459e12 / 3.0;
    let training = Training::new(4096, &time, 0.5, loss, &target);
    assert!((training.bound_seconds - 1.0).abs() < 1e-12);
    assert!((training.mfu - 1.0 / 2.2).abs() < 1e-12 && (training.mfu_compute - 0.5).abs() < 1e-12);
    assert!((training.mfu_overlapped - 1.0 / 2.1).abs() < 1e-12);
    assert_eq!((training.seconds, training.encoding_seconds), (2.2, 0.5), "encoders are apart");
    assert_eq!(Sampling::new(64, &[], &target).per_chip, 2.0);
}

fn config(sets: &[&str]) -> Config {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/shapes.toml");
    // Other text encoders have no use for it.
    let unset = Override::Unset("text.context".into());
    let sets: Vec<Override> = [unset].into_iter().chain(Override::sets(sets)).collect();
    Config::load(&path, &sets, &Overlay::default()).unwrap()
}

#[test]
fn the_text_encoder_is_among_the_programs_where_its_sizes_are_known() {
    let names = |weights: &str, width: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity").join(weights);
        let weights = format!("text.weights={:?}", path.display().to_string());
        let t5 = ["text.kind=\"t5\"", "text.dtype=\"f32\"", "text.vocabulary=\"spiece.model\"", &weights];
        let all = programs(&config(&[&t5[..], &["run.batch=4", width]].concat())).unwrap();
        let all: Vec<&Planned> = all.iter().collect();
        let encoders = all.iter().filter(|p| p.function.name.starts_with("encode_text_"));
        encoders.map(|p| (p.function.name.clone(), p.jobs.len(), p.runs)).collect::<Vec<_>>()
    };
    let want = [("_4", 2, 1), ("_1", 1, 0), ("_2", 1, 0), ("_8", 1, 0)];
    let want = want.map(|(batch, jobs, runs)| (format!("encode_text{batch}"), jobs, runs));
    assert_eq!(names("t5_weights.safetensors", "text.width=32"), want);
    // What is not here is of the sizes that were published, if they were.
    assert_eq!(names("nothing.safetensors", "text.width=512"), want);
    assert!(names("nothing.safetensors", "text.width=32").is_empty());
}

#[test]
fn a_config_has_every_program_that_a_run_takes() {
    let all = programs(&config(&["sample.steps=6", "eval=[]"])).unwrap();
    let names = |all: &[&Planned]| all.iter().map(|p| p.function.name.clone()).collect::<Vec<_>>();
    let validated = programs(&config(&["sample.steps=6"])).unwrap();
    let more =
        validated.iter().map(|p| &*p.function.name).filter(|n| all.iter().all(|p| p.function.name != **n));
    assert_eq!(more.collect::<Vec<_>>(), ["validation_loss"]);
    let every: Vec<&Planned> = all.iter().collect();
    let steps: usize = every
        .iter()
        .filter_map(|p| Some(p.function.name.strip_prefix("sample_step_")?.parse::<usize>().ok()? * p.runs))
        .sum();
    assert_eq!(steps, 9, "every token once");
    let train = chosen(&all, Some(Workload::Train), &[]).unwrap();
    assert_eq!(names(&train), ["train_step", "init"]);
    let usual = chosen(&all, Some(Workload::Sample), &["*_negative*".into()]).unwrap();
    let own = ["sampling_weights", "sample_setup", "sample_step_1", "sample_step_2"];
    assert_eq!(names(&usual), own);
    assert_eq!(usual.iter().map(|p| p.runs).collect::<Vec<_>>(), [0, 1, 3, 3], "per batch of images");
    let negative: Vec<_> = names(&every).split_off(train.len() + usual.len());
    assert_eq!(negative, ["sample_setup_negative", "sample_step_negative_1", "sample_step_negative_2"]);
    assert_eq!(names(&chosen(&all, None, &[]).unwrap()), names(&every));
    // Steps that are not guided have no negative prompt.
    let fastest =
        programs(&config(&["sample.preset=fastest", "sample.guidance_floor=0.5", "eval=[]"])).unwrap();
    let fastest: Vec<&Planned> =
        fastest.iter().filter(|p| p.function.name.starts_with("sample_step")).collect();
    assert_eq!(
        names(&fastest),
        [
            "sample_step_unguided_1",
            "sample_step_1",
            "sample_step_2",
            "sample_step_negative_1",
            "sample_step_negative_2"
        ]
    );
    let error = |only, skip: &str| render(&chosen(&all, only, &[skip.into()]).unwrap_err());
    assert!(
        error(None, "val").starts_with("error: --skip val fits no program\nhelp: there are: train_step, ")
    );
    assert!(
        error(Some(Workload::Train), "*").starts_with("error: --only and --skip leave no program to compile")
    );
}

/// What no compiler writes: each of these took for ever, or the stack.
#[test]
fn programs_that_go_in_circles_are_told() {
    let begin = std::time::Instant::now();
    let calls = |id: i64| op(1, "call", &[]).calls(&[id + 1, id + 1]);
    let all: Vec<_> = (1..=31).map(|id| computation(id, 1, vec![calls(id)])).collect();
    assert_eq!(Estimate::of(&module(&all), 1.0).unwrap_err(), HloError::Tangled);
    let all = [computation(1, 1, vec![op(1, "call", &[]).calls(&[1])])];
    assert_eq!(estimate(&module(&all)).cycles, 0.0);
    let fusions = |id: i64| op(1, "fusion", &[]).calls(&[id + 1, id + 1, id + 1]);
    let all: Vec<_> = (1..=40).map(|id| computation(id, 1, vec![fusions(id)])).collect();
    assert_eq!(Estimate::of(&module(&all), 1.0).unwrap_err(), HloError::Tangled);
    // An end that awaits what awaits itself.
    let circle = vec![op(1, "copy-update", &[1]), op(2, "copy-done", &[1])];
    assert_eq!(estimate(&module(&[computation(1, 2, circle)])).cycles, 0.0);
    // A condition whose operands double at each instruction.
    let mut ops = vec![op(1, "parameter", &[])];
    ops.extend((2..62).map(|id| op(id, "add", &[id - 1, id - 1])));
    let entry = vec![op(1, "parameter", &[]), op(2, "while", &[1]).calls(&[2, 3])];
    let bytes = module(&[computation(1, 2, entry), body(2), computation(3, 61, ops)]);
    assert_eq!(estimate(&bytes).unknown_loops.len(), 1);
    // Tuples in tuples, as deep as bytes go.
    let shape = (0..10_000).fold(vec![], |inside: Vec<u8>, _| {
        let mut shape = vec![];
        write::bytes(&mut shape, 4, &inside);
        shape
    });
    let mut instruction = op(1, "parameter", &[]);
    write::bytes(&mut instruction.bytes, 3, &shape);
    let error = Estimate::of(&module(&[computation(1, 1, vec![instruction])]), 1.0).unwrap_err();
    assert!(matches!(error, HloError::Wire(_)), "{error}");
    assert!(begin.elapsed().as_secs() < 10, "{:?}", begin.elapsed());
}
