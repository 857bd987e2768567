"""Arabic: other ways in which news writes Arabic names, for the gazetteer."""

ARABIC = frozenset("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split())
"""Countries whose names are Arabic."""
_ARTICLES = frozenset("al el ad an ar as ash at az adh ath".split())
_LEAST = 4  # letters of a name without its article


def respelt(key: str) -> set[str]:
    """`key` without its article and with other ends: "ad Orriniyah", "Orriniyah", "Orriniya"."""
    first, _, rest = key.partition(" ")
    bare = {rest} if first in _ARTICLES and len(rest) >= _LEAST else set()
    return {end for one in {key} | bare for end in _ends(one)}


def _ends(key: str) -> set[str]:
    out = {key}
    if key.endswith("iyah") and len(key) > _LEAST + 2:
        out |= {f"{key[:-4]}{end}" for end in ("iya", "iyya", "ia", "iyeh")}
    elif key.endswith("ah") and len(key) > _LEAST:
        out |= {key[:-1], f"{key[:-2]}eh"}
    return out
