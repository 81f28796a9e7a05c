//! One way to call a plugin: is the function there, call it, turn its error into ours.
use super::ffi;
use std::ffi::c_int;

/// Calls `$function` of the table of `$api` with a mutable argument struct; `Result<(), Error>`.
///
/// The table of an older plugin ends early and may hold null: both are [`Error::MissingFunction`], with the
/// plugin's version. Expands to unsafe code, so the caller states why its arguments are valid:
/// handles alive, pointers and lengths of borrowed memory right, for the time of the call.
///
/// [`Error::MissingFunction`]: crate::Error::MissingFunction
macro_rules! call {
    ($api:expr, $function:ident, $args:expr) => {{
        let api: &$crate::pjrt::api::Api = $api;
        let end = std::mem::offset_of!($crate::pjrt::ffi::PJRT_Api, $function) + size_of::<usize>();
        let function =
            if end <= api.table_size() { (&raw const (*api.table()).$function).read() } else { None };
        match function {
            Some(function) => $crate::pjrt::error::check(api, stringify!($function), function(&mut $args)),
            None => Err(api.missing(stringify!($function))),
        }
    }};
}
pub(super) use call;

/// The text a plugin points at; empty if it points nowhere.
///
/// # Safety
/// `data` is null or points at `size` bytes that live as long as the call.
pub(super) unsafe fn text(data: *const std::ffi::c_char, size: usize) -> String {
    // SAFETY: the caller's promise.
    String::from_utf8_lossy(unsafe { list(data.cast::<u8>(), size) }).into_owned()
}

/// A list a plugin points at; empty if it points nowhere.
///
/// # Safety
/// `data` is null or points at `size` initialized values that live and stay unchanged for `'a`.
pub(super) unsafe fn list<'a, T>(data: *const T, size: usize) -> &'a [T] {
    if data.is_null() || size == 0 {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts(data, size) }
}

/// A named value out of a plugin: an attribute or a measured property.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// An integer.
    Int(i64),
    /// Integers.
    Ints(Vec<i64>),
    /// A number.
    Float(f32),
    /// A truth value.
    Bool(bool),
}

impl Value {
    /// Type, value and size of a named value; texts and lists point into this one.
    pub(super) fn named(&self) -> (c_int, ffi::NamedUnion, usize) {
        use ffi::{NamedUnion, named};
        match self {
            Value::Text(text) => {
                (named::STRING, NamedUnion { string_value: text.as_ptr().cast() }, text.len())
            }
            Value::Int(value) => (named::INT64, NamedUnion { int64_value: *value }, 1),
            Value::Ints(all) => {
                (named::INT64_LIST, NamedUnion { int64_array_value: all.as_ptr() }, all.len())
            }
            Value::Float(value) => (named::FLOAT, NamedUnion { float_value: *value }, 1),
            Value::Bool(value) => (named::BOOL, NamedUnion { bool_value: (*value).into() }, 1),
        }
    }
}

/// Reads a plugin's list of named values.
///
/// # Safety
/// `data` is null or points at `size` values, each as large as the first one says it is, that live as long as the
/// call; and each is of the type it says it is.
pub(super) unsafe fn named_values(data: *const ffi::PJRT_NamedValue, size: usize) -> Vec<(String, Value)> {
    if data.is_null() || size == 0 {
        return vec![];
    }
    // SAFETY: the caller's promise; the union field is the one that `type` names.
    unsafe {
        // A newer plugin's values may have more fields than ours, and lie farther apart.
        let stride = stride((*data).struct_size);
        let read = |v: &ffi::PJRT_NamedValue| {
            let value = match v.r#type {
                ffi::named::STRING => Value::Text(text(v.value.string_value, v.value_size)),
                ffi::named::INT64 => Value::Int(v.value.int64_value),
                ffi::named::INT64_LIST => Value::Ints(list(v.value.int64_array_value, v.value_size).to_vec()),
                ffi::named::FLOAT => Value::Float(v.value.float_value),
                ffi::named::BOOL => Value::Bool(v.value.bool_value != 0),
                _ => return None,
            };
            Some((text(v.name, v.name_size), value))
        };
        (0..size).filter_map(|i| read(&*data.byte_add(i * stride))).collect()
    }
}

/// Bytes from one named value to the next, where the first says that it has `struct_size`. What is smaller than ours, or
/// no size at all, comes of a plugin that leaves the field out: no version has had fewer fields.
fn stride(struct_size: usize) -> usize {
    let ours = size_of::<ffi::PJRT_NamedValue>();
    if (ours..=64 * ours).contains(&struct_size) {
        struct_size.next_multiple_of(align_of::<ffi::PJRT_NamedValue>())
    } else {
        ours
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    /// A named value of `fields` words, the first of which are those of this version.
    fn value(struct_size: usize, name: &'static str, kind: i32, value: u64, words: usize) -> Vec<u64> {
        let name = (name.as_ptr() as u64, name.len() as u64);
        let mut all = vec![struct_size as u64, 0, name.0, name.1, kind as u64, value, 1];
        all.resize(words, u64::MAX);
        all
    }

    fn read(words: &[u64], count: usize) -> Vec<(String, Value)> {
        // SAFETY: `value` made `count` of them, whose names live for ever.
        unsafe { named_values(words.as_ptr().cast(), count) }
    }

    #[test]
    fn values_read_back_as_they_were_named() {
        let text = Value::Text("a text".into());
        for value in [text, Value::Int(-3), Value::Ints(vec![1, 2]), Value::Float(0.25), Value::Bool(true)] {
            let mut named: ffi::PJRT_NamedValue = ffi::zeroed();
            (named.name, named.name_size) = ("name".as_ptr().cast(), 4);
            (named.r#type, named.value, named.value_size) = value.named();
            // SAFETY: the name and what the value points at outlive the call.
            assert_eq!(unsafe { named_values(&raw const named, 1) }, [("name".to_owned(), value.clone())]);
        }
    }

    #[test]
    fn named_values_lie_as_far_apart_as_the_plugin_says() {
        let expected = [("a".to_owned(), Value::Int(5)), ("b".to_owned(), Value::Bool(true))];
        // Ours, one with two more fields, one whose last field is half a word, and two that say nothing of use.
        for (size, words) in [(56, 7), (72, 9), (60, 8), (0, 7), (usize::MAX, 7)] {
            // 2 and 0xfe are no values of a Rust `bool`.
            let list = [
                value(size, "a", ffi::named::INT64, 5, words),
                value(size, "b", ffi::named::BOOL, 0xfe02, words),
            ];
            assert_eq!(read(&list.concat(), 2), expected, "{size}");
        }
        assert!(read(&value(56, "c", 99, 0, 7), 1).is_empty(), "a type that is not known");
        // SAFETY: null is allowed.
        assert!(unsafe { named_values(ptr::null(), 3) }.is_empty());
    }
}
