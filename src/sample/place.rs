//! Where the images of a job go: the folder that the user named, or one in the run folder that holds the same job or
//! nothing yet.
use super::folder::{self, ManifestLine};
use crate::checkpoint::Checkpoint;
use crate::storage::remote;
use crate::util::disk::{self, Lock};
use crate::util::error::Failure;
use crate::util::inside;
use anyhow::{Context, Result};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The most letters of a prompt in the name of a folder.
const SLUG_LETTERS: usize = 40;

/// The folder of a job, as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// This one: it holds the same job, or none.
    Named(PathBuf),
    /// The first in a folder that holds the same job or nothing.
    Default {
        /// The folder of folders.
        dir: PathBuf,
        /// The name of the first; further ones end in `-2`, `-3` and so on.
        name: String,
        /// The name that version 0.1 gave the folder of such a job.
        old: String,
    },
}

/// The folder of a job, as it is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its path.
    pub dir: PathBuf,
    /// Whether a job has begun there.
    pub begun: bool,
    /// Whether that job has seeds by the rule of version 0.1.
    pub old_seeds: bool,
    /// Its number among those that it may be.
    number: u64,
}

impl Destination {
    /// The folder that the user named.
    ///
    /// # Errors
    /// When it is the name of an image.
    pub fn named(path: &Path) -> Result<Destination> {
        if path.extension().is_some_and(|e| e == "png") && !path.is_dir() {
            let text = format!("--out {} is the name of an image; a job writes a folder", path.display());
            let folder = path.with_extension("");
            let help = format!("--out {0} has all images on {0}/sheet.png", folder.display());
            return Err(Failure::input(text).help(help).into());
        }
        Ok(Destination::Named(path.to_owned()))
    }

    /// The folder in `kind` (`samples`, `edits`) of the run of a checkpoint, named after `about` and the step; `seed` is
    /// the job's.
    ///
    /// # Errors
    /// When the checkpoint lies in no run folder, or what is there leads out of it.
    pub fn default(checkpoint: &Checkpoint, kind: &str, about: &str, seed: u64) -> Result<Destination> {
        let step = checkpoint.step();
        let (name, old) = (format!("{about}-step-{step}"), format!("step-{step:08}-seed-{seed}"));
        let mut run = checkpoint.run_dir()?;
        if let Some(folder) = remote::of(&run) {
            // The folder that works for a bucket is no place to look for images.
            run = folder.url().rsplit('/').next().unwrap_or_default().into();
        }
        let dir = run.join(kind);
        // What lies there may be of whoever made the run.
        let made = fs::read_dir(&dir).into_iter().flatten().flatten().map(|entry| entry.path());
        let made: Vec<_> = made.filter(|path| path.is_dir()).collect();
        let folders: Vec<&Path> =
            [dir.as_path()].into_iter().chain(made.iter().map(PathBuf::as_path)).collect();
        inside::check(&run, &folders)?;
        Ok(Destination::Default { dir, name, old })
    }

    fn candidate(&self, number: u64) -> PathBuf {
        match self {
            Destination::Named(path) => path.clone(),
            Destination::Default { dir, old, .. } if number == 0 => dir.join(old),
            Destination::Default { dir, name, .. } if number == 1 => dir.join(name),
            Destination::Default { dir, name, .. } => dir.join(format!("{name}-{number}")),
        }
    }

    /// Finds the folder of a job whose images are made by `plans`; `old` are the same with the seeds of version 0.1, if
    /// those are others. A new folder is not made.
    ///
    /// # Errors
    /// When a folder cannot be read, or the one that was named has files of no job.
    pub fn find(&self, plans: &[ManifestLine], old: Option<&[ManifestLine]>) -> Result<Place> {
        let place =
            |number, begun, old_seeds| Place { dir: self.candidate(number), begun, old_seeds, number };
        if let Destination::Named(path) = self {
            let begun = folder::begun(path)?;
            return Ok(place(0, begun, begun && lines(path, plans, old)?.is_some_and(|(_, old)| old)));
        }
        for number in 0.. {
            let dir = self.candidate(number);
            if number > 0 && !dir.exists() {
                return Ok(place(number, false, false));
            }
            // What cannot be read is not this job's: an image more is better than an error.
            let found = dir.join(folder::MANIFEST).exists().then(|| lines(&dir, plans, old).ok().flatten());
            match found.flatten() {
                Some((count, old_seeds)) if count > 0 => return Ok(place(number, true, old_seeds)),
                // Stopped before its first image, unless it is about to draw that.
                Some(_) if !Lock::is_held(&dir) => return Ok(place(number, true, false)),
                _ => {}
            }
        }
        Err(Failure::storage("there are too many folders").into())
    }

    /// Makes the folder that was found, if it is to be a new one without a name given: of several jobs that do so at
    /// once, each gets its own.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn claim(&self, mut place: Place) -> Result<Place> {
        let Destination::Default { dir, .. } = self else { return Ok(place) };
        if place.begun {
            return Ok(place);
        }
        disk::create_dir(dir)?;
        loop {
            match fs::create_dir(&place.dir) {
                Ok(()) => return Ok(place),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {
                    place.number += 1;
                    place.dir = self.candidate(place.number);
                }
                made => made.with_context(|| disk::io_failure(&place.dir, "create the folder"))?,
            }
        }
    }

    /// The folder that process 0 found, of which it told the others a [`Place::word`].
    pub fn told(&self, word: u64) -> Place {
        let (number, begun, old_seeds) = (word >> 2, word & 2 > 0, word & 1 > 0);
        Place { dir: self.candidate(number), begun, old_seeds, number }
    }
}

impl Place {
    /// What makes the place known to other processes.
    pub fn word(&self) -> u64 {
        self.number << 2 | u64::from(self.begun) << 1 | u64::from(self.old_seeds)
    }
}

/// How many lines of its job a folder holds, and whether they have the seeds of version 0.1; `None` if they are another
/// job's.
fn lines(dir: &Path, plans: &[ManifestLine], old: Option<&[ManifestLine]>) -> Result<Option<(usize, bool)>> {
    if let Some(count) = folder::lines_of(dir, plans)? {
        return Ok(Some((count, false)));
    }
    let Some(old) = old else { return Ok(None) };
    Ok(folder::lines_of(dir, old)?.map(|count| (count, true)))
}

/// A text as part of a file's name: its letters and digits of ASCII in small letters, joined by `-`; at most some forty of
/// them, in whole words. `image` where nothing is left.
pub fn slug(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let mut name = String::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !name.is_empty() && name.len() + 1 + word.len() > SLUG_LETTERS {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(word.chars().take(SLUG_LETTERS));
    }
    if name.is_empty() { "image".into() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::folder::{Folder, file_name};
    use serde_json::json;

    fn plans(prompts: &[&str], seed: u64) -> Vec<ManifestLine> {
        let plan = |(i, prompt): (usize, &&str)| ManifestLine {
            file: file_name(i),
            prompt: prompt.to_string(),
            negative: None,
            seed,
            guidance: 1.0,
            temperature: 1.0,
            top_k: 0,
            top_p: 1.0,
            edit: None,
            weights: "abc".into(),
            codec: None,
            step: 6,
            config: "def".into(),
            settings: json!({}),
        };
        prompts.iter().enumerate().map(plan).collect()
    }

    fn draw(dir: &Path, plans: Vec<ManifestLine>) {
        let mut folder = Folder::open(dir, plans).unwrap();
        for i in folder.missing() {
            folder.add(i, b"png", 0).unwrap();
        }
    }

    #[test]
    fn a_job_without_a_folder_goes_on_in_its_own_or_takes_a_new_one() {
        let dir = tempfile::tempdir().unwrap();
        let (dir, name, old) = (dir.path().to_owned(), "a-ring-step-6".into(), "step-00000006-seed-0".into());
        let to = Destination::Default { dir: dir.clone(), name, old };
        let find = |plans: &[ManifestLine], old: Option<&[ManifestLine]>| {
            let place = to.find(plans, old).unwrap();
            assert_eq!(to.told(place.word()), place);
            let name = place.dir.file_name().unwrap().to_str().unwrap().to_owned();
            (name, place.begun, place.old_seeds)
        };
        let ring = plans(&["a ring"], 0);
        assert_eq!(find(&ring, None), ("a-ring-step-6".into(), false, false));
        draw(&dir.join("a-ring-step-6"), ring.clone());
        assert_eq!(find(&ring, None), ("a-ring-step-6".into(), true, false));
        // More images of the same are the same job; another seed, or fewer images, are not.
        assert_eq!(find(&plans(&["a ring", "a dot"], 0), None), ("a-ring-step-6".into(), true, false));
        let other = plans(&["a ring"], 1);
        assert_eq!(find(&other, None), ("a-ring-step-6-2".into(), false, false));
        // Of two that begin at once, each has its own; a folder that is none of ours is passed by.
        let place = to.find(&other, None).unwrap();
        assert_eq!(to.claim(place.clone()).unwrap().dir, dir.join("a-ring-step-6-2"));
        assert_eq!(to.claim(place).unwrap().dir, dir.join("a-ring-step-6-3"));
        assert_eq!(find(&other, None), ("a-ring-step-6-4".into(), false, false));
        // One that was stopped before its first image is taken, unless its job is at work.
        let begun = Folder::open(&dir.join("a-ring-step-6-2"), other.clone()).unwrap();
        assert_eq!(find(&other, None).0, "a-ring-step-6-4");
        drop(begun);
        assert_eq!(find(&other, None), ("a-ring-step-6-2".into(), true, false));
        // A job that version 0.1 began, under its name and with its seeds.
        let (now, then) = (plans(&["a dot"], 0), plans(&["a dot"], 77));
        draw(&dir.join("step-00000006-seed-0"), then.clone());
        assert_eq!(find(&now, Some(&then)), ("step-00000006-seed-0".into(), true, true));
        let named = Destination::named(&dir.join("step-00000006-seed-0")).unwrap();
        assert!(named.find(&now, Some(&then)).unwrap().old_seeds);
        assert!(!named.find(&now, None).unwrap().old_seeds, "which opening it refuses");
    }

    #[test]
    fn a_prompt_is_a_name() {
        assert_eq!(slug("A ring, left of: 2 dots!"), "a-ring-left-of-2-dots");
        assert_eq!(slug("../..//etc"), "etc");
        assert_eq!([slug(""), slug("\u{96ea}")], ["image", "image"]);
        assert_eq!(slug(&"word ".repeat(20)), ["word"; 8].join("-"));
        assert_eq!(slug(&"w".repeat(99)).len(), SLUG_LETTERS);
    }
}
