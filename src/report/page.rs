//! The page: HTML that needs nothing but itself.
use super::chart::{Chart, number};
use super::charts::{self, BesideLoss};
use super::rank::spearman;
use super::runs::{Evaluation, Run, metrics};
use super::settings::{Differing, differing};
use crate::stats::power_law::Fit;
use crate::study::{Findings, State, Study};
use crate::util::text::{count, duration, thousands};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// For light and dark, phone and desktop, screen and paper.
const STYLE: &str = include_str!("page.css");
/// Nothing is fetched and nothing runs, whatever names and settings say.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/// A sheet of images on the page.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The run it is of.
    pub run: String,
    /// The step it was drawn after.
    pub step: u64,
    /// Its PNG.
    pub png: Vec<u8>,
}

/// A page, and the plots on it.
#[derive(Clone, Debug)]
pub struct Page {
    /// The HTML.
    pub html: String,
    /// The plots.
    pub charts: Vec<Chart>,
}

/// Runs of one variant and size, which differ by seed.
type Groups<'a> = IndexMap<(&'a str, &'a str), Vec<&'a Run>>;

fn groups(runs: &[Run]) -> Groups<'_> {
    let mut groups = Groups::new();
    for run in runs {
        groups.entry((&run.row.variant, &run.row.size)).or_default().push(run);
    }
    groups
}

/// Makes the page of a study, or of runs side by side.
///
/// # Errors
/// When a plot cannot be drawn, or a config cannot be written as TOML.
pub fn page(title: &str, study: &Study, findings: &Findings, runs: &[Run], sheets: &[Sheet]) -> Result<Page> {
    let mut all: Vec<Chart> = vec![];
    let mut figures = |charts: Vec<Chart>| -> Result<Markup> {
        let charts: Vec<Chart> = charts.into_iter().filter(Chart::has_points).collect();
        let figure = |chart: &Chart| -> Result<Markup> {
            Ok(html! { figure { figcaption { (chart.title) } (PreEscaped(chart.svg()?)) } })
        };
        let drawn = charts.iter().map(figure).collect::<Result<Vec<_>>>()?;
        all.extend(charts);
        Ok(html! { div.charts { @for figure in drawn { (figure) } } })
    };
    let names = Evaluation::all(&metrics(runs.iter().map(|run| &run.history)));
    let laws = findings.laws.iter().any(|law| law.fit.is_ok());
    let scaling = if laws {
        figures(charts::laws(runs, findings))?
    } else {
        html! {}
    };
    let learning = figures(charts::learning(runs, &findings.loss))?;
    let others = || names.iter().filter(|metric| metric.name != findings.loss);
    let scores: Vec<Chart> = others().flat_map(|metric| charts::evaluation(runs, metric)).collect();
    let scored = scores.iter().any(Chart::has_points);
    let scores = figures(scores)?;
    let mut correlations = vec![];
    let mut beside = vec![];
    for metric in others() {
        let name = &metric.name;
        for BesideLoss { tokens, chart, pairs } in charts::beside_loss(runs, metric, &findings.loss) {
            correlations.push((name, tokens.as_str(), pairs.len(), spearman(&pairs)));
            // One plot a metric that sums up; the table has all.
            if name.ends_with("/overall") || name.contains("fd") || name.contains("fid") {
                beside.push(chart);
            }
        }
    }
    let beside = figures(beside)?;
    let several = study.members.iter().any(|member| !member.size.is_empty());
    let html = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    p.lead { (lead(runs)) }
                    @if let Some(why) = study.not_comparable() {
                        p.note role="note" { "Read the numbers with care: " (why) }
                    }
                    nav aria-label="Parts of the page" {
                        ul {
                            @for (id, name) in parts(laws, scored, !correlations.is_empty(), !sheets.is_empty()) {
                                li { a href={ "#" (id) } { (name) } }
                            }
                        }
                    }
                    section id="results" {
                        h2 { "Results" }
                        (results(runs, &names))
                        @if several {
                            p { "Means over seeds, and below them the lowest and the highest. Runs that are not finished are left out." }
                        }
                    }
                    @if laws {
                        section id="laws" {
                            h2 { "Scaling laws" }
                            (scaling)
                            (law_table(findings))
                        }
                    }
                    section id="learning" {
                        h2 { "Learning curves" }
                        (learning)
                    }
                    @if scored {
                        section id="scores" {
                            h2 { "Evaluations" }
                            (scores)
                        }
                    }
                    @if !correlations.is_empty() {
                        section id="loss" {
                            h2 { "What the loss says of the images" }
                            (beside)
                            (correlation_table(&findings.loss, &correlations))
                        }
                    }
                    @if !sheets.is_empty() {
                        section id="images" {
                            h2 { "Images" }
                            p { "The same prompts and seeds for every run, as drawn at the end of its training, or last." }
                            div.sheets {
                                @for sheet in sheets { (figure_of(sheet)) }
                            }
                        }
                    }
                    section id="settings" {
                        h2 { "Settings that differ" }
                        (settings_table(&differing(&study.members)?))
                    }
                    section id="cost" {
                        h2 { "Machine and cost" }
                        (cost_table(runs))
                    }
                    footer { p { "Written by fluid " (env!("CARGO_PKG_VERSION")) " from run folders. The numbers are in the CSV files beside this page." } }
                }
            }
        }
    };
    Ok(Page { html: html.into_string(), charts: all })
}

fn parts(laws: bool, scores: bool, correlations: bool, images: bool) -> Vec<(&'static str, &'static str)> {
    let all = [
        (true, "results", "Results"),
        (laws, "laws", "Scaling laws"),
        (true, "learning", "Learning curves"),
        (scores, "scores", "Evaluations"),
        (correlations, "loss", "Loss and images"),
        (images, "images", "Images"),
        (true, "settings", "Settings"),
        (true, "cost", "Cost"),
    ];
    all.into_iter().filter(|(there, ..)| *there).map(|(_, id, name)| (id, name)).collect()
}

fn lead(runs: &[Run]) -> String {
    let finished = runs.iter().filter(|run| run.row.state == State::Finished).count();
    let left = runs.iter().filter(|run| run.row.state != State::Finished);
    let left: Vec<String> = left.map(|run| format!("{} ({})", run.name, run.row.state.words())).collect();
    let seconds: f64 = runs.iter().map(|run| run.history.seconds).sum();
    let mut text =
        format!("{}, {} finished, {} of training.", count(runs.len(), "run"), finished, duration(seconds));
    if !left.is_empty() {
        text.push_str(&format!(" Not finished: {}.", left.join(", ")));
    }
    text
}

/// A mean, and how far seeds are apart.
fn mean(metric: &Evaluation, values: &[f64]) -> Markup {
    let (low, high) =
        values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(*v), b.max(*v)));
    if values.is_empty() {
        return html! { "–" };
    }
    let (low, high) = (metric.text(low), metric.text(high));
    html! {
        (metric.text(values.iter().sum::<f64>() / values.len() as f64))
        @if low != high { " " small { (low) " to " (high) } }
    }
}

/// A name that may break where its parts end.
fn parts_of(name: &str) -> Markup {
    // The unit stays with its name.
    let name = name.replace(", ", ",\u{a0}");
    html! { @for part in name.split_inclusive(['/', '_', '-']) { (part) wbr; } }
}

fn results(runs: &[Run], names: &[Evaluation]) -> Markup {
    let line = |(variant, size): &(&str, &str), runs: &Vec<&Run>| {
        let done: Vec<&&Run> = runs.iter().filter(|run| run.row.state == State::Finished).collect();
        let values = |metric: &Evaluation| {
            done.iter().filter_map(|run| run.row.metrics.get(&metric.name).copied()).collect::<Vec<_>>()
        };
        html! {
            tr {
                th scope="row" { (variant) @if !size.is_empty() { " " (size) } }
                td { (thousands(runs[0].row.parameters)) }
                td { @if runs.len() == 1 { (runs[0].row.state.words()) } @else if done.len() == runs.len() { "finished" } @else { (done.len()) " of " (runs.len()) " finished" } }
                @for metric in names { td { (mean(metric, &values(metric))) } }
            }
        }
    };
    html! {
        div.wide.results tabindex="0" role="region" aria-label="Results" {
            table {
                thead { tr {
                    th scope="col" { "Run" }
                    th scope="col" { "Parameters" }
                    th scope="col" { "State" }
                    @for metric in names { th scope="col" { (parts_of(&metric.label())) } }
                } }
                tbody { @for (key, runs) in groups(runs) { (line(&key, &runs)) } }
            }
        }
    }
}

fn law_table(findings: &Findings) -> Markup {
    let interval = |[low, high]: [f64; 2]| format!("{} to {}", number(low), number(high));
    html! {
        p { (findings.loss) " = a + b x" sup { "−c" } ". Intervals of 95 % by bootstrap of the residuals." }
        div.wide tabindex="0" role="region" aria-label="Scaling laws" {
            table {
                thead { tr {
                    @for name in ["Variant", "Over", "Runs", "a", "b", "c", "c, 95 %", "R²"] { th scope="col" { (name) } }
                } }
                tbody {
                    @for law in &findings.laws {
                        tr {
                            th scope="row" { (law.variant) }
                            td { (law.over.as_str()) }
                            td { (law.runs) }
                            @match &law.fit {
                                Ok(Fit { law, c, r2, .. }) => {
                                    td { (number(law.a)) } td { (number(law.b)) } td { (number(law.c)) }
                                    td { (interval(*c)) } td { (format!("{r2:.3}")) }
                                }
                                Err(why) => { td.words colspan="5" { "no law: " (why) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn correlation_table(loss: &str, rows: &[(&String, &'static str, usize, Option<f64>)]) -> Markup {
    html! {
        p { "Spearman's correlation of ranks between " (loss) " and each evaluation, over finished runs of one kind of token: −1 means that a lower loss always came with a higher number." }
        div.wide tabindex="0" role="region" aria-label="Correlations" {
            table {
                thead { tr { @for name in ["Evaluation", "Tokens", "Runs", "Correlation"] { th scope="col" { (name) } } } }
                tbody {
                    @for (name, kind, runs, found) in rows {
                        tr {
                            th scope="row" { (name) }
                            td { (kind) }
                            td { (runs) }
                            td { @if let Some(found) = found { (format!("{found:.2}")) } @else { "never differs" } }
                        }
                    }
                }
            }
        }
    }
}

fn figure_of(sheet: &Sheet) -> Markup {
    let data = format!("data:image/png;base64,{}", STANDARD.encode(&sheet.png));
    let about =
        format!("A sheet of images by {} after step {}, each above its prompt", sheet.run, sheet.step);
    html! {
        figure {
            figcaption { (sheet.run) ", step " (sheet.step) }
            img src=(data) alt=(about) loading="lazy";
        }
    }
}

fn settings_table(rows: &[Differing]) -> Markup {
    if rows.is_empty() {
        return html! { p { "None, but for folders and seeds." } };
    }
    html! {
        div.wide tabindex="0" role="region" aria-label="Settings that differ" {
            table {
                thead { tr { @for name in ["Setting", "Differs", "Values"] { th.words scope="col" { (name) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" { code { (row.key) } }
                            td.words { (row.by.as_str()) }
                            td.words {
                                @for (group, value) in &row.values {
                                    span.value { (group) ": " code { (value.as_deref().unwrap_or("not set")) } } " "
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cost_table(runs: &[Run]) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label="Machine and cost" {
            table {
                thead { tr {
                    @for name in ["Run", "Steps", "Training", "Images/s", "FLOPs"] { th scope="col" { (name) } }
                    th.words scope="col" { "Machine" }
                } }
                tbody {
                    @for run in runs {
                        tr {
                            th scope="row" { (run.name) }
                            td { (run.history.step) " of " (run.row.steps) }
                            td { (duration(run.history.seconds)) }
                            td { (run.images_per_second().map_or("–".into(), number)) }
                            td { (number(run.row.flops)) }
                            td.words { (run.machine) }
                        }
                    }
                }
            }
        }
    }
}
