"""CreateAction of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.action_status import action_status_or_none

if TYPE_CHECKING:
    from ..shapes.action_source import ActionSource
    from ..shapes.action_status import ActionStatus
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.tag import Tag


@frozen(kw_only=True)
class CreateActionResponse(Response):
    """The response of `CreateAction`, with `action_arn`."""

    action_arn: str | None = field(default=None, metadata=wire("ActionArn"))
    """The Amazon Resource Name (ARN) of the action."""


@frozen(kw_only=True)
class CreateActionRequest(Request[CreateActionResponse]):
    """Creates an *action*. An action is a lineage tracking entity that represents an
    action or activity. For example, a model deployment or an HPO job. Generally,
    an action involves at least one input or output artifact. For more
    information, see [Amazon SageMaker ML Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html).
    """

    __operation__: ClassVar = "CreateAction"
    __response__: ClassVar = CreateActionResponse

    action_name: str = field(metadata=wire("ActionName"))
    """The name of the action. Must be unique to your account in an Amazon Web
    Services Region.
    """

    source: ActionSource = field(metadata=wire("Source"))
    """The source type, ID, and URI."""

    action_type: str = field(metadata=wire("ActionType"))
    """The action type."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """The description of the action."""

    status: ActionStatus | None = field(
        default=None, converter=action_status_or_none, metadata=wire("Status")
    )
    """The status of the action."""

    properties: Mapping[str, str] | None = field(
        default=None, metadata=wire("Properties")
    )
    """A list of properties to add to the action."""

    metadata_properties: MetadataProperties | None = field(
        default=None, metadata=wire("MetadataProperties")
    )
    """Metadata properties of the tracking entity, trial, or trial component."""

    tags: Sequence[Tag] | None = field(default=None, metadata=wire("Tags"))
    """A list of tags to apply to the action."""
