"""Our T5 encoder beside transformers' T5EncoderModel: same sizes, same machine, same threads, in turns.

    cargo build --release && cargo build --release -p tpu --example run_text
    python benches/against_torch_t5.py [--size base] [--batch 8] [--tokens 128] [--steps 5] [--rounds 3] [--dtype f32]

Random weights, saved by transformers, are read back by `fluid graph emit`, which needs their headers, and `run_text` times that
program on the plugin that `fluid` uses. In each round the two take turns, each in a process of its own. A figure is the
median over rounds of a round's median, in brackets the least of all steps, which other work on the machine disturbs least
(PyTorch's threads wait for each other and suffer most of it: look at one thread there); a ratio above 1 says that PyTorch
takes longer. No text is padded.

Needs torch, transformers, numpy. Tried with Python 3.11.7, torch 2.15.0, transformers 5.23.0 on CPU.
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
from transformers import T5Config, T5EncoderModel

ROOT = Path(__file__).resolve().parent.parent
# T5 v1.1: width, hidden channels, layers, heads.
SIZES = {
    "small": (512, 1024, 8, 6), "base": (768, 2048, 12, 12), "large": (1024, 2816, 24, 16), "xl": (2048, 5120, 24, 32),
}  # fmt: skip


def model(flags):
    width, hidden, layers, heads = SIZES[flags.size]
    config = T5Config(
        vocab_size=32128, d_model=width, d_ff=hidden, num_layers=layers, num_heads=heads, d_kv=64,
        feed_forward_proj="gated-gelu", tie_word_embeddings=False,
    )  # fmt: skip
    torch.manual_seed(0)
    return T5EncoderModel(config).eval()


def in_torch(flags):
    """Seconds of each step after the warm-up, in a process of its own."""
    torch.set_num_threads(flags.threads)
    encoder = model(flags).to(torch.bfloat16 if flags.dtype == "bf16" else torch.float32)
    ids = torch.randint(3, 32000, (flags.batch, flags.tokens))
    mask = torch.ones_like(ids)
    seconds = []
    with torch.inference_mode():
        for _ in range(flags.warm_up + flags.steps):
            begin = time.perf_counter()
            encoder(input_ids=ids, attention_mask=mask)
            seconds.append(time.perf_counter() - begin)
    print(json.dumps(seconds[flags.warm_up :]))


def config(flags, weights):
    own = {
        "run.batch": flags.batch, "text.kind": '"t5"', "text.weights": f'"{weights}"', "text.vocabulary": '"-"',
        "text.dtype": f'"{flags.dtype}"', "text.length": flags.tokens, "text.width": SIZES[flags.size][0],
    }  # fmt: skip
    sets = [word for key, value in own.items() for word in ("--set", f"{key}={value}")]
    return [str(ROOT / "configs/smoke.toml"), *sets]


def write_program(flags, folder):
    """The program and its arguments: ids, a mask of ones, small random weights."""
    weights = folder / "weights"
    model(flags).save_pretrained(weights)
    path, *sets = config(flags, weights)
    emit = [flags.fluid, "graph", "emit", path, "encode_text", *sets]
    text = subprocess.run(list(map(str, emit)), check=True, capture_output=True, text=True).stdout
    (folder / "t5.mlir").write_text(text)
    listing = [flags.fluid, "graph", "list", path, *sets, "--json"]
    graphs = json.loads(subprocess.run(list(map(str, listing)), check=True, capture_output=True, text=True).stdout)
    graph = next(g for g in graphs if g["name"] == "encode_text")
    rng = np.random.default_rng(0)
    with open(folder / "t5.bin", "wb") as file:
        for slot in graph["inputs"]:
            dims = slot["dims"]
            if slot["dtype"] == "i32":
                file.write(rng.integers(3, 32000, dims, dtype=np.int32).tobytes())
            elif slot["dtype"] == "i1":
                file.write(np.ones(dims, np.uint8).tobytes())
            else:
                values = rng.standard_normal(dims, dtype=np.float32) * np.float32(0.05)
                if slot["dtype"] == "bf16":
                    values = (values.view(np.uint32) >> 16).astype(np.uint16)
                file.write(values.tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, default="base")
    parser.add_argument("--dtype", choices=("f32", "bf16"), default="f32")
    numbers = {"batch": 8, "tokens": 128, "steps": 5, "warm-up": 2, "rounds": 3, "threads": os.cpu_count()}
    for name, default in numbers.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--fluid", default=ROOT / "target/release/fluid")
    parser.add_argument("--run-text", default=ROOT / "target/release/examples/run_text")
    parser.add_argument("--in-torch", action="store_true", help=argparse.SUPPRESS)
    flags = parser.parse_args()
    if flags.in_torch:
        return in_torch(flags)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        write_program(flags, folder)
        ours, theirs = [], []
        files = [folder / f"t5.{end}" for end in ("mlir", "bin")]
        # As many threads for the plugin as for torch.
        cores = ["taskset", "-c", f"0-{flags.threads - 1}"]
        for _ in range(flags.rounds):
            run = [*cores, flags.run_text, *files, flags.steps, flags.warm_up]
            answer = subprocess.run(list(map(str, run)), check=True, capture_output=True, text=True).stdout
            ours.append(json.loads(answer)["seconds"])
            again = [*cores, sys.executable, *sys.argv, "--in-torch"]
            answer = subprocess.run(list(map(str, again)), check=True, capture_output=True, text=True).stdout
            theirs.append(json.loads(answer))
    (our_median, our_least), (their_median, their_least) = map(both, (ours, theirs))
    print(
        f"T5 v1.1 {flags.size}, {flags.dtype}, {flags.batch} x {flags.tokens} tokens, {flags.threads} threads: "
        f"ours {our_median:.3f} s [{our_least:.3f}], PyTorch {their_median:.3f} s [{their_least:.3f}], "
        f"ratio {their_median / our_median:.2f} [{their_least / our_least:.2f}]"
    )


def both(rounds):
    """Median of the rounds' medians, and the least of all steps."""
    return statistics.median(map(statistics.median, rounds)), min(map(min, rounds))


if __name__ == "__main__":
    main()
