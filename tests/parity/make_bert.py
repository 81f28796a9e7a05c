"""Writes the parity fixtures of BERT and of CLIP's tower over text into the folders `bert` and `clip_text` beside this file:
tiny encoders with random weights as transformers saves them, and what it makes of a few ids, in float64; for BERT a small
vocabulary, too, captions, and the ids that transformers' own tokenizer cuts them into. See README.md.

    python tests/parity/make_bert.py

Needs torch, transformers, tokenizers, safetensors. Made with Python 3.11.7, torch 2.15.0, transformers 5.23.0.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import BertConfig, BertModel, BertTokenizerFast, CLIPTextConfig, CLIPTextModel

HERE = Path(__file__).resolve().parent
# Heads are not of 64 channels, and the epsilon is none of the usual ones, so that both must be read.
BERT = {
    "hidden_size": 24, "num_attention_heads": 3, "intermediate_size": 40, "num_hidden_layers": 3,
    "max_position_embeddings": 40, "type_vocab_size": 2, "layer_norm_eps": 1e-3,
}
CLIP = {
    "vocab_size": 96, "hidden_size": 64, "num_attention_heads": 1, "intermediate_size": 48, "num_hidden_layers": 2,
    "max_position_embeddings": 20, "projection_dim": 8, "eos_token_id": 95, "bos_token_id": 94, "pad_token_id": 95,
}
WORDS = "a an the of on and with red blue green circle square two three photo cat dog cafe it s under over left right"
PIECES = "un want ##ed run ##ning ##s ##ing ##er ##ly ##est ##ment re ##do ##dish em ##oji"
# Of every letter the word and the piece, so that most words can be cut.
LETTERS = "abcdefghijklmnopqrstuvwxyzß0123456789"
MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”’…—¿。、中文字"
CAPTIONS = [
    "", " ", "a red circle", "A Red  CIRCLE\n\tand a   blue square.", "the cat's running, unwanted", "Café CAFÉ cafe\u0301 naïve Ångström",
    "an emoji 😀 of a dog", "中文字 and a 文cat", "don’t “quote” — it… ¿no?", "a\u0000b\ufffdc\u200bd\u00ade", "re-do: 3.14, 100% #1 @home", "reddish ReDoInG",
    "x" * 100, "x" * 101, "a\u00a0b\u3000c\u2028d", "İstanbul STRASSE straße ΑΣ", "Ａ ｆｕｌｌ ｗｉｄｔｈ", "한국어 हिन्दी עברית ไทย", "\u0301 alone", "a" + "\u0301" * 40,
    "two cats and three dogs under a green square left of the blue circle and over it, with a photo of the red one on the right",
]


def bert():
    folder = HERE / "bert"
    folder.mkdir(exist_ok=True)
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS.split(), *PIECES.split()]
    pieces += [letter for letter in LETTERS] + ["##" + letter for letter in LETTERS] + list(MARKS)
    pieces = list(dict.fromkeys(pieces))
    tokenizer = BertTokenizerFast(vocab={piece: i for i, piece in enumerate(pieces)})
    tokenizer.backend_tokenizer.save(str(folder / "tokenizer.json"))
    cut = [tokenizer(text)["input_ids"] for text in CAPTIONS]
    lines = ",\n".join(json.dumps({"text": text, "ids": ids}) for text, ids in zip(CAPTIONS, cut))
    (folder / "cases.json").write_text(f"[\n{lines}\n]\n")
    config = BertConfig(vocab_size=len(pieces), hidden_act="gelu", **BERT)
    model = BertModel(config, add_pooling_layer=True).eval()
    randomize(model)
    longest = BERT["max_position_embeddings"]
    write(folder, model, ids_of(len(pieces), (longest, 17, 2), longest))
    (folder / "config.json").write_text(json.dumps(config.to_dict(), indent=1, sort_keys=True) + "\n")


def clip():
    folder = HERE / "clip_text"
    folder.mkdir(exist_ok=True)
    config = CLIPTextConfig(hidden_act="quick_gelu", **CLIP)
    model = CLIPTextModel(config).eval()
    randomize(model)
    # Shorter than there are positions.
    write(folder, model, ids_of(94, (15, 9, 2), 15))
    (folder / "config.json").write_text(json.dumps(config.to_dict(), indent=1, sort_keys=True) + "\n")


def ids_of(size, lengths, longest):
    ids = torch.randint(0, size, (len(lengths), longest))
    return ids, torch.arange(longest) < torch.tensor(lengths)[:, None]


def randomize(model):
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape)
            if "orm" in name and name.endswith("weight"):
                noise = 1 + 0.2 * noise
            elif parameter.dim() == 1:
                noise = 0.3 * noise
            elif "embed" not in name:
                noise = noise * 1.5 * parameter.shape[1] ** -0.5
            # Half of the bytes, the same numbers.
            parameter.copy_(noise.half().float())


def write(folder, model, case):
    ids, mask = case
    with torch.no_grad():
        single = model(input_ids=ids, attention_mask=mask.long()).last_hidden_state
        weights = {k: v.half().clone() for k, v in model.state_dict().items() if v.is_floating_point()}
        double = model.double()(input_ids=ids, attention_mask=mask.long()).last_hidden_state
    difference = ((single - double) * mask[..., None]).abs().max().item()
    print(f"{folder.name}: transformers, float32 against float64: {difference:.1e}, largest {double.abs().max().item():.1f}")
    save_file(weights, folder / "model.safetensors")
    features = double * mask[..., None]
    save_file({"ids": ids.to(torch.int32), "mask": mask, "features": features}, folder / "case.safetensors")


if __name__ == "__main__":
    torch.manual_seed(20261127)
    bert()
    clip()
