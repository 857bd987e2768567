"""Issues of a desk file: each [[issue]], and what [desk] says of the built-in ones."""

import re

from onrecord.errors import quoted
from onrecord.known.deskfile_guess import near
from onrecord.known.deskfile_table import Table, Written
from onrecord.known.issue import DeskIssue, DeskIssues
from onrecord.record.issue import ISSUES

OTHER = "other"  # what a statement about no issue is about
_STARRED = re.compile(r"(?:[^*]*[^\W_]{2})\*(?=\s|$)")


def read_without(desk: Table) -> frozenset[str]:
    """The built-in issues that [desk] switches off; mistakes are noted in its sheet."""
    given = desk.texts("without_issues")
    for one in given:
        if one.text == OTHER:
            desk.wrong_at(one.line, "'other' is for what no issue fits; expected an issue that is one")
        elif one.text not in ISSUES:
            known = [issue for issue in ISSUES if issue != OTHER]
            expected = near(one.text, known) or f"expected some of {', '.join(known)}"
            desk.wrong_at(one.line, f"{quoted(one.text)} is no built-in issue; {expected}")
    return frozenset(one.text for one in given if one.text != OTHER)


def read_issues(root: Table, without: frozenset[str]) -> DeskIssues:
    """Every [[issue]] of a desk file; mistakes are noted in its sheet."""
    taken: dict[str, int] = {}
    found = [_read(table, taken, without) for table in root.tables("issue")]
    return DeskIssues(tuple(found), without)


def _read(table: Table, taken: dict[str, int], without: frozenset[str]) -> DeskIssue:
    name = table.text("name")
    words, examples = table.texts("words"), table.texts("examples")
    if not table.has("name"):
        table.wrong(None, '[[issue]] without a name; expected name = "..."')
    if table.lacks("words"):
        table.wrong(
            None,
            '[[issue]] without words; expected words = ["...", "..."], by which its statements are found',
        )
    if name:
        _check_name(table, name, taken, without)
    for word in words:
        _check_word(table, word)
    table.finish()
    said = tuple(one.text for one in examples)
    return DeskIssue(name.text if name else "", tuple(dict.fromkeys(one.text for one in words)), said)


def _check_name(table: Table, name: Written, taken: dict[str, int], without: frozenset[str]) -> None:
    low = name.text.casefold()
    if any(mark in name.text for mark in ",;"):
        what = "a comma or semicolon, which stand between issues in a table"
        table.wrong("name", f"the name {quoted(name.text)} has {what}; expected one without")
    elif not any(char.isalnum() for char in low):
        table.wrong("name", f"the name {quoted(name.text)} has no letter or digit; expected one at least")
    elif low in ISSUES and low not in without:
        instead = "" if low == OTHER else f', or without_issues = ["{low}"] in [desk] to put it in its place'
        table.wrong("name", f"{quoted(name.text)} is a built-in issue; expected another name{instead}")
    elif low in taken:
        table.wrong(
            "name", f"a second issue {quoted(name.text)}, the first is on line {taken[low]}; expected one"
        )
    taken.setdefault(low, name.line)


def _check_word(table: Table, word: Written) -> None:
    if "*" in _STARRED.sub("", word.text):
        what = 'expected it behind the first letters of a word, two at least, as in "trawl*"'
        table.wrong_at(word.line, f"{quoted(word.text)} has a '*' where none can be; {what}")
    elif not any(char.isalnum() for char in word.text):
        table.wrong_at(word.line, f"{quoted(word.text)} has no letter or digit; expected a word or a phrase")
