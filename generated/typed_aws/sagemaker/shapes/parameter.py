"""Parameter of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class Parameter:
    """Assigns a value to a named Pipeline parameter."""

    name: str = field(metadata=wire("Name"))
    """The name of the parameter to assign a value to. This parameter name must match
    a named parameter in the pipeline definition.
    """

    value: str = field(metadata=wire("Value"))
    """The literal value for the parameter."""
