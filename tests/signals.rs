//! A process that is asked to stop: by which signals, and how often.
use fluid::util::signals::Stop;
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Makes this process the one that is asked.
const CHILD: &str = "FLUID_TEST_SIGNALS";

/// Says which signal it was asked by, and never comes to its end, as a save may that takes for ever.
#[test]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let stop = Stop::listen().unwrap();
    let mut seen = stop.requested();
    assert_eq!(seen, None);
    println!("listening");
    loop {
        if stop.requested() != seen {
            seen = stop.requested();
            println!("asked by {}", seen.unwrap());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// That process, started by `program` and listening, and its output.
fn start(program: &[&str]) -> (Child, Lines<BufReader<ChildStdout>>) {
    let exe = std::env::current_exe().unwrap();
    let args = ["--exact", "--nocapture", "signals::child"];
    let mut command = Command::new(program.first().map_or(exe.as_os_str(), |p| p.as_ref()));
    if !program.is_empty() {
        command.args(&program[1..]).arg(&exe);
    }
    let mut child = command.args(args).env(CHILD, "1").stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    wait_for(&mut lines, "listening");
    (child, lines)
}

fn wait_for(lines: &mut Lines<BufReader<ChildStdout>>, text: &str) {
    assert!(lines.by_ref().any(|line| line.unwrap().contains(text)), "{text}");
}

fn send(child: &Child, signal: &str) {
    assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn the_first_signal_asks_and_the_second_ends() {
    let (mut child, mut lines) = start(&[]);
    send(&child, "-TERM");
    wait_for(&mut lines, "asked by SIGTERM");
    send(&child, "-TERM");
    assert_eq!(child.wait().unwrap().code(), Some(128 + 15));
}

#[test]
fn a_closed_terminal_asks_however_often_it_says_so() {
    // Under nohup these tests ignore it, and so would what they start.
    let (mut child, mut lines) = start(&["env", "--default-signal=HUP"]);
    send(&child, "-HUP");
    wait_for(&mut lines, "asked by SIGHUP");
    send(&child, "-HUP");
    send(&child, "-TERM");
    wait_for(&mut lines, "asked by SIGTERM");
    send(&child, "-INT");
    assert_eq!(child.wait().unwrap().code(), Some(128 + 2));
}

#[test]
fn under_nohup_a_closed_terminal_is_nothing() {
    let (mut child, mut lines) = start(&["nohup"]);
    send(&child, "-HUP");
    std::thread::sleep(Duration::from_millis(100));
    send(&child, "-TERM");
    // The only signal that is heard.
    let asked = lines.by_ref().map(Result::unwrap).find(|line| line.contains("asked by")).unwrap();
    assert!(asked.contains("SIGTERM"), "{asked}");
    send(&child, "-TERM");
    assert_eq!(child.wait().unwrap().code(), Some(128 + 15));
}
