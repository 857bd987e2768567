"""Errors: what of the gold is missed, bounded or linked otherwise, and what is made up, with examples."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from onrecord.record.paragraph import Range
from onrecord.score.attribution import Cover, cover, overlap
from onrecord.score.gold import Attribution, GoldReport

GROUPS = {
    "right": "source and content are the gold's, word for word",
    "bounds": "both overlap the gold's by half, but begin or end elsewhere",
    "source other": "the content is found, with another source",
    "source missed": "the content is found, without the source that it has",
    "source made up": "the content is found, with a source where it has none",
    "content part": "less than half of the content is found, or more than twice as much",
    "content missed": "the cue is found, none of the content",
    "missed": "neither cue nor content is found",
    "spurious": "no attribution of the gold is there",
}


class Case(msgspec.Struct, frozen=True):
    """One attribution of a report: the gold's, the reader's, or both where they belong together."""

    report: GoldReport
    wanted: Attribution | None
    given: Attribution | None


def errors(gold: Iterable[GoldReport], predicted: Mapping[str, list[Attribution]]) -> dict[str, list[Case]]:
    """The cases of each group in `GROUPS`. Each gold attribution is in one; each spurious one, too."""
    found: dict[str, list[Case]] = {group: [] for group in GROUPS}
    for report in gold:
        for group, case in _cases(report, [a for a in predicted.get(report.id, []) if a.content]):
            found[group].append(case)
    return found


def listing(found: Mapping[str, list[Case]], examples: int) -> str:
    """The groups as lines of text: how many, which share of the gold, and some examples of each."""
    total = sum(len(cases) for group, cases in found.items() if group != "spurious")
    lines = []
    for group, cases in found.items():
        lines.append(
            f"{group:15s} {len(cases):6d} {100 * len(cases) / max(total, 1):5.1f} %   {GROUPS[group]}"
        )
        if group != "right":
            step = max(1, len(cases) // max(examples, 1))
            lines += [line for case in cases[::step][:examples] for line in _example(case)]
    return "\n".join(lines)


def _cases(report: GoldReport, given: list[Attribution]) -> Iterator[tuple[str, Case]]:
    text = report.text
    covers = [(cover(text, a.source), cover(text, a.cue), cover(text, a.content)) for a in given]
    used = set()
    for wanted in report.attributions:
        content = cover(text, wanted.content)
        best = max(range(len(given)), key=lambda i: overlap(content, covers[i][2]), default=None)
        if best is None or not content & covers[best][2]:
            cue = cover(text, wanted.cue)
            found = any(cue & other for _, other, _ in covers)
            yield "content missed" if found else "missed", Case(report, wanted, None)
            continue
        used.add(best)
        yield _group(cover(text, wanted.source), content, covers[best]), Case(report, wanted, given[best])
    for number, guess in enumerate(given):
        if number not in used:
            yield "spurious", Case(report, None, guess)


def _group(source: Cover, content: Cover, given: tuple[Cover, Cover, Cover]) -> str:
    other_source, _, other_content = given
    if overlap(content, other_content) < 0.5:
        return "content part"
    if overlap(source, other_source) >= 0.5:
        return "right" if (source, content) == (other_source, other_content) else "bounds"
    if not source:
        return "source made up"
    return "source other" if other_source else "source missed"


def _example(case: Case) -> Iterator[str]:
    yield f"    {case.report.id}"
    for name, attribution in (("gold", case.wanted), ("read", case.given)):
        if attribution:
            roles = (
                _words(case.report.text, getattr(attribution, role)) for role in ("source", "cue", "content")
            )
            yield f"      {name}  " + " | ".join(roles)


def _words(text: str, spans: list[Range]) -> str:
    return " […] ".join(" ".join(text[begin:end].split()) for begin, end in spans) or "-"
