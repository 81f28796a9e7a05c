//! Editing: which tokens of an image stay, and which are drawn anew.
//!
//! The image is cut to its central square (outpainting: to the proportions of what the margins leave) and brought
//! to the model's size; a mask is cut alike. What stays are whole tokens, bit for bit, so the result shows there what
//! the codec makes of them.
use crate::data::decode::IMAGE_LIMIT;
use crate::encoders::image::ImageTokenizer;
use crate::formats::decode::{self, Filter, center_fit, center_part};
use crate::formats::image::Image;
use crate::runtime::processes::ProcessGroup;
use crate::sample::Edit;
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::rng::SplitMix;
use anyhow::{Context, Result, bail};
use graphs::models::Order;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tracing::info;

/// Parts the choice of kept tokens from whatever else an image's seed decides.
const KEEP_STREAM: u64 = 0x6b65_6570_2074_6f6b;

/// Margins of an image, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Margins {
    /// Columns on the left.
    pub left: usize,
    /// Rows on top.
    pub top: usize,
    /// Columns on the right.
    pub right: usize,
    /// Rows at the bottom.
    pub bottom: usize,
}

/// Which part of an image is drawn anew.
#[derive(Clone, Debug, PartialEq)]
pub enum EditKind {
    /// Where the image in this file is white, at least half way to it: each token with such a pixel.
    Inpaint(PathBuf),
    /// The margins around it.
    Outpaint(Margins),
    /// All but a share of its tokens.
    Vary(f64),
}

/// An image that is edited.
#[derive(Clone, Debug)]
pub struct SourceImage {
    /// As the model sees it, `size x size` pixels; white where margins are to be drawn.
    pub image: Image,
    /// What the manifest says of the edit.
    pub record: Value,
    /// Its tokens, and which of them stay where that is the same in every image.
    edit: Arc<Edit>,
    /// Else so many of so many.
    drawn: Option<[usize; 2]>,
}

/// An image that was read.
type Read = (Image, Value, KeepMask, (usize, usize));

/// Which tokens stay.
enum KeepMask {
    /// These, in every image.
    Fixed(Vec<bool>),
    /// So many of so many, in every image others.
    Generated(usize, usize),
}

/// Fails unless a model that generates in this order can edit.
///
/// # Errors
/// When the order is not random.
pub fn check_order(order: Order) -> Result<()> {
    if order == Order::Random {
        return Ok(());
    }
    let order = order.as_str();
    bail!(
        Failure::input(format!(
            "the model's order is {order:?}: it draws from left to right and cannot look at what is to the right"
        ))
        .help("edit with a model that was trained with model.order = \"random\"")
    )
}

impl SourceImage {
    /// Reads an image, and the mask if there is one, for a model of `size x size` pixels; by all of `processes`
    /// together.
    ///
    /// # Errors
    /// When a file cannot be read, by this process or by another, the mask has another size, margins do not fit, or nothing
    /// would be drawn.
    pub fn open(
        processes: &ProcessGroup,
        codec: &dyn ImageTokenizer,
        size: usize,
        path: &Path,
        change: &EditKind,
    ) -> Result<SourceImage> {
        let read = SourceImage::read(codec.patch(), size, path, change);
        let (image, record, known, given) = processes.all_ok("read the image", read)?;
        if given != (size, size) && processes.is_first() {
            let (path, (width, height)) = (path.display(), given);
            let part = if width == height { "it" } else { "its central part" };
            info!(
                "{path} has {width} x {height} pixels: {part} is resized to the {size} x {size} of the model"
            );
        }
        let tokens = codec.encode_one(&image)?;
        let (known, drawn) = match known {
            KeepMask::Fixed(known) => (known, None),
            KeepMask::Generated(count, all) => (vec![], Some([count, all])),
        };
        Ok(SourceImage { image, record, edit: Arc::new(Edit { tokens, known }), drawn })
    }

    /// The image as the model sees it, what the manifest says of the edit, which tokens stay, and the width and height of
    /// the image as given.
    fn read(patch: usize, size: usize, path: &Path, change: &EditKind) -> Result<Read> {
        let (given, hash) = read_image(path, "the image")?;
        let grid = size / patch;
        let sides = (given.width(), given.height());
        let square = || center_fit(&given, size, size, Filter::default());
        Ok(match change {
            EditKind::Inpaint(mask_path) => {
                let (mask, mask_hash) = read_image(mask_path, "the mask")?;
                let known = outside_mask(&given, &mask, grid)?;
                let record = json!({"kind": "inpaint", "picture": hash, "mask": mask_hash});
                (square(), record, KeepMask::Fixed(known), sides)
            }
            EditKind::Outpaint(margins) => {
                let (image, known) = with_margins(&given, margins, size, patch)?;
                let Margins { left, top, right, bottom } = margins;
                let record = json!({
                    "kind": "outpaint", "picture": hash, "margins": [left, top, right, bottom],
                });
                (image, record, KeepMask::Fixed(known), sides)
            }
            EditKind::Vary(share) => {
                let known = KeepMask::Generated(kept(*share, grid * grid)?, grid * grid);
                (square(), json!({"kind": "vary", "picture": hash, "keep": share}), known, sides)
            }
        })
    }

    /// The edit of the image with a seed.
    pub fn edit(&self, seed: u64) -> Arc<Edit> {
        match self.drawn {
            None => self.edit.clone(),
            Some([count, all]) => {
                Arc::new(Edit { tokens: self.edit.tokens.clone(), known: choose(count, all, seed) })
            }
        }
    }
}

/// Reads and decodes an image file; also its blake3 hash, in hexadecimal.
///
/// # Errors
/// When the file cannot be read or is no image.
pub fn read_image(path: &Path, what: &str) -> Result<(Image, String)> {
    let failure = || Failure::input(format!("cannot read {what} {}", path.display()));
    let bytes = disk::read_bounded(path, u64::from(IMAGE_LIMIT)).with_context(failure)?;
    let image = decode::decode(&bytes, &decode::Limits::default()).with_context(failure)?;
    Ok((image, blake3::hash(&bytes).to_hex().to_string()))
}

/// `[grid * grid]`: the tokens without a masked pixel.
fn outside_mask(image: &Image, mask: &Image, grid: usize) -> Result<Vec<bool>> {
    let [a, b] = [image, mask].map(|p| (p.width(), p.height()));
    if a != b {
        let text = format!("the mask has {} x {} pixels, the image {} x {}", b.0, b.1, a.0, a.1);
        bail!(Failure::input(text).help("a mask says of each pixel whether it is drawn anew: white for yes"));
    }
    let (top, left, side, _) = center_part(mask, 1, 1);
    let mut known = vec![true; grid * grid];
    // The tokens that a pixel of the square reaches into: more than one where the square is enlarged.
    let reach = |at: usize| at * grid / side..=((at + 1) * grid - 1) / side;
    for (row, column) in (0..side).flat_map(|row| (0..side).map(move |column| (row, column))) {
        let white = mask.at(top + row, left + column).map(u32::from).iter().sum::<u32>() > 3 * 127;
        if white {
            reach(row).flat_map(|y| reach(column).map(move |x| y * grid + x)).for_each(|i| known[i] = false);
        }
    }
    if known.iter().all(|known| *known) {
        bail!(
            Failure::input("the mask is white nowhere in the central square: there is nothing to draw")
                .help("white marks what is drawn anew; for the whole image use `fluid sample`")
        );
    }
    Ok(known)
}

/// The image within margins, and the tokens that are not in them.
fn with_margins(image: &Image, margins: &Margins, size: usize, patch: usize) -> Result<(Image, Vec<bool>)> {
    let Margins { left, top, right, bottom } = *margins;
    let sides = [("left", left), ("top", top), ("right", right), ("bottom", bottom)];
    if let Some((name, n)) = sides.into_iter().find(|(_, n)| !n.is_multiple_of(patch)) {
        let (below, above) = (n - n % patch, n - n % patch + patch);
        bail!(
            Failure::input(format!(
                "the {name} margin of {n} pixels is no multiple of the {patch} pixels of a token"
            ))
            .help(format!("the nearest are {below} and {above}"))
        );
    }
    for (which, first, second) in [("left and right", left, right), ("top and bottom", top, bottom)] {
        let both = first.saturating_add(second);
        if both >= size {
            bail!(
                Failure::input(format!(
                    "the {which} margins of {first} and {second} pixels leave nothing of an image of {size}"
                ))
                .help(format!("together at most {}", size - patch))
            );
        }
    }
    if sides.iter().all(|(_, n)| *n == 0) {
        bail!(Failure::input("all margins are 0: there is nothing to draw"));
    }
    let (height, width) = (size - top - bottom, size - left - right);
    let inner = center_fit(image, height, width, Filter::default());
    let inside = |y: usize, x: usize| (top..top + height).contains(&y) && (left..left + width).contains(&x);
    let canvas =
        Image::from_fn(size, size, |y, x| if inside(y, x) { inner.at(y - top, x - left) } else { [255; 3] });
    let grid = size / patch;
    let known = (0..grid * grid).map(|i| inside(i / grid * patch, i % grid * patch)).collect();
    Ok((canvas, known))
}

/// How many of `all` tokens a share is.
fn kept(share: f64, all: usize) -> Result<usize> {
    if !(0.0..=1.0).contains(&share) {
        bail!(Failure::input(format!("--keep {share} is not a share from 0 to 1")));
    }
    let count = (share * all as f64).round() as usize;
    if count == all {
        let most = (all as f64 - 0.5) / all as f64;
        bail!(
            Failure::input(format!("--keep {share} keeps all {all} tokens: there is nothing to draw"))
                .help(format!("a share below {most:.4} leaves some"))
        );
    }
    Ok(count)
}

/// `[all]`: `count` of them chosen by the seed.
fn choose(count: usize, all: usize, seed: u64) -> Vec<bool> {
    let mut stream = SplitMix::new(seed ^ KEEP_STREAM);
    let mut ranked: Vec<(u64, usize)> = (0..all).map(|i| (stream.next_u64(), i)).collect();
    ranked.sort_unstable();
    let mut known = vec![false; all];
    ranked.iter().take(count).for_each(|(_, i)| known[*i] = true);
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(known: &[bool], grid: usize) -> String {
        let rows = known.chunks(grid).map(|row| row.iter().map(|k| if *k { '.' } else { 'x' }).collect());
        rows.collect::<Vec<String>>().join("/")
    }

    /// A mask that is white in a rectangle (rows, columns).
    fn mask(height: usize, width: usize, white: [std::ops::Range<usize>; 2]) -> Image {
        Image::from_fn(height, width, |y, x| {
            if white[0].contains(&y) && white[1].contains(&x) { [255; 3] } else { [0; 3] }
        })
    }

    fn masked(mask: &Image, grid: usize) -> String {
        let image = Image::filled(mask.height(), mask.width(), [0; 3]);
        outside_mask(&image, mask, grid).map_or_else(|e| e.to_string(), |known| shown(&known, grid))
    }

    #[test]
    fn a_token_with_a_masked_pixel_is_drawn() {
        assert_eq!(masked(&mask(48, 48, [15..17, 0..1]), 3), "x../x../...");
        assert_eq!(masked(&mask(48, 48, [16..32, 16..32]), 3), ".../.x./...");
        assert_eq!(masked(&mask(48, 48, [0..48, 0..48]), 3), "xxx/xxx/xxx", "as sampling anew");
        // Larger than the model, and with borders that are cut off.
        assert_eq!(masked(&mask(100, 300, [0..1, 100..101]), 4), "x.../..../..../....");
        assert_eq!(masked(&mask(100, 300, [24..26, 199..200]), 4), "...x/...x/..../....");
        assert!(masked(&mask(100, 300, [0..100, 0..100]), 4).contains("white nowhere"));
        // Smaller than the model's grid: a pixel is several tokens.
        assert_eq!(masked(&mask(2, 2, [0..1, 1..2]), 3), ".xx/.xx/...");
        assert!(masked(&Image::filled(8, 8, [127; 3]), 2).contains("nothing to draw"));
        assert_eq!(masked(&Image::filled(8, 8, [128; 3]), 2), "xx/xx");
    }

    #[test]
    fn a_mask_of_another_size_is_refused_with_both() {
        let error = outside_mask(&Image::filled(48, 40, [0; 3]), &Image::filled(48, 48, [0; 3]), 3);
        assert_eq!(error.unwrap_err().to_string(), "the mask has 48 x 48 pixels, the image 40 x 48");
    }

    fn margins(sides: [usize; 4]) -> Result<(Image, Vec<bool>)> {
        let [left, top, right, bottom] = sides;
        let image = Image::filled(10, 20, [10, 20, 30]);
        with_margins(&image, &Margins { left, top, right, bottom }, 48, 16)
    }

    #[test]
    fn margins_are_drawn_around_the_image() {
        let (canvas, known) = margins([16, 0, 0, 32]).unwrap();
        assert_eq!(shown(&known, 3), "x../xxx/xxx");
        assert_eq!(
            (canvas.at(0, 15), canvas.at(0, 16), canvas.at(15, 47)),
            ([255; 3], [10, 20, 30], [10, 20, 30])
        );
        assert_eq!(canvas.at(16, 47), [255; 3]);
    }

    #[test]
    fn margins_that_do_not_fit_are_refused_with_numbers() {
        let text = |sides| margins(sides).unwrap_err().to_string();
        assert_eq!(
            text([16, 8, 0, 0]),
            "the top margin of 8 pixels is no multiple of the 16 pixels of a token"
        );
        assert_eq!(
            text([16, 0, 32, 0]),
            "the left and right margins of 16 and 32 pixels leave nothing of an image of 48"
        );
        assert!(text([0, usize::MAX - 15, 0, 16]).starts_with("the top and bottom margins of"));
        assert_eq!(text([0; 4]), "all margins are 0: there is nothing to draw");
    }

    #[test]
    fn raster_order_cannot_edit() {
        assert!(check_order(Order::Random).is_ok());
        let error = check_order(Order::Raster).unwrap_err().to_string();
        assert!(error.starts_with("the model's order is \"raster\": it draws from left to right"), "{error}");
    }

    #[test]
    fn a_share_of_tokens_stays_by_seed() {
        assert_eq!([0.0, 0.3, 0.5].map(|share| kept(share, 9).unwrap()), [0, 3, 5]);
        assert!(kept(0.95, 9).unwrap_err().to_string().starts_with("--keep 0.95 keeps all 9 tokens"));
        for share in [-0.1, 1.1, f64::NAN] {
            assert!(kept(share, 9).unwrap_err().to_string().ends_with("is not a share from 0 to 1"));
        }
        let count = |known: &[bool]| known.iter().filter(|k| **k).count();
        let (a, b) = (choose(100, 256, 1), choose(100, 256, 2));
        assert_eq!((count(&a), count(&b), &a), (100, 100, &choose(100, 256, 1)));
        assert_ne!(a, b);
        // Every token gets its turn.
        let often = (0..2000).map(|seed| choose(1, 4, seed)).fold([0; 4], |mut sum, known| {
            sum.iter_mut().zip(known).for_each(|(s, k)| *s += usize::from(k));
            sum
        });
        assert!(often.iter().all(|n| (400..600).contains(n)), "{often:?}");
    }
}
