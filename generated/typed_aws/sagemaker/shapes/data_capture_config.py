"""DataCaptureConfig of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.capture_content_type_header import CaptureContentTypeHeader


class CaptureMode(OpenEnum):
    INPUT = "Input"
    OUTPUT = "Output"
    INPUT_AND_OUTPUT = "InputAndOutput"


CaptureModeLike: TypeAlias = (
    CaptureMode
    | Literal[
        "Input",
        "Output",
        "InputAndOutput",
    ]
)


def as_capture_mode(value: CaptureModeLike, /) -> CaptureMode:
    return converted(CaptureMode, value)


@frozen(kw_only=True, repr=False, eq=False)
class CaptureOption(Structure):
    """Specifies data Model Monitor will capture."""

    capture_mode: CaptureMode = field(converter=as_capture_mode)
    """Specify the boundary of data to capture."""


@frozen(kw_only=True, repr=False, eq=False)
class DataCaptureConfig(Structure):
    """Configuration to control how SageMaker AI captures inference data."""

    enable_capture: bool | None = None
    """Whether data capture should be enabled or disabled (defaults to enabled)."""

    initial_sampling_percentage: int
    """The percentage of requests SageMaker AI will capture. A lower value is
    recommended for Endpoints with high traffic.
    """

    destination_s3_uri: str
    """The Amazon S3 location used to capture the data."""

    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) of an Key Management Service key that SageMaker
    AI uses to encrypt the captured data at rest using Amazon S3 server-side
    encryption.

    The KmsKeyId can be any of the following formats:

    - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    - Key ARN:
      `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    - Alias name: `alias/ExampleAlias`
    - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`
    """

    capture_options: Sequence[CaptureOption]
    """Specifies data Model Monitor will capture. You can configure whether to
    collect only input, only output, or both
    """

    capture_content_type_header: CaptureContentTypeHeader | None = None
    """Configuration specifying how to treat different headers. If no headers are
    specified SageMaker AI will by default base64 encode when capturing the data.
    """
