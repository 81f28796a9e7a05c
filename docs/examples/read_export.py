"""Reads a folder that `fluid export` wrote, and computes z, the output of the backbone, in numpy.

    python read_export.py FOLDER              # names and shapes
    python read_export.py FOLDER INPUTS OUT   # z of the inputs in INPUTS, a safetensors file, into OUT

It is meant to be read: every tensor is used once, by its name. Needs numpy and safetensors, nothing of fluid.

Shapes: B images, N image tokens, C channels of a token, T text tokens, E width of a text feature, d width, H heads,
K = d / H. `kernel` has its inputs first: y = x @ kernel + bias. Inputs have the names of `fluid graph list`:
`tokens` [B, N, C] numbers or [B, N] ids, `text/features` [B, T, E], `text/mask` [B, T] true where there is text,
`draws/drop` [B] true for no text, `draws/mask` [B, N] true where a token is unknown (random order alone).
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
import safetensors
from safetensors.numpy import load_file, save_file

DTYPES = {"F32": np.float32, "BF16": np.uint16}


def load(folder):
    """-> config (a dict), weights (name -> float32 array)"""
    folder = Path(folder)
    config = json.loads((folder / "config.json").read_text())
    index = json.loads((folder / "model.safetensors.index.json").read_text())["weight_map"]
    weights = {}
    for file in sorted(set(index.values())):
        if Path(file).name != file:
            sys.exit(f"the index names {file!r}, which is no file beside it")
        for name, tensor in safetensors.deserialize((folder / file).read_bytes()):
            array = np.frombuffer(tensor["data"], DTYPES[tensor["dtype"]]).reshape(tensor["shape"])
            if array.dtype == np.uint16:  # bf16 is the upper half of an f32
                array = (array.astype(np.uint32) << 16).view(np.float32)
            weights[name] = array
    if set(weights) != set(index):
        sys.exit("the files and their index hold different tensors")
    return config, weights


class Reader:
    """The backbone of an exported model. `dtype` is what it computes in."""

    def __init__(self, config, weights, dtype=np.float64):
        self.config, self.dtype = config, dtype
        self.weights = {name: array.astype(dtype) for name, array in weights.items()}

    def norm(self, name, x):
        mean = x.mean(-1, keepdims=True)
        variance = ((x - mean) ** 2).mean(-1, keepdims=True)
        y = (x - mean) / np.sqrt(variance + self.config["norm_eps"])
        return y * self.weights[f"{name}/scale"] + self.weights[f"{name}/bias"]

    def linear(self, name, x):
        return x @ self.weights[f"{name}/kernel"] + self.weights[f"{name}/bias"]

    def gelu(self, x):
        if self.config["gelu"] == "tanh":
            return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
        erf = np.vectorize(math.erf, otypes=[self.dtype])
        return 0.5 * x * (1 + erf(x / math.sqrt(2)))

    def mlp(self, name, x):
        return self.linear(f"{name}/out", self.gelu(self.linear(f"{name}/in", x)))

    def attention(self, name, x, memory, visible):
        """x [B, n, d] looks at memory [B, m, d] where visible [B or 1, n or 1, m] is true -> [B, n, d]"""

        def heads(part, source):  # kernel [d, H, K], bias [H, K] -> [B, H, n, K]
            kernel, bias = (self.weights[f"{name}/{part}/{leaf}"] for leaf in ("kernel", "bias"))
            return np.einsum("bnd,dhk->bhnk", source, kernel) + bias[:, None]

        q, k, v = heads("q", x), heads("k", memory), heads("v", memory)
        logits = q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])
        logits = np.where(visible[:, None], logits, -1e30)
        shares = np.exp(logits - logits.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        # kernel [H, K, d]
        out = np.einsum("bhnk,hkd->bnd", shares @ v, self.weights[f"{name}/out/kernel"])
        return out + self.weights[f"{name}/out/bias"]

    def text(self, features, mask, drop):
        """Features of captions as the backbone looks at them. -> [B, T, d]"""
        h = self.linear("text/proj", features.astype(self.dtype))
        for layer in range(self.config["text_depth"]):
            block = f"text/blocks/{layer}"
            y = self.norm(f"{block}/norm1", h)
            h = h + self.attention(f"{block}/attn", y, y, mask[:, None])
            h = h + self.mlp(f"{block}/mlp", self.norm(f"{block}/norm2", h))
        return np.where(drop[:, None, None], self.weights["text/null"], self.norm("text/norm", h))

    def positions(self):
        positions = self.weights["backbone/positions"]
        if self.config["positions"] == "sincos_2d":  # sines and cosines of column and row are added
            side, count = math.isqrt(len(positions)), self.config["width"] // 4
            angles = np.arange(side)[:, None] * 10_000.0 ** (-np.arange(count) / count)
            waves = np.concatenate([np.sin(angles), np.cos(angles)], -1)
            column, row = np.tile(waves, (side, 1)), np.repeat(waves, side, 0)
            positions = positions + np.concatenate([column, row], -1)
        return positions

    def z(self, tokens, features, text_mask, drop, unknown=None):
        """-> [B, N, d]: from z[:, i] the head draws token i"""
        text = self.text(features, text_mask, drop)
        if self.config["tokens"] == "discrete":
            x = self.weights["backbone/tokens/embedding"][tokens]
        else:
            x = self.linear("backbone/tokens", tokens.astype(self.dtype))
        count = x.shape[1]
        if self.config["order"] == "raster":  # a position sees those before it, and is given the token before it
            begin = np.broadcast_to(self.weights["backbone/begin"], x[:, :1].shape)
            x, visible = np.concatenate([begin, x[:, :-1]], 1), np.tri(count, dtype=bool)[None]
        else:
            x = np.where(unknown[:, :, None], self.weights["backbone/mask_token"], x)
            visible = np.ones((1, 1, count), bool)
        x = x + self.positions()
        for layer in range(self.config["depth"]):
            block = f"backbone/blocks/{layer}"
            y = self.norm(f"{block}/norm_self", x)
            x = x + self.attention(f"{block}/self_attn", y, y, visible)
            y = self.norm(f"{block}/norm_cross", x)
            x = x + self.attention(f"{block}/cross_attn", y, text, text_mask[:, None])
            x = x + self.mlp(f"{block}/mlp", self.norm(f"{block}/norm_mlp", x))
        return self.norm("backbone/norm", x)


def main():
    if len(sys.argv) not in (2, 4):
        sys.exit(__doc__)
    config, weights = load(sys.argv[1])
    if len(sys.argv) == 2:
        for name, array in weights.items():
            print(name, list(array.shape))
        return
    given = load_file(sys.argv[2])
    names = ("tokens", "text/features", "text/mask", "draws/drop", "draws/mask")
    z = Reader(config, weights).z(*map(given.get, names))
    save_file({"z": z.astype(np.float32)}, sys.argv[3])


if __name__ == "__main__":
    main()
