"""The errors of Example Library, for type checkers."""

from attrs import define

from .._runtime.errors import ServiceError

@define(init=False, eq=False, repr=False, slots=False)
class BookMissing(ServiceError):
    """There is no such book."""

    isbn: str | None = ...

@define(init=False, eq=False, repr=False, slots=False)
class TooManyRequests(ServiceError):
    retry_after: int | None = ...
