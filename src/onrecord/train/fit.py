"""Fitting: the loop that trains a reader."""

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence

import torch

from onrecord.reader.pieces import Pieces
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate, annotate_names
from onrecord.train.average import Weights, copied, mean, put
from onrecord.train.base import base_folder, load_base
from onrecord.train.batch import Batch, batches
from onrecord.train.checkpoint import Checkpoint
from onrecord.train.example import Example, examples
from onrecord.train.fit_nested import fit_nested
from onrecord.train.loss import loss, names_loss
from onrecord.train.model import Model
from onrecord.train.optimizer import optimizer_of, set_rates
from onrecord.train.plan import Corpora, Plan
from onrecord.train.prune import prune
from onrecord.train.teach import lesson

WARM = 150  # steps
SAMPLE = 40  # documents that pruning looks at
Report = Callable[[str], None]


def started() -> Model:
    """A model with the pretrained encoder, on a CUDA device if there is one."""
    torch.manual_seed(0)
    model = Model()
    load_base(model.network)
    model.network.part()
    return model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))


def descend(
    model: Model, corpora: Corpora, plans: Sequence[Plan], checkpoint: Checkpoint, report: Report = print
) -> None:
    """Trains `model` by each of the `plans`, from where `checkpoint` stands; every pass is saved there.

    A training that goes on ends as one that was never broken off; `model` ends with the weights of the last
    plan. Without labelled reports the heads of moves learn nothing.
    """
    for number, plan in enumerate(plans):
        if not checkpoint.is_over(number):
            report(f"descent {number + 1} of {len(plans)}")
            checkpoint.end(number, _descent(model, corpora, plan, checkpoint, number, report))
    put(model, checkpoint.weights(len(plans) - 1))


def _descent(
    model: Model, corpora: Corpora, plan: Plan, checkpoint: Checkpoint, number: int, report: Report
) -> Weights:
    """One descent; gives the weights that it ends with."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    if plan.after:
        put(model, mean([checkpoint.weights(other) for other in plan.after], plan.shares))
    _prepare(model, corpora, plan, pieces)
    going = checkpoint.going(number)
    if going:
        put(model, going["model"])
    model.network.pieces.requires_grad_(plan.vocabulary)
    optimizer = optimizer_of(model)
    if going:
        optimizer.load_state_dict(going["optimizer"])
    teachers = [_taught(model, checkpoint.weights(other)) for other in plan.taught.teachers]
    for epoch in range(going["passes"] if going else 0, plan.epochs):
        _pass(model, optimizer, corpora, plan, teachers, pieces, epoch, report)
        checkpoint.save(number, epoch + 1, model, optimizer)
    if plan.framed:
        fit_nested(model, corpora.attributed, plan.framed, report)
    return copied(model)


def _taught(model: Model, weights: Weights) -> Model:
    """A teacher beside `model`, on the same device."""
    teacher = Model()
    put(teacher, weights)
    return teacher.to(model.device)


def _prepare(model: Model, corpora: Corpora, plan: Plan, pieces: Pieces) -> None:
    chance = random.Random(plan.seed)
    torch.manual_seed(plan.seed)
    if plan.shape:
        sample = chance.sample(corpora.attributed, min(SAMPLE, len(corpora.attributed)))
        windows = [e for d in sample for e in examples(annotate(d, pieces), chance)]
        prune(model, list(batches(windows, plan.size, chance)), *plan.shape)
    if plan.shape or plan.parted:
        model.network.part()


def _pass(
    model: Model,
    optimizer: torch.optim.Optimizer,
    corpora: Corpora,
    plan: Plan,
    teachers: Sequence[Model],
    pieces: Pieces,
    epoch: int,
    report: Report,
) -> None:
    """One pass; all that is random in it hangs on the plan's seed and the number of the pass."""
    seed = 1000 * plan.seed + epoch
    torch.manual_seed(seed)
    chance = random.Random(seed)
    documents = [*corpora.attributed, *(plan.labelled * list(corpora.labelled))]
    windows = [e for d in documents for e in examples(annotate(d, pieces, chance), chance)]
    steps, began = math.ceil(len(windows) / plan.size), time.monotonic()
    beside = _named_batches(corpora.named, pieces, plan, seed + 500)
    for number, given in enumerate(batches(windows, plan.size, chance), 1):
        gone = (epoch * steps + number - 1) / (plan.epochs * steps)
        warm = min(1.0, (epoch * steps + number) / WARM)
        set_rates(optimizer, warm * (plan.share + (plan.until - plan.share) * gone))
        value = _learn(model, optimizer, given.to(model.device), next(beside, None), plan, teachers)
        if number % 50 == 0 or number == steps:
            seconds = time.monotonic() - began
            at = f"pass {epoch + 1} of {plan.epochs}, step {number} of {steps}"
            report(f"{at}, loss {value:.3f}, {seconds:.0f} s")


def _named_batches(
    named: Sequence[NamedText], pieces: Pieces, plan: Plan, seed: int, texts: int = 60
) -> Iterator[Batch]:
    """Batches of texts with names, over and over, so many `texts` at a time; none if the plan has none."""
    chance = random.Random(seed)
    while plan.names and named:
        order = chance.sample(named, len(named))
        for at in range(0, len(order), texts):
            windows: list[Example] = []
            for text in order[at : at + texts]:
                windows += examples(annotate_names(text, pieces, chance), chance)
            yield from batches(windows, plan.names, chance)


def _learn(
    model: Model,
    optimizer: torch.optim.Optimizer,
    given: Batch,
    named: Batch | None,
    plan: Plan,
    teachers: Sequence[Model],
) -> float:
    """One step; gives the loss of the attributions before it."""
    model.train()
    taught = lesson(teachers, given, plan.taught) if teachers else None
    value = loss(model, given, plan.moves, taught)
    value.backward()
    if named:
        names_loss(model, named.to(model.device)).backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return float(value.detach())
