"""UpdateHub of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubResponse(Response):
    """The response of `UpdateHub`, with `hub_arn`."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the updated hub."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateHubRequest(Request[UpdateHubResponse]):
    """Update a hub."""

    __operation__: ClassVar = "UpdateHub"
    __response__: ClassVar = UpdateHubResponse

    hub_name: str
    """The name of the hub to update."""

    hub_description: str | None = None
    """A description of the updated hub."""

    hub_display_name: str | None = None
    """The display name of the hub."""

    hub_search_keywords: Sequence[str] | None = None
    """The searchable keywords for the hub."""
