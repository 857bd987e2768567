"""Heads that learn alone, from an encoder that stays as it is: its states are taken once."""

import random
from collections.abc import Callable, Iterable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import Parameter, functional

from onrecord.train.batch import Batch, batches
from onrecord.train.example import Example
from onrecord.train.model import Model
from onrecord.train.network import States

WARM = 30
Read = list[tuple[Batch, Tensor]]  # batches with the states of their words


class Course(NamedTuple):
    """Passes over the windows, the full rate, windows a step, seed of everything random, and which share of
    the states is left out in each step."""

    epochs: int
    rate: float
    size: int = 12
    seed: int = 4
    drop: float = 0.1


def side_by_side(found: States) -> Tensor:
    """The states of all the layers that are shown."""
    return torch.cat(found.seen, -1)


def states(
    model: Model, windows: list[Example], course: Course, of: Callable[[States], Tensor] = side_by_side
) -> Read:
    """The windows in batches, with `of` the states that the encoder of `model` gives their words."""
    model.eval()
    read = []
    for given in batches(windows, course.size, random.Random(course.seed)):
        with torch.no_grad():
            here = given.to(model.device)
            read.append((here, of(model.network.states(here))))
    return read


def fit_heads(
    learned: Iterable[Parameter],
    read: Read,
    loss: Callable[[Tensor, Batch], Tensor],
    course: Course,
    report: Callable[[str], None],
) -> None:
    """Trains the parameters `learned`, by the `loss` of states and their batch."""
    torch.manual_seed(course.seed)
    chance = random.Random(course.seed)
    optimizer = torch.optim.AdamW(learned)
    step, steps = 0, course.epochs * len(read)
    for epoch in range(course.epochs):
        chance.shuffle(read)
        total = 0.0
        for given, h in read:
            step += 1
            share = min(1.0, step / WARM) * (1 - (step - 1) / steps)
            optimizer.param_groups[0]["lr"] = course.rate * share
            value = loss(functional.dropout(h, course.drop), given)
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
            total += float(value.detach())
        report(f"heads, epoch {epoch + 1} of {course.epochs}, loss {total / len(read):.3f}")
