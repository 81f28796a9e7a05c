"""Holds the reference to first principles and to a second implementation; exits non-zero on the first miss.

    python tests/parity/check_reference.py          # about a minute on two cores

Tables against Bayes' rule, the KL against quadrature, the sampler against distributions with a known answer,
numpy against JAX, JAX gradients against central differences in numpy, the stored fixtures against both, and how far
float32 strays from float64 (the numbers behind the tolerances in README.md). Needs numpy, safetensors, jax (CPU).
"""

import json
import math
from functools import partial

import jax
import jax.numpy as jnp
import make_fixtures as fixtures
import numpy as np
import reference as ref
from make_fixtures import HERE, OPTIMIZER, SMALL, TINY, jax_twin, widen
from safetensors import safe_open
from safetensors.numpy import load_file


def report(what, value, bound):
    ok = value <= bound
    print(f"{'ok  ' if ok else 'MISS'} {what:72} {value:9.2e} <= {bound:.0e}")
    if not ok:
        raise SystemExit(1)


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
        out = ref.sample(knows_x0, 1000, count, ones, 1.0, first, rng.standard_normal((count, q, 1)))
        report(f"a head that knows x_0 samples x_0, {count} steps", np.abs(out - 0.7).max(), 1e-9)

    # For x_0 ~ N(mu, s^2) the best eps is linear in x; the sampler must give back mu and s.
    mu, s, count = 0.4, 0.6, 1000
    noise = rng.standard_normal((count, q, 1))

    def gaussian(x, t):
        a = abar[t[0]]
        eps = math.sqrt(1 - a) * (x - math.sqrt(a) * mu) / (a * s**2 + 1 - a)
        return eps, -np.ones_like(x), eps

    out = ref.sample(gaussian, 1000, count, ones, 1.0, first, noise)
    report("mean of sampled N(0.4, 0.6^2), 4000 samples", abs(out.mean() - mu), 4 * s / math.sqrt(q))
    report("deviation of sampled N(0.4, 0.6^2)", abs(out.std() - s), 0.03)
    cold = ref.sample(gaussian, 1000, count, ones, 0.0, first, noise)
    report("temperature 0 leaves less spread than half", cold.std(), s / 2)

    def halves(x, t):
        eps, v, _ = knows_x0(x, t, 1.0)
        return eps, v, knows_x0(x, t, 0.0)[0]

    out = ref.sample(halves, 1000, 10, 3.0 * ones, 1.0, first, rng.standard_normal((10, q, 1)))
    report("guidance 3 between x_0 = 0 and x_0 = 1 lands on 3", np.abs(out - 3.0).max(), 1e-9)


def check_order():
    revealed = lambda tokens, steps: -np.diff([tokens, *ref.masked_after(tokens, steps)[:-1], 0])
    lengths, counts = np.unique(revealed(256, 64), return_counts=True)
    found = dict(zip(lengths.tolist(), counts.tolist(), strict=True))
    known = {1: 13, 2: 3, 3: 8, 4: 9, 5: 11, 6: 18, 7: 2}  # steps that reveal that many
    report("revealed per step, 256 tokens in 64 steps", float(found != known), 0)
    for tokens, steps in ((256, 64), (16, 16), (64, 64), (256, 256)):
        r = revealed(tokens, steps)
        report(f"{tokens} in {steps}: every step reveals", float(r.min() < 1), 0)


# ---------------------------------------------------------------- numpy against JAX


def check_jax_forward_and_gradients():
    for seed, size in ((5, SMALL), (6, TINY), (7, SMALL | {"gelu": "tanh"})):
        rng = np.random.default_rng(seed)
        params, batch = widen(fixtures.random_parameters(rng, size)), widen(fixtures.random_batch(rng, size))
        out = ref.loss(params, batch, 1000, size["gelu"])
        other, grads = fixtures.gradients(params, batch, size)
        z = jax_twin.backbone(params, batch, dtype=np.float64, gelu=size["gelu"])
        report(f"z, numpy against JAX, seed {seed}", relative(z, out["z"]), 1e-12)
        for key in ("loss", "mse", "vb"):
            report(f"{key}, numpy against JAX, seed {seed}", relative(other[key], out[key]), 1e-11)

        # Along one random direction per parameter; eps is frozen inside vb, as its gradient is stopped there.
        worst = 0.0
        for name, p in params.items():
            direction, h = rng.standard_normal(p.shape), 1e-5
            sides = [
                ref.loss(params | {name: p + sign * h * direction}, batch, 1000, size["gelu"], out["eps"])["loss"]
                for sign in (1, -1)
            ]
            slope, want = (sides[0] - sides[1]) / (2 * h), float((grads[name] * direction).sum())
            # A bias of the keys moves all logits of a query alike: its gradient is zero.
            scale = np.abs(grads[name]).max() * math.sqrt(p.size)
            worst = max(worst, abs(slope - want) / max(scale, 1e-3))
        report(f"gradient against central differences, {len(params)} parameters, seed {seed}", worst, 1e-5)


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
    shapes = jax_twin.parameter_shapes(
        *(TINY[k] for k in ("tokens", "channels", "text_width", "width", "heads", "depth", "text_depth", "head_width")),
        TINY["head_depth"], TINY["mlp_ratio"],
    )  # fmt: skip
    report("parameter names and shapes agree", float(shapes != ref.parameter_shapes(TINY)), 0)


# ---------------------------------------------------------------- the stored files, and what float32 makes of them


def check_stored():
    for name in ("loss_first_step.safetensors", "loss.safetensors"):
        params, batch, out, tensors, meta = load(name)
        size = meta["config"]
        again = ref.loss(widen(params), widen(batch), size["timesteps"], size["gelu"])
        for key in ("loss", "mse", "vb", "z"):
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


def check_stored_sampler():
    for name in ("diffusion_sample.safetensors", "diffusion_sample_clipped.safetensors"):
        params, inputs, out, _, meta = load(name)
        size = meta["config"]
        run = partial(ref.diffusion_sample, timesteps=size["timesteps"], count=size["diffusion_steps"])
        run = partial(run, clip_x0=size.get("clip_x0"))
        report(f"stored tokens of {name}", relative(run(widen(params), widen(inputs)), out["tokens"]), 1e-12)
        nudged = widen(inputs) | {"noise/init": widen(inputs)["noise/init"] * (1 + 1e-7)}
        moved = relative(run(widen(params), nudged), out["tokens"])
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
    check_order()
    check_jax_forward_and_gradients()
    check_train_step()
    check_stored()
    check_stored_sampler()
    check_stored_train_steps()
    print("all checks passed")
