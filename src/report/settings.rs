//! The settings in which runs differ, and what of a run they follow.
use crate::study::Member;
use anyhow::Result;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// What a setting follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Its variant.
    Variant,
    /// Its size.
    Size,
    /// Variant and size.
    VariantAndSize,
    /// Each run has its own.
    Run,
}

/// A setting that is not the same in all runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    /// Its dotted key.
    pub key: String,
    /// What it follows.
    pub by: By,
    /// The values of each variant, size or run, in order; none where it is not set.
    pub values: Vec<(String, Option<String>)>,
}

impl By {
    /// For a table.
    pub fn as_str(self) -> &'static str {
        match self {
            By::Variant => "by variant",
            By::Size => "by size",
            By::VariantAndSize => "by variant and size",
            By::Run => "by run",
        }
    }

    fn of(self, member: &Member) -> String {
        match self {
            By::Variant => member.variant.clone(),
            By::Size => member.size.clone(),
            By::VariantAndSize => format!("{} {}", member.variant, member.size),
            By::Run => member.name(),
        }
    }
}

/// The settings of several runs that are not the same in all, with the value of each; none where it is not set.
pub fn unequal(runs: Vec<Vec<(String, String)>>) -> Vec<(String, Vec<Option<String>>)> {
    let (mut all, count) = (IndexMap::<String, Vec<Option<String>>>::new(), runs.len());
    for (number, run) in runs.into_iter().enumerate() {
        for (key, value) in run {
            all.entry(key).or_insert_with(|| vec![None; count])[number] = Some(value);
        }
    }
    all.into_iter().filter(|(_, values)| values.iter().any(|value| *value != values[0])).collect()
}

/// The settings that differ, but for folder and seed, which tell runs apart anyway.
///
/// # Errors
/// When a config cannot be written as TOML.
pub fn differing(members: &[Member]) -> Result<Vec<Differing>> {
    let runs = members.iter().map(|member| member.config.settings()).collect::<Result<_>>()?;
    let row = |(key, values): (String, Vec<Option<String>>)| {
        let grouped = |by: By| -> Option<Vec<(String, Option<String>)>> {
            let pairs = members.iter().map(|member| by.of(member)).zip(values.iter().cloned());
            let mut groups: IndexMap<String, BTreeSet<Option<String>>> = IndexMap::new();
            pairs.for_each(|(group, value)| {
                groups.entry(group).or_default().insert(value);
            });
            let one = |(group, values): (String, BTreeSet<Option<String>>)| {
                let mut values = values.into_iter();
                values.next().filter(|_| values.next().is_none()).map(|value| (group, value))
            };
            groups.into_iter().map(one).collect()
        };
        let ways = [By::Variant, By::Size, By::VariantAndSize, By::Run].into_iter();
        let (by, values) = ways.filter_map(|by| Some((by, grouped(by)?))).next().unwrap_or((By::Run, vec![]));
        Differing { key, by, values }
    };
    let tells = |(key, _): &(String, _)| !["run.dir", "run.seed"].contains(&key.as_str());
    Ok(unequal(runs).into_iter().filter(tells).map(row).collect())
}
