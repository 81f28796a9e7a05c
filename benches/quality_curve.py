"""What ways to draw cost in quality, and what they save: a table, and a plot of right images over seconds per image.

    cargo build --release
    python benches/quality_curve.py RUN [--prompts 2048] [--seeds 1,2,3] [--only GLOB ...] [--out FOLDER] [--plot FILE.png]

RUN is a finished run on shapes in random order. Every way draws the same prompts with the same seeds, by `fluid eval`; the
first is the paper's, and the others are told as differences from it, prompt by prompt, of all seeds together. Seconds are
those of `fluid bench sample`, all ways in turns on a machine that does nothing else. Results stay in FOLDER: repeat the
command, and it does what is missing. `int8_static` needs `fluid quantize RUN` before.

Needs: matplotlib for --plot. Tried with Python 3.11.7, matplotlib 3.10.
"""

import argparse
import fnmatch
import json
import statistics
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

def of(preset="paper", **settings):
    """The settings of a way to draw, as `--set` takes them. A preset comes first: it takes the place of what the run has."""
    return [f"sample.preset={preset}", *(f"sample.{key}={value}" for key, value in settings.items())]


def staged(*steps):
    """The stages of the presets, in other steps."""
    return of(stages=f"{{pattern=[[0,2],[2,1]],steps={list(steps)}}}")


# A name, the family that the plot joins by a line, and the settings. The first is what others are compared with.
ORDERS = [
    ("paper", "cosine", of()),
    ("cosine, 32 steps", "cosine", of(steps=32)),
    ("cosine, 16 steps", "cosine", of(steps=16)),
    ("cosine, 9 steps", "cosine", of(steps=9)),
    ("stages, 16 steps", "stages", staged(10, 4, 2)),
    ("stages, 9 steps", "stages", staged(6, 2, 1)),
    ("floor 0.2", "floor", of(guidance_floor=0.2)),
]
HEAD = [
    # On discrete tokens, `fast` is nothing else.
    ("stages, 24 steps", "stages", staged(16, 6, 2)),
    ("50 diffusion steps", "diffusion steps", of(diffusion_steps=50)),
    ("20 diffusion steps", "diffusion steps", of(diffusion_steps=20)),
    ("50 to 20 diffusion steps", "50 to 20", of(diffusion_steps=50, final_diffusion_steps=20)),
    ("ddim, 20 diffusion steps", "ddim", of(solver="ddim", diffusion_steps=20)),
    ("dpm, 10 diffusion steps", "dpm", of(solver="dpm", diffusion_steps=10)),
]
PRESETS = [("fast", "presets", of("fast")), ("fastest", "presets", of("fastest"))]
INT8 = [
    ("int8", "int8", of(quantization="int8")),
    ("int8_static", "int8", of(quantization="int8_static")),
    ("fastest, int8_static", "presets", of("fastest", quantization="int8_static")),
]


def ways(run, patterns):
    with open(run / "config.toml", "rb") as file:
        tokens = tomllib.load(file)["model"]["tokens"]
    every = ORDERS + (HEAD if tokens == "continuous" else []) + PRESETS + INT8
    wanted = [way for way in every if not patterns or any(fnmatch.fnmatch(way[0], p) for p in patterns)]
    return wanted if every[0] in wanted else [every[0], *wanted]


def fluid(flags, *command):
    subprocess.run([flags.fluid, *map(str, command), "--quiet"], check=True, stdout=subprocess.DEVNULL)


def sets(flags, settings):
    """As options of a command."""
    return [x for setting in [*settings, f"sample.batch={flags.batch}"] for x in ("--set", setting)]


def results_of(flags, folder, settings):
    """The outcome of every prompt, of all seeds in one file. A prompt's folder says of which seed it is."""
    whole = folder / "all.jsonl"
    lines = []
    for seed in flags.seeds:
        path = folder / f"seed-{seed}.jsonl"
        if not path.exists():
            draws = ["-n", flags.prompts, "--seed", seed, "--results", path]
            fluid(flags, "eval", flags.run, *sets(flags, settings), *draws)
        for line in path.read_text().splitlines():
            value = json.loads(line)
            lines.append(json.dumps(value | {"filename": f"{seed}-{value['filename']}"}))
    whole.write_text("\n".join(lines) + "\n")
    return whole


def judged(flags, results, against):
    """The share of right images, and the difference from others of the same prompts; each with an interval."""
    report = results.with_suffix(".json")
    fluid(flags, "eval", results, "--against", against, f"--json={report}")
    found = json.loads(report.read_text())
    return found["numbers"]["overall"], found["difference"]["overall"]


def seconds_of(flags, folder, settings):
    """Seconds per image of a few batches, from programs in the cache."""
    report = folder / "bench.json"
    sizes = ["--steps", flags.batches, "--warmup", 1, "--cached", f"--json={report}"]
    fluid(flags, "bench", "sample", flags.run, "--run", flags.run, *sets(flags, settings), *sizes)
    found = json.loads(report.read_text())
    return found["s_per_image_per_device"], found["machine"]


def points(estimate, sign=False):
    value, (low, high) = 100 * estimate["value"], (100 * x for x in estimate["interval"])
    form = "{:+.1f} ({:+.1f} to {:+.1f})" if sign else "{:.1f} % ({:.1f} to {:.1f})"
    return form.format(value, low, high)


def table(found):
    lines = ["| Way to draw | s per image | Right images | Against `paper`, in points |", "| --- | ---: | ---: | ---: |"]
    for name, row in found.items():
        difference = "" if name == "paper" else points(row["difference"], sign=True)
        lines.append(f"| {name} | {row['seconds']:.4f} | {points(row['share'])} | {difference} |")
    return "\n".join(lines)


def plot(found, path):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    figure, axes = pyplot.subplots(figsize=(9, 5.5), dpi=110)
    families = {}
    for name, row in found.items():
        families.setdefault(row["family"], []).append((name, row))
    for family, rows in families.items():
        rows.sort(key=lambda pair: pair[1]["seconds"])
        x = [row["seconds"] for _, row in rows]
        y = [100 * row["share"]["value"] for _, row in rows]
        # Bars are intervals of the difference from the paper's way, which has none itself.
        bars = [[], []]
        for name, row in rows:
            value, (low, high) = row["difference"]["value"], row["difference"]["interval"]
            bars[0].append(0 if name == "paper" else 100 * (value - low))
            bars[1].append(0 if name == "paper" else 100 * (high - value))
        axes.errorbar(x, y, yerr=bars, marker="o", capsize=3, label=family)
        for name, row in rows:
            place = (row["seconds"], 100 * row["share"]["value"])
            axes.annotate(name, place, xytext=(5, -10), textcoords="offset points", fontsize=7)
    axes.set_xscale("log")
    for which in (axes.xaxis.set_major_formatter, axes.xaxis.set_minor_formatter):
        which(ticker.FuncFormatter(lambda x, _: f"{x:g}"))
    axes.set_xlabel("seconds per image")
    axes.set_ylabel("right images, %")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path)


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("run", type=Path)
    flags.add_argument("--prompts", type=int, default=2048, help="of each seed")
    flags.add_argument("--seeds", type=lambda text: [int(x) for x in text.split(",")], default=[1, 2, 3])
    flags.add_argument("--only", action="append", default=[], metavar="GLOB", help="ways to draw, by their names")
    flags.add_argument("--batch", type=int, default=256, help="images at once")
    flags.add_argument("--rounds", type=int, default=3, help="turns of the time measurement")
    flags.add_argument("--batches", type=int, default=2, help="batches in a turn")
    flags.add_argument("--fluid", default=ROOT / "target/release/fluid")
    flags.add_argument("--out", type=Path, default=Path("quality"))
    flags.add_argument("--plot", type=Path)
    flags = flags.parse_args()

    found, first, machine = {}, None, None
    chosen = ways(flags.run, flags.only)
    folders = {name: flags.out / name.replace(", ", "-").replace(" ", "-") for name, _, _ in chosen}
    for name, family, settings in chosen:
        folders[name].mkdir(parents=True, exist_ok=True)
        results = results_of(flags, folders[name], settings)
        first = first or results
        share, difference = judged(flags, results, first)
        found[name] = {"family": family, "settings": settings, "share": share, "difference": difference}
        print(f"{name}: {points(share)}", flush=True)
    turns = {name: [] for name, _, _ in chosen}
    for _ in range(flags.rounds):
        for name, _, settings in chosen:
            seconds, machine = seconds_of(flags, folders[name], settings)
            turns[name].append(seconds)
    for name, all_ in turns.items():
        found[name] |= {"seconds": statistics.median(all_), "turns": all_}
    print(table(found))
    whole = {"run": str(flags.run), "prompts": flags.prompts, "seeds": flags.seeds, "batch": flags.batch}
    (flags.out / "curve.json").write_text(json.dumps(whole | {"machine": machine, "ways": found}, indent=2) + "\n")
    if flags.plot:
        plot(found, flags.plot)


if __name__ == "__main__":
    main()
