//! Encoded pictures to training pictures: PNG, JPEG and WebP, decoded under limits, laid on white, turned
//! upright, cut to the centre square and resized.
//!
//! Colour profiles are not applied. Of an animation the first frame is taken.

use std::io::Cursor;

use ::image::codecs::{png::PngDecoder, webp::WebPDecoder};
use ::image::metadata::Orientation;
use ::image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, RgbImage};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};

use super::Picture;

/// What a picture may ask for; checked against its header, before anything is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest height or width in pixels.
    pub side: u32,
    /// The largest number of pixels. A decode takes up to 12 bytes for each.
    pub pixels: u64,
}

impl Default for Limits {
    /// 65,535 pixels a side and 25 megapixels, so that no picture takes more than 300 MB while decoded.
    fn default() -> Self {
        Self { side: 65_535, pixels: 25_000_000 }
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

/// Why a picture could not be decoded.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// The first bytes are of no format that is read.
    #[error("not a PNG, JPEG or WebP picture: it has {bytes} bytes and begins with {start}")]
    UnknownFormat {
        /// Length of the file in bytes.
        bytes: usize,
        /// Its first bytes in hexadecimal.
        start: String,
    },
    /// The header asks for more than the limits allow.
    #[error("{width} x {height} pixels are over the limit of {} a side and {} in all", limits.side, limits.pixels)]
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
pub fn decode(bytes: &[u8], limits: &Limits) -> Result<Picture, ImageError> {
    match ::image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => decode_jpeg(bytes, limits),
        Ok(ImageFormat::Png) => {
            let mut bounds = ::image::Limits::default();
            bounds.max_alloc = Some(limits.pixels.saturating_mul(8));
            let broken = |error: ::image::ImageError| broken("PNG", &error);
            read(PngDecoder::with_limits(Cursor::new(bytes), bounds).map_err(broken)?, "PNG", limits)
        }
        Ok(ImageFormat::WebP) => {
            let broken = |error: ::image::ImageError| broken("WebP", &error);
            read(WebPDecoder::new(Cursor::new(bytes)).map_err(broken)?, "WebP", limits)
        }
        _ => {
            let start: Vec<String> = bytes.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            Err(ImageError::UnknownFormat { bytes: bytes.len(), start: start.join(" ") })
        }
    }
}

/// The largest centred square of a picture, resized to `size x size` pixels (at least 1) by `filter`. A smaller
/// picture is enlarged.
pub fn centre_square(picture: &Picture, size: usize, filter: Filter) -> Picture {
    let size = size.max(1);
    let side = picture.height().min(picture.width());
    let (top, left) = ((picture.height() - side) / 2, (picture.width() - side) / 2);
    // Cut first: the resizer's own crop lets the filter see pixels outside of it.
    let rows = (top..top + side).flat_map(|row| {
        let start = (row * picture.width() + left) * 3;
        &picture.pixels()[start..start + side * 3]
    });
    let square: Vec<u8> = rows.copied().collect();
    if side == size {
        return Picture { height: size, width: size, pixels: square };
    }
    let filter = match filter {
        Filter::CatmullRom => FilterType::CatmullRom,
        Filter::Lanczos3 => FilterType::Lanczos3,
    };
    let source = ImageRef::new(side as u32, side as u32, &square, PixelType::U8x3)
        .expect("a square holds side x side x 3 bytes");
    let mut target = Image::new(size as u32, size as u32, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(filter));
    Resizer::new().resize(&source, &mut target, &options).expect("both pictures are of one kind");
    Picture { height: size, width: size, pixels: target.into_vec() }
}

fn broken(format: &'static str, error: &dyn std::fmt::Display) -> ImageError {
    ImageError::Broken { format, text: error.to_string() }
}

fn check(width: u64, height: u64, limits: &Limits) -> Result<(), ImageError> {
    let side = u64::from(limits.side);
    if width > side || height > side || width.saturating_mul(height) > limits.pixels {
        return Err(ImageError::TooLarge { width, height, limits: *limits });
    }
    Ok(())
}

fn decode_jpeg(bytes: &[u8], limits: &Limits) -> Result<Picture, ImageError> {
    let fail = |error: &dyn std::fmt::Display| broken("JPEG", error);
    // Strict, since else a file that was cut in half decodes to a half-grey picture.
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
            "{} components with the colour model {:?} are not supported",
            info.components,
            decoder.input_colorspace()
        )));
    }
    let pixels = decoder.decode().map_err(|error| fail(&error))?;
    let orientation = decoder.exif().and_then(|chunk| Orientation::from_exif_chunk(chunk));
    finish(info.width.into(), info.height.into(), pixels, orientation, "JPEG")
}

fn read(
    mut decoder: impl ImageDecoder,
    format: &'static str,
    limits: &Limits,
) -> Result<Picture, ImageError> {
    let (width, height) = decoder.dimensions();
    check(u64::from(width), u64::from(height), limits)?;
    let orientation = decoder.orientation().ok();
    let colour = decoder.color_type();
    let bytes = usize::try_from(decoder.total_bytes()).map_err(|error| broken(format, &error))?;
    let mut values = vec![0; bytes];
    decoder.read_image(&mut values).map_err(|error| broken(format, &error))?;
    let pixels = match colour {
        ColorType::Rgb8 => values,
        ColorType::L8 | ColorType::La8 | ColorType::Rgba8 => on_white(&values, colour.channel_count()),
        ColorType::L16 | ColorType::La16 | ColorType::Rgb16 | ColorType::Rgba16 => {
            let wide = values.chunks_exact(2).map(|pair| u16::from_ne_bytes([pair[0], pair[1]]));
            let narrow: Vec<u8> = wide.map(|v| ((u32::from(v) * 255 + 32_767) / 65_535) as u8).collect();
            on_white(&narrow, colour.channel_count())
        }
        other => return Err(broken(format, &format_args!("pixels of the kind {other:?} are not supported"))),
    };
    finish(width, height, pixels, orientation, format)
}

/// 8-bit pixels of 1 to 4 channels (grey, grey + alpha, RGB, RGB + alpha) as RGB, alpha blended with white.
fn on_white(values: &[u8], channels: u8) -> Vec<u8> {
    let blend = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let mut pixels = Vec::with_capacity(values.len() / usize::from(channels) * 3);
    for pixel in values.chunks_exact(usize::from(channels)) {
        match *pixel {
            [grey] => pixels.extend([grey; 3]),
            [grey, alpha] => pixels.extend([blend(grey, alpha); 3]),
            [red, green, blue, alpha] => {
                pixels.extend([blend(red, alpha), blend(green, alpha), blend(blue, alpha)]);
            }
            _ => pixels.extend(pixel),
        }
    }
    pixels
}

fn finish(
    width: u32,
    height: u32,
    pixels: Vec<u8>,
    orientation: Option<Orientation>,
    format: &'static str,
) -> Result<Picture, ImageError> {
    let upright = match orientation {
        None | Some(Orientation::NoTransforms) => Some((width, height, pixels)),
        Some(turn) => RgbImage::from_raw(width, height, pixels).map(|raw| {
            let mut turned = DynamicImage::ImageRgb8(raw);
            turned.apply_orientation(turn);
            (turned.width(), turned.height(), turned.into_rgb8().into_raw())
        }),
    };
    upright
        .and_then(|(width, height, pixels)| Picture::new(height as usize, width as usize, pixels))
        .ok_or_else(|| {
            broken(format, &format_args!("{width} x {height} pixels with another number of values"))
        })
}

#[cfg(test)]
#[path = "image_tests.rs"]
mod tests;
