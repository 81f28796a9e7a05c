//! How a run ends: exit codes, the one error that carries a code and a remedy, and the way errors are printed.
use crate::util::text::{shown, without_number};
use anyhow::Error;
use std::fmt;
use std::io::ErrorKind;
use tpu::Kind;

/// Why the process ends; the numbers are part of the command line's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// Something the user gave (a config, a file, a prompt) is wrong. Also every error without a code.
    Input = 1,
    /// The command line cannot be read.
    Usage = 2,
    /// No plugin, or no device behind it.
    Device = 3,
    /// Other processes of the run are missing: of the hosts of a slice, one did not come, or died.
    Peers = 4,
    /// Too much of the data is bad.
    Data = 5,
    /// A loss or a parameter is not a finite number.
    NonFinite = 6,
    /// A file cannot be written or read back: disk full, permissions, a damaged checkpoint.
    Storage = 7,
    /// The memory of a device is too small for what was asked of it.
    Memory = 8,
    /// Stopped by a signal after a good checkpoint: the run can go on with `--resume`.
    Stopped = 75,
}

impl Code {
    /// All of them, by number.
    pub const ALL: [Code; 9] = [
        Code::Input,
        Code::Usage,
        Code::Device,
        Code::Peers,
        Code::Data,
        Code::NonFinite,
        Code::Storage,
        Code::Memory,
        Code::Stopped,
    ];

    /// Its name, for lists.
    pub fn name(self) -> &'static str {
        match self {
            Code::Input => "input",
            Code::Usage => "usage",
            Code::Device => "device",
            Code::Peers => "peers",
            Code::Data => "data",
            Code::NonFinite => "non-finite",
            Code::Storage => "storage",
            Code::Memory => "memory",
            Code::Stopped => "stopped",
        }
    }

    /// What it means and whether trying again helps, in one line.
    pub fn meaning(self) -> &'static str {
        match self {
            Code::Input => "a config, file, prompt or setting is wrong: change it; also every other error",
            Code::Usage => "the command line cannot be read: see --help",
            Code::Device => "no plugin, or no device behind it: see `fluid doctor`",
            Code::Peers => "other processes of the run are missing: start all of them again",
            Code::Data => "too much of the data is bad",
            Code::NonFinite => "a loss or a parameter is not a finite number: the training diverged",
            Code::Storage => "a file cannot be written or read back: make room or repair it, and try again",
            Code::Memory => "it does not fit the memory of the device or slice",
            Code::Stopped => "stopped by a signal, work saved: the same command (train --resume) goes on",
        }
    }
}

/// The exit codes with their meanings, a line each, for help pages.
pub fn exit_codes_help() -> String {
    let line = |code: &Code| format!("\n  {:>3}  {:<11} {}", *code as u8, code.name(), code.meaning());
    let lines: String = Code::ALL.iter().map(line).collect();
    format!("    0  success{lines}\n  130, 143        ended at once by a second signal, SIGINT or SIGTERM")
}

/// An error with an exit code and, where there is one, a remedy. Raise it at the root, or put it over
/// another error with `anyhow::Context::context`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How the process is to end.
    pub code: Code,
    /// What is wrong: one line, lower case, with the numbers and the place.
    pub cause: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Failure {
    /// A failure without a remedy.
    pub fn new(code: Code, cause: impl Into<String>) -> Self {
        Failure { code, cause: cause.into(), help: None }
    }

    /// A mistake in what the user gave.
    pub fn input(cause: impl Into<String>) -> Self {
        Failure::new(Code::Input, cause)
    }

    /// A file that cannot be written or read back.
    pub fn storage(cause: impl Into<String>) -> Self {
        Failure::new(Code::Storage, cause)
    }

    /// Adds the remedy.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cause)
    }
}

impl std::error::Error for Failure {}

/// The exit code of an error: that of its outermost [`Failure`], else what its root says, else [`Code::Input`].
pub fn code(error: &Error) -> Code {
    if let Some(failure) = error.downcast_ref::<Failure>() {
        return failure.code;
    }
    match error.downcast_ref::<tpu::Error>().map(tpu::Error::kind) {
        Some(Kind::NoPlugin | Kind::BadPlugin | Kind::NoDevice) => Code::Device,
        Some(Kind::Peers) => Code::Peers,
        Some(Kind::Storage) => Code::Storage,
        Some(Kind::OutOfMemory) => Code::Memory,
        Some(Kind::Input | Kind::Other) | None => Code::Input,
    }
}

/// What helps where a device ran out of memory.
const SMALLER: &str = "`fluid plan CONFIG` says what needs how much; less: a smaller run.batch (train) or sample.batch, \
                       train.accumulate, model.remat = \"keep_nothing\"";

/// Whether the reader of our output went away (`fluid graph emit ... | head`), which is no error.
pub fn is_broken_pipe(error: &Error) -> bool {
    error
        .chain()
        .any(|e| e.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == ErrorKind::BrokenPipe))
}

/// What an error says itself, without the numbers of the system.
pub fn message(error: &Error) -> String {
    without_number(&error.to_string())
}

/// The remedy of an error, if it has one.
pub fn help(error: &Error) -> Option<String> {
    match error.downcast_ref::<Failure>() {
        Some(failure) => failure.help.as_deref().map(without_number),
        None => (code(error) == Code::Memory).then(|| SMALLER.into()),
    }
}

/// The inner errors in words, without those that the one above them says already.
pub fn causes(error: &Error) -> Vec<String> {
    let all: Vec<String> = error.chain().map(|e| without_number(&e.to_string())).collect();
    all.windows(2).filter(|pair| !pair[0].ends_with(&pair[1])).map(|pair| pair[1].clone()).collect()
}

/// The text shown for an error: `error: cause`, one `caused by:` line per inner error, `help:` with the remedy.
pub fn render(error: &Error) -> String {
    let word = if code(error) == Code::Stopped { "stopped" } else { "error" };
    let mut text = format!("{word}: {}\n", message(error));
    for cause in causes(error) {
        text.push_str(&format!("  caused by: {cause}\n"));
    }
    if let Some(help) = help(error) {
        text.push_str(&format!("help: {help}\n"));
    }
    // Names in it may be out of files that others made.
    shown(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::{Context, anyhow};

    #[test]
    fn code_and_help_survive_contexts_around_and_below() {
        let io = std::io::Error::new(ErrorKind::StorageFull, "no space left");
        let error = Err::<(), _>(io)
            .context(Failure::storage("cannot write a.json").help("free some space"))
            .context("saving step 10")
            .unwrap_err();
        assert_eq!(code(&error), Code::Storage);
        let text = "error: saving step 10\n  caused by: cannot write a.json\n  caused by: no space left\n\
                    help: free some space\n";
        assert_eq!(render(&error), text);
    }

    #[test]
    fn nothing_is_said_twice_and_no_system_numbers() {
        let io = std::io::Error::from_raw_os_error(2);
        let error =
            Error::from(io).context("cannot read plugin p.so: No such file or directory (os error 2)");
        assert_eq!(render(&error), "error: cannot read plugin p.so: No such file or directory\n");
        let error = Error::from(std::io::Error::from_raw_os_error(2)).context("cannot read p.so");
        assert_eq!(render(&error), "error: cannot read p.so\n  caused by: No such file or directory\n");
    }

    #[test]
    fn plain_errors_count_as_input() {
        assert_eq!(code(&anyhow!("x")), Code::Input);
        assert_eq!(render(&anyhow!("x")), "error: x\n");
    }

    #[test]
    fn every_code_has_its_line() {
        let help = exit_codes_help();
        let numbers = Code::ALL.map(|code| code as u8);
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 75]);
        let line = |n: &u8| help.lines().filter(|l| l.trim_start().starts_with(&format!("{n}  "))).count();
        assert!(numbers.iter().all(|n| line(n) == 1), "{help}");
        assert!(help.lines().all(|line| line.len() <= 100), "{help}");
    }

    #[test]
    fn too_little_memory_has_a_code_and_a_remedy() {
        let error = || tpu::Error::OutOfMemory { function: "execute", message: "out of memory".into() };
        let error = Err::<(), _>(error()).context("step 7 failed").unwrap_err();
        assert_eq!(code(&error), Code::Memory);
        assert!(render(&error).contains("\nhelp: `fluid plan CONFIG` says what needs how much"));
    }

    #[test]
    fn a_closed_pipe_is_no_error() {
        let error = Error::from(std::io::Error::from(ErrorKind::BrokenPipe)).context("printing");
        assert!(is_broken_pipe(&error));
    }

    #[test]
    fn being_stopped_is_not_called_an_error() {
        let error = Error::from(Failure::new(Code::Stopped, "SIGTERM at step 9").help("go on with --resume"));
        assert_eq!(render(&error), "stopped: SIGTERM at step 9\nhelp: go on with --resume\n");
        assert_eq!(code(&error) as u8, 75);
    }
}
