//! Which file of a crate names which other: read from its paths that begin with `crate`, `super` or `self`.
use std::collections::{BTreeMap, BTreeSet};

/// Where code of a file leads, as paths from the root of `src`: file to files.
pub type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The module path of a file: `data/mod.rs` is `[data]`.
fn module(name: &str) -> Vec<String> {
    let mut path: Vec<String> = name.trim_end_matches(".rs").split('/').map(str::to_string).collect();
    if ["mod", "lib", "main"].contains(&path.last().unwrap().as_str()) {
        path.pop();
    }
    path
}

/// The code of a file: no comments, and nothing from its unit tests on.
fn code(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|l| l.split("//").next().unwrap_or_default()).collect();
    let begins =
        |w: &[&str]| w[0].trim() == "#[cfg(test)]" && w[1].starts_with("mod ") && w[1].ends_with('{');
    let tests = lines.windows(2).position(begins);
    lines[..tests.unwrap_or(lines.len())].join("\n")
}

/// The paths of a tree of imports: `a::{b, c::{self, d}}` is `a::b`, `a::c::self`, `a::c::d`.
fn leaves(tree: &str) -> Vec<String> {
    let Some((head, rest)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap_or_default().to_string()];
    };
    let (mut depth, mut items) = (0, vec![String::new()]);
    for c in rest.strip_suffix('}').unwrap_or(rest).chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if c == ',' && depth == 0 {
            items.push(String::new());
        } else {
            items.last_mut().unwrap().push(c);
        }
    }
    items.iter().filter(|i| !i.is_empty()).flat_map(|i| leaves(&format!("{head}{i}"))).collect()
}

/// What code names below the crate's root, in segments: imports with `use`, and paths in place.
fn named(code: &str, here: &[String]) -> BTreeSet<Vec<String>> {
    let mut paths = vec![];
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            if before.is_alphanumeric() || before == '_' || before == ':' {
                continue;
            }
            let line = code[..at].rsplit('\n').next().unwrap_or_default();
            let rest = &code[at..];
            if line.trim_end().ends_with("use") {
                let tree: String = rest.split(';').next().unwrap_or_default().split('\n').collect();
                let tree = tree.split(" as ").map(str::to_string).collect::<Vec<_>>().join(" as ");
                let tree = tree.replace(", ", ",").replace("{ ", "{").replace(" }", "}");
                paths.extend(leaves(&tree.replace("    ", "")));
            } else {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
                paths.push(rest[..end.unwrap_or(rest.len())].to_string());
            }
        }
    }
    let absolute = |path: String| {
        let mut base = here.to_vec();
        let mut segments =
            path.split("::").map(str::trim).filter(|s| !s.is_empty() && *s != "self").peekable();
        if segments.next_if_eq(&"crate").is_some() {
            base.clear();
        }
        while segments.next_if_eq(&"super").is_some() {
            base.pop();
        }
        base.extend(segments.map(str::to_string));
        base
    };
    paths.into_iter().map(absolute).collect()
}

/// The arrows between files of `src`, given as paths from there and texts. A name that a module only hands on is an
/// arrow to where it is from; that a module holds its own parts is none.
pub fn arrows(files: &[(String, String)]) -> Arrows {
    let files: Vec<_> = files.iter().filter(|(n, _)| !n.ends_with("tests.rs")).collect();
    let codes: BTreeMap<Vec<String>, (&str, String)> =
        files.iter().map(|(n, t)| (module(n), (n.as_str(), code(t)))).collect();
    // What each module hands on: name to where it is from.
    let mut handed: BTreeMap<(Vec<String>, String), Vec<String>> = BTreeMap::new();
    for (path, (_, code)) in &codes {
        for statement in code.split(';') {
            let Some(at) = statement.find("pub use ").or_else(|| statement.find("pub(crate) use ")) else {
                continue;
            };
            let tree: String = statement[at..].split_once("use ").unwrap().1.split_whitespace().collect();
            for leaf in leaves(&tree) {
                let mut to = path.clone();
                let mut segments: Vec<String> = leaf.split("::").map(str::to_string).collect();
                if segments[0] == "crate" {
                    to.clear();
                    segments.remove(0);
                }
                let name = segments.last().unwrap().clone();
                to.extend(segments.into_iter().filter(|s| s != "self"));
                handed.insert((path.clone(), name), to);
            }
        }
    }
    let owner = |mut path: Vec<String>| -> Option<&str> {
        for _ in 0..8 {
            let depth = (0..=path.len()).rev().find(|n| codes.contains_key(&path[..*n]))?;
            let next = path.get(depth).and_then(|name| handed.get(&(path[..depth].to_vec(), name.clone())));
            match next {
                Some(to) if *to != path => path = to.clone(),
                _ => return Some(codes[&path[..depth]].0),
            }
        }
        None
    };
    let mut arrows = Arrows::new();
    for (path, (name, code)) in &codes {
        let to = named(code, path).into_iter().filter_map(owner).filter(|to| to != name).map(str::to_string);
        arrows.insert(name.to_string(), to.collect());
    }
    arrows
}

/// One circle of arrows, if there is any.
pub fn circle(arrows: &Arrows) -> Option<Vec<String>> {
    let mut left = arrows.clone();
    // Without what leads nowhere, again and again, only circles are left.
    loop {
        let ends: Vec<String> = left
            .iter()
            .filter(|(_, to)| to.iter().all(|t| !left.contains_key(t)))
            .map(|(n, _)| n.clone())
            .collect();
        if ends.is_empty() {
            break;
        }
        ends.iter().for_each(|end| drop(left.remove(end)));
    }
    let mut walk = vec![left.keys().next()?.clone()];
    loop {
        let next = left[walk.last()?].iter().find(|to| left.contains_key(*to))?.clone();
        if let Some(start) = walk.iter().position(|n| *n == next) {
            walk.drain(..start);
            walk.push(next);
            return Some(walk);
        }
        walk.push(next);
    }
}

#[test]
fn imports_are_followed_to_where_a_name_is_from() {
    let file = |name: &str, text: &str| (name.to_string(), text.to_string());
    let files = [
        file("lib.rs", "pub mod low;\npub mod high;"),
        file("low/mod.rs", "mod part;\npub use part::{Part, other as renamed};\npub struct Own;"),
        file("low/part.rs", "use super::Own;\n// crate::high\npub struct Part;"),
        file(
            "high.rs",
            "use crate::low::{self, Part};\nfn f() -> crate::low::Own {}\n#[cfg(test)]\nmod tests {\n    use crate::x;\n}",
        ),
    ];
    let found = arrows(&files);
    let to = |name: &str| found[name].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(to("high.rs"), ["low/mod.rs", "low/part.rs"]);
    assert_eq!(to("low/part.rs"), ["low/mod.rs"]);
    assert_eq!(circle(&found), None);
    let mut found = found;
    found.get_mut("low/mod.rs").unwrap().insert("high.rs".into());
    assert_eq!(circle(&found).unwrap().len(), 3);
}
