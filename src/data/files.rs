//! Pictures that are files of their own, each with one caption or several.

use std::io::ErrorKind;

use anyhow::Result;

use super::pair::{CAPTION_LIMIT, Fault, IMAGE_LIMIT, Options};
use super::store::Blob;
use super::{BadSample, Dataset, Example, Picture, Reason, printable, stable};

/// Numbered picture files with captions; a folder or a list of annotations says which.
#[derive(Debug)]
pub struct Files {
    /// The kind and the place, for logs.
    name: String,
    items: Vec<Item>,
    options: Options,
}

/// A picture file.
#[derive(Debug)]
pub struct Item {
    /// The file; it need not exist.
    pub picture: Blob,
    /// Its captions; none is a fault of the sample.
    pub captions: Vec<Caption>,
}

/// Where a caption is.
#[derive(Debug)]
pub enum Caption {
    /// Here.
    Text(String),
    /// All of a file but the ends of its last lines.
    File(Blob),
}

impl Files {
    /// Files in the order given; `name` says in logs what they are.
    ///
    /// # Errors
    /// If the size of pictures is out of range.
    pub fn new(name: String, items: Vec<Item>, options: Options) -> Result<Self> {
        options.check()?;
        Ok(Self { name, items, options })
    }

    fn read(&self, item: &Item, caption: &Caption) -> Result<(Picture, String), Fault> {
        let fault = |error: std::io::Error, missing: Reason, what: &str| match error.kind() {
            ErrorKind::NotFound => (missing, format!("{what} does not exist")),
            ErrorKind::FileTooLarge => (Reason::TooLarge, format!("{what}: {error}")),
            _ => (Reason::Unreadable, format!("{what}: {error}")),
        };
        let text = match caption {
            Caption::Text(text) => self.options.text(text.clone()),
            Caption::File(blob) => {
                let bytes = blob.read_all(u64::from(CAPTION_LIMIT));
                let bytes = bytes.map_err(|error| fault(error, Reason::MissingCaption, blob.file_name()))?;
                let text = self.options.caption(bytes)?;
                text.trim_end_matches(['\r', '\n']).to_owned()
            }
        };
        let bytes = item.picture.read_all(u64::from(IMAGE_LIMIT));
        let bytes = bytes.map_err(|error| fault(error, Reason::MissingImage, "the picture"))?;
        Ok((self.options.picture(&bytes)?, text))
    }
}

impl Dataset for Files {
    fn len(&self) -> u64 {
        self.items.len() as u64
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let Some(item) = usize::try_from(index).ok().and_then(|i| self.items.get(i)) else {
            return Err(BadSample::out_of_range(&self.name, index, self.len()));
        };
        let bad = |(reason, text): Fault| BadSample {
            shard: item.picture.name().to_owned(),
            key: item.picture.file_name().to_owned(),
            offset: 0,
            reason,
            text,
        };
        // Where an item begins among its captions is drawn; from there each turn takes the next.
        let count = item.captions.len() as u64;
        let at = turn.wrapping_add(stable::mix(index)).checked_rem(count);
        let caption = at.and_then(|at| item.captions.get(at as usize));
        let caption = caption.ok_or_else(|| bad((Reason::MissingCaption, "there is none for it".into())))?;
        let (picture, text) = self.read(item, caption).map_err(bad)?;
        Ok(Example::new(picture, text, printable(item.picture.name())))
    }

    fn captions(&self, index: u64) -> u64 {
        let item = usize::try_from(index).ok().and_then(|i| self.items.get(i));
        item.map_or(1, |item| item.captions.len().max(1) as u64)
    }

    fn is_remote(&self) -> bool {
        self.items.iter().any(|item| item.picture.is_remote())
    }

    /// Of file names (not folders) and captions: not of what is in the files.
    fn fingerprint(&self) -> u64 {
        let mut hash = stable::fnv1a(b"files 1");
        let mut add =
            |text: &str| hash = stable::fnv1a_more(stable::fnv1a_more(hash, text.as_bytes()), &[0xff]);
        for item in &self.items {
            add(item.picture.file_name());
            for caption in &item.captions {
                match caption {
                    Caption::Text(text) => add(text),
                    Caption::File(blob) => add(blob.file_name()),
                }
            }
        }
        hash
    }

    fn describe(&self) -> String {
        let captions: usize = self.items.iter().map(|item| item.captions.len()).sum();
        format!(
            "{}: {} pictures, {captions} captions (fingerprint {:016x})",
            self.name,
            self.items.len(),
            self.fingerprint()
        )
    }
}
