"""PipelineDefinitionS3Location of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class PipelineDefinitionS3Location:
    """The location of the pipeline definition stored in Amazon S3."""

    bucket: str = field(metadata=wire("Bucket"))
    """Name of the S3 bucket."""

    object_key: str = field(metadata=wire("ObjectKey"))
    """The object key (or key name) uniquely identifies the object in an S3 bucket."""

    version_id: str | None = field(default=None, metadata=wire("VersionId"))
    """Version Id of the pipeline definition file. If not specified, Amazon SageMaker
    will retrieve the latest version.
    """
