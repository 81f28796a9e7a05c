//! The built binary on shards that are read in their order: stopped and gone on with, and what is wrong with shards.
use crate::common::{SMOKE, ends, fluid_command, train, write_shards};
use fluid::checkpoint::Checkpoint;
use fluid::formats::safetensors::NamedTensor;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const IN_SHARDS: [&str; 10] = [
    "--set",
    "data.kind=webdataset",
    "--set",
    "data.train=[\"s/*.tar\"]",
    "--set",
    "data.order=shards",
    "--set",
    "data.streams=8",
    "--set",
    "data.window=32",
];

fn tensors(run: &Path) -> (u64, Vec<NamedTensor>) {
    let checkpoint = Checkpoint::find(run).unwrap();
    let wanted = checkpoint.tensors("").unwrap();
    let tensors = checkpoint.restore(&wanted).unwrap().whole().map(Result::unwrap).collect();
    (checkpoint.step(), tensors)
}

fn steps<'a>(run: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    train(run, &[&IN_SHARDS, more].concat())
}

#[test]
fn a_run_goes_on_in_its_shards_where_it_was() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    write_shards(&at("s"), 40, 5);
    let text = ends(dir.path(), &steps("run.dir=straight", &["--steps", "12"]), 0);
    assert!(text.contains("data: webdataset in the order of shards: 40 shards, s/00000.tar to"), "{text}");
    let whole = tensors(&at("straight"));
    assert!(whole.1.iter().any(|tensor| tensor.name == "data/position" && tensor.ty.dims == [8, 1, 12]));
    // It was stopped after every third step, and once more within a block.
    for until in ["3", "6", "7", "12"] {
        ends(dir.path(), &steps("run.dir=halting", &["--resume=auto", "--steps", until]), 0);
    }
    assert!(tensors(&at("halting")) == whole, "other samples than at one go");
}

#[test]
fn a_mixture_goes_on_in_its_shards_and_another_mixture_is_another_run() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    write_shards(&at("s"), 20, 5);
    write_shards(&at("t"), 9, 5);
    let mix = |weight: u32| {
        format!(
            "data.mix=[{{kind=\"webdataset\",train=[\"s/*.tar\"],weight={weight}}},\
             {{kind=\"webdataset\",train=[\"t/*.tar\"],weight=1}}]"
        )
    };
    let run = |name: &str, weight: u32, more: &[&str], code: i32| {
        let (name, mix) = (format!("run.dir={name}"), mix(weight));
        let order = ["--set", "data.order=shards", "--set", "data.streams=8", "--set", "data.window=32"];
        let set = [&["--set", "data.kind=mixture", "--set", &mix], &order[..], more].concat();
        ends(dir.path(), &train(&name, &set), code)
    };
    let text = run("straight", 3, &["--steps", "12"], 0);
    assert!(text.contains("data: 75.0 % webdataset in the order of shards: 20 shards"), "{text}");
    for until in ["3", "6", "7", "12"] {
        run("halting", 3, &["--resume=auto", "--steps", until], 0);
    }
    assert!(tensors(&at("halting")) == tensors(&at("straight")), "other samples than at one go");
    let text = run("halting", 1, &["--resume", "--steps", "13"], 1);
    assert!(text.contains("6 of 8 streams, is 20 shards") && text.contains("4 of 8 streams"), "{text}");
    let text = run("halting", 1, &["--resume", "--accept-changes", "--steps", "13"], 0);
    assert!(text.contains("the shards are begun anew"), "{text}");
    // Of nine shards no ten are read at once.
    let few = ["--set", "data.streams=32", "--steps", "3"];
    let text = run("few", 1, &few, 1);
    assert!(text.contains("reads 16 shards at once, and there are 9 shards of webdataset"), "{text}");
}

#[test]
fn shards_that_are_cut_or_changed_end_the_run_which_goes_on_with_whole_ones() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    write_shards(&at("s"), 40, 5);
    ends(dir.path(), &steps("run.dir=straight", &["--steps", "30"]), 0);
    // Not one that is looked at when the run begins.
    let odd = at("s/00001.tar");
    let whole = fs::read(&odd).unwrap();
    fs::write(&odd, &whole[..whole.len() / 2]).unwrap();
    let text = ends(dir.path(), &steps("run.dir=cut", &["--steps", "30"]), 7);
    assert!(text.contains("s/00001.tar is cut short: "), "{text}");
    assert!(text.contains("help: put the shard back as it was"), "{text}");
    let text = ends(dir.path(), &steps("run.dir=cut", &["--resume", "--steps", "30"]), 7);
    assert!(text.contains("s/00001.tar is cut short: "), "{text}");
    fs::write(&odd, &whole).unwrap();
    ends(dir.path(), &steps("run.dir=cut", &["--resume", "--steps", "30"]), 0);
    assert!(tensors(&at("cut")) == tensors(&at("straight")));

    // One that is gone is another list of shards.
    fs::remove_file(&odd).unwrap();
    let on = steps("run.dir=cut", &["--resume", "--steps", "31"]);
    let text = ends(dir.path(), &on, 1);
    assert!(text.contains("data: was 40 shards of fingerprint "), "{text}");
    let accepted = [&on[..], &["--accept-changes"]].concat();
    let text = ends(dir.path(), &accepted, 0);
    assert!(text.contains("the shards are begun anew"), "{text}");
}

#[test]
fn counts_that_lie_and_bad_samples_are_told_and_nothing_is_lost() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    write_shards(&at("s"), 16, 5);
    for shard in 0..16 {
        let stats = format!("{{\"count\": 9, \"successes\": {}}}", if shard == 3 { 7 } else { 5 });
        fs::write(at(&format!("s/{shard:05}_stats.json")), stats).unwrap();
    }
    let text = ends(dir.path(), &steps("run.dir=lies", &["--steps", "10"]), 0);
    assert!(text.contains("about 5 samples in each by their counts"), "{text}");
    let told = "s/00003.tar holds 5 samples, and the counts beside it say 7: those that it holds are taken";
    assert!(text.contains(told), "{text}");

    // An image that cannot be decoded is replaced by one beside it, the same after a resume.
    let shard = at("s/00006.tar");
    let mut bytes = fs::read(&shard).unwrap();
    bytes[512..600].fill(7);
    fs::write(&shard, &bytes).unwrap();
    let tolerant = ["--set", "data.max_bad_fraction=0.5"];
    let run = |name, more: &[&str]| ends(dir.path(), &steps(name, &[&tolerant, more].concat()), 0);
    run("run.dir=bad", &["--steps", "10"]);
    let listed = fs::read_to_string(at("bad/bad_samples.jsonl")).unwrap();
    assert!(listed.contains("s/00006.tar") && listed.contains("bad_image"), "{listed}");
    run("run.dir=bad_twice", &["--steps", "4"]);
    run("run.dir=bad_twice", &["--resume", "--steps", "10"]);
    assert!(tensors(&at("bad")) == tensors(&at("bad_twice")));
}

#[test]
fn what_has_no_shards_has_no_order_of_shards() {
    let dir = TempDir::new().unwrap();
    let text = ends(dir.path(), &train("run.dir=none", &["--set", "data.order=shards"]), 1);
    assert!(text.contains("data.kind = \"shapes\" has none; kinds that have: \"webdataset\""), "{text}");
    write_shards(&dir.path().join("s"), 5, 2);
    let text = ends(dir.path(), &steps("run.dir=few", &[]), 1);
    assert!(
        text.contains("data.order = \"shards\" reads 8 shards at once, and there are 5 shards"),
        "{text}"
    );
    // What looks at some of them takes any number.
    let inspect = ["data", "inspect", SMOKE];
    let output = fluid_command(dir.path(), &[&inspect[..], &IN_SHARDS].concat()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("10 at the beginnings of some of 5 shards, of which 10 were read"), "{text}");
}

#[test]
fn shards_are_encoded_one_by_one_and_train_the_same_model() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    write_shards(&at("s"), 12, 3);
    let encode = ["data", "encode", SMOKE, "--out", "encoded"];
    let text = ends(dir.path(), &[&encode[..], &IN_SHARDS].concat(), 0);
    assert!(text.contains("encoded 12 of 12 shards") && text.contains("36 samples encoded"), "{text}");
    assert!(text.contains("results: encoded: 12 shards"), "{text}");
    ends(dir.path(), &steps("run.dir=raw", &["--steps", "9"]), 0);
    let encoded = ["--set", "data.kind=encoded", "--set", "data.train=[\"encoded\"]", "--steps", "9"];
    let text = ends(dir.path(), &steps("run.dir=encoded_run", &encoded), 0);
    assert!(text.contains("data: encoded, in the order of shards: 36 samples in 12 shards"), "{text}");
    let weights = |run: &str| {
        let (step, mut all) = tensors(&at(run));
        // Places are bytes of other files.
        all.retain(|tensor| tensor.name != "data/position");
        (step, all)
    };
    assert!(weights("raw") == weights("encoded_run"), "other samples, or in another order");
    // The first samples are known by number alone, which divides them by number.
    let text = ends(dir.path(), &[&encode[..], &IN_SHARDS, &["--samples", "5"]].concat(), 1);
    assert!(text.contains("encoded holds another encoding") && text.contains("source_shards: "), "{text}");
    let first = ["data", "encode", SMOKE, "--out", "first", "--samples", "5"];
    let text = ends(dir.path(), &[&first[..], &IN_SHARDS].concat(), 0);
    assert!(text.contains("5 samples encoded") && text.contains("results: first: 1 shard"), "{text}");
}
