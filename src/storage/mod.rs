//! Files on disks and objects in buckets: read alike; and run folders that lie in a bucket.
pub mod bucket;
#[cfg(feature = "cloud")]
mod cloud;
pub mod lock;
pub mod object;
pub mod remote;
#[cfg(all(test, feature = "cloud"))]
pub mod shaky;
#[cfg(feature = "cloud")]
mod writing;
