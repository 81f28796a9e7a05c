//! CLIP's tower over text on the devices: texts to embeddings, which lie where those of images do.
use super::PRECISION;
use super::refuse;
use super::table::{Kind, NETWORKS, Row, row};
use super::tower::Tower;
use crate::formats::bpe::Bpe;
use crate::formats::weights::Weights;
use crate::formats::weights::maps::clip;
use crate::runtime::Runtime;
use crate::runtime::frozen::FrozenModel;
use crate::util::error::Failure;
use crate::util::text::thousands;
use anyhow::{Context, Result, bail, ensure};
use graphs::functions::{Features, embed_text, embed_text_params};
use graphs::models::ClipText;
use graphs::program::Slot;
use std::path::Path;
use tpu::array::HostArray;

/// CLIP's tower over text, without its vocabulary. Its programs are of all devices: for all processes of a run together,
/// in the same order.
pub struct TextTower {
    name: &'static str,
    sizes: ClipText,
    tower: Tower,
    batch: usize,
    frozen: FrozenModel<()>,
}

impl TextTower {
    /// The tower over text of the network `name`, one of CLIP's, with the weights at a path, for `batch` texts at once; as
    /// many more as it takes to deal them out evenly to the devices. Of the weights only the headers and a sample of each
    /// tensor are read.
    ///
    /// # Errors
    /// When there is no such network or it has no texts, or the weights cannot be read or are not its own; the error shows
    /// both sides.
    pub fn open(name: &str, weights: &Path, runtime: &Runtime, batch: usize) -> Result<TextTower> {
        let row = row(name)?;
        let (kind, activation) = match &row.kind {
            Kind::Transformer(kind) => (kind, kind.clip),
            Kind::Convolutions { .. } => bail!(no_texts(row)),
        };
        let activation = activation.with_context(|| no_texts(row))?;
        let weights = Weights::open(weights)?;
        let (names, sizes) = clip::open_text(&weights, activation)?;
        if let Some(published) = kind.text {
            let there = [sizes.blocks.width, sizes.blocks.depth];
            let show = |[width, depth]: [usize; 2]| format!("{depth} blocks of width {width} over text");
            refuse(row.name, &weights, published != there, show(published), show(there), "")?;
        }
        let params = embed_text_params(&sizes, PRECISION)?;
        let tower = Tower { names, positions: sizes.length, params };
        let fingerprint = weights.fingerprint(&tower.stored(&weights)?)?;
        let batch = batch.max(1).next_multiple_of(runtime.batch_parts().max(1));
        let frozen = FrozenModel::new(runtime, "text network", weights, fingerprint);
        Ok(TextTower { name: row.name, sizes, tower, batch, frozen })
    }

    /// What it is called: `clip-vit-large-patch14`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// A hash that tells its weights from others, in hexadecimal.
    pub fn fingerprint(&self) -> &str {
        self.frozen.fingerprint()
    }

    /// Numbers of an embedding.
    pub fn width(&self) -> usize {
        self.sizes.projection
    }

    /// Tokens of a text at most, with the start and the end.
    pub fn length(&self) -> usize {
        self.sizes.length
    }

    /// Embeddings `[texts, width]` of the ids of texts, however many, each from the start to the end, which is its last.
    ///
    /// # Errors
    /// When a text has no or too many ids, or one that the vocabulary has not; when weights cannot be read, or the devices
    /// refuse.
    pub fn embed(&self, texts: &[Vec<i32>]) -> Result<Vec<f32>> {
        let (length, rows) = (self.sizes.length, self.sizes.vocabulary);
        for (number, ids) in texts.iter().enumerate() {
            ensure!(
                (1..=length).contains(&ids.len()),
                "text {number} has {} ids for {}, which takes 1 to {length}",
                ids.len(),
                self.name
            );
            let outside = ids.iter().find(|id| usize::try_from(**id).map_or(true, |id| id >= rows));
            if let Some(id) = outside {
                bail!("text {number} has the id {id}, not one of 0 to {}", rows - 1);
            }
        }
        let of = Features { batch: self.batch, precision: PRECISION };
        let program = self.frozen.program((), || Ok(embed_text(&self.sizes, of)?))?;
        let params = self.frozen.params(|weights| Ok((self.tower.fill(weights, program.inputs())?, None)))?;
        let mut all = Vec::with_capacity(texts.len() * self.width());
        for part in texts.chunks(self.batch) {
            let mut ids = vec![0; self.batch * length];
            let mut ends = vec![0; self.batch];
            for ((row, end), text) in ids.chunks_mut(length).zip(&mut ends).zip(part) {
                row[..text.len()].copy_from_slice(text);
                *end = text.len() as i32 - 1;
            }
            let ids = HostArray::from_slice([self.batch, length], &ids)?;
            let ends = HostArray::from_slice([self.batch], &ends)?;
            let fill = |slot: &Slot| Ok(if slot.name == "text/ids" { ids.clone() } else { ends.clone() });
            let made = self.frozen.run(&program, &params, None, fill, "text")?;
            let mut values = self.frozen.processes().all_gather(&made)?.to_vec::<f32>()?;
            values.truncate(part.len() * self.width());
            all.extend(values);
        }
        Ok(all)
    }
}

fn no_texts(row: &Row) -> anyhow::Error {
    let has = |row: &&Row| matches!(&row.kind, Kind::Transformer(kind) if kind.clip.is_some());
    let all: Vec<&str> = NETWORKS.iter().filter(has).map(|row| row.name).collect();
    let failure = Failure::input(format!("the network {} describes images alone, not texts", row.name));
    failure.help(format!("name one of {}", all.join(", "))).into()
}

/// CLIP's tower over text with its vocabulary.
pub struct TextNetwork {
    tower: TextTower,
    vocabulary: Bpe,
}

/// What [`TextNetwork::embed`] gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Embedded {
    /// `[texts, width]`, not normalized.
    pub rows: Vec<f32>,
    /// How many of the texts were too long, and cut off.
    pub cut: usize,
}

impl TextNetwork {
    /// [`TextTower::open`], with the vocabulary at a path: see [`Bpe::open`].
    ///
    /// # Errors
    /// When either cannot be opened, or they do not go together.
    pub fn open(
        name: &str,
        weights: &Path,
        vocabulary: &Path,
        runtime: &Runtime,
        batch: usize,
    ) -> Result<TextNetwork> {
        let tower = TextTower::open(name, weights, runtime, batch)?;
        let found = Bpe::open(vocabulary)?;
        let [pieces, rows] = [found.size(), tower.sizes.vocabulary].map(|n| thousands(n as u64));
        ensure!(
            pieces == rows,
            Failure::input(format!(
                "{} has {pieces} pieces, {} {rows} rows for them",
                vocabulary.display(),
                weights.display()
            ))
            .help("name the vocabulary that was published with the weights")
        );
        Ok(TextNetwork { tower, vocabulary: found })
    }

    /// The tower.
    pub fn tower(&self) -> &TextTower {
        &self.tower
    }

    /// A hash of how texts are cut into pieces, in hexadecimal.
    pub fn vocabulary_hash(&self) -> &str {
        self.vocabulary.hash()
    }

    /// Embeddings of texts, however many: any Unicode, possibly empty.
    ///
    /// # Errors
    /// When weights cannot be read, or the devices refuse.
    pub fn embed(&self, texts: &[&str]) -> Result<Embedded> {
        let ids: Vec<_> =
            texts.iter().map(|text| self.vocabulary.encode(text, self.tower.length())).collect();
        let cut = ids.iter().filter(|ids| ids.lost > 0).count();
        let ids: Vec<Vec<i32>> = ids.into_iter().map(|ids| ids.ids).collect();
        Ok(Embedded { rows: self.tower.embed(&ids)?, cut })
    }
}
