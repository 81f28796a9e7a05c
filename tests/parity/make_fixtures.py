"""Writes the parity fixtures beside this file: seeded float32 inputs, float64 outputs. See README.md.

    python tests/parity/make_fixtures.py            # all of them, about a minute on two cores

Values come from `reference.py` and `samplers.py` (numpy), gradients from `benches/jax_twin.py` (JAX, float64), which
`check_reference.py` compares. Needs numpy, safetensors, jax (CPU). Made with Python 3.11.7, numpy 2.4.6,
safetensors 0.8.0, jax 0.10.2.
"""

import hashlib
import json
import sys
from functools import partial
from pathlib import Path

import jax
import numpy as np
from safetensors.numpy import save_file

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "benches")]
jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")

import jax_twin
import reference as ref
import samplers

# `tokens` is how many an image has; whether they are numbers or ids is `kind`.
SMALL = {
    "kind": "continuous", "order": "random", "tokens": 16, "channels": 4, "text_length": 5, "text_width": 12,
    "width": 32, "heads": 4, "depth": 3, "text_depth": 2, "mlp_ratio": 4,
    "head_width": 24, "head_depth": 2, "timesteps": 1000, "noise_levels": 2,
    "batch": 2, "gelu": "erf", "diffusion_steps": 10,
}  # fmt: skip
TINY = SMALL | {"width": 16, "heads": 2, "depth": 2, "text_depth": 1, "text_width": 8, "head_width": 16, "batch": 3}
# Not a multiple of four tokens, so that bands are not alike.
MICRO = SMALL | {
    "width": 8, "heads": 2, "depth": 2, "text_depth": 1, "text_width": 6, "head_width": 8, "batch": 3, "tokens": 9,
}  # fmt: skip
CONTINUOUS_RASTER = MICRO | {"order": "raster"}
HEAD = ("channels", "head_width", "head_depth", "timesteps", "noise_levels", "diffusion_steps")
WITHOUT_HEAD = {key: value for key, value in MICRO.items() if key not in HEAD}
DISCRETE_RANDOM = WITHOUT_HEAD | {"kind": "discrete", "vocabulary": 11, "batch": 4, "tokens": 6}
DISCRETE_RASTER = WITHOUT_HEAD | {"kind": "discrete", "vocabulary": 11, "order": "raster"}
OPTIMIZER = {
    "lr": 2e-3, "warmup": 4, "beta1": 0.9, "beta2": 0.95, "eps": 1e-8, "weight_decay": 0.02, "clip": 3.0, "ema": 0.9,
}  # fmt: skip


# ---------------------------------------------------------------- random inputs


def random_parameter(rng, name, shape):
    """Every parameter far from zero in effect, none so large that activations leave the tens."""
    noise = rng.standard_normal(shape)
    if name.endswith("/scale"):
        value = 1.0 + 0.2 * noise
    elif name.endswith("/bias"):
        value = 0.1 * noise
    elif name in ("text/null", "backbone/mask_token", "backbone/begin", "backbone/positions"):
        value = 0.7 * noise
    elif name == "backbone/tokens/embedding":
        value = 0.5 * noise
    else:
        inputs = {"q": -3, "k": -3, "v": -3}.get(name.split("/")[-2], -2)
        fan_in = shape[inputs] if not name.endswith("attn/out/kernel") else shape[-3] * shape[-2]
        value = noise * (0.5 if "/ada/" in name else 0.9) / np.sqrt(fan_in)
    return value.astype(np.float32)


def random_parameters(rng, size):
    return {name: random_parameter(rng, name, shape) for name, shape in ref.parameter_shapes(size).items()}


def random_batch(rng, size):
    """Inputs of the loss graph but the parameters: padded texts, a dropped one, tokens hidden if the order is random."""
    b, n, t = size["batch"], size["tokens"], size["text_length"]
    lengths = rng.integers(1, t + 1, b)
    lengths[0], lengths[-1] = max(1, t - 2), t
    hidden = rng.integers(1, n + 1, b)
    hidden[0] = max(3, n // 2)
    order = np.stack([rng.permutation(n) for _ in range(b)])
    drop = np.zeros(b, bool)
    drop[-1] = True
    batch = {"text/mask": np.arange(t) < lengths[:, None], "draws/drop": drop}
    if size["order"] == "random":
        batch["draws/mask"] = np.zeros((b, n), bool)
        for i in range(b):
            batch["draws/mask"][i, order[i, : hidden[i]]] = True
    if size["kind"] == "discrete":
        batch["tokens"] = rng.integers(0, size["vocabulary"], (b, n)).astype(np.int32)
    else:
        batch |= random_diffusion(rng, size, order[0])
    batch["text/features"] = rng.standard_normal((b, t, size["text_width"])).astype(np.float32)
    if size["kind"] == "continuous":
        levels = size["noise_levels"]
        batch["draws/noise"] = rng.standard_normal((levels, *batch["tokens"].shape)).astype(np.float32)
    return batch


def random_diffusion(rng, size, first):
    """Tokens and steps; t = 0 and the last t are met where the first image is hidden, by `first` its order."""
    m, last, c = size["noise_levels"], size["timesteps"] - 1, size["channels"]
    shape = size["batch"], size["tokens"]
    timestep = rng.integers(1, last, (m, *shape)).astype(np.int32)
    timestep[0, 0, first[0]] = 0
    timestep[-1, 0, first[1]] = 0
    timestep[0, 0, first[2]] = last
    tokens = rng.standard_normal((*shape, c)).astype(np.float32)
    # The t = 0 tokens meet all three kinds of bin: below -0.999, inside, above 0.999.
    tokens[0, first[0]] = np.resize(np.float32([-1.3, 0.2, 1.6, -0.5]), c)
    tokens[0, first[1]] = np.resize(np.float32([0.9, -2.0, -0.1, 1.1]), c)
    return {"tokens": tokens, "draws/timestep": timestep}


def random_sampler_inputs(rng, size, count=6):
    s, c, d = size["diffusion_steps"], size["channels"], size["width"]
    return {
        "z/cond": rng.standard_normal((count, d)).astype(np.float32),
        "z/uncond": rng.standard_normal((count, d)).astype(np.float32),
        "guidance": np.linspace(1.0, 3.5, count).astype(np.float32),
        "temperature": np.float32(0.95),
        "noise/init": rng.standard_normal((count, c)).astype(np.float32),
        "noise/steps": rng.standard_normal((s, count, c)).astype(np.float32),
    }


def random_token_inputs(rng, size, count=8):
    """Of `token_sample` but what is set per call. z on a grid, so that logits are exact in float32, and some equal."""
    d, v = size["width"], size["vocabulary"]
    return {
        "z/cond": np.float32(rng.integers(-8, 9, (count, d)) / 8),
        "z/uncond": np.float32(rng.integers(-8, 9, (count, d)) / 8),
        "guidance": np.float32(1.0 + 0.25 * np.arange(count)),
        "noise/gumbel": np.float32(-np.log(-np.log(rng.uniform(1e-6, 1.0, (count, v))))),
    }


def widen(arrays):
    """float32 -> float64, all else untouched."""
    return {k: np.asarray(v, np.float64) if np.asarray(v).dtype == np.float32 else v for k, v in arrays.items()}


def no_decay(name):
    """Of these runs weight decay is off for biases, norms, embeddings, mask token, null text and the whole head. MAR
    decays mask token and null text: the configs that follow it leave them out."""
    leaf = name.rsplit("/", 1)[-1]
    return leaf in ("bias", "scale", "null", "mask_token", "begin", "embedding") or name.startswith("head/")


# ---------------------------------------------------------------- files


def prefixed(prefix, arrays):
    return {f"{prefix}/{name}": np.asarray(value) for name, value in arrays.items()}


def write(name, tensors, **metadata):
    tensors = {key: np.ascontiguousarray(value) for key, value in tensors.items()}
    metadata = {k: v if isinstance(v, str) else json.dumps(v) for k, v in metadata.items()}
    save_file(tensors, HERE / name, metadata)
    (HERE / name).chmod(0o644)
    print(f"{name}: {len(tensors)} tensors, {(HERE / name).stat().st_size:,} bytes")


def model_settings(size):
    """What the loss needs beside parameters and a batch."""
    return {"timesteps": size.get("timesteps", 1000), "gelu": size["gelu"]}


def reference_loss(params, batch, size):
    return ref.loss(widen(params), widen(batch), *model_settings(size).values())


def gradients(params, batch, size, dtype=np.float64):
    """-> the loss and its parts, name -> value; gradients, name -> array"""
    one = partial(jax_twin.loss, dtype=dtype, **model_settings(size))
    (_, metrics), grads = jax.jit(jax.value_and_grad(one, has_aux=True))(params, batch)
    return metrics, {name: np.asarray(g) for name, g in grads.items()}


LOSSES = ("loss", "mse", "vb", "bands/loss", "bands/weight")


def write_loss(name, params, batch, size):
    out = reference_loss(params, batch, size)
    _, grads = gradients(widen(params), widen(batch), size)
    results = {k: v for k, v in out.items() if k in (*LOSSES, "z")}
    write(
        name,
        prefixed("in/params", params)
        | prefixed("in", batch)
        | prefixed("out", results)
        | prefixed("out/grads", grads)
        | prefixed("aux", {k: v for k, v in out.items() if k not in results}),
        config=size,
    )


def make_loss():
    rng = np.random.default_rng(20240501)
    write_loss("loss.safetensors", random_parameters(rng, SMALL), random_batch(rng, SMALL), SMALL)


def make_variants():
    for seed, name, size in (
        (20240505, "continuous_raster", CONTINUOUS_RASTER),
        (20240546, "discrete_random", DISCRETE_RANDOM),
        (20240507, "discrete_raster", DISCRETE_RASTER),
    ):
        rng = np.random.default_rng(seed)
        write_loss(f"loss_{name}.safetensors", random_parameters(rng, size), random_batch(rng, size), size)


def make_first_step():
    """Every token at t = 0, its noise up to eight times too large: bins from likely down to the clamp at 1e-12."""
    rng = np.random.default_rng(20240504)
    size = TINY | {"gelu": "tanh"}
    params, batch = random_parameters(rng, size), random_batch(rng, size)
    batch["draws/timestep"] = np.zeros_like(batch["draws/timestep"])
    batch["draws/noise"] *= np.linspace(0.5, 8.0, size["tokens"], dtype=np.float32)[:, None]
    write_loss("loss_first_step.safetensors", params, batch, size)


def make_sampler():
    rng = np.random.default_rng(20240502)
    params = {k: v for k, v in random_parameters(rng, SMALL).items() if k.startswith("head/")}
    inputs = random_sampler_inputs(rng, SMALL)
    for name, clip_x0 in (("diffusion_sample", None), ("diffusion_sample_clipped", 3.0)):
        case = {} if clip_x0 is None else {"clip_x0": clip_x0}
        stored = prefixed("in/params", params) | prefixed("in", inputs)
        write(
            f"{name}.safetensors", stored | {"out/tokens": sampled(params, inputs, SMALL | case)}, config=SMALL | case
        )


def sampled(params, inputs, config):
    """What `diffusion_sample` gives for the settings in `config`."""
    bound = config.get("clip_x0")
    clip = None if bound is None else (-bound, bound)
    settings = (config[k] for k in ("timesteps", "diffusion_steps"))
    solver, kind = config.get("solver", "ancestral"), config.get("prediction", "eps")
    return samplers.diffusion_sample(widen(params), widen(inputs), *settings, solver, kind, clip)


def make_fast_samplers():
    """Two deterministic solvers on the same inputs; per file what predictions mean, clipped or not."""
    rng = np.random.default_rng(20240508)
    size = SMALL | {"width": 16, "head_width": 16}
    params = {k: v for k, v in random_parameters(rng, size).items() if k.startswith("head/")}
    inputs = random_sampler_inputs(rng, size)
    inputs.pop("noise/steps")
    cases = {
        "eps": {"prediction": "eps"},
        "eps_clipped": {"prediction": "eps", "clip_x0": 3.0},
        "v": {"prediction": "v"},
        "v_clipped": {"prediction": "v", "clip_x0": 1.5},
    }
    for solver in ("ddim", "dpm"):
        config = size | {"solver": solver}
        out = {f"{case}/tokens": sampled(params, inputs, config | settings) for case, settings in cases.items()}
        stored = prefixed("in/params", params) | prefixed("in", inputs) | prefixed("out", out)
        write(f"diffusion_sample_{solver}.safetensors", stored, config=config, cases=cases)


TOKEN_CALLS = {
    # name: temperature, top_k, top_p
    "off": (0.75, 11, 1.0),
    "top_k": (1.0, 4, 1.0),
    "top_k of 1": (1.0, 1, 1.0),
    "top_p": (1.0, 11, 0.8),
    "top_p, warm": (2.0, 11, 0.6),
    "top_p of 0": (1.0, 11, 0.0),
    "both": (1.5, 5, 0.7),
    "temperature 0": (0.0, 11, 1.0),
    "temperature 0, both": (0.0, 3, 0.5),
}


def token_calls(inputs, calls):
    """-> for each call, everything `token_sample` is given but the parameters"""
    for temperature, top_k, top_p in calls:
        yield inputs | {
            "temperature": np.float32(temperature), "top_k": np.int32(top_k), "top_p": np.float32(top_p),
        }  # fmt: skip


def make_token_sample():
    rng = np.random.default_rng(20240510)
    size = DISCRETE_RANDOM
    embedding = rng.integers(-8, 9, (size["vocabulary"], size["width"])) / 8
    bias = rng.integers(-4, 5, size["vocabulary"]) / 8
    embedding[7], bias[7] = embedding[2], bias[2]  # two ids that are always equally likely
    params = {"backbone/tokens/embedding": np.float32(embedding), "head/bias": np.float32(bias)}
    inputs = random_token_inputs(rng, size)
    calls = list(token_calls(inputs, TOKEN_CALLS.values()))
    outs = [samplers.token_sample(widen(params), widen(call)) for call in calls]
    changing = {k: np.stack([call[k] for call in calls]) for k in ("temperature", "top_k", "top_p")}
    write(
        "token_sample.safetensors",
        prefixed("in/params", params)
        | prefixed("in", inputs)
        | prefixed("calls", changing)
        | {"out/logits": outs[0]["logits"], "out/tokens": np.stack([out["tokens"] for out in outs])}
        | {"aux/kept": np.stack([out["kept"] for out in outs])},
        config=size,
        calls=list(TOKEN_CALLS),
    )


def make_train_steps(count=10):
    rng = np.random.default_rng(20240503)
    params = random_parameters(rng, TINY)
    batches = [random_batch(rng, TINY) for _ in range(count)]
    decayed = {name for name in params if not no_decay(name)}
    zeros = {name: np.zeros(p.shape) for name, p in params.items()}
    wide = widen(params)
    state = {"params": wide, "m": zeros, "v": zeros, "ema": wide, "step": 0}
    metrics = {k: [] for k in (*LOSSES, "grad_norm", "lr")}
    for batch in batches:
        losses, grads = gradients(state["params"], widen(batch), TINY)
        state, grad_norm, lr = ref.adamw(state, grads, OPTIMIZER, decayed)
        for key, value in (losses | {"grad_norm": grad_norm, "lr": lr}).items():
            metrics[key].append(np.asarray(value))
    stacked = {name: np.stack([batch[name] for batch in batches]) for name in batches[0]}
    write(
        "train_steps.safetensors",
        prefixed("in/params", params)
        | prefixed("steps", stacked)
        | prefixed("out", {k: np.array(v) for k, v in metrics.items()})
        | prefixed("out/params", state["params"])
        | prefixed("out/ema", state["ema"])
        | prefixed("out/adam/m", state["m"])
        | prefixed("out/adam/v", state["v"]),
        config=TINY,
        optimizer=OPTIMIZER,
        decayed=sorted(decayed),
        no_decay=sorted(set(params) - decayed),
    )
    return metrics


def make_order():
    sizes = {
        "cosine": ((256, 64), (16, 16), (64, 64), (256, 256), (16, 5), (16, 64)),
        "linear": ((256, 64), (16, 16), (10, 5), (9, 4), (16, 64)),
    }
    cases = []
    for reveal, tokens, steps in [(reveal, *pair) for reveal, pairs in sizes.items() for pair in pairs]:
        masked = samplers.masked_after(tokens, steps, reveal)
        before, after = [tokens, *masked[:-1]], [*masked[:-1], 0]
        revealed = [had - has for had, has in zip(before, after, strict=True)]
        guidance = {s: [samplers.guidance_at(3.0, s, tokens, m) for m in masked] for s in ("linear", "constant")}
        case = {"tokens": tokens, "steps": steps, "reveal": reveal, "masked_after": masked, "revealed": revealed}
        cases.append(case | {"guidance_3": guidance})
    note = "masked_after[K-1] follows the formula (1), as guidance does; the last step still reveals all that are left"
    text = json.dumps({"note": note, "cases": cases})
    (HERE / "sampling_order.json").write_text(text.replace('{"tokens"', '\n{"tokens"') + "\n")
    print("sampling_order.json:", len(cases), "cases")


TABLES = (
    "betas", "abar", "sqrt_abar", "sqrt_one_minus_abar", "sqrt_recip_abar", "sqrt_recip_abar_minus_one",
    "posterior_variance", "log_posterior_variance", "log_beta", "posterior_x0", "posterior_xt",
)  # fmt: skip


def make_timesteps():
    cases = []
    for count in (1000, 100, 50, 25, 10, 2):
        steps, tables = ref.respaced_tables(1000, count)
        if count == 1000:
            tables = ref.training_tables(1000)
        keep = range(count) if count <= 10 else [0, 1, 2, count // 4, count // 2, count - 3, count - 2, count - 1]
        digest = hashlib.sha256(",".join(map(str, steps)).encode()).hexdigest()
        case = {"timesteps": 1000, "count": count, "steps_sha256": digest}
        if count < 1000:
            case["steps"] = steps
        case["at"] = list(keep)
        case |= {name: [float(getattr(tables, name)[i]) for i in keep] for name in TABLES}
        case |= {"sum_" + name: float(getattr(tables, name).sum()) for name in TABLES}
        cases.append(case)
    note = "tables at the positions `at`, sums over all of them; steps_sha256: of the decimal steps joined by ','"
    features = {"t": [0, 1, 500, 999], "columns": [0, 1, 64, 127, 128, 129, 192, 255]}
    rows = ref.timestep_features(np.array(features["t"]))
    features["values"] = [[float(rows[i, j]) for j in features["columns"]] for i in range(len(features["t"]))]
    text = json.dumps({"note": note, "features": features, "cases": cases})
    (HERE / "timesteps.json").write_text(text.replace('{"timesteps"', '\n{"timesteps"') + "\n")
    print("timesteps.json:", len(cases), "cases")


if __name__ == "__main__":
    make_loss()
    make_variants()
    make_first_step()
    make_sampler()
    make_fast_samplers()
    make_token_sample()
    metrics = make_train_steps()
    print("train losses", np.round(metrics["loss"], 4), "norms", np.round(metrics["grad_norm"], 3))
    make_order()
    make_timesteps()
