//! `fluid watch`: runs while they train, as lines, for programs and as a page. What stands on a terminal has its tests beside it.
use crate::common::{SMOKE, ends, fluid, fluid_command};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use tempfile::TempDir;

/// A run of six steps, and one that was stopped before it saved.
fn runs() -> TempDir {
    let dir = TempDir::new().unwrap();
    let sets = [
        "run.steps=6",
        "run.log_every=2",
        "run.checkpoint_every=6",
        "run.sample_every=3",
        "sample.preview_images=2",
    ];
    let sets = sets.iter().flat_map(|set| ["--set", *set]);
    let train = ["train", SMOKE, "--set", "run.dir=a"].into_iter().chain(sets).collect::<Vec<_>>();
    ends(dir.path(), &train, 0);
    fs::create_dir(dir.path().join("b")).unwrap();
    fs::copy(dir.path().join("a/config.toml"), dir.path().join("b/config.toml")).unwrap();
    let line = "{\"step\":3,\"time\":1.5,\"loss\":0.75,\"steps_per_s\":2}\n";
    fs::write(dir.path().join("b/metrics.jsonl"), line).unwrap();
    dir
}

fn printed(dir: &TempDir, args: &[&str]) -> String {
    let output = fluid(dir.path(), args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn runs_stand_on_lines_and_in_json() {
    let dir = runs();
    let text = printed(&dir, &["watch", "a", "b"]);
    let line =
        |name: &str| text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{text}"));
    assert!(line("run").contains("step   done") && line("run").ends_with("logged"), "{text}");
    assert!(line("a ").contains("finished  6 / 6  100 %"), "{text}");
    assert!(line("b ").contains("stopped   3 / 6   50 %  0.7500"), "{text}");
    let json = printed(&dir, &["watch", "b", "a", "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json[0]["state"], &json[0]["steps_per_s"], &json[0]["last"]["loss"]),
        (&"stopped".into(), &2.0.into(), &0.75.into())
    );
    assert_eq!((&json[0]["seconds_left"], &json[0]["sheet"]), (&Value::Null, &Value::Null));
    assert_eq!(json[1]["sheet"], "a/pictures/step-00000006.png");

    // Somebody trains it.
    let held = fs::File::create(dir.path().join("b/lock")).unwrap();
    held.lock().unwrap();
    let text = printed(&dir, &["watch", "b", "--once"]);
    assert!(
        text.lines().nth(1).unwrap().contains("training  3 / 6  50 %") && text.contains("  2s  "),
        "{text}"
    );

    let text = ends(dir.path(), &["watch", "nowhere"], 1);
    assert!(text.contains("there is no run at nowhere"), "{text}");
    let text = ends(dir.path(), &["watch", "a", "--http=here"], 2);
    assert!(text.contains("--http"), "{text}");
    // A file of this machine is not shown through a run of others.
    fs::create_dir(dir.path().join("b/pictures")).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", dir.path().join("b/pictures/step-00000003.png")).unwrap();
    let text = ends(dir.path(), &["watch", "b"], 1);
    assert!(text.contains("b/pictures/step-00000003.png"), "{text}");
}

struct Server(Child, String);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    fn start(dir: &TempDir, args: &[&str]) -> Server {
        let mut child = fluid_command(dir.path(), args).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.unwrap_or_else(|| panic!("{line}")).to_string();
        Server(child, address)
    }

    /// What is answered to a request with these lines.
    fn ask(&self, lines: &str) -> String {
        let mut stream = TcpStream::connect(&self.1).unwrap();
        stream.write_all(lines.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }
}

#[test]
fn the_page_is_served_to_this_machine_alone() {
    let dir = runs();
    let server = Server::start(&dir, &["watch", "a", "b", "--http=127.0.0.1:0", "--every", "1"]);
    let get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let page = server.ask(get);
    let (head, body) = page.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK") && head.contains("\r\nrefresh: 1\r\n"), "{head}");
    assert!(body.starts_with("<!DOCTYPE html>") && body.contains("2 runs, 1 finished"), "{body}");
    // What a run logs later is there later.
    let path = dir.path().join("b/metrics.jsonl");
    let more = "{\"step\":5,\"time\":2.5,\"loss\":0.5,\"steps_per_s\":2}\n{\"step\":5,\"time\":2.5,\"shapes/overall\":0.5}\n";
    fs::OpenOptions::new().append(true).open(path).unwrap().write_all(more.as_bytes()).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let later = server.ask(get);
    // Names may break after a slash.
    let names_it = |page: &str| page.replace("<wbr>", "").contains("shapes/overall");
    assert!(!names_it(body) && names_it(&later), "{later}");

    let refused = |request: &str, status: &str| {
        let text = server.ask(request);
        assert!(text.starts_with(&format!("HTTP/1.1 {status}")), "{request:?}: {text}");
    };
    refused("GET / HTTP/1.1\r\nHost: pages.of.others\r\n\r\n", "403");
    refused("GET /../../etc/hostname HTTP/1.1\r\nHost: localhost\r\n\r\n", "404");
    refused("POST / HTTP/1.1\r\nHost: localhost\r\ncontent-length: 0\r\n\r\n", "405");
    refused("no request at all\r\n\r\n", "400");
    let text = ends(dir.path(), &["watch", "a", &format!("--http={}", server.1)], 1);
    assert!(text.contains("cannot listen on 127.0.0.1:") && text.contains("another port"), "{text}");
}
