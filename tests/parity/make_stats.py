"""Writes the parity fixtures of src/stats: random features and what the packages that people use make of them. See README.md.

    python tests/parity/make_stats.py           # some seconds

Needs torch (CPU), numpy, scipy, safetensors, pytorch-fid, torch-fidelity, clean-fid. Made with numpy 2.4.6, scipy 1.17.1,
pytorch-fid 0.3.0, torch-fidelity 0.4.0, clean-fid 0.1.35.
"""

import json
from pathlib import Path

import numpy as np
import torch
from cleanfid.fid import frechet_distance, kernel_distance
from pytorch_fid.fid_score import calculate_frechet_distance
from safetensors.numpy import save_file
from torch_fidelity.metric_fid import fid_features_to_statistics, fid_statistics_to_metric
from torch_fidelity.metric_isc import isc_features_to_metric
from torch_fidelity.metric_kid import kid_features_to_metric
from torch_fidelity.metric_prc import prc_features_to_metric

HERE = Path(__file__).resolve().parent


def features(seed, count, width, shift):
    """Features as networks give them: not negative, of different scales, correlated, in f32."""
    random = np.random.default_rng(seed)
    low = random.normal(size=(count, width)) @ np.random.default_rng(5).normal(size=(width, width)) / width**0.5
    return np.maximum(low + shift, 0).astype(np.float32) * np.linspace(0.1, 1.0, width, dtype=np.float32)


def cmmd(x, y, sigma=10.0, scale=1000.0):
    """The formula of google-research/cmmd on normalized rows."""
    x, y = (v.astype(np.float64) / np.linalg.norm(v.astype(np.float64), axis=1, keepdims=True) for v in (x, y))
    kernel = lambda a, b: np.exp(
        -(-2 * a @ b.T + (a * a).sum(1)[:, None] + (b * b).sum(1)[None, :]) / (2 * sigma**2)
    ).mean()
    return scale * (kernel(x, x) + kernel(y, y) - 2 * kernel(x, y))


def numbers(a, b):
    moments = [(np.mean(v, axis=0, dtype=np.float64), np.cov(v.astype(np.float64), rowvar=False)) for v in (a, b)]
    flat = [*moments[0], *moments[1]]
    doubles = [torch.from_numpy(v.astype(np.float64)) for v in (a, b)]
    # All but the smallest set has 100 rows for a subset.
    size = min(100, len(a), len(b))
    kid = kid_features_to_metric(*doubles, kid_subsets=20, kid_subset_size=size, verbose=False)
    prc = prc_features_to_metric(*doubles, verbose=False)
    stats = [fid_features_to_statistics(v) for v in doubles]
    np.random.seed(0)
    clean = kernel_distance(a.astype(np.float64), b.astype(np.float64), num_subsets=20, max_subset_size=size)
    return {
        "fid_pytorch_fid": float(calculate_frechet_distance(*flat)),
        "fid_clean_fid": float(frechet_distance(*flat)),
        "fid_torch_fidelity": fid_statistics_to_metric(*stats, False)["frechet_inception_distance"],
        "kid_subset_size": size,
        "kid_torch_fidelity": kid["kernel_inception_distance_mean"],
        "kid_torch_fidelity_std": kid["kernel_inception_distance_std"],
        "kid_clean_fid": clean,
        "precision": prc["precision"],
        "recall": prc["recall"],
        "f_score": prc["f_score"],
        "cmmd": cmmd(a, b),
    }


def main():
    arrays = {
        "a": features(1, 300, 64, 0.3),
        "b": features(2, 280, 64, 0.5),
        "few_a": features(3, 40, 64, 0.3),
        "few_b": features(4, 50, 64, 0.5),
        "logits": (3 * np.random.default_rng(6).normal(size=(203, 20))).astype(np.float32),
    }
    random = np.random.RandomState(2020)
    isc = isc_features_to_metric(torch.from_numpy(arrays["logits"]))
    ordered = isc_features_to_metric(torch.from_numpy(arrays["logits"]), splits=3, shuffle=False)
    a = arrays["a"].astype(np.float64)
    expected = {
        "enough": numbers(arrays["a"], arrays["b"]),
        "few": numbers(arrays["few_a"], arrays["few_b"]),
        "inception_score": [isc["inception_score_mean"], isc["inception_score_std"]],
        "inception_score_in_order": [ordered["inception_score_mean"], ordered["inception_score_std"]],
        "mean_first": a.mean(0)[:3].tolist(),
        "cov_first": np.cov(a, rowvar=False)[0, :3].tolist(),
        # In this order from one generator.
        "choice_1000_7": random.choice(1000, 7, replace=False).tolist(),
        "permutation_12": random.permutation(12).tolist(),
        "choice_70000_5": random.choice(70000, 5, replace=False).tolist(),
        "randint": random.randint(0, 2**32, size=4, dtype=np.uint32).tolist(),
    }
    save_file(arrays, HERE / "stats.safetensors")
    (HERE / "stats.json").write_text(json.dumps(expected, indent=1) + "\n")
    folder = HERE / "npz"
    folder.mkdir(exist_ok=True)
    mu, sigma = np.array([0.5, -1.0, 2.0]), np.arange(9.0).reshape(3, 3)
    np.savez(folder / "plain.npz", mu=mu, sigma=sigma, mu_s=np.array([7.0]), sigma_s=np.array([[2.0]]))
    single = {"mu": mu.astype("<f4"), "sigma": np.asfortranarray(sigma.astype("<f4"))}
    np.savez_compressed(folder / "fortran_f4_deflated.npz", **single)
    np.savez_compressed(folder / "samples.npz", np.arange(72, dtype=np.uint8).reshape(3, 2, 4, 3))


if __name__ == "__main__":
    main()
