"""Labelled reports as training documents, in the terms of PolNeAR."""

from onrecord.record.paragraph import Range
from onrecord.score.gold import Attribution
from onrecord.train.aim import aimed
from onrecord.train.label import Label, LabelledReport
from onrecord.train.polnear import Document, Move


def document(report: LabelledReport, text: str) -> Document:
    """The labels of `report` on its `text`.

    The guidelines make a statement of its own of each further paragraph of a quotation; PolNeAR
    has one attribution with several contents, and so has what is learned.
    """
    outer, nested = _levels(report.statements)
    attributions = _joined(report.statements, outer)
    return Document(
        report.id,
        text,
        attributions,
        nested=_joined(report.statements, nested),
        whole=[content for attribution in attributions for content in attribution.content],
        moves=[Move(_attribution(s), s.act, s.issues, s.grade, aimed(s, text)) for s in report.statements],
        conditions=[c for s in report.statements for c in s.conditions],
    )


def _levels(statements: list[Label]) -> tuple[list[int], list[int]]:
    """The numbers of the outermost statements, and of those right inside their contents."""
    outer = [
        number
        for number, s in enumerate(statements)
        if s.parent is None and not any(_is_within(s, other) for other in statements if other is not s)
    ]
    return outer, [number for number, s in enumerate(statements) if s.parent in outer]


def _is_within(inner: Label, other: Label) -> bool:
    """Whether the cue of `inner` stands in the content of `other`."""
    cue = inner.cue
    return cue is not None and any(begin <= cue[0] and cue[1] <= end for begin, end in other.content)


def _joined(statements: list[Label], numbers: list[int]) -> list[Attribution]:
    """The attributions of the statements `numbers`; one without source and cue joins the one before."""
    out: list[Attribution] = []
    for number in numbers:
        given = statements[number]
        if out and given.source is None and given.cue is None:
            out[-1].content.extend(given.content)
        else:
            out.append(_attribution(given))
    return out


def _attribution(given: Label) -> Attribution:
    return Attribution(_listed(given.source), _listed(given.cue), list(given.content))


def _listed(given: Range | None) -> list[Range]:
    return [] if given is None else [given]
