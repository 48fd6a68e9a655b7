"""The requests of asynchronous clients, for annotations."""

from typing import Any, TypeAlias

from ..shapes import R_co, Request

AsyncRequest: TypeAlias = Request[Any, R_co]
"""A request for which an asynchronous client returns `R_co`."""
