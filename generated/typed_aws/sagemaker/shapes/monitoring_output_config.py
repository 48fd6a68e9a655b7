"""MonitoringOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.processing_s3_upload_mode import processing_s3_upload_mode_or_none

if TYPE_CHECKING:
    from ..shapes.processing_s3_upload_mode import ProcessingS3UploadMode


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringOutput(Structure):
    """The output object for a monitoring job."""

    s3_output: MonitoringS3Output
    """The Amazon S3 storage location where the results of a monitoring job are
    saved.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringOutputConfig(Structure):
    """The output configuration for monitoring jobs."""

    monitoring_outputs: Sequence[MonitoringOutput]
    """Monitoring outputs for monitoring jobs. This is where the output of the
    periodic monitoring jobs is uploaded.
    """

    kms_key_id: str | None = None
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    the model artifacts at rest using Amazon S3 server-side encryption.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringS3Output(Structure):
    """Information about where and how you want to store the results of a monitoring
    job.
    """

    s3_uri: str
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job.
    """

    local_path: str
    """The local path to the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job. LocalPath is an absolute path for the
    output data.
    """

    s3_upload_mode: ProcessingS3UploadMode | None = field(
        default=None, converter=processing_s3_upload_mode_or_none
    )
    """Whether to upload the results of the monitoring job continuously or after the
    job completes.
    """
