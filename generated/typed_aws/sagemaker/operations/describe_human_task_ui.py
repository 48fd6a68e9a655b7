"""DescribeHumanTaskUi of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure


class HumanTaskUiStatus(OpenEnum):
    ACTIVE = "Active"
    DELETING = "Deleting"


HumanTaskUiStatusLike: TypeAlias = HumanTaskUiStatus | Literal["Active", "Deleting"]


@frozen(kw_only=True, repr=False, eq=False)
class UiTemplateInfo(Structure):
    """Container for user interface template information."""

    url: str | None = None
    content_sha256: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHumanTaskUiResponse(Response):
    """The response of `DescribeHumanTaskUi`, with `human_task_ui_arn`,
    `human_task_ui_name`, `human_task_ui_status`, `creation_time` and
    `ui_template`.
    """

    human_task_ui_arn: str = ABSENT
    human_task_ui_name: str = ABSENT
    human_task_ui_status: HumanTaskUiStatus | None = field(
        default=None, converter=or_none(HumanTaskUiStatus)
    )
    creation_time: datetime = ABSENT
    ui_template: UiTemplateInfo = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeHumanTaskUiRequest(StatusOrGoneRequest[DescribeHumanTaskUiResponse]):
    """Returns information about the requested human task user interface (worker task
    template).
    """

    __operation__: ClassVar = "DescribeHumanTaskUi"
    __response__: ClassVar = DescribeHumanTaskUiResponse
    __status__: ClassVar = "human_task_ui_status"
    __enum__: ClassVar = "HumanTaskUiStatus"
    __states__: ClassVar = {"leaving": ("Deleting",), "resting": ("Active",)}
    __not_found__: ClassVar = ("ResourceNotFound",)

    human_task_ui_name: str
