//! `fluid data`: look at data, fetch some, encode them once.
use crate::cli::{DataCommand, Element};
use crate::config::Config;
use crate::data;
use crate::data::encode::{Target, encode};
use crate::data::{emoji, inspect, manifest};
use crate::encoders::image::Codec;
use crate::encoders::text::text_encoder;
use crate::runtime::device;
use crate::runtime::session::Session;
use crate::sample::pipeline::write_sheet;
use crate::util::error::Failure;
use crate::util::text::grouped;
use anyhow::{Result, bail, ensure};
use graphs::types::DType;
use std::io::{Write, stdout};
use std::path::Path;
use std::sync::Arc;
use tracing::info;

/// Does what was asked.
///
/// # Errors
/// When data cannot be read, fetched or written, or an encoding does not fit the config.
pub fn run(host: &Session, command: &DataCommand) -> Result<()> {
    match command {
        DataCommand::Inspect { config, limit, pictures, sheet, json } => {
            look(host, &config.resolve(host)?, limit.get(), *pictures, sheet, *json)
        }
        DataCommand::Encode { config, out, dtype, shard_size } => {
            let dtype = match dtype {
                Element::F32 => DType::F32,
                Element::Bf16 => DType::BF16,
            };
            let shard_bytes = shard_size.get().saturating_mul(1 << 20);
            write(host, &config.resolve(host)?, &Target { folder: out.clone(), dtype, shard_bytes })
        }
        DataCommand::Fetch { set, out } => {
            let folder = out.clone().unwrap_or_else(|| Path::new("data").join(set));
            fetch(&folder)
        }
    }
}

fn look(host: &Session, config: &Config, limit: u64, shown: usize, sheet: &Path, json: bool) -> Result<()> {
    let data = data::open(config, &host.cache()?)?;
    if limit >= data.len() {
        // All of it is looked at, and not all that can be wrong shows.
        data.parts().iter().try_for_each(|part| part.dataset.check_bytes())?;
    }
    let devices = || device::engine(&config.device, host);
    let codec = data.codec().map(|saved| Codec::reopen(config, saved, &devices)).transpose()?;
    let (mut found, pictures) = inspect::inspect(&data, config.image.size, codec.as_ref(), limit, shown);
    if !pictures.is_empty() {
        let (pictures, captions): (Vec<_>, Vec<_>) = pictures.into_iter().unzip();
        write_sheet(&pictures, &captions, sheet)?;
        found.sheet = Some(sheet.to_owned());
    }
    let text = match json {
        true => serde_json::to_string_pretty(&found)? + "\n",
        false => found.to_string(),
    };
    Ok(stdout().lock().write_all(text.as_bytes())?)
}

fn write(host: &Session, config: &Config, target: &Target) -> Result<()> {
    if config.data.is_mixture() || data::is_encoded(&config.data) {
        let text = format!("data.kind is {:?}; what is encoded is one dataset", config.data.kind);
        bail!(Failure::input(text).help("encode each of its datasets, and mix the folders"));
    }
    let data = data::open(config, &host.cache()?)?;
    let [part] = data.parts() else { bail!("a dataset of {} parts", data.parts().len()) };
    let dataset = Arc::clone(&part.dataset);
    if dataset.is_drawn() {
        let text = format!(
            "the shapes are drawn as they are needed, and there are {} of them",
            grouped(dataset.len())
        );
        bail!(Failure::input(text).help("train on them as they are"));
    }
    info!("data: {}", dataset.describe());
    let saved = manifest::codec_path(&target.folder);
    let engine = device::engine(&config.device, host)?;
    let processes = engine.processes();
    ensure!(
        processes == 1,
        Failure::input(format!("`fluid data encode` is one process, not one of {processes}"))
            .help("encode on one host; the others of a run read the folder")
    );
    let devices = || Ok(engine.clone());
    let codec = match saved.exists() {
        true => Codec::reopen(config, &saved, &devices)?,
        false => Codec::new(config, &|| data::sample(&data, config.run.seed), &devices)?,
    };
    info!("codec: {}", codec.describe());
    let text = text_encoder(config, &engine)?;
    info!("text: {}", text.describe());
    let summary = encode(config, &dataset, &codec, &*text, target, &host.console)?;
    Ok(writeln!(stdout(), "{}", summary.describe(&target.folder))?)
}

fn fetch(folder: &Path) -> Result<()> {
    info!("fetching two packages with npm, some 80 MB");
    let [train, val] = emoji::fetch(Path::new("npm"), folder)?;
    let name = folder.display();
    writeln!(
        stdout(),
        "{train} pairs in {name}/train, {val} in {name}/val; sources and licences in {name}/SOURCES.md"
    )?;
    Ok(())
}
