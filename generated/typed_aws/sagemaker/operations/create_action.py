"""CreateAction of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.action_status import ActionStatus

if TYPE_CHECKING:
    from ..shapes.action_source import ActionSource
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateActionResponse(Response):
    """The response of `CreateAction`, with `action_arn`."""

    action_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateActionRequest(Request[CreateActionResponse]):
    """Creates an *action*. An action is a lineage tracking entity that represents an
    action or activity. For example, a model deployment or an HPO job. Generally,
    an action involves at least one input or output artifact. For more
    information, see [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "CreateAction"
    __response__: ClassVar = CreateActionResponse

    action_name: str
    source: ActionSource
    action_type: str
    description: str | None = None
    status: ActionStatus | None = field(default=None, converter=or_none(ActionStatus))
    properties: Mapping[str, str] | None = None
    metadata_properties: MetadataProperties | None = None
    tags: Sequence[Tag] | None = None
