"""OutputParameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class OutputParameter:
    """An output parameter of a pipeline step."""

    name: str = field(metadata=wire("Name"))
    """The name of the output parameter."""

    value: str = field(metadata=wire("Value"))
    """The value of the output parameter."""
