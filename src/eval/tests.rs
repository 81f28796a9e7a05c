//! The table of evaluators, what entries of a config may say, and how images are shown.
use super::shapes::Scorer;
use super::*;
use crate::config::{Overlay, Override};
use crate::data::shapes::{self, Spec};
use crate::util::error::render;
use std::path::Path;

const SHAPES: &str = include_str!("../../configs/shapes.toml");

fn parse(sets: &[&str]) -> Result<Config> {
    let one = "eval=[{kind = \"shapes\", samples = 256}]";
    let sets = Override::sets([&[one], sets].concat());
    Config::parse("a.toml", SHAPES, &sets, &Overlay { checks: &[check], ..Default::default() })
}

fn error(sets: &[&str]) -> String {
    render(&parse(sets).unwrap_err())
}

#[test]
fn evaluators_of_every_config_are_known() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs");
    for entry in std::fs::read_dir(dir).unwrap() {
        let (path, flags) = (entry.unwrap().path(), Overlay { checks: &[check], ..Default::default() });
        if path.extension().is_some_and(|extension| extension == "toml") {
            Config::load(&path, &[], &flags).unwrap();
        }
    }
}

#[test]
fn entries_that_cannot_be_are_named() {
    let cases: [(&[&str], &str); 5] = [
        (
            &["eval.kind=shape"],
            "error: `eval.0.kind` cannot be \"shape\" (--set eval.kind=shape)\nhelp: did you mean \"shapes\"? it takes ",
        ),
        (
            &["eval.evry=7"],
            "error: unknown key `eval.0.evry` (--set eval.evry=7)\nhelp: did you mean `eval.0.every`? keys of [[eval]] \
             of kind \"shapes\": kind, name, every, samples, seed\n",
        ),
        (
            &["eval=[{samples = 3}, {kind = \"shapes\", samples = 6}]"],
            "error: eval.0 and eval.1 both call their numbers \"score\"; name one otherwise (--set eval=",
        ),
        (
            &["eval=[{samples = 3, stats = 1}]", "data.kind=folder", "data.train=[\"x\"]"],
            "error: unknown key `eval.0.stats` (--set eval=[{samples = 3, stats = 1}])\nhelp: keys of [[eval]]: kind, ",
        ),
        (&["eval.samples=-1"], "error: `eval.0.samples` is -1, expected a whole number of 0 or more"),
    ];
    for (sets, text) in cases {
        let shown = error(sets);
        assert!(shown.starts_with(text), "{shown}\nis not\n{text}");
    }
}

#[test]
fn the_best_checkpoint_is_kept_by_a_number_that_is_evaluated_where_it_is_saved() {
    let saved = "run.checkpoint_every=100";
    let parsed = parse(&["run.keep_best=score/overall", saved, "eval.every=200"]).unwrap();
    assert_eq!(parsed.run.keep_best_is, Some(crate::config::Best::Highest));
    for (sets, text) in [
        (
            &["run.keep_best=overall", saved][..],
            "run.keep_best = \"overall\" is no number of an [[eval]]; there are: \"score/...\"",
        ),
        (
            &["run.keep_best=val/loss", saved],
            "run.keep_best = \"val/loss\" is no number of an [[eval]]; there are: \"score/...\"",
        ),
        (
            &["run.keep_best=score/overall", saved, "eval.samples=0"],
            "run.keep_best = \"score/overall\" is no number of an [[eval]]; there are: none",
        ),
        (
            &["run.keep_best=score/overall", saved, "eval.every=150"],
            "run.keep_best = \"score/overall\" is evaluated every 150 steps, and checkpoints are saved every 100",
        ),
        (
            &["run.keep_best=score/overall", saved],
            "run.keep_best = \"score/overall\" is evaluated every 0 steps",
        ),
        (&["run.keep_best_is=lowest"], "run.keep_best_is has no use without run.keep_best"),
    ] {
        let shown = error(sets);
        assert!(shown.starts_with(&format!("error: {text}")), "{shown}");
    }
}

#[test]
fn a_validation_loss_says_which_pairs_it_needs() {
    let entry = |more: &str| format!("eval=[{{kind = \"validation_loss\", samples = 3{more}}}]");
    // Of which data they are held out is a matter of what evaluates.
    for kind in ["shapes", "folder", "webdataset"] {
        let kind = format!("data.kind={kind}");
        let train = if kind.ends_with("shapes") { "data.train=[]" } else { "data.train=[\"x\"]" };
        parse(&[&entry(""), &kind, train]).unwrap();
    }
    let coco = ", draws = 2, batch = 4, data = {kind = \"coco\", train = \"c.json\", images = \"val\"}";
    parse(&[&entry(coco), "data.kind=folder", "data.train=[\"x\"]"]).unwrap();
    let cases: [(&str, &str); 7] = [
        (", draws = 0", "eval.0.draws is 0, expected a whole number from 1 to 65536"),
        (", batch = \"x\"", "eval.0.batch is \"x\", expected a whole number from 1 to 65536"),
        (", data = 3", "eval.0.data is 3, expected a table such as { kind = "),
        (", data = {train = \"x\"}", "eval.0.data.kind is missing: a kind of dataset, for example "),
        (
            ", data = {kind = \"coco\", train = \"c.json\"}",
            "eval.0.data.images is missing: the folder of images",
        ),
        (", data = {kind = \"folder\", train = 3}", "eval.0.data.train is 3, expected a list of texts"),
        (
            ", data = {kind = \"mixture\"}",
            "eval.0.data is a mixture; write an [[eval]] for each of its datasets",
        ),
    ];
    for (more, text) in cases {
        let shown = error(&[&entry(more)]);
        assert!(shown.starts_with(&format!("error: {text}")), "{shown}\nis not\n{text}");
    }
}

#[test]
fn entries_without_a_kind_are_of_the_one_that_suits_the_data() {
    let named = |config: &Config| kind(config, &Eval::of(3)).map(|kind| kind.name);
    let shapes = parse(&["eval=[]"]).unwrap();
    let folder = parse(&["eval=[]", "data.kind=folder", "data.train=[\"x\"]"]).unwrap();
    assert_eq!((named(&shapes), named(&folder)), (Some("shapes"), None));
    assert_eq!(entries(&shapes, Some(3)), Ok(vec![Eval::of(3)]));
    let cause = |config, samples| entries(config, samples).unwrap_err().cause;
    assert_eq!(cause(&folder, Some(3)), "there is no evaluator for data.kind = \"folder\"");
    let none = "nothing is evaluated: every evaluator is asked for 0 prompts or images";
    assert_eq!(cause(&shapes, Some(0)), none);
    // Any data may have an evaluator that is named.
    let named = parse(&["data.kind=folder", "data.train=[\"x\"]", "eval.samples=5"]).unwrap();
    assert_eq!(entries(&named, None).unwrap(), named.eval);
    assert_eq!((named.eval[0].kind.as_deref(), named.eval[0].samples), (Some("shapes"), 5));
}

#[test]
fn shapes_are_scored_as_they_come_and_then_anew() {
    let specs = shapes::prompts(9, 4);
    let mut scorer = Scorer::new(9, 4);
    for _ in 0..2 {
        assert_eq!(scorer.images(), specs.len());
        for (index, spec) in specs.iter().enumerate() {
            assert_eq!(Spec::parse(&scorer.prompt(index)).as_ref(), Ok(spec));
            // Images of that kind; every third is blank.
            let sample = (0..)
                .map(|i| shapes::sample(shapes::Layout::Grid, 1, i, 48))
                .find(|s| s.kind == spec.kind())
                .unwrap();
            let blank = Image::filled(48, 48, [255; 3]);
            let image = if index % 3 == 2 { &blank } else { &sample.image };
            assert_eq!(verdict(&sample.caption, image), Some(index % 3 != 2));
            scorer.add(index, &sample.caption, image).unwrap();
        }
        let found = scorer.finish().unwrap();
        let named = found.named("score");
        let names: Vec<_> = named.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((names[0], names[6], names.len()), ("score/single_object", "score/overall", 7));
        let rates: Vec<f64> = named.iter().map(|(_, rate)| *rate).collect();
        assert_eq!(rates, [1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 4.0 / 6.0]);
        assert_eq!(found.metrics[6].shown(), "66.7 %");
        assert!(found.text.contains("\noverall          66.7 %  ("), "{}", found.text);
    }
    assert_eq!(scorer.finish().unwrap().named("score"), []);
    let error = scorer.add(0, "a photo of a dog", &Image::filled(48, 48, [0; 3])).unwrap_err().to_string();
    assert!(error.starts_with("cannot score the prompt \"a photo of a dog\""), "{error}");
    assert_eq!(verdict("a photo of a dog", &Image::filled(48, 48, [0; 3])), None);
}

#[test]
fn numbers_are_written_for_people() {
    let metric = |name: &str, value, share| Metric { name: name.into(), value, interval: None, share };
    let found = Findings::of(vec![metric("fid", Some(12.34567), false), metric("recall", None, true)]);
    assert_eq!(found.text, "fid             12.3457\nrecall              n/a");
    assert_eq!(found.named("x"), [("x/fid".to_string(), 12.34567)]);
}
