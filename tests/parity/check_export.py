"""Trains configs for a few steps, exports them, and compares z of the reader in the docs with z of the binary.

    python tests/parity/check_export.py target/release/fluid configs/reference*.toml [--set section.key=value ...] [--write]

For each config and element type: `fluid train`, `fluid export`, `fluid graph run CONFIG backbone` on the exported weights
and random inputs, and `docs/examples/read_export.py` on the same. Prints max |z - want| over max |want|, for the reader in
float64 and in float32; exits with 1 if one is above 1e-5. --write does so with small sizes, and
leaves the folders in bf16 in tests/parity/export, each with the inputs and z in float64 beside it, which tests/export.rs
reads. Needs numpy and safetensors.
"""

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

HERE = Path(__file__).resolve().parent
SPEC = importlib.util.spec_from_file_location("read_export", HERE.parent.parent / "docs/examples/read_export.py")
reader = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(reader)

BOUND = 1e-5
QUICK = ("run.dir=run", "run.steps=3", "eval=[]", "optimizer.ema=0.5", "optimizer.lr=0.01", "optimizer.warmup=1")
SMALL = (
    "image.size=16", "text.length=4", "text.width=8", "model.width=16", "model.heads=2", "model.depth=2",
    "model.text_depth=1", "run.batch=2",
)  # fmt: skip
SMALL_OF = {
    "continuous": ("codec.channels=4", "head.width=16", "head.depth=1"),
    "discrete": ("codec.vocabulary=16",),
}
NAMES = ("tokens", "text/features", "text/mask", "draws/drop", "draws/mask")


def run(folder, *words):
    done = subprocess.run([str(word) for word in words], check=False, capture_output=True, text=True, cwd=folder)
    if done.returncode != 0:
        sys.exit(f"`{' '.join(map(str, words))}` ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout


def stacked(weights):
    """The parameters as programs take them: layers in one array."""
    whole, layers = {}, {}
    for name, array in weights.items():
        found = re.fullmatch(r"(.*/blocks)/(\d+)/(.*)", name)
        if found is None:
            whole[name] = array
        else:
            layers.setdefault(f"{found[1]}/{found[3]}", {})[int(found[2])] = array
    return whole | {name: np.stack([all_[i] for i in range(len(all_))]) for name, all_ in layers.items()}


def random_inputs(rng, slots, config):
    inputs = {}
    for slot in slots:
        name, dims = slot["name"], slot["dims"]
        if name == "tokens" and config["tokens"] == "discrete":
            inputs[name] = rng.integers(0, config["vocabulary"], dims).astype(np.int32)
        elif name in ("tokens", "text/features"):
            inputs[name] = rng.standard_normal(dims).astype(np.float32)
        elif name == "text/mask":  # texts of several lengths
            inputs[name] = np.arange(dims[1]) < rng.integers(1, dims[1] + 1, dims[0])[:, None]
        elif name == "draws/drop":
            inputs[name] = np.arange(dims[0]) == dims[0] - 1
        elif name == "draws/mask":
            inputs[name] = rng.random(dims) < 0.5
        else:
            sys.exit(f"the reader does not know the input {name}")
    return inputs


def check(flags, path, folder):
    fluid, path = Path(flags.binary).resolve(), Path(path).resolve()
    settings = [*QUICK, *flags.set]
    if flags.write:
        config = tomllib.loads(path.read_text())
        settings += [*SMALL, *SMALL_OF[config["model"]["tokens"]]]
        settings += ["sample.steps=16"] if "steps" in config["sample"] else []
    settings = [f"--set={text}" for text in settings]
    run(folder, fluid, "train", path, *settings)
    slots = json.loads(run(folder, fluid, "graph", "list", path, *settings, "--json"))
    slots = next(graph for graph in slots if graph["name"] == "backbone")["inputs"]
    fine = True
    for dtype, kind in (("f32", []), ("bf16", []), ("f32", ["--raw"])):
        out = folder / "-".join((dtype, *kind))
        run(folder, fluid, "export", "run", "--out", out, "--dtype", dtype, "--shard-size", flags.shard_size, *kind)
        config, weights = reader.load(out)
        params = {f"params/{name}": array for name, array in stacked(weights).items()}
        params = {slot["name"]: params[slot["name"]] for slot in slots if slot["name"] in params}
        given = random_inputs(np.random.default_rng(1), [s for s in slots if s["name"] not in params], config)
        there, back = folder / "in.safetensors", folder / "out.safetensors"
        save_file(params | given, there)
        run(folder, fluid, "graph", "run", path, *settings, "backbone", "--inputs", there, "--out", back)
        want = load_file(back)["z"].astype(np.float64)
        apart = {}
        for precision in (np.float32, np.float64):
            z = reader.Reader(config, weights, precision).z(*map(given.get, NAMES))
            apart[precision.__name__] = np.abs(z - want).max() / np.abs(want).max()
        ok = all(gap <= BOUND for gap in apart.values())
        fine &= ok
        gaps = ", ".join(f"{name} {gap:.1e}" for name, gap in apart.items())
        print(f"{'ok  ' if ok else 'MISS'} {path.stem:30} {dtype} {config['weights']:9} {gaps}", flush=True)
        if flags.write and dtype == "bf16":
            kept = HERE / "export" / path.stem
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(out, kept)
            save_file(given | {"z": z}, kept.with_suffix(".safetensors"))
    return fine


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("binary")
    flags.add_argument("configs", nargs="+", metavar="config")
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags.add_argument("--shard-size", default="100K")
    flags.add_argument("--write", action="store_true", help="small sizes, into tests/parity/export")
    flags = flags.parse_intermixed_args()
    fine = True
    for path in flags.configs:
        with tempfile.TemporaryDirectory() as folder:
            fine &= check(flags, path, Path(folder))
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
