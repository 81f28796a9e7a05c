//! Text for people: numbers and names as messages have them, and what a misspelled word most likely stands for.
use std::collections::HashMap;

/// `4,989,319,680`: digits in groups of three.
pub fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(c);
    }
    text
}

/// `1 image`, `2,500 images`: a number of things, whose name is given for one of them.
pub fn count(n: impl TryInto<u64>, one: &str) -> String {
    let n = n.try_into().unwrap_or(u64::MAX);
    if n == 1 {
        return format!("1 {one}");
    }
    let es = ["s", "x", "ch", "sh"].iter().any(|end| one.ends_with(end));
    let before_y = one.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    let many = match before_y {
        Some(stem) => format!("{stem}ies"),
        None if es => format!("{one}es"),
        None => format!("{one}s"),
    };
    format!("{} {many}", thousands(n))
}

/// `3.4 s`, `47 s`, `3m07s`, `2h01m`: a time that something took.
pub fn duration(seconds: f64) -> String {
    match seconds {
        s if s < 9.95 => format!("{s:.1} s"),
        s if s < 59.5 => format!("{s:.0} s"),
        s => eta(s, 1, 1),
    }
}

/// A word as a shell takes it.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// A system's message without the number that Rust puts behind it.
pub fn without_number(message: &str) -> String {
    let mut text = message.to_string();
    while let Some((head, rest)) = text.split_once(" (os error ") {
        let Some((_, tail)) = rest.split_once(')') else { break };
        text = format!("{head}{tail}");
    }
    text
}

/// What Rust says of text that is no number, in words for people.
pub fn without_parse_errors(message: &str) -> String {
    const WORDS: [(&str, &str); 6] = [
        ("invalid digit found in string", "not a whole number of 0 or more"),
        ("cannot parse integer from empty string", "a number is missing"),
        ("number too large to fit in target type", "too large a number"),
        ("number would be zero for non-zero type", "it must be at least 1"),
        ("invalid float literal", "not a number"),
        ("cannot parse float from empty string", "a number is missing"),
    ];
    WORDS.iter().fold(message.into(), |text, (theirs, ours)| text.replace(theirs, ours))
}

/// A cell of comma-separated values, quoted where it must be (RFC 4180).
pub fn csv_cell(text: &str) -> String {
    match text.contains(['"', ',', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.into(),
    }
}

/// `3.2 MiB`: bytes for reading at a glance.
pub fn human_bytes(n: u64) -> String {
    const UNITS: [&str; 5] = ["bytes", "KiB", "MiB", "GiB", "TiB"];
    let (mut value, mut unit) = (n as f64, 0);
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    if unit == 0 { format!("{n} bytes") } else { format!("{value:.1} {}", UNITS[unit]) }
}

/// How many of a list are shown.
pub const SHOWN: usize = 8;

/// The first [`SHOWN`] of a list under a heading with its length; nothing for an empty list.
pub fn joined_list(what: &str, list: &[String]) -> String {
    if list.is_empty() {
        return String::new();
    }
    let mut text = format!("\n  {what} ({}):", list.len());
    for line in list.iter().take(SHOWN) {
        text.push_str(&format!("\n    {line}"));
    }
    if list.len() > SHOWN {
        text.push_str(&format!("\n    and {} more", list.len() - SHOWN));
    }
    text
}

/// Cells in columns, a line for each row of cells; the first `left` columns are aligned to the left, the others to the right.
pub fn columns(rows: &[Vec<String>], left: usize) -> String {
    let count = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| match column < left {
            true => format!("{cell:<width$}"),
            false => format!("{cell:>width$}"),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// A table in Markdown, the first `left` columns aligned to the left, the others to the right.
pub fn markdown(head: &[String], left: usize, rows: impl Iterator<Item = Vec<String>>) -> String {
    let rule: Vec<&str> = (0..head.len()).map(|i| if i < left { "---" } else { "---:" }).collect();
    let mut text = format!("| {} |\n| {} |\n", head.join(" | "), rule.join(" | "));
    rows.for_each(|cells| text.push_str(&format!("| {} |\n", cells.join(" | "))));
    text
}

/// `3m07s`: the time that `steps` more take, going by `done` steps in `seconds`.
pub fn eta(seconds: f64, done: u64, steps: u64) -> String {
    if done == 0 {
        return "?".into();
    }
    let total = (seconds / done as f64 * steps as f64).round() as u64;
    match total {
        0..60 => format!("{total}s"),
        60..3600 => format!("{}m{:02}s", total / 60, total % 60),
        _ => format!("{}h{:02}m", total / 3600, total / 60 % 60),
    }
}

/// Text from a file or a user made safe for a terminal: control characters are shown as escapes.
pub fn printable(text: &str) -> String {
    escaped(text, steers, |c, out| out.extend(c.escape_default()))
}

/// [`printable`] for text of several lines: line ends and tabs stay.
pub fn shown(text: &str) -> String {
    escaped(text, |c| steers(c) && !['\n', '\t'].contains(&c), |c, out| out.extend(c.escape_default()))
}

/// JSON made safe for a terminal: what its writers leave as it is, escaped as JSON has it. Line ends stay.
pub fn shown_json(text: &str) -> String {
    let escape = |c: char, out: &mut String| out.push_str(&format!("\\u{:04x}", u32::from(c)));
    escaped(text, |c| steers(c) && c != '\n', escape)
}

/// Whether a character does something to a terminal, or turns the direction of the text around it.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn escaped(text: &str, is_bad: impl Fn(char) -> bool, escape: impl Fn(char, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_bad(c) { escape(c, &mut out) } else { out.push(c) }
    }
    out
}

/// The candidate that `word` most likely stands for, if any is close.
pub fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    // Nobody slips in a word of a page; and what it takes grows with both lengths.
    let short = candidates.iter().filter(|c| word.len().max(c.len()) <= 512);
    let near = short.map(|c| (strsim::damerau_levenshtein(word, c), *c)).min()?;
    // Two slips in a short word, more in a long one.
    (near.0 <= 2.max(word.chars().count() / 3)).then_some(near.1)
}

/// Whether `name` is what `pattern` describes; `*` stands for any characters, none included.
pub fn fits(pattern: &str, name: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(name) = name.strip_prefix(head) else { return false };
    name.char_indices().map(|(i, _)| i).chain([name.len()]).any(|i| fits(rest, &name[i..]))
}

/// Where two lists of keys and values differ, `key: VALUE here, VALUE there`: in the order of the first, then what only the
/// second has.
pub fn differing(here: &[(String, String)], there: &[(String, String)]) -> Vec<String> {
    let [of_here, of_there] = [here, there].map(|all| {
        // Of keys that are there twice, the first counts.
        all.iter().rev().map(|(key, value)| (key.as_str(), value.as_str())).collect::<HashMap<_, _>>()
    });
    let only_there = there.iter().filter(|(key, _)| !of_here.contains_key(key.as_str()));
    let keys = here.iter().chain(only_there).map(|(key, _)| key.as_str());
    let sides = keys.map(|key| (key, of_here.get(key), of_there.get(key)));
    let shown = |value: Option<&&str>| value.map_or("nothing".to_string(), ToString::to_string);
    let differs = sides.filter(|(_, here, there)| here != there);
    differs.map(|(key, a, b)| format!("{key}: {} here, {} there", shown(a), shown(b))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(["plain", "a,b", "a\"b", ""].map(csv_cell), ["plain", "\"a,b\"", "\"a\"\"b\"", ""]);
    }

    #[test]
    fn numbers_for_people() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(4989319680), "4,989,319,680");
        assert_eq!(human_bytes(12), "12 bytes");
        assert_eq!(human_bytes(3 << 19), "1.5 MiB");
    }

    #[test]
    fn one_thing_is_no_things() {
        let named =
            [(1u64, "image"), (2, "image"), (0, "batch"), (3, "process"), (2, "entry"), (4989, "key")];
        let all: Vec<_> = named.iter().map(|(n, one)| count(*n, one)).collect();
        assert_eq!(all, ["1 image", "2 images", "0 batches", "3 processes", "2 entries", "4,989 keys"]);
    }

    #[test]
    fn words_for_a_shell_are_quoted_where_they_must_be() {
        assert_eq!(["runs/a", "a ring", "it's", ""].map(quoted), ["runs/a", "'a ring'", "'it'\\''s'", "''"]);
    }

    #[test]
    fn times_are_as_exact_as_they_need_to_be() {
        assert_eq!([3.44, 47.2, 187.0, 7261.0].map(duration), ["3.4 s", "47 s", "3m07s", "2h01m"]);
    }

    #[test]
    fn numbers_of_system_errors_are_left_out() {
        let text = "cannot read a (b): No such file or directory (os error 2): x (os error 13)";
        assert_eq!(without_number(text), "cannot read a (b): No such file or directory: x");
        assert_eq!(without_number("x (os error"), "x (os error");
    }

    #[test]
    fn time_left_is_readable() {
        assert_eq!(eta(10.0, 0, 5), "?");
        assert_eq!(eta(10.0, 10, 5), "5s");
        assert_eq!(eta(10.0, 10, 187), "3m07s");
        assert_eq!(eta(10.0, 10, 7300), "2h01m");
    }

    #[test]
    fn patterns_name_parameters() {
        assert!(fits("*/bias", "params/head/time/in/bias"));
        assert!(fits("head/*", "head/x"));
        assert!(!fits("head/*", "ahead/x"));
        assert!(fits("*norm*", "text/norm"));
        assert!(fits("a*b*c", "a-b-bc") && !fits("a*b*c", "a-c-b"));
        assert!(fits("text/null", "text/null") && !fits("text/null", "text/nullx"));
    }

    #[test]
    fn printable_text_holds_no_control_characters() {
        assert_eq!(printable("a\u{1b}[31mb\nc\u{9b}d é"), "a\\u{1b}[31mb\\nc\\u{9b}d é");
        assert_eq!(shown("a\u{1b}]0;x\u{7}\n\tb\u{202e}c\r"), "a\\u{1b}]0;x\\u{7}\n\tb\\u{202e}c\\r");
        assert_eq!(shown_json("{\n\"a\u{9b}\u{2066}\"}"), "{\n\"a\\u009b\\u2066\"}");
    }
}
