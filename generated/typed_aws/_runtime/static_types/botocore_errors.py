"""botocore's errors that the runtime extends, raises or catches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # For mypy, a name keeps its first meaning, and a module without stubs has no names.
    # With stubs, these are botocore's errors; without, the second import defines them.
    from botocore.exceptions import *  # type: ignore[import-untyped, unused-ignore]  # noqa: F403

    from .botocore_types import (  # type: ignore[assignment, no-redef, unused-ignore]
        BotoCoreError,
        ClientError,
        ConnectTimeoutError,
        EndpointProviderError,
        EventStreamError,
        PaginationError,
        ParamValidationError,
        ReadTimeoutError,
        WaiterError,
    )

# For other type checkers, a name has its last meaning; they read botocore's source.
from botocore.exceptions import (  # type: ignore[import-untyped, no-redef, unused-ignore]
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointProviderError,
    EventStreamError,
    PaginationError,
    ParamValidationError,
    ReadTimeoutError,
    WaiterError,
)

__all__ = [
    "BotoCoreError",
    "ClientError",
    "ConnectTimeoutError",
    "EndpointProviderError",
    "EventStreamError",
    "PaginationError",
    "ParamValidationError",
    "ReadTimeoutError",
    "WaiterError",
]
