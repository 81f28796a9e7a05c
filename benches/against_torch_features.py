"""Our feature networks beside PyTorch's: same random weights, same machine, same threads, in turns.

    cargo build --release --example features
    python benches/against_torch_features.py [--only inception-v3] [--batch 8] [--steps 3] [--rounds 3] [--binary PATH]

The networks of pytorch-fid and efficientnet_lite_pytorch, DINOv2 of timm and CLIP of transformers, on images that are already prepared: from float32 on the host to
features on the host. PyTorch is measured as the packages load a model, and networks of convolutions with weights channels last, too; the ratio is to
the faster of the two. Each side is a process that stays, and they take turns, a round each. A figure is images per second by the
median of all steps, in brackets by the least time, which other work on the machine disturbs least; a ratio above 1 says that
ours is faster. Differences of the features are printed as well, relative to the largest.

Needs torch, pytorch-fid, torch-fidelity, efficientnet_lite_pytorch, timm, transformers, pillow, safetensors, numpy. Tried with Python 3.11.7,
torch 2.15.0 on CPU.
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
from PIL import Image
from safetensors.numpy import load_file, save_file

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/parity"))

import make_features as fixtures


def listed(file):
    """Names and shapes, as the fixtures list them."""
    lines = (line.split() for line in (ROOT / "tests/parity" / file).read_text().splitlines())
    return {name: () if dims == "-" else tuple(map(int, dims.split("x"))) for name, dims in lines}


def inception():
    weights = fixtures.random_weights(listed("keys_fid_inception_v3.txt"))
    fixtures.pytorch_fid.inception.load_state_dict_from_url = lambda *_, **__: weights
    model = fixtures.InceptionV3(resize_input=False, normalize_input=False).eval()
    return weights, model, lambda images: model(images)[0].flatten(1)


def efficientnet():
    weights = fixtures.random_weights(listed("keys_efficientnet_lite0.txt"))
    model = fixtures.EfficientNet.from_name("efficientnet-lite0").eval()
    model.load_state_dict(weights)
    return weights, model, lambda images: model.extract_features(images).mean((2, 3))


def started(model):
    """A model as it starts, from a seed: layers are scaled as if they had been trained."""
    for name, value in model.state_dict().items():
        if name.endswith(".gamma"):
            value.fill_(0.3)
    model.eval()
    return {name: value.contiguous() for name, value in model.state_dict().items() if value.is_floating_point()}


def dinov2():
    import timm

    torch.manual_seed(0)
    # As many positions as are needed: none is resized.
    model = timm.create_model("vit_large_patch14_dinov2", img_size=224, num_classes=0)
    return started(model), model, model


def clip(patch, width, layers, projection):
    from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

    torch.manual_seed(0)
    model = CLIPVisionModelWithProjection(
        CLIPVisionConfig(
            hidden_size=width, intermediate_size=4 * width, num_hidden_layers=layers, num_attention_heads=width // 64,
            patch_size=patch, projection_dim=projection,
        )
    )  # fmt: skip
    return started(model), model, lambda images: model(images).image_embeds


def normal(mean, deviation):
    return lambda images: (images / 255 - torch.tensor(mean)[:, None, None]) / torch.tensor(deviation)[:, None, None]


CLIP = normal((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))
IMAGENET = normal((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
# How ours prepares images, their side, their range; weights, model and features.
NETWORKS = {
    "inception-v3": ("clean-fid", 299, lambda images: (images - 128) / 128, inception),
    "efficientnet-lite0": ("efficientnet-lite0", 224, lambda images: (images - 127) / 128, efficientnet),
    "dinov2-vitl14": ("dgm-eval", 224, IMAGENET, dinov2),
    "clip-vit-base-patch32": ("open-clip", 224, CLIP, lambda: clip(32, 768, 12, 512)),
    "clip-vit-large-patch14": ("open-clip", 224, CLIP, lambda: clip(14, 1024, 24, 768)),
}


class Ours:
    """A process with our program; weights are read once."""

    def __init__(self, binary, arguments, threads):
        # As many threads for the plugin as for torch.
        command = ["taskset", "-c", f"0-{threads - 1}", binary, *arguments]
        self.process = subprocess.Popen(
            list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, count, results="-"):
        self.process.stdin.write(f"{count} {results}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())["seconds"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def compare(name, flags, folder):
    preparation, side, prepared, make = NETWORKS[name]
    weights, model, features = make()
    save_file({key: value.numpy() for key, value in weights.items()}, folder / "weights.safetensors")
    pictures = [fixtures.image(number, side, side) for number in range(flags.batch)]
    paths = [folder / f"{number}.png" for number in range(flags.batch)]
    for picture, path in zip(pictures, paths):
        Image.fromarray(picture).save(path)
    images = prepared(torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float())
    plain, last = images.contiguous(), images.contiguous(memory_format=torch.channels_last)
    ways = {
        "PyTorch": lambda: (model.to(memory_format=torch.contiguous_format), plain),
        "channels last": lambda: (model.to(memory_format=torch.channels_last), last),
    }
    if "vit" in name:
        # No convolution but of the patches.
        del ways["channels last"]
    arguments = [name, folder / "weights.safetensors", preparation, flags.batch, *paths]
    ours = Ours(flags.binary, arguments, flags.threads)
    ours.run(1, folder / "out.safetensors")
    times = {way: [] for way in ("ours", *ways)}
    with torch.inference_mode():
        want = features(plain).numpy()
        outputs = load_file(folder / "out.safetensors")
        got = next(outputs[output] for output in ("pool", "cls", "image") if output in outputs)
        apart = np.abs(got - want).max() / np.abs(want).max()
        for _ in range(flags.rounds):
            times["ours"] += ours.run(flags.steps)
            for way, ready in ways.items():
                _, given = ready()
                features(given)
                for _ in range(flags.steps):
                    begin = time.perf_counter()
                    features(given).numpy()
                    times[way].append(time.perf_counter() - begin)
    ours.close()
    speed = {way: [flags.batch / f(all) for f in (statistics.median, min)] for way, all in times.items()}
    ratio = [speed["ours"][i] / max(speed[way][i] for way in ways) for i in range(2)]
    shown = ", ".join(f"{way} {median:.2f} [{best:.2f}]" for way, (median, best) in speed.items())
    print(
        f"{name}, batch {flags.batch}, {flags.threads} threads, images per second: {shown}; "
        f"ratio {ratio[0]:.2f} [{ratio[1]:.2f}]; {apart:.1e} apart",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=NETWORKS)
    for option, default in {"batch": 8, "steps": 3, "rounds": 3, "threads": os.cpu_count()}.items():
        parser.add_argument(f"--{option}", type=int, default=default)
    parser.add_argument("--binary", default=ROOT / "target/release/examples/features")
    flags = parser.parse_args()
    torch.set_num_threads(flags.threads)
    with tempfile.TemporaryDirectory() as folder:
        for name in [flags.only] if flags.only else NETWORKS:
            compare(name, flags, Path(folder))


if __name__ == "__main__":
    main()
