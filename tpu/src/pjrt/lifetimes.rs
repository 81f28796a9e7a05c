//! Handles against the fake plugin, which ends the process where one outlives its client or its memory goes too early.
use super::api::Api;
use super::buffer::Buffer;
use super::client::Client;
use crate::error::Error;
use graphs::types::{DType, Type};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

#[path = "../../tests/fake/compile.rs"]
mod compile;

const N: usize = 1000;

/// A client of a fake plugin of its own, whose library stays loaded.
fn client(switches: &[&str]) -> Arc<Client> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("fake.so");
    compile::compile(Path::new(&path), switches);
    Client::create(Api::load(&path).unwrap(), &[]).unwrap()
}

fn ty() -> Type {
    Type::new(DType::U8, [N])
}

fn put(client: &Arc<Client>, device: usize, value: u8) -> Arc<Buffer> {
    let devices = client.devices().unwrap();
    Arc::new(client.put(&devices[device], &ty(), &Arc::new(vec![value; N]), 0..N).unwrap())
}

#[test]
fn an_executable_keeps_its_client() {
    let client = client(&[]);
    let loaded = client.compile("one", "any", &[]).unwrap();
    let executable = loaded.executable().unwrap();
    drop((loaded, client));
    assert_eq!(executable.outputs().unwrap(), 1);
}

#[test]
fn events_and_reads_keep_their_client() {
    for order in 0..8 {
        let client = client(&[&format!("SEED={}", order + 1)]);
        let loaded = client.compile("both", "for two", &[]).unwrap();
        let rows = [vec![put(&client, 0, 1)], vec![put(&client, 1, 2)]];
        let (outputs, events) = loaded.execute(("both", 1), &rows).unwrap();
        let ready = rows[0][0].ready().unwrap();
        let reads: Vec<_> = outputs.iter().map(|row| row[0].read(&ty()).unwrap()).collect();
        drop((rows, outputs, loaded, client));
        if order % 2 == 0 {
            assert!(events.iter().all(|event| event.wait().is_ok()) && ready.wait().is_ok());
        }
        drop((ready, events));
        let read: Vec<_> = reads.into_iter().filter(|_| order % 4 < 2).map(|r| r.wait().unwrap()).collect();
        assert!(read.iter().zip(1..).all(|(bytes, value)| *bytes == [value; N]));
    }
}

#[test]
fn arguments_that_are_not_a_row_of_inputs_for_each_device_are_errors() {
    let client_one = client(&[]);
    let loaded = client_one.compile("both", "for two", &[]).unwrap();
    let (x, y) = (put(&client_one, 0, 1), put(&client_one, 1, 2));
    let run = |inputs, rows: &[Vec<Arc<Buffer>>]| loaded.execute(("both", inputs), rows).map(drop);
    run(1, &[vec![x.clone()], vec![y.clone()]]).unwrap();
    let words = |result: Result<(), Error>| result.unwrap_err().to_string();
    let ragged = [vec![x.clone(), x.clone()], vec![y.clone()]];
    assert_eq!(words(run(2, &ragged)), "program `both` takes 2 inputs, got 1");
    assert_eq!(words(run(1, &ragged)), "program `both` takes 1 inputs, got 2");
    let one = "program `both` runs on 2 devices of this process, got arguments for ";
    assert_eq!(words(run(1, &[vec![x.clone()]])), format!("{one}1"));
    assert_eq!(words(run(1, &[vec![x.clone()], vec![y.clone()], vec![y]])), format!("{one}3"));
    let other = client(&[]);
    let foreign = run(1, &[vec![x], vec![put(&other, 1, 2)]]);
    assert!(matches!(foreign, Err(Error::OtherClient { .. })), "{foreign:?}");
}

/// Counts its drops.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
    }
}

#[test]
fn what_an_event_keeps_goes_once_before_the_client_does() {
    let dropped = Arc::new(AtomicUsize::new(0));
    for (switches, kept) in [(&[][..], true), (&["FAIL=\"Run\""], true), (&["FAIL=\"Event_OnReady\""], false)]
    {
        dropped.store(0, SeqCst);
        let client = client(switches);
        let loaded = client.compile("both", "for two", &[]).unwrap();
        for _ in 0..20 {
            // Where no callback can be registered, this waits for the copy itself.
            let devices = client.devices().unwrap();
            let put = |i| client.put(&devices[i], &ty(), &Arc::new(vec![7; N]), 0..N).map(Arc::new);
            let (Ok(x), Ok(y)) = (put(0), put(1)) else {
                assert!(!kept);
                dropped.fetch_add(2, SeqCst);
                continue;
            };
            let (_, events) = loaded.execute(("both", 1), &[vec![x], vec![y]]).unwrap();
            for event in events {
                event.keep(Box::new(Counted(dropped.clone()))).unwrap();
            }
        }
        drop((loaded, client));
        assert_eq!(dropped.load(SeqCst), 40);
    }
}
