"""AIWorkloadConfigs of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class WorkloadSpecInline(Variant):
    """An inline YAML or JSON string that defines benchmark parameters."""

    value: str = field(metadata=wire("Inline"))


WorkloadSpec: TypeAlias = WorkloadSpecInline | UnknownVariant
"""The workload specification for benchmark tool configuration. Provide an inline
YAML or JSON string.
"""


@frozen(kw_only=True, repr=False, eq=False)
class AIWorkloadConfigs(Structure):
    """The benchmark tool configuration for an AI workload."""

    workload_spec: WorkloadSpec
