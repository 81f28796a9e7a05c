//! Events: something the plugin does in the background.
use super::api::Api;
use super::call::call;
use super::{error, ffi};
use crate::error::Error;
use std::any::Any;
use std::ffi::c_void;
use std::sync::Arc;

/// An event of a plugin. Waiting for it gives the error of what it stands for.
pub struct Event {
    api: Arc<Api>,
    raw: *mut ffi::PJRT_Event,
}

// SAFETY: events may be used from any thread.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

/// What a callback owns.
struct Kept {
    api: Arc<Api>,
    _value: Box<dyn Any + Send>,
}

impl Event {
    /// Takes over an event. Null (nothing to wait for) is allowed.
    pub(super) fn new(api: Arc<Api>, raw: *mut ffi::PJRT_Event) -> Self {
        Event { api, raw }
    }

    /// Whether what it stands for has ended, well or not.
    pub fn is_ready(&self) -> Result<bool, Error> {
        if self.raw.is_null() {
            return Ok(true);
        }
        let mut args: ffi::PJRT_Event_IsReady_Args = ffi::zeroed();
        args.event = self.raw;
        // SAFETY: the event is alive.
        unsafe { call!(&self.api, PJRT_Event_IsReady, args) }?;
        Ok(args.is_ready)
    }

    /// Blocks until it is ready; the error of what it stands for, if it failed.
    pub fn wait(&self) -> Result<(), Error> {
        if self.raw.is_null() {
            return Ok(());
        }
        let mut args: ffi::PJRT_Event_Await_Args = ffi::zeroed();
        args.event = self.raw;
        // SAFETY: the event is alive.
        unsafe { call!(&self.api, PJRT_Event_Await, args) }
    }

    /// Keeps `value` alive until the event is ready, without blocking.
    pub fn keep(self, value: Box<dyn Any + Send>) -> Result<(), Error> {
        if self.raw.is_null() {
            return Ok(());
        }
        let kept = Box::into_raw(Box::new(Kept { api: self.api.clone(), _value: value }));
        let mut args: ffi::PJRT_Event_OnReady_Args = ffi::zeroed();
        args.event = self.raw;
        args.callback = Some(release);
        args.user_arg = kept.cast();
        // SAFETY: the event is alive; the callback gets the box exactly once.
        let registered = unsafe { call!(&self.api, PJRT_Event_OnReady, args) };
        if let Err(error) = registered {
            // Without a callback only waiting tells when the value may go.
            let waited = self.wait();
            // SAFETY: the callback was not registered, so the box is still ours.
            drop(unsafe { Box::from_raw(kept) });
            return waited.and(Err(error));
        }
        Ok(())
    }
}

/// The callback of [`Event::keep`].
unsafe extern "C" fn release(failed: *mut ffi::PJRT_Error, user_arg: *mut c_void) {
    // SAFETY: `keep` made this box for this call, and the plugin calls back once.
    let kept = unsafe { Box::from_raw(user_arg.cast::<Kept>()) };
    // A failed transfer is also the error of the buffer, where it is read.
    error::discard(&kept.api, failed);
}

impl Drop for Event {
    fn drop(&mut self) {
        if self.raw.is_null() {
            return;
        }
        let mut args: ffi::PJRT_Event_Destroy_Args = ffi::zeroed();
        args.event = self.raw;
        // SAFETY: this is the only owner.
        let _ = unsafe { call!(&self.api, PJRT_Event_Destroy, args) };
    }
}
