//! Running programs: an engine is a plugin's devices laid over a mesh, with a cache of compiled programs.
use crate::aot;
use crate::array::{HostArray, Sharded};
use crate::cache::{Cache, Dropped, Key, LIMIT, Lookup};
use crate::compile::{check_slots, encode_options, field};
use crate::error::Error;
use crate::launcher;
use crate::mesh::{self, DeviceMesh, Owners};
use crate::pjrt::Value;
use crate::pjrt::buffer::Buffer;
use crate::pjrt::client::Client;
use crate::pjrt::device::{Device, DeviceMemory};
use crate::pjrt::event::Event;
use crate::pjrt::executable::{LoadedPipeline, MemoryStats};
use crate::pjrt::options::Flag;
use crate::platform::{OptionKind, Platform};
use crate::plugin::Plugin;
use crate::sharding::{Placement, Region, runs};
use crate::signature::Signature;
use crate::simulated::{Rank, Rendezvous};
use graphs::program::{Program, Slot};
use graphs::types::{Mesh, Sharding, Type};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// How to make an [`Engine`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The mesh its programs are partitioned over.
    pub mesh: Mesh,
    /// Virtual devices of the `cpu` platform; the mesh may use fewer. Other platforms ignore it.
    pub cpu_devices: usize,
    /// The cache root for compiled programs; `None` compiles every time.
    pub cache: Option<PathBuf>,
    /// Bytes of compiled programs that the cache holds at most.
    pub cache_limit: u64,
    /// XLA flags for every compilation.
    pub flags: Vec<(String, Flag)>,
    /// The folder of programs that were compiled ahead ([`crate::aot`]), looked into before the cache.
    pub aot: Option<PathBuf>,
    /// The time the plugin has to find its devices.
    pub deadline: Duration,
}

impl Options {
    /// The given mesh, as many virtual devices as it needs, no cache (of the usual limit), no flags, nothing compiled
    /// ahead, 60 seconds.
    pub fn new(mesh: Mesh) -> Self {
        let cpu_devices = mesh.devices();
        let deadline = Duration::from_secs(60);
        Options { mesh, cpu_devices, cache: None, cache_limit: LIMIT, flags: vec![], aot: None, deadline }
    }
}

/// A plugin's devices laid over a mesh.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
    mesh: DeviceMesh,
    /// This process among simulated ones, where it is one.
    rank: Option<Rank>,
}

/// What engines of one client share.
pub(crate) struct Shared {
    client: Arc<Client>,
    /// Of all processes, in the order of meshes.
    devices: Vec<Device>,
    process: usize,
    plugin: Plugin,
    platform: Platform,
    platform_version: String,
    cache: Option<Cache>,
    flags: Vec<(String, Flag)>,
    aot: Option<PathBuf>,
    /// Everything but the program, its options and its devices that a compiled program depends on.
    identity: blake3::Hash,
    /// Runs over several virtual devices that may still be under way, oldest first.
    under_way: Mutex<VecDeque<Vec<Event>>>,
}

impl Shared {
    /// Starts a run of a program of this name and number of inputs; on several virtual devices, once few enough are under way.
    pub(crate) fn execute(
        &self,
        program: &LoadedPipeline,
        signature: (&str, usize),
        arguments: &[Vec<Arc<Buffer>>],
    ) -> Result<Vec<Vec<Buffer>>, Error> {
        let Some(devices) = self.platform.spec().virtual_devices.filter(|_| arguments.len() > 1) else {
            return Ok(program.execute(signature, arguments)?.0);
        };
        // Held while dispatching: two threads must not interleave their runs on the devices either.
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        while under_way.len() >= devices.most_under_way
            && let Some(oldest) = under_way.pop_front()
        {
            // How it ended is told where its outputs are read.
            oldest.iter().for_each(|event| drop(event.wait()));
        }
        let (outputs, done) = program.execute(signature, arguments)?;
        under_way.push_back(done);
        Ok(outputs)
    }
}

impl Engine {
    /// Creates the plugin's client and lays the mesh over the first devices of all processes. The client of a TPU
    /// plugin waits for the processes on the other hosts of its slice.
    ///
    /// `NoDevice` or `Peers` if none answers in time, `WrongPlatform` if the plugin is for another
    /// platform than it was loaded as, `TooFewDevices` if the mesh does not fit, `Storage` or
    /// `UntrustedCache` for the cache.
    pub fn new(plugin: &Plugin, options: &Options) -> Result<Self, Error> {
        let platform = plugin.platform();
        let cache =
            options.cache.as_deref().map(|root| Cache::open(root, options.cache_limit)).transpose()?;
        let client = create_client(plugin, options)?;
        let found = client.platform()?;
        if !platform.answers_to(&found) {
            let (path, expected) = (plugin.path().to_owned(), platform.to_string());
            return Err(Error::WrongPlatform { path, found, expected });
        }
        let (process, mut devices) = (client.process()?, client.devices()?);
        mesh::order(&mut devices);
        let mesh = DeviceMesh::new(options.mesh.clone(), &devices, process, platform.name())?;
        let platform_version = client.platform_version()?;
        let identity = identity(plugin, &platform_version, &devices);
        let shared = Shared {
            client,
            devices,
            process,
            plugin: plugin.clone(),
            platform,
            platform_version,
            cache,
            flags: options.flags.clone(),
            aot: options.aot.clone(),
            identity,
            under_way: Mutex::default(),
        };
        Ok(Engine { shared: Arc::new(shared), mesh, rank: None })
    }

    /// An engine of the same client over another mesh; `TooFewDevices` if it does not fit.
    pub fn with_mesh(&self, mesh: Mesh) -> Result<Self, Error> {
        let Shared { devices, process, platform, .. } = &*self.shared;
        let mesh = DeviceMesh::new(mesh, devices, *process, platform.name())?;
        Ok(Engine { shared: self.shared.clone(), mesh, rank: None })
    }

    /// This engine, which is of one process, as the engines of so many: each sees an equal part of the devices as its
    /// own. For tests of what runs on several hosts: a thread for each engine, and every run is one of all of them
    /// together. A run that some of them do not come to ends with `Peers` after `deadline`.
    ///
    /// The number of devices must be a multiple of that of processes.
    pub fn simulate_hosts(&self, processes: usize, deadline: Duration) -> Vec<Engine> {
        let rendezvous = Arc::new(Rendezvous::new(processes, deadline));
        let each = (self.mesh.len() / processes.max(1)).max(1);
        let of: Vec<usize> = (0..self.mesh.len()).map(|position| position / each).collect();
        let engine = |process| Engine {
            shared: self.shared.clone(),
            mesh: self.mesh.owned_by(Owners::new(process, of.clone())),
            rank: Some(Rank { rendezvous: rendezvous.clone(), process }),
        };
        (0..processes).map(engine).collect()
    }

    /// This process among those that share the devices; the first is 0.
    pub fn process(&self) -> usize {
        self.mesh.owners().process()
    }

    /// How many processes share the devices.
    pub fn processes(&self) -> usize {
        self.mesh.owners().processes()
    }

    /// Each device of the mesh in a few words, in mesh order: id, process, and where it sits in the slice.
    pub fn places(&self) -> Vec<String> {
        let place = |(position, device): (usize, &Device)| {
            let (id, process) = (device.id(), self.mesh.owners().of(position));
            let at: Vec<String> = device.coordinates().iter().map(i64::to_string).collect();
            let at = if at.is_empty() { String::new() } else { format!(" at {}", at.join(",")) };
            format!("device {id} of process {process}{at}")
        };
        self.mesh.devices().iter().enumerate().map(place).collect()
    }

    /// The mesh and its devices.
    pub fn mesh(&self) -> &DeviceMesh {
        &self.mesh
    }

    /// The platform.
    pub fn platform(&self) -> Platform {
        self.shared.platform
    }

    /// The version of the platform, in the vendor's words.
    pub fn platform_version(&self) -> &str {
        &self.shared.platform_version
    }

    /// The vendor's name of the kind of device.
    pub fn device_kind(&self) -> &str {
        self.mesh.devices().first().map_or("", Device::kind)
    }

    /// What the plugin counts of the memory of each device of the mesh that is of this process, in mesh order; a `Plugin` error with
    /// code `Unimplemented` where it counts nothing.
    pub fn device_memory(&self) -> Result<Vec<DeviceMemory>, Error> {
        self.mesh.local().map(Device::memory).collect()
    }

    /// Number of devices of all processes; the mesh may use fewer.
    pub fn available(&self) -> usize {
        self.shared.devices.len()
    }

    /// Starts copying an array to the devices of this process, sharded: its slices that they hold. Does not wait.
    /// `what` names it in errors.
    pub fn put(&self, what: &str, array: HostArray, sharding: &Sharding) -> Result<Sharded, Error> {
        Sharded::put(&self.shared.client, &self.mesh, what, array, sharding)
    }

    /// [`Engine::put`] of an array that is nowhere whole: `make` is asked for the bytes (row-major) of each slice that
    /// is held here, given as a range per axis, once, however many devices hold it.
    pub fn put_with<E: From<Error>>(
        &self,
        what: &str,
        ty: &Type,
        sharding: &Sharding,
        make: &mut dyn FnMut(&Region) -> Result<Vec<u8>, E>,
    ) -> Result<Sharded, E> {
        Sharded::put_with(&self.shared.client, &self.mesh, (what, ty), sharding, make)
    }

    /// The rows (indices along the first axis) of an array that devices of this process hold, ascending.
    pub fn rows(&self, what: &str, ty: &Type, sharding: &Sharding) -> Result<Vec<usize>, Error> {
        let placement = Placement::new(what, ty, sharding, self.mesh.mesh())?;
        Ok(placement.rows(self.mesh.owners().local()))
    }

    /// [`Engine::put`] of an array of `count` rows, of which `array` has those numbered `rows`, ascending:
    /// `MissingRow` if that are not all that are held here.
    pub fn put_rows(
        &self,
        what: &str,
        (array, rows): (HostArray, &[usize]),
        count: usize,
        sharding: &Sharding,
    ) -> Result<Sharded, Error> {
        if rows.len() == count {
            return self.put(what, array, sharding);
        }
        let mut dims = array.ty().dims.clone();
        let Some(first) = dims.first_mut().filter(|held| **held == rows.len()) else {
            let (ty, expected, found) = (array.ty().clone(), rows.len(), array.ty().elements());
            return Err(Error::Bytes { ty, expected, found });
        };
        *first = count;
        let ty = array.ty().with_dims(dims);
        self.put_with(what, &ty, sharding, &mut |slice| {
            let (mut bytes, mut slice) = (vec![], slice.to_vec());
            for row in slice.first().cloned().unwrap_or_default() {
                let missing = |_| Error::MissingRow { what: what.into(), row, rows: rows.len() };
                let held = rows.binary_search(&row).map_err(missing)?;
                slice[0] = held..held + 1;
                let (run, offsets) = runs(array.ty(), &slice);
                offsets.for_each(|at| bytes.extend_from_slice(&array.bytes()[at..at + run]));
            }
            Ok(bytes)
        })
    }

    /// Compiles a program, or loads it from the folder of programs compiled ahead or the cache. Blocks.
    ///
    /// `WrongMesh` if it was made for another mesh, `OutputCount` and `SlotType` if the compiled form does
    /// not have the outputs that the slots declare, and the plugin's errors.
    pub fn compile(&self, program: &Program) -> Result<Executable, Error> {
        self.compile_telling(program, &mut || {})
    }

    /// [`Engine::compile`] that calls `begins` when it must compile, which takes seconds to minutes, and not when it loads.
    pub fn compile_telling(&self, program: &Program, begins: &mut dyn FnMut()) -> Result<Executable, Error> {
        if program.mesh != *self.mesh.mesh() {
            let (found, expected) = (program.mesh.to_string(), self.mesh.mesh().to_string());
            return Err(Error::WrongMesh { program: program.name.clone(), found, expected });
        }
        check_slots(program)?;
        let start = Instant::now();
        let found = self.load(program, begins)?;
        self.executable(program, found, start)
    }

    /// Compiles StableHLO text of anybody's, whose `@main` is for one device. What it takes and gives is learned from the
    /// compiled program: inputs are called `arg0`, `arg1`, ..., outputs `result0`, ...
    ///
    /// `WrongMesh` on an engine of several devices, `Signature` if the plugin does not describe what it compiled, and
    /// the plugin's errors.
    pub fn compile_text(&self, text: &str) -> Result<Executable, Error> {
        let (name, mesh) = ("main".to_owned(), Mesh::single());
        if self.mesh.len() > 1 {
            let (found, expected) = (mesh.to_string(), self.mesh.mesh().to_string());
            return Err(Error::WrongMesh { program: name, found, expected });
        }
        let (inputs, outputs, donated, text) = (vec![], vec![], vec![], text.to_owned());
        let mut program = Program { name, text, inputs, outputs, donated, mesh: self.mesh.mesh().clone() };
        let start = Instant::now();
        let found = self.load(&program, &mut || {})?;
        let description = found.0.executable()?.optimized()?;
        let signature = Signature::read(&description)
            .ok_or_else(|| Error::Signature { program: program.name.clone() })?;
        let slot = |what: &str, (i, ty)| {
            let (name, sharding) = (format!("{what}{i}"), Sharding::replicated());
            Slot { name, ty, sharding }
        };
        program.inputs = signature.inputs.into_iter().enumerate().map(|x| slot("arg", x)).collect();
        program.outputs = signature.outputs.into_iter().enumerate().map(|x| slot("result", x)).collect();
        program.donated = signature.donated;
        self.executable(&program, found, start)
    }

    /// A program that was compiled or loaded since `start`, once it is what its slots declare.
    fn executable(
        &self,
        program: &Program,
        (loaded, outcome, dropped): (LoadedPipeline, CacheOutcome, Dropped),
        start: Instant,
    ) -> Result<Executable, Error> {
        let (expected, found) = (program.outputs.len(), loaded.outputs());
        if expected != found {
            return Err(Error::OutputCount { program: program.name.clone(), expected, found });
        }
        let here = self.mesh.devices().iter().filter(|device| device.is_addressable());
        let expected: Vec<i32> = here.map(Device::id).collect();
        let found: Vec<i32> = loaded.devices()?.iter().map(Device::id).collect();
        if expected != found {
            return Err(Error::DeviceOrder { program: program.name.clone(), expected, found });
        }
        let place = |slot: &Slot| {
            Placement::new(&slot.name, &slot.ty, &slot.sharding, &program.mesh)
                .map(Arc::new)
                .map_err(Error::from)
        };
        Ok(Executable {
            shared: self.shared.clone(),
            loaded,
            name: program.name.clone(),
            inputs: program.inputs.clone(),
            outputs: program.outputs.clone(),
            donated: program.donated.clone(),
            input_placements: program.inputs.iter().map(place).collect::<Result<_, _>>()?,
            output_placements: program.outputs.iter().map(place).collect::<Result<_, _>>()?,
            mesh: self.mesh.clone(),
            rank: self.rank.clone(),
            wasted: OnceLock::new(),
            outcome,
            dropped,
            seconds: start.elapsed().as_secs_f64(),
        })
    }

    /// The compiled program, out of the folder of those compiled ahead or the cache if it is there and whole.
    fn load(
        &self,
        program: &Program,
        begins: &mut dyn FnMut(),
    ) -> Result<(LoadedPipeline, CacheOutcome, Dropped), Error> {
        let nothing = Dropped::default();
        if let Some(dir) = &self.shared.aot
            && let Lookup::Hit(bytes) = aot::read(dir, &program.name, &self.aot_key(program))
        {
            return Ok((self.shared.client.load(&bytes)?, CacheOutcome::Aot, nothing));
        }
        let options = encode_options(self.mesh.ids(), &self.shared.flags);
        let mut compile = || {
            begins();
            self.shared.client.compile(&program.name, &program.text, &options)
        };
        let Some(cache) = &self.shared.cache else { return Ok((compile()?, CacheOutcome::Off, nothing)) };
        let key = self.key(program, &options);
        let outcome = match cache.read(&key) {
            Lookup::Hit(bytes) => match self.shared.client.load(&bytes) {
                Ok(loaded) => return Ok((loaded, CacheOutcome::Hit, nothing)),
                Err(error) => CacheOutcome::Damaged(format!("the plugin does not load it: {error}")),
            },
            Lookup::Miss => CacheOutcome::Miss,
            Lookup::Damaged(reason) => CacheOutcome::Damaged(reason),
        };
        let loaded = compile()?;
        // A plugin that cannot serialize, or a full disk, costs the next start a compilation, not this run.
        let stored = loaded.executable()?.serialize().and_then(|bytes| cache.write(&key, &bytes));
        let (outcome, dropped) = match stored {
            Ok(dropped) => (outcome, dropped),
            Err(error) => (CacheOutcome::NotStored(error.to_string()), nothing),
        };
        Ok((loaded, outcome, dropped))
    }

    /// Whether compiled programs are kept for the next start.
    pub fn is_cached(&self) -> bool {
        self.shared.cache.is_some()
    }

    /// The folder of programs compiled ahead, if it looks into one.
    pub fn aot_dir(&self) -> Option<&Path> {
        self.shared.aot.as_deref()
    }

    /// The [`aot::key`] of a program for the devices of this engine.
    pub fn aot_key(&self, program: &Program) -> Key {
        let Shared { plugin, flags, .. } = &*self.shared;
        aot::key(plugin, self.device_kind(), &self.mesh.ids(), flags, program)
    }

    fn key(&self, program: &Program, options: &[u8]) -> Key {
        let mut hasher = blake3::Hasher::new();
        field(&mut hasher, self.shared.identity.as_bytes());
        field(&mut hasher, options);
        field(&mut hasher, program.text.as_bytes());
        hasher.finalize()
    }
}

/// Creates the client, giving up after the deadline: a plugin without its devices may wait for ever, and a
/// thread that waits can only be left behind.
fn create_client(plugin: &Plugin, options: &Options) -> Result<Arc<Client>, Error> {
    let api = plugin.api().clone();
    if let Some(devices) = plugin.platform().spec().virtual_devices {
        return Client::create(api, &[(devices.option, Value::Int(options.cpu_devices.max(1) as i64))]);
    }
    let options_of_client = client_options(plugin.platform(), |variable| std::env::var(variable).ok())?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || send.send(Client::create(api, &options_of_client)));
    receive.recv_timeout(options.deadline).unwrap_or_else(|_| {
        let seconds = options.deadline.as_secs();
        if let Some(slice) = launcher::slice().filter(|slice| slice.hosts.len() > 1) {
            return Err(slice.incomplete(seconds));
        }
        let reason = format!("the plugin found none within {seconds} s; another process may hold them");
        Err(Error::NoDevice { platform: plugin.platform().to_string(), reason })
    })
}

/// The options of a client that the environment has, whose variables `lookup` finds.
fn client_options(
    platform: Platform,
    lookup: impl Fn(&str) -> Option<String>,
) -> Result<Vec<(&'static str, Value)>, Error> {
    let mut options = vec![];
    for &(variable, option, kind) in platform.spec().client_environment {
        let Some(text) = lookup(variable).filter(|text| !text.is_empty()) else { continue };
        let value = match kind {
            OptionKind::Fraction => {
                let fraction = text.parse().ok().filter(|fraction| (0.0..=1.0).contains(fraction));
                fraction.map(Value::Float).ok_or("a number from 0 to 1")
            }
            OptionKind::Bool => text.to_lowercase().parse().map(Value::Bool).map_err(|_| "true or false"),
        };
        let value = value.map_err(|expected| {
            let reason = format!("the variable {variable} is {text:?}, not {expected}");
            Error::NoDevice { platform: platform.to_string(), reason }
        })?;
        options.push((option, value));
    }
    Ok(options)
}

/// A hash of what makes compiled programs of this process's kind: the plugin's library and words, the
/// devices, the environment that compilers read, and the processor where code is made for it.
fn identity(plugin: &Plugin, platform_version: &str, devices: &[Device]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    field(&mut hasher, plugin.platform().name().as_bytes());
    field(&mut hasher, platform_version.as_bytes());
    field(&mut hasher, format!("{:?} {:?}", plugin.version(), plugin.attributes()).as_bytes());
    field(&mut hasher, plugin.hash().as_bytes());
    for device in devices {
        field(&mut hasher, format!("{} {}", device.id(), device.kind()).as_bytes());
    }
    for variable in ["XLA_FLAGS", "LIBTPU_INIT_ARGS"] {
        let value = std::env::var_os(variable).unwrap_or_default();
        field(&mut hasher, value.as_encoded_bytes());
    }
    if plugin.platform().spec().virtual_devices.is_some() {
        // Code for one processor's vector units may not run on another's.
        let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let line =
            |name: &str| cpu.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        for name in ["model name", "flags", "CPU part", "Features"] {
            field(&mut hasher, line(name).as_bytes());
        }
    }
    hasher.finalize()
}

/// What the cache did for a compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CacheOutcome {
    /// The engine has no cache.
    Off,
    /// Loaded as it was compiled ahead, not compiled.
    Aot,
    /// Loaded, not compiled.
    Hit,
    /// Compiled and stored.
    Miss,
    /// Compiled and stored in place of an entry that could not be used; the reason.
    Damaged(String),
    /// Compiled, but not stored; the reason.
    NotStored(String),
}

/// One input of a run.
#[derive(Debug)]
pub enum Input<'a> {
    /// The program takes over its memory, as it declares for this slot; the array is gone after the run.
    Donate(Sharded),
    /// The program only reads it.
    Keep(&'a Sharded),
}

impl Input<'_> {
    fn array(&self) -> &Sharded {
        match self {
            Input::Donate(array) => array,
            Input::Keep(array) => array,
        }
    }
}

/// A program compiled for the devices of an engine.
pub struct Executable {
    shared: Arc<Shared>,
    loaded: LoadedPipeline,
    name: String,
    inputs: Vec<Slot>,
    outputs: Vec<Slot>,
    donated: Vec<Option<usize>>,
    input_placements: Vec<Arc<Placement>>,
    output_placements: Vec<Arc<Placement>>,
    mesh: DeviceMesh,
    rank: Option<Rank>,
    /// What the first run showed, which also compared its outputs with their slots.
    wasted: OnceLock<Vec<String>>,
    outcome: CacheOutcome,
    dropped: Dropped,
    seconds: f64,
}

impl Executable {
    /// The inputs, in order.
    pub fn inputs(&self) -> &[Slot] {
        &self.inputs
    }

    /// The outputs, in order.
    pub fn outputs(&self) -> &[Slot] {
        &self.outputs
    }

    /// Whether the program takes over the memory of input `i`.
    pub fn donates(&self, i: usize) -> bool {
        self.feeds(i).is_some()
    }

    /// The output that takes over the memory of input `i`, if it is donated.
    pub fn feeds(&self, i: usize) -> Option<usize> {
        self.donated.get(i).copied().flatten()
    }

    /// What the cache did.
    pub fn cache(&self) -> &CacheOutcome {
        &self.outcome
    }

    /// What the cache dropped to make room for it.
    pub fn dropped(&self) -> Dropped {
        self.dropped
    }

    /// Seconds that compiling, or loading from the cache, took.
    pub fn seconds(&self) -> f64 {
        self.seconds
    }

    /// Bytes that it needs per device.
    pub fn memory(&self) -> Result<MemoryStats, Error> {
        self.loaded.executable()?.memory()
    }

    /// The compiler's cost estimates; a `Plugin` error with code `Unimplemented` where the plugin has none.
    pub fn cost(&self) -> Result<Vec<(String, f64)>, Error> {
        self.loaded.executable()?.cost()
    }

    /// Starts a run and returns its outputs, in slot order, at once: promises that later runs can take as
    /// inputs.
    ///
    /// An error while running shows where an output is read or waited for. `InputCount`, `SlotType`,
    /// `SlotSharding` and `Donation` name what does not match; nothing has run then, but donated arrays are
    /// gone.
    pub fn run(&self, inputs: Vec<Input<'_>>) -> Result<Vec<Sharded>, Error> {
        self.check(&inputs)?;
        let mut first = false;
        let local = self.mesh.owners().local();
        let row =
            |device: usize| inputs.iter().map(|input| input.array().buffers()[device].clone()).collect();
        let arguments: Vec<Vec<_>> = (0..local.len()).map(row).collect();
        let execute = |arguments: Vec<_>| {
            self.shared.execute(&self.loaded, (&self.name, self.inputs.len()), &arguments)
        };
        let outputs = match &self.rank {
            None => execute(arguments)?,
            Some(rank) => rank.together(&self.name, arguments, execute)?,
        };
        if self.wasted.get().is_none() {
            self.wasted.get_or_init(|| self.not_deleted(&inputs));
            first = true;
        }
        drop(inputs);
        let mut columns: Vec<_> = outputs.into_iter().map(Vec::into_iter).collect();
        let outputs: Vec<Sharded> = std::iter::zip(&self.outputs, &self.output_placements)
            .map(|(slot, placement)| {
                let buffers = columns.iter_mut().filter_map(Iterator::next).map(Arc::new).collect();
                Sharded::new(placement.clone(), slot.sharding.clone(), local.clone(), buffers)
            })
            .collect();
        if first {
            self.check_outputs(&outputs)?;
        }
        Ok(outputs)
    }

    /// Runs it on arrays of the host, and waits for what it gives: one array for each input, and for each output.
    ///
    /// Errors are those of [`Executable::run`], and of whatever went wrong while running.
    pub fn call(&self, inputs: &[HostArray]) -> Result<Vec<HostArray>, Error> {
        if inputs.len() != self.inputs.len() {
            let (program, expected, found) = (self.name.clone(), self.inputs.len(), inputs.len());
            return Err(Error::InputCount { program, expected, found });
        }
        let put = |(slot, array): (&Slot, &HostArray)| {
            Sharded::put(&self.shared.client, &self.mesh, &slot.name, array.clone(), &slot.sharding)
        };
        let arrays = self.inputs.iter().zip(inputs).map(put).collect::<Result<Vec<_>, Error>>()?;
        let mut kept: Vec<Option<Sharded>> = arrays.into_iter().map(Some).collect();
        let donated: Vec<_> =
            kept.iter_mut().enumerate().map(|(i, array)| array.take_if(|_| self.donates(i))).collect();
        let inputs = donated.into_iter().zip(&kept);
        let inputs = inputs
            .filter_map(|(donated, kept)| donated.map(Input::Donate).or(kept.as_ref().map(Input::Keep)));
        self.run(inputs.collect())?.iter().map(Sharded::get).collect()
    }

    /// Donated inputs whose memory the first run did not take over, by name: the plugin needs the memory of
    /// input and output at once. Empty before the first run, and where all is well.
    pub fn wasted_donations(&self) -> &[String] {
        self.wasted.get().map_or(&[], Vec::as_slice)
    }

    fn not_deleted(&self, inputs: &[Input<'_>]) -> Vec<String> {
        let lives =
            |input: &&Input<'_>| input.array().buffers().iter().any(|b| !b.is_deleted().unwrap_or(false));
        let donated = self.inputs.iter().zip(inputs).filter(|(_, input)| matches!(input, Input::Donate(_)));
        donated.filter(|(_, input)| lives(input)).map(|(slot, _)| slot.name.clone()).collect()
    }

    /// Compares inputs with their slots.
    fn check(&self, inputs: &[Input<'_>]) -> Result<(), Error> {
        let program = || self.name.clone();
        if inputs.len() != self.inputs.len() {
            let (expected, found) = (self.inputs.len(), inputs.len());
            return Err(Error::InputCount { program: program(), expected, found });
        }
        for (i, (input, slot)) in inputs.iter().zip(&self.inputs).enumerate() {
            let (array, placement, slot_name) =
                (input.array(), &self.input_placements[i], || slot.name.clone());
            if *array.ty() != slot.ty {
                let (expected, found) = (slot.ty.clone(), array.ty().to_string());
                return Err(Error::SlotType { program: program(), slot: slot_name(), expected, found });
            }
            if array.placement() != &**placement {
                let expected = placement_summary(&slot.sharding, placement);
                let found = placement_summary(array.sharding(), array.placement());
                return Err(Error::SlotSharding { program: program(), slot: slot_name(), expected, found });
            }
            if !array.buffers().iter().all(|buffer| buffer.is_of(&self.shared.client)) {
                return Err(Error::OtherClient { program: program(), slot: slot_name() });
            }
            let donated = matches!(input, Input::Donate(_));
            if donated != self.donates(i) {
                return Err(Error::Donation { program: program(), slot: slot_name(), donated });
            }
        }
        Ok(())
    }

    /// Compares what the compiled program makes with what the slots declare.
    fn check_outputs(&self, outputs: &[Sharded]) -> Result<(), Error> {
        for ((slot, placement), output) in self.outputs.iter().zip(&self.output_placements).zip(outputs) {
            for buffer in output.buffers() {
                let found = buffer.ty()?;
                if found.as_ref() != Some(placement.shard_type()) {
                    let found = found.map_or("another element type".into(), |ty| ty.to_string());
                    let found = format!("{found} per device where its shard is {}", placement.shard_type());
                    let (program, slot_name) = (self.name.clone(), slot.name.clone());
                    return Err(Error::SlotType {
                        program,
                        slot: slot_name,
                        expected: slot.ty.clone(),
                        found,
                    });
                }
            }
        }
        Ok(())
    }
}

/// A placement in words.
fn placement_summary(sharding: &Sharding, placement: &Placement) -> String {
    let (shard, devices) = (placement.shard_type(), placement.devices());
    if sharding.is_replicated() {
        return format!("[replicated] over {devices} devices");
    }
    let dims: Vec<String> = sharding.dims.iter().map(|axes| format!("{{{}}}", axes.join("*"))).collect();
    format!("[{}] over {devices} devices, {shard} on each", dims.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_a_client_come_from_the_environment() {
        let of = |platform, set: [&str; 2]| {
            client_options(Platform::named(platform), |variable| {
                let all = ["XLA_PYTHON_CLIENT_MEM_FRACTION", "XLA_PYTHON_CLIENT_PREALLOCATE"];
                all.iter().position(|name| *name == variable).map(|i| set[i].to_string())
            })
        };
        let both = vec![("memory_fraction", Value::Float(0.25)), ("preallocate", Value::Bool(false))];
        assert_eq!(of("cuda", ["0.25", "False"]).unwrap(), both);
        assert_eq!(of("cuda", ["", ""]).unwrap(), []);
        assert_eq!(of("tpu", ["0.25", "false"]).unwrap(), []);
        for (set, expected) in [
            (["25%", ""], "the variable XLA_PYTHON_CLIENT_MEM_FRACTION is \"25%\", not a number from 0 to 1"),
            (["nan", ""], "the variable XLA_PYTHON_CLIENT_MEM_FRACTION is \"nan\", not a number from 0 to 1"),
            (["", "no"], "the variable XLA_PYTHON_CLIENT_PREALLOCATE is \"no\", not true or false"),
        ] {
            let error = of("cuda", set).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
