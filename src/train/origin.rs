//! Where a run is from: comments at the head of its `config.toml`, a line for each start. No setting, no hash and no
//! comparison sees them.
use crate::config::Config;
use crate::util::disk;
use crate::util::machine::now;
use crate::util::text::printable;
use anyhow::Result;

/// Begins the line of a start.
const START: &str = "# started ";
/// Starts that are kept at most: the first, and the last ones.
const MOST: usize = 20;
/// Where the reader finds more.
const MORE: &str =
    "# Every setting of the run, defaults included. docs/reference/run-folder.md explains this folder.";

/// Writes the config of a run into its folder, below the command lines that started it and went on with it.
///
/// # Errors
/// When the file cannot be written.
pub fn write_config(config: &Config, command: Option<&str>) -> Result<()> {
    let path = config.run.dir.join("config.toml");
    // Of a run that is new there is none.
    let before = disk::read_bounded_text(&path, disk::TEXT_LIMIT).unwrap_or_default();
    let head = head(&before, &now(), command);
    disk::write_bytes(&path, format!("{head}{}", config.to_kept_toml()?).as_bytes())
}

/// The comments, given the file of before.
fn head(before: &str, time: &str, command: Option<&str>) -> String {
    let lines = before.lines().take_while(|line| line.starts_with('#'));
    let mut starts: Vec<String> = lines.filter(|line| line.starts_with(START)).map(String::from).collect();
    // One line, whatever the shell was given.
    let command = printable(command.unwrap_or("(no command line)"));
    starts.push(format!("{START}{time} by fluid {}: {command}", env!("CARGO_PKG_VERSION")));
    if starts.len() > MOST {
        starts.drain(1..=starts.len() - MOST);
    }
    format!("{}\n{MORE}\n\n", starts.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Overlay, Override};
    use std::path::Path;

    #[test]
    fn a_config_says_which_commands_made_the_run_and_is_the_same_config() {
        let dir = tempfile::tempdir().unwrap();
        let shapes = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs/shapes.toml");
        let sets = [Override::from(format!("run.dir={:?}", dir.path()))];
        let config = Config::load(&shapes, &sets, &Overlay::default()).unwrap();
        write_config(&config, Some("fluid train configs/shapes.toml --set 'run.dir=a\nb'")).unwrap();
        write_config(&config, None).unwrap();
        let path = dir.path().join("config.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let first = concat!(" by fluid ", env!("CARGO_PKG_VERSION"), ": fluid train configs/shapes.toml");
        assert!(lines[0].starts_with("# started 20") && lines[0].contains(first), "{text}");
        assert!(lines[0].ends_with(" --set 'run.dir=a\\nb'"), "{text}");
        assert!(lines[1].starts_with("# started ") && lines[1].ends_with(": (no command line)"), "{text}");
        assert_eq!(lines[2..5], [MORE, "", "[run]"]);
        let again = Config::load(&path, &[], &Overlay::default()).unwrap();
        assert_eq!(again.hash().unwrap(), config.hash().unwrap());
    }

    #[test]
    fn of_many_starts_the_first_and_the_last_are_kept() {
        let text = (0..50).fold(String::new(), |text, i| head(&text, &format!("t{i}"), Some("c")));
        let times: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix(START)?.split(' ').next()).collect();
        assert_eq!((times.len(), times[0], times[1], times[MOST - 1]), (MOST, "t0", "t31", "t49"));
    }
}
