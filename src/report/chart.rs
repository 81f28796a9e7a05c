//! A plot, as SVG for a page and as PNG.
//!
//! In SVG, lines and letters take the color of the page's text, so that they are read on light and on dark.
use crate::formats::contact_sheet::encode_png;
use crate::formats::image::Image;
use anyhow::{Context, Result, anyhow};
use maud::html;
use plotters::coord::Shift;
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::ops::Range;
use std::sync::Once;

/// Width and height in the page's pixels.
const SIZE: (u32, u32) = (560, 360);
/// Pixels of a PNG for each of the page's.
const PNG_SCALE: u32 = 2;
/// What becomes the color of the page's text.
const INK: RGBColor = RGBColor(1, 2, 3);
/// Okabe and Ito's colors, which people with any color vision tell apart; black left out, for dark pages.
const COLORS: [RGBColor; 7] = [
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(230, 159, 0),
    RGBColor(86, 180, 233),
    RGBColor(136, 136, 136),
];
const FONT: &str = "sans-serif";
const FONT_SIZE: f64 = 15.0;
/// About how wide a letter is, as a share of the font's size: for the rows of the legend.
const LETTER: f64 = 0.56;
/// About how many numbers stand at an axis.
const TICKS: f64 = 5.0;

/// An axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it says.
    pub label: String,
    /// Whether it is logarithmic.
    pub log: bool,
}

/// Points that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Its name in the legend; series of one name have one color and one entry.
    pub name: String,
    /// The number of its color.
    pub color: usize,
    /// The points, as (x, y).
    pub points: Vec<(f64, f64)>,
    /// Whether they are joined.
    pub line: bool,
    /// Whether each has a mark.
    pub marks: bool,
    /// An area around it, as (x, low, high).
    pub band: Vec<(f64, f64, f64)>,
}

/// A plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its file's name, without the ending.
    pub file: String,
    /// What stands above it.
    pub title: String,
    /// What it shows, in words, for those who do not see it.
    pub about: String,
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical axis.
    pub y: Axis,
    /// What is drawn, the first at the bottom.
    pub series: Vec<Series>,
}

impl Axis {
    /// A linear axis.
    pub fn linear(label: impl Into<String>) -> Axis {
        Axis { label: label.into(), log: false }
    }

    /// A logarithmic axis.
    pub fn log(label: impl Into<String>) -> Axis {
        Axis { label: label.into(), log: true }
    }

    /// Where a value is on the axis; none where it cannot be.
    fn place(&self, value: f64) -> Option<f64> {
        match self.log {
            true => (value > 0.0).then(|| value.log10()),
            false => Some(value),
        }
        .filter(|place| place.is_finite())
    }

    /// The ends of the axis, a little beyond these places.
    fn ends(places: impl Iterator<Item = f64>) -> Option<[f64; 2]> {
        let (low, high) =
            places.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), p| (low.min(p), high.max(p)));
        let pad = match high - low {
            span if span > 0.0 => 0.05 * span,
            _ => 0.05 * high.abs().max(1.0),
        };
        (low <= high).then_some([low - pad, high + pad])
    }

    /// Places of numbers between the ends.
    fn ticks(&self, [low, high]: [f64; 2]) -> Vec<f64> {
        if !self.log {
            return even_ticks(low, high);
        }
        let span = high - low;
        let digits: &[f64] = match span {
            span if span > 2.5 => &[1.0],
            span if span > 1.0 => &[1.0, 3.0],
            span if span > 0.5 => &[1.0, 2.0, 5.0],
            // Less than a third of a decade is nearly even.
            _ => return even_ticks(10f64.powf(low), 10f64.powf(high)).into_iter().map(f64::log10).collect(),
        };
        let decades =
            (low.floor() as i32..=high.ceil() as i32).step_by((span / 8.0).ceil().max(1.0) as usize);
        let all =
            decades.flat_map(|decade| digits.iter().map(move |digit| f64::from(decade) + digit.log10()));
        all.filter(|place| (low..=high).contains(place)).collect()
    }

    /// The number that stands at a place.
    fn text(&self, place: f64) -> String {
        number(if self.log { 10f64.powf(place) } else { place })
    }
}

/// The part of an axis that a plot shows, in places.
struct Shown<'a> {
    axis: &'a Axis,
    ends: [f64; 2],
}

impl Ranged for Shown<'_> {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, place: &f64, (first, last): (i32, i32)) -> i32 {
        let [low, high] = self.ends;
        first + (f64::from(last - first) * (place - low) / (high - low)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.axis.ticks(self.ends)
    }

    fn range(&self) -> Range<f64> {
        self.ends[0]..self.ends[1]
    }
}

impl ValueFormatter<f64> for Shown<'_> {
    fn format_ext(&self, place: &f64) -> String {
        self.axis.text(*place)
    }
}

/// Multiples of 1, 2 or 5 times a power of ten, about [`TICKS`] of them.
fn even_ticks(low: f64, high: f64) -> Vec<f64> {
    let rough = (high - low) / TICKS;
    let power = 10f64.powf(rough.log10().floor());
    let step = power * [1.0, 2.0, 5.0, 10.0].into_iter().find(|m| m * power >= rough).unwrap_or(10.0);
    let first = (low / step).ceil() as i64;
    let last = (high / step).floor() as i64;
    (first..=last).map(|i| i as f64 * step).collect()
}

/// A number in at most six characters: `0.35`, `1.5M`, `2e15`.
pub fn number(value: f64) -> String {
    let size = value.abs();
    let rounded = |value: f64| {
        let digits = format!("{value:.3e}").parse::<f64>().unwrap_or(value);
        format!("{digits}")
    };
    match size {
        _ if size == 0.0 => "0".into(),
        _ if !(1e-4..1e12).contains(&size) => {
            let power = size.log10().floor();
            format!("{}e{power}", rounded(value / 10f64.powf(power)))
        }
        _ if size >= 1e9 => rounded(value / 1e9) + "B",
        _ if size >= 1e6 => rounded(value / 1e6) + "M",
        _ if size >= 1e4 => rounded(value / 1e3) + "k",
        _ => rounded(value),
    }
}

/// The letters of PNG files, once a process.
fn register_font() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let font = epaint_default_fonts::UBUNTU_LIGHT;
        // A font that cannot be read would fail each drawing, with an error that says so.
        let _ = plotters::style::register_font(FONT, FontStyle::Normal, font);
    });
}

impl Chart {
    /// Whether any point can be drawn.
    pub fn has_points(&self) -> bool {
        let drawn = |(x, y): &(f64, f64)| self.x.place(*x).is_some() && self.y.place(*y).is_some();
        self.series.iter().any(|series| series.points.iter().any(drawn))
    }

    /// The plot for a page: as wide as there is room, in the page's colors, its words as title.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn svg(&self) -> Result<String> {
        register_font();
        let mut text = String::new();
        let area = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
        self.draw(&area, 1)?;
        drop(area);
        let start = text.find("viewBox").context("the SVG has no size")?;
        let end = text[start..].find('>').context("the SVG does not begin")? + start + 1;
        let title = html! { title { (self.about) } }.into_string();
        let ink = format!("\"#{:02X}{:02X}{:02X}\"", INK.0, INK.1, INK.2);
        let body = text[end..].replace(&ink, "\"currentColor\"");
        Ok(format!("<svg role=\"img\" {}{title}{body}", &text[start..end]))
    }

    /// The plot as a PNG on white.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn png(&self) -> Result<Vec<u8>> {
        register_font();
        let (width, height) = (SIZE.0 * PNG_SCALE, SIZE.1 * PNG_SCALE);
        let mut pixels = vec![255; width as usize * height as usize * 3];
        {
            let area = BitMapBackend::with_buffer(&mut pixels, (width, height)).into_drawing_area();
            area.fill(&WHITE).map_err(|e| anyhow!("{e}"))?;
            self.draw(&area, PNG_SCALE)?;
        }
        let image = Image::new(height as usize, width as usize, pixels).context("the size of a plot")?;
        encode_png(&image, &[("Title", &self.title), ("Description", &self.about)])
    }

    fn draw<DB: DrawingBackend>(&self, area: &DrawingArea<DB, Shift>, scale: u32) -> Result<()> {
        let drawn = self.drawn(area, scale);
        drawn.map_err(|e| anyhow!("{e}")).with_context(|| format!("cannot draw the plot {:?}", self.title))
    }

    fn drawn<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        scale: u32,
    ) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
        let px = |n: f64| (n * f64::from(scale)).round() as u32;
        let letters = (FONT, FONT_SIZE * f64::from(scale)).into_font().color(&INK);
        let (plot, below) = area.split_vertically(SIZE.1 * scale - px(self.legend_height()));
        self.draw_legend(&below, scale)?;

        let place = |(x, y): &(f64, f64)| Some((self.x.place(*x)?, self.y.place(*y)?));
        let points = || self.series.iter().flat_map(|s| s.points.iter().filter_map(place));
        let band_places = |(x, low, high): &(f64, f64, f64)| {
            Some((self.x.place(*x)?, self.y.place(*low)?, self.y.place(*high)?))
        };
        let bands = || self.series.iter().flat_map(|s| s.band.iter().filter_map(band_places));
        let xs = Axis::ends(points().map(|p| p.0).chain(bands().map(|b| b.0)));
        let ys = Axis::ends(points().map(|p| p.1).chain(bands().flat_map(|b| [b.1, b.2])));
        let (Some(xs), Some(ys)) = (xs, ys) else { return Ok(()) };
        let mut chart = ChartBuilder::on(&plot)
            .margin(px(6.0))
            .margin_right(px(16.0))
            .x_label_area_size(px(46.0))
            .y_label_area_size(px(64.0))
            .build_cartesian_2d(Shown { axis: &self.x, ends: xs }, Shown { axis: &self.y, ends: ys })?;
        chart
            .configure_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(INK.mix(0.15))
            .axis_style(INK.mix(0.6))
            .label_style(letters.clone())
            .axis_desc_style(letters)
            .x_desc(self.x.label.as_str())
            .y_desc(self.y.label.as_str())
            .draw()?;
        let width = px(1.5);
        for series in &self.series {
            let color = COLORS[series.color % COLORS.len()];
            let band: Vec<_> = series.band.iter().filter_map(band_places).collect();
            let outline = band.iter().map(|b| (b.0, b.2)).chain(band.iter().rev().map(|b| (b.0, b.1)));
            chart.draw_series([Polygon::new(outline.collect::<Vec<_>>(), color.mix(0.15))])?;
            let places: Vec<_> = series.points.iter().filter_map(place).collect();
            if series.line {
                chart.draw_series(LineSeries::new(places.iter().copied(), color.stroke_width(width)))?;
            }
            if series.marks {
                let marks = places.iter().map(|place| {
                    let size = px(4.0);
                    // Shapes as well as colors.
                    match series.color % 4 {
                        0 => Circle::new(*place, size, color.filled()).into_dyn(),
                        1 => TriangleMarker::new(*place, size + px(1.0), color.filled()).into_dyn(),
                        2 => Cross::new(*place, size, color.stroke_width(width)).into_dyn(),
                        _ => Circle::new(*place, size, color.stroke_width(width)).into_dyn(),
                    }
                });
                chart.draw_series(marks)?;
            }
        }
        Ok(())
    }

    /// Names and colors, each name once.
    fn legend(&self) -> Vec<(&str, usize)> {
        let mut entries: Vec<(&str, usize)> = vec![];
        for series in self.series.iter().filter(|series| !series.name.is_empty()) {
            if !entries.iter().any(|(name, _)| *name == series.name) {
                entries.push((&series.name, series.color));
            }
        }
        entries
    }

    /// Where each entry of the legend begins, and how high all of it is, in the page's pixels.
    fn legend_places(&self) -> (Vec<(f64, f64)>, f64) {
        let (mut x, mut y, mut places) = (0.0, 0.0, vec![]);
        let row = FONT_SIZE * 1.4;
        for (name, _) in self.legend() {
            let width = 30.0 + name.chars().count() as f64 * FONT_SIZE * LETTER;
            if x > 0.0 && x + width > f64::from(SIZE.0) - 24.0 {
                (x, y) = (0.0, y + row);
            }
            places.push((x, y));
            x += width;
        }
        let height = if places.is_empty() { 0.0 } else { y + row };
        (places, height)
    }

    fn legend_height(&self) -> f64 {
        self.legend_places().1
    }

    fn draw_legend<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        scale: u32,
    ) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
        let k = f64::from(scale);
        let style = (FONT, FONT_SIZE * k).into_font().color(&INK).pos(Pos::new(HPos::Left, VPos::Center));
        for ((name, color), (x, y)) in self.legend().into_iter().zip(self.legend_places().0) {
            let at =
                |dx: f64, dy: f64| (((x + 16.0 + dx) * k) as i32, ((y + FONT_SIZE / 2.0 + dy) * k) as i32);
            let fill = COLORS[color % COLORS.len()].filled();
            area.draw(&Rectangle::new([at(0.0, -4.0), at(12.0, 4.0)], fill))?;
            area.draw(&Text::new(name.to_string(), at(18.0, 0.0), style.clone()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(log: bool) -> Chart {
        let axis = |label: &str| Axis { label: label.into(), log };
        let points = vec![(1e5, 0.5), (1e6, 0.4), (1e7, 0.35), (0.0, f64::NAN)];
        let band = points.iter().take(3).map(|(x, y)| (*x, 0.9 * y, 1.1 * y)).collect();
        let series =
            Series { name: "a <b>".into(), points, line: true, marks: true, band, ..Series::default() };
        let twin = Series { band: vec![], color: 1, name: "c".into(), ..series.clone() };
        Chart {
            file: "f".into(),
            title: "T".into(),
            about: "Losses & <sizes>".into(),
            x: axis("parameters"),
            y: axis("loss"),
            series: vec![series.clone(), twin, series],
        }
    }

    #[test]
    fn an_svg_has_the_pages_colors_and_no_markup_of_others() {
        for log in [true, false] {
            let svg = chart(log).svg().unwrap();
            assert!(svg.starts_with("<svg role=\"img\" viewBox=\"0 0 560 360\""), "{}", &svg[..80]);
            assert!(svg.contains("<title>Losses &amp; &lt;sizes&gt;</title>"), "{svg}");
            assert!(svg.contains("currentColor") && !svg.contains("#010203"), "{svg}");
            assert!(svg.contains("a &lt;b&gt;") && !svg.contains("<b>"), "{svg}");
            assert_eq!(svg.matches("a &lt;b&gt;").count(), 1, "one entry in the legend");
            assert!(
                svg.contains("polygon") && svg.contains("polyline") && svg.trim_end().ends_with("</svg>")
            );
        }
        assert!(chart(true).svg().unwrap().contains("1M"));
    }

    #[test]
    fn a_png_is_drawn_on_white_with_letters() {
        let bytes = chart(true).png().unwrap();
        let image =
            crate::formats::decode::decode(&bytes, &crate::formats::decode::Limits::default()).unwrap();
        assert_eq!([image.width(), image.height()], [1120, 720]);
        assert_eq!(image.at(0, 0), [255; 3]);
        let inked = |color: RGBColor| image.colors().filter(|c| *c == [color.0, color.1, color.2]).count();
        assert!(inked(COLORS[0]) > 100 && inked(COLORS[1]) > 100 && inked(INK) > 100);
    }

    #[test]
    fn what_has_no_points_is_an_empty_plot() {
        let mut empty = chart(true);
        empty.series.iter_mut().for_each(|s| s.points = vec![(-1.0, 1.0), (1.0, f64::INFINITY)]);
        empty.series.iter_mut().for_each(|s| s.band = vec![]);
        assert!(!empty.has_points() && chart(true).has_points());
        assert!(empty.svg().unwrap().contains("<title>"));
    }

    #[test]
    fn numbers_are_short() {
        let all = [0.0, 0.35, 1.0, 1234.6, 15_000.0, 1.33e6, 2.5e9, 2e15, -0.5, 1.5e-7];
        let told: Vec<String> = all.into_iter().map(number).collect();
        assert_eq!(told, ["0", "0.35", "1", "1235", "15k", "1.33M", "2.5B", "2e15", "-0.5", "1.5e-7"]);
        for (ends, want) in [([0.0, 1.0], 6), ([17.0, 23.0], 3), ([-3.0, 40.0], 5)] {
            assert_eq!(even_ticks(ends[0], ends[1]).len(), want, "{ends:?}");
        }
        let log = Axis::log("x");
        assert_eq!(
            log.ticks([4.9, 7.1]).iter().map(|p| log.text(*p)).collect::<Vec<_>>().join(" "),
            "100k 300k 1M 3M 10M"
        );
        assert_eq!(
            log.ticks([0.0, 0.2]).iter().map(|p| log.text(*p)).collect::<Vec<_>>().join(" "),
            "1 1.2 1.4"
        );
        assert_eq!(log.ticks([3.0, 30.0]).len(), 7);
    }
}
