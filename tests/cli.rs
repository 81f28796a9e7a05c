//! The built binary under bad input: what it says, how it exits, what it leaves behind.
use crate::common::PLUGIN;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/configs/shapes.toml");

/// Runs `fluid` in an empty folder.
fn fluid(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    command.args(args).current_dir(dir).env_remove("RUST_LOG").env("FLUID_CACHE", dir.join("cache"));
    command.output().unwrap()
}

/// Runs `fluid`, which must fail with `code` and leave nothing behind, and gives its stderr.
#[track_caller]
fn fails(args: &[&str], code: i32) -> String {
    let dir = TempDir::new().unwrap();
    let output = fluid(dir.path(), args);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "{args:?} left files behind");
    assert_eq!(output.stdout, b"", "{args:?} printed a result");
    text
}

#[test]
fn a_missing_config_is_named() {
    let text = fails(&["config", "show", "no/such.toml"], 1);
    let expected = "error: cannot read the config no/such.toml\n  caused by: No such file or directory\n";
    assert_eq!(text, expected);
}

#[test]
fn an_unknown_key_is_named_with_the_nearest() {
    let text = fails(&["config", "show", SHAPES, "--set", "model.widht=3"], 1);
    let expected = "error: unknown key `model.widht` (--set model.widht=3)\nhelp: did you mean `model.width`? keys of [model]: ";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn an_unknown_key_in_a_file_has_its_line() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("c.toml");
    let config = fs::read_to_string(SHAPES).unwrap().replacen("seed = ", "sede = ", 1);
    let line = 1 + config.lines().position(|l| l.starts_with("sede")).unwrap();
    fs::write(&path, config).unwrap();
    let output = fluid(dir.path(), &["config", "show", "c.toml"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text.starts_with(&format!(
            "error: unknown key `run.sede` (c.toml, line {line})\nhelp: did you mean `run.seed`?"
        )),
        "{text}"
    );
}

#[test]
fn heads_that_do_not_divide_the_width_are_refused() {
    let text = fails(&["config", "show", SHAPES, "--set", "model.width=128", "--set", "model.heads=5"], 1);
    let expected = "error: model.heads = 5 does not divide model.width = 128; nearest that do: 4, 8 (--set model.heads=5)\n";
    assert_eq!(text, expected);
}

#[test]
fn devices_that_do_not_divide_the_batch_are_refused() {
    let text = fails(&["config", "show", SHAPES, "--devices", "3", "--set", "run.batch=64"], 1);
    let expected = "error: run.batch = 64 cannot be split over 3 devices; nearest that can: 63, 66 (--set run.batch=64)\n";
    assert_eq!(text, expected);
}

#[test]
fn a_set_that_is_no_setting_is_a_usage_error() {
    let text = fails(&["config", "show", SHAPES, "--set", "seed"], 2);
    assert!(
        text.contains("invalid value 'seed' for '--set <KEY=VALUE>': not of the form KEY=VALUE"),
        "{text}"
    );
}

#[test]
fn an_unknown_sub_command_is_a_usage_error() {
    let text = fails(&["confgi"], 2);
    assert!(text.starts_with("error: unrecognized subcommand 'confgi'"), "{text}");
}

#[test]
fn numbers_that_are_none_are_told_in_words() {
    let text = fails(&["train", "a.toml", "--steps", "x"], 2);
    assert!(text.contains("invalid value 'x' for '--steps <N>': not a whole number of 0 or more"), "{text}");
    let text = fails(&["sample", "runs/a", "--guidance", "x"], 2);
    assert!(text.contains("'--guidance <G>': not a number"), "{text}");
}

#[test]
fn errors_are_lines_of_json_where_the_log_is() {
    let error = |args: &[&str], code: i32| -> serde_json::Value {
        let text = fails(args, code);
        assert_eq!(text.lines().count(), 1, "{text}");
        serde_json::from_str(&text).unwrap()
    };
    let missing = error(&["config", "show", "no/such.toml", "--log-format", "json"], 1);
    assert_eq!(
        (&missing["event"], &missing["level"], &missing["code"]),
        (&"error".into(), &"error".into(), &1.into())
    );
    assert_eq!(missing["message"], "cannot read the config no/such.toml");
    assert_eq!(missing["causes"], serde_json::json!(["No such file or directory"]));
    let typo = error(&["--log-format=json", "trian"], 2);
    assert_eq!((&typo["message"], &typo["code"]), (&"unrecognized subcommand 'trian'".into(), &2.into()));
    assert!(typo["help"].as_str().unwrap().contains("'train'"), "{typo}");
}

#[test]
fn color_is_what_was_asked_for() {
    let args = |color: &'static str| ["config", "show", "no/such.toml", "--color", color];
    assert!(fails(&args("always"), 1).starts_with("\u{1b}[1;31merror:\u{1b}[0m cannot read"));
    assert!(fails(&args("auto"), 1).starts_with("error: cannot read"), "no terminal, no color");
    assert!(fails(&["trian", "--color=always"], 2).contains("\u{1b}["));
}

#[test]
fn a_log_filter_that_is_none_is_refused() {
    let dir = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    let output = command
        .args(["config", "show", SHAPES])
        .env("RUST_LOG", "fluid=loud")
        .current_dir(dir.path())
        .output();
    let output = output.unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text.starts_with("error: RUST_LOG = \"fluid=loud\" is not a log filter\n"), "{text}");
}

#[test]
fn a_plugin_that_is_none_is_refused() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("p.so"), "not a library").unwrap();
    let output = fluid(dir.path(), &["plugin", "info", "p.so"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{text}");
    assert!(text.starts_with("error: ") && text.contains("p.so is not a PJRT plugin"), "{text}");
    let output = fluid(dir.path(), &["plugin", "info", "--plugin", "none.so"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{text}");
    assert_eq!(text, "error: cannot read plugin none.so: No such file or directory\n");
}

#[test]
fn a_platform_that_is_none_is_refused() {
    let text = fails(&["plugin", "install", "cpi"], 1);
    let expected = "error: there is no platform \"cpi\"\nhelp: did you mean cpu? platforms are: cpu, tpu, cuda; any other needs --plugin PATH\n";
    assert_eq!(text, expected);
    let text = fails(&["config", "show", SHAPES, "--platform", "rocm"], 1);
    assert!(text.contains("platforms are: cpu, tpu, cuda; any other needs --plugin PATH"), "{text}");
}

#[test]
fn a_plugin_of_any_platform_loads_under_its_own_name_alone() {
    let dir = TempDir::new().unwrap();
    let plugin = PLUGIN.to_str().unwrap();
    let output = fluid(dir.path(), &["plugin", "info", "--platform", "rocm", "--plugin", plugin]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{text}");
    assert!(text.contains("is for platform `cpu`, not `rocm`"), "{text}");
}

#[test]
fn weights_are_listed_with_where_to_fetch_them_and_refused_if_they_are_others() {
    let dir = TempDir::new().unwrap();
    let ends = |args: &[&str], code: i32| {
        let output = fluid(dir.path(), args);
        let [out, err] =
            [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
        assert_eq!(output.status.code(), Some(code), "{args:?}: {out}{err}");
        out + &err
    };
    let text = ends(&["weights", "list"], 0);
    assert!(text.contains("then       fluid weights install efficientnet-lite0\n"), "{text}");
    assert!(text.contains("fetch      https://dl.fbaipublicfiles.com/dinov2/"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&ends(&["weights", "list", "--json"], 0)).unwrap();
    let named = |name: &str| json.as_array().unwrap().iter().find(|w| w["name"] == name).unwrap();
    assert_eq!(named("inception-v3-fid")["bytes"], 95_628_359);
    assert!(["inception-v3-fid", "minilm"].iter().all(|name| named(name)["path"].is_null()));
    let text = ends(&["weights", "install", "inception-v3"], 1);
    assert!(text.contains("help: fetch https://github.com/mseitzer/pytorch-fid/"), "{text}");
    let text = ends(&["weights", "install", "inception"], 1);
    assert!(text.starts_with("error: there are no weights of the name \"inception\"\nhelp: "), "{text}");
    fs::write(dir.path().join("x.pth"), "other").unwrap();
    let text = ends(&["weights", "install", "efficientnet-lite0", "--from", "x.pth"], 1);
    let why = "x.pth is not efficientnet-lite0-57934424.pth as it is published: it has 5 bytes, and that has 18,826,032";
    assert!(text.contains(why), "{text}");
    assert!(!dir.path().join("cache").exists());
}

#[test]
fn the_list_of_plugins_says_what_is_not_there() {
    let dir = TempDir::new().unwrap();
    let output = fluid(dir.path(), &["plugin", "list"]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    let firsts: Vec<_> = text.lines().map(|l| l.split_whitespace().next().unwrap()).collect();
    assert_eq!(firsts, ["cpu", "tpu", "cuda"]);
    assert!(
        text.lines().all(|l| l.contains("not installed: fluid plugin install") || l.contains("none pinned")),
        "{text}"
    );
}

#[test]
fn the_resolved_config_is_a_config_of_its_own() {
    let dir = TempDir::new().unwrap();
    let first =
        fluid(dir.path(), &["config", "show", SHAPES, "--set", "run.seed=7", "--set", "run.dir=elsewhere"]);
    assert_eq!(first.status.code(), Some(0));
    fs::write(dir.path().join("again.toml"), &first.stdout).unwrap();
    let second = fluid(dir.path(), &["config", "show", "again.toml"]);
    assert_eq!(String::from_utf8(second.stdout).unwrap(), String::from_utf8(first.stdout).unwrap());
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    let mut child = command
        .args(["config", "show", SHAPES])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Closed before anything can be written.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}
