//! Captions as rows of embeddings, made when they are read: memory holds the captions alone.
use crate::encoders::features::TextNetwork;
use crate::stats::Rows;
use crate::util::error::Failure;
use crate::util::text::count;
use anyhow::Result;
use std::cell::Cell;
use std::ops::Range;

/// The captions of a set of images, as CLIP embeds them.
pub struct CaptionRows<'a> {
    network: &'a TextNetwork,
    captions: &'a [String],
    /// Captions that were too long.
    cut: Cell<usize>,
}

/// Fails where an image has no caption.
///
/// # Errors
/// As said.
pub fn check(captions: &[String]) -> Result<(), Failure> {
    match captions.iter().position(|caption| caption.trim().is_empty()) {
        None => Ok(()),
        Some(at) => {
            let text =
                format!("image {at} of {} has no caption: a CLIP score needs one of each", captions.len());
            Err(Failure::input(text).help("give a .txt beside each image, or a captions.jsonl"))
        }
    }
}

impl CaptionRows<'_> {
    /// The captions of images in their order.
    ///
    /// # Errors
    /// When one is empty.
    pub fn new<'a>(network: &'a TextNetwork, captions: &'a [String]) -> Result<CaptionRows<'a>, Failure> {
        check(captions)?;
        Ok(CaptionRows { network, captions, cut: Cell::new(0) })
    }

    /// What must be said of captions that were cut off.
    pub fn warnings(&self) -> Vec<String> {
        let length = self.network.tower().length();
        let text = |cut| format!("{} longer than {length} tokens, and cut off", count(cut, "caption"));
        Some(self.cut.get()).filter(|cut| *cut > 0).map(text).into_iter().collect()
    }
}

impl Rows for CaptionRows<'_> {
    fn len(&self) -> usize {
        self.captions.len()
    }

    fn width(&self) -> usize {
        self.network.tower().width()
    }

    fn read(&self, rows: Range<usize>, out: &mut Vec<f32>) -> Result<()> {
        let texts: Vec<&str> = self.captions[rows].iter().map(String::as_str).collect();
        let embedded = self.network.embed(&texts)?;
        self.cut.set(self.cut.get() + embedded.cut);
        *out = embedded.rows;
        Ok(())
    }
}
