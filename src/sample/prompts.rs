//! What to draw: prompts from a text file or JSON Lines, and the request of each image.
use crate::config::{Config, Tokens};
use crate::sample::seeds::{image_seed, repeat_seed};
use crate::sample::{Request, pipeline};
use crate::util::disk::{self, TEXT_LIMIT};
use crate::util::error::Failure;
use crate::util::text::thousands;
use anyhow::{Context, Result, bail};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::io::{IsTerminal, Read, stdin};
use std::path::Path;
use tracing::info;

/// A prompt, and what it settles for itself; all else is as the job says.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// What the image shows.
    pub prompt: String,
    /// What it does not show.
    pub negative: Option<String>,
    /// The seed of its first image; further ones count up from it.
    #[serde(default, deserialize_with = "whole_number")]
    pub seed: Option<u64>,
    /// Guidance strength.
    pub guidance: Option<f64>,
    /// Factor on the noise.
    pub temperature: Option<f64>,
    /// Ids to draw from; 0 for all.
    #[serde(default, deserialize_with = "whole_number")]
    pub top_k: Option<usize>,
    /// Share of probability to draw from; 1 for all.
    pub top_p: Option<f64>,
}

impl Prompt {
    /// A prompt that settles nothing else.
    pub fn new(prompt: impl Into<String>) -> Prompt {
        Prompt { prompt: prompt.into(), ..Prompt::default() }
    }

    /// What no sampler can do with it, in words.
    fn problem(&self, tokens: Tokens) -> Option<String> {
        let positive = [("guidance", self.guidance), ("temperature", self.temperature)];
        let below = |(name, value): (&str, Option<f64>)| {
            let bad = value.filter(|v| !(*v >= 0.0 && v.is_finite()))?;
            Some(format!("{name} = {bad} must be 0 or a positive number"))
        };
        if let Some(problem) = positive.into_iter().find_map(below) {
            return Some(problem);
        }
        if let Some(p) = self.top_p.filter(|p| !(*p > 0.0 && *p <= 1.0)) {
            return Some(format!("top_p = {p} is not above 0 and at most 1"));
        }
        let discrete_only = [("top_k", self.top_k.is_some()), ("top_p", self.top_p.is_some())];
        let (name, _) = discrete_only.into_iter().find(|(_, given)| *given)?;
        (tokens == Tokens::Continuous)
            .then(|| format!("{name} is for discrete tokens; the model's are continuous"))
    }
}

/// A whole number, or what is wrong with it in words.
fn whole_number<'de, D: Deserializer<'de>, T: TryFrom<u64>>(from: D) -> Result<Option<T>, D::Error> {
    let value = Value::deserialize(from)?;
    if value.is_null() {
        return Ok(None);
    }
    let number = value.as_u64().and_then(|n| T::try_from(n).ok());
    number.map(Some).ok_or_else(|| D::Error::custom(format!("{value} is not a whole number, 0 or more")))
}

/// Reads the prompts of a file, `-` for standard input, for a model with such tokens: one prompt a line, or one object a
/// line with `prompt` and, as wanted, `negative`, `seed`, `guidance`, `temperature`, `top_k`, `top_p`. A `.jsonl` file
/// holds objects and a `.txt` file prompts, whose first is no such object; in any other the first line tells: an object begins with `{`. Blank lines are
/// skipped.
///
/// # Errors
/// When the file cannot be read, is not UTF-8 or holds no prompt; with the line, when an object cannot be used.
pub fn read(path: &Path, tokens: Tokens) -> Result<Vec<Prompt>> {
    if path != Path::new("-") {
        return parse(path, &disk::read_typed_text(path, "the prompts")?, tokens);
    }
    if stdin().is_terminal() {
        info!("type prompts, one a line; Ctrl-D ends them");
    }
    let mut text = String::new();
    let read = stdin().lock().take(TEXT_LIMIT + 1).read_to_string(&mut text);
    read.with_context(|| Failure::input("cannot read the prompts from standard input"))?;
    if text.len() as u64 > TEXT_LIMIT {
        let limit = thousands(TEXT_LIMIT);
        bail!(Failure::input(format!(
            "standard input goes on after {limit} bytes; prompts are at most as long"
        )));
    }
    parse(Path::new("standard input"), &text, tokens)
}

fn parse(path: &Path, text: &str, tokens: Tokens) -> Result<Vec<Prompt>> {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).enumerate();
    let mut lines = lines.filter(|(_, line)| !line.is_empty()).peekable();
    let extension = path.extension().map(|e| e.to_ascii_lowercase());
    let json = match extension.as_ref().and_then(|e| e.to_str()) {
        Some("jsonl" | "ndjson" | "json") => true,
        Some("txt") => false,
        // A list of objects is no prompt either; its line says what is wrong.
        _ => lines.peek().is_some_and(|(_, l)| l.starts_with('{') || l.starts_with("[{") || *l == "["),
    };
    if !json && lines.peek().is_some_and(|(_, line)| is_object(line)) {
        let (file, number) = (path.display(), lines.peek().map_or(1, |(i, _)| i + 1));
        let text = format!(
            "{file}, line {number}: a .txt file holds prompts as they are, and this is a JSON object"
        );
        bail!(Failure::input(text).help("name it .jsonl to have its objects read, or take the braces off"));
    }
    let prompts: Vec<Prompt> = if json {
        lines.map(|(i, line)| object(path, i + 1, line, tokens)).collect::<Result<_>>()?
    } else {
        lines.map(|(_, line)| Prompt::new(line)).collect()
    };
    if prompts.is_empty() {
        bail!(Failure::input(format!("{} holds no prompts; write one on each line", path.display())));
    }
    Ok(prompts)
}

/// Whether a line is what JSON Lines of prompts are made of.
fn is_object(line: &str) -> bool {
    serde_json::from_str::<Value>(line).is_ok_and(|value| value.get("prompt").is_some_and(Value::is_string))
}

fn object(path: &Path, number: usize, line: &str, tokens: Tokens) -> Result<Prompt> {
    let io_failure = |what: &str| {
        let help = "a line is one object, for example {\"prompt\": \"a red circle\", \"seed\": 7}";
        Failure::input(format!("{}, line {number}: {what}", path.display())).help(help)
    };
    let prompt: Prompt = serde_json::from_str(line).map_err(|e| {
        // Its own place is within the line.
        let text = e.to_string();
        let what = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what);
        io_failure(&format!("{what} (column {})", e.column()))
    })?;
    match prompt.problem(tokens) {
        Some(problem) => bail!(io_failure(&problem)),
        None => Ok(prompt),
    }
}

/// The requests of a job: `count` images for each prompt, one after the other. Image `i` of a prompt has the seed
/// [`repeat_seed`]`(seed, i)`, whatever else is in the job; its prompt's own seed comes before that of the job.
pub fn requests(
    config: &Config,
    prompts: &[Prompt],
    negative: Option<&str>,
    count: usize,
    seed: u64,
) -> Vec<Request> {
    let each = prompts.iter().flat_map(|p| (0..count as u64).map(move |repeat| (p, repeat)));
    let request = |(p, repeat): (&Prompt, u64)| {
        let base = pipeline::request(config, &p.prompt, repeat_seed(p.seed.unwrap_or(seed), repeat));
        Request {
            negative: p.negative.clone().or_else(|| negative.map(String::from)),
            guidance: p.guidance.unwrap_or(base.guidance),
            temperature: p.temperature.unwrap_or(base.temperature),
            top_k: p.top_k.unwrap_or(base.top_k),
            top_p: p.top_p.unwrap_or(base.top_p),
            ..base
        }
    };
    each.map(request).collect()
}

/// The seeds that version 0.1 gave the images of [`requests`], by their places in the job: folders that it began go on
/// with them.
pub fn old_seeds(prompts: &[Prompt], count: usize, seed: u64) -> Vec<u64> {
    let each = prompts.iter().flat_map(|p| (0..count as u64).map(move |repeat| (p, repeat)));
    let of = |(i, (p, repeat)): (usize, (&Prompt, u64))| {
        p.seed.map_or_else(|| image_seed(seed, i as u64), |own| own.wrapping_add(repeat))
    };
    each.enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Overlay;
    use crate::util::error::render;

    fn from_file(name: &str, text: &[u8]) -> Result<Vec<Prompt>> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        read(&path, Tokens::Continuous).map_err(|e| {
            let shown = render(&e).replace(&dir.path().display().to_string(), "DIR");
            anyhow::anyhow!(shown)
        })
    }

    fn refused(line: &str) -> String {
        from_file("p.jsonl", format!("{{\"prompt\": \"a\"}}\n\n{line}\n").as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn a_text_file_has_a_prompt_a_line() {
        let prompts =
            from_file("p.txt", "\u{feff}a red circle\r\n\n  {\"prompt\": 1}  \n".as_bytes()).unwrap();
        assert_eq!(prompts, [Prompt::new("a red circle"), Prompt::new("{\"prompt\": 1}")]);
    }

    #[test]
    fn the_first_line_tells_where_the_name_does_not() {
        let line = br#"{"prompt": "a ring", "seed": 7}"#;
        let object = Prompt { seed: Some(7), ..Prompt::new("a ring") };
        for name in ["p.jsonl", "p.ndjson", "p.json", "p", "p.prompts"] {
            assert_eq!(from_file(name, line).unwrap(), std::slice::from_ref(&object), "{name}");
        }
        let text = from_file("p.txt", &[b"\n", &line[..]].concat()).unwrap_err().to_string();
        assert!(
            text.starts_with("error: DIR/p.txt, line 2: a .txt file holds prompts as they are"),
            "{text}"
        );
        assert!(text.contains("\nhelp: name it .jsonl "), "{text}");
        let braces = "{a ring} [b]";
        assert_eq!(from_file("p.txt", braces.as_bytes()).unwrap(), [Prompt::new(braces)]);
        assert_eq!(from_file("p", b"\n a dot\n").unwrap(), [Prompt::new("a dot")]);
        let text = from_file("p", b"[{\"prompt\": \"a\"}]").unwrap_err().to_string();
        assert!(text.contains("p, line 1: ") && text.contains("a line is one object"), "{text}");
    }

    #[test]
    fn an_object_settles_what_it_names() {
        let line = r#"{"prompt": "é", "seed": 18446744073709551615, "guidance": 2, "negative": "b"}"#;
        let prompts = from_file("p.jsonl", format!("{line}\n{{\"prompt\": \"\"}}").as_bytes()).unwrap();
        let (negative, seed, guidance) = (Some("b".into()), Some(u64::MAX), Some(2.0));
        let first = Prompt { prompt: "é".into(), negative, seed, guidance, ..Prompt::default() };
        assert_eq!(prompts, [first, Prompt::new("")]);
    }

    #[test]
    fn what_is_wrong_has_its_file_and_line() {
        let text = refused(r#"{"prompt": "a", "sede": 7}"#);
        assert!(
            text.starts_with("error: DIR/p.jsonl, line 3: unknown field `sede`, expected one of"),
            "{text}"
        );
        let cases = [
            (r#"{"seed": 7}"#, "missing field `prompt` (column 11)"),
            (r#"{"prompt": 7}"#, "invalid type: integer `7`, expected a string (column 12)"),
            (r#"{"prompt": "a", "seed": -1}"#, "-1 is not a whole number, 0 or more (column 27)"),
            (r#"{"prompt": "a", "top_k": 1.5}"#, "1.5 is not a whole number, 0 or more (column 29)"),
            (r#"{"prompt": "a", "guidance": NaN}"#, "expected value (column 29)"),
            (r#"{"prompt": "a", "guidance": -1}"#, "guidance = -1 must be 0 or a positive number"),
            (r#"{"prompt": "a", "temperature": -0.5}"#, "temperature = -0.5 must be 0 or a positive number"),
            (r#"{"prompt": "a", "top_p": 0}"#, "top_p = 0 is not above 0 and at most 1"),
            (r#"{"prompt": "a", "top_k": 3}"#, "top_k is for discrete tokens; the model's are continuous"),
        ];
        for (line, what) in cases {
            let text = refused(line);
            assert!(text.starts_with(&format!("error: DIR/p.jsonl, line 3: {what}\n")), "{text}");
        }
    }

    #[test]
    fn discrete_tokens_have_a_choice_of_ids() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("p.jsonl");
        std::fs::write(&path, r#"{"prompt": "a", "top_k": 3, "top_p": 0.5}"#).unwrap();
        let prompts = read(&path, Tokens::Discrete).unwrap();
        assert_eq!((prompts[0].top_k, prompts[0].top_p), (Some(3), Some(0.5)));
        assert!(read(&path, Tokens::Continuous).unwrap_err().to_string().contains("top_k is for discrete"));
    }

    #[test]
    fn a_file_without_prompts_or_text_is_refused() {
        for name in ["p.txt", "p.jsonl"] {
            let text = from_file(name, b"\n \n").unwrap_err().to_string();
            assert_eq!(text, format!("error: DIR/{name} holds no prompts; write one on each line\n"));
            let text = from_file(name, b"a\xff\n").unwrap_err().to_string();
            assert!(text.starts_with(&format!("error: cannot read the prompts DIR/{name}\n")), "{text}");
            assert!(text.contains("UTF-8"), "{text}");
        }
    }

    #[test]
    fn images_have_seeds_of_their_own() {
        let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/configs/smoke.toml"));
        let config = Config::load(path, &[], &Overlay::default()).unwrap();
        let own =
            Prompt { seed: Some(7), guidance: Some(1.0), negative: Some("c".into()), ..Prompt::new("b") };
        let all = requests(&config, &[Prompt::new("a"), own], Some("n"), 2, 5);
        assert_eq!(all.iter().map(|r| r.prompt.as_str()).collect::<Vec<_>>(), ["a", "a", "b", "b"]);
        let seeds: Vec<_> = all.iter().map(|r| r.seed).collect();
        assert_eq!(seeds, [5, 6, 7, 8]);
        assert_eq!((all[1].guidance, all[3].guidance), (config.sample.guidance, 1.0));
        assert_eq!((all[0].negative.as_deref(), all[2].negative.as_deref()), (Some("n"), Some("c")));
    }
}
