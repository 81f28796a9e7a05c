//! GenEval's own results (Ghosh et al. 2023): the file that its scorer writes, as a table of six tasks with intervals.
//!
//! Images are drawn in the benchmark's layout by `fluid sample --layout geneval`; its detector judges them elsewhere. What
//! our own scorer finds is written as such a file too, so that two of them are told beside each other the same way.
use super::tasks::{Outcome, Task, TaskTable};
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The tasks, in the order of the paper's tables, and how many prompts the benchmark has of each.
pub const TASKS: [(&str, usize); 6] = [
    ("single_object", 80),
    ("two_object", 99),
    ("counting", 80),
    ("colors", 94),
    ("position", 100),
    ("color_attr", 100),
];

/// A file of results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// How the images of every prompt came out.
    pub table: TaskTable,
    /// Images in all.
    pub images: usize,
    /// What a reader should know, such as that prompts are missing; empty for all prompts with four images each.
    pub remarks: Vec<String>,
}

/// Images of a prompt in the benchmark.
const IMAGES: usize = 4;

/// Who scored, in results that this program writes.
const OWN: &str = "fluid";

/// The same file of a table: a line for each image.
pub fn write(table: &TaskTable) -> String {
    let outcomes = table.tasks.iter().flat_map(|task| task.outcomes.iter().map(move |o| (&task.name, o)));
    let lines = outcomes.enumerate().flat_map(|(folder, (task, outcome))| {
        (0..outcome.images).map(move |image| {
            let line = json!({
                "filename": format!("{folder:05}/samples/{image:04}.png"), "tag": task, "prompt": outcome.prompt,
                "correct": image < outcome.correct, "scorer": OWN,
            });
            format!("{line}\n")
        })
    });
    lines.collect()
}

/// Reads `results.jsonl`: a line for each image, with `filename`, `tag`, `prompt` and `correct`.
///
/// # Errors
/// When the file cannot be read, a line is cut or lacks one of those, an image comes twice, or there is no image.
pub fn read(path: &Path) -> Result<Results> {
    let text = disk::read_typed_text(path, "the results")?;
    parse(&path.display().to_string(), &text)
}

fn parse(name: &str, text: &str) -> Result<Results> {
    let mut images: BTreeMap<&str, usize> = BTreeMap::new();
    let lines: Vec<(usize, Value)> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let bad = || {
                Failure::input(format!("{name}, line {number}, is no result of an image"))
                    .help("a line is one object with filename, tag, prompt and correct, as GenEval's scorer writes it")
            };
            serde_json::from_str(line).with_context(bad).map(|value| (number, value))
        })
        .collect::<Result<_>>()?;
    // By task, prompt and folder: the scorer lists folders in the order of the disk, which is none.
    let mut outcomes: BTreeMap<(usize, &str, &str), Outcome> = BTreeMap::new();
    for (number, value) in &lines {
        let bad = |what: String| Failure::input(format!("{name}, line {number}, {what}"));
        let text = |key: &str| {
            let found = value[key].as_str().with_context(|| bad(format!("has no {key}")));
            found.with_context(|| bad("is no result of an image".into()))
        };
        let (file, tag, prompt) = (text("filename")?, text("tag")?, text("prompt")?);
        let correct = value["correct"].as_bool().with_context(|| bad("has no correct".into()))?;
        if let Some(other) = images.insert(file, *number) {
            bail!(bad(format!("is of {file}, as line {other} is")));
        }
        let known: Vec<&str> = TASKS.iter().map(|(name, _)| *name).collect();
        let task = TASKS.iter().position(|(name, _)| *name == tag);
        let task = task.with_context(|| {
            bad(format!("has the tag {tag:?}; those of GenEval are {}", known.join(", ")))
        })?;
        // `OUT/00012/samples/0003.png` is of the prompt of folder 00012.
        let folder = file.rsplit('/').nth(2).unwrap_or_default();
        let outcome = outcomes.entry((task, prompt, folder)).or_insert_with(|| Outcome {
            prompt: prompt.into(),
            correct: 0,
            images: 0,
        });
        outcome.images += 1;
        outcome.correct += usize::from(correct);
    }
    if lines.is_empty() {
        bail!(Failure::input(format!("{name} holds no results")).help("it has a line for each image"));
    }
    let mut tasks: Vec<Task> =
        TASKS.iter().map(|(name, _)| Task { name: name.to_string(), outcomes: vec![] }).collect();
    for ((task, ..), outcome) in outcomes {
        tasks[task].outcomes.push(outcome);
    }
    // Results of our own prompts are not measured by those of the benchmark.
    if lines.iter().all(|(_, value)| value["scorer"] == OWN) {
        return Ok(Results { table: TaskTable { tasks }, images: lines.len(), remarks: vec![] });
    }
    let mut remarks = vec![];
    for ((name, prompts), task) in TASKS.iter().zip(&tasks) {
        let found = task.outcomes.len();
        if found != *prompts {
            remarks.push(format!("{name} has {found} prompts; GenEval has {prompts}"));
        }
    }
    let few = tasks.iter().flat_map(|task| &task.outcomes).filter(|o| o.images != IMAGES).count();
    if few > 0 {
        remarks
            .push(format!("prompts whose images are not {IMAGES}, as those of published numbers are: {few}"));
    }
    Ok(Results { table: TaskTable { tasks }, images: lines.len(), remarks })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;

    fn line(folder: usize, image: usize, tag: &str, prompt: &str, correct: bool) -> String {
        let file = format!("out/{folder:05}/samples/{image:04}.png");
        let reason = if correct { "" } else { "expected dog>=1, found 0" };
        serde_json::json!({
            "filename": file, "tag": tag, "prompt": prompt, "correct": correct, "reason": reason,
            "metadata": "{}", "details": "{}",
        })
        .to_string()
    }

    fn whole() -> String {
        let mut lines = vec![];
        let mut folder = 0;
        for (task, (tag, prompts)) in TASKS.iter().enumerate() {
            for prompt in 0..*prompts {
                // Of task t, t images of four are correct but for every other prompt.
                let correct = |image: usize| image < task && prompt % 2 == 0;
                let text = format!("{tag} {prompt:03}");
                lines.extend((0..4).map(|image| line(folder, image, tag, &text, correct(image))));
                folder += 1;
            }
        }
        lines.join("\n")
    }

    #[test]
    fn results_make_the_table_of_the_paper() {
        let results = parse("r", &whole()).unwrap();
        assert_eq!((results.images, results.remarks.len()), (2212, 0), "{:?}", results.remarks);
        let estimates = results.table.estimates();
        let all = estimates.tasks.iter().chain([&estimates.overall]);
        let values: Vec<f64> = all.flatten().map(|e| e.value).collect();
        let two = 50.0 / 99.0 * 0.25;
        let tasks = [0.0, two, 0.25, 0.375, 0.5, 0.5];
        let wanted: Vec<f64> = tasks.into_iter().chain([tasks.iter().sum::<f64>() / 6.0]).collect();
        assert!(values.iter().zip(&wanted).all(|(a, b)| (a - b).abs() < 1e-12), "{values:?} {wanted:?}");
        // The scorer's order is that of the disk.
        let mut shuffled: Vec<String> = whole().lines().map(String::from).collect();
        shuffled.reverse();
        assert_eq!(parse("r", &shuffled.join("\n")).unwrap(), results);
    }

    #[test]
    fn what_is_written_is_read() {
        // Prompts come twice, as those of shapes do.
        let outcome = |prompt: &str, correct| Outcome { prompt: prompt.into(), correct, images: 2 };
        let mut tasks = parse("r", &whole()).unwrap().table.tasks;
        tasks
            .iter_mut()
            .for_each(|task| task.outcomes = vec![outcome("a", 1), outcome("a", 2), outcome("b", 0)]);
        let table = TaskTable { tasks };
        let results = parse("r", &write(&table)).unwrap();
        assert_eq!((&results.table, results.images, results.remarks.len()), (&table, 36, 0));
    }

    #[test]
    fn what_is_missing_is_said() {
        let text = whole();
        let lines: Vec<&str> = text.lines().collect();
        let results = parse("r", &lines[3..].join("\n")).unwrap();
        assert_eq!(results.remarks, ["prompts whose images are not 4, as those of published numbers are: 1"]);
        let results = parse("r", &lines[4..].join("\n")).unwrap();
        assert_eq!(results.remarks, ["single_object has 79 prompts; GenEval has 80"]);
    }

    #[test]
    fn lines_that_are_no_results_are_named() {
        let good = line(0, 0, "colors", "a red dog", true);
        let error = |second: &str| render(&parse("r.jsonl", &format!("{good}\n{second}")).unwrap_err());
        assert!(error(&good[..40]).starts_with("error: r.jsonl, line 2, is no result of an image"));
        assert!(error(&good).contains("line 2, is of out/00000/samples/0000.png, as line 1 is"));
        assert!(error(r#"{"filename": "x", "tag": "colors", "correct": true}"#).contains("has no prompt"));
        let shapes = line(1, 0, "shapes", "a dog", true);
        assert!(error(&shapes).contains("has the tag \"shapes\"; those of GenEval are single_object, "));
        let none = parse("r", "\n").unwrap_err().to_string();
        assert_eq!(none, "r holds no results");
    }
}
