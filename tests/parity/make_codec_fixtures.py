"""Writes the parity fixtures of the VAE and the VQGAN: tiny models with seeded random weights, saved by diffusers as it
saves real ones, and what diffusers makes of two pictures. See README.md.

    python tests/parity/make_codec_fixtures.py           # all of them, some seconds

`benches/against_diffusers.py` compares the real sizes, of which nothing is kept.

Needs torch (CPU), diffusers, safetensors, numpy. Made with Python 3.11.7, torch 2.15.0, diffusers 0.42.1, safetensors
0.8.0.
"""

import json
import shutil
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, VQModel
from safetensors.numpy import load_file, save_file

HERE = Path(__file__).resolve().parent
GROUP = 2  # latent pixels of a token, a side

TINY = {"norm_num_groups": 4, "sample_size": 32}
VAE = TINY | {"block_out_channels": (8, 8, 16), "layers_per_block": 1, "latent_channels": 3}
VAES = {
    # As sd-vae-ft-mse.
    "vae": VAE | {"scaling_factor": 0.18215},
    # Newer keys: a mean and deviation per channel, no maps around the latents; attention by its old names.
    "vae_old_names": VAE
    | {
        "scaling_factor": 0.7, "latents_mean": [0.1, -0.2, 0.3], "latents_std": [0.5, 1.5, 2.0],
        "use_quant_conv": False, "use_post_quant_conv": False,
    },
    # A shift, two blocks a level, no attention.
    "vae_shifted": VAE
    | {
        "block_out_channels": (8, 12), "layers_per_block": 2, "scaling_factor": 0.36, "shift_factor": 0.12,
        "mid_block_add_attention": False,
    },
}  # fmt: skip
VQGAN = TINY | {
    "block_out_channels": (8, 8, 16), "layers_per_block": 1, "latent_channels": 6, "num_vq_embeddings": 32,
    "vq_embed_dim": 5, "mid_block_add_attention": True, "lookup_from_codebook": True,
}  # fmt: skip
FULL_VAE = {
    "block_out_channels": (128, 256, 512, 512), "layers_per_block": 2, "latent_channels": 4, "norm_num_groups": 32,
    "sample_size": 256, "scaling_factor": 0.18215,
}  # fmt: skip
FULL_VQGAN = {
    "block_out_channels": (128, 256, 256, 512, 768), "layers_per_block": 2, "latent_channels": 64, "norm_num_groups": 32,
    "sample_size": 32, "num_vq_embeddings": 8192, "mid_block_add_attention": False, "lookup_from_codebook": True,
}  # fmt: skip


def blocks(settings):
    count = len(settings["block_out_channels"])
    return {"down_block_types": ("DownEncoderBlock2D",) * count, "up_block_types": ("UpDecoderBlock2D",) * count}


def random_weights(model, seed):
    """Every parameter far from zero in effect; kernels keep the size of what they are given."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, value in model.named_parameters():
            noise = torch.randn(value.shape, generator=generator)
            if value.ndim > 1:
                value.copy_(noise * (value[0].numel() if "embedding" not in name else 1) ** -0.5)
            elif "norm" in name and name.endswith("weight"):
                value.copy_(1 + 0.2 * noise)
            else:
                value.copy_(0.1 * noise)
    return model.eval()


def make(kind, settings, seed):
    return random_weights(kind(**blocks(settings), **settings), seed)


def random_pictures(seed, count, height, width):
    """Smooth waves under noise, uint8 [count, height, width, 3]."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width] / max(height, width)
    knobs = rng.uniform(0, 6, (count, 3, 3))
    waves = np.sin(knobs[..., :1, None] * y + knobs[..., 1:2, None] * x * 2 + knobs[..., 2:, None])
    pixels = 127 + 80 * waves.transpose(0, 2, 3, 1) + 20 * rng.standard_normal((count, height, width, 3))
    # safetensors writes memory as it lies.
    return np.ascontiguousarray(np.clip(np.round(pixels), 0, 255).astype(np.uint8))


def to_torch(pictures):
    return torch.from_numpy(pictures.astype(np.float32) / 127.5 - 1).permute(0, 3, 1, 2)


def constants(config):
    """-> shift and scale per channel: tokens are (latents - shift) * scale"""
    ones = np.ones(config["latent_channels"], np.float32)
    if config.get("latents_mean") is not None:
        std = np.float32(config["latents_std"])
        return np.float32(config["latents_mean"]), config["scaling_factor"] / std
    return ones * (config.get("shift_factor") or 0), ones * config["scaling_factor"]


def to_tokens(latents, config):
    """[n, c, h, w] -> [n, tokens, channels]: as MAR's patchify"""
    shift, scale = (torch.from_numpy(v)[:, None, None] for v in constants(config))
    n, c, h, w = latents.shape
    split = ((latents - shift) * scale).reshape(n, c, h // GROUP, GROUP, w // GROUP, GROUP)
    return torch.einsum("nchpwq->nhwcpq", split).reshape(n, h * w // GROUP**2, c * GROUP**2)


def from_tokens(tokens, config, size):
    """The inverse of `to_tokens`, for latents of this size."""
    shift, scale = (torch.from_numpy(v)[:, None, None] for v in constants(config))
    c, (h, w) = config["latent_channels"], size
    split = tokens.reshape(len(tokens), h // GROUP, w // GROUP, c, GROUP, GROUP)
    latents = torch.einsum("nhwcpq->nchpwq", split).reshape(len(tokens), c, h, w)
    return (latents / scale + shift).to(tokens.dtype)


def to_numpy(values):
    return np.ascontiguousarray(values.detach().numpy())


def vae_case(model, pictures, seed):
    """What goes in and what comes out: tokens of means, of draws, and decoded pictures."""
    config = dict(model.config)
    moments = model.encode(to_torch(pictures)).latent_dist
    noise = torch.randn(moments.mean.shape, generator=torch.Generator().manual_seed(seed))
    shift, scale = (torch.from_numpy(v)[:, None, None] for v in constants(config))
    # Decoded are draws of unit variance, not the means: every token as a model would draw it.
    drawn = torch.randn(moments.mean.shape, generator=torch.Generator().manual_seed(seed + 1))
    return {
        "in/pictures": pictures,
        "in/noise": to_numpy(noise.permute(0, 2, 3, 1)),
        "in/tokens": to_numpy(to_tokens(drawn / scale + shift, config)),
        "out/mean": to_numpy(to_tokens(moments.mean, config)),
        "out/sample": to_numpy(to_tokens(moments.mean + moments.std * noise, config)),
        "out/values": to_numpy(model.decode(drawn / scale + shift).sample.permute(0, 2, 3, 1)),
    }


def vqgan_case(model, pictures, seed):
    config = dict(model.config)
    n = len(pictures)
    latents = model.encode(to_torch(pictures)).latents
    _, _, (_, _, codes) = model.quantize(latents)
    rows, columns = latents.shape[2:]
    drawn = torch.randint(config["num_vq_embeddings"], (n, rows, columns), generator=torch.Generator().manual_seed(seed))
    width = config.get("vq_embed_dim") or config["latent_channels"]
    values = model.decode(drawn.reshape(-1), force_not_quantize=True, shape=(n, rows, columns, width)).sample
    distances = torch.cdist(latents.permute(0, 2, 3, 1).reshape(-1, width), model.quantize.embedding.weight)
    least = distances.topk(2, largest=False).values
    print(f"  codes used {len(codes.unique())}, closest call {(least[:, 1] - least[:, 0]).min():.1e}")
    return {
        "in/pictures": pictures,
        "in/tokens": to_numpy(drawn.reshape(n, -1).int()),
        "out/tokens": to_numpy(codes.reshape(n, -1).int()),
        "out/latents": to_numpy(latents.permute(0, 2, 3, 1).reshape(n, rows * columns, width)),
        "out/values": to_numpy(values.permute(0, 2, 3, 1)),
    }


def case_of(model, pictures, seed):
    with torch.no_grad():
        return (vqgan_case if isinstance(model, VQModel) else vae_case)(model, pictures, seed)


OLD = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}


def with_old_names(folder, model):
    """Attention under the names of older diffusers, which diffusers still reads; then in the decoder as 1 x 1
    convolutions, as latent-diffusion has it, which it does not."""
    path = folder / "diffusion_pytorch_model.safetensors"
    tensors = load_file(path)
    for new, old in OLD.items():
        for name in [name for name in tensors if f".attentions.0.{new}." in name]:
            tensors[name.replace(new, old)] = tensors.pop(name)
    save_file(tensors, path, {"format": "pt"})
    again = type(model).from_pretrained(folder)
    assert all(torch.equal(a, b) for a, b in zip(model.parameters(), again.parameters(), strict=True))
    for name, value in tensors.items():
        if name.startswith("decoder.mid_block.attentions") and value.ndim == 2:
            tensors[name] = value[:, :, None, None]
    save_file(tensors, path, {"format": "pt"})


def save(model, folder):
    shutil.rmtree(folder, ignore_errors=True)
    model.save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text())
    config.pop("_name_or_path", None)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def write(name, model, seed, height=24, width=32):
    folder = HERE / name
    save(model, folder)
    if name == "vae_old_names":
        with_old_names(folder, model)
    case = case_of(model, random_pictures(seed, 2, height, width), seed)
    save_file(case, folder / "case.safetensors", {"config": json.dumps(dict(model.config))})
    size = sum(path.stat().st_size for path in folder.iterdir())
    for path in folder.iterdir():
        path.chmod(0o644)
    print(f"{name}: {sum(1 for _ in model.parameters())} tensors, {size:,} bytes")


def main():
    for seed, (name, settings) in enumerate(VAES.items(), 20240601):
        write(name, make(AutoencoderKL, settings, seed), seed)
    write("vqgan", make(VQModel, VQGAN, 20240611), 20240611)


if __name__ == "__main__":
    main()
