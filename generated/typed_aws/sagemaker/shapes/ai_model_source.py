"""AIModelSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class AIModelSourceS3_(Variant):
    """The Amazon S3 location of the model artifacts."""

    value: AIModelSourceS3 = field(metadata=wire("S3"))


AIModelSource: TypeAlias = AIModelSourceS3_ | UnknownVariant
"""The source of the model for an AI recommendation job. This is a union type."""


@frozen(kw_only=True, repr=False, eq=False)
class AIModelSourceS3(Structure):
    """The Amazon S3 model source configuration."""

    s3_uri: str | None = None
