//! `fluid data`: look at data, fetch some, encode them once.
use super::common::{ConfigArgs, Element};
use super::json::JsonArg;
use super::overrides::Overrides;
use crate::config::Config;
use crate::data;
use crate::data::detect::detect;
use crate::data::encode::{self, Target, encode};
use crate::data::encode_source::EncodeSource;
use crate::data::first::First;
use crate::data::mixture::Mixture;
use crate::data::{Dataset, emoji, inspect};
use crate::encoders::image::{self, Devices, ImageTokenizer};
use crate::encoders::text::text_encoder;
use crate::runtime::Runtime;
use crate::runtime::session::{Ending, Session};
use crate::sample::pipeline::write_sheet;
use crate::storage::output::{Member, OutputFolder};
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::text::{count, quoted, thousands};
use anyhow::{Context, Result, bail, ensure};
use clap::Subcommand;
use std::io::{Write, stdout};
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tpu::network;
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
        /// Changes to it.
        #[command(flatten)]
        overrides: Overrides,
        /// Samples to read, spread over the data; if that is all of them, hashes of encoded shards are
        /// checked, too
        #[arg(long, value_name = "N", default_value = "10000", help_heading = "What to look at")]
        limit: NonZeroU64,
        /// Also write a contact sheet of images with their captions (PNG)
        #[arg(short, long, alias = "sheet", value_name = "FILE", help_heading = "Output")]
        out: Option<PathBuf>,
        /// Images on the contact sheet
        #[arg(long, value_name = "N", default_value_t = 36, help_heading = "Output")]
        images: usize,
        /// Output for programs.
        #[command(flatten)]
        json: JsonArg,
    },
    /// Encode the data of a config into shards of tokens and text features, to train from
    Encode {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Output folder for the shards, on a disk or in a bucket (gs://, s3://); repeat the command to continue
        #[arg(short, long, value_name = "DIR", help_heading = "Output")]
        out: PathBuf,
        /// Encode the first N samples of the data, and no more [default: all]. To find them, shards are indexed
        #[arg(long, value_name = "N", help_heading = "What to encode")]
        samples: Option<NonZeroU64>,
        /// The number of this process, if several encode into the folder at once: 0 to N-1
        #[arg(long, value_name = "I", default_value_t = 0, help_heading = "Several processes")]
        process: usize,
        /// How many processes encode into the folder; each makes the shards whose turn is its own
        #[arg(long, value_name = "N", default_value = "1", help_heading = "Several processes")]
        processes: NonZeroUsize,
        /// Element type of tokens and features; bf16 halves the size, with rounding
        #[arg(long, value_name = "TYPE", value_enum, default_value_t, help_heading = "Output")]
        dtype: Element,
        /// Approximate size of a shard in MiB; with data.order = "shards", each shard of the data becomes one
        #[arg(long, value_name = "MIB", default_value = "128", help_heading = "Output")]
        shard_size: NonZeroU64,
    },
    /// Download a public dataset as WebDataset shards
    Fetch {
        /// Dataset: emoji (6,982 images of 64 x 64 pixels in two styles, with their names, through npm)
        #[arg(value_name = "SET", value_parser = [emoji::NAME])]
        set: String,
        /// Output folder for train, compose and val [default: data/SET]
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Folder with the packages' .tgz files, fetched by other means: nothing is downloaded
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
}

impl DataCommand {
    /// Does what was asked.
    ///
    /// # Errors
    /// When data cannot be read, fetched or written, or an encoding does not fit the config.
    pub fn run(&self, session: &Session) -> Result<()> {
        match self {
            DataCommand::Inspect { config, overrides, limit, out, images, json } => {
                let config = described(session, config, overrides)?;
                let shown = if out.is_some() { *images } else { 0 };
                look(session, &config, limit.get(), shown, out.as_deref(), json)
            }
            DataCommand::Encode { config, out, samples, process, processes, dtype, shard_size } => {
                let shard_bytes = shard_size.get().saturating_mul(1 << 20);
                let target = Target { dtype: dtype.dtype(), shard_bytes };
                let member = member(*process, processes.get())?;
                let samples = samples.map(NonZeroU64::get);
                write(session, &config.config, &config.resolve(session)?, (out, member), samples, &target)
            }
            DataCommand::Fetch { set, out, from } => {
                let folder = out.clone().unwrap_or_else(|| Path::new("data").join(set));
                fetch(session, set, from.as_deref(), &folder)
            }
        }
    }
}

/// The config at a path; for data, one that says no more than where they are.
fn described(session: &Session, path: &Path, overrides: &Overrides) -> Result<Config> {
    let Some(found) = detect(path)? else {
        return ConfigArgs { config: path.to_owned(), overrides: overrides.clone() }.resolve(session);
    };
    info!("{} is data: data.kind is {:?}", path.display(), found.kind);
    // Nothing is trained: a size is all that is needed beside `[data]`.
    let own = format!("run.dir = \".\"\nimage.size = 256\n[data]\n{}", found.settings());
    Config::parse(&path.display().to_string(), &own, &overrides.0, &session.flags)
}

fn look(
    session: &Session,
    config: &Config,
    limit: u64,
    shown: usize,
    sheet: Option<&Path>,
    json: &JsonArg,
) -> Result<()> {
    let data = data::open_known(config, &session.cache()?)?;
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
    if let Some(target) = json.target() {
        target.write(&found)?;
    }
    if json.prints_text() {
        screen().write_all(found.to_string().as_bytes())?;
    }
    Ok(())
}

/// Which process of how many this is.
fn member(process: usize, processes: usize) -> Result<Member> {
    let text = format!("--process {process} is none of --processes {processes}: they are numbered from 0");
    ensure!(process < processes, Failure::input(text).help(format!("give 0 to {}", processes - 1)));
    Ok(Member { process, processes })
}

fn write(
    session: &Session,
    name: &Path,
    config: &Config,
    (out, member): (&Path, Member),
    samples: Option<u64>,
    target: &Target,
) -> Result<()> {
    if config.data.is_mixture() || data::is_encoded(&config.data) {
        let text = format!("data.kind is {:?}; what is encoded is one dataset", config.data.kind);
        bail!(Failure::input(text).help("encode each of its datasets, and mix the folders"));
    }
    let cache = session.cache()?;
    let (source, data) = source(config, samples, &cache)?;
    info!("data: {}", source.dataset().summary());
    let out = out.to_str().with_context(|| format!("{} is not UTF-8", out.display()))?;
    let folder = OutputFolder::open(out, member, &cache)?;
    // Whoever started others beside it: each has its own devices, and none waits for another.
    let session = &Session { apart: member != Member::ALONE, ..session.clone() };
    let runtime = Runtime::open(&config.device, session)?;
    let processes = runtime.engine().processes();
    ensure!(
        processes == 1,
        Failure::input(format!(
            "the plugin makes this process one of {processes}, and `fluid data encode` works alone"
        ))
        .help("encode on machines of which none is part of a slice, each with its own --process")
    );
    let devices = || Ok(runtime.clone());
    let codec = codec(config, &folder, &data, &devices)?;
    info!("codec: {}", codec.summary());
    let text = text_encoder(config, &runtime)?;
    info!("text: {}", text.summary());
    let summary = encode(config, &source, &*codec, &*text, &folder, target, &session.console)?;
    writeln!(screen(), "{}", summary.summary(folder.name()))?;
    let (folder, name) = (folder.name(), quoted(&name.to_string_lossy()));
    let set = quoted(&format!("data.train=[\"{folder}\"]"));
    let train = format!("fluid train {name} --set data.kind=encoded --set {set}");
    session.done(&Ending {
        what: format!("{} encoded", count(summary.encoded, "sample")),
        compiled: runtime.compiling().read(),
        results: Some(format!("{folder}: {}{}", count(summary.shards, "shard"), summary.still_missing())),
        next: (summary.missing == 0).then_some(train),
        ..Ending::default()
    });
    Ok(())
}

/// What is encoded, and where images come from that a codec is fitted to.
fn source(config: &Config, samples: Option<u64>, cache: &Path) -> Result<(EncodeSource, Mixture)> {
    // Which the first samples are is known of shards with an index alone.
    if samples.is_none()
        && let Some(shards) = data::open_whole_shards(config, cache)?
    {
        let by_number = Arc::clone(&shards) as Arc<dyn Dataset>;
        let data = Mixture::single(config.run.seed, config.run.batch as u64, by_number)?;
        return Ok((EncodeSource::Shards(shards), data));
    }
    let data = data::open_by_number(config, cache)?;
    let [part] = data.parts() else { bail!("a dataset of {} parts", data.parts().len()) };
    let whole = Arc::clone(&part.dataset);
    let dataset = match samples {
        Some(samples) => First::of(whole, samples),
        None if whole.is_drawn() => {
            let text = format!(
                "the shapes are drawn as they are needed, and there are {} of them",
                thousands(whole.len())
            );
            bail!(Failure::input(text).help("say how many with --samples N, or train on them as they are"));
        }
        None => whole,
    };
    Ok((EncodeSource::Samples(dataset), data))
}

/// The codec of the encoding in a folder: the one that is there, or a new one, unless another process was the first.
fn codec(
    config: &Config,
    folder: &OutputFolder,
    data: &Mixture,
    devices: Devices<'_>,
) -> Result<Arc<dyn ImageTokenizer>> {
    let saved = || encode::saved_codec(folder);
    if let Some(saved) = saved()? {
        return image::reopen(config, &saved, devices);
    }
    let made = image::create(config, &|| data::sample(data, config.run.seed), devices)?;
    if encode::keep_codec(folder, &*made)? {
        return Ok(made);
    }
    let saved = saved()?.with_context(|| format!("the codec in {} is gone", folder.name()))?;
    image::reopen(config, &saved, devices)
}

fn fetch(session: &Session, set: &str, from: Option<&Path>, folder: &Path) -> Result<()> {
    if from.is_none() && !network::is_offline() {
        info!("downloading three packages with npm, about 140 MB");
    }
    let [train, compose, val] = emoji::fetch(Path::new("npm"), from, folder)?;
    let name = folder.display();
    writeln!(
        stdout(),
        "{} in {name}/train, {compose} in {name}/compose, {val} in {name}/val; sources and licenses in {name}/SOURCES.md",
        count(train, "pair")
    )?;
    let default = folder == Path::new("data").join(set);
    session.done(&Ending {
        what: format!("{} fetched", count(train + compose + val, "pair")),
        results: Some(name.to_string()),
        next: default.then(|| format!("fluid train configs/{set}.toml")),
        ..Ending::default()
    });
    Ok(())
}
