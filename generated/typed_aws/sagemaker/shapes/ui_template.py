"""UiTemplate of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class UiTemplate(Structure):
    """The Liquid template for the worker user interface."""

    content: str
