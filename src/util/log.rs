//! Log lines on stderr, under one roof with the progress bars so that neither tears the other.
use crate::util::error::{Code, Failure};
use crate::util::machine::now;
use crate::util::process::{number, prefix};
use crate::util::style::{Format, Paint, Style};
use crate::util::text::{shown, shown_json, without_number};
use anyhow::{Context as _, Result};
use indexmap::IndexMap;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};
use std::fmt::Debug;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::filter::{FilterExt, LevelFilter, Targets, filter_fn};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::prelude::*;

/// What a line of JSON holds, in order.
pub type Fields = IndexMap<String, Value>;

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

    /// A line that counts seconds while something of unknown length goes on, until it is dropped: `what` and, behind
    /// the seconds, `note`. Only where somebody watches.
    pub fn spinner(&self, what: &str, note: &str) -> Spinner {
        let style = ProgressStyle::with_template("{spinner} {prefix} ({elapsed}{msg})");
        let bar = ProgressBar::new_spinner().with_prefix(what.to_owned()).with_message(note.to_owned());
        let bar = self.bars.add(style.map_or(bar.clone(), |style| bar.with_style(style)));
        if self.live {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Spinner(bar)
    }
}

/// A line that counts seconds; it goes when this is dropped.
#[derive(Debug)]
pub struct Spinner(ProgressBar);

impl Drop for Spinner {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Starts logging for the whole process. `verbosity` counts `-v` minus `-q`. Without either, the variable
/// RUST_LOG (`info,fluid::data=debug`) decides, else `info`. May be called once.
pub fn start(console: &Console, style: Style, verbosity: i8) -> Result<()> {
    style.keep();
    let filter = filter(verbosity, std::env::var("RUST_LOG").ok().as_deref())?;
    let first = filter_fn(|event| number() == 0 || *event.level() == Level::ERROR);
    let layer = Lines { console: console.clone(), style }.with_filter(filter.and(first));
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
struct Lines {
    console: Console,
    style: Style,
}

impl<S: Subscriber> Layer<S> for Lines {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut entry = Entry::default();
        event.record(&mut entry);
        let level = *event.metadata().level();
        let line = match self.style.format {
            Format::Json => json_line(level, entry.into_fields(event.metadata().target())),
            Format::Text => text_line(self.style, (!self.console.live).then(now), level, &entry),
        };
        // A log that cannot be written must not stop the work it tells of.
        let _ = self.console.bars.suspend(|| io::stderr().write_all(line.as_bytes()));
    }
}

/// What an event says: its message, and its fields by name.
#[derive(Debug, Default)]
struct Entry {
    message: String,
    fields: Fields,
}

impl Entry {
    fn set(&mut self, field: &Field, value: Value) {
        match (field.name(), value) {
            ("message", Value::String(text)) => self.message = without_number(&text),
            ("message", other) => self.message = other.to_string(),
            (name, value) => _ = self.fields.insert(name.into(), value),
        }
    }

    /// The fields in the order of a JSON line; `event` is `log` where the code does not say.
    fn into_fields(self, target: &str) -> Fields {
        let Entry { message, mut fields } = self;
        let mut all = Fields::new();
        all.insert("event".into(), fields.shift_remove("event").unwrap_or_else(|| "log".into()));
        all.insert("message".into(), message.into());
        all.append(&mut fields);
        all.insert("target".into(), target.into());
        all
    }
}

impl Visit for Entry {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.set(field, format!("{value:?}").into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.set(field, value.into());
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.set(field, json!(value));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.set(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.set(field, value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.set(field, value.into());
    }
}

/// A line of JSON: when, how grave, which process where that is not the first, and `fields`.
pub fn json_line(level: Level, mut fields: Fields) -> String {
    let mut line = Fields::new();
    line.insert("time".into(), now().into());
    line.insert("level".into(), level.as_str().to_lowercase().into());
    if number() > 0 {
        line.insert("process".into(), number().into());
    }
    line.append(&mut fields);
    // Of text and numbers, which can always be written.
    shown_json(&serde_json::to_string(&line).unwrap_or_default()) + "\n"
}

/// A line for people. The fields of our own events, which have a name, are in their words already.
fn text_line(style: Style, time: Option<String>, level: Level, entry: &Entry) -> String {
    let paint = match level {
        Level::ERROR => Paint::Error,
        Level::WARN => Paint::Warn,
        Level::INFO => Paint::Info,
        _ => Paint::Debug,
    };
    let time = time.map_or(String::new(), |time| format!("{} ", style.paint(Paint::Dim, &time)));
    let level = style.paint(paint, &format!("{:>5}", level.as_str()));
    // Names in it may be out of files that others made.
    let mut line = format!("{time}{}{level} {}", prefix(), shown(&entry.message));
    if !entry.fields.contains_key("event") {
        entry.fields.iter().for_each(|(name, value)| line.push_str(&shown(&format!(" {name}={value}"))));
    }
    line + "\n"
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

    fn entry(event: Option<&str>) -> Entry {
        let event = event.map(|name| ("event".to_string(), json!(name)));
        let fields =
            event.into_iter().chain([("step".to_string(), json!(10)), ("loss".to_string(), json!(0.5))]);
        Entry { message: "step 10/40  loss 0.5000".into(), fields: fields.collect() }
    }

    #[test]
    fn messages_have_no_numbers_of_the_system() {
        #[derive(Clone, Default)]
        struct Seen(std::sync::Arc<std::sync::Mutex<Vec<String>>>);
        impl<S: Subscriber> Layer<S> for Seen {
            fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
                let mut entry = Entry::default();
                event.record(&mut entry);
                self.0.lock().unwrap().push(entry.message);
            }
        }
        let (seen, error) = (Seen::default(), io::Error::from_raw_os_error(2));
        let subscriber = tracing_subscriber::registry().with(seen.clone());
        tracing::subscriber::with_default(subscriber, || tracing::warn!("no index: {error}"));
        assert_eq!(*seen.0.lock().unwrap(), ["no index: No such file or directory"]);
    }

    #[test]
    fn text_has_the_time_and_no_field_twice() {
        let (plain, time) = (Style::default(), || Some("2026-11-27T06:00:00Z".to_string()));
        let line = text_line(plain, time(), Level::INFO, &entry(Some("step")));
        assert_eq!(line, "2026-11-27T06:00:00Z  INFO step 10/40  loss 0.5000\n");
        let line = text_line(plain, None, Level::WARN, &entry(None));
        assert_eq!(line, " WARN step 10/40  loss 0.5000 step=10 loss=0.5\n");
        let color = Style { color: true, ..plain };
        let line = text_line(color, None, Level::INFO, &entry(Some("step")));
        assert_eq!(line, "\u{1b}[32m INFO\u{1b}[0m step 10/40  loss 0.5000\n");
    }

    #[test]
    fn a_line_of_json_has_the_fields_of_the_event() {
        let line = json_line(Level::INFO, entry(Some("step")).into_fields("fluid::train"));
        let value: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(
            (&value["event"], &value["level"], &value["step"]),
            (&json!("step"), &json!("info"), &json!(10))
        );
        assert_eq!((&value["message"], &value["loss"]), (&json!("step 10/40  loss 0.5000"), &json!(0.5)));
        assert!(value["time"].as_str().unwrap().ends_with('Z') && value.get("process").is_none(), "{line}");
        let other = json_line(Level::DEBUG, entry(None).into_fields("x"));
        assert!(other.contains("\"event\":\"log\""), "{other}");
    }
}
