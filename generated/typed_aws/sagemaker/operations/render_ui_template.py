"""RenderUiTemplate of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.ui_template import UiTemplate


@frozen(kw_only=True, repr=False, eq=False)
class RenderableTask(Structure):
    """Contains input values for a task."""

    input: str
    """A JSON object that contains values for the variables defined in the template.
    It is made available to the template under the substitution variable
    `task.input`. For example, if you define a variable `task.input.text` in your
    template, you can supply the variable in the JSON object as
    `"text": "sample text"`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RenderingError(Structure):
    """A description of an error that occurred while rendering the template."""

    code: str | None = None
    """A unique identifier for a specific class of errors."""

    message: str | None = None
    """A human-readable message describing the error."""


@frozen(kw_only=True, repr=False, eq=False)
class RenderUiTemplateResponse(Response):
    """The response of `RenderUiTemplate`, with `rendered_content` and `errors`."""

    rendered_content: str | None = None
    """A Liquid template that renders the HTML for the worker UI."""

    errors: Sequence[RenderingError] | None = None
    """A list of one or more `RenderingError` objects if any were encountered while
    rendering the template. If there were no errors, the list is empty.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RenderUiTemplateRequest(Request[RenderUiTemplateResponse]):
    """Renders the UI template so that you can preview the worker's experience."""

    __operation__: ClassVar = "RenderUiTemplate"
    __response__: ClassVar = RenderUiTemplateResponse

    ui_template: UiTemplate | None = None
    """A `Template` object containing the worker UI template to render."""

    task: RenderableTask
    """A `RenderableTask` object containing a representative task to render."""

    role_arn: str
    """The Amazon Resource Name (ARN) that has access to the S3 objects that are used
    by the template.
    """

    human_task_ui_arn: str | None = None
    """The `HumanTaskUiArn` of the worker UI that you want to render. Do not provide
    a `HumanTaskUiArn` if you use the `UiTemplate` parameter.

    See a list of available Human Ui Amazon Resource Names (ARNs) in
    [UiConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UiConfig.html).
    """
