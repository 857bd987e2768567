"""Fitting: the loop that trains a reader."""

import random
import time
from collections.abc import Callable, Sequence

import torch

from onrecord.reader.pieces import Pieces
from onrecord.train.annotated import annotate
from onrecord.train.average import Weights, copied, mean, put
from onrecord.train.base import base_folder, load_base
from onrecord.train.batch import batches
from onrecord.train.checkpoint import Checkpoint
from onrecord.train.epoch import Epoch, Step
from onrecord.train.example import examples
from onrecord.train.fit_nested import fit_nested
from onrecord.train.large import LargeNetwork, Size
from onrecord.train.loss import loss, names_loss
from onrecord.train.model import Model
from onrecord.train.mpnet import load_mpnet
from onrecord.train.optimizer import LARGE_RATES, RATES, optimizer_of, set_rates
from onrecord.train.plan import Corpora, Plan
from onrecord.train.prune import prune
from onrecord.train.teach import Teachers, Teaching, lesson

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
    for number in range(len(plans)):
        if not checkpoint.is_over(number):
            report(f"descent {number + 1} of {len(plans)}")
            checkpoint.end(number, _descent(model, corpora, plans, checkpoint, number, report))
    put(model, checkpoint.weights(len(plans) - 1))


def _descent(
    model: Model, corpora: Corpora, plans: Sequence[Plan], checkpoint: Checkpoint, number: int, report: Report
) -> Weights:
    """One descent; gives the weights that it ends with. One of a large network leaves `model` as it is."""
    plan, pieces = plans[number], Pieces(base_folder() / "tokenizer.json")
    own = _large(plan, plan.large).to(model.device) if plan.large else model
    if plan.after:
        put(own, mean([checkpoint.weights(other) for other in plan.after], plan.shares))
    _prepare(own, corpora, plan, pieces)
    going = checkpoint.going(number)
    if going:
        put(own, going["model"])
    own.network.pieces.requires_grad_(plan.vocabulary)
    optimizer = optimizer_of(own, LARGE_RATES if plan.large else RATES)
    if going:
        optimizer.load_state_dict(going["optimizer"])
    teachers = _teachers(plans, plan.taught, checkpoint, model.device)
    for epoch in range(going["passes"] if going else 0, plan.epochs):
        _pass(own, optimizer, corpora, plan, teachers, pieces, epoch, report)
        checkpoint.save(number, epoch + 1, own, optimizer)
    if plan.framed:
        fit_nested(own, corpora.attributed, plan.framed, report)
    return copied(own)


def _large(plan: Plan, size: Size) -> Model:
    """The model of a descent with a large network, as it begins if not with others' weights."""
    torch.manual_seed(plan.seed)
    network = LargeNetwork(size)
    if not plan.after:
        load_mpnet(network)
    return Model(network)


def _teachers(
    plans: Sequence[Plan], taught: Teaching, checkpoint: Checkpoint, device: torch.device
) -> Teachers:
    """As they ended, on `device`."""

    def ended(number: int) -> Model:
        size = plans[number].large
        teacher = Model(LargeNetwork(size) if size else None)
        put(teacher, checkpoint.weights(number))
        return teacher.to(device)

    there = {number: ended(number) for number in {*taught.teachers, *taught.outermost}}
    return Teachers(
        [there[number] for number in taught.teachers],
        [there[number] for number in taught.outermost or taught.teachers],
    )


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
    teachers: Teachers,
    pieces: Pieces,
    number: int,
    report: Report,
) -> None:
    """One pass; all that is random in it hangs on the plan's seed and the number of the pass."""
    epoch = Epoch(corpora, plan, pieces, number)
    torch.manual_seed(epoch.seed)
    steps, began = len(epoch), time.monotonic()
    for at, step in enumerate(epoch, 1):
        gone = (number * steps + at - 1) / (plan.epochs * steps)
        warm = min(1.0, (number * steps + at) / WARM)
        set_rates(optimizer, warm * (plan.share + (plan.until - plan.share) * gone))
        value = _learn(model, optimizer, step, plan, teachers)
        if at % 50 == 0 or at == steps:
            seconds = time.monotonic() - began
            where = f"pass {number + 1} of {plan.epochs}, step {at} of {steps}"
            report(f"{where}, loss {value:.3f}, {seconds:.0f} s")


def _learn(
    model: Model, optimizer: torch.optim.Optimizer, step: Step, plan: Plan, teachers: Teachers
) -> float:
    """One step; gives the loss of the attributions before it."""
    model.train()
    given = step.given.to(model.device)
    taught = lesson(teachers, given, plan.taught, step.fold) if teachers.every else None
    value = loss(model, given, plan.moves, taught, plan.issues)
    value.backward()
    if step.named:
        names_loss(model, step.named.to(model.device)).backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return float(value.detach())
