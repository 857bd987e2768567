"""Lines: on which line of a TOML document each table, key and list item stands.

A mistake in a desk file is named with its line. tomllib does not say where a value stood, nor does tomlkit
(python-poetry/tomlkit, issue 55), so this walks the text a second time. It takes a document that tomllib
has read already: what is no TOML is not looked for.
"""

import re
import tomllib

Place = tuple[str | int, ...]
"""The keys from the root to a value; a number, from 0, is the place in a list: ("party", 0, "aliases", 2)."""

_TOKEN = re.compile(
    r'''
      [ \t]+ | \#[^\n]*
    | (?P<token>
          """ (?: [^"\\] | \\. | "(?!"") )*+ "{3,5}
        | \'\'\' (?: [^'] | '(?!\'\') )*+ '{3,5}
        | " (?: [^"\\\n] | \\. )*+ "
        | ' [^'\n]* '
        | [\[\]{}=,.\n]
        | [^\s\[\]{}=,."'\#]+
      )
    ''',
    re.VERBOSE | re.DOTALL,
)


def lines(text: str) -> dict[Place, int]:
    """The line, from 1, of every table, key and list item of `text`: valid TOML, its line ends "\\n".

    A key stands where it is first written, a list item where it begins. Raises RecursionError where
    lists stand in lists a thousand deep.
    """
    walk = _Walk(text)
    walk.document()
    return walk.found


class _Walk:
    def __init__(self, text: str) -> None:
        self.found: dict[Place, int] = {}
        self._tokens: list[tuple[str, int]] = []
        self._at = 0
        self._table: Place = ()
        self._last: dict[Place, int] = {}  # of each [[table]]: the number of its last one
        line, before = 1, 0
        for match in _TOKEN.finditer(text):
            line += text.count("\n", before, match.start())
            before = match.start()
            if match["token"]:
                self._tokens.append((match["token"], line))

    def document(self) -> None:
        while self._at < len(self._tokens):
            if self._takes("\n"):
                continue
            if self._is("["):
                self._header()
            else:
                self._pair(self._table)

    def _header(self) -> None:
        self._next()
        several = self._takes("[")
        path: Place = ()
        for key, line in self._keys():
            path = self._inside(path)
            path = (*path, key)
            self.found.setdefault(path, line)
        if several:
            self._last[path] = self._last.get(path, -1) + 1
            path = self._inside(path)
            self.found[path] = line
        self._table = path
        while self._takes("]"):
            pass

    def _pair(self, path: Place) -> None:
        for key, line in self._keys():
            path = (*path, key)
            self.found.setdefault(path, line)
        self._next()  # the "="
        self._value(path)

    def _value(self, path: Place) -> None:
        if self._takes("["):
            self._list(path)
        elif self._takes("{"):
            while not self._takes("}"):
                if not (self._takes(",") or self._takes("\n")):
                    self._pair(path)
        else:
            while not any(map(self._is, ",]}\n")):
                self._next()

    def _list(self, path: Place) -> None:
        number = 0
        while not self._takes("]"):
            if self._takes(",") or self._takes("\n"):
                continue
            self.found[*path, number] = self._tokens[self._at][1]
            self._value((*path, number))
            number += 1

    def _keys(self) -> list[tuple[str, int]]:
        """The keys of `a."b c".d`, each with its line."""
        keys = [self._key()]
        while self._takes("."):
            keys.append(self._key())
        return keys

    def _key(self) -> tuple[str, int]:
        token, line = self._next()
        if token[0] in "\"'":
            token = tomllib.loads(f"key = {token}")["key"]
        return token, line

    def _inside(self, path: Place) -> Place:
        return (*path, self._last[path]) if path in self._last else path

    def _is(self, token: str) -> bool:
        """Whether this token comes next; at the end of the text a line end does."""
        return self._tokens[self._at][0] == token if self._at < len(self._tokens) else token == "\n"

    def _takes(self, token: str) -> bool:
        if self._at >= len(self._tokens) or not self._is(token):
            return False
        self._at += 1
        return True

    def _next(self) -> tuple[str, int]:
        self._at += 1
        return self._tokens[self._at - 1]
