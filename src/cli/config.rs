//! `fluid config`
use super::common::ConfigArgs;
use crate::config::{self, Config, Difference, KindNote};
use crate::runtime::session::Session;
use crate::{data, eval};
use anyhow::Result;
use clap::Subcommand;
use serde_json::json;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

/// `fluid config`
#[derive(Clone, Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print the resolved config: overrides applied, defaults filled in
    Show {
        /// The config.
        #[command(flatten)]
        config: ConfigArgs,
        /// Print what each setting means above it, and mark the defaults
        #[arg(long)]
        docs: bool,
    },
    /// Explain a setting: meaning, type, default, possible values
    Explain {
        /// Setting such as optimizer.lr, or section such as optimizer [default: all settings, one line each]
        key: Option<String>,
    },
    /// List the settings in which two configs differ
    Diff {
        /// Config file, run folder or checkpoint
        a: PathBuf,
        /// Config file, run folder or checkpoint
        b: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Print a JSON Schema of config files, for editors
    Schema,
}

impl ConfigCommand {
    /// Prints what is asked for.
    pub fn run(&self, session: &Session) -> Result<()> {
        let text = match self {
            ConfigCommand::Show { config, docs: false } => config.resolve(session)?.to_toml()?,
            ConfigCommand::Show { config, docs: true } => {
                let (config, origins) = config.load_with_origins(session, &[])?;
                config::commented(&config, &origins, &notes())?
            }
            ConfigCommand::Explain { key } => config::explain(&notes(), key.as_deref())?,
            ConfigCommand::Diff { a, b, json } => diff(session, a, b, *json)?,
            ConfigCommand::Schema => serde_json::to_string_pretty(&config::schema(&notes()))? + "\n",
        };
        Ok(stdout().lock().write_all(text.as_bytes())?)
    }
}

/// What the layers above the config add to the reference of settings.
fn notes() -> Vec<KindNote> {
    [data::notes(), eval::notes()].concat()
}

fn diff(session: &Session, a: &Path, b: &Path, json: bool) -> Result<String> {
    let [one, other] = [a, b].map(|path| load(session, path));
    let differences = one?.diff(&other?)?;
    if json {
        let value = json!({ "a": a, "b": b, "differences": differences });
        return Ok(serde_json::to_string_pretty(&value)? + "\n");
    }
    if differences.is_empty() {
        return Ok("no setting differs\n".into());
    }
    Ok(table(&[a, b].map(|path| path.display().to_string()), &differences))
}

/// The config of a file, of a run folder or of a checkpoint.
fn load(session: &Session, path: &Path) -> Result<Config> {
    let file = if path.is_dir() { path.join("config.toml") } else { path.to_path_buf() };
    Config::load(&file, &[], &session.flags)
}

/// A line for each setting that differs, its values side by side.
fn table(names: &[String; 2], differences: &[Difference]) -> String {
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "(not set)".into());
    let mut rows = vec![[String::new(), names[0].clone(), names[1].clone()]];
    rows.extend(differences.iter().map(|d| [d.key.clone(), shown(&d.a), shown(&d.b)]));
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let (keys, values) = (width(0), width(1));
    rows.iter().map(|[key, a, b]| format!("{key:<keys$}  {a:<values$}  {b}\n")).collect()
}
