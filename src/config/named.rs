//! Settings whose values are enums of `graphs`, which know the names of their variants.
use graphs::models::diffusion::Prediction;
use graphs::models::solver::Solver;
use graphs::models::{LossTokens, Order, Positions};
use graphs::nn::{Gelu, Quantization};
use graphs::ops::Remat;
use graphs::types::UnknownName;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};
use std::fmt::Display;
use std::str::FromStr;

pub fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = UnknownName>,
    D: Deserializer<'de>,
{
    let name = String::deserialize(deserializer)?;
    name.parse().map_err(|unknown: UnknownName| D::Error::unknown_variant(&unknown.name, unknown.known))
}

/// The names of an enum and what each means, as a schema.
fn words<'w>(names: impl Iterator<Item = &'w str>, about: &[(&str, &str)]) -> Schema {
    let word = |name: &str| {
        let about = about.iter().find(|(word, _)| *word == name).map(|(_, about)| *about);
        serde_json::json!({ "const": name, "description": about })
    };
    json_schema!({ "oneOf": names.map(word).collect::<Vec<_>>() })
}

/// Declares functions that give the names of an enum as a schema.
macro_rules! schemas {
    ($($function:ident: $ty:ty { $($word:literal: $about:literal,)+ })+) => {$(
        pub fn $function(_: &mut SchemaGenerator) -> Schema {
            words(<$ty>::ALL.iter().map(|name| name.as_str()), &[$(($word, $about)),+])
        }
    )+};
}

schemas! {
    order: Order {
        "random": "By a random permutation per image; tokens look at all that are known.",
        "raster": "Row by row, each token after those before it.",
    }
    positions: Positions {
        "learned": "A learned vector for each token, as in MAR.",
        "sincos_2d": "The same on top of sines and cosines of its row and column.",
    }
    gelu: Gelu {
        "erf": "By the error function, as in the paper's reference.",
        "tanh": "Its approximation by a hyperbolic tangent.",
    }
    remat: Remat {
        "keep_nothing": "Nothing: all of a layer is computed again, for the least memory.",
        "keep_mlp": "What the first products of MLPs give, the widest part.",
        "keep_mlp_qkv": "The same, and queries, keys and values.",
        "keep_dots": "Results of matrix products.",
        "keep_dots_no_batch": "Results of matrix products with weights, not those of attention.",
        "keep_all": "Everything: nothing is computed again, for the most memory.",
    }
    loss_tokens: LossTokens {
        "all": "All, as in MAR; those that are known count nothing.",
        "unknown": "Unknown ones alone, which spares 36 % of the head's work.",
    }
    prediction: Prediction {
        "eps": "The noise, as in MAR.",
        "v": "The velocity, which keeps errors at the noisiest steps small.",
    }
    quantization: Quantization {
        "none": "Of floats, in the compute dtype.",
        "int8": "Of int8: a scale per output channel of the weights, and per row of the activations.",
        "int8_static": "Of int8, with scales of activations that `fluid quantize` measured.",
    }
    solver: Solver {
        "ancestral": "Draws noise at every step, as in MAR.",
        "ddim": "Adds no noise after the first, so that fewer steps do.",
        "dpm": "DPM-Solver++ of second order, which needs the fewest steps.",
    }
}
