//! The reference of settings: what each means, is and can be, from the doc comments of the sections; and the same as a
//! JSON Schema, which editors complete and check configs with.
use super::tree::{Node, Origin, Value as Written};
use super::{Config, Data, de, defaults};
use crate::util::text::nearest;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// Kinds of a layer above that a section chooses among, for its reference.
#[derive(Clone, Debug)]
pub struct KindNote {
    /// The section: `data`, or `eval`.
    pub section: &'static str,
    /// The word of its `kind`.
    pub name: &'static str,
    /// What it is: a sentence.
    pub about: &'static str,
    /// The keys that it takes, of those that not all kinds take; and what each means, where the section does not say it.
    pub keys: Vec<(&'static str, &'static str)>,
}

/// A setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Its dotted path, without numbers of entries: `model.width`, `eval.samples`.
    pub key: String,
    /// What it means: sentences.
    pub about: String,
    /// What is written there: `a whole number`.
    pub form: String,
    /// The words it takes, if it takes only some, and what each means, if that is known.
    pub words: Vec<(String, String)>,
    /// What it is unless given: values, each with the setting it depends on (`codec.kind = "sd_vae"`), or empty for
    /// always. TOML.
    pub defaults: Vec<(String, String)>,
    /// Where it applies: a key, and the words there.
    pub only: Option<(String, Vec<String>)>,
    /// What one might write. TOML.
    pub example: Option<String>,
}

/// The order of sections in files, with what a section is.
const SECTIONS: [&str; 14] = [
    "run",
    "data",
    "image",
    "tokenizer",
    "codec",
    "text",
    "model",
    "head",
    "optimizer",
    "train",
    "sample",
    "eval",
    "device",
    "price",
];

/// Keys that only some kinds take, which are not kinds of this layer.
const BY_KIND: [&str; 4] = ["train", "images", "min_side", "max_aspect"];

/// The JSON Schema (draft 2020-12) of config files. `kinds` are those of the layers above.
pub fn schema(kinds: &[KindNote]) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|s| s.inline_subschemas = true);
    let mut schema = settings.into_generator().into_root_schema_for::<Config>().to_value();
    tidy(&mut schema);
    let root = schema["properties"].as_object_mut().map(std::mem::take).unwrap_or_default();
    let mut properties = json!({
        "base": { "type": "string", "description": "The config that this one changes: a path, relative to the folder of \
    this file." },
        "unset": { "description": "Settings of the base that are taken away, so that they have their defaults again.",
            "type": ["array", "string"], "items": { "type": "string" } },
    });
    let mut sections: Map<String, Value> = root;
    for (name, section) in &mut sections {
        add_kinds(name, section, kinds);
        add_defaults(name, section);
        let table = if name == "eval" { &mut section["items"] } else { section };
        refuse(name, table);
        note_only(table);
    }
    if let Some(all) = properties.as_object_mut() {
        all.append(&mut sections);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A config of fluid",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "if": { "not": { "required": ["base"] } },
        "then": {
            "required": ["run", "data"],
            "properties": { "run": { "required": ["dir"] }, "data": { "required": ["kind"] } },
        },
    })
}

/// Every setting, in the order of sections. `kinds` are those of the layers above.
pub fn settings(kinds: &[KindNote]) -> Vec<Setting> {
    let schema = schema(kinds);
    let mut all = vec![];
    for section in SECTIONS {
        walk(section, &schema["properties"][section], &mut all);
    }
    let probes = probes();
    for setting in &mut all {
        setting.defaults = defaults_of(&setting.key, &probes);
    }
    all
}

/// What a section is for: a sentence.
pub fn about_section(kinds: &[KindNote], section: &str) -> Option<String> {
    let path = section.replace('.', "/properties/");
    let schema = schema(kinds);
    let found = schema.pointer(&format!("/properties/{path}"))?;
    Some(described(found))
}

fn known() -> &'static [String] {
    static KNOWN: OnceLock<Vec<String>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let (schema, mut all) = (schema(&[]), vec![]);
        SECTIONS.iter().for_each(|section| walk(section, &schema["properties"][section], &mut all));
        all.into_iter().map(|setting| setting.key).collect()
    })
}

/// The path without the numbers of entries.
fn plain(path: &str) -> String {
    path.split('.').filter(|key| key.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

/// Whether there is a setting or a section at a path, or one with keys of any name above it.
pub fn is_known(path: &str) -> bool {
    let path = plain(path);
    let open = |key: &&str| path.starts_with(&format!("{key}."));
    let mut all = known().iter().map(String::as_str);
    all.any(|key| key == path || key.starts_with(&format!("{path}.")))
        || ["price", "eval", "device.mesh", "device.logical_axis_rules"].iter().any(open)
}

/// Settings whose last part is a word: `model.width` for `width`.
pub fn ending_in(word: &str) -> Vec<&'static str> {
    let last = |key: &&str| key.rsplit('.').next() == Some(word) && key.contains('.');
    let mut all: Vec<&str> = known().iter().map(String::as_str).filter(last).collect();
    // The model's own are meant most often.
    all.sort_by_key(|key| !(key.starts_with("model.") || key.starts_with("run.")));
    all
}

/// What to say of a path that no setting has, and what may be meant.
pub fn unknown(path: &str) -> (String, String) {
    let section = plain(path.split('.').next().unwrap_or_default());
    let (named, all) = (ending_in(path), known());
    if let Some(first) = named.first() {
        let several = if named.len() > 1 {
            format!(" settings of that name: {}", named.join(", "))
        } else {
            String::new()
        };
        return (format!("`{path}` lacks its section"), format!("did you mean `{first}`?{several}"));
    }
    let whose: Vec<&str> =
        all.iter().map(String::as_str).filter(|key| key.starts_with(&format!("{section}."))).collect();
    if path.contains('.') && !whose.is_empty() {
        let keys: Vec<&str> = whose.iter().map(|key| &key[section.len() + 1..]).collect();
        let near = nearest(path, &whose).map_or(String::new(), |key| format!("did you mean `{key}`? "));
        return (
            format!("there is no setting `{path}`"),
            format!("{near}keys of [{section}]: {}", keys.join(", ")),
        );
    }
    let paths: Vec<&str> = all.iter().map(String::as_str).chain(SECTIONS).collect();
    let last: Vec<&str> = paths.iter().filter_map(|path| path.rsplit('.').next()).collect();
    let meant = nearest(path, &paths).or_else(|| ending_in(nearest(path, &last)?).first().copied());
    let near = meant.map_or(String::new(), |key| format!("did you mean `{key}`? "));
    (format!("there is no setting `{path}`"), format!("{near}sections: {}", SECTIONS.join(", ")))
}

/// Settings below a schema.
fn walk(path: &str, schema: &Value, all: &mut Vec<Setting>) {
    let table = schema.get("items").filter(|items| items.get("properties").is_some()).unwrap_or(schema);
    let Some(properties) = table["properties"].as_object() else {
        return all.push(setting(path, schema));
    };
    let mut keys: Vec<&String> = properties.keys().collect();
    let order = order(path);
    keys.sort_by_key(|key| order.iter().position(|k| k == key).unwrap_or(usize::MAX));
    for key in keys {
        walk(&format!("{path}.{key}"), &properties[key], all);
    }
}

/// The keys of a section in the order of its struct, which schemas do not keep.
fn order(section: &str) -> Vec<&'static str> {
    use super::sections::*;
    match section {
        "run" => de::fields::<Run>(),
        "data" => de::fields::<Data>(),
        "data.mix" => de::fields::<Mix>(),
        "codec" => de::fields::<Codec>(),
        "codec.network" => super::Network::KEYS.to_vec(),
        "tokenizer" => de::fields::<super::Tokenizer>(),
        "text" => de::fields::<Text>(),
        "model" => de::fields::<Model>(),
        "head" => de::fields::<Head>(),
        "optimizer" => de::fields::<Optimizer>(),
        "train" => de::fields::<Train>(),
        "sample" => de::fields::<Sample>(),
        "eval" => vec!["kind", "name", "every", "samples", "seed"],
        "device" => de::fields::<Device>(),
        _ => vec![],
    }
}

fn setting(path: &str, schema: &Value) -> Setting {
    let only = schema["x-only"].as_array().map(|words| {
        let mut words = words.iter().filter_map(Value::as_str).map(String::from);
        (words.next().unwrap_or_default(), words.collect())
    });
    let example = schema["examples"].as_array().and_then(|all| all.first()).map(toml_text);
    let mut about = described(schema);
    // What the schema says of kinds, settings say in `only`.
    if let Some(end) = about.find(" Only with ") {
        about.truncate(end);
    }
    Setting {
        key: path.into(),
        about,
        form: form(schema),
        words: words(schema),
        defaults: vec![],
        only,
        example,
    }
}

/// The description on one line.
fn described(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an enum, and what they mean.
fn words(schema: &Value) -> Vec<(String, String)> {
    let of = |word: &Value| Some((word.as_str()?.to_string(), String::new()));
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().filter_map(of).collect();
    }
    let one = |word: &Value| Some((word["const"].as_str()?.to_string(), described(word)));
    schema["oneOf"].as_array().map_or(vec![], |all| all.iter().filter_map(one).collect())
}

/// What is written, in words.
fn form(schema: &Value) -> String {
    if !words(schema).is_empty() {
        return "one of these words".into();
    }
    let ty = match &schema["type"] {
        Value::Array(types) => types.first().and_then(Value::as_str).unwrap_or_default(),
        ty => ty.as_str().unwrap_or_default(),
    };
    match ty {
        // A key of a layer above, which says it in words.
        "" if schema["x-only"].is_array() => "what its kind takes".into(),
        "integer" => "a whole number, 0 or more".into(),
        "number" => "a number".into(),
        "boolean" => "true or false".into(),
        "string" => "a string".into(),
        "array" => match schema["items"]["type"].as_str().unwrap_or_default() {
            "integer" => "a list of whole numbers".into(),
            "number" => "a list of numbers".into(),
            "string" => "a list of strings, or one string".into(),
            _ => "a list of tables".into(),
        },
        _ => match schema["additionalProperties"]["type"].as_str().unwrap_or_default() {
            "number" => "a table of numbers".into(),
            "integer" => "a table of whole numbers".into(),
            _ => "a table".into(),
        },
    }
}

/// JSON as TOML has it.
fn toml_text(value: &Value) -> String {
    match value {
        Value::Array(all) => format!("[{}]", all.iter().map(toml_text).collect::<Vec<_>>().join(", ")),
        Value::Object(all) => {
            let pairs: Vec<_> =
                all.iter().map(|(key, value)| format!("{key} = {}", toml_text(value))).collect();
            if pairs.is_empty() { "{}".into() } else { format!("{{ {} }}", pairs.join(", ")) }
        }
        other => other.to_string(),
    }
}

/// Takes out of a schema what says nothing in TOML (null, formats), and which keys are required: defaults fill them in.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Array(all) => all.iter_mut().for_each(tidy),
        Value::Object(map) => {
            for key in ["format", "required", "title", "$schema", "default"] {
                // A property may have such a name.
                if !map.get(key).is_some_and(Value::is_object) {
                    map.remove(key);
                }
            }
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|ty| ty != "null");
                if let [one] = &types[..] {
                    let one = one.clone();
                    map.insert("type".into(), one);
                }
            }
            if let Some(Value::Array(all)) = map.get_mut("anyOf") {
                all.retain(|one| one["type"] != "null");
                if let [Value::Object(one)] = &all[..] {
                    let one = one.clone();
                    map.remove("anyOf");
                    one.into_iter().for_each(|(key, value)| {
                        map.entry(key).or_insert(value);
                    });
                }
            }
            map.values_mut().for_each(tidy);
            // A list of strings may be one string.
            if map.get("type") == Some(&json!("array")) && map["items"]["type"] == "string" {
                map.insert("type".into(), json!(["array", "string"]));
            }
        }
        _ => {}
    }
}

/// Adds what kinds there are, and which keys each takes.
fn add_kinds(name: &str, section: &mut Value, kinds: &[KindNote]) {
    let kinds: Vec<&KindNote> = kinds.iter().filter(|kind| kind.section == name).collect();
    let table = match name {
        "eval" => &mut section["items"],
        _ => section,
    };
    if name == "eval" && !kinds.is_empty() {
        table["additionalProperties"] = json!(false);
    }
    if kinds.is_empty() {
        return;
    }
    let word = |kind: &&KindNote| json!({ "const": kind.name, "description": kind.about });
    let words: Vec<Value> = kinds.iter().map(word).collect();
    // Which key says the kind, then the kinds that take a key.
    let only = |whose: &'static str, key: &str| {
        let takes = kinds.iter().filter(|kind| kind.keys.iter().any(|(own, _)| *own == key));
        [whose].into_iter().chain(takes.map(|kind| kind.name)).collect::<Vec<_>>()
    };
    for key in BY_KIND.into_iter().filter(|_| name == "data") {
        let only = only("data.kind", key);
        table["properties"][key]["x-only"] = json!(only);
        table["properties"]["mix"]["items"]["properties"][key]["x-only"] = json!(only);
    }
    let put = |at: &mut Value, words: Vec<Value>| {
        at["oneOf"] = json!(words);
        at.as_object_mut().map(|map| map.remove("type"));
    };
    if name == "data" {
        let mut all = words.clone();
        all.push(json!({ "const": Data::MIXTURE, "description": "Several datasets, each drawn from by its weight." }));
        table["properties"]["mix"]["x-only"] = json!(["data.kind", Data::MIXTURE]);
        put(&mut table["properties"]["mix"]["items"]["properties"]["kind"], words);
        put(&mut table["properties"]["kind"], all);
    } else {
        for (key, about) in kinds.iter().flat_map(|kind| &kind.keys) {
            table["properties"][*key] = json!({ "description": about, "x-only": only("eval.kind", key) });
        }
        put(&mut table["properties"]["kind"], words);
    }
}

/// Adds the defaults that do not depend on kinds.
fn add_defaults(name: &str, section: &mut Value) {
    let probes = probes();
    let table = if name == "eval" { &mut section["items"] } else { section };
    let Some(properties) = table.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (key, property) in properties {
        if let [(when, value)] = &defaults_of(&format!("{name}.{key}"), &probes)[..]
            && when.is_empty()
            && let Ok(value) = value.parse::<toml::Value>()
            && let Ok(value) = serde_json::to_value(value)
        {
            property["default"] = value;
        }
    }
}

/// Refuses keys with kinds that have no use for them, in sections that say their kind.
fn refuse(path: &str, section: &mut Value) {
    let Some(properties) = section.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (key, property) in
        properties.iter_mut().filter(|(_, property)| property["items"]["properties"].is_object())
    {
        refuse(&format!("{path}.{key}"), &mut property["items"]);
    }
    let kinds: Vec<String> =
        words(properties.get("kind").unwrap_or(&Value::Null)).into_iter().map(|(k, _)| k).collect();
    let whose = format!("{}.kind", path.split('.').next().unwrap_or_default());
    let mut rules = vec![];
    for kind in kinds {
        let useless = |property: &Value| {
            let only: Vec<&str> =
                property["x-only"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            only.first() == Some(&whose.as_str()) && !only.contains(&kind.as_str())
        };
        let keys = properties
            .iter()
            .filter(|(_, property)| useless(property))
            .map(|(key, _)| (key.clone(), json!(false)));
        let keys: Map<String, Value> = keys.collect();
        if !keys.is_empty() {
            let is_kind = json!({ "properties": { "kind": { "const": kind } }, "required": ["kind"] });
            rules.push(json!({ "if": is_kind, "then": { "properties": keys } }));
        }
    }
    if !rules.is_empty() {
        section["allOf"] = json!(rules);
    }
}

/// Says in descriptions which kinds a key is for.
fn note_only(schema: &mut Value) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for property in properties.values_mut() {
        let only: Vec<String> = property["x-only"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|w| w.as_str().map(String::from))
            .collect();
        if let [key, words @ ..] = &only[..] {
            let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
            property["description"] =
                json!(format!("{} Only with {key} = {}.", described(property), words.join(" or ")));
        } else {
            let text = described(property);
            if !text.is_empty() {
                property["description"] = json!(text);
            }
            property.as_object_mut().map(|map| map.remove("x-only"));
        }
        note_only(property);
        if let Some(items) = property.get_mut("items") {
            note_only(items);
        }
    }
}

/// Configs of next to nothing, and what sets each apart.
fn probes() -> Vec<(String, Node)> {
    let cases = [
        "",
        "codec.kind=\"patch_vq\"",
        "codec.kind=\"sd_vae\"",
        "codec.kind=\"vqgan\"",
        "codec.kind=\"tiny\"",
        "text.kind=\"t5\"",
        "head.timestep_sampling=\"power\"",
        "head.timestep_sampling=\"logit_normal\"",
        "head.loss_weighting=\"min_snr\"",
        "text.kind=\"bert\"",
        "text.kind=\"clip\"",
        "optimizer.lr_decay=\"linear\"",
        "data.order=\"shards\"",
        "model.order=\"raster\"",
        "tokenizer.kind=\"kl\"",
        "tokenizer.kind=\"vq\"",
        "tokenizer.kind=\"tiny\"",
    ];
    let tree = |set: &str| {
        let mut tree = Node { origin: Origin::Default, value: Written::Table(vec![]) };
        for set in ["eval=[{}]", "data={kind=\"mixture\",mix=[{}]}", set].iter().filter(|set| !set.is_empty())
        {
            // These are of the right form.
            let _ = tree.set(set, &Origin::Default);
        }
        defaults::fill(&mut tree);
        tree
    };
    cases.map(|set| (set.replace('=', " = "), tree(set))).to_vec()
}

/// The defaults of a key: one for all configs, or one for each of some.
fn defaults_of(key: &str, probes: &[(String, Node)]) -> Vec<(String, String)> {
    let path = match key.split_once('.') {
        Some(("eval", rest)) => format!("eval.0.{rest}"),
        Some(("data", rest)) => format!("data.{}", rest.replace("mix.", "mix.0.")),
        _ => key.to_string(),
    };
    let needed = ["run.dir", "data.kind", "data.mix", "data.mix.kind"].contains(&key);
    let value = |tree: &Node| tree.get(&path).filter(|_| !needed).map(|node| node.value.toml());
    let mut all: Vec<(String, String)> = vec![];
    let usual = probes.first().and_then(|(_, tree)| value(tree));
    for (when, tree) in probes {
        let found = value(tree);
        // What the kind itself chooses is no default of others.
        let (true, Some(text)) = (when.is_empty() || found != usual, found) else { continue };
        if !when.starts_with(&format!("{key} =")) {
            all.push((when.clone(), text));
        }
    }
    all
}
