"""UiTemplate of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class UiTemplate:
    """The Liquid template for the worker user interface."""

    content: str = field(metadata=wire("Content"))
    """The content of the Liquid template for the worker user interface."""
