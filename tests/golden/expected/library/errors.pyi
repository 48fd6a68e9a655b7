"""The errors of Example Library, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

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

    isbn: str | None

    def __init__(
        self,
        response: Mapping[str, Any] = ...,
        operation_name: str = ...,
        *,
        message: str = ...,
        isbn: str | None = ...,
    ) -> None: ...

@define(init=False, eq=False, repr=False, slots=False)
class BookRefused(ServiceError):
    reasons: Sequence[RefusalReason]
    remedy: RefusalRemedy | None

    def __init__(
        self,
        response: Mapping[str, Any] = ...,
        operation_name: str = ...,
        *,
        message: str = ...,
        reasons: Sequence[RefusalReason] | None = ...,
        remedy: RefusalRemedy | None = ...,
    ) -> None: ...

@define(init=False, eq=False, repr=False, slots=False)
class TooManyRequests(ServiceError):
    retry_after_: int | None

    def __init__(
        self,
        response: Mapping[str, Any] = ...,
        operation_name: str = ...,
        *,
        message: str = ...,
        retry_after_: int | None = ...,
    ) -> None: ...
