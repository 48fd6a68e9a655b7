"""HumanLoopRequestSource of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class AwsManagedHumanLoopRequestSource(OpenEnum):
    AWS_REKOGNITION_DETECT_MODERATION_LABELS_IMAGE_V3 = (
        "AWS/Rekognition/DetectModerationLabels/Image/V3"
    )
    AWS_TEXTRACT_ANALYZE_DOCUMENT_FORMS_V1 = "AWS/Textract/AnalyzeDocument/Forms/V1"


AwsManagedHumanLoopRequestSourceLike: TypeAlias = (
    AwsManagedHumanLoopRequestSource
    | Literal[
        "AWS/Rekognition/DetectModerationLabels/Image/V3",
        "AWS/Textract/AnalyzeDocument/Forms/V1",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class HumanLoopRequestSource(Structure):
    """Container for configuring the source of human task requests."""

    aws_managed_human_loop_request_source: AwsManagedHumanLoopRequestSource = field(
        converter=as_enum(AwsManagedHumanLoopRequestSource)
    )
