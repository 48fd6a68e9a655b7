"""InputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
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


def as_framework(value: FrameworkLike, /) -> Framework:
    return converted(Framework, value)


@frozen(kw_only=True, repr=False, eq=False)
class InputConfig(Structure):
    """Contains information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """

    s3_uri: str
    """The S3 path where the model artifacts, which result from model training, are
    stored. This path must point to a single gzip compressed tar archive (.tar.gz
    suffix).
    """

    data_input_config: str | None = None
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. The data inputs are `Framework` specific.

    - `TensorFlow`: You must specify the name and shape (NHWC format) of the
      expected data inputs using a dictionary format for your trained model. The
      dictionary formats required for the console and CLI are different.
      - Examples for one input:
        - If using the console, `{"input":[1,1024,1024,3]}`
        - If using the CLI, `{\\"input\\":[1,1024,1024,3]}`
      - Examples for two inputs:
        - If using the console, `{"data1": [1,28,28,1], "data2":[1,28,28,1]}`
        - If using the CLI, `{\\"data1\\": [1,28,28,1], \\"data2\\":[1,28,28,1]}`
    - `KERAS`: You must specify the name and shape (NCHW format) of expected data
      inputs using a dictionary format for your trained model. Note that while
      Keras model artifacts should be uploaded in NHWC (channel-last) format,
      `DataInputConfig` should be specified in NCHW (channel-first) format. The
      dictionary formats required for the console and CLI are different.
      - Examples for one input:
        - If using the console, `{"input_1":[1,3,224,224]}`
        - If using the CLI, `{\\"input_1\\":[1,3,224,224]}`
      - Examples for two inputs:
        - If using the console,
          `{"input_1": [1,3,224,224], "input_2":[1,3,224,224]}`
        - If using the CLI,
          `{\\"input_1\\": [1,3,224,224], \\"input_2\\":[1,3,224,224]}`
    - `MXNET/ONNX/DARKNET`: You must specify the name and shape (NCHW format) of
      the expected data inputs in order using a dictionary format for your trained
      model. The dictionary formats required for the console and CLI are
      different.
      - Examples for one input:
        - If using the console, `{"data":[1,3,1024,1024]}`
        - If using the CLI, `{\\"data\\":[1,3,1024,1024]}`
      - Examples for two inputs:
        - If using the console, `{"var1": [1,1,28,28], "var2":[1,1,28,28]}`
        - If using the CLI, `{\\"var1\\": [1,1,28,28], \\"var2\\":[1,1,28,28]}`
    - `PyTorch`: You can either specify the name and shape (NCHW format) of
      expected data inputs in order using a dictionary format for your trained
      model or you can specify the shape only using a list format. The dictionary
      formats required for the console and CLI are different. The list formats for
      the console and CLI are the same.
      - Examples for one input in dictionary format:
        - If using the console, `{"input0":[1,3,224,224]}`
        - If using the CLI, `{\\"input0\\":[1,3,224,224]}`
      - Example for one input in list format: `[[1,3,224,224]]`
      - Examples for two inputs in dictionary format:
        - If using the console, `{"input0":[1,3,224,224], "input1":[1,3,224,224]}`
        - If using the CLI, `{\\"input0\\":[1,3,224,224], \\"input1\\":[1,3,224,224]}`
      - Example for two inputs in list format: `[[1,3,224,224], [1,3,224,224]]`
    - `XGBOOST`: input data name and shape are not needed.

    `DataInputConfig` supports the following parameters for `CoreML`
    `TargetDevice` (ML Model format):

    - `shape`: Input shape, for example `{"input_1": {"shape": [1,224,224,3]}}`.
      In addition to static input shapes, CoreML converter supports Flexible input
      shapes:
      - Range Dimension. You can use the Range Dimension feature if you know the
        input shape will be within some specific interval in that dimension, for
        example: `{"input_1": {"shape": ["1..10", 224, 224, 3]}}`
      - Enumerated shapes. Sometimes, the models are trained to work only on a
        select set of inputs. You can enumerate all supported input shapes, for
        example: `{"input_1": {"shape": [[1, 224, 224, 3], [1, 160, 160, 3]]}}`
    - `default_shape`: Default input shape. You can set a default shape during
      conversion for both Range Dimension and Enumerated Shapes. For example
      `{"input_1": {"shape": ["1..10", 224, 224, 3], "default_shape": [1, 224, 224, 3]}}`

    The text continues on AWS's page:
    https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/InputConfig
    """

    framework: Framework = field(converter=as_framework)
    """Identifies the framework in which the model was trained. For example:
    TENSORFLOW.
    """

    framework_version: str | None = None
    """Specifies the framework version to use. This API field is only supported for
    the MXNet, PyTorch, TensorFlow and TensorFlow Lite frameworks.

    For information about framework versions supported for cloud targets and edge
    devices, see [Cloud Supported Instance Types and
    Frameworks](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-supported-cloud.html)
    and [Edge Supported
    Frameworks](https://docs.aws.amazon.com/sagemaker/latest/dg/neo-supported-devices-edge-frameworks.html).
    """
