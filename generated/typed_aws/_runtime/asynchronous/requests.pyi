"""The requests of asynchronous clients, for annotations."""

from typing import Any, TypeAlias, TypeVar
from ..shapes import Request, Response

R = TypeVar("R", bound=Response)
AsyncRequest: TypeAlias = Request[Any, R]
"""A request for which an asynchronous client returns `R`."""
