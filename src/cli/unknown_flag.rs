//! Flags that there are none of, and that are the names of settings: `--lr` is `--set optimizer.lr`.
use super::Cli;
use crate::config::ending_in;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, Error};
use std::ffi::OsString;

/// The error, with the setting that an unknown flag stands for, where the command takes settings.
pub fn with_settings(mut error: Error, args: &[OsString]) -> Error {
    let args: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg) else { return error };
    let flag = flag.split('=').next().unwrap_or_default().to_string();
    let Some(name) = flag.strip_prefix("--").map(|name| name.replace('-', "_")) else { return error };
    let meant = ending_in(&name);
    if error.kind() != ErrorKind::UnknownArgument || meant.is_empty() || !takes_settings(&args) {
        return error;
    }
    let value = value(&args, &flag).unwrap_or("VALUE");
    let tip = |key: &&str| format!("it is a setting: --set {key}={value}").into();
    error.remove(ContextKind::SuggestedArg);
    error.insert(ContextKind::Suggested, ContextValue::StyledStrs(meant.iter().map(tip).collect()));
    error
}

/// What stands after a flag, or after its `=`.
fn value<'a>(args: &'a [String], flag: &str) -> Option<&'a str> {
    let inline = args.iter().find_map(|arg| arg.strip_prefix(flag)?.strip_prefix('='));
    let at = args.iter().position(|arg| arg == flag);
    let next = at.and_then(|at| args.get(at + 1)).filter(|next| !next.starts_with("--"));
    inline.or(next.map(String::as_str))
}

/// Whether the command that the arguments name has `--set`.
fn takes_settings(args: &[String]) -> bool {
    let mut command: &Command = &Cli::command();
    for arg in args {
        command = command.find_subcommand(arg).unwrap_or(command);
    }
    command.get_arguments().any(|arg| arg.get_id() == "set")
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    fn shown(args: &[&str]) -> String {
        let args: Vec<OsString> = ["fluid"].iter().chain(args).map(OsString::from).collect();
        with_settings(Cli::try_parse_from(&args).unwrap_err(), &args).to_string()
    }

    #[test]
    fn the_name_of_a_setting_is_told_as_one() {
        for args in [["train", "a.toml", "--lr", "1e-3"].as_slice(), &["train", "a.toml", "--lr=1e-3"]] {
            let text = shown(args);
            assert!(text.contains("unexpected argument '--lr'"), "{text}");
            assert!(text.contains("tip: it is a setting: --set optimizer.lr=1e-3\n"), "{text}");
            assert!(!text.contains("-- --lr"), "{text}");
        }
        let text = shown(&["plan", "a.toml", "--width", "3"]);
        assert!(text.contains("--set model.width=3") && text.contains("--set head.width=3"), "{text}");
        assert!(shown(&["train", "a.toml", "--log-every"]).contains("--set run.log_every=VALUE"));
        for args in [["plugin", "list", "--lr", "3"], ["train", "a.toml", "--nothing", "3"]] {
            assert!(!shown(&args).contains("it is a setting"));
        }
    }
}
