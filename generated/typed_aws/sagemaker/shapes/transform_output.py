"""TransformOutput of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class AssemblyType(OpenEnum):
    NONE = "None"
    LINE = "Line"


AssemblyTypeLike: TypeAlias = AssemblyType | Literal["None", "Line"]


@frozen(kw_only=True, repr=False, eq=False)
class TransformOutput(Structure):
    """Describes the results of a transform job."""

    s3_output_path: str
    accept: str | None = None
    assemble_with: AssemblyType | None = field(
        default=None, converter=or_none(AssemblyType)
    )
    kms_key_id: str | None = None
