//! EfficientNet-Lite of the package efficientnet_lite_pytorch: names of its weights.
use crate::formats::weights::ExpectedTensor;
use graphs::functions::{Folded, Stored};

/// What else is in the file: counters of batch norms.
pub const IGNORED: [&str; 1] = ["*.num_batches_tracked"];

/// What to look for in files for an input of the conversion of weights.
pub fn expected(stored: &Stored) -> ExpectedTensor {
    let Some(part) = stored.part else {
        let name = stored.layer.replace('/', ".");
        return ExpectedTensor::new(format!("_{name}"), stored.dims.clone());
    };
    // A convolution and the number of its norm, which counts within a block and outside of all.
    let (block, layer) = match stored.layer.strip_prefix("blocks/").and_then(|rest| rest.split_once('/')) {
        Some((number, layer)) => (format!("_blocks.{number}."), layer),
        None => (String::new(), stored.layer.as_str()),
    };
    let (conv, norm) = match layer {
        "stem" => ("_conv_stem", "_bn0"),
        "head" => ("_conv_head", "_bn1"),
        "expand" => ("_expand_conv", "_bn0"),
        "depthwise" => ("_depthwise_conv", "_bn1"),
        _ => ("_project_conv", "_bn2"),
    };
    let name = match part {
        Folded::Kernel => format!("{block}{conv}.weight"),
        Folded::Scale => format!("{block}{norm}.weight"),
        Folded::Shift => format!("{block}{norm}.bias"),
        Folded::Mean => format!("{block}{norm}.running_mean"),
        Folded::Variance => format!("{block}{norm}.running_var"),
    };
    ExpectedTensor::new(name, stored.dims.clone())
}
