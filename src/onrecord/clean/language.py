"""Language: which one a text is written in, told by its letters and its function words.

Taking English for another language loses a report, so what is not sure is not said: a headline, a list of
names and a few words give None. docs/decisions/0007-language.md has the figures behind the numbers here.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache

from onrecord.clean.function_words import FUNCTION_WORDS
from onrecord.record.language import UNDETERMINED

# With the marks that stand on or beside a letter, which Python does not count as letters.
_MARKS = r"[\u0300-\u036F\u05B0-\u05C7\u064B-\u0652\u0900-\u0DFF]"
_WORD = re.compile(rf"[^\W\d_]+(?:{_MARKS}[^\W\d_]*)*|(?:{_MARKS}[^\W\d_]*)+")

_NOT_LATIN = re.compile(r"[^\0-\xA9\xAB-\xB4\xB6-\xB9\xBB-\u024F\u2000-\u206F]")

# The language that is the only one in its script, or by far the most printed one.
_BY_SCRIPT = {
    "ARMENIAN": "hy", "BENGALI": "bn", "CJK": "zh", "GEORGIAN": "ka", "GREEK": "el", "GUJARATI": "gu",
    "GURMUKHI": "pa", "HANGUL": "ko", "HEBREW": "he", "KANA": "ja", "KANNADA": "kn", "KHMER": "km",
    "LAO": "lo", "MALAYALAM": "ml", "MYANMAR": "my", "ORIYA": "or", "SINHALA": "si", "TAMIL": "ta",
    "TELUGU": "te", "THAANA": "dv", "THAI": "th", "TIBETAN": "bo",
}  # fmt: skip
_LATIN = {"LATIN", "FULLWIDTH", "MATHEMATICAL"}
_KANA = {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}
_DENSE = {"CJK", "KANA", "HANGUL"}  # a letter is a syllable or a word
_FEWEST_LETTERS = 20  # of another script
_FEWEST_WORDS = 10  # to name a language in Latin letters
_SURE_WORDS = 60  # to miss English in a language that has no words here


def language(text: str) -> str | None:
    """The ISO 639 code of the language that most of `text` is in; None where the text does not tell.

    UNDETERMINED says more than None: the text is surely not English, but in which language it is, is
    not known here.
    """
    text = unicodedata.normalize("NFC", text)
    script = _script(text)
    words = _words(text, script)
    total = words.total()
    hits = _hits(words)
    english = hits.pop("en", 0)
    best = max(hits, key=lambda code: hits[code], default=UNDETERMINED)
    share = hits.get(best, 0) / max(1, total)
    if script:
        return best if share >= 0.05 else _BY_SCRIPT.get(script, UNDETERMINED)
    if total >= _FEWEST_WORDS and share >= 0.12 and hits[best] > 2 * english and _distinct(words, best) >= 4:
        return best if share >= 0.15 else UNDETERMINED
    if total >= _SURE_WORDS and english < 0.03 * total and _runs(words):
        return UNDETERMINED
    return "en" if english >= max(2, 0.1 * total) and english > hits.get(best, 0) else None


def _words(text: str, script: str | None) -> Counter[str]:
    """The words of `text`, or those in `script`; in small letters those that stand in capitals throughout.

    Others keep their capital, by which a name such as "Los Angeles" counts for no language, nor does
    an initial.
    """
    found = _WORD.findall(text)
    if script:
        found = [word for word in found if _script_of(word[0]) == script]
    out: Counter[str] = Counter()
    for word, count in Counter(found).items():
        out[word.lower() if len(word) > 1 and word.isupper() else word] += count
    return out


def _script(text: str) -> str | None:
    """The script, other than the Latin one, that more than half of the letters of `text` are in."""
    if not _NOT_LATIN.search(text):
        return None
    letters: Counter[str] = Counter()
    for char, count in Counter(text).items():
        if char.isalpha():
            letters[_script_of(char)] += count
    kana, han = letters["KANA"], letters["CJK"]
    if kana > 0.1 * (kana + han):
        letters["KANA"], letters["CJK"] = kana + han, 0
    for name in _DENSE:
        letters[name] *= 3
    most = max(letters.keys() - _LATIN, key=lambda name: letters[name])
    enough = letters[most] >= _FEWEST_LETTERS and letters[most] > 0.5 * letters.total()
    return most if enough else None


@cache
def _script_of(char: str) -> str:
    name = unicodedata.name(char, "").split(" ")[0]
    return "KANA" if name in _KANA else name


def _hits(words: Counter[str]) -> dict[str, int]:
    """How many of `words` are function words of each language."""
    found: dict[str, int] = defaultdict(int)
    languages = _languages()
    for word, count in words.items():
        for code in languages.get(word, ()):
            found[code] += count
    return found


def _distinct(words: Counter[str], code: str) -> int:
    """How many different ones; a single letter may be an abbreviation."""
    return sum(len(word) > 1 and code in _languages().get(word, ()) for word in words)


def _runs(words: Counter[str]) -> bool:
    """Whether most words begin small, as in sentences and not in lists of names."""
    return 2 * sum(count for word, count in words.items() if word[0].islower()) > words.total()


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages of each function word."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), code)
    return found
