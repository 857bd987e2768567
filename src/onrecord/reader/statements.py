"""Statements: attributions in words, written down as spans of the report."""

from collections.abc import Iterable

from onrecord.reader.act import Acts
from onrecord.reader.condition import conditions
from onrecord.reader.decode import Attribution
from onrecord.reader.edges import tidy
from onrecord.reader.viterbi import Span as WordSpan
from onrecord.reader.words import Words
from onrecord.record.aim import Aim
from onrecord.record.span import Span
from onrecord.record.statement import Kind, Statement

# Attributions with the ids and the contents of their statements.
Written = list[tuple[str, Attribution, list[Span]]]


def written(text: str, words: Words, attributions: Iterable[Attribution]) -> Written:
    """The attributions that state something, in the order given, with the ids "s1", "s2", ...

    A content of nothing but marks states nothing, and nothing is stated in it.
    """
    contents = [(a, _contents(text, words, a)) for a in attributions]
    full = [(a, content) for a, content in contents if content]
    return [(f"s{number}", a, content) for number, (a, content) in enumerate(full, 1)]


def statements(text: str, words: Words, written: Written, acts: Acts | None = None) -> list[Statement]:
    """A statement for each attribution; without `acts`, acts, issues, conditions and grades are not read."""
    ids = {id(a): id_ for id_, a, _ in written}
    out = []
    for id_, a, content in written:
        statement = Statement(
            id=id_,
            source=_name(text, words, a.source),
            cue=_plain(text, words, a.cue),
            content=content,
            kind=_kind(words, a),
            parent=ids.get(id(a.parent)),
            confidence=round(a.confidence, 3),
        )
        if acts:
            move = acts.move(a)
            statement.act, statement.act_confidence = move.act, round(move.confidence, 3)
            statement.issues = list(move.issues)
            statement.grade = move.grade if a.source else None
            statement.conditions = _conditions(text, words, content, a, acts)
        out.append(statement)
    return out


def aims(words: Words, written: Written, acts: Acts) -> dict[str, Aim]:
    """Of each statement what its words tell of its target, outside of what others say in its contents."""
    inner: dict[int, list[WordSpan]] = {}
    for _, a, _ in written:
        inner.setdefault(id(a.parent), []).extend(a.content)
    return {id_: _aim(words, a, inner.get(id(a), []), acts) for id_, a, _ in written}


def _aim(words: Words, given: Attribution, inner: list[WordSpan], acts: Acts) -> Aim:
    def is_own(at: int) -> bool:
        return not any(first <= at < last for first, last in inner)

    named = [
        (words.begins[begin], words.ends[end - 1]) for begin, end in acts.targets(given) if is_own(begin)
    ]
    scores = acts.aimed(given)
    return Aim(named, acts.shares(given), {words.begins[at]: score for at, score in scores if is_own(at)})


def _contents(text: str, words: Words, given: Attribution) -> list[Span]:
    return [span for part in given.content if (span := _content(text, words, part))]


def _conditions(text: str, words: Words, content: list[Span], given: Attribution, acts: Acts) -> list[Span]:
    """The conditions as far as they stand in the content as it is written."""
    read = acts.conditions(given)
    found = [
        one
        for part in given.content
        for one in conditions(text, words, part, [span for span in read if part[0] <= span[0] < part[1]])
    ]
    spans = [span for part in found if (span := _content(text, words, part))]
    return [s for s in spans if any(c.begin <= s.begin and s.end <= c.end for c in content)]


def _plain(text: str, words: Words, part: WordSpan | None) -> Span | None:
    return Span.of(text, words.begins[part[0]], words.ends[part[1] - 1]) if part else None


def _name(text: str, words: Words, part: WordSpan | None) -> Span | None:
    """The source, without a mark or a comma left hanging at its edges."""
    if part is None:
        return None
    begin, end = tidy(text, words.begins[part[0]], words.ends[part[1] - 1], quoted=False)
    return Span.of(text, begin, end) if begin < end else _plain(text, words, part)


def _content(text: str, words: Words, part: WordSpan) -> Span | None:
    spoken = (words.quoted[at] for at in reversed(range(*part)) if not words.is_mark(at))
    begin, end = tidy(text, words.begins[part[0]], words.ends[part[1] - 1], bool(next(spoken, False)))
    return Span.of(text, begin, end) if begin < end else None


def _kind(words: Words, given: Attribution) -> Kind:
    """Direct, indirect or mixed, by the words of the content; marks and stops do not count.

    What a nested source says inside a quotation is told by the one who is quoted: indirect.
    """
    if given.parent and given.source and words.quoted[given.source[0]]:
        return "indirect"
    quoted = [words.quoted[at] for part in given.content for at in range(*part) if not words.is_mark(at)]
    if not any(quoted):
        return "indirect"
    return "direct" if all(quoted) else "mixed"
