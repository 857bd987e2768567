"""What a statement does, on a terminal."""

from rich.text import Text

from onrecord.record.statement import Statement
from onrecord.show.cli.printable import printable


def move_line(statement: Statement) -> Text:
    """The act, → at whom it is aimed, what it is about, and when it was made; a question mark stands for an
    act that the reader is too unsure of. Empty where nothing is told."""
    target = Text(f" → {printable(statement.target.name)}", "cyan") if statement.target else Text()
    issues = Text(f" · {printable(', '.join(statement.issues))}", "magenta") if statement.issues else Text()
    made = Text(f"  made {statement.made_on}", "dim") if statement.made_on else Text()
    if not (statement.act or target or issues or made):
        return Text()
    act = Text(statement.act or "?", "bold magenta" if statement.act else "dim")
    return Text.assemble(act, target, issues, made)


def condition_lines(statement: Statement) -> list[Text]:
    """A line for each condition."""
    return [
        Text.assemble(("condition: ", "dim"), (printable(span.text), "italic"))
        for span in statement.conditions
    ]
