//! `fluid completions`: what a shell needs to complete command lines.
use super::help;
use crate::runtime::session::Session;
use anyhow::Result;
use clap::Args;
use clap_complete::Shell;
use std::io::{Write, stdout};

/// `fluid completions`
#[derive(Args, Clone, Debug)]
pub struct CompletionsArgs {
    /// Shell to complete for
    pub shell: Shell,
}

impl CompletionsArgs {
    /// Prints the script.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn run(&self, _: &Session) -> Result<()> {
        let mut script = vec![];
        clap_complete::generate(self.shell, &mut help::command(), "fluid", &mut script);
        Ok(stdout().lock().write_all(&script)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn every_shell_learns_of_every_sub_command() {
        for shell in Shell::value_variants() {
            let mut script = vec![];
            clap_complete::generate(*shell, &mut help::command(), "fluid", &mut script);
            let script = String::from_utf8(script).unwrap();
            for word in ["sample", "compare", "completions", "ancestral", "--guidance"] {
                // PowerShell and elvish complete no values.
                let values = word != "ancestral" || matches!(shell, Shell::Bash | Shell::Fish | Shell::Zsh);
                let found = script.contains(word) || script.contains(word.trim_start_matches('-'));
                assert!(found || !values, "{shell}: {word}");
            }
        }
    }
}
