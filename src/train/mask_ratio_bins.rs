//! The loss by how much of the image was unknown, averaged over the steps between two lines of the log.

/// Weighted losses and weights, summed per bin. Bins are equal parts of the share that is unknown, the smallest
/// first.
#[derive(Debug, Default)]
pub struct MaskRatioBins {
    loss: Vec<f64>,
    weight: Vec<f64>,
}

fn add(sums: &mut Vec<f64>, values: &[f32]) {
    sums.resize(sums.len().max(values.len()), 0.0);
    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += f64::from(*value));
}

impl MaskRatioBins {
    /// Adds a step's sums of weighted losses.
    pub fn loss(&mut self, values: &[f32]) {
        add(&mut self.loss, values);
    }

    /// Adds a step's sums of weights.
    pub fn weight(&mut self, values: &[f32]) {
        add(&mut self.weight, values);
    }

    /// The mean loss of every bin that had tokens since the last call, by name: `loss/unknown_25_50`.
    pub fn take(&mut self) -> Vec<(String, f64)> {
        let bins = std::mem::take(self);
        let n = bins.weight.len();
        let mean = |(i, (loss, weight)): (usize, (&f64, &f64))| {
            let percent = |k: usize| 100 * k / n;
            (*weight > 0.0)
                .then(|| (format!("loss/unknown_{:02}_{:02}", percent(i), percent(i + 1)), loss / weight))
        };
        bins.loss.iter().zip(&bins.weight).enumerate().filter_map(mean).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_are_averaged_over_steps_and_empty_ones_left_out() {
        let mut bins = MaskRatioBins::default();
        for (loss, weight) in
            [([2.0, 0.0, 3.0, 0.0], [4.0, 0.0, 1.0, 0.0]), ([0.0, 0.0, 5.0, 0.0], [0.0, 0.0, 3.0, 0.0])]
        {
            bins.loss(&loss);
            bins.weight(&weight);
        }
        let named = [("loss/unknown_00_25".to_string(), 0.5), ("loss/unknown_50_75".to_string(), 2.0)];
        assert_eq!(bins.take(), named);
        assert!(bins.take().is_empty());
    }
}
