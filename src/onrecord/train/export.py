"""Export: a trained model as the int8 ONNX file that the package ships."""

import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from onrecord.reader.encoder import OUTPUTS
from onrecord.reader.scores import Numbers
from onrecord.reader.tuning import Tuning
from onrecord.reader.wordscores import WordScores
from onrecord.train.base import base_folder
from onrecord.train.crf import Crf
from onrecord.train.model import Model
from onrecord.train.network import Network

INPUTS = ("pieces", "shapes", "places", "quoted", "firsts")


def export(model: Model, folder: Path, version: str) -> None:
    """Writes `reader.onnx`, `tuning.json` and `tokenizer.json` into `folder`.

    The network takes one window and gives its scores; its weights are in int8. The tuning is bare: the
    transitions that were trained.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        full = Path(place) / "full.onnx"
        _write(model, full)
        onnx.save(_described(onnx.load(full), version), full)
        out = folder / "reader.onnx"
        quantize_dynamic(full, out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    tuning = Tuning(_moves(model.crf), _moves(model.nested_crf))
    (folder / "tuning.json").write_text(tuning.to_json(), encoding="utf-8")
    shutil.copy(base_folder() / "tokenizer.json", folder / "tokenizer.json")


def _moves(crf: Crf) -> Numbers:
    moves: Numbers = crf.transitions().detach().cpu().numpy()
    return moves


class _Parts(nn.Module):
    """The network as it is shipped: outer and nested heads give their links in parts."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, pieces: Tensor, shapes: Tensor, places: Tensor, quoted: Tensor, firsts: Tensor
    ) -> tuple[Tensor, ...]:
        network = self.network
        seen, moving = network.of_words(network.encode(pieces, shapes, places, quoted, None), firsts)
        h, every = seen[-1], torch.cat(seen, -1)
        words = network.names(every), network.stands(every), *network.moves(moving)
        return *network.outer.parts(h), *network.nested.parts(h), *words


def _described(model: onnx.ModelProto, version: str) -> onnx.ModelProto:
    onnx.helper.set_model_props(model, {"version": version})
    return model


def _write(model: Model, path: Path) -> None:
    outputs = [*OUTPUTS, *WordScores._fields]
    pieces = torch.full((1, 12), 1000)
    firsts = torch.arange(1, 9)[None]
    given = (pieces, pieces * 0 + 1, pieces * 0, pieces * 0, firsts)
    axes = {name: {1: "piece"} for name in INPUTS[:4]} | {"firsts": {1: "word"}}
    axes |= {name: {1: "word"} for name in outputs if not name.endswith("near")}
    torch.onnx.export(
        _Parts(model.network).cpu().eval(), given, str(path), input_names=list(INPUTS),
        output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False,
        custom_opsets={"com.microsoft": 1},
    )  # fmt: skip
