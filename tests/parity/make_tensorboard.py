"""Writes tensorboard.tfevents with TensorBoard's own record writer and messages: what src/formats/tfevents.rs must equal.

    python tests/parity/make_tensorboard.py
"""
from pathlib import Path

from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary, SummaryMetadata
from tensorboard.compat.proto.tensor_pb2 import TensorProto
from tensorboard.compat.proto.tensor_shape_pb2 import TensorShapeProto
from tensorboard.summary.writer.record_writer import RecordWriter

T = 1.7e9
Value = Summary.Value
text = Value(
    tag="config",
    metadata=SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name="text")),
    tensor=TensorProto(
        dtype="DT_STRING",
        string_val=[b"```toml\nseed = 1\n```"],
        tensor_shape=TensorShapeProto(dim=[TensorShapeProto.Dim(size=1)]),
    ),
)
numbers = [("loss", 0.125), ("lr", 0.0), ("bad", float("nan"))]
png = b"\x89PNG stands for an image"
image = Summary.Image(height=48, width=640, colorspace=3, encoded_image_string=png)
events = [
    Event(wall_time=T, file_version="brain.Event:2"),
    Event(wall_time=T + 0.25, step=41, session_log=SessionLog(status=SessionLog.START)),
    Event(wall_time=T + 1, step=0, summary=Summary(value=[text])),
    Event(wall_time=T + 2, step=300, summary=Summary(value=[Value(tag=t, simple_value=v) for t, v in numbers])),
    Event(wall_time=T + 3, step=2**32 - 1, summary=Summary(value=[Value(tag="samples", image=image)])),
]
with open(Path(__file__).parent / "tensorboard.tfevents", "wb") as file:
    writer = RecordWriter(file)
    for event in events:
        writer.write(event.SerializeToString(deterministic=True))
