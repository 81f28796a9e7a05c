//! The crate against the real CPU plugin. It is downloaded where it is not installed yet; after that no
//! network.
mod common;

use common::{PLUGIN, engine, read, slot, text_program};
use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use half::{bf16, f16};
use tpu::array::{Element, HostArray, Sharded};
use tpu::cache;
use tpu::engine::{CacheOutcome, Engine, Executable, Input, Options};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::Plugin;
use tpu::{Code, Error, Kind};

/// A vector on every device.
fn put<T: Element>(engine: &Engine, values: &[T]) -> Sharded {
    let array = HostArray::from_slice([values.len()], values).unwrap();
    engine.put("x", array, &Sharding::replicated()).unwrap()
}

fn add() -> Program {
    let text = "module @add { func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
      %0 = stablehlo.add %a, %b : tensor<4xf32>
      return %0 : tensor<4xf32>
    } }";
    let x = |name| slot(name, DType::F32, &[4]);
    text_program(text, vec![x("a"), x("b")], vec![x("sum")])
}

/// `y = x + 1`, `x` donated.
fn increment() -> Program {
    let text = "module @increment {
      func.func @main(%x: tensor<1024xf32> {tf.aliasing_output = 0 : i32}) -> tensor<1024xf32> {
        %one = stablehlo.constant dense<1.0> : tensor<1024xf32>
        %0 = stablehlo.add %x, %one : tensor<1024xf32>
        return %0 : tensor<1024xf32>
    } }";
    let x = |name| slot(name, DType::F32, &[1024]);
    let mut program = text_program(text, vec![x("x")], vec![x("y")]);
    program.donated = vec![Some(0)];
    program
}

#[test]
fn adds_two_arrays_and_keeps_them() {
    let engine = engine(Mesh::single());
    let add = engine.compile(&add()).unwrap();
    assert_eq!(*add.cache(), CacheOutcome::Off);
    let (a, b) = (put(&engine, &[1.0f32, 2.0, 3.0, 4.0]), put(&engine, &[0.5f32, 0.25, 0.0, -4.0]));
    let sums = add.run(vec![Input::Keep(&a), Input::Keep(&b)]).unwrap();
    assert_eq!(sums.len(), 1);
    assert_eq!(read::<f32>(&sums[0]), [1.5, 2.25, 3.0, 0.0]);
    let again = add.run(vec![Input::Keep(&sums[0]), Input::Keep(&a)]).unwrap();
    assert_eq!(read::<f32>(&again[0]), [2.5, 4.25, 6.0, 4.0]);
    assert_eq!(read::<f32>(&a), [1.0, 2.0, 3.0, 4.0]);
    let fetch = again[0].fetch().unwrap();
    drop(again);
    assert_eq!(
        fetch.wait().unwrap().to_vec::<f32>().unwrap(),
        [2.5, 4.25, 6.0, 4.0],
        "a fetch outlives its array"
    );
    assert_eq!((engine.platform().name(), engine.device_kind()), ("cpu", "cpu"));
    assert!(PLUGIN.version_line().contains("stablehlo_current_version 1."), "{}", PLUGIN.version_line());
}

#[test]
fn a_program_over_eight_devices_gives_what_one_device_gives() {
    let body = "%0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]
          : (tensor<8x16xf32>, tensor<16x6xf32>) -> tensor<8x6xf32>
        %1 = stablehlo.tanh %0 : tensor<8x6xf32>
        %zero = stablehlo.constant dense<0.0> : tensor<f32>
        %2 = stablehlo.reduce(%1 init: %zero) applies stablehlo.add across dimensions = [0, 1]
          : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
        return %1, %2 : tensor<8x6xf32>, tensor<f32>";
    let single = format!(
        "module @single {{ func.func @main(%x: tensor<8x16xf32>, %w: tensor<16x6xf32>)
        -> (tensor<8x6xf32>, tensor<f32>) {{ {body} }} }}"
    );
    let on = |dims: &str| format!("{{sdy.sharding = #sdy.sharding<@mesh, [{dims}]>}}");
    let sharded = format!(
        "module @sharded {{ sdy.mesh @mesh = <[\"data\"=4, \"model\"=2]>
        func.func @main(%x: tensor<8x16xf32> {x}, %w: tensor<16x6xf32> {w})
        -> (tensor<8x6xf32> {y}, tensor<f32> {s}) {{ {body} }} }}",
        x = on("{\"data\"}, {}"),
        w = on("{}, {\"model\"}"),
        y = on("{\"data\"}, {\"model\"}"),
        s = on(""),
    );
    let inputs = || vec![slot("x", DType::F32, &[8, 16]), slot("w", DType::F32, &[16, 6])];
    let outputs = || vec![slot("y", DType::F32, &[8, 6]), slot("sum", DType::F32, &[])];
    let plain = text_program(&single, inputs(), outputs());
    let mut parted = text_program(&sharded, inputs(), outputs());
    parted.mesh = Mesh::new([("data", 4), ("model", 2)]).unwrap();
    let axes = |dims: [&[&str]; 2]| Sharding {
        dims: dims.map(|d| d.iter().map(|a| a.to_string()).collect()).into(),
    };
    parted.inputs[0].sharding = axes([&["data"], &[]]);
    parted.inputs[1].sharding = axes([&[], &["model"]]);
    parted.outputs[0].sharding = axes([&["data"], &["model"]]);

    let eight = engine(parted.mesh.clone());
    let one = eight.with_mesh(Mesh::single()).unwrap();
    assert_eq!((eight.available(), eight.mesh().ids()), (8, (0..8).collect()));
    let numbers =
        |n: usize, seed: usize| (0..n).map(|i| ((i * 7 + seed) % 13) as f32 / 6.5 - 1.0).collect::<Vec<_>>();
    let run = |engine: &Engine, program: &Program| {
        let executable = engine.compile(program).unwrap();
        let arrays = [([8, 16], 1), ([16, 6], 5)]
            .map(|(d, seed)| HostArray::from_slice(d, &numbers(d[0] * d[1], seed)).unwrap());
        let put = |(slot, array)| {
            let slot: &Slot = slot;
            engine.put(&slot.name, array, &slot.sharding).unwrap()
        };
        let inputs: Vec<_> = program.inputs.iter().zip(arrays.clone()).map(put).collect();
        for (input, array) in inputs.iter().zip(&arrays) {
            assert_eq!(input.get().unwrap(), *array, "put and get give the array back");
        }
        let outputs = executable.run(inputs.iter().map(Input::Keep).collect()).unwrap();
        (read::<f32>(&outputs[0]), outputs[1].get().unwrap().item::<f32>().unwrap())
    };
    let (expected, expected_sum) = run(&one, &plain);
    let (found, found_sum) = run(&eight, &parted);
    assert!(expected.iter().zip(&found).all(|(a, b)| (a - b).abs() < 1e-6), "{expected:?} {found:?}");
    assert!((expected_sum - found_sum).abs() < 1e-5, "{expected_sum} {found_sum}");

    let error = one.compile(&parted).map(drop).unwrap_err();
    let words = "program `test` is partitioned over mesh (data=4 model=2), the engine runs mesh (1 device)";
    assert_eq!(error.to_string(), words);
    let error = one.with_mesh(Mesh::new([("data", 9)]).unwrap()).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "mesh (data=9) needs 9 devices, 8 of platform `cpu` are available");
}

#[test]
fn donated_memory_is_taken_over() {
    let engine = engine(Mesh::single());
    let increment = engine.compile(&increment()).unwrap();
    assert!(increment.donates(0));
    assert_eq!(increment.memory().unwrap().aliased, 4096);
    let mut x = put(&engine, &[0.0f32; 1024]);
    for _ in 0..3 {
        x = increment.run(vec![Input::Donate(x)]).unwrap().remove(0);
    }
    assert_eq!(read::<f32>(&x), [3.0; 1024]);
    assert!(increment.wasted_donations().is_empty(), "{:?}", increment.wasted_donations());
    let error = increment.run(vec![Input::Keep(&x)]).unwrap_err();
    let words =
        "`x` of program `test` is donated by the program, which reuses its memory: pass it as donated";
    assert_eq!(error.to_string(), words);
    assert_eq!(read::<f32>(&x), [3.0; 1024], "a refused run takes nothing");
}

#[test]
fn a_donation_that_the_program_does_not_make_is_noticed() {
    let engine = engine(Mesh::single());
    let mut undonated = increment();
    undonated.text = undonated.text.replace("{tf.aliasing_output = 0 : i32}", "");
    let undonated = engine.compile(&undonated).unwrap();
    undonated.run(vec![Input::Donate(put(&engine, &[0.0f32; 1024]))]).unwrap();
    assert_eq!(undonated.wasted_donations(), ["x"]);
}

#[test]
fn inputs_that_do_not_fit_their_slots_are_named() {
    let engine = engine(Mesh::new([("data", 2)]).unwrap());
    let mut program = add();
    program.mesh = engine.mesh().mesh().clone();
    let add = engine.compile(&program).unwrap();
    let four = put(&engine, &[0.0f32; 4]);
    let refused = |inputs| {
        let error = add.run(inputs).unwrap_err();
        assert_eq!(error.kind(), Kind::Input, "{error}");
        error.to_string()
    };
    assert_eq!(refused(vec![Input::Keep(&four)]), "program `test` takes 2 inputs, got 1");
    let three = put(&engine, &[0.0f32; 3]);
    let words = "`b` of program `test` is f32[4], got f32[3]";
    assert_eq!(refused(vec![Input::Keep(&four), Input::Keep(&three)]), words);
    let ints = put(&engine, &[0i32; 4]);
    let words = "`a` of program `test` is f32[4], got i32[4]";
    assert_eq!(refused(vec![Input::Keep(&ints), Input::Keep(&four)]), words);
    let data = Sharding { dims: vec![vec!["data".into()]] };
    let parted = engine.put("x", HostArray::from_slice([4], &[0.0f32; 4]).unwrap(), &data).unwrap();
    let words = "`a` of program `test` is sharded [replicated] over 2 devices, got [{data}] over 2 devices, \
                 f32[2] on each";
    assert_eq!(refused(vec![Input::Keep(&parted), Input::Keep(&four)]), words);
    let one = engine.with_mesh(Mesh::single()).unwrap();
    let words =
        "`a` of program `test` is sharded [replicated] over 2 devices, got [replicated] over 1 devices";
    let alone = put(&one, &[0.0f32; 4]);
    assert_eq!(refused(vec![Input::Keep(&alone), Input::Keep(&four)]), words);
    let other = common::engine(engine.mesh().mesh().clone());
    let words = "`a` of program `test` lies on the devices of another engine: get it and put it here";
    let foreign = put(&other, &[0.0f32; 4]);
    assert_eq!(refused(vec![Input::Keep(&foreign), Input::Keep(&four)]), words);
    let words = "`a` of program `test` is not donated by the program: pass it as kept";
    assert_eq!(refused(vec![Input::Donate(put(&engine, &[0.0f32; 4])), Input::Keep(&four)]), words);
    let error = engine.put("tokens", HostArray::from_slice([3], &[0.0f32; 3]).unwrap(), &data).unwrap_err();
    assert!(error.to_string().contains("axis 0 of `tokens` has size 3, which 2 devices"), "{error}");
}

#[test]
fn programs_that_are_wrong_are_errors() {
    let engine = engine(Mesh::single());
    let mut broken = add();
    broken.text = broken.text.replace("stablehlo.add", "stablehlo.sum");
    let error = engine.compile(&broken).map(drop).unwrap_err();
    assert!(matches!(error, Error::Compile { code: Code::Unknown, .. }), "{error}");
    let words =
        "program `test` does not compile: Unknown: -:2:12: error: custom op 'stablehlo.sum' is unknown";
    assert!(error.to_string().starts_with(words), "{error}");

    let mut more = add();
    more.outputs.push(slot("more", DType::F32, &[4]));
    let error = engine.compile(&more).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "program `test` declares 2 outputs, its compiled form has 1");

    let mut other = add();
    other.outputs[0].ty = Type::new(DType::F32, [2, 2]);
    let other = engine.compile(&other).unwrap();
    let x = put(&engine, &[0.0f32; 4]);
    let error = other.run(vec![Input::Keep(&x), Input::Keep(&x)]).unwrap_err();
    assert!(error.to_string().starts_with("`sum` of program `test` is f32[2,2], got f32[4]"), "{error}");
}

#[test]
fn an_error_while_running_shows_where_its_output_is_read() {
    // Sorting needs the whole array in memory: 32 TiB.
    let text = "module @huge { func.func @main(%x: tensor<f32>) -> tensor<1xf32> {
      %i = stablehlo.iota dim = 0 : tensor<8796093022208xf32>
      %w = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<f32>) -> tensor<8796093022208xf32>
      %m = stablehlo.multiply %i, %w : tensor<8796093022208xf32>
      %0 = stablehlo.cosine %m : tensor<8796093022208xf32>
      %1 = \"stablehlo.sort\"(%0) ({
        ^bb0(%a: tensor<f32>, %b: tensor<f32>):
          %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
          stablehlo.return %p : tensor<i1>
      }) {dimension = 0 : i64} : (tensor<8796093022208xf32>) -> tensor<8796093022208xf32>
      %2 = stablehlo.slice %1 [0:1] : (tensor<8796093022208xf32>) -> tensor<1xf32>
      return %2 : tensor<1xf32>
    } }";
    let program = text_program(text, vec![slot("x", DType::F32, &[])], vec![slot("y", DType::F32, &[1])]);
    let engine = engine(Mesh::single());
    let huge = engine.compile(&program).unwrap();
    let x = engine.put("x", HostArray::scalar(1.0f32), &Sharding::replicated()).unwrap();
    let outputs = huge.run(vec![Input::Keep(&x)]).unwrap();
    let double = "module @double { func.func @main(%x: tensor<1xf32>) -> tensor<1xf32> {
      %0 = stablehlo.add %x, %x : tensor<1xf32>
      return %0 : tensor<1xf32>
    } }";
    let one = |name| slot(name, DType::F32, &[1]);
    let double = engine.compile(&text_program(double, vec![one("x")], vec![one("y")])).unwrap();
    let next = double.run(vec![Input::Keep(&outputs[0])]).unwrap();
    let error = outputs[0].get().unwrap_err();
    assert_eq!(error.kind(), Kind::OutOfMemory, "{error}");
    assert!(error.to_string().contains("35184372088832 bytes"), "{error}");
    assert!(outputs[0].wait().is_err());
    let error = next[0].get().unwrap_err();
    assert_eq!(error.kind(), Kind::OutOfMemory, "{error}");
    assert!(error.to_string().contains("35184372088832 bytes"), "what depends on it fails alike: {error}");
    assert_eq!(x.get().unwrap().item::<f32>().unwrap(), 1.0, "the engine lives on");
}

#[test]
fn compiled_programs_are_cached_and_damage_is_mended() {
    let root = tempfile::tempdir().unwrap();
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root.path().to_owned());
    let engine = || Engine::new(&PLUGIN, &options).unwrap();
    let works = |engine: &Engine, executable: &Executable| {
        let x = put(engine, &[1.0f32, 2.0, 3.0, 4.0]);
        let sums = executable.run(vec![Input::Keep(&x), Input::Keep(&x)]).unwrap();
        assert_eq!(read::<f32>(&sums[0]), [2.0, 4.0, 6.0, 8.0]);
    };
    let first = engine();
    let compiled = first.compile(&add()).unwrap();
    assert_eq!(*compiled.cache(), CacheOutcome::Miss);
    works(&first, &compiled);
    let second = engine();
    let loaded = second.compile(&add()).unwrap();
    assert_eq!(*loaded.cache(), CacheOutcome::Hit);
    works(&second, &loaded);

    let entries = || std::fs::read_dir(root.path().join("executables")).unwrap();
    let entry = entries().next().unwrap().unwrap().path();
    let good = std::fs::read(&entry).unwrap();
    std::fs::write(&entry, &good[..good.len() / 2]).unwrap();
    let mended = second.compile(&add()).unwrap();
    assert!(matches!(mended.cache(), CacheOutcome::Damaged(_)), "{:?}", mended.cache());
    works(&second, &mended);
    assert_eq!(*engine().compile(&add()).unwrap().cache(), CacheOutcome::Hit);

    let mut other = add();
    other.text = other.text.replace("stablehlo.add", "stablehlo.subtract");
    assert_eq!(*second.compile(&other).unwrap().cache(), CacheOutcome::Miss, "another program");
    options.cpu_devices = 2;
    let two = Engine::new(&PLUGIN, &options).unwrap();
    assert_eq!(*two.compile(&add()).unwrap().cache(), CacheOutcome::Miss, "another topology");
    options.flags = vec![("xla_cpu_enable_fast_math".into(), tpu::Flag::Bool(false))];
    let flagged = Engine::new(&PLUGIN, &options).unwrap();
    assert_eq!(*flagged.compile(&add()).unwrap().cache(), CacheOutcome::Miss, "other flags");
    assert_eq!(entries().count(), 4);
}

#[test]
fn every_dtype_and_odd_shapes_go_there_and_back() {
    fn both<T: Element + PartialEq + std::fmt::Debug>(engine: &Engine, values: &[T]) {
        let (ty, n) = (T::DTYPE, values.len());
        for dims in [vec![n], vec![1, n, 1], vec![0, n], if n == 1 { vec![] } else { vec![n] }] {
            let text = Type::new(ty, dims.clone());
            let shape: String = dims.iter().map(|d| format!("{d}x")).collect();
            let body = format!("tensor<{shape}{ty}>");
            let text_ =
                format!("module @copy {{ func.func @main(%x: {body}) -> {body} {{ return %x : {body} }} }}");
            let copy = text_program(&text_, vec![slot("x", ty, &dims)], vec![slot("y", ty, &dims)]);
            let copy = engine.compile(&copy).unwrap();
            let host = HostArray::from_slice(dims, &values[..text.elements()]).unwrap();
            let x = engine.put("x", host.clone(), &Sharding::replicated()).unwrap();
            let y = copy.run(vec![Input::Keep(&x)]).unwrap();
            assert_eq!(y[0].get().unwrap(), host, "{text}");
            assert_eq!(y[0].ty(), host.ty());
        }
    }
    let engine = engine(Mesh::single());
    both(&engine, &[true, false, true]);
    both(&engine, &[0u8, 255, 7]);
    both(&engine, &[i32::MIN, -1, 7]);
    both(&engine, &[u32::MAX, 1]);
    both(&engine, &[i64::MIN, 1]);
    both(&engine, &[u64::MAX, 1]);
    both(&engine, &[f32::MIN_POSITIVE, -0.0, f32::INFINITY]);
    both(&engine, &[f64::MAX, 1e-300]);
    both(&engine, &[i8::MIN, -1, 7]);
    both(&engine, &[i16::MIN, -1]);
    both(&engine, &[u16::MAX, 1]);
    both(&engine, &[f16::MAX, f16::MIN_POSITIVE_SUBNORMAL]);
    both(&engine, &[bf16::ONE, bf16::MIN]);
    both(&engine, &[1.5f32]);
}

#[test]
fn flags_reach_the_compiler() {
    let mut options = Options::new(Mesh::single());
    options.flags = vec![("xla_no_such_flag".into(), tpu::Flag::Int(1))];
    let engine = Engine::new(&PLUGIN, &options).unwrap();
    let error = engine.compile(&add()).map(drop).unwrap_err();
    assert!(error.to_string().contains("xla_no_such_flag"), "{error}");
}

#[test]
fn many_runs_over_eight_devices_are_under_way_at_once() {
    let text = |op: &str| {
        format!(
            "module @reduce {{ sdy.mesh @mesh = <[\"data\"=8]>
      func.func @main(%x: tensor<16xf32> {{sdy.sharding = #sdy.sharding<@mesh, [{{\"data\"}}]>}})
          -> (tensor<16xf32> {{sdy.sharding = #sdy.sharding<@mesh, [{{\"data\"}}]>}}) {{
        %init = stablehlo.constant dense<0.0> : tensor<f32>
        %0 = stablehlo.reduce(%x init: %init) applies stablehlo.{op} across dimensions = [0]
          : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
        %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<16xf32>
        return %1 : tensor<16xf32>
    }} }}"
        )
    };
    let engine = engine(Mesh::new([("data", 8)]).unwrap());
    let data = Sharding { dims: vec![vec!["data".into()]] };
    let compile = |op: &str| {
        let mut x = slot("x", DType::F32, &[16]);
        x.sharding = data.clone();
        let mut program = text_program(&text(op), vec![x.clone()], vec![x]);
        program.mesh = engine.mesh().mesh().clone();
        engine.compile(&program).unwrap()
    };
    let (sum, largest) = (compile("add"), compile("maximum"));
    let values: Vec<f32> = (0..16).map(|i| i as f32 / 16.0).collect();
    let x = engine.put("x", HostArray::from_slice([16], &values).unwrap(), &data).unwrap();
    let run = |program: &Executable, x: &Sharded| program.run(vec![Input::Keep(x)]).unwrap().remove(0);
    let mut chain = run(&largest, &x);
    let mut sums = vec![];
    for _ in 0..100 {
        sums.push(run(&sum, &x));
        chain = run(&largest, &chain);
    }
    assert_eq!(read::<f32>(&chain), [0.9375; 16]);
    assert!(sums.iter().all(|array| read::<f32>(array) == [7.5; 16]));
}

#[test]
fn text_alone_tells_what_it_takes_and_gives() {
    let text = "module @any { func.func public @main(%x: tensor<2xf32> {tf.aliasing_output = 1 : i32}, %n: tensor<i8>)
      -> (tensor<2xi1>, tensor<2xf32>) {
      %0 = stablehlo.convert %n : (tensor<i8>) -> tensor<f32>
      %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %2 = stablehlo.multiply %x, %1 : tensor<2xf32>
      %3 = stablehlo.compare LT, %2, %x : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      return %3, %2 : tensor<2xi1>, tensor<2xf32>
    } }";
    let root = tempfile::tempdir().unwrap();
    let mut options = Options::new(Mesh::single());
    options.cache = Some(root.path().to_owned());
    for outcome in [CacheOutcome::Miss, CacheOutcome::Hit] {
        let program = Engine::new(&PLUGIN, &options).unwrap().compile_text(text).unwrap();
        assert_eq!(*program.cache(), outcome);
        let types = |slots: &[Slot]| slots.iter().map(|s| format!("{} {}", s.name, s.ty)).collect::<Vec<_>>();
        assert_eq!(types(program.inputs()), ["arg0 f32[2]", "arg1 i8[]"]);
        assert_eq!(types(program.outputs()), ["result0 i1[2]", "result1 f32[2]"]);
        assert_eq!((program.feeds(0), program.feeds(1)), (Some(1), None));
        let x = HostArray::from_slice([2], &[1.5f32, -2.0]).unwrap();
        let outputs = program.call(&[x.clone(), HostArray::scalar(3i8)]).unwrap();
        assert_eq!(outputs[0].to_vec::<bool>().unwrap(), [false, true]);
        assert_eq!(outputs[1].to_vec::<f32>().unwrap(), [4.5, -6.0]);
        let error = program.call(std::slice::from_ref(&x)).unwrap_err();
        assert_eq!(error.to_string(), "program `main` takes 2 inputs, got 1");
        let error = program.call(&[x.clone(), x]).unwrap_err().to_string();
        assert_eq!(error, "`arg1` of program `main` is i8[], got f32[2]");
    }
    let error = engine(Mesh::new([("data", 2)]).unwrap()).compile_text(text).map(drop).unwrap_err();
    assert!(matches!(error, Error::WrongMesh { .. }), "{error}");
}

#[test]
fn the_name_of_a_platform_is_that_of_its_plugin() {
    let (root, rocm) = (cache::root().unwrap(), Platform::named("rocm"));
    let plugin = Plugin::load(rocm, Purpose::Devices, PLUGIN.path(), &root, None).unwrap();
    let error = Engine::new(&plugin, &Options::new(Mesh::single())).map(drop).unwrap_err().to_string();
    // What the row of a platform says is needed to use it, so another name for it will not do.
    assert!(error.ends_with("is for platform `cpu`, not `rocm`"), "{error}");
    let installer = Installer::new(root);
    let error = installer.install(rocm, |_| {}).unwrap_err().to_string();
    assert!(error.contains("none is pinned for rocm") && error.contains("are: cpu, tpu, cuda"), "{error}");
}

#[test]
fn bfloat16_is_rounded_as_it_should_be() {
    let text = "module @round { func.func @main(%x: tensor<3xf32>) -> tensor<3xbf16> {
      %0 = stablehlo.convert %x : (tensor<3xf32>) -> tensor<3xbf16>
      return %0 : tensor<3xbf16>
    } }";
    let engine = engine(Mesh::single());
    let round = text_program(text, vec![slot("x", DType::F32, &[3])], vec![slot("y", DType::BF16, &[3])]);
    let round = engine.compile(&round).unwrap();
    let x = put(&engine, &[1.0f32, 1.001, -2.0]);
    let y = round.run(vec![Input::Keep(&x)]).unwrap();
    assert_eq!(read::<bf16>(&y[0]), [1.0, 1.0, -2.0].map(bf16::from_f32));
}

#[test]
fn arrays_outlive_the_engine_that_made_them() {
    let sum = {
        let engine = engine(Mesh::single());
        let add = engine.compile(&add()).unwrap();
        let x = put(&engine, &[1.0f32; 4]);
        add.run(vec![Input::Keep(&x), Input::Keep(&x)]).unwrap().remove(0)
    };
    assert_eq!(read::<f32>(&sum), [2.0; 4]);
}
