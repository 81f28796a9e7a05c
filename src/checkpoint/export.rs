//! Writing the weights of a checkpoint as sharded safetensors with an index, as other tools read them, under a manifest and
//! a commit mark. A tensor at a time is in memory, of a stack that of a layer.
use super::exported::{AVERAGE, INDEX, STACK, converted, of_layer};
use super::read::CONFIG_LIMIT;
use super::write::write_synced;
use super::{
    COMMIT, CONFIG, Checkpoint, Export, FileRecord, MANIFEST, Manifest, Reader, TensorRecord, outside,
};
use crate::formats::safetensors::stream_to;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail};
use graphs::types::{DType, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// What checkpoints of a run call those of the last step.
const RAW: &str = "params/";
/// The most files, as their names have five digits.
const MOST_SHARDS: usize = 99_999;

/// What is to be exported, laid out in files.
#[derive(Debug)]
pub struct ExportPlan {
    export: Export,
    dtype: DType,
    /// The tensors to read from the checkpoint, in f32.
    wanted: Vec<(String, Type)>,
    shards: Vec<Vec<Entry>>,
}

/// A tensor of a file.
#[derive(Debug)]
struct Entry {
    /// Its name there.
    name: String,
    ty: Type,
    /// Which of the wanted tensors it is of, and which part.
    of: usize,
    region: Vec<Range<usize>>,
    record: TensorRecord,
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The manifest.
    pub manifest: Manifest,
    /// Its hash, by which the weights are known ([`Checkpoint::hash`]).
    pub hash: String,
}

impl Checkpoint {
    /// Lays out the averaged or the `raw` weights `params` (names, types in f32, whether each is a stack of layers), as
    /// `f32` or `bf16`, in files of at most `shard_bytes`; a tensor that is larger has a file to itself.
    ///
    /// # Errors
    /// When the checkpoint does not hold exactly these, or there would be too many files.
    pub fn plan_export(
        &self,
        params: &[(String, Type, bool)],
        raw: bool,
        dtype: DType,
        shard_bytes: u64,
    ) -> Result<ExportPlan> {
        let export = match &self.manifest.export {
            Some(export) if raw && !export.raw => {
                let text =
                    format!("{} is exported already, and holds averaged weights alone", self.path.display());
                bail!(
                    Failure::input(text).help("name the run that it was exported from, or leave out --raw")
                );
            }
            Some(export) => export.clone(),
            None => Export { raw, source: self.hash.clone() },
        };
        // An export has its weights where others have the average, whichever they are.
        let prefix = if raw && self.manifest.export.is_none() { RAW } else { AVERAGE };
        let wanted: Vec<(String, Type)> =
            params.iter().map(|(name, ty, _)| (format!("{prefix}{name}"), ty.clone())).collect();
        self.compare(&wanted, true)?;
        let (mut shards, mut used) = (vec![vec![]], 0);
        for (of, (name, ty, stacked)) in params.iter().enumerate() {
            let whole: Vec<Range<usize>> = ty.dims.iter().map(|dim| 0..*dim).collect();
            let layers = whole.first().filter(|_| *stacked).cloned();
            let slices = match &layers {
                Some(layers) => {
                    let layer = |i| [std::slice::from_ref(&(i..i + 1)), &whole[1..]].concat();
                    layers.clone().map(layer).collect()
                }
                None => vec![whole],
            };
            for region in slices {
                let (dtype, shape) = (dtype.to_string(), ty.dims.clone());
                let slice = layers.is_some().then(|| region.clone());
                let record = TensorRecord { name: name.clone(), dtype, shape, slice };
                let layer = record.slice.as_ref().and_then(|slice| of_layer(name, &ty.dims, slice));
                let (name, dims) = match (layer, &layers) {
                    (Some(layer), _) => layer,
                    (None, None) => (name.clone(), ty.dims.clone()),
                    (None, Some(_)) => bail!("the stack {name} has no {STACK} in its name"),
                };
                let ty = Type::new(record.dtype()?, dims);
                let bytes = ty.bytes() as u64;
                if used > 0 && used + bytes > shard_bytes {
                    shards.push(vec![]);
                    used = 0;
                }
                used += bytes;
                let entry = Entry { name, ty, of, region, record };
                shards.last_mut().context("no shard")?.push(entry);
            }
        }
        if shards.len() > MOST_SHARDS {
            let text = format!("--shard-size makes {} files; {MOST_SHARDS} are the most", shards.len());
            bail!(Failure::input(text).help("make it larger"));
        }
        Ok(ExportPlan { export, dtype, wanted, shards })
    }

    /// Writes what was planned into the folder `dir`, which must be empty: the files, their index, the config, the manifest,
    /// and the commit mark last. `told` hears of each file that is done.
    ///
    /// # Errors
    /// When the checkpoint is damaged or goes meanwhile, or the disk refuses.
    pub fn write_export(
        &self,
        plan: &ExportPlan,
        dir: &Path,
        mut told: impl FnMut(&str, u64),
    ) -> Result<Written> {
        let mut reader = self.take(&plan.wanted)?;
        // Other tools want to know whose convention the layout is.
        let metadata = BTreeMap::from([("format".to_string(), "pt".to_string())]);
        let (mut files, mut map) = (vec![], Map::new());
        for (number, shard) in plan.shards.iter().enumerate() {
            let file = plan.file(number);
            let entries: Vec<(&str, &Type)> = shard.iter().map(|e| (e.name.as_str(), &e.ty)).collect();
            let (bytes, blake3, pieces) = write_synced(&dir.join(&file), &mut |w| {
                stream_to(w, &entries, &metadata, |i| plan.read(&mut reader, &shard[i]))
            })?;
            map.extend(shard.iter().map(|e| (e.name.clone(), Value::from(file.as_str()))));
            told(&file, bytes);
            let tensors = shard.iter().map(|entry| entry.record.clone()).collect();
            files.push(FileRecord { file, bytes, blake3, pieces, tensors });
        }
        let index = json!({
            "metadata": { "total_size": plan.bytes(), "total_parameters": plan.parameters() },
            "weight_map": map,
        });
        let mut index = serde_json::to_vec_pretty(&index)?;
        index.push(b'\n');
        write_synced(&dir.join(INDEX), &mut |w| Ok(w.write_all(&index)?))?;
        let config = disk::read_bounded(&self.path.join(CONFIG), CONFIG_LIMIT)
            .with_context(|| disk::io_failure(&self.path.join(CONFIG), "read"))?;
        let (bytes, blake3, _) = write_synced(&dir.join(CONFIG), &mut |w| Ok(w.write_all(&config)?))?;
        files.push(FileRecord { file: CONFIG.into(), bytes, blake3, pieces: None, tensors: vec![] });
        let mut notes = self.manifest.notes.clone();
        notes.extend(outside::notes(dir)?);
        let export = Some(plan.export.clone());
        let manifest = Manifest { export, files, notes, ..self.manifest.clone() };
        let text = serde_json::to_vec_pretty(&manifest)?;
        let (_, hash, _) = write_synced(&dir.join(MANIFEST), &mut |w| Ok(w.write_all(&text)?))?;
        write_synced(&dir.join(COMMIT), &mut |w| Ok(writeln!(w, "{hash}")?))?;
        disk::sync_dir(dir)?;
        Ok(Written { manifest, hash })
    }
}

impl ExportPlan {
    /// Whether they are the weights of the last step.
    pub fn raw(&self) -> bool {
        self.export.raw
    }

    /// The checkpoint of the run that they are of.
    pub fn source(&self) -> &str {
        &self.export.source
    }

    /// The element type in the files.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// Bytes of all tensors.
    pub fn bytes(&self) -> u64 {
        self.parameters() * self.dtype.bytes() as u64
    }

    /// Parameters.
    pub fn parameters(&self) -> u64 {
        self.wanted.iter().map(|(_, ty)| ty.elements() as u64).sum()
    }

    /// Tensors that are larger than a shard may be, by name, with their bytes.
    pub fn oversized(&self, shard_bytes: u64) -> Vec<(&str, u64)> {
        let all = self.shards.iter().flatten().map(|e| (e.name.as_str(), e.ty.bytes() as u64));
        all.filter(|(_, bytes)| *bytes > shard_bytes).collect()
    }

    /// `model-00001-of-00003.safetensors`
    fn file(&self, number: usize) -> String {
        format!("model-{:05}-of-{:05}.safetensors", number + 1, self.shards.len())
    }

    fn read(&self, reader: &mut Reader<'_>, entry: &Entry) -> Result<Vec<u8>> {
        let (name, ty) = &self.wanted[entry.of];
        converted(reader.slice(name, &entry.region)?, ty.dtype, self.dtype)
    }
}
