"""ProfilerRuleConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import processing_instance_type_or_none

if TYPE_CHECKING:
    from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerRuleConfiguration(Structure):
    """Configuration information for profiling rules."""

    rule_configuration_name: str
    """The name of the rule configuration. It must be unique relative to other rule
    configuration names.
    """

    local_path: str | None = None
    """Path to local storage location for output of rules. Defaults to
    `/opt/ml/processing/output/rule/`.
    """

    s3_output_path: str | None = None
    """Path to Amazon S3 storage location for rules."""

    rule_evaluator_image: str
    """The Amazon Elastic Container Registry Image for the managed rule evaluation."""

    instance_type: ProcessingInstanceType | None = field(
        default=None, converter=processing_instance_type_or_none
    )
    """The instance type to deploy a custom rule for profiling a training job."""

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The size, in GB, of the ML storage volume attached to the processing instance."""

    rule_parameters: Mapping[str, str] | None = None
    """Runtime configuration for rule container."""
