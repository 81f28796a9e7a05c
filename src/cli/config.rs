//! `fluid config`
use super::common::ConfigArgs;
use crate::runtime::session::Session;
use anyhow::Result;
use clap::Subcommand;
use std::io::{Write, stdout};

/// `fluid config`
#[derive(Clone, Debug, Subcommand)]
pub enum ConfigCommand {
    /// Print the resolved config: overrides applied, defaults filled in
    Show(ConfigArgs),
}

impl ConfigCommand {
    /// Prints the config as TOML.
    pub fn run(&self, session: &Session) -> Result<()> {
        let ConfigCommand::Show(config) = self;
        Ok(stdout().lock().write_all(config.resolve(session)?.to_toml()?.as_bytes())?)
    }
}
