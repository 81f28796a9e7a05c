//! File formats: images, archives, tensors, and the weights that others publish.
pub mod bpe;
pub mod contact_sheet;
pub mod decode;
pub mod image;
pub mod npz;
pub mod pickle;
pub mod protobuf;
pub mod pth;
pub mod read_at;
pub mod safetensors;
pub mod sniff;
pub mod tar;
pub mod tfevents;
pub mod weights;
