"""EdgeDeploymentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class FailureHandlingPolicy(OpenEnum):
    ROLLBACK_ON_FAILURE = "ROLLBACK_ON_FAILURE"
    DO_NOTHING = "DO_NOTHING"


FailureHandlingPolicyLike: TypeAlias = (
    FailureHandlingPolicy | Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]
)


def as_failure_handling_policy(
    value: FailureHandlingPolicyLike, /
) -> FailureHandlingPolicy:
    return converted(FailureHandlingPolicy, value)


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentConfig(Structure):
    """Contains information about the configuration of a deployment."""

    failure_handling_policy: FailureHandlingPolicy = field(
        converter=as_failure_handling_policy
    )
