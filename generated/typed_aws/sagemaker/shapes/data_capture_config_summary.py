"""DataCaptureConfigSummary of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.shapes import wire


class CaptureStatus(OpenEnum):
    STARTED = "Started"
    STOPPED = "Stopped"


CaptureStatusLike: TypeAlias = (
    CaptureStatus
    | Literal[
        "Started",
        "Stopped",
    ]
)


def capture_status_or_none(value: CaptureStatusLike | None, /) -> CaptureStatus | None:
    return None if value is None else CaptureStatus(value)


@frozen(kw_only=True)
class DataCaptureConfigSummary:
    """The currently active data capture configuration used by your Endpoint."""

    enable_capture: bool | None = field(default=None, metadata=wire("EnableCapture"))
    """Whether data capture is enabled or disabled."""

    capture_status: CaptureStatus | None = field(
        default=None, converter=capture_status_or_none, metadata=wire("CaptureStatus")
    )
    """Whether data capture is currently functional."""

    current_sampling_percentage: int | None = field(
        default=None, metadata=wire("CurrentSamplingPercentage")
    )
    """The percentage of requests being captured by your Endpoint."""

    destination_s3_uri: str | None = field(
        default=None, metadata=wire("DestinationS3Uri")
    )
    """The Amazon S3 location being used to capture the data."""

    kms_key_id: str | None = field(default=None, metadata=wire("KmsKeyId"))
    """The KMS key being used to encrypt the data in Amazon S3."""
