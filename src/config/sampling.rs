//! `[sample]` beyond single numbers: stages of the order in which tokens are revealed, and presets.
use super::check::Rules;
use super::tree::{Node, Origin, Value};
use super::{Config, Preset};
use graphs::models::Order;
use graphs::models::sampler::MAX_STAGES;
use graphs::nn::Quantization;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `[sample.stages]`: tokens are revealed stage by stage, at random within each (random order only). The paper has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stages {
    /// The stage of each token, from 0 on, row by row; laid side by side over the grid of tokens. `[[0, 2], [2, 1]]` is a
    /// checkerboard whose one color has two stages of its own, as in GtR (arXiv 2510.17171). Default: that of the preset.
    #[schemars(extend("examples" = [[[0, 2], [2, 1]]]))]
    pub pattern: Vec<Vec<usize>>,
    /// Autoregressive steps of each stage; each step of a stage reveals the same number of tokens, or one less. Default:
    /// those of the preset.
    #[schemars(extend("examples" = [[24, 6, 2]]))]
    pub steps: Vec<usize>,
}

/// The checkerboard of three stages, and its steps for a grid of [`GTR_TOKENS`].
const GTR_PATTERN: [[usize; 2]; 2] = [[0, 2], [2, 1]];
const GTR_STEPS: [usize; 3] = [24, 6, 2];
const GTR_TOKENS: usize = 256;

/// Most steps of edits, and the default of `sample.steps`: those of the paper.
pub(super) const PAPER_STEPS: i64 = 64;

impl Stages {
    /// Those of the presets. Larger grids than [`GTR_TOKENS`] have as many steps for each token. Smaller ones have as many
    /// steps, as far as a stage has tokens for them: in fewer, images get worse.
    fn of_presets(side: usize) -> Stages {
        let mut stages = Stages { pattern: GTR_PATTERN.map(Vec::from).to_vec(), steps: GTR_STEPS.to_vec() };
        let (sizes, tokens) = (stages.sizes(side), side.saturating_mul(side));
        for (steps, size) in stages.steps.iter_mut().zip(sizes) {
            let scaled = steps.saturating_mul(tokens).div_ceil(GTR_TOKENS);
            *steps = scaled.max(*steps).min(size).max(1);
        }
        stages
    }

    /// The stage of each token of a grid of `side` by `side`, row by row.
    pub fn of_tokens(&self, side: usize) -> Vec<usize> {
        let at = |row: usize, column: usize| -> Option<usize> {
            let cells = self.pattern.get(row.checked_rem(self.pattern.len())?)?;
            cells.get(column.checked_rem(cells.len())?).copied()
        };
        (0..side * side).map(|i| at(i / side, i % side).unwrap_or(0)).collect()
    }

    /// How many tokens of a grid of `side` by `side` each stage has.
    pub fn sizes(&self, side: usize) -> Vec<usize> {
        let mut sizes = vec![0_usize; self.steps.len()];
        // By arithmetic: a grid may be as large as a stranger's config says.
        let repeats = |at: usize, period: usize| side.saturating_sub(at).div_ceil(period.max(1));
        for (row, cells) in self.pattern.iter().enumerate() {
            for (column, stage) in cells.iter().enumerate() {
                if let Some(size) = sizes.get_mut(*stage) {
                    let times = repeats(row, self.pattern.len()).saturating_mul(repeats(column, cells.len()));
                    *size = size.saturating_add(times);
                }
            }
        }
        sizes
    }
}

/// The keys that a preset decides.
const DECIDED: [&str; 5] = ["steps", "stages", "diffusion_steps", "final_diffusion_steps", "guidance_floor"];

/// Fills in what the preset of `[sample]` says, for a grid of `side` by `side` tokens. A preset given with a command takes
/// the place of what a file says of the same; what is given with the preset stays.
pub(super) fn fill(tree: &mut Node, side: i64) {
    let Some(Node { origin, value: Value::Text(preset) }) = tree.get("sample.preset").cloned() else {
        return;
    };
    if is_flag(&origin) {
        for key in DECIDED {
            if tree.get(&format!("sample.{key}")).is_some_and(|node| !is_flag(&node.origin)) {
                tree.remove(&["sample", key]);
            }
        }
    }
    if preset == Preset::Paper.as_str() {
        return;
    }
    let list = |values: Vec<Value>| {
        Value::List(values.into_iter().map(|value| Node { origin: Origin::Default, value }).collect())
    };
    let numbers = |row: &Vec<usize>| list(row.iter().map(|n| Value::Integer(*n as i64)).collect());
    if tree.get("sample.stages").is_none() {
        let stages = Stages::of_presets(usize::try_from(side).unwrap_or(0));
        tree.fill("sample.stages.pattern", list(stages.pattern.iter().map(numbers).collect()));
        tree.fill("sample.stages.steps", numbers(&stages.steps));
    }
    let of = |tree: &Node, key: &str| match tree.get(key).map(|node| &node.value) {
        Some(Value::Integer(n)) => Some(*n),
        _ => None,
    };
    if matches!(tree.get("model.tokens").map(|n| &n.value), Some(Value::Text(kind)) if kind == "continuous") {
        let levels =
            of(tree, "sample.start_timestep").map_or(of(tree, "head.timesteps"), |t| t.checked_add(1));
        let levels = levels.unwrap_or(50).max(1);
        if tree.get("sample.diffusion_steps").is_none() {
            tree.fill("sample.diffusion_steps", levels.min(50).into());
            tree.fill("sample.final_diffusion_steps", levels.min(20).into());
        }
    }
    if preset == Preset::Fastest.as_str() {
        tree.fill("sample.guidance_floor", 0.2.into());
    }
}

fn is_flag(origin: &Origin) -> bool {
    matches!(origin, Origin::Set(_) | Origin::Flag(_))
}

/// Rules for what is here of `[sample]`.
pub(super) fn check(c: &Config, rules: &mut Rules) {
    let s = &c.sample;
    let raster = c.model.order == Order::Raster;
    if let Some(preset) = s.preset.filter(|preset| raster && *preset != Preset::Paper) {
        let text = format!(
            "sample.preset = \"{}\" is about the order of tokens, which model.order = \"raster\" fixes",
            preset.as_str()
        );
        rules.useless("sample.preset", text);
        return;
    }
    if raster && s.quantization == Quantization::Int8Static {
        let text = "sample.quantization = \"int8_static\" has scales of whole grids; with model.order = \"raster\" a step has one \
                    position: take \"int8\"";
        rules.fail("sample.quantization", text.into());
    }
    if let Some(path) = s.activation_scales.as_ref().filter(|_| s.quantization != Quantization::Int8Static) {
        let text = format!(
            "sample.activation_scales = {path:?} has no use without sample.quantization = \"int8_static\""
        );
        rules.useless("sample.activation_scales", text);
    }
    if let Some(floor) = s.guidance_floor {
        rules.not_negative("sample.guidance_floor", floor);
        let above = s.guidance - 1.0;
        if raster {
            let text = "sample.guidance_floor has no use with model.order = \"raster\": keys and values of both halves are \
                        kept from step to step";
            rules.useless("sample.guidance_floor", text.into());
        } else if above > 0.0 && floor > above {
            let (guidance, above) = (s.guidance, (above * 1e6).round() / 1e6);
            let text = format!(
                "sample.guidance_floor = {floor} is above the {above} by which sample.guidance = {guidance} exceeds 1: no step \
                 would be guided"
            );
            rules.fail("sample.guidance_floor", text);
        }
    }
    if let Some(stages) = &s.stages {
        if raster {
            rules.useless("sample.stages", "sample.stages has no use with model.order = \"raster\"".into());
        } else if let Some(side) = c.image.size.checked_div(c.codec.patch) {
            if let Some(text) = wrong(stages, side) {
                rules.fail("sample.stages", text);
            } else if let Some(steps) = s.steps {
                let text = format!(
                    "sample.steps = {steps} has no use beside sample.stages, which has steps of its own: {:?}",
                    stages.steps
                );
                rules.useless("sample.steps", text);
            }
        }
    }
}

/// What is wrong with stages over a grid of `side` by `side` tokens, if anything is.
fn wrong(stages: &Stages, side: usize) -> Option<String> {
    let Stages { pattern, steps } = stages;
    let (rows, columns, count) = (pattern.len(), pattern.first().map_or(0, Vec::len), steps.len());
    if rows == 0 || columns == 0 || count == 0 {
        return Some("sample.stages covers no token: pattern and steps need an entry or more".into());
    }
    if let Some((row, cells)) = pattern.iter().enumerate().find(|(_, cells)| cells.len() != columns) {
        let cells = cells.len();
        return Some(format!(
            "row {row} of sample.stages.pattern has {cells} stages, row 0 has {columns}: the pattern is no rectangle"
        ));
    }
    if count > MAX_STAGES {
        return Some(format!("sample.stages has {count} stages; there are at most {MAX_STAGES}"));
    }
    if rows > side || columns > side {
        return Some(format!(
            "sample.stages.pattern is {rows} x {columns}, larger than the grid of {side} x {side} tokens"
        ));
    }
    if let Some(stage) = pattern.iter().flatten().find(|stage| **stage >= count) {
        return Some(format!(
            "sample.stages.pattern names stage {stage}, but sample.stages.steps = {steps:?} covers stages 0 to {} only",
            count - 1
        ));
    }
    let sizes = stages.sizes(side);
    let (stage, (steps, tokens)) =
        steps.iter().zip(sizes).enumerate().find(|(_, (steps, n))| **steps == 0 || **steps > *n)?;
    Some(match tokens {
        0 => format!(
            "stage {stage} of sample.stages has no token in the pattern, but {steps} in sample.stages.steps"
        ),
        n => format!(
            "stage {stage} of sample.stages has {steps} steps for its {n} tokens; each step reveals one or more"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Overlay, Override};
    use crate::util::error::render;

    const TEXT: &str = "run = { dir = \"r\" }\ndata = { kind = \"shapes\" }\nimage = { size = 256 }\n\
                        codec = { kind = \"patch_pca\", patch = 16, channels = 8 }\n[sample]\n";

    fn parse(text: &str, sets: &[&str]) -> anyhow::Result<Config> {
        let sets: Vec<Override> = sets.iter().map(|set| Override::from(set.to_string())).collect();
        Config::parse("t.toml", &format!("{TEXT}{text}"), &sets, &Overlay::default())
    }

    #[test]
    fn presets_fill_in_and_give_way() {
        let fast = parse("preset = \"fast\"\n", &[]).unwrap().sample;
        let stages = fast.stages.clone().unwrap();
        assert_eq!((stages.sizes(16), &stages.steps[..]), (vec![64, 64, 128], &[24, 6, 2][..]));
        assert_eq!(
            (fast.steps, fast.diffusion_steps, fast.final_diffusion_steps),
            (None, Some(50), Some(20))
        );
        assert_eq!(fast.guidance_floor, None);
        let counted = |side: usize| {
            let all = stages.of_tokens(side);
            (0..3).map(|stage| all.iter().filter(|s| **s == stage).count()).collect::<Vec<_>>()
        };
        assert!((2..8).all(|side| stages.sizes(side) == counted(side)));
        // A grid of no sense is an error, not an overflow.
        assert!(parse("preset = \"fast\"\n", &["image.size=9223372036854775807"]).is_err());
        // A grid of 64 tokens has 16 in the first stage; one of 1,024 has four times the steps.
        let small = parse("preset = \"fastest\"\n", &["image.size=128"]).unwrap().sample;
        assert_eq!((small.stages.unwrap().steps, small.guidance_floor), (vec![16, 6, 2], Some(0.2)));
        assert_eq!(Stages::of_presets(32).steps, [96, 24, 8]);
        assert_eq!(Stages::of_presets(3).steps, [4, 1, 2]);
        // With a command, it takes the place of what the file says; what is said with it stays.
        let sets = ["sample.preset=fast", "sample.diffusion_steps=10"];
        let over = parse("steps = 9\ndiffusion_steps = 40\n", &sets).unwrap().sample;
        assert!(over.steps.is_none() && over.stages.is_some());
        assert_eq!((over.diffusion_steps, over.final_diffusion_steps), (Some(10), None));
        // And the paper's takes the place of another that a run keeps.
        let kept = parse("preset = \"fastest\"\n", &[]).unwrap().to_kept_toml().unwrap();
        let set = [Override::from("sample.preset=paper".to_string())];
        let paper = Config::parse("k.toml", &kept, &set, &Overlay::default()).unwrap().sample;
        let of = (paper.steps, paper.stages, paper.diffusion_steps, paper.guidance_floor);
        assert_eq!(of, (Some(64), None, Some(100), None));
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_numbers() {
        let cases: [(&[&str], &str); 10] = [
            (
                &["sample.stages={pattern=[[0,1]],steps=[100,128]}", "image.size=128"],
                "100 steps for its 32 tokens",
            ),
            (
                &["sample.stages={pattern=[[0,3]],steps=[1,1,1]}"],
                "names stage 3, but sample.stages.steps = [1, 1, 1]",
            ),
            (&["sample.stages={pattern=[[0,0]],steps=[1,1]}"], "stage 1 of sample.stages has no token"),
            (
                &["sample.stages={pattern=[[0,1],[0]],steps=[1,1]}"],
                "row 1 of sample.stages.pattern has 1 stages",
            ),
            (&["sample.stages={pattern=[[0]],steps=[]}"], "covers no token"),
            (
                &["sample.stages={pattern=[[0,0]],steps=[1]}", "image.size=16"],
                "1 x 2, larger than the grid of 1 x 1",
            ),
            (&["sample.preset=fast", "sample.steps=9"], "sample.steps = 9 has no use beside sample.stages"),
            (&["sample.guidance_floor=3"], "guidance_floor = 3 is above the 2 by which sample.guidance = 3"),
            (&["sample.preset=fast", "model.order=raster"], "sample.preset = \"fast\" is about the order"),
            (
                &["sample.guidance_floor=0.1", "model.order=raster"],
                "guidance_floor has no use with model.order",
            ),
        ];
        for (sets, words) in cases {
            let text = render(&parse("", sets).unwrap_err());
            assert!(text.contains(words), "{sets:?}: {text}");
        }
    }
}
