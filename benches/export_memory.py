"""Peak memory of `fluid export` for the sizes of a config, without the disk that its checkpoint would take.

    python benches/export_memory.py target/release/fluid configs/fluid-10.5b.toml --out DIR [--dtype bf16] [--set section.key=value ...]

Makes a run folder whose averaged weights are a sparse file of zeros, with the manifest and the hashes of a real one, exports
it into DIR, prints sizes, seconds and the largest resident set of the process, and removes both. Needs blake3.
"""

import argparse
import json
import math
import resource
import shutil
import subprocess
import time
from pathlib import Path

from blake3 import blake3

PIECE = 16 << 20


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


def header_of(tensors):
    entries, at = {}, 0
    for name, dims in tensors:
        end = at + 4 * math.prod(dims)
        entries[name] = {"dtype": "F32", "shape": dims, "data_offsets": [at, end]}
        at = end
    text = json.dumps(entries).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text, at


def pieces_of(header, length):
    """Hashes of the pieces of a file that is a header and zeros."""
    zeros, hashes, known = bytes(PIECE), [], {}
    for at in range(0, length, PIECE):
        size = min(PIECE, length - at)
        text = header[at : at + PIECE]
        if text:
            hashes.append(blake3(text + zeros[: size - len(text)]).hexdigest())
        else:
            hashes.append(known.setdefault(size, blake3(zeros[:size]).hexdigest()))
    return hashes


def make(folder, config, tensors):
    step = folder / "checkpoints/step-00000001"
    step.mkdir(parents=True)
    header, size = header_of(tensors)
    length = len(header) + size
    with open(step / "ema.safetensors", "wb") as file:
        file.write(header)
        file.truncate(length)
    (step / "config.toml").write_text(config)
    # The hash of a file in pieces is not looked at where its pieces are.
    record = {"file": "ema.safetensors", "bytes": length, "blake3": "0" * 64}
    record["pieces"] = {"bytes": PIECE, "blake3": pieces_of(header, length)}
    record["tensors"] = [{"name": name, "dtype": "f32", "shape": dims} for name, dims in tensors]
    kept = {"file": "config.toml", "bytes": len(config.encode()), "blake3": blake3(config.encode()).hexdigest()}
    manifest = {"step": 1, "config_hash": "", "fingerprint": "", "notes": {}, "files": [record, kept]}
    text = json.dumps(manifest).encode()
    (step / "manifest.json").write_bytes(text)
    (step / "COMMIT").write_text(blake3(text).hexdigest())


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("binary")
    flags.add_argument("config")
    flags.add_argument("--out", required=True, type=Path)
    flags.add_argument("--dtype", default="bf16")
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags = flags.parse_args()
    sets = [f"--set={text}" for text in flags.set]
    config = run(flags.binary, "config", "show", flags.config, *sets)
    graphs = json.loads(run(flags.binary, "graph", "list", flags.config, *sets, "--json"))
    loss = next(graph for graph in graphs if graph["name"] == "loss")
    params = [(s["name"], s["dims"]) for s in loss["inputs"] if s["name"].startswith("params/")]
    tensors = [(name.replace("params/", "ema/", 1), dims) for name, dims in params]
    count, largest = (f(math.prod(dims) for _, dims in tensors) for f in (sum, max))
    source = flags.out.with_name(flags.out.name + "-run")
    make(source, config, tensors)
    print(f"{count:,} parameters, the largest tensor {4 * largest / 2**30:.2f} GiB in f32", flush=True)
    # Of this child alone: no other was as large.
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    start = time.monotonic()
    run(flags.binary, "export", source, "--out", flags.out, "--dtype", flags.dtype)
    seconds = time.monotonic() - start
    files = [path.stat().st_size for path in flags.out.glob("model-*")]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"{flags.dtype}: {sum(files) / 2**30:.1f} GiB in {len(files)} files, the largest {max(files) / 2**30:.2f} GiB")
    print(f"{seconds:.0f} s, at most {peak / 2**10:.0f} MiB resident (children before: {before / 2**10:.0f} MiB)")
    shutil.rmtree(source)
    shutil.rmtree(flags.out)


if __name__ == "__main__":
    main()
