"""A text encoder of this project against transformers, token by token, with real weights.

    python benches/against_transformers_text.py FOLDER [--kind bert] [--captions N] [--length L] [--lines FILE ...]

FOLDER has config.json, the weights and tokenizer.json: that of `fluid weights install minilm` in the cache. Captions are
made here, varied: of a grammar, of numbers and marks, of many scripts, with accents, emoji, long words, and longer than
there is room for; and the lines of FILEs (of JSON lines the `prompt`, `caption` or `captions`), half of all if there are some. Ids must
be equal, word piece by word piece; the largest difference of features is told, over tokens that are no padding, and that of
transformers' float32 to its float64 beside it. Needs torch, transformers, safetensors; runs `cargo run --release --example
text`, or the binary that the variable TEXT_BENCH names.
"""

import argparse
import json
import os
import random
import subprocess
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoTokenizer, BertModel, CLIPTextModel

SCRIPTS = [
    "čeština Ångström São Paulo naïve façade", "ÜBER straße Größe", "İstanbul ırmak", "Привет мир, красный круг",
    "你好世界红色圆形", "赤い丸と青い四角", "붉은 원과 푸른 사각형", "مرحبا بالعالم", "שלום עולם", "नमस्ते दुनिया", "สวัสดีชาวโลก", "Γειά σου Κόσμε",
    "😀👩‍🚀🏽🎉 party", "“curly” ‘quotes’ — dashes… ½ ² ™", "ﬁligree ﬂow ｆｕｌｌｗｉｄｔｈ", "zero\u200bwidth soft\u00adhyphen nb\u00a0space", "e\u0301clair cafe\u0301",
    "tab\tand\nnewline\r\n", "[SEP] [MASK] are text", "a\u0000b\ufffdc", "don't won't it's o'clock", "C++ f(x) = x^2 #tag @user 50% $9.99", "x" * 99, "y" * 101,
]


def captions(count, lines):
    r = random.Random(20261127)
    subjects = "cat dog astronaut teapot violin lighthouse dragonfly skateboarder kaleidoscope mushroom".split()
    adjectives = "red tiny iridescent weathered monochrome hyperrealistic translucent blue-green antique".split()
    places = ["on a beach", "inside a Gothic cathedral", "under the Milky Way", "left of a fire hydrant", "in 19th-century Kyoto"]
    styles = ["oil painting", "photo, 35mm f/1.8", "isometric render", "watercolour", "charcoal sketch", ""]

    def made():
        noun = lambda: f"{r.choice(['a', 'the', 'two', '17'])} {r.choice(adjectives)} {r.choice(subjects)}"
        text = f"{noun()} and {noun()} {r.choice(places)}"
        kind = r.random()
        if kind < 0.15:
            text = r.choice(SCRIPTS) + " " + text
        elif kind < 0.25:
            text = " ".join(r.sample(SCRIPTS, 3))
        elif kind < 0.32:
            text = ". ".join(f"{noun()} {r.choice(places)}" for _ in range(r.randint(8, 90)))
        elif kind < 0.4:
            text = "".join(r.choice("abcdefghijklmnop qrstuvwxyz -'.") for _ in range(r.randint(1, 60)))
        elif kind < 0.45:
            text = text.upper()
        style = r.choice(styles)
        return f"{text}, {style}" if style else text

    given = []
    for path in lines:
        for line in Path(path).read_text().splitlines():
            value = json.loads(line) if line.startswith("{") else {"prompt": line}
            found = next((value[key] for key in ("prompt", "caption", "text", "captions") if key in value), line)
            given += found if isinstance(found, list) else [found]
    r.shuffle(given)
    given = given[: count // 2]
    return given + ["", " ", *SCRIPTS][: count - len(given)] + [made() for _ in range(count - len(given) - len(SCRIPTS) - 2)]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("folder")
    args.add_argument("--kind", default="bert", choices=["bert", "clip"])
    args.add_argument("--captions", type=int, default=500)
    args.add_argument("--length", type=int, default=512)
    args.add_argument("--lines", nargs="*", default=[])
    args = args.parse_args()
    texts = captions(args.captions, args.lines)
    command = [os.environ["TEXT_BENCH"]] if "TEXT_BENCH" in os.environ else ["cargo", "run", "--release", "--example", "text", "--"]
    with tempfile.TemporaryDirectory() as work:
        listed, results = f"{work}/captions.json", f"{work}/results.safetensors"
        Path(listed).write_text(json.dumps(texts))
        out = subprocess.run([*command, args.kind, args.folder, str(args.length), listed, results], check=True, stdout=subprocess.PIPE)
        ours = load_file(results)
    seconds = json.loads(out.stdout)["seconds"]
    tokenizer = AutoTokenizer.from_pretrained(args.folder, model_max_length=args.length)
    model = (BertModel if args.kind == "bert" else CLIPTextModel).from_pretrained(args.folder, dtype=torch.float32).eval()
    double = type(model).from_pretrained(args.folder, dtype=torch.float64).eval()
    # A mark of the vocabulary in a caption is text here.
    marked = [i for i, text in enumerate(texts) if any(mark in text for mark in ("[SEP]", "[MASK]", "[CLS]", "[PAD]", "[UNK]", "<|"))]
    unequal, cut, worst, rounding, largest, tokens, theirs = [], 0, 0.0, 0.0, 0.0, 0, 0.0
    for i, text in enumerate(texts):
        count = int(ours["mask"][i].sum())
        ids = ours["ids"][i, :count]
        want = tokenizer(text, truncation=True, max_length=args.length)["input_ids"]
        if i not in marked and ids.tolist() != want:
            unequal.append(text)
        cut += count == args.length
        with torch.no_grad():
            start = time.perf_counter()
            single = model(input_ids=ids[None].long()).last_hidden_state[0]
            theirs += time.perf_counter() - start
            exact = double(input_ids=ids[None].long()).last_hidden_state[0]
        worst = max(worst, (ours["features"][i, :count] - single).abs().max().item())
        rounding = max(rounding, (single - exact).abs().max().item())
        largest, tokens = max(largest, exact.abs().max().item()), tokens + count
        assert not ours["features"][i, count:].any(), "padding has features"
    print(f"{len(texts)} captions, {tokens} tokens, {cut} of full length; {len(marked)} with marks as text")
    print(f"unequal ids: {len(unequal)}" + "".join(f"\n  {text!r}" for text in unequal[:9]))
    print(f"largest feature {largest:.2f}; largest difference {worst:.2e} (transformers' own float32 to float64: {rounding:.2e})")
    print(f"seconds: {seconds[0]:.1f} here in all, with compiling, padded to {args.length}; transformers {theirs:.1f}, one by one, not padded")
    assert not unequal and worst <= 1e-5


if __name__ == "__main__":
    main()
