//! One way to call a plugin: is the function there, call it, turn its error into ours.
use super::ffi;

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

/// Reads a plugin's list of named values.
///
/// # Safety
/// As for [`list`], and each value is of the type it says it is.
pub(super) unsafe fn named_values(data: *const ffi::PJRT_NamedValue, size: usize) -> Vec<(String, Value)> {
    // SAFETY: the caller's promise; the union field is the one that `type` names.
    unsafe {
        let read = |v: &ffi::PJRT_NamedValue| {
            let value = match v.r#type {
                ffi::named::STRING => Value::Text(text(v.value.string_value, v.value_size)),
                ffi::named::INT64 => Value::Int(v.value.int64_value),
                ffi::named::INT64_LIST => Value::Ints(list(v.value.int64_array_value, v.value_size).to_vec()),
                ffi::named::FLOAT => Value::Float(v.value.float_value),
                ffi::named::BOOL => Value::Bool(v.value.bool_value),
                _ => return None,
            };
            Some((text(v.name, v.name_size), value))
        };
        list(data, size).iter().filter_map(read).collect()
    }
}
