"""DescribeFeatureGroup of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import BasePaginator
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.feature_group_status import FeatureGroupStatus
from ..shapes.throughput_mode import ThroughputMode

if TYPE_CHECKING:
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.last_update_status import LastUpdateStatus
    from ..shapes.offline_store_config import OfflineStoreConfig
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.online_store_config import OnlineStoreConfig


@frozen(kw_only=True, repr=False, eq=False)
class ThroughputConfigDescription(Structure):
    """Active throughput configuration of the feature group. There are two modes:
    `ON_DEMAND` and `PROVISIONED`. With on-demand mode, you are charged for data
    reads and writes that your application performs on your feature group. You do
    not need to specify read and write throughput because Feature Store
    accommodates your workloads as they ramp up and down. You can switch a feature
    group to on-demand only once in a 24 hour period. With provisioned throughput
    mode, you specify the read and write capacity per second that you expect your
    application to require, and you are billed based on those limits. Exceeding
    provisioned throughput will result in your requests being throttled.

    Note: `PROVISIONED` throughput mode is supported only for feature groups that
    are offline-only, or use the
    [`Standard`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html#sagemaker-Type-OnlineStoreConfig-StorageType)
    tier online store.
    """

    throughput_mode: ThroughputMode = field(
        default=ABSENT, converter=as_enum(ThroughputMode)
    )
    provisioned_read_capacity_units: int | None = None
    provisioned_write_capacity_units: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureGroupResponse(Response):
    """The response of `DescribeFeatureGroup`, with `feature_group_arn`,
    `feature_group_name`, `record_identifier_feature_name`,
    `event_time_feature_name`, `feature_definitions`, `creation_time`,
    `last_modified_time`, `online_store_config` and others.
    """

    feature_group_arn: str = ABSENT
    feature_group_name: str = ABSENT
    record_identifier_feature_name: str = ABSENT
    event_time_feature_name: str = ABSENT
    feature_definitions: Sequence[FeatureDefinition] = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    online_store_config: OnlineStoreConfig | None = None
    offline_store_config: OfflineStoreConfig | None = None
    throughput_config: ThroughputConfigDescription | None = None
    role_arn: str | None = None
    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=or_none(FeatureGroupStatus)
    )
    offline_store_status: OfflineStoreStatus | None = None
    last_update_status: LastUpdateStatus | None = None
    failure_reason: str | None = None
    description: str | None = None
    next_token: str | None = None
    online_store_total_size_bytes: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureGroupRequest(StatusOrGoneRequest[DescribeFeatureGroupResponse]):
    """Use this operation to describe a `FeatureGroup`. The response includes
    information on the creation time, `FeatureGroup` name, the unique identifier
    for each `FeatureGroup`, and more.
    """

    __operation__: ClassVar = "DescribeFeatureGroup"
    __response__: ClassVar = DescribeFeatureGroupResponse
    __status__: ClassVar = "feature_group_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "FeatureGroupStatus"
    __states__: ClassVar = {
        "passing": ("Creating",),
        "leaving": ("Deleting",),
        "resting": ("Created",),
        "failed": ("CreateFailed",),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    feature_group_name: str
    next_token: str | None = None


class DescribeFeatureGroupPaginator(
    BasePaginator[DescribeFeatureGroupResponse, DescribeFeatureGroupResponse]
):
    """The pages of `DescribeFeatureGroup`. AWS describes no paginator, so this one
    is inferred. It has no `items`, because the response also has FeatureGroupArn,
    RecordIdentifierFeatureName, EventTimeFeatureName, OnlineStoreConfig,
    OfflineStoreConfig, ThroughputConfig, RoleArn, FeatureGroupStatus,
    OfflineStoreStatus, LastUpdateStatus, FailureReason, Description.
    """

    __request__: ClassVar = DescribeFeatureGroupRequest
    rules: paging.Rules[DescribeFeatureGroupResponse, DescribeFeatureGroupResponse] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.PageResult(),
        )
    )
