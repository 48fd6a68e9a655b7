"""DescribeFeatureGroup of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.feature_group_status import feature_group_status_or_none
from ..shapes.throughput_mode import throughput_mode_or_none

if TYPE_CHECKING:
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.feature_group_status import FeatureGroupStatus
    from ..shapes.last_update_status import LastUpdateStatus
    from ..shapes.offline_store_config import OfflineStoreConfig
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.online_store_config import OnlineStoreConfig
    from ..shapes.throughput_mode import ThroughputMode


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

    throughput_mode: ThroughputMode | None = field(
        default=None, converter=throughput_mode_or_none
    )
    """The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`."""

    provisioned_read_capacity_units: int | None = None
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling.

    This field is not applicable for on-demand feature groups.
    """

    provisioned_write_capacity_units: int | None = None
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling.

    This field is not applicable for on-demand feature groups.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureGroupResponse(Response):
    """The response of `DescribeFeatureGroup`, with `feature_group_arn`,
    `feature_group_name`, `record_identifier_feature_name`,
    `event_time_feature_name`, `feature_definitions`, `creation_time`,
    `last_modified_time`, `online_store_config` and others.
    """

    feature_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the `FeatureGroup`."""

    feature_group_name: str | None = None
    """he name of the `FeatureGroup`."""

    record_identifier_feature_name: str | None = None
    """The name of the `Feature` used for `RecordIdentifier`, whose value uniquely
    identifies a record stored in the feature store.
    """

    event_time_feature_name: str | None = None
    """The name of the feature that stores the `EventTime` of a Record in a
    `FeatureGroup`.

    An `EventTime` is a point in time when a new event occurs that corresponds to
    the creation or update of a `Record` in a `FeatureGroup`. All `Records` in the
    `FeatureGroup` have a corresponding `EventTime`.
    """

    feature_definitions: Sequence[FeatureDefinition] | None = None
    """A list of the `Features` in the `FeatureGroup`. Each feature is defined by a
    `FeatureName` and `FeatureType`.
    """

    creation_time: datetime | None = None
    """A timestamp indicating when SageMaker created the `FeatureGroup`."""

    last_modified_time: datetime | None = None
    """A timestamp indicating when the feature group was last updated."""

    online_store_config: OnlineStoreConfig | None = None
    """The configuration for the `OnlineStore`."""

    offline_store_config: OfflineStoreConfig | None = None
    """The configuration of the offline store. It includes the following
    configurations:

    - Amazon S3 location of the offline store.
    - Configuration of the Glue data catalog.
    - Table format of the offline store.
    - Option to disable the automatic creation of a Glue table for the offline
      store.
    - Encryption configuration.
    """

    throughput_config: ThroughputConfigDescription | None = None
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

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the OfflineStore if an OfflineStoreConfig is provided.
    """

    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=feature_group_status_or_none
    )
    """The status of the feature group."""

    offline_store_status: OfflineStoreStatus | None = None
    """The status of the `OfflineStore`. Notifies you if replicating data into the
    `OfflineStore` has failed. Returns either: `Active` or `Blocked`
    """

    last_update_status: LastUpdateStatus | None = None
    """A value indicating whether the update made to the feature group was
    successful.
    """

    failure_reason: str | None = None
    """The reason that the `FeatureGroup` failed to be replicated in the
    `OfflineStore`. This is failure can occur because:

    - The `FeatureGroup` could not be created in the `OfflineStore`.
    - The `FeatureGroup` could not be deleted from the `OfflineStore`.
    """

    description: str | None = None
    """A free form description of the feature group."""

    next_token: str | None = None
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`)."""

    online_store_total_size_bytes: int | None = None
    """The size of the `OnlineStore` in bytes."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeFeatureGroupRequest(Request[DescribeFeatureGroupResponse]):
    """Use this operation to describe a `FeatureGroup`. The response includes
    information on the creation time, `FeatureGroup` name, the unique identifier
    for each `FeatureGroup`, and more.
    """

    __operation__: ClassVar = "DescribeFeatureGroup"
    __response__: ClassVar = DescribeFeatureGroupResponse

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the `FeatureGroup` you want
    described.
    """

    next_token: str | None = None
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`).
    2,500 `Features` are returned by default.
    """
