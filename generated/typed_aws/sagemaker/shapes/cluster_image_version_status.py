"""ClusterImageVersionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterImageVersionStatus(OpenEnum):
    """The status of the Amazon Machine Image (AMI) version for the HyperPod cluster
    instance group, node, or cluster. The AMI version is determined at the
    instance group level, and all nodes within an instance group run the same AMI.
    The cluster-level status is aggregated across all instance groups.

    - `UpToDate`: The resource is running the latest available AMI version.
    - `UpdateAvailable`: A newer AMI version is available for the resource.
    - `SecurityUpdateRequired`: The current AMI has known security
      vulnerabilities, and a patched version is available.
    - `EndOfLife`: The AMI variant has reached end of support and an upgrade is
      required.
    """

    UP_TO_DATE = "UpToDate"
    UPDATE_AVAILABLE = "UpdateAvailable"
    SECURITY_UPDATE_REQUIRED = "SecurityUpdateRequired"
    END_OF_LIFE = "EndOfLife"


ClusterImageVersionStatusLike: TypeAlias = (
    ClusterImageVersionStatus
    | Literal["UpToDate", "UpdateAvailable", "SecurityUpdateRequired", "EndOfLife"]
)
