"""What a statement does, on a terminal."""

from rich.text import Text

from onrecord.record.statement import Statement
from onrecord.show.act import act
from onrecord.show.cli.printable import printable


def move_line(statement: Statement) -> Text:
    """The act, → at whom it is aimed, what it is about, and when it was made; a question mark stands behind
    an act that is less likely right than not, or for one that was not read. Empty where nothing is told."""
    target = Text(f" → {printable(statement.target.name)}", "cyan") if statement.target else Text()
    issues = Text(f" · {printable(', '.join(statement.issues))}", "magenta") if statement.issues else Text()
    made = Text(f"  made {statement.made_on}", "dim") if statement.made_on else Text()
    if not (statement.act or target or issues or made):
        return Text()
    shown = Text(act(statement) or "?", "bold magenta" if statement.likely_act else "dim magenta")
    return Text.assemble(shown, target, issues, made)


def condition_lines(statement: Statement) -> list[Text]:
    """A line for each condition."""
    return [
        Text.assemble(("condition: ", "dim"), (printable(span.text), "italic"))
        for span in statement.conditions
    ]
