"""AIAdapterSource of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Variant, wire
from ..._runtime.unions import UnknownVariant

if TYPE_CHECKING:
    from ..shapes.ai_adapter_model_package_entry import AIAdapterModelPackageEntry
    from ..shapes.ai_adapter_s3_entry import AIAdapterS3Entry


@frozen(repr=False, eq=False)
class AIAdapterSourceModelPackageArns(Variant):
    """A list of LoRA adapters identified by their model package ARNs. Use this when
    your adapters were produced by a SageMaker AI fine-tuning workflow that
    registers model packages.
    """

    value: Sequence[AIAdapterModelPackageEntry] = field(
        metadata=wire("ModelPackageArns")
    )


@frozen(repr=False, eq=False)
class AIAdapterSourceS3Uris(Variant):
    """A list of LoRA adapters identified by their Amazon S3 URIs. Use this when your
    adapters are stored as raw artifacts in Amazon S3.
    """

    value: Sequence[AIAdapterS3Entry] = field(metadata=wire("S3Uris"))


AIAdapterSource: TypeAlias = (
    AIAdapterSourceModelPackageArns | AIAdapterSourceS3Uris | UnknownVariant
)
"""The source of LoRA adapters for an AI recommendation job. This is a union type —
specify exactly one of the members.
"""
