//! The noise schedule: tables in `f64`, made on the host, constants in the graph.
use std::f64::consts::FRAC_PI_2;

/// The diffusion process over some timesteps (Nichol and Dhariwal 2021). One entry per step, the least
/// noisy first.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    /// The step numbers that the network sees.
    pub timesteps: Vec<usize>,
    /// Variance added by the step.
    pub beta: Vec<f64>,
    /// Product of `1 - beta` up to and with the step.
    pub alpha_bar: Vec<f64>,
    /// `log beta`, the upper end of the learned log variance.
    pub log_beta: Vec<f64>,
    /// Log variance of the posterior q(x_{t-1} | x_t, x_0), its first entry replaced by the second, for the
    /// posterior has no variance at t = 0.
    pub log_posterior_variance: Vec<f64>,
    /// Weight of x_0 in the posterior mean.
    pub mean_x0: Vec<f64>,
    /// Weight of x_t in the posterior mean.
    pub mean_xt: Vec<f64>,
}

/// The kept steps of `kept` out of `total`: the first, the last, and evenly between, each rounded half to
/// even as the open reference does.
pub fn respaced(total: usize, kept: usize) -> Vec<usize> {
    let stride = (total.saturating_sub(1)) as f64 / (kept.saturating_sub(1)).max(1) as f64;
    let mut at = 0.0f64;
    (0..kept)
        .map(|_| {
            let step = at.round_ties_even() as usize;
            at += stride;
            step.min(total.saturating_sub(1))
        })
        .collect()
}

impl Tables {
    /// The cosine schedule over `total` steps: `abar(s) = cos²((s + 0.008) / 1.008 · π/2)`, betas clipped at
    /// 0.999.
    pub fn cosine(total: usize) -> Tables {
        let abar = |s: f64| ((s + 0.008) / 1.008 * FRAC_PI_2).cos().powi(2);
        let at = |t: usize| abar(t as f64 / total as f64);
        let betas = (0..total).map(|t| (1.0 - at(t + 1) / at(t)).min(0.999)).collect();
        Tables::new((0..total).collect(), betas)
    }

    /// The process over `steps` of these timesteps (indices into this table, increasing), betas computed
    /// anew from the kept products.
    pub fn keep(&self, steps: &[usize]) -> Tables {
        let mut last = 1.0;
        let betas =
            steps.iter().map(|s| 1.0 - self.alpha_bar[*s] / std::mem::replace(&mut last, self.alpha_bar[*s]));
        Tables::new(steps.iter().map(|s| self.timesteps[*s]).collect(), betas.collect())
    }

    fn new(timesteps: Vec<usize>, beta: Vec<f64>) -> Tables {
        let mut product = 1.0;
        let alpha_bar: Vec<f64> = beta
            .iter()
            .map(|b| {
                product *= 1.0 - b;
                product
            })
            .collect();
        let previous: Vec<f64> =
            std::iter::once(1.0).chain(alpha_bar.iter().copied()).take(beta.len()).collect();
        let row = |f: &dyn Fn(f64, f64, f64) -> f64| -> Vec<f64> {
            beta.iter().zip(&alpha_bar).zip(&previous).map(|((b, a), p)| f(*b, *a, *p)).collect()
        };
        let mut log_posterior_variance = row(&|b, a, p| (b * (1.0 - p) / (1.0 - a)).ln());
        if log_posterior_variance.len() > 1 {
            log_posterior_variance[0] = log_posterior_variance[1];
        }
        Tables {
            log_beta: row(&|b, _, _| b.ln()),
            mean_x0: row(&|b, a, p| b * p.sqrt() / (1.0 - a)),
            mean_xt: row(&|b, a, p| (1.0 - p) * (1.0 - b).sqrt() / (1.0 - a)),
            log_posterior_variance,
            timesteps,
            beta,
            alpha_bar,
        }
    }

    /// Number of steps.
    pub fn len(&self) -> usize {
        self.beta.len()
    }

    /// Whether there are no steps.
    pub fn is_empty(&self) -> bool {
        self.beta.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn respacing_keeps_both_ends_and_rounds_half_to_even() {
        let kept = respaced(1000, 100);
        assert_eq!(kept[..8], [0, 10, 20, 30, 40, 50, 61, 71]);
        assert_eq!(kept[98..], [989, 999]);
        assert_eq!(respaced(1000, 25)[4], 166);
        assert_eq!(respaced(10, 10), (0..10).collect::<Vec<_>>());
    }

    #[test]
    fn the_last_step_is_almost_pure_noise() {
        let tables = Tables::cosine(1000);
        assert!(((1.0 / tables.alpha_bar[999]).sqrt() - 20291.17).abs() < 0.01);
        assert_eq!(tables.beta[999], 0.999);
    }

    #[test]
    fn keeping_every_step_changes_nothing() {
        let tables = Tables::cosine(50);
        let same = tables.keep(&(0..50).collect::<Vec<_>>());
        for (a, b) in tables.log_posterior_variance.iter().zip(&same.log_posterior_variance) {
            assert!((a - b).abs() < 1e-9, "{a} {b}");
        }
    }
}
