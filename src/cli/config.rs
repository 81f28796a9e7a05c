//! `fluid config`
use super::common::ConfigArgs;
use super::json::JsonArg;
use super::overrides::Overrides;
use crate::config::{self, Config, Difference, KindNote};
use crate::runtime::session::Session;
use crate::util::disk;
use crate::util::error::{Failure, causes, help, message, render};
use crate::util::screen::screen;
use crate::util::text::count;
use crate::{data, eval};
use anyhow::{Error, Result};
use clap::Subcommand;
use serde_json::json;
use std::io::Write;
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
        #[arg(long, conflicts_with = "json")]
        docs: bool,
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Output file [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Check configs: a line for each, and exit code 1 if one has a mistake
    Check {
        /// Config files, or run folders
        #[arg(required = true, value_name = "CONFIG")]
        configs: Vec<PathBuf>,
        /// Changes to each of them.
        #[command(flatten)]
        overrides: Overrides,
        /// Output for programs.
        #[command(flatten)]
        json: JsonArg,
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
    Schema {
        /// Output file [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

impl ConfigCommand {
    /// Prints what is asked for.
    pub fn run(&self, session: &Session) -> Result<()> {
        let (text, out) = match self {
            ConfigCommand::Show { config, docs, json, out } => {
                let (config, origins) = config.load_with_origins(session, &[])?;
                let text = match (docs, json) {
                    (true, _) => config::commented(&config, &origins, &notes())?,
                    (false, true) => serde_json::to_string_pretty(&config)? + "\n",
                    (false, false) => config.to_toml()?,
                };
                (text, out.as_deref())
            }
            ConfigCommand::Check { configs, overrides, json } => {
                return check(session, configs, overrides, json);
            }
            ConfigCommand::Explain { key } => (config::explain(&notes(), key.as_deref())?, None),
            ConfigCommand::Diff { a, b, json } => (diff(session, a, b, *json)?, None),
            ConfigCommand::Schema { out } => {
                (serde_json::to_string_pretty(&config::schema(&notes()))? + "\n", out.as_deref())
            }
        };
        match out {
            Some(path) => disk::write_bytes(path, text.as_bytes()),
            None => Ok(screen().write_all(text.as_bytes())?),
        }
    }
}

/// Loads configs by all rules and says of each whether it is good; what is wrong comes after, on stderr.
fn check(session: &Session, configs: &[PathBuf], overrides: &Overrides, json: &JsonArg) -> Result<()> {
    let wrong = |path: &PathBuf| {
        let args = ConfigArgs { config: path.clone(), overrides: overrides.clone() };
        args.resolve(session).err()
    };
    let all: Vec<(&PathBuf, Option<Error>)> = configs.iter().map(|path| (path, wrong(path))).collect();
    if let Some(target) = json.target() {
        let object = |(path, error): &(&PathBuf, Option<Error>)| {
            json!({
                "config": path,
                "ok": error.is_none(),
                "error": error.as_ref().map(message),
                "causes": error.as_ref().map_or(vec![], causes),
                "help": error.as_ref().and_then(help),
            })
        };
        target.write(&all.iter().map(object).collect::<Vec<_>>())?;
    }
    if json.prints_text() {
        let line = |(path, error): &(&PathBuf, Option<Error>)| {
            format!("{:<6}  {}\n", if error.is_none() { "ok" } else { "failed" }, path.display())
        };
        screen().write_all(all.iter().map(line).collect::<String>().as_bytes())?;
    }
    let shown = |(path, error): &(&PathBuf, Option<Error>)| {
        let text = render(error.as_ref()?);
        let text = text.trim().strip_prefix("error: ").unwrap_or(&text).replace('\n', "\n    ");
        Some(format!("\n  {}: {text}", path.display()))
    };
    let wrong: Vec<String> = all.iter().filter_map(shown).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    let all = count(configs.len(), "config");
    let verb = if wrong.len() == 1 { "has a mistake" } else { "have mistakes" };
    Err(Failure::input(format!("{} of {all} {verb}:{}", wrong.len(), wrong.concat())).into())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Command;
    use crate::cli::tests::{SHAPES, parse, session};
    use serde_json::Value;
    use std::fs;

    fn run(args: &[&str]) -> Result<()> {
        let Command::Config(command) = parse(&[&["config"], args].concat()) else { panic!("not config") };
        command.run(&session())
    }

    #[test]
    fn configs_are_checked_by_all_rules_one_after_another() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name).display().to_string();
        // A rule of data, which the config alone does not know.
        let text = fs::read_to_string(SHAPES).unwrap();
        fs::write(at("bad.toml"), text.replace("[data]\n", "[data]\nimages = \"photos\"\n")).unwrap();
        fs::write(at("good.toml"), &text).unwrap();
        run(&["check", &at("good.toml"), SHAPES]).unwrap();
        let json = format!("--json={}", at("found.json"));
        let error = run(&["check", &at("good.toml"), &at("bad.toml"), &at("gone.toml"), &json]).unwrap_err();
        let text = render(&error);
        assert!(text.starts_with("error: 2 of 3 configs have mistakes:\n  "), "{text}");
        assert!(text.contains(&format!("\n  {}: data.images ", at("bad.toml"))), "{text}");
        assert!(text.contains(&format!("\n  {}: cannot read the config ", at("gone.toml"))), "{text}");
        let found: Value = serde_json::from_str(&fs::read_to_string(at("found.json")).unwrap()).unwrap();
        let oks: Vec<_> = found.as_array().unwrap().iter().map(|one| one["ok"].as_bool().unwrap()).collect();
        assert_eq!(oks, [true, false, false]);
        assert!(found[1]["error"].as_str().unwrap().starts_with("data.images "), "{found}");
        // Settings are those of all of them.
        assert!(run(&["check", SHAPES, "--set", "run.steps=7"]).is_ok());
        let text = render(&run(&["check", SHAPES, "--set", "run.steps=-7"]).unwrap_err());
        assert!(text.starts_with("error: 1 of 1 config has a mistake:\n"), "{text}");
    }

    #[test]
    fn a_config_is_shown_as_json_and_in_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let [json, toml] = ["a.json", "a.toml"].map(|name| dir.path().join(name));
        run(&["show", SHAPES, "--json", "-o", json.to_str().unwrap()]).unwrap();
        run(&["show", SHAPES, "--out", toml.to_str().unwrap()]).unwrap();
        let value: Value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
        let config = load(&session(), &toml).unwrap();
        assert_eq!(value, serde_json::to_value(&config).unwrap());
        assert_eq!(value["run"]["steps"], config.run.steps);
    }
}
