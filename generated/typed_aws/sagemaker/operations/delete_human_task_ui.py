"""DeleteHumanTaskUi of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHumanTaskUiResponse(Response):
    """The response of `DeleteHumanTaskUi`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHumanTaskUiRequest(Request[DeleteHumanTaskUiResponse]):
    """Use this operation to delete a human task user interface (worker task
    template).

    To see a list of human task user interfaces (work task templates) in your
    account, use
    [ListHumanTaskUis](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHumanTaskUis.html).
    When you delete a worker task template, it no longer appears when you call
    `ListHumanTaskUis`.
    """

    __operation__: ClassVar = "DeleteHumanTaskUi"
    __response__: ClassVar = DeleteHumanTaskUiResponse

    human_task_ui_name: str
