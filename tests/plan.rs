//! `fluid plan` by the built binary.
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn plan(name: &str, args: &[&str]) -> Output {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("configs").join(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluid"));
    command.args(["-q", "plan"]).arg(path).args(args).env_remove("RUST_LOG").output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn the_largest_model_fits_the_slice_of_the_paper() {
    let args = ["--target", "v5p:4x4x2", "--price", "4", "--utilisation", "0.5"];
    let output = plan("fluid-10.5b.toml", &args);
    let text = out(&output);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    for part in [
        "v5p:4x4x2 (rented as v5p-64): 32 chips on 8 hosts, 95.7 GiB at 2765 GB/s and 459 TFLOP/s in bf16 per chip\n",
        "parameters                  10,390,",
        "training: batch 4,096, 1,000,000 steps\n",
        "sampling: batch 2,048, 64 steps, 100 diffusion steps a token\n",
        "to spare, of 95.7 GiB that a chip has\n",
        "on 32 chips, at 50 % of the peak, which is assumed\n",
        "price: 4 per chip and hour\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    let json = plan("fluid-10.5b.toml", &[&args[..], &["--json"]].concat());
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["target"]["chips"], 32);
    assert_eq!(json["jobs"]["sampling"]["fits"], true);
    let memory = &json["jobs"]["training"]["memory_per_device"];
    let items = memory["items"].as_array().unwrap().iter().map(|i| i["bytes"].as_f64().unwrap());
    assert!((items.sum::<f64>() / memory["total"].as_f64().unwrap() - 1.0).abs() < 1e-12);
}

#[test]
fn what_does_not_fit_is_printed_and_is_an_error() {
    let args = ["--target", "v5e:4x8", "--only", "train"];
    let output = plan("fluid-10.5b.toml", &args);
    assert_eq!(output.status.code(), Some(8), "no typo");
    let held = "no mesh of 32 chips holds it";
    assert!(err(&output).contains(held), "{}", err(&output));
    assert!(out(&output).contains("too much, of 15.7 GiB that a chip has\n"), "{}", out(&output));
    let text = err(&output);
    assert!(text.starts_with("error: on the mesh data=1 fsdp=32 tensor=1: training needs about "), "{text}");
}

#[test]
fn a_study_is_a_table_of_all_its_runs() {
    // Of the paper's study, its smallest and its largest runs of one variant.
    let dir = tempfile::TempDir::new().unwrap();
    let root = env!("CARGO_MANIFEST_DIR");
    let paper = std::fs::read_to_string(format!("{root}/configs/study/paper.toml")).unwrap();
    let (sizes, variants) = (paper.split("[[size]]"), "[variants]\ncontinuous-random");
    let kept: Vec<&str> = sizes.filter(|size| size.contains("166m") || size.contains("10.5b")).collect();
    assert_eq!(kept.len(), 2);
    let study = format!(
        "dir = \"runs\"\nseeds = [1]\n{variants} = \"{root}/configs/paper/continuous-random.toml\"\n[[size]]{}",
        kept.join("[[size]]")
    );
    let file = dir.path().join("study.toml");
    std::fs::write(&file, study).unwrap();
    let name = file.to_str().unwrap();

    let slices = ["--target", "v5e:4x4", "--target", "v5p:4x4x4", "--price", "2", "--only", "train"];
    let output =
        plan(name, &[&slices[..], &[&format!("--json={}", dir.path().join("plan.json").display())]].concat());
    let text = out(&output);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let row = |run: &str, slice: &str| {
        let begin = format!("| {run} | {slice} | ");
        let line = text.lines().find(|line| line.starts_with(&begin)).unwrap_or_else(|| panic!("{text}"));
        line[begin.len()..].trim_end_matches(" |").split(" | ").map(String::from).collect::<Vec<_>>()
    };
    let cells = row("continuous-random-10.5b-1", "v5p:4x4x4");
    assert_eq!((cells[0].as_str(), cells[1].as_str()), ("data=16 fsdp=4 tensor=1", "10,390,495,264"));
    let number = |cell: usize| cells[cell].replace(',', "").parse::<f64>().unwrap();
    let (days, hours, cost) = (number(4), number(5), number(6));
    assert!((cost / hours - 2.0).abs() < 1e-4 && (hours / 24.0 / 64.0 - days).abs() < 0.06, "{cells:?}");
    assert_eq!(cells[7], "-", "sampling was not asked for");
    assert!(row("continuous-random-10.5b-1", "v5e:4x4")[2].ends_with(", too much"), "{text}");
    // What all runs take is said of the slice that trains all of them.
    let total = text.lines().find_map(|line| line.strip_prefix("2 runs on v5p:4x4x4, one after another: "));
    assert!(total.unwrap().contains(" chip hours, which cost ") && !text.contains("2 runs on v5e"), "{text}");
    let json: Value = serde_json::from_slice(&std::fs::read(dir.path().join("plan.json")).unwrap()).unwrap();
    let shown =
        json.as_array().unwrap().iter().map(|line| (line["run"].as_str().unwrap(), line["fits"] == true));
    let [small, large] = ["continuous-random-166m-1", "continuous-random-10.5b-1"];
    assert!(shown.eq([(small, true), (small, true), (large, false), (large, true)]), "{json}");
    assert_eq!(json[3]["plan"]["target"]["chips"], 64);

    for (args, code, part) in [
        (&["--target", "v5e:1x1", "--only", "train"][..], 8, "error: on none of these slices: "),
        (&[], 1, "a study is planned on slices, and none is named"),
        (
            &["--target", "v5e:4x8", "--set", "run.steps=1"],
            1,
            "--set run.steps: the runs of a study are set in its file",
        ),
        (&["--target", "v5e:4x8", "--report", "r.json"], 1, "--report is of one config on one slice"),
    ] {
        let output = plan(name, args);
        assert!(output.status.code() == Some(code) && err(&output).contains(part), "{}", err(&output));
    }
    let several =
        plan("fluid-166m.toml", &["--target", "v5e:4x8", "--target", "v5p:2x2x1", "--only", "train"]);
    assert!(out(&several).lines().count() == 4 && several.status.success(), "{}", out(&several));
}

#[test]
fn questions_that_make_no_sense_are_refused() {
    let cases: [(&[&str], i32, &str); 11] = [
        (
            &["--target", "v5p:3x4x2"],
            1,
            "error: `v5p:3x4x2` is not a TPU slice: v5p has no slice of 3x4x2 chips",
        ),
        (
            &["--target", "v3-8"],
            1,
            "error: `v3-8` is not a TPU slice: there are no slices called v3-N\nhelp: TPU slices, one of each generation: v4:2x2x2 ",
        ),
        (
            &["--target", "cpu"],
            1,
            "error: --target cpu: plans and programs compiled ahead are for slices of TPUs alone\nhelp: `fluid train` \
             compiles for cpu when it starts, and `fluid bench train` measures a step; `fluid graph emit` prints ",
        ),
        (
            &["--target", "v5e:4x8", "--devices", "8"],
            1,
            "error: device.mesh (data=8) is 8 devices, but v5e:4x8 has 32 chips\n",
        ),
        (
            &["--target", "v5e:4x8", "--set", "device.devices=32", "--set", "device.mesh={tensor=32}"],
            1,
            "error: training does not divide over the mesh (tensor=32)\n",
        ),
        (&["--price", "-1"], 1, "error: --price -1 must be a positive number\n"),
        (&["--utilization", "1.5"], 1, "error: --utilization 1.5 is not a share above 0, at most 1\n"),
        (
            &["--report", "none.json"],
            2,
            "error: the following required arguments were not provided:\n  --target",
        ),
        (&["--target", "v5e:4x8", "--report", "none.json"], 1, "error: cannot read the report none.json\n"),
        (
            &["--set", "price={v9=1}"],
            1,
            "error: price has \"v9\", which is no generation; there are: v4, v5e, v5p, v6e, tpu7x",
        ),
        (&["--only", "both"], 2, "error: invalid value 'both' for '--only <JOB>'"),
    ];
    for (args, code, start) in cases {
        let output = plan("fluid-369m.toml", args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", err(&output));
        assert!(err(&output).starts_with(start), "{args:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{args:?}");
    }
}

#[test]
fn a_chip_of_two_devices_counts_as_one_chip() {
    let slice = ["--target", "v7x:2x2x4", "--only", "train", "--set", "price={v7x=12}"];
    let text = out(&plan("fluid-369m.toml", &slice));
    let head = "tpu7x:2x2x4 (rented as tpu7x-32): 16 chips of 2 devices each on 4 hosts, 189.5 GiB at 7380 GB/s and 2307 \
                TFLOP/s in bf16 per chip\n";
    assert!(text.starts_with(head), "{text}");
    assert!(
        text.contains("of 94.7 GiB that a device has\n") && text.contains(" on 16 chips, at 40 % "),
        "{text}"
    );
    let json: Value =
        serde_json::from_str(&out(&plan("fluid-369m.toml", &[&slice[..], &["--json"]].concat()))).unwrap();
    let mesh: u64 = json["mesh"].as_object().unwrap().values().map(|n| n.as_u64().unwrap()).product();
    assert_eq!((&json["target"]["chips"], &json["target"]["devices"], mesh), (&16.into(), &32.into(), 32));
    let job = &json["jobs"]["training"];
    let of = |name: &str| job[name].as_f64().unwrap();
    let flops = of("model_flops") + job["encoders"]["flops"].as_f64().unwrap();
    let least = flops / (16.0 * 2307e12);
    assert!((of("seconds_at_peak") / least - 1.0).abs() < 1e-9 && (of("seconds") / least - 2.5).abs() < 1e-9);
    let steps = 1e6;
    let cost = of("seconds") * steps * 16.0 / 3600.0 * 12.0;
    assert!((of("cost") / cost - 1.0).abs() < 1e-9, "{job}");
}
