"""Reads the event files of a run with TensorBoard's own reader and holds them against its metrics.jsonl.

    python tests/parity/check_tensorboard.py RUN
"""
import json
import sys
from pathlib import Path

import numpy as np
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

run = Path(sys.argv[1])
events = EventAccumulator(str(run / "tensorboard"), size_guidance={"scalars": 0, "images": 0, "tensors": 0})
events.Reload()
tags = events.Tags()
lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
wanted = {}
for line in lines:
    for tag, value in line.items():
        if tag not in ("step", "time"):
            wanted.setdefault(tag, []).append((line["step"], np.float32(np.nan if value is None else value)))
assert sorted(wanted) == sorted(tags["scalars"]), (sorted(wanted), sorted(tags["scalars"]))
for tag, numbers in wanted.items():
    found = [(e.step, np.float32(e.value)) for e in events.Scalars(tag)]
    same = len(found) == len(numbers) and all(
        a[0] == b[0] and (a[1] == b[1] or np.isnan(b[1])) for a, b in zip(found, numbers)
    )
    assert same, f"{tag}: {found} in the events, {numbers} in metrics.jsonl"
print(f"{sum(map(len, wanted.values()))} numbers of {len(wanted)} tags, equal to those of metrics.jsonl")
for tag in tags["images"]:
    for image in events.Images(tag):
        file = run / f"pictures/step-{image.step:08}.png"
        assert image.encoded_image_string == file.read_bytes(), file
        print(f"image {tag!r} of step {image.step}: {image.width} x {image.height}, equal to {file.name}")
for event in events.Tensors("config"):
    text = event.tensor_proto.string_val[0].decode()
    assert text.startswith("```toml\n") and text.endswith("\n```"), text
    print(f"config of step {event.step}: {len(text.splitlines())} lines")
plugin = events.SummaryMetadata("config").plugin_data.plugin_name
assert plugin == "text", plugin
