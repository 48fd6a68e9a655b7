"""botocore's errors that the runtime extends, raises or catches."""

from botocore.exceptions import *  # type: ignore[import-untyped, unused-ignore]  # noqa: F403
from .botocore_types import (  # type: ignore[assignment, no-redef, unused-ignore]
    BotoCoreError,
    ClientError,
    EndpointProviderError,
    EventStreamError,
    PaginationError,
    ParamValidationError,
)
from botocore.exceptions import (  # type: ignore[import-untyped, no-redef, unused-ignore]
    BotoCoreError,
    ClientError,
    EndpointProviderError,
    EventStreamError,
    PaginationError,
    ParamValidationError,
)

__all__ = [
    "BotoCoreError",
    "ClientError",
    "EndpointProviderError",
    "EventStreamError",
    "PaginationError",
    "ParamValidationError",
]
