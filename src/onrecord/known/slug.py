"""Slug: a name as a part of an id."""

import re
import unicodedata


def slug(name: str) -> str:
    """`name` for an id: letters, without their accents, and digits; "Ilva Dórn" is "ilva-dorn"."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "-", plain).strip("-")
