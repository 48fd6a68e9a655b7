"""AIBenchmarkTarget of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class AIBenchmarkTargetEndpoint(Variant):
    """The SageMaker endpoint to benchmark."""

    value: AIBenchmarkEndpoint = field(metadata=wire("Endpoint"))


AIBenchmarkTarget: TypeAlias = AIBenchmarkTargetEndpoint | UnknownVariant
"""The target for an AI benchmark job. This is a union type — specify one of the
members.
"""


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkEndpoint(Structure):
    """The SageMaker endpoint configuration for benchmarking."""

    identifier: str
    target_container_hostname: str | None = None
    inference_components: Sequence[AIBenchmarkInferenceComponent] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkInferenceComponent(Structure):
    """An inference component to benchmark."""

    identifier: str
