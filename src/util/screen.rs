//! Standard output for people: names and texts out of files that others made cannot steer the terminal.
use super::text::shown;
use std::io::{self, Stdout, Write};

/// Standard output. Control characters in what is written are shown as escapes, line ends and tabs aside.
#[derive(Debug)]
pub struct Screen(Stdout);

/// Standard output for text that people read.
pub fn screen() -> Screen {
    Screen(io::stdout())
}

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(shown(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
