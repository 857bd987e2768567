"""Export: a trained model as the int8 ONNX file that the package ships."""

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from onrecord.reader.tuning import Tuning
from onrecord.train.fit import Model

INPUTS = ("pieces", "shapes", "places", "quoted", "firsts")
OUTPUTS = ("tags", "cues", "sources")


def export(model: Model, out: Path, version: str) -> None:
    """Writes `out`: one window in, its scores out; weights in int8, the tag transitions in its metadata."""
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        _write(model, full)
        quantize_dynamic(full, out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    describe(out, version, Tuning(model.crf.transitions().detach().cpu().numpy()))


def describe(path: Path, version: str, tuning: Tuning) -> None:
    """Writes the version and the tuning into the metadata of the file."""
    described = onnx.load(path)
    onnx.helper.set_model_props(described, {"version": version, "tuning": tuning.to_json()})
    onnx.save(described, path)


def _write(model: Model, path: Path) -> None:
    pieces = torch.full((1, 12), 1000)
    firsts = torch.arange(1, 9)[None]
    given = (pieces, pieces * 0 + 1, pieces * 0, pieces * 0, firsts)
    axes = {name: {1: "piece"} for name in INPUTS[:4]} | {"firsts": {1: "word"}}
    axes |= {"tags": {1: "word"}, "cues": {1: "word", 2: "other"}, "sources": {1: "word", 2: "other_or_none"}}
    torch.onnx.export(
        model.network.cpu().eval(), given, str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )  # fmt: skip
