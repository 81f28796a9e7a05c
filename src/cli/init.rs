//! `fluid init`: from some data to a config that trains on them here.
use crate::bench;
use crate::config::{Config, Overlay};
use crate::data;
use crate::data::Reason;
use crate::data::detect::{Detected, detect};
use crate::data::inspect::{self, Inspection};
use crate::first::{self, Cost, DataFacts, MachineFacts, Names, Recipe};
use crate::plan::Work;
use crate::runtime::compile_time::CompileTime;
use crate::runtime::session::{Ending, Session};
use crate::runtime::{Runtime, device};
use crate::util::disk;
use crate::util::error::{Code, Failure};
use crate::util::text::{count, printable, quoted, thousands};
use anyhow::{Context, Result, bail};
use clap::Args;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tpu::install::Installer;
use tpu::platform::Platform;
use tracing::{info, warn};

/// Samples that are looked at.
const LOOKED_AT: u64 = 300;
/// How long steps of a model are timed.
const TIMED: Duration = Duration::from_secs(8);

/// `fluid init`
#[derive(Args, Clone, Debug)]
pub struct InitArgs {
    /// The data: a folder of images with captions, a folder of tar shards, a shard, or a JSON file of COCO captions
    #[arg(long, value_name = "FOLDER|SHARD|CAPTIONS")]
    pub data: PathBuf,
    /// How long training may take, in minutes
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pub minutes: u64,
    /// Config file to write; never one that is there [default: named after the data, in the current folder]
    #[arg(short, long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Do not time training steps: the estimate of time is a rough guess
    #[arg(long)]
    pub no_measure: bool,
}

/// What is written, and what it costs.
struct Chosen {
    recipe: Recipe,
    cost: Cost,
    compiled: CompileTime,
}

impl InitArgs {
    /// Looks at data and machine, chooses, times the choice, writes the config and says what to expect of it.
    ///
    /// # Errors
    /// When there are no data that can be used, the config is there already or cannot be written, or the devices fail.
    pub fn run(&self, session: &Session) -> Result<()> {
        let found = self.detected()?;
        let file = self.file()?;
        refuse_old(&file)?;
        let run = free_run(&file)?;
        let names = Names { command: self.command(session), file: &file, run: &run, data: &found };

        let inspection = self.look(session, &found)?;
        let data = DataFacts::of(&inspection);
        let machine = self.machine(session)?;
        let first = Recipe::new(&data, &machine, self.minutes);
        let Chosen { recipe, cost, compiled } = match self.no_measure {
            true => self.guess(session, &names, first, &data)?,
            false => self.measure(session, &names, first, &data)?,
        };

        let (samples, measured) = (data.samples, !self.no_measure);
        let time = first::time(&recipe, &cost, samples, measured);
        let expected = first::expectations(&recipe, samples, data.words);
        let text = first::text(&names, &recipe, samples, &time, &expected);
        parse(session, &names, &text)?;
        refuse_old(&file)?;
        disk::write_bytes(&file, text.as_bytes())?;
        let out = &mut stdout().lock();
        let mut row = |name: &str, text: &str| writeln!(out, "{name:<9} {text}");
        row("data", &data_words(&self.data, found.words(), &inspection))?;
        row("machine", &machine.words())?;
        row("time", &time)?;
        for (i, line) in expected.iter().enumerate() {
            row(if i == 0 { "expect" } else { "" }, line)?;
        }
        let caption = inspection.example.map_or("a caption".into(), |(_, caption)| caption);
        let plugin = plugin(session);
        let (config, run) = (quoted(&file.to_string_lossy()), quoted(&run.to_string_lossy()));
        session.done(&Ending {
            what: "a config written".into(),
            compiled,
            results: Some(file.display().to_string()),
            next: Some(format!(
                "fluid train {config}{plugin}, then fluid sample {run} {}{plugin}",
                quoted(caption.trim())
            )),
            ..Ending::default()
        });
        Ok(())
    }

    /// The data at `--data`.
    fn detected(&self) -> Result<Detected> {
        let (path, shown) = (&self.data, self.data.display());
        if let Some(found) = detect(path)?
            && path.exists()
        {
            return Ok(found);
        }
        let is_config = path.extension().is_some_and(|e| e == "toml");
        let what = match (path.exists(), path.is_dir()) {
            (false, _) => format!("--data {shown}: there is nothing at this path"),
            (true, true) => format!("--data {shown} is the folder of a run"),
            (true, false) if is_config => format!("--data {shown} is a config already"),
            (true, false) => format!("--data {shown} is no data that can be read"),
        };
        bail!(Failure::input(what).help(
            "data are a folder of images with captions (a.jpg and a.txt, or one captions.jsonl), a folder of tar shards, \
             a shard, or a JSON file of COCO captions"
        ))
    }

    /// The config file: named after the data, unless it was named.
    fn file(&self) -> Result<PathBuf> {
        if let Some(out) = &self.out {
            return Ok(out.clone());
        }
        // `.` and `..` have a name of their own elsewhere.
        let whole = self.data.canonicalize().unwrap_or_else(|_| self.data.clone());
        let name = if whole.is_dir() { whole.file_name() } else { whole.file_stem() };
        let name =
            name.context(Failure::input("the data have no name").help("name the config with --out"))?;
        Ok(PathBuf::from(format!("{}.toml", name.to_string_lossy())))
    }

    /// The command, as it may be typed again.
    fn command(&self, session: &Session) -> String {
        let mut command = format!("fluid init --data {}", quoted(&self.data.to_string_lossy()));
        command.push_str(&format!(" --minutes {}", self.minutes));
        if let Some(platform) = &session.flags.platform {
            command.push_str(&format!(" --platform {}", quoted(platform)));
        }
        if let Some(devices) = session.flags.devices {
            command.push_str(&format!(" --devices {devices}"));
        }
        if self.no_measure {
            command.push_str(" --no-measure");
        }
        if let Some(out) = &self.out {
            command.push_str(&format!(" --out {}", quoted(&out.to_string_lossy())));
        }
        command + &plugin(session)
    }

    /// Looks at some of the data.
    fn look(&self, session: &Session, found: &Detected) -> Result<Inspection> {
        let spinner = session.console.spinner(&format!("looking at {}", self.data.display()), "");
        let size = 64;
        let text = format!("run.dir = \".\"\nimage.size = {size}\n[data]\n{}", found.settings());
        // Flags of devices are for training.
        let flags = Overlay { checks: session.flags.checks, ..Overlay::default() };
        let config = Config::parse(&self.data.display().to_string(), &text, &[], &flags)?;
        let data = data::open(&config, &session.cache()?)?;
        let (inspection, _) = inspect::inspect(&data, size, None, LOOKED_AT, 0);
        drop(spinner);
        let bad: u64 = inspection.bad.iter().map(|(_, count)| count).sum();
        if 2 * bad > inspection.read {
            let reasons: Vec<String> = inspection.bad.iter().map(|(r, n)| format!("{n} x {r}")).collect();
            let last = inspection
                .bad_samples
                .first()
                .map_or(String::new(), |sample| format!("; the first is {sample}"));
            let (read, shown) = (count(inspection.read, "sample"), self.data.display());
            let text = format!(
                "{} of {read} of {shown} cannot be used: {}{last}",
                thousands(bad),
                reasons.join(", ")
            );
            let missing = Reason::MissingCaption.words();
            let help = match inspection.bad.first() {
                Some((reason, _)) if reason == missing => {
                    "each image needs its caption: cat.txt beside cat.jpg, or a captions.jsonl in the folder with lines \
                     such as {\"file\": \"cat.jpg\", \"caption\": \"a cat\"}"
                        .into()
                }
                _ => format!("`fluid data inspect {}` has more of them", quoted(&shown.to_string())),
            };
            bail!(Failure::new(Code::Data, text).help(help));
        }
        Ok(inspection)
    }

    /// The machine, with what flags say of it.
    fn machine(&self, session: &Session) -> Result<MachineFacts> {
        let mut machine = MachineFacts::read(Path::new("/dev"), Path::new("/proc"));
        if let Some(name) = &session.flags.platform {
            let platform = device::platform(name, session.flags.plugin.as_deref())?;
            if platform != machine.platform {
                machine.devices = platform.device_files(Path::new("/dev")).len().max(1);
            }
            machine.platform = platform;
        }
        if session.flags.platform.is_none() && !has_plugin(session, machine.platform)? {
            warn!(
                "this machine has devices of platform {0}, but there is no plugin for them: the config is for its \
                 processor; for a plugin of yours, add --platform {0} --plugin PATH",
                machine.platform
            );
            machine = machine.on_cpu();
        }
        machine.devices = session.flags.devices.unwrap_or(machine.devices);
        Ok(machine)
    }

    /// Steps by the arithmetic alone.
    fn guess(&self, session: &Session, names: &Names, recipe: Recipe, data: &DataFacts) -> Result<Chosen> {
        let flops = recipe.machine.flops();
        let (recipe, cost) = first::choose(recipe, self.minutes, |recipe| {
            let config = config(session, names, recipe)?;
            let step = Work::train(&config)?.executed_flops / flops;
            Ok(Cost::new(step, sheet_in_steps(&config)?, data, recipe))
        })?;
        let steps = cost.steps_in(self.minutes);
        Ok(Chosen { recipe: recipe.with_steps(steps), cost, compiled: CompileTime::default() })
    }

    /// Steps by the time that they take here. What is left in the cache is the program that training begins with.
    fn measure(&self, session: &Session, names: &Names, recipe: Recipe, data: &DataFacts) -> Result<Chosen> {
        // Steps are a constant of the program: a good guess saves compiling it again.
        let steps = self.guess(session, names, recipe.clone(), data)?.recipe.steps;
        let recipe = recipe.with_steps(steps);
        let runtime =
            Runtime::open(&config(session, names, &recipe)?.device, session).with_context(|| {
                let platform = recipe.machine.platform;
                let failure =
                    Failure::new(Code::Device, format!("the devices of platform {platform} cannot be used"));
                failure.help(
                    "choose another with --platform cpu, or write a config without timing by --no-measure",
                )
            })?;
        let (guess, cost) = first::choose(recipe, self.minutes, |recipe| {
            let config = config(session, names, recipe)?;
            let step = bench::step_time(&runtime, &config, TIMED)?;
            let (rate, size) = (1.0 / step.seconds, recipe.preset().size);
            let parameters = thousands(step.parameters as u64);
            info!("{parameters} parameters, images of {size} x {size} pixels: {rate:.2} steps/s");
            Ok(Cost::new(step.seconds, sheet_in_steps(&config)?, data, recipe))
        })?;
        let steps = cost.steps_in(self.minutes);
        let close = (0.85..=1.02).contains(&(cost.total(guess.steps) / (60.0 * self.minutes as f64)));
        let recipe = if close { guess } else { guess.with_steps(steps) };
        if !close {
            bench::compile_step(&runtime, &config(session, names, &recipe)?)?;
        }
        Ok(Chosen { recipe, cost, compiled: runtime.compiling().read() })
    }
}

/// The flag that every command needs where a plugin was named: configs keep none.
fn plugin(session: &Session) -> String {
    let path = session.flags.plugin.as_ref();
    path.map_or(String::new(), |path| format!(" --plugin {}", quoted(&path.to_string_lossy())))
}

/// Whether there is a plugin for a platform, or one that can be installed.
fn has_plugin(session: &Session, platform: Platform) -> Result<bool> {
    let installer = Installer::new(session.cache()?);
    let given = session.flags.plugin.as_deref();
    Ok(installer.pin(platform).is_some() || tpu::plugin::find(platform, given, &installer).is_ok())
}

/// Fails if there is a file of this name.
fn refuse_old(file: &Path) -> Result<()> {
    if file.exists() {
        bail!(
            Failure::input(format!("{} is there already, and is not overwritten", file.display()))
                .help("choose another name with --out, or remove it")
        );
    }
    Ok(())
}

/// The folder of a run named after its config that is not there yet.
fn free_run(file: &Path) -> Result<PathBuf> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let all =
        (1..).map(|n| Path::new("runs").join(if n == 1 { name.to_string() } else { format!("{name}-{n}") }));
    all.take(10_000).find(|run| !run.exists()).context("there are too many folders of runs of this name")
}

/// The config as it would be written, checked.
fn config(session: &Session, names: &Names, recipe: &Recipe) -> Result<Config> {
    parse(session, names, &first::text(names, recipe, 0, "", &[]))
}

fn parse(session: &Session, names: &Names, text: &str) -> Result<Config> {
    Config::parse(&names.file.display().to_string(), text, &[], &session.flags)
}

/// How many training steps the arithmetic of a sheet of preview images is.
fn sheet_in_steps(config: &Config) -> Result<f64> {
    let (sample, train) = (Work::sample(config)?, Work::train(config)?);
    let drawn = config.sample.preview_images.next_power_of_two() as f64 / sample.batch as f64;
    Ok(sample.executed_flops * drawn / train.executed_flops)
}

/// The data in a line.
fn data_words(path: &Path, what: &str, found: &Inspection) -> String {
    let size = |width: usize, height: usize| format!("{width} x {height}");
    let [least, most] =
        [size(found.width.least, found.height.least), size(found.width.most, found.height.most)];
    let sizes = if least == most { least } else { format!("{least} to {most}") };
    let words = found.words;
    let words = if words.least == words.most {
        words.most.to_string()
    } else {
        format!("{} to {}", words.least, words.most)
    };
    let images = count(found.samples, "image");
    let read = match found.read < found.samples {
        true => format!("; of {} that were looked at: ", thousands(found.read)),
        false => ", ".into(),
    };
    let mut text =
        format!("{}, {what}: {images}{read}{sizes} pixels, captions of {words} words", path.display());
    let bad: Vec<String> = found.bad.iter().map(|(reason, n)| format!("{n} x {reason}")).collect();
    if !bad.is_empty() {
        text.push_str(&format!("; cannot be used: {}", bad.join(", ")));
    }
    printable(&text)
}
