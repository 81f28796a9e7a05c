"""Writes metrics.json beside this file: what pytorch-fid, torch-fidelity and clean-fid find between two folders of images,
by their own commands' code, with the weights of make_features.py. See README.md.

    python tests/parity/make_metrics.py                                    # writes metrics.json
    python tests/parity/make_metrics.py WEIGHTS.pth FOLDER FOLDER          # prints the same of other weights and images
    python tests/parity/make_metrics.py --weights FILE.pth                 # writes the weights to a file

Nothing is downloaded: clean-fid's TorchScript, the same network, is replaced by pytorch-fid's. Needs what make_features.py
needs; made with the same versions.
"""

import json
import sys
import tempfile
from pathlib import Path

import cleanfid.fid
import numpy as np
import pytorch_fid.fid_score
import pytorch_fid.inception
import torch
import torch_fidelity
from make_features import HERE, image, inception_weights
from PIL import Image
from pytorch_fid.inception import InceptionV3

# The first image's number and how many there are, of both folders; all have the same size.
SETS = ((0, 14), (100, 16))
SIZE = (40, 56)


def metrics(weights, folders):
    folders = [str(folder) for folder in folders]
    pytorch_fid.inception.load_state_dict_from_url = lambda *_, **__: weights
    out = {}
    fid = pytorch_fid.fid_score.calculate_fid_given_paths(folders, 16, torch.device("cpu"), 2048, 0)
    out["fid-pytorch"] = float(fid)
    bare = InceptionV3(resize_input=False, normalize_input=False).eval()

    def model(batch):
        """clean-fid hands over colors in [0, 255]."""
        return bare((batch - 128) / 128)[0][..., 0, 0]

    options = {"mode": "clean", "num_workers": 0, "device": torch.device("cpu"), "verbose": False}
    out["fid-clean"] = float(cleanfid.fid.compare_folders(*folders, model, **options))
    features = [cleanfid.fid.get_folder_features(folder, model, **options) for folder in folders]
    # Its kernels are differences of large sums: in the float32 of the features they keep three digits.
    np.random.seed(0)
    out["kid-clean"] = float(cleanfid.fid.kernel_distance(*(feature.astype(np.float64) for feature in features)))
    count = min(len(list(Path(folder).iterdir())) for folder in folders)
    with tempfile.NamedTemporaryFile(suffix=".pth") as file:
        torch.save(weights, file.name)
        found = torch_fidelity.calculate_metrics(
            input1=folders[0], input2=folders[1], cuda=False, fid=True, isc=True, kid=count >= 1000, prc=True,
            feature_extractor="inception-v3-compat", feature_extractor_weights_path=file.name, verbose=False,
            batch_size=16, cache=False,
        )
    out["fid-torch-fidelity"] = found["frechet_inception_distance"]
    out["is"] = found["inception_score_mean"]
    out["precision"] = found["precision"]
    out["recall"] = found["recall"]
    if "kernel_inception_distance_mean" in found:
        out["kid-torch-fidelity"] = found["kernel_inception_distance_mean"]
    return out


def main():
    if sys.argv[1:2] == ["--weights"]:
        torch.save(inception_weights(), sys.argv[2])
        return
    if len(sys.argv) == 4:
        weights = torch.load(sys.argv[1], weights_only=True)
        print(json.dumps(metrics(weights, sys.argv[2:]), indent=1))
        return
    with tempfile.TemporaryDirectory() as folder:
        folders = [Path(folder) / name for name in "ab"]
        for path, (first, count) in zip(folders, SETS):
            path.mkdir()
            for number in range(first, first + count):
                Image.fromarray(image(number, *SIZE)).save(path / f"{number:03}.png")
        found = metrics(inception_weights(), folders)
    print(json.dumps(found, indent=1))
    (HERE / "metrics.json").write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
