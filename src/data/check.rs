//! The rules for `[data]`: every dataset is of a kind that there is, with the keys that the kind takes.

use super::KINDS;
use super::kind::{Kind, Source};
use super::mixture::counts as mixture_counts;
use crate::config::{Config, Data, DataOrder, KindNote, Mix, Rules};

/// The most streams of the order of shards, and the most samples in their memory.
const MOST_STREAMS: usize = 1024;
const MOST_WINDOW: usize = 1 << 24;

/// Every dataset of a config has what its kind needs, and nothing that it has no use for. A [`crate::config::Check`].
pub fn check(config: &Config, rules: &mut Rules) {
    let data = &config.data;
    let sources = data.sources();
    let encoded = sources.iter().find(|mix| kind_of(mix).is_some_and(|kind| kind.is_encoded));
    if let (Some(mix), Some(_)) = (encoded, &config.tokenizer) {
        let text = format!("{:?} data hold tokens, and [tokenizer] is trained on images", mix.kind);
        rules.fail(if data.is_mixture() { "data.mix" } else { "data.kind" }, text);
    }
    order(data, rules);
    if data.is_mixture() {
        return mixture(data, rules);
    }
    if !data.mix.is_empty() {
        let kind = &data.kind;
        rules.fail(
            "data.mix",
            format!("data.mix lists datasets, but data.kind = {kind:?} is one; write \"mixture\""),
        );
    }
    for mix in data.sources() {
        source(Source { mix: &mix, name: "data", key: "data.train" }, rules);
    }
}

/// The order of shards is for data that have shards; its settings fit each other, and are not there without it.
fn order(data: &Data, rules: &mut Rules) {
    if data.order != DataOrder::Shards {
        let given = [("data.window", data.window), ("data.streams", data.streams)];
        for (key, _) in given.into_iter().filter(|(_, given)| given.is_some()) {
            rules.useless(key, format!("{key} has no use without data.order = \"shards\""));
        }
        return;
    }
    let with: Vec<_> = KINDS.iter().filter(|kind| kind.in_shards.is_some()).map(|kind| kind.name).collect();
    let sources = data.sources();
    for (number, mix) in sources.iter().enumerate() {
        if kind_of(mix).is_none_or(|kind| kind.in_shards.is_some()) {
            continue;
        }
        let name = if data.is_mixture() { format!("data.mix.{number}") } else { "data".into() };
        let (kind, with) = (&mix.kind, with.join("\", \""));
        let text = format!(
            "data.order = \"shards\" reads shards, and {name}.kind = {kind:?} has none; kinds that have: \"{with}\""
        );
        rules.fail("data.order", text);
    }
    let (Some(streams), Some(window)) = (data.streams, data.window) else { return };
    if !streams.is_power_of_two() || streams > MOST_STREAMS {
        rules.fail(
            "data.streams",
            format!("data.streams = {streams} is no power of two from 1 to {MOST_STREAMS}"),
        );
    } else if window == 0 || window > MOST_WINDOW || !window.is_multiple_of(streams) {
        let below = (window.min(MOST_WINDOW) / streams * streams).max(streams);
        let text = format!(
            "data.window = {window} cannot be split over data.streams = {streams}; one near it that can is {below}"
        );
        rules.fail("data.window", text);
    }
    let weights: Vec<f64> = sources.iter().map(|mix| mix.weight).collect();
    if weights.iter().all(|weight| *weight > 0.0 && weight.is_finite())
        && let Err(error) = mixture_counts(&weights, streams as u64)
    {
        rules.fail("data.streams", format!("{error} of data.streams = {streams}"));
    }
}

/// What the reference of settings says of the kinds of datasets.
pub fn notes() -> Vec<KindNote> {
    let note = |kind: &&Kind| KindNote {
        section: "data",
        name: kind.name,
        about: kind.about,
        // What they mean is said in the section.
        keys: kind.keys.iter().map(|key| (*key, "")).collect(),
    };
    KINDS.iter().map(note).collect()
}

/// The kind of a dataset.
pub fn kind_of(mix: &Mix) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.name == mix.kind)
}

fn mixture(data: &Data, rules: &mut Rules) {
    if data.mix.is_empty() {
        let what = "datasets, each a [[data.mix]] with a kind and a weight";
        rules.missing(
            "data.kind",
            "data.mix",
            what,
            "[{ kind = \"shapes\" }, { kind = \"folder\", train = \"a\" }]",
        );
    }
    let alone = [
        ("data.train", !data.train.is_empty()),
        ("data.images", data.images.is_some()),
        ("data.min_side", data.min_side.is_some()),
        ("data.max_aspect", data.max_aspect.is_some()),
    ];
    for (key, _) in alone.into_iter().filter(|(_, given)| *given) {
        rules
            .fail(key, format!("{key} has no use with data.kind = \"mixture\"; it goes into a [[data.mix]]"));
    }
    let is_encoded = |mix: &&Mix| kind_of(mix).is_some_and(|kind| kind.is_encoded);
    let encoded = data.mix.iter().filter(is_encoded).count();
    if (1..data.mix.len()).contains(&encoded) {
        let text = "data.mix has encoded datasets beside others; encode all of them, or none";
        rules.fail("data.mix", text.into());
    }
    for (number, mix) in data.mix.iter().enumerate() {
        let name = format!("data.mix.{number}");
        if !(mix.weight > 0.0 && mix.weight.is_finite()) {
            rules.fail("data.mix", format!("{name}.weight = {} must be a positive number", mix.weight));
        }
        if mix.kind == Data::MIXTURE {
            rules.fail("data.mix", format!("{name} is a mixture itself; list its datasets instead"));
        } else {
            source(Source { mix, name: &name, key: "data.mix" }, rules);
        }
    }
}

/// The rules for one dataset.
pub fn source(source: Source, rules: &mut Rules) {
    let Source { mix, name, key } = source;
    let Some(kind) = kind_of(mix) else {
        let known: Vec<_> = KINDS.iter().map(|kind| kind.name).chain([Data::MIXTURE]).collect();
        return rules.unknown_word(format!("{name}.kind"), &mix.kind, &known);
    };
    (kind.check)(&source, rules);
    let word = kind.name;
    let sidecars =
        |filter: &str| format!("{name}.{filter} goes by the sidecars of shards; {name}.kind is {word:?}");
    let train = || format!("{name}.train names files, but {name}.kind = {word:?} draws its images itself");
    let images = |images| format!("{name}.images = {images:?} has no use with {name}.kind = {word:?}");
    let given = [
        ("train", (!mix.train.is_empty()).then(train)),
        ("images", mix.images.as_ref().map(images)),
        ("min_side", mix.min_side.map(|_| sidecars("min_side"))),
        ("max_aspect", mix.max_aspect.map(|_| sidecars("max_aspect"))),
    ];
    for (of, text) in given.into_iter().filter(|(of, _)| !kind.keys.contains(of)) {
        text.into_iter().for_each(|text| rules.useless(format!("{name}.{of}"), text));
    }
    if let Some(aspect) = mix.max_aspect.filter(|aspect| !(*aspect >= 1.0 && aspect.is_finite())) {
        rules.fail(key, format!("{name}.max_aspect = {aspect} must be a number of 1 or more"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Overlay, Override};
    use crate::util::error::render;

    const SMALL: &str = include_str!("../../configs/shapes.toml");

    fn parse(text: &str, sets: &[&str]) -> anyhow::Result<Config> {
        let sets = Override::sets(sets);
        Config::parse("a.toml", text, &sets, &Overlay { checks: &[check], ..Overlay::default() })
    }

    fn error(sets: &[&str]) -> String {
        render(&parse(SMALL, sets).unwrap_err())
    }

    #[test]
    fn every_config_of_the_tree_is_good() {
        for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/configs")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                Config::load(&path, &[], &Overlay { checks: &[check], ..Overlay::default() }).unwrap();
            }
        }
    }

    #[test]
    fn encoded_data_are_read_with_the_section_they_were_made_with() {
        let (encoded, train) = ("data.kind=\"encoded\"", "data.train=[\"encoded\"]");
        for own in ["data.images=\"coco/train2014\"", "data.min_side=256", "data.max_aspect=2"] {
            parse(SMALL, &[encoded, train, own]).unwrap();
        }
    }

    #[test]
    fn a_kind_takes_the_keys_that_it_has_a_use_for() {
        let train = "data.train=[\"x\"]";
        let cases: &[(&[&str], &str)] = &[
            (
                &["data.kind=webdataset"],
                "data.train is missing: shards, by paths or URLs, for example [\"data/train/*.tar\"] (--set data.kind=webdataset)",
            ),
            (
                &["data.kind=coco", train],
                "data.images is missing: the folder of images, for example \"coco/train2014\"",
            ),
            (
                &["data.kind=encoded"],
                "data.train is missing: the folder that `fluid data encode` wrote, for example \"encoded\"",
            ),
            (&[train], "data.train names files, but data.kind = \"shapes\" draws its images itself"),
            (
                &["data.kind=folder", train, "data.images=x"],
                "data.images = \"x\" has no use with data.kind = \"folder\"",
            ),
            (
                &["data.kind=folder", train, "data.min_side=1"],
                "data.min_side goes by the sidecars of shards; data.kind is \"folder\"",
            ),
            (
                &["data.kind=webdataset", train, "data.max_aspect=0.5"],
                "data.max_aspect = 0.5 must be a number of 1 or more",
            ),
            (&["data.order=shards"], "has none; kinds that have: \"webdataset\", \"encoded\""),
            (&["data.window=64"], "data.window has no use without data.order = \"shards\""),
            (
                &["data.kind=webdataset", train, "data.order=shards", "data.streams=12"],
                "data.streams = 12 is no power of two from 1 to 1024",
            ),
            (
                &["data.kind=webdataset", train, "data.order=shards", "data.window=1000"],
                "data.window = 1000 cannot be split over data.streams = 16; one near it that can is 992",
            ),
            (
                &[
                    "data.kind=mixture",
                    "data.order=shards",
                    "data.mix=[{kind=\"folder\",train=[\"x\"],weight=1}]",
                ],
                "data.mix.0.kind = \"folder\" has none",
            ),
            (
                &[
                    "data.kind=mixture",
                    "data.order=shards",
                    "data.streams=8",
                    "data.mix=[{kind=\"webdataset\",train=[\"x\"],weight=30},{kind=\"webdataset\",train=[\"y\"],weight=1}]",
                ],
                "the least share that can be drawn is 1 in 8",
            ),
            (
                &["data.kind=mixture"],
                "data.mix is missing: datasets, each a [[data.mix]] with a kind and a weight",
            ),
            (&["data.mix=[{kind=\"shapes\",weight=1}]"], "data.kind = \"shapes\" is one; write \"mixture\""),
            (
                &["data.kind=mixture", "data.mix=[{kind=\"mixture\",weight=1}]"],
                "data.mix.0 is a mixture itself",
            ),
            (
                &[
                    "data.kind=mixture",
                    "data.mix=[{kind=\"shapes\",weight=1},{kind=\"encoded\",weight=1,train=[\"x\"]}]",
                ],
                "data.mix has encoded datasets beside others",
            ),
        ];
        for (sets, message) in cases {
            let shown = error(sets);
            assert!(shown.contains(message), "{sets:?}: {shown}");
        }
    }

    #[test]
    fn an_unknown_kind_is_named_with_its_place_and_the_nearest() {
        let takes = "it takes \"shapes\", \"small_shapes\", \"free_shapes\", \"webdataset\", \"folder\", \"coco\", \"encoded\", \"mixture\"\n";
        let shown = error(&["data.kind=shaped"]);
        let expected = format!(
            "error: `data.kind` cannot be \"shaped\" (--set data.kind=shaped)\nhelp: did you mean \"shapes\"? {takes}"
        );
        assert_eq!(shown, expected);
        let mix = "[[data.mix]]\nkind = \"shapes\"\nweight = 1\n[[data.mix]]\nweight = 1\nkind = \"coca\"\n";
        let shown = render(&parse(&format!("{SMALL}\n{mix}"), &["data.kind=mixture"]).unwrap_err());
        let line = SMALL.lines().count() + 7;
        let start = format!(
            "error: `data.mix.1.kind` cannot be \"coca\" (a.toml, line {line})\nhelp: did you mean \"coco\"?"
        );
        assert!(shown.starts_with(&start), "{shown}");
        let shown = error(&["data.kind=shaped", "run.steps=0"]);
        assert!(shown.contains("(--set data.kind=shaped); did you mean \"shapes\"? "), "{shown}");
    }
}
