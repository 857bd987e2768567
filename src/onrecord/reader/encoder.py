"""Encoder: the network, run on one window at a time."""

from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

import onnxruntime as ort

from onrecord.errors import ModelError
from onrecord.reader.choice import read_choice
from onrecord.reader.features import Features, Numbers
from onrecord.reader.pieces import Pieces
from onrecord.reader.scores import Links, WindowScores
from onrecord.reader.scores import Numbers as Scores
from onrecord.reader.topics import Topics
from onrecord.reader.tuning import Tuning
from onrecord.reader.wordscores import WordScores

SHIPPED = "weights"
WORDS = set(WordScores._fields)
_HEAD = (
    "tags", "cue_queries", "cue_keys", "cue_near", "source_queries", "source_keys", "source_near", "no_source"
)  # fmt: skip
OUTPUTS = (*_HEAD, *(f"nested_{name}" for name in _HEAD))
SLOW = ["SkipLayerNormFusion"]  # the fused operator takes five times what its two parts take


class Encoder:
    """The weights of a folder with `reader.onnx`, `tuning.json`, `tokenizer.json` and perhaps `topics.npz`
    and `targets.json`.

    One window is one run: int8 activations are scaled by what stands in the run, so windows that
    shared one would change each other's scores. Raises ModelError where the weights cannot be used.
    """

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self.pieces = _pieces(_existing(folder / "tokenizer.json"))
        self._session = _session(_existing(folder / "reader.onnx"), threads)
        self.version: str = self._session.get_modelmeta().custom_metadata_map.get("version", "unknown")
        given = {out.name for out in self._session.get_outputs()}
        self._words = [name for name in WordScores._fields if name in given]
        self.tuning = _tuning(_existing(folder / "tuning.json"))
        self.topics = Topics.read(folder)
        self.choice = read_choice(folder)

    @classmethod
    def shipped(cls, threads: int = 1) -> "Encoder":
        """The weights that came with the package."""
        with as_file(files("onrecord.reader") / SHIPPED) as folder:
            return cls(folder, threads)

    def __call__(self, window: Features) -> tuple[WindowScores, WindowScores, WordScores | None]:
        """What the network says of the outer and of the nested attributions, and of the words.

        Of these nothing where the weights were made without heads for them.
        """
        given: dict[str, Numbers] = {
            "pieces": window.pieces[None],
            "shapes": window.shapes[None],
            "places": window.places[None],
            "quoted": window.quoted[None],
            "firsts": window.firsts[None],
        }
        out = [scores[0] for scores in self._session.run([*OUTPUTS, *self._words], given)]
        outer, nested = out[: len(_HEAD)], out[len(_HEAD) : len(OUTPUTS)]
        words = dict(zip(self._words, out[len(OUTPUTS) :], strict=True))
        return _scores(outer), _scores(nested), WordScores(**words) if words else None


def _scores(out: Sequence[Scores]) -> WindowScores:
    tags, *links, no_source = out
    return WindowScores(tags, Links(*links[:3]), Links(*links[3:]), no_source)


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


def _tuning(path: Path) -> Tuning:
    try:
        return Tuning.from_json(path.read_bytes())
    except ValueError as error:  # msgspec's errors are ValueErrors
        raise ModelError(f"{path}: this is no tuning of this reader: {error}") from error


def _session(path: Path, threads: int) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        session = ort.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW
        )
    except Exception as error:  # onnxruntime's errors share no public class
        raise ModelError(f"{path}: the reader's weights are damaged: {str(error).splitlines()[0]}") from error
    given = {out.name for out in session.get_outputs()}
    if not given.issuperset(OUTPUTS) or given.intersection(WORDS) not in (set(), WORDS):
        raise ModelError(f"{path}: these are no weights of this reader")
    return session
