"""Our VAE and VQGAN beside diffusers: same sizes, same random weights, same machine, same run.

    cargo build --release --example codec
    python benches/against_diffusers.py [--only vae|vqgan] [--batch 1 4] [--rounds 5] [--dtype f32|bf16] [--binary PATH]
                                        [--out FILE.json]

Full-size models (the VAE of Stable Diffusion v1, aMUSEd's VQGAN), pictures of 256 x 256. Both sides use all cores of the
process; they take turns, run by run, so that other work on the machine disturbs both alike. PyTorch is measured as diffusers
loads a model and with its weights channels last, which is faster on some processors; the ratio is to the faster of the two. A
figure is the median of the rounds, in brackets the least. Differences of the results are printed as well, relative to the
largest value.

Needs torch, diffusers, safetensors, numpy. Tried with Python 3.11.7, torch 2.15.0, diffusers 0.42.1 on CPU.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file, save_file

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/parity"))

import make_codec_fixtures as fixtures

MODELS = {
    "vae": ("sd_vae", fixtures.AutoencoderKL, fixtures.FULL_VAE),
    "vqgan": ("vqgan", fixtures.VQModel, fixtures.FULL_VQGAN),
}


class Ours:
    """A process with our programs; weights are read once."""

    def __init__(self, binary, kind, folder, batch, dtype):
        command = [binary, kind, folder, str(batch), dtype]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, what, inputs, results="-", count=1):
        self.process.stdin.write(f"{what} {inputs} {results} {count}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["seconds"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def timed(function):
    begin = time.perf_counter()
    with torch.no_grad():
        function()
    return time.perf_counter() - begin


def tasks(name, model, pictures, tokens):
    """-> what encoding and decoding are in diffusers, and what they give"""
    if name == "vae":
        config = dict(model.config)
        latents = fixtures.from_tokens(tokens, config, (32, 32))
        return {
            "encode": (lambda: model.encode(pictures).latent_dist.mean, lambda out: fixtures.to_tokens(out, config)),
            "decode": (lambda: model.decode(latents).sample, lambda out: out.permute(0, 2, 3, 1)),
        }
    shape = (*tokens.shape[:1], 16, 16, model.config.latent_channels)
    rows = tokens.reshape(-1)
    return {
        "encode": (
            lambda: model.quantize(model.encode(pictures).latents)[2][2],
            lambda out: out.reshape(tokens.shape),
        ),
        "decode": (
            lambda: model.decode(rows, force_not_quantize=True, shape=shape).sample,
            lambda out: out.permute(0, 2, 3, 1),
        ),
    }


def difference(got, want):
    want = want.float().numpy() if want.is_floating_point() else want.numpy()
    if want.dtype.kind == "i":
        return f"{(got != want).sum()} of {want.size} codes differ"
    return f"{np.abs(got - want).max() / np.abs(want).max():.1e} apart"


def summary(times):
    return f"{statistics.median(times):.3f} s ({min(times):.3f})"


def compare(name, batch, arguments, scratch):
    kind, cls, settings = MODELS[name]
    folder, dtype = Path(scratch) / name, torch.bfloat16 if arguments.dtype == "bf16" else torch.float32
    model = fixtures.make(cls, settings, 7)
    fixtures.save(model, folder)
    rng = np.random.default_rng(batch)
    pixels = fixtures.random_pictures(batch, batch, 256, 256)
    tokens = (
        rng.standard_normal((batch, 256, 16)).astype(np.float32)
        if name == "vae"
        else rng.integers(0, 8192, (batch, 256)).astype(np.int32)
    )
    inputs, results = Path(scratch) / "in.safetensors", Path(scratch) / "out.safetensors"
    save_file({"pictures": pixels, "tokens": tokens}, inputs)
    pictures = fixtures.to_torch(pixels)
    plain = tasks(name, model, pictures, torch.from_numpy(tokens))
    with torch.no_grad():
        wanted = {what: after(task()) for what, (task, after) in plain.items()}
    model = model.to(dtype)
    last = fixtures.make(cls, settings, 7).to(dtype).to(memory_format=torch.channels_last)
    given = torch.from_numpy(tokens)
    given = given.to(dtype) if name == "vae" else given
    ways = {
        "diffusers": tasks(name, model, pictures.to(dtype), given),
        "channels last": tasks(name, last, pictures.to(dtype).to(memory_format=torch.channels_last), given),
    }
    ours, rows = Ours(arguments.binary, kind, folder, batch, arguments.dtype), []
    for what, output in (("encode", "tokens"), ("decode", "values")):
        ours.run(what, inputs, results)
        apart = difference(load_file(results)[output], wanted[what])
        for way in ways.values():
            timed(way[what][0])
        times = {way: [] for way in ("ours", *ways)}
        for _ in range(arguments.rounds):
            times["ours"] += ours.run(what, inputs)
            for way, them in ways.items():
                times[way].append(timed(them[what][0]))
        medians = {way: statistics.median(all) for way, all in times.items()}
        ratio = min(medians[way] for way in ways) / medians["ours"]
        shown = ", ".join(f"{way} {summary(all)}" for way, all in times.items())
        print(f"{name} {what}, batch {batch}, {arguments.dtype}: {shown}; ours is {ratio:.2f} times as fast; {apart}", flush=True)
        rows.append({"model": name, "what": what, "batch": batch, "dtype": arguments.dtype, "seconds": times, "ratio": ratio, "apart": apart})
    ours.close()
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--only", choices=MODELS)
    parser.add_argument("--batch", type=int, nargs="+", default=[1, 4])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--dtype", choices=("f32", "bf16"), default="f32")
    parser.add_argument("--binary", default=ROOT / "target/release/examples/codec")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(len(os.sched_getaffinity(0)))
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        for name in [arguments.only] if arguments.only else MODELS:
            for batch in arguments.batch:
                rows += compare(name, batch, arguments, scratch)
    if arguments.out:
        arguments.out.write_text(json.dumps({"threads": torch.get_num_threads(), "rows": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
