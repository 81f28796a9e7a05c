//! `--json`, the same in every sub-command that has it.
use crate::util::json::JsonTarget;
use clap::Args;
use std::path::PathBuf;

/// Output for programs.
#[derive(Args, Clone, Debug, Default)]
pub struct JsonArg {
    /// Print JSON instead of text; with =FILE, write it there and print text too
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "-",
        help_heading = "Output"
    )]
    json: Option<PathBuf>,
}

impl JsonArg {
    /// Where JSON is to go, if it is asked for.
    pub fn target(&self) -> Option<JsonTarget> {
        self.json.as_ref().map(|path| match path.as_os_str() == "-" {
            true => JsonTarget::Stdout,
            false => JsonTarget::File(path.clone()),
        })
    }

    /// Whether text is to be printed.
    pub fn prints_text(&self) -> bool {
        self.target() != Some(JsonTarget::Stdout)
    }
}
