"""CaptureContentTypeHeader of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class CaptureContentTypeHeader(Structure):
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data.
    """

    csv_content_types: Sequence[str] = ABSENT
    json_content_types: Sequence[str] = ABSENT
