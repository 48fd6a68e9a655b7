"""ScheduledUpdateConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.deployment_configuration import DeploymentConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class ScheduledUpdateConfig(Structure):
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    schedule_expression: str
    deployment_config: DeploymentConfiguration | None = None
