//! From a tree of values to typed sections. Errors know the key, its place, and what was expected there.
use super::tree::{Node, Origin, Value};
use crate::util::error::Failure;
use crate::util::text::nearest;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use std::fmt;

/// What does not fit, and where.
#[derive(Debug)]
pub struct Misfit {
    /// Keys from the outside in.
    path: Vec<String>,
    origin: Option<Origin>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// A key that its table does not have.
    UnknownKey {
        known: &'static [&'static str],
    },
    /// A word that a setting does not take.
    UnknownWord {
        word: String,
        known: &'static [&'static str],
    },
    Missing {
        key: &'static str,
    },
    WrongType {
        found: String,
        expected: String,
    },
    Other(String),
}

impl Misfit {
    fn new(kind: Kind) -> Self {
        Misfit { path: vec![], origin: None, kind }
    }

    /// Puts the error inside `key`, whose value stands at `origin`; the innermost place stays.
    fn inside(mut self, key: &str, origin: &Origin, value: &str) -> Self {
        self.path.insert(0, key.into());
        if self.origin.is_none() {
            self.origin = Some(origin.clone());
            if let Kind::WrongType { found, .. } = &mut self.kind {
                *found = value.into();
            }
        }
        self
    }

    /// The error as the user sees it; `file` is named where no line can be.
    pub fn into_failure(self, file: &str) -> Failure {
        let path = self.path.join(".");
        let at = self.origin.map_or(format!(" in {file}"), |o| format!(" ({o})"));
        match self.kind {
            Kind::UnknownKey { known } => {
                let whose =
                    path.rsplit_once('.').map_or(String::new(), |(section, _)| format!("[{section}]"));
                let (text, help) = unknown_key(&path, &whose, known);
                Failure::input(text + &at).help(help)
            }
            Kind::UnknownWord { word, known } => {
                let (text, help) = unknown_word(&path, &word, known);
                Failure::input(text + &at).help(help)
            }
            Kind::Missing { key } => {
                let what =
                    if path.is_empty() { format!("the section [{key}]") } else { format!("`{path}.{key}`") };
                Failure::input(format!("{what} is missing{at}"))
            }
            Kind::WrongType { found, expected } => {
                Failure::input(format!("`{path}` is {found}, expected {expected}{at}"))
            }
            Kind::Other(text) => Failure::input(format!("`{path}`: {text}{at}")),
        }
    }
}

/// What is wrong with a word that the setting at `path` does not take, and what to do about it.
pub fn unknown_word(path: &str, word: &str, known: &[&str]) -> (String, String) {
    let hint = nearest(word, known).map_or(String::new(), |k| format!("did you mean {k:?}? "));
    let words: Vec<_> = known.iter().map(|k| format!("{k:?}")).collect();
    (format!("`{path}` cannot be {word:?}"), format!("{hint}it takes {}", words.join(", ")))
}

/// What is wrong with a key at `path` that `whose` table has not (the whole config, if that is empty), and what to do
/// about it.
pub fn unknown_key(path: &str, whose: &str, known: &[&str]) -> (String, String) {
    let (section, key) = path.rsplit_once('.').map_or(("", path), |(section, key)| (section, key));
    let full = |key: &str| if section.is_empty() { key.into() } else { format!("{section}.{key}") };
    let hint = nearest(key, known).map_or(String::new(), |k| format!("did you mean `{}`? ", full(k)));
    let whose = if whose.is_empty() { "sections".into() } else { format!("keys of {whose}") };
    (format!("unknown key `{path}`"), format!("{hint}{whose}: {}", known.join(", ")))
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.path.join("."), self.kind)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Misfit::new(Kind::Other(text.to_string()))
    }

    fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
        Misfit::new(Kind::WrongType { found: found.to_string(), expected: plain(&expected.to_string()) })
    }

    fn invalid_value(found: Unexpected, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Misfit::new(Kind::UnknownWord { word: word.into(), known })
    }

    fn unknown_field(_: &str, known: &'static [&'static str]) -> Self {
        Misfit::new(Kind::UnknownKey { known })
    }

    fn missing_field(key: &'static str) -> Self {
        Misfit::new(Kind::Missing { key })
    }
}

/// serde's words for what it expected, in ours.
fn plain(expected: &str) -> String {
    match expected {
        "usize" | "u64" | "u32" => "a whole number of 0 or more".into(),
        "f64" | "f32" => "a number".into(),
        "path string" => "a string".into(),
        "a sequence" => "a list".into(),
        text if text.starts_with("struct ") || text == "a map" => "a table".into(),
        text if text.starts_with("enum ") || text == "variant identifier" => "a string".into(),
        text => text.into(),
    }
}

impl<'de> Deserializer<'de> for Node {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Bool(b) => visitor.visit_bool(b),
            Value::Integer(n) => visitor.visit_i64(n),
            Value::Float(x) => visitor.visit_f64(x),
            Value::Text(s) => visitor.visit_string(s),
            Value::List(nodes) => visitor.visit_seq(Items { nodes: nodes.into_iter().enumerate() }),
            Value::Table(entries) => visitor.visit_map(Entries { entries: entries.into_iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match &self.value {
            Value::Text(s) => visitor.visit_enum(IntoDeserializer::<Misfit>::into_deserializer(s.as_str())),
            other => {
                let (found, expected) = (other.to_string(), "a string".into());
                Err(Misfit::new(Kind::WrongType { found, expected }))
            }
        }
    }

    /// A string where a list is expected is a list of one.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Text(_) => visitor.visit_seq(Items { nodes: vec![self].into_iter().enumerate() }),
            _ => self.deserialize_any(visitor),
        }
    }

    /// What was typed after `--set` is a string where a string is expected, whatever it looks like.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match (&self.value, &self.origin) {
            (Value::Integer(_) | Value::Float(_) | Value::Bool(_), Origin::Set(typed)) => {
                let typed = typed.split_once('=').map_or("", |(_, value)| value.trim()).to_string();
                match typed.starts_with(['[', '{']) {
                    true => self.deserialize_any(visitor),
                    false => visitor.visit_string(typed),
                }
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_string(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct map struct identifier ignored_any
    }
}

struct Entries {
    entries: std::vec::IntoIter<(String, Node)>,
    value: Option<(String, Node)>,
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some((key, node)) = self.entries.next() else { return Ok(None) };
        let name: StrDeserializer<Misfit> = key.as_str().into_deserializer();
        let result = seed.deserialize(name).map_err(|e| e.inside(&key, &node.origin, ""))?;
        self.value = Some((key, node));
        Ok(Some(result))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (key, node) = self.value.take().ok_or_else(|| de::Error::custom("a value without its key"))?;
        let (origin, value) = (node.origin.clone(), node.value.to_string());
        seed.deserialize(node).map_err(|e| e.inside(&key, &origin, &value))
    }
}

struct Items {
    nodes: std::iter::Enumerate<std::vec::IntoIter<Node>>,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        let Some((i, node)) = self.nodes.next() else { return Ok(None) };
        let (origin, value) = (node.origin.clone(), node.value.to_string());
        seed.deserialize(node).map(Some).map_err(|e| e.inside(&i.to_string(), &origin, &value))
    }
}

/// The names of a struct's fields, in their order.
pub fn fields<'de, T: de::Deserialize<'de>>() -> Vec<&'static str> {
    struct Asked<'f>(&'f mut Vec<&'static str>);

    impl<'de> Deserializer<'de> for Asked<'_> {
        type Error = Misfit;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misfit> {
            Err(de::Error::custom("only the fields of a struct are asked for"))
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            *self.0 = fields.to_vec();
            self.deserialize_any(visitor)
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
            newtype_struct seq tuple tuple_struct map enum option identifier ignored_any
        }
    }

    let mut found = vec![];
    // It fails in any case, once the fields are told.
    let _ = T::deserialize(Asked(&mut found));
    found
}
