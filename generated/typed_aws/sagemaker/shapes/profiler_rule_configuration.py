"""ProfilerRuleConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.processing_instance_type import ProcessingInstanceType


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerRuleConfiguration(Structure):
    """Configuration information for profiling rules."""

    rule_configuration_name: str
    local_path: str | None = None
    s3_output_path: str | None = None
    rule_evaluator_image: str
    instance_type: ProcessingInstanceType | None = field(
        default=None, converter=or_none(ProcessingInstanceType)
    )
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    rule_parameters: Mapping[str, str] = ABSENT
