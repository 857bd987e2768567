"""Refused and failed: the two ways in which nothing is fetched."""

from onrecord.errors import InputError, RefusedError

__all__ = ["FetchError", "RefusedError"]


class FetchError(InputError):
    """Something that could not be fetched now and may be later; `retry_after` are seconds, if the site said.

    `status` is that of the answer; None where there was none.
    """

    def __init__(
        self, where: str, what: str, status: int | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(where, what)
        self.status = status
        self.retry_after = retry_after
