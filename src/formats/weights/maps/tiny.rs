//! Tiny autoencoders as diffusers (`AutoencoderTiny`) and as their author writes them: names of their weights, and their sizes
//! by the shapes.
use crate::formats::weights::{ExpectedTensor, HfConfig, TensorInfo, Weights};
use crate::util::error::Failure;
use crate::util::text::nearest;
use anyhow::{Context, Result, bail, ensure};
use graphs::models::autoencoder::stored_dims;
use graphs::nn::Param;
use serde_json::json;

/// What shapes tell of an encoder or a decoder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Half {
    /// Channels of its layers.
    pub width: usize,
    /// Blocks of each size, from the images' own (encoder) or that of the latents (decoder).
    pub blocks: Vec<usize>,
    /// Channels of a latent.
    pub latent: usize,
    /// Whether some blocks have maps of each pixel before them.
    pub mapped: bool,
}

/// Layers of a half at most; published ones have 20, the largest that are trained here 466.
const MAX_LAYERS: usize = 512;

/// What is read.
const MODELS: &str = "name the weights of TAESD, TAESDXL, TAESD3, TAEF1 or TAEF2: the file of an AutoencoderTiny of diffusers, or \
                      the folder of the author's two files, of which one is called ..encoder, the other ..decoder";

/// A layer in files.
enum Layer {
    /// A convolution with these dims.
    Conv {
        dims: [usize; 4],
        bias: bool,
    },
    Block {
        mapped: bool,
    },
    /// Without weights.
    Plain,
}

/// The encoder and the decoder in some files.
///
/// # Errors
/// When the files hold something else.
pub fn open(weights: &Weights) -> Result<[Half; 2]> {
    let find = |half: &str, number: usize, rest: &str| {
        let [new, old] = names(half, number, rest);
        weights.find(&new).or_else(|| weights.find(&old))
    };
    let layer = |half: &str, number: usize| -> Result<Layer> {
        if let Some(found) = find(half, number, "weight") {
            let dims = <[usize; 4]>::try_from(found.dims())
                .ok()
                .filter(|dims| dims[2..] == [3, 3] && !dims.contains(&0));
            let dims = dims.with_context(|| {
                let (name, path) = (found.name(), weights.path().display());
                Failure::input(format!("{name} of {path} is {:?}, no 3 x 3 kernel", found.dims()))
                    .help(MODELS)
            })?;
            return Ok(Layer::Conv { dims, bias: find(half, number, "bias").is_some() });
        }
        Ok(match find(half, number, "conv.0.weight") {
            Some(_) => Layer::Block { mapped: find(half, number, "pool.0.weight").is_some() },
            None => Layer::Plain,
        })
    };
    let half = |half: &str, is_encoder: bool| -> Result<Half> {
        let Layer::Conv { dims: [width, ins, ..], .. } = layer(half, 0)? else {
            bail!(another(weights, half))
        };
        let mut found = Half { width, blocks: vec![0], latent: ins, mapped: false };
        for number in 1..MAX_LAYERS {
            match layer(half, number)? {
                Layer::Block { mapped } => {
                    found.mapped |= mapped;
                    *found.blocks.last_mut().context("there is a first size")? += 1;
                }
                Layer::Conv { bias: false, .. } => found.blocks.push(0),
                Layer::Conv { dims: [outs, ..], bias: true } => {
                    if is_encoder {
                        found.latent = outs;
                    }
                    return Ok(found);
                }
                Layer::Plain => {}
            }
        }
        bail!(another(weights, half))
    };
    let both = [half("encoder", true)?, half("decoder", false)?];
    let [encoder, decoder] = &both;
    let path = weights.path().display();
    for (what, a, b) in [
        ("channels of a latent", encoder.latent, decoder.latent),
        ("sizes", encoder.blocks.len(), decoder.blocks.len()),
    ] {
        ensure!(
            a == b,
            Failure::input(format!(
                "{path}: its encoder has {a} {what}, its decoder {b}: they are of two models"
            ))
            .help(MODELS)
        );
    }
    ensure!(
        encoder.blocks.len() <= 8 && encoder.mapped == decoder.mapped,
        Failure::input(format!("{path}: its encoder and decoder do not go together")).help(MODELS)
    );
    Ok(both)
}

/// Says that files hold no tiny autoencoder, for they lack the beginning of a half.
fn another(weights: &Weights, half: &str) -> Failure {
    let [new, old] = names(half, 0, "weight");
    let known: Vec<&str> = weights.tensors().iter().map(TensorInfo::name).collect();
    let is_large = known.iter().any(|name| name.contains("mid_block.") || name.contains(".mid.block_"));
    let more = match nearest(&new, &known) {
        _ if is_large => {
            "; it looks like a large VAE (codec.kind = \"sd_vae\") or a VQGAN (\"vqgan\")".to_string()
        }
        Some(near) => format!("; nearest there: {near}"),
        None => String::new(),
    };
    let path = weights.path().display();
    Failure::input(format!("{path} holds no tiny autoencoder: there is no {new} or {old}{more}")).help(MODELS)
}

/// The names of a layer's tensor: those of diffusers, and the author's, in whose decoder the bound on latents counts as a
/// layer.
fn names(half: &str, number: usize, rest: &str) -> [String; 2] {
    let theirs = number + usize::from(half == "decoder");
    [format!("{half}.layers.{number}.{rest}"), format!("{half}.{theirs}.{rest}")]
}

/// What to look for in files for a parameter.
///
/// # Errors
/// When it is none of a tiny autoencoder.
pub fn expected(param: &Param) -> Result<ExpectedTensor> {
    let words: Vec<&str> = param.name.splitn(4, '/').collect();
    let [half, "layers", number, rest] = words[..] else { bail!("files have no name for `{}`", param.name) };
    let number = number.parse().with_context(|| format!("`{}` has no number", param.name))?;
    let [new, old] = names(half, number, &rest.replace('/', "."));
    Ok(ExpectedTensor::new(new, stored_dims(param)).or_named(old))
}

/// Fails if a `config.json` tells of something that the graphs have not.
///
/// # Errors
/// Then.
pub fn check(config: &HfConfig) -> Result<()> {
    let fixed = [
        ("_class_name", json!("AutoencoderTiny")),
        ("act_fn", json!("relu")),
        ("upsample_fn", json!("nearest")),
        ("upsampling_scaling_factor", json!(2)),
        ("in_channels", json!(3)),
        ("out_channels", json!(3)),
    ];
    config.require(&fixed, MODELS)
}
