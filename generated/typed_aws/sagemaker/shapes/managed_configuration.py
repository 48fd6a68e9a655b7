"""ManagedConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.managed_storage_type import ManagedStorageType


@frozen(kw_only=True, repr=False, eq=False)
class ManagedConfiguration(Structure):
    """The managed configuration of a model package group."""

    managed_storage_type: ManagedStorageType | None = field(
        default=None, converter=or_none(ManagedStorageType)
    )
