//! What a study found: a row for each member, the mean over seeds, and a law for each variant.
use super::spec::{Member, State, Study};
use crate::plan::{Parameters, train_flops};
use crate::stats::power_law::{self, Fit, NoLaw};
use crate::train::history::last_evaluations;
use crate::util::text::{columns, csv_cell, thousands};
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// A member of a study, and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its variant.
    pub variant: String,
    /// Its size.
    pub size: String,
    /// Its seed.
    pub seed: u64,
    /// How far it is.
    pub state: State,
    /// Parameters of its model.
    pub parameters: u64,
    /// Steps of its training.
    pub steps: u64,
    /// FLOPs of its training: those of a step times its steps.
    pub flops: f64,
    /// What its evaluations found at the end, by name; empty before.
    pub metrics: BTreeMap<String, f64>,
}

/// What the laws are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Parameters.
    Parameters,
    /// FLOPs of training.
    Flops,
}

/// A law of a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Law {
    /// The variant.
    pub variant: String,
    /// What it is over.
    pub over: Over,
    /// How many finished members it is of.
    pub runs: usize,
    /// The law, or why there is none.
    pub fit: Result<Fit, NoLaw>,
}

/// All of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The metric of the laws.
    pub loss: String,
    /// The members, in the study's order.
    pub rows: Vec<Row>,
    /// The laws: for every variant over parameters, then over FLOPs.
    pub laws: Vec<Law>,
}

impl Over {
    /// For tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Over::Parameters => "parameters",
            Over::Flops => "flops",
        }
    }
}

impl Row {
    /// The row of a member; `others` are those before it.
    fn of(member: &Member, others: &[Row]) -> Result<Row> {
        let config = &member.config;
        // With another seed it is the same model, trained for as long. To count is to build the program.
        let is_same = |row: &&Row| (&row.variant, &row.size) == (&member.variant, &member.size);
        let same = others.iter().find(is_same).filter(|_| !member.size.is_empty());
        let (parameters, flops) = match same {
            Some(row) => (row.parameters, row.flops),
            None => {
                let flops = train_flops(config)? * config.run.steps as f64;
                (Parameters::of(config)?.total(), flops)
            }
        };
        let state = member.state()?;
        let metrics = match state {
            State::Finished => last_metrics(member)?,
            _ => BTreeMap::new(),
        };
        Ok(Row {
            variant: member.variant.clone(),
            size: member.size.clone(),
            seed: member.seed,
            state,
            parameters,
            steps: config.run.steps,
            flops,
            metrics,
        })
    }
}

/// What the evaluations of a run found at its last step.
fn last_metrics(member: &Member) -> Result<BTreeMap<String, f64>> {
    let run = &member.config.run;
    let found = last_evaluations(&run.dir.join("metrics.jsonl"), run.steps)?;
    let of_the_end = found.into_iter().filter(|(_, (_, step))| *step == run.steps);
    Ok(of_the_end.map(|(name, (value, _))| (name, value)).collect())
}

impl Findings {
    /// Reads what the members' runs found.
    ///
    /// # Errors
    /// When a run folder cannot be read, or the sizes of a model do not fit together.
    pub fn read(study: &Study) -> Result<Findings> {
        let mut rows: Vec<Row> = vec![];
        for member in &study.members {
            rows.push(Row::of(member, &rows)?);
        }
        Ok(Findings { laws: laws(&rows, &study.loss), loss: study.loss.clone(), rows })
    }

    /// Names of all metrics.
    fn names(&self) -> BTreeSet<&String> {
        self.rows.iter().flat_map(|row| row.metrics.keys()).collect()
    }

    /// A line for each member, with every metric: comma-separated values.
    pub fn members_csv(&self) -> String {
        let names = self.names();
        let mut text = "variant,size,seed,state,parameters,steps,flops".to_string();
        names.iter().for_each(|name| text.push_str(&format!(",{}", csv_cell(name))));
        text.push('\n');
        for row in &self.rows {
            let Row { variant, size, seed, state, parameters, steps, flops, metrics } = row;
            let variant = csv_cell(variant);
            let _ = write!(text, "{variant},{size},{seed},{},{parameters},{steps},{flops:e}", state.words());
            for name in &names {
                text.push(',');
                if let Some(value) = metrics.get(*name) {
                    let _ = write!(text, "{value}");
                }
            }
            text.push('\n');
        }
        text
    }

    /// A line for each law.
    pub fn laws_csv(&self) -> String {
        let mut text = "variant,over,metric,runs,a,a_low,a_high,b,c,c_low,c_high,r2,why_none\n".to_string();
        for Law { variant, over, runs, fit } in &self.laws {
            let (variant, loss) = (csv_cell(variant), csv_cell(&self.loss));
            let _ = write!(text, "{variant},{},{loss},{runs},", over.as_str());
            let _ = match fit {
                Ok(Fit { law, a, c, r2, .. }) => {
                    let (b, e) = (law.b, law.c);
                    writeln!(text, "{},{},{},{b},{e},{},{},{r2},", law.a, a[0], a[1], c[0], c[1])
                }
                Err(why) => writeln!(text, ",,,,,,,,{}", csv_cell(&why.to_string())),
            };
        }
        text
    }

    /// All of it for programs.
    pub fn json(&self) -> Value {
        let row = |row: &Row| {
            json!({
                "variant": row.variant, "size": row.size, "seed": row.seed, "state": row.state.words(),
                "parameters": row.parameters, "steps": row.steps, "flops": row.flops, "metrics": row.metrics,
            })
        };
        let law = |law: &Law| {
            let fit = law.fit.as_ref().ok().map(|fit| {
                json!({ "a": fit.law.a, "b": fit.law.b, "c": fit.law.c, "a_interval": fit.a, "c_interval": fit.c, "r2": fit.r2 })
            });
            let why = law.fit.as_ref().err().map(NoLaw::to_string);
            json!({ "variant": law.variant, "over": law.over.as_str(), "runs": law.runs, "fit": fit, "why_none": why })
        };
        json!({
            "metric": self.loss, "members": self.rows.iter().map(row).collect::<Vec<_>>(),
            "laws": self.laws.iter().map(law).collect::<Vec<_>>(),
        })
    }

    /// For people: a line for each variant and size, numbers averaged over the seeds that are finished; then the laws.
    pub fn text(&self) -> String {
        let overall: Vec<&String> = self
            .names()
            .into_iter()
            .filter(|name| **name == self.loss || name.ends_with("/overall"))
            .collect();
        let mut header = vec!["variant".to_string(), "size".into(), "parameters".into(), "finished".into()];
        header.extend(overall.iter().map(|name| name.to_string()));
        let mut groups: Vec<(&Row, Vec<&Row>)> = vec![];
        for row in &self.rows {
            match groups
                .iter_mut()
                .find(|(first, _)| (&first.variant, &first.size) == (&row.variant, &row.size))
            {
                Some((_, rows)) => rows.push(row),
                None => groups.push((row, vec![row])),
            }
        }
        let line = |(first, rows): &(&Row, Vec<&Row>)| {
            let done: Vec<&&Row> = rows.iter().filter(|row| row.state == State::Finished).collect();
            let mean = |name: &String| {
                let values: Vec<f64> = done.iter().filter_map(|row| row.metrics.get(name).copied()).collect();
                match values.len() {
                    0 => "-".to_string(),
                    n => format!("{:.4}", values.iter().sum::<f64>() / n as f64),
                }
            };
            let of = format!("{} of {}", done.len(), rows.len());
            let mut cells = vec![first.variant.clone(), first.size.clone(), thousands(first.parameters), of];
            cells.extend(overall.iter().map(|name| mean(name)));
            cells
        };
        let lines: Vec<Vec<String>> = [header].into_iter().chain(groups.iter().map(line)).collect();
        let mut text = columns(&lines, 2);
        let _ = writeln!(text, "\n{} = a + b x^-c", self.loss);
        for Law { variant, over, runs, fit } in &self.laws {
            let _ = match fit {
                Ok(Fit { law, c, r2, .. }) => writeln!(
                    text,
                    "{variant}, over {}: a {:.4}, b {:.4}, c {:.3} ({:.3} to {:.3}), R2 {r2:.3}, of {runs} runs",
                    over.as_str(),
                    law.a,
                    law.b,
                    law.c,
                    c[0],
                    c[1]
                ),
                Err(why) => writeln!(text, "{variant}, over {}: no law of {runs} runs: {why}", over.as_str()),
            };
        }
        text
    }
}

fn laws(rows: &[Row], loss: &str) -> Vec<Law> {
    let mut variants: Vec<&String> = vec![];
    rows.iter().for_each(|row| {
        if !variants.contains(&&row.variant) {
            variants.push(&row.variant);
        }
    });
    let law = |variant: &String, over: Over| {
        let mine = rows.iter().filter(|row| row.variant == *variant && row.state == State::Finished);
        let point = |row: &Row| {
            let x = match over {
                Over::Parameters => row.parameters as f64,
                Over::Flops => row.flops,
            };
            Some((x, *row.metrics.get(loss)?))
        };
        let points: Vec<(f64, f64)> = mine.filter_map(point).collect();
        Law { variant: variant.clone(), over, runs: points.len(), fit: power_law::fit(&points) }
    };
    let both = [Over::Parameters, Over::Flops];
    variants.into_iter().flat_map(|variant| both.map(|over| law(variant, over))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(variant: &str, size: u64, seed: u64, loss: Option<f64>) -> Row {
        let state = if loss.is_some() { State::Finished } else { State::Unfinished(7) };
        let metrics = loss.map(|loss| ("validation/loss".to_string(), loss)).into_iter().collect();
        let (variant, parameters) = (variant.to_string(), 10_u64.pow(size as u32));
        let flops = 6.0 * parameters as f64;
        Row { variant, size: format!("s{size}"), seed, state, parameters, steps: 9, flops, metrics }
    }

    #[test]
    fn members_make_tables_and_laws() {
        let loss = |size: u64| 0.5 + 3.0 * 10f64.powi(size as i32).powf(-0.3);
        let mut rows = vec![row("b", 3, 1, None)];
        rows.extend((3..7).map(|size| row("a", size, 1, Some(loss(size)))));
        let findings =
            Findings { laws: laws(&rows, "validation/loss"), loss: "validation/loss".into(), rows };
        let [none, _, law, by_flops] = &findings.laws[..] else { panic!("{:?}", findings.laws) };
        assert_eq!((none.variant.as_str(), none.runs, none.fit.clone()), ("b", 0, Err(NoLaw::FewSizes(0))));
        for law in [law, by_flops] {
            assert!((law.fit.as_ref().unwrap().law.c - 0.3).abs() < 0.006, "{law:?}");
        }
        let csv = findings.members_csv();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines[0], "variant,size,seed,state,parameters,steps,flops,validation/loss");
        assert_eq!(lines[1], "b,s3,1,at step 7,1000,9,6e3,");
        assert!(lines[2].starts_with("a,s3,1,finished,1000,9,6e3,0.877"), "{csv}");
        assert_eq!(findings.laws_csv().lines().count(), 5);
        let text = findings.text();
        assert!(text.contains("b        s3         1,000    0 of 1                -\n"), "{text}");
        assert!(text.contains("a, over parameters: a 0.5000, b 3.0000, c 0.300 ("), "{text}");
        assert!(text.contains("b, over flops: no law of 0 runs: 0 sizes; "), "{text}");
        assert_eq!(findings.json()["laws"][0]["fit"], Value::Null);
    }
}
