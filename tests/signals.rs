//! A process that is asked to stop, twice.
use fluid::util::signals::Stop;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Makes this process the one that is asked.
const CHILD: &str = "FLUID_TEST_SIGNALS";

#[test]
fn the_first_signal_asks_and_the_second_ends() {
    if std::env::var_os(CHILD).is_some() {
        let stop = Stop::listen().unwrap();
        assert_eq!(stop.requested(), None);
        println!("listening");
        while stop.requested().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        println!("asked by {}", stop.requested().unwrap());
        // As a save that takes for ever.
        loop {
            std::thread::sleep(Duration::from_secs(1));
        }
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "signals::the_first_signal_asks_and_the_second_ends"])
        .env(CHILD, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let signal = || Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(lines.any(|l| l.contains("listening")));
    assert!(signal().success());
    assert!(lines.any(|l| l.contains("asked by SIGTERM")));
    assert!(signal().success());
    assert_eq!(child.wait().unwrap().code(), Some(128 + 15));
}
