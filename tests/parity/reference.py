"""The four variants of Fluid in numpy, float64: the forward mathematics, the losses, the optimiser.

Written for reading beside spec, not for speed, and never from this project's Rust: it is what the graphs are
measured against. No autodiff here; gradients come from the JAX implementation in `benches/jax_twin.py`, itself
checked against this file (`check_reference.py`). The samplers are in `samplers.py`.

Needs: numpy. Made with Python 3.11.7, numpy 2.4.6. Nothing to run: import it.

Shape letters: B batch, N image tokens, C token channels, V vocabulary, T text tokens, E text feature width,
d backbone width, w head width, H heads, K = d / H, A aligner layers, L backbone layers, R head layers, M noise levels
per token. Parameters are one flat dict, name -> array; layer stacks have a leading layer axis; `kernel` is inputs
first, y = x @ kernel + bias. The variant is read off the parameters: discrete tokens have an embedding, raster order
has a begin token.
"""

import math

import numpy as np

LN_EPS = 1e-6
MASKED_LOGIT = -1e30
TIME_FEATURES = 256
MAX_PERIOD = 10000.0


# ---------------------------------------------------------------- small pieces


def erf(x):
    return np.vectorize(math.erf, otypes=[np.float64])(x)


def gelu(x, kind="erf"):
    if kind == "erf":
        return 0.5 * x * (1.0 + erf(x / math.sqrt(2.0)))
    return 0.5 * x * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3)))


def sigmoid(x):
    return 0.5 * (1.0 + np.tanh(0.5 * x))


def silu(x):
    return x * sigmoid(x)


def layer_norm(x, scale=None, bias=None):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    y = (x - mean) / np.sqrt(variance + LN_EPS)
    return y if scale is None else y * scale + bias


def linear(p, name, x, layer=None):
    kernel, bias = p[name + "/kernel"], p[name + "/bias"]
    if layer is not None:
        kernel, bias = kernel[layer], bias[layer]
    return x @ kernel + bias


def norm(p, name, x, layer=None):
    scale, bias = p[name + "/scale"], p[name + "/bias"]
    if layer is not None:
        scale, bias = scale[layer], bias[layer]
    return layer_norm(x, scale, bias)


def attention(p, name, layer, x, memory, visible=True):
    """x [B, n, d] attends to memory [B, m, d] where `visible`, broadcast to [B, n, m], is true. -> [B, n, d]"""
    heads, head_dim = p[name + "/q/kernel"].shape[-2:]
    out = np.zeros_like(x)
    for h in range(heads):

        def project(part, source):
            return source @ p[f"{name}/{part}/kernel"][layer, :, h] + p[f"{name}/{part}/bias"][layer, h]

        q, k, v = project("q", x), project("k", memory), project("v", memory)
        logits = np.where(visible, q @ k.transpose(0, 2, 1) / math.sqrt(head_dim), MASKED_LOGIT)
        weights = np.exp(logits - logits.max(-1, keepdims=True))
        weights = weights / weights.sum(-1, keepdims=True)
        out = out + (weights @ v) @ p[name + "/out/kernel"][layer, h]
    return out + p[name + "/out/bias"][layer]


def mlp(p, name, layer, x, kind):
    return linear(p, name + "/out", gelu(linear(p, name + "/in", x, layer), kind), layer)


# ---------------------------------------------------------------- text aligner and backbone


def align_text(p, features, text_mask, drop, gelu_kind="erf"):
    """features [B, T, E], text_mask [B, T] (true = real), drop [B] (true = the null text) -> [B, T, d]"""
    h = linear(p, "text/proj", features)
    for layer in range(p["text/blocks/norm1/scale"].shape[0]):
        y = norm(p, "text/blocks/norm1", h, layer)
        h = h + attention(p, "text/blocks/attn", layer, y, y, text_mask[:, None])
        y = norm(p, "text/blocks/norm2", h, layer)
        h = h + mlp(p, "text/blocks/mlp", layer, y, gelu_kind)
    h = norm(p, "text/norm", h)
    return np.where(drop[:, None, None], p["text/null"], h)


def is_discrete(p):
    return "backbone/tokens/embedding" in p


def is_raster(p):
    return "backbone/begin" in p


def embed(p, tokens):
    """tokens [..., C] numbers or [...] ids -> [..., d]"""
    return p["backbone/tokens/embedding"][tokens] if is_discrete(p) else linear(p, "backbone/tokens", tokens)


def backbone(p, tokens, token_mask, features, text_mask, drop, gelu_kind="erf"):
    """tokens [B, N, C] or ids [B, N] -> z [B, N, d], of which z[:, i] is for predicting token i

    Random order: token_mask [B, N], true = hidden, and all positions see all. Raster order: no mask; position i is
    given token i - 1, or the begin token, and sees the positions up to itself.
    """
    text = align_text(p, features, text_mask, drop, gelu_kind)
    x, visible = embed(p, tokens), True
    if is_raster(p):
        begin = np.broadcast_to(p["backbone/begin"], x[:, :1].shape)
        x = np.concatenate([begin, x[:, :-1]], 1)
        visible = np.tri(x.shape[1], dtype=bool)
    else:
        x = np.where(token_mask[:, :, None], p["backbone/mask_token"], x)
    x = x + p["backbone/positions"]
    for layer in range(p["backbone/blocks/norm_self/scale"].shape[0]):
        y = norm(p, "backbone/blocks/norm_self", x, layer)
        x = x + attention(p, "backbone/blocks/self_attn", layer, y, y, visible)
        y = norm(p, "backbone/blocks/norm_cross", x, layer)
        x = x + attention(p, "backbone/blocks/cross_attn", layer, y, text, text_mask[:, None])
        y = norm(p, "backbone/blocks/norm_mlp", x, layer)
        x = x + mlp(p, "backbone/blocks/mlp", layer, y, gelu_kind)
    return norm(p, "backbone/norm", x)


def token_logits(p, z):
    """z [..., d] -> [..., V]: the output is tied to the embedding"""
    return z @ p["backbone/tokens/embedding"].T + p["head/bias"]


# ---------------------------------------------------------------- diffusion head


def timestep_features(t):
    """t [...] integers -> [..., 256], cosines first. The 128 frequencies are float32 numbers, rounded once."""
    half = TIME_FEATURES // 2
    frequencies = np.exp(-math.log(MAX_PERIOD) * np.arange(half) / half).astype(np.float32).astype(np.float64)
    angles = np.asarray(t, np.float64)[..., None] * frequencies
    return np.concatenate([np.cos(angles), np.sin(angles)], -1)


def head(p, x, t, z):
    """x [..., C] noisy tokens, t [...] original step numbers, z [..., d] condition -> eps, v, each [..., C]"""
    time = linear(p, "head/time/out", silu(linear(p, "head/time/in", timestep_features(t))))
    y = silu(time + linear(p, "head/cond", z))
    x = linear(p, "head/tokens", x)
    for layer in range(p["head/blocks/norm/scale"].shape[0]):
        shift, scale, gate = np.split(linear(p, "head/blocks/ada", y, layer), 3, -1)
        h = norm(p, "head/blocks/norm", x, layer) * (1.0 + scale) + shift
        h = linear(p, "head/blocks/mlp/out", silu(linear(p, "head/blocks/mlp/in", h, layer)), layer)
        x = x + gate * h
    shift, scale = np.split(linear(p, "head/final/ada", y), 2, -1)
    x = layer_norm(x) * (1.0 + scale) + shift
    eps, v = np.split(linear(p, "head/final/out", x), 2, -1)
    return eps, v


# ---------------------------------------------------------------- diffusion tables


def cosine_betas(timesteps):
    def abar(s):
        return math.cos((s + 0.008) / 1.008 * math.pi / 2) ** 2

    return np.array([min(1.0 - abar((t + 1) / timesteps) / abar(t / timesteps), 0.999) for t in range(timesteps)])


class Tables:
    """Everything that follows from the betas, float64, indexed by step (0 = least noise)."""

    def __init__(self, betas):
        self.betas = betas
        alphas = 1.0 - betas
        self.abar = np.cumprod(alphas)
        self.abar_prev = np.concatenate([[1.0], self.abar[:-1]])
        self.sqrt_abar = np.sqrt(self.abar)
        self.sqrt_one_minus_abar = np.sqrt(1.0 - self.abar)
        self.sqrt_recip_abar = np.sqrt(1.0 / self.abar)
        self.sqrt_recip_abar_minus_one = np.sqrt(1.0 / self.abar - 1.0)
        self.posterior_variance = betas * (1.0 - self.abar_prev) / (1.0 - self.abar)
        # The variance of step 0 is zero: its logarithm is that of step 1.
        clipped = self.posterior_variance.copy()
        clipped[0] = clipped[1]
        self.log_posterior_variance = np.log(clipped)
        self.log_beta = np.log(betas)
        self.posterior_x0 = betas * np.sqrt(self.abar_prev) / (1.0 - self.abar)
        self.posterior_xt = (1.0 - self.abar_prev) * np.sqrt(alphas) / (1.0 - self.abar)


def training_tables(timesteps=1000):
    return Tables(cosine_betas(timesteps))


def respaced_steps(timesteps, count):
    """`count` original step numbers, ascending, from 0 to timesteps - 1, evenly, halves to even."""
    stride = (timesteps - 1) / (count - 1)
    steps, position = [], 0.0
    for _ in range(count):
        steps.append(round(position))
        position += stride
    assert len(set(steps)) == count and steps[-1] == timesteps - 1
    return steps


def respaced_tables(timesteps, count):
    """-> (original step numbers, tables over them)"""
    abar = training_tables(timesteps).abar
    steps = respaced_steps(timesteps, count)
    kept = abar[steps]
    return steps, Tables(1.0 - kept / np.concatenate([[1.0], kept[:-1]]))


# ---------------------------------------------------------------- diffusion loss


def normal_kl(mean_a, log_variance_a, mean_b, log_variance_b):
    """KL(a || b), nats."""
    ratio = np.exp(log_variance_a - log_variance_b)
    distance = (mean_a - mean_b) ** 2 * np.exp(-log_variance_b)
    return 0.5 * (log_variance_b - log_variance_a + ratio + distance - 1.0)


def approximate_normal_cdf(x):
    return 0.5 * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3)))


def discretised_log_likelihood(x, mean, log_scale):
    """Nats of a bin of half-width 1/255 around x; the outermost bins (|x| > 0.999) are open-ended."""
    upper = approximate_normal_cdf((x - mean + 1.0 / 255.0) * np.exp(-log_scale))
    lower = approximate_normal_cdf((x - mean - 1.0 / 255.0) * np.exp(-log_scale))
    mass = np.where(x < -0.999, upper, np.where(x > 0.999, 1.0 - lower, upper - lower))
    return np.log(np.maximum(mass, 1e-12))


def variational_bits(tables, x0, xt, t, eps, v):
    """[..., C] -> [...]: bits per channel. `eps` counts as a constant here when gradients are taken."""
    t = t[..., None]
    fraction = (v + 1.0) / 2.0
    log_variance = fraction * tables.log_beta[t] + (1.0 - fraction) * tables.log_posterior_variance[t]
    x0_hat = tables.sqrt_recip_abar[t] * xt - tables.sqrt_recip_abar_minus_one[t] * eps
    mean = tables.posterior_x0[t] * x0_hat + tables.posterior_xt[t] * xt
    true_mean = tables.posterior_x0[t] * x0 + tables.posterior_xt[t] * xt
    kl = normal_kl(true_mean, tables.log_posterior_variance[t], mean, log_variance)
    nll = -discretised_log_likelihood(x0, mean, 0.5 * log_variance)
    return np.where(t == 0, nll, kl).mean(-1) / math.log(2.0)


def token_losses(p, tables, z, tokens, timestep, noise, frozen_eps=None):
    """z [B, N, d], tokens [B, N, C], timestep [M, B, N], noise [M, B, N, C] -> mse, vb [M, B, N] and eps, v.

    `frozen_eps` replaces the prediction inside vb: what a stopped gradient means to a finite difference.
    """
    t = timestep[..., None]
    xt = tables.sqrt_abar[t] * tokens + tables.sqrt_one_minus_abar[t] * noise
    eps, v = head(p, xt, timestep, z)
    mse = ((noise - eps) ** 2).mean(-1)
    vb = variational_bits(tables, tokens, xt, timestep, eps if frozen_eps is None else frozen_eps, v)
    return mse, vb, eps, v


def cross_entropies(logits, tokens):
    """logits [..., V], tokens [...] ids -> [...] nats"""
    top = logits.max(-1)
    total = np.log(np.exp(logits - top[..., None]).sum(-1)) + top
    return total - np.take_along_axis(logits, tokens[..., None], -1)[..., 0]


def bands(token_loss, weight, unknown):
    """All [B, N] -> sums of weight * loss and of weight [4], by the share of tokens not known at a prediction

    `unknown` u of N tokens: the first band is u / N up to a quarter, and so on.
    """
    band = (4 * unknown - 1) // weight.shape[1]
    members = [(band == i) * weight for i in range(4)]
    return {
        "bands/loss": np.array([(member * token_loss).sum() for member in members]),
        "bands/weight": np.array([float(member.sum()) for member in members]),
    }


def loss(p, inputs, timesteps=1000, gelu_kind="erf", frozen_eps=None):
    """inputs: the names of the `loss` graph without params. -> the graph's outputs, z and the per-token pieces

    `timesteps` and `frozen_eps` concern continuous tokens only. The loss of a token is its mean over noise levels.
    """
    tokens, text = inputs["tokens"], [inputs[k] for k in ("text/features", "text/mask", "draws/drop")]
    b, n = tokens.shape[:2]
    if is_raster(p):
        mask = None
        weight, unknown = np.ones((b, n)), np.broadcast_to(n - np.arange(n), (b, n))
    else:
        mask = inputs["draws/mask"]
        weight, unknown = mask.astype(np.float64), np.broadcast_to(mask.sum(1, keepdims=True), (b, n))

    def average(per_token):
        return (per_token * weight).sum() / weight.sum()

    z = backbone(p, tokens, mask, *text, gelu_kind)
    if is_discrete(p):
        logits = token_logits(p, z)
        token_loss = cross_entropies(logits, tokens)
        out = {"loss": average(token_loss), "logits": logits, "token_loss": token_loss}
    else:
        draws = inputs["draws/timestep"], inputs["draws/noise"]
        mse, vb, eps, v = token_losses(p, training_tables(timesteps), z, tokens, *draws, frozen_eps)
        token_loss = (mse + vb).mean(0)
        out = {"loss": average(token_loss), "mse": average(mse.mean(0)), "vb": average(vb.mean(0))}
        out |= {"token_mse": mse, "token_vb": vb, "eps": eps, "v": v}
    return out | {"z": z} | bands(token_loss, weight, unknown)


# ---------------------------------------------------------------- optimiser


def learning_rate(step, base, warmup):
    """`step` updates are done already; a warm-up of 0 is none."""
    return base * min(1.0, (step + 1) / max(warmup, 1))


def global_norm(grads):
    return math.sqrt(sum(float((g.astype(np.float64) ** 2).sum()) for g in grads.values()))


def ema_share(decay, step):
    """What the parameters after update `step` (from 0) weigh in the average: all of it at first, 1 - decay later."""
    return (1.0 - decay) / (1.0 - decay ** (step + 1))


def adamw(state, grads, settings, decayed):
    """One update. state: {"params", "m", "v", "ema": dicts, "step": int}; decayed: names with weight decay.

    Clipping is by min(1, clip / norm), with nothing added to the norm. -> (new state, grad_norm, lr)
    """
    step, b1, b2 = state["step"], settings["beta1"], settings["beta2"]
    grad_norm = global_norm(grads)
    clip = min(1.0, settings["clip"] / grad_norm) if settings["clip"] > 0 else 1.0
    lr = learning_rate(step, settings["lr"], settings["warmup"])
    new = {"params": {}, "m": {}, "v": {}, "ema": {}, "step": step + 1}
    for name, p in state["params"].items():
        g = grads[name] * clip
        m = b1 * state["m"][name] + (1.0 - b1) * g
        v = b2 * state["v"][name] + (1.0 - b2) * g**2
        m_hat, v_hat = m / (1.0 - b1 ** (step + 1)), v / (1.0 - b2 ** (step + 1))
        decay = settings["weight_decay"] if name in decayed else 0.0
        p = p - lr * (m_hat / (np.sqrt(v_hat) + settings["eps"]) + decay * p)
        new["params"][name], new["m"][name], new["v"][name] = p, m, v
        new["ema"][name] = state["ema"][name] + ema_share(settings["ema"], step) * (p - state["ema"][name])
    return new, grad_norm, lr


# ---------------------------------------------------------------- shapes of the parameters


def parameter_shapes(size):
    """size: dict with tokens N, text_width E, width d, heads H, depth L, text_depth A, mlp_ratio; kind
    "continuous" with channels C, head_width w, head_depth R, or "discrete" with vocabulary V; order. -> name -> shape
    """
    n, e, d, heads = (size[k] for k in ("tokens", "text_width", "width", "heads"))
    inner, k = size["mlp_ratio"] * size["width"], d // heads
    discrete = size["kind"] == "discrete"
    shapes = {}

    def put_linear(name, *dims, layers=()):
        shapes[name + "/kernel"] = (*layers, *dims)
        shapes[name + "/bias"] = (*layers, dims[-1])

    def put_norm(name, width, layers=()):
        shapes[name + "/scale"] = shapes[name + "/bias"] = (*layers, width)

    def put_attention(name, layers):
        for part in "qkv":
            shapes[f"{name}/{part}/kernel"] = (*layers, d, heads, k)
            shapes[f"{name}/{part}/bias"] = (*layers, heads, k)
        shapes[name + "/out/kernel"] = (*layers, heads, k, d)
        shapes[name + "/out/bias"] = (*layers, d)

    def put_mlp(name, layers):
        put_linear(name + "/in", d, inner, layers=layers)
        put_linear(name + "/out", inner, d, layers=layers)

    put_linear("text/proj", e, d)
    layers = (size["text_depth"],)
    put_norm("text/blocks/norm1", d, layers)
    put_attention("text/blocks/attn", layers)
    put_norm("text/blocks/norm2", d, layers)
    put_mlp("text/blocks/mlp", layers)
    put_norm("text/norm", d)
    shapes["text/null"] = (d,)

    if discrete:
        shapes["backbone/tokens/embedding"] = (size["vocabulary"], d)
    else:
        put_linear("backbone/tokens", size["channels"], d)
    shapes["backbone/begin" if size["order"] == "raster" else "backbone/mask_token"] = (d,)
    shapes["backbone/positions"] = (n, d)
    layers = (size["depth"],)
    put_norm("backbone/blocks/norm_self", d, layers)
    put_attention("backbone/blocks/self_attn", layers)
    put_norm("backbone/blocks/norm_cross", d, layers)
    put_attention("backbone/blocks/cross_attn", layers)
    put_norm("backbone/blocks/norm_mlp", d, layers)
    put_mlp("backbone/blocks/mlp", layers)
    put_norm("backbone/norm", d)

    if discrete:
        return shapes | {"head/bias": (size["vocabulary"],)}

    c, w, r = size["channels"], size["head_width"], size["head_depth"]
    put_linear("head/tokens", c, w)
    put_linear("head/time/in", TIME_FEATURES, w)
    put_linear("head/time/out", w, w)
    put_linear("head/cond", d, w)
    layers = (r,)
    put_norm("head/blocks/norm", w, layers)
    put_linear("head/blocks/mlp/in", w, w, layers=layers)
    put_linear("head/blocks/mlp/out", w, w, layers=layers)
    put_linear("head/blocks/ada", w, 3 * w, layers=layers)
    put_linear("head/final/ada", w, 2 * w)
    put_linear("head/final/out", w, 2 * c)
    return shapes
