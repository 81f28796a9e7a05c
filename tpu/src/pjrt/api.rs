//! A loaded plugin library: `dlopen`, the version check, the function table.
use super::call::{Value, call, named_values};
use super::ffi;
use crate::error::Error;
use libloading::Library;
use std::collections::HashMap;
use std::mem::{ManuallyDrop, offset_of};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The function table of a plugin that has been loaded and initialized.
pub struct Api {
    table: *const ffi::PJRT_Api,
    size: usize,
    version: (i32, i32),
    path: PathBuf,
    errors: ErrorFunctions,
    /// Plugins start threads and register things: they are never unloaded.
    _library: ManuallyDrop<Library>,
}

/// The three functions every error goes through, read once.
#[derive(Clone, Copy, Default)]
pub struct ErrorFunctions {
    pub destroy: Option<unsafe extern "C" fn(*mut ffi::PJRT_Error_Destroy_Args)>,
    pub message: Option<unsafe extern "C" fn(*mut ffi::PJRT_Error_Message_Args)>,
    pub code: Option<unsafe extern "C" fn(*mut ffi::PJRT_Error_GetCode_Args) -> *mut ffi::PJRT_Error>,
}

// SAFETY: the table is constant for the life of the process, and PJRT functions may be called from any
// thread.
unsafe impl Send for Api {}
// SAFETY: as above.
unsafe impl Sync for Api {}

/// Plugins by canonical path: initializing one twice is an error in some.
static LOADED: LazyLock<Mutex<HashMap<PathBuf, Arc<Api>>>> = LazyLock::new(Mutex::default);

impl Api {
    /// Loads and initializes the plugin at `path`, once per process.
    ///
    /// Runs the library's code: a library that is not a plugin can do anything, also crash. That is what
    /// [`crate::probe`] is for.
    pub fn load(path: &Path) -> Result<Arc<Api>, Error> {
        let canonical = path
            .canonicalize()
            .map_err(|source| Error::PluginUnreadable { path: path.to_owned(), source })?;
        let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(api) = loaded.get(&canonical) {
            return Ok(api.clone());
        }
        let api = Arc::new(Api::open(&canonical)?);
        api.check_events()?;
        let mut args: ffi::PJRT_Plugin_Initialize_Args = ffi::zeroed();
        // SAFETY: no pointers among the arguments.
        unsafe { call!(&api, PJRT_Plugin_Initialize, args) }?;
        loaded.insert(canonical, api.clone());
        Ok(api)
    }

    fn open(path: &Path) -> Result<Api, Error> {
        let not_a_plugin = |reason: String| Error::NotAPlugin { path: path.to_owned(), reason };
        // SAFETY: the user asked for this library's code to run in this process.
        let library = unsafe { Library::new(path) }.map_err(|e| not_a_plugin(chain(&e)))?;
        let library = ManuallyDrop::new(library);
        // SAFETY: every PJRT plugin exports this symbol with this signature.
        let get = unsafe { library.get::<ffi::GetPjrtApi>(b"GetPjrtApi\0") };
        let get = get.map_err(|_| not_a_plugin("it exports no function `GetPjrtApi`".into()))?;
        // SAFETY: as above.
        let table = unsafe { get() };
        if table.is_null() {
            return Err(not_a_plugin("its `GetPjrtApi` returned null".into()));
        }
        // SAFETY: a table starts with its size, and the version lies in the part all versions share.
        let size = unsafe { (&raw const (*table).struct_size).read() };
        let least = offset_of!(ffi::PJRT_Api, PJRT_Error_Destroy);
        if size < least {
            return Err(not_a_plugin(format!(
                "its table has {size} bytes, fewer than the {least} of its head"
            )));
        }
        // SAFETY: as above.
        let version = unsafe { (&raw const (*table).pjrt_api_version).read() };
        let version = (version.major_version, version.minor_version);
        if version.0 != ffi::VERSION.0 {
            return Err(Error::PluginVersion {
                path: path.to_owned(),
                found: version,
                expected: ffi::VERSION,
            });
        }
        let mut errors = ErrorFunctions::default();
        if size >= offset_of!(ffi::PJRT_Api, PJRT_Error_GetCode) + size_of::<usize>() {
            // SAFETY: the three functions lie within the table.
            unsafe {
                errors.destroy = (&raw const (*table).PJRT_Error_Destroy).read();
                errors.message = (&raw const (*table).PJRT_Error_Message).read();
                errors.code = (&raw const (*table).PJRT_Error_GetCode).read();
            }
        }
        Ok(Api { table, size, version, path: path.to_owned(), errors, _library: library })
    }

    /// `MissingFunction` for a plugin without one of the functions of events: nothing would tell when the plugin is done
    /// with memory, and it could never be freed.
    fn check_events(&self) -> Result<(), Error> {
        macro_rules! need {
            ($($function:ident)*) => {$(
                let end = offset_of!(ffi::PJRT_Api, $function) + size_of::<usize>();
                // SAFETY: read only where the table reaches.
                if end > self.size || unsafe { (&raw const (*self.table).$function).read() }.is_none() {
                    return Err(self.missing(stringify!($function)));
                }
            )*};
        }
        need!(PJRT_Plugin_Initialize PJRT_Event_Destroy PJRT_Event_IsReady PJRT_Event_Await PJRT_Event_OnReady);
        Ok(())
    }

    /// Where the library lies, links resolved.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The version of the C API the plugin was built with: (major, minor).
    pub fn version(&self) -> (i32, i32) {
        self.version
    }

    /// The table. It may be shorter than the struct: read a field only below [`Api::table_size`].
    pub fn table(&self) -> *const ffi::PJRT_Api {
        self.table
    }

    /// Bytes of the table that the plugin has.
    pub fn table_size(&self) -> usize {
        self.size
    }

    /// The functions that read and free errors.
    pub fn errors(&self) -> ErrorFunctions {
        self.errors
    }

    /// The error for a function that the plugin lacks.
    pub fn missing(&self, function: &'static str) -> Error {
        let (found, expected) = (self.version, ffi::VERSION);
        Error::MissingFunction { path: self.path.clone(), function, found, expected }
    }

    /// What the plugin says about itself, such as `xla_version` and `stablehlo_current_version`, in its
    /// order. Empty for a plugin too old to say.
    pub fn attributes(&self) -> Vec<(String, Value)> {
        let mut args: ffi::PJRT_Plugin_Attributes_Args = ffi::zeroed();
        // SAFETY: attributes live as long as the process.
        unsafe {
            match call!(self, PJRT_Plugin_Attributes, args) {
                Ok(()) => named_values(args.attributes, args.num_attributes),
                Err(_) => vec![],
            }
        }
    }
}

/// A loader's message with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Sets environment variables that a library reads at start, unless they are set already: then nothing is touched.
///
/// Rust's readers of the environment are kept out meanwhile. A thread of C code that reads it at that moment is not, so
/// programs that have such threads call [`crate::plugin::prepare`] before they start them.
pub fn set_environment(variables: &[(&str, &str)]) {
    for (name, value) in variables {
        if std::env::var_os(name).is_none() {
            // SAFETY: Rust's readers hold a lock; the C reader is the library that is about to be loaded. Other C code
            // that reads the environment from a thread of its own is what `prepare` is documented for.
            unsafe { std::env::set_var(name, value) };
        }
    }
}
