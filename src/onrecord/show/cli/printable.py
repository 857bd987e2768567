"""Printable text: what a report may put on a terminal."""

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """`text` with every control character shown as "�": a report moves no cursor and turns no text round."""
    return _CONTROL.sub("�", text.replace("\r\n", "\n"))
