//! Tests of the loader on a dataset in memory.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::data::shuffle::Shuffle;
use crate::data::{Dataset, Reason};
use crate::encoders::image::{FitOptions, PatchPca, PatchVq};
use crate::encoders::text::{HashedWords, Prepared};
use crate::util::error::{Code, code, render};

/// Images of one shade, whose number is their caption; some are bad, some of another size, some panic.
#[derive(Default)]
struct Shades {
    len: u64,
    bad: Vec<u64>,
    odd: Option<u64>,
    panics: Option<u64>,
    /// From which read on the bucket is away.
    away: Option<u64>,
    delay: Duration,
    reads: AtomicU64,
}

impl Dataset for Shades {
    fn len(&self) -> u64 {
        self.len
    }

    fn get(&self, index: u64, _turn: u64) -> Result<Example, BadSample> {
        let read = self.reads.fetch_add(1, Ordering::Relaxed);
        thread::sleep(self.delay);
        if self.away.is_some_and(|from| read >= from) {
            let (shard, key, text) = ("gs://b/0.tar".to_owned(), index.to_string(), "refused".to_owned());
            return Err(BadSample { shard, key, offset: 0, reason: Reason::Unavailable, text });
        }
        assert!(self.panics != Some(index), "planted panic");
        if self.bad.contains(&index) {
            let (shard, key, text) = ("shades".to_owned(), index.to_string(), "planted".to_owned());
            return Err(BadSample { shard, key, offset: index * 512, reason: Reason::BadImage, text });
        }
        let side = if self.odd == Some(index) { 8 } else { 4 };
        let image = Image::filled(side, side, [index as u8, 0, 255 - index as u8]);
        Ok(Example::new(image, format!("shade {index} of it"), index.to_string()))
    }

    fn fingerprint(&self) -> u64 {
        self.len
    }

    fn summary(&self) -> String {
        format!("{} shades", self.len)
    }
}

/// The order of a source's only dataset.
fn order(source: &Source) -> Shuffle {
    Shuffle::new(5, source.data.len(), source.data.batch()).unwrap()
}

fn source(dataset: Shades, batch: u64) -> Source {
    let images: Vec<Image> = (0..=255).map(|shade| Image::filled(4, 4, [shade, 0, 255 - shade])).collect();
    let codec = PatchPca::fit(&images, &FitOptions { patch: 2, channels: 3, whiten: 1.0 }).unwrap();
    Source {
        data: Mixture::single(5, batch, Arc::new(dataset)).unwrap(),
        codec: Arc::new(codec),
        text: Arc::new(HashedWords::new(4, 6).unwrap()),
    }
}

fn options(source: &Source, first_step: u64, threads: usize) -> LoaderOptions {
    LoaderOptions { threads, ahead: 3, ..LoaderOptions::new(source.data.batch(), first_step) }
}

#[test]
fn batches_hold_what_their_shapes_say() {
    let source = source(Shades { len: 50, ..Shades::default() }, 7);
    let mut loader = Loader::new(source.clone(), options(&source, 3, 2)).unwrap();
    let batch = loader.next().unwrap();
    assert_eq!((batch.step, &batch.shape[..], batch.text_shape), (3, &[7, 4, 3][..], [7, 4, 6]));
    let Images::Tokens(Tokens::Continuous(tokens)) = batch.images else { panic!("{:?}", batch.images) };
    assert_eq!(tokens.len(), 7 * 4 * 3);
    let Prepared::Features(features) = &batch.texts.text else { panic!("{:?}", batch.texts) };
    assert_eq!((features.len(), batch.texts.mask.len()), (7 * 4 * 6, 7 * 4));
    // "shade N of it" has four words, of which three fit beside the end token.
    assert_eq!((batch.texts.truncated, loader.truncated_words()), (7, 7));
    let expected: Vec<String> = (0..7).map(|slot| order(&source).sample_at(3, slot).to_string()).collect();
    assert_eq!(batch.ids, expected);
    let image = source.codec.decode_one(&Tokens::Continuous(tokens[..12].to_vec()), 4, 4).unwrap();
    let shade: u8 = batch.ids[0].parse().unwrap();
    assert_eq!(image.at(2, 2), [shade, 0, 255 - shade]);
}

#[test]
fn an_unavailable_bucket_ends_the_run_and_no_sample_is_blamed() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("bad_samples.jsonl");
    let source = source(Shades { len: 500, away: Some(100), ..Shades::default() }, 40);
    let options =
        LoaderOptions { max_bad_fraction: 1.0, bad_list: Some(list.clone()), ..options(&source, 0, 4) };
    let mut loader = Loader::new(source, options).unwrap();
    let error = (0..9).find_map(|_| loader.next().err()).unwrap();
    assert_eq!(code(&error), Code::Storage);
    let text = render(&error);
    assert!(text.starts_with("error: cannot read gs://b/0.tar: refused\nhelp: check the bucket"), "{text}");
    assert!(!list.exists() && loader.bad_samples().total() == 0);
}

#[test]
fn batches_of_discrete_tokens_have_no_channels() {
    let mut source = source(Shades { len: 50, ..Shades::default() }, 7);
    let images: Vec<Image> =
        (0..50).map(|i| Shades::default().get(i, 0).unwrap().image().unwrap().clone()).collect();
    source.codec = Arc::new(PatchVq::fit(&images, 2, 64).unwrap());
    let batch = Loader::new(source.clone(), options(&source, 3, 2)).unwrap().next().unwrap();
    let Images::Tokens(Tokens::Discrete(tokens)) = batch.images else { panic!("{:?}", batch.images) };
    assert_eq!((batch.shape, tokens.len()), (vec![7, 4], 7 * 4));
    for (id, tokens) in batch.ids.iter().zip(tokens.chunks(4)) {
        let shade: u8 = id.parse().unwrap();
        let image = source.codec.decode_one(&Tokens::Discrete(tokens.to_vec()), 4, 4).unwrap();
        assert_eq!(image, Image::filled(4, 4, [shade, 0, 255 - shade]));
    }
}

#[test]
fn the_batch_of_a_step_is_the_same_for_any_threads_and_any_start() {
    let shades = || Shades { len: 23, bad: vec![4, 5, 17], ..Shades::default() };
    let load = |first: u64, threads: usize| -> HashMap<u64, Batch> {
        let source = source(shades(), 6);
        let options = LoaderOptions { max_bad_fraction: 1.0, ..options(&source, first, threads) };
        let mut loader = Loader::new(source, options).unwrap();
        (0..12).map(|_| loader.next().unwrap()).map(|batch| (batch.step, batch)).collect()
    };
    let one = load(0, 1);
    for (first, threads) in [(0, 2), (0, 7), (5, 3)] {
        for (step, batch) in load(first, threads) {
            assert!(one.get(&step).is_none_or(|same| *same == batch), "step {step}");
        }
    }
}

#[test]
fn an_epoch_gives_every_sample_once_and_replaces_the_bad_ones() {
    let source = source(Shades { len: 60, bad: vec![11, 42], ..Shades::default() }, 6);
    let mut loader =
        Loader::new(source.clone(), LoaderOptions { max_bad_fraction: 0.1, ..options(&source, 0, 3) })
            .unwrap();
    let ids: Vec<u64> =
        (0..10).flat_map(|_| loader.next().unwrap().ids).map(|id| id.parse().unwrap()).collect();
    for position in 0..60 {
        let mut expected = order(&source).sample(0, position);
        if [11, 42].contains(&expected) {
            expected = order(&source).sample(0, position + 1);
        }
        assert_eq!(ids[position as usize], expected);
    }
    assert_eq!(loader.bad_samples().of(Reason::BadImage), 2);
}

#[test]
fn hosts_load_their_own_slots() {
    let source = source(Shades { len: 40, ..Shades::default() }, 8);
    let load = |slots: std::ops::Range<u64>| {
        let options = LoaderOptions { slots: slots.collect(), ..options(&source, 2, 2) };
        Loader::new(source.clone(), options).unwrap().next().unwrap().ids
    };
    assert_eq!([load(0..4), load(4..8)].concat(), load(0..8));
}

#[test]
fn too_many_bad_samples_stop_the_run_and_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("bad_samples.jsonl");
    let source = source(Shades { len: 200, bad: (0..20).collect(), ..Shades::default() }, 10);
    let options = LoaderOptions { bad_list: Some(list.clone()), ..options(&source, 0, 2) };
    let mut loader = Loader::new(source, options).unwrap();
    let error = (0..20).find_map(|_| loader.next().err()).unwrap();
    // 1% of 200 samples is 2: the third stops it.
    assert_eq!((code(&error), loader.bad_samples().total()), (Code::Data, 3));
    let shown = render(&error);
    assert!(
        shown.contains("error: 3 of the first") && shown.contains(&list.display().to_string()),
        "{shown}"
    );
    assert_eq!(std::fs::read_to_string(&list).unwrap().lines().count(), 3);
    let step = loader.step();
    assert_eq!(
        loader.next().unwrap_err().to_string(),
        format!("the loader stopped at step {step} after an error")
    );
}

#[test]
fn the_share_is_of_whole_batches() {
    // 15 in 2,000 are within 1%, though over 1% of what came before them.
    let source = source(Shades { len: 2000, bad: (0..15).collect(), ..Shades::default() }, 2000);
    let mut loader = Loader::new(source.clone(), options(&source, 0, 1)).unwrap();
    for _ in 0..2 {
        assert_eq!(loader.next().unwrap().ids.len(), 2000);
    }
    assert_eq!(loader.bad_samples().total(), 30);
}

#[test]
fn a_dataset_without_a_good_sample_ends() {
    let source = source(Shades { len: 5, bad: (0..5).collect(), ..Shades::default() }, 2);
    let options = LoaderOptions { max_bad_fraction: 1.0, ..options(&source, 0, 2) };
    let error = Loader::new(source, options).unwrap().next().unwrap_err();
    assert_eq!(code(&error), Code::Data);
    assert!(error.to_string().starts_with("5 of the first"), "{error}");
}

#[test]
fn faults_of_workers_surface_where_the_batch_is_taken() {
    let odd = source(Shades { len: 9, odd: Some(4), ..Shades::default() }, 9);
    let mut loader = Loader::new(odd.clone(), options(&odd, 0, 2)).unwrap();
    let error = format!("{:#}", loader.next().unwrap_err());
    assert!(error.starts_with("cannot load the batch of step 0: sample "), "{error}");
    let panics = source(Shades { len: 9, panics: Some(4), ..Shades::default() }, 3);
    let mut loader = Loader::new(panics.clone(), options(&panics, 0, 2)).unwrap();
    let error = format!("{:#}", (0..3).find_map(|_| loader.next().err()).unwrap());
    assert!(error.ends_with("a loader thread panicked: planted panic"), "{error}");
}

#[test]
fn workers_run_ahead_no_further_than_asked_and_stop_when_dropped() {
    let dataset = Arc::new(Shades { len: 1000, ..Shades::default() });
    let mut source = source(Shades { len: 1000, ..Shades::default() }, 10);
    source.data = Mixture::single(5, 10, Arc::clone(&dataset) as Arc<dyn Dataset>).unwrap();
    let mut loader = Loader::new(source.clone(), options(&source, 0, 2)).unwrap();
    let settled = |reads: u64| {
        let deadline = Instant::now() + Duration::from_secs(20);
        while dataset.reads.load(Ordering::Relaxed) < reads && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(30));
        dataset.reads.load(Ordering::Relaxed)
    };
    assert_eq!(settled(30), 30);
    loader.next().unwrap();
    assert_eq!(settled(40), 40);
    drop((loader, source));
    // The threads have ended: nobody else holds the dataset.
    assert_eq!(Arc::strong_count(&dataset), 1);
}

#[test]
fn a_drop_does_not_wait_for_a_large_batch() {
    let slow = Shades { len: 100, delay: Duration::from_millis(20), ..Shades::default() };
    let source = source(slow, 10_000);
    let loader = Loader::new(source.clone(), options(&source, 0, 2)).unwrap();
    thread::sleep(Duration::from_millis(50));
    let begin = Instant::now();
    drop(loader);
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

#[test]
fn the_share_of_waiting_is_measured() {
    let slow = source(Shades { len: 100, delay: Duration::from_millis(4), ..Shades::default() }, 10);
    let mut loader = Loader::new(slow.clone(), options(&slow, 0, 1)).unwrap();
    assert_eq!(loader.take_wait_share(), 0.0);
    for _ in 0..3 {
        loader.next().unwrap();
    }
    assert!(loader.take_wait_share() > 0.7);
    thread::sleep(Duration::from_millis(300));
    loader.next().unwrap();
    assert!(loader.take_wait_share() < 0.5);
}

#[test]
fn options_out_of_range_are_errors() {
    let source = source(Shades { len: 9, ..Shades::default() }, 4);
    for slots in [0..5, 2..2] {
        let options = LoaderOptions { slots: slots.collect(), ..options(&source, 0, 1) };
        assert!(Loader::new(source.clone(), options).unwrap_err().to_string().contains("of a batch of 4"));
    }
}
