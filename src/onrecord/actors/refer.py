"""Refer: where a report names the person whom one of its pronouns means."""

from onrecord.actors.antecedent import antecedent, candidates
from onrecord.actors.pronoun import SINGLE
from onrecord.actors.scene import Scene
from onrecord.known.known import Known
from onrecord.record.report import Report
from onrecord.record.span import Span


def referents(report: Report, known: Known, pronoun: int) -> list[Span]:
    """The names, in order, of the person whom the pronoun at the code point `pronoun` means.

    Empty where no such pronoun ("he", "him", "his", "she", "her", "hers") stands there, and where it means
    nobody whom the report names.
    """
    scene = Scene.of(report, known)
    t = scene.tokens
    at, end = t.at(pronoun, pronoun + 1)
    if at >= end or t.low(at) not in SINGLE:
        return []
    meant = antecedent(scene, at, candidates(scene))
    places = sorted(set(meant.places)) if meant else []
    return [Span.of(t.source, t.begins[begin], t.ends[end - 1]) for begin, end in places]
