"""Encoder: the network, run on one window at a time."""

from importlib.resources import as_file, files
from pathlib import Path

import onnxruntime as ort

from onrecord.errors import ModelError
from onrecord.reader.features import Features, Numbers
from onrecord.reader.pieces import Pieces
from onrecord.reader.scores import WindowScores
from onrecord.reader.tuning import Tuning

SHIPPED = "weights"


class Encoder:
    """The weights of a folder with `reader.onnx` and `tokenizer.json`.

    One window is one run: int8 activations are scaled by what stands in the run, so windows that
    shared one would change each other's scores. Raises ModelError where the weights cannot be used.
    """

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self.pieces = _pieces(_existing(folder / "tokenizer.json"))
        self._session = _session(_existing(folder / "reader.onnx"), threads)
        described = self._session.get_modelmeta().custom_metadata_map
        self.version: str = described.get("version", "unknown")
        try:
            self.tuning = Tuning.from_json(described["tuning"])
        except (KeyError, ValueError) as error:  # msgspec's errors are ValueErrors
            raise ModelError(f"{folder / 'reader.onnx'}: these are no weights of this reader") from error

    @classmethod
    def shipped(cls, threads: int = 1) -> "Encoder":
        """The weights that came with the package."""
        with as_file(files("onrecord.reader") / SHIPPED) as folder:
            return cls(folder, threads)

    def __call__(self, window: Features) -> WindowScores:
        given: dict[str, Numbers] = {
            "pieces": window.pieces[None],
            "shapes": window.shapes[None],
            "places": window.places[None],
            "quoted": window.quoted[None],
            "firsts": window.firsts[None],
        }
        tags, cues, sources = self._session.run(["tags", "cues", "sources"], given)
        return WindowScores(tags[0], cues[0], sources[0])


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise ModelError(f"{path}: the reader's weights are missing; expected them there")
    return path


def _pieces(path: Path) -> Pieces:
    try:
        return Pieces(path)
    except Exception as error:  # tokenizers' errors have no class of their own
        raise ModelError(
            f"{path}: the reader's tokenizer is damaged: {str(error).splitlines()[0]}"
        ) from error


def _session(path: Path, threads: int) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors share no public class
        raise ModelError(f"{path}: the reader's weights are damaged: {str(error).splitlines()[0]}") from error
