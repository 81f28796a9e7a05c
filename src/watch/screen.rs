//! What stands on a terminal: a table of the runs, a curve of all of them, the last images of one.
use super::picture::{self, Colors};
use super::run::{Watched, curves, heads, summaries};
use crate::formats::image::Image;
use crate::util::text::{printable, thousands};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::Marker;
use ratatui::text::Line;
use ratatui::widgets::{Axis, Block, Cell, Chart, Dataset, GraphType, Paragraph, Row, Table, TableState};
use std::path::PathBuf;
use std::time::SystemTime;

/// Colors of curves, in the order of the runs: the terminal's own, which are told apart on its background.
const CURVES: [Color; 6] =
    [Color::Cyan, Color::Red, Color::Green, Color::Magenta, Color::Yellow, Color::Blue];
/// Columns that curve and images need side by side.
const SIDE_BY_SIDE: u16 = 90;
/// The share of steps at the begin whose values may lie above the plot: losses fall steeply there.
const STEEP: f64 = 0.05;
/// The most lines of the table.
const TABLE_LINES: u16 = 12;
const KEYS: &str = " q quit   ↑↓ run   ←→ curve   l log scale   i images ";

/// What is shown of the runs.
#[derive(Debug)]
pub struct View {
    /// Which run is selected.
    pub table: TableState,
    /// The number of the curve, among those of the runs.
    pub curve: usize,
    /// Whether values are on a logarithmic scale.
    pub log: bool,
    /// Whether images are shown.
    pub images: bool,
    /// Colors of the terminal.
    pub colors: Colors,
    /// The sheet that was read last, or why it could not be.
    pub sheet: Option<(PathBuf, Result<Image, String>)>,
}

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The run above.
    Up,
    /// The run below.
    Down,
    /// The curve before.
    Before,
    /// The next curve.
    Next,
    /// The other scale.
    Log,
    /// Images or none.
    Images,
}

impl View {
    /// The loss of all runs, and the images of the first.
    pub fn new(colors: Colors) -> View {
        let table = TableState::new().with_selected(0);
        View { table, curve: 0, log: false, images: true, colors, sheet: None }
    }

    fn selected(&self) -> usize {
        self.table.selected().unwrap_or(0)
    }

    /// Does what a key asks for.
    pub fn apply(&mut self, to: Move, runs: &[Watched]) {
        let (last, count) = (runs.len().saturating_sub(1), curves(runs).len());
        match to {
            Move::Up => self.table.select(Some(self.selected().saturating_sub(1))),
            Move::Down => self.table.select(Some((self.selected() + 1).min(last))),
            Move::Before => self.curve = (self.curve + count - 1) % count,
            Move::Next => self.curve = (self.curve + 1) % count,
            Move::Log => self.log = !self.log,
            Move::Images => self.images = !self.images,
        }
    }

    /// Reads the last sheet of the selected run, if it is another than before.
    pub fn read_sheet(&mut self, runs: &[Watched]) {
        let wanted = runs.get(self.selected()).and_then(|run| run.sheet.as_ref()).map(|(path, _)| path);
        if !self.images || self.colors == Colors::None || wanted == self.sheet.as_ref().map(|(path, _)| path)
        {
            return;
        }
        self.sheet = wanted.map(|path| {
            (path.clone(), picture::read(path).map_err(|error| printable(&format!("{error:#}"))))
        });
    }

    /// Draws all of it.
    pub fn draw(&mut self, frame: &mut Frame<'_>, runs: &[Watched], now: SystemTime) {
        // A line for each run, and three around them.
        let lines = (runs.len() as u16).saturating_add(3).min(TABLE_LINES);
        let [table, body, keys] =
            Layout::vertical([Constraint::Length(lines), Constraint::Min(0), Constraint::Length(1)])
                .areas(frame.area());
        self.draw_table(frame, runs, now, table);
        let images = self.images && self.colors != Colors::None;
        if body.width >= SIDE_BY_SIDE && images {
            let [left, right] =
                Layout::horizontal([Constraint::Percentage(58), Constraint::Percentage(42)]).areas(body);
            self.draw_curves(frame, runs, left);
            self.draw_sheet(frame, runs, right);
        } else if images && self.sheet.is_some() && body.height >= 24 {
            let [above, below] =
                Layout::vertical([Constraint::Percentage(45), Constraint::Percentage(55)]).areas(body);
            self.draw_curves(frame, runs, above);
            self.draw_sheet(frame, runs, below);
        } else {
            self.draw_curves(frame, runs, body);
        }
        frame.render_widget(Paragraph::new(KEYS).style(Style::new().add_modifier(Modifier::DIM)), keys);
    }

    fn paint(&self, run: usize) -> Style {
        match self.colors {
            Colors::None => Style::new(),
            _ => Style::new().fg(CURVES[run % CURVES.len()]),
        }
    }

    fn draw_table(&mut self, frame: &mut Frame<'_>, runs: &[Watched], now: SystemTime, area: Rect) {
        let evaluations = summaries(runs);
        let rows: Vec<Vec<String>> = runs.iter().map(|run| run.cells(&evaluations, now)).collect();
        let heads = heads(&evaluations);
        let width = |column: usize| {
            let cells = rows.iter().map(|row| &row[column]).chain([&heads[column]]);
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0) as u16
        };
        let widths: Vec<Constraint> = (0..heads.len()).map(|c| Constraint::Length(width(c))).collect();
        let right = |cell: &String, column: usize| match column {
            0 | 1 => Cell::from(printable(cell)),
            _ => Cell::from(Line::from(printable(cell)).right_aligned()),
        };
        let row = |(number, row): (usize, &Vec<String>)| {
            let cells = row.iter().enumerate().map(|(column, cell)| match column {
                0 => right(cell, column).style(self.paint(number)),
                _ => right(cell, column),
            });
            Row::new(cells)
        };
        let head = Row::new(heads.iter().enumerate().map(|(column, cell)| right(cell, column)));
        let table = Table::new(rows.iter().enumerate().map(row), widths)
            .header(head.style(Style::new().add_modifier(Modifier::BOLD)))
            .column_spacing(2)
            .highlight_symbol("> ")
            .block(Block::bordered().title(" fluid watch "));
        frame.render_stateful_widget(table, area, &mut self.table);
    }

    fn draw_curves(&self, frame: &mut Frame<'_>, runs: &[Watched], area: Rect) {
        let names = curves(runs);
        let name = &names[self.curve.min(names.len() - 1)];
        let end = runs.iter().filter_map(|run| Some(run.curve(name).last()?.0)).max().unwrap_or(1).max(1);
        // Two dots a column in Braille.
        let parts = usize::from(area.width.max(8)) * 2;
        let of = |run: &Watched| thinned(run.curve(name), end, parts, self.log);
        let all: Vec<Vec<(f64, f64)>> = runs.iter().map(of).collect();
        let Some([low, high]) = bounds(&all, end) else {
            let text = format!("no {} yet", printable(name));
            return frame.render_widget(Paragraph::new(text).block(Block::bordered()), area);
        };
        let shown = |y: f64| format!("{:.4}", if self.log { 10f64.powf(y) } else { y });
        let middle = f64::midpoint(low, high);
        let y = Axis::default().bounds([low, high]).labels([low, middle, high].map(shown));
        let steps = [0, end / 2, end].map(thousands);
        let x = Axis::default().bounds([0.0, end as f64]).labels(steps);
        let scale = if self.log { ", log scale" } else { "" };
        let title =
            format!(" {} over steps ({} of {}{scale}) ", printable(name), self.curve + 1, names.len());
        let mut datasets = vec![];
        for (number, points) in all.iter().enumerate() {
            let kind = if points.len() > 1 { GraphType::Line } else { GraphType::Scatter };
            let dataset = Dataset::default().data(points).marker(Marker::Braille);
            datasets.push(dataset.style(self.paint(number)).graph_type(kind));
        }
        let chart = Chart::new(datasets).x_axis(x).y_axis(y).block(Block::bordered().title(title));
        frame.render_widget(chart, area);
    }

    fn draw_sheet(&self, frame: &mut Frame<'_>, runs: &[Watched], area: Rect) {
        let run = runs.get(self.selected());
        let step = run.and_then(|run| run.sheet.as_ref()).map(|(_, step)| *step);
        let title = match (run, step) {
            (Some(run), Some(step)) => format!(" {}, step {step} ", printable(&run.name())),
            _ => " images ".into(),
        };
        let block = Block::bordered().title(title);
        let inner = block.inner(area);
        frame.render_widget(block, area);
        match &self.sheet {
            Some((_, Ok(image))) => picture::draw(image, self.colors, inner, frame.buffer_mut()),
            Some((_, Err(why))) => frame.render_widget(Paragraph::new(why.as_str()), inner),
            None => frame.render_widget(Paragraph::new("none yet"), inner),
        }
    }
}

/// Means of a curve over `parts` equal parts of the steps up to `end`; of what has a logarithm, if `log`.
fn thinned(curve: &[(u64, f64)], end: u64, parts: usize, log: bool) -> Vec<(f64, f64)> {
    let part = |step: u64| (step as f64 / end as f64 * parts as f64) as usize;
    let seen = |(_, value): &&(u64, f64)| value.is_finite() && (!log || *value > 0.0);
    let points: Vec<&(u64, f64)> = curve.iter().filter(seen).collect();
    let mean = |points: &[&(u64, f64)]| {
        let n = points.len() as f64;
        let y = points.iter().map(|p| p.1).sum::<f64>() / n;
        (points.iter().map(|p| p.0 as f64).sum::<f64>() / n, if log { y.log10() } else { y })
    };
    points.chunk_by(|a, b| part(a.0) == part(b.0)).map(mean).collect()
}

/// From the lowest to the highest value, but for what is higher at the steep begin.
fn bounds(curves: &[Vec<(f64, f64)>], end: u64) -> Option<[f64; 2]> {
    let all = || curves.iter().flatten();
    let late = |point: &&(f64, f64)| point.0 >= STEEP * end as f64;
    let highest = |high: Option<f64>, y: f64| Some(high.map_or(y, |high| high.max(y)));
    let low = all().map(|p| p.1).fold(None, |low: Option<f64>, y| Some(low.map_or(y, |low| low.min(y))))?;
    let late = all().filter(late).map(|p| p.1).fold(None, highest);
    let high = late.or_else(|| all().map(|p| p.1).fold(None, highest))?;
    // A flat line has a height too.
    let room = (0.05 * (high - low)).max(1e-9 + 1e-3 * high.abs());
    Some([low - room, high + room])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Overlay;
    use crate::study::Study;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use std::fs;
    use tempfile::TempDir;

    /// Two runs that have saved nothing yet; the first has logged and drawn.
    fn runs() -> (TempDir, Vec<Watched>) {
        let dir = TempDir::new().unwrap();
        let config = "image.size = 48\n[codec]\nkind = \"patch_pca\"\n[text]\nkind = \"hashed_words\"\n[data]\nkind = \"shapes\"\n";
        let named = ["a", "b"].map(|name| {
            let run = dir.path().join(name);
            fs::create_dir_all(run.join("pictures")).unwrap();
            fs::write(run.join("config.toml"), format!("run.dir = {name:?}\nrun.steps = 40\n{config}"))
                .unwrap();
            (name.to_string(), run)
        });
        let lines = "{\"step\":10,\"time\":5,\"loss\":100.0,\"steps_per_s\":2.0}\n\
                     {\"step\":20,\"time\":15,\"loss\":1.0,\"steps_per_s\":1.0}\n\
                     {\"step\":20,\"time\":15,\"shapes/overall\":0.25,\"validation/loss\":0.5}\n";
        fs::write(dir.path().join("a/metrics.jsonl"), lines).unwrap();
        let red = Image::filled(8, 8, [255, 0, 0]);
        let png = crate::formats::contact_sheet::encode_png(&red, &[]).unwrap();
        fs::write(dir.path().join("a/pictures/step-00000020.png"), png).unwrap();
        let study = Study::of_runs(dir.path(), &named, &Overlay::default()).unwrap();
        (dir, Watched::all(&study).unwrap())
    }

    fn drawn(view: &mut View, runs: &[Watched], (width, height): (u16, u16)) -> (String, usize) {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        view.read_sheet(runs);
        let now = SystemTime::now();
        let buffer = terminal.draw(|frame| view.draw(frame, runs, now)).unwrap().buffer.clone();
        let red = buffer.content.iter().filter(|cell| cell.fg == Color::Rgb(255, 0, 0)).count();
        let rows = buffer.content.chunks(usize::from(width));
        let line =
            |row: &[ratatui::buffer::Cell]| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>();
        (rows.map(line).collect::<Vec<_>>().join("\n"), red)
    }

    #[test]
    fn runs_curves_and_images_stand_on_the_screen() {
        let (_dir, runs) = runs();
        let mut view = View::new(Colors::All);
        let (text, red) = drawn(&mut view, &runs, (120, 30));
        assert!(
            text.contains(
                "> a    stopped    20 / 40  50 %  1.0000           0.5000          0.2500     1.33"
            ),
            "{text}"
        );
        assert!(
            text.contains(
                "  b    not begun   0 / 40   0 %       -                -               -        -"
            ),
            "{text}"
        );
        assert!(text.contains(" loss over steps (1 of 4) ") && text.contains(" a, step 20 "), "{text}");
        // Eight pixels a side are four cells of eight.
        assert_eq!(red, 32);
        view.apply(Move::Next, &runs);
        view.apply(Move::Down, &runs);
        let (text, red) = drawn(&mut view, &runs, (120, 30));
        assert!(
            text.contains(" validation/loss over steps (2 of 4) ") && text.contains("none yet"),
            "{text}"
        );
        assert!(text.contains("> b ") && red == 0, "{text}");
        view.apply(Move::Before, &runs);
        view.apply(Move::Before, &runs);
        assert!(drawn(&mut view, &runs, (80, 24)).0.contains(" steps_per_s over steps (4 of 4) "));
        view.apply(Move::Log, &runs);
        assert!(drawn(&mut view, &runs, (80, 24)).0.contains("(4 of 4, log scale)"));
    }

    #[test]
    fn small_terminals_and_no_runs_are_no_matter() {
        let (_dir, runs) = runs();
        for size in [(1, 1), (5, 3), (20, 5), (40, 40), (90, 6), (300, 3)] {
            let mut view = View::new(Colors::Indexed);
            drawn(&mut view, &runs, size);
            drawn(&mut view, &[], size);
            view.apply(Move::Up, &[]);
            view.apply(Move::Down, &[]);
            view.apply(Move::Before, &[]);
        }
    }

    #[test]
    fn a_curve_is_means_and_its_steep_begin_is_cut() {
        let curve: Vec<(u64, f64)> = (1..=100).map(|step| (step, 1.0 / step as f64)).collect();
        let thin = thinned(&curve, 100, 10, false);
        assert_eq!((thin.len(), thin[9].0), (11, 94.5));
        assert!((thin[0].1 - (1..10).map(|step| 1.0 / f64::from(step)).sum::<f64>() / 9.0).abs() < 1e-12);
        let log = thinned(&[(1, 0.1), (2, -1.0), (3, f64::NAN)], 3, 8, true);
        assert_eq!(log, [(1.0, -1.0)]);
        let [low, high] = bounds(&[vec![(1.0, 1000.0), (50.0, 3.0), (100.0, 1.0)]], 100).unwrap();
        assert!((low, high) == (0.9, 3.1), "{low} {high}");
        assert_eq!(bounds(&[vec![]], 100), None);
        let [low, high] = bounds(&[vec![(1.0, 0.0)]], 100).unwrap();
        assert!(low < 0.0 && 0.0 < high, "a flat line has a height");
    }
}
