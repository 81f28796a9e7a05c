//! Shares of correct images by task, as GenEval tells them: with intervals, and the difference of two sets of images of
//! the same prompts.
//!
//! The images of a prompt are alike, so prompts are drawn anew, not images: the percentile bootstrap over clusters
//! (Efron and Tibshirani 1993, chapter 13), within each task, by a fixed seed. Equal outcomes give equal intervals.
use crate::stats::normal::wilson;
use crate::util::rng::SplitMix;
use anyhow::{Result, bail};
use std::fmt;

/// How often prompts are drawn anew.
const RESAMPLES: usize = 4000;

/// The share of resamples that an interval holds.
const LEVEL: f64 = 0.95;

/// How the images of one prompt came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The prompt.
    pub prompt: String,
    /// Its images that show what it says.
    pub correct: usize,
    /// All its images, at least 1.
    pub images: usize,
}

/// The prompts of one task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its name.
    pub name: String,
    /// Its prompts.
    pub outcomes: Vec<Outcome>,
}

/// All tasks of a benchmark, in the order that they are told in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskTable {
    /// The tasks; one without prompts counts for nothing.
    pub tasks: Vec<Task>,
}

/// A number with the interval that holds it with 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// The interval's ends.
    pub interval: [f64; 2],
}

/// Estimates of every task that has prompts, and overall.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimates {
    /// Of each task; none where there are no prompts.
    pub tasks: Vec<Option<Estimate>>,
    /// The mean of the tasks.
    pub overall: Option<Estimate>,
}

impl Outcome {
    fn share(outcomes: impl Iterator<Item = (usize, usize)>) -> Option<f64> {
        let (correct, images) = outcomes.fold((0, 0), |(c, n), (correct, images)| (c + correct, n + images));
        (images > 0).then(|| correct as f64 / images as f64)
    }
}

impl Task {
    /// The share of its images that are correct; none where there are none.
    pub fn share(&self) -> Option<f64> {
        Outcome::share(self.outcomes.iter().map(|o| (o.correct, o.images)))
    }

    fn counts(&self) -> [usize; 2] {
        [self.outcomes.iter().map(|o| o.correct).sum(), self.outcomes.iter().map(|o| o.images).sum()]
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.fold((0.0, 0), |(sum, n), value| (sum + value, n + 1));
    (n > 0).then(|| sum / f64::from(n))
}

/// Prompts of a task drawn anew, by their numbers.
fn draw(random: &mut SplitMix, prompts: usize, numbers: &mut Vec<usize>) {
    numbers.clear();
    // The upper bits of a product: without the bias of a remainder that matters.
    let number = |bits: u64| ((u128::from(bits) * prompts as u128) >> 64) as usize;
    numbers.extend((0..prompts).map(|_| number(random.next_u64())));
}

/// The ends of the middle part of some values.
fn middle(mut values: Vec<f64>) -> [f64; 2] {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1) as f64;
    let at = |share: f64| {
        let place = share * last;
        let [low, high] =
            [place.floor(), place.ceil()].map(|i| values.get(i as usize).copied().unwrap_or(f64::NAN));
        low + (high - low) * (place - place.floor())
    };
    [at((1.0 - LEVEL) / 2.0), at((1.0 + LEVEL) / 2.0)]
}

/// What each of many resamples gives: the statistic of every task that has prompts, by those drawn.
fn resample(sizes: &[usize], statistic: impl Fn(usize, &[usize]) -> f64) -> Vec<Vec<f64>> {
    let (mut random, mut numbers) = (SplitMix::new(0), vec![]);
    let mut tasks = vec![vec![]; sizes.len()];
    for _ in 0..RESAMPLES {
        for (task, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0) {
            draw(&mut random, *size, &mut numbers);
            tasks[task].push(statistic(task, &numbers));
        }
    }
    tasks
}

/// The mean of the tasks. Of independent parts the squares of the distances to the ends add up (Zou and Donner 2008): that
/// holds for tasks too whose interval is not of resamples.
fn mean_of(tasks: &[Option<Estimate>]) -> Option<Estimate> {
    let all = || tasks.iter().flatten();
    let value = mean(all().map(|e| e.value))?;
    let distance = |end: usize| {
        let squares: f64 = all().map(|e| (e.interval[end] - e.value).powi(2)).sum();
        squares.sqrt() / all().count() as f64
    };
    Some(Estimate { value, interval: [value - distance(0), value + distance(1)] })
}

impl TaskTable {
    /// The mean of the shares of the tasks; none where there are no images.
    pub fn overall(&self) -> Option<f64> {
        mean(self.tasks.iter().filter_map(Task::share))
    }

    /// The shares, with intervals.
    pub fn estimates(&self) -> Estimates {
        let sizes: Vec<usize> = self.tasks.iter().map(|task| task.outcomes.len()).collect();
        let tasks = resample(&sizes, |task, numbers| {
            let outcomes = &self.tasks[task].outcomes;
            let drawn = numbers.iter().map(|i| (outcomes[*i].correct, outcomes[*i].images));
            Outcome::share(drawn).unwrap_or(f64::NAN)
        });
        let estimate = |(task, values): (&Task, Vec<f64>)| {
            let value = task.share()?;
            let interval = match middle(values) {
                [low, high] if low == high => wilson(value, task.outcomes.len()),
                interval => interval,
            };
            Some(Estimate { value, interval })
        };
        let tasks: Vec<Option<Estimate>> = self.tasks.iter().zip(tasks).map(estimate).collect();
        Estimates { overall: mean_of(&tasks), tasks }
    }

    /// How much more of the images of `other` are correct than of these: of the same prompts, which are drawn anew together.
    ///
    /// # Errors
    /// When the tasks or their prompts are others; the first is named.
    pub fn difference(&self, other: &TaskTable) -> Result<Estimates> {
        for (number, (a, b)) in self.tasks.iter().zip(&other.tasks).enumerate() {
            let number = number + 1;
            if a.name != b.name {
                bail!("task {number} is {:?} in the first, {:?} in the second", a.name, b.name);
            }
            let pairs = a.outcomes.iter().zip(&b.outcomes).enumerate();
            if let Some((i, (x, y))) = pairs.into_iter().find(|(_, (x, y))| x.prompt != y.prompt) {
                let (x, y) = (&x.prompt, &y.prompt);
                bail!("prompt {} of {} is {x:?} in the first, {y:?} in the second", i + 1, a.name);
            }
            let [x, y] = [a, b].map(|task| task.outcomes.len());
            if x != y {
                bail!("{} has {x} prompts in the first, {y} in the second", a.name);
            }
        }
        if self.tasks.len() != other.tasks.len() {
            bail!("there are {} tasks in the first, {} in the second", self.tasks.len(), other.tasks.len());
        }
        let sizes: Vec<usize> = self.tasks.iter().map(|task| task.outcomes.len()).collect();
        let share = |table: &TaskTable, task: usize, numbers: &[usize]| {
            let outcomes = &table.tasks[task].outcomes;
            Outcome::share(numbers.iter().map(|i| (outcomes[*i].correct, outcomes[*i].images)))
        };
        let statistic = |task: usize, numbers: &[usize]| {
            let [a, b] = [self, other].map(|table| share(table, task, numbers).unwrap_or(f64::NAN));
            b - a
        };
        let estimate = |(task, resampled): (usize, Vec<f64>)| {
            let all: Vec<usize> = (0..sizes[task]).collect();
            let value = (!all.is_empty()).then(|| statistic(task, &all))?;
            let interval = match middle(resampled) {
                // All prompts differ alike: as many of them might not as a share of none might be.
                [low, high] if low == high => {
                    let [_, other] = wilson(0.0, all.len());
                    [(value - other).max(-1.0), (value + other).min(1.0)]
                }
                interval => interval,
            };
            Some(Estimate { value, interval })
        };
        let tasks: Vec<Option<Estimate>> =
            resample(&sizes, statistic).into_iter().enumerate().map(estimate).collect();
        Ok(Estimates { overall: mean_of(&tasks), tasks })
    }

    /// The table for people: a line per task (share, interval, correct/total), then `overall`.
    pub fn shown(&self, estimates: &Estimates) -> String {
        Shown(self, estimates).to_string()
    }
}

/// See [`TaskTable::shown`].
struct Shown<'a>(&'a TaskTable, &'a Estimates);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shown(table, estimates) = self;
        for (task, estimate) in table.tasks.iter().zip(&estimates.tasks) {
            let (Some(estimate), [correct, images]) = (estimate, task.counts()) else { continue };
            writeln!(f, "{:<14} {estimate}  {correct}/{images}", task.name)?;
        }
        match &estimates.overall {
            Some(overall) => write!(f, "{:<14} {overall}", "overall"),
            None => write!(f, "nothing scored"),
        }
    }
}

impl fmt::Display for Estimate {
    /// `  66.7 %  (60.1 to 72.9)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [low, high] = self.interval.map(|end| 100.0 * end);
        write!(f, "{:6.1} %  ({low:.1} to {high:.1})", 100.0 * self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(name: &str, outcomes: &[[usize; 2]]) -> Task {
        let outcome = |(i, [correct, images]): (usize, &[usize; 2])| Outcome {
            prompt: format!("{name} {i}"),
            correct: *correct,
            images: *images,
        };
        Task { name: name.into(), outcomes: outcomes.iter().enumerate().map(outcome).collect() }
    }

    /// Prompts of four images each, of which 0 to 4 are correct by turns.
    fn by_turns(name: &str, prompts: usize) -> Task {
        task(name, &(0..prompts).map(|i| [i % 5, 4]).collect::<Vec<_>>())
    }

    #[test]
    fn shares_are_over_images_and_the_mean_over_tasks() {
        let table = TaskTable {
            tasks: vec![task("a", &[[4, 4], [0, 4], [1, 2]]), task("b", &[[1, 4]]), task("c", &[])],
        };
        let estimates = table.estimates();
        let values: Vec<Option<f64>> = estimates.tasks.iter().map(|e| e.map(|e| e.value)).collect();
        assert_eq!(values, [Some(0.5), Some(0.25), None]);
        assert_eq!(estimates.overall.unwrap().value, 0.375);
        assert_eq!(TaskTable::default().estimates().overall, None);
    }

    #[test]
    fn intervals_are_those_of_prompts_not_of_images() {
        let table = TaskTable { tasks: vec![by_turns("a", 100)] };
        let e = table.estimates().overall.unwrap();
        // The shares 0, 1/4 .. 1 have variance 1/8: the standard error of their mean over 100 prompts is 0.0354.
        let half = crate::stats::normal::Z * (0.125f64 / 100.0).sqrt();
        for (end, wanted) in e.interval.iter().zip([0.5 - half, 0.5 + half]) {
            assert!((end - wanted).abs() < 0.006, "{e:?}, not {wanted}");
        }
        // Six tasks of as many prompts: the mean of six has the error of 600.
        let six = TaskTable { tasks: (0..6).map(|i| by_turns(&i.to_string(), 100)).collect() };
        let [low, high] = six.estimates().overall.unwrap().interval;
        assert!(((high - low) / (2.0 * half / 6f64.sqrt()) - 1.0).abs() < 0.1, "{low} {high}");
        assert_eq!(six.estimates(), six.estimates());
    }

    #[test]
    fn outcomes_that_are_all_alike_have_an_interval_too() {
        let table = TaskTable { tasks: vec![task("a", &[[4, 4]; 20]), task("b", &[[0, 4]; 20])] };
        let estimates = table.estimates();
        let interval = |i: usize| estimates.tasks[i].unwrap().interval;
        // Wilson (1927): 20 of 20 is 0.8389 to 1.
        assert!((interval(0)[0] - 0.8389).abs() < 1e-4 && interval(0)[1] == 1.0, "{:?}", interval(0));
        assert!((interval(1)[1] - 0.1611).abs() < 1e-4 && interval(1)[0] == 0.0, "{:?}", interval(1));
        let [low, high] = estimates.overall.unwrap().interval;
        assert!(low < 0.45 && high > 0.55, "{low} {high}");
    }

    #[test]
    fn a_difference_is_one_of_the_same_prompts() {
        let before = TaskTable { tasks: vec![by_turns("a", 60)] };
        let mut after = before.clone();
        // One image more is correct for every prompt that can have it.
        after.tasks[0].outcomes.iter_mut().for_each(|o| o.correct = (o.correct + 1).min(4));
        let e = before.difference(&after).unwrap().overall.unwrap();
        assert!((e.value - 0.2).abs() < 1e-12, "{e:?}");
        let alone = after.estimates().overall.unwrap().interval;
        assert!(e.interval[0] > 0.15 && e.interval[1] < 0.24, "{e:?}");
        assert!(e.interval[1] - e.interval[0] < 0.5 * (alone[1] - alone[0]), "pairing narrows it");
        let same = before.difference(&before).unwrap().overall.unwrap();
        // 0 of 60 by Wilson's rule is at most 0.0602.
        assert!(same.value == 0.0 && (same.interval[1] - 0.0602).abs() < 1e-4, "{same:?}");
        let one = |correct: usize| TaskTable { tasks: vec![task("a", &[[correct, 4]])] };
        let e = one(1).difference(&one(2)).unwrap().overall.unwrap();
        assert!(e.interval[0] < 0.0, "one prompt proves nothing: {e:?}");
        after.tasks[0].outcomes[7].prompt = "a cat".into();
        let error = before.difference(&after).unwrap_err().to_string();
        assert_eq!(error, "prompt 8 of a is \"a 7\" in the first, \"a cat\" in the second");
        after.tasks[0] = by_turns("a", 59);
        let error = before.difference(&after).unwrap_err().to_string();
        assert_eq!(error, "a has 60 prompts in the first, 59 in the second");
    }

    #[test]
    fn the_table_shows_what_was_counted() {
        let table = TaskTable { tasks: vec![task("single_object", &[[4, 4], [3, 4]]), task("colors", &[])] };
        let text = table.shown(&table.estimates());
        assert_eq!(
            text,
            "single_object    87.5 %  (75.0 to 100.0)  7/8\noverall          87.5 %  (75.0 to 100.0)"
        );
        let none = TaskTable::default();
        assert_eq!(none.shown(&none.estimates()), "nothing scored");
    }
}
