//! What to expect of a first config: how long it takes, and how good it can be.
use super::recipe::{Cost, MIN_STEPS, Recipe};
use crate::util::text::{count, thousands};

/// How long a run takes: `about 28 minutes here: 4,200 steps of 16 images at 2.6 steps/s (measured); 3,537 passes over 19
/// images`.
pub fn time(recipe: &Recipe, cost: &Cost, samples: u64, measured: bool) -> String {
    let seconds = cost.total(recipe.steps);
    let length = match seconds {
        s if s < 90.0 => format!("{} seconds", (s / 10.0).ceil() * 10.0),
        s if s < 180.0 * 60.0 => count((s / 60.0).round() as u64, "minute"),
        s => format!("{:.1} hours", s / 3600.0),
    };
    let (rate, passes) = (1.0 / cost.step, recipe.passes(samples));
    let rate = if rate < 10.0 { format!("{rate:.2}") } else { format!("{rate:.0}") };
    let passes =
        if passes < 10.0 { format!("{passes:.1} passes") } else { count(passes.round() as u64, "pass") };
    let (steps, images) = (thousands(recipe.steps), count(samples, "image"));
    let how = match measured {
        true if recipe.machine.is_busy() => {
            "steps/s, measured here beside other work, without which it is faster"
        }
        true => "steps/s, measured here",
        false => "steps/s, a rough guess that was not measured: it may be several times as long",
    };
    format!(
        "About {length}: {steps} steps of {} images at {rate} {how}; {passes} over {images}.",
        recipe.batch
    )
}

/// What images to expect, in sentences.
pub fn expectations(recipe: &Recipe, samples: u64, words: usize) -> Vec<String> {
    let (preset, mut all) = (recipe.preset(), vec![]);
    let images = count(samples, "image");
    all.push(match samples {
        0..1000 => format!(
            "{images}: far too few to learn what captions mean. Expect the model to draw these images again, for captions \
             like theirs."
        ),
        1000..20_000 => format!(
            "{images}: enough for colors and shapes that many of them share, too few for scenes. Captions unlike those of \
             the data will not work."
        ),
        _ => format!("{images}: the time, not the data, is the limit."),
    });
    if recipe.passes(samples) < 3.0 {
        all.push(format!(
            "Each image is seen {:.1} times, which is little: more --minutes help.",
            recipe.passes(samples)
        ));
    }
    if recipe.steps < MIN_STEPS {
        all.push(format!(
            "{} steps are few: expect colors and blurred shapes. More --minutes help most.",
            recipe.steps
        ));
    }
    all.push(format!(
        "Images are {0} x {0} pixels, made of patches of {1} x {1} whose edges show. The VAE of Stable Diffusion has no such \
         edges: see configs/photos-sd-vae.toml.",
        preset.size, preset.patch
    ));
    all.push(
        "Captions are read as words without meaning: a word that was not in training does nothing.".into(),
    );
    if words >= recipe.text_length {
        all.push(format!("Captions have up to {words} words; {} are read.", recipe.text_length - 1));
    }
    all
}
