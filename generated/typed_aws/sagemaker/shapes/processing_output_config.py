"""ProcessingOutputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.processing_s3_upload_mode import ProcessingS3UploadMode


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingFeatureStoreOutput(Structure):
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    feature_group_name: str


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingOutput(Structure):
    """Describes the results of a processing job. The processing output must specify
    exactly one of either `S3Output` or `FeatureStoreOutput` types.
    """

    output_name: str
    s3_output: ProcessingS3Output | None = None
    feature_store_output: ProcessingFeatureStoreOutput | None = None
    app_managed: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingOutputConfig(Structure):
    """Configuration for uploading output from the processing container."""

    outputs: Sequence[ProcessingOutput]
    kms_key_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingS3Output(Structure):
    """Configuration for uploading output data to Amazon S3 from the processing
    container.
    """

    s3_uri: str
    local_path: str | None = None
    s3_upload_mode: ProcessingS3UploadMode = field(
        converter=as_enum(ProcessingS3UploadMode)
    )
