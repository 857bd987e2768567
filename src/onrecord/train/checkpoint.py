"""Checkpoint: how far training has come, kept in a file, so that it can go on after a break."""

from pathlib import Path
from typing import TypedDict

import torch
from torch import Tensor, nn

from onrecord.errors import InputError
from onrecord.train.model import Model


class Kept(TypedDict):
    """What the file holds: the number of the descent, counted from 0, its passes done, and all weights.

    `before` are the weights that it began with, if they are to be averaged with those that it ends with.
    """

    descent: int
    passes: int
    model: dict[str, Tensor]
    optimizer: dict[str, object]
    before: dict[str, Tensor] | None


class Checkpoint:
    """The file `path`. With `resume`, training goes on from what it holds.

    Raises InputError where there is nothing to go on from.
    """

    def __init__(self, path: Path, resume: bool = False) -> None:
        if resume and not path.is_file():
            raise InputError(
                str(path), "no such file; expected the checkpoint of a training that was broken off"
            )
        self.path = path
        self._kept: Kept | None = torch.load(path, map_location="cpu") if resume else None

    def passes(self, descent: int) -> int | None:
        """How many passes of the `descent` are done; None where it has not begun or a later one has."""
        return self._kept["passes"] if self._kept and self._kept["descent"] == descent else None

    def before(self, descent: int) -> dict[str, Tensor] | None:
        """The weights that the `descent` began with, if it has begun and they were kept."""
        return self._kept["before"] if self._kept and self._kept["descent"] == descent else None

    def is_over(self, descent: int) -> bool:
        """Whether a later descent has begun."""
        return self._kept is not None and self._kept["descent"] > descent

    def restore(self, model: Model) -> None:
        """Gives `model` the weights that were kept, and their shapes if it has been pruned."""
        assert self._kept is not None
        for name, weight in self._kept["model"].items():
            place, _, part = name.rpartition(".")
            module = model.get_submodule(place)
            if getattr(module, part).shape != weight.shape:
                setattr(module, part, nn.Parameter(torch.empty_like(weight, device=model.device)))
                if isinstance(module, nn.Linear) and part == "weight":
                    module.out_features, module.in_features = weight.shape
        model.load_state_dict(self._kept["model"])

    def restore_rates(self, optimizer: torch.optim.Optimizer) -> None:
        """Gives `optimizer` the moments that were kept."""
        assert self._kept is not None
        optimizer.load_state_dict(self._kept["optimizer"])

    def save(
        self,
        descent: int,
        passes: int,
        model: Model,
        optimizer: torch.optim.Optimizer,
        before: dict[str, Tensor] | None = None,
    ) -> None:
        """Keeps the state after the `passes` of the `descent`; a break while it is written loses nothing."""
        kept = Kept(
            descent=descent,
            passes=passes,
            model=model.state_dict(),
            optimizer=optimizer.state_dict(),
            before=before,
        )
        beside = self.path.with_suffix(".part")
        torch.save(kept, beside)
        beside.replace(self.path)
