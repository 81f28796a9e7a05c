//! The samples of a tar archive in the order in which they stand there: members of one key, side by side, are one. Also what
//! becomes of their bytes.

use std::ops::Range;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::decode::{CAPTION_LIMIT, Fault, IMAGE_EXTENSIONS, IMAGE_LIMIT, Options};
use super::index::{Entry, Span};
use super::{BadSample, Example, Reason};
use crate::config::Mix;
use crate::formats::read_at::ReadAt;
use crate::formats::tar::{self, Member};
use crate::util::text::{printable, without_number};

/// The largest sidecar that is read, in bytes.
const SIDECAR_LIMIT: u64 = 64 << 10;
/// Which samples to leave out, by what their sidecars say of the original image. A sample without a sidecar, or
/// with one that does not say, stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Filters {
    /// The least number of pixels of the shorter side.
    pub min_side: Option<u32>,
    /// The most that the longer side may be of the shorter one.
    pub max_aspect: Option<f64>,
}

/// Members that are part of no sample, over all shards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Others {
    /// Files that are no image, caption or sidecar: second images of a key, and so on.
    pub ignored: u64,
    /// Links, devices, and names that are absolute or hold `..`: left out for safety.
    pub refused: u64,
    /// Samples that the filters left out.
    pub filtered: u64,
}

enum Part {
    Image,
    Caption,
    Sidecar,
}

/// What is read of a sidecar.
#[derive(Deserialize)]
struct Sidecar {
    caption: Option<String>,
    width: Option<f64>,
    height: Option<f64>,
    original_width: Option<f64>,
    original_height: Option<f64>,
}

/// Who takes the samples of an archive, one after the other.
pub(super) trait Samples {
    /// All members of a sample are known: the one that began last.
    ///
    /// # Errors
    /// To end the walk.
    fn sample(&mut self, entry: Entry) -> Result<()>;

    /// A sample begins at this byte of the archive: what is before it is not needed any more.
    fn begins(&mut self, _at: u64) {}
}

/// Walks through the archive `name`, whose bytes are `file`. Gives its length and the members that are part of no sample.
///
/// # Errors
/// If it is no whole tar archive (the file and the byte are named), or `samples` ends the walk.
pub(super) fn walk(
    name: &str,
    file: &dyn ReadAt,
    filters: Filters,
    samples: &mut dyn Samples,
) -> Result<(u64, Others)> {
    let (others, last_key) = (Others::default(), String::new());
    let mut walk = Walk {
        name,
        file,
        filters,
        samples,
        others,
        open: None,
        last_key,
        dropped: false,
        sidecar: None,
        ended: 0,
    };
    let length = tar::walk(name, file, |member| walk.add(&member))?;
    walk.close()?;
    Ok((length, walk.others))
}

/// A walk through an archive.
struct Walk<'s> {
    name: &'s str,
    file: &'s dyn ReadAt,
    filters: Filters,
    samples: &'s mut dyn Samples,
    others: Others,
    /// The sample whose members come now.
    open: Option<Entry>,
    last_key: String,
    /// Whether the filters left out the sample of that key, with all that is still to come of it.
    dropped: bool,
    /// A sidecar, its key, and where it begins, that stands before the other files of its sample.
    sidecar: Option<(String, Span, u64)>,
    /// Where the member before ends.
    ended: u64,
}

impl Walk<'_> {
    fn add(&mut self, member: &Member) -> Result<()> {
        let end = (member.offset + member.size).next_multiple_of(tar::BLOCK);
        // Records that give the member its name stand before its header.
        let begin = std::mem::replace(&mut self.ended, end);
        if member.name.ends_with('/') && member.size == 0 && member.name_is_inside() {
            return Ok(());
        }
        if !member.is_file || !member.name_is_inside() {
            self.others.refused += 1;
            return Ok(());
        }
        let name = member.name.strip_prefix("./").unwrap_or(&member.name);
        let base = name.rfind('/').map_or(0, |slash| slash + 1);
        let dot = name[base..].find('.').map(|dot| base + dot).filter(|&dot| dot > base);
        let part = dot.and_then(|dot| match name[dot + 1..].to_ascii_lowercase().as_str() {
            ending if IMAGE_EXTENSIONS.contains(&ending) => Some((&name[..dot], Part::Image)),
            "txt" => Some((&name[..dot], Part::Caption)),
            "json" => Some((&name[..dot], Part::Sidecar)),
            _ => None,
        });
        let Some((key, part)) = part else {
            self.others.ignored += 1;
            return Ok(());
        };
        // A size over 32 bits is over the limits as well: cut, it is still refused when read.
        let span = Span { offset: member.offset, size: u32::try_from(member.size).unwrap_or(u32::MAX) };
        if self.dropped && key == self.last_key {
            return Ok(());
        }
        let is_new = key != self.last_key;
        match part {
            Part::Sidecar if is_new => {
                self.sidecar = Some((key.to_owned(), span, begin));
                return Ok(());
            }
            Part::Sidecar => return self.summary(span),
            Part::Image | Part::Caption if is_new => self.start(key, begin)?,
            Part::Image | Part::Caption => {}
        }
        let Some(entry) = &mut self.open else { return Ok(()) };
        match part {
            Part::Image if entry.image.is_none() => entry.image = Some(span),
            Part::Caption if entry.caption.is_none() || entry.in_sidecar => {
                (entry.caption, entry.in_sidecar) = (Some(span), false);
            }
            _ => self.others.ignored += 1,
        }
        Ok(())
    }

    /// Begins a sample; with what its sidecar says, if that came first.
    fn start(&mut self, key: &str, begin: u64) -> Result<()> {
        self.close()?;
        let sidecar = self.sidecar.take().filter(|(of, ..)| of == key);
        self.samples.begins(sidecar.as_ref().map_or(begin, |(.., begin)| *begin));
        self.open = Some(Entry { key: key.to_owned(), in_sidecar: false, image: None, caption: None });
        key.clone_into(&mut self.last_key);
        self.dropped = false;
        sidecar.map_or(Ok(()), |(_, span, _)| self.summary(span))
    }

    /// Adds the sample that is complete.
    fn close(&mut self) -> Result<()> {
        self.open.take().map_or(Ok(()), |entry| self.samples.sample(entry))
    }

    /// Takes what a sidecar says of the sample begun last: its caption until a file has it; its size, by which it
    /// may be left out.
    fn summary(&mut self, span: Span) -> Result<()> {
        let Some(entry) = &mut self.open else { return Ok(()) };
        if entry.caption.is_none() {
            (entry.caption, entry.in_sidecar) = (Some(span), true);
        }
        if self.filters == Filters::default() || u64::from(span.size) > SIDECAR_LIMIT {
            return Ok(());
        }
        let mut bytes = vec![0; span.size as usize];
        let at = span.offset;
        self.file.fill(at, &mut bytes).with_context(|| format!("cannot read {} at byte {at}", self.name))?;
        let Ok(sidecar) = serde_json::from_slice::<Sidecar>(&bytes) else { return Ok(()) };
        if !self.filters.pass(&sidecar) {
            self.open = None;
            self.dropped = true;
            self.others.filtered += 1;
        }
        Ok(())
    }
}

impl Filters {
    /// What a config says.
    pub fn of(mix: &Mix) -> Self {
        Self { min_side: mix.min_side, max_aspect: mix.max_aspect }
    }

    /// What tells filters apart.
    pub fn words(&self) -> String {
        format!("{self:?}")
    }

    fn pass(&self, sidecar: &Sidecar) -> bool {
        let width = sidecar.original_width.or(sidecar.width);
        let height = sidecar.original_height.or(sidecar.height);
        let (Some(width), Some(height)) = (width, height) else { return true };
        let (short, long) = (width.min(height), width.max(height));
        self.min_side.is_none_or(|least| short >= f64::from(least))
            && self.max_aspect.is_none_or(|most| long <= most * short)
    }
}

/// A sample of a shard whose bytes are to become a pair.
pub(super) struct Pair<'e> {
    /// The shard's path or URL.
    pub shard: &'e str,
    /// Its members.
    pub entry: &'e Entry,
    /// What becomes of them.
    pub options: &'e Options,
}

impl Pair<'_> {
    /// The sample cannot be used, for a fault at this byte of the shard.
    pub fn bad(&self, offset: u64, (reason, text): Fault) -> BadSample {
        let (shard, key) = (self.shard.to_owned(), self.entry.key.clone());
        BadSample { shard, key, offset, reason, text: without_number(&text) }
    }

    /// Where its first member begins.
    pub fn first(&self) -> u64 {
        self.entry.image.or(self.entry.caption).map_or(0, |span| span.offset)
    }

    /// Where the bytes of its caption (or of the sidecar that has it) and of its image lie in the shard.
    ///
    /// # Errors
    /// If one is missing, or too large.
    pub fn parts(&self) -> Result<[Range<u64>; 2], BadSample> {
        let Self { entry, options, .. } = self;
        let Some(image) = entry.image else {
            let text = "no .jpg, .jpeg, .png or .webp member".into();
            return Err(self.bad(self.first(), (Reason::MissingImage, text)));
        };
        let caption = match entry.caption {
            // An empty part of the image.
            None if options.is_whole => Span { size: 0, ..image },
            caption => caption.ok_or_else(|| self.no_caption())?,
        };
        for (span, limit, what) in [(image, IMAGE_LIMIT, "image"), (caption, CAPTION_LIMIT, "caption")] {
            if span.size > limit {
                let text = format!("the {what} has {} bytes or more; the limit is {limit}", span.size);
                return Err(self.bad(span.offset, (Reason::TooLarge, text)));
            }
        }
        Ok([caption.range(), image.range()])
    }

    /// The pair of these [`parts`](Self::parts).
    ///
    /// # Errors
    /// If caption or image cannot be read.
    pub fn example(&self, mut text: Vec<u8>, image: &[u8]) -> Result<Example, BadSample> {
        let Self { shard, entry, options } = self;
        if entry.in_sidecar {
            let sidecar: Option<Sidecar> = serde_json::from_slice(&text).ok();
            text = sidecar.and_then(|sidecar| sidecar.caption).ok_or_else(|| self.no_caption())?.into_bytes();
        }
        let at = |span: Option<Span>| span.or(entry.image).map_or(0, |span| span.offset);
        let text = options.caption(&text).map_err(|fault| self.bad(at(entry.caption), fault))?;
        let (image, original) = options.image(image).map_err(|fault| self.bad(at(entry.image), fault))?;
        let id = format!("{shard}/{}", printable(&entry.key));
        Ok(Example { original, ..Example::new(image, text, id) })
    }

    fn no_caption(&self) -> BadSample {
        self.bad(self.first(), (Reason::MissingCaption, "no .txt member".into()))
    }
}
