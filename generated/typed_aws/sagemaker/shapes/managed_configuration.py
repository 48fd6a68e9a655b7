"""ManagedConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.managed_storage_type import managed_storage_type_or_none

if TYPE_CHECKING:
    from ..shapes.managed_storage_type import ManagedStorageType


@frozen(kw_only=True, repr=False, eq=False)
class ManagedConfiguration(Structure):
    """The managed configuration of a model package group."""

    managed_storage_type: ManagedStorageType | None = field(
        default=None, converter=managed_storage_type_or_none
    )
