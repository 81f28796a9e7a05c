"""Writes small checkpoints as PyTorch does, and some that must be refused: what src/formats/pth.rs is tested with.

    python tests/parity/make_pth.py        (torch 2.15.0)
"""
import argparse
import collections
import os
import pickle
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save_file

HERE = Path(__file__).parent / "pth"
HERE.mkdir(exist_ok=True)
torch.manual_seed(0)

base = torch.randn(4, 6)
tensors = {
    "conv.weight": torch.randn(2, 3, 3, 3),
    "conv.bias": torch.randn(2).to(torch.bfloat16),
    "half": torch.randn(5).to(torch.float16),
    "double": torch.randn(3).to(torch.float64),
    "num_batches_tracked": torch.tensor(7),
    "row": base[2],
    "rows": base[1:3],
    "shared": base,
    "scalar": torch.tensor(1.5),
    "empty": torch.zeros(0, 4),
    "permuted": torch.randn(3, 4, 2, 5).permute(3, 2, 0, 1),
}
state = collections.OrderedDict(tensors)
state["parameter"] = torch.nn.Parameter(torch.randn(3))
torch.save(state, HERE / "state.pth")
torch.save(state, HERE / "old.pth", _use_new_zipfile_serialization=False)
# What both hold, each tensor by itself.
save_file({k: v.detach().clone().contiguous() for k, v in state.items()}, HERE / "state.safetensors")

args = argparse.Namespace(model="mar_base", lr=1e-4, lists=[1, 2], nothing=None)
model = {"a.weight": torch.arange(6.0).reshape(2, 3), "b": torch.ones(2)}
ema = {k: v + 1 for k, v in model.items()}
optimizer = {"state": {0: {"step": torch.tensor(3.0), "exp_avg": torch.ones(2)}}, "param_groups": [{"lr": 0.1, "params": [0]}]}
torch.save({"model": model, "model_ema": ema, "optimizer": optimizer, "epoch": 5, "args": args}, HERE / "nested.pth")
torch.save({"state_dict": model, "epoch": 5, "arch": "resnet"}, HERE / "held.pth")

torch.save({"t": base[:, ::2]}, HERE / "cut.pth")
torch.jit.script(torch.nn.Linear(2, 2)).save(str(HERE / "script.pt"))


class Run:
    def __reduce__(self):
        return os.system, ("echo run",)


torch.save({"a": torch.ones(1), "b": Run()}, HERE / "system.pth")
torch.save({"a": torch.ones(1), "b": Run()}, HERE / "system_old.pth", _use_new_zipfile_serialization=False)
torch.save(torch.nn.Linear(2, 2), HERE / "module.pth")
with zipfile.ZipFile(HERE / "compressed.pth", "w", zipfile.ZIP_DEFLATED) as out:
    with zipfile.ZipFile(HERE / "held.pth") as source:
        for name in source.namelist():
            out.writestr(name, source.read(name))
with zipfile.ZipFile(HERE / "other.zip", "w") as out:
    out.writestr("readme.txt", "no checkpoint")
