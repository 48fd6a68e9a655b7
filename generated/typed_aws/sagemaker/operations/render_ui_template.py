"""RenderUiTemplate of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import PartialResponse, Request, Structure

if TYPE_CHECKING:
    from ..shapes.ui_template import UiTemplate


@frozen(kw_only=True, repr=False, eq=False)
class RenderableTask(Structure):
    """Contains input values for a task."""

    input: str


@frozen(kw_only=True, repr=False, eq=False)
class RenderingError(Structure):
    """A description of an error that occurred while rendering the template."""

    code: str = ABSENT
    message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RenderUiTemplateResponse(PartialResponse):
    """The response of `RenderUiTemplate`, with `rendered_content` and `errors`."""

    __failures__: ClassVar = ("errors",)

    rendered_content: str = ABSENT
    errors: Sequence[RenderingError] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RenderUiTemplateRequest(Request[RenderUiTemplateResponse]):
    """Renders the UI template so that you can preview the worker's experience."""

    __operation__: ClassVar = "RenderUiTemplate"
    __response__: ClassVar = RenderUiTemplateResponse

    ui_template: UiTemplate | None = None
    task: RenderableTask
    role_arn: str
    human_task_ui_arn: str | None = None
