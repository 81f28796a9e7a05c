//! `fluid data`: look at data, fetch some, encode them once.
use super::common::{ConfigArgs, key_value};
use crate::config::Config;
use crate::data;
use crate::data::detect::{Detected, detect};
use crate::data::encode::{Target, encode};
use crate::data::{emoji, inspect, manifest};
use crate::encoders::image;
use crate::encoders::text::text_encoder;
use crate::runtime::Runtime;
use crate::runtime::session::Session;
use crate::sample::pipeline::write_sheet;
use crate::util::error::Failure;
use crate::util::text::thousands;
use anyhow::{Result, bail, ensure};
use clap::{Subcommand, ValueEnum};
use graphs::types::DType;
use std::io::{Write, stdout};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracing::info;

/// `fluid data`
#[derive(Clone, Debug, Subcommand)]
pub enum DataCommand {
    /// Summarize data (counts, sizes, captions, bad samples): those of a config, or a folder of images, a folder of
    /// tar shards, a shard, or a JSON file of COCO captions
    Inspect {
        /// Config file, run folder, or the data: FOLDER, SHARD.tar, CAPTIONS.json
        #[arg(value_name = "CONFIG|DATA")]
        config: PathBuf,
        /// Override a setting, for example --set data.captions=clean; may be repeated
        #[arg(long = "set", value_name = "KEY=VALUE", value_parser = key_value)]
        sets: Vec<String>,
        /// Samples to read, spread over the data; if that is all of them, hashes of encoded shards are
        /// checked, too
        #[arg(long, value_name = "N", default_value = "10000")]
        limit: NonZeroU64,
        /// Also write a contact sheet of images with their captions (PNG)
        #[arg(long, alias = "sheet", value_name = "FILE")]
        out: Option<PathBuf>,
        /// Images on the contact sheet
        #[arg(long, value_name = "N", default_value_t = 36)]
        images: usize,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Encode the data of a config into shards of tokens and text features, to train from
    Encode {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Output folder for the shards; repeat the command to continue
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Element type of tokens and features; bf16 halves the size, with rounding
        #[arg(long, value_name = "TYPE", value_enum, default_value_t)]
        dtype: Element,
        /// Approximate size of a shard in MiB
        #[arg(long, value_name = "MIB", default_value = "128")]
        shard_size: NonZeroU64,
    },
    /// Download a public dataset as WebDataset shards
    Fetch {
        /// Dataset: emoji (3,491 images of 64 x 64 pixels with their names, through npm)
        #[arg(value_name = "SET", value_parser = ["emoji"])]
        set: String,
        /// Output folder for train and val [default: data/SET]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

/// Element types that encoded data can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Element {
    /// Single precision, bit for bit what training on the images themselves sees.
    #[default]
    F32,
    /// bfloat16.
    Bf16,
}

impl DataCommand {
    /// Does what was asked.
    ///
    /// # Errors
    /// When data cannot be read, fetched or written, or an encoding does not fit the config.
    pub fn run(&self, session: &Session) -> Result<()> {
        match self {
            DataCommand::Inspect { config, sets, limit, out, images, json } => {
                let config = described(session, config, sets)?;
                let shown = if out.is_some() { *images } else { 0 };
                look(session, &config, limit.get(), shown, out.as_deref(), *json)
            }
            DataCommand::Encode { config, out, dtype, shard_size } => {
                let dtype = match dtype {
                    Element::F32 => DType::F32,
                    Element::Bf16 => DType::BF16,
                };
                let shard_bytes = shard_size.get().saturating_mul(1 << 20);
                write(session, &config.resolve(session)?, &Target { folder: out.clone(), dtype, shard_bytes })
            }
            DataCommand::Fetch { set, out } => {
                let folder = out.clone().unwrap_or_else(|| Path::new("data").join(set));
                fetch(&folder)
            }
        }
    }
}

/// The config at a path; for data, one that says no more than where they are.
fn described(session: &Session, path: &Path, sets: &[String]) -> Result<Config> {
    // Everything beside `[data]` only has to be there: nothing is trained.
    const REST: &str = include_str!("../../configs/smoke.toml");
    let Some(Detected { kind, train, images }) = detect(path)? else {
        return ConfigArgs { config: path.to_owned(), sets: sets.to_vec() }.resolve(session);
    };
    info!("{} is data: data.kind is {kind:?}", path.display());
    let text = |text: &str| toml::Value::String(text.into()).to_string();
    let mut own = vec![format!("data.kind={}", text(kind)), format!("data.train=[{}]", text(&train))];
    own.extend(images.map(|path| format!("data.images={}", text(&path.to_string_lossy()))));
    own.push("image.size=256".into());
    Config::parse(&path.display().to_string(), REST, &[&own[..], sets].concat(), &session.flags)
}

fn look(
    session: &Session,
    config: &Config,
    limit: u64,
    shown: usize,
    sheet: Option<&Path>,
    json: bool,
) -> Result<()> {
    let data = data::open(config, &session.cache()?)?;
    if limit >= data.len() {
        // All of it is looked at, and not all that can be wrong shows.
        data.parts().iter().try_for_each(|part| part.dataset.check_bytes())?;
    }
    let devices = || Runtime::open(&config.device, session);
    // Only images of tokens need it.
    let codec = data.codec().filter(|_| shown > 0);
    let codec = codec.map(|saved| image::reopen(config, saved, &devices)).transpose()?;
    let (mut found, images) = inspect::inspect(&data, config.image.size, codec.as_deref(), limit, shown);
    if let (Some(sheet), false) = (sheet, images.is_empty()) {
        let (images, captions): (Vec<_>, Vec<_>) = images.into_iter().unzip();
        write_sheet(&images, &captions, sheet)?;
        found.sheet = Some(sheet.to_owned());
    }
    let text = if json { serde_json::to_string_pretty(&found)? + "\n" } else { found.to_string() };
    Ok(stdout().lock().write_all(text.as_bytes())?)
}

fn write(session: &Session, config: &Config, target: &Target) -> Result<()> {
    if config.data.is_mixture() || data::is_encoded(&config.data) {
        let text = format!("data.kind is {:?}; what is encoded is one dataset", config.data.kind);
        bail!(Failure::input(text).help("encode each of its datasets, and mix the folders"));
    }
    let data = data::open(config, &session.cache()?)?;
    let [part] = data.parts() else { bail!("a dataset of {} parts", data.parts().len()) };
    let dataset = Arc::clone(&part.dataset);
    if dataset.is_drawn() {
        let text = format!(
            "the shapes are drawn as they are needed, and there are {} of them",
            thousands(dataset.len())
        );
        bail!(Failure::input(text).help("train on them as they are"));
    }
    info!("data: {}", dataset.summary());
    let saved = manifest::codec_path(&target.folder);
    let runtime = Runtime::open(&config.device, session)?;
    let processes = runtime.engine().processes();
    ensure!(
        processes == 1,
        Failure::input(format!("`fluid data encode` is one process, not one of {processes}"))
            .help("encode on one host; the others of a run read the folder")
    );
    let devices = || Ok(runtime.clone());
    let codec = if saved.exists() {
        image::reopen(config, &saved, &devices)?
    } else {
        image::create(config, &|| data::sample(&data, config.run.seed), &devices)?
    };
    info!("codec: {}", codec.summary());
    let text = text_encoder(config, &runtime)?;
    info!("text: {}", text.summary());
    let summary = encode(config, &dataset, &*codec, &*text, target, &session.console)?;
    Ok(writeln!(stdout(), "{}", summary.summary(&target.folder))?)
}

fn fetch(folder: &Path) -> Result<()> {
    info!("downloading two packages with npm, about 80 MB");
    let [train, val] = emoji::fetch(Path::new("npm"), folder)?;
    let name = folder.display();
    writeln!(
        stdout(),
        "{train} pairs in {name}/train, {val} in {name}/val; sources and licenses in {name}/SOURCES.md"
    )?;
    Ok(())
}
