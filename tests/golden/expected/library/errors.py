"""Errors of Example Library."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from .._runtime.absent import ABSENT
from .._runtime.enums import OpenEnum, or_none
from .._runtime.errors import ServiceError, modelled
from .._runtime.shapes import Structure, Variant, wire
from .._runtime.unions import UnknownVariant


class RefusalCode(OpenEnum):
    DAMAGED = "DAMAGED"
    TOO_LONG = "TOO_LONG"


RefusalCodeLike: TypeAlias = RefusalCode | Literal["DAMAGED", "TOO_LONG"]


@frozen(repr=False, eq=False)
class RefusalRemedyShorten(Variant):
    """The variant `Shorten` of `RefusalRemedy`."""

    value: int = field(metadata=wire("Shorten"))


@frozen(repr=False, eq=False)
class RefusalRemedyReplace(Variant):
    """The variant `Replace` of `RefusalRemedy`."""

    value: RefusalReason = field(metadata=wire("Replace"))


RefusalRemedy: TypeAlias = RefusalRemedyShorten | RefusalRemedyReplace | UnknownVariant


@frozen(kw_only=True, repr=False, eq=False)
class RefusalReason(Structure):
    chapter: str | None = None
    code: RefusalCode | None = field(default=None, converter=or_none(RefusalCode))


@modelled
class BookMissing(ServiceError):
    """There is no such book."""

    __code__: ClassVar = "BookMissing"

    isbn: str | None = None


@modelled
class BookRefused(ServiceError):
    __code__: ClassVar = "BookRefused"

    reasons: Sequence[RefusalReason] = ABSENT
    remedy: RefusalRemedy | None = None


@modelled
class TooManyRequests(ServiceError):
    __code__: ClassVar = "TooManyRequests"
    __traits__: ClassVar = {"fault": "client"}

    retry_after_: int | None = None


ERRORS: Mapping[str, type[ServiceError]] = {
    "BookMissing": BookMissing,
    "BookRefused": BookRefused,
    "TooManyRequests": TooManyRequests,
}
"""The errors by the codes they arrive under."""
