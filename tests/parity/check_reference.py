"""Holds the reference to first principles and to a second implementation; exits non-zero on the first miss.

    python tests/parity/check_reference.py          # about some minutes on two cores

Tables against Bayes' rule, the KL against quadrature, the samplers against distributions with a known answer and
textbook formulas, kept ids against all subsets, what each position may see, numpy against JAX, JAX gradients against central differences in numpy, the stored fixtures against both, and how far
float32 strays from float64 (the numbers behind the tolerances in README.md). Needs numpy, safetensors, jax (CPU).
"""

import itertools
import json
import math
from functools import partial

import jax
import jax.numpy as jnp
import make_fixtures as fixtures
import numpy as np
import reference as ref
import samplers
from make_fixtures import (
    CONTINUOUS_RASTER,
    DISCRETE_RANDOM,
    DISCRETE_RASTER,
    HERE,
    MICRO,
    OPTIMIZER,
    SMALL,
    TINY,
    jax_twin,
    reference_loss,
    widen,
)
from safetensors import safe_open
from safetensors.numpy import load_file


def report(what, value, bound):
    ok = value <= bound
    print(f"{'ok  ' if ok else 'MISS'} {what:72} {value:9.2e} <= {bound:.0e}")
    if not ok:
        raise SystemExit(1)


def report_once(what, value, bound=0, said=set()):  # noqa: B006
    """`report` in a loop: the first time, and when it fails."""
    if what not in said or value > bound:
        report(what, value, bound)
        said.add(what)


def relative(got, want):
    """max |difference| over max |want|"""
    got, want = np.asarray(got, np.float64), np.asarray(want, np.float64)
    return float(np.abs(got - want).max() / max(np.abs(want).max(), 1e-300))


def load(name):
    tensors = load_file(HERE / name)
    with safe_open(HERE / name, "np") as file:
        metadata = {k: json.loads(v) for k, v in file.metadata().items()}

    def under(prefix):
        return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}

    inputs = under("in/")
    params = {k.removeprefix("params/"): inputs.pop(k) for k in list(inputs) if k.startswith("params/")}
    return params, inputs, under("out/"), tensors, metadata


# ---------------------------------------------------------------- first principles


def check_tables():
    tables = ref.training_tables(1000)
    s = np.arange(1, 1000) / 1000
    exact = np.cos((s + 0.008) / 1.008 * np.pi / 2) ** 2 / np.cos(0.008 / 1.008 * np.pi / 2) ** 2
    report("abar is the cosine curve up to the clipped last step", relative(tables.abar[:999], exact), 1e-12)
    report("the last beta is clipped", abs(tables.betas[999] - 0.999), 0)
    report("sqrt(1 / abar) at the last step is 20291", abs(tables.sqrt_recip_abar[999] - 20291), 1)

    # q(x_{t-1} | x_t, x_0) by Bayes: prior N(sqrt(abar') x_0, 1 - abar'), likelihood N(sqrt(alpha) x_{t-1}, beta).
    for name, t in (("1000", tables), ("100 of 1000", ref.respaced_tables(1000, 100)[1])):
        prior, beta, alpha = 1 - t.abar_prev[1:], t.betas[1:], 1 - t.betas[1:]
        variance = 1 / (1 / prior + alpha / beta)
        report(f"posterior variance by Bayes, {name}", relative(t.posterior_variance[1:], variance), 1e-12)
        report(
            f"posterior x_0 factor, {name}",
            relative(t.posterior_x0[1:], variance * np.sqrt(t.abar_prev[1:]) / prior),
            1e-12,
        )
        report(f"posterior x_t factor, {name}", relative(t.posterior_xt[1:], variance * np.sqrt(alpha) / beta), 1e-12)

    for count in (1000, 100, 50, 10, 2):
        steps, t = ref.respaced_tables(1000, count)
        report(f"abar kept by respacing to {count}", relative(t.abar, tables.abar[steps]), 1e-9)
    report("steps of 2", float(ref.respaced_steps(1000, 2) != [0, 999]), 0)
    report("steps of 10 are multiples of 111", float(ref.respaced_steps(1000, 10) != list(range(0, 1000, 111))), 0)
    nearest = [(2 * i * 999 + 99) // (2 * 99) for i in range(100)]
    report("steps of 100 are i * 999 / 99 to the nearest", float(ref.respaced_steps(1000, 100) != nearest), 0)


def check_likelihoods():
    x = np.linspace(-12, 12, 200001)
    density = lambda mean, log_variance: (
        np.exp(-0.5 * (x - mean) ** 2 / np.exp(log_variance)) / np.sqrt(2 * np.pi * np.exp(log_variance))
    )
    for a, la, b, lb in ((0.3, -1.0, -0.2, 0.1), (1.0, 0.2, 1.1, -0.7), (0.0, 0.0, 0.0, 0.0)):
        p, q = density(a, la), density(b, lb)
        exact = np.trapezoid(np.where(p > 0, p * (np.log(np.maximum(p, 1e-300)) - np.log(np.maximum(q, 1e-300))), 0), x)
        report(f"KL by quadrature, means {a}, {b}", abs(ref.normal_kl(a, la, b, lb) - exact), 1e-9)
    normal_cdf = 0.5 * (1 + ref.erf(x / math.sqrt(2)))
    report("tanh approximation of the normal CDF", np.abs(ref.approximate_normal_cdf(x) - normal_cdf).max(), 5e-4)
    bins = np.linspace(-1, 1, 256)  # 256 levels, 2 / 255 apart: the bins tile the line
    total = np.exp(ref.discretised_log_likelihood(bins, 0.123, -2.0)).sum()
    report("discretised likelihood sums to one over the 256 levels", abs(total - 1), 1e-9)
    nll = ref.discretised_log_likelihood(np.array([0.0]), 50.0, -3.0)[0]
    report("no bin is below 1e-12", abs(nll - math.log(1e-12)), 1e-12)


def check_variational():
    rng = np.random.default_rng(0)
    tables, t = ref.training_tables(1000), np.array([1, 17, 500, 999])
    x0, noise = rng.standard_normal((2, 4, 3))
    xt = tables.sqrt_abar[t, None] * x0 + tables.sqrt_one_minus_abar[t, None] * noise
    perfect = ref.variational_bits(tables, x0, xt, t, noise, -np.ones_like(noise))
    report("vb of a perfect prediction with the posterior's variance", np.abs(perfect).max(), 1e-9)
    off = ref.variational_bits(tables, x0, xt, t, noise + 1.0, np.full_like(noise, -1.0))
    # A mean off by one unit of eps: squared distance over twice the posterior variance, in bits.
    shift = tables.posterior_x0[t] * tables.sqrt_recip_abar_minus_one[t]
    exact = shift**2 / np.exp(tables.log_posterior_variance[t]) / 2 / math.log(2)
    report("vb of eps off by one", relative(off, exact), 1e-9)
    report("... which is about 725 bits at the last step", abs(off[-1] - 725), 5)


def check_sampler():
    rng = np.random.default_rng(1)
    q, ones = 4000, np.ones(4000)
    first = rng.standard_normal((q, 1))
    abar = ref.training_tables(1000).abar  # by original step, which is what a head is given

    def knows_x0(x, t, x0=0.7):
        a = abar[t[0]]
        eps = (x - math.sqrt(a) * x0) / math.sqrt(1 - a)
        return eps, -np.ones_like(x), eps

    for count in (10, 100):
        out = samplers.ancestral(knows_x0, 1000, count, ones, 1.0, first, rng.standard_normal((count, q, 1)))
        report(f"a head that knows x_0 samples x_0, {count} steps", np.abs(out - 0.7).max(), 1e-9)

    # For x_0 ~ N(mu, s^2) the best eps is linear in x; the sampler must give back mu and s.
    mu, s, count = 0.4, 0.6, 1000
    noise = rng.standard_normal((count, q, 1))

    def gaussian(x, t):
        a = abar[t[0]]
        eps = math.sqrt(1 - a) * (x - math.sqrt(a) * mu) / (a * s**2 + 1 - a)
        return eps, -np.ones_like(x), eps

    out = samplers.ancestral(gaussian, 1000, count, ones, 1.0, first, noise)
    report("mean of sampled N(0.4, 0.6^2), 4000 samples", abs(out.mean() - mu), 4 * s / math.sqrt(q))
    report("deviation of sampled N(0.4, 0.6^2)", abs(out.std() - s), 0.03)
    cold = samplers.ancestral(gaussian, 1000, count, ones, 0.0, first, noise)
    report("temperature 0 leaves less spread than half", cold.std(), s / 2)

    def halves(x, t):
        eps, v, _ = knows_x0(x, t, 1.0)
        return eps, v, knows_x0(x, t, 0.0)[0]

    out = samplers.ancestral(halves, 1000, 10, 3.0 * ones, 1.0, first, rng.standard_normal((10, q, 1)))
    report("guidance 3 between x_0 = 0 and x_0 = 1 lands on 3", np.abs(out - 3.0).max(), 1e-9)


def check_fast_samplers():
    """DDIM from its own paper's formula; the second order's faster way to a solution that is known."""
    rng = np.random.default_rng(2)
    params = {k: v for k, v in widen(fixtures.random_parameters(rng, SMALL)).items() if k.startswith("head/")}
    inputs = widen(fixtures.random_sampler_inputs(rng, SMALL))
    steps, _ = ref.respaced_tables(1000, 10)
    abar, g = ref.training_tables(1000).abar, inputs["guidance"][:, None]
    for kind in ("eps", "v"):
        x = inputs["temperature"] * inputs["noise/init"]
        for s, t in zip(steps[::-1], [*steps[-2::-1], None], strict=True):
            a, b = abar[s], 1.0 if t is None else abar[t]
            cond, base = (ref.head(params, x, np.full(len(x), s), inputs[name])[0] for name in ("z/cond", "z/uncond"))
            out = base + g * (cond - base)
            eps = out if kind == "eps" else math.sqrt(a) * out + math.sqrt(1 - a) * x
            x = math.sqrt(b) * (x - math.sqrt(1 - a) * eps) / math.sqrt(a) + math.sqrt(1 - b) * eps
        got = samplers.diffusion_sample(params, inputs, 1000, 10, "ddim", kind)
        report(f"first order is DDIM with eta = 0, {kind} prediction", relative(got, x), 1e-9)

    # x_0 ~ N(mu, s^2): along the flow (x - alpha mu) / sqrt(alpha^2 s^2 + sigma^2) stays as it is, down to the last
    # executed step, which ends at its prediction of x_0.
    mu, s, ones = 0.4, 0.6, np.ones(64)
    first = rng.standard_normal((64, 1))
    spread = lambda a: np.sqrt(a * s**2 + 1 - a)

    def gaussian(x, t, kind):
        a = abar[t[0]]
        eps = math.sqrt(1 - a) * (x - math.sqrt(a) * mu) / spread(a) ** 2
        x0 = (x - math.sqrt(1 - a) * eps) / math.sqrt(a)
        out = eps if kind == "eps" else math.sqrt(a) * eps - math.sqrt(1 - a) * x0
        return out, np.zeros_like(x), out

    constant = (first - math.sqrt(abar[999]) * mu) / spread(abar[999])
    truth = mu + math.sqrt(abar[0]) * s**2 / spread(abar[0]) * constant

    def error(order, count, kind="eps"):
        out = samplers.multistep(partial(gaussian, kind=kind), 1000, count, ones, 1.0, first, order, kind)
        return np.abs(out - truth).max()

    errors = {(order, count): error(order, count) for order in (1, 2) for count in (25, 50, 100, 200)}
    for order, name in ((1, "ddim"), (2, "dpm")):
        print(f"     {name}, 25 50 100 200 steps: {' '.join(f'{e:.1e}' for (o, _), e in errors.items() if o == order)}")
    report("dpm in 200 steps, from the solution", errors[2, 200], 2e-3)
    report("... over ddim in as many", errors[2, 200] / errors[1, 200], 0.2)
    report("dpm in 50 steps over ddim in 100", errors[2, 50] / errors[1, 100], 1)
    for order, least, most in ((1, 1.6, 2.4), (2, 3.0, 5.0)):
        for count in (50, 100):
            ratio = errors[order, count] / errors[order, 2 * count]
            off = abs(ratio - (least + most) / 2)
            report(
                f"order {order}: {2 * count} steps, error {ratio:.2f} times smaller than in {count}",
                off,
                (most - least) / 2,
            )
    for order in (1, 2):
        same = abs(error(order, 50, "v") - errors[order, 50])
        report(f"order {order}: a velocity says the same as a noise", same, 1e-10)

    twice = [samplers.multistep(partial(gaussian, kind="eps"), 1000, 2, ones, 1.0, first, order) for order in (1, 2)]
    report("two steps are both of first order", np.abs(twice[0] - twice[1]).max(), 0)
    out = samplers.multistep(partial(gaussian, kind="eps"), 1000, 50, ones, 1.0, first, 2, clip=(0.1, 0.5))
    report("clipping holds at the end", float(max(0.1 - out.min(), out.max() - 0.5)), 0)


def check_token_sampler():
    rng = np.random.default_rng(3)
    for _ in range(200):
        logits, n = np.round(rng.standard_normal(7), 1), int(rng.integers(1, 8))
        temperature, p = float(rng.uniform(0.3, 2)), float(rng.uniform(0.05, 1))
        kept = samplers.kept_ids(logits, temperature, n, p)
        # By counting what is larger, with no order at all.
        large = np.array([(logits > x).sum() < n for x in logits])
        weights = large * np.exp(logits / temperature)
        mass = np.array([weights[logits > x].sum() for x in logits]) / weights.sum()
        report_once("kept ids are those with less than top_p above them", float((kept != large & (mass < p)).any()))
        # By trying all subsets: none that is smaller reaches top_p. Equal logits may add to it.
        if len(set(logits)) == len(logits):
            reaching = [
                size
                for size in range(1, 8)
                if any(sum(weights[list(ids)]) >= p * weights.sum() for ids in itertools.combinations(range(7), size))
            ]
            report_once("no smaller set of ids reaches top_p", float(kept.sum() != min(reaching)))
    logits = np.array([0.5, -1.0, 1.5, -400.0])
    report(
        "a top_p of 1 keeps ids too unlikely to add to a sum",
        float(not samplers.kept_ids(logits, 1.0, 4, 1.0).all()),
        0,
    )
    report(
        "a temperature of 0 keeps the likeliest",
        float(samplers.kept_ids(logits, 0.0, 4, 0.9).tolist() != [0, 0, 1, 0]),
        0,
    )

    # One z, many draws: shares are softmax(logits / temperature) over the ids kept.
    q, temperature = 200_000, 1.5
    p = {"backbone/tokens/embedding": rng.standard_normal((11, 4)), "head/bias": rng.standard_normal(11)}
    z = np.repeat(rng.standard_normal((1, 4)), q, 0)
    inputs = {"z/cond": z, "z/uncond": z, "guidance": np.ones(q), "noise/gumbel": rng.gumbel(size=(q, 11))}
    inputs |= {"temperature": np.float64(temperature), "top_k": np.int32(11), "top_p": np.float64(1)}
    out = samplers.token_sample(p, inputs)
    weights = np.exp(out["logits"][0] / temperature)
    shares = np.bincount(out["tokens"], minlength=11) / q
    report(
        "share of each id among 200,000 draws", np.abs(shares - weights / weights.sum()).max(), 4 * 0.5 / math.sqrt(q)
    )
    other = samplers.token_sample(p, inputs | {"guidance": np.full(q, 3.0), "z/uncond": 0.5 * z})
    want = 2 * z[:1] @ p["backbone/tokens/embedding"].T + p["head/bias"]
    report("guidance 3 from z / 2 to z is 2 z", relative(other["logits"][:1], want), 1e-12)


def check_order():
    revealed = lambda tokens, steps: -np.diff([tokens, *samplers.masked_after(tokens, steps)[:-1], 0])
    lengths, counts = np.unique(revealed(256, 64), return_counts=True)
    found = dict(zip(lengths.tolist(), counts.tolist(), strict=True))
    known = {1: 13, 2: 3, 3: 8, 4: 9, 5: 11, 6: 18, 7: 2}  # steps that reveal that many
    report("revealed per step, 256 tokens in 64 steps", float(found != known), 0)
    for tokens, steps in ((256, 64), (16, 16), (64, 64), (256, 256)):
        r = revealed(tokens, steps)
        report(f"{tokens} in {steps}: every step reveals", float(r.min() < 1), 0)
    for tokens, steps in ((256, 64), (9, 9), (10, 5)):
        r = -np.diff([tokens, *samplers.masked_after(tokens, steps, "linear")[:-1], 0])
        report(f"linear, {tokens} in {steps}: every step reveals as many", float((r != tokens // steps).any()), 0)
    ragged = samplers.masked_after(9, 4, "linear")
    report("linear, 9 in 4", float(ragged != [6, 4, 2, 1]), 0)


# ---------------------------------------------------------------- numpy against JAX


VARIANTS = {
    "continuous random": MICRO,
    "continuous raster": CONTINUOUS_RASTER,
    "discrete random": DISCRETE_RANDOM,
    "discrete raster": DISCRETE_RASTER,
}


def check_what_is_seen():
    """In raster order z[i] depends on the tokens before i alone; in random order on the tokens that are not hidden."""
    for name, size in VARIANTS.items():
        rng = np.random.default_rng(9)
        params, batch = widen(fixtures.random_parameters(rng, size)), widen(fixtures.random_batch(rng, size))
        tokens, n = batch["tokens"], size["tokens"]
        other = (tokens + 1) % size["vocabulary"] if "vocabulary" in size else tokens + 1.0
        z = reference_loss(params, batch, size)["z"]
        if size["order"] == "random":
            hidden = batch["draws/mask"]
            wide = hidden if tokens.ndim == 2 else hidden[:, :, None]
            same = reference_loss(params, batch | {"tokens": np.where(wide, other, tokens)}, size)["z"]
            report(f"{name}: hidden tokens are not seen", np.abs(same - z).max(), 0)
            first = int(np.flatnonzero(~hidden.all(1))[0])
            at = first, int(np.flatnonzero(~hidden[first])[0])
            moved = tokens.copy()
            moved[at] = other[at]
            moves = np.abs(reference_loss(params, batch | {"tokens": moved}, size)["z"] - z).max(-1)
            report(f"{name}: a known token is seen by all of its image", 1e-6 / moves[first].min(), 1)
            report(f"{name}: ... and by no other image", np.delete(moves, first, 0).max(), 0)
            continue
        for i in (0, n // 2, n - 1):
            moved = tokens.copy()
            moved[:, i] = other[:, i]
            moves = np.abs(reference_loss(params, batch | {"tokens": moved}, size)["z"] - z).max((0, 2))
            report(f"{name}: token {i} is not seen up to {i}", moves[: i + 1].max(), 0)
            report(f"{name}: token {i} is seen from {i + 1} on", float((moves[i + 1 :] < 1e-6).any()), 0)


def check_losses():
    rng = np.random.default_rng(10)
    for size in (DISCRETE_RANDOM, DISCRETE_RASTER):
        params, batch = widen(fixtures.random_parameters(rng, size)), fixtures.random_batch(rng, size)
        silent = params | {name: 0.0 * params[name] for name in ("backbone/tokens/embedding", "head/bias")}
        out = reference_loss(silent, batch, size)
        report("a model that knows nothing loses ln V", abs(out["loss"] - math.log(size["vocabulary"])), 1e-12)
        bits = [math.log(sum(math.exp(x) for x in row)) - row[3] for row in [[0.3, -1.0, 2.0, 0.7]]]
        report(
            "cross-entropy",
            abs(ref.cross_entropies(np.array([[0.3, -1.0, 2.0, 0.7]]), np.array([3]))[0] - bits[0]),
            1e-12,
        )
    for name, size in VARIANTS.items():
        params, batch = fixtures.random_parameters(rng, size), fixtures.random_batch(rng, size)
        out = reference_loss(params, batch, size)
        report(
            f"{name}: bands sum to the loss",
            abs(out["bands/loss"].sum() / out["bands/weight"].sum() - out["loss"]),
            1e-12,
        )
    # u of N tokens unknown: (0, 1/4], (1/4, 1/2], ...
    one = np.ones((1, 9))
    found = ref.bands(one, one, 9 - np.arange(9)[None])["bands/weight"]
    shares = np.array([sum(i / 4 < u / 9 <= (i + 1) / 4 for u in range(1, 10)) for i in range(4)])
    report("bands are quarters of the share that is unknown", float((found != shares).any()), 0)


def check_jax_forward_and_gradients():
    cases = [("wide", 5, SMALL), ("tiny", 6, TINY), ("tanh", 7, SMALL | {"gelu": "tanh"})]
    for name, seed, size in cases + [(name, 8 + i, size) for i, (name, size) in enumerate(VARIANTS.items())]:
        rng = np.random.default_rng(seed)
        params, batch = widen(fixtures.random_parameters(rng, size)), widen(fixtures.random_batch(rng, size))
        out = reference_loss(params, batch, size)
        other, grads = fixtures.gradients(params, batch, size)
        z = jax_twin.backbone(params, batch, dtype=np.float64, gelu=size["gelu"])
        report(f"{name}: z, numpy against JAX", relative(z, out["z"]), 1e-12)
        for key in other:
            report(f"{name}: {key}, numpy against JAX", relative(other[key], out[key]), 1e-11)

        # Along one random direction per parameter; eps is frozen inside vb, as its gradient is stopped there.
        worst, settings = 0.0, (*fixtures.model_settings(size).values(), out.get("eps"))
        for leaf, p in params.items():
            direction, h = rng.standard_normal(p.shape), 1e-5
            sides = [ref.loss(params | {leaf: p + sign * h * direction}, batch, *settings)["loss"] for sign in (1, -1)]
            slope, want = (sides[0] - sides[1]) / (2 * h), float((grads[leaf] * direction).sum())
            # A bias of the keys moves all logits of a query alike: its gradient is zero.
            scale = np.abs(grads[leaf]).max() * math.sqrt(p.size)
            worst = max(worst, abs(slope - want) / max(scale, 1e-3))
        report(f"{name}: gradient against central differences, {len(params)} parameters", worst, 1e-5)


def check_train_step():
    rng = np.random.default_rng(8)
    params, batch = widen(fixtures.random_parameters(rng, TINY)), widen(fixtures.random_batch(rng, TINY))
    decayed = {name for name in params if not fixtures.no_decay(name)}
    zeros = {name: np.zeros(p.shape) for name, p in params.items()}
    mine = {"params": params, "m": zeros, "v": zeros, "ema": params, "step": 0}
    theirs = jax_twin.initial_state({name: jnp.asarray(p) for name, p in params.items()})
    step = jax.jit(
        partial(jax_twin.train_step, optimizer=OPTIMIZER, decayed=decayed, dtype=np.float64), donate_argnums=0
    )
    for _ in range(3):
        _, grads = fixtures.gradients(mine["params"], batch, TINY)
        mine, grad_norm, lr = ref.adamw(mine, grads, OPTIMIZER, decayed)
        theirs, metrics = step(theirs, batch)
        report("gradient norm, numpy against JAX", relative(metrics["grad_norm"], grad_norm), 1e-9)
        report("learning rate, numpy against JAX", relative(metrics["lr"], lr), 1e-12)
    for part in ("params", "m", "v", "ema"):
        worst = max(relative(theirs[part][n], mine[part][n]) for n in params if not n.endswith("/k/bias"))
        report(f"{part} after three steps, numpy against JAX", worst, 1e-8)
    for name, size in VARIANTS.items():
        agree = jax_twin.parameter_shapes(size) == ref.parameter_shapes(size)
        report(f"{name}: parameter names and shapes agree", float(not agree), 0)


def check_average():
    """The rule, step by step, against the weighted mean that it stands for, whatever the average held before."""
    rng = np.random.default_rng(11)
    values, decay = rng.standard_normal((50, 3)), 0.9
    ema = np.full(3, 1e6)
    for step, value in enumerate(values):
        ema = ema + ref.ema_share(decay, step) * (value - ema)
        weights = decay ** np.arange(step, -1, -1.0)
        report_once("average after each of 50 steps", relative(ema, weights @ values[: step + 1] / weights.sum()), 1e-9)
        share = -math.expm1(math.log(decay)) / -math.expm1((step + 1) * math.log(decay))
        report_once("share by expm1", abs(share - ref.ema_share(decay, step)), 1e-15)
    report("the first step's share is all", abs(ref.ema_share(0.9999, 0) - 1), 0)


# ---------------------------------------------------------------- the stored files, and what float32 makes of them


def check_stored():
    for name in ("loss_first_step.safetensors", "loss.safetensors"):
        params, batch, out, _, meta = load(name)
        size = meta["config"]
        again = reference_loss(params, batch, size)
        for key in (*fixtures.LOSSES, "z"):
            report(f"stored {key} of {name}", relative(again[key], out[key]), 1e-12)
        single, _ = fixtures.gradients(params, batch, size, np.float32)
        print(f"     float32 JAX, relative: {', '.join(f'{k} {relative(single[k], out[k]):.1e}' for k in single)}")
    for step in (0, size["timesteps"] - 1):
        met = (batch["draws/timestep"] == step) & batch["draws/mask"]
        report(f"a masked token meets t = {step}", float(not met.any()), 0)
    report("a text is dropped, one is padded", float(not batch["draws/drop"].any() or batch["text/mask"].all()), 0)
    smallest = min(
        float(np.abs(v).max()) for k, v in out.items() if k.startswith("grads/") and not k.endswith("/k/bias")
    )
    report("every gradient but the keys' biases' is far from zero", 1e-4 / smallest, 1)
    report("z stays moderate", float(np.abs(out["z"]).max()), 20)

    metrics, grads = fixtures.gradients(params, batch, size, np.float32)
    print("     float32 JAX against the stored float64, relative to the largest of each tensor:")
    for key in ("loss", "mse", "vb"):
        report(f"float32 {key}", relative(metrics[key], out[key]), 1e-5)
    report("float32 z", relative(jax_twin.backbone(params, batch, dtype=np.float32), out["z"]), 1e-5)
    errors = {n: relative(g, out["grads/" + n]) for n, g in grads.items() if not n.endswith("/k/bias")}
    report(f"float32 gradients, worst: {max(errors, key=errors.get)}", max(errors.values()), 1e-4)
    keys = max(np.abs(g).max() for n, g in grads.items() if n.endswith("/k/bias"))
    report("float32 gradients of the keys' biases, absolute (zero in truth)", float(keys), 1e-7)


def check_stored_variants():
    for variant in ("continuous_raster", "discrete_random", "discrete_raster"):
        name = f"loss_{variant}.safetensors"
        params, batch, out, _, meta = load(name)
        size = meta["config"]
        report(f"{name}: size", float((HERE / name).stat().st_size > 150_000), 0)
        again = reference_loss(params, batch, size)
        for key in again.keys() & out.keys():
            report(f"stored {key} of {name}", relative(again[key], out[key]), 1e-12)
        _, grads = fixtures.gradients(widen(params), widen(batch), size)
        report(f"a gradient per parameter of {name}", float({"grads/" + n for n in params} - out.keys() != set()), 0)
        worst = max(relative(g, out["grads/" + n]) for n, g in grads.items() if not n.endswith("/k/bias"))
        report(f"stored gradients of {name}", worst, 1e-12)
        report(f"every band of {name} is met", float((out["bands/weight"] == 0).any()), 0)
        report("a text is dropped, one is padded", float(not batch["draws/drop"].any() or batch["text/mask"].all()), 0)
        large = [np.abs(v).max() for k, v in out.items() if k.startswith("grads/") and not k.endswith("/k/bias")]
        report("every gradient but the keys' biases' is far from zero", 1e-4 / min(large), 1)
        metrics, grads = fixtures.gradients(params, batch, size, np.float32)
        for key, value in metrics.items():
            report(f"float32 {key}", relative(value, out[key]), 1e-5)
        report("float32 z", relative(jax_twin.backbone(params, batch, dtype=np.float32), out["z"]), 1e-5)
        errors = {n: relative(g, out["grads/" + n]) for n, g in grads.items() if not n.endswith("/k/bias")}
        report(f"float32 gradients, worst: {max(errors, key=errors.get)}", max(errors.values()), 1e-4)


def check_stored_fast_samplers():
    for solver in ("ddim", "dpm"):
        name = f"diffusion_sample_{solver}.safetensors"
        params, inputs, out, _, meta = load(name)
        for case, settings in meta["cases"].items():
            config = meta["config"] | settings
            want = out[f"{case}/tokens"]
            report(f"stored tokens of {name}, {case}", relative(fixtures.sampled(params, inputs, config), want), 1e-12)
            single = jax_multistep(params, inputs, config)
            print(f"     largest token {np.abs(want).max():.4g}")
            report(f"float32 JAX, relative to the largest token, {case}", relative(single, want), 2e-5)


def jax_multistep(params, inputs, config):
    """Both solvers as a row of coefficients per executed step, x = a x + b x_0 + c (x_0 before), in float32."""
    steps, tables = ref.respaced_tables(config["timesteps"], config["diffusion_steps"])
    alpha, sigma = tables.sqrt_abar, tables.sqrt_one_minus_abar
    h = np.append(0.0, np.diff(-np.log(alpha / sigma)))  # h[i]: from i to i - 1
    x, before = jnp.asarray(inputs["noise/init"]) * inputs["temperature"], 0.0
    for i in reversed(range(len(steps))):
        at = jnp.full(x.shape[0], steps[i])
        cond, base = (
            jax_twin.head(params, x, at, jnp.asarray(inputs[z]), dtype=np.float32)[0] for z in ("z/cond", "z/uncond")
        )
        out = base + inputs["guidance"][:, None] * (cond - base)
        if config["prediction"] == "eps":
            x0 = np.float32(1 / alpha[i]) * x - np.float32(sigma[i] / alpha[i]) * out
        else:
            x0 = np.float32(alpha[i]) * x - np.float32(sigma[i]) * out
        if "clip_x0" in config:
            x0 = jnp.clip(x0, -config["clip_x0"], config["clip_x0"])
        a, b, c = 0.0, 1.0, 0.0
        if i > 0:
            a, b = sigma[i - 1] / sigma[i], -alpha[i - 1] * math.expm1(-h[i])
            if config["solver"] == "dpm" and i < len(steps) - 1:
                r = h[i + 1] / h[i]
                b, c = b * (1 + 1 / (2 * r)), -b / (2 * r)
        x, before = np.float32(a) * x + np.float32(b) * x0 + np.float32(c) * before, x0
    assert x.dtype == np.float32
    return x


def check_stored_token_sample():
    params, inputs, out, tensors, meta = load("token_sample.safetensors")
    changing = [tensors[f"calls/{name}"] for name in ("temperature", "top_k", "top_p")]
    params, calls = widen(params), fixtures.token_calls(inputs, zip(*changing, strict=True))
    margin, tied = [], 0
    for i, (name, call) in enumerate(zip(meta["calls"], calls, strict=True)):
        call = widen(call)
        again = samplers.token_sample(params, call)
        report(f"stored tokens, {name}", float((again["tokens"] != out["tokens"][i]).any()), 0)
        report(f"stored kept ids, {name}", float((again["kept"] != tensors["aux/kept"][i]).any()), 0)
        tied += (again["kept"].sum(1) > call["top_k"]).sum()
        scores = np.where(again["kept"], again["logits"] + call["temperature"] * call["noise/gumbel"], -1e9)
        scores.sort(-1)
        margin += list(scores[:, -1] - scores[:, -2])
        for row, kept in zip(again["logits"], tensors["aux/kept"][i], strict=True):
            # Nothing that rounding could push over top_p.
            top = row >= np.sort(row)[-int(call["top_k"])]
            share = top * np.exp((row - row.max()) / max(call["temperature"], 1e-6))
            above = np.array([share[row > x].sum() for x in row]) / share.sum()
            if 0 < call["top_p"] < 1:
                report_once("stored kept ids by counting", float((kept != top & (above < call["top_p"])).any()))
                margin += list(np.abs(above - call["top_p"]))
    report("stored logits", relative(again["logits"], out["logits"]), 0)
    report("... are exact in float32", float((out["logits"] != np.float32(out["logits"])).any()), 0)
    report("no choice is close", 1e-2 / min(margin), 1)
    report("a tie keeps more than top_k", float(tied == 0), 0)


def check_stored_sampler():
    for name in ("diffusion_sample.safetensors", "diffusion_sample_clipped.safetensors"):
        params, inputs, out, _, meta = load(name)
        size = meta["config"]
        report(f"stored tokens of {name}", relative(fixtures.sampled(params, inputs, size), out["tokens"]), 1e-12)
        nudged = inputs | {"noise/init": widen(inputs)["noise/init"] * (1 + 1e-7)}
        moved = relative(fixtures.sampled(params, nudged, size), out["tokens"])
        single = jax_sampler(params, inputs, size)
        print(f"     largest token {np.abs(out['tokens']).max():.4g}; first noise off by 1e-7: {moved:.1e}")
        report(f"float32 JAX, relative to the largest token, {name}", relative(single, out["tokens"]), 2e-5)


def jax_sampler(params, inputs, size):
    """The sampler in float32, to see what that costs."""
    steps, tables = ref.respaced_tables(size["timesteps"], size["diffusion_steps"])
    f32 = lambda name, i: np.float32(getattr(tables, name)[i])
    x = jnp.asarray(inputs["noise/init"])
    for executed, i in enumerate(reversed(range(len(steps)))):
        t = jnp.full(x.shape[0], steps[i])
        eps, v = jax_twin.head(params, x, t, jnp.asarray(inputs["z/cond"]), dtype=np.float32)
        base, _ = jax_twin.head(params, x, t, jnp.asarray(inputs["z/uncond"]), dtype=np.float32)
        eps = base + inputs["guidance"][:, None] * (eps - base)
        x0 = f32("sqrt_recip_abar", i) * x - f32("sqrt_recip_abar_minus_one", i) * eps
        if "clip_x0" in size:
            x0 = jnp.clip(x0, -size["clip_x0"], size["clip_x0"])
        low, high = f32("log_posterior_variance", i), f32("log_beta", i)
        deviation = jnp.exp(np.float32(0.5) * ((v + 1) / 2 * high + (1 - v) / 2 * low))
        x = f32("posterior_x0", i) * x0 + f32("posterior_xt", i) * x
        if i > 0:
            x = x + deviation * inputs["noise/steps"][executed] * inputs["temperature"]
    assert x.dtype == np.float32
    return x


def check_stored_train_steps():
    params, _, out, tensors, meta = load("train_steps.safetensors")
    optimizer, decayed = meta["optimizer"], set(meta["decayed"])
    report(
        "some gradients are clipped, some are not",
        float(not (min(out["grad_norm"]) < optimizer["clip"] < max(out["grad_norm"]))),
        0,
    )
    ema = params["backbone/mask_token"].astype(np.float64)
    report("EMA moved", float(relative(out["ema/backbone/mask_token"], ema) < 1e-4), 0)
    state = jax_twin.initial_state({name: jnp.asarray(p) for name, p in params.items()})
    step = jax.jit(partial(jax_twin.train_step, optimizer=optimizer, decayed=decayed, dtype=np.float32))
    losses = []
    for i in range(len(out["loss"])):
        state, metrics = step(
            state, {k.removeprefix("steps/"): v[i] for k, v in tensors.items() if k.startswith("steps/")}
        )
        losses.append(float(metrics["loss"]))
    report("float32 losses over ten steps", float(np.max(np.abs(losses / out["loss"] - 1))), 1e-5)
    for part in ("params", "ema"):  # how far they moved, not where they are: decay and rates show
        moved = {
            n: (state[part][n] - p, out[f"{part}/{n}"] - p) for n, p in params.items() if not n.endswith("/k/bias")
        }
        errors = {n: relative(*pair) for n, pair in moved.items()}
        report(
            f"float32 change of {part} over ten steps, worst: {max(errors, key=errors.get)}", max(errors.values()), 1e-3
        )
    for part in ("m", "v"):
        errors = {n: relative(state[part][n], out[f"adam/{part}/{n}"]) for n in params if not n.endswith("/k/bias")}
        report(f"float32 {part} after ten steps, worst: {max(errors, key=errors.get)}", max(errors.values()), 1e-4)
    keys = max(np.abs(state["params"][n] - out["params/" + n]).max() for n in params if n.endswith("/k/bias"))
    report(
        "float32 biases of the keys after ten steps, absolute, over the sum of rates", float(keys) / sum(out["lr"]), 1
    )


if __name__ == "__main__":
    check_tables()
    check_likelihoods()
    check_variational()
    check_sampler()
    check_fast_samplers()
    check_token_sampler()
    check_order()
    check_what_is_seen()
    check_losses()
    check_average()
    check_jax_forward_and_gradients()
    check_train_step()
    check_stored()
    check_stored_variants()
    check_stored_sampler()
    check_stored_fast_samplers()
    check_stored_token_sample()
    check_stored_train_steps()
    print("all checks passed")
