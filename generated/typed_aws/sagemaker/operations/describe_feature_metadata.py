"""DescribeFeatureMetadata of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.feature_type import feature_type_or_none

if TYPE_CHECKING:
    from ..shapes.feature_parameter import FeatureParameter
    from ..shapes.feature_type import FeatureType


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureMetadataResponse(Response):
    """The response of `DescribeFeatureMetadata`, with `feature_group_arn`,
    `feature_group_name`, `feature_name`, `feature_type`, `creation_time`,
    `last_modified_time`, `description` and `parameters`.
    """

    feature_group_arn: str | None = None
    """The Amazon Resource Number (ARN) of the feature group that contains the
    feature.
    """

    feature_group_name: str | None = None
    """The name of the feature group that you've specified."""

    feature_name: str | None = None
    """The name of the feature that you've specified."""

    feature_type: FeatureType | None = field(
        default=None, converter=feature_type_or_none
    )
    """The data type of the feature."""

    creation_time: datetime | None = None
    """A timestamp indicating when the feature was created."""

    last_modified_time: datetime | None = None
    """A timestamp indicating when the metadata for the feature group was modified.
    For example, if you add a parameter describing the feature, the timestamp
    changes to reflect the last time you
    """

    description: str | None = None
    """The description you added to describe the feature."""

    parameters: Sequence[FeatureParameter] | None = None
    """The key-value pairs that you added to describe the feature."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureMetadataRequest(Request[DescribeFeatureMetadataResponse]):
    """Shows the metadata for a feature within a feature group."""

    __operation__: ClassVar = "DescribeFeatureMetadata"
    __response__: ClassVar = DescribeFeatureMetadataResponse

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature.
    """

    feature_name: str
    """The name of the feature."""
