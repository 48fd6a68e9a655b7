"""CreateContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.context_source import ContextSource
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateContextResponse(Response):
    """The response of `CreateContext`, with `context_arn`."""

    context_arn: str = ABSENT


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
    source: ContextSource
    context_type: str
    description: str | None = None
    properties: Mapping[str, str] | None = None
    tags: Sequence[Tag] | None = None
