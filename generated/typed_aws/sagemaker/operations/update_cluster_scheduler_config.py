"""UpdateClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSchedulerConfigResponse(Response):
    """The response of `UpdateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_version`.
    """

    cluster_scheduler_config_arn: str = ABSENT
    cluster_scheduler_config_version: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterSchedulerConfigRequest(
    Request[UpdateClusterSchedulerConfigResponse]
):
    """Update the cluster policy configuration."""

    __operation__: ClassVar = "UpdateClusterSchedulerConfig"
    __response__: ClassVar = UpdateClusterSchedulerConfigResponse

    cluster_scheduler_config_id: str
    target_version: int
    scheduler_config: SchedulerConfig | None = None
    description: str | None = None
