"""PipelineDefinitionS3Location of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PipelineDefinitionS3Location(Structure):
    """The location of the pipeline definition stored in Amazon S3."""

    bucket: str
    """Name of the S3 bucket."""

    object_key: str
    """The object key (or key name) uniquely identifies the object in an S3 bucket."""

    version_id: str | None = None
    """Version Id of the pipeline definition file. If not specified, Amazon SageMaker
    will retrieve the latest version.
    """
