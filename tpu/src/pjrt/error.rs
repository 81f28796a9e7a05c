//! Errors a plugin returns.
use super::api::Api;
use super::call::text;
use super::ffi;
use crate::error::{Code, Error};

/// Owned error of a plugin.
struct RawError<'a> {
    api: &'a Api,
    raw: *mut ffi::PJRT_Error,
}

impl RawError<'_> {
    /// The message, or why there is none: reading an error may not fail with another one.
    fn message(&self) -> String {
        let mut args: ffi::PJRT_Error_Message_Args = ffi::zeroed();
        args.error = self.raw;
        // SAFETY: the error is alive until `self` drops; the message lives as long as the error.
        unsafe {
            match self.api.errors().message {
                Some(function) => {
                    function(&mut args);
                    text(args.message, args.message_size)
                }
                None => "(the plugin cannot read its error messages)".into(),
            }
        }
    }

    fn code(&self) -> Code {
        let mut args: ffi::PJRT_Error_GetCode_Args = ffi::zeroed();
        args.error = self.raw;
        let Some(function) = self.api.errors().code else { return Code::Unknown };
        // SAFETY: the error is alive until `self` drops.
        let failed = unsafe { function(&mut args) };
        if !failed.is_null() {
            drop(RawError { api: self.api, raw: failed });
            return Code::Unknown;
        }
        Code::from_raw(args.code)
    }
}

impl Drop for RawError<'_> {
    fn drop(&mut self) {
        let mut args: ffi::PJRT_Error_Destroy_Args = ffi::zeroed();
        args.error = self.raw;
        if let Some(function) = self.api.errors().destroy {
            // SAFETY: this is the only owner of the error.
            unsafe { function(&mut args) }
        }
    }
}

/// Turns what `function` returned into a result, and frees it.
pub fn check(api: &Api, function: &'static str, raw: *mut ffi::PJRT_Error) -> Result<(), Error> {
    if raw.is_null() {
        return Ok(());
    }
    let error = RawError { api, raw };
    let (code, message) = (error.code(), error.message().trim().to_owned());
    // Some plugins wrap a lack of memory in another error.
    let memory = code == Code::ResourceExhausted || message.contains("Out of memory");
    if memory {
        return Err(Error::OutOfMemory { function, message });
    }
    Err(Error::Plugin { function, code, message })
}

/// Frees an error that a plugin handed to a callback.
pub fn discard(api: &Api, raw: *mut ffi::PJRT_Error) {
    if !raw.is_null() {
        drop(RawError { api, raw });
    }
}
