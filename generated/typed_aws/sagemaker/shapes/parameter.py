"""Parameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class Parameter(Structure):
    """Assigns a value to a named Pipeline parameter."""

    name: str
    value: str
