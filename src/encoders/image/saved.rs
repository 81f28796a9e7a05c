//! The file of an image tokenizer: free text and tensors that are checked as they are read.
use crate::config::PATCH_LIMIT;
use crate::formats::safetensors::TensorFile;
use anyhow::{Context, Result, ensure};
use graphs::types::{DType, Type};
use std::collections::BTreeMap;

pub(super) fn check_patch(patch: usize) -> Result<()> {
    ensure!(
        (1..=PATCH_LIMIT).contains(&patch),
        "the codec's patch must be 1 to {PATCH_LIMIT} pixels, not {patch}"
    );
    Ok(())
}

/// A codec's file: free text and tensors that are checked as they are read.
pub(super) struct Saved(pub(super) TensorFile);

impl Saved {
    pub(super) fn text(&self, key: &str) -> Result<&str> {
        self.0.metadata.get(key).map(String::as_str).with_context(|| format!("no {key:?} in its metadata"))
    }

    pub(super) fn number(&self, key: &str) -> Result<usize> {
        let text = self.text(key)?;
        text.parse().with_context(|| format!("its {key} {text:?} is no number"))
    }

    pub(super) fn psnr(&self) -> Result<f64> {
        self.text("psnr")?.parse().context("its psnr is no number")
    }

    pub(super) fn bytes(&self, name: &str, ty: &Type) -> Result<Vec<u8>> {
        let entry = self.0.entry(name).with_context(|| format!("no tensor {name:?}"))?;
        ensure!(entry.ty == *ty, "tensor {name:?} is {}, not {ty}", entry.ty);
        self.0.read(entry)
    }

    pub(super) fn floats(&self, name: &str, dims: &[usize]) -> Result<Vec<f32>> {
        let bytes = self.bytes(name, &Type::new(DType::F32, dims))?;
        let values: Vec<f32> = bytes.as_chunks::<4>().0.iter().map(|&b| f32::from_le_bytes(b)).collect();
        let finite = values.iter().all(|value| value.is_finite());
        ensure!(finite, "tensor {name:?} holds a value that is not finite");
        Ok(values)
    }
}

/// How near the images that a codec was fitted to come back, in words.
pub(super) fn fitted(psnr: f64) -> String {
    match psnr {
        psnr if psnr.is_finite() => format!("{psnr:.1} dB"),
        _ => "no error on what it was fitted to, too little to tell how it is with other images".into(),
    }
}

/// The text beside a codec's tensors.
pub(super) fn metadata(format: &str, sizes: [(&str, usize); 2], psnr: f64) -> BTreeMap<String, String> {
    let sizes = sizes.map(|(key, size)| (key.to_owned(), size.to_string()));
    let rest = [("format", format.to_owned()), ("psnr", psnr.to_string())];
    sizes.into_iter().chain(rest.map(|(key, value)| (key.to_owned(), value))).collect()
}
