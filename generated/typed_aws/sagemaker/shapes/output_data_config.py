"""OutputDataConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class OutputCompressionType(OpenEnum):
    GZIP = "GZIP"
    NONE = "NONE"


OutputCompressionTypeLike: TypeAlias = OutputCompressionType | Literal["GZIP", "NONE"]


@frozen(kw_only=True, repr=False, eq=False)
class OutputDataConfig(Structure):
    """Provides information about how to store model training results (model
    artifacts).
    """

    kms_key_id: str | None = None
    s3_output_path: str
    compression_type: OutputCompressionType | None = field(
        default=None, converter=or_none(OutputCompressionType)
    )
