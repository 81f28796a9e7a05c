//! Where pictures and captions come from.

pub mod shapes;
