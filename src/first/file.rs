//! The text of a first config, with the reason of each choice.
use super::recipe::Recipe;
use crate::data::detect::Detected;
use crate::util::text::{self, printable};
use std::path::Path;

/// What a first config is made of, beside numbers.
#[derive(Clone, Debug)]
pub struct Names<'a> {
    /// The command that writes it.
    pub command: String,
    /// Its file.
    pub file: &'a Path,
    /// `run.dir`
    pub run: &'a Path,
    /// The data.
    pub data: &'a Detected,
}

/// The config file. `time` and `expectations` are sentences about it.
pub fn text(names: &Names, recipe: &Recipe, samples: u64, time: &str, expectations: &[String]) -> String {
    let Names { command, file, run, data } = names;
    let (preset, machine) = (recipe.preset(), &recipe.machine);
    let quoted = |path: &Path| toml::Value::String(path.to_string_lossy().into()).to_string();
    let (tokens, per_side) = ((preset.size / preset.patch).pow(2), preset.size / preset.patch);
    let (steps, batch, every, warmup) = (recipe.steps, recipe.batch, recipe.every(), recipe.warmup());
    let log_every = if steps < 1000 { 10 } else { 50 };
    let bad = recipe.max_bad_fraction.map_or(String::new(), |share| {
        format!("# Some samples cannot be used: they are left out, up to this share.\nmax_bad_fraction = {share:?}\n")
    });
    let expected: String = expectations.iter().map(|line| comment(line)).collect();
    let dtype = if machine.is_cpu() {
        "# Processors are fastest with f32.\ncompute_dtype = \"f32\""
    } else {
        "# Accelerators are fastest with bf16.\ncompute_dtype = \"bf16\""
    };
    let why =
        if batch < 64 { "Small batches, because there are few images" } else { "Batches of the usual size" };
    format!(
        "# Written by `{command}`.
# It trains as it is: `fluid train {typed}`.
{about}#
{expected}#
# `fluid config explain KEY` says what a setting means; `fluid config show {typed}` shows all of them.

[run]
dir = {dir}
# What fits into the time: see above.
steps = {steps}
# {why}: {samples}.
batch = {batch}
log_every = {log_every}
# About every tenth of the run: a sheet of images in {run}/pictures, and a checkpoint.
sample_every = {every}
checkpoint_every = {every}

[data]
{data}{bad}
[image]
# Pixels of a side. Twice as many are four times the tokens: better images, many times as slow.
size = {size}

# A stand-in for a VAE that needs no weights: {tokens} patches, {per_side} in a row, each a token of 32 numbers.
[codec]
kind = \"patch_pca\"
patch = {patch}
whiten = 0.5

# A stand-in for T5 that needs no weights: each word is a vector without meaning.
[text]
kind = \"hashed_words\"
# The longest caption that was seen, and some room; further words are cut off.
length = {length}
# A word also says what stands around it: which color belongs to which thing is learned sooner.
context = true

# A model that learns something in this time, on this machine.
[model]
width = {width}
depth = {depth}
heads = {heads}
text_depth = 1
{dtype}

[head]
width = {head_width}
depth = {head_depth}
# With few steps of training, better than \"eps\".
prediction = \"v\"
# Towards noise, where captions are learned; and on unknown tokens alone, which saves a fifth of the time.
timestep_sampling = \"power\"
loss_tokens = \"unknown\"

# A high rate that falls at the end: for short runs.
[optimizer]
lr = {lr:?}
warmup = {warmup}
lr_decay = \"linear\"
lr_decay_fraction = 0.3
ema = {ema}

[sample]
# Steps of drawing an image. More take longer.
steps = {sample_steps}
diffusion_steps = 50
# How closely images follow captions; 1 is the least.
guidance = 3.0
temperature = 0.95
clip_x0 = true
preview_images = {previews}

[device]
platform = \"{platform}\"
{devices}
# Better images need an encoder that was trained for it, and hours on an accelerator: `configs/photos-sd-vae.toml` is a
# whole config, and docs/guides/tokenizers.md trains one. Here: take out `sample.clip_x0`, and put these in place of
# [image] and [codec].
#   [image]
#   size = 256
#   [codec]
#   kind = \"sd_vae\"
#   weights = \"weights/sd-vae-ft-mse\"
# Captions whose words have a meaning: `fluid weights install minilm`, and put this in place of [text].
#   [text]
#   kind = \"bert\"
",
        about = comment(time),
        command = printable(command),
        typed = printable(&text::quoted(&file.to_string_lossy())),
        dir = quoted(run),
        run = printable(&run.to_string_lossy()),
        data = data.settings(),
        size = preset.size,
        patch = preset.patch,
        length = recipe.text_length,
        width = preset.width,
        depth = preset.depth,
        heads = preset.heads,
        head_width = preset.head_width,
        head_depth = preset.head_depth,
        lr = recipe.lr(),
        ema = recipe.ema(),
        sample_steps = preset.sample_steps,
        previews = recipe.preview_images,
        platform = machine.platform,
        devices = if machine.devices > 1 { format!("devices = {}\n", machine.devices) } else { String::new() },
    )
}

/// A sentence as a comment of lines that fit a screen.
fn comment(text: &str) -> String {
    const WIDTH: usize = 116;
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line: &String| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > WIDTH {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.iter().map(|line| format!("# {line}\n")).collect()
}
