//! `README.md`: the model card of exported weights.
use crate::checkpoint::Written;
use crate::config::Config;
use crate::util::text::{printable, thousands};
use serde_json::Value;
use std::fmt::Write;

/// The most characters of what a run says in a cell.
const CELL: usize = 300;
/// The most rows of evaluations.
const ROWS: usize = 200;

/// The card of weights that `described` (`config.json`) describes.
pub fn card(config: &Config, described: &Value, written: &Written) -> String {
    let of = |key: &str| cell(&described[key]);
    let (m, step) = (&config.model, written.manifest.step);
    let name = config.run.dir.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let parameters = described["parameters"].as_u64().unwrap_or_default();
    let mut text = format!(
        "---\npipeline_tag: text-to-image\ntags: [fluid, autoregressive]\n---\n\n# {}\n\n",
        cell(&name.into())
    );
    let _ = writeln!(
        text,
        "A [Fluid](https://arxiv.org/abs/2410.13863) model: it draws images from text, token by token. \
         `fluid export` wrote this folder from step {step} of a run.\n"
    );
    let head = config.head.as_ref().map_or("softmax".into(), |h| format!("{} x {}", h.width, h.depth));
    let rows = [
        ("Tokens", format!("{}, {} order", of("tokens"), of("order"))),
        ("Images", format!("{0} x {0} pixels, {1} tokens", of("image_size"), of("image_tokens"))),
        ("Parameters", thousands(parameters)),
        ("Width, depth, heads", format!("{}, {}, {}", m.width, m.depth, m.heads)),
        ("Head", head),
        ("Weights", format!("{}, {}", of("weights"), of("dtype"))),
        (
            "Trained for",
            format!("{} steps of {} images", thousands(step), thousands(config.run.batch as u64)),
        ),
        ("Image tokenizer", reference(&described["codec"])),
        ("Text encoder", reference(&described["text_encoder"])),
    ];
    text.push_str("| | |\n| --- | --- |\n");
    for (what, value) in rows {
        let _ = writeln!(text, "| {what} | {value} |");
    }
    text.push_str(LOADING);
    evaluations(&mut text, described);
    text.push_str("\n## Files\n\n| File | Bytes | blake3 |\n| --- | --- | --- |\n");
    for file in &written.manifest.files {
        let _ = writeln!(text, "| `{}` | {} | `{}` |", file.file, thousands(file.bytes), file.blake3);
    }
    for part in ["codec", "text_encoder"].map(|part| &described[part]) {
        if part["blake3"].is_string() {
            let _ = writeln!(text, "| `{}` | | `{}` |", cell(&part["file"]), cell(&part["blake3"]));
        }
    }
    let _ = writeln!(
        text,
        "\nThe hash of these weights is `{}`, that of the checkpoint they are from `{}`.",
        of("hash"),
        of("source")
    );
    text
}

const LOADING: &str = r#"
## Loading

```sh
fluid sample THIS_FOLDER "a prompt"
fluid eval THIS_FOLDER
fluid train CONFIG --set train.init_from=THIS_FOLDER
```

In Python, with numpy and safetensors, `docs/examples/read_export.py` of the fluid repository is a complete reader.
Tensors have the names of fluid's parameters. A stack of layers has an entry for each: `backbone/blocks/3/mlp/in/kernel`.

Networks that encode text or images are not in this folder. `config.json` says which they were, with their hashes.
Their paths are those of the machine where the model was trained: give yours with `--set text.weights=PATH` and
`--set codec.weights=PATH`.
"#;

/// The table of evaluations.
fn evaluations(text: &mut String, described: &Value) {
    text.push_str("\n## Evaluations\n\n");
    let all = described["evaluations"].as_object().filter(|all| !all.is_empty());
    let Some(all) = all else { return text.push_str("The run recorded none.\n") };
    text.push_str("| Metric | Value | Step |\n| --- | --- | --- |\n");
    for (name, found) in all.iter().take(ROWS) {
        let name = cell(&name.as_str().into());
        let _ = writeln!(text, "| {name} | {} | {} |", cell(&found["value"]), cell(&found["step"]));
    }
}

/// Kind, path and what is known of an encoder.
fn reference(part: &Value) -> String {
    let path = match &part["weights"] {
        Value::Null => String::new(),
        path => format!(", weights from {}", cell(path)),
    };
    let record = match &part["record"] {
        Value::String(record) if !record.is_empty() => format!(" ({})", cell(&record.as_str().into())),
        _ => String::new(),
    };
    format!("{}{path}{record}", cell(&part["kind"]))
}

/// A value of a run's maker as text of a cell, which can be nothing else.
fn cell(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text: String = printable(&text).chars().take(CELL).collect();
    let mut safe = String::new();
    for c in text.chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '|' | '`' | '[' | ']' | '*' | '\\' | '!' => safe.extend(['\\', c]),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_run_says_stays_in_its_cell() {
        let text = "a|b\n# c <script> ![x](y) `d`\u{1b}[2J";
        let safe = cell(&text.into());
        assert!(!safe.contains('\n') && !safe.contains('<') && !safe.contains('\u{1b}'), "{safe}");
        assert!(safe.contains("a\\|b") && safe.contains("\\!\\[x\\]"), "{safe}");
        assert_eq!(cell(&"x".repeat(1000).into()).len(), CELL);
        assert_eq!(cell(&serde_json::json!(0.5)), "0.5");
    }
}
