//! The terminal: keys, and what changes.
use super::picture::Colors;
use super::run::Watched;
use super::screen::{Move, View};
use crate::util::signals::Stop;
use anyhow::{Context, Result};
use ratatui::DefaultTerminal;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::time::{Duration, Instant, SystemTime};

/// How long a key is waited for before signals are looked at.
const WAIT: Duration = Duration::from_millis(200);

/// What a key asks for.
enum Key {
    Quit,
    Move(Move),
}

fn meaning(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    Some(match key.code {
        KeyCode::Char('q') | KeyCode::Esc => Key::Quit,
        // The terminal gives no signal for it while it is read key by key.
        KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => Key::Quit,
        KeyCode::Up | KeyCode::Char('k') => Key::Move(Move::Up),
        KeyCode::Down | KeyCode::Char('j') => Key::Move(Move::Down),
        KeyCode::Left | KeyCode::Char('h') => Key::Move(Move::Before),
        KeyCode::Right | KeyCode::Tab => Key::Move(Move::Next),
        KeyCode::Char('l') => Key::Move(Move::Log),
        KeyCode::Char('i') => Key::Move(Move::Images),
        _ => return None,
    })
}

/// Shows the runs until a key or a signal ends it, and reads them again after each `every`. The terminal is as before
/// afterwards, also after a panic.
///
/// # Errors
/// When the terminal cannot be used, or a run cannot be read.
pub fn watch(mut runs: Vec<Watched>, colors: Colors, every: Duration) -> Result<()> {
    let stop = Stop::listen()?;
    let mut terminal = ratatui::try_init().context("this terminal cannot be drawn on")?;
    let shown = show(&mut terminal, &mut runs, colors, every, &stop);
    ratatui::try_restore().context("the terminal cannot be set back; `reset` does it")?;
    shown
}

fn show(
    terminal: &mut DefaultTerminal,
    runs: &mut [Watched],
    colors: Colors,
    every: Duration,
    stop: &Stop,
) -> Result<()> {
    let failure = "this terminal cannot be drawn on";
    let mut view = View::new(colors);
    let mut read = Instant::now();
    while stop.requested().is_none() {
        if read.elapsed() >= every {
            runs.iter_mut().try_for_each(Watched::refresh)?;
            read = Instant::now();
        }
        view.read_sheet(runs);
        terminal.draw(|frame| view.draw(frame, runs, SystemTime::now())).context(failure)?;
        // Until a key, a resize, or the time to read again: what was drawn stays.
        let until = (read + every).max(Instant::now() + WAIT);
        while stop.requested().is_none() && Instant::now() < until {
            if !event::poll(WAIT).context(failure)? {
                continue;
            }
            match event::read().context(failure)? {
                Event::Key(key) => match meaning(key) {
                    Some(Key::Quit) => return Ok(()),
                    Some(Key::Move(to)) => view.apply(to, runs),
                    None => continue,
                },
                Event::Resize(..) => {}
                _ => continue,
            }
            break;
        }
    }
    Ok(())
}
