//! Files on disks and objects in buckets: read alike; run folders that lie in a bucket; folders that several
//! processes write into.
pub mod bucket;
#[cfg(feature = "cloud")]
mod cloud;
pub mod lock;
pub mod object;
pub mod output;
pub mod remote;
#[cfg(all(test, feature = "cloud"))]
pub mod shaky;
#[cfg(feature = "cloud")]
mod writing;
