"""DataCaptureConfigSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class CaptureStatus(OpenEnum):
    STARTED = "Started"
    STOPPED = "Stopped"


CaptureStatusLike: TypeAlias = CaptureStatus | Literal["Started", "Stopped"]


@frozen(kw_only=True, repr=False, eq=False)
class DataCaptureConfigSummary(Structure):
    """The currently active data capture configuration used by your Endpoint."""

    enable_capture: bool = ABSENT
    capture_status: CaptureStatus = field(
        default=ABSENT, converter=as_enum(CaptureStatus)
    )
    current_sampling_percentage: int = ABSENT
    destination_s3_uri: str = ABSENT
    kms_key_id: str = ABSENT
