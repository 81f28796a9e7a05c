//! `--set` and `--unset`, in the order in which they are typed.
use crate::config::Override;
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

/// Changes to a config, later ones over earlier ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides(pub Vec<Override>);

impl Args for Overrides {
    fn augment_args(command: Command) -> Command {
        let arg = |name: &'static str, value: &'static str, help: &'static str, parser: ValueParser| {
            Arg::new(name)
                .long(name)
                .value_name(value)
                .help(help)
                .help_heading("Settings")
                .value_parser(parser)
                .action(ArgAction::Append)
        };
        let set = "Override a setting, for example --set run.steps=100; may be repeated";
        let unset = "Take a setting back to its default, for example --unset codec.whiten; may be repeated";
        command.arg(arg("set", "KEY=VALUE", set, ValueParser::new(key_value))).arg(arg(
            "unset",
            "KEY",
            unset,
            ValueParser::string(),
        ))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Overrides {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let typed = |name: &str| {
            let places = matches.indices_of(name).into_iter().flatten();
            let values = matches.get_many::<String>(name).into_iter().flatten().cloned();
            places.zip(values).collect::<Vec<_>>()
        };
        let sets = typed("set").into_iter().map(|(place, text)| (place, Override::Set(text)));
        let unsets = typed("unset").into_iter().map(|(place, text)| (place, Override::Unset(text)));
        let mut all: Vec<_> = sets.chain(unsets).collect();
        all.sort_by_key(|(place, _)| *place);
        Ok(Overrides(all.into_iter().map(|(_, change)| change).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The form of `--set`; what it means is checked against the config.
pub fn key_value(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        Some((key, _)) if !key.trim().is_empty() => Ok(text.into()),
        _ => Err("not of the form KEY=VALUE, for example run.steps=100".into()),
    }
}
