//! XLA flags: what is set for a platform unless told otherwise, and how flags are typed and kept.
use serde::{Deserialize, Serialize};
use tpu::Flag;
use tpu::platform::Platform;

/// A flag with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Setting {
    /// A truth value.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number.
    Float(f64),
    /// Text.
    Text(String),
}

impl From<&Setting> for Flag {
    fn from(setting: &Setting) -> Flag {
        match setting {
            Setting::Bool(x) => Flag::Bool(*x),
            Setting::Int(x) => Flag::Int(*x),
            Setting::Float(x) => Flag::Float(*x),
            Setting::Text(x) => Flag::Text(x.clone()),
        }
    }
}

impl From<&Flag> for Setting {
    fn from(flag: &Flag) -> Setting {
        match flag {
            Flag::Bool(x) => Setting::Bool(*x),
            Flag::Int(x) => Setting::Int(*x),
            Flag::Float(x) => Setting::Float(*x),
            Flag::Text(x) => Setting::Text(x.clone()),
        }
    }
}

/// Flags by name, each once.
pub type Flags = std::collections::BTreeMap<String, Setting>;

/// The flags that are set for a platform unless told otherwise.
pub fn defaults(platform: Platform) -> Flags {
    platform.spec().flags.iter().map(|(name, flag)| (name.to_string(), flag.into())).collect()
}

/// Flags as the plugins take them.
pub fn options(flags: &Flags) -> Vec<(String, Flag)> {
    flags.iter().map(|(name, setting)| (name.clone(), setting.into())).collect()
}

/// Reads `NAME=VALUE`, the name with or without leading dashes. A value that reads as a truth value or a number is
/// one.
pub fn parse(text: &str) -> Result<(String, Setting), String> {
    let (name, value) = text.split_once('=').unwrap_or_default();
    let name = name.trim().trim_start_matches('-');
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.is_empty() || !name.chars().all(plain) {
        return Err("not of the form NAME=VALUE, for example xla_tpu_scoped_vmem_limit_kib=65536".into());
    }
    let setting = match (value.parse(), value.parse(), value.parse()) {
        (Ok(x), ..) => Setting::Bool(x),
        (_, Ok(x), _) => Setting::Int(x),
        (.., Ok(x)) => Setting::Float(x),
        _ => Setting::Text(value.into()),
    };
    Ok((name.into(), setting))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_what_they_read_as() {
        let cases = [
            ("a=true", Setting::Bool(true)),
            ("--a=98304", Setting::Int(98304)),
            ("a=-1", Setting::Int(-1)),
            ("a=0.5", Setting::Float(0.5)),
            ("a=AUTO", Setting::Text("AUTO".into())),
            ("a=", Setting::Text(String::new())),
        ];
        for (text, setting) in cases {
            assert_eq!(parse(text), Ok(("a".into(), setting)));
        }
        for odd in ["", "a", "=1", "a b=1", "--=1"] {
            assert!(parse(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn tpus_have_a_larger_scoped_memory_and_files_keep_it() {
        let flags = defaults(Platform::TPU);
        assert_eq!(flags["xla_tpu_scoped_vmem_limit_kib"], Setting::Int(65536));
        assert!(defaults(Platform::CPU).is_empty());
        let text = serde_json::to_string(&flags).unwrap();
        assert_eq!(serde_json::from_str::<Flags>(&text).unwrap(), flags);
    }
}
