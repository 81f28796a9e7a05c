#!/bin/sh
# Fuzzes the readers of foreign bytes: tests/fuzz/run.sh SECONDS_PER_TARGET [TARGET...]
#
# FLUID_FUZZ_JOBS targets run at a time, as many as there are processors unless said. Prints executions and coverage of
# each; fails where one crashed, took over 10 s or too much memory, and keeps that input in target/fuzz/findings. What was
# found to lead further stays in target/fuzz/corpus. CARGO_PROFILE_DEV_OPT_LEVEL=1 takes minutes more to build and runs five
# times as fast: for hours. Needs a C++ compiler, for libFuzzer; any Rust will do.
set -eu
seconds=${1:?"usage: $0 SECONDS_PER_TARGET [TARGET...]"}
shift
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)/target/fuzz
triple=$(rustc -vV | sed -n 's/^host: //p')
# The instruments of cargo-fuzz, as flags that a stable compiler takes. Only what runs on the target has them.
RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares" \
    cargo build --quiet --target "$triple" --target-dir "$root"
bin=$root/$triple/debug/fluid-fuzz
[ $# -gt 0 ] || set -- $(FLUID_FUZZ_TARGET=list "$bin" 2>/dev/null)
# In memory where that can be: most readers are handed a file.
temporary=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$temporary"' EXIT
mkdir -p "$root/findings"
export bin root seconds temporary

one='
name=$1
corpus=$root/corpus/$name
log=$temporary/$name.log
mkdir -p "$corpus"
begin=$(date +%s)
if TMPDIR=$temporary FLUID_FUZZ_TARGET=$name FLUID_FUZZ_SEEDS=$corpus "$bin" "$corpus" -max_total_time="$seconds" \
    -timeout=10 -rss_limit_mb=2048 -max_len=65536 -reload=0 -print_final_stats=1 \
    -artifact_prefix="$root/findings/$name-" >"$log" 2>&1
then state=ok; else state=FAILED; fi
runs=$(sed -n "s/^stat::number_of_executed_units: *//p" "$log")
cover=$(sed -n "s/.* cov: \([0-9]*\) ft: \([0-9]*\) corp: \([0-9]*\).*/\1 edges, \2 features, \3 inputs/p" "$log" | tail -1)
echo "$state $name: ${runs:-?} executions in $(($(date +%s) - begin)) s; ${cover:-no coverage}"
if [ $state = FAILED ]; then tail -40 "$log"; exit 1; fi
'
status=0
printf "%s\n" "$@" | xargs -P "${FLUID_FUZZ_JOBS:-$(nproc)}" -I{} sh -c "$one" fuzz {} || status=1
exit $status
