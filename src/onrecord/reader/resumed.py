"""Contents that go on behind the words that name the speaker.

"“It holds,” Dorn said. “It will hold.”", "“It holds,” Dorn told them, “and will hold.”" and "The channel,
Admiral Vass said, would be clear by Easter." are one statement each, in two pieces. Of the second, either may
be the one that is found.
"""

from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.runon import by_paragraph
from onrecord.reader.viterbi import Span
from onrecord.reader.words import CLOSING, COMMA, LOWER, STOPS, Words

FEWEST = 2  # words of a further piece
HEARERS = 4  # words that say to whom somebody speaks
ABBREVIATED = 3  # letters of a word whose stop may not end a sentence ("Gen.")


def resumed(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each with the piece of its content that no attribution claims."""
    claimed = [False] * len(words)
    for attribution in found:
        for begin, end in _spans(attribution):
            claimed[begin:end] = [True] * (end - begin)
    out = []
    for attribution in found:
        piece = _quoted_next(words, attribution, claimed) or _rest(text, words, attribution, claimed)
        piece = piece or _quoted_on(words, attribution, claimed)
        piece = piece or _quoted_before(words, attribution, claimed)
        if piece and sum(not words.is_mark(at) for at in range(*piece)) >= FEWEST:
            claimed[slice(*piece)] = [True] * (piece[1] - piece[0])
            out += by_paragraph(words, replace(attribution, content=sorted([*attribution.content, piece])))
        else:
            out.append(attribution)
    return out


def _spans(given: Attribution) -> list[Span]:
    return [span for span in (given.cue, given.source, *given.content) if span]


def _quoted_next(words: Words, given: Attribution, claimed: list[bool]) -> Span | None:
    """The quotation that opens with the sentence behind one that quotes the speaker and names him."""
    if given.cue is None or not all(
        words.quoted[at] or words.is_mark(at) for at in range(*given.content[-1])
    ):
        return None
    last = max(span[1] for span in _spans(given))
    if given.content[-1][1] == last:  # the speech ends the sentence: what follows is somebody's else
        return None
    at = _behind_sentence(words, last)
    if at is None or claimed[at] or not words.quoted[at]:
        return None
    end = at
    while end < len(words) and not words.places[end] and words.quoted[end] and not claimed[end]:
        end += 1
    return (at, end) if end == len(words) or words.places[end] or not words.quoted[end] else None


def _quoted_on(words: Words, given: Attribution, claimed: list[bool]) -> Span | None:
    """The quotation that goes on in the sentence that names the speaker: "“No,” she said, “not yet.”"."""
    last = max(span[1] for span in _spans(given))
    if given.cue is None or given.content[-1][1] == last or not words.quoted[given.content[-1][0]]:
        return None
    at = last
    while at < len(words) and not words.places[at] and not words.quoted[at] and not _stops(words, at):
        at += 1
    between = range(last, min(at, len(words)))
    if at == len(words) or words.places[at] or not words.quoted[at] or any(claimed[last : at + 1]):
        return None
    comma = COMMA in {words.shapes[one] for one in between[-2:]}
    if not comma or sum(not words.is_mark(one) for one in between) > HEARERS:
        return None
    end = at
    while end < len(words) and not words.places[end] and words.quoted[end] and not claimed[end]:
        end += 1
    return (at, end) if end == len(words) or words.places[end] or not words.quoted[end] else None


def _quoted_before(words: Words, given: Attribution, claimed: list[bool]) -> Span | None:
    """The quotation that a comma leads on to who speaks: "“No,” she said, “not yet.”"."""
    end, first = min(span[0] for span in _spans(given)), given.content[0]
    if (
        given.cue is None
        or end == first[0]
        or end < FEWEST
        or not any(words.quoted[slice(first[0], first[0] + 2)])
    ):
        return None
    if words.places[end] or words.shapes[end - 1] not in CLOSING or words.shapes[end - 2] != COMMA:
        return None
    begin = end - 1
    while not words.places[begin] and words.quoted[begin - 1] and not claimed[begin - 1]:
        begin -= 1
    return (begin, end - 1) if not claimed[begin - 1] else None


def _behind_sentence(words: Words, at: int) -> int | None:
    """The first word, no mark, of the next sentence of the paragraph; None where speech comes before."""
    stopped = False
    while at < len(words) and not words.places[at]:
        if stopped and not words.is_mark(at):
            return at
        if words.quoted[at]:
            return None
        stopped = stopped or _stops(words, at)
        at += 1
    return None


def _rest(text: str, words: Words, given: Attribution, claimed: list[bool]) -> Span | None:
    """What follows a speaker and a cue put between commas, to the end of the sentence."""
    if given.cue is None or given.source is None or len(given.content) != 1:
        return None
    first, last = min(given.cue, given.source), max(given.cue, given.source)
    content, begin = given.content[0], last[1] + 1
    if not (
        content[1] + 1 == first[0] and words.written(text, content[1]) == "," == words.written(text, last[1])
    ):
        return None
    if begin >= len(words) or words.shapes[begin] != LOWER or any(words.quoted[at] for at in range(*content)):
        return None
    end = begin
    while end < len(words) and not words.places[end] and not claimed[end] and not _stops(words, end):
        end += 1
    return (begin, end) if end == len(words) or words.places[end] or not claimed[end] else None


def _stops(words: Words, at: int) -> bool:
    """Whether word `at` is a mark that ends a sentence."""
    if words.shapes[at] not in STOPS:
        return False
    return at == 0 or words.is_mark(at - 1) or words.ends[at - 1] - words.begins[at - 1] > ABBREVIATED
