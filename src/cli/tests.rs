//! What tests of sub-commands have at hand, and a test of all of them.
use super::*;
use crate::checkpoint::{Saved, Share, Snapshot, Store};
use crate::config::{Config, Overlay};
use crate::util::log::Console;
use clap::CommandFactory;
use graphs::types::{DType, Type};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A config that needs no data.
pub const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/shapes.toml");

/// The sub-command of a command line.
pub fn parse(args: &[&str]) -> Command {
    Cli::try_parse_from([&["fluid"], args].concat()).unwrap().command
}

/// A session without a log.
pub fn session() -> Session {
    Globals::default().session_in(Console::hidden())
}

/// A run folder with one checkpoint of the shapes config, at step 40.
pub fn run(dir: &Path) -> PathBuf {
    let config = Config::load(Path::new(SHAPES), &[], &Overlay::default()).unwrap();
    let tensors = vec![Saved::whole("step", Type::scalar(DType::S32), vec![40u8, 0, 0, 0])];
    let mut store = Store::open(dir, 1, Share::alone()).unwrap();
    let snapshot = Snapshot {
        step: 40,
        tensors,
        config: config.to_toml().unwrap(),
        config_hash: config.hash().unwrap(),
        fingerprint: config.fingerprint().unwrap(),
        notes: BTreeMap::new(),
    };
    store.save(snapshot).unwrap();
    store.finish().unwrap();
    fs::write(dir.join("config.toml"), config.to_toml().unwrap()).unwrap();
    dir.to_owned()
}

#[test]
fn the_command_lines_are_well_formed() {
    Cli::command().debug_assert();
    let all = Cli::try_parse_from([
        "fluid",
        "plugin",
        "info",
        "cpu",
        "--devices",
        "8",
        "-vv",
        "--log-format",
        "json",
    ]);
    let all = all.unwrap();
    assert_eq!((all.globals.devices, all.globals.verbose), (Some(8), 2));
    let Command::Plugin(plugin::PluginCommand::Info { which }) = all.command else {
        panic!("not plugin info")
    };
    assert_eq!(which.as_deref(), Some("cpu"));
    let Command::Graph(graph::GraphCommand::Run { name, config, .. }) =
        parse(&["graph", "run", "c.toml", "loss", "--inputs", "i.st", "--out", "o.st", "--set", "a.b=1"])
    else {
        panic!("not graph run")
    };
    assert_eq!((name.as_str(), config.overrides.0), ("loss", vec!["a.b=1".into()]));
}
