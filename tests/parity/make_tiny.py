"""Writes the parity fixtures of tiny autoencoders beside this file: `tiny`, an AutoencoderTiny with random weights as diffusers
saves it, and `tiny_halves`, one with maps before its blocks, built here layer by layer of torch's, as TAEF2 is published: two
files in half precision. With what each makes of two pictures. See README.md.

    python tests/parity/make_tiny.py

Needs torch, diffusers, safetensors, numpy. Made with Python 3.11.7, torch 2.15.0, diffusers 0.42.1, safetensors 0.8.0.
"""

import json
from pathlib import Path

import torch
from diffusers import AutoencoderTiny
from make_codec_fixtures import from_tokens, random_pictures, random_weights, to_numpy, to_tokens, to_torch
from safetensors.numpy import save_file
from safetensors.torch import save_file as save_torch
from torch import nn

HERE = Path(__file__).resolve().parent
CONFIG = {"latent_channels": 3, "scaling_factor": 0.7, "shift_factor": 0.25}
WIDTH = 8


def case(encode, decode, config, size=(24, 32)):
    """Tokens of pictures, and pictures of drawn tokens, some far beyond the bound."""
    pictures = random_pictures(5, 2, *size)
    n, factor = len(pictures), 4
    latents = encode(to_torch(pictures))
    drawn = 2 * torch.randn((n, config["latent_channels"], size[0] // factor, size[1] // factor))
    return {
        "in/pictures": pictures,
        "in/tokens": to_numpy(to_tokens(drawn, config)),
        "out/mean": to_numpy(to_tokens(latents, config)),
        "out/values": to_numpy(decode(drawn).permute(0, 2, 3, 1)),
    }


def diffusers():
    folder = HERE / "tiny"
    folder.mkdir(exist_ok=True)
    model = AutoencoderTiny(
        encoder_block_out_channels=(WIDTH,) * 3, decoder_block_out_channels=(12,) * 3, num_encoder_blocks=(1, 2, 1),
        num_decoder_blocks=(2, 1, 1), **CONFIG,
    )
    model = random_weights(model, 3)
    save_file(case(lambda x: model.encode(x).latents, lambda z: model.decode(z).sample, CONFIG), folder / "case.safetensors")
    model.save_pretrained(folder)
    # No path of this machine.
    path = folder / "config.json"
    path.write_text(json.dumps({k: v for k, v in json.loads(path.read_text()).items() if k != "_name_or_path"}, indent=2) + "\n")


class Block(nn.Module):
    def __init__(self, width, mapped):
        super().__init__()
        conv = lambda: nn.Conv2d(width, width, 3, padding=1)
        self.conv = nn.Sequential(conv(), nn.ReLU(), conv(), nn.ReLU(), conv())
        if mapped:
            point = lambda ins, outs: nn.Conv2d(ins, outs, 1, bias=False)
            self.pool = nn.Sequential(point(width, 4 * width), nn.GroupNorm(4, 4 * width), nn.ReLU(), point(4 * width, width))

    def forward(self, x):
        if hasattr(self, "pool"):
            x = x + self.pool(x)
        return torch.relu(x + self.conv(x))


class Bound(nn.Module):
    def forward(self, x):
        return torch.tanh(x / 3) * 3


def halves():
    folder = HERE / "tiny_halves"
    folder.mkdir(exist_ok=True)
    config = {"latent_channels": 5, "scaling_factor": 1.0}
    same = lambda ins, outs: nn.Conv2d(ins, outs, 3, padding=1)
    half = lambda: nn.Conv2d(WIDTH, WIDTH, 3, padding=1, stride=2, bias=False)
    plain = lambda: nn.Conv2d(WIDTH, WIDTH, 3, padding=1, bias=False)
    block = lambda mapped=False: Block(WIDTH, mapped)
    encoder = nn.Sequential(same(3, WIDTH), block(), half(), block(), half(), block(True), block(True), same(WIDTH, 5))
    decoder = nn.Sequential(
        Bound(), same(5, WIDTH), nn.ReLU(), block(True), block(True), nn.Upsample(scale_factor=2), plain(), block(),
        nn.Upsample(scale_factor=2), plain(), block(), same(WIDTH, 3),
    )
    for seed, (name, model) in enumerate([("encoder", encoder), ("decoder", decoder)]):
        random_weights(model, 10 + seed)
        with torch.no_grad():
            for key, value in model.named_parameters():
                if key.endswith("pool.1.weight"):
                    value.add_(1)
                value.copy_(value.half().float())
        save_torch({k: v.half() for k, v in model.state_dict().items()}, folder / f"{name}.safetensors")
    encode = lambda x: encoder((x + 1) / 2)
    decode = lambda z: decoder(z) * 2 - 1
    save_file(case(encode, decode, config), folder / "case.safetensors")


if __name__ == "__main__":
    torch.manual_seed(20261128)
    with torch.no_grad():
        diffusers()
        halves()
