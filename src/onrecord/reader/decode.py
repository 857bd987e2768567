"""Decoding: scores into attributions, from the cue's side."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

import numpy as np

from onrecord.reader.quoted import to_its_mark, within_quotation
from onrecord.reader.scores import Numbers, ReportScores
from onrecord.reader.tags import BEGIN, INSIDE
from onrecord.reader.trust import Signs, Trust
from onrecord.reader.viterbi import Span, spans
from onrecord.reader.words import Words

_PLAIN = Trust()
LEAST = 0.2  # the share of a content's links that its cue must have; tuned on PolNeAR dev


@dataclass
class Attribution:
    """Who said what, in word numbers; half-open ranges."""

    cue: Span | None
    source: Span | None
    content: list[Span] = field(default_factory=list)
    confidence: float = 1.0
    parent: "Attribution | None" = None
    signs: Signs | None = None

    def place(self) -> int:
        """Where it stands among others: its cue's first word, or its content's."""
        return self.cue[0] if self.cue else self.content[0][0]

    def moved(self, to: Sequence[int]) -> "Attribution":
        """The same with word n counted as word `to[n]`; no span runs over a leap in `to`."""

        def moved(span: Span) -> Span:
            return to[span[0]], to[span[1] - 1] + 1

        return replace(
            self,
            cue=moved(self.cue) if self.cue else None,
            source=moved(self.source) if self.source else None,
            content=[moved(span) for span in self.content],
        )


class Decoder:
    """Decodes one report: `tags` is the best sequence, `likely` the probabilities of all tags.

    The links mend what the tags miss: a content that points at a word outside every cue makes a
    cue there, and a cue that points at a word outside every source makes a source.
    """

    def __init__(
        self, scores: ReportScores, tags: list[int], likely: Numbers, words: Words, trust: Trust = _PLAIN
    ) -> None:
        self._scores = scores
        self._likely = {role: _of_role(likely, role) for role in ("cue", "content")}
        self._words = words
        self._trust = trust
        found = spans(tags)
        self._contents = [within_quotation(words, span) for span in found["content"]]
        self._sources = found["source"]
        self._attributions = {cue[0]: Attribution(cue, None) for cue in found["cue"]}
        self._taken = set(chain.from_iterable(range(*span) for role in found.values() for span in role))
        self._shares: dict[int, float] = {}  # of the cues: the least share of links among its contents

    def attributions(self) -> list[Attribution]:
        """In the order of their cues. A cue without content attributes nothing."""
        for content in self._contents:
            self._attach(content)
        found = [a for _, a in sorted(self._attributions.items()) if a.content]
        for attribution in found:
            attribution.source, share = self._source(attribution)
            attribution.signs = self._signs(attribution, share)
            attribution.confidence = self._trust.confidence(attribution.signs)
            attribution.content = [to_its_mark(self._words, span) for span in attribution.content]
        return found

    def _attach(self, content: Span) -> None:
        """Gives `content` to the cue that its words point at, or to none if they point nowhere."""
        begin, scores = self._scores.cues(content)
        most = int(scores.argmax())
        share = np.exp(scores - scores[most])
        share /= np.add.reduce(share)
        best = most + begin
        if best not in self._attributions:
            known = [at for at in self._attributions if begin <= at < begin + len(scores)]
            if best not in self._taken:
                self._attributions[best] = Attribution(self._grown(best, "cue"), None)
            elif known:
                best = max(known, key=lambda at: float(share[at - begin]))
        if best in self._attributions and share[best - begin] >= LEAST:
            self._attributions[best].content.append(content)
            self._shares[best] = min(self._shares.get(best, 1.0), float(share[best - begin]))

    def _signs(self, attribution: Attribution, source: float) -> Signs:
        assert attribution.cue is not None
        cue, content = attribution.cue[0], self._likely["content"]
        edges = [(content[first] + content[last - 1]) / 2 for first, last in attribution.content]
        return Signs(self._shares[cue], self._likely["cue"][cue], sum(edges) / len(edges), source)

    def _source(self, attribution: Attribution) -> tuple[Span | None, float]:
        """The source and its share of the cue's links."""
        assert attribution.cue is not None
        cue = attribution.cue[0]
        begin, none, scores = self._scores.sources(cue)
        most = int(scores.argmax())
        source = self._best_source(cue, begin, most, none, scores)
        top = max(none, float(scores[most]))
        share, alone = np.exp(scores - top), math.exp(none - top)
        mine = alone if source is None else float(share[source[0] - begin : source[1] - begin].sum())
        return source, mine / (float(np.add.reduce(share)) + alone)

    def _best_source(self, cue: int, begin: int, most: int, none: float, scores: Numbers) -> Span | None:
        best = most + begin
        if none >= scores[most] or self._words.paragraphs[best] != self._words.paragraphs[cue]:
            return self._nearest(cue, begin, none, scores)
        known = next((s for s in self._sources if s[0] <= best < s[1]), None)
        if known or best in self._taken:
            return known or self._nearest(cue, begin, none, scores)
        return self._grown(best, "source")

    def _nearest(self, cue: int, begin: int, none: float, scores: Numbers) -> Span | None:
        """The best of the sources in the cue's paragraph, if it is better than none."""
        paragraph = self._words.paragraphs[cue]
        near = [
            s
            for s in self._sources
            if self._words.paragraphs[s[0]] == paragraph and 0 <= s[0] - begin < len(scores)
        ]
        best = max(near, key=lambda s: float(scores[s[0] - begin]), default=None)
        return best if best and scores[best[0] - begin] > none else None

    def _grown(self, first: int, role: str) -> Span:
        """A span from `first` on, as long as "inside" is the best tag and the words are free."""
        last = first + 1
        tags = self._scores.tags
        while (
            last < len(tags)
            and not self._words.places[last]
            and last not in self._taken
            and int(tags[last].argmax()) in (INSIDE[role], BEGIN[role])
        ):
            last += 1
        self._taken.update(range(first, last))
        return first, last


def _of_role(likely: Numbers, role: str) -> list[float]:
    """`[word]`: how probable it is that the word has a tag of the role."""
    either: list[float] = (likely[:, BEGIN[role]] + likely[:, INSIDE[role]]).tolist()
    return either
