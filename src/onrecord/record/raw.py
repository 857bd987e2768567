"""Raw report: what came in, before anything is made of it."""

from typing import Literal

import msgspec

Form = Literal["text", "html"]


class Raw(msgspec.Struct, frozen=True, kw_only=True):
    """One report as it was acquired.

    `origin` says where it came from (a path, with the line in a file of many reports; "-" for
    standard input). What the source of the report states of it is kept as given; `published` is
    an ISO 8601 date or time, and so is `updated`, at which it made this version. `uri` is the name by
    which its source calls every version of it, `byline` the line that says who signs.
    """

    id: str
    origin: str
    content: str
    form: Form = "text"
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    uri: str | None = None
    byline: str | None = None
    updated: str | None = None
