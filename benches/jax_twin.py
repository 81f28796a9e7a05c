"""The whole training step of the four variants in plain JAX: a second implementation to measure against, in value and in speed.

    python benches/jax_twin.py configs/NAME.toml [--dtype f32|bf16] [--remat nothing|dots|everything]
                               [--steps 20] [--warm-up 3] [--set section.key=value ...]

Prints one JSON line: steps per second after the warm-up, compile seconds, parameter count. --remat names what the
forward pass keeps. Random data and draws, made once; the state is donated. Same parameter names, inputs and rules as
`fluid graph list CONFIG`; the learning rate is constant after its warm-up. Matrix products run in --dtype with float32
master weights; norms, softmax, the diffusion loss and the optimiser stay in float32 (float64 under jax_enable_x64,
which the parity fixtures use).

Needs: jax, numpy. Tried with Python 3.11.7, jax 0.10.2, numpy 2.4.6 on CPU.
"""

import argparse
import fnmatch
import json
import math
import time
import tomllib
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

# ---------------------------------------------------------------- layers


def wide(x):
    """The dtype that sums, norms and losses run in: float32, or float64 where that is what comes in."""
    return x.astype(jnp.promote_types(x.dtype, jnp.float32))


def layer_norm(x, scale=None, bias=None):
    y = wide(x)
    y = y - y.mean(-1, keepdims=True)
    y = y * jax.lax.rsqrt(jnp.square(y).mean(-1, keepdims=True) + 1e-6)
    if scale is not None:
        y = y * scale + bias
    return y.astype(x.dtype)


def dense(p, name, x):
    return x @ p[name + "/kernel"].astype(x.dtype) + p[name + "/bias"].astype(x.dtype)


def norm(p, name, x):
    return layer_norm(x, p[name + "/scale"], p[name + "/bias"])


def attention(p, name, x, memory, visible=None):
    """x [B, n, d] attends to memory [B, m, d] where `visible`, broadcast to [B, n, m], is true."""

    def project(part, source):
        kernel, bias = p[f"{name}/{part}/kernel"], p[f"{name}/{part}/bias"]
        return jnp.einsum("bnd,dhk->bnhk", source, kernel.astype(x.dtype)) + bias.astype(x.dtype)

    q, k, v = project("q", x), project("k", memory), project("v", memory)
    logits = wide(jnp.einsum("bnhk,bmhk->bhnm", q, k)) / math.sqrt(q.shape[-1])
    if visible is not None:
        logits = jnp.where(jnp.expand_dims(visible, -3), logits, -1e30)
    mixed = jnp.einsum("bhnm,bmhk->bnhk", jax.nn.softmax(logits).astype(x.dtype), v)
    out = jnp.einsum("bnhk,hkd->bnd", mixed, p[name + "/out/kernel"].astype(x.dtype))
    return out + p[name + "/out/bias"].astype(x.dtype)


def mlp(p, name, x, gelu):
    return dense(p, name + "/out", jax.nn.gelu(dense(p, name + "/in", x), approximate=gelu == "tanh"))


def kept(model):
    """`model.remat` of a config in the words of this file."""
    word = model.get("remat", "keep_all").removeprefix("keep_")
    return "everything" if word == "all" else word


def over_layers(block, p, prefix, x, remat):
    """Run `block(layer parameters, x)` over the leading axis of every parameter below `prefix`.

    `remat` names what the forward pass keeps for the backward pass; the rest is computed again.
    """
    stacked = {name.removeprefix(prefix): leaf for name, leaf in p.items() if name.startswith(prefix)}
    if remat == "nothing":
        block = jax.checkpoint(block)
    elif remat == "dots":
        block = jax.checkpoint(block, policy=jax.checkpoint_policies.dots_with_no_batch_dims_saveable)
    return jax.lax.scan(lambda carry, layer: (block(layer, carry), None), x, stacked)[0]


# ---------------------------------------------------------------- the model


def is_discrete(p):
    return "backbone/tokens/embedding" in p


def is_raster(p):
    return "backbone/begin" in p


def backbone(p, batch, *, dtype, gelu="erf", remat="everything"):
    text_mask = batch["text/mask"][:, None, :]
    n = batch["tokens"].shape[1]
    visible = jnp.tril(jnp.ones((n, n), bool)) if is_raster(p) else None

    def text_block(q, h):
        y = norm(q, "norm1", h)
        h = h + attention(q, "attn", y, y, text_mask)
        return h + mlp(q, "mlp", norm(q, "norm2", h), gelu)

    text = dense(p, "text/proj", batch["text/features"].astype(dtype))
    text = norm(p, "text/norm", over_layers(text_block, p, "text/blocks/", text, remat))
    text = jnp.where(batch["draws/drop"][:, None, None], p["text/null"].astype(dtype), text)

    def block(q, x):
        y = norm(q, "norm_self", x)
        x = x + attention(q, "self_attn", y, y, visible)
        x = x + attention(q, "cross_attn", norm(q, "norm_cross", x), text, text_mask)
        return x + mlp(q, "mlp", norm(q, "norm_mlp", x), gelu)

    if is_discrete(p):
        x = p["backbone/tokens/embedding"].astype(dtype)[batch["tokens"]]
    else:
        x = dense(p, "backbone/tokens", batch["tokens"].astype(dtype))
    if is_raster(p):
        x = jnp.roll(x, 1, axis=1).at[:, 0].set(p["backbone/begin"].astype(dtype))
    else:
        x = jnp.where(batch["draws/mask"][:, :, None], p["backbone/mask_token"].astype(dtype), x)
    x = x + p["backbone/positions"].astype(dtype)
    return norm(p, "backbone/norm", over_layers(block, p, "backbone/blocks/", x, remat))


def time_features(t, dtype):
    frequencies = np.float32(np.exp(np.arange(128) * (-math.log(10000.0) / 128)))
    angles = t[..., None].astype(dtype) * frequencies.astype(dtype)
    return jnp.concatenate([jnp.cos(angles), jnp.sin(angles)], -1)


def head(p, x, t, z, *, dtype, remat="everything"):
    """x [..., C], t [...], z [..., d] -> (eps, v), each [..., C] in float32 or wider"""
    time = dense(p, "head/time/in", time_features(t, wide(x).dtype).astype(dtype))
    y = jax.nn.silu(dense(p, "head/time/out", jax.nn.silu(time)) + dense(p, "head/cond", z.astype(dtype)))

    def block(q, h):
        shift, scale, gate = jnp.split(dense(q, "ada", y), 3, -1)
        inner = norm(q, "norm", h) * (1 + scale) + shift
        return h + gate * dense(q, "mlp/out", jax.nn.silu(dense(q, "mlp/in", inner)))

    h = over_layers(block, p, "head/blocks/", dense(p, "head/tokens", x.astype(dtype)), remat)
    shift, scale = jnp.split(dense(p, "head/final/ada", y), 2, -1)
    out = dense(p, "head/final/out", layer_norm(h) * (1 + scale) + shift)
    return jnp.split(wide(out), 2, -1)


def diffusion_tables(timesteps):
    edges = np.cos((np.arange(timesteps + 1) / timesteps + 0.008) / 1.008 * np.pi / 2) ** 2
    beta = np.minimum(1 - edges[1:] / edges[:-1], 0.999)
    abar = np.cumprod(1 - beta)
    before = np.concatenate([[1.0], abar[:-1]])
    variance = beta * (1 - before) / (1 - abar)
    variance[0] = variance[1]
    return {
        "signal": np.sqrt(abar),
        "noise": np.sqrt(1 - abar),
        "recip": np.sqrt(1 / abar),
        "recip_noise": np.sqrt(1 / abar - 1),
        "log_beta": np.log(beta),
        "log_variance": np.log(variance),
        "from_x0": beta * np.sqrt(before) / (1 - abar),
        "from_xt": (1 - before) * np.sqrt(1 - beta) / (1 - abar),
    }


def variational_bits(at, first, x0, xt, eps, v):
    """Bits per channel of one diffusion step; `at` holds the tables at each token's step, `first` is t == 0."""
    log_variance = at["log_variance"] + (v + 1) / 2 * (at["log_beta"] - at["log_variance"])
    mean = at["from_x0"] * (at["recip"] * xt - at["recip_noise"] * eps) + at["from_xt"] * xt
    truth = at["from_x0"] * x0 + at["from_xt"] * xt
    gap = at["log_variance"] - log_variance
    kl = 0.5 * (jnp.exp(gap) - 1 - gap + jnp.square(truth - mean) * jnp.exp(-log_variance))

    def cdf(u):  # 0.5 * (1 + tanh(inner)) without its cancellation on the left
        return jax.nn.sigmoid(2 * math.sqrt(2 / math.pi) * (u + 0.044715 * u**3))

    # Only t == 0 reads this branch: elsewhere keep it at zero, where no derivative overflows. All three kinds of bin
    # are mirrored to the left half, where float32 can tell two values of the CDF apart.
    centred = jnp.where(first, x0 - mean, 0.0)
    inverse, mirrored = jnp.exp(-0.5 * log_variance), -jnp.abs(centred)
    inside = cdf((mirrored + 1 / 255) * inverse) - cdf((mirrored - 1 / 255) * inverse)
    below, above = cdf((centred + 1 / 255) * inverse), cdf((1 / 255 - centred) * inverse)
    mass = jnp.where(x0 < -0.999, below, jnp.where(x0 > 0.999, above, inside))
    nll = -jnp.log(jnp.maximum(mass, 1e-12))
    return jnp.where(first, nll, kl).mean(-1) / math.log(2)


def diffusion_losses(p, batch, z, *, dtype, timesteps, remat):
    """-> mse, vb [B, N]: means over the noise levels"""
    x0, t, noise = batch["tokens"], batch["draws/timestep"], batch["draws/noise"]
    at = {k: jnp.asarray(v, x0.dtype)[t][..., None] for k, v in diffusion_tables(timesteps).items()}
    xt = at["signal"] * x0 + at["noise"] * noise
    eps, v = head(p, xt, t, z, dtype=dtype, remat=remat)
    mse = jnp.square(noise - eps).mean(-1)
    vb = variational_bits(at, (t == 0)[..., None], x0, xt, jax.lax.stop_gradient(eps), v)
    return mse.mean(0), vb.mean(0)


def cross_entropies(p, tokens, z):
    """-> nats [B, N]; the output is tied to the embedding"""
    logits = wide(z @ p["backbone/tokens/embedding"].astype(z.dtype).T) + p["head/bias"]
    return jax.nn.logsumexp(logits, -1) - jnp.take_along_axis(logits, tokens[..., None], -1)[..., 0]


def bands(token_loss, weight, unknown):
    """Sums of weight * loss and of weight [4], by the quarter that the share of unknown tokens [B, N] is in."""
    member = weight[..., None] * jax.nn.one_hot((4 * unknown - 1) // weight.shape[1], 4, dtype=weight.dtype)
    return {"bands/loss": jnp.einsum("bnk,bn->k", member, token_loss), "bands/weight": member.sum((0, 1))}


def loss(p, batch, *, dtype, timesteps=1000, gelu="erf", remat="everything"):
    """-> loss, metrics: averages over the tokens that are to be predicted, and bands"""
    z = backbone(p, batch, dtype=dtype, gelu=gelu, remat=remat)
    tokens = batch["tokens"]
    shape = tokens.shape[:2]
    if is_raster(p):
        weight, unknown = jnp.ones(shape, bool), jnp.broadcast_to(shape[1] - jnp.arange(shape[1]), shape)
    else:
        weight = batch["draws/mask"]
        unknown = jnp.broadcast_to(weight.sum(1, keepdims=True), shape)
    if is_discrete(p):
        parts = {"loss": cross_entropies(p, tokens, z)}
    else:
        mse, vb = diffusion_losses(p, batch, z, dtype=dtype, timesteps=timesteps, remat=remat)
        parts = {"loss": mse + vb, "mse": mse, "vb": vb}
    weight = weight.astype(parts["loss"].dtype)
    metrics = {name: (part * weight).sum() / weight.sum() for name, part in parts.items()}
    return metrics["loss"], metrics | bands(parts["loss"], weight, unknown)


# ---------------------------------------------------------------- the step


def train_step(state, batch, *, optimizer, decayed, **model):
    """state: params, m, v, ema (dicts of equal names) and step. -> new state, metrics"""
    (_, metrics), grads = jax.value_and_grad(partial(loss, **model), has_aux=True)(state["params"], batch)
    new, reports = update(state, grads, optimizer=optimizer, decayed=decayed)
    return new, metrics | reports


def update(state, grads, *, optimizer, decayed):
    """Clipping, AdamW, moving average. -> new state, reports"""
    o, done = optimizer, state["step"] + 1
    grad_norm = jnp.sqrt(sum(jnp.sum(jnp.square(g)) for g in grads.values()))
    count = done.astype(grad_norm.dtype)
    clip = jnp.minimum(1.0, o["clip"] / grad_norm) if o["clip"] > 0 else 1.0
    lr = o["lr"] * jnp.minimum(1.0, count / max(o["warmup"], 1))
    # Free of bias from the start: the first parameters weigh 1, not 1 - decay. expm1 keeps float32 exact there.
    share = (1 - o["ema"]) / -jnp.expm1(count * math.log(o["ema"]))
    new = {"params": {}, "m": {}, "v": {}, "ema": {}, "step": done}
    for name, p in state["params"].items():
        g = grads[name] * clip
        m = o["beta1"] * state["m"][name] + (1 - o["beta1"]) * g
        v = o["beta2"] * state["v"][name] + (1 - o["beta2"]) * jnp.square(g)
        change = (m / (1 - o["beta1"] ** count)) / (jnp.sqrt(v / (1 - o["beta2"] ** count)) + o["eps"])
        p = p - lr * (change + (o["weight_decay"] * p if name in decayed else 0.0))
        new["params"][name], new["m"][name], new["v"][name] = p, m, v
        new["ema"][name] = state["ema"][name] + share * (p - state["ema"][name])
    return new, {"grad_norm": grad_norm, "lr": lr}


def initial_state(params):
    zeros = {name: jnp.zeros_like(p) for name, p in params.items()}
    copy = lambda tree: {name: jnp.array(p) for name, p in tree.items()}  # donated buffers may not be shared
    return {"params": copy(params), "m": zeros, "v": copy(zeros), "ema": copy(params), "step": jnp.int32(0)}


# ---------------------------------------------------------------- the bench


def sizes(config):
    """The sizes of a config's model under the names that the fixtures use; `tokens` is how many an image has."""
    model, text, codec, head_ = (config.get(key, {}) for key in ("model", "text", "codec", "head"))
    size = {
        "batch": config["run"]["batch"],
        "tokens": (config["image"]["size"] // codec["patch"]) ** 2,
        "kind": model["tokens"],
        "order": model["order"],
        "text_length": text["length"],
        "text_width": text["width"],
        "mlp_ratio": model.get("mlp_ratio", 4),
        "gelu": model.get("gelu", "erf"),
    }
    size |= {key: model[key] for key in ("width", "heads", "depth", "text_depth")}
    if size["kind"] == "discrete":
        return size | {"vocabulary": codec["vocabulary"]}
    size |= {"channels": codec["channels"], "head_width": head_["width"], "head_depth": head_["depth"]}
    return size | {"timesteps": head_.get("timesteps", 1000), "noise_levels": head_.get("diffusion_batch_mul", 4)}


def parameter_shapes(size):
    """size: the sizes by name, as `sizes` reads them off a config. -> name -> shape"""
    n, e, d, heads = (size[key] for key in ("tokens", "text_width", "width", "heads"))
    k, inner = d // heads, size["mlp_ratio"] * d
    block_norm = {"scale": (d,), "bias": (d,)}
    attn = {
        f"{part}/{leaf}": dims for part in "qkv" for leaf, dims in [("kernel", (d, heads, k)), ("bias", (heads, k))]
    }
    attn |= {"out/kernel": (heads, k, d), "out/bias": (d,)}
    fc = lambda i, o: {"kernel": (i, o), "bias": (o,)}
    tree = {"text/proj": fc(e, d), "text/norm": block_norm, "text": {"null": (d,)}}
    tree |= {"backbone/norm": block_norm}
    tree |= {"backbone": {"begin" if size["order"] == "raster" else "mask_token": (d,), "positions": (n, d)}}
    stacks = {
        ("text/blocks", size["text_depth"]): {"norm1": block_norm, "norm2": block_norm, "attn": attn},
        ("backbone/blocks", size["depth"]): {f"norm_{s}": block_norm for s in ("self", "cross", "mlp")}
        | {"self_attn": attn, "cross_attn": attn},
    }
    for blocks in stacks.values():
        blocks |= {"mlp/in": fc(d, inner), "mlp/out": fc(inner, d)}
    if size["kind"] == "discrete":
        tree |= {"backbone/tokens": {"embedding": (size["vocabulary"], d)}, "head": {"bias": (size["vocabulary"],)}}
    else:
        c, w, r = (size[key] for key in ("channels", "head_width", "head_depth"))
        tree |= {"backbone/tokens": fc(c, d), "head/tokens": fc(c, w)}
        tree |= {"head/time/in": fc(256, w), "head/time/out": fc(w, w), "head/cond": fc(d, w)}
        tree |= {"head/final/ada": fc(w, 2 * w), "head/final/out": fc(w, 2 * c)}
        stacks["head/blocks", r] = {"norm": {"scale": (w,), "bias": (w,)}, "ada": fc(w, 3 * w)}
        stacks["head/blocks", r] |= {"mlp/in": fc(w, w), "mlp/out": fc(w, w)}
    shapes = {f"{name}/{leaf}": dims for name, leaves in tree.items() for leaf, dims in leaves.items()}
    for (prefix, layers), blocks in stacks.items():
        for name, leaves in blocks.items():
            shapes |= {f"{prefix}/{name}/{leaf}": (layers, *dims) for leaf, dims in leaves.items()}
    return shapes


def random_params(rng, shapes):
    """Values of trained size rather than the initialisation, so that no branch is trivially zero."""

    def draw(name, dims):
        if name.endswith("scale"):
            return 1 + 0.1 * rng.standard_normal(dims)
        return rng.standard_normal(dims) * (
            0.02 if name.endswith("bias") else 0.7 / math.sqrt(dims[-2 if len(dims) > 1 else 0])
        )

    return {name: jnp.asarray(draw(name, dims), jnp.float32) for name, dims in shapes.items()}


def random_batch(rng, size):
    b, n, t = size["batch"], size["tokens"], size["text_length"]
    batch = {
        "text/features": rng.standard_normal((b, t, size["text_width"]), np.float32),
        "text/mask": np.arange(t) < rng.integers(1, t + 1, (b, 1)),
        "draws/drop": rng.random(b) < 0.1,
    }
    if size["order"] == "random":
        batch["draws/mask"] = rng.random((b, n)) < np.cos(np.pi / 2 * rng.random((b, 1)))
        batch["draws/mask"][:, 0] = True
    if size["kind"] == "discrete":
        return batch | {"tokens": rng.integers(0, size["vocabulary"], (b, n), np.int32)}
    levels, c = size["noise_levels"], size["channels"]
    return batch | {
        "tokens": rng.standard_normal((b, n, c), np.float32),
        "draws/timestep": rng.integers(0, size["timesteps"], (levels, b, n), np.int32),
        "draws/noise": rng.standard_normal((levels, b, n, c), np.float32),
    }


def override(config, assignments):
    for text in assignments:
        path, value = text.split("=", 1)
        section, key = path.split(".", 1)
        try:
            config.setdefault(section, {})[key] = tomllib.loads(f"x = {value}")["x"]
        except tomllib.TOMLDecodeError:
            config.setdefault(section, {})[key] = value


def main():
    flags = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    flags.add_argument("config")
    flags.add_argument("--dtype", choices=["f32", "bf16"], help="default: model.compute_dtype of the config")
    flags.add_argument("--remat", choices=["nothing", "dots", "everything"], help="default: model.remat of the config")
    flags.add_argument("--steps", type=int, default=20)
    flags.add_argument("--warm-up", type=int, default=3)
    flags.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE")
    flags = flags.parse_args()
    with open(flags.config, "rb") as file:
        config = tomllib.load(file)
    override(config, flags.set)

    model, size = config["model"], sizes(config)
    shapes = parameter_shapes(size)
    defaults = {"lr": 1e-4, "warmup": 0, "beta1": 0.9, "beta2": 0.95, "eps": 1e-8, "weight_decay": 0.02}
    optimizer = defaults | {"clip": 3.0, "ema": 0.9999} | config.get("optimizer", {})
    patterns = optimizer.get("no_decay", ["*/bias", "*/scale", "head/*"])
    decayed = {name for name in shapes if not any(fnmatch.fnmatch(name, p) for p in patterns)}

    rng = np.random.default_rng(0)
    batch = random_batch(rng, size)
    batch = jax.device_put(batch)
    state = initial_state(random_params(rng, shapes))

    dtype_name = flags.dtype or model.get("compute_dtype", "f32")
    settings = {
        "dtype": jnp.bfloat16 if dtype_name == "bf16" else jnp.float32,
        "timesteps": size.get("timesteps", 1000),
        "gelu": size["gelu"],
        "remat": flags.remat or kept(model),
    }
    step = jax.jit(partial(train_step, optimizer=optimizer, decayed=decayed, **settings), donate_argnums=0)
    begin = time.perf_counter()
    step = step.lower(state, batch).compile()
    compile_seconds = time.perf_counter() - begin
    for _ in range(flags.warm_up):
        state, metrics = step(state, batch)
    jax.block_until_ready(state)
    begin = time.perf_counter()
    for _ in range(flags.steps):
        state, metrics = step(state, batch)
    jax.block_until_ready(state)
    seconds = (time.perf_counter() - begin) / flags.steps
    report = {
        "steps_per_second": round(1 / seconds, 4),
        "seconds_per_step": round(seconds, 5),
        "images_per_second": round(size["batch"] / seconds, 3),
        "compile_seconds": round(compile_seconds, 2),
        "parameters": sum(math.prod(dims) for dims in shapes.values()),
        "loss": round(float(metrics["loss"]), 4),
        "dtype": dtype_name,
        "remat": settings["remat"],
        "device": jax.devices()[0].device_kind,
        "jax": jax.__version__,
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
