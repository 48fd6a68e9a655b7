"""CreateFeatureGroup of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.throughput_mode import ThroughputMode

if TYPE_CHECKING:
    from ..shapes.feature_definition import FeatureDefinition
    from ..shapes.offline_store_config import OfflineStoreConfig
    from ..shapes.online_store_config import OnlineStoreConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class ThroughputConfig(Structure):
    """Used to set feature group throughput configuration. There are two modes:
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

    throughput_mode: ThroughputMode = field(converter=as_enum(ThroughputMode))
    provisioned_read_capacity_units: int | None = None
    provisioned_write_capacity_units: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateFeatureGroupResponse(Response):
    """The response of `CreateFeatureGroup`, with `feature_group_arn`."""

    feature_group_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateFeatureGroupRequest(Request[CreateFeatureGroupResponse]):
    """Create a new `FeatureGroup`. A `FeatureGroup` is a group of `Features` defined
    in the `FeatureStore` to describe a `Record`.

    The `FeatureGroup` defines the schema and features contained in the
    `FeatureGroup`. A `FeatureGroup` definition is composed of a list of
    `Features`, a `RecordIdentifierFeatureName`, an `EventTimeFeatureName` and
    configurations for its `OnlineStore` and `OfflineStore`. Check [Amazon Web
    Services service
    quotas](https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html)
    to see the `FeatureGroup`s quota for your Amazon Web Services account.

    Note that it can take approximately 10-15 minutes to provision an
    `OnlineStore` `FeatureGroup` with the `InMemory` `StorageType`.

    **Important:** You must include at least one of `OnlineStoreConfig` and
    `OfflineStoreConfig` to create a `FeatureGroup`.
    """

    __operation__: ClassVar = "CreateFeatureGroup"
    __response__: ClassVar = CreateFeatureGroupResponse

    feature_group_name: str
    record_identifier_feature_name: str
    event_time_feature_name: str
    feature_definitions: Sequence[FeatureDefinition]
    online_store_config: OnlineStoreConfig | None = None
    offline_store_config: OfflineStoreConfig | None = None
    throughput_config: ThroughputConfig | None = None
    role_arn: str | None = None
    description: str | None = None
    tags: Sequence[Tag] | None = None
