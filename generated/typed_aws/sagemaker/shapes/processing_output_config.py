"""ProcessingOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.processing_s3_upload_mode import as_processing_s3_upload_mode

if TYPE_CHECKING:
    from ..shapes.processing_s3_upload_mode import ProcessingS3UploadMode


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingFeatureStoreOutput(Structure):
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    feature_group_name: str
    """The name of the Amazon SageMaker FeatureGroup to use as the destination for
    processing job output. Note that your processing script is responsible for
    putting records into your Feature Store.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingOutput(Structure):
    """Describes the results of a processing job. The processing output must specify
    exactly one of either `S3Output` or `FeatureStoreOutput` types.
    """

    output_name: str
    """The name for the processing job output."""

    s3_output: ProcessingS3Output | None = None
    """Configuration for processing job outputs in Amazon S3."""

    feature_store_output: ProcessingFeatureStoreOutput | None = None
    """Configuration for processing job outputs in Amazon SageMaker Feature Store.
    This processing output type is only supported when `AppManaged` is specified.
    """

    app_managed: bool | None = None
    """When `True`, output operations such as data upload are managed natively by the
    processing job application. When `False` (default), output operations are
    managed by Amazon SageMaker.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingOutputConfig(Structure):
    """Configuration for uploading output from the processing container."""

    outputs: Sequence[ProcessingOutput]
    """An array of outputs configuring the data to upload from the processing
    container.
    """

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt the processing job output. `KmsKeyId`
    can be an ID of a KMS key, ARN of a KMS key, or alias of a KMS key. The
    `KmsKeyId` is applied to all outputs.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingS3Output(Structure):
    """Configuration for uploading output data to Amazon S3 from the processing
    container.
    """

    s3_uri: str
    """A URI that identifies the Amazon S3 bucket where you want Amazon SageMaker to
    save the results of a processing job.
    """

    local_path: str | None = None
    """The local path of a directory where you want Amazon SageMaker to upload its
    contents to Amazon S3. `LocalPath` is an absolute path to a directory
    containing output files. This directory will be created by the platform and
    exist when your container's entrypoint is invoked.
    """

    s3_upload_mode: ProcessingS3UploadMode = field(
        converter=as_processing_s3_upload_mode
    )
    """Whether to upload the results of the processing job continuously or after the
    job completes.
    """
