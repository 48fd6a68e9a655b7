"""AutoMLJobConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.auto_ml_mode import AutoMLMode

if TYPE_CHECKING:
    from ..shapes.auto_ml_algorithm_config import AutoMLAlgorithmConfig
    from ..shapes.auto_ml_data_split_config import AutoMLDataSplitConfig
    from ..shapes.auto_ml_job_completion_criteria import AutoMLJobCompletionCriteria
    from ..shapes.auto_ml_security_config import AutoMLSecurityConfig


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLCandidateGenerationConfig(Structure):
    """Stores the configuration information for how a candidate is generated
    (optional).
    """

    feature_specification_s3_uri: str | None = None
    algorithms_config: Sequence[AutoMLAlgorithmConfig] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobConfig(Structure):
    """A collection of settings used for an AutoML job."""

    completion_criteria: AutoMLJobCompletionCriteria | None = None
    security_config: AutoMLSecurityConfig | None = None
    candidate_generation_config: AutoMLCandidateGenerationConfig | None = None
    data_split_config: AutoMLDataSplitConfig | None = None
    mode: AutoMLMode | None = field(default=None, converter=or_none(AutoMLMode))
