//! `fluid report`: a study, or runs, as one page. `tests/report/check.py` opens such pages in a browser.
use crate::common::{SMOKE, ends, names};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A study of four sizes, of which the last is not trained, and two seeds of the first.
fn study() -> TempDir {
    let dir = TempDir::new().unwrap();
    let size =
        |name: &str, set: &[&str], more: &str| format!("[[size]]\nname = {name:?}\nset = {set:?}\n{more}");
    let sizes = [
        size("xs", &["model.width=16"], "seeds = [1, 2]\n"),
        size("s", &["model.width=32"], ""),
        size("m", &["model.width=48"], ""),
        size("l", &["model.width=64", "train.init_from='nowhere'"], ""),
    ];
    let text = format!(
        "dir = \"out\"\nseeds = [1]\nset = [\"run.steps=6\", \"run.log_every=2\", \"run.sample_every=3\", \"run.checkpoint_every=6\", \
         \"model.heads=2\", \"sample.preview_images=2\", \"eval=[{{kind='validation_loss',samples=4}},{{kind='shapes',samples=4}}]\"]\n\
         [variants]\n\"random.a\" = {SMOKE:?}\n{}",
        sizes.concat()
    );
    fs::write(dir.path().join("study.toml"), text).unwrap();
    dir
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn a_study_becomes_one_page_that_needs_nothing_else() {
    let dir = study();
    ends(dir.path(), &["study", "study.toml"], 1);
    let text = ends(dir.path(), &["report", "study.toml", "--title", "Sizes <b>& more"], 0);
    assert!(text.contains("done: 5 runs and "), "{text}");
    let out = dir.path().join("out/report");
    let page = read(&out.join("report.html"));
    assert!(page.contains("<h1>Sizes &lt;b&gt;&amp; more</h1>"), "{page}");
    assert!(page.contains("5 runs, 4 finished"), "{page}");
    assert!(page.contains("Not finished: random.a-l-1 (not begun)."), "{page}");
    // Each plot has words, and stands beside the page as PNG; images are within it.
    let plots = page.matches("<svg role=\"img\"").count();
    let files: Vec<String> = names(&out);
    assert!(plots >= 6 && page.matches("</title>").count() == plots + 1, "{plots} plots");
    assert_eq!(files.iter().filter(|name| name.ends_with(".png")).count(), plots, "{files:?}");
    for name in ["members.csv", "laws.csv", "curves.csv", "report.html"] {
        assert!(files.contains(&name.to_string()), "{files:?}");
    }
    assert_eq!(page.matches("src=\"data:image/png;base64,").count(), 3, "a sheet for each finished size");
    assert_eq!(page.matches("alt=\"A sheet of images by random.a-").count(), 3);
    assert!(page.contains("<code>model.width</code>") && page.contains("by size"), "{page}");
    assert!(page.contains("devices cpu, mesh data=1"), "{page}");
    // Nothing is fetched and nothing runs.
    assert!(!page.contains("<script") && !page.contains("href=\"http") && !page.contains("src=\"http"));
    let curves = read(&out.join("curves.csv"));
    assert!(curves.starts_with("run,step,metric,value\nrandom.a-xs-1,2,"), "{curves}");
    assert!(curves.contains("random.a-m-1,6,validation/loss,"), "{curves}");
    // The same runs, the same bytes.
    ends(dir.path(), &["report", "study.toml", "--title", "Sizes <b>& more", "-o", "again"], 0);
    for name in files {
        let [a, b] = [&out, &dir.path().join("again")].map(|at| fs::read(at.join(&name)).unwrap());
        assert!(a == b, "{name} differs");
    }
    // A run that was deleted in between is shown as such.
    fs::remove_dir_all(dir.path().join("out/random.a-m-1")).unwrap();
    ends(dir.path(), &["report", "study.toml"], 0);
    assert!(read(&out.join("report.html")).contains("random.a-m-1 (not begun)"));

    // Runs side by side, with what keeps them from being compared.
    let sets = ["--set", "run.steps=2", "--set", "data.kind=free_shapes", "--set", "sample.preview_images=0"];
    let other = [&["train", SMOKE, "--set", "run.dir=other", "--set", "eval=[]"][..], &sets].concat();
    ends(dir.path(), &other, 0);
    let text = ends(dir.path(), &["report", "out/random.a-s-1", "other", "-o", "both"], 0);
    assert!(text.contains("do not compare: "), "{text}");
    let page = read(&dir.path().join("both/report.html"));
    assert!(page.contains("Read the numbers with care: ") && page.contains("data.kind"), "{page}");
    assert!(page.contains("2 runs, 2 finished"), "{page}");

    // No file of this machine gets into a page by a link in a run of a stranger.
    fs::create_dir_all(dir.path().join("other/pictures")).unwrap();
    std::os::unix::fs::symlink(
        dir.path().join("study.toml"),
        dir.path().join("other/pictures/step-00000009.png"),
    )
    .unwrap();
    let text = ends(dir.path(), &["report", "other", "-o", "linked"], 1);
    assert!(text.contains("is a link that leads out of") && !dir.path().join("linked").exists(), "{text}");
}

#[test]
fn what_is_no_run_is_told() {
    let dir = study();
    let text = ends(dir.path(), &["report", "nowhere"], 1);
    assert!(text.contains("nowhere"), "{text}");
    let text = ends(dir.path(), &["report", "study.toml", "nowhere"], 1);
    assert!(text.contains("study.toml is one of several paths"), "{text}");
    assert_eq!(names(dir.path()), ["study.toml"], "nothing is written");
}
