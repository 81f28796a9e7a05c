//! What the tests share: named values, the interpreter and the real CPU plugin to run functions on them, the
//! files of the reference, the built binary.
use fluid::config::{Config, Device, Overlay, TextDtype};
use fluid::encoders::text::t5;
use fluid::formats::contact_sheet::encode_png;
use fluid::formats::image::Image;
use fluid::formats::safetensors::{NamedTensor, TensorFile, write_file};
use fluid::formats::weights::maps;
use fluid::runtime::Runtime;
use fluid::runtime::named_arrays::NamedArrays;
use fluid::runtime::spec;
use graphs::functions::{self, ProgramSpec, encoder_params};
use graphs::hlo::module::lower;
use graphs::interp::Array;
use graphs::ir::Function;
use graphs::models::diffusion::{Head, Prediction};
use graphs::models::softmax::Softmax;
use graphs::models::solver::{Denoise, Solver};
use graphs::models::{Fluid, Kind, NoiseLevels, Order, Positions, Sampler, T5};
use graphs::nn::{Gelu, Observe, Precision, Quantization};
use graphs::ops::{Case, Neg, Remat};
use graphs::optim::{AdamW, Decay};
use graphs::program::Slot;
use graphs::types::{DType, Mesh, Rules, Type};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;
use tempfile::TempDir;
use tpu::Flag;
use tpu::array::HostArray;
use tpu::cache;
use tpu::engine::{Engine, Executable, Options};
use tpu::env::{CACHE_ENV, PLUGIN_ENV};
use tpu::install::Installer;
use tpu::platform::{Platform, Purpose};
use tpu::plugin::{self, Plugin};

/// Values by the names of inputs and outputs.
pub type Named = BTreeMap<String, Array>;

/// The config that trains in seconds.
pub const SMOKE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/smoke.toml");

/// The file of the CPU plugin: the given or installed one, else installed now.
pub static PLUGIN: LazyLock<PathBuf> = LazyLock::new(|| {
    let installer = Installer::new(cache::root().unwrap());
    plugin::find_or_install(Platform::CPU, None, &installer, |what| eprintln!("{what}")).unwrap()
});

/// Eight virtual CPU devices, and flags for the compiler. Compiled programs stay in the target folder.
fn cpu(flags: Vec<(String, Flag)>) -> Engine {
    let root = cache_dir();
    let plugin = Plugin::load(Platform::CPU, Purpose::Devices, &PLUGIN, &root, None).unwrap();
    let mut options = Options::new(Mesh::new([("data", 8)]).unwrap());
    (options.cache, options.flags) = (Some(root), flags);
    Engine::new(&plugin, &options).unwrap()
}

/// Where compiled programs of the tests stay.
pub fn cache_dir() -> PathBuf {
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    // A checkout that others own or may write to, as in some containers, is no place for compiled programs.
    match cache::check_owners(&beside) {
        Ok(()) => beside,
        Err(_) => std::env::temp_dir().join(format!("fluid-tests-{}", rustix::process::geteuid().as_raw())),
    }
}

/// The engine that `fluid` would use, on one device.
pub fn engine() -> Engine {
    static CPU: LazyLock<Engine> = LazyLock::new(|| cpu(vec![]));
    CPU.with_mesh(Mesh::single()).unwrap()
}

/// [`on`] so many devices, all of them on `data`.
pub fn devices(devices: usize) -> Engine {
    on(&[("data", devices)])
}

/// An engine as a config's programs are laid over it.
pub fn runtime(engine: &Engine, config: &Config) -> Runtime {
    Runtime::new(engine.clone(), &config.device)
}

/// The rules of a config that has none of its own.
pub fn rules() -> Rules {
    spec::rules(&Device::default())
}

/// An engine over the first virtual CPU devices, laid out as a mesh, that compiles in haste, for what is compared
/// with itself.
pub fn on(mesh: &[(&str, usize)]) -> Engine {
    static CPU: LazyLock<Engine> = LazyLock::new(|| {
        let flag = |name: &str, flag| (name.to_string(), flag);
        cpu(vec![
            flag("xla_backend_optimization_level", Flag::Int(0)),
            flag("xla_llvm_disable_expensive_passes", Flag::Bool(true)),
        ])
    });
    CPU.with_mesh(Mesh::new(mesh.iter().copied()).unwrap()).unwrap()
}

/// Does something as each of so many processes that share an engine's devices, at once.
pub fn simulate_hosts<T: Send>(
    engine: &Engine,
    processes: usize,
    work: impl Fn(&Engine) -> T + Sync,
) -> Vec<T> {
    let engines = match processes {
        1 => vec![engine.clone()],
        _ => engine.simulate_hosts(processes, Duration::from_secs(120)),
    };
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = engines.iter().map(|engine| scope.spawn(move || work(engine))).collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    })
}

/// A function compiled for an engine.
pub struct Compiled {
    engine: Engine,
    program: Executable,
}

impl Compiled {
    pub fn new(engine: &Engine, function: &Function) -> Compiled {
        let program = lower(function, engine.mesh().mesh(), &rules()).unwrap();
        let program = engine.compile(&program).unwrap_or_else(|e| panic!("{}: {e}", function.name));
        Compiled { engine: engine.clone(), program }
    }

    /// Runs it; what `inputs` holds beyond the function's inputs is ignored.
    pub fn run(&self, inputs: &Named) -> Named {
        let mut values = NamedArrays::default();
        for slot in self.program.inputs() {
            let bytes = fitted(inputs, &slot.name, &slot.ty).to_bytes();
            let array = HostArray::new(slot.ty.clone(), bytes).unwrap();
            values.insert(&slot.name, self.engine.put(&slot.name, array, &slot.sharding).unwrap());
        }
        values.run(&self.program).unwrap();
        let read = |name: &str| values.get(name).unwrap().get().unwrap();
        let array = |slot: &Slot| Array::from_bytes(&slot.ty, read(&slot.name).bytes()).unwrap();
        self.program.outputs().iter().map(|slot| (slot.name.clone(), array(slot))).collect()
    }
}

/// Runs a function in the interpreter; what `inputs` holds beyond the function's inputs is ignored.
pub fn interpret(function: &Function, inputs: &Named) -> Named {
    let arrays: Vec<Array> =
        function.input_types().map(|(port, ty)| fitted(inputs, &port.name, ty)).collect();
    let names = function.outputs.iter().map(|port| port.name.clone());
    names.zip(function.graph.eval(&arrays)).collect()
}

/// The value called `name`, in the dtype and dims of an input.
fn fitted(inputs: &Named, name: &str, ty: &Type) -> Array {
    let array = inputs.get(name).unwrap_or_else(|| panic!("no value for the input {name}: {ty}"));
    let same = array.reshape(&ty.dims).unwrap_or_else(|| panic!("{name} is {}, not {ty}", array.ty()));
    same.convert(ty.dtype)
}

/// The largest |got - want|; infinite if something is not a number.
pub fn distance(got: &Array, want: &Array) -> f64 {
    let (got, want) = (got.values(), want.values());
    assert_eq!(got.len(), want.len());
    let gap = |(g, w): (&f64, &f64)| match (g - w).abs() {
        _ if g == w => 0.0,
        gap if gap.is_nan() => f64::INFINITY,
        gap => gap,
    };
    got.iter().zip(&want).map(gap).fold(0.0, f64::max)
}

/// The largest |got - want| over the largest |want|; zero if they are equal.
pub fn apart(got: &Array, want: &Array) -> f64 {
    match distance(got, want) {
        0.0 => 0.0,
        gap => gap / largest(want),
    }
}

/// `a - b`, element by element.
pub fn minus(a: &Array, b: &Array) -> Array {
    let values = a.values().iter().zip(b.values()).map(|(a, b)| a - b).collect();
    Array::from_values(&a.ty().with_dtype(DType::F64), values).unwrap()
}

/// Compares every value of `want`, each within what `bound` says of its name, and prints the worst of each.
pub fn close(what: &str, got: &Named, want: &Named, bound: impl Fn(&str) -> f64) {
    assert!(!want.is_empty(), "{what}: nothing to compare");
    let mut worst = (0.0, "");
    let mut far = vec![];
    for (name, want) in want {
        let got = got.get(name).unwrap_or_else(|| panic!("{what} has no {name}"));
        let apart = apart(got, want);
        if apart >= worst.0 {
            worst = (apart, name);
        }
        if apart.is_nan() || apart > bound(name) {
            far.push(format!("{name}: {apart:.1e}, at most {:.0e}", bound(name)));
        }
    }
    println!("{what}: {} values, at most {:.1e} apart ({})", want.len(), worst.0, worst.1);
    assert!(far.is_empty(), "{what} is too far off:\n  {}", far.join("\n  "));
}

/// The gradient of a key's bias is zero: it moves all logits of a query alike.
pub fn is_noise(name: &str) -> bool {
    name.ends_with("/k/bias")
}

/// The values whose names are kept.
pub fn only(named: &Named, keep: impl Fn(&str) -> bool) -> Named {
    named.iter().filter(|(name, _)| keep(name)).map(|(name, array)| (name.clone(), array.clone())).collect()
}

/// The largest absolute value.
pub fn largest(array: &Array) -> f64 {
    array.values().iter().fold(0.0, |m, x| m.max(x.abs()))
}

/// A file of the reference in `tests/parity`.
pub struct Fixture {
    /// The sizes.
    pub config: Value,
    /// Other free text.
    pub notes: BTreeMap<String, String>,
    tensors: Vec<NamedTensor>,
}

impl Fixture {
    pub fn read(name: &str) -> Fixture {
        let path = parity(name);
        let notes = TensorFile::open(&path).unwrap().metadata;
        let tensors = fluid::formats::safetensors::read_file(&path).unwrap();
        Fixture { config: serde_json::from_str(&notes["config"]).unwrap(), notes, tensors }
    }

    /// Values under `prefix`, without it.
    pub fn under(&self, prefix: &str) -> Named {
        let rest = |t: &NamedTensor| t.name.strip_prefix(prefix).map(str::to_owned);
        let array = |t: &NamedTensor| Array::from_bytes(&t.ty, &t.bytes).unwrap();
        self.tensors.iter().filter_map(|t| Some((rest(t)?, array(t)))).collect()
    }

    /// The spec of its sizes, in f32.
    pub fn spec(&self) -> ProgramSpec {
        let size = |key: &str| self.config[key].as_u64().unwrap_or_else(|| panic!("no {key}")) as usize;
        let word = |key: &str| self.config[key].as_str().unwrap_or_default();
        let kind = match word("kind") {
            "discrete" => Kind::Discrete(Softmax { vocabulary: size("vocabulary"), width: size("width") }),
            _ => {
                let head = Head {
                    channels: size("channels"),
                    condition: size("width"),
                    width: size("head_width"),
                    depth: size("head_depth"),
                    timesteps: size("timesteps"),
                    prediction: if word("prediction") == "v" { Prediction::V } else { Prediction::Eps },
                    remat: Remat::Everything,
                    unroll: false,
                };
                Kind::Continuous { head, noise_levels: NoiseLevels::uniform(size("noise_levels")) }
            }
        };
        let optional = |key: &str| self.config[key].as_u64().map_or(1, |n| n as usize);
        let denoise = Denoise {
            solver: match word("solver") {
                "ddim" => Solver::Ddim,
                "dpm" => Solver::Dpm,
                _ => Solver::Ancestral,
            },
            steps: optional("diffusion_steps"),
            first_timestep: optional("timesteps"),
            clip: self.config["clip_x0"].is_number(),
        };
        let model = Fluid {
            kind,
            order: if word("order") == "raster" { Order::Raster } else { Order::Random },
            positions: Positions::Learned,
            tokens: size("tokens"),
            text_length: size("text_length"),
            text_width: size("text_width"),
            text_depth: size("text_depth"),
            width: size("width"),
            depth: size("depth"),
            heads: size("heads"),
            mlp_ratio: size("mlp_ratio"),
            gelu: if self.config["gelu"] == "tanh" { Gelu::Tanh } else { Gelu::Erf },
            remat: Remat::Everything,
            unroll: false,
            precision: Precision::new(DType::F32, DType::F32),
        };
        ProgramSpec {
            batch: size("batch"),
            text_drop: 0.1,
            optimizer: AdamW {
                lr: 1e-3,
                warmup: 4,
                decay: Decay::Constant,
                beta1: 0.9,
                beta2: 0.95,
                eps: 1e-8,
                weight_decay: 0.02,
                clip: 3.0,
                ema: 0.9,
            },
            spikes: None,
            no_decay: Default::default(),
            frozen: Default::default(),
            accumulate: 1,
            sampler: Sampler {
                denoise,
                truncate: false,
                negative: false,
                guided: true,
                staged: false,
                quantization: Quantization::None,
                observe: Observe::Nothing,
            },
            model,
        }
    }
}

/// A file in `tests/parity`.
pub fn parity(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity").join(name)
}

/// Weights of an encoder with the rows of the real vocabulary, small enough to train a model on in seconds.
pub fn small_t5(dir: &Path) -> String {
    let t5 = T5 { vocabulary: 32128, width: 16, depth: 1, heads: 2, head_dim: 8, hidden: 8, buckets: 32 };
    let mut stream = 1u32;
    let mut next = || {
        stream = stream.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (stream >> 8) as f32 / (1 << 23) as f32 - 1.0
    };
    let mut tensors = vec![];
    for param in encoder_params(&t5.into(), t5::precision(TextDtype::F32)).unwrap() {
        for wanted in maps::t5::expected(&t5, &param).unwrap() {
            let ty = Type::new(DType::F32, wanted.dims[0].clone());
            let bytes = (0..ty.elements()).flat_map(|_| next().to_le_bytes()).collect::<Vec<_>>();
            tensors.push(NamedTensor::new(&wanted.names[0], ty, bytes));
        }
    }
    let path = dir.join("model.safetensors");
    write_file(&path, &tensors, &BTreeMap::new()).unwrap();
    path.display().to_string()
}

/// The vocabulary of T5.
pub const VOCABULARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/text/spiece.model");

/// Settings of [`SMOKE`] for images by the tiny VAE and captions by a small T5, whose weights go into a folder.
pub fn networks(dir: &Path) -> Vec<String> {
    let (vae, t5) = (parity("vae/diffusion_pytorch_model.safetensors"), small_t5(dir));
    let codec = "kind=\"sd_vae\", patch=8, channels=12, latents=\"sample\", batch=4";
    let text = "kind=\"t5\", length=8, width=16, dtype=\"f32\"";
    let codec = format!("codec={{ {codec}, weights={vae:?} }}");
    let text = format!("text={{ {text}, weights={t5:?}, vocabulary={VOCABULARY:?} }}");
    vec![codec, text, "sample.clip_x0=false".into()]
}

/// The spec with everything in f64, for the interpreter.
pub fn wide(mut spec: ProgramSpec) -> ProgramSpec {
    spec.model.precision = Precision::new(DType::F64, DType::F64);
    spec
}

/// The diffusion head of a spec of continuous tokens.
pub fn head(spec: &mut ProgramSpec) -> &mut Head {
    match &mut spec.model.kind {
        Kind::Continuous { head, .. } => head,
        Kind::Discrete(_) => panic!("discrete tokens have no diffusion head"),
    }
}

/// The four variants of the study in the sizes of a spec of the first.
pub fn variants(spec: &ProgramSpec) -> [(&'static str, ProgramSpec); 4] {
    let discrete = Kind::Discrete(Softmax { vocabulary: 11, width: spec.model.width });
    let continuous = spec.model.kind.clone();
    let of = |kind: &Kind, order| {
        let mut spec = spec.clone();
        (spec.model.kind, spec.model.order) = (kind.clone(), order);
        spec
    };
    [
        ("continuous_random", of(&continuous, Order::Random)),
        ("continuous_raster", of(&continuous, Order::Raster)),
        ("discrete_random", of(&discrete, Order::Random)),
        ("discrete_raster", of(&discrete, Order::Raster)),
    ]
}

/// The smallest config, for some devices.
pub fn smoke(devices: usize) -> Config {
    let flags = Overlay { devices: Some(devices), ..Overlay::default() };
    Config::load(Path::new(SMOKE), &[], &flags).unwrap()
}

/// Numbers in [-1, 1] (0 and 1 for booleans) that depend on the seed alone.
pub fn random(ty: &Type, seed: u64) -> Array {
    let high = if ty.dtype.is_float() { 1.0 } else { 2.0 };
    let low = if ty.dtype.is_float() { -1.0 } else { 0.0 };
    Case::new(Neg, [ty.clone()]).domain(0, low, high).draw(seed).remove(0)
}

/// The state of a new run whose parameters are moved a little, so that no layer is still without effect.
pub fn state(spec: &ProgramSpec) -> Named {
    let init = functions::init(spec).unwrap();
    let seed = Array::full(&Type::new(DType::U32, [2]), 1.0);
    let mut state = interpret(&init, &Named::from([("seed".into(), seed)]));
    for (i, name) in
        state.keys().filter(|n| n.starts_with("params/")).cloned().collect::<Vec<_>>().iter().enumerate()
    {
        let noise = random(&state[name].ty(), 100 + i as u64).values();
        let moved = state[name].values().iter().zip(noise).map(|(x, e)| x + 0.1 * e).collect();
        let moved = Array::from_values(&state[name].ty(), moved).unwrap();
        state.insert(name.replacen("params/", "ema/", 1), moved.clone());
        state.insert(name.clone(), moved);
    }
    state
}

/// Inputs of a function that are not yet in `known`, at random; no step is held back.
pub fn fill(function: &Function, known: &mut Named, seed: u64) {
    for (i, (port, ty)) in function.input_types().enumerate() {
        if port.name == "hold" {
            known.insert("hold".into(), Array::full(ty, 0.0));
        }
        let drawn = || {
            let all = random(ty, seed + i as u64);
            // A mean of squares.
            let squares = port.name.starts_with("adam/v/");
            let values = all.values().iter().map(|x| if squares { x.abs() } else { *x }).collect();
            Array::from_values(ty, values).unwrap()
        };
        known.entry(port.name.clone()).or_insert_with(drawn);
    }
}

/// Runs the built `fluid` in a folder, with the plugin and the compiled programs of the tests.
pub fn fluid(dir: &Path, args: &[&str]) -> Output {
    fluid_command(dir, args).output().unwrap()
}

/// What `XLA_FLAGS` is for children: they compile in haste, for what is run is small, and compared with itself.
pub const IN_HASTE: &str = "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true";

/// The command that [`fluid`] runs.
pub fn fluid_command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    command.args(args).current_dir(dir).env_remove("RUST_LOG");
    command.env(PLUGIN_ENV, &*PLUGIN).env(CACHE_ENV, cache_dir()).env("XLA_FLAGS", IN_HASTE);
    command
}

/// Runs `fluid`, which must end with `code`, and gives its stderr.
#[track_caller]
pub fn ends(dir: &Path, args: &[&str], code: i32) -> String {
    let output = fluid(dir, args);
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
    text
}

/// `fluid train` of the smallest config into the folder `run`, without images and score.
pub fn train<'a>(run: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let quick = [
        "train",
        SMOKE,
        "--set",
        "eval.prompts=0",
        "--set",
        "sample.preview_images=0",
        "--set",
        "run.log_every=1",
    ];
    let dir = ["--set", run, "--set", "run.checkpoint_every=3"];
    [&quick[..], &dir, more].concat()
}

/// A folder with the run `straight`: six steps, saved after the third and the sixth.
pub static TRAINED: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    ends(dir.path(), &train("run.dir=straight", &["--steps", "6"]), 0);
    dir
});

/// Writes tar shards `00000.tar` and so on of so many samples each.
pub fn write_shards(folder: &Path, shards: usize, samples: usize) {
    std::fs::create_dir_all(folder).unwrap();
    for shard in 0..shards {
        let mut archive = tar::Builder::new(Vec::new());
        let mut add = |name: &str, content: &[u8]| {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            header.set_mode(0o644);
            archive.append_data(&mut header, name, content).unwrap();
        };
        for sample in 0..samples {
            let color = [(shard * 37) as u8, (sample * 53) as u8, (shard * samples + sample) as u8];
            let png = encode_png(&Image::filled(16 + sample, 18, color), &[]).unwrap();
            add(&format!("{shard:05}{sample:04}.png"), &png);
            add(&format!("{shard:05}{sample:04}.txt"), format!("sample {sample} of {shard}").as_bytes());
        }
        std::fs::write(folder.join(format!("{shard:05}.tar")), archive.into_inner().unwrap()).unwrap();
    }
}

/// Copies a folder.
pub fn copy_dir(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy_dir(&entry.path(), &target),
            false => drop(std::fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// The names in a folder, sorted; none if there is no such folder.
pub fn names(dir: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(dir).into_iter().flatten();
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
