"""UpdateFeatureGroup of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.storage_type import StorageType
from ..shapes.throughput_mode import ThroughputMode

if TYPE_CHECKING:
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.ttl_duration import TtlDuration


@frozen(kw_only=True, repr=False, eq=False)
class OnlineStoreConfigUpdate(Structure):
    """Updates the feature group online store configuration."""

    ttl_duration: TtlDuration | None = None
    storage_type: StorageType | None = field(
        default=None, converter=or_none(StorageType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ThroughputConfigUpdate(Structure):
    """The new throughput configuration for the feature group. You can switch between
    on-demand and provisioned modes or update the read / write capacity of
    provisioned feature groups. You can switch a feature group to on-demand only
    once in a 24 hour period.
    """

    throughput_mode: ThroughputMode | None = field(
        default=None, converter=or_none(ThroughputMode)
    )
    provisioned_read_capacity_units: int | None = None
    provisioned_write_capacity_units: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateFeatureGroupResponse(Response):
    """The response of `UpdateFeatureGroup`, with `feature_group_arn`."""

    feature_group_arn: str = ABSENT


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
    feature_additions: Sequence[FeatureDefinition] | None = None
    online_store_config: OnlineStoreConfigUpdate | None = None
    throughput_config: ThroughputConfigUpdate | None = None
