//! The `fluid` command.
fn main() {}
