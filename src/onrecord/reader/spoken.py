"""Speech in transcripts as attributions."""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.runon import TRUST
from onrecord.reader.transcript import Turn
from onrecord.reader.viterbi import Span
from onrecord.reader.words import Words

SURE = 0.95  # of a turn; all 77 turns of the four such reports in PolNeAR train are speech


def spoken(text: str, words: Words, turns: list[Turn], found: list[Attribution]) -> list[Attribution]:
    """`found` with the `turns` of transcripts as attributions: the label the source, the colon the cue.

    What the network made of a turn itself gives way; what it found a speaker to tell of another
    stays, within the turn. "Excerpts from the session, as noted by its secretary:" before a turn tells where
    the transcript is from, and nothing that somebody says.
    """
    if not turns:
        return found
    said = [_attribution(words, turn) for turn in turns]
    home = {at: number for number, a in enumerate(said) for at in range(*_extent(a))}
    kept = [_placed(a, said, home) for a in found if not _leads_up(text, words, home, a)]
    return sorted([*said, *(a for a in kept if a)], key=Attribution.place)


def _attribution(words: Words, turn: Turn) -> Attribution:
    cue = words.covered(*turn.colon) if turn.colon else None
    content = [words.covered(*turn.content)]
    return Attribution(cue, words.covered(*turn.label), content, SURE if cue else SURE * TRUST)


def _extent(turn: Attribution) -> Span:
    """The turn with its label, where it has one of its own."""
    begin, end = turn.content[0]
    return (turn.source[0], end) if turn.cue and turn.source else (begin, end)


def _leads_up(text: str, words: Words, home: dict[int, int], given: Attribution) -> bool:
    """Whether it is "as noted by ..." in a paragraph that ends in a colon, with a turn behind it."""
    if given.cue is None or not words.written(text, *given.cue).lower().startswith("as "):
        return False
    at = given.cue[0]
    below = next((n for n in range(at, len(words)) if words.paragraphs[n] != words.paragraphs[at]), None)
    return below in home and words.written(text, below - 1) == ":"


def _placed(found: Attribution, said: list[Attribution], home: dict[int, int]) -> Attribution | None:
    """`found` as it is outside of turns, or within the turn whose content has all of it, else None."""
    spans = [span for span in (found.cue, found.source, *found.content) if span]
    numbers = {home.get(at) for span in spans for at in range(*span)}
    if numbers == {None}:
        return found
    number = numbers.pop()
    if numbers or number is None or found.source is None or found.cue is None:
        return None
    turn = said[number]
    if min(spans)[0] < turn.content[0][0]:
        return None
    return replace(found, parent=turn, confidence=found.confidence * turn.confidence)
