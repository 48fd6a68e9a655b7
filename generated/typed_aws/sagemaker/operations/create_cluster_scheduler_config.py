"""CreateClusterSchedulerConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.scheduler_config import SchedulerConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterSchedulerConfigResponse(Response):
    """The response of `CreateClusterSchedulerConfig`, with
    `cluster_scheduler_config_arn` and `cluster_scheduler_config_id`.
    """

    cluster_scheduler_config_arn: str = ABSENT
    cluster_scheduler_config_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterSchedulerConfigRequest(
    Request[CreateClusterSchedulerConfigResponse]
):
    """Create cluster policy configuration. This policy is used for task
    prioritization and fair-share allocation of idle compute. This helps
    prioritize critical workloads and distributes idle compute across entities.
    """

    __operation__: ClassVar = "CreateClusterSchedulerConfig"
    __response__: ClassVar = CreateClusterSchedulerConfigResponse

    name: str
    cluster_arn: str
    scheduler_config: SchedulerConfig
    description: str | None = None
    tags: Sequence[Tag] | None = None
