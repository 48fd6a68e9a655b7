"""InferenceExecutionConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class InferenceExecutionMode(OpenEnum):
    SERIAL = "Serial"
    DIRECT = "Direct"


InferenceExecutionModeLike: TypeAlias = (
    InferenceExecutionMode | Literal["Serial", "Direct"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceExecutionConfig(Structure):
    """Specifies details about how containers in a multi-container endpoint are run."""

    mode: InferenceExecutionMode = field(converter=as_enum(InferenceExecutionMode))
