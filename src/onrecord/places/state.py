"""State: how American news shortens the states and provinces behind a town ("Orrin, Ga.")."""

from onrecord.places.word import Words

_WRITTEN = """
AL Ala|AK Alaska|AZ Ariz|AR Ark|CA Calif|CO Colo|CT Conn|DE Del|FL Fla|GA Ga|ID Idaho|IL Ill|IN Ind|IA Iowa
KS Kan|KY Ky|LA La|MD Md|MA Mass|MI Mich|MN Minn|MS Miss|MO Mo|MT Mont|NE Neb|NV Nev|OK Okla|OR Ore|PA Pa
TN Tenn|TX Tex|VT Vt|VA Va|WA Wash|WI Wis|WY Wyo
NH N.H.|NJ N.J.|NM N.M.|NY N.Y.|NC N.C.|ND N.D.|RI R.I.|SC S.C.|SD S.D.|WV W.Va.|DC D.C.
"""
_PROVINCES = {
    "ont": "CA-ON", "que": "CA-QC", "alta": "CA-AB", "sask": "CA-SK", "man": "CA-MB", "bc": "CA-BC",
    "pei": "CA-PE", "nl": "CA-NL", "ns": "CA-NS", "nb": "CA-NB", "nsw": "AU-NSW", "qld": "AU-QLD",
    "tas": "AU-TAS",
}  # fmt: skip
_PAIRS = [pair.split() for line in _WRITTEN.strip().split("\n") for pair in line.split("|")]
_NAMES = {name.replace(".", "").casefold(): f"US-{code}" for code, name in _PAIRS} | _PROVINCES
_CODES = {code.casefold(): f"US-{code}" for code, _ in _PAIRS}
_DOTTED = frozenset("nh nj nm ny nc nd ri sc sd wv wva dc bc pei nl ns nb".split())
"""Those written with dots: "L.A." is no state."""


def short(words: Words, at: int) -> str | None:
    """The ISO 3166-2 code of the state or province that is shortened at `at`: "Ga.", "N.Y.", "TX"."""
    word = words.word(at)
    if len(word) == 1 and words.word(at + 1) == "." and words.word(at + 3) == ".":
        word += words.word(at + 2)
        return _code(word) if word.casefold() in _DOTTED else None
    known = word[:1].isupper() and (word.isupper() or words.word(at + 1) == "." or len(word) > 3)
    return _code(word) if known else None


def shortened(words: Words, begin: int, end: int) -> str | None:
    """The code of the state or province that `[begin, end)` shortens: "Calif.", "N.J.", "NSW"."""
    written = "".join(words.words[begin:end]).replace(".", "")
    dotted = "." in (words.word(end), words.word(end - 1), words.word(begin + 1))
    letters = len(words.word(begin)) == 1 and words.words[begin:end][1:2] == ["."]
    if letters and written.casefold() not in _DOTTED:
        return None
    sure = dotted or (written.isupper() and words.small and len(written) < 4)
    return _code(written) if sure and written[:1].isupper() else None


def _code(word: str) -> str | None:
    """Those of the post stand in capitals only: "Mt." and "Co." are no states."""
    low = word.casefold()
    return _NAMES.get(low) or (_CODES.get(low) if word.isupper() else None)
