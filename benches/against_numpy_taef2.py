"""TAEF2 with its real weights: this project's programs against an independent implementation in numpy, and round trips of
photos.

    python benches/against_numpy_taef2.py FOLDER [IMAGE ...]

FOLDER has encoder.safetensors and decoder.safetensors as its author publishes them (float16; read as float32 by both). Both
encode each image, cropped to its middle square and resized to 256 x 256 pixels (bicubic), and decode what numpy made of it; told are the
largest differences of latents and of pixel values in [-1, 1], and the PSNR of both round trips, rounded to bytes. Needs numpy,
safetensors, Pillow; runs `cargo run --release --example codec`, or the binary that the variable CODEC_BENCH names.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors.numpy import load_file, save_file

SIZE, GROUP = 256, 2


def conv(w, name, x, stride=1):
    """x [h, w, in]; a kernel [out, in, k, k], zeros around: patches of each place times the kernel, in float64"""
    kernel = w[f"{name}.weight"]
    pad = kernel.shape[2] // 2
    x = np.pad(x, [(pad, pad), (pad, pad), (0, 0)])
    patches = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[2:], axis=(0, 1))[::stride, ::stride]
    y = np.tensordot(patches, kernel, axes=([2, 3, 4], [1, 2, 3]))
    return y + w[f"{name}.bias"] if f"{name}.bias" in w else y


def relu(x):
    return np.maximum(x, 0)


def block(w, name, x):
    if f"{name}.pool.0.weight" in w:
        h = conv(w, f"{name}.pool.0", x)
        groups = h.reshape(-1, 4, h.shape[-1] // 4)
        mean, variance = groups.mean((0, 2), keepdims=True), groups.var((0, 2), keepdims=True)
        h = ((groups - mean) / np.sqrt(variance + 1e-5)).reshape(h.shape) * w[f"{name}.pool.1.weight"] + w[f"{name}.pool.1.bias"]
        x = x + conv(w, f"{name}.pool.3", relu(h))
    h = relu(conv(w, f"{name}.conv.0", x))
    return relu(x + conv(w, f"{name}.conv.4", relu(conv(w, f"{name}.conv.2", h))))


def encode(w, x):
    x = block(w, "1", conv(w, "0", x))
    for half, blocks in [("2", "345"), ("6", "789"), ("10", ["11", "12", "13"])]:
        x = conv(w, half, x, stride=2)
        for name in blocks:
            x = block(w, name, x)
    return conv(w, "14", x)


def decode(w, z):
    x = relu(conv(w, "1", np.tanh(z / 3) * 3))
    for blocks, after in [("345", "7"), (["8", "9", "10"], "12"), (["13", "14", "15"], "17")]:
        for name in blocks:
            x = block(w, name, x)
        x = conv(w, after, x.repeat(2, 0).repeat(2, 1))
    return conv(w, "19", block(w, "18", x))


def picture(path):
    image = Image.open(path).convert("RGB")
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return np.asarray(image.crop((left, top, left + side, top + side)).resize((SIZE, SIZE), Image.Resampling.BICUBIC))


def to_tokens(z):
    h, w, c = z.shape
    return z.reshape(h // GROUP, GROUP, w // GROUP, GROUP, c).transpose(0, 2, 4, 1, 3).reshape(-1, c * GROUP**2)


def from_tokens(tokens, side, c):
    split = tokens.reshape(side // GROUP, side // GROUP, c, GROUP, GROUP)
    return split.transpose(0, 3, 1, 4, 2).reshape(side, side, c)


def psnr(a, b):
    return 10 * np.log10(255**2 / np.mean((a.astype(np.float64) - b) ** 2))


def main():
    folder, paths = Path(sys.argv[1]), sys.argv[2:]
    halves = [{k: v.astype(np.float64) for k, v in load_file(folder / f"{half}.safetensors").items()} for half in ("encoder", "decoder")]
    command = [os.environ["CODEC_BENCH"]] if "CODEC_BENCH" in os.environ else ["cargo", "run", "--release", "--example", "codec", "--"]
    pictures = np.stack([picture(path) for path in paths])
    latents = [encode(halves[0], x / 255) for x in pictures]
    values = [decode(halves[1], z) * 2 - 1 for z in latents]
    with tempfile.TemporaryDirectory() as work:
        at = lambda name: f"{work}/{name}.safetensors"
        run = subprocess.Popen([*command, "tiny", str(folder), str(len(paths)), "f32"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

        def ours(what, inputs):
            save_file({k: np.ascontiguousarray(v) for k, v in inputs.items()}, at(what))
            run.stdin.write(f"{what} {at(what)} {at('out')} 1\n")
            run.stdin.flush()
            seconds = json.loads(run.stdout.readline())
            return load_file(at("out")), seconds

        encoded, times = ours("encode", {"pictures": pictures})
        theirs = np.stack([to_tokens(z) for z in latents]).astype(np.float32)
        decoded, more = ours("decode", {"tokens": theirs})
        # The whole round trip is ours.
        back, _ = ours("decode", {"tokens": encoded["tokens"]})
        run.stdin.close()
        run.wait()
    mine = [from_tokens(tokens, latents[0].shape[0], latents[0].shape[2]) for tokens in encoded["tokens"]]
    latent_off = max(np.abs(a - b).max() for a, b in zip(mine, latents))
    value_off = np.abs(decoded["values"] - np.stack(values)).max()
    print(f"latents {latents[0].shape}, standard deviation {np.std(latents):.3f}; largest difference {latent_off:.2e}")
    print(f"pixel values: largest difference {value_off:.2e}")
    for path, pixels, value, again in zip(paths, pictures, values, back["pictures"]):
        numpy_trip = np.clip(np.round((value + 1) * 127.5), 0, 255)
        print(f"{Path(path).stem}: {psnr(pixels, again):.2f} dB here, {psnr(pixels, numpy_trip):.2f} dB numpy")
    print(f"seconds for {len(paths)} images: {times['seconds'][0]:.2f} to encode, {more['seconds'][0]:.2f} to decode")
    assert latent_off <= 1e-4 and value_off <= 1e-4


if __name__ == "__main__":
    main()
