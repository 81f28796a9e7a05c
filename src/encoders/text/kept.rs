//! Features of captions that come again, kept on the host.
use std::collections::HashMap;
use std::mem;
use std::sync::Arc;

/// Features by the ids of a caption, in so many bytes: those that were not asked for since half of the room was filled
/// give way.
#[derive(Debug)]
pub struct KeptFeatures {
    /// Those that were asked for of late, and those that were before.
    recent: HashMap<Arc<[i32]>, Arc<[f32]>>,
    older: HashMap<Arc<[i32]>, Arc<[f32]>>,
    /// Bytes of the recent ones.
    bytes: usize,
    limit: usize,
}

/// Bytes of an entry beyond its ids and features.
const ENTRY: usize = 96;

impl KeptFeatures {
    /// Room for so many bytes.
    pub fn new(limit: usize) -> KeptFeatures {
        KeptFeatures { recent: HashMap::new(), older: HashMap::new(), bytes: 0, limit }
    }

    /// The features `[ids, width]` of a caption, if they are here.
    pub fn get(&mut self, ids: &[i32]) -> Option<Arc<[f32]>> {
        if let Some(found) = self.recent.get(ids) {
            return Some(found.clone());
        }
        let (ids, found) = self.older.remove_entry(ids)?;
        self.put(ids, found.clone());
        Some(found)
    }

    /// Keeps the features of a caption, unless they fill half of the room alone.
    pub fn put(&mut self, ids: Arc<[i32]>, features: Arc<[f32]>) {
        let bytes = size_of_val(&*ids) + size_of_val(&*features) + ENTRY;
        let half = self.limit / 2;
        if bytes > half {
            return;
        }
        if self.bytes + bytes > half {
            self.older = mem::take(&mut self.recent);
            self.bytes = 0;
        }
        if self.recent.insert(ids, features).is_none() {
            self.bytes += bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_room_is_bounded() {
        // Room for twice four entries.
        let one: usize = 2 * 4 + 10 * 4 + ENTRY;
        let mut kept = KeptFeatures::new(8 * one);
        let ids = |n: i32| -> Arc<[i32]> { Arc::from([n, 102]) };
        for n in 0..100 {
            kept.put(ids(n), Arc::from([n as f32; 10]));
            // Asked for all the time.
            assert_eq!(kept.get(&ids(0)).unwrap()[9], 0.0, "after {n}");
            assert!(kept.recent.len() <= 4 && kept.older.len() <= 4);
        }
        assert!(kept.get(&ids(99)).is_some() && kept.get(&ids(50)).is_none());
        // The same again takes no more room.
        (0..9).for_each(|_| kept.put(ids(99), Arc::from([1.0; 10])));
        assert!(kept.recent.len() <= 4 && kept.bytes <= 4 * one);
        kept.put(ids(7), Arc::from(vec![0.0; 1000]));
        assert!(kept.get(&ids(7)).is_none());
    }
}
