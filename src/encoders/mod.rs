//! Frozen encoders: images to tokens and back, captions to features.
pub mod image;
pub mod text;
