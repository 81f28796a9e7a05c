//! The `fluid` command.
use fluid::cli;
use fluid::util::error;
use std::process::ExitCode;

fn main() -> ExitCode {
    // A process that was started to try a new plugin, which may crash, does that and nothing else.
    if let Some(code) = tpu::probe::child() {
        return code;
    }
    tpu::keep_freed_memory();
    error::finish(cli::run(&cli::parse()))
}
