"""OutputParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class OutputParameter(Structure):
    """An output parameter of a pipeline step."""

    name: str
    value: str
