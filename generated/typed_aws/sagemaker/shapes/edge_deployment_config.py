"""EdgeDeploymentConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class FailureHandlingPolicy(OpenEnum):
    ROLLBACK_ON_FAILURE = "ROLLBACK_ON_FAILURE"
    DO_NOTHING = "DO_NOTHING"


FailureHandlingPolicyLike: TypeAlias = (
    FailureHandlingPolicy | Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentConfig(Structure):
    """Contains information about the configuration of a deployment."""

    failure_handling_policy: FailureHandlingPolicy = field(
        converter=as_enum(FailureHandlingPolicy)
    )
