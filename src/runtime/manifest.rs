//! What a folder of programs compiled ahead was compiled with: `manifest.json` beside them.
use crate::runtime::flags::Flags;
use crate::util::disk;
use crate::util::error::Failure;
use anyhow::{Context, Result, bail, ensure};
use graphs::types::Mesh;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;

/// The manifest's name in its folder.
pub const FILE: &str = "manifest.json";

/// Everything but the programs themselves that a device must match to run them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The topology, such as `v5e:4x8`.
    pub target: String,
    /// The vendor's name of the kind of device.
    pub kind: String,
    /// The blake3 hash of the plugin's library.
    pub plugin: String,
    /// The plugin in words: versions of its interface and its compiler.
    pub plugin_version: String,
    /// Mesh axes and their sizes, major to minor.
    pub mesh: Vec<(String, usize)>,
    /// The compiler's flags.
    pub flags: Flags,
    /// The programs.
    pub programs: Vec<Entry>,
}

/// One compiled program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The program's name.
    pub name: String,
    /// Its file in the folder.
    pub file: String,
    /// The blake3 hash of the program's text.
    pub text: String,
    /// The key under which the file is stored: a hash of all that it depends on.
    pub key: String,
    /// Bytes of the compiled program.
    pub bytes: u64,
}

impl Manifest {
    /// Writes it into its folder; last, when the programs are there.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, dir: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).context("the manifest cannot be written as JSON")?;
        disk::write_bytes(&dir.join(FILE), (text + "\n").as_bytes())
    }

    /// Reads that of a folder.
    ///
    /// # Errors
    /// When there is none, or one that this program does not understand.
    pub fn read(dir: &Path) -> Result<Manifest> {
        let path = dir.join(FILE);
        let text = disk::read_text(&path, "the manifest of programs compiled ahead")?;
        let failure = || {
            Failure::input(format!("{} is not a manifest of this version of fluid", path.display()))
                .help("compile again with `fluid compile`")
        };
        let manifest: Manifest = serde_json::from_str(&text).with_context(failure)?;
        manifest.validate().with_context(failure)?;
        Ok(manifest)
    }

    /// Checks it against itself: each program is there once, in a file `NAME.pjrt` of its folder, and no axis of the mesh
    /// has size 0. Whose files are removed must be ours.
    ///
    /// # Errors
    /// What is wrong.
    fn validate(&self) -> Result<()> {
        let mut names = BTreeSet::new();
        for Entry { name, file, .. } in &self.programs {
            let own = disk::is_plain_name(file) && file.strip_suffix(".pjrt") == Some(name);
            ensure!(
                own,
                "it names the file {file:?} for the program {name:?}, which lies in \"{name}.pjrt\""
            );
            ensure!(names.insert(name), "it names the program {name:?} twice");
        }
        let sizes = self.mesh.iter().try_fold(1usize, |all, (_, size)| all.checked_mul(*size));
        ensure!(sizes.is_some_and(|all| all > 0), "its mesh is {}", self.mesh_words());
        Ok(())
    }

    /// Makes sure that the programs can run here: the same plugin, kind of device and mesh.
    ///
    /// # Errors
    /// What differs, with both sides.
    pub fn check(&self, dir: &Path, plugin: &blake3::Hash, kind: &str, mesh: &Mesh) -> Result<()> {
        let sides = [
            ("plugin", short(&self.plugin), short(plugin.to_hex().as_str())),
            ("device", self.kind.clone(), kind.to_string()),
            ("mesh", self.mesh_words(), words(mesh.axes())),
        ];
        let differs = sides.into_iter().filter(|(_, there, here)| there != here);
        let differs: Vec<_> = differs.map(|(what, a, b)| format!("{what} {a} there, {b} here")).collect();
        if !differs.is_empty() {
            let (dir, differs) = (dir.display(), differs.join("; "));
            bail!(
                Failure::input(format!("the programs in {dir} were compiled for something else: {differs}"))
                    .help("compile them again with `fluid compile`, or leave --programs out")
            );
        }
        Ok(())
    }

    /// The mesh as messages write it.
    pub fn mesh_words(&self) -> String {
        words(&self.mesh)
    }

    /// The plugin's hash and its words, of which the last line tells the version.
    pub fn plugin_words(&self) -> String {
        let version = self.plugin_version.lines().last().unwrap_or_default();
        format!("{} ({version})", short(&self.plugin))
    }
}

fn words(axes: &[(String, usize)]) -> String {
    axes.iter().map(|(name, size)| format!("{name}={size}")).collect::<Vec<_>>().join(" ")
}

fn short(hash: &str) -> String {
    hash.chars().take(16).collect()
}
