#!/bin/sh
# Runs the tests against the fake plugin under AddressSanitizer and LeakSanitizer: both sides of the C API. It needs the
# nightly toolchain. The fake takes the sanitizer's functions from the test binary, so it must not link its own.
# Usage: tpu/tests/asan.sh [arguments of the test binaries]
set -eu
cd "$(dirname "$0")/../.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target/asan}"
export RUSTFLAGS="-Zsanitizer=address -Clink-arg=-rdynamic"
export FLUID_FAKE_CFLAGS="-fsanitize=address -nodefaultlibs -Wl,-z,lazy -lc"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=1:handle_segv=0}"
# One test leaks by intent: what a broken plugin may still write is not freed.
mkdir -p "$CARGO_TARGET_DIR"
echo 'leak:memory_that_nothing_tells_of_is_never_freed' > "$CARGO_TARGET_DIR/leaks"
export LSAN_OPTIONS="suppressions=$(realpath "$CARGO_TARGET_DIR/leaks"):print_suppressions=0"
exec cargo +nightly test -p tpu --target x86_64-unknown-linux-gnu --lib --test fake --no-fail-fast -- "$@"
