"""Checkpoint: how far training has come, kept in a folder, so that it can go on after a break."""

from pathlib import Path
from typing import TypedDict

import torch
from torch import Tensor

from onrecord.errors import InputError
from onrecord.train.average import Weights
from onrecord.train.model import Model


class Going(TypedDict):
    """The descent that is not over: its number, counted from 0, its passes done, weights and moments."""

    descent: int
    passes: int
    model: Weights
    optimizer: dict[str, object]


class Checkpoint:
    """The folder `path`: the weights that each descent ended with, by its number, and the one that goes on.

    With `resume`, training goes on from what it holds; else that is removed. Raises InputError where there is
    nothing to go on from, or a file.
    """

    def __init__(self, path: Path, resume: bool = False) -> None:
        if path.is_file():
            raise InputError(str(path), "is a file; expected a folder")
        self.path = path
        self._going_at = path / "going.pt"
        held = [*path.glob("[0-9]*.pt"), *path.glob("going.pt")]
        if resume and not held:
            raise InputError(str(path), "nothing there; expected what a training left that was broken off")
        for file in held if not resume else ():
            file.unlink()
        path.mkdir(parents=True, exist_ok=True)

    def is_over(self, descent: int) -> bool:
        """Whether the descent of this number has ended."""
        return self._over(descent).is_file()

    def weights(self, descent: int) -> Weights:
        """What the descent ended with."""
        weights: Weights = torch.load(self._over(descent), map_location="cpu")
        return weights

    def going(self, descent: int) -> Going | None:
        """Where the descent stands, or None where it has not begun."""
        going: Going | None = (
            torch.load(self._going_at, map_location="cpu") if self._going_at.is_file() else None
        )
        return going if going and going["descent"] == descent else None

    def save(self, descent: int, passes: int, model: Model, optimizer: torch.optim.Optimizer) -> None:
        """Keeps the state after the `passes` of the `descent`; a break while it is written loses nothing."""
        going = Going(
            descent=descent, passes=passes, model=model.state_dict(), optimizer=optimizer.state_dict()
        )
        _write(going, self._going_at)

    def end(self, descent: int, weights: dict[str, Tensor]) -> None:
        """Keeps what the `descent` ended with."""
        _write(weights, self._over(descent))

    def _over(self, descent: int) -> Path:
        return self.path / f"{descent}.pt"


def _write(kept: object, path: Path) -> None:
    beside = path.with_suffix(".part")
    torch.save(kept, beside)
    beside.replace(path)
