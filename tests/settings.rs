//! Settings that a user can discover: by the binary, and by the schema that editors check configs with.
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn configs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("configs")
}

/// Every config of a folder and of the folders in it; `study` holds descriptions of many.
fn configs_below(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_config = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
    paths
        .filter(|path| !path.ends_with("study"))
        .flat_map(|path| if path.is_dir() { configs_below(&path) } else { vec![path] })
        .filter(is_config)
        .collect()
}

fn fluid(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    command.args(args).current_dir(configs()).env_remove("RUST_LOG").output().unwrap()
}

/// What a command prints; it must not fail.
#[track_caller]
fn prints(args: &[&str]) -> String {
    let output = fluid(args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a command says when it fails.
#[track_caller]
fn fails(args: &[&str], code: i32) -> String {
    let output = fluid(args);
    assert_eq!(output.status.code(), Some(code), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// TOML as JSON.
fn json(text: &str) -> Value {
    serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap()
}

#[test]
fn the_schema_file_is_what_the_command_prints() {
    let (path, printed) = (configs().join("schema.json"), prints(&["config", "schema"]));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &printed).unwrap();
    }
    let file = fs::read_to_string(path).unwrap_or_default();
    assert!(
        file == printed,
        "configs/schema.json is another; if that is meant: UPDATE_EXPECT=1 cargo test schema_file"
    );
}

#[test]
fn the_schema_takes_every_config_of_the_tree_and_no_mistake() {
    let schema: Value = serde_json::from_str(&prints(&["config", "schema"])).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let mut seen = 0;
    for path in configs_below(&configs()) {
        let text = fs::read_to_string(&path).unwrap();
        let schema = text.lines().next().unwrap().strip_prefix("#:schema ");
        let schema = schema.and_then(|schema| path.parent().unwrap().join(schema).canonicalize().ok());
        let own = configs().join("schema.json").canonicalize().ok();
        assert!(schema.is_some() && schema == own, "{} names no schema", path.display());
        let written = json(&text);
        let errors: Vec<_> =
            validator.iter_errors(&written).map(|e| format!("{}: {e}", e.instance_path)).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        let whole = json(&prints(&["config", "show", path.to_str().unwrap()]));
        assert!(validator.is_valid(&whole), "{} as resolved", path.display());
        seen += 1;
    }
    assert!(seen > 15);
    let least = "[run]\ndir = \"a\"\n[data]\nkind = \"folder\"\ntrain = \"a\"\n";
    assert!(validator.is_valid(&json(least)));
    assert!(validator.is_valid(&json("base = \"a.toml\"\nunset = [\"codec.whiten\"]\n")));
    for wrong in [
        "[run]\ndir = \"a\"\n",
        "[run]\n[data]\nkind = \"shapes\"\n",
        &format!("{least}[model]\nwidht = 3\n"),
        &format!("{least}[model]\nwidth = \"3\"\n"),
        &format!("{least}[model]\nwidth = -3\n"),
        &format!("{least}[model]\norder = \"rastre\"\n"),
        &format!("{least}[codec]\nkind = \"sd_vae\"\nwhiten = 1.0\n"),
        &format!("{least}[[eval]]\nsmaples = 3\n"),
        &format!("{least}[[eval]]\nkind = \"shape\"\n"),
        &least.replace("folder", "shapes"),
        &least.replace("folder", "floder"),
        &format!("{least}[extra]\n"),
    ] {
        assert!(!validator.is_valid(&json(wrong)), "{wrong}");
    }
}

#[test]
fn a_setting_is_explained_by_the_binary() {
    assert!(prints(&["config", "explain", "optimizer.warmup"]).contains("\n  default    650\n"));
    let kinds = prints(&["config", "explain", "data.kind"]);
    for kind in ["shapes", "webdataset", "folder", "coco", "encoded", "mixture"] {
        assert!(kinds.contains(&format!("{kind:?} ")), "{kinds}");
    }
    assert!(
        prints(&["config", "explain", "data.images"])
            .contains("only with  data.kind = \"coco\" or \"encoded\"\n")
    );
    assert!(prints(&["config", "explain"]).contains("[optimizer]  AdamW"));
    assert!(fails(&["config", "explain", "optimiser"], 1).contains("did you mean `optimizer`?"));
}

#[test]
fn two_configs_are_compared() {
    let text =
        prints(&["config", "diff", "miniature/continuous-random.toml", "miniature/discrete-raster.toml"]);
    let line = text.lines().find(|line| line.starts_with("model.order ")).unwrap();
    assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["model.order", "\"random\"", "\"raster\""]);
    let line = text.lines().find(|line| line.starts_with("sample.steps ")).unwrap();
    assert!(line.ends_with("(not set)") && !text.contains("model.width"), "{text}");
    let same = prints(&["config", "diff", "shapes.toml", "shapes.toml"]);
    assert_eq!(same, "no setting differs\n");
    let json: Value =
        serde_json::from_str(&prints(&["config", "diff", "shapes.toml", "smoke.toml", "--json"])).unwrap();
    let first = &json["differences"][0];
    assert_eq!((first["key"].as_str(), first["a"].as_str()), (Some("run.dir"), Some("\"runs/shapes\"")));
    // A run folder and a checkpoint are configs.
    let run = "../tests/compat/continuous";
    let checkpoint = format!("{run}/checkpoints/step-00000004");
    assert_eq!(prints(&["config", "diff", run, &checkpoint]), "no setting differs\n");
}

#[test]
fn overrides_come_in_the_order_in_which_they_are_typed() {
    let width = |args: &[&str]| {
        let text = prints(&[&["config", "show", "smoke.toml"], args].concat());
        json(&text)["head"]["depth"].as_u64().unwrap()
    };
    assert_eq!(width(&["--set", "head.depth=3", "--unset", "head.depth"]), 6);
    assert_eq!(width(&["--unset", "head.depth", "--set", "head.depth=3"]), 3);
    let text = fails(&["train", "smoke.toml", "--lr", "1e-3"], 2);
    assert!(text.contains("--set optimizer.lr=1e-3"), "{text}");
}

#[test]
fn a_config_is_shown_with_its_documentation() {
    let text = prints(&["config", "show", "smoke.toml", "--docs"]);
    assert!(text.contains("# Training steps in all.\nsteps = 40\n"), "{text}");
    assert!(text.contains("\nbeta1 = 0.9  # default\n"), "{text}");
    assert_eq!(json(&text), json(&prints(&["config", "show", "smoke.toml"])));
}
