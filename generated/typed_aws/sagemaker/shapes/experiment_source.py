"""ExperimentSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ExperimentSource(Structure):
    """The source of the experiment."""

    source_arn: str = ABSENT
    source_type: str | None = None
