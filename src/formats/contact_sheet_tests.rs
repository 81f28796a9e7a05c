//! Tests of PNG files and contact sheets.

use proptest::prelude::*;

use super::*;
use crate::formats::decode::{Limits, decode};

fn sheet(captions: &[&str], layout: &Layout) -> Image {
    let images: Vec<Image> = (0..captions.len()).map(|i| Image::filled(4, 6, [0, i as u8, 200])).collect();
    let cells: Vec<Cell> =
        images.iter().zip(captions).map(|(image, caption)| Cell { image, caption, mark: None }).collect();
    contact_sheet(&cells, layout).unwrap()
}

#[test]
fn a_png_gives_image_and_texts_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let mut image = Image::filled(3, 5, [1, 2, 3]);
    image.set(2, 4, [9, 8, 7]);
    write_png(&path, &image, &[("seed", "42"), ("prompt", "un café\0\u{1b}[31m"), ("note", "日本 🎉")])
        .unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(decode(&bytes, &Limits::default()).unwrap(), image);
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
    reader.finish().unwrap();
    let info = reader.info();
    let latin: Vec<_> = info
        .uncompressed_latin1_text
        .iter()
        .map(|chunk| (chunk.keyword.as_str(), chunk.text.as_str()))
        .collect();
    assert_eq!(latin, [("seed", "42"), ("prompt", "un café  [31m")]);
    assert_eq!(info.utf8_text[0].keyword, "note");
    assert_eq!(info.utf8_text[0].get_text().unwrap(), "日本 🎉");
    for keyword in ["", "é", &"a".repeat(80)] {
        assert!(encode_png(&image, &[(keyword, "x")]).unwrap_err().to_string().contains("PNG keyword"));
    }
    // A file where a folder should be.
    let error = write_png(&path.join("b.png"), &image, &[]).unwrap_err();
    assert!(format!("{error:#}").contains("a.png"), "{error:#}");
}

#[test]
fn images_stand_enlarged_in_their_cells() {
    let layout = Layout { columns: 2, scale: 20, lines: 2 };
    let sheet = sheet(&["a", "b", "c"], &layout);
    let cell = 6 * 20 + 2 * FRAME + GAP;
    assert_eq!(sheet.width(), GAP + 2 * cell);
    assert_eq!(sheet.height(), GAP + 2 * (4 * 20 + 2 * FRAME + LINE + GAP));
    for (number, (row, column)) in [(0, 0), (0, 1), (1, 0)].into_iter().enumerate() {
        let top = GAP + FRAME + row * (4 * 20 + 2 * FRAME + LINE + GAP);
        let left = GAP + FRAME + column * cell;
        assert_eq!(sheet.at(top, left), [0, number as u8, 200]);
        assert_eq!(sheet.at(top + 79, left + 119), [0, number as u8, 200]);
        assert_eq!(sheet.at(top + 80, left + 119), WHITE);
    }
}

#[test]
fn marks_are_colored_frames() {
    let image = Image::filled(40, 60, [7; 3]);
    let cell = |mark| Cell { image: &image, caption: "", mark };
    let cells = [cell(Some(Mark::Right)), cell(Some(Mark::Wrong)), cell(None)];
    let sheet = contact_sheet(&cells, &Layout { columns: 3, scale: 3, lines: 1 }).unwrap();
    let at = |number: usize| sheet.at(GAP, GAP + number * (60 * 3 + 2 * FRAME + GAP));
    assert_eq!([at(0), at(1), at(2)], [GREEN, RED, WHITE]);

    // What they mean stands in a line of its own below all that a sheet without them has.
    let plain = contact_sheet(&[cell(None); 3], &Layout { columns: 3, scale: 3, lines: 1 }).unwrap();
    assert_eq!((sheet.width(), sheet.height()), (plain.width(), plain.height() + LINE + GAP));
    let dark = |sheet: &Image, rows: std::ops::Range<usize>| {
        let places = rows.flat_map(|row| (0..sheet.width()).map(move |column| (row, column)));
        places.filter(|(row, column)| sheet.at(*row, *column) == BLACK).count()
    };
    assert_eq!(dark(&sheet, 0..plain.height()), 0);
    let letters: u32 = LEGEND.chars().flat_map(glyph).map(u8::count_ones).sum();
    assert_eq!(dark(&sheet, plain.height()..sheet.height()), letters as usize);
    // Under a single small image it takes two lines.
    let small = Image::filled(8, 8, [7; 3]);
    let one = |mark| {
        let cells = [Cell { image: &small, caption: "", mark }];
        contact_sheet(&cells, &Layout { columns: 1, scale: 1, lines: 1 }).unwrap().height()
    };
    assert_eq!(one(Some(Mark::Wrong)), one(None) + 2 * LINE + GAP);
}

#[test]
fn captions_are_wrapped_at_words_and_cut_with_an_ellipsis() {
    assert_eq!(
        wrap("a red circle left of a blue square", 14, 9),
        ["a red circle", "left of a blue", "square"]
    );
    assert_eq!(wrap("a red circle left of a blue square", 14, 2), ["a red circle", "left of a b..."]);
    assert_eq!(wrap("incomprehensibilities", 8, 9), ["incompre", "hensibil", "ities"]);
    assert_eq!(wrap("", 8, 2), Vec::<String>::new());
    assert_eq!(wrap("word", 8, 0), Vec::<String>::new());
}

#[test]
fn letters_are_drawn_upright_and_unread_ones_as_boxes() {
    // The L of the font: a stem on the left over a foot at the bottom.
    let stem = glyph('L');
    assert!(stem[1] & 0b1111 != 0 && stem[1] >> 4 == 0, "{stem:?}");
    assert!(stem[6].count_ones() > stem[1].count_ones());
    assert_eq!(glyph('日'), glyph('\u{1b}'));
    assert_ne!(glyph('é'), glyph('日'));
    assert_eq!(glyph('\u{2019}'), glyph('\''));
}

#[test]
fn sheets_of_nothing_or_too_much_are_errors() {
    let image = Image::filled(1000, 1000, [0; 3]);
    let cells = [Cell { image: &image, caption: "", mark: None }; 3];
    let layout = Layout { columns: 2, scale: 100, lines: 1 };
    assert!(contact_sheet(&cells, &layout).unwrap_err().to_string().contains("the limit is 200000000"));
    assert!(contact_sheet(&cells, &Layout { scale: usize::MAX, ..layout }).is_err());
    assert!(contact_sheet(&cells, &Layout { scale: 0, ..layout }).is_err());
    assert!(contact_sheet(&[], &layout).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_caption_makes_a_sheet(captions: [String; 3], columns in 1..4usize, lines in 0..5usize) {
        let captions: Vec<&str> = captions.iter().map(String::as_str).collect();
        sheet(&captions, &Layout { columns, scale: 2, lines });
    }

    #[test]
    fn lines_are_never_too_wide_or_too_many(text: String, width in 4..30usize, lines in 0..5usize) {
        let wrapped = wrap(&text, width, lines);
        prop_assert!(wrapped.len() <= lines);
        prop_assert!(wrapped.iter().all(|line| line.chars().count() <= width));
    }
}
