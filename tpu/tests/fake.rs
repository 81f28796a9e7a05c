//! The crate against plugins that are broken on purpose: `fake/plugin.c`, compiled with one switch each.
#[path = "fake/compile.rs"]
mod compile;

use graphs::program::{Program, Slot};
use graphs::types::{DType, Mesh, Sharding, Type};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};
use tpu::array::HostArray;
use tpu::engine::{CacheOutcome, Engine, Input, Options};
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};
use tpu::probe::{self, Probe};
use tpu::topology::Topology;
use tpu::{Error, Kind, Value};

/// A fake plugin in a folder of its own, with a cache.
struct Fake {
    dir: tempfile::TempDir,
}

impl Fake {
    fn new(switches: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        compile::compile(&dir.path().join("fake.so"), switches);
        Fake { dir }
    }

    fn path(&self) -> PathBuf {
        self.dir.path().join("fake.so")
    }

    fn cache(&self) -> PathBuf {
        self.dir.path().join("cache")
    }

    fn load(&self) -> Result<Plugin, Error> {
        Plugin::load(Platform::CPU, Purpose::Devices, &self.path(), &self.cache(), None)
    }

    /// Loads it with a trial first, in a process of this test binary.
    fn probe(&self, deadline: Duration) -> Result<Plugin, Error> {
        let args = ["--exact", "probe_child", "--nocapture"].map(Into::into).to_vec();
        let probe = Probe { program: std::env::current_exe().unwrap(), args, deadline };
        Plugin::load(Platform::CPU, Purpose::Devices, &self.path(), &self.cache(), Some(&probe))
    }

    /// Uses every function of a plugin once or more.
    fn drive(&self) -> Result<CacheOutcome, Error> {
        let plugin = self.load()?;
        plugin.attributes();
        let mut options = Options::new(Mesh::single());
        options.cache = Some(self.cache());
        let engine = Engine::new(&plugin, &options)?;
        engine.compile(&program())?;
        let executable = engine.compile(&program())?;
        executable.memory()?;
        executable.cost()?;
        let host = HostArray::from_slice([2], &[1.5f32, -2.0]).unwrap();
        let x = engine.put("x", host.clone(), &Sharding::replicated())?;
        let y = executable.run(vec![Input::Keep(&x)])?.remove(0);
        y.wait()?;
        while !y.is_ready()? {
            thread::yield_now();
        }
        let fetch = y.fetch()?;
        while !fetch.is_ready()? {
            thread::yield_now();
        }
        assert_eq!(fetch.wait()?, host);
        executable.run(vec![Input::Keep(&y)])?;
        let topology = Topology::new(&plugin, "fake:2")?;
        assert_eq!((topology.devices(), topology.kind()), (2, "fake"));
        topology.platform()?;
        topology.attributes()?;
        let compiled = topology.compile(&program(), &[])?;
        assert_eq!(compiled.serialize()?, b"code");
        assert_eq!(compiled.optimized()?, b"hlo");
        assert_eq!((compiled.memory()?.code, compiled.memory()?.peak), (3, 13));
        Ok(executable.cache().clone())
    }
}

/// Returns its input, a vector of two.
fn program() -> Program {
    let slot = |name: &str| Slot {
        name: name.into(),
        ty: Type::new(DType::F32, [2]),
        sharding: Sharding::replicated(),
    };
    Program {
        name: "fake".into(),
        text: "any".into(),
        inputs: vec![slot("x")],
        outputs: vec![slot("y")],
        donated: vec![None],
        mesh: Mesh::single(),
    }
}

/// Not a test of its own: what [`Fake::probe`] runs in another process.
#[test]
fn probe_child() {
    let tried = probe::child().is_some();
    assert_eq!(tried, std::env::var_os("FLUID_PROBE_PLUGIN").is_some());
}

#[test]
fn a_sound_plugin_does_it_all_and_gets_every_handle_back() {
    let fake = Fake::new(&[]);
    assert_eq!(fake.drive().unwrap(), CacheOutcome::Hit);
    for _ in 0..200 {
        fake.drive().unwrap();
    }
}

#[test]
fn an_error_of_any_function_arrives_with_its_name() {
    let functions =
        "Plugin_Initialize Event_IsReady Event_Await Event_OnReady Client_Create Client_PlatformName
        Client_PlatformVersion Client_ProcessIndex Client_Devices Device_GetDescription
        DeviceDescription_ProcessIndex Device_IsAddressable DeviceDescription_Id
        DeviceDescription_Kind Client_BufferFromHostBuffer LoadedExecutable_Execute
        LoadedExecutable_GetExecutable LoadedExecutable_AddressableDevices Executable_NumOutputs
        Executable_GetCostAnalysis Executable_GetCompiledMemoryStats Executable_OptimizedProgram
        Buffer_ElementType Buffer_Dimensions Buffer_ToHostBuffer Buffer_ReadyEvent
        TopologyDescription_Create TopologyDescription_PlatformName TopologyDescription_PlatformVersion
        TopologyDescription_GetDeviceDescriptions TopologyDescription_Attributes";
    for function in functions.split_whitespace() {
        let error = Fake::new(&[&format!("FAIL=\"{function}\"")]).drive().unwrap_err();
        let words = format!("PJRT_{function}: Internal: broken on purpose: {function}");
        assert_eq!(error.to_string(), words);
        assert_eq!(error.kind(), Kind::Other);
    }
    for function in ["Client_Compile", "Compile"] {
        let error = Fake::new(&[&format!("FAIL=\"{function}\"")]).drive().unwrap_err();
        let words = format!("program `fake` does not compile: Internal: broken on purpose: {function}");
        assert_eq!(error.to_string(), words);
    }
}

#[test]
fn failures_that_need_not_stop_anything_do_not() {
    let outcome = |function: &str| Fake::new(&[&format!("FAIL=\"{function}\"")]).drive();
    for function in ["Plugin_Attributes", "OnReady_Callback", "Buffer_IsDeleted"] {
        assert_eq!(outcome(function).unwrap(), CacheOutcome::Hit, "{function}");
    }
    let words = "the plugin does not load it: PJRT_Executable_DeserializeAndLoad: Internal: broken on \
                 purpose: Executable_DeserializeAndLoad";
    assert_eq!(outcome("Executable_DeserializeAndLoad").unwrap(), CacheOutcome::Damaged(words.into()));
    // Not storing is no error; only asking for the bytes is.
    let error = outcome("Executable_Serialize").unwrap_err();
    assert!(error.to_string().starts_with("PJRT_Executable_Serialize: Internal"), "{error}");
}

#[test]
fn codes_become_kinds() {
    let error = Fake::new(&["FAIL=\"Client_BufferFromHostBuffer\"", "CODE=8"]).drive().unwrap_err();
    assert_eq!(error.kind(), Kind::OutOfMemory);
    let words = "out of device memory (PJRT_Client_BufferFromHostBuffer): broken on purpose: \
                 Client_BufferFromHostBuffer";
    assert_eq!(error.to_string(), words);
    let error = Fake::new(&["FAIL=\"TopologyDescription_Create\"", "CODE=3"]).drive().unwrap_err();
    assert_eq!(error.kind(), Kind::Input);
    assert!(error.to_string().starts_with("`fake:2` is not a topology this plugin knows: "), "{error}");
    let error = Fake::new(&["FAIL=\"Client_Create\"", "NO_CODE"]).drive().unwrap_err();
    assert!(error.to_string().starts_with("PJRT_Client_Create: Unknown: broken"), "{error}");
}

#[test]
fn plugins_of_other_versions_are_refused_or_lack_functions() {
    let error = Fake::new(&["MAJOR=1"]).drive().unwrap_err();
    assert!(error.to_string().contains("speaks PJRT C API 1.90, this program 0.114"), "{error}");
    // The table ends before the function, or holds null.
    for (switches, function) in [
        // Without the functions of events nothing could be freed: it is refused at load.
        (&["SIZE=104"][..], "PJRT_Event_Await"),
        (&["WITHOUT=5"], "PJRT_Event_Destroy"),
        (&["WITHOUT=6"], "PJRT_Event_IsReady"),
        (&["WITHOUT=8"], "PJRT_Event_Await"),
        (&["WITHOUT=9"], "PJRT_Event_OnReady"),
        (&["SIZE=120"], "PJRT_Client_Create"),
        (&["SIZE=448"], "PJRT_LoadedExecutable_GetExecutable"),
        (&["NULLS"], "PJRT_Plugin_Initialize"),
    ] {
        let fake = Fake::new(switches);
        let error = fake.drive().unwrap_err();
        assert_eq!(error.kind(), Kind::BadPlugin);
        assert_eq!(fake.load().is_err(), function.contains("Event") || function.contains("Init"));
        let words =
            format!("(PJRT C API 0.90) has no function {function}; this program is written for 0.114");
        assert!(error.to_string().contains(&words), "{error}");
    }
    let error = Fake::new(&["PLATFORM=\"abacus\""]).drive().unwrap_err();
    assert!(error.to_string().ends_with("is for platform `abacus`, not `cpu`"), "{error}");
}

#[test]
fn libraries_that_are_no_plugins_are_named_with_the_reason() {
    let refusal = |fake: &Fake| {
        let error = fake.load().map(drop).unwrap_err();
        assert_eq!(error.kind(), Kind::BadPlugin, "{error}");
        error.to_string()
    };
    for (switch, reason) in [
        ("NO_SYMBOL", "it exports no function `GetPjrtApi`"),
        ("NULL_TABLE", "its `GetPjrtApi` returned null"),
        ("SIZE=8", "its table has 8 bytes, fewer than the 40 of its head"),
    ] {
        let words = refusal(&Fake::new(&[switch]));
        assert!(words.ends_with(&format!("fake.so is not a PJRT plugin: {reason}")), "{words}");
    }
    let text = Fake::new(&[]);
    std::fs::write(text.path(), "no library at all\n".repeat(100)).unwrap();
    let words = refusal(&text);
    assert!(
        words.contains("fake.so is not a PJRT plugin: ") && words.contains("invalid ELF header"),
        "{words}"
    );
    std::fs::remove_file(text.path()).unwrap();
    assert!(refusal(&text).starts_with("cannot read plugin "));
    let folder = Fake::new(&[]);
    std::fs::remove_file(folder.path()).unwrap();
    std::fs::create_dir(folder.path()).unwrap();
    assert!(refusal(&folder).starts_with("cannot read plugin "));
}

#[test]
fn a_plugin_that_crashes_ends_only_the_process_that_tries_it() {
    let refusal = |switch| {
        let error = Fake::new(&[switch]).probe(Duration::from_secs(30)).map(drop).unwrap_err();
        assert_eq!(error.kind(), Kind::BadPlugin, "{error}");
        error.to_string()
    };
    let words = refusal("CRASH_AT_LOAD");
    assert!(words.contains("crashes at start (signal 11, segmentation fault)"), "{words}");
    let words = refusal("CRASH_AT_INIT");
    assert!(words.ends_with("crashes at start (signal 6, abort); its last words: about to abort"), "{words}");
    let words = refusal("EXIT_AT_INIT");
    assert!(words.contains("crashes at start (exit code 3)"), "{words}");
}

#[test]
fn a_plugin_that_hangs_is_given_up() {
    let start = Instant::now();
    let error = Fake::new(&["HANG_AT_INIT"]).probe(Duration::from_secs(1)).map(drop).unwrap_err();
    assert!(error.to_string().ends_with("did not start within 1 s"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_client_that_waits_for_its_devices_for_ever_is_given_up() {
    let fake = Fake::new(&["PLATFORM=\"cuda\"", "HANG_AT_CREATE"]);
    let plugin =
        Plugin::load(Platform::named("cuda"), Purpose::Devices, &fake.path(), &fake.cache(), None).unwrap();
    let mut options = Options::new(Mesh::single());
    options.deadline = Duration::from_millis(200);
    let error = Engine::new(&plugin, &options).map(drop).unwrap_err();
    assert_eq!(error.kind(), Kind::NoDevice, "{error}");
    assert!(
        error.to_string().starts_with("no `cuda` device on this machine: the plugin found none within"),
        "{error}"
    );
}

#[test]
fn a_plugin_of_a_platform_without_a_row_loads_under_its_own_name() {
    let fake = Fake::new(&["PLATFORM=\"rocm\""]);
    let load = |name: &str| {
        let platform = Platform::named(name);
        let plugin = Plugin::load(platform, Purpose::Devices, &fake.path(), &fake.cache(), None)?;
        Engine::new(&plugin, &Options::new(Mesh::single()))
    };
    let engine = load("ROCm").unwrap();
    assert_eq!((engine.platform().to_string().to_lowercase(), engine.available()), ("rocm".into(), 2));
    let error = load("metal").map(drop).unwrap_err().to_string();
    assert!(error.ends_with("is for platform `rocm`, not `metal`"), "{error}");
}

#[test]
fn a_plugin_is_tried_once_and_one_that_refuses_says_why() {
    let fake = Fake::new(&[]);
    fake.probe(Duration::from_secs(30)).unwrap();
    // The second time nothing is started: there is no such program.
    let absent = Probe { program: "/absent".into(), args: vec![], deadline: Duration::from_secs(30) };
    let load = |f: &Fake| Plugin::load(Platform::CPU, Purpose::Devices, &f.path(), &f.cache(), Some(&absent));
    load(&fake).unwrap();
    let error = load(&Fake::new(&[])).map(drop).unwrap_err();
    assert!(error.to_string().contains("/absent does not start"), "{error}");
    let error =
        Fake::new(&["FAIL=\"Plugin_Initialize\""]).probe(Duration::from_secs(30)).map(drop).unwrap_err();
    assert!(matches!(error, Error::Plugin { function: "PJRT_Plugin_Initialize", .. }), "{error}");
}

#[test]
fn a_program_that_does_not_answer_is_not_taken_for_a_plugin_that_starts() {
    let fake = Fake::new(&[]);
    let probe = Probe { program: "true".into(), args: vec![], deadline: Duration::from_secs(30) };
    let load = Plugin::load(Platform::CPU, Purpose::Devices, &fake.path(), &fake.cache(), Some(&probe));
    let words = load.map(drop).unwrap_err().to_string();
    assert!(words.contains("crashes at start (exit code 0)"), "{words}");
}

#[test]
fn attributes_of_a_newer_version_are_read() {
    let plugin = Fake::new(&[]).load().unwrap();
    let expected = [("age", Value::Int(7)), ("odd", Value::Bool(true)), ("even", Value::Bool(false))];
    assert_eq!(plugin.attributes(), expected.map(|(name, value)| (name.to_owned(), value)));
}

/// The fake's engine over both of its devices, `data` = 2.
fn two(fake: &Fake) -> Engine {
    Engine::new(&fake.load().unwrap(), &Options::new(Mesh::new([("data", 2)]).unwrap())).unwrap()
}

/// Returns its first input of `inputs`, f32[2, n] with a row on each device.
fn program_for_two(inputs: usize, n: usize) -> Program {
    let slot = |name: String| Slot { name, ty: Type::new(DType::F32, [2, n]), sharding: rows() };
    Program {
        name: "fake".into(),
        text: "for two".into(),
        inputs: (0..inputs).map(|i| slot(format!("x{i}"))).collect(),
        outputs: vec![slot("y".into())],
        donated: vec![None; inputs],
        mesh: Mesh::new([("data", 2)]).unwrap(),
    }
}

fn rows() -> Sharding {
    Sharding { dims: vec![vec!["data".into()], vec![]] }
}

/// f32[2, n], told apart by `seed`.
fn array(seed: usize, n: usize) -> HostArray {
    let elements: Vec<f32> = (0..2 * n).map(|i| (seed * 1000 + i) as f32).collect();
    HostArray::from_slice([2, n], &elements).unwrap()
}

#[test]
fn arrays_are_whole_in_whatever_order_copies_and_runs_end() {
    const N: usize = 3000;
    for seed in 1..=4 {
        let fake = Fake::new(&[&format!("SEED={seed}")]);
        let engine = two(&fake);
        let executable = engine.compile(&program_for_two(2, N)).unwrap();
        for _ in 0..10 {
            let mut fetches = vec![];
            for i in 0..12 {
                let put = |seed| engine.put("x", array(seed, N), &rows()).unwrap();
                let (mut x, other) = (put(i), put(77));
                for _ in 0..i % 4 {
                    x = executable.run(vec![Input::Keep(&x), Input::Keep(&other)]).unwrap().remove(0);
                }
                fetches.push((i, x.fetch().unwrap()));
            }
            // The last first; some are never waited for.
            for (i, fetch) in fetches.into_iter().rev().filter(|(i, _)| i % 5 != 0) {
                assert!(fetch.wait().unwrap() == array(i, N), "array {i}, seed {seed}");
            }
        }
    }
}

#[test]
fn whatever_is_dropped_first_no_handle_outlives_the_client() {
    // The fake ends the process if one does.
    let fake = Fake::new(&[]);
    for order in 0..24 {
        let engine = two(&fake);
        let executable = engine.compile(&program_for_two(1, 500)).unwrap();
        let x = engine.put("x", array(order, 500), &rows()).unwrap();
        let y = executable.run(vec![Input::Keep(&x)]).unwrap().remove(0);
        let z = executable.run(vec![Input::Keep(&y)]).unwrap().remove(0);
        let (fetch, parts) = (z.fetch().unwrap(), y.own().unwrap());
        let mut all: Vec<Box<dyn FnOnce()>> = vec![
            Box::new(|| drop(engine)),
            Box::new(|| drop(executable)),
            Box::new(|| drop((x, y))),
            Box::new(|| drop((z, parts))),
            Box::new(move || match order % 2 {
                0 => assert!(fetch.wait().unwrap() == array(order, 500)),
                _ => drop(fetch),
            }),
        ];
        let mut rest = order;
        while !all.is_empty() {
            all.remove(rest % all.len())();
            rest = rest * 7 / 3 + 1;
        }
    }
}

#[test]
fn failures_in_the_background_arrive_where_the_array_is_read() {
    for step in ["Transfer", "Run", "Read"] {
        let fake = Fake::new(&[&format!("FAIL=\"{step}\"")]);
        let engine = two(&fake);
        let executable = engine.compile(&program_for_two(1, 9)).unwrap();
        for i in 0..20 {
            let x = engine.put("x", array(i, 9), &rows()).unwrap();
            let y = executable.run(vec![Input::Keep(&x)]).unwrap().remove(0);
            assert_eq!(x.wait().is_err(), step == "Transfer");
            assert_eq!(y.wait().is_err(), step != "Read", "what is made of it fails with it");
            let words = y.get().unwrap_err().to_string();
            assert_eq!(words, format!("PJRT_Event_Await: Internal: broken on purpose: {step}"));
            drop(y.fetch().unwrap());
        }
    }
}

#[test]
fn memory_that_cannot_be_waited_for_is_not_freed_before_its_time() {
    // The fake ends the process where an event is given up before it is done with the host's memory.
    let fake = Fake::new(&["FAIL=\"Event_Await\""]);
    let engine = two(&fake);
    for i in 0..50 {
        let x = engine.put("x", array(i, 4000), &rows()).unwrap();
        let error = x.fetch().unwrap().wait().unwrap_err();
        assert!(error.to_string().starts_with("PJRT_Event_Await: "), "{error}");
    }
}

#[test]
fn memory_that_nothing_tells_of_is_never_freed() {
    let fake = Fake::new(&["FAIL=\"Event_Await\"", "ALSO=\"Event_OnReady\""]);
    let engine = two(&fake);
    for i in 0..50 {
        let error = engine.put("x", array(i, 4000), &rows()).unwrap_err();
        assert!(error.to_string().starts_with("PJRT_Event_Await: "), "{error}");
    }
}

#[test]
fn hosts_that_run_programs_of_one_name_but_other_inputs_are_told() {
    let fake = Fake::new(&[]);
    let hosts = two(&fake).simulate_hosts(2, Duration::from_secs(20));
    let run = |(host, engine): (usize, &Engine)| {
        let executable = engine.compile(&program_for_two(1 + host, 5)).unwrap();
        let x = engine.put("x", array(0, 5), &rows()).unwrap();
        executable.run((0..=host).map(|_| Input::Keep(&x)).collect()).unwrap_err().to_string()
    };
    let errors: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = hosts.iter().enumerate().map(|host| scope.spawn(move || run(host))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    // Whoever comes last runs it for both.
    assert!(errors.iter().all(|error| error.contains("program `fake` takes ")), "{errors:?}");
}

#[test]
fn the_environment_is_prepared_once_and_what_is_set_stays() {
    plugin::prepare(Platform::TPU, Purpose::Compile);
    let own = ["TPU_SKIP_MDS_QUERY", "TPU_WORKER_ID", "TPU_MIN_LOG_LEVEL"];
    let values = || own.map(|name| std::env::var_os(name).unwrap());
    let before = values();
    // Another level of the log would be another value, but it is set.
    tpu::platform::PluginLog::All.set();
    plugin::prepare(Platform::TPU, Purpose::Compile);
    tpu::platform::PluginLog::Fatal.set();
    assert_eq!(values(), before);
}
