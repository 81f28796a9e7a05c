//! The `fluid` command.
use fluid::cli;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Also that of a CPU plugin, which calls this process's `malloc` for its buffers and for compiling.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // A process that was started to try a new plugin, which may crash, does that and nothing else.
    if let Some(code) = tpu::probe::child() {
        return code;
    }
    cli::main(std::env::args_os().collect())
}
