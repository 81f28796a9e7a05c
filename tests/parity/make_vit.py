"""Writes the parity fixtures of the transformers over patches, vit.safetensors, vit.json and the rest beside this file: what DINOv2's own code,
transformers and open_clip make of a few images with weights that are a simple function of their names; and how dgm-eval,
open_clip, transformers and cmmd-pytorch prepare the images; names and shapes of
the weights. See README.md.

    git clone https://github.com/facebookresearch/dinov2    # tried with commit b8931f7
    python tests/parity/make_vit.py path/to/dinov2

Nothing else is downloaded. Needs torch, torchvision, transformers, open_clip_torch, pillow, safetensors, and what
make_features.py needs. Made with Python 3.11.7, torch 2.15.0, torchvision 0.29.2, transformers 5.23.0,
open_clip_torch 3.3.0, pillow 13.0.0.
"""

import gzip
import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torchvision.transforms as transforms
from PIL import Image
from safetensors.numpy import load_file, save_file

from make_features import fnv1a, image, splitmix

HERE = Path(__file__).resolve().parent
# Height, width: smaller, larger in one direction, larger, as large, and 3 pixels larger, which libraries crop differently.
SIZES = ((33, 20), (97, 331), (312, 305), (224, 224), (227, 224))
# Of the prepared images every so many rows and columns are kept.
STEP = 23
IMAGENET = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# Of CLIP's tiny texts.
LENGTH = 12
# What the merges are learnt from.
CORPUS = """
A photo of a red fox in the snow. The fox isn't running, it's sleeping. Two dogs and three cats are playing with a ball.
An oil painting of a lighthouse at night, by the sea; waves, wind & rain. A bowl of soup on a wooden table, seen from above.
They're reading. We've seen the café, the crème brûlée and the señor's guitar. She'll paint; I'd watch; I'm tired.
Eine Straße in Köln. Сова сидит на ветке. 赤い自転車 と 白い猫. A 3D render of 12 green cubes, 4K, highly detailed!!! (2019)
"""
# Longer than 77 tokens at the end.
TEXTS = [
    "", "   ", "a photo of a red fox", "The Fox  isn't\trunning,\nit's SLEEPING!", "they're We've SHE'LL i'd I'm 'tis rock'n'roll",
    "a 3D render of 12 green cubes (2019), 4K!!!", "café Cafe\u0301 crème brûlée señor's", "Eine STRASSE in Köln, ÄÖÜß ẞ",
    "Сова сидит на ветке. ΣΟΦΟΣ", "赤い自転車と白い猫", "👩‍🚀 riding a 🐎 ... 🎉🎉", "½ cup, x² + y³ = ∞; Ⅷ ٣٤", "नमस्ते दुनिया", "a\u00a0b\u2003c\u3000d",
    "don't--stop ''quoted'' \"double\" #tag @name a/b_c", "<b>bold</b> {curly} [square] ~`|\\^", "İstanbul DŽ ǆ", "x" * 300,
    " ".join(["the fox is sleeping, the dogs aren't"] * 20),
]  # fmt: skip
# Where the two libraries clean differently: curly quotes, entities, ligatures, wide letters.
UNCLEAN = [
    "the fox isn’t “running” ‘now’", "waves &amp; wind &lt;3 &#39;rain&#x27; &amp;amp; AT&T &unknown;", "ﬁne ﬂowers ﬅ Ĳ ŉ ǆ",
    "ＷＩＤＥ　ｌｅｔｔｅｒｓ １２", "a\x07b\ufeffc", "Ο ΣΟΦΟΣ",
]  # fmt: skip
CLIP = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)


def tensor(name, shape):
    """Numbers in [-1, 1) by splitmix64 from the FNV-1a hash of the name, times and plus what the name says."""
    unit = (splitmix(fnv1a(name), int(np.prod(shape))) >> np.uint64(40)).astype(np.float32)
    unit = unit * np.float32(2**-23) - np.float32(1)
    if "pos" in name or "class_embedding" in name or "cls_token" in name:
        factor, term = 1, 0
    elif len(shape) > 1:
        factor, term = (3 / np.prod(shape[1:])) ** 0.5, 0
    elif name.endswith(".weight"):
        factor, term = 0.5, 1
    else:
        factor, term = 0.25, 0
    return torch.from_numpy((unit * np.float32(factor) + np.float32(term)).reshape(shape))


def filled(model):
    """A model with those weights."""
    state = model.state_dict()
    new = {name: tensor(name, tuple(v.shape)) if v.is_floating_point() else v for name, v in state.items()}
    model.load_state_dict(new)
    return model.eval()


def published(model):
    """A model of transformers with those weights under the names that its files have, which are not those in memory; and
    the names and shapes."""
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        path = Path(folder) / "model.safetensors"
        named = {name: list(value.shape) for name, value in load_file(path).items()}
        save_file({name: tensor(name, tuple(dims)).numpy() for name, dims in named.items()}, path, {"format": "pt"})
        return type(model).from_pretrained(folder).eval(), named


def lines(listed):
    """JSON with a line for each tensor."""
    one = lambda shapes: ",\n".join(f'  "{name}": {dims}' for name, dims in shapes.items())
    return "{\n" + ",\n".join(f'"{name}": {{\n{one(shapes)}\n}}' for name, shapes in listed.items()) + "\n}\n"


def shapes(model):
    return {name: list(value.shape) for name, value in model.state_dict().items() if value.is_floating_point()}


def merges():
    """Pairs of pieces, the most frequent first, of the words of the corpus: byte pair encoding."""
    from open_clip.tokenizer import _tokenizer

    words = [
        [_tokenizer.byte_encoder[byte] for byte in word.encode()] for word in _tokenizer.pat.findall(CORPUS.lower())
    ]
    words = [word[:-1] + [word[-1] + "</w>"] for word in words]
    out = []
    while True:
        counts = Counter(pair for word in words for pair in zip(word, word[1:]))
        if not counts:
            return out
        pair = min(counts, key=lambda pair: (-counts[pair], pair))
        out.append(pair)
        for word in words:
            at = 0
            while at + 1 < len(word):
                if (word[at], word[at + 1]) == pair:
                    word[at : at + 2] = ["".join(pair)]
                at += 1


def tokenizers():
    """A vocabulary in the files of both libraries, and what each makes of texts."""
    from open_clip.tokenizer import SimpleTokenizer, bytes_to_unicode
    from transformers import CLIPTokenizer

    folder = HERE / "clip_bpe"
    folder.mkdir(exist_ok=True)
    pairs = merges()
    listed = '"bpe_simple_vocab_16e6.txt#version: 0.2\n' + "\n".join(map(" ".join, pairs))
    (folder / "bpe.txt.gz").write_bytes(gzip.compress(listed.encode(), mtime=0))
    single = list(bytes_to_unicode().values())
    pieces = single + [letter + "</w>" for letter in single] + ["".join(pair) for pair in pairs]
    pieces += ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(map(" ".join, pairs)) + "\n")
    theirs = CLIPTokenizer(vocab=vocabulary, merges=pairs)
    theirs.backend_tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    open_clip = SimpleTokenizer(str(folder / "bpe.txt.gz"))
    assert open_clip.vocab_size == len(vocabulary)

    def both(texts):
        ids = {"transformers": [theirs(text, truncation=True, max_length=77)["input_ids"] for text in texts]}
        rows = [row[: row.index(open_clip.eot_token_id) + 1] for row in open_clip(texts).tolist()]
        return {**ids, "open-clip": rows}

    cases = [{"text": text, **{k: v[i] for k, v in both(TEXTS + UNCLEAN).items()}} for i, text in enumerate(TEXTS + UNCLEAN)]
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    (folder / "cases.json").write_text(f"[\n{lines}\n]\n")
    for case in cases[: len(TEXTS)]:
        if case["transformers"] != case["open-clip"]:
            print("differ:", repr(case["text"]))
    return len(vocabulary), open_clip


def dinov2_preparations(picture):
    mean, std = IMAGENET
    plain = transforms.Compose(
        [
            transforms.Resize((224, 224), transforms.InterpolationMode.BICUBIC),
            transforms.ToTensor(),
            transforms.Normalize(mean, std),
        ]
    )
    floats = np.asarray(picture, np.float32)
    planes = [Image.fromarray(floats[:, :, color]).resize((224, 224), resample=Image.BICUBIC) for color in range(3)]
    clean = torch.from_numpy(np.stack([np.asarray(plane).clip(0, 255) for plane in planes])) / 255
    return {"dgm-eval": plain(picture), "dgm-eval-clean": transforms.Normalize(mean, std)(clean)}


def dinov2_networks(source):
    sys.path.insert(0, str(source))
    from dinov2.layers import MemEffAttention, NestedTensorBlock
    from dinov2.models.vision_transformer import DinoVisionTransformer
    from functools import partial
    from transformers import Dinov2Config, Dinov2Model

    theirs = DinoVisionTransformer(
        img_size=518, patch_size=14, embed_dim=128, depth=3, num_heads=2, init_values=1.0, block_chunks=0,
        block_fn=partial(NestedTensorBlock, attn_class=MemEffAttention),
    )  # fmt: skip
    config = Dinov2Config(
        hidden_size=128, num_hidden_layers=3, num_attention_heads=2, mlp_ratio=4, patch_size=14, image_size=518
    )
    hf, named = published(Dinov2Model(config))
    # transformers resizes positions without the offset: it is given positions that DINOv2's code has resized.
    theirs_positions = DinoVisionTransformer(img_size=518, patch_size=14, embed_dim=128, depth=1, num_heads=2)
    theirs_positions.pos_embed.data = hf.embeddings.position_embeddings.data.clone()
    resized = theirs_positions.interpolate_pos_encoding(torch.zeros(1, 257, 128), 224, 224)
    hf.embeddings.position_embeddings.data = resized.detach()
    filled(theirs)
    return {
        "dinov2": (theirs, lambda images: theirs(images), shapes(theirs)),
        "dinov2-transformers": (hf, lambda images: hf(images).pooler_output, named),
    }


def clip_preparations(picture):
    from open_clip.transform import PreprocessCfg, image_transform_v2
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    mean, std = CLIP
    height, width = picture.height, picture.width
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    # As _center_crop_and_resize and the rest of cmmd-pytorch's io_util.py and embedding.py.
    square = picture.crop((left, top, left + side, top + side)).resize((336, 336), resample=Image.BICUBIC)
    return {
        "open-clip": image_transform_v2(PreprocessCfg(size=224), is_train=False)(picture),
        "transformers-clip": torch.from_numpy(np.asarray(CLIPImageProcessorPil()(picture)["pixel_values"][0])),
        "cmmd": transforms.Normalize(mean, std)(transforms.ToTensor()(square)),
    }


def clip_networks(vocabulary):
    """Both towers of both libraries, with both activations."""
    from open_clip.model import CLIP as OpenClip
    from open_clip.model import CLIPTextCfg, CLIPVisionCfg
    from transformers import CLIPConfig, CLIPModel

    vision = dict(hidden_size=128, intermediate_size=384, num_hidden_layers=2, num_attention_heads=2, patch_size=32)
    text = dict(
        hidden_size=64, intermediate_size=192, num_hidden_layers=3, num_attention_heads=1, vocab_size=vocabulary,
        max_position_embeddings=LENGTH, bos_token_id=vocabulary - 2, eos_token_id=vocabulary - 1,
        pad_token_id=vocabulary - 1,
    )  # fmt: skip
    out = {}
    for activation in ("quick_gelu", "gelu"):
        config = CLIPConfig(
            vision_config={**vision, "hidden_act": activation}, text_config={**text, "hidden_act": activation},
            projection_dim=48,
        )  # fmt: skip
        hf, named = published(CLIPModel(config))
        out[f"transformers/{activation}"] = (
            hf,
            lambda images, hf=hf: hf.get_image_features(pixel_values=images).pooler_output,
            lambda ids, hf=hf: hf.get_text_features(input_ids=ids).pooler_output,
            named,
        )
        ours = OpenClip(
            embed_dim=48,
            vision_cfg=CLIPVisionCfg(layers=2, width=128, head_width=64, mlp_ratio=3, patch_size=32, image_size=224),
            text_cfg=CLIPTextCfg(context_length=LENGTH, vocab_size=vocabulary, width=64, heads=1, layers=3, mlp_ratio=3),
            quick_gelu=activation == "quick_gelu",
        )
        ours = filled(ours)
        out[f"open-clip/{activation}"] = (ours, ours.encode_image, ours.encode_text, shapes(ours))
    return out


def sizes(source):
    """Of the published networks the names and shapes of all tensors but those of blocks behind the first, and how many blocks
    there are, by what their names begin with; nothing is allocated."""
    import open_clip
    from dinov2.models import vision_transformer

    models = {f"dinov2-vit{name[0]}14": getattr(vision_transformer, f"vit_{name}") for name in ("small", "base", "large")}
    models = {
        name: lambda make=make: make(patch_size=14, img_size=518, init_values=1.0, block_chunks=0)
        for name, make in models.items()
    }
    openai = {"ViT-B-32": "base-patch32", "ViT-B-16": "base-patch16", "ViT-L-14": "large-patch14", "ViT-L-14-336": "large-patch14-336"}
    for name in (*openai, "ViT-H-14", "ViT-g-14", "ViT-bigG-14"):
        models[f"open{name.lower().replace('vit', 'clip-vit', 1)}"] = lambda name=name: open_clip.create_model(name, device="meta")
    out = {}
    for name, make in models.items():
        with torch.device("meta"):
            named = shapes(make())
        blocks = Counter(re.match(r"(.*blocks\.)\d+\.", key)[1] for key in named if re.search(r"blocks\.\d+\.(ln_1|norm1).weight", key))
        first = {key: dims for key, dims in named.items() if not re.search(r"blocks\.[1-9]", key)}
        out[name] = {"blocks": dict(blocks), "first": first}
    for name, theirs in openai.items():
        out[f"clip-vit-{theirs}"] = out[f"openclip-{name.lower()}"]
    return out


def token_ids(open_clip, vocabulary):
    """Texts from nothing to too many tokens, with the padding of open_clip, 0, and of transformers."""
    ids = open_clip(["", "a photo of a red fox", "the fox isn't running, the dogs aren't sleeping, it's raining"], LENGTH)
    padding = torch.arange(LENGTH)[None] > ids.argmax(1, keepdim=True)
    return {"open-clip": ids, "transformers": torch.where(padding, vocabulary - 1, ids)}


def main(source):
    out, listed = {}, {}
    vocabulary, open_clip = tokenizers()
    networks, clips, ids = dinov2_networks(source), clip_networks(vocabulary), token_ids(open_clip, vocabulary)
    with torch.inference_mode():
        for number, (height, width) in enumerate(SIZES):
            picture = Image.fromarray(image(number, height, width))
            for name, planes in dinov2_preparations(picture).items():
                kept = planes.permute(1, 2, 0)[::STEP, ::STEP]
                out[f"{name}/{number}"] = np.ascontiguousarray(kept, np.float32)
            planes = dinov2_preparations(picture)["dgm-eval"][None]
            for name, (_, run, _) in networks.items():
                out[f"{name}/{number}/cls"] = run(planes)[0].numpy().copy()
            for name, planes in clip_preparations(picture).items():
                kept = planes.permute(1, 2, 0)[::STEP, ::STEP]
                out[f"{name}/{number}"] = np.ascontiguousarray(kept, np.float32)
            planes = clip_preparations(picture)["open-clip"][None]
            for name, (_, run, _, _) in clips.items():
                out[f"{name}/{number}/image"] = run(planes)[0].numpy().copy()
        for name, (_, _, run, _) in clips.items():
            library = name.split("/")[0]
            out[f"{name}/text"] = run(ids[library]).numpy().copy()
    for library in ("open-clip", "transformers"):
        listed[library] = clips[f"{library}/gelu"][3]
    for name, (_, _, named) in networks.items():
        listed[name] = named
    save_file(out, HERE / "vit.safetensors")
    (HERE / "vit.json").write_text(lines(listed))
    entries = ",\n".join(f"{json.dumps(name)}: {json.dumps(network)}" for name, network in sizes(source).items())
    (HERE / "vit_sizes.json").write_text("{\n" + entries + "\n}\n")
    print(sum(value.nbytes for value in out.values()), "bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
