//! A config as written: a tree of values that remember where they stand, one laid over another.
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::{Result, bail};
use std::fmt;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// Keys of version 0.1 and what they are called now. Files, run folders and `--set` may use either.
const RENAMED: [(&str, &str); 11] = [
    ("run.picture_every", "run.sample_every"),
    ("data.bad_share", "data.max_bad_fraction"),
    ("head.noise_levels", "head.diffusion_batch_mul"),
    ("optimizer.lr_decay_share", "optimizer.lr_decay_fraction"),
    ("train.text_drop", "train.cond_dropout"),
    ("train.init_names", "train.init_params"),
    ("sample.reveal", "sample.reveal_schedule"),
    ("sample.first_timestep", "sample.start_timestep"),
    ("sample.grid", "sample.preview_images"),
    ("eval.prompts", "eval.samples"),
    ("device.rules", "device.logical_axis_rules"),
];

/// Words of version 0.1 and what they are called now, by setting.
const RENAMED_WORDS: [(&str, &str, &str); 4] = [
    ("model.remat", "nothing", "keep_nothing"),
    ("model.remat", "dots", "keep_dots"),
    ("model.remat", "dots_no_batch", "keep_dots_no_batch"),
    ("model.remat", "everything", "keep_all"),
];

/// Where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A line of a file, counted from 1.
    File(Arc<str>, usize),
    /// The same of a file that a run or a checkpoint keeps, which others may have made.
    Found(Arc<str>, usize),
    /// After `--set`, as typed.
    Set(Arc<str>),
    /// Another flag of the command line and its value: `--solver ddim`.
    Flag(Arc<str>),
    /// Nowhere: it is the default.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::File(name, line) | Origin::Found(name, line) => write!(f, "{name}, line {line}"),
            Origin::Set(text) => write!(f, "--set {text}"),
            Origin::Flag(text) => f.write_str(text),
            Origin::Default => f.write_str("the default"),
        }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where.
    pub origin: Origin,
    /// What.
    pub value: Value,
}

/// What a config file can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a point or an exponent.
    Float(f64),
    /// A string (or a date: no setting is one, so its text will do).
    Text(String),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{a = 1}`, `[section]`: keys in the order written.
    Table(Vec<(String, Node)>),
}

impl Node {
    /// Parses the text of the file called `name`.
    pub fn parse(name: &str, text: &str) -> Result<Node> {
        let file: Arc<str> = name.into();
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let line = |at: usize| ends.partition_point(|end| *end < at) + 1;
        let table = DeTable::parse(text).map_err(|e| {
            let at = e.span().map_or(String::new(), |s| format!(", line {}", line(s.start)));
            Failure::input(format!("{name}{at}: not TOML: {}", one_line(e.message())))
        })?;
        let origin = |at| Origin::File(file.clone(), line(at));
        let value = from_table(table.into_inner(), &origin)?;
        let mut tree = Node { origin: Origin::File(file.clone(), 1), value };
        tree.rename()?;
        Ok(tree)
    }

    /// Gives keys and words of version 0.1 their names of today, and makes `[eval]` a list of one, `[[eval]]`.
    ///
    /// # Errors
    /// Where a setting is there by both names.
    fn rename(&mut self) -> Result<()> {
        let Value::Table(sections) = &mut self.value else { return Ok(()) };
        for (then, now) in RENAMED {
            let ((section, then_key), (_, now_key)) = (halves(then), halves(now));
            let Some((_, Node { value: Value::Table(keys), .. })) =
                sections.iter_mut().find(|(key, _)| key == section)
            else {
                continue;
            };
            let Some(old) = keys.iter().position(|(key, _)| key == then_key) else { continue };
            if let Some((_, new)) = keys.iter().find(|(key, _)| key == now_key) {
                let (old, new) = (&keys[old].1.origin, &new.origin);
                bail!(
                    Failure::input(format!("`{then}` ({old}) is `{now}` ({new}) by its old name"))
                        .help(format!("leave `{then}` out"))
                );
            }
            keys[old].0 = now_key.into();
        }
        for (path, then, now) in RENAMED_WORDS {
            let (section, key) = halves(path);
            if let Some((_, Node { value: Value::Table(keys), .. })) =
                sections.iter_mut().find(|(k, _)| k == section)
                && let Some((_, node)) = keys.iter_mut().find(|(k, _)| k == key)
                && matches!(&node.value, Value::Text(word) if word == then)
            {
                node.value = Value::Text(now.into());
            }
        }
        if let Some((_, eval)) = sections.iter_mut().find(|(key, _)| key == "eval")
            && let Value::Table(_) = eval.value
        {
            eval.value = Value::List(vec![eval.clone()]);
        }
        Ok(())
    }

    /// Lays `key.path=value` over the tree. The value is TOML; what is not TOML is a string. Tables on the way are made
    /// where they are missing. Of a list, a number is an entry (`eval.0.every`); any other key is that of each of its
    /// tables.
    ///
    /// # Errors
    /// When the text is of another form, or what is there is no table or list.
    pub fn set(&mut self, text: &str, origin: &Origin) -> Result<()> {
        let Some((path, value)) = text.split_once('=').map(|(p, t)| (p.trim(), t.trim())) else {
            bail!(Failure::input(format!("{origin}: not of the form key=value")));
        };
        let path = keys(path, origin)?;
        let value = match DeValue::parse(value) {
            Ok(value) => from_value(value.into_inner(), &|_| origin.clone())?,
            Err(_) => Value::Text(value.into()),
        };
        self.lay("", &path, &Node { origin: origin.clone(), value })?;
        // The value may be a section with old keys.
        self.rename()
    }

    /// Takes the setting, section or entry of a list at `key.path` away. Whether there was one.
    ///
    /// # Errors
    /// When it is no path.
    pub fn unset(&mut self, path: &str, origin: &Origin) -> Result<bool> {
        Ok(self.remove(&keys(path, origin)?))
    }

    /// [`Node::unset`] for keys at hand.
    pub fn remove(&mut self, keys: &[&str]) -> bool {
        let Some((key, rest)) = keys.split_first() else { return false };
        match (&mut self.value, key.parse::<usize>()) {
            (Value::Table(entries), _) => {
                let Some(at) = entries.iter().position(|(k, _)| k == key) else { return false };
                if !rest.is_empty() {
                    return entries[at].1.remove(rest);
                }
                entries.remove(at);
                true
            }
            (Value::List(nodes), Ok(number)) if number < nodes.len() => {
                if !rest.is_empty() {
                    return nodes[number].remove(rest);
                }
                nodes.remove(number);
                true
            }
            (Value::List(nodes), Err(_)) => nodes.iter_mut().fold(false, |any, node| node.remove(keys) | any),
            _ => false,
        }
    }

    /// Lays `new` over what stands at `keys` below the value at `done`.
    ///
    /// # Errors
    /// When what is there is no table or list.
    pub fn lay(&mut self, done: &str, keys: &[&str], new: &Node) -> Result<()> {
        let Some((key, rest)) = keys.split_first() else {
            *self = new.clone();
            return Ok(());
        };
        let below = |key: &str| if done.is_empty() { key.to_string() } else { format!("{done}.{key}") };
        let (kind, at, flag) = (self.value.to_string(), &self.origin, &new.origin);
        match (&mut self.value, key.parse::<usize>()) {
            (Value::Table(entries), _) => {
                let at = entries.iter().position(|(k, _)| k == key).unwrap_or_else(|| {
                    let table = Node { origin: new.origin.clone(), value: Value::Table(vec![]) };
                    entries.push((key.to_string(), table));
                    entries.len() - 1
                });
                entries[at].1.lay(&below(key), rest, new)
            }
            (Value::List(nodes), Ok(number)) => {
                let entries = count(nodes.len(), "entry");
                let node = nodes.get_mut(number).ok_or_else(|| {
                    Failure::input(format!("{flag}: `{done}` has {entries}, from 0 on ({at})"))
                })?;
                node.lay(&below(key), rest, new)
            }
            (Value::List(nodes), Err(_)) if !nodes.is_empty() => {
                let mut nodes = nodes.iter_mut().enumerate();
                nodes.try_for_each(|(i, node)| node.lay(&below(&i.to_string()), keys, new))
            }
            _ => bail!(Failure::input(format!("{flag}: `{done}` is {kind}, not a table ({at})"))),
        }
    }

    /// This tree over another: tables go together, key by key; any other value takes the place of that below.
    pub fn over(self, below: Node) -> Node {
        let (Value::Table(own), Value::Table(mut entries)) = (&self.value, below.value) else { return self };
        for (key, node) in own.clone() {
            match entries.iter().position(|(k, _)| *k == key) {
                Some(at) => entries[at].1 = node.over(entries[at].1.clone()),
                None => entries.push((key, node)),
            }
        }
        Node { origin: self.origin, value: Value::Table(entries) }
    }

    /// Takes an entry of a table away and hands it over.
    pub fn take(&mut self, key: &str) -> Option<Node> {
        let Value::Table(entries) = &mut self.value else { return None };
        let at = entries.iter().position(|(k, _)| k == key)?;
        Some(entries.remove(at).1)
    }

    /// The value at a dotted path.
    pub fn get(&self, path: &str) -> Option<&Node> {
        path.split('.').try_fold(self, |node, key| match &node.value {
            Value::Table(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, next)| next),
            Value::List(nodes) => key.parse().ok().and_then(|n: usize| nodes.get(n)),
            _ => None,
        })
    }

    /// [`Node::get`] to be changed.
    pub fn get_mut(&mut self, path: &str) -> Option<&mut Node> {
        path.split('.').try_fold(self, |node, key| match &mut node.value {
            Value::Table(entries) => entries.iter_mut().find(|(k, _)| k == key).map(|(_, next)| next),
            _ => None,
        })
    }

    /// Puts a default at a dotted path, unless something is there. Tables on the way are made.
    pub fn fill(&mut self, path: &str, value: Value) {
        let mut node = self;
        for key in path.split('.') {
            let entries = match &mut node.value {
                Value::Table(entries) => entries,
                Value::List(nodes) => match key.parse().ok().and_then(|n: usize| nodes.get_mut(n)) {
                    Some(entry) => {
                        node = entry;
                        continue;
                    }
                    None => return,
                },
                _ => return,
            };
            let at = entries.iter().position(|(k, _)| k == key).unwrap_or_else(|| {
                entries.push((key.into(), Node { origin: Origin::Default, value: Value::Table(vec![]) }));
                entries.len() - 1
            });
            node = &mut entries[at].1;
        }
        // A table is a section; what was made on the way here is empty and nobody's.
        if matches!(&node.value, Value::Table(entries) if entries.is_empty())
            && node.origin == Origin::Default
        {
            node.value = value;
        }
    }

    /// Notes of every value that it was found, and not written by the user.
    pub fn mark_found(&mut self) {
        if let Origin::File(name, line) = &self.origin {
            self.origin = Origin::Found(name.clone(), *line);
        }
        match &mut self.value {
            Value::Table(entries) => entries.iter_mut().for_each(|(_, node)| node.mark_found()),
            Value::List(nodes) => nodes.iter_mut().for_each(Node::mark_found),
            _ => {}
        }
    }

    /// Takes `device.plugin` away and hands it over.
    pub fn take_plugin(&mut self) -> Option<Node> {
        let Value::Table(sections) = &mut self.value else { return None };
        let (_, device) = sections.iter_mut().find(|(name, _)| name == "device")?;
        device.take("plugin")
    }

    /// Where the value at a dotted path was written; of the deepest value on the way, if it is absent.
    pub fn origin(&self, path: &str) -> &Origin {
        let mut node = self;
        for key in path.split('.') {
            let next = match &node.value {
                Value::Table(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, next)| next),
                Value::List(nodes) => key.parse().ok().and_then(|n: usize| nodes.get(n)),
                _ => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        &node.origin
    }
}

/// The value in a sentence: `the string "x"`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Bool(b) => write!(f, "{b}"),
            Value::Integer(n) => write!(f, "{n}"),
            Value::Float(x) => write!(f, "{x:?}"),
            Value::Text(s) => write!(f, "the string {s:?}"),
            Value::List(_) => write!(f, "a list"),
            Value::Table(_) => write!(f, "a table"),
        }
    }
}

impl Value {
    /// As a config file has it.
    pub fn toml(&self) -> String {
        match self {
            Value::Bool(b) => b.to_string(),
            Value::Integer(n) => n.to_string(),
            Value::Float(x) => toml::Value::Float(*x).to_string(),
            Value::Text(text) => toml::Value::String(text.clone()).to_string(),
            Value::List(nodes) => {
                format!("[{}]", nodes.iter().map(|node| node.value.toml()).collect::<Vec<_>>().join(", "))
            }
            Value::Table(entries) if entries.is_empty() => "{}".into(),
            Value::Table(entries) => {
                let pair = |(key, node): &(String, Node)| format!("{key} = {}", node.value.toml());
                format!("{{ {} }}", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A section and a key of it.
fn halves(path: &str) -> (&str, &str) {
    path.split_once('.').unwrap_or((path, ""))
}

fn from_table(table: DeTable, origin: &dyn Fn(usize) -> Origin) -> Result<Value> {
    let entry = |(key, value): (toml::Spanned<std::borrow::Cow<str>>, toml::Spanned<DeValue>)| {
        let origin_here = origin(key.span().start);
        Ok((
            key.into_inner().into_owned(),
            Node { origin: origin_here, value: from_value(value.into_inner(), origin)? },
        ))
    };
    Ok(Value::Table(table.into_iter().map(entry).collect::<Result<_>>()?))
}

fn from_value(value: DeValue, origin: &dyn Fn(usize) -> Origin) -> Result<Value> {
    Ok(match value {
        DeValue::Boolean(b) => Value::Bool(b),
        DeValue::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(n) => Value::Integer(n),
            Err(_) => bail!(Failure::input(format!("{n} is too large a number ({})", origin(0)))),
        },
        DeValue::Float(x) => match x.as_str().parse() {
            Ok(x) => Value::Float(x),
            Err(_) => bail!(Failure::input(format!("{x} is not a number ({})", origin(0)))),
        },
        DeValue::String(s) => Value::Text(s.into_owned()),
        DeValue::Datetime(d) => Value::Text(d.to_string()),
        DeValue::Array(list) => {
            let node = |v: toml::Spanned<DeValue>| {
                let origin_here = origin(v.span().start);
                Ok(Node { origin: origin_here, value: from_value(v.into_inner(), origin)? })
            };
            Value::List(list.into_iter().map(node).collect::<Result<_>>()?)
        }
        DeValue::Table(table) => from_table(table, origin)?,
    })
}

/// The keys of a dotted path, by their names of today.
fn keys<'p>(path: &'p str, origin: &Origin) -> Result<Vec<&'p str>> {
    let mut keys: Vec<&str> = path.split('.').map(str::trim).collect();
    if keys.iter().any(|key| key.is_empty()) {
        bail!(
            Failure::input(format!("{origin}: `{path}` is not a key")).help("for example --set run.seed=7")
        );
    }
    if let [section, key, ..] = &mut keys[..]
        && let Some((_, now)) = RENAMED.iter().find(|(then, _)| halves(then) == (section, key))
    {
        *key = halves(now).1;
    }
    Ok(keys)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
