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

    /// The item of this number, and the caption of this turn.
    fn find(&self, index: u64, turn: u64) -> Result<(&Item, &Caption), BadSample> {
        let Some(item) = usize::try_from(index).ok().and_then(|i| self.items.get(i)) else {
            return Err(BadSample::out_of_range(&self.name, index, self.len()));
        };
        // Where an item begins among its captions is drawn; from there each turn takes the next.
        let at = turn.wrapping_add(stable::mix(index)).checked_rem(item.captions.len() as u64);
        let caption = at.and_then(|at| item.captions.get(at as usize));
        let none = || bad(item, (Reason::MissingCaption, "there is none for it".into()));
        Ok((item, caption.ok_or_else(none)?))
    }

    fn text(&self, caption: &Caption) -> Result<String, Fault> {
        match caption {
            Caption::Text(text) => Ok(self.options.text(text.clone())),
            Caption::File(blob) => {
                let bytes = blob.read_all(u64::from(CAPTION_LIMIT));
                let bytes = bytes.map_err(|error| fault(error, Reason::MissingCaption, blob.file_name()))?;
                Ok(self.options.caption(&bytes)?.trim_end_matches(['\r', '\n']).to_owned())
            }
        }
    }

    fn picture(&self, item: &Item) -> Result<(Picture, [usize; 2]), Fault> {
        let bytes = item.picture.read_all(u64::from(IMAGE_LIMIT));
        self.options.picture(&bytes.map_err(|error| fault(error, Reason::MissingImage, "the picture"))?)
    }
}

fn bad(item: &Item, (reason, text): Fault) -> BadSample {
    let (shard, key) = (item.picture.name().to_owned(), item.picture.file_name().to_owned());
    BadSample { shard, key, offset: 0, reason, text }
}

/// What is wrong with a file that cannot be read.
fn fault(error: std::io::Error, missing: Reason, what: &str) -> Fault {
    match error.kind() {
        ErrorKind::NotFound => (missing, format!("{what} does not exist")),
        ErrorKind::FileTooLarge => (Reason::TooLarge, format!("{what}: {error}")),
        _ => (Reason::Unreadable, format!("{what}: {error}")),
    }
}

impl Dataset for Files {
    fn len(&self) -> u64 {
        self.items.len() as u64
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let (item, caption) = self.find(index, turn)?;
        let text = self.text(caption).map_err(|fault| bad(item, fault))?;
        let (picture, original) = self.picture(item).map_err(|fault| bad(item, fault))?;
        Ok(Example { original, ..Example::new(picture, text, printable(item.picture.name())) })
    }

    fn caption(&self, index: u64, turn: u64) -> Result<String, BadSample> {
        let (item, caption) = self.find(index, turn)?;
        self.text(caption).map_err(|fault| bad(item, fault))
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
