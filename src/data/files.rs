//! Images that are files of their own, each with one caption or several.
//!
//! In memory stays the name of each in its folder and the captions that are no files, packed: 16 bytes an image and 4 a
//! name or caption beside their text. For more than some ten million images, shards keep nothing.

use std::io::ErrorKind;

use anyhow::{Context, Result};

use super::dataset::reason;
use super::decode::{CAPTION_LIMIT, Fault, IMAGE_LIMIT, Options};
use super::{BadSample, Dataset, Example, Reason};
use crate::formats::image::Image;
use crate::storage::object::Folder;
use crate::util::rng;
use crate::util::text::{count, printable, without_number};

/// In place of a number of captions: there is one, in a file beside the image.
const CAPTION_FILE: u32 = u32::MAX;

/// Numbered image files with captions; a folder or a list of annotations says which.
#[derive(Debug)]
pub struct Files {
    /// The kind and the place, for logs.
    name: String,
    folders: Vec<Folder>,
    items: Items,
    options: Options,
}

/// Names and captions of images.
#[derive(Debug, Default)]
pub struct Items {
    /// Of each item: the number of its folder, its name, how many captions it has, those; numbers as u32, texts with their
    /// lengths before them.
    bytes: Vec<u8>,
    /// Where each begins.
    starts: Vec<u64>,
}

/// Captions of an image; none is a fault of the sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Captions<T> {
    /// These.
    Texts(Vec<T>),
    /// The text file of the same name beside it: all of it but the ends of its last lines.
    Beside,
}

/// An image file, which need not exist.
struct Item<'f> {
    folder: &'f Folder,
    name: &'f str,
    captions: Captions<&'f str>,
}

impl Items {
    /// Appends an image by its name in folder number `folder`.
    ///
    /// # Errors
    /// If a text is over 4 GiB long.
    pub fn push(&mut self, folder: usize, name: &str, captions: &Captions<String>) -> Result<()> {
        self.starts.push(self.bytes.len() as u64);
        self.number(folder)?;
        self.text(name)?;
        match captions {
            Captions::Beside => self.bytes.extend(CAPTION_FILE.to_le_bytes()),
            Captions::Texts(texts) => {
                self.number(texts.len())?;
                texts.iter().try_for_each(|text| self.text(text))?;
            }
        }
        Ok(())
    }

    fn number(&mut self, value: usize) -> Result<()> {
        let value = u32::try_from(value).ok().filter(|&value| value != CAPTION_FILE);
        self.bytes.extend(value.context("a list of 4 GiB for one image")?.to_le_bytes());
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        self.number(text.len())?;
        self.bytes.extend(text.as_bytes());
        Ok(())
    }

    /// Folder, name and captions of an item.
    fn get(&self, index: u64) -> Option<(usize, &str, Captions<&str>)> {
        let start = *self.starts.get(usize::try_from(index).ok()?)?;
        let mut rest = self.bytes.get(usize::try_from(start).ok()?..)?;
        let folder = number(&mut rest)? as usize;
        let name = text(&mut rest)?;
        let captions = match number(&mut rest)? {
            CAPTION_FILE => Captions::Beside,
            count => Captions::Texts((0..count).map(|_| text(&mut rest)).collect::<Option<_>>()?),
        };
        Some((folder, name, captions))
    }
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let (value, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(u32::from_le_bytes(*value))
}

fn text<'t>(rest: &mut &'t [u8]) -> Option<&'t str> {
    let length = number(rest)? as usize;
    let (text, after) = rest.split_at_checked(length)?;
    *rest = after;
    std::str::from_utf8(text).ok()
}

/// The text file beside an image.
pub fn beside(image: &str) -> String {
    format!("{}.txt", image.rsplit_once('.').map_or(image, |(stem, _)| stem))
}

impl Item<'_> {
    fn full_name(&self) -> String {
        self.folder.full_name(self.name)
    }

    fn bad(&self, (reason, text): Fault) -> BadSample {
        BadSample { shard: self.full_name(), key: file_name(self.name).to_owned(), offset: 0, reason, text }
    }
}

fn file_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

impl Files {
    /// Files in the order given, in the folders by whose numbers they go; `name` says in logs what they are.
    ///
    /// # Errors
    /// If the size of images is out of range.
    pub fn new(name: String, folders: Vec<Folder>, items: Items, options: Options) -> Result<Self> {
        options.check()?;
        Ok(Self { name, folders, items, options })
    }

    fn item(&self, index: u64) -> Option<Item<'_>> {
        let (folder, name, captions) = self.items.get(index)?;
        Some(Item { folder: self.folders.get(folder)?, name, captions })
    }

    fn find(&self, index: u64) -> Result<Item<'_>, BadSample> {
        self.item(index).ok_or_else(|| BadSample::out_of_range(&self.name, index, self.len()))
    }

    /// The caption of this turn.
    fn text(&self, item: &Item, index: u64, turn: u64) -> Result<String, Fault> {
        let texts = match &item.captions {
            Captions::Texts(texts) => texts,
            Captions::Beside => {
                let name = beside(item.name);
                let bytes = item.folder.read_all(&name, u64::from(CAPTION_LIMIT));
                let bytes = bytes.map_err(|error| fault(error, Reason::MissingCaption, file_name(&name)))?;
                return Ok(self.options.caption(&bytes)?.trim_end_matches(['\r', '\n']).to_owned());
            }
        };
        // Where an item begins among its captions is drawn; from there each turn takes the next. Who judges images takes
        // the first of each.
        let begin = if self.options.is_whole { 0 } else { rng::mix(index) };
        let at = turn.wrapping_add(begin).checked_rem(texts.len() as u64);
        let none = || (Reason::MissingCaption, "there is none for it".to_owned());
        let text = at.and_then(|at| texts.get(at as usize)).ok_or_else(none)?;
        Ok(self.options.text((*text).to_owned()))
    }

    /// The same; an empty one where there is none and none is needed.
    fn text_or_none(&self, item: &Item, index: u64, turn: u64) -> Result<String, BadSample> {
        match self.text(item, index, turn) {
            Err((Reason::MissingCaption, _)) if self.options.is_whole => Ok(String::new()),
            text => text.map_err(|fault| item.bad(fault)),
        }
    }

    fn image(&self, item: &Item) -> Result<(Image, [usize; 2]), Fault> {
        let bytes = item.folder.read_all(item.name, u64::from(IMAGE_LIMIT));
        self.options.image(&bytes.map_err(|error| fault(error, Reason::MissingImage, "the image"))?)
    }
}

/// What is wrong with a file that cannot be read.
fn fault(error: std::io::Error, missing: Reason, what: &str) -> Fault {
    let said = without_number(&error.to_string());
    match error.kind() {
        ErrorKind::NotFound => (missing, format!("{what} does not exist")),
        ErrorKind::FileTooLarge => (Reason::TooLarge, format!("{what}: {said}")),
        _ => (reason(&error), format!("{what}: {said}")),
    }
}

impl Dataset for Files {
    fn len(&self) -> u64 {
        self.items.starts.len() as u64
    }

    fn get(&self, index: u64, turn: u64) -> Result<Example, BadSample> {
        let item = self.find(index)?;
        let text = self.text_or_none(&item, index, turn)?;
        let (image, original) = self.image(&item).map_err(|fault| item.bad(fault))?;
        Ok(Example { original, ..Example::new(image, text, printable(&item.full_name())) })
    }

    fn caption(&self, index: u64, turn: u64) -> Result<String, BadSample> {
        self.text_or_none(&self.find(index)?, index, turn)
    }

    fn captions(&self, index: u64) -> u64 {
        self.item(index).map_or(1, |item| item.captions.len().max(1))
    }

    fn is_remote(&self) -> bool {
        self.folders.iter().any(Folder::is_remote)
    }

    /// Of file names (not folders) and captions: not of what is in the files.
    fn fingerprint(&self) -> u64 {
        let mut hash = rng::fnv1a(b"files 1");
        let mut add = |text: &str| hash = rng::fnv1a_more(rng::fnv1a_more(hash, text.as_bytes()), &[0xff]);
        for item in (0..self.len()).filter_map(|index| self.item(index)) {
            add(file_name(item.name));
            match &item.captions {
                Captions::Texts(texts) => texts.iter().for_each(|text| add(text)),
                Captions::Beside => add(file_name(&beside(item.name))),
            }
        }
        hash
    }

    fn summary(&self) -> String {
        let captions: u64 =
            (0..self.len()).filter_map(|index| self.item(index)).map(|item| item.captions.len()).sum();
        format!(
            "{}: {}, {} (fingerprint {:016x})",
            self.name,
            count(self.len(), "image"),
            count(captions, "caption"),
            self.fingerprint()
        )
    }
}

impl<T> Captions<T> {
    /// How many there are.
    pub fn len(&self) -> u64 {
        match self {
            Self::Texts(texts) => texts.len() as u64,
            Self::Beside => 1,
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
