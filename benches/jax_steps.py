"""What `fluid train` and `fluid sample` run on the devices, written in JAX: continuous tokens in random order.

The same algorithm step by step, so that a comparison is one of programs and not of algorithms: layers are scanned, draws
are made inside from seed and step, the null text is one vector, timesteps are embedded once where there are more rows
than timesteps, text keys and the conditions of the head are made once. Layers, norms and the optimiser are `jax_twin`'s.

Needs: jax, numpy. Nothing to run: import it.
"""

import math
from functools import partial

import jax
import jax.numpy as jnp
import jax_twin as twin
import numpy as np

# ---------------------------------------------------------------- the head


def cosine_tables(timesteps, kept=None):
    """name -> [steps]; `kept` respaces the process to so many of its steps"""
    edges = np.cos((np.arange(timesteps + 1) / timesteps + 0.008) / 1.008 * np.pi / 2) ** 2
    beta = np.minimum(1 - edges[1:] / edges[:-1], 0.999)
    abar = np.cumprod(1 - beta)
    steps = np.arange(timesteps)
    if kept is not None:
        steps = np.round(np.arange(kept) * ((timesteps - 1) / max(kept - 1, 1))).astype(np.int32)
        abar = abar[steps]
        beta = 1 - abar / np.concatenate([[1.0], abar[:-1]])
    before = np.concatenate([[1.0], abar[:-1]])
    variance = beta * (1 - before) / (1 - abar)
    variance[0] = variance[1]
    return {
        "step": steps.astype(np.int32),
        "abar": abar,
        "log_beta": np.log(beta),
        "log_variance": np.log(variance),
        "from_x0": beta * np.sqrt(before) / (1 - abar),
        "from_xt": (1 - before) * np.sqrt(1 - beta) / (1 - abar),
    }


def embed_time(p, t, dtype):
    time = twin.dense(p, "head/time/in", twin.time_features(t, jnp.float32).astype(dtype))
    return twin.dense(p, "head/time/out", jax.nn.silu(time))


def network(p, x, y, *, dtype, remat="everything"):
    """x [..., C], y = time + condition [..., w] -> prediction, v: [..., C] in float32"""
    y = jax.nn.silu(y)

    def block(q, h):
        shift, scale, gate = jnp.split(twin.dense(q, "ada", y), 3, -1)
        inner = twin.norm(q, "norm", h) * (1 + scale) + shift
        return h + gate * twin.dense(q, "mlp/out", jax.nn.silu(twin.dense(q, "mlp/in", inner)))

    h = twin.over_layers(block, p, "head/blocks/", twin.dense(p, "head/tokens", x.astype(dtype)), remat)
    shift, scale = jnp.split(twin.dense(p, "head/final/ada", y), 2, -1)
    out = twin.dense(p, "head/final/out", twin.layer_norm(h) * (1 + scale) + shift)
    return jnp.split(out.astype(jnp.float32), 2, -1)


def diffusion_losses(p, x0, t, noise, z, *, dtype, timesteps, prediction, remat):
    """x0 [B, N, C], t [M, B, N], noise [M, B, N, C], z [B, N, d] -> mse, vb [B, N]: means over the noise levels"""
    tables = cosine_tables(timesteps)
    signal, sigma = np.sqrt(tables["abar"]), np.sqrt(1 - tables["abar"])
    gain = sigma if prediction == "v" else np.sqrt(1 / tables["abar"] - 1)
    look = lambda table: jnp.asarray(table, jnp.float32)[t][..., None]
    signal, sigma, gain = look(signal), look(sigma), look(gain)
    xt = signal * x0 + sigma * noise
    target = signal * noise - sigma * x0 if prediction == "v" else noise
    if t.size > timesteps:
        time = embed_time(p, jnp.arange(timesteps), dtype)[t]
    else:
        time = embed_time(p, t, dtype)
    predicted, v = network(p, xt, time + twin.dense(p, "head/cond", z.astype(dtype)), dtype=dtype, remat=remat)

    error = target - predicted
    x0_error = jax.lax.stop_gradient(error) * gain
    low, high = look(tables["log_variance"]), look(tables["log_beta"])
    share = (v + 1) / 2
    log_variance = share * high + (1 - share) * low
    gap = low - log_variance
    kl = 0.5 * (jnp.exp(gap) - 1 - gap + jnp.square(x0_error * look(tables["from_x0"])) * jnp.exp(-log_variance))

    cdf = lambda u: jax.nn.sigmoid(2 * math.sqrt(2 / math.pi) * (u + 0.044715 * u**3))
    first = (t == 0)[..., None]
    offset = jnp.where(first, -x0_error, 0.0)
    inverse, mirrored = jnp.exp(-0.5 * log_variance), -jnp.abs(offset)
    inside = cdf((mirrored + 1 / 255) * inverse) - cdf((mirrored - 1 / 255) * inverse)
    below, above = cdf((offset + 1 / 255) * inverse), cdf((1 / 255 - offset) * inverse)
    mass = jnp.where(x0 < -0.999, below, jnp.where(x0 > 0.999, above, inside))
    nll = -jnp.log(jnp.maximum(mass, 1e-12))
    vb = jnp.where(first, nll, kl).mean(-1) / math.log(2)
    return jnp.square(error).mean(-1).mean(0), vb.mean(0)


# ---------------------------------------------------------------- training


def draws(seed, step, size, text_drop):
    """Everything random of a step, from its number."""
    b, n, m = size["batch"], size["tokens"], size["noise_levels"]
    key = jax.random.fold_in(jax.random.wrap_key_data(seed), step)
    drop, ratio, order, timestep, noise = jax.random.split(key, 5)
    count = jnp.clip(jnp.ceil(n * jnp.cos(np.pi / 2 * jax.random.uniform(ratio, (b, 1)))), 1, n)
    rank = jnp.argsort(jnp.argsort(jax.random.uniform(order, (b, n)), -1), -1)
    return {
        "draws/drop": jax.random.uniform(drop, (b,)) < text_drop,
        "draws/mask": rank < count,
        "draws/timestep": jax.random.randint(timestep, (m, b, n), 0, size["timesteps"]),
        "draws/noise": jax.random.normal(noise, (m, b, n, size["channels"])),
    }


def loss(p, batch, *, dtype, gelu, remat, timesteps, prediction):
    z = twin.backbone(p, batch, dtype=dtype, gelu=gelu, remat=remat)
    rest = {"dtype": dtype, "timesteps": timesteps, "prediction": prediction, "remat": remat}
    given = batch["tokens"], batch["draws/timestep"], batch["draws/noise"]
    mse, vb = diffusion_losses(p, *given, z, **rest)
    mask = batch["draws/mask"]
    weight = mask.astype(mse.dtype)
    parts = {"loss": mse + vb, "mse": mse, "vb": vb}
    metrics = {name: (part * weight).sum() / weight.sum() for name, part in parts.items()}
    unknown = jnp.broadcast_to(mask.sum(1, keepdims=True), mask.shape)
    return metrics["loss"], metrics | twin.bands(parts["loss"], weight, unknown)


def train_step(state, seed, batch, *, size, text_drop, optimizer, decayed, **model):
    """One step with its draws made inside. -> new state, metrics"""
    batch = batch | draws(seed, state["step"], size, text_drop)
    (_, metrics), grads = jax.value_and_grad(partial(loss, **model), has_aux=True)(state["params"], batch)
    new, reports = twin.update(state, grads, optimizer=optimizer, decayed=decayed)
    return new, metrics | reports


# ---------------------------------------------------------------- sampling


def heads_of(p, name, part, x):
    kernel, bias = p[f"{name}/{part}/kernel"], p[f"{name}/{part}/bias"]
    return jnp.einsum("bnd,dhk->bnhk", x, kernel.astype(x.dtype)) + bias.astype(x.dtype)


def mix(p, name, q, k, v, visible):
    """Attention of queries [B, n, H, K] over keys and values [B, m, H, K], with the output projection."""
    logits = jnp.einsum("bnhk,bmhk->bhnm", q, k).astype(jnp.float32) / math.sqrt(q.shape[-1])
    logits = jnp.where(visible[:, None, None, :], logits, -1e30)
    return project(p, name, jnp.einsum("bhnm,bmhk->bnhk", jax.nn.softmax(logits).astype(q.dtype), v))


def project(p, name, x):
    out = jnp.einsum("bnhk,hkd->bnd", x, p[f"{name}/out/kernel"].astype(x.dtype))
    return out + p[f"{name}/out/bias"].astype(x.dtype)


def stacked(p, prefix):
    return {name.removeprefix(prefix): leaf for name, leaf in p.items() if name.startswith(prefix)}


def sample_setup(p, features, text_mask, seeds, *, tokens, dtype, gelu):
    """Text keys and values of every layer, what the null text adds in it, and the order of tokens."""

    def text_block(q, h):
        y = twin.norm(q, "norm1", h)
        h = h + twin.attention(q, "attn", y, y, text_mask[:, None, :])
        return h + twin.mlp(q, "mlp", twin.norm(q, "norm2", h), gelu)

    text = twin.dense(p, "text/proj", features.astype(dtype))
    text = twin.norm(p, "text/norm", twin.over_layers(text_block, p, "text/blocks/", text, "everything"))
    null = p["text/null"].astype(dtype)[None, None]

    def layer(_, q):
        keys = {part: heads_of(q, "cross_attn", part, text) for part in "kv"}
        return None, keys | {"null": project(q, "cross_attn", heads_of(q, "cross_attn", "v", null))[0, 0]}

    cross = jax.lax.scan(layer, None, stacked(p, "backbone/blocks/"))[1]
    bits = jax.vmap(lambda seed: jax.random.bits(jax.random.wrap_key_data(seed), (tokens,)))(seeds)
    order = jnp.argsort(bits, -1).astype(jnp.int32)
    return cross, order, jnp.argsort(order, -1).astype(jnp.int32)


def sample_step(
    p, tokens, cross, order, rank, text_mask, seeds, remaining, guidance, temperature, bounds, *, count, how
):
    """Reveals `count` tokens of every image, guided. -> tokens [B, N, C]"""
    dtype, b = how["dtype"], tokens.shape[0]
    x = twin.dense(p, "backbone/tokens", tokens.astype(dtype))
    masked = rank < remaining + count
    x = jnp.where(masked[:, :, None], p["backbone/mask_token"].astype(dtype), x) + p["backbone/positions"].astype(dtype)
    everything = jnp.ones((2 * b, x.shape[1]), bool)

    def block(x, layer):
        q, keys = layer
        y = twin.norm(q, "norm_self", x)
        x = x + mix(q, "self_attn", *(heads_of(q, "self_attn", part, y) for part in "qkv"), everything)
        with_text, without = x[:b], x[b:]
        y = heads_of(q, "cross_attn", "q", twin.norm(q, "norm_cross", with_text))
        with_text = with_text + mix(q, "cross_attn", y, keys["k"], keys["v"], text_mask)
        # The null text is one key: attention over it is its value, whatever the query.
        x = jnp.concatenate([with_text, without + keys["null"]])
        return x + twin.mlp(q, "mlp", twin.norm(q, "norm_mlp", x), how["gelu"]), None

    x = jax.lax.scan(block, jnp.concatenate([x, x]), (stacked(p, "backbone/blocks/"), cross))[0]
    z = twin.norm(p, "backbone/norm", x)
    positions = jax.lax.dynamic_slice_in_dim(order, remaining, count, 1)
    z = jnp.take_along_axis(z, jnp.concatenate([positions, positions])[:, :, None], 1)
    drawn = denoise(p, z, positions, seeds, guidance, temperature, bounds, how)
    return tokens.at[jnp.arange(b)[:, None], positions].set(drawn)


def denoise(p, z, positions, seeds, guidance, temperature, bounds, how):
    """z [2B, n, d], with text and then without -> tokens [B, n, C]; numbers depend on an image's seed and the place."""
    dtype, c = how["dtype"], how["channels"]
    tables = {name: table[::-1] for name, table in cosine_tables(how["timesteps"], how["steps"]).items()}
    times = embed_time(p, jnp.asarray(tables["step"]), dtype)
    condition = twin.dense(p, "head/cond", z.astype(dtype))
    key = jax.vmap(lambda seed, at: jax.vmap(partial(jax.random.fold_in, jax.random.wrap_key_data(seed)))(at))(
        seeds, positions
    )
    normal = lambda number: jax.vmap(jax.vmap(lambda k: jax.random.normal(jax.random.fold_in(k, number), (c,))))(key)
    abar = tables["abar"]
    by_v = how["prediction"] == "v"
    columns = {
        "keep": np.sqrt(abar) if by_v else np.sqrt(1 / abar),
        "take": np.sqrt(1 - abar) if by_v else np.sqrt(1 / abar - 1),
        "noise": (np.arange(how["steps"]) < how["steps"] - 1).astype(np.float32),
    }
    columns |= {name: tables[name] for name in ("log_beta", "log_variance", "from_x0", "from_xt")}
    columns = {name: jnp.asarray(np.ascontiguousarray(column), jnp.float32) for name, column in columns.items()}

    def step(x, at):
        time, number, at = at
        prediction, v = network(p, jnp.concatenate([x, x]), time + condition, dtype=dtype)
        with_text, without = jnp.split(prediction, 2)
        guided = without + guidance[:, None, None] * (with_text - without)
        x0 = x * at["keep"] - guided * at["take"]
        if bounds is not None:
            x0 = jnp.clip(x0, bounds[0], bounds[1])
        share = (v[: x.shape[0]] + 1) / 2
        log_variance = share * at["log_beta"] + (1 - share) * at["log_variance"]
        noise = jnp.exp(0.5 * log_variance) * normal(number) * temperature[:, None, None] * at["noise"]
        return x0 * at["from_x0"] + x * at["from_xt"] + noise, None

    numbers = jnp.arange(1, how["steps"] + 1)
    return jax.lax.scan(step, normal(0), (times, numbers, columns))[0]
