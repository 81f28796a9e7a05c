//! Trying an unknown plugin in a process of its own: a library that crashes or hangs at start must end that
//! process, not ours.
//!
//! The process is this program again: its `main` calls [`child`] before anything else. Success is remembered
//! by the library's hash, so a plugin is tried once.
use crate::env::{PROBE_PLATFORM_ENV, PROBE_PLUGIN_ENV};
use crate::error::Error;
use crate::pjrt::Value;
use crate::pjrt::api::Api;
use crate::pjrt::client::Client;
use crate::platform::{Platform, Purpose};
use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What the child prints, on a line of its own, once the plugin has started or has refused in good order.
const ANSWER: &str = "pjrt-probe: answered";

/// How to run this program again.
#[derive(Clone, Debug)]
pub struct Probe {
    /// The program; its `main` calls [`child`] first.
    pub program: PathBuf,
    /// Its arguments, as a rule none.
    pub args: Vec<OsString>,
    /// The time a plugin has to start.
    pub deadline: Duration,
}

impl Probe {
    /// The running program, without arguments, with 60 seconds to start; `None` if its path is not known.
    pub fn current_exe() -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        Some(Probe { program, args: vec![], deadline: Duration::from_secs(60) })
    }

    /// Starts the plugin in a process of its own; `PluginCrashed`, `PluginHung`, or `Probe` if that process
    /// cannot be started.
    ///
    /// A plugin that refuses to start with an error passes: loading it gives the same error, with its type.
    pub fn run(&self, platform: Platform, purpose: Purpose, path: &Path) -> Result<(), Error> {
        let failed = |reason: String| Error::Probe { path: path.to_owned(), reason };
        let mut command = Command::new(&self.program);
        command.args(&self.args).env(PROBE_PLUGIN_ENV, path).env(PROBE_PLATFORM_ENV, platform.name());
        let unset = |(name, _): &(&str, &str)| std::env::var_os(name).is_none();
        command.envs(purpose.environment(platform).into_iter().filter(unset));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child =
            command.spawn().map_err(|e| failed(format!("{} does not start: {e}", self.program.display())))?;
        let stdout = drain(child.stdout.take());
        let stderr = drain(child.stderr.take());
        let Some(status) = wait(&mut child, self.deadline).map_err(|e| failed(e.to_string()))? else {
            return Err(Error::PluginHung { path: path.to_owned(), deadline: self.deadline });
        };
        let text = |reader: thread::JoinHandle<Vec<u8>>| {
            String::from_utf8_lossy(&reader.join().unwrap_or_default()).into_owned()
        };
        let (stdout, stderr) = (text(stdout), text(stderr));
        if stdout.lines().any(|line| line == ANSWER) {
            return Ok(());
        }
        let how = match (status.signal(), status.code()) {
            (Some(signal), _) => format!("signal {signal}{}", signal_name(signal)),
            (None, Some(code)) => format!("exit code {code}"),
            (None, None) => "no exit code".into(),
        };
        let mut last: Vec<&str> =
            stderr.lines().rev().filter(|line| !line.trim().is_empty()).take(3).collect();
        last.reverse();
        let output = if last.is_empty() { "(none)".into() } else { last.join(" | ") };
        Err(Error::PluginCrashed { path: path.to_owned(), how, output })
    }
}

/// Whether this process is one that [`Probe::run`] started; then it tries the plugin and `main` returns the
/// code.
///
/// To be called first in `main`: `if let Some(code) = tpu::probe::child() { return code; }`.
pub fn child() -> Option<ExitCode> {
    let path = PathBuf::from(std::env::var_os(PROBE_PLUGIN_ENV)?);
    let platform = Platform::named(&std::env::var(PROBE_PLATFORM_ENV).ok()?);
    let started = Api::load(&path).and_then(|api| match platform.spec().virtual_devices {
        // Creating other clients takes the device, or waits for one.
        Some(devices) => Client::create(api, &[(devices.option, Value::Int(1))]).map(drop),
        None => Ok(()),
    });
    println!("\n{ANSWER}");
    Some(if started.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether this process is trying a plugin: it must not start another one that does.
pub(crate) fn is_child() -> bool {
    std::env::var_os(PROBE_PLUGIN_ENV).is_some()
}

/// Reads a pipe to its end in the background, so that the child never blocks on it.
fn drain(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = vec![];
        if let Some(mut pipe) = pipe {
            // What was read before an error is still worth showing.
            let _ = pipe.read_to_end(&mut bytes);
        }
        bytes
    })
}

/// Waits for a child; kills it and gives `None` after the deadline.
fn wait(child: &mut Child, deadline: Duration) -> std::io::Result<Option<std::process::ExitStatus>> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() > deadline {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// The names of the signals that broken libraries end in.
fn signal_name(signal: i32) -> &'static str {
    match signal {
        4 => ", illegal instruction",
        6 => ", abort",
        7 => ", bus error",
        8 => ", arithmetic error",
        9 => ", killed",
        11 => ", segmentation fault",
        _ => "",
    }
}
