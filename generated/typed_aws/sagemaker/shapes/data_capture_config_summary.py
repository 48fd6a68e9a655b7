"""DataCaptureConfigSummary of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class CaptureStatus(OpenEnum):
    STARTED = "Started"
    STOPPED = "Stopped"


CaptureStatusLike: TypeAlias = CaptureStatus | Literal["Started", "Stopped"]


def capture_status_or_none(value: CaptureStatusLike | None, /) -> CaptureStatus | None:
    return None if value is None else converted(CaptureStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class DataCaptureConfigSummary(Structure):
    """The currently active data capture configuration used by your Endpoint."""

    enable_capture: bool | None = None
    capture_status: CaptureStatus | None = field(
        default=None, converter=capture_status_or_none
    )
    current_sampling_percentage: int | None = None
    destination_s3_uri: str | None = None
    kms_key_id: str | None = None
