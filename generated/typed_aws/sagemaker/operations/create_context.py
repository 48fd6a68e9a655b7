"""CreateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.context_source import ContextSource
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateContextResponse(Response):
    """The response of `CreateContext`, with `context_arn`."""

    context_arn: str | None = field(default=None, metadata=wire("ContextArn"))
    """The Amazon Resource Name (ARN) of the context."""


@frozen(kw_only=True)
class CreateContextRequest(Request[CreateContextResponse]):
    """Creates a *context*. A context is a lineage tracking entity that represents a
    logical grouping of other tracking or experiment entities. Some examples are
    an endpoint and a model package. For more information, see [Amazon SageMaker
    ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "CreateContext"
    __response__: ClassVar = CreateContextResponse

    context_name: str = field(metadata=wire("ContextName"))
    """The name of the context. Must be unique to your account in an Amazon Web
    Services Region.
    """

    source: ContextSource = field(metadata=wire("Source"))
    """The source type, ID, and URI."""

    context_type: str = field(metadata=wire("ContextType"))
    """The context type."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """The description of the context."""

    properties: Mapping[str, str] | None = field(
        default=None, metadata=wire("Properties")
    )
    """A list of properties to add to the context."""

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """A list of tags to apply to the context."""
