"""CreateHumanTaskUi of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.tag import Tag
    from ..shapes.ui_template import UiTemplate


@frozen(kw_only=True, repr=False, eq=False)
class CreateHumanTaskUiResponse(Response):
    """The response of `CreateHumanTaskUi`, with `human_task_ui_arn`."""

    human_task_ui_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateHumanTaskUiRequest(Request[CreateHumanTaskUiResponse]):
    """Defines the settings you will use for the human review workflow user
    interface. Reviewers will see a three-panel interface with an instruction
    area, the item to review, and an input area.
    """

    __operation__: ClassVar = "CreateHumanTaskUi"
    __response__: ClassVar = CreateHumanTaskUiResponse

    human_task_ui_name: str
    ui_template: UiTemplate
    tags: Sequence[Tag] | None = None
