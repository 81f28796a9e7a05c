//! Medians and quartiles of times.
use serde::Serialize;
use std::time::Duration;

/// Where a set of times lies, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// How many there are.
    pub count: usize,
    /// The least.
    pub min: f64,
    /// A quarter is below.
    pub q1: f64,
    /// Half is below.
    pub median: f64,
    /// Three quarters are below.
    pub q3: f64,
    /// The most.
    pub max: f64,
}

impl Spread {
    /// The spread of some times; `None` of none.
    ///
    /// Quantile `p` of `n` sorted values is at place `(n - 1) p`, between two values by their distance to it
    /// (type 7 of Hyndman and Fan 1996, the default of numpy).
    pub fn of(times: &[Duration]) -> Option<Spread> {
        let mut seconds: Vec<f64> = times.iter().map(Duration::as_secs_f64).collect();
        seconds.sort_by(f64::total_cmp);
        let (min, max) = (*seconds.first()?, *seconds.last()?);
        let quantile = |p: f64| {
            let place = (seconds.len() - 1) as f64 * p;
            let (below, share) = (place.floor() as usize, place.fract());
            let above = (below + 1).min(seconds.len() - 1);
            seconds[below] + share * (seconds[above] - seconds[below])
        };
        let (q1, median, q3) = (quantile(0.25), quantile(0.5), quantile(0.75));
        Some(Spread { count: seconds.len(), min, q1, median, q3, max })
    }
}

/// `1.52 s`, `12.3 ms`, `45.6 us`: seconds with three digits.
pub fn seconds(value: f64) -> String {
    let (scaled, unit) = match value {
        v if v < 1e-3 => (v * 1e6, "us"),
        v if v < 1.0 => (v * 1e3, "ms"),
        v => (v, "s"),
    };
    let digits = if scaled < 10.0 { 2 } else { usize::from(scaled < 100.0) };
    format!("{scaled:.digits$} {unit}")
}

/// `1.23 G`: a number with three digits and the letter of its power of a thousand.
pub fn scaled(value: f64) -> String {
    let letters = ["", " K", " M", " G", " T", " P", " E"];
    let (mut value, mut power) = (value, 0);
    while value >= 1000.0 && power + 1 < letters.len() {
        (value, power) = (value / 1000.0, power + 1);
    }
    let digits = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.digits$}{}", letters[power])
}
