//! The plots of a page.
use super::chart::{Axis, Chart, Series, number};
use super::runs::{Evaluation, Run};
use crate::config::Tokens;
use crate::study::{Findings, Over, State};
use std::collections::BTreeMap;

/// The most points of a curve: more are averaged in equal parts of its steps.
const CURVE_POINTS: usize = 120;
/// Points of a fitted law.
const LAW_POINTS: usize = 40;

/// The number of each variant, in order of appearance: its color.
pub fn colors(runs: &[Run]) -> BTreeMap<String, usize> {
    let mut colors = BTreeMap::new();
    for run in runs {
        let next = colors.len();
        colors.entry(run.row.variant.clone()).or_insert(next);
    }
    colors
}

fn kinds(runs: &[Run]) -> Vec<Tokens> {
    let kinds = [Tokens::Continuous, Tokens::Discrete].into_iter();
    kinds.filter(|kind| runs.iter().any(|run| run.tokens == *kind)).collect()
}

/// A curve of a run, if it has it.
type Read<'a> = &'a dyn Fn(&Run) -> Option<Vec<(u64, f64)>>;

/// At most [`CURVE_POINTS`] points: means of equal parts.
fn thinned(curve: &[(u64, f64)]) -> Vec<(f64, f64)> {
    let part = curve.len().div_ceil(CURVE_POINTS).max(1);
    let mean = |points: &[(u64, f64)]| {
        let n = points.len() as f64;
        let x = points.iter().map(|p| p.0 as f64).sum::<f64>() / n;
        (x, points.iter().map(|p| p.1).sum::<f64>() / n)
    };
    curve.chunks(part).map(mean).collect()
}

/// The mean over seeds at each size of a variant, by parameters.
fn means(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let groups = sorted.chunk_by(|a, b| a.0 == b.0);
    groups.map(|g| (g[0].0, g.iter().map(|p| p.1).sum::<f64>() / g.len() as f64)).collect()
}

/// Losses over sizes with the laws that were fitted, a plot for each kind of token and each side.
pub fn laws(runs: &[Run], findings: &Findings) -> Vec<Chart> {
    let colors = colors(runs);
    let mut charts = vec![];
    for kind in kinds(runs) {
        for over in [Over::Parameters, Over::Flops] {
            let mine = |run: &&Run| run.tokens == kind && run.row.state == State::Finished;
            let finished: Vec<&Run> = runs.iter().filter(mine).collect();
            let size = |run: &Run| match over {
                Over::Parameters => run.row.parameters as f64,
                Over::Flops => run.row.flops,
            };
            let (mut fits, mut points, mut words) = (vec![], vec![], vec![]);
            for (variant, color) in &colors {
                let of = finished.iter().filter(|run| run.row.variant == *variant);
                let found: Vec<(f64, f64)> =
                    of.filter_map(|run| Some((size(run), *run.row.metrics.get(&findings.loss)?))).collect();
                let law = findings.laws.iter().find(|law| law.variant == *variant && law.over == over);
                let ends = found.iter().fold((f64::INFINITY, 0f64), |(a, b), p| (a.min(p.0), b.max(p.0)));
                if let (Some(Ok(fit)), true) = (law.map(|law| &law.fit), ends.0 < ends.1) {
                    let at = |i: usize| ends.0 * (ends.1 / ends.0).powf(i as f64 / (LAW_POINTS - 1) as f64);
                    let xs = (0..LAW_POINTS).map(at);
                    let band = |x: f64| {
                        let [low, high] = fit.interval_at(x);
                        (x, low, high)
                    };
                    fits.push(Series {
                        points: xs.clone().map(|x| (x, fit.law.at(x))).collect(),
                        band: xs.map(band).collect(),
                        line: true,
                        color: *color,
                        ..Series::default()
                    });
                    words.push(format!("{variant} falls with exponent {}", number(fit.law.c)));
                }
                if !found.is_empty() {
                    let (marks, name) = (true, variant.clone());
                    points.push(Series { points: found, marks, name, color: *color, ..Series::default() });
                }
            }
            let words = if words.is_empty() { "no law is justified".into() } else { words.join(", ") };
            let x = match over {
                Over::Parameters => "parameters",
                Over::Flops => "FLOPs of training",
            };
            let chart = Chart {
                file: format!("loss-by-{}-{}", over.as_str(), kind.as_str()),
                title: format!("{} over {x}, {} tokens", findings.loss, kind.as_str()),
                about: format!("{} of {} finished runs over {x}: {words}.", findings.loss, finished.len()),
                x: Axis::log(x),
                y: Axis::log(findings.loss.clone()),
                series: fits.into_iter().chain(points).collect(),
            };
            charts.push(chart);
        }
    }
    charts
}

/// A line for each of some runs over its steps; all of them give the colors.
fn over_steps(
    all: &[Run],
    of: impl Fn(&Run) -> bool,
    file: String,
    (title, y): (String, Axis),
    read: Read,
) -> Chart {
    let colors = colors(all);
    let curve = |run: &Run| {
        let points = read(run).map(|curve| thinned(&curve)).unwrap_or_default();
        let color = colors.get(&run.row.variant).copied().unwrap_or(0);
        Series {
            name: run.row.variant.clone(),
            color,
            marks: points.len() < 8,
            points,
            line: true,
            band: vec![],
        }
    };
    let series = all.iter().filter(|run| of(run)).map(curve).filter(|series| !series.points.is_empty());
    let series: Vec<Series> = series.collect();
    let ends = series.iter().filter_map(|s| s.points.last()).map(|p| p.1);
    let (low, high) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
    let about = match series.len() {
        0 => format!("{title}: nothing yet."),
        n => format!(
            "{title}, a line for each of {n} runs; they end between {} and {}.",
            number(low),
            number(high)
        ),
    };
    Chart { file, title, about, x: Axis::linear("step"), y, series }
}

/// Training and validation loss over steps, for each kind of token.
pub fn learning(runs: &[Run], loss: &str) -> Vec<Chart> {
    let mut charts = vec![];
    for kind in kinds(runs) {
        let training: Read = &|run| run.history.training.get("loss").cloned();
        let evaluated: Read = &|run| run.history.evaluations.get(loss).cloned();
        for (what, read) in [("training loss", training), (loss, evaluated)] {
            let file = format!("{}-{}", what.replace(['/', ' '], "-"), kind.as_str());
            let title = format!("{what}, {} tokens", kind.as_str());
            charts.push(over_steps(runs, |run| run.tokens == kind, file, (title, Axis::log(what)), read));
        }
    }
    charts
}

/// An evaluation over parameters, where runs have several sizes, and over steps, where it was made more than once.
pub fn evaluation(runs: &[Run], metric: &Evaluation) -> Vec<Chart> {
    let mut charts = vec![];
    let (file, label) = (metric.name.replace(['/', ' '], "-"), metric.label());
    let value = |value: &f64| metric.value(*value);
    let colors = colors(runs);
    let mut series = vec![];
    for (variant, color) in &colors {
        let mine = runs.iter().filter(|run| run.row.variant == *variant && run.row.state == State::Finished);
        let points: Vec<(f64, f64)> = mine
            .filter_map(|run| {
                Some((run.row.parameters as f64, run.row.metrics.get(&metric.name).map(value)?))
            })
            .collect();
        let (name, color) = (variant.clone(), *color);
        let line = Series { points: means(&points), line: true, color, ..Series::default() };
        series.push(line);
        series.push(Series { points, marks: true, name, color, ..Series::default() });
    }
    let sizes = |series: &Series| series.points.iter().any(|p| p.0 != series.points[0].0);
    if series.iter().any(sizes) {
        let best = series.iter().flat_map(|s| &s.points).map(|p| p.1);
        let (low, high) = best.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        charts.push(Chart {
            file: format!("{file}-by-parameters"),
            title: format!("{label} over parameters"),
            about: format!(
                "{label} at the end of training over parameters: {} to {}.",
                number(low),
                number(high)
            ),
            x: Axis::log("parameters"),
            y: Axis::linear(&label),
            series,
        });
    }
    let above = (format!("{label} over steps"), Axis::linear(&label));
    let chart = over_steps(runs, |_| true, format!("{file}-by-step"), above, &|run| {
        let curve = run.history.evaluations.get(&metric.name)?;
        Some(curve.iter().map(|(step, found)| (*step, value(found))).collect())
    });
    if chart.series.iter().any(|series| series.points.len() > 1) {
        charts.push(chart);
    }
    charts
}

/// An evaluation beside the loss, for a kind of token.
#[derive(Clone, Debug)]
pub struct BesideLoss {
    /// The kind.
    pub tokens: Tokens,
    /// The plot.
    pub chart: Chart,
    /// What it shows, as (loss, evaluation).
    pub pairs: Vec<(f64, f64)>,
}

/// An evaluation beside the loss, for each kind of token of which four runs or more are finished.
pub fn beside_loss(runs: &[Run], metric: &Evaluation, loss: &str) -> Vec<BesideLoss> {
    let (colors, label) = (colors(runs), metric.label());
    let plot = |tokens: Tokens| {
        let pair = |run: &Run| {
            let found = run.row.metrics.get(&metric.name)?;
            Some((*run.row.metrics.get(loss)?, metric.value(*found)))
        };
        let mine = |run: &&Run| run.tokens == tokens && run.row.state == State::Finished;
        let mut series: Vec<Series> = vec![];
        for (variant, color) in &colors {
            let of = runs.iter().filter(mine).filter(|run| run.row.variant == *variant);
            let points: Vec<_> = of.filter_map(pair).collect();
            if !points.is_empty() {
                let (name, color) = (variant.clone(), *color);
                series.push(Series { points, marks: true, name, color, ..Series::default() });
            }
        }
        let pairs: Vec<(f64, f64)> = series.iter().flat_map(|s| s.points.clone()).collect();
        let chart = Chart {
            file: format!("{}-by-loss-{}", metric.name.replace(['/', ' '], "-"), tokens.as_str()),
            title: format!("{label} beside {loss}, {} tokens", tokens.as_str()),
            about: format!("{label} over {loss} of {} finished runs.", pairs.len()),
            x: Axis::linear(loss),
            y: Axis::linear(&label),
            series,
        };
        BesideLoss { tokens, chart, pairs }
    };
    kinds(runs).into_iter().map(plot).filter(|found| found.pairs.len() > 3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_curves_are_averaged_in_parts() {
        let curve: Vec<(u64, f64)> = (1..=1000).map(|step| (step, step as f64)).collect();
        let thin = thinned(&curve);
        assert_eq!(thin.len(), 112);
        assert_eq!(thin[0], (5.0, 5.0));
        assert_eq!(thinned(&curve[..3]), [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]);
        assert_eq!(thinned(&[]), []);
    }

    #[test]
    fn seeds_are_averaged_at_each_size() {
        assert_eq!(means(&[(5.0, 1.0), (2.0, 4.0), (5.0, 2.0)]), [(2.0, 4.0), (5.0, 1.5)]);
    }
}
