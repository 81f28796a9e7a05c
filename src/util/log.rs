//! Log lines on stderr, under one roof with the progress bars so that neither tears the other.
use crate::util::error::{Code, Failure};
use crate::util::process::{number, prefix};
use anyhow::{Context, Result};
use indicatif::{MultiProgress, ProgressDrawTarget};
use std::io::{self, IsTerminal, Write};
use tracing::Level;
use tracing_subscriber::filter::{FilterExt, LevelFilter, Targets, filter_fn};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::prelude::*;

/// The format of log lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Plain text, for people.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

/// The terminal as loops see it: where progress bars are drawn and log lines pass between them.
#[derive(Clone, Debug)]
pub struct Console {
    bars: MultiProgress,
    live: bool,
}

impl Console {
    /// The console on stderr: bars only if that is a terminal.
    pub fn stderr() -> Self {
        let live = io::stderr().is_terminal();
        let target = if live { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        Console { bars: MultiProgress::with_draw_target(target), live }
    }

    /// A console that shows nothing, for tests and for work inside other work.
    pub fn hidden() -> Self {
        Console { bars: MultiProgress::with_draw_target(ProgressDrawTarget::hidden()), live: false }
    }

    /// Where to add progress bars.
    pub fn bars(&self) -> &MultiProgress {
        &self.bars
    }

    /// Whether somebody watches bars; without, progress goes out as log lines.
    pub fn is_live(&self) -> bool {
        self.live
    }
}

/// Starts logging for the whole process. `verbosity` counts `-v` minus `-q`. Without either, the variable
/// RUST_LOG (`info,fluid::data=debug`) decides, else `info`. May be called once.
pub fn start(console: &Console, format: Format, verbosity: i8) -> Result<()> {
    let filter = filter(verbosity, std::env::var("RUST_LOG").ok().as_deref())?;
    let layer = tracing_subscriber::fmt::layer().with_writer(Lines(console.clone()));
    let layer = match format {
        Format::Text => layer.with_ansi(console.live).without_time().with_target(false).boxed(),
        Format::Json => layer.json().flatten_event(true).with_ansi(false).boxed(),
    };
    let first = filter_fn(|event| number() == 0 || *event.level() == Level::ERROR);
    let layer = layer.with_filter(filter.and(first));
    let start = tracing_subscriber::registry().with(layer).try_init();
    start.context("the log was started twice")
}

fn filter(verbosity: i8, env: Option<&str>) -> Result<Targets> {
    let level = match verbosity {
        0 => match env.map(str::trim) {
            None | Some("") => LevelFilter::INFO,
            Some(text) => {
                let bad = || Failure::new(Code::Input, format!("RUST_LOG = {text:?} is not a log filter"));
                return text
                    .parse()
                    .with_context(|| bad().help("for example RUST_LOG=info,fluid::data=debug"));
            }
        },
        ..-1 => LevelFilter::ERROR,
        -1 => LevelFilter::WARN,
        1 => LevelFilter::DEBUG,
        2.. => LevelFilter::TRACE,
    };
    // What it tells of retries it tells for every request; what matters of that is told where it is waited for.
    let retries = if verbosity > 0 { level } else { level.min(LevelFilter::WARN) };
    Ok(Targets::new().with_default(level).with_target("object_store", retries))
}

/// Hands every log line to stderr while the bars stand aside.
struct Lines(Console);

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { console: &self.0, text: Vec::new() }
    }
}

/// The prefix of a line, as a field of its own where the line is JSON.
fn prefix_of(line: &[u8]) -> String {
    if line.starts_with(b"{") { String::new() } else { prefix() }
}

/// One log line, shown when it is complete.
struct Line<'a> {
    console: &'a Console,
    text: Vec<u8>,
}

impl Write for Line<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        // A log that cannot be written must not stop the work it tells of.
        let text = [prefix_of(&self.text).as_bytes(), &self.text].concat();
        let _ = self.console.bars.suspend(|| io::stderr().write_all(&text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_default() {
        let debug = |f: &Targets| f.would_enable("fluid", &Level::DEBUG);
        let info = |f: &Targets| f.would_enable("fluid", &Level::INFO);
        let shown = |v, env| filter(v, env).map(|f| (debug(&f), info(&f))).unwrap();
        assert_eq!(shown(0, None), (false, true));
        assert_eq!(shown(0, Some("warn,fluid=debug")), (true, true));
        assert_eq!(shown(0, Some("warn")), (false, false));
        assert_eq!(shown(1, Some("warn")), (true, true));
        assert_eq!(shown(-1, Some("debug")), (false, false));
    }

    #[test]
    fn a_bad_filter_is_named() {
        let error = filter(0, Some("fluid=loud")).unwrap_err();
        assert_eq!(error.to_string(), "RUST_LOG = \"fluid=loud\" is not a log filter");
    }
}
