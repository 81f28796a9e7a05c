"""Sampling in numpy, float64: which tokens a step reveals, continuous tokens from the head, ids from logits.

Belongs to `reference.py`, whose shape letters it uses; Q tokens are sampled at once, in S diffusion steps. All random
numbers are inputs. Needs: numpy. Nothing to run: import it.
"""

import math

import numpy as np
import reference as ref

# ---------------------------------------------------------------- the order of tokens


def masked_after(tokens, steps, reveal="cosine"):
    """m_1 .. m_K by the formula (m_K >= 1); the last step nevertheless reveals all that are left."""
    masked, m = [], tokens
    for k in range(1, steps + 1):
        if reveal == "linear":
            share = tokens * (steps - k) // steps  # whole numbers: N (1 - k / K) may fall just below one in floats
        else:
            share = math.floor(tokens * math.cos(math.pi / 2 * k / steps))
        m = max(1, min(m - 1, share))
        masked.append(m)
    return masked


def guidance_at(guidance, schedule, tokens, masked):
    return guidance if schedule == "constant" else 1.0 + (guidance - 1.0) * (tokens - masked) / tokens


# ---------------------------------------------------------------- continuous tokens


def predicted_x0(tables, i, x, prediction, kind):
    """What a prediction of the noise, or of the velocity sqrt(abar) eps - sqrt(1 - abar) x_0, says x_0 is."""
    if kind == "eps":
        return tables.sqrt_recip_abar[i] * x - tables.sqrt_recip_abar_minus_one[i] * prediction
    return tables.sqrt_abar[i] * x - tables.sqrt_one_minus_abar[i] * prediction


def guided_x0(predict, tables, i, step, x, guidance, kind, clip):
    """-> predicted x_0 [Q, C], clipped to `clip` = (low, high) if given, and v of the condition"""
    prediction, v, unconditional = predict(x, np.full(x.shape[0], step))
    prediction = unconditional + guidance[:, None] * (prediction - unconditional)
    x0 = predicted_x0(tables, i, x, prediction, kind)
    return (x0 if clip is None else np.clip(x0, *clip)), v


def ancestral(predict, timesteps, count, guidance, temperature, first, noise, kind="eps", clip=None):
    """`predict(x, t)` -> (prediction and v of the condition, prediction without condition). -> [Q, C]"""
    steps, tables = ref.respaced_tables(timesteps, count)
    x = first
    for executed, i in enumerate(reversed(range(count))):
        x0, v = guided_x0(predict, tables, i, steps[i], x, guidance, kind, clip)
        fraction = (v + 1.0) / 2.0
        log_variance = fraction * tables.log_beta[i] + (1.0 - fraction) * tables.log_posterior_variance[i]
        x = tables.posterior_x0[i] * x0 + tables.posterior_xt[i] * x
        if i > 0:
            x = x + np.exp(0.5 * log_variance) * noise[executed] * temperature
    return x


def multistep(predict, timesteps, count, guidance, temperature, first, order, kind="eps", clip=None):
    """DPM-Solver++ of order 1 (which is DDIM with eta 0) or 2 (multistep, 2M): Lu et al. 2022, algorithm 2.

    The second order needs a step before, and steps down to first order for the last one, whose target, a clean x,
    has an infinite lambda. The temperature scales the first noise, the only one there is.
    """
    steps, tables = ref.respaced_tables(timesteps, count)
    alpha, sigma = tables.sqrt_abar, tables.sqrt_one_minus_abar
    log_snr_half = np.log(alpha / sigma)  # the paper's lambda
    x, last_x0, last_h = temperature * first, None, None
    for i in reversed(range(count)):  # from step i to the less noisy i - 1
        x0, _ = guided_x0(predict, tables, i, steps[i], x, guidance, kind, clip)
        if i == 0:
            return x0
        h = log_snr_half[i - 1] - log_snr_half[i]
        if order == 2 and last_x0 is not None:
            r = last_h / h
            direction = (1.0 + 1.0 / (2.0 * r)) * x0 - 1.0 / (2.0 * r) * last_x0
        else:
            direction = x0
        x = sigma[i - 1] / sigma[i] * x - alpha[i - 1] * math.expm1(-h) * direction
        last_x0, last_h = x0, h


def diffusion_sample(p, inputs, timesteps, count, solver="ancestral", kind="eps", clip=None):
    """inputs: the names of the `diffusion_sample` graph without params. -> tokens [Q, C]"""

    def predict(x, t):
        prediction, v = ref.head(p, x, t, inputs["z/cond"])
        unconditional, _ = ref.head(p, x, t, inputs["z/uncond"])
        return prediction, v, unconditional

    settings = timesteps, count, inputs["guidance"], inputs["temperature"], inputs["noise/init"]
    if solver == "ancestral":
        return ancestral(predict, *settings, inputs["noise/steps"], kind, clip)
    return multistep(predict, *settings, {"ddim": 1, "dpm": 2}[solver], kind, clip)


# ---------------------------------------------------------------- discrete tokens


def kept_ids(logits, temperature, top_k, top_p):
    """logits [V] -> bool [V]: which ids may be drawn

    The top_k largest logits; of those the fewest, largest first, whose probabilities at this temperature sum to
    top_p, at least one; all of them for a top_p of 1, however small the last ones' shares are. Equal logits share
    their fate: what equals the last one kept is kept.
    """
    kept = logits >= np.sort(logits)[::-1][min(top_k, logits.size) - 1]
    weights = np.where(kept, np.exp((logits - logits.max()) / max(temperature, 1e-6)), 0.0)
    order = np.argsort(-logits, kind="stable")
    shares = weights[order] / weights.sum()
    before = np.cumsum(shares) - shares
    enough = kept[order] & ((before < top_p) | (top_p >= 1.0))
    last = order[max(1, np.count_nonzero(enough)) - 1]
    return kept & (logits >= logits[last])


def token_sample(p, inputs):
    """inputs: the names of the `token_sample` graph without params. -> logits [Q, V], tokens [Q], kept [Q, V]"""
    conditional, unconditional = (ref.token_logits(p, inputs[name]) for name in ("z/cond", "z/uncond"))
    logits = unconditional + inputs["guidance"][:, None] * (conditional - unconditional)
    temperature, top_k, top_p = (inputs[name].item() for name in ("temperature", "top_k", "top_p"))
    kept = np.stack([kept_ids(row, temperature, top_k, top_p) for row in logits])
    scores = np.where(kept, logits + temperature * inputs["noise/gumbel"], -np.inf)
    return {"logits": logits, "tokens": scores.argmax(-1).astype(np.int32), "kept": kept}
