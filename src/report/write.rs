//! The page, its plots and its numbers as files.
use super::page::{Page, Sheet, page};
use super::runs::{Run, read};
use crate::formats::contact_sheet::encode_png;
use crate::formats::decode::{Filter, Limits, center_fit, decode};
use crate::study::{Findings, Study};
use crate::util::disk;
use crate::util::parallel::parallel;
use crate::util::text::csv_cell;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The most bytes of all sheets on a page, so that it stays below 5 MB as text.
const SHEET_BYTES: usize = 3 << 20;
/// The most bytes of a sheet that is read.
const SHEET_LIMIT: u64 = 64 << 20;

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The page.
    pub page: PathBuf,
    /// Its length in bytes.
    pub bytes: usize,
    /// How many runs are on it.
    pub runs: usize,
    /// How many plots.
    pub plots: usize,
}

/// The last sheet of each variant and size, by its first seed; all made smaller alike if they are too many.
fn sheets(runs: &[Run]) -> Result<Vec<Sheet>> {
    let (mut sheets, mut seen) = (vec![], BTreeSet::new());
    for run in runs {
        let Some((path, step)) = &run.sheet else { continue };
        if seen.insert((&run.row.variant, &run.row.size)) {
            let png =
                disk::read_bounded(path, SHEET_LIMIT).with_context(|| disk::io_failure(path, "read"))?;
            sheets.push((path, Sheet { run: run.name.clone(), step: *step, png }));
        }
    }
    let total = |sheets: &[(&PathBuf, Sheet)]| sheets.iter().map(|(_, sheet)| sheet.png.len()).sum::<usize>();
    let mut share = 1.0;
    while total(&sheets) > SHEET_BYTES {
        // Small images take more bytes a pixel.
        share *= 0.9 * (SHEET_BYTES as f64 / total(&sheets) as f64).sqrt();
        let smaller = |path: &Path| -> Result<Vec<u8>> {
            let whole =
                disk::read_bounded(path, SHEET_LIMIT).with_context(|| disk::io_failure(path, "read"))?;
            let image = decode(&whole, &Limits::default()).with_context(|| format!("{}", path.display()))?;
            let side = |n: usize| ((n as f64 * share) as usize).max(1);
            let small = center_fit(&image, side(image.height()), side(image.width()), Filter::CatmullRom);
            encode_png(&small, &[])
        };
        let made = parallel(sheets.len(), |number| smaller(sheets[number].0));
        for ((_, sheet), png) in sheets.iter_mut().zip(made) {
            sheet.png = png?;
        }
    }
    Ok(sheets.into_iter().map(|(_, sheet)| sheet).collect())
}

/// Every number that the runs logged.
fn curves(runs: &[Run]) -> String {
    let mut text = "run,step,metric,value\n".to_string();
    for run in runs {
        for (name, points) in run.history.training.iter().chain(&run.history.evaluations) {
            for (step, value) in points {
                let _ = writeln!(text, "{},{step},{},{value}", csv_cell(&run.name), csv_cell(name));
            }
        }
    }
    text
}

fn made(title: &str, study: &Study) -> Result<(Page, Findings, Vec<Run>)> {
    let findings = Findings::read(study)?;
    let runs = read(study, &findings)?;
    Ok((page(title, study, &findings, &runs, &sheets(&runs)?)?, findings, runs))
}

/// The page alone, as text.
///
/// # Errors
/// When a run cannot be read.
pub fn html(title: &str, study: &Study) -> Result<String> {
    Ok(made(title, study)?.0.html)
}

/// Writes `report.html` into `dir`, its plots as PNG, and its numbers as CSV. The same runs give the same bytes.
///
/// # Errors
/// When a run cannot be read, or a file cannot be written.
pub fn write(title: &str, study: &Study, dir: &Path) -> Result<Written> {
    let (page, findings, runs) = made(title, study)?;
    disk::create_dir(dir)?;
    for chart in &page.charts {
        disk::write_bytes(&dir.join(format!("{}.png", chart.file)), &chart.png()?)?;
    }
    let tables = [
        ("members.csv", findings.members_csv()),
        ("laws.csv", findings.laws_csv()),
        ("curves.csv", curves(&runs)),
    ];
    for (name, text) in tables {
        disk::write_bytes(&dir.join(name), text.as_bytes())?;
    }
    // Last: who sees the page finds what it names.
    let path = dir.join("report.html");
    disk::write_bytes(&path, page.html.as_bytes())?;
    Ok(Written { page: path, bytes: page.html.len(), runs: runs.len(), plots: page.charts.len() })
}
