//! Quartiles, dates and facts of a host, and what a report shows.
use super::machine::HostFacts;
use super::stats::{Spread, scaled, seconds};
use super::*;
use crate::util::machine::{date, kib};
use std::fs;
use std::time::Duration;

fn machine(device: &str) -> Machine {
    let platform = match device.split(' ').next() {
        Some("TPU") => "tpu",
        Some("NVIDIA") => "cuda",
        _ => "cpu",
    };
    Machine {
        date: "2026-11-23T18:40:00Z".into(),
        cpu: "a processor".into(),
        cores: 2,
        memory: Some(24 << 30),
        load: Some([0.5, 1.25, 2.0]),
        platform: platform.into(),
        device: device.into(),
        devices: 4,
        plugin: "1".into(),
        fluid: "0.1.0".into(),
    }
}

#[test]
fn quartiles_lie_between_sorted_times() {
    let spread = |ms: &[u64]| {
        let times: Vec<_> = ms.iter().map(|ms| Duration::from_millis(*ms)).collect();
        Spread::of(&times)
            .map(|s| (s.count, [s.min, s.q1, s.median, s.q3, s.max].map(|x| (x * 1e6).round() as u64)))
    };
    assert_eq!(spread(&[]), None);
    assert_eq!(spread(&[7]), Some((1, [7_000; 5])));
    assert_eq!(spread(&[4, 1, 3, 2]), Some((4, [1_000, 1_750, 2_500, 3_250, 4_000])));
    assert_eq!(spread(&[50, 10, 40, 20, 30]), Some((5, [10_000, 20_000, 30_000, 40_000, 50_000])));
}

#[test]
fn numbers_have_three_digits_and_a_unit() {
    let all = [2.5e-6, 1.234e-3, 0.0456, 0.789, 1.5, 12.34, 345.6].map(seconds);
    assert_eq!(all, ["2.50 us", "1.23 ms", "45.6 ms", "789 ms", "1.50 s", "12.3 s", "346 s"]);
    assert_eq!([0.25, 12.34, 1234.5, 4.59e14].map(scaled), ["0.25", "12.3", "1.23 K", "459 T"]);
}

#[test]
fn dates_are_those_of_the_calendar() {
    let at = |day: u64| date(day * 86_400);
    assert_eq!(date(0), "1970-01-01T00:00:00Z");
    assert_eq!(at(11_016), "2000-02-29T00:00:00Z");
    assert_eq!(at(11_017), "2000-03-01T00:00:00Z");
    assert_eq!(date(1_767_225_599), "2025-12-31T23:59:59Z");
    assert_eq!(date(1_795_459_200), "2026-11-23T18:40:00Z");
    assert_eq!(at(47_540), "2100-02-28T00:00:00Z");
    assert_eq!(at(47_541), "2100-03-01T00:00:00Z");
}

#[test]
fn the_host_is_read_and_what_is_missing_left_out() {
    let proc = tempfile::tempdir().unwrap();
    assert_eq!(HostFacts::read(proc.path()), HostFacts::default());
    fs::write(proc.path().join("loadavg"), "0.50 1.25 2.00 1/234 5678\n").unwrap();
    fs::write(proc.path().join("meminfo"), "MemTotal:       1024 kB\nMemAvailable:    512 kB\n").unwrap();
    fs::write(proc.path().join("cpuinfo"), "processor\t: 0\nmodel name\t: Some CPU: 3 GHz\n").unwrap();
    let facts = HostFacts::read(proc.path());
    assert_eq!(facts.load, Some([0.5, 1.25, 2.0]));
    assert!(facts != HostFacts::default());
    assert_eq!(kib("VmPeak:\t 9 kB\nVmHWM:\t   1234 kB\n", "VmHWM:"), Some(1234 * 1024));
    assert_eq!(kib("VmHWM:\t x kB\n", "VmHWM:"), None);
}

#[test]
fn the_share_of_the_peak_is_known_for_known_chips() {
    let work = |device: &str| Work::new(1e15, 0.5e15, 2.0, &machine(device));
    assert_eq!((work("cpu").flops_per_s, work("cpu").share_of_peak), (5e14, None));
    let lite = work("TPU v5 lite");
    assert_eq!(lite.peak_flops_per_s, Some(4.0 * 197e12));
    assert!((lite.share_of_peak.unwrap() - 5e14 / (4.0 * 197e12)).abs() < 1e-12);
    assert!((lite.model_share_of_peak.unwrap() - lite.share_of_peak.unwrap() / 2.0).abs() < 1e-12);
    assert_eq!(work("NVIDIA H200").peak_flops_per_s, Some(4.0 * 989e12));
    assert_eq!(work("TPU v5").peak_flops_per_s, Some(4.0 * 459e12));
}

#[test]
fn reports_say_what_is_not_known() {
    let spread = Spread::of(&[Duration::from_millis(100), Duration::from_millis(300)]).unwrap();
    let machine = machine("cpu");
    let report = TrainReport {
        bench: "train",
        config: "a.toml".into(),
        parameters: 1_234_567,
        batch: 64,
        image_tokens: 9,
        compute_dtype: "f32".into(),
        mesh: "data=4".into(),
        synthetic: false,
        warmup: 3,
        step: spread,
        steps_per_s: 5.0,
        images_per_s: 320.0,
        s_per_image_per_device: 0.0125,
        tokens_per_s: 2880.0,
        work: Work::new(2e9, 1.6e9, spread.median, &machine),
        training: Training {
            steps: 20,
            seconds: 4.0,
            steps_per_s: 5.0,
            images_per_s: 320.0,
            wait_share: Some(0.125),
        },
        compiled: Compiled { programs: 2, seconds: 1.5, from_cache: 1 },
        first_step_s: 3.0,
        memory: Memory { host_peak: Some(3 << 29), ..Memory::default() },
        loss: 0.5,
        machine,
    };
    let table = report.table();
    let rows = [
        ("step", "200 ms (quartiles 150 ms to 250 ms, all 100 ms to 300 ms; 2 after 3)"),
        ("FLOP/s", "10.0 G"),
        ("share of the bf16 peak", "n/a"),
        ("seconds per image per device", "12.5 ms"),
        ("FLOPs of the model", "1.60 G (+25 % are done)"),
        ("share of the peak, of those (MFU)", "n/a"),
        ("training loop", "5.00 steps/s, 320 images/s (20 steps dispatched ahead, with the loader)"),
        ("waiting for data", "12.5 %"),
        ("compilation", "1.50 s (2 programs, 1 read, not compiled)"),
        ("peak memory, host", "1.5 GiB"),
        ("peak memory, device", "n/a"),
        ("load before (1, 5, 15 min)", "0.50, 1.25, 2.00"),
    ];
    for (name, value) in rows {
        let row =
            table.lines().find(|l| l.strip_prefix("| ").is_some_and(|l| l.starts_with(&format!("{name} "))));
        assert!(row.is_some_and(|row| row.ends_with(&format!("| {value} |"))), "{name}: {row:?}");
    }
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!((&json["bench"], &json["step"]["median"]), (&"train".into(), &0.2.into()));
    assert_eq!(json["work"]["share_of_peak"], serde_json::Value::Null);
    assert_eq!(json["machine"]["load"][1], 1.25);
}
