//! Networks whose weights are not trained: text encoders, image tokenizers.
use super::Runtime;
use super::named_arrays::NamedArrays;
use super::processes::ProcessGroup;
use crate::formats::weights::{TensorInfo, Weights};
use anyhow::{Context, Result};
use graphs::ir::Function;
use graphs::program::Slot;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tpu::array::{HostArray, Sharded};
use tpu::engine::Executable;

/// A network with the weights that others published. They are read to the devices, and programs compiled, when they are
/// first needed; `Key` tells its programs apart.
///
/// A program is one of all devices: loading and running are for all processes of a run together, in the same order.
pub struct FrozenModel<Key> {
    runtime: Runtime,
    processes: ProcessGroup,
    /// As errors call it: `codec`.
    what: &'static str,
    weights: Weights,
    fingerprint: String,
    params: Mutex<Option<Arc<NamedArrays>>>,
    programs: Mutex<BTreeMap<Key, Arc<Executable>>>,
}

/// A slot and what fills it.
pub type Filled<'a> = (Slot, Source<'a>);

/// What fills a slot.
pub enum Source<'a> {
    /// A tensor in files, or those of a stack, read slice by slice.
    Stored(Vec<&'a TensorInfo>),
    /// What was made of tensors on the host: small.
    Made(HostArray),
}

impl<Key: Ord> FrozenModel<Key> {
    /// A network with some weights, which `fingerprint` tells from others; errors call it `what`.
    pub fn new(runtime: &Runtime, what: &'static str, weights: Weights, fingerprint: String) -> Self {
        let (params, programs) = (Mutex::default(), Mutex::default());
        let processes = ProcessGroup::new(runtime.engine());
        FrozenModel { runtime: runtime.clone(), processes, what, weights, fingerprint, params, programs }
    }

    /// The devices it runs on.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// The processes that run it together.
    pub fn processes(&self) -> &ProcessGroup {
        &self.processes
    }

    /// Its weights in files.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// A hash that tells its weights from others, in hexadecimal.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The parameters on the devices, put there by the first call, by all processes together. `read` says what is put
    /// there into each slot; and the program that makes parameters of them, if they are not
    /// yet.
    ///
    /// # Errors
    /// When they cannot be read, by this process or by another, or the devices refuse.
    pub fn params<'a>(
        &'a self,
        read: impl FnOnce(&'a Weights) -> Result<(Vec<Filled<'a>>, Option<Executable>)>,
    ) -> Result<Arc<NamedArrays>> {
        let mut params = self.params.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(params) = &*params {
            return Ok(params.clone());
        }
        let put = || {
            let ((slots, convert), mut values) = (read(&self.weights)?, NamedArrays::default());
            for (slot, source) in slots {
                let engine = self.runtime.engine();
                let value = match source {
                    Source::Stored(tensors) => self.weights.put(engine, &slot, &tensors)?,
                    Source::Made(array) => engine.put(&slot.name, array, &slot.sharding)?,
                };
                values.insert(&slot.name, value);
            }
            Ok((convert, values))
        };
        let (convert, stored) = self.processes.all_ok(&format!("read the {}'s weights", self.what), put())?;
        let made = match convert {
            None => stored,
            Some(convert) => {
                let mut made = NamedArrays::default();
                made.run_with(&convert, &stored)?;
                made
            }
        };
        Ok(params.insert(Arc::new(made)).clone())
    }

    /// The program `key`, compiled by the first call.
    ///
    /// # Errors
    /// When it cannot be built, lowered or compiled.
    pub fn program(&self, key: Key, function: impl FnOnce() -> Result<Function>) -> Result<Arc<Executable>> {
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(program) = programs.get(&key) {
            return Ok(program.clone());
        }
        let function = function()?;
        let program = Arc::new(self.runtime.build(&function, &format!("`{}`", function.name))?);
        tracing::debug!("{} ready in {:.1} s", function.name, program.seconds());
        programs.insert(key, program.clone());
        Ok(program)
    }

    /// Runs a program on parameters and inputs; its output `wanted`, on the devices. `fill` makes an input: the `rows` of
    /// a batch that it has, ascending, which devices of this process hold; or all. Returns once it is dispatched.
    ///
    /// # Errors
    /// When an input does not fit or cannot be split over the mesh, or the devices refuse.
    pub fn run(
        &self,
        program: &Executable,
        params: &NamedArrays,
        rows: Option<(&[usize], usize)>,
        fill: impl FnMut(&Slot) -> Result<HostArray>,
        wanted: &str,
    ) -> Result<Sharded> {
        let mut values = self.run_all(program, params, rows, fill)?;
        values.take(wanted).with_context(|| format!("the {} made nothing", self.what))
    }

    /// [`FrozenModel::run`], with all outputs by their names.
    ///
    /// # Errors
    /// As [`FrozenModel::run`].
    pub fn run_all(
        &self,
        program: &Executable,
        params: &NamedArrays,
        rows: Option<(&[usize], usize)>,
        mut fill: impl FnMut(&Slot) -> Result<HostArray>,
    ) -> Result<NamedArrays> {
        let mut values = NamedArrays::default();
        for slot in program.inputs().iter().filter(|s| !s.name.starts_with("params/")) {
            let (engine, array) = (self.runtime.engine(), fill(slot)?);
            let value = match rows {
                Some((rows, batch)) => engine.put_rows(&slot.name, (array, rows), batch, &slot.sharding)?,
                None => engine.put(&slot.name, array, &slot.sharding)?,
            };
            values.insert(&slot.name, value);
        }
        values.run_with(program, params)?;
        Ok(values)
    }
}
