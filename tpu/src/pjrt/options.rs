//! Compile options: the dozen fields of `CompileOptionsProto` that we set, encoded by hand.
//!
//! Fields are written in ascending order and only where they differ from their default, so equal options
//! are equal bytes: the compile cache keys on them.

/// Options of one compilation.
#[derive(Clone, Debug, PartialEq)]
pub struct CompileOptions {
    /// Ids of the devices, one per partition of the program, in mesh order (major to minor). More than one
    /// device means that Shardy partitions the program over them.
    pub devices: Vec<i32>,
    /// XLA flags for this compilation only, without the leading `--`; kept sorted in the encoding.
    pub flags: Vec<(String, Flag)>,
}

/// The value of an XLA flag.
#[derive(Clone, Debug, PartialEq)]
pub enum Flag {
    /// Text.
    Text(String),
    /// A truth value.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number.
    Float(f64),
}

impl CompileOptions {
    /// The serialized `CompileOptionsProto`.
    pub fn encode(&self) -> Vec<u8> {
        let partitions = self.devices.len().max(1) as u64;
        let mut build = vec![];
        integer(&mut build, 4, 1); // num_replicas
        integer(&mut build, 5, partitions); // num_partitions
        if partitions > 1 {
            integer(&mut build, 6, 1); // use_spmd_partitioning
        }
        if !self.devices.is_empty() {
            message(&mut build, 9, &self.device_assignment());
        }
        if partitions > 1 {
            integer(&mut build, 19, 1); // use_shardy_partitioner
        }
        let mut options = vec![];
        message(&mut options, 3, &build); // executable_build_options
        let mut flags: Vec<_> = self.flags.iter().collect();
        flags.sort_by(|a, b| a.0.cmp(&b.0));
        for (name, flag) in flags {
            let mut value = vec![];
            match flag {
                Flag::Text(x) => message(&mut value, 1, x.as_bytes()),
                Flag::Bool(x) => integer(&mut value, 2, u64::from(*x)),
                Flag::Int(x) => integer(&mut value, 3, *x as u64),
                Flag::Float(x) => {
                    varint(&mut value, 4 << 3 | 1);
                    value.extend(x.to_le_bytes());
                }
            }
            let mut entry = vec![];
            message(&mut entry, 1, name.as_bytes());
            message(&mut entry, 2, &value);
            message(&mut options, 7, &entry); // env_option_overrides, a map
        }
        options
    }

    /// The serialized `DeviceAssignmentProto`: one replica, one computation per partition.
    fn device_assignment(&self) -> Vec<u8> {
        let mut assignment = vec![];
        integer(&mut assignment, 1, 1); // replica_count
        integer(&mut assignment, 2, self.devices.len() as u64); // computation_count
        for &id in &self.devices {
            let (mut ids, mut computation) = (vec![], vec![]);
            varint(&mut ids, i64::from(id) as u64);
            message(&mut computation, 1, &ids); // replica_device_ids, packed
            message(&mut assignment, 3, &computation);
        }
        assignment
    }
}

/// A base-128 varint; negative numbers as their 64 bit two's complement.
fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// An integer or boolean field.
fn integer(out: &mut Vec<u8>, field: u64, value: u64) {
    varint(out, field << 3);
    varint(out, value);
}

/// A field of bytes: text, message, packed list.
fn message(out: &mut Vec<u8>, field: u64, bytes: &[u8]) {
    varint(out, field << 3 | 2);
    varint(out, bytes.len() as u64);
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_device_is_the_well_known_default() {
        let options = CompileOptions { devices: vec![], flags: vec![] };
        assert_eq!(options.encode(), [0x1a, 0x04, 0x20, 0x01, 0x28, 0x01]);
    }

    #[test]
    fn two_devices_are_partitioned_by_shardy() {
        let options = CompileOptions { devices: vec![1, 300], flags: vec![] };
        let assignment = [0x08, 1, 0x10, 2, 0x1a, 3, 0x0a, 1, 1, 0x1a, 4, 0x0a, 2, 0xac, 0x02];
        let mut build = vec![0x20, 1, 0x28, 2, 0x30, 1, 0x4a, assignment.len() as u8];
        build.extend(assignment);
        build.extend([0x98, 0x01, 1]);
        let mut expected = vec![0x1a, build.len() as u8];
        expected.extend(build);
        assert_eq!(options.encode(), expected);
    }

    #[test]
    fn flags_are_sorted_map_entries() {
        let flag = |n: &str, f| (n.to_owned(), f);
        let flags =
            vec![flag("b", Flag::Bool(true)), flag("a", Flag::Int(-1)), flag("c", Flag::Text("x".into()))];
        let encoded = CompileOptions { devices: vec![], flags: flags.clone() }.encode();
        let minus_one = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
        let mut expected = vec![0x1a, 4, 0x20, 1, 0x28, 1, 0x3a, 16, 0x0a, 1, b'a', 0x12, 11, 0x18];
        expected.extend(minus_one);
        expected.extend([0x3a, 7, 0x0a, 1, b'b', 0x12, 2, 0x10, 1]);
        expected.extend([0x3a, 8, 0x0a, 1, b'c', 0x12, 3, 0x0a, 1, b'x']);
        assert_eq!(encoded, expected);
        let reversed = flags.into_iter().rev().collect();
        assert_eq!(CompileOptions { devices: vec![], flags: reversed }.encode(), encoded);
    }
}
