//! Enums whose variants have names: those that configs, logs and command lines use.
use thiserror::Error;

/// A name that no variant has.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{name:?} is none of {}", known.join(", "))]
#[non_exhaustive]
pub struct UnknownName {
    /// The name.
    pub name: String,
    /// Those that there are.
    pub known: &'static [&'static str],
}

impl UnknownName {
    pub(crate) fn new(name: &str, known: &'static [&'static str]) -> Self {
        UnknownName { name: name.into(), known }
    }
}

/// `ALL`, `as_str`, `Display` and `FromStr` of an enum, from the names of its variants.
macro_rules! names {
    ($enum:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $enum {
            /// Everything that a name chooses.
            pub const ALL: &[$enum] = &[$($enum::$variant),*];

            /// Its name.
            pub fn as_str(&self) -> &'static str {
                match self { $($enum::$variant => $name,)* }
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $enum {
            type Err = $crate::types::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($name => Ok($enum::$variant),)*
                    _ => Err($crate::types::UnknownName::new(name, &[$($name),*])),
                }
            }
        }
    };
}
pub(crate) use names;

#[cfg(test)]
mod tests {
    use crate::models::solver::Solver;
    use crate::ops::Remat;

    #[test]
    fn names_are_read_as_they_are_written() {
        for remat in Remat::ALL {
            assert_eq!(remat.as_str().parse().as_ref(), Ok(remat));
        }
        let error = "euler".parse::<Solver>().unwrap_err();
        assert_eq!(error.to_string(), "\"euler\" is none of ancestral, ddim, dpm");
    }
}
