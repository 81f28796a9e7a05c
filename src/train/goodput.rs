//! Where the time of a run went: the share of it that trained, and what the rest was.
use crate::util::text::{count, duration};
use std::time::{Duration, Instant};

/// The time of a process that trains, by what it was spent on.
#[derive(Clone, Debug)]
pub struct Goodput {
    started: Instant,
    /// Waits for batches.
    pub data: Duration,
    /// Copying states out, and waiting for disks.
    pub saving: Duration,
    /// Preview images and evaluations.
    pub looking: Duration,
    /// When the first step began.
    since: Option<Instant>,
    trained: u64,
    skipped: u64,
    redone: u64,
}

impl Goodput {
    /// That of a process that began then. `redone` steps are trained again: a run before had got so far, and was not saved.
    pub fn new(started: Instant, redone: u64) -> Goodput {
        let none = Duration::ZERO;
        Goodput {
            started,
            data: none,
            saving: none,
            looking: none,
            since: None,
            trained: 0,
            skipped: 0,
            redone,
        }
    }

    /// Begins the time of the steps.
    pub fn begin(&mut self) {
        self.since = Some(Instant::now());
    }

    /// One more step was read back; whether its update was applied.
    pub fn step(&mut self, applied: bool) {
        self.trained += u64::from(applied);
        self.skipped += u64::from(!applied);
    }

    /// The share of the time since the process began that trained steps which count, in words, now.
    pub fn told(&self) -> Option<String> {
        let (all, since) = (self.started.elapsed().as_secs_f64(), self.since?);
        let steps = self.trained + self.skipped;
        if steps == 0 {
            return None;
        }
        let other = (self.data + self.saving + self.looking).as_secs_f64();
        let stepping = (since.elapsed().as_secs_f64() - other).max(0.0);
        let good =
            stepping * self.trained.saturating_sub(self.redone.min(self.trained)) as f64 / steps as f64;
        let before = (all - since.elapsed().as_secs_f64()).max(0.0);
        let parts = [
            (before, "until the first step"),
            (self.data.as_secs_f64(), "waiting for data"),
            (self.saving.as_secs_f64(), "saving"),
            (self.looking.as_secs_f64(), "images and evaluations"),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|(s, _)| *s >= 0.05)
            .map(|(s, what)| format!("{what} {}", duration(*s)))
            .collect();
        let mut text = format!("{:.0} % of {} trained", 100.0 * good / all.max(1e-9), duration(all));
        if !parts.is_empty() {
            text.push_str(&format!("; {}", parts.join(", ")));
        }
        let lost = [(self.skipped, "skipped"), (self.redone.min(self.trained), "trained a second time")];
        for (steps, what) in lost.into_iter().filter(|(steps, _)| *steps > 0) {
            text.push_str(&format!("; {} {what}", count(steps, "step")));
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_that_count_are_parted_from_the_rest() {
        let started = Instant::now();
        let mut goodput = Goodput::new(started - Duration::from_secs(20), 2);
        assert_eq!(goodput.told(), None);
        goodput.since = Some(started - Duration::from_secs(10));
        (0..8).for_each(|i| goodput.step(i < 6));
        goodput.saving = Duration::from_secs(2);
        // Of 20 seconds, 8 trained 8 steps, of which 4 count.
        let text = goodput.told().unwrap();
        assert!(text.starts_with("20 % of 20"), "{text}");
        let rest =
            "; until the first step 10 s, saving 2.0 s; 2 steps skipped; 2 steps trained a second time";
        assert!(text.ends_with(rest), "{text}");
    }
}
