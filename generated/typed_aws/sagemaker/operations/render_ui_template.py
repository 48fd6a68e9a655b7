"""RenderUiTemplate of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.ui_template import UiTemplate


@frozen(kw_only=True)
class RenderableTask:
    """Contains input values for a task."""

    input: str = field(metadata=wire("Input"))
    """A JSON object that contains values for the variables defined in the template.
    It is made available to the template under the substitution variable
    `task.input`. For example, if you define a variable `task.input.text` in your
    template, you can supply the variable in the JSON object as
    `"text": "sample text"`.
    """


@frozen(kw_only=True)
class RenderingError:
    """A description of an error that occurred while rendering the template."""

    code: str | None = field(default=None, metadata=wire("Code"))
    """A unique identifier for a specific class of errors."""

    message: str | None = field(default=None, metadata=wire("Message"))
    """A human-readable message describing the error."""


@frozen(kw_only=True)
class RenderUiTemplateResponse(Response):
    """The response of `RenderUiTemplate`, with `rendered_content` and `errors`."""

    rendered_content: str | None = field(default=None, metadata=wire("RenderedContent"))
    """A Liquid template that renders the HTML for the worker UI."""

    errors: Sequence[RenderingError] | None = field(
        default=None, metadata=wire("Errors")
    )
    """A list of one or more `RenderingError` objects if any were encountered while
    rendering the template. If there were no errors, the list is empty.
    """


@frozen(kw_only=True)
class RenderUiTemplateRequest(Request[RenderUiTemplateResponse]):
    """Renders the UI template so that you can preview the worker's experience."""

    __operation__: ClassVar = "RenderUiTemplate"
    __response__: ClassVar = RenderUiTemplateResponse

    ui_template: UiTemplate | None = field(default=None, metadata=wire("UiTemplate"))
    """A `Template` object containing the worker UI template to render."""

    task: RenderableTask = field(metadata=wire("Task"))
    """A `RenderableTask` object containing a representative task to render."""

    role_arn: str = field(metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) that has access to the S3 objects that are used
    by the template.
    """

    human_task_ui_arn: str | None = field(default=None, metadata=wire("HumanTaskUiArn"))
    """The `HumanTaskUiArn` of the worker UI that you want to render. Do not provide
    a `HumanTaskUiArn` if you use the `UiTemplate` parameter.

    See a list of available Human Ui Amazon Resource Names (ARNs) in
    [UiConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UiConfig.html).
    """
