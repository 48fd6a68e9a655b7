"""The errors of Example Library, for type checkers."""

from collections.abc import Sequence

from attrs import define

from .._runtime.errors import ServiceError
from .enums import RefusalCode as RefusalCode, RefusalCodeLike as RefusalCodeLike
from .structures import (
    RefusalReason as RefusalReason,
    RefusalRemedy as RefusalRemedy,
    RefusalRemedyReplace as RefusalRemedyReplace,
    RefusalRemedyShorten as RefusalRemedyShorten,
)

@define(init=False, eq=False, repr=False, slots=False)
class BookMissing(ServiceError):
    """There is no such book."""

    isbn: str | None = ...

@define(init=False, eq=False, repr=False, slots=False)
class BookRefused(ServiceError):
    reasons: Sequence[RefusalReason] | None = ...
    remedy: RefusalRemedy | None = ...

@define(init=False, eq=False, repr=False, slots=False)
class TooManyRequests(ServiceError):
    retry_after: int | None = ...
