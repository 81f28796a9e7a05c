//! The guard of a training step: where something is not finite, or the loss leaps, the state stays as it was.
use crate::ir::{Builder, Tensor};
use crate::types::DType;

/// What became of a step, as programs report it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The state is the new one.
    Applied,
    /// The loss, a gradient or the new state was not finite: the state is the one of before.
    NotFinite,
    /// The loss or the norm of the gradient leapt: the state is the one of before.
    Spike,
    /// All was finite, and the state was to stay as it is.
    Held,
}

impl Outcome {
    /// The number that stands for it in programs.
    pub fn number(self) -> f64 {
        match self {
            Outcome::Applied => 0.0,
            Outcome::NotFinite => 1.0,
            Outcome::Spike => 2.0,
            Outcome::Held => 3.0,
        }
    }

    /// The outcome that a program reported.
    pub fn of(number: f64) -> Option<Outcome> {
        let all = [Outcome::Applied, Outcome::NotFinite, Outcome::Spike, Outcome::Held];
        all.into_iter().find(|outcome| outcome.number() == number)
    }
}

/// When a loss, or a norm of the gradient, is a spike: where it lies so far above the mean of those before. After
/// OLMo 2 (2025), 3.2, which skips such steps too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpikeRule {
    /// How many steps before are looked at. The rule holds once there were half as many.
    pub window: usize,
    /// How many standard deviations above their mean.
    pub sigmas: f64,
}

/// The steps before, which [`SpikeRule`] looks at: those that were finite.
#[derive(Clone, Debug)]
pub struct SpikeHistory {
    /// Their losses, a ring: `[window]`.
    pub losses: Tensor,
    /// Their norms of the gradient, a ring: `[window]`.
    pub grad_norms: Tensor,
    /// How many there were in all, `i32[]`: the place of the next is its remainder by the window.
    pub seen: Tensor,
}

impl SpikeRule {
    /// Whether a step is a spike, `i1[]`.
    #[track_caller]
    pub fn is_spike(&self, history: &SpikeHistory, loss: &Tensor, grad_norm: &Tensor) -> Tensor {
        let SpikeHistory { losses, grad_norms, seen } = history;
        let held = seen.min(&seen.scalar_like(self.window as f64));
        let enough = held.ge(&held.scalar_like((self.window / 2).max(2) as f64));
        let places = losses.builder().iota(&losses.ty().with_dtype(DType::S32), 0);
        let known = places.lt(&held);
        let leaps = |before: &Tensor, now: &Tensor| {
            let n = held.convert(before.dtype()).max(&now.scalar_like(1.0));
            let mean = known.select(before, &now.scalar_like(0.0)).sum(&[0]) / &n;
            let off = known.select(&(before - &mean), &now.scalar_like(0.0));
            let deviation = (off.square().sum(&[0]) / &n).sqrt();
            now.gt(&(mean + deviation * self.sigmas))
        };
        enough.and(&leaps(losses, loss).or(&leaps(grad_norms, grad_norm)))
    }
}

impl SpikeHistory {
    /// The history with one more step, where `finite` (`i1[]`) holds.
    #[track_caller]
    pub fn with(&self, loss: &Tensor, grad_norm: &Tensor, finite: &Tensor) -> SpikeHistory {
        let window = self.seen.scalar_like(self.losses.dim(0) as f64);
        let at = [self.seen.rem(&window)];
        let put = |ring: &Tensor, value: &Tensor| {
            let value = value.convert(ring.dtype()).reshape(&[1]);
            finite.select(&ring.dynamic_update_slice(&value, &at), ring)
        };
        let seen = finite.select(&(&self.seen + 1.0), &self.seen);
        SpikeHistory { losses: put(&self.losses, loss), grad_norms: put(&self.grad_norms, grad_norm), seen }
    }
}

/// Whether all elements of all tensors are finite, `i1[]`.
#[track_caller]
pub fn all_finite<'a>(b: &Builder, tensors: impl IntoIterator<Item = &'a Tensor>) -> Tensor {
    // A sum of magnitudes is finite just if all of them are, and needs one number of a device.
    let sum = |t: &Tensor| t.abs().sum(&(0..t.rank()).collect::<Vec<_>>());
    // Rows first: compilers add them up side by side.
    let rows = tensors.into_iter().map(|t| t.abs().sum(&(0..t.rank().saturating_sub(1)).collect::<Vec<_>>()));
    // Without it they make one kernel of all tensors, and take minutes for it.
    let rows = b.barrier(&rows.collect::<Vec<_>>());
    let total = rows.iter().map(sum).reduce(|a, s| a + s).unwrap_or_else(|| b.scalar(DType::F32, 0.0));
    // No infinite number in the text: not every compiler reads one.
    total.le(&total.scalar_like(f64::from(f32::MAX)))
}
