//! Members trained one after another, each by a process of its own: what one breaks, others do not have, and none inherits the
//! memory of those before it.
use super::spec::{Encoding, Member, State, Study};
use crate::config::Override;
use crate::data::manifest::Manifest;
use crate::runtime::session::Session;
use crate::train::resume::tidy;
use crate::util::disk::{self, IN_USE, Lock};
use crate::util::error::{Code, Failure};
use crate::util::signals::Stop;
use crate::util::text::{count, duration, quoted};
use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process};
use std::fs::OpenOptions;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tpu::network::is_offline;
use tracing::{error, info, warn};

/// How often a process is looked at.
const LOOK: Duration = Duration::from_millis(100);

/// How a member came out.
enum Outcome {
    Finished,
    /// What its process ended with.
    Failed(String),
    /// Another process holds it.
    Held,
}

/// Trains, or goes on with, every member that is not finished. One that fails is told, and the next comes; those that failed
/// are returned by name, with what they ended with. A member that another process holds is waited for: at once, or where
/// commands that train this study `share` its members, once no other is free.
///
/// # Errors
/// When a signal asks to stop, a process cannot be started, or the folder cannot be written.
pub fn train(session: &Session, study: &Study, share: bool) -> Result<Vec<(String, String)>> {
    let stop = Stop::listen()?;
    let (mut failed, mut told) = (vec![], false);
    let mut left: Vec<usize> = (0..study.members.len()).collect();
    loop {
        let mut held = vec![];
        for number in left {
            match one(session, study, number, share, &stop)? {
                Outcome::Finished => {}
                Outcome::Failed(last) => failed.push((study.members[number].name(), last)),
                Outcome::Held => held.push(number),
            }
        }
        if held.is_empty() {
            return Ok(failed);
        }
        if !told {
            let names: Vec<String> = held.iter().map(|number| study.members[*number].name()).collect();
            info!("trained by other commands: {}; waiting for them", names.join(", "));
            told = true;
        }
        if let Some(signal) = stop.requested() {
            return Err(stopped(signal).into());
        }
        thread::sleep(LOOK);
        left = held;
    }
}

/// Trains a member, unless it is finished, or is held by another process and commands share.
fn one(session: &Session, study: &Study, number: usize, share: bool, stop: &Stop) -> Result<Outcome> {
    let member = &study.members[number];
    let (name, dir) = (member.name(), &member.config.run.dir);
    // First: what is being written is not looked at.
    if share && Lock::is_held(dir) {
        return Ok(Outcome::Held);
    }
    if member.state()? == State::Finished {
        tidy(&member.config);
        return Ok(Outcome::Finished);
    }
    if let Some(encoding) = &member.encoding {
        encode(session, encoding, stop)?;
    }
    let log = study.dir.join(format!("{name}.log"));
    let begin = Instant::now();
    loop {
        wait_for_others(dir, &format!("{name} is being trained"), stop)?;
        // Who held it may have finished it.
        let state = member.state()?;
        if state == State::Finished {
            return Ok(Outcome::Finished);
        }
        let (of, doing) = (study.members.len(), state.words());
        info!("{name}, {} of {of}: {doing}; its log is {}", number + 1, log.display());
        // What earlier processes said is not said by this one.
        let before = log.metadata().map_or(0, |meta| meta.len());
        let args = ["train", "--resume=auto"];
        let status = run(session, &args, (&member.file, &member.overrides), &log, stop)?;
        let took = duration(begin.elapsed().as_secs_f64());
        if let Some(signal) = stop.requested() {
            return Err(stopped(signal).into());
        }
        if status.success() {
            info!("{name} is finished, after {took}");
            return Ok(Outcome::Finished);
        }
        let last = last_error(&log, before).unwrap_or_else(|| status.to_string());
        if !last.contains(IN_USE) {
            error!("{name} failed after {took} ({}): {last}", log.display());
            return Ok(Outcome::Failed(last));
        }
        // Another process was starting on it, and has it now.
        if share {
            return Ok(Outcome::Held);
        }
    }
}

fn stopped(signal: &str) -> Failure {
    Failure::new(Code::Stopped, format!("{signal}: the study stopped; what its members saved is kept"))
        .help("go on with the same command")
}

/// Waits while another process holds a folder, such as that of a study that was killed; `what` it does there.
fn wait_for_others(dir: &Path, what: &str, stop: &Stop) -> Result<()> {
    let mut told = false;
    while Lock::is_held(dir) {
        if !told {
            warn!("{what} by another process: waiting for it");
            told = true;
        }
        if let Some(signal) = stop.requested() {
            return Err(stopped(signal).into());
        }
        thread::sleep(LOOK);
    }
    Ok(())
}

/// Encodes what members train on by `fluid data encode`, unless all of it is there.
fn encode(session: &Session, encoding: &Encoding, stop: &Stop) -> Result<()> {
    let Encoding { dir, samples, file, overrides } = encoding;
    let log = dir.with_extension("log");
    loop {
        wait_for_others(dir, &format!("{} is being encoded", dir.display()), stop)?;
        let there = Manifest::read(dir)?;
        if there.is_some_and(|there| there.complete && there.provenance.division.samples() == Some(*samples))
        {
            return Ok(());
        }
        info!("encoding {samples} samples into {}; the log is {}", dir.display(), log.display());
        let before = log.metadata().map_or(0, |meta| meta.len());
        let dir = dir.to_str().context("the folder of the study is not UTF-8, as configs are")?;
        let samples = samples.to_string();
        let args = ["data", "encode", "--samples", &samples, "--out", dir];
        let status = run(session, &args, (file, overrides), &log, stop)?;
        if let Some(signal) = stop.requested() {
            return Err(stopped(signal).into());
        }
        if status.success() {
            return Ok(());
        }
        let last = last_error(&log, before).unwrap_or_else(|| status.to_string());
        if !last.contains(IN_USE) {
            let text = format!("the data of the study cannot be encoded ({}): {last}", log.display());
            let help =
                "the same command tries it again; for other data than the study had, give it another `dir`";
            return Err(Failure::input(text).help(help).into());
        }
    }
}

/// Runs a command of this program on a config, with its output at the end of a log; passes a signal on, and waits.
fn run(
    session: &Session,
    args: &[&str],
    (file, overrides): (&Path, &[Override]),
    log: &Path,
    stop: &Stop,
) -> Result<ExitStatus> {
    disk::create_dir(disk::parent(log))?;
    let open = OpenOptions::new().create(true).append(true).open(log);
    let out = open.with_context(|| disk::io_failure(log, "write"))?;
    let err = out.try_clone().with_context(|| disk::io_failure(log, "write"))?;
    let program = std::env::current_exe().context("cannot find the program that runs")?;
    let mut command = Command::new(&program);
    command.args(args).arg(file).args(overrides.iter().flat_map(typed)).args(flags(session));
    // A group of its own: Ctrl-C in a terminal comes here alone, and is passed on once.
    command.stdin(Stdio::null()).stdout(out).stderr(err).process_group(0);
    let starting = || Failure::storage(format!("cannot start {}", quoted(&program.display().to_string())));
    wait(command.spawn().with_context(starting)?, stop)
}

/// A change to a config as it is typed.
fn typed(change: &Override) -> [&str; 2] {
    match change {
        Override::Set(set) | Override::Flag { set, .. } => ["--set", set],
        Override::Unset(key) => ["--unset", key],
    }
}

/// Waits for a process to end; asks it to, once a signal asked us.
fn wait(mut child: Child, stop: &Stop) -> Result<ExitStatus> {
    let mut asked = false;
    loop {
        if let Some(status) = child.try_wait().context("cannot wait for a process")? {
            return Ok(status);
        }
        if stop.requested().is_some() && !asked {
            asked = true;
            // One that is gone meanwhile needs no signal.
            let _ = kill_process(Pid::from_child(&child), Signal::TERM);
        }
        thread::sleep(LOOK);
    }
}

/// The flags of this session that choose devices and folders, for a process of a member.
fn flags(session: &Session) -> Vec<String> {
    let path = |path: &PathBuf| path.display().to_string();
    let all = [
        ("--platform", session.flags.platform.clone()),
        ("--plugin", session.flags.plugin.as_ref().map(path)),
        ("--devices", session.flags.devices.map(|n| n.to_string())),
        ("--cache", session.cache.as_ref().map(path)),
        ("--cache-limit", Some(session.cache_limit.to_string())),
        ("--programs", session.programs.as_ref().map(path)),
    ];
    let given = all.into_iter().filter_map(|(flag, value)| Some([flag.to_string(), value?])).flatten();
    given.chain(is_offline().then(|| "--offline".to_string())).collect()
}

/// The last error of a log behind its first bytes.
fn last_error(log: &Path, before: u64) -> Option<String> {
    /// A longer log is not read: it is told where it is.
    const LIMIT: u64 = 64 << 20;
    let bytes = disk::read_bounded(log, LIMIT).ok()?;
    let text = String::from_utf8_lossy(bytes.get(before as usize..)?);
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().rposition(|line| line.contains("error: "))?;
    let (_, first) = lines[at].split_once("error: ")?;
    // What belongs to it is indented.
    let more = lines[at + 1..].iter().take_while(|line| line.starts_with("  "));
    Some(more.fold(first.to_owned(), |text, line| format!("{text}\n{line}")))
}

/// What is left to do, for people.
pub fn left(study: &Study) -> Result<String> {
    let states = study.members.iter().map(Member::state).collect::<Result<Vec<_>>>()?;
    let finished = states.iter().filter(|state| **state == State::Finished).count();
    Ok(format!("{finished} of {} finished", count(states.len(), "run")))
}
