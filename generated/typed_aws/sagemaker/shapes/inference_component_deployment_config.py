"""InferenceComponentDeploymentConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.auto_rollback_config import AutoRollbackConfig


class InferenceComponentCapacitySizeType(OpenEnum):
    COPY_COUNT = "COPY_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"


InferenceComponentCapacitySizeTypeLike: TypeAlias = (
    InferenceComponentCapacitySizeType | Literal["COPY_COUNT", "CAPACITY_PERCENT"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentCapacitySize(Structure):
    """Specifies the type and size of the endpoint capacity to activate for a rolling
    deployment or a rollback strategy. You can specify your batches as either of
    the following:

    - A count of inference component copies
    - The overall percentage or your fleet

    For a rollback strategy, if you don't specify the fields in this object, or if
    you set the `Value` parameter to 100%, then SageMaker AI uses a blue/green
    rollback strategy and rolls all traffic back to the blue fleet.
    """

    type: InferenceComponentCapacitySizeType = field(
        converter=as_enum(InferenceComponentCapacitySizeType)
    )
    value: int


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDeploymentConfig(Structure):
    """The deployment configuration for an endpoint that hosts inference components.
    The configuration includes the desired deployment strategy and rollback
    settings.
    """

    rolling_update_policy: InferenceComponentRollingUpdatePolicy
    auto_rollback_configuration: AutoRollbackConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentRollingUpdatePolicy(Structure):
    """Specifies a rolling deployment strategy for updating a SageMaker AI inference
    component.
    """

    maximum_batch_size: InferenceComponentCapacitySize
    wait_interval_in_seconds: int
    maximum_execution_timeout_in_seconds: int | None = None
    rollback_maximum_batch_size: InferenceComponentCapacitySize | None = None
