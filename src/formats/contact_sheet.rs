//! Images for people: PNG files with text inside, and contact sheets with captions.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use font8x8::UnicodeFonts;

use crate::formats::image::Image;
use crate::util::disk;

/// Height and width of a character, in pixels.
const GLYPH: usize = 8;
/// Pixels from one line of text to the next.
const LINE: usize = GLYPH + 2;
/// Pixels between cells, and around the sheet.
const GAP: usize = 8;
/// Pixels of the frame around a marked image.
const FRAME: usize = 3;
/// The narrowest a cell gets, in characters, so that captions under small images can be read.
const NARROWEST: usize = 14;
/// The largest sheet, in pixels.
const SHEET_LIMIT: usize = 200_000_000;

/// What the frames of marked images mean.
const LEGEND: &str = "green: right, red: wrong";

const WHITE: [u8; 3] = [255; 3];
const BLACK: [u8; 3] = [0; 3];
const GREEN: [u8; 3] = [32, 160, 64];
const RED: [u8; 3] = [208, 32, 32];

/// Whether an image shows what its caption says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A green frame.
    Right,
    /// A red frame.
    Wrong,
}

/// One image of a contact sheet.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// The image.
    pub image: &'a Image,
    /// What stands below it: any text; characters the font lacks are shown as boxes.
    pub caption: &'a str,
    /// A colored frame, if any.
    pub mark: Option<Mark>,
}

/// How cells are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Cells a row.
    pub columns: usize,
    /// How many times images are enlarged, each pixel to a square of as many.
    pub scale: usize,
    /// The most lines of a caption; what is left over ends in an ellipsis.
    pub lines: usize,
}

/// A sheet of images with their captions, row by row; below them, if some have frames, what those mean.
///
/// # Errors
/// If there is no cell, `columns` or `scale` is 0, or the sheet would be over 200 megapixels.
pub fn contact_sheet(cells: &[Cell], layout: &Layout) -> Result<Image> {
    let Layout { columns, scale, lines } = *layout;
    ensure!(!cells.is_empty(), "a contact sheet of 0 images");
    ensure!(columns > 0 && scale > 0, "a contact sheet of {columns} columns, enlarged {scale} times");
    let columns = columns.min(cells.len());
    let largest = |side: fn(&Image) -> usize| cells.iter().map(|cell| side(cell.image)).max().unwrap_or(1);
    let (tallest, widest) = (largest(Image::height), largest(Image::width));
    let wide = widest.saturating_mul(scale).saturating_add(2 * FRAME).max(NARROWEST * GLYPH);
    let high =
        tallest.saturating_mul(scale).saturating_add(lines.saturating_mul(LINE)).saturating_add(2 * FRAME);
    let rows = cells.len().div_ceil(columns);
    let [row, column] = [high, wide].map(|side| side.saturating_add(GAP));
    let area = row.saturating_mul(rows).saturating_mul(column).saturating_mul(columns);
    ensure!(
        area <= SHEET_LIMIT,
        "a contact sheet of {} images of {tallest} x {widest} pixels, enlarged {scale} times, has {area} \
         pixels; the limit is {SHEET_LIMIT}",
        cells.len()
    );
    let captions: Vec<Vec<String>> =
        cells.iter().map(|cell| wrap(cell.caption, wide / GLYPH, lines)).collect();
    // Each row is as high as its own images and captions.
    let row_sizes: Vec<(usize, usize)> = (0..rows)
        .map(|row| {
            let range = row * columns..((row + 1) * columns).min(cells.len());
            let image = cells[range.clone()].iter().map(|cell| cell.image.height()).max().unwrap_or(1);
            let text = captions[range].iter().map(Vec::len).max().unwrap_or(0);
            (image * scale + 2 * FRAME, text * LINE)
        })
        .collect();
    let marked = cells.iter().any(|cell| cell.mark.is_some());
    let legend =
        if marked { wrap(LEGEND, (columns * (wide + GAP) - GAP) / GLYPH, usize::MAX) } else { vec![] };
    let below = if marked { legend.len() * LINE + GAP } else { 0 };
    let height = GAP + row_sizes.iter().map(|(image, text)| image + text + GAP).sum::<usize>();
    let mut sheet = Image::filled(height + below, GAP + columns * (wide + GAP), WHITE);
    let mut top = GAP;
    for (row, (image_height, text_height)) in row_sizes.iter().enumerate() {
        for column in 0..columns.min(cells.len() - row * columns) {
            let number = row * columns + column;
            let left = GAP + column * (wide + GAP);
            place(&mut sheet, &cells[number], scale, top, left, wide);
            for (line, text) in captions[number].iter().enumerate() {
                let indent = (wide - text.chars().count() * GLYPH) / 2;
                write_line(&mut sheet, text, top + image_height + line * LINE + 1, left + indent);
            }
        }
        top += image_height + text_height + GAP;
    }
    for (line, text) in legend.iter().enumerate() {
        write_line(&mut sheet, text, top + line * LINE + 1, GAP);
    }
    Ok(sheet)
}

/// An image with each pixel enlarged to `scale x scale` (at least 1).
pub fn enlarge(image: &Image, scale: usize) -> Image {
    let scale = scale.max(1);
    let mut large = Image::filled(image.height() * scale, image.width() * scale, BLACK);
    for row in 0..large.height() {
        for column in 0..large.width() {
            large.set(row, column, image.at(row / scale, column / scale));
        }
    }
    large
}

fn place(sheet: &mut Image, cell: &Cell, scale: usize, top: usize, left: usize, wide: usize) {
    let large = enlarge(cell.image, scale);
    let left = left + (wide - large.width() - 2 * FRAME) / 2;
    if let Some(mark) = cell.mark {
        let color = if mark == Mark::Right { GREEN } else { RED };
        for row in 0..large.height() + 2 * FRAME {
            for column in 0..large.width() + 2 * FRAME {
                sheet.set(top + row, left + column, color);
            }
        }
    }
    for row in 0..large.height() {
        for column in 0..large.width() {
            sheet.set(top + FRAME + row, left + FRAME + column, large.at(row, column));
        }
    }
}

/// Text in lines of at most `width` characters (at least 4), `lines` of them at most.
fn wrap(text: &str, width: usize, lines: usize) -> Vec<String> {
    let width = width.max(4);
    let mut wrapped = vec![String::new()];
    let mut used = 0;
    for word in text.split_whitespace() {
        let mut letters: &[char] = &word.chars().collect::<Vec<_>>();
        while !letters.is_empty() {
            // A word longer than a line is cut at the line's end.
            let space = usize::from(used > 0);
            if used > 0 && used + space + letters.len() > width {
                wrapped.push(String::new());
                used = 0;
                continue;
            }
            let taken = letters.len().min(width);
            if let Some(line) = wrapped.last_mut() {
                line.extend(std::iter::repeat_n(' ', space).chain(letters[..taken].iter().copied()));
            }
            used += space + taken;
            letters = &letters[taken..];
        }
        if wrapped.len() > lines {
            break;
        }
    }
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            let kept: String = last.chars().take(width - 3).collect();
            *last = kept.trim_end().to_owned() + "...";
        }
    }
    wrapped.retain(|line| !line.is_empty());
    wrapped
}

fn write_line(sheet: &mut Image, text: &str, top: usize, left: usize) {
    for (place, c) in text.chars().enumerate() {
        for (row, bits) in glyph(c).into_iter().enumerate() {
            for column in (0..GLYPH).filter(|column| bits >> column & 1 == 1) {
                sheet.set(top + row, left + place * GLYPH + column, BLACK);
            }
        }
    }
}

/// The rows of a character, the lowest bit leftmost; a hollow box if the font lacks it.
fn glyph(c: char) -> [u8; GLYPH] {
    const BOX: [u8; GLYPH] = [0x00, 0x7e, 0x42, 0x42, 0x42, 0x42, 0x7e, 0x00];
    // Typographic signs that captions are full of, in their plain form.
    let c = match c {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        c => c,
    };
    if c.is_control() {
        return BOX;
    }
    font8x8::BASIC_FONTS
        .get(c)
        .or_else(|| font8x8::LATIN_FONTS.get(c))
        .or_else(|| font8x8::GREEK_FONTS.get(c))
        .or_else(|| font8x8::BOX_FONTS.get(c))
        .or_else(|| font8x8::BLOCK_FONTS.get(c))
        .or_else(|| font8x8::HIRAGANA_FONTS.get(c))
        .unwrap_or(BOX)
}

/// The bytes of a PNG (RGB, 8 bits) with text chunks such as prompt and seed, as (keyword, text) pairs. Text
/// that is Latin-1 becomes `tEXt`, other `iTXt`.
///
/// # Errors
/// If a keyword is not 1 to 79 printable ASCII characters, or the image has a side over 2^31 pixels.
pub fn encode_png(image: &Image, texts: &[(&str, &str)]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let side = |side: usize| u32::try_from(side).context("an image side over 2^32 pixels");
    let mut encoder = png::Encoder::new(&mut bytes, side(image.width())?, side(image.height())?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    for (keyword, text) in texts {
        let good = (1..80).contains(&keyword.len()) && keyword.bytes().all(|b| (b' '..=b'~').contains(&b));
        ensure!(good, "a PNG keyword is 1 to 79 printable ASCII characters, not {keyword:?}");
        // A null would end the text; other control characters but the new line are not allowed in it.
        let clean: String =
            text.chars().map(|c| if c.is_control() && c != '\n' { '\u{20}' } else { c }).collect();
        if clean.chars().all(|c| u32::from(c) < 256) {
            encoder.add_text_chunk((*keyword).to_owned(), clean)?;
        } else {
            encoder.add_itxt_chunk((*keyword).to_owned(), clean)?;
        }
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(image.pixels())?;
    writer.finish()?;
    Ok(bytes)
}

/// Writes an image as PNG, whole or not at all; see [`encode_png`].
///
/// # Errors
/// As [`encode_png`]; also if the file cannot be written.
pub fn write_png(path: &Path, image: &Image, texts: &[(&str, &str)]) -> Result<()> {
    let bytes = encode_png(image, texts).with_context(|| format!("cannot encode {}", path.display()))?;
    disk::write_bytes(path, &bytes)
}

#[cfg(test)]
#[path = "contact_sheet_tests.rs"]
mod tests;
