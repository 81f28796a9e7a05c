//! InceptionV3 of pytorch-fid and torch-fidelity (`pt_inception-2015-12-05`): names of its weights.
use crate::formats::weights::ExpectedTensor;
use graphs::functions::{Folded, Stored};

/// What else is in the file: counters of batch norms, and a bias that scores are taken without.
pub const IGNORED: [&str; 2] = ["*.num_batches_tracked", "fc.bias"];

/// What to look for in files for an input of the conversion of weights.
pub fn expected(stored: &Stored) -> ExpectedTensor {
    let layer = stored.layer.replace('/', ".");
    let part = stored.part.map(|part| match part {
        Folded::Kernel => "conv.weight",
        Folded::Scale => "bn.weight",
        Folded::Shift => "bn.bias",
        Folded::Mean => "bn.running_mean",
        Folded::Variance => "bn.running_var",
    });
    let name = part.map_or(layer.clone(), |part| format!("{layer}.{part}"));
    ExpectedTensor::new(name, stored.dims.clone())
}
