"""OfflineStoreConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class TableFormat(OpenEnum):
    DEFAULT = "Default"
    GLUE = "Glue"
    ICEBERG = "Iceberg"


TableFormatLike: TypeAlias = (
    TableFormat
    | Literal[
        "Default",
        "Glue",
        "Iceberg",
    ]
)


def table_format_or_none(value: TableFormatLike | None, /) -> TableFormat | None:
    return None if value is None else converted(TableFormat, value)


@frozen(kw_only=True, repr=False, eq=False)
class DataCatalogConfig(Structure):
    """The meta data of the Glue table which serves as data catalog for the
    `OfflineStore`.
    """

    table_name: str
    """The name of the Glue table."""

    catalog: str
    """The name of the Glue table catalog."""

    database: str
    """The name of the Glue table database."""


@frozen(kw_only=True, repr=False, eq=False)
class OfflineStoreConfig(Structure):
    """The configuration of an `OfflineStore`.

    Provide an `OfflineStoreConfig` in a request to `CreateFeatureGroup` to create
    an `OfflineStore`.

    To encrypt an `OfflineStore` using at rest data encryption, specify Amazon Web
    Services Key Management Service (KMS) key ID, or `KMSKeyId`, in
    `S3StorageConfig`.
    """

    s3_storage_config: S3StorageConfig
    """The Amazon Simple Storage (Amazon S3) location of `OfflineStore`."""

    disable_glue_table_creation: bool | None = None
    """Set to `True` to disable the automatic creation of an Amazon Web Services Glue
    table when configuring an `OfflineStore`. If set to `True` and
    `DataCatalogConfig` is provided, Feature Store associates the provided catalog
    configuration with the feature group without creating a table. In this case,
    you are responsible for creating and managing the Glue table. If set to `True`
    without `DataCatalogConfig`, no Glue table is created or associated with the
    feature group. The `Iceberg` table format is only supported when this is set
    to `False`.

    If set to `False` and `DataCatalogConfig` is provided, Feature Store creates
    the table using the specified names. If set to `False` without
    `DataCatalogConfig`, Feature Store auto-generates the table name following
    [Athena's naming
    recommendations](https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html).
    This applies to both Glue and Apache Iceberg table formats.

    The default value is `False`.
    """

    data_catalog_config: DataCatalogConfig | None = None
    """The meta data of the Glue table for the `OfflineStore`. If not provided,
    Feature Store auto-generates the table name, database, and catalog when the
    `OfflineStore` is created. You can optionally provide this configuration to
    specify custom values. This applies to both Glue and Apache Iceberg table
    formats.
    """

    table_format: TableFormat | None = field(
        default=None, converter=table_format_or_none
    )
    """Format for the offline store table. Supported formats are Glue (Default) and
    [Apache Iceberg](https://iceberg.apache.org/).
    """


@frozen(kw_only=True, repr=False, eq=False)
class S3StorageConfig(Structure):
    """The Amazon Simple Storage (Amazon S3) location and security configuration for
    `OfflineStore`.
    """

    s3_uri: str
    """The S3 URI, or location in Amazon S3, of `OfflineStore`.

    S3 URIs have a format similar to the following: `s3://example-bucket/prefix/`.
    """

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (KMS) key ARN of the key used
    to encrypt any objects written into the `OfflineStore` S3 location.

    The IAM `roleARN` that is passed as a parameter to `CreateFeatureGroup` must
    have below permissions to the `KmsKeyId`:

    - `"kms:GenerateDataKey"`
    """

    resolved_output_s3_uri: str | None = None
    """The S3 path where offline records are written."""
