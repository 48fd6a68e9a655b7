"""InferenceComponentDeploymentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.auto_rollback_config import AutoRollbackConfig


class InferenceComponentCapacitySizeType(OpenEnum):
    COPY_COUNT = "COPY_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"


InferenceComponentCapacitySizeTypeLike: TypeAlias = (
    InferenceComponentCapacitySizeType
    | Literal[
        "COPY_COUNT",
        "CAPACITY_PERCENT",
    ]
)


def as_inference_component_capacity_size_type(
    value: InferenceComponentCapacitySizeTypeLike, /
) -> InferenceComponentCapacitySizeType:
    return converted(InferenceComponentCapacitySizeType, value)


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
        converter=as_inference_component_capacity_size_type
    )
    """Specifies the endpoint capacity type.

    - **COPY_COUNT:** The endpoint activates based on the number of inference
      component copies.
    - **CAPACITY_PERCENT:** The endpoint activates based on the specified
      percentage of capacity.
    """

    value: int
    """Defines the capacity size, either as a number of inference component copies or
    a capacity percentage.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentDeploymentConfig(Structure):
    """The deployment configuration for an endpoint that hosts inference components.
    The configuration includes the desired deployment strategy and rollback
    settings.
    """

    rolling_update_policy: InferenceComponentRollingUpdatePolicy
    """Specifies a rolling deployment strategy for updating a SageMaker AI endpoint."""

    auto_rollback_configuration: AutoRollbackConfig | None = None
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentRollingUpdatePolicy(Structure):
    """Specifies a rolling deployment strategy for updating a SageMaker AI inference
    component.
    """

    maximum_batch_size: InferenceComponentCapacitySize
    """The batch size for each rolling step in the deployment process. For each step,
    SageMaker AI provisions capacity on the new endpoint fleet, routes traffic to
    that fleet, and terminates capacity on the old endpoint fleet. The value must
    be between 5% to 50% of the copy count of the inference component.
    """

    wait_interval_in_seconds: int
    """The length of the baking period, during which SageMaker AI monitors alarms for
    each batch on the new fleet.
    """

    maximum_execution_timeout_in_seconds: int | None = None
    """The time limit for the total deployment. Exceeding this limit causes a
    timeout.
    """

    rollback_maximum_batch_size: InferenceComponentCapacitySize | None = None
    """The batch size for a rollback to the old endpoint fleet. If this field is
    absent, the value is set to the default, which is 100% of the total capacity.
    When the default is used, SageMaker AI provisions the entire capacity of the
    old fleet at once during rollback.
    """
