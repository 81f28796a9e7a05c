//! How many tokens each autoregressive step reveals, and how strongly it is guided.
use crate::config::{Config, GuidanceSchedule, RevealSchedule};
use graphs::functions::ProgramSpec;
use graphs::models::Order;
use std::collections::BTreeMap;
use std::f64::consts::FRAC_PI_2;

/// One autoregressive step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reveal {
    /// Tokens still masked after the step.
    pub remaining: usize,
    /// Tokens that the step reveals.
    pub count: usize,
    /// What the guidance strength above 1 is multiplied with.
    pub guidance: f64,
    /// Diffusion steps of a continuous token.
    pub diffusion_steps: usize,
}

/// What an autoregressive step is compiled for: each needs a program of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StepKind {
    /// Tokens that it reveals.
    pub count: usize,
    /// Diffusion steps of a continuous token.
    pub diffusion_steps: usize,
    /// Whether it is guided.
    pub guided: bool,
}

impl StepKind {
    /// What the programs of such a step are made for.
    pub fn spec(self, spec: &ProgramSpec) -> ProgramSpec {
        let mut spec = spec.clone();
        spec.sampler.denoise.steps = self.diffusion_steps;
        spec.sampler.guided = self.guided;
        spec
    }
}

impl Reveal {
    /// The guidance of the step for a strength `g`: `1 + (g - 1)` times the step's share.
    pub fn guided(&self, g: f64) -> f64 {
        1.0 + (g - 1.0) * self.guidance
    }

    /// What its program is made for, for a guidance strength `g`: steps whose guidance is less than `floor` from 1 are not
    /// guided.
    pub fn kind(&self, g: f64, floor: Option<f64>) -> StepKind {
        let guided = floor.is_none_or(|floor| (self.guided(g) - 1.0).abs() >= floor);
        StepKind { count: self.count, diffusion_steps: self.diffusion_steps, guided }
    }
}

/// The steps that reveal `unknown` of `tokens` tokens in `steps` steps: after step `k`, `max(1, min(m - 1,
/// floor(unknown f(k / steps))))` stay masked, where `f` falls from 1 to 0 by a quarter of a cosine or linearly, and
/// the last step reveals all that are left. Steps that would reveal nothing are left out.
pub fn reveals(
    (unknown, tokens): (usize, usize),
    steps: usize,
    reveal: RevealSchedule,
    guidance: GuidanceSchedule,
) -> Vec<Reveal> {
    let mut masked = unknown;
    let mut out = Vec::with_capacity(steps);
    for k in 1..=steps {
        let left = match reveal {
            RevealSchedule::Cosine => unknown as f64 * (FRAC_PI_2 * k as f64 / steps as f64).cos(),
            // In whole numbers: a share of 0.7 has none.
            RevealSchedule::Linear => (unknown * (steps - k) / steps) as f64,
        };
        let by_schedule = (left.floor() as usize).min(masked.saturating_sub(1)).max(1);
        let remaining = if k == steps { 0 } else { by_schedule.min(masked) };
        let share = match guidance {
            GuidanceSchedule::Constant => 1.0,
            // By the schedule's own count, as the reference: at the last step one token counts as unknown.
            GuidanceSchedule::Linear => (tokens - by_schedule.min(tokens)) as f64 / tokens as f64,
        };
        if masked > remaining {
            out.push(Reveal { remaining, count: masked - remaining, guidance: share, diffusion_steps: 1 });
        }
        masked = remaining;
    }
    out
}

/// The steps that reveal stages of `sizes[i]` tokens in `steps[i]` steps each, one stage after the other: the same number in
/// every step of a stage, or one less.
pub fn staged(sizes: &[usize], steps: &[usize], guidance: GuidanceSchedule) -> Vec<Reveal> {
    let tokens: usize = sizes.iter().sum();
    let mut later = tokens;
    let mut out = vec![];
    for (size, steps) in sizes.iter().zip(steps) {
        later -= size;
        out.extend(reveals((*size, *size), *steps, RevealSchedule::Linear, guidance).into_iter().map(
            |step| {
                let remaining = step.remaining + later;
                let share = match guidance {
                    GuidanceSchedule::Constant => 1.0,
                    GuidanceSchedule::Linear => (tokens - remaining.max(1)) as f64 / tokens as f64,
                };
                Reveal { remaining, guidance: share, ..step }
            },
        ));
    }
    out
}

/// The steps of a config for images with `unknown` tokens to draw. Stages are for whole images.
pub fn reveal_schedule(config: &Config, unknown: usize) -> Vec<Reveal> {
    let (s, tokens) = (&config.sample, config.image_tokens());
    let mut steps = plan(config, unknown);
    let first = s.diffusion_steps.unwrap_or(1);
    match s.final_diffusion_steps {
        None => steps.iter_mut().for_each(|step| step.diffusion_steps = first),
        Some(last) => {
            let by_count = diffusion_steps(&plan(config, tokens), first, last);
            for step in &mut steps {
                let near = by_count.range(..=step.count).next_back().or(by_count.first_key_value());
                step.diffusion_steps = near.map_or(first, |(_, steps)| *steps);
            }
        }
    }
    steps
}

/// The kinds of steps of a whole image, guided as the config has it, and how many there are of each.
pub fn step_kinds(config: &Config) -> BTreeMap<StepKind, usize> {
    let (g, floor) = (config.sample.guidance, config.sample.guidance_floor);
    let mut kinds = BTreeMap::new();
    for step in reveal_schedule(config, config.image_tokens()) {
        *kinds.entry(step.kind(g, floor)).or_default() += 1;
    }
    kinds
}

fn plan(config: &Config, unknown: usize) -> Vec<Reveal> {
    let (s, tokens) = (&config.sample, config.image_tokens());
    match (config.model.order, &s.stages) {
        (Order::Random, Some(stages)) if unknown == tokens => {
            staged(&stages.sizes(tokens.isqrt()), &stages.steps, s.guidance_schedule)
        }
        (Order::Random, _) => {
            let steps = config.sample_steps().min(unknown);
            reveals((unknown, tokens), steps, s.reveal_schedule, s.guidance_schedule)
        }
        (Order::Raster, _) => one_by_one(tokens, s.guidance_schedule),
    }
}

/// Diffusion steps by the number of tokens that a step reveals: they go evenly from `first` at the first step of `plan` to
/// `last` at the last; steps that reveal as many tokens have their mean, so that they share a program.
fn diffusion_steps(plan: &[Reveal], first: usize, last: usize) -> BTreeMap<usize, usize> {
    let mut by_count: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for (k, step) in plan.iter().enumerate() {
        let share = k as f64 / plan.len().saturating_sub(1).max(1) as f64;
        let (sum, number) = by_count.entry(step.count).or_default();
        *sum += first as f64 + (last as f64 - first as f64) * share;
        *number += 1.0;
    }
    by_count
        .into_iter()
        .map(|(count, (sum, number))| (count, (sum / number).round().max(1.0) as usize))
        .collect()
}

/// The steps of raster order: one token each, guided by the share of tokens known after the step.
pub fn one_by_one(tokens: usize, guidance: GuidanceSchedule) -> Vec<Reveal> {
    let step = |remaining: usize| Reveal {
        remaining,
        count: 1,
        diffusion_steps: 1,
        guidance: match guidance {
            GuidanceSchedule::Constant => 1.0,
            GuidanceSchedule::Linear => (tokens - remaining) as f64 / tokens as f64,
        },
    };
    (0..tokens).rev().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_four_steps_reveal_every_token_once() {
        let steps = reveals((256, 256), 64, RevealSchedule::Cosine, GuidanceSchedule::Linear);
        assert_eq!(steps.len(), 64);
        assert_eq!(steps.iter().map(|s| s.count).sum::<usize>(), 256);
        let of = |n| steps.iter().filter(|s| s.count == n).count();
        assert_eq!([1, 2, 3, 4, 5, 6, 7].map(of), [13, 3, 8, 9, 11, 18, 2]);
        assert!((steps[0].guided(3.0) - (1.0 + 2.0 / 256.0)).abs() < 1e-12);
        assert!((steps[63].guided(3.0) - (1.0 + 2.0 * 255.0 / 256.0)).abs() < 1e-12);
    }

    #[test]
    fn more_steps_than_tokens_leave_some_out() {
        let steps = reveals((16, 16), 64, RevealSchedule::Cosine, GuidanceSchedule::Constant);
        assert_eq!(steps.iter().map(|s| s.count).sum::<usize>(), 16);
        assert!(steps.iter().all(|s| s.count > 0 && s.guided(2.5) == 2.5));
        assert_eq!(reveals((16, 16), 1, RevealSchedule::Linear, GuidanceSchedule::Constant)[0].count, 16);
    }

    #[test]
    fn the_linear_schedule_reveals_the_same_number_in_every_step() {
        let steps = reveals((256, 256), 64, RevealSchedule::Linear, GuidanceSchedule::Linear);
        assert!(steps.len() == 64 && steps.iter().all(|s| s.count == 4));
        assert_eq!(steps[15].guided(5.0), 2.0);
        // Ten of sixteen tokens are to be drawn anew: the others count as known.
        let some = reveals((10, 16), 5, RevealSchedule::Linear, GuidanceSchedule::Linear);
        assert_eq!(some.iter().map(|s| s.count).collect::<Vec<_>>(), [2; 5]);
        assert_eq!(some[0].guided(2.0), 1.5);
    }

    #[test]
    fn stages_come_one_after_the_other() {
        let steps = staged(&[64, 64, 128], &[24, 6, 2], GuidanceSchedule::Linear);
        assert_eq!((steps.len(), steps.iter().map(|s| s.count).sum::<usize>()), (32, 256));
        let of = |n| steps.iter().filter(|s| s.count == n).count();
        assert_eq!([2, 3, 10, 11, 64].map(of), [8, 16, 2, 4, 2]);
        assert_eq!([23, 29, 31].map(|i| steps[i].remaining), [192, 128, 0]);
        assert!((steps[31].guided(3.0) - (1.0 + 2.0 * 255.0 / 256.0)).abs() < 1e-12);
        // GtR's order of g = 3 by a floor of 0.2: guidance below 1.2 in the steps before the 26th token.
        let kinds: Vec<bool> = steps.iter().map(|s| s.kind(3.0, Some(0.2)).guided).collect();
        assert_eq!(kinds.iter().filter(|guided| !**guided).count(), 9);
        assert!(steps.iter().all(|s| s.kind(3.0, None).guided && s.kind(1.0, Some(0.0)).guided));
    }

    #[test]
    fn later_steps_take_fewer_diffusion_steps() {
        let steps = reveals((256, 256), 64, RevealSchedule::Cosine, GuidanceSchedule::Linear);
        // DiSA's table of 50 to 5.
        let all: Vec<(usize, usize)> = diffusion_steps(&steps, 50, 5).into_iter().collect();
        assert_eq!(all, [(1, 46), (2, 40), (3, 36), (4, 30), (5, 22), (6, 12), (7, 9)]);
    }

    #[test]
    fn raster_order_takes_one_token_a_step() {
        let steps = one_by_one(4, GuidanceSchedule::Linear);
        assert_eq!(steps.iter().map(|s| s.remaining).collect::<Vec<_>>(), [3, 2, 1, 0]);
        assert_eq!([0, 3].map(|i| steps[i].guided(3.0)), [1.5, 3.0]);
        assert!(
            one_by_one(4, GuidanceSchedule::Constant).iter().all(|s| s.count == 1 && s.guided(3.0) == 3.0)
        );
    }
}
