//! What every compilation shares, here or ahead of time: options, checks, keys.
use crate::pjrt::options::{CompileOptions, Flag};
use graphs::program::Program;
use graphs::types::ShardingError;

/// Encoded options of a compilation for devices in mesh order.
pub(crate) fn encode_options(devices: Vec<i32>, flags: &[(String, Flag)]) -> Vec<u8> {
    CompileOptions { devices, flags: flags.to_vec() }.encode()
}

/// Checks the shardings of all slots against the program's mesh.
pub(crate) fn check_slots(program: &Program) -> Result<(), ShardingError> {
    let mut slots = program.inputs.iter().chain(&program.outputs);
    slots.try_for_each(|slot| slot.sharding.check(&slot.name, &slot.ty, &program.mesh))
}

/// Adds a field to a hash with its length, so that no two lists of fields are the same bytes.
pub(crate) fn field(hasher: &mut blake3::Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
}
