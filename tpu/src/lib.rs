//! Programs on devices.
