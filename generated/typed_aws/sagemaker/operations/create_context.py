"""CreateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.context_source import ContextSource
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateContextResponse(Response):
    """The response of `CreateContext`, with `context_arn`."""

    context_arn: str | None = None
    """The Amazon Resource Name (ARN) of the context."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateContextRequest(Request[CreateContextResponse]):
    """Creates a *context*. A context is a lineage tracking entity that represents a
    logical grouping of other tracking or experiment entities. Some examples are
    an endpoint and a model package. For more information, see [Amazon SageMaker
    ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "CreateContext"
    __response__: ClassVar = CreateContextResponse

    context_name: str
    """The name of the context. Must be unique to your account in an Amazon Web
    Services Region.
    """

    source: ContextSource
    """The source type, ID, and URI."""

    context_type: str
    """The context type."""

    description: str | None = None
    """The description of the context."""

    properties: Mapping[str, str] | None = None
    """A list of properties to add to the context."""

    tags: Sequence[Tag] | None = None
    """A list of tags to apply to the context."""
