"""Fitting the table of topics: a logistic regression of each issue on the words in and around a content."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from onrecord.reader.topics import FIELDS, OPENING, Topics
from onrecord.reader.words import words
from onrecord.record.issue import ISSUES
from onrecord.record.paragraph import paragraphs
from onrecord.record.word import cut
from onrecord.train.label import Labelled

FEWEST = 12  # contents that have a word
SHARES = (2.0, 1.0, 0.7)  # of the fields: how readily a word in one is trusted
DECAY = 3e-5
STEPS = 60

Bags = list[tuple[list[str], ...]]


def fit_topics(labelled: Labelled, report: Callable[[str], None] = print) -> Topics:
    """The table that tells the issues of the statements of `labelled` best."""
    bags, issues = _bags(labelled)
    among = Counter(word for content, *_ in bags for word in set(content))
    kept = sorted(
        word for word, count in among.items() if count >= FEWEST and word.isalpha() and len(word) > 1
    )
    rarity = np.log((1 + len(bags)) / (1 + np.array([among[word] for word in kept]))) + 1
    topics = Topics({word: n for n, word in enumerate(kept)}, rarity.astype(np.float32), *_nothing(len(kept)))
    weights, bias = _regressed(_matrix(topics, bags), torch.tensor(issues, dtype=torch.float32), report)
    scaled = weights.reshape(len(FIELDS), len(kept), len(ISSUES)) * torch.tensor(SHARES)[:, None, None]
    return topics._replace(weights=scaled.numpy(), bias=bias.numpy())


def _bags(labelled: Labelled) -> tuple[Bags, list[list[bool]]]:
    """The words of each field of each statement, and which issues it has."""
    bags: Bags = []
    issues = []
    for given, text in labelled:
        readable = paragraphs(text)
        found, lows = words(text, readable), cut(text, readable).lows
        for label in given.statements:
            spans = [found.covered(*span) for span in label.content]
            spans = [span for span in spans if span[0] < span[1]]
            if spans:
                inside = {found.paragraphs[at] for span in spans for at in range(*span)}
                around = [low for low, number in zip(lows, found.paragraphs, strict=True) if number in inside]
                bags.append(([low for span in spans for low in lows[slice(*span)]], around, lows[:OPENING]))
                issues.append([issue in label.issues for issue in ISSUES])
    return bags, issues


def _nothing(count: int) -> tuple[np.ndarray, np.ndarray]:
    return np.zeros((len(FIELDS), count, len(ISSUES)), np.float32), np.zeros(len(ISSUES), np.float32)


def _matrix(topics: Topics, bags: Bags) -> Tensor:
    """What `Topical` weighs, `[statement, field and word]`, sparse."""
    rows, columns, values = [], [], []
    for row, fields in enumerate(bags):
        for field, given in enumerate(fields):
            bag = topics.bag(given)
            rarity = topics.rarity[bag]
            rows += [row] * len(bag)
            columns += [field * len(topics.numbers) + at for at in bag]
            values += (SHARES[field] * rarity / max(float(np.sqrt(rarity @ rarity)), 1e-9)).tolist()
    shape = len(bags), len(FIELDS) * len(topics.numbers)
    return torch.sparse_coo_tensor(
        torch.tensor([rows, columns]), values, shape, dtype=torch.float32, check_invariants=True
    ).coalesce()


def _regressed(given: Tensor, wanted: Tensor, report: Callable[[str], None]) -> tuple[Tensor, Tensor]:
    weights = torch.zeros(given.size(1), wanted.size(1), requires_grad=True)
    bias = torch.full((wanted.size(1),), -3.0, requires_grad=True)
    turned = given.t().coalesce()
    optimizer = torch.optim.LBFGS(
        [weights, bias], max_iter=STEPS, history_size=10, line_search_fn="strong_wolfe"
    )

    def step() -> float:
        with torch.no_grad():
            scores = torch.sparse.mm(given, weights) + bias
            off = (torch.sigmoid(scores) - wanted) / len(wanted)
            weights.grad = torch.sparse.mm(turned, off) + DECAY * weights
            bias.grad = off.sum(0)
            missed = torch.nn.functional.binary_cross_entropy_with_logits(scores, wanted, reduction="sum")
            return float(missed / len(wanted) + DECAY / 2 * weights.square().sum())

    loss = optimizer.step(step)  # type: ignore[no-untyped-call]
    report(f"topics: {given.size(1) // len(FIELDS)} words, loss {loss:.3f} to {step():.3f}")
    return weights.detach(), bias.detach()
