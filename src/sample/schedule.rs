//! How many tokens each autoregressive step reveals, and how strongly it is guided.
use crate::config::{Config, GuidanceSchedule, RevealSchedule};
use graphs::models::Order;
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
}

impl Reveal {
    /// The guidance of the step for a strength `g`: `1 + (g - 1)` times the step's share.
    pub fn guided(&self, g: f64) -> f64 {
        1.0 + (g - 1.0) * self.guidance
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
            out.push(Reveal { remaining, count: masked - remaining, guidance: share });
        }
        masked = remaining;
    }
    out
}

/// The steps of a config for images with `unknown` tokens to draw.
pub fn reveal_schedule(config: &Config, unknown: usize) -> Vec<Reveal> {
    let (s, tokens) = (&config.sample, config.image_tokens());
    match config.model.order {
        Order::Random => {
            let steps = config.sample_steps().min(unknown);
            reveals((unknown, tokens), steps, s.reveal_schedule, s.guidance_schedule)
        }
        Order::Raster => one_by_one(tokens, s.guidance_schedule),
    }
}

/// The steps of raster order: one token each, guided by the share of tokens known after the step.
pub fn one_by_one(tokens: usize, guidance: GuidanceSchedule) -> Vec<Reveal> {
    let step = |remaining: usize| Reveal {
        remaining,
        count: 1,
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
    fn raster_order_takes_one_token_a_step() {
        let steps = one_by_one(4, GuidanceSchedule::Linear);
        assert_eq!(steps.iter().map(|s| s.remaining).collect::<Vec<_>>(), [3, 2, 1, 0]);
        assert_eq!([0, 3].map(|i| steps[i].guided(3.0)), [1.5, 3.0]);
        assert!(
            one_by_one(4, GuidanceSchedule::Constant).iter().all(|s| s.count == 1 && s.guided(3.0) == 3.0)
        );
    }
}
