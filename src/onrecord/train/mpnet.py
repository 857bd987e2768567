"""MPNet: the pretrained encoder that the large teachers start from (Song and others 2020; Apache-2.0).

As all-mpnet-base-v2 (sentence-transformers, Apache-2.0), of which five packages hold a piece each of one zip
file. Its pieces of words are those of the base encoder in another order.
"""

import hashlib
import io
import json
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from safetensors.torch import load

from onrecord.errors import InputError
from onrecord.train.base import PARTS, base_folder, put_layers
from onrecord.train.large import LargeNetwork

NAME, PIECES = "all-mpnet-base-v2", 5
SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"  # of model.safetensors
SPECIAL = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}
RESERVED = 2  # positions that no piece has
QKV = ("attention.attn.q", "attention.attn.k", "attention.attn.v")
OWN_PARTS = PARTS | {"merge": "attention.attn.o", "merge_norm": "attention.LayerNorm"}


def mpnet_parts() -> list[Path]:
    """The pieces of the zip file, in order; ModuleNotFoundError where a package is missing."""
    return [_part(number) for number in range(1, PIECES + 1)]


def load_mpnet(network: LargeNetwork) -> None:
    """Puts MPNet's weights into `network`, the last layer as that of moves, too; writes nothing to disk."""
    with zipfile.ZipFile(io.BytesIO(b"".join(part.read_bytes() for part in mpnet_parts()))) as held:
        model = held.read(f"{NAME}/model.safetensors")
        pieces = held.read(f"{NAME}/vocab.txt").decode("utf-8").rstrip("\n").split("\n")
    if hashlib.sha256(model).hexdigest() != SHA256:
        raise InputError(f"{NAME}/model.safetensors", "other weights than those that training starts from")
    given = {name: weight.float() for name, weight in load(model).items()}
    own = network.state_dict()
    own["pieces.weight"] = given["embeddings.word_embeddings.weight"][_rows(pieces)]
    own["positions.weight"] = given["embeddings.position_embeddings.weight"][RESERVED:]
    own["relative.weight"] = given["encoder.relative_attention_bias.weight"]
    put_layers(own, given, QKV, OWN_PARTS)
    network.load_state_dict(own)
    network.part()


def _part(number: int) -> Path:
    package = f"{NAME}-pypi-part-{number:03}"
    try:
        files = distribution(package).files or []
    except PackageNotFoundError:
        raise ModuleNotFoundError(f"large teachers need the package {package} (make .venv/teach)") from None
    return next(Path(str(file.locate())) for file in files if file.name == f"{NAME}.zip.{number:03}")


def _rows(pieces: list[str]) -> list[int]:
    """For each of our pieces its row among MPNet's."""
    there = {piece: row for row, piece in enumerate(pieces)}
    ours = json.loads((base_folder() / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    return [
        there.get(SPECIAL.get(piece, piece), there["[UNK]"]) for piece in sorted(ours, key=ours.__getitem__)
    ]
