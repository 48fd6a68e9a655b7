"""InputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class Framework(OpenEnum):
    TENSORFLOW = "TENSORFLOW"
    KERAS = "KERAS"
    MXNET = "MXNET"
    ONNX = "ONNX"
    PYTORCH = "PYTORCH"
    XGBOOST = "XGBOOST"
    TFLITE = "TFLITE"
    DARKNET = "DARKNET"
    SKLEARN = "SKLEARN"


FrameworkLike: TypeAlias = (
    Framework
    | Literal[
        "TENSORFLOW",
        "KERAS",
        "MXNET",
        "ONNX",
        "PYTORCH",
        "XGBOOST",
        "TFLITE",
        "DARKNET",
        "SKLEARN",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class InputConfig(Structure):
    """Contains information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """

    s3_uri: str
    data_input_config: str | None = None
    framework: Framework = field(converter=as_enum(Framework))
    framework_version: str | None = None
