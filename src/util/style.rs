//! How this process speaks on stderr: in color or not, as text or as JSON.
use std::io::{self, IsTerminal};
use std::sync::OnceLock;

/// The format of log lines and errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Plain text, for people.
    #[default]
    Text,
    /// One JSON object per line: time, level, event, message, and the fields of the event.
    Json,
}

/// When to color.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set or TERM is dumb.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How to speak on stderr.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// As text or as JSON.
    pub format: Format,
    /// Whether text has colors.
    pub color: bool,
}

/// A color or weight of text on a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Errors.
    Error,
    /// Warnings.
    Warn,
    /// Log lines of progress, and remedies.
    Info,
    /// Log lines for those who look closer.
    Debug,
    /// What stands back.
    Dim,
}

static STYLE: OnceLock<Style> = OnceLock::new();

impl Style {
    /// The style that flags, the environment and the terminal ask for.
    pub fn new(format: Format, color: Color) -> Style {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let plain = set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb");
        Style { format, color: color.on(io::stderr().is_terminal(), plain) }
    }

    /// Makes this the style of the process; the first one stays.
    pub fn keep(self) {
        let _ = STYLE.set(self);
    }

    /// The style of the process: plain text, unless one was kept.
    pub fn of_process() -> Style {
        STYLE.get().copied().unwrap_or_default()
    }

    /// The text in a color, where there are colors.
    pub fn paint(self, paint: Paint, text: &str) -> String {
        let code = match paint {
            Paint::Error => "1;31",
            Paint::Warn => "33",
            Paint::Info => "32",
            Paint::Debug => "34",
            Paint::Dim => "2",
        };
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.into() }
    }
}

impl Color {
    /// Whether there is color, on a terminal or not, where the environment asks for none or not.
    fn on(self, terminal: bool, plain: bool) -> bool {
        match self {
            Color::Auto => terminal && !plain,
            Color::Always => true,
            Color::Never => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn color_is_for_terminals_unless_told_otherwise() {
        let on = |color: Color| [(true, false), (true, true), (false, false)].map(|(t, p)| color.on(t, p));
        assert_eq!(on(Color::Auto), [true, false, false]);
        assert_eq!(on(Color::Always), [true; 3]);
        assert_eq!(on(Color::Never), [false; 3]);
        let style = |color| Style { format: Format::Text, color };
        assert_eq!(style(true).paint(Paint::Info, "x"), "\u{1b}[32mx\u{1b}[0m");
        assert_eq!(style(false).paint(Paint::Info, "x"), "x");
    }
}
