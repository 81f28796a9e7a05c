//! Autoencoders of diffusers, `AutoencoderKL` and `VQModel`: names of their weights, of older versions and of
//! latent-diffusion too, and what their `config.json` says.
use super::ldm;
use crate::formats::weights::{ExpectedTensor, HfConfig};
use anyhow::{Result, bail};
use graphs::models::autoencoder::stored_dims;
use graphs::nn::Param;
use serde_json::{Map, Value, json};

/// The projections of attention, and what they are called in older versions.
const PROJECTIONS: [(&str, &str); 4] =
    [("to_q", "query"), ("to_k", "key"), ("to_v", "value"), ("to_out.0", "proj_attn")];

/// The kinds of blocks that the graphs know.
const BLOCKS: [(&str, &str); 2] =
    [("down_block_types", "DownEncoderBlock2D"), ("up_block_types", "UpDecoderBlock2D")];

/// What files call a parameter of an autoencoder: `encoder.conv_in.weight`.
pub fn name(param: &Param) -> String {
    param.name.replace('/', ".")
}

/// What to look for in files for a parameter of an autoencoder of so many levels.
pub fn expected(param: &Param, levels: usize) -> ExpectedTensor {
    let name = name(param);
    let dims = stored_dims(param);
    let ldm = ldm::name(&name, levels);
    let mut expected = ExpectedTensor::new(&name, dims.clone());
    if let Some((block, rest)) = name.split_once(".attentions.0.") {
        for (new, old) in PROJECTIONS {
            if let Some(leaf) = rest.strip_prefix(new) {
                expected = expected.or_named(format!("{block}.attentions.0.{old}{leaf}"));
            }
        }
        if dims.len() == 2 {
            // As the 1 x 1 convolutions that these projections once were.
            expected = expected.or_dims([dims[0], dims[1], 1, 1]);
        }
    }
    let whole = format!("first_stage_model.{ldm}");
    if ldm != name {
        expected = expected.or_named(ldm);
    }
    expected.or_named(whole)
}

/// The settings of an autoencoder of class `class` that are called as one of `keys`, as they are written; `help` says what
/// to do with one of another class.
///
/// # Errors
/// When it is of another class, or has what the graphs have not.
pub fn settings(config: &HfConfig, class: &str, help: &str, keys: &[&str]) -> Result<Map<String, Value>> {
    if let Some(Value::String(found)) = config.settings.get("_class_name")
        && found != class
    {
        let text = format!("describes a model of the kind {found:?}, not {class:?}");
        bail!(config.bad(text).help(help));
    }
    // The graphs have one value for these.
    let fixed = [("norm_type", json!("group")), ("in_channels", json!(3)), ("out_channels", json!(3))];
    let other = "name the weights of another model";
    config.require(&fixed, other)?;
    // One function by two names.
    if config.settings.get("act_fn") != Some(&json!("swish")) {
        config.require(&[("act_fn", json!("silu"))], other)?;
    }
    for (key, want) in BLOCKS {
        let found = config.settings.get(key).and_then(Value::as_array).into_iter().flatten();
        if let Some(other) = found.into_iter().find(|found| found.as_str() != Some(want)) {
            bail!(config.bad(format!("has {other} in {key}; only {want:?} is supported")));
        }
    }
    let known = config.settings.iter();
    let known = known.filter(|(key, value)| keys.contains(&key.as_str()) && !value.is_null());
    Ok(known.map(|(key, value)| (key.clone(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;

    #[test]
    fn swish_is_silu() {
        let read = |act: &str| {
            let Value::Object(object) = json!({ "act_fn": act, "norm_type": "group" }) else {
                panic!("no object")
            };
            settings(
                &HfConfig { path: "config.json".into(), settings: object },
                "AutoencoderKL",
                "",
                &["act_fn"],
            )
        };
        assert_eq!(read("swish").unwrap()["act_fn"], "swish");
        read("silu").unwrap();
        let text = render(&read("gelu").unwrap_err());
        assert!(
            text.starts_with("error: config.json has act_fn = \"gelu\"; only \"silu\" is supported"),
            "{text}"
        );
    }
}
