//! Images in a terminal: two pixels a cell, one above the other.
use crate::formats::decode::{Filter, Limits, center_fit, decode};
use crate::formats::image::Image;
use crate::util::disk;
use anyhow::{Context, Result};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;
use std::path::Path;

/// The most bytes of a sheet that is read.
const SHEET_LIMIT: u64 = 64 << 20;

/// Which colors a terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// All.
    All,
    /// The 256 of xterm.
    Indexed,
    /// None are wanted.
    None,
}

impl Colors {
    /// What the environment says: `COLORTERM`; `none` where colors are not wanted.
    pub fn of(colorterm: Option<&str>, none: bool) -> Colors {
        match colorterm {
            _ if none => Colors::None,
            Some("truecolor" | "24bit") => Colors::All,
            _ => Colors::Indexed,
        }
    }

    fn color(self, [r, g, b]: [u8; 3]) -> Color {
        // A cube of six levels a channel from 16 on: 0, 95, 135, 175, 215, 255.
        let level = |x: u8| match x {
            0..48 => 0,
            48..115 => 1,
            _ => (x - 35) / 40,
        };
        match self {
            Colors::All => Color::Rgb(r, g, b),
            _ => Color::Indexed(16 + 36 * level(r) + 6 * level(g) + level(b)),
        }
    }
}

/// Reads a sheet.
///
/// # Errors
/// When it cannot be read, or is no image.
pub fn read(path: &Path) -> Result<Image> {
    let bytes = disk::read_bounded(path, SHEET_LIMIT).with_context(|| disk::io_failure(path, "read"))?;
    decode(&bytes, &Limits::default()).with_context(|| path.display().to_string())
}

/// The largest size of these proportions in `width` x `height`, at most that of the image: (height, width).
fn fitted(image: &Image, width: usize, height: usize) -> (usize, usize) {
    let scale = (width as f64 / image.width() as f64).min(height as f64 / image.height() as f64).min(1.0);
    let side = |n: usize| ((n as f64 * scale).round() as usize).max(1);
    (side(image.height()).min(height), side(image.width()).min(width))
}

/// Draws an image into the upper left of `area`, as large as it can be; nothing where there are no colors.
pub fn draw(image: &Image, colors: Colors, area: Rect, buffer: &mut Buffer) {
    if colors == Colors::None || area.is_empty() {
        return;
    }
    let (height, width) = fitted(image, area.width.into(), 2 * usize::from(area.height));
    let small = center_fit(image, height, width, Filter::CatmullRom);
    for row in 0..height.div_ceil(2) {
        for column in 0..width {
            // Both are within the area, so within 16 bits.
            let Some(cell) = buffer.cell_mut((area.x + column as u16, area.y + row as u16)) else { continue };
            cell.set_symbol("▀").set_fg(colors.color(small.at(2 * row, column)));
            if 2 * row + 1 < height {
                cell.set_bg(colors.color(small.at(2 * row + 1, column)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pixels_a_cell_in_the_colors_that_there_are() {
        let image = Image::from_fn(4, 2, |row, column| [60 * row as u8, 0, 255 * column as u8]);
        let area = Rect::new(1, 1, 10, 10);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 12));
        draw(&image, Colors::All, area, &mut buffer);
        let cell = buffer.cell((2, 2)).unwrap();
        assert_eq!(
            (cell.symbol(), cell.fg, cell.bg),
            ("▀", Color::Rgb(120, 0, 255), Color::Rgb(180, 0, 255))
        );
        assert_eq!(buffer.cell((3, 1)).unwrap().symbol(), " ", "it is not made larger");
        draw(&image, Colors::Indexed, area, &mut buffer);
        assert_eq!(buffer.cell((2, 2)).unwrap().fg, Color::Indexed(16 + 36 * 2 + 5));
        let mut untouched = Buffer::empty(area);
        draw(&image, Colors::None, area, &mut untouched);
        assert_eq!(untouched, Buffer::empty(area));
        assert_eq!(fitted(&Image::filled(100, 50, [0; 3]), 10, 10), (10, 5));
        assert_eq!(fitted(&Image::filled(1, 5000, [0; 3]), 10, 10), (1, 10));
    }

    #[test]
    fn colors_are_those_of_the_terminal() {
        assert_eq!(Colors::of(Some("truecolor"), false), Colors::All);
        assert_eq!(Colors::of(None, false), Colors::Indexed);
        assert_eq!(Colors::of(Some("truecolor"), true), Colors::None);
        assert_eq!(Colors::Indexed.color([255, 255, 255]), Color::Indexed(231));
        assert_eq!(Colors::Indexed.color([0, 47, 96]), Color::Indexed(17));
    }
}
