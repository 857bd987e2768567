"""Name figures: names found and of the right kind, against gold."""

from collections import Counter
from collections.abc import Callable, Iterable

from onrecord.record.name import KINDS, Name
from onrecord.score.attribution import Figure
from onrecord.score.namedtext import NamedText


def name_figures(gold: Iterable[NamedText], names: Callable[[str], list[Name]]) -> dict[str, Figure]:
    """Figures of what `names` finds in each text, by kind and of "all"; a name is right to the code point."""
    right, predicted, given = Counter[str](), Counter[str](), Counter[str]()
    for text in gold:
        found = {(name.span, name.kind): name for name in names(text.text)}.values()
        wanted = {(name.span, name.kind) for name in text.names}
        right.update(name.kind for name in found if (name.span, name.kind) in wanted)
        predicted.update(name.kind for name in found)
        given.update(name.kind for name in text.names)
    figures = {kind: Figure(right[kind], predicted[kind], given[kind]) for kind in KINDS}
    return figures | {"all": Figure(right.total(), predicted.total(), given.total())}
