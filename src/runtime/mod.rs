//! From a config to devices that run programs: the session, the plugin, arrays by name, the processes of a run, weights that
//! others trained by name.
pub mod compile_time;
pub mod device;
pub mod flags;
pub mod frozen;
pub mod heartbeat;
pub mod interrupt;
pub mod manifest;
pub mod named_arrays;
pub mod processes;
pub mod restore;
pub mod session;
pub mod spec;
pub mod watchdog;
pub mod weights_store;

use crate::config::Device;
use crate::util::log::Console;
use anyhow::{Context, Result};
use compile_time::CompileClock;
use graphs::hlo::module;
use graphs::ir::Function;
use graphs::program::Program;
use graphs::types::{Mesh, Rules};
use interrupt::Interrupt;
use session::Session;
use std::path::PathBuf;
use tpu::engine::{Engine, Executable};

/// The devices of a run and how programs lie on them: a mesh, and the rules that say which of its axes split which
/// logical axis. Every program is lowered and compiled here. Clones share the devices.
#[derive(Clone)]
pub struct Runtime {
    engine: Engine,
    rules: Rules,
    /// Where compiling is shown.
    console: Console,
    compiling: CompileClock,
    interrupt: Interrupt,
    /// The folder for what is kept between commands, where the session says which.
    cache: Option<PathBuf>,
}

impl Runtime {
    /// The devices of a resolved config, with the compile cache of the session and its programs compiled ahead.
    ///
    /// # Errors
    /// When there is no plugin, or its devices are not those of the config.
    pub fn open(device: &Device, session: &Session) -> Result<Runtime> {
        Ok(Runtime::new(device::engine(device, session, true)?, device).of(session))
    }

    /// [`Runtime::open`], where every program is compiled anew.
    ///
    /// # Errors
    /// As [`Runtime::open`].
    pub fn open_uncached(device: &Device, session: &Session) -> Result<Runtime> {
        Ok(Runtime::new(device::engine(device, session, false)?, device).of(session))
    }

    /// Devices at hand, under the rules of a config whose mesh they are laid over.
    pub fn new(engine: Engine, device: &Device) -> Runtime {
        let console = Console::hidden();
        let (rules, compiling) = (spec::rules(device), CompileClock::default());
        Runtime { engine, rules, console, compiling, interrupt: Interrupt::default(), cache: None }
    }

    fn of(self, session: &Session) -> Runtime {
        Runtime { console: session.console.clone(), cache: session.cache().ok(), ..self }
    }

    /// The folder of weights that are installed, among others: that of the session, else [`tpu::cache::root`].
    ///
    /// # Errors
    /// When there is none.
    pub fn cache(&self) -> Result<PathBuf> {
        match &self.cache {
            Some(dir) => Ok(dir.clone()),
            None => Ok(tpu::cache::root()?),
        }
    }

    /// Where what takes long is shown.
    pub fn console(&self) -> &Console {
        &self.console
    }

    /// The devices, which programs run on.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The mesh.
    pub fn mesh(&self) -> &Mesh {
        self.engine.mesh().mesh()
    }

    /// Which mesh axes split which logical axes.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// How many parts a batch is split into.
    pub fn batch_parts(&self) -> usize {
        self.rules.resolve(&["batch"], self.mesh()).parts(self.mesh(), 0)
    }

    /// The text of a function for the mesh.
    ///
    /// # Errors
    /// When a size cannot be split as the rules say.
    pub fn lower(&self, function: &Function) -> Result<Program> {
        Ok(module::lower(function, self.mesh(), &self.rules)?)
    }

    /// Compiles a program, or loads it from the cache or from programs compiled ahead.
    ///
    /// # Errors
    /// As [`Engine::compile`].
    pub fn compile(&self, program: &Program) -> Result<Executable, tpu::Error> {
        let compiled = device::compile(&self.engine, program, &self.console)?;
        self.compiling.add(&compiled);
        Ok(compiled)
    }

    /// Counts the programs that were made ready here, by any clone.
    pub fn compiling(&self) -> &CompileClock {
        &self.compiling
    }

    /// Who may end long work here.
    pub fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    /// Whether long work is to go on, between two of its parts.
    ///
    /// # Errors
    /// As [`Interrupt::check`].
    pub fn go_on(&self) -> Result<()> {
        self.interrupt.check(self.engine.processes())
    }

    /// Lowers and compiles a function, called `what` in errors.
    ///
    /// # Errors
    /// As [`Runtime::lower`] and [`Runtime::compile`].
    pub fn build(&self, function: &Function, what: &str) -> Result<Executable> {
        self.compile(&self.lower(function)?).with_context(|| format!("cannot compile {what}"))
    }
}
