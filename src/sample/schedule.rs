//! How many tokens each autoregressive step reveals, and how strongly it is guided.
use crate::config::GuidanceSchedule;
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

/// The steps that reveal `tokens` tokens in `steps` steps by the cosine schedule: after step `k`,
/// `max(1, min(m - 1, floor(tokens cos(π/2 k / steps))))` stay masked, and the last step reveals all that are
/// left. Steps that would reveal nothing are left out.
pub fn reveals(tokens: usize, steps: usize, guidance: GuidanceSchedule) -> Vec<Reveal> {
    let mut masked = tokens;
    let mut out = Vec::with_capacity(steps);
    for k in 1..=steps {
        let cosine = (tokens as f64 * (FRAC_PI_2 * k as f64 / steps as f64).cos()).floor() as usize;
        let by_schedule = cosine.min(masked.saturating_sub(1)).max(1);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_four_steps_reveal_every_token_once() {
        let steps = reveals(256, 64, GuidanceSchedule::Linear);
        assert_eq!(steps.len(), 64);
        assert_eq!(steps.iter().map(|s| s.count).sum::<usize>(), 256);
        let of = |n| steps.iter().filter(|s| s.count == n).count();
        assert_eq!([1, 2, 3, 4, 5, 6, 7].map(of), [13, 3, 8, 9, 11, 18, 2]);
        assert!((steps[0].guided(3.0) - (1.0 + 2.0 / 256.0)).abs() < 1e-12);
        assert!((steps[63].guided(3.0) - (1.0 + 2.0 * 255.0 / 256.0)).abs() < 1e-12);
    }

    #[test]
    fn more_steps_than_tokens_leave_some_out() {
        let steps = reveals(16, 64, GuidanceSchedule::Constant);
        assert_eq!(steps.iter().map(|s| s.count).sum::<usize>(), 16);
        assert!(steps.iter().all(|s| s.count > 0 && s.guided(2.5) == 2.5));
        assert_eq!(reveals(16, 1, GuidanceSchedule::Constant)[0].count, 16);
    }
}
