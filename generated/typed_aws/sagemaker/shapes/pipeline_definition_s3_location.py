"""PipelineDefinitionS3Location of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PipelineDefinitionS3Location(Structure):
    """The location of the pipeline definition stored in Amazon S3."""

    bucket: str
    object_key: str
    version_id: str | None = None
