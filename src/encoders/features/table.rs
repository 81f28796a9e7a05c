//! All feature networks by name.
use crate::formats::weights::ExpectedTensor;
use crate::formats::weights::maps::{efficientnet, inception};
use crate::util::error::Failure;
use crate::util::text::nearest;
use anyhow::{Context, Result};
use graphs::functions::{FeatureModel, Stored};
use graphs::models::vit::Activation;

/// A network as its row says.
pub(super) struct Row {
    pub name: &'static str,
    pub kind: Kind,
}

/// What a network is.
pub(super) enum Kind {
    /// Convolutions with batch norms, of fixed sizes.
    Convolutions {
        model: FeatureModel,
        /// The name of an input of the conversion in files.
        expected: fn(&Stored) -> ExpectedTensor,
        /// What may be there besides.
        ignored: &'static [&'static str],
    },
    /// A transformer over patches, of the sizes that its files tell.
    Transformer(Transformer),
}

/// A transformer over patches, and what its files do not tell.
#[derive(Clone, Copy)]
pub(super) struct Transformer {
    /// CLIP with an activation, or DINOv2.
    pub clip: Option<Activation>,
    /// Channels of a head over patches.
    pub head: usize,
    /// If it is one of the published: width, blocks, patch and side.
    pub image: Option<[usize; 4]>,
    /// If it is one of the published: width and blocks of CLIP's tower over text.
    pub text: Option<[usize; 2]>,
}

/// The side of DINOv2's images where it is a metric: it was trained on 518, and resizes its positions.
pub(super) const DINOV2_SIDE: usize = 224;

const fn dinov2(name: &'static str, image: Option<[usize; 3]>) -> Row {
    let image = match image {
        Some([width, depth, patch]) => Some([width, depth, patch, DINOV2_SIDE]),
        None => None,
    };
    Row { name, kind: Kind::Transformer(Transformer { clip: None, head: 64, image, text: None }) }
}

/// CLIP as OpenAI published it.
const fn clip(name: &'static str, image: [usize; 4], text: [usize; 2]) -> Row {
    let (clip, image, text) = (Some(Activation::QuickGelu), Some(image), Some(text));
    Row { name, kind: Kind::Transformer(Transformer { clip, head: 64, image, text }) }
}

/// CLIP as OpenCLIP trained it.
const fn open_clip(name: &'static str, head: usize, image: [usize; 4], text: [usize; 2]) -> Row {
    let (clip, image, text) = (Some(Activation::Gelu), Some(image), Some(text));
    Row { name, kind: Kind::Transformer(Transformer { clip, head, image, text }) }
}

/// CLIP of any sizes, with heads of 64 channels.
const fn any_clip(name: &'static str, activation: Activation) -> Row {
    let clip = Some(activation);
    Row { name, kind: Kind::Transformer(Transformer { clip, head: 64, image: None, text: None }) }
}

/// All networks.
pub(super) const NETWORKS: [Row; 19] = [
    Row {
        name: "inception-v3",
        kind: Kind::Convolutions {
            model: FeatureModel::InceptionV3,
            expected: inception::expected,
            ignored: &inception::IGNORED,
        },
    },
    Row {
        name: "efficientnet-lite0",
        kind: Kind::Convolutions {
            model: FeatureModel::EfficientNetLite0,
            expected: efficientnet::expected,
            ignored: &efficientnet::IGNORED,
        },
    },
    dinov2("dinov2-vits14", Some([384, 12, 14])),
    dinov2("dinov2-vitb14", Some([768, 12, 14])),
    dinov2("dinov2-vitl14", Some([1024, 24, 14])),
    dinov2("dinov2", None),
    clip("clip-vit-base-patch32", [768, 12, 32, 224], [512, 12]),
    clip("clip-vit-base-patch16", [768, 12, 16, 224], [512, 12]),
    clip("clip-vit-large-patch14", [1024, 24, 14, 224], [768, 12]),
    clip("clip-vit-large-patch14-336", [1024, 24, 14, 336], [768, 12]),
    any_clip("clip", Activation::QuickGelu),
    open_clip("openclip-vit-b-32", 64, [768, 12, 32, 224], [512, 12]),
    open_clip("openclip-vit-b-16", 64, [768, 12, 16, 224], [512, 12]),
    open_clip("openclip-vit-l-14", 64, [1024, 24, 14, 224], [768, 12]),
    open_clip("openclip-vit-l-14-336", 64, [1024, 24, 14, 336], [768, 12]),
    open_clip("openclip-vit-h-14", 80, [1280, 32, 14, 224], [1024, 24]),
    open_clip("openclip-vit-g-14", 88, [1408, 40, 14, 224], [1024, 24]),
    open_clip("openclip-vit-bigg-14", 104, [1664, 48, 14, 224], [1280, 32]),
    any_clip("openclip", Activation::Gelu),
];

/// The names of all networks. `dinov2`, `clip` (with QuickGELU) and `openclip` (with GELU) are of any sizes, the others of
/// those that were published.
pub fn names() -> impl Iterator<Item = &'static str> {
    NETWORKS.iter().map(|row| row.name)
}

/// The row of the network `name`.
pub(super) fn row(name: &str) -> Result<&'static Row> {
    NETWORKS.iter().find(|row| row.name == name).with_context(|| {
        let all: Vec<&str> = names().collect();
        let near = nearest(name, &all).map_or(String::new(), |near| format!("; did you mean {near}?"));
        Failure::input(format!("there is no feature network {name:?}{near}"))
            .help(format!("name one of {}", all.join(", ")))
    })
}
