"""MonitoringOutputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.processing_s3_upload_mode import ProcessingS3UploadMode


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringOutput(Structure):
    """The output object for a monitoring job."""

    s3_output: MonitoringS3Output


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringOutputConfig(Structure):
    """The output configuration for monitoring jobs."""

    monitoring_outputs: Sequence[MonitoringOutput]
    kms_key_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringS3Output(Structure):
    """Information about where and how you want to store the results of a monitoring
    job.
    """

    s3_uri: str
    local_path: str
    s3_upload_mode: ProcessingS3UploadMode | None = field(
        default=None, converter=or_none(ProcessingS3UploadMode)
    )
