//! Frozen encoders: images to tokens and back, captions to features, images to the features that metrics compare.
pub mod absent;
pub mod features;
pub mod image;
pub mod text;
