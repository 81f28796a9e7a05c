//! What `fluid compare` found, as tables for people and as JSON.
use crate::eval::paired::Mean;
use crate::eval::tasks::{Estimate, Estimates};
use crate::eval::{Findings, Metric};
use crate::report::unequal;
use crate::train::history::History;
use crate::util::text::{markdown, thousands};
use anyhow::Result;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

/// The share of the steps before one that its loss is the mean of: single losses are too noisy to compare.
const MEAN_OVER: f64 = 0.1;
/// The most common steps that losses are told at.
const STEPS_SHOWN: usize = 6;

/// The losses of a run, as its metrics have them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Losses {
    /// The loss of each step that was logged.
    steps: BTreeMap<u64, f64>,
    /// Seconds of training up to the last step; none where the metrics are gone.
    seconds: Option<f64>,
}

/// One run in the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What tells it from the others.
    pub name: String,
    /// As typed.
    pub config: String,
    /// Kind and order of its tokens.
    pub variant: String,
    /// Parameters of the model.
    pub parameters: usize,
    /// Steps of training.
    pub steps: u64,
    /// Its losses up to there.
    pub losses: Losses,
    /// Seconds per image at sampling, if there were images.
    pub image: Option<f64>,
    /// Images that evaluators looked at.
    pub prompts: usize,
    /// What each evaluator found, with its name.
    pub findings: Vec<(String, Findings)>,
}

/// Runs side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    rows: Vec<Row>,
    /// The settings that are not the same in all runs, with the value of each.
    settings: Vec<(String, Vec<Option<String>>)>,
    /// Steps that all runs logged.
    steps: Vec<u64>,
    seed: u64,
}

/// How much larger the loss of a run is than that of the first.
struct LossDifference {
    /// The number of the run.
    row: usize,
    evaluator: String,
    /// Or why that cannot be said.
    found: Result<Mean>,
}

impl Losses {
    /// The losses and the time of a run up to `last`; none where there are no metrics.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn read(path: &Path, last: u64) -> Result<Losses> {
        let mut history = History::read(path, last)?;
        let steps = history.training.remove("loss").unwrap_or_default().into_iter().collect();
        Ok(Losses { steps, seconds: Some(history.seconds).filter(|seconds| *seconds > 0.0) })
    }

    /// The mean of the losses that were logged in the last tenth of the steps up to one.
    fn mean(&self, step: u64) -> Option<f64> {
        let from = (step as f64 * (1.0 - MEAN_OVER)) as u64 + 1;
        let all: Vec<f64> = self.steps.range(from.min(step)..=step).map(|(_, loss)| *loss).collect();
        (!all.is_empty()).then(|| all.iter().sum::<f64>() / all.len() as f64)
    }

    /// That of the last step that was logged.
    fn last(&self) -> Option<f64> {
        self.mean(*self.steps.keys().next_back()?)
    }
}

/// What tells the runs of these paths from each other: the part that they do not share, without `.toml`.
pub fn names(paths: &[&Path]) -> Vec<String> {
    let parts = |path: &Path| -> Vec<String> {
        let name = |part: Component| part.as_os_str().to_string_lossy().into_owned();
        path.with_extension(match path.extension() {
            Some(extension) if extension != "toml" => extension,
            _ => "".as_ref(),
        })
        .components()
        .map(name)
        .collect()
    };
    let all: Vec<Vec<String>> = paths.iter().map(|path| parts(path)).collect();
    let shortest = all.iter().map(Vec::len).min().unwrap_or(0);
    let same = |i: &usize| all.iter().all(|parts| parts[*i] == all[0][*i]);
    let shared = (0..shortest.saturating_sub(1)).take_while(same).count();
    let mut names: Vec<String> = all.iter().map(|parts| parts[shared..].join("/")).collect();
    if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
        names = paths.iter().map(|path| path.display().to_string()).collect();
    }
    names
}

/// By how much a run is better than the first, by the tasks of an evaluator.
struct RunDifference<'a> {
    /// The run's number.
    run: usize,
    /// The evaluator's name.
    evaluator: &'a str,
    /// Those of the tasks, and `overall`.
    numbers: Vec<(String, Estimate)>,
}

impl Comparison {
    /// The comparison of runs with these settings, drawn by this seed.
    pub fn new(rows: Vec<Row>, settings: Vec<Vec<(String, String)>>, seed: u64) -> Comparison {
        // The folder tells runs apart anyway.
        let settings = unequal(settings).into_iter().filter(|(key, _)| key != "run.dir").collect();
        let logged = |row: &Row| row.losses.steps.keys().copied().collect::<BTreeSet<u64>>();
        let common = rows.iter().map(logged).reduce(|all, one| &all & &one).unwrap_or_default();
        let common: Vec<u64> = common.into_iter().collect();
        // Evenly spread, the last among them.
        let shown = STEPS_SHOWN.min(common.len());
        let steps = (1..=shown).map(|i| common[i * common.len() / shown - 1]).collect();
        Comparison { rows, settings, steps, seed }
    }

    /// The numbers of all evaluators in order: how each is headed, and what each row has of it. Where all are of
    /// evaluators of one name, that is left out.
    fn columns(&self) -> Vec<(String, Vec<Option<&Metric>>)> {
        let rows = &self.rows;
        let names: BTreeSet<&String> =
            rows.iter().flat_map(|row| &row.findings).map(|(name, _)| name).collect();
        let heading = |name: &str, metric: &Metric| match names.len() {
            1 => metric.name.clone(),
            _ => format!("{name}/{}", metric.name),
        };
        let mut columns: IndexMap<String, Vec<Option<&Metric>>> = IndexMap::new();
        for (number, row) in rows.iter().enumerate() {
            for (name, findings) in &row.findings {
                for metric in &findings.metrics {
                    let column = columns.entry(heading(name, metric));
                    column.or_insert_with(|| vec![None; rows.len()])[number] = Some(metric);
                }
            }
        }
        columns.into_iter().collect()
    }

    /// By how much each run after the first is better than it, by the tasks of each evaluator that both have. None where the
    /// prompts are others.
    fn differences(&self) -> Vec<RunDifference<'_>> {
        let Some((first, others)) = self.rows.split_first() else { return vec![] };
        let mut all = vec![];
        for (number, other) in (1..).zip(others) {
            for (evaluator, findings) in &other.findings {
                let before = first.findings.iter().find(|(name, _)| name == evaluator);
                let Some((a, b)) = before.and_then(|(_, f)| f.tasks.as_ref()).zip(findings.tasks.as_ref())
                else {
                    continue;
                };
                let Ok(Estimates { tasks, overall }) = a.difference(b) else { continue };
                let named = a.tasks.iter().map(|task| task.name.clone()).zip(tasks);
                let numbers =
                    named.chain([("overall".into(), overall)]).filter_map(|(name, e)| Some((name, e?)));
                all.push(RunDifference { run: number, evaluator, numbers: numbers.collect() });
            }
        }
        all
    }

    /// By how much the loss of each run after the first is larger than its, by each evaluator that both have, on the same
    /// images by the same draws; or why that cannot be said.
    fn loss_differences(&self) -> Vec<LossDifference> {
        let Some(first) = self.rows.first() else { return vec![] };
        let mut all = vec![];
        for (row, other) in self.rows.iter().enumerate().skip(1) {
            for (evaluator, findings) in &other.findings {
                let before = first.findings.iter().find(|(name, _)| name == evaluator);
                let before = before.and_then(|(_, findings)| findings.losses.as_ref());
                if let (Some(a), Some(b)) = (before, &findings.losses) {
                    let (evaluator, found) = (evaluator.clone(), a.difference(b));
                    all.push(LossDifference { row, evaluator, found });
                }
            }
        }
        all
    }

    /// Tables in Markdown: the runs, how much better one is than the first, what they differ in, their losses.
    pub fn text(&self) -> String {
        let number =
            |value: Option<f64>, digits: usize| value.map_or("n/a".into(), |x| format!("{x:.digits$}"));
        // What stands below a number, such as its bands, has a table of its own.
        let is_below = |cells: &[Option<&Metric>]| cells.iter().flatten().any(|m| m.name.contains('/'));
        let (below, columns): (Vec<_>, Vec<_>) =
            self.columns().into_iter().partition(|(_, cells)| is_below(cells));
        let head = ["run", "tokens, order", "parameters", "steps", "training s", "loss", "s per image"];
        let head = head.map(String::from).into_iter().chain(columns.iter().map(|(name, _)| name.clone()));
        let row = |(i, row): (usize, &Row)| -> Vec<String> {
            let cells = [
                row.name.clone(),
                row.variant.clone(),
                thousands(row.parameters as u64),
                thousands(row.steps),
                number(row.losses.seconds, 0),
                number(row.losses.last(), 4),
                number(row.image, 3),
            ];
            let found = columns.iter().map(|(_, cells)| cells[i].map_or("n/a".into(), Metric::shown));
            cells.into_iter().chain(found).collect()
        };
        let mut text = markdown(&head.collect::<Vec<_>>(), 2, self.rows.iter().enumerate().map(row));
        for RunDifference { run, evaluator, numbers } in self.differences() {
            let heading = format!("{} - {} ({evaluator})", self.rows[run].name, self.rows[0].name);
            let points = |x: f64| format!("{:+.1}", 100.0 * x);
            let row = |(name, Estimate { value, interval: [low, high] }): &(String, Estimate)| {
                vec![name.clone(), points(*value), format!("{} to {}", points(*low), points(*high))]
            };
            let head = [heading, "points".into(), "95 % interval".into()];
            text += &format!("\n{}", markdown(&head, 1, numbers.iter().map(row)));
        }
        let losses = self.loss_differences();
        let heading = |LossDifference { row, evaluator, .. }: &LossDifference| {
            format!("{} - {} ({evaluator})", self.rows[*row].name, self.rows[0].name)
        };
        let row = |of: &LossDifference| {
            let Mean { value, interval } = of.found.as_ref().ok()?;
            let interval = interval.map(|[low, high]| format!("{low:+.4} to {high:+.4}"));
            Some(vec![heading(of), format!("{value:+.4}"), interval.unwrap_or_else(|| "n/a".into())])
        };
        let rows: Vec<_> = losses.iter().filter_map(row).collect();
        if !rows.is_empty() {
            let head = ["difference of losses", "loss", "95 % interval"].map(String::from);
            text += &format!("\n{}", markdown(&head, 1, rows.into_iter()));
        }
        for of in &losses {
            if let Err(error) = &of.found {
                text += &format!("\n{}: the losses {error}\n", heading(of));
            }
        }
        let names: Vec<String> = self.rows.iter().map(|row| row.name.clone()).collect();
        let headed = |first: &str| [&[first.to_string()], &names[..]].concat();
        if !below.is_empty() {
            let row = |(name, cells): &(String, Vec<Option<&Metric>>)| {
                let shown = cells.iter().map(|cell| cell.map_or("n/a".into(), Metric::shown));
                [name.clone()].into_iter().chain(shown).collect()
            };
            text += &format!("\n{}", markdown(&headed("number"), 1, below.iter().map(row)));
        }
        if !self.settings.is_empty() {
            let row = |(key, values): &(String, Vec<Option<String>>)| {
                let shown = values.iter().map(|value| value.clone().unwrap_or_else(|| "-".into()));
                [key.clone()].into_iter().chain(shown).collect()
            };
            text += &format!(
                "\n{}",
                markdown(&headed("setting"), names.len() + 1, self.settings.iter().map(row))
            );
        }
        if self.rows.len() > 1 && !self.steps.is_empty() {
            let row = |step: &u64| {
                let losses = self.rows.iter().map(|row| number(row.losses.mean(*step), 4));
                [thousands(*step)].into_iter().chain(losses).collect()
            };
            text +=
                &format!("\n{}", markdown(&headed("mean loss before step"), 0, self.steps.iter().map(row)));
        }
        text
    }

    /// An object for each run, with every number as it is; that of a run after the first has `difference`, by how much it is
    /// better than the first: by evaluator, by task and `overall`, `value` and `interval`.
    pub fn json(&self) -> Value {
        let columns = self.columns();
        // The one of the only evaluator that has one.
        let sums_up = |cells: &[Option<&Metric>]| cells.iter().flatten().any(|m| m.name == "overall");
        let mut all = columns.iter().map(|(_, cells)| cells).filter(|cells| sums_up(cells));
        let overall = all.next().filter(|_| all.next().is_none());
        let (differences, losses_more) = (self.differences(), self.loss_differences());
        let row = |(number, row): (usize, &Row)| {
            let value = |(heading, cells): &(String, Vec<Option<&Metric>>)| {
                (heading.clone(), json!(cells[number].and_then(|metric| metric.value)))
            };
            let mut scores: Map<String, Value> = columns.iter().map(value).collect();
            scores.remove("overall");
            let overall = overall.map(|cells| cells[number].and_then(|metric| metric.value));
            let settings = self.settings.iter().map(|(key, values)| (key.clone(), json!(values[number])));
            let losses = self.steps.iter().map(|step| (step.to_string(), json!(row.losses.mean(*step))));
            let interval = |(heading, cells): &(String, Vec<Option<&Metric>>)| {
                Some((heading.clone(), json!(cells[number].and_then(|metric| metric.interval)?)))
            };
            // By how much its losses are larger than those of the first run.
            let own = losses_more.iter().filter(|of| of.row == number);
            let more: Map<String, Value> = own
                .filter_map(|LossDifference { evaluator, found, .. }| {
                    let Mean { value, interval } = found.as_ref().ok()?;
                    Some((evaluator.clone(), json!({ "value": value, "interval": interval })))
                })
                .collect();
            let intervals: Map<String, Value> = columns.iter().filter_map(interval).collect();
            let estimate = |(name, e): &(String, Estimate)| {
                (name.clone(), json!({ "value": e.value, "interval": e.interval }))
            };
            let own = differences.iter().filter(|difference| difference.run == number);
            let difference: Map<String, Value> = own
                .map(|d| (d.evaluator.into(), d.numbers.iter().map(estimate).collect::<Map<_, _>>().into()))
                .collect();
            let against = (number > 0).then(|| self.rows[0].name.as_str());
            json!({
                "name": row.name, "config": row.config, "variant": row.variant, "parameters": row.parameters,
                "steps": row.steps, "training_seconds": row.losses.seconds, "loss": row.losses.last(),
                "losses": losses.collect::<Map<_, _>>(), "settings": settings.collect::<Map<_, _>>(),
                "seconds_per_picture": row.image, "prompts": row.prompts, "seed": self.seed, "scores": scores,
                "overall": overall, "intervals": intervals, "against": against, "difference": difference,
                "loss_differences": more,
            })
        };
        self.rows.iter().enumerate().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::shapes::Kind;
    use crate::eval::paired::ImageLosses;
    use crate::eval::shapes::Report;

    fn row(name: &str, seconds: Option<f64>) -> Row {
        let mut report = Report::default();
        report.add(Kind::SingleObject, "a", true);
        report.add(Kind::Counting, "b", true);
        report.add(Kind::Counting, "c", false);
        Row {
            name: name.into(),
            config: format!("{name}.toml"),
            variant: "continuous, random".into(),
            parameters: 1234567,
            steps: 3600,
            losses: Losses { steps: [(1800, 0.75), (3600, 0.5)].into(), seconds },
            image: Some(0.01),
            prompts: 3,
            findings: vec![("score".into(), report.findings())],
        }
    }

    #[test]
    fn rows_stand_side_by_side_with_what_they_differ_in() {
        let settings = |lr: &str| {
            let pair = |key: &str, value: &str| (key.to_string(), value.to_string());
            vec![pair("run.dir", lr), pair("run.steps", "3600"), pair("optimizer.lr", lr)]
        };
        let rows = vec![row("a", Some(599.6)), Row { findings: vec![], image: None, ..row("b", None) }];
        let comparison = Comparison::new(rows, vec![settings("1e-4"), settings("3e-4")], 7);
        let text = comparison.text();
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].ends_with("| position | color_attr | overall |"), "{text}");
        assert_eq!(
            lines[2],
            "| a | continuous, random | 1,234,567 | 3,600 | 600 | 0.5000 | 0.010 | 100.0 % | n/a | 50.0 % | n/a | n/a \
             | n/a | 75.0 % |"
        );
        assert!(
            lines[3].starts_with("| b | continuous, random | 1,234,567 | 3,600 | n/a | 0.5000 | n/a | n/a |")
        );
        assert_eq!(
            lines[5..8],
            ["| setting | a | b |", "| --- | --- | --- |", "| optimizer.lr | 1e-4 | 3e-4 |"]
        );
        assert_eq!(
            lines[9..],
            [
                "| mean loss before step | a | b |",
                "| ---: | ---: | ---: |",
                "| 1,800 | 0.7500 | 0.7500 |",
                "| 3,600 | 0.5000 | 0.5000 |"
            ]
        );
        let json = comparison.json();
        assert_eq!((&json[0]["overall"], &json[0]["scores"]["counting"]), (&json!(0.75), &json!(0.5)));
        assert_eq!(
            (&json[0]["scores"]["position"], &json[1]["training_seconds"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(
            (&json[1]["settings"]["optimizer.lr"], &json[0]["losses"]["1800"]),
            (&json!("3e-4"), &json!(0.75))
        );
    }

    #[test]
    fn what_one_run_is_better_by_is_in_text_and_json() {
        let better = |name: &str, wrong: &str| {
            let mut report = Report::default();
            report.add(Kind::SingleObject, "a", true);
            report.add(Kind::Counting, "b", true);
            report.add(Kind::Counting, wrong, true);
            Row { findings: vec![("score".into(), report.findings())], ..row(name, None) }
        };
        // The third run has another prompt: it does not compare.
        let rows = vec![row("a", None), better("b", "c"), better("c", "d")];
        let comparison = Comparison::new(rows, vec![vec![]; 3], 7);
        let (text, json) = (comparison.text(), comparison.json());
        assert!(text.contains("| b - a (score) | points | 95 % interval |"), "{text}");
        assert!(text.contains("| counting | +50.0 |") && !text.contains("| c - a"), "{text}");
        assert_eq!((&json[0]["against"], &json[0]["difference"]), (&Value::Null, &json!({})));
        let difference = &json[1]["difference"]["score"];
        assert_eq!((&json[1]["against"], &difference["counting"]["value"]), (&json!("a"), &json!(0.5)));
        assert_eq!(difference["overall"]["value"], 0.25);
        assert_eq!(difference["single_object"]["interval"].as_array().map(Vec::len), Some(2));
        assert_eq!((&json[2]["against"], &json[2]["difference"]), (&json!("a"), &json!({})));
    }

    #[test]
    fn losses_of_the_same_images_have_a_difference_and_bands_a_table() {
        let validated = |name: &str, codec: &str, loss: f64| {
            let metric =
                |name: &str, value| Metric { name: name.into(), value, interval: None, share: false };
            let metrics = vec![metric("loss", Some(loss)), metric("loss/time_00_25", Some(2.0 * loss))];
            let images = vec![[2.0 * loss, 2.0], [4.0 * loss, 4.0]];
            let losses = Some(ImageLosses { of: vec![("the codec", codec.into())], images });
            let mut row = row(name, None);
            row.findings.push(("validation".into(), Findings { losses, ..Findings::of(metrics) }));
            row
        };
        let rows = vec![validated("a", "x", 0.5), validated("b", "x", 0.75), validated("c", "y", 0.75)];
        let comparison = Comparison::new(rows, vec![vec![]; 3], 0);
        let text = comparison.text();
        assert!(text.lines().next().unwrap().ends_with("| score/overall | validation/loss |"), "{text}");
        let difference = "\n| difference of losses | loss | 95 % interval |\n| --- | ---: | ---: |\n\
                          | b - a (validation) | +0.2500 | +0.2500 to +0.2500 |\n";
        assert!(text.contains(difference), "{text}");
        let other =
            "\nc - a (validation): the losses do not compare: the codec is x in the first, y in the second\n";
        assert!(text.contains(other), "{text}");
        let bands = "\n| number | a | b | c |\n| --- | ---: | ---: | ---: |\n\
                     | validation/loss/time_00_25 | 1.0000 | 1.5000 | 1.5000 |\n";
        assert!(text.contains(bands), "{text}");
        let json = comparison.json();
        assert_eq!(
            json[1]["loss_differences"]["validation"],
            json!({"value": 0.25, "interval": [0.25, 0.25]})
        );
        assert_eq!((&json[0]["loss_differences"], &json[2]["loss_differences"]), (&json!({}), &json!({})));
        // The only number that is called so, whatever stands beside it.
        assert_eq!((&json[0]["overall"], &json[0]["scores"]["score/overall"]), (&json!(0.75), &json!(0.75)));
        assert_eq!(json[0]["scores"]["validation/loss/time_00_25"], json!(1.0));
    }

    #[test]
    fn losses_are_means_and_the_time_is_that_of_the_last_step() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metrics.jsonl");
        let lines = "{\"step\":91,\"loss\":3.0,\"steps_per_s\":9}\n\
                     {\"step\":100,\"time\":9.5,\"loss\":1,\"steps_per_s\":9}\n{\"step\":100,\"time\":9.6}\n\
                     {\"step\":110,\"time\":12,\"loss\":7,\"steps_per_s\":9}\n{\"st";
        std::fs::write(&path, lines).unwrap();
        let losses = Losses::read(&path, 100).unwrap();
        assert_eq!((losses.seconds, losses.last(), losses.mean(91)), (Some(9.6), Some(2.0), Some(3.0)));
        assert_eq!(Losses::read(&dir.path().join("none"), 6).unwrap(), Losses::default());
    }

    #[test]
    fn names_tell_runs_apart() {
        let of = |paths: &[&str]| names(&paths.iter().map(Path::new).collect::<Vec<_>>());
        assert_eq!(of(&["runs/a", "runs/b/"]), ["a", "b"]);
        assert_eq!(of(&["configs/a.toml", "runs/b"]), ["configs/a", "runs/b"]);
        assert_eq!(of(&["runs/a/checkpoints/step-1", "runs/a/checkpoints/step-2"]), ["step-1", "step-2"]);
        assert_eq!(of(&["runs/a", "runs/a/checkpoints/step-2"]), ["a", "a/checkpoints/step-2"]);
        assert_eq!(of(&["runs/a"]), ["a"]);
        assert_eq!(of(&["x.toml", "x"]), ["x.toml", "x"]);
    }
}
