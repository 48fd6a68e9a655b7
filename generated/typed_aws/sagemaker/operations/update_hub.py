"""UpdateHub of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubResponse(Response):
    """The response of `UpdateHub`, with `hub_arn`."""

    hub_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubRequest(Request[UpdateHubResponse]):
    """Update a hub."""

    __operation__: ClassVar = "UpdateHub"
    __response__: ClassVar = UpdateHubResponse

    hub_name: str
    hub_description: str | None = None
    hub_display_name: str | None = None
    hub_search_keywords: Sequence[str] | None = None
