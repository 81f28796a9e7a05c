"""Writes the parity fixtures of the feature networks beside this file: what pytorch-fid, torch-fidelity and clean-fid make
of a few images, resized and as features of InceptionV3 with weights that are a simple function of their names; the same of
EfficientNet-Lite0 by its package; and the names and shapes of both networks' weights. See README.md.

    python tests/parity/make_features.py

Nothing is downloaded: the file that the libraries fetch is replaced by those weights, and clean-fid's TorchScript, the same
network, by pytorch-fid's. Needs torch, torchvision, pytorch-fid, torch-fidelity, clean-fid, efficientnet_lite_pytorch, pillow, safetensors. Made with
Python 3.11.7, torch 2.15.0, torchvision 0.29.2, pytorch-fid 0.3.0, torch-fidelity 0.4.0, clean-fid 0.1.35,
efficientnet_lite_pytorch 0.1.0, pillow 13.0.0.
"""

import tempfile
from pathlib import Path

import numpy as np
import pytorch_fid.inception
import torch
from cleanfid.resize import make_resizer
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image
from pytorch_fid.inception import InceptionV3
from safetensors.numpy import save_file
from torch_fidelity.feature_extractor_inceptionv3 import FeatureExtractorInceptionV3
from torch_fidelity.interpolate_compat_tensorflow import interpolate_bilinear_2d_like_tensorflow1x

HERE = Path(__file__).resolve().parent
# Height, width: smaller, larger in one direction, larger, as large.
SIZES = ((33, 20), (97, 331), (312, 305), (299, 299))
# Of the resized images every so many rows and columns are kept.
STEP = 23


def splitmix(seed, count):
    """The first numbers of splitmix64 from a seed."""
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def tensor(name, shape):
    """Numbers in [-1, 1) by splitmix64 from the FNV-1a hash of the name, times and plus what the name says. Kernels have
    the variance of He et al. (2015)."""
    unit = (splitmix(fnv1a(name), int(np.prod(shape))) >> np.uint64(40)).astype(np.float32)
    unit = unit * np.float32(2**-23) - np.float32(1)
    if len(shape) > 1:
        factor, term = (6 / np.prod(shape[1:])) ** 0.5, 0
    elif name.endswith((".weight", "running_var")):
        factor, term = 0.5, 1
    else:
        factor, term = 0.25, 0
    return (unit * np.float32(factor) + np.float32(term)).reshape(shape)


def image(number, height, width):
    """Squares of 8 x 8 pixels in random colors, under noise, uint8 [height, width, 3]."""
    noise = (splitmix(number, height * width * 3) % np.uint64(32)).astype(np.int64).reshape(height, width, 3)
    rows, columns = np.arange(height)[:, None] // 8, np.arange(width)[None] // 8
    squares = splitmix(1000 + number, 64 * 64 * 3).reshape(64, 64, 3)[rows, columns] % np.uint64(224)
    return (squares.astype(np.int64) + noise).astype(np.uint8)


def random_weights(shapes):
    """Counters of batch norms are 0."""
    fill = {name: tensor(name, shape) if shape else np.int64(0) for name, shape in shapes.items()}
    return {name: torch.from_numpy(np.asarray(value)) for name, value in fill.items()}


def shapes_of(model, file):
    """Names and shapes of a model's tensors; a line of a file for each, `64x3x7x7`, or `-` for a counter."""
    shapes = {name: tuple(value.shape) for name, value in model.state_dict().items()}
    lines = [f"{name} {'x'.join(map(str, shape)) or '-'}\n" for name, shape in shapes.items()]
    (HERE / file).write_text("".join(lines))
    return shapes


class Unloaded(FeatureExtractorInceptionV3):
    """The network with whatever it starts with."""

    def load_state_dict(self, _):
        pass


def inception_weights():
    with tempfile.NamedTemporaryFile(suffix=".pth") as file:
        torch.save({}, file.name)
        unloaded = Unloaded("names", ["2048"], feature_extractor_weights_path=file.name)
    return random_weights(shapes_of(unloaded, "keys_fid_inception_v3.txt"))


def main():
    weights = inception_weights()
    pytorch_fid.inception.load_state_dict_from_url = lambda *_, **__: weights
    fid = InceptionV3().eval()
    bare = InceptionV3(resize_input=False, normalize_input=False).eval()
    lite = EfficientNet.from_name("efficientnet-lite0").eval()
    lite.load_state_dict(random_weights(shapes_of(lite, "keys_efficientnet_lite0.txt")))
    with tempfile.NamedTemporaryFile(suffix=".pth") as file:
        torch.save(weights, file.name)
        fidelity = FeatureExtractorInceptionV3(
            "inception", ["2048", "logits_unbiased"], feature_extractor_weights_path=file.name
        )
    spatial = []
    fidelity.Mixed_6d.branch1x1.register_forward_hook(lambda _, __, out: spatial.append(out))
    clean = make_resizer("PIL", False, "bicubic", (299, 299))
    out = {}

    def keep(mode, number, resized, features):
        """Resized is [side, side, 3]."""
        out[f"{mode}/{number}/resized"] = np.ascontiguousarray(np.asarray(resized)[::STEP, ::STEP], np.float32)
        for name, value in features.items():
            out[f"{mode}/{number}/{name}"] = np.ascontiguousarray(value, np.float32).ravel()

    with torch.inference_mode():
        for number, (height, width) in enumerate(SIZES):
            pixels = image(number, height, width)
            planes = torch.from_numpy(pixels).permute(2, 0, 1)[None]
            unit = planes.float() / 255
            resized = torch.nn.functional.interpolate(unit, size=(299, 299), mode="bilinear", align_corners=False)
            keep("pytorch-fid", number, (2 * resized - 1)[0].permute(1, 2, 0), {"pool": fid(unit)[0]})
            spatial.clear()
            pool, logits = fidelity(planes)
            resized = interpolate_bilinear_2d_like_tensorflow1x(planes.float(), size=(299, 299), align_corners=False)
            maps = spatial[0][0, :7].permute(1, 2, 0)
            features = {"pool": pool, "logits": logits, "spatial": maps}
            keep("torch-fidelity", number, ((resized - 128) / 128)[0].permute(1, 2, 0), features)
            resized = (clean(pixels) - 128) / 128
            planes = torch.from_numpy(resized.astype(np.float32)).permute(2, 0, 1)[None]
            keep("clean-fid", number, resized, {"pool": bare(planes)[0]})
            # As EfficientNet-Lite0 takes it: the same resize, another size and range.
            whole = [Image.fromarray(pixels[..., c].astype(np.float32)).resize((224, 224), Image.BICUBIC) for c in range(3)]
            whole = (np.stack([np.asarray(c) for c in whole], -1).clip(0, 255) - 127) / 128
            planes = torch.from_numpy(whole.astype(np.float32)).permute(2, 0, 1)[None]
            pool = lite.extract_features(planes).mean((2, 3))
            keep("efficientnet-lite0", number, whole, {"pool": pool, "logits": lite(planes)})
    for name, value in out.items():
        print(f"{name}: {value.shape}, mean {value.mean():.4f}, deviation {value.std():.4f}")
    save_file(out, HERE / "features.safetensors")


if __name__ == "__main__":
    main()
