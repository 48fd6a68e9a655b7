"""DataCaptureConfigSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class CaptureStatus(OpenEnum):
    STARTED = "Started"
    STOPPED = "Stopped"


CaptureStatusLike: TypeAlias = CaptureStatus | Literal["Started", "Stopped"]


@frozen(kw_only=True, repr=False, eq=False)
class DataCaptureConfigSummary(Structure):
    """The currently active data capture configuration used by your Endpoint."""

    enable_capture: bool | None = None
    capture_status: CaptureStatus | None = field(
        default=None, converter=or_none(CaptureStatus)
    )
    current_sampling_percentage: int | None = None
    destination_s3_uri: str | None = None
    kms_key_id: str | None = None
