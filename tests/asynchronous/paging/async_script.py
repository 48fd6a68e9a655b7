"""Pages of a service that gives written responses, for asynchronous clients."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar, cast

from attrs import frozen

from botosmith.runtime.asynchronous.client import AsyncClient
from botosmith.runtime.asynchronous.pages import AsyncPages
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.shapes import Request, Response
from tests.runtime.paging.both_paginators import Sample, Script
from tests.runtime.paging.sample_paginators import (
    ListThingsRequest,
    ListThingsResponse,
)

R = TypeVar("R", bound=Response)


@frozen
class AsyncScript:
    """An asynchronous client of a service with one operation."""

    script: Script
    _pages_class = staticmethod(AsyncClient._pages_class)

    async def send(self, request: Request[R], /) -> R:
        await asyncio.sleep(0)
        return self.script.send(request)


def async_pages(
    sample: Sample,
    client: Any,
    config: PaginationConfig | None = None,
    *,
    prefetch: bool = False,
) -> AsyncPages[ListThingsResponse, Any]:
    """Page with our paginator."""
    request = ListThingsRequest(owner="me")
    pages: object = sample(client).pages(request, config, prefetch=prefetch)
    assert isinstance(pages, AsyncPages)
    return cast("AsyncPages[ListThingsResponse, Any]", pages)
