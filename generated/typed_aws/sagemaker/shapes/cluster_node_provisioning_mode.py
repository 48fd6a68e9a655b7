"""ClusterNodeProvisioningMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterNodeProvisioningMode(OpenEnum):
    CONTINUOUS = "Continuous"


ClusterNodeProvisioningModeLike: TypeAlias = (
    ClusterNodeProvisioningMode | Literal["Continuous"]
)
