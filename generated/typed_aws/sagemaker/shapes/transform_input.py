"""TransformInput of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure
from ..shapes.compression_type import compression_type_or_none
from ..shapes.s3_data_type import as_s3_data_type

if TYPE_CHECKING:
    from ..shapes.compression_type import CompressionType
    from ..shapes.s3_data_type import S3DataType


class SplitType(OpenEnum):
    NONE = "None"
    LINE = "Line"
    RECORD_IO = "RecordIO"
    TF_RECORD = "TFRecord"


SplitTypeLike: TypeAlias = (
    SplitType
    | Literal[
        "None",
        "Line",
        "RecordIO",
        "TFRecord",
    ]
)


def split_type_or_none(value: SplitTypeLike | None, /) -> SplitType | None:
    return None if value is None else converted(SplitType, value)


@frozen(kw_only=True, repr=False, eq=False)
class TransformDataSource(Structure):
    """Describes the location of the channel data."""

    s3_data_source: TransformS3DataSource
    """The S3 location of the data source that is associated with a channel."""


@frozen(kw_only=True, repr=False, eq=False)
class TransformInput(Structure):
    """Describes the input source of a transform job and the way the transform job
    consumes it.
    """

    data_source: TransformDataSource
    """Describes the location of the channel data, which is, the S3 location of the
    input data that the model can consume.
    """

    content_type: str | None = None
    """The multipurpose internet mail extension (MIME) type of the data. Amazon
    SageMaker uses the MIME type with each http call to transfer data to the
    transform job.
    """

    compression_type: CompressionType | None = field(
        default=None, converter=compression_type_or_none
    )
    """If your transform data is compressed, specify the compression type. Amazon
    SageMaker automatically decompresses the data for the transform job
    accordingly. The default value is `None`.
    """

    split_type: SplitType | None = field(default=None, converter=split_type_or_none)
    """The method to use to split the transform job's data files into smaller
    batches. Splitting is necessary when the total size of each object is too
    large to fit in a single request. You can also use data splitting to improve
    performance by processing multiple concurrent mini-batches. The default value
    for `SplitType` is `None`, which indicates that input data files are not
    split, and request payloads contain the entire contents of an input object.
    Set the value of this parameter to `Line` to split records on a newline
    character boundary. `SplitType` also supports a number of record-oriented
    binary data formats. Currently, the supported record formats are:

    - RecordIO
    - TFRecord

    When splitting is enabled, the size of a mini-batch depends on the values of
    the `BatchStrategy` and `MaxPayloadInMB` parameters. When the value of
    `BatchStrategy` is `MultiRecord`, Amazon SageMaker sends the maximum number of
    records in each request, up to the `MaxPayloadInMB` limit. If the value of
    `BatchStrategy` is `SingleRecord`, Amazon SageMaker sends individual records
    in each request.

    **Note:** Some data formats represent a record as a binary payload wrapped
    with extra padding bytes. When splitting is applied to a binary data format,
    padding is removed if the value of `BatchStrategy` is set to `SingleRecord`.
    Padding is not removed if the value of `BatchStrategy` is set to
    `MultiRecord`.

    For more information about `RecordIO`, see [Create a Dataset Using
    RecordIO](https://mxnet.apache.org/api/faq/recordio) in the MXNet
    documentation. For more information about `TFRecord`, see [Consuming TFRecord
    data](https://www.tensorflow.org/guide/data#consuming_tfrecord_data) in the
    TensorFlow documentation.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TransformS3DataSource(Structure):
    """Describes the S3 data source."""

    s3_data_type: S3DataType = field(converter=as_s3_data_type)
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. Amazon
    SageMaker uses all objects with the specified key name prefix for batch
    transform.

    If you choose `ManifestFile`, `S3Uri` identifies an object that is a manifest
    file containing a list of object keys that you want Amazon SageMaker to use
    for batch transform.

    The following values are compatible: `ManifestFile`, `S3Prefix`

    The following value is not compatible: `AugmentedManifestFile`
    """

    s3_uri: str
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. For example:

    - A key name prefix might look like this: `s3://bucketname/exampleprefix/`.
    - A manifest might look like this: `s3://bucketname/example.manifest`

      The manifest is an S3 object which is a JSON file with the following format:

      `[ {"prefix": "s3://customer_bucket/some/prefix/"},`

      `"relative/path/to/custdata-1",`

      `"relative/path/custdata-2",`

      ...

      `"relative/path/custdata-N"`

      `]`

      The preceding JSON matches the following `S3Uris`:

      `s3://customer_bucket/some/prefix/relative/path/to/custdata-1`

      `s3://customer_bucket/some/prefix/relative/path/custdata-2`

      ...

      `s3://customer_bucket/some/prefix/relative/path/custdata-N`

      The complete set of `S3Uris` in this manifest constitutes the input data for
      the channel for this datasource. The object that each `S3Uris` points to
      must be readable by the IAM role that Amazon SageMaker uses to perform tasks
      on your behalf.
    """
