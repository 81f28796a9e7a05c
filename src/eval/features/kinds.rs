//! The table of metrics that are made of features: of which network, of images prepared as which library does it, and by
//! which statistic. A metric's name says all three.
use super::View;
use crate::encoders::features::Preparation;
use crate::stats::inception_score::SPLITS;
use crate::stats::kid::Subsets;
use crate::stats::precision_recall::NEIGHBOR;
use crate::util::error::Failure;
use crate::util::text::nearest;

/// How subsets are drawn for a kernel distance, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KernelSubsets {
    /// As torch-fidelity: of 1000 images.
    TorchFidelity,
    /// As clean-fid: of 1000, or of all where there are fewer.
    CleanFid,
}

/// What is made of features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The Frechet distance of two Gaussians.
    Frechet,
    /// The unbiased squared discrepancy with a cubic kernel.
    Kernel(KernelSubsets),
    /// The inception score.
    InceptionScore,
    /// Precision and recall by nearest neighbors.
    PrecisionRecall,
    /// The biased squared discrepancy of normalized features with a Gaussian kernel.
    Cmmd,
    /// How well images suit their captions.
    ClipScore,
}

/// A metric as its row says.
#[derive(Debug, PartialEq)]
pub struct MetricKind {
    /// Its name, as typed and as reported.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// The feature network.
    pub network: &'static str,
    /// How it takes images.
    pub preparation: Preparation,
    /// Which output of the network.
    pub output: &'static str,
    /// What is made of that.
    pub statistic: Statistic,
}

const INCEPTION: &str = "inception-v3";
const EFFICIENTNET: &str = "efficientnet-lite0";
const DINOV2: &str = "dinov2-vitl14";

const fn fid(name: &'static str, preparation: Preparation, about: &'static str) -> MetricKind {
    MetricKind { name, about, network: INCEPTION, preparation, output: "pool", statistic: Statistic::Frechet }
}

/// All metrics.
pub const METRICS: [MetricKind; 17] = [
    fid("fid-pytorch", Preparation::PytorchFid, "FID as pytorch-fid computes it"),
    fid("fid-torch-fidelity", Preparation::TorchFidelity, "FID as torch-fidelity and ADM compute it"),
    fid("fid-clean", Preparation::CleanFid, "FID as clean-fid computes it"),
    MetricKind {
        output: "spatial",
        ..fid("sfid", Preparation::TorchFidelity, "FID of spatial features, as ADM computes it")
    },
    MetricKind {
        statistic: Statistic::Kernel(KernelSubsets::TorchFidelity),
        ..fid("kid-torch-fidelity", Preparation::TorchFidelity, "KID as torch-fidelity computes it")
    },
    MetricKind {
        statistic: Statistic::Kernel(KernelSubsets::CleanFid),
        ..fid("kid-clean", Preparation::CleanFid, "KID as clean-fid computes it")
    },
    MetricKind {
        output: "logits",
        statistic: Statistic::InceptionScore,
        ..fid("is", Preparation::TorchFidelity, "inception score as torch-fidelity computes it")
    },
    MetricKind {
        statistic: Statistic::PrecisionRecall,
        ..fid("precision-recall", Preparation::TorchFidelity, "precision and recall, of the third neighbor")
    },
    MetricKind {
        name: "fd-effnetlite0",
        about: "Frechet distance of EfficientNet-Lite0's features: no FID",
        network: EFFICIENTNET,
        preparation: Preparation::EfficientNetLite0,
        output: "pool",
        statistic: Statistic::Frechet,
    },
    MetricKind {
        name: "kd-effnetlite0",
        about: "kernel distance of EfficientNet-Lite0's features: no KID",
        network: EFFICIENTNET,
        preparation: Preparation::EfficientNetLite0,
        output: "pool",
        statistic: Statistic::Kernel(KernelSubsets::CleanFid),
    },
    MetricKind {
        name: "precision-recall-effnetlite0",
        about: "precision and recall by EfficientNet-Lite0's features",
        network: EFFICIENTNET,
        preparation: Preparation::EfficientNetLite0,
        output: "pool",
        statistic: Statistic::PrecisionRecall,
    },
    dinov2("fd-dinov2", Statistic::Frechet, "Frechet distance of DINOv2's features, as dgm-eval computes it"),
    dinov2(
        "kd-dinov2",
        Statistic::Kernel(KernelSubsets::CleanFid),
        "kernel distance of DINOv2's features, by clean-fid's subsets",
    ),
    dinov2(
        "precision-recall-dinov2",
        Statistic::PrecisionRecall,
        "precision and recall by DINOv2's features",
    ),
    MetricKind {
        preparation: Preparation::Cmmd,
        statistic: Statistic::Cmmd,
        ..clip("cmmd", "clip-vit-large-patch14-336", "CMMD: images by CLIP, as google-research computes it")
    },
    clip("clip-score-l14", "clip-vit-large-patch14", "CLIP score of ViT-L/14, as torchmetrics computes it"),
    clip("clip-score-b32", "clip-vit-base-patch32", "CLIP score of ViT-B/32, as torchmetrics computes it"),
];

const fn dinov2(name: &'static str, statistic: Statistic, about: &'static str) -> MetricKind {
    MetricKind { name, about, network: DINOV2, preparation: Preparation::DgmEval, output: "cls", statistic }
}

const fn clip(name: &'static str, network: &'static str, about: &'static str) -> MetricKind {
    let preparation = Preparation::TransformersClip(224);
    MetricKind { name, about, network, preparation, output: "image", statistic: Statistic::ClipScore }
}

impl MetricKind {
    /// The metric of a name.
    ///
    /// # Errors
    /// When there is none; the error names the nearest, or all.
    pub fn named(name: &str) -> Result<&'static MetricKind, Failure> {
        METRICS.iter().find(|kind| kind.name == name).ok_or_else(|| {
            let all = METRICS.map(|kind| kind.name);
            let near = nearest(name, &all).map_or(String::new(), |near| format!("did you mean {near}? "));
            Failure::input(format!("there is no metric {name:?}"))
                .help(format!("{near}metrics are: {}", all.join(", ")))
        })
    }

    /// Whether it compares two sets, and does not judge one alone.
    pub fn compares(&self) -> bool {
        !matches!(self.statistic, Statistic::InceptionScore | Statistic::ClipScore)
    }

    /// The fewest images of a set that it can be computed of.
    pub fn fewest(&self) -> usize {
        match self.statistic {
            Statistic::Frechet => 2,
            Statistic::Kernel(KernelSubsets::TorchFidelity) => Subsets::torch_fidelity().size,
            Statistic::Kernel(KernelSubsets::CleanFid) => 2,
            Statistic::InceptionScore => SPLITS,
            Statistic::PrecisionRecall => NEIGHBOR + 1,
            Statistic::Cmmd | Statistic::ClipScore => 1,
        }
    }

    /// Whether it reads the captions of images.
    pub fn reads_captions(&self) -> bool {
        self.statistic == Statistic::ClipScore
    }

    /// Whose features it is of.
    pub fn view(&self) -> View {
        (self.network, self.preparation)
    }

    /// The names of its numbers.
    pub fn numbers(&self) -> Vec<String> {
        match self.statistic {
            Statistic::PrecisionRecall => {
                let tail = self.name.trim_start_matches("precision-recall");
                ["precision", "recall"].map(|number| format!("{number}{tail}")).to_vec()
            }
            _ => vec![self.name.into()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;

    #[test]
    fn names_are_found_or_suggested() {
        assert_eq!(MetricKind::named("sfid").unwrap().output, "spatial");
        let error = render(&MetricKind::named("fid-cleen").unwrap_err().into());
        assert!(
            error.starts_with("error: there is no metric \"fid-cleen\"\nhelp: did you mean fid-clean? "),
            "{error}"
        );
        // The name alone says too little: resizes differ by up to a point.
        assert!(MetricKind::named("fid").is_err());
    }

    #[test]
    fn numbers_have_names_of_their_own() {
        let mut all: Vec<String> = METRICS.iter().flat_map(MetricKind::numbers).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
        assert!(all.contains(&"recall-effnetlite0".to_string()) && all.contains(&"precision".to_string()));
    }
}
