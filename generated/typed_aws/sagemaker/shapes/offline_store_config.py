"""OfflineStoreConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class TableFormat(OpenEnum):
    DEFAULT = "Default"
    GLUE = "Glue"
    ICEBERG = "Iceberg"


TableFormatLike: TypeAlias = TableFormat | Literal["Default", "Glue", "Iceberg"]


@frozen(kw_only=True, repr=False, eq=False)
class DataCatalogConfig(Structure):
    """The meta data of the Glue table which serves as data catalog for the
    `OfflineStore`.
    """

    table_name: str
    catalog: str
    database: str


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
    disable_glue_table_creation: bool | None = None
    data_catalog_config: DataCatalogConfig | None = None
    table_format: TableFormat | None = field(
        default=None, converter=or_none(TableFormat)
    )


@frozen(kw_only=True, repr=False, eq=False)
class S3StorageConfig(Structure):
    """The Amazon Simple Storage (Amazon S3) location and security configuration for
    `OfflineStore`.
    """

    s3_uri: str
    kms_key_id: str | None = None
    resolved_output_s3_uri: str | None = None
