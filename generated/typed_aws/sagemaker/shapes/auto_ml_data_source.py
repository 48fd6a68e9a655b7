"""AutoMLDataSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AutoMLS3DataType(OpenEnum):
    MANIFEST_FILE = "ManifestFile"
    S3_PREFIX = "S3Prefix"
    AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile"


AutoMLS3DataTypeLike: TypeAlias = (
    AutoMLS3DataType
    | Literal[
        "ManifestFile",
        "S3Prefix",
        "AugmentedManifestFile",
    ]
)


def as_auto_mls3_data_type(value: AutoMLS3DataTypeLike, /) -> AutoMLS3DataType:
    return converted(AutoMLS3DataType, value)


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLDataSource(Structure):
    """The data source for the Autopilot job."""

    s3_data_source: AutoMLS3DataSource
    """The Amazon S3 location of the input data."""


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLS3DataSource(Structure):
    """Describes the Amazon S3 data source."""

    s3_data_type: AutoMLS3DataType = field(converter=as_auto_mls3_data_type)
    """The data type.

    - If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. SageMaker AI
      uses all objects that match the specified key name prefix for model
      training.

      The `S3Prefix` should have the following format:

      `s3://DOC-EXAMPLE-BUCKET/DOC-EXAMPLE-FOLDER-OR-FILE`
    - If you choose `ManifestFile`, `S3Uri` identifies an object that is a
      manifest file containing a list of object keys that you want SageMaker AI to
      use for model training.

      A `ManifestFile` should have the format shown below:

      `[ {"prefix": "s3://DOC-EXAMPLE-BUCKET/DOC-EXAMPLE-FOLDER/DOC-EXAMPLE-PREFIX/"},`

      `"DOC-EXAMPLE-RELATIVE-PATH/DOC-EXAMPLE-FOLDER/DATA-1",`

      `"DOC-EXAMPLE-RELATIVE-PATH/DOC-EXAMPLE-FOLDER/DATA-2",`

      ... "DOC-EXAMPLE-RELATIVE-PATH/DOC-EXAMPLE-FOLDER/DATA-N" ]
    - If you choose `AugmentedManifestFile`, `S3Uri` identifies an object that is
      an augmented manifest file in JSON lines format. This file contains the data
      you want to use for model training. `AugmentedManifestFile` is available for
      V2 API jobs only (for example, for jobs created by calling
      `CreateAutoMLJobV2`).

      Here is a minimal, single-record example of an `AugmentedManifestFile`:

      `{"source-ref": "s3://DOC-EXAMPLE-BUCKET/DOC-EXAMPLE-FOLDER/cats/cat.jpg",`

      `"label-metadata": {"class-name": "cat"` }

      For more information on `AugmentedManifestFile`, see [Provide Dataset
      Metadata to Training Jobs with an Augmented Manifest
      File](https://docs.aws.amazon.com/sagemaker/latest/dg/augmented-manifest.html).
    """

    s3_uri: str
    """The URL to the Amazon S3 data source. The Uri refers to the Amazon S3 prefix
    or ManifestFile depending on the data type.
    """
