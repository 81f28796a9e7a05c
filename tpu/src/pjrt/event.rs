//! Events: something the plugin does in the background.
use super::api::Api;
use super::call::call;
use super::client::Client;
use super::{error, ffi};
use crate::error::Error;
use std::any::Any;
use std::ffi::c_void;
use std::mem;
use std::ptr;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// An event of a plugin. Waiting for it gives the error of what it stands for.
pub struct Event {
    /// Outlives the event.
    client: Arc<Client>,
    raw: *mut ffi::PJRT_Event,
}

// SAFETY: events may be used from any thread.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

/// What a callback owns. Not the client: a thread of the plugin must not be the one that destroys it.
struct Kept {
    api: Arc<Api>,
    event: *mut ffi::PJRT_Event,
    pending: Arc<Pending>,
    value: Box<dyn Any + Send>,
}

impl Event {
    /// Takes over an event. Null (nothing to wait for) is allowed.
    pub(super) fn new(client: Arc<Client>, raw: *mut ffi::PJRT_Event) -> Self {
        Event { client, raw }
    }

    /// Whether what it stands for has ended, well or not.
    pub fn is_ready(&self) -> Result<bool, Error> {
        if self.raw.is_null() {
            return Ok(true);
        }
        let mut args: ffi::PJRT_Event_IsReady_Args = ffi::zeroed();
        args.event = self.raw;
        // SAFETY: the event is alive.
        unsafe { call!(self.client.api(), PJRT_Event_IsReady, args) }?;
        Ok(args.is_ready != 0)
    }

    /// Blocks until it is ready; the error of what it stands for, if it failed.
    pub fn wait(&self) -> Result<(), Error> {
        if self.raw.is_null() {
            return Ok(());
        }
        let mut args: ffi::PJRT_Event_Await_Args = ffi::zeroed();
        args.event = self.raw;
        // SAFETY: the event is alive.
        unsafe { call!(self.client.api(), PJRT_Event_Await, args) }
    }

    /// Keeps `value` alive until the event is ready, without blocking. It is dropped on a thread of the plugin, so it
    /// must own nothing of the plugin's.
    pub(super) fn keep(mut self, value: Box<dyn Any + Send>) -> Result<(), Error> {
        // From here on the callback owns the event. Whether a plugin keeps a callback whose event is destroyed is
        // written nowhere; XLA's own wrapper of this API destroys the event in the callback too.
        let event = mem::replace(&mut self.raw, ptr::null_mut());
        if event.is_null() {
            return Ok(());
        }
        let (api, pending) = (self.client.api().clone(), self.client.pending().clone());
        pending.begin();
        let kept = Box::into_raw(Box::new(Kept { api, event, pending, value }));
        let mut args: ffi::PJRT_Event_OnReady_Args = ffi::zeroed();
        args.event = event;
        args.callback = Some(release);
        args.user_arg = kept.cast();
        // SAFETY: the event is alive; the callback gets the box exactly once.
        let registered = unsafe { call!(self.client.api(), PJRT_Event_OnReady, args) };
        let Err(error) = registered else { return Ok(()) };
        // SAFETY: the callback was not registered, so the box and the event are still ours.
        let kept = unsafe { Box::from_raw(kept) };
        self.raw = event;
        // Without a callback only waiting tells when the value may go.
        let waited = self.wait();
        if waited.is_ok() || self.is_ready().unwrap_or(false) {
            kept.pending.end();
        } else {
            // Nothing tells: what the plugin may still use is never freed.
            self.raw = ptr::null_mut();
            kept.pending.abandon();
            mem::forget(kept);
        }
        waited.and(Err(error))
    }
}

/// The callback of [`Event::keep`].
unsafe extern "C" fn release(failed: *mut ffi::PJRT_Error, user_arg: *mut c_void) {
    // SAFETY: `keep` made this box for this call, and the plugin calls back once.
    let kept = unsafe { Box::from_raw(user_arg.cast::<Kept>()) };
    let Kept { api, event, pending, value } = *kept;
    // A failed transfer is also the error of the buffer, where it is read.
    error::discard(&api, failed);
    destroy(&api, event);
    drop(value);
    // Last: the client may go from here on.
    pending.end();
}

/// Destroys an event, which the caller owns.
fn destroy(api: &Api, event: *mut ffi::PJRT_Event) {
    let mut args: ffi::PJRT_Event_Destroy_Args = ffi::zeroed();
    args.event = event;
    // SAFETY: the caller is the only owner.
    let _ = unsafe { call!(api, PJRT_Event_Destroy, args) };
}

impl Drop for Event {
    fn drop(&mut self) {
        if !self.raw.is_null() {
            destroy(self.client.api(), self.raw);
        }
    }
}

/// The callbacks of a client's events that are still to come. The client waits for them before it goes: each has an
/// event, which may not outlive it.
#[derive(Default)]
pub(super) struct Pending {
    state: Mutex<Awaited>,
    changed: Condvar,
}

#[derive(Default)]
struct Awaited {
    callbacks: usize,
    /// Some event is never destroyed.
    abandoned: bool,
}

impl Pending {
    fn update(&self, change: impl FnOnce(&mut Awaited)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    fn begin(&self) {
        self.update(|state| state.callbacks += 1);
    }

    fn end(&self) {
        self.update(|state| state.callbacks = state.callbacks.saturating_sub(1));
    }

    fn abandon(&self) {
        self.update(|state| state.abandoned = true);
    }

    /// Waits for the last callback; whether it came, before the deadline.
    pub(super) fn finish(&self, deadline: Duration) -> bool {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let open = |state: &mut Awaited| state.callbacks > 0 && !state.abandoned;
        let (state, _) =
            self.changed.wait_timeout_while(state, deadline, open).unwrap_or_else(PoisonError::into_inner);
        state.callbacks == 0 && !state.abandoned
    }
}
