#!/usr/bin/env python3
"""A training step of a KL autoencoder by `fluid train` beside the same step in PyTorch (diffusers' AutoencoderKL), in turns.

    python benches/against_torch_tokenizer.py FLUID DATA [--turns 3] [--batch 32] [--size 64]

FLUID is the binary, DATA shards of images. Both have the same sizes, loss (L1 + 1e-6 KL), AdamW and batch, in f32 on all
cores. Needs torch and diffusers. A turn is 10 steps of each, the first left out; the least and the median of all steps count.
"""
import argparse, json, pathlib, statistics, subprocess, tempfile, time

import torch
from diffusers import AutoencoderKL

CHANNELS, LAYERS, LATENT, GROUPS = [32, 64], 1, 4, 8


def config(args, folder):
    return f"""
[run]
dir = "{folder}"
steps = 10
batch = {args.batch}
log_every = 1
sample_every = 0
checkpoint_every = 0
tensorboard = false
[image]
size = {args.size}
[tokenizer]
kind = "kl"
block_out_channels = {CHANNELS}
layers_per_block = {LAYERS}
latent_channels = {LATENT}
norm_num_groups = {GROUPS}
patch_size = 1
[data]
kind = "webdataset"
train = ["{args.data}"]
[optimizer]
lr = 1e-3
[sample]
preview_images = 0
"""


def ours(args, turn):
    with tempfile.TemporaryDirectory() as base:
        folder = pathlib.Path(base) / "run"
        file = pathlib.Path(base) / "c.toml"
        file.write_text(config(args, folder))
        subprocess.run([args.fluid, "train", str(file), "-q"], check=True, stdout=subprocess.DEVNULL)
        lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
        return [1 / line["steps_per_s"] for line in lines if line.get("steps_per_s") and line["step"] > 2]


def theirs(args, layout):
    torch.manual_seed(1)
    blocks = len(CHANNELS)
    model = AutoencoderKL(
        down_block_types=["DownEncoderBlock2D"] * blocks, up_block_types=["UpDecoderBlock2D"] * blocks,
        block_out_channels=CHANNELS, layers_per_block=LAYERS, latent_channels=LATENT, norm_num_groups=GROUPS,
        mid_block_add_attention=False, use_quant_conv=False, use_post_quant_conv=False,
    ).to(memory_format=layout)
    adam = torch.optim.AdamW(model.parameters(), lr=1e-3)
    x = (torch.rand(args.batch, 3, args.size, args.size) * 2 - 1).to(memory_format=layout)
    times = []
    for _ in range(8):
        begin = time.perf_counter()
        posterior = model.encode(x).latent_dist
        y = model.decode(posterior.sample()).sample
        loss = (y - x).abs().mean() + 1e-6 * posterior.kl().mean() / x[0].numel()
        adam.zero_grad()
        loss.backward()
        adam.step()
        times.append(time.perf_counter() - begin)
    return times[2:]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fluid")
    parser.add_argument("data")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--size", type=int, default=64)
    args = parser.parse_args()
    all = {"fluid": [], "torch": [], "torch, channels last": []}
    for turn in range(args.turns):
        all["fluid"] += ours(args, turn)
        all["torch"] += theirs(args, torch.contiguous_format)
        all["torch, channels last"] += theirs(args, torch.channels_last)
    for name, times in all.items():
        print(f"{name:24} least {min(times) * 1e3:8.1f} ms  median {statistics.median(times) * 1e3:8.1f} ms  ({len(times)} steps)")


main()
