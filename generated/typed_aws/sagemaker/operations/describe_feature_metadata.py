"""DescribeFeatureMetadata of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.feature_type import FeatureType

if TYPE_CHECKING:
    from ..shapes.feature_parameter import FeatureParameter


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureMetadataResponse(Response):
    """The response of `DescribeFeatureMetadata`, with `feature_group_arn`,
    `feature_group_name`, `feature_name`, `feature_type`, `creation_time`,
    `last_modified_time`, `description` and `parameters`.
    """

    feature_group_arn: str = ABSENT
    feature_group_name: str = ABSENT
    feature_name: str = ABSENT
    feature_type: FeatureType = field(default=ABSENT, converter=as_enum(FeatureType))
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    description: str | None = None
    parameters: Sequence[FeatureParameter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureMetadataRequest(Request[DescribeFeatureMetadataResponse]):
    """Shows the metadata for a feature within a feature group."""

    __operation__: ClassVar = "DescribeFeatureMetadata"
    __response__: ClassVar = DescribeFeatureMetadataResponse

    feature_group_name: str
    feature_name: str
