//! From what a config says to a list of files or objects: paths, URLs, brace ranges, globs.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::emoji;
use crate::storage::object::{Blob, Stores, is_url};
use crate::util::error::Failure;

/// The most names that the braces of one pattern may stand for.
const EXPANSION_LIMIT: usize = 1_000_000;

/// The files and objects that `patterns` stand for, in the order given; the matches of a glob are sorted.
///
/// A pattern is a path or a URL; `{00000..00003}` counts up (as wide as its first number), `{a,b}` lists, and `*`,
/// `?` and `[...]` match names in the folder.
///
/// # Errors
/// If there is no pattern, a brace is malformed, a glob matches nothing, a file is missing or no file, or a
/// file is listed twice.
pub fn expand(stores: &Stores, patterns: &[String]) -> Result<Vec<Blob>> {
    stores.blobs(&names(stores, patterns)?)
}

/// The paths and URLs that `patterns` stand for, as [`expand`] has them. Of objects whose names a pattern spells out, it is
/// not asked whether they are there.
///
/// # Errors
/// As [`expand`], but for those.
pub fn names(stores: &Stores, patterns: &[String]) -> Result<Vec<String>> {
    if patterns.is_empty() {
        bail!("no shards were given; list at least one path");
    }
    let mut names: Vec<String> = Vec::new();
    for pattern in patterns {
        for name in braces(pattern)? {
            if !name.contains(['*', '?', '[']) {
                names.push(name);
                continue;
            }
            let before = names.len();
            match is_url(&name) {
                true => names.extend(matches(stores, &name)?),
                false => {
                    for found in glob::glob(&name).with_context(|| format!("malformed glob {name:?}"))? {
                        let found = found.with_context(|| format!("cannot read a folder of {name:?}"))?;
                        names.push(
                            found
                                .to_str()
                                .with_context(|| format!("{} is not UTF-8", found.display()))?
                                .into(),
                        );
                    }
                }
            }
            if names.len() == before {
                let path = Path::new(&name);
                bail!(missing(path, format!("no file matches {name:?}{}", nearest_folder(path))));
            }
        }
    }
    for file in names.iter().filter(|name| !is_url(name)).map(Path::new) {
        if !file.exists() {
            bail!(missing(file, format!("{} does not exist{}", file.display(), nearest_folder(file))));
        }
        if !file.is_file() {
            bail!("{} is not a file; name the shards in it, as in {0}/*.tar", file.display());
        }
    }
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort();
    if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        bail!("{} is listed twice", pair[0]);
    }
    Ok(names)
}

/// The objects that a glob over a bucket matches, sorted.
fn matches(stores: &Stores, glob: &str) -> Result<Vec<String>> {
    let pattern = glob::Pattern::new(glob).with_context(|| format!("malformed glob {glob:?}"))?;
    let fixed = glob.find(['*', '?', '[']).and_then(|at| glob[..at].rfind('/')).unwrap_or(0);
    let same_folder = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::new() };
    let folder = stores.folder(&glob[..fixed])?;
    let names = folder.names()?.into_iter().map(|name| folder.full_name(&name));
    Ok(names.filter(|name| pattern.matches_with(name, same_folder)).collect())
}

/// That files are missing; with the command that fetches them, where there is one.
fn missing(path: &Path, text: String) -> Failure {
    let set = [emoji::NAME].into_iter().find(|set| path.starts_with(Path::new("data").join(set)));
    let failure = Failure::input(text);
    match set {
        Some(set) => failure.help(format!("fetch it here with `fluid data fetch {set}`")),
        None => failure,
    }
}

/// A hint: the part of a path that does exist.
fn nearest_folder(path: &Path) -> String {
    let exists = |folder: &&Path| !folder.as_os_str().is_empty() && folder.is_dir();
    match path.ancestors().skip(1).find(exists) {
        Some(folder) => {
            let tars = std::fs::read_dir(folder).into_iter().flatten().flatten();
            let tars = tars.filter(|entry| entry.path().extension().is_some_and(|end| end == "tar")).count();
            format!(" ({} exists and holds {tars} .tar files)", folder.display())
        }
        None => String::new(),
    }
}

/// All names that a pattern with braces stands for.
fn braces(pattern: &str) -> Result<Vec<String>> {
    let malformed = |what: &str| format!("malformed shard pattern {pattern:?}: {what}");
    let Some((head, rest)) = pattern.split_once('{') else {
        if pattern.contains('}') {
            bail!(malformed("a '}' without a '{'"));
        }
        return Ok(vec![pattern.to_owned()]);
    };
    let Some((inner, tail)) = rest.split_once('}') else { bail!(malformed("a '{' without a '}'")) };
    let items: Vec<String> = if let Some((from, to)) = inner.split_once("..") {
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let value = digits.then(|| text.parse::<u64>().ok()).flatten();
            value.with_context(|| malformed(&format!("{text:?} in a range is no whole number")))
        };
        let (first, last) = (number(from)?, number(to)?);
        if first > last {
            bail!(malformed(&format!("the range {from}..{to} counts down")));
        }
        if last - first >= EXPANSION_LIMIT as u64 {
            bail!(malformed(&format!("the range {from}..{to} has more than {EXPANSION_LIMIT} numbers")));
        }
        (first..=last).map(|value| format!("{value:0width$}", width = from.len())).collect()
    } else {
        inner.split(',').map(str::to_owned).collect()
    };
    if items.iter().any(|item| item.is_empty() || item.contains('{')) {
        bail!(malformed("braces are {00000..00003} or {a,b}, not nested, no item empty"));
    }
    let tails = braces(tail).with_context(|| malformed("after its first braces"))?;
    if items.len().saturating_mul(tails.len()) > EXPANSION_LIMIT {
        bail!(malformed(&format!("it stands for more than {EXPANSION_LIMIT} names")));
    }
    Ok(items.iter().flat_map(|item| tails.iter().map(move |tail| format!("{head}{item}{tail}"))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(patterns: &[String]) -> Result<Vec<String>> {
        let found = expand(&Stores::default(), patterns)?;
        Ok(found.iter().map(|blob| blob.name().to_owned()).collect())
    }

    fn error(pattern: &str) -> String {
        format!("{:#}", found(&[pattern.to_owned()]).unwrap_err())
    }

    #[test]
    fn braces_count_and_list() {
        assert_eq!(braces("d/{008..011}.tar").unwrap(), ["d/008.tar", "d/009.tar", "d/010.tar", "d/011.tar"]);
        assert_eq!(braces("{a,b}/{0..1}").unwrap(), ["a/0", "a/1", "b/0", "b/1"]);
        assert_eq!(braces("plain").unwrap(), ["plain"]);
    }

    #[test]
    fn malformed_braces_say_what_is_wrong() {
        for (pattern, what) in [
            ("{1..", "without a '}'"),
            ("1..3}", "without a '{'"),
            ("{3..1}", "counts down"),
            ("{a..b}", "no whole number"),
            ("{-1..2}", "no whole number"),
            ("{0..99999999}", "more than 1000000"),
            ("{0..999}{0..999}{0..9}", "more than 1000000"),
            ("{}", "no item empty"),
            ("{a,{b,c}}", "nested"),
        ] {
            assert!(error(pattern).contains(what), "{pattern}: {}", error(pattern));
        }
    }

    #[test]
    fn globs_are_sorted_and_gaps_are_errors() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        for name in ["b.tar", "a.tar", "c.json"] {
            std::fs::write(path(name), b"x").unwrap();
        }
        assert_eq!(found(&[path("*.tar")]).unwrap(), [path("a.tar"), path("b.tar")]);
        // The same through the door of object stores.
        let url = |name: &str| format!("file://{}", path(name));
        assert_eq!(found(&[url("*.tar")]).unwrap(), [url("a.tar"), url("b.tar")]);
        assert_eq!(found(&[url("{a,b}.tar")]).unwrap(), [url("a.tar"), url("b.tar")]);
        assert!(error(&url("d.tar")).ends_with("d.tar does not exist"));
        assert!(error(&url("*.tgz")).contains("no file matches"));
        assert!(error(&path("*.tgz")).contains("no file matches"));
        assert!(error(&path("*.tgz")).contains("holds 2 .tar files"));
        assert!(error(&path("d.tar")).contains("d.tar does not exist ("));
        assert!(error(folder.path().to_str().unwrap()).contains("is not a file"));
        let twice = found(&[path("*.tar"), path("a.tar")]).unwrap_err().to_string();
        assert!(twice.ends_with("a.tar is listed twice"), "{twice}");
        let fetched = found(&["data/emoji/none/*.tar".into()]).unwrap_err();
        let help = "\nhelp: fetch it here with `fluid data fetch emoji`\n";
        assert!(crate::util::error::render(&fetched).ends_with(help), "{fetched}");
        assert!(found(&[]).unwrap_err().to_string().contains("at least one"));
    }
}
