"""FlowDefinitionOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class FlowDefinitionOutputConfig(Structure):
    """Contains information about where human output will be stored."""

    s3_output_path: str
    kms_key_id: str | None = None
