"""LendBooks of Example Library."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class LentBook(Structure):
    id: str | None = None
    due: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Loan(Structure):
    id: str
    isbn: str
    reader: str | None = None
    until: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RefusedLoan(Structure):
    id: str | None = None
    code: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LendBooksResponse(Response):
    """The response of `LendBooks`, with `lent` and `refused`."""

    lent: Sequence[LentBook] = ABSENT
    refused: Sequence[RefusedLoan] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class LendBooksRequest(Request[LendBooksResponse]):
    """Lends books."""

    __operation__: ClassVar = "LendBooks"
    __response__: ClassVar = LendBooksResponse

    branch: str | None = None
    loans: Sequence[Loan]
