//! `fluid config`
use crate::config::Config;
use anyhow::Result;
use std::io::{Write, stdout};

/// Prints the config as TOML.
pub fn show(config: &Config) -> Result<()> {
    Ok(stdout().lock().write_all(config.to_toml()?.as_bytes())?)
}
