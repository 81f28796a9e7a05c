"""Runs configs' graphs through the binary and a real plugin on random inputs, and compares with the reference.

    python tests/parity/check_binary.py target/release/fluid CONFIG [CONFIG ...] [--only GRAPH ...] [--seed 0]
                                        [--tolerance 1e-4] [--set section.key=value ...] [--keep DIR]

All four variants: python tests/parity/check_binary.py target/release/fluid configs/reference*.toml

Graphs: backbone loss grad diffusion_sample token_sample train_step, of these all that `fluid graph list CONFIG --json`
names, unless --only says which; diffusion_sample with the config's solver, prediction and clipping, token_sample
with several top_k, top_p and temperatures. Prints one line per group of outputs: the worst max |got - want| over
max |want|, and where (parameters, moments and EMA: over the largest change wanted). Exits with 1 if one is above the
tolerance. Big configs: pass --set run.batch=2, which goes to the binary too. Needs what make_fixtures.py needs;
`grad` and `train_step` take their gradients from JAX in float64.
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
import samplers
from make_fixtures import jax_twin, widen
from safetensors.numpy import load_file, save_file

STATE = {"params/": "params", "adam/m/": "m", "adam/v/": "v", "ema/": "ema"}
GRAPHS = ("backbone", "loss", "grad", "diffusion_sample", "token_sample", "train_step")
NUMPY = {"f32": np.float32, "i32": np.int32, "i1": np.bool_}
# Temperature, and shares of the vocabulary and of the probability.
TOKEN_CALLS = {"off": (0.8, 1.0, 1.0), "top_k": (1.0, 0.3, 1.0), "top_p": (1.3, 1.0, 0.8), "both": (1.0, 0.5, 0.7)}
TOKEN_CALLS["cold"] = 0.0, 1.0, 1.0


def binary(flags, *args):
    command = [flags.binary, "graph", *map(str, args), *(f"--set={text}" for text in flags.set)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"`{' '.join(command)}` ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout


def random_inputs(rng, graph, config, dims):
    """-> size, parameters, and what else is to be given, by name of the call; as float32 (or int, bool)"""
    size = jax_twin.sizes(config) | {"diffusion_steps": config["sample"].get("diffusion_steps")}
    if "tokens" in dims:
        size["batch"] = dims["tokens"][0]
    shapes = {name.removeprefix("params/"): dims[name] for name in dims if name.startswith("params/")}
    params = {name: fixtures.random_parameter(rng, name, shape) for name, shape in shapes.items()}
    if graph == "token_sample":
        rest, v = fixtures.random_token_inputs(rng, size, dims["z/cond"][0]), size["vocabulary"]
        settings = [(t, max(1, int(k * v)), p) for t, k, p in TOKEN_CALLS.values()]
        return size, params, dict(zip(TOKEN_CALLS, fixtures.token_calls(rest, settings), strict=True))
    if graph == "diffusion_sample":
        rest = fixtures.random_sampler_inputs(rng, size, dims["z/cond"][0])
        bound = np.float32(rng.uniform(1.0, 3.0, (2, size["channels"])))
        rest |= {"range/low": -bound[0], "range/high": bound[1]}
        return size, params, {"": {name: value for name, value in rest.items() if name in dims}}
    rest = fixtures.random_batch(rng, size)
    if graph == "backbone":
        rest = {name: value for name, value in rest.items() if name not in ("draws/timestep", "draws/noise")}
    if graph == "train_step":
        for name, p in params.items():
            noise = rng.standard_normal((3, *p.shape))
            rest["adam/m/" + name] = np.float32(0.01 * noise[0])
            rest["adam/v/" + name] = np.float32((0.02 * noise[1]) ** 2 + 1e-5)
            rest["ema/" + name] = p + np.float32(0.01 * noise[2])
        # Before any fall of the learning rate, which the reference does not know.
        falls = config["optimizer"].get("lr_decay") == "cosine"
        rest["step"] = np.int32(min(3, max(config["optimizer"]["warmup"] - 1, 0)) if falls else 3)
    return size, params, {"": rest}


def sampled(config, size, params, rest):
    """What `diffusion_sample` gives with the config's solver."""
    settings = config["sample"].get("solver", "ancestral"), config["head"].get("prediction", "eps")
    clip = (rest["range/low"], rest["range/high"]) if "range/low" in rest else None
    return samplers.diffusion_sample(params, rest, size["timesteps"], size["diffusion_steps"], *settings, clip)


def expected(graph, config, size, params, rest):
    params, rest = widen(params), widen(rest)
    if graph == "diffusion_sample":
        return {"tokens": sampled(config, size, params, rest)}
    if graph == "token_sample":
        out = samplers.token_sample(params, rest)
        return {"logits": out["logits"], "tokens": out["tokens"]}
    if graph == "backbone":
        names = ("tokens", "draws/mask", "text/features", "text/mask", "draws/drop")
        return {"z": ref.backbone(params, *map(rest.get, names), size["gelu"])}
    out = fixtures.reference_loss(params, rest, size)
    out = {k: out[k] for k in fixtures.LOSSES if k in out}
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


def compare(label, got, want, start, tolerance):
    for what, names in (("missing", set(want) - set(got)), ("unknown to the reference", set(got) - set(want))):
        if names:
            sys.exit(f"{label}: {len(names)} outputs are {what}, first {sorted(names)[:4]}")
    worst = {}
    for name in want:
        worst.setdefault(group(name), []).append((difference(name, got[name], want[name], start.get(name)), name))
    ok = True
    for key, errors in worst.items():
        error, name = max(errors, key=lambda e: np.inf if np.isnan(e[0]) else e[0])
        fine = bool(error <= tolerance)  # false for NaN
        ok &= fine
        print(f"{'ok  ' if fine else 'MISS'} {label:22} {key:11} {error:9.2e}  {name} ({len(errors)} compared)")
    return ok


def fitting(name, inputs, slots):
    """The inputs that a graph has, checked: kind and shape of each are what the binary lists."""
    unknown = sorted({slot["name"] for slot in slots} - set(inputs))
    if unknown:
        sys.exit(f"{name}: the reference does not know the inputs {unknown}")
    unread = sorted(set(inputs) - {slot["name"] for slot in slots})
    if unread:
        sys.exit(f"{name}: the binary does not list the inputs {unread}")
    inputs = {name: np.asarray(value) for name, value in inputs.items()}
    for slot in slots:
        have = inputs[slot["name"]]
        if have.shape != tuple(slot["dims"]) or have.dtype != NUMPY.get(slot["dtype"].lower()):
            want = f"{slot['dtype']}{slot['dims']}"
            sys.exit(f"{name}: input `{slot['name']}` is {want}, made {have.dtype}{list(have.shape)}")
    return inputs


def check(flags, path, config, graph):
    name = graph["name"]
    dims = {slot["name"]: tuple(slot["dims"]) for slot in graph["inputs"]}
    size, params, calls = random_inputs(np.random.default_rng(flags.seed), name, config, dims)
    ok = True
    for call, rest in calls.items():
        inputs = fitting(name, {"params/" + n: p for n, p in params.items()} | rest, graph["inputs"])
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(flags.keep or folder)
            folder.mkdir(parents=True, exist_ok=True)
            stem = "-".join(part for part in (Path(path).stem, name, call) if part)
            there, back = folder / f"{stem}.in.safetensors", folder / f"{stem}.out.safetensors"
            save_file({k: np.ascontiguousarray(v).reshape(v.shape) for k, v in inputs.items()}, there)
            binary(flags, "run", path, name, "--inputs", there, "--out", back)
            got = load_file(back)
        start = {slot: v for slot, v in inputs.items() if slot.startswith(tuple(STATE))}
        want = expected(name, config, size, params, rest)
        ok &= compare(f"{name} {call}".strip(), got, want, start, flags.tolerance or tolerance(config))
    return ok


def tolerance(config):
    return 5e-2 if config["model"].get("compute_dtype") == "bf16" else 1e-4


def check_config(flags, path):
    with open(path, "rb") as file:
        config = tomllib.load(file)
    jax_twin.override(config, flags.set)
    print(path)
    if "start_timestep" in config["sample"]:
        sys.exit("the reference starts from the last timestep; leave out sample.start_timestep")
    known = {graph["name"]: graph for graph in json.loads(binary(flags, "list", path, "--json"))}
    wanted = flags.only or [name for name in GRAPHS if name in known]
    absent = [name for name in wanted if name not in known]
    if absent or not wanted:
        sys.exit(f"no graph {absent or 'to check'}; the binary lists {sorted(known)}")
    if config.get("head", {}).get("prediction") == "v":
        skipped = [name for name in wanted if name in ("loss", "grad", "train_step")]
        wanted = [name for name in wanted if name not in skipped]
        if skipped:
            print(f"     left out: {' '.join(skipped)}; the reference's loss is that of predicted noise")
    results = [check(flags, path, config, known[name]) for name in wanted]
    return all(results)


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("binary")
    flags.add_argument("configs", nargs="+", metavar="config")
    flags.add_argument("--only", action="append", choices=GRAPHS, help="may be given more than once")
    flags.add_argument("--seed", type=int, default=0)
    flags.add_argument("--tolerance", type=float, help="default 1e-4, with bf16 compute 5e-2")
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags.add_argument("--keep", metavar="DIR", help="leave inputs and outputs there")
    flags = flags.parse_intermixed_args()
    results = [check_config(flags, path) for path in flags.configs]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
