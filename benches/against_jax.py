"""Our training and sampling steps beside the same model in JAX: same plugin, same machine, same run.

    cargo build --release && cargo build --release -p tpu --example run_text
    python benches/against_jax.py configs/shapes.toml [--steps 20] [--warm-up 3] [--rounds 3]
                                  [--only train|sample] [--set section.key=value ...] [--out FILE.json]

`jax_steps` is lowered to StableHLO (jit, layers scanned, state donated) and that text is run by `run_text`, which uses our
binding and the plugin that `fluid` uses: both programs meet the same compiler. In each round `fluid bench` and the JAX
program take turns, each in a process of its own. The last column is JAX in its own runtime (another version of the
compiler). JAX_PLATFORMS=cuda compares on a GPU; FLUID_PJRT_PLUGIN names the plugin there. Sizes, batch and dtype are the config's; both make their random draws inside the step. A figure is the median
over rounds of a round's median, in brackets the least of all steps, which other work on the machine disturbs least; a
ratio above 1 says that JAX takes longer.

Needs: jax, numpy. Tried with Python 3.11.7, jax 0.10.2, numpy 2.4.6 on CPU. Continuous tokens in random order only.
"""

import argparse
import fnmatch
import json
import os
import statistics
import subprocess
import tempfile
import time
import tomllib
from collections import Counter
from functools import partial
from pathlib import Path

# Before jax looks: on the processor, if nothing else is asked for. Three programs share a device.
os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
PLATFORM = os.environ["JAX_PLATFORMS"]

import jax
import jax.numpy as jnp
import jax_steps as steps
import jax_twin as twin
import numpy as np

ROOT = Path(__file__).resolve().parent.parent

# ---------------------------------------------------------------- programs


class Program:
    """A jitted function on given arguments: lowered, written for `run_text`, and run by JAX itself."""

    def __init__(self, name, function, arguments, donated=()):
        self.name, self.arguments, self.donated = name, arguments, donated
        jitted = jax.jit(function, donate_argnums=donated, keep_unused=True)
        self.lowered = jitted.lower(*arguments)
        self.compiled = None

    def write(self, folder):
        """The text, and the arguments' bytes."""
        paths = [Path(folder) / f"{self.name}.{end}" for end in ("mlir", "bin")]
        paths[0].write_text(self.lowered.as_text())
        with open(paths[1], "wb") as file:
            file.writelines(np.ascontiguousarray(leaf).tobytes() for leaf in jax.tree.leaves(self.arguments))
        self.paths = paths

    def on_our_plugin(self, binary, count, warm_up):
        command = [binary, *self.paths, str(count), str(warm_up), PLATFORM]
        return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)

    def in_jax(self, count, warm_up):
        """Seconds of `count` runs in JAX's own runtime, each waited for."""
        self.compiled = self.compiled or self.lowered.compile()
        # What is donated is gone after a run: the first one must not take the originals.
        arguments = jax.tree.map(jnp.array, list(self.arguments))
        times = []
        for _ in range(warm_up + count):
            begin = time.perf_counter()
            results = jax.block_until_ready(self.compiled(*arguments))
            times.append(time.perf_counter() - begin)
            for position in self.donated:
                # Alone, or the first of the results.
                arguments[position] = results[0] if isinstance(results, tuple) else results
        return times[warm_up:]


def settings(config):
    """Sizes, and what both programs share."""
    size, model = twin.sizes(config), config["model"]
    if size["kind"] != "continuous" or size["order"] != "random":
        raise SystemExit("this comparison knows continuous tokens in random order only")
    dtype = jnp.bfloat16 if model.get("compute_dtype", "f32") == "bf16" else jnp.float32
    common = {"dtype": dtype, "gelu": size["gelu"], "timesteps": size["timesteps"]}
    return size, common | {"prediction": config["head"].get("prediction", "eps")}


def train_program(config, size, common):
    shapes = twin.parameter_shapes(size)
    optimizer = {"lr": 1e-4, "warmup": 0, "beta1": 0.9, "beta2": 0.95, "eps": 1e-8, "weight_decay": 0.02}
    optimizer |= {"clip": 3.0, "ema": 0.9999} | config.get("optimizer", {})
    patterns = optimizer.get("no_decay", [])
    decayed = {name for name in shapes if not any(fnmatch.fnmatch(name, p) for p in patterns)}
    rng = np.random.default_rng(0)
    batch = {name: x for name, x in twin.random_batch(rng, size).items() if not name.startswith("draws/")}
    state = twin.initial_state(twin.random_params(rng, shapes))
    function = partial(
        steps.train_step,
        size=size,
        text_drop=config.get("train", {}).get("cond_dropout", 0.1),
        optimizer=optimizer,
        decayed=decayed,
        remat=twin.kept(config["model"]),
        **common,
    )
    return Program("train_step", function, (state, np.array([0, 1], np.uint32), batch), donated=(0,))


def sample_programs(config, size, common, counts):
    """The setup of a batch, and a step for each number of tokens that a step reveals."""
    sample = config["sample"]
    b, n, c = sample["batch"], size["tokens"], size["channels"]
    rng = np.random.default_rng(0)
    params = {name: p for name, p in twin.random_params(rng, twin.parameter_shapes(size)).items()}
    texts = twin.random_batch(rng, size | {"batch": b})
    features, mask = texts["text/features"], texts["text/mask"]
    seeds = rng.integers(0, 2**32, (b, 2), np.uint32)
    how = common | {"steps": sample["diffusion_steps"], "channels": c}
    setup = partial(steps.sample_setup, tokens=n, dtype=common["dtype"], gelu=common["gelu"])
    programs = {"setup": Program("setup", setup, (params, features, mask, seeds))}
    cross, order, rank = jax.jit(setup)(params, features, mask, seeds)
    bounds = np.array([[-3.0], [3.0]], np.float32) * np.ones((1, c), np.float32) if sample.get("clip_x0") else None
    strength = np.full(b, sample.get("guidance", 1.0), np.float32)
    warmth = np.full(b, sample.get("temperature", 1.0), np.float32)
    tokens = np.zeros((b, n, c), np.float32)
    for count in counts:
        step = partial(steps.sample_step, count=count, how=how)
        given = (params, tokens, cross, order, rank, mask, seeds, np.int32(n // 2), strength, warmth, bounds)
        programs[count] = Program(f"sample_step_{count}", step, given, donated=(1,))
    return programs


# ---------------------------------------------------------------- measuring


def ours(flags, kind, folder):
    """The report of `fluid bench`. Programs that an earlier run compiled come from the cache, as for `run_text`."""
    report = Path(folder) / "report.json"
    command = [flags.fluid, "bench", kind, flags.config, f"--json={report}", "--quiet", "--cached"]
    command += ["--steps", str(flags.steps), "--warmup", str(flags.warm_up)]
    command += ["--platform", PLATFORM] + ["--synthetic"] * (flags.synthetic and kind == "train")
    for assignment in flags.set:
        command += ["--set", assignment]
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
    return json.loads(report.read_text())


def ours_of(spread):
    return {"median": spread["median"], "least": spread["min"]}


def both(seconds):
    return {"median": statistics.median(seconds), "least": min(seconds)}


def compare(flags, kind, figures_of, programs, folder):
    """Rounds of turns. `figures_of(report)` -> name -> figures of ours. -> name -> who -> figures of each round"""
    for program in programs.values():
        program.write(folder)
    rounds, reports = {name: {"ours": [], "jax": [], "jax_own": []} for name in programs}, []
    compiled = {}
    for _ in range(flags.rounds):
        reports.append(ours(flags, kind, folder))
        for name, figures in figures_of(reports[-1]).items():
            rounds[name]["ours"].append(figures)
        for name, program in programs.items():
            answer = program.on_our_plugin(flags.run_text, flags.steps, flags.warm_up)
            rounds[name]["jax"].append(both(answer["seconds"]))
            compiled.setdefault(name, answer["compile_s"])
            rounds[name]["jax_own"].append(both(program.in_jax(flags.steps, flags.warm_up)))
    return rounds, reports, compiled


def compile_seconds(report):
    """None if a program came from the cache."""
    compiled = report["compiled"]
    return None if compiled["from_cache"] else compiled["seconds"]


def row(name, rounds):
    """A line of the table, and its figures in seconds."""
    medians = {who: statistics.median(r["median"] for r in all_) for who, all_ in rounds.items()}
    least = {who: min(r["least"] for r in all_) for who, all_ in rounds.items()}
    cells = [f"{1e3 * medians[who]:.2f} ({1e3 * least[who]:.2f})" for who in ("ours", "jax", "jax_own")]
    ratios = medians["jax"] / medians["ours"], least["jax"] / least["ours"]
    figures = {"median": medians, "least": least, "ratio_of_medians": ratios[0], "ratio_of_least": ratios[1]}
    return f"| {name} | {' | '.join(cells)} | {ratios[0]:.2f} ({ratios[1]:.2f}) |", figures | {"rounds": rounds}


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("config")
    flags.add_argument("--steps", type=int, default=20, help="timed steps, or batches of pictures, in a round")
    flags.add_argument("--warm-up", type=int, default=3)
    flags.add_argument("--rounds", type=int, default=3)
    flags.add_argument("--only", choices=["train", "sample"])
    flags.add_argument("--synthetic", action="store_true", help="train on made-up data")
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags.add_argument("--fluid", default=ROOT / "target/release/fluid")
    flags.add_argument("--run-text", default=ROOT / "target/release/examples/run_text")
    flags.add_argument("--out", help="also write every figure as JSON")
    flags = flags.parse_args()
    with open(flags.config, "rb") as file:
        config = tomllib.load(file)
    twin.override(config, flags.set)
    # The program in JAX has no other.
    flags.set.append("head.loss_tokens=all")
    size, common = settings(config)

    result = {"config": flags.config, "steps": flags.steps, "warm_up": flags.warm_up, "jax": jax.__version__}
    lines = [
        "| ms: median (least) | fluid | JAX, same plugin | JAX, its own runtime | JAX / fluid |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    with tempfile.TemporaryDirectory() as folder:
        if flags.only != "sample":
            programs = {"train": train_program(config, size, common)}
            found, reports, compiled = compare(
                flags, "train", lambda r: {"train": ours_of(r["step"])}, programs, folder
            )
            line, figures = row(f"training step, batch {size['batch']}", found["train"])
            lines.append(line)
            compile_s = {"ours": compile_seconds(reports[0]), "jax": compiled["train"]}
            result["train"] = figures | {"compile_s": compile_s, "report": reports[-1]}
        if flags.only != "train":
            # One batch tells which programs there are.
            few = argparse.Namespace(**vars(flags) | {"steps": 1, "warm_up": 0})
            counts = {s["tokens"]: s["steps"] for s in ours(few, "sample", folder)["ar_step_by_tokens"]}
            programs = sample_programs(config, size, common, counts)

            def figures_of(report):
                by_tokens = {s["tokens"]: ours_of(s["seconds"]) for s in report["ar_step_by_tokens"]}
                return by_tokens | {"setup": ours_of(report["setup"])}

            found, reports, compiled = compare(flags, "sample", figures_of, programs, folder)
            result["sample"] = {"report": reports[-1], "steps_by_tokens": counts}
            total = Counter(counts) | Counter({"setup": 1})
            whole = {
                who: [
                    {
                        part: sum(total[name] * found[name][who][i][part] for name in total)
                        for part in ("median", "least")
                    }
                    for i in range(flags.rounds)
                ]
                for who in ("ours", "jax", "jax_own")
            }
            for name, times in found.items():
                title = "setup of a batch" if name == "setup" else f"step of {name} tokens, {counts[name]} a picture"
                line, figures = row(title, times)
                lines.append(line)
                result["sample"][str(name)] = figures | {"jax_compile_s": compiled[name]}
            line, figures = row(f"{config['sample']['batch']} pictures: setup and all steps", whole)
            lines.append(line)
            result["sample"]["pictures"] = figures
    machine = (result.get("train") or result["sample"])["report"]["machine"]
    load = ", ".join(f"{x:.2f}" for x in machine["load"] or [])
    print("\n".join(lines))
    print(f"\n{machine['date']}, {machine['cpu']}, {machine['cores']} cores, load before the last round {load};")
    print(
        f"{flags.rounds} rounds of {flags.steps} after {flags.warm_up}, jax {jax.__version__}, plugin: {machine['plugin']}"
    )
    if flags.out:
        Path(flags.out).write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
