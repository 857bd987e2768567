"""Made: the day on which a statement was made, as far as the report says it."""

import re
from collections.abc import Sequence

import msgspec

from onrecord.record.reading import Reading
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.record.time import Time
from onrecord.times.almanac import day_of, moved
from onrecord.times.carried import carried, of_one_day

# It begins with its mark, so that the search leaps from mark to mark.
_END = re.compile(
    r"[.!?\n](?:(?<=\n)\s*\n"
    r"|(?<!\n)(?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z]))"
)
_CLAUSE = re.compile(
    r"(?i)[;:]|,\s+(?:who|which|when|where|\w+ing)\b|\b(?:after|before|since|because|as|while|whose|until|following|that)\b"
)
_SINCE = re.compile(r"(?i)\b(?:since|by|until|till|before|after|following)\s+$")
_OPENS = re.compile(r"[^,;:.\n]{0,30},\s+(?:(?:as|when|while|after|in|at|during)\b[^,;:\n]{0,80},[”\"]?\s+)?")
"""What stands between a time and the source behind it: "On Friday in Orrin, Dorn said"."""
_NO_OPENING = re.compile(r"(?i)[,;:]|\b(?:since|by|until|till|if|because|that|which|who)\b")
_EARLIER = re.compile(r"(?i)(?:before|while|from)\b")
_AFTER = re.compile(r"(?i)(?:after|since|when|despite|although)\b")
"""How a sentence begins whose first clause tells of an earlier time, if not of the very day."""
_MAIN = re.compile(r"(?:,\s+(?:in|at|during)(?:\s+[\w’'-]+){1,4}|(?:\s+[\w’'-]+){0,3})\s+")
"""What stands between a source and the time of its first verb: "Dorn told reporters Tuesday"."""
_AND = re.compile(r"\b(?:and|but)\s+(?:(?:on|in|late|early)\s+)?$")
_DURING = re.compile(r"(?i)\b(?:during|in|at)\s+$")
_BEFORE = 20  # characters
_OPENING = 14  # characters that a sentence has at most before a time with which it begins: "Speaking on "
_REACH = 400  # characters around a cue in which its sentence begins and ends
_FAR = 120  # characters between a cue and its time
_EVER = "9999-12-31"


def made_on(reading: Reading, times: Sequence[Time]) -> list[Statement]:
    """The statements with `made_on`: the nearest time in the clause of the cue, outside the content.

    What the same source goes on to say takes it from the statement before (`carried`), what a person says
    whose statements have but one day in the report takes that (`of_one_day`).
    """
    days = [_made_on(statement, reading, times) for statement in reading.statements]
    days = [day or more for day, more in zip(days, carried(reading, times, days), strict=True)]
    days = [day or more for day, more in zip(days, of_one_day(reading, times, days), strict=True)]
    return [
        msgspec.structs.replace(statement, made_on=day)
        for statement, day in zip(reading.statements, days, strict=True)
    ]


def _made_on(statement: Statement, reading: Reading, times: Sequence[Time]) -> str | None:
    cue = statement.cue
    if cue is None:
        return None
    if not any(cue.begin - _REACH <= time.span[0] and time.span[1] <= cue.end + _REACH for time in times):
        return None
    text, last = reading.report.text, _last(reading)
    begin, end = _sentence(text, cue)
    others = [one.cue for one in reading.statements if one.cue and one is not statement]
    near = [
        (_distance(cue, time), day)
        for time in times
        if begin <= time.span[0] and time.span[1] <= end and (day := time.day) and day <= last[: len(day)]
        and not _inside(time, statement)
        and (_reaches(text, cue, time, others) or _leads(reading, statement, time, begin))
    ]  # fmt: skip
    return min(near)[1] if near else None


def _last(reading: Reading) -> str:
    """The last day on which something that it tells can have been said: the one after its publication, as
    clocks differ. Of 3,166 labelled statements with a day five have a later one, of articles changed since.
    """
    published = day_of(reading.report.published)
    after = moved(published, days=1) if published else None
    return after.isoformat() if after else _EVER


def _inside(time: Time, statement: Statement) -> bool:
    """Whether the time is a part of what is said, or of who says it."""
    spans = [*statement.content, *([statement.source] if statement.source else [])]
    return any(span.begin < time.span[1] and time.span[0] < span.end for span in spans)


def _reaches(text: str, cue: Span, time: Time, others: Sequence[Span]) -> bool:
    """Whether no other clause and no other cue lies between the cue and the time."""
    begin, end = (time.span[1], cue.begin) if time.span[1] <= cue.begin else (cue.end, time.span[0])
    if end - begin > _FAR or any(begin <= other.begin < end for other in others):
        return False
    if text.startswith(("'s", "’s"), time.span[1]) and not _DURING.search(
        text, max(0, time.span[0] - 8), time.span[0]
    ):
        return False
    if time.span[0] > cue.end and _AND.search(text, cue.end, time.span[0]):
        return False
    if _CLAUSE.search(text, begin, max(begin, end)) or _SINCE.search(
        text, max(0, time.span[0] - 12), time.span[0]
    ):
        return False
    return "," not in text[begin:end] or time.span[0] > cue.end or _opens(text, cue, time)


def _leads(reading: Reading, statement: Statement, time: Time, begin: int) -> bool:
    """Whether the time stands beside the source: it is of all that this says in the sentence from `begin`.

    "At a meeting on Friday, Dorn said"; "Dorn on Monday played down the raid, saying".
    """
    text, source, cue = reading.report.text, statement.source, statement.cue
    if source is None or cue is None or not begin <= source.begin < cue.begin:
        return False
    if time.span[1] <= source.begin:
        return (
            _OPENS.fullmatch(text, time.span[1], source.begin) is not None
            and _NO_OPENING.search(text, begin, time.span[0]) is None
            and _EARLIER.match(text, begin) is None
            and (len(time.day or "") == len("2031-05-06") or _AFTER.match(text, begin) is None)
        )
    beside = source.end <= time.span[0] < cue.begin and _MAIN.fullmatch(text, source.end, time.span[0])
    return bool(beside) and not any(_inside(time, one) for one in reading.statements)


def _opens(text: str, cue: Span, time: Time) -> bool:
    """Whether the sentence begins with the time: "On Sunday, the envoy said"."""
    return time.span[0] - _sentence(text, cue)[0] <= _OPENING


def _distance(cue: Span, time: Time) -> int:
    """How far the time stands from the cue; what stands before it belongs less often to it."""
    return cue.begin - time.span[1] + _BEFORE if time.span[1] <= cue.begin else time.span[0] - cue.end


def _sentence(text: str, cue: Span) -> tuple[int, int]:
    start = max(0, cue.begin - _REACH)
    ends = [one.end() for one in _END.finditer(text, start, cue.begin)]
    after = _END.search(text, cue.end, cue.end + _REACH)
    return ends[-1] if ends else start, after.start() + 1 if after else min(len(text), cue.end + _REACH)
