"""Stop: the words that end what is counted or measured."""

from onrecord.measures.token import Tokens

STOPS = frozenset(
    "what a an the this that these those and or but nor if as at by for from in into of off on onto out over"
    " per than through to toward towards under until up upon via with within without while when where"
    " which who whom whose because since although though after before during between among amid against"
    " about above across along around behind below beneath beside beyond despite down inside near"
    " outside past throughout is are was were be been being am has have had having do does did will"
    " would shall should can could may might must not no never so too also then there here he she it"
    " they we you i him her them us his its their our your my me more less fewer most least ago later"
    " earlier away each every all both either neither only just even still yet already now today"
    " yesterday tomorrow tonight later again back last next versus vs monday tuesday wednesday thursday"
    " friday saturday sunday january february march april june july august september october november"
    " december times".split()
)

VERBS = frozenset(
    "said says say told tells died dies die came come comes went go goes took take takes made make"
    " makes gave give gives got get gets fled flee fell fall falls rose rise rises saw see sees left"
    " leave leaves lost lose held hold holds won wins met meet meets began begin begins became become"
    " becomes stood stand stands remain remains includes include includes live lives lived want wants"
    " need needs show shows include cast hit cut put set sent spent built bought brought caught fought"
    " found paid sold shot struck sank spoke wrote flew grew ran voted claim claims continue continues"
    " appear appears seem seems expects expect believes believe support supports oppose"
    " opposes back backs favor favour".split()
)
_HYPHENS = frozenset("-‐‑")
_BEFORE_PARTICIPLE = frozenset(
    "the a an its their his her our more most very and 's s recently newly".split()
)


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at`, inside a phrase, is a verb: by list, or an "-ed" or "-ing" behind a noun."""
    low = tokens.low(at)
    if tokens.low(at - 1) in _HYPHENS and tokens.glued(at):
        return False  # "rebel-held"
    if low in VERBS:
        return low not in (
            "lives",
            "shot",
            "left",
            "needs",
            "claims",
            "cut",
            "set",
            "cast",
            "hit",
        ) or not _is_first(tokens, at)
    if not low.endswith(("ed", "ing")) or len(low) < 5:
        return False
    return not _is_first(tokens, at)


def _is_first(tokens: Tokens, at: int) -> bool:
    """Whether the word before leaves `at` an adjective: a determiner, a number, an adverb or an adjective."""
    before = tokens.low(at - 1)
    if tokens.is_capital(at - 1) and not tokens.low(at).endswith("ing"):
        return False
    if not before[:1].isalpha():
        return True
    return (
        before in _BEFORE_PARTICIPLE
        or before.endswith(("ly", "n", "al", "ic", "ive", "y", "ous", "ed"))
        or before in _SMALL
    )


_SMALL = frozenset(
    "of one two three four five six seven eight nine ten hundred thousand million other new".split()
)
