"""Runs a config's graphs through the binary and a real plugin on random inputs, and compares with the reference.

    python tests/parity/check_binary.py target/release/fluid CONFIG [GRAPH ...] [--seed 0] [--tolerance 1e-4]
                                        [--set section.key=value ...] [--keep DIR]

Graphs: backbone loss grad diffusion_sample train_step; all that `fluid graph list CONFIG --json` names, unless some
are given. Prints one line per group of outputs: the worst max |got - want| over max |want|, and where (parameters,
moments and EMA: over the largest change wanted). Exits with 1 if one is above the tolerance. Big configs: pass
--set run.batch=2, which goes to the binary too. Needs what make_fixtures.py needs; `grad` and `train_step` take their
gradients from JAX in float64.
"""

import argparse
import fnmatch
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import make_fixtures as fixtures
import numpy as np
import reference as ref
from make_fixtures import jax_twin, widen
from safetensors.numpy import load_file, save_file

STATE = {"params/": "params", "adam/m/": "m", "adam/v/": "v", "ema/": "ema"}
SAMPLER_INPUTS = {"z/cond", "z/uncond", "guidance", "temperature", "noise/init", "noise/steps"}
NUMPY = {"f32": np.float32, "i32": np.int32, "i1": np.bool_}


def binary(flags, *args):
    command = [flags.binary, "graph", *map(str, args), *(f"--set={text}" for text in flags.set)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"`{' '.join(command)}` ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout


def sizes(config, dims):
    """The sizes that reference.py and make_fixtures.py speak of; the batch as the graph has it."""
    model, text, head = config["model"], config["text"], config["head"]
    return {
        "batch": dims["tokens"][0] if "tokens" in dims else config["run"]["batch"],
        "tokens": (config["image"]["size"] // config["codec"]["patch"]) ** 2,
        "channels": config["codec"]["channels"],
        "text_length": text["length"],
        "text_width": text["width"],
        "width": model["width"],
        "head_width": head["width"],
        "timesteps": head.get("timesteps", 1000),
        "noise_levels": head["noise_levels"],
        "diffusion_steps": config["sample"]["diffusion_steps"],
        "gelu": model.get("gelu", "erf"),
    }


def random_inputs(rng, graph, config, dims):
    """-> size, parameters, everything else, all as float32 (or int, bool)"""
    size = sizes(config, dims)
    shapes = {name.removeprefix("params/"): dims[name] for name in dims if name.startswith("params/")}
    params = {name: fixtures.random_parameter(rng, name, shape) for name, shape in shapes.items()}
    if graph == "diffusion_sample":
        return size, params, fixtures.random_sampler_inputs(rng, size, dims["z/cond"][0])
    rest = fixtures.random_batch(rng, size)
    if graph == "train_step":
        for name, p in params.items():
            noise = rng.standard_normal((3, *p.shape))
            rest["adam/m/" + name] = np.float32(0.01 * noise[0])
            rest["adam/v/" + name] = np.float32((0.02 * noise[1]) ** 2 + 1e-5)
            rest["ema/" + name] = p + np.float32(0.01 * noise[2])
        rest["step"] = np.int32(3)
    return size, params, rest


def expected(graph, config, size, params, rest):
    params, rest = widen(params), widen(rest)
    if graph == "diffusion_sample":
        return {"tokens": ref.diffusion_sample(params, rest, size["timesteps"], size["diffusion_steps"])}
    if graph == "backbone":
        batch = [rest[k] for k in ("tokens", "draws/mask", "text/features", "text/mask", "draws/drop")]
        return {"z": ref.backbone(params, *batch, size["gelu"])}
    out = ref.loss(params, rest, size["timesteps"], size["gelu"])
    out = {k: out[k] for k in ("loss", "mse", "vb")}
    if graph == "loss":
        return out
    batch = {k: v for k, v in rest.items() if not k.startswith(tuple(STATE)) and k != "step"}
    _, grads = fixtures.gradients(params, batch, size)
    if graph == "grad":
        return out | {"grads/" + name: g for name, g in grads.items()}
    optimizer = {"beta1": 0.9, "beta2": 0.95, "eps": 1e-8} | config["optimizer"]
    decayed = {n for n in params if not any(fnmatch.fnmatchcase(n, pattern) for pattern in optimizer["no_decay"])}
    state = {
        part: {n: (params | rest)[(prefix if part != "params" else "") + n] for n in params}
        for prefix, part in STATE.items()
    }
    new, grad_norm, lr = ref.adamw(state | {"step": int(rest["step"])}, grads, optimizer, decayed)
    tensors = {prefix + n: p for prefix, part in STATE.items() for n, p in new[part].items()}
    return out | tensors | {"step": new["step"], "grad_norm": grad_norm, "lr": lr}


def difference(name, got, want, start):
    """Relative to the largest value wanted; of a state tensor, to the largest change wanted from `start`."""
    got, want = np.asarray(got, np.float64), np.asarray(want, np.float64)
    if got.shape != want.shape:
        sys.exit(f"output `{name}` has shape {got.shape}, the reference {want.shape}")
    gap = np.abs(got - want)
    if name.startswith("grads/") and name.endswith("/k/bias"):
        return gap.max()  # zero in exact arithmetic
    if start is None:
        return gap.max() / max(np.abs(want).max(), 1e-30)
    gap = np.maximum(gap - 2.0**-22 * np.abs(want), 0.0)  # what storing in float32 costs
    return gap.max() / max(np.abs(want - start).max(), 1e-30)


def group(name):
    return name.split("/")[0] + "/" + name.split("/")[1] if name.startswith("adam/") else name.split("/")[0]


def compare(graph, got, want, start, tolerance):
    missing = sorted(set(want) - set(got))
    if missing:
        sys.exit(
            f"{graph}: {len(missing)} outputs are missing, first {missing[:4]}; the file holds {sorted(got)[:8]} ..."
        )
    worst = {}
    for name in want:
        worst.setdefault(group(name), []).append((difference(name, got[name], want[name], start.get(name)), name))
    ok = True
    for key, errors in worst.items():
        error, name = max(errors, key=lambda e: np.inf if np.isnan(e[0]) else e[0])
        fine = bool(error <= tolerance)  # false for NaN
        ok &= fine
        print(f"{'ok  ' if fine else 'MISS'} {graph:17} {key:11} {error:9.2e}  {name} ({len(errors)} compared)")
    return ok


def check(flags, config, graph):
    name = graph["name"]
    dims = {slot["name"]: tuple(slot["dims"]) for slot in graph["inputs"]}
    size, params, rest = random_inputs(np.random.default_rng(flags.seed), name, config, dims)
    inputs = {"params/" + n: p for n, p in params.items()} | rest
    unknown = sorted(set(dims) - set(inputs))
    if unknown:
        hint = " (try --set sample.clip_x0=false)" if name == "diffusion_sample" else ""
        sys.exit(f"{name}: the reference does not know the inputs {unknown}{hint}")
    inputs = {slot: np.asarray(inputs[slot]) for slot in dims}
    for slot in graph["inputs"]:
        have = inputs[slot["name"]]
        dtype = NUMPY.get(slot["dtype"].lower())
        if have.shape != dims[slot["name"]] or have.dtype != dtype:
            want = f"{slot['dtype']}{slot['dims']}"
            sys.exit(f"{name}: input `{slot['name']}` is {want}, made {have.dtype}{list(have.shape)}")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(flags.keep or folder)
        folder.mkdir(parents=True, exist_ok=True)
        there, back = folder / f"{name}.in.safetensors", folder / f"{name}.out.safetensors"
        save_file({k: np.ascontiguousarray(v).reshape(v.shape) for k, v in inputs.items()}, there)
        binary(flags, "run", flags.config, name, "--inputs", there, "--out", back)
        got = load_file(back)
    start = {slot: v for slot, v in inputs.items() if slot.startswith(tuple(STATE))}
    return compare(name, got, expected(name, config, size, params, rest), start, flags.tolerance)


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("binary")
    flags.add_argument("config")
    flags.add_argument("graphs", nargs="*")
    flags.add_argument("--seed", type=int, default=0)
    flags.add_argument("--tolerance", type=float, help="default 1e-4, with bf16 compute 5e-2")
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags.add_argument("--keep", metavar="DIR", help="leave inputs and outputs there")
    flags = flags.parse_intermixed_args()
    with open(flags.config, "rb") as file:
        config = tomllib.load(file)
    jax_twin.override(config, flags.set)
    if flags.tolerance is None:
        flags.tolerance = 5e-2 if config["model"].get("compute_dtype") == "bf16" else 1e-4
    listed = json.loads(binary(flags, "list", flags.config, "--json"))
    known = {graph["name"]: graph for graph in listed}
    wanted = flags.graphs or [n for n in ("backbone", "loss", "grad", "diffusion_sample", "train_step") if n in known]
    absent = [name for name in wanted if name not in known]
    if absent or not wanted:
        sys.exit(f"no graph {absent or 'to check'}; the binary lists {sorted(known)}")
    results = [check(flags, config, known[name]) for name in wanted]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
