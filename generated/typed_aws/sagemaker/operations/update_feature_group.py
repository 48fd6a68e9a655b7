"""UpdateFeatureGroup of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.storage_type import storage_type_or_none
from ..shapes.throughput_mode import throughput_mode_or_none

if TYPE_CHECKING:
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.storage_type import StorageType
    from ..shapes.throughput_mode import ThroughputMode
    from ..shapes.ttl_duration import TtlDuration


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreConfigUpdate(Structure):
    """Updates the feature group online store configuration."""

    ttl_duration: TtlDuration | None = None
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`. For information on
    HardDelete, see the
    [DeleteRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html)
    API in the Amazon SageMaker API Reference guide.
    """

    storage_type: StorageType | None = field(
        default=None, converter=storage_type_or_none
    )
    """The online store storage type to migrate the feature group to. Use this
    parameter to migrate an existing feature group from `Standard` to
    `Standard_V2` storage format, enabling support for the
    [UpdateRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_UpdateRecord.html)
    operation. Migration is a one-way operation and cannot be reversed.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ThroughputConfigUpdate(Structure):
    """The new throughput configuration for the feature group. You can switch between
    on-demand and provisioned modes or update the read / write capacity of
    provisioned feature groups. You can switch a feature group to on-demand only
    once in a 24 hour period.
    """

    throughput_mode: ThroughputMode | None = field(
        default=None, converter=throughput_mode_or_none
    )
    """Target throughput mode of the feature group. Throughput update is an
    asynchronous operation, and the outcome should be monitored by polling
    `LastUpdateStatus` field in `DescribeFeatureGroup` response. You cannot update
    a feature group's throughput while another update is in progress.
    """

    provisioned_read_capacity_units: int | None = None
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling.
    """

    provisioned_write_capacity_units: int | None = None
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling.
    """


@frozen(kw_only=True, repr=False, eq=False)
class UpdateFeatureGroupResponse(Response):
    """The response of `UpdateFeatureGroup`, with `feature_group_arn`."""

    feature_group_arn: str | None = None
    """The Amazon Resource Number (ARN) of the feature group that you're updating."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateFeatureGroupRequest(Request[UpdateFeatureGroupResponse]):
    """Updates the feature group by either adding features or updating the online
    store configuration. Use one of the following request parameters at a time
    while using the `UpdateFeatureGroup` API.

    You can add features for your feature group using the `FeatureAdditions`
    request parameter. Features cannot be removed from a feature group.

    You can update the online store configuration by using the `OnlineStoreConfig`
    request parameter. If a `TtlDuration` is specified, the default `TtlDuration`
    applies for all records added to the feature group *after the feature group is
    updated*. If a record level `TtlDuration` exists from using the `PutRecord`
    API, the record level `TtlDuration` applies to that record instead of the
    default `TtlDuration`. To remove the default `TtlDuration` from an existing
    feature group, use the `UpdateFeatureGroup` API and set the `TtlDuration`
    `Unit` and `Value` to `null`.
    """

    __operation__: ClassVar = "UpdateFeatureGroup"
    __response__: ClassVar = UpdateFeatureGroupResponse

    feature_group_name: str
    """The name or Amazon Resource Name (ARN) of the feature group that you're
    updating.
    """

    feature_additions: Sequence[FeatureDefinition] | None = None
    """Updates the feature group. Updating a feature group is an asynchronous
    operation. When you get an HTTP 200 response, you've made a valid request. It
    takes some time after you've made a valid request for Feature Store to update
    the feature group.
    """

    online_store_config: OnlineStoreConfigUpdate | None = None
    """Updates the feature group online store configuration."""

    throughput_config: ThroughputConfigUpdate | None = None
    """The new throughput configuration for the feature group. You can switch between
    on-demand and provisioned modes or update the read / write capacity of
    provisioned feature groups. You can switch a feature group to on-demand only
    once in a 24 hour period.
    """
