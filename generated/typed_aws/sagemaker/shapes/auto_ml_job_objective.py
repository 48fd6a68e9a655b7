"""AutoMLJobObjective of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.auto_ml_metric_enum import AutoMLMetricEnum


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobObjective(Structure):
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    metric_name: AutoMLMetricEnum = field(converter=as_enum(AutoMLMetricEnum))
