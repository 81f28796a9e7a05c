//! Intervals of 95 % under a normal distribution.

/// The quantile of the normal distribution that leaves 2.5 % above it.
pub const Z: f64 = 1.959_963_984_540_054;

/// The interval of a number by its standard error.
pub fn around(value: f64, error: f64) -> [f64; 2] {
    [value - Z * error, value + Z * error]
}

/// The interval of a share of `n`, which are independent (Wilson 1927): it keeps within 0 to 1, and is no point for 0 of 10.
pub fn wilson(share: f64, n: usize) -> [f64; 2] {
    let (n, z2) = (n as f64, Z * Z);
    let center = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    // At the ends rounding must not leave the share outside.
    [(center - half).max(0.0).min(share), (center + half).min(1.0).max(share)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_have_published_intervals() {
        // statsmodels' proportion_confint(method="wilson").
        for (hits, n, low, high) in
            [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662)]
        {
            let found = wilson(f64::from(hits) / n as f64, n);
            assert!(
                (found[0] - low).abs() < 5e-4 && (found[1] - high).abs() < 5e-4,
                "{hits} of {n}: {found:?}"
            );
        }
    }
}
