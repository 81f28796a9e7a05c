"""Writes the parity fixtures of the T5 encoder beside this file: a tiny encoder with random weights as transformers
saves it, and what it makes of a few ids, in float64. See README.md.

    python tests/parity/make_t5.py

Needs torch, transformers, safetensors. Made with Python 3.11.7, torch 2.15.0, transformers 5.23.0.
"""

from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import T5Config, T5EncoderModel
from transformers.models.t5.modeling_t5 import T5Attention

HERE = Path(__file__).resolve().parent
# Heads times channels is not the width, and texts are longer than the farthest distance that is told apart.
SIZES = {"vocab_size": 96, "d_model": 24, "d_kv": 8, "num_heads": 4, "d_ff": 40, "num_layers": 3}
LENGTHS = (140, 33, 1)


def main():
    torch.manual_seed(20261123)
    config = T5Config(**SIZES, feed_forward_proj="gated-gelu", tie_word_embeddings=False, dropout_rate=0.1)
    model = T5EncoderModel(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape)
            if "layer_norm" in name:
                parameter.copy_(1 + 0.2 * noise)
            elif "relative_attention_bias" in name or "shared" in name:
                parameter.copy_(noise)
            else:
                parameter.copy_(noise * parameter.shape[1] ** -0.5)
        ids = torch.randint(0, SIZES["vocab_size"], (len(LENGTHS), max(LENGTHS)))
        mask = torch.arange(max(LENGTHS)) < torch.tensor(LENGTHS)[:, None]
        single = model(input_ids=ids, attention_mask=mask.long()).last_hidden_state
        # Saved before the weights are made double.
        weights = {k: v.clone() for k, v in model.state_dict().items() if k != "encoder.embed_tokens.weight"}
        double = model.double()(input_ids=ids, attention_mask=mask.long()).last_hidden_state
    print("transformers, float32 against float64:", ((single - double) * mask[..., None]).abs().max().item())
    distances = torch.arange(-600, 601)
    buckets = T5Attention._relative_position_bucket(distances, True, 32, 128)
    save_file(weights, HERE / "t5_weights.safetensors")
    save_file(
        {
            "ids": ids.to(torch.int32),
            "mask": mask,
            "features": double * mask[..., None],
            "buckets": buckets.to(torch.int32),
        },
        HERE / "t5.safetensors",
    )


if __name__ == "__main__":
    main()
