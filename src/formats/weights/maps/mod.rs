//! What the parameters of our models are called in the files of others, and the sizes that such files tell: one file per
//! format, of pure functions.

pub mod bert;
pub mod clip;
pub mod diffusers;
pub mod dinov2;
pub mod efficientnet;
pub mod inception;
pub mod ldm;
pub mod t5;
pub mod tiny;
pub mod vit;
