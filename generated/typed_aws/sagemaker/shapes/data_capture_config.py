"""DataCaptureConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.capture_content_type_header import CaptureContentTypeHeader


class CaptureMode(OpenEnum):
    INPUT = "Input"
    OUTPUT = "Output"
    INPUT_AND_OUTPUT = "InputAndOutput"


CaptureModeLike: TypeAlias = CaptureMode | Literal["Input", "Output", "InputAndOutput"]


@frozen(kw_only=True, repr=False, eq=False)
class CaptureOption(Structure):
    """Specifies data Model Monitor will capture."""

    capture_mode: CaptureMode = field(converter=as_enum(CaptureMode))


@frozen(kw_only=True, repr=False, eq=False)
class DataCaptureConfig(Structure):
    """Configuration to control how SageMaker AI captures inference data."""

    enable_capture: bool | None = None
    initial_sampling_percentage: int
    destination_s3_uri: str
    kms_key_id: str | None = None
    capture_options: Sequence[CaptureOption]
    capture_content_type_header: CaptureContentTypeHeader | None = None
