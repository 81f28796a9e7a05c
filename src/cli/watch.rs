//! `fluid watch`: runs while they train.
use super::json::JsonArg;
use super::report::studied;
use crate::runtime::session::Session;
use crate::util::error::Failure;
use crate::util::screen::screen;
use crate::util::style::Style;
use crate::watch::{Colors, Watched, json, serve, text, watch};
use anyhow::{Result, bail};
use clap::Args;
use std::io::{IsTerminal, Write, stdin, stdout};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};
use tracing::{info, warn};

/// `fluid watch`
#[derive(Args, Clone, Debug)]
pub struct WatchArgs {
    /// Run folders, or the file of a study
    #[arg(required = true, value_name = "RUN|STUDY")]
    pub paths: Vec<PathBuf>,
    /// Print a line for each run and end; so it is, too, where the output is no terminal
    #[arg(long, conflicts_with = "http", help_heading = "Output")]
    pub once: bool,
    /// Serve the page of `fluid report` [default address: 127.0.0.1:6007]
    #[arg(
        long,
        value_name = "ADDRESS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "127.0.0.1:6007",
        conflicts_with = "json",
        help_heading = "Output"
    )]
    pub http: Option<SocketAddr>,
    /// Seconds between two looks at the runs
    #[arg(long, value_name = "SECONDS", help_heading = "Output", value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub every: Option<u64>,
    /// Output for programs.
    #[command(flatten)]
    pub json: JsonArg,
}

impl WatchArgs {
    /// Shows the runs until a key or a signal ends it; once, where that is asked for or nobody looks.
    ///
    /// # Errors
    /// When a path is neither a study nor a run, files cannot be read, or the address cannot be had.
    pub fn run(&self, session: &Session) -> Result<()> {
        let (study, title, _) = studied(&self.paths, session)?;
        let every = |usual: u64| Duration::from_secs(self.every.unwrap_or(usual));
        if let Some(address) = self.http {
            if !address.ip().is_loopback() {
                warn!("{address} is open to others: whoever reaches it sees these runs");
            }
            let ready = |address: SocketAddr| {
                let how = if address.ip().is_loopback() {
                    format!("; from elsewhere: ssh -L {0}:localhost:{0} HOST", address.port())
                } else {
                    String::new()
                };
                info!(event = "serving", address = address.to_string(), "http://{address}/{how}");
            };
            return serve(&title, study, address, every(10), ready);
        }
        let runs = Watched::all(&study)?;
        if let Some(target) = self.json.target() {
            target.write(&json(&runs, SystemTime::now()))?;
            if !self.json.prints_text() {
                return Ok(());
            }
        }
        if self.once || !stdout().is_terminal() {
            return Ok(write!(screen(), "{}", text(&runs, SystemTime::now()))?);
        }
        if !stdin().is_terminal() {
            bail!(
                Failure::input("there is a terminal, but its keys are not the input")
                    .help("--once prints lines")
            );
        }
        let colorterm = std::env::var("COLORTERM").ok();
        let colors = Colors::of(colorterm.as_deref(), !Style::of_process().color);
        watch(runs, colors, every(2))
    }
}
