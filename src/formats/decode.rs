//! Encoded images to training images: PNG, JPEG and WebP, decoded under limits, laid on white, turned
//! upright, cut to the center square and resized.
//!
//! Color profiles are not applied. Of an animation the first frame is taken.

use std::cell::RefCell;
use std::io::Cursor;

use fast_image_resize::images::TypedImage;
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image_webp::WebPDecoder;
use libjpeg_turbo_rs::{DecodeLimits, DecodeWarning, Decoder as TurboDecoder, PixelFormat};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};

use crate::formats::image::Image;
use crate::formats::sniff::sniff;

/// What an image may ask for; checked against its header, before anything is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest height or width in pixels.
    pub side: u32,
    /// The largest number of pixels. A decode takes up to 12 bytes for each.
    pub pixels: u64,
}

/// The most scans of a progressive JPEG; encoders write ten.
const MAX_SCANS: usize = 500;

/// The most bytes of Exif that are looked at: as many as a JPEG can have.
const MAX_EXIF: usize = 64 << 10;
/// Bytes of a WebP animation's frame before the chunks in it.
const ANMF_HEAD: usize = 16;

/// The pixels that an image may have unless the config says otherwise.
pub const MAX_PIXELS: u64 = 25_000_000;

impl Default for Limits {
    /// 65,535 pixels a side and 25 megapixels, so that no image takes more than 300 MB while decoded.
    fn default() -> Self {
        Self { side: 65_535, pixels: MAX_PIXELS }
    }
}

/// The filter of the resize; both widen with the reduction, so nothing aliases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Cubic, a = -0.5: what Pillow calls bicubic.
    #[default]
    CatmullRom,
    /// Three lobes of a windowed sinc: sharper, rings a little.
    Lanczos3,
}

/// Why an image could not be decoded.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// The first bytes are of no format that is read.
    #[error("not a PNG, JPEG or WebP image{}: {}", but(*known), beginning(*bytes, start))]
    UnknownFormat {
        /// What it is instead, if that is known.
        known: Option<&'static str>,
        /// Length of the file in bytes.
        bytes: usize,
        /// Its first bytes in hexadecimal.
        start: String,
    },
    /// The header asks for more than the limits allow.
    #[error(
        "{width} x {height} pixels are over the limit of {} a side and {} in all (data.max_pixels)",
        limits.side,
        limits.pixels
    )]
    TooLarge {
        /// Columns asked for.
        width: u64,
        /// Rows asked for.
        height: u64,
        /// The limits that were in force.
        limits: Limits,
    },
    /// The content does not follow its format, or uses a part of it that is not read.
    #[error("{format}: {text}")]
    Broken {
        /// The name of the format.
        format: &'static str,
        /// The decoder's words.
        text: String,
    },
}

/// Decodes a PNG, JPEG or WebP, told apart by content, to 8-bit RGB: transparency on white, 16 bits rounded to
/// 8, grey and CMYK converted, the Exif orientation applied.
///
/// # Errors
/// [`ImageError`]; a JPEG that ends early is refused.
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    decode_by(bytes, limits, decode_jpeg)
}

/// [`decode`] with the very pixels of libjpeg-turbo, and so of Pillow and PyTorch, in a JPEG of grey or color: for numbers
/// that are set beside theirs. [`decode`] takes half the time, and differs in one value of ten, mostly by 1 level.
/// Transparency and the Exif orientation are as in [`decode`]; those libraries heed neither, unless they are told to.
///
/// # Errors
/// As [`decode`].
pub fn decode_exactly(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    decode_by(bytes, limits, decode_jpeg_exactly)
}

fn decode_by(
    bytes: &[u8],
    limits: &Limits,
    jpeg: fn(&[u8], &Limits) -> Result<Image, ImageError>,
) -> Result<Image, ImageError> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"\xff\xd8\xff") {
        jpeg(bytes, limits)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        decode_png(bytes, limits)
    } else if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        decode_webp(bytes, limits)
    } else {
        let start: Vec<String> = bytes.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        Err(ImageError::UnknownFormat { known: known(bytes), bytes: bytes.len(), start: start.join(" ") })
    }
}

/// Formats of images that are not read, and files that stand for images.
fn known(bytes: &[u8]) -> Option<&'static str> {
    let other = match bytes {
        [b'G', b'I', b'F', b'8', ..] => "a GIF",
        [b'B', b'M', ..] => "a BMP",
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => "a TIFF",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "an AVIF or HEIC",
        _ => return sniff(bytes).map(|known| known.what),
    };
    Some(other)
}

/// `, but a GIF`.
fn but(known: Option<&str>) -> String {
    known.map_or(String::new(), |what| format!(", but {what}"))
}

fn beginning(bytes: usize, start: &str) -> String {
    match bytes {
        0 => "the file is empty".into(),
        _ => format!("it has {bytes} bytes and begins with {start}"),
    }
}

/// The largest centerd square of an image, resized to `size x size` pixels (at least 1) by `filter`. A smaller
/// image is enlarged.
pub fn center_square(image: &Image, size: usize, filter: Filter) -> Image {
    center_fit(image, size, size, filter)
}

/// The largest centerd part of an image with the proportions of `height x width` pixels (each at least 1),
/// resized to them by `filter`.
pub fn center_fit(image: &Image, height: usize, width: usize, filter: Filter) -> Image {
    let (height, width) = (height.max(1), width.max(1));
    let (top, left, rows, columns) = center_part(image, height, width);
    let filter = match filter {
        Filter::CatmullRom => FilterType::CatmullRom,
        Filter::Lanczos3 => FilterType::Lanczos3,
    };
    let part = (top..top + rows).map(|row| {
        let start = (row * image.width() + left) * 3;
        &image.pixels()[start..start + columns * 3]
    });
    if (rows, columns) == (height, width) {
        return Image { height, width, pixels: part.collect::<Vec<_>>().concat() };
    }
    // The typed calls, and an image of its own: the untyped calls, and views, bring much more code. Not the resizer's own
    // crop, which lets the filter see pixels outside of the part.
    let mut colors = Vec::with_capacity(rows * columns);
    part.for_each(|row| colors.extend(row.as_chunks::<3>().0.iter().map(|color| U8x3::new(*color))));
    let part = TypedImage::from_pixels(columns as u32, rows as u32, colors)
        .expect("the part holds its rows x columns colors");
    let mut pixels = vec![0; height * width * 3];
    let mut target = TypedImage::<U8x3>::from_buffer(width as u32, height as u32, &mut pixels)
        .expect("the target holds height x width x 3 bytes");
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(filter));
    RESIZER
        .with_borrow_mut(|resizer| resizer.resize_typed(&part, &mut target, &options))
        .expect("no crop is asked for");
    drop(target);
    Image { height, width, pixels }
}

thread_local! {
    /// Keeps its buffers from image to image.
    static RESIZER: RefCell<Resizer> = RefCell::new(Resizer::new());
}

/// The largest centerd part of an image with the proportions of `height x width`, as (top, left, rows, columns).
pub fn center_part(image: &Image, height: usize, width: usize) -> (usize, usize, usize, usize) {
    let [high, wide] = [image.height(), image.width()];
    let scaled = |side: usize, by: usize, over: usize| ((side * by + over / 2) / over).max(1);
    let (rows, columns) = match wide * height > high * width {
        true => (high, scaled(high, width, height).min(wide)),
        false => (scaled(wide, height, width).min(high), wide),
    };
    ((high - rows) / 2, (wide - columns) / 2, rows, columns)
}

fn broken(format: &'static str, error: &dyn std::fmt::Display) -> ImageError {
    ImageError::Broken { format, text: error.to_string().trim().to_owned() }
}

fn check(width: u64, height: u64, limits: &Limits) -> Result<(), ImageError> {
    let side = u64::from(limits.side);
    if width > side || height > side || width.saturating_mul(height) > limits.pixels {
        return Err(ImageError::TooLarge { width, height, limits: *limits });
    }
    Ok(())
}

fn decode_jpeg(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    let fail = |error: &dyn std::fmt::Display| broken("JPEG", error);
    // Strict, since else a file that was cut in half decodes to a half-grey image.
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|error| fail(&error))?;
    let info = decoder.info().ok_or_else(|| fail(&"no frame header"))?;
    check(u64::from(info.width), u64::from(info.height), limits)?;
    let expected = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => 1,
        Some(ColorSpace::CMYK | ColorSpace::YCCK) => 4,
        _ => 3,
    };
    if expected != info.components {
        return Err(fail(&format_args!(
            "{} components with the color model {:?} are not supported",
            info.components,
            decoder.input_colorspace()
        )));
    }
    let pixels = decoder.decode().map_err(|error| fail(&error))?;
    let exif = decoder.exif().map(Vec::as_slice);
    finish(info.width.into(), info.height.into(), pixels, exif, "JPEG")
}

/// To the bit as libjpeg-turbo, baseline and progressive.
fn decode_jpeg_exactly(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    let fail = |error: &dyn std::fmt::Display| broken("JPEG", error);
    // Its own limits are off: ours are told in our words.
    let any = DecodeLimits {
        max_width: usize::MAX,
        max_height: usize::MAX,
        max_pixels: u64::MAX,
        max_scans: MAX_SCANS,
        max_memory: None,
    };
    let decoder = TurboDecoder::new_with_limits(bytes, any).map_err(|error| fail(&error))?;
    let header = decoder.header();
    let (width, height) = (u32::from(header.width), u32::from(header.height));
    check(u64::from(width), u64::from(height), limits)?;
    if header.precision != 8 {
        return Err(fail(&format_args!("{} bits for a value; 8 are read", header.precision)));
    }
    match header.components.len() {
        1 | 3 => {}
        // It panics on damaged ones.
        4 => return decode_jpeg(bytes, limits),
        other => return Err(fail(&format_args!("{other} components are not supported"))),
    }
    // Strict, since else a file that was cut in half decodes to a half-grey image. Bytes between two segments harm no
    // pixel: some cameras and programs leave them, and every other decoder skips them.
    let image = decoder.with_output_format(PixelFormat::Rgb).decode_image().map_err(|error| fail(&error))?;
    let harmless = |warning: &&DecodeWarning| matches!(warning, DecodeWarning::ExtraneousData { .. });
    if let Some(warning) = image.warnings.iter().find(|warning| !harmless(warning)) {
        return Err(fail(warning));
    }
    finish(width, height, image.data, image.exif_data.as_deref(), "JPEG")
}

fn decode_png(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    let fail = |error: &dyn std::fmt::Display| broken("PNG", error);
    let bounds =
        png::Limits { bytes: usize::try_from(limits.pixels.saturating_mul(8)).unwrap_or(usize::MAX) };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), bounds);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let (width, height) = decoder.read_header_info().map_err(|error| fail(&error))?.size();
    check(u64::from(width), u64::from(height), limits)?;
    // Palettes and fewer than 8 bits as whole channels, transparent colors as alpha.
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().map_err(|error| fail(&error))?;
    let size = reader.output_buffer_size().ok_or_else(|| fail(&"more bytes than can be addressed"))?;
    let mut values = vec![0; size];
    reader.next_frame(&mut values).map_err(|error| fail(&error))?;
    let (color, depth) = reader.output_color_type();
    if depth == png::BitDepth::Sixteen {
        let wide = values.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        values = wide.map(|value| ((u32::from(value) * 255 + 32_767) / 65_535) as u8).collect();
    }
    let pixels = on_white(values, color.samples());
    finish(width, height, pixels, reader.info().exif_metadata.as_deref(), "PNG")
}

fn decode_webp(bytes: &[u8], limits: &Limits) -> Result<Image, ImageError> {
    let fail = |error: &dyn std::fmt::Display| broken("WebP", error);
    let Container { bytes, canvas: [width, height], exif } = container(bytes).map_err(|text| fail(&text))?;
    check(u64::from(width), u64::from(height), limits)?;
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|error| fail(&error))?;
    decoder.set_memory_limit(usize::try_from(limits.pixels.saturating_mul(8)).unwrap_or(usize::MAX));
    let size = decoder.output_buffer_size().ok_or_else(|| fail(&"more bytes than can be addressed"))?;
    let mut values = vec![0; size];
    decoder.read_image(&mut values).map_err(|error| fail(&error))?;
    let pixels = on_white(values, if decoder.has_alpha() { 4 } else { 3 });
    finish(width, height, pixels, exif, "WebP")
}

/// A WebP whose chunks lie inside of it and whose frames fit its canvas.
struct Container<'b> {
    /// Without what lies behind it in the file.
    bytes: &'b [u8],
    /// Columns and rows.
    canvas: [u32; 2],
    exif: Option<&'b [u8]>,
}

/// Checks what the decoder takes for granted: it makes room for a frame by the frame's own size, and for a chunk by its
/// header.
fn container(bytes: &[u8]) -> Result<Container<'_>, String> {
    let bytes = &bytes[..(little(&bytes[4..8]) as usize).saturating_add(8).clamp(12, bytes.len())];
    let (mut canvas, mut exif) = (None::<[u32; 2]>, None);
    for chunk in chunks(&bytes[12..]) {
        let (name, content) = chunk?;
        let inside = if name == b"ANMF" { content.get(ANMF_HEAD..).unwrap_or_default() } else { &[] };
        for (chunk, in_frame) in
            std::iter::once((Ok((name, content)), false)).chain(chunks(inside).map(|chunk| (chunk, true)))
        {
            let (name, content) = chunk?;
            let Some([width, height]) = dims(name, content)? else { continue };
            let [columns, rows] = *canvas.get_or_insert([width, height]);
            // The frames of an animation may be smaller.
            let fits = [width, height] == [columns, rows] || in_frame && width <= columns && height <= rows;
            if !fits {
                return Err(format!(
                    "a frame of {width} x {height} pixels on a canvas of {columns} x {rows}"
                ));
            }
        }
        if name == b"EXIF" && content.len() <= MAX_EXIF {
            exif = exif.or(Some(content));
        }
    }
    Ok(Container { bytes, canvas: canvas.ok_or("no image in it")?, exif })
}

/// The name and the content of each chunk.
fn chunks(mut bytes: &[u8]) -> impl Iterator<Item = Result<(&[u8; 4], &[u8]), String>> {
    const KNOWN: [&[u8; 4]; 9] =
        [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"EXIF", b"ICCP", b"XMP "];
    std::iter::from_fn(move || {
        let (name, rest) = bytes.split_first_chunk::<4>()?;
        let (size, rest) = rest.split_at_checked(4)?;
        let size = little(size) as usize;
        let Some((content, _)) = rest.split_at_checked(size) else {
            // What is no chunk at all is passed over, as it is elsewhere.
            let text = format!("a chunk of {size} bytes, of which {} are there", rest.len());
            bytes = &[];
            return KNOWN.contains(&name).then_some(Err(text));
        };
        bytes = rest.get(size.next_multiple_of(2)..).unwrap_or_default();
        Some(Ok((name, content)))
    })
}

/// The columns and rows that a chunk is of, if it is of a kind that has them.
fn dims(name: &[u8; 4], content: &[u8]) -> Result<Option<[u32; 2]>, String> {
    let wanted = match name {
        b"VP8X" => 4..10,
        b"VP8 " => 6..10,
        b"VP8L" => 1..5,
        _ => return Ok(None),
    };
    let bytes =
        content.get(wanted).ok_or_else(|| format!("a chunk of {} bytes for a frame", content.len()))?;
    let dims = match bytes {
        // Less 1, of 14 bits each.
        [..] if name == b"VP8L" => [little(bytes), little(bytes) >> 14].map(|n| (n & 0x3fff) + 1),
        [low @ .., _, _] if name == b"VP8 " => [little(low), little(&bytes[2..])].map(|n| n & 0x3fff),
        _ => [little(&bytes[..3]), little(&bytes[3..])].map(|n| n + 1),
    };
    Ok(Some(dims))
}

/// A number, little-endian.
fn little(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |n, byte| n << 8 | u32::from(*byte))
}

/// 8-bit pixels of 1 to 4 channels (grey, grey + alpha, RGB, RGB + alpha) as RGB, alpha blended with white.
fn on_white(values: Vec<u8>, channels: usize) -> Vec<u8> {
    if channels == 3 {
        return values;
    }
    let blend = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let mut pixels = Vec::with_capacity(values.len() / channels * 3);
    for pixel in values.chunks_exact(channels) {
        match *pixel {
            [grey] => pixels.extend([grey; 3]),
            [grey, alpha] => pixels.extend([blend(grey, alpha); 3]),
            [red, green, blue, alpha] => {
                pixels.extend([blend(red, alpha), blend(green, alpha), blend(blue, alpha)]);
            }
            _ => {}
        }
    }
    pixels
}

fn finish(
    width: u32,
    height: u32,
    pixels: Vec<u8>,
    exif: Option<&[u8]>,
    format: &'static str,
) -> Result<Image, ImageError> {
    let raw = Image::new(height as usize, width as usize, pixels).ok_or_else(|| {
        broken(format, &format_args!("{width} x {height} pixels with another number of values"))
    })?;
    Ok(match exif.and_then(orientation) {
        Some(turn @ 2..=8) => upright(&raw, turn),
        _ => raw,
    })
}

/// The orientation that Exif data tell, 1 to 8. Data that are damaged elsewhere, as those that were cut or edited often
/// are, tell it still.
fn orientation(exif: &[u8]) -> Option<u32> {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let parsed = exif::Reader::new().continue_on_error(true).read_raw(tiff.to_vec());
    let parsed = parsed.or_else(|error| error.distill_partial_result(|_| {})).ok()?;
    parsed.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)
}

/// An image as it is to be seen, from as it was stored: 2 to 8 as the Exif standard numbers them.
fn upright(raw: &Image, orientation: u32) -> Image {
    let (height, width) =
        if orientation > 4 { (raw.width(), raw.height()) } else { (raw.height(), raw.width()) };
    let mut image = Image::filled(height, width, [0; 3]);
    for row in 0..height {
        for column in 0..width {
            let (back, mirrored) = (raw.height() - 1, raw.width() - 1);
            let (from_row, from_column) = match orientation {
                2 => (row, mirrored - column),
                3 => (back - row, mirrored - column),
                4 => (back - row, column),
                5 => (column, row),
                6 => (back - column, row),
                7 => (back - column, mirrored - row),
                8 => (column, mirrored - row),
                _ => (row, column),
            };
            image.set(row, column, raw.at(from_row, from_column));
        }
    }
    image
}

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
