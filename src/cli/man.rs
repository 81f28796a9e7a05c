//! `fluid man`: manual pages of all sub-commands.
use super::help;
use crate::runtime::session::Session;
use crate::util::disk;
use crate::util::text::count;
use anyhow::{Context, Result};
use clap::{Args, Command};
use clap_mangen::Man;
use std::io::{Write, stdout};
use std::path::PathBuf;

/// `fluid man`
#[derive(Args, Clone, Debug)]
pub struct ManArgs {
    /// Folder for a page of each sub-command, such as ~/.local/share/man/man1 [default: none, and the page of
    /// fluid itself goes to standard output]
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

impl ManArgs {
    /// Writes the pages into the folder, or prints the first.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn run(&self, _: &Session) -> Result<()> {
        let pages = pages()?;
        let Some(dir) = &self.dir else {
            return Ok(stdout().lock().write_all(&pages[0].1)?);
        };
        disk::create_dir(dir)?;
        for (name, page) in &pages {
            disk::write_bytes(&dir.join(name), page)?;
        }
        Ok(writeln!(stdout(), "{} in {}", count(pages.len(), "page"), dir.display())?)
    }
}

/// The pages by their files' names, that of `fluid` first.
fn pages() -> Result<Vec<(String, Vec<u8>)>> {
    fn walk(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
        let mut page = vec![];
        let named = command.clone().name(name.to_string()).display_name(name.to_string());
        Man::new(named).render(&mut page).context("a page cannot be made")?;
        pages.push((format!("{name}.1"), page));
        let children = command.get_subcommands().filter(|child| child.get_name() != "help");
        children
            .filter(|child| !child.is_hide_set())
            .try_for_each(|child| walk(child, &format!("{name}-{}", child.get_name()), pages))
    }
    let (mut root, mut pages) = (help::command(), vec![]);
    root.build();
    walk(&root, "fluid", &mut pages)?;
    Ok(pages)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_sub_command_has_a_page_with_its_options_and_examples() {
        let pages = super::pages().unwrap();
        assert_eq!(pages[0].0, "fluid.1");
        let page = |name: &str| {
            let (_, page) = pages.iter().find(|(file, _)| file == name).unwrap();
            String::from_utf8(page.clone()).unwrap().replace('\\', "")
        };
        for name in ["fluid-train.1", "fluid-graph-run.1", "fluid-bench-data.1", "fluid-man.1"] {
            assert!(page(name).contains("Examples:"), "{name}: {}", page(name));
        }
        assert!(page("fluid-sample.1").contains("--guidance") && page("fluid.1").contains("Exit codes:"));
        assert!(!page("fluid-plugin-list.1").contains("--programs"), "{}", page("fluid-plugin-list.1"));
    }
}
