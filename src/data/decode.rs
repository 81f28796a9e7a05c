//! From the bytes of an image and of a caption to a pair, or to what is wrong with them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Result, bail};

use super::Reason;
use crate::config::{CaptionKind, Config};
use crate::formats::decode::{self, Filter, Limits};
use crate::formats::image::Image;

/// The largest image file that is read, in bytes.
pub const IMAGE_LIMIT: u32 = 64 << 20;
/// The largest caption file that is read, in bytes.
pub const CAPTION_LIMIT: u32 = 1 << 20;
/// The largest side of the images handed out.
const SIDE_LIMIT: usize = 1 << 14;

/// Endings of names, in small letters, of images that are read.
pub const IMAGE_EXTENSIONS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// What becomes of images and captions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Height and width of the images to hand out, in pixels.
    pub size: usize,
    /// The filter of the resize.
    pub filter: Filter,
    /// What an encoded image may ask for.
    pub limits: Limits,
    /// What is done to captions.
    pub captions: CaptionKind,
    /// Whether images are handed out whole, at their own sizes, and those without a caption with an empty one: what looks
    /// at images alone wants that.
    pub is_whole: bool,
}

/// What is wrong with a file, and its numbers in words.
pub type Fault = (Reason, String);

impl Options {
    /// Images of `size x size`, with the usual filter and limits; captions as they are.
    pub fn new(size: usize) -> Self {
        let captions = CaptionKind::AsIs;
        Self { size, filter: Filter::default(), limits: Limits::default(), captions, is_whole: false }
    }

    /// Whole images as they are, with or without captions.
    pub fn whole() -> Self {
        Self { is_whole: true, ..Self::new(1) }
    }

    /// What a config says.
    pub fn of(config: &Config) -> Self {
        let limits = Limits { pixels: config.data.max_pixels, ..Limits::default() };
        Self { limits, captions: config.data.captions, ..Self::new(config.image.size) }
    }

    /// Whether the size can be.
    ///
    /// # Errors
    /// If it is 0 or over 16,384.
    pub fn check(&self) -> Result<()> {
        if self.size == 0 || self.size > SIDE_LIMIT {
            bail!("images of {0} x {0} pixels were asked for; the size must be 1 to {SIDE_LIMIT}", self.size);
        }
        Ok(())
    }

    /// The center square of an encoded image, at the size, or the whole; and the height and width of the whole.
    ///
    /// # Errors
    /// If it cannot be decoded within the limits.
    pub fn image(&self, bytes: &[u8]) -> Result<(Image, [usize; 2]), Fault> {
        // A decoder's panic is a fault of this sample, not of the run.
        let decode = if self.is_whole { decode::decode_exactly } else { decode::decode };
        match catch_unwind(AssertUnwindSafe(|| decode(bytes, &self.limits))) {
            Ok(Ok(whole)) if self.is_whole => {
                let size = [whole.height(), whole.width()];
                Ok((whole, size))
            }
            Ok(Ok(whole)) => {
                let square = decode::center_square(&whole, self.size, self.filter);
                Ok((square, [whole.height(), whole.width()]))
            }
            Ok(Err(error)) => Err((Reason::BadImage, error.to_string())),
            Err(_) => Err((Reason::BadImage, "the decoder panicked".into())),
        }
    }

    /// The caption of these bytes, without a byte order mark.
    ///
    /// # Errors
    /// If they are no UTF-8.
    pub fn caption(&self, bytes: &[u8]) -> Result<String, Fault> {
        let plain = without_mark(bytes);
        let text = std::str::from_utf8(plain).map_err(|error| {
            let at = bytes.len() - plain.len() + error.valid_up_to();
            (Reason::CaptionNotUtf8, format!("byte {at} of its {} bytes is no UTF-8", bytes.len()))
        })?;
        Ok(self.text(text.to_owned()))
    }

    /// A caption as it is to be used.
    pub fn text(&self, caption: String) -> String {
        match self.captions {
            CaptionKind::AsIs => caption,
            CaptionKind::Clean => clean(&caption),
        }
    }

    /// What names this treatment: images and captions treated under one name are the same.
    pub fn summary(&self) -> String {
        let filter = match self.filter {
            Filter::CatmullRom => "bicubic",
            Filter::Lanczos3 => "lanczos",
        };
        // Spelled as the manifests of encoded data have it.
        format!("centre square, {filter} to {0} x {0}, captions {1}", self.size, self.captions.as_str())
    }
}

/// Text without the mark that some editors put before UTF-8: it says how a file is written and is not part of its text.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Whether a name is that of an image.
pub fn is_image(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| IMAGE_EXTENSIONS.contains(&ending.to_ascii_lowercase().as_str()))
}

/// A caption from the web without what is not its words: tags and entities of HTML, addresses, control characters;
/// white space as single spaces. Entities written twice over are undone twice, as alt texts often need.
fn clean(caption: &str) -> String {
    let plain = without_tags(&entities(&entities(caption)));
    let address = |word: &&str| !word.contains("://") && !word.starts_with("www.");
    let words = plain.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.filter(address).collect::<Vec<_>>().join(" ")
}

fn without_tags(text: &str) -> String {
    // Behind the last end of a tag there is none: looked for once, and not anew by each sign that would begin one.
    let (mut rest, plain) = text.split_at(text.rfind('>').map_or(0, |at| at + 1));
    let mut out = String::with_capacity(text.len());
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let name = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        // A lone sign is one of the caption, as in "3 < 4".
        match if name { tag.find('>') } else { None } {
            Some(end) => {
                out.push_str(&rest[..at]);
                out.push(' ');
                rest = &tag[end + 1..];
            }
            None => {
                out.push_str(&rest[..=at]);
                rest = tag;
            }
        }
    }
    out + rest + plain
}

fn entities(text: &str) -> String {
    const NAMED: [(&str, &str); 6] =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    NAMED.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Overlay;
    use crate::formats::contact_sheet::encode_png;

    #[test]
    fn a_config_says_how_large_images_may_be() {
        let smoke = include_str!("../../configs/smoke.toml");
        let parse = |set: &str| Config::parse("a.toml", smoke, &[set.into()], &Overlay::default());
        let options = Options::of(&parse("data.max_pixels=109").unwrap());
        let png = encode_png(&Image::filled(11, 10, [0; 3]), &[]).unwrap();
        let (reason, text) = options.image(&png).unwrap_err();
        assert_eq!(reason, Reason::BadImage);
        assert!(text.contains("10 x 11 pixels are over") && text.ends_with("(data.max_pixels)"), "{text}");
        assert!(Options::of(&parse("data.max_pixels=110").unwrap()).image(&png).is_ok());
        assert!(parse("data.max_pixels=0").unwrap_err().to_string().contains("data.max_pixels is 0"));
    }

    /// At a second a MiB it is far from linear; a square takes minutes.
    #[test]
    fn the_longest_captions_are_cleaned_in_time_that_grows_with_them() {
        let clean = Options { captions: CaptionKind::Clean, ..Options::new(8) };
        let size = CAPTION_LIMIT as usize;
        for (part, end) in
            [("<a", ""), ("< ", ">"), ("<a", ">"), ("&amp;", ""), ("a ", ""), ("www.", ""), (">", "<a")]
        {
            let mut caption = part.repeat((size - end.len()) / part.len());
            caption += end;
            let begin = std::time::Instant::now();
            clean.caption(caption.as_bytes()).unwrap();
            assert!(begin.elapsed().as_secs() < 5, "{part}: {:?}", begin.elapsed());
        }
        assert_eq!(super::clean("<a <b> c < d <e"), "c < d <e");
    }

    #[test]
    fn captions_stay_as_they_are_unless_asked_otherwise() {
        let poisoned = " </s> <pad>\ta &amp;amp; b <extra_id_0>\r\n";
        let plain = Options::new(8);
        assert_eq!(plain.caption(poisoned.as_bytes()).unwrap(), poisoned);
        let clean = Options { captions: CaptionKind::Clean, ..plain };
        assert_eq!(clean.caption(poisoned.as_bytes()).unwrap(), "a & b");
        let web = "<b>Red</b> shoes\u{7}\n &gt; https://x.y/z www.shop.com &#39;new&#39;, 3 < 4";
        assert_eq!(clean.caption(web.as_bytes()).unwrap(), "Red shoes > 'new', 3 < 4");
        assert_eq!(plain.caption("\u{feff}a\u{feff}".as_bytes()).unwrap(), "a\u{feff}");
        let fault = plain.caption(b"a\xff").unwrap_err();
        assert_eq!(fault, (Reason::CaptionNotUtf8, "byte 1 of its 2 bytes is no UTF-8".into()));
        assert!(plain.caption(b"\xef\xbb\xbfa\xff").unwrap_err().1.starts_with("byte 4 of its 5 bytes"));
        assert_eq!(clean.summary(), "centre square, bicubic to 8 x 8, captions clean");
    }
}
