//! Pairs of image and caption: where they come from, in which order, and how they become batches.
//!
//! A [`Dataset`] gives sample number `i`; [`shuffle::Shuffle`] says which `i` stands at which place of the run;
//! [`batch::Loader`] decodes ahead on worker threads and hands over finished batches in that order. A sample
//! that cannot be used is a [`BadSample`]: skipped, counted and listed by [`bad_samples`], never fatal alone.
//!
//! A kind of dataset is a file that says so of itself by a [`Kind`], and its rows here: that of its module, and that of
//! [`KINDS`].

pub mod coco;
pub mod encoded;
pub mod folder;
pub mod shapes;
pub mod webdataset;

pub mod bad_samples;
pub mod batch;
mod check;
mod chunked;
mod dataset;
pub mod decode;
pub mod detect;
pub mod emoji;
pub mod encode;
mod encode_parts;
pub mod encode_source;
mod encoded_folder;
mod encoded_shard;
mod encoded_shards;
pub mod files;
pub mod first;
pub(crate) mod fuzzing;
mod index;
pub mod inspect;
mod kind;
pub mod manifest;
pub mod members;
mod mixed_shards;
pub mod mixing;
pub mod mixture;
mod open;
pub mod shard_order;
pub mod shard_set;
pub mod shards;
pub mod shuffle;
pub mod simulated;
pub mod staging;
pub mod streams;
pub mod urls;
pub mod whole;

pub use check::{check, notes, source as check_source};
pub use dataset::{BadSample, Content, Dataset, Encoded, Example, Reason};
pub use kind::{Kind, Opening, Source};
pub use open::{
    held_out, is_encoded, open, open_by_number, open_held_out, open_known, open_whole_shards, sample,
    vocabulary,
};

/// What `data.kind` can be, beside a mixture of these.
pub const KINDS: &[&Kind] = &[
    // One a line, in the order that messages list them in.
    &shapes::KIND,
    &shapes::SMALL,
    &shapes::FREE,
    &webdataset::KIND,
    &folder::KIND,
    &coco::KIND,
    &encoded::KIND,
];
