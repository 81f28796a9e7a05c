//! The host's allocator, as a CPU plugin uses it: its buffers are ordinary host memory.

/// Tells glibc's allocator to keep what is freed instead of giving it back to the kernel.
///
/// A CPU plugin allocates and frees its temporaries, tens of megabytes, in every run. By default each of them is
/// mapped anew, and a quarter of a training step goes into page faults. Call this before any thread is started: a
/// thread keeps the arena it has. Elsewhere than on glibc this does nothing.
pub fn keep_freed_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        let settings = [
            // No mapping of its own for a large block: those are unmapped when freed.
            (libc::M_MMAP_MAX, 0),
            (libc::M_TRIM_THRESHOLD, i32::MAX),
            // Further arenas cannot hold large blocks, which would be mapped all the same.
            (libc::M_ARENA_MAX, 1),
        ];
        for (parameter, value) in settings {
            // SAFETY: `mallopt` takes two integers and may be called at any time. A parameter that it refuses
            // leaves the default.
            unsafe { libc::mallopt(parameter, value) };
        }
    }
}
