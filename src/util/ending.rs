//! The last words of a process: what went wrong, in the format and the colors of its log, and its exit code.
use crate::util::error::{Code, causes, code, help, is_broken_pipe, message, render};
use crate::util::log::{Fields, json_line};
use crate::util::process;
use crate::util::style::{Format, Paint, Style};
use crate::util::text::without_parse_errors;
use anyhow::Error;
use serde_json::json;
use std::io::Write;
use std::process::ExitCode;
use tracing::Level;

/// Prints what went wrong, if anything did, and gives the exit code of the process.
pub fn finish(result: anyhow::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let style = Style::of_process();
            let text = match style.format {
                Format::Json => json_line(Level::ERROR, fields(&error)),
                Format::Text => format!("{}{}", process::prefix(), colored(style, &render(&error))),
            };
            // Nobody is left to tell where stderr itself is closed.
            let _ = std::io::stderr().write_all(text.as_bytes());
            ExitCode::from(code(&error) as u8)
        }
    }
}

/// The text of an error with its words of warning in colors, as clap's.
fn colored(style: Style, text: &str) -> String {
    let word = |word: &str, paint: Paint| (word.to_string(), style.paint(paint, word));
    let words = [
        word("error:", Paint::Error),
        word("stopped:", Paint::Warn),
        word("  caused by:", Paint::Dim),
        word("help:", Paint::Info),
    ];
    let line =
        |line: &str| match words.iter().find_map(|(plain, new)| Some((line.strip_prefix(&**plain)?, new))) {
            Some((rest, new)) => format!("{new}{rest}"),
            None => line.to_string(),
        };
    text.split_inclusive('\n').map(line).collect()
}

/// An error as the fields of a JSON line.
fn fields(error: &Error) -> Fields {
    let code = code(error);
    let mut fields = Fields::new();
    fields.insert("event".into(), if code == Code::Stopped { "stopped" } else { "error" }.into());
    fields.insert("message".into(), message(error).into());
    fields.insert("code".into(), json!(code as u8));
    fields.insert("causes".into(), json!(causes(error)));
    fields.insert("help".into(), json!(help(error)));
    fields
}

/// Prints a command line's mistake that clap found, or the help or version that was asked for; gives the exit code.
pub fn usage(error: &clap::Error) -> ExitCode {
    let (asked, style) = (error.exit_code() == 0, Style::of_process());
    // Nobody is left to tell where a stream is closed.
    if asked {
        let _ = error.print();
    } else if style.format == Format::Text {
        let text = error.render();
        let text = if style.color { text.ansi().to_string() } else { text.to_string() };
        let _ = std::io::stderr().write_all(without_parse_errors(&text).as_bytes());
    } else {
        let text = without_parse_errors(&error.render().to_string());
        let (message, rest) = text.trim().split_once('\n').unwrap_or((text.trim(), ""));
        let mut fields = Fields::new();
        fields.insert("event".into(), "error".into());
        fields.insert("message".into(), message.trim_start_matches("error: ").into());
        fields.insert("code".into(), json!(Code::Usage as u8));
        fields.insert("causes".into(), json!([]));
        fields.insert("help".into(), rest.trim().into());
        let _ = std::io::stderr().write_all(json_line(Level::ERROR, fields).as_bytes());
    }
    ExitCode::from(if asked { 0 } else { Code::Usage as u8 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::Failure;
    use anyhow::Context;

    #[test]
    fn a_closed_pipe_is_no_error() {
        let error = Error::from(std::io::Error::from(std::io::ErrorKind::BrokenPipe)).context("printing");
        assert_eq!(finish(Err(error)), ExitCode::SUCCESS);
    }

    #[test]
    fn an_error_is_a_line_of_fields() {
        let error = Err::<(), _>(std::io::Error::from(std::io::ErrorKind::StorageFull))
            .context(Failure::storage("cannot write a.json").help("free some space"))
            .unwrap_err();
        let fields = fields(&error);
        assert_eq!((&fields["event"], &fields["code"]), (&json!("error"), &json!(7)));
        assert_eq!(
            (&fields["message"], &fields["help"]),
            (&json!("cannot write a.json"), &json!("free some space"))
        );
        assert_eq!(fields["causes"].as_array().unwrap().len(), 1);
    }

    #[test]
    fn only_words_at_the_beginning_of_a_line_are_colored() {
        let style = Style { color: true, ..Style::default() };
        let text = colored(style, "error: no help: here\n  caused by: x\nhelp: y\n");
        assert_eq!(
            text,
            "\u{1b}[1;31merror:\u{1b}[0m no help: here\n\u{1b}[2m  caused by:\u{1b}[0m x\n\u{1b}[32mhelp:\u{1b}[0m y\n"
        );
    }
}
