//! TPU generations and slices: what a chip has, and which slices are sold, in one table.
//!
//! Peaks, memory bandwidths and links are those of Google's documentation of each generation: "TPU v4", "TPU v5e", "TPU
//! v5p", "TPU v6e" and "TPU7x (Ironwood)" at <https://docs.cloud.google.com/tpu/docs>. Memory is what its compiler lets
//! a program use (`device_memory_bytes_limit` of libtpu 0.0.52, rounded down; it varies a little with the slice). Clocks
//! are what the compiler's cycles are counted in.
use crate::error::Error;
use std::fmt;

/// One generation of chips.
#[derive(Debug)]
pub struct Generation {
    /// The word before the colon of a topology, such as `v5e`.
    pub name: &'static str,
    /// Other words for it that people use.
    pub aliases: &'static [&'static str],
    /// What the names of its slices begin with, such as `v5litepod`.
    pub slice: &'static str,
    /// What the suffix of a slice's name counts per chip: 1 for chips, 2 for cores.
    pub counted_per_chip: usize,
    /// Devices that programs see per chip: both cores of a chip are one device, but those of TPU7x are two.
    pub devices_per_chip: usize,
    /// What the compiler needs to be told beside the name of a topology, to have as many devices per chip.
    pub topology_options: &'static [(&'static str, &'static str)],
    /// Chips of a host in slices of several hosts.
    pub chips_per_host: usize,
    /// The most chips that one host has.
    pub chips_of_one_host: usize,
    /// Bytes of memory per device that a program can use.
    pub hbm_bytes: u64,
    /// Bytes per second between a chip and its memory.
    pub hbm_bytes_per_second: f64,
    /// Peak of bf16 matrix products per chip, in FLOP/s (a multiplication and an addition are two).
    pub bf16_flops: f64,
    /// How many times as fast products of int8 are at their peak, by Google's tables; 1 where those say nothing of int8.
    pub int8_speedup: f64,
    /// Cycles per second.
    pub clock_hz: f64,
    /// Links from a chip to its neighbors.
    pub links: usize,
    /// Bytes per second of one link in one direction.
    pub link_bytes_per_second: f64,
    /// Extents of the slices that are sold, in ascending order.
    pub shapes: &'static [&'static [usize]],
}

/// Slices of the generations whose chips have four links, up to a pod.
const FLAT: &[&[usize]] = &[&[1, 1], &[2, 2], &[2, 4], &[4, 4], &[4, 8], &[8, 8], &[8, 16], &[16, 16]];

/// Slices of those with six links, up to 4,096 chips.
const DEEP: &[&[usize]; 11] = &[
    &[2, 2, 1],
    &[2, 2, 2],
    &[2, 2, 4],
    &[2, 4, 4],
    &[4, 4, 4],
    &[4, 4, 8],
    &[4, 8, 8],
    &[8, 8, 8],
    &[8, 8, 16],
    &[8, 16, 16],
    &[16, 16, 16],
];

/// The generations that programs are compiled for.
pub const GENERATIONS: [Generation; 5] = [
    Generation {
        name: "v4",
        aliases: &[],
        slice: "v4",
        counted_per_chip: 2,
        devices_per_chip: 1,
        topology_options: &[("chip_config_name", "megacore")],
        chips_per_host: 4,
        chips_of_one_host: 4,
        hbm_bytes: 33_012_000_000,
        hbm_bytes_per_second: 1200e9,
        bf16_flops: 275e12,
        int8_speedup: 1.0,
        clock_hz: 1.05e9,
        links: 6,
        link_bytes_per_second: 50e9,
        shapes: DEEP,
    },
    Generation {
        name: "v5e",
        aliases: &[],
        slice: "v5litepod",
        counted_per_chip: 1,
        devices_per_chip: 1,
        topology_options: &[],
        chips_per_host: 4,
        chips_of_one_host: 8,
        hbm_bytes: 16_909_000_000,
        hbm_bytes_per_second: 819e9,
        bf16_flops: 197e12,
        int8_speedup: 2.0,
        clock_hz: 1.5e9,
        links: 4,
        link_bytes_per_second: 50e9,
        shapes: FLAT,
    },
    Generation {
        name: "v5p",
        aliases: &[],
        slice: "v5p",
        counted_per_chip: 2,
        devices_per_chip: 1,
        topology_options: &[],
        chips_per_host: 4,
        chips_of_one_host: 4,
        hbm_bytes: 102_780_000_000,
        hbm_bytes_per_second: 2765e9,
        bf16_flops: 459e12,
        int8_speedup: 2.0,
        clock_hz: 1.75e9,
        links: 6,
        link_bytes_per_second: 100e9,
        shapes: DEEP,
    },
    Generation {
        name: "v6e",
        aliases: &[],
        slice: "v6e",
        counted_per_chip: 1,
        devices_per_chip: 1,
        topology_options: &[],
        chips_per_host: 4,
        chips_of_one_host: 8,
        hbm_bytes: 33_545_000_000,
        hbm_bytes_per_second: 1638e9,
        bf16_flops: 918e12,
        int8_speedup: 2.0,
        clock_hz: 1.75e9,
        links: 4,
        link_bytes_per_second: 100e9,
        shapes: FLAT,
    },
    Generation {
        name: "tpu7x",
        aliases: &["v7x"],
        slice: "tpu7x",
        counted_per_chip: 2,
        devices_per_chip: 2,
        topology_options: &[],
        chips_per_host: 4,
        chips_of_one_host: 4,
        hbm_bytes: 101_720_000_000,
        hbm_bytes_per_second: 7380e9,
        bf16_flops: 2307e12,
        int8_speedup: 1.0,
        clock_hz: 2.2e9,
        links: 6,
        link_bytes_per_second: 100e9,
        shapes: DEEP,
    },
];

impl Generation {
    /// The generation of a topology's first word.
    pub fn parse(name: &str) -> Option<&'static Generation> {
        GENERATIONS.iter().find(|g| g.name == name || g.aliases.contains(&name))
    }

    /// Peak of bf16 matrix products per device, in FLOP/s.
    pub const fn device_bf16_flops(&self) -> f64 {
        self.bf16_flops / self.devices_per_chip as f64
    }

    /// What a device is: a chip, where it has one.
    pub fn device(&self) -> &'static str {
        if self.devices_per_chip == 1 { "chip" } else { "device" }
    }

    /// Bytes per second that a device is taken to receive in a collective over the slice.
    ///
    /// An assumption, not a measurement: half of what all links carry in one direction, since slices below a
    /// whole torus have no links around the edge, so that a ring runs there and back on the same line. Devices of one
    /// chip share its links.
    pub fn collective_bytes_per_second(&self) -> f64 {
        self.links as f64 * self.link_bytes_per_second / 2.0 / self.devices_per_chip as f64
    }

    /// The same per cycle of the clock.
    pub fn collective_bytes_per_cycle(&self) -> f64 {
        self.collective_bytes_per_second() / self.clock_hz
    }

    /// The slices that are sold, smallest first.
    pub fn targets(&'static self) -> impl Iterator<Item = Target> {
        self.shapes.iter().map(move |shape| Target { generation: self, shape: shape.to_vec() })
    }
}

/// A slice to compile for. Displays as the name of its topology, `v5e:4x8`.
#[derive(Clone, Debug)]
pub struct Target {
    generation: &'static Generation,
    shape: Vec<usize>,
}

impl Target {
    /// The slice of a topology's name (`v5e:4x8`, `v5p:4x4x2`: extents in any order, in chips) or of a slice's
    /// (`v5litepod-32` counts chips, `v5p-64` counts cores).
    ///
    /// # Errors
    /// `Target`, with the names that are valid.
    pub fn parse(name: &str) -> Result<Target, Error> {
        let fail = |reason: String, among: &[&'static Generation]| {
            let (name, valid) = (name.into(), valid_names(among));
            Err(Error::Target { name, reason, valid })
        };
        let all: Vec<&'static Generation> = GENERATIONS.iter().collect();
        if let Some((word, extents)) = name.split_once(':') {
            let Some(generation) = Generation::parse(word) else {
                return fail(format!("there is no generation {word:?}"), &all);
            };
            let shape: Option<Vec<usize>> = extents.split('x').map(number).collect();
            let Some(shape) = shape else {
                return fail(format!("{extents:?} is not of the form AxB or AxBxC"), &[generation]);
            };
            let sorted = |shape: &[usize]| {
                let mut shape = shape.to_vec();
                shape.sort_unstable();
                shape
            };
            if generation.shapes.iter().any(|known| sorted(known) == sorted(&shape)) {
                return Ok(Target { generation, shape });
            }
            return fail(format!("{} has no slice of {extents} chips", generation.name), &[generation]);
        }
        let sold = name.rsplit_once('-').and_then(|(word, count)| Some((word, number(count)?)));
        let Some((word, count)) = sold else {
            return fail("neither GENERATION:EXTENTS nor SLICE-COUNT".into(), &all);
        };
        let Some(generation) = GENERATIONS.iter().find(|g| g.slice == word || g.aliases.contains(&word))
        else {
            return fail(format!("there are no slices called {word}-N"), &all);
        };
        let found = generation.targets().find(|t| t.chips() * generation.counted_per_chip == count);
        found.map_or_else(|| fail(format!("no {word} slice has {count} in its name"), &[generation]), Ok)
    }

    /// Its generation.
    pub fn generation(&self) -> &'static Generation {
        self.generation
    }

    /// `4x8`
    fn extents(&self) -> String {
        self.shape.iter().map(usize::to_string).collect::<Vec<_>>().join("x")
    }

    /// Chips along each axis of the torus or mesh.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// Number of chips.
    pub fn chips(&self) -> usize {
        self.shape.iter().product()
    }

    /// Number of devices: as many as chips, but two for each of TPU7x.
    pub fn devices(&self) -> usize {
        self.chips() * self.generation.devices_per_chip
    }

    /// How many chips and devices it has, in words.
    pub fn counted(&self) -> String {
        match (self.chips(), self.generation.devices_per_chip) {
            (1, 1) => "1 chip".into(),
            (chips, 1) => format!("{chips} chips"),
            (chips, each) => format!("{chips} chips of {each} devices each"),
        }
    }

    /// Number of hosts.
    pub fn hosts(&self) -> usize {
        match self.chips() {
            few if few <= self.generation.chips_of_one_host => 1,
            many => many.div_ceil(self.generation.chips_per_host),
        }
    }

    /// The name under which the slice is rented, such as `v5p-64`.
    pub fn slice_name(&self) -> String {
        format!("{}-{}", self.generation.slice, self.chips() * self.generation.counted_per_chip)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.generation.name, self.extents())
    }
}

/// A decimal number without sign or leading zeros.
fn number(text: &str) -> Option<usize> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    text.parse().ok().filter(|_| plain)
}

/// The slices of one generation, or, of several, an example of each.
fn valid_names(among: &[&'static Generation]) -> String {
    let both = |t: &Target| format!("{t} ({})", t.slice_name());
    if let [one] = among {
        let all: Vec<Target> = one.targets().collect();
        let example = all.iter().rev().find(|t| t.chips() <= 32).map_or(String::new(), both);
        let extents: Vec<String> = all.iter().map(Target::extents).collect();
        return format!("slices of {} in chips: {}; for example {example}", one.name, extents.join(", "));
    }
    let examples = among.iter().filter_map(|g| g.targets().find(|t| t.chips() >= 8));
    format!(
        "TPU slices, one of each generation: {}",
        examples.map(|t| both(&t)).collect::<Vec<_>>().join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(name: &str) -> (String, usize, usize, String) {
        let target = Target::parse(name).unwrap();
        (target.to_string(), target.devices(), target.hosts(), target.slice_name())
    }

    #[test]
    fn both_kinds_of_names_name_the_same_slices() {
        assert_eq!(facts("v5e:4x8"), ("v5e:4x8".into(), 32, 8, "v5litepod-32".into()));
        assert_eq!(facts("v5litepod-32"), facts("v5e:4x8"));
        assert_eq!(facts("v5e:2x4"), ("v5e:2x4".into(), 8, 1, "v5litepod-8".into()));
        assert_eq!(facts("v5p-64"), ("v5p:2x4x4".into(), 32, 8, "v5p-64".into()));
        assert_eq!(facts("v5p:4x4x2"), ("v5p:4x4x2".into(), 32, 8, "v5p-64".into()));
        assert_eq!(facts("v5p:2x2x1"), ("v5p:2x2x1".into(), 4, 1, "v5p-8".into()));
        assert_eq!(facts("v4:2x2x4"), ("v4:2x2x4".into(), 16, 4, "v4-32".into()));
        assert_eq!(facts("v4-32"), facts("v4:2x2x4"));
        assert_eq!(facts("v6e-8"), ("v6e:2x4".into(), 8, 1, "v6e-8".into()));
        assert_eq!(facts("v6e:4x8"), ("v6e:4x8".into(), 32, 8, "v6e-32".into()));
        // The one generation with two devices a chip, under both of its names.
        assert_eq!(facts("tpu7x:2x2x4"), ("tpu7x:2x2x4".into(), 32, 4, "tpu7x-32".into()));
        for other in ["tpu7x-32", "v7x:2x2x4", "v7x-32"] {
            assert_eq!(facts(other), facts("tpu7x:2x2x4"), "{other}");
        }
        let counted = |name| Target::parse(name).unwrap().counted();
        assert_eq!(counted("v4:2x2x1"), "4 chips");
        assert_eq!(counted("v6e:1x1"), "1 chip");
        assert_eq!(counted("tpu7x:2x2x1"), "4 chips of 2 devices each");
    }

    #[test]
    fn every_name_of_the_table_is_read_back() {
        for target in GENERATIONS.iter().flat_map(Generation::targets) {
            assert_eq!(facts(&target.to_string()), facts(&target.slice_name()));
            assert_eq!(target.hosts() == 1, target.chips() <= target.generation().chips_of_one_host);
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_the_valid_names() {
        let error = |name: &str| Target::parse(name).unwrap_err().to_string();
        let text = error("v5p:3x4x2");
        let expected = "`v5p:3x4x2` is not a TPU slice: v5p has no slice of 3x4x2 chips; slices of v5p in chips: 2x2x1, \
                        2x2x2, 2x2x4, 2x4x4, 4x4x4, 4x4x8, 4x8x8, 8x8x8, 8x8x16, 8x16x16, 16x16x16; for example \
                        v5p:2x4x4 (v5p-64)";
        assert_eq!(text, expected);
        let expected = "`v3:2x2` is not a TPU slice: there is no generation \"v3\"; TPU slices, one of each generation: v4:2x2x2 \
                        (v4-16), v5e:2x4 (v5litepod-8), v5p:2x2x2 (v5p-16), v6e:2x4 (v6e-8), tpu7x:2x2x2 (tpu7x-16)";
        assert_eq!(error("v3:2x2"), expected);
        assert!(error("v5litepod-12").contains("no v5litepod slice has 12 in its name"));
        assert!(error("v5e-8").contains("there are no slices called v5e-N"));
        for odd in ["", ":", "v5e:", "v5e:4x", "v5e:04x8", "v5e:+4x8", "v5e:-4x8", "v5e:4x8x1", "v5p-0", "-"]
        {
            assert_eq!(Target::parse(odd).unwrap_err().kind(), crate::Kind::Input, "{odd}");
        }
        assert!(Target::parse("v5e:99999999999999999999x8").is_err());
    }

    #[test]
    fn collectives_run_at_half_the_links() {
        let of = |name| Generation::parse(name).unwrap().collective_bytes_per_second();
        assert_eq!(["v5e", "v5p", "v6e"].map(of), [100e9, 300e9, 200e9]);
        assert_eq!(of("tpu7x"), 150e9, "the two devices of a chip share its links");
    }
}
