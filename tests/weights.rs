//! Weights of others on devices: every slice where its sharding wants it, from files of any dtype.
use crate::common::on;
use fluid::formats::safetensors::{NamedTensor, write_file};
use fluid::formats::weights::{ExpectedTensor, Weights};
use graphs::program::Slot;
use graphs::types::{DType, Sharding, Type};
use half::bf16;
use std::collections::BTreeMap;

/// Two layers of `[4, 6]` in two files.
#[test]
fn stacks_are_put_slice_by_slice_on_any_mesh() {
    let dir = tempfile::tempdir().unwrap();
    let mut map = BTreeMap::new();
    for layer in 0..2 {
        let name = format!("layer.{layer}");
        let values = (0..24u8).map(|i| f32::from(layer * 24 + i));
        let bytes = values.flat_map(f32::to_le_bytes).collect::<Vec<_>>();
        let tensor = NamedTensor::new(&name, Type::new(DType::F32, [4, 6]), bytes);
        let file = format!("model-{layer}.safetensors");
        write_file(&dir.path().join(&file), &[tensor], &BTreeMap::new()).unwrap();
        map.insert(name, file);
    }
    let index = serde_json::json!({ "weight_map": map }).to_string();
    std::fs::write(dir.path().join("model.safetensors.index.json"), index).unwrap();
    let weights = Weights::open(dir.path()).unwrap();
    let wanted = [0, 1].map(|layer| ExpectedTensor::new(format!("layer.{layer}"), [4, 6]));
    let parts = weights.select(&wanted, &[]).unwrap();

    let engine = on(&[("data", 2), ("tensor", 2)]);
    let shardings: [&[&[&str]]; 5] = [
        &[],
        &[&["data"]],
        &[&[], &["tensor"], &["data"]],
        &[&[], &["data", "tensor"]],
        &[&["data"], &[], &["tensor"]],
    ];
    for axes in shardings {
        let dims = axes.iter().map(|axes| axes.iter().map(|a| a.to_string()).collect()).collect();
        let slot = Slot {
            name: "layers".into(),
            ty: Type::new(DType::BF16, [2, 4, 6]),
            sharding: Sharding { dims },
        };
        let array = weights.put(&engine, &slot, &parts).unwrap();
        let values = array.get().unwrap().to_vec::<bf16>().unwrap();
        let values: Vec<f32> = values.into_iter().map(f32::from).collect();
        assert_eq!(values, (0..48u8).map(f32::from).collect::<Vec<_>>(), "{axes:?}");
    }
    let slot = Slot {
        name: "layers".into(),
        ty: Type::new(DType::F32, [3, 4, 6]),
        sharding: Sharding::replicated(),
    };
    let error = weights.put(&engine, &slot, &parts).unwrap_err().to_string();
    assert_eq!(error, "`layers` is f32[3,4,6], but was given as 2 tensors of [24, 24] elements");
}
