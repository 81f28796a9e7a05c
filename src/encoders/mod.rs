//! Frozen encoders: images to tokens and back, captions to features.
pub mod absent;
pub mod image;
pub mod text;
