"""Further arguments of transfers, by their names in boto3.

The keys are those that s3transfer accepts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict

from ..calls.argument_error import wrong_argument
from ..hints import did_you_mean


class AccessArgs(TypedDict, total=False):
    """Arguments of each request that reads or writes data."""

    ExpectedBucketOwner: str
    RequestPayer: str
    SSECustomerAlgorithm: str
    SSECustomerKey: str | bytes
    SSECustomerKeyMD5: str


class DownloadArgs(AccessArgs, total=False):
    """Further arguments of a download."""

    ChecksumMode: str
    VersionId: str


class _ObjectArgs(AccessArgs, total=False):
    ACL: str
    CacheControl: str
    ChecksumAlgorithm: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    Expires: datetime | str
    GrantFullControl: str
    GrantRead: str
    GrantReadACP: str
    GrantWriteACP: str
    Metadata: Mapping[str, str]
    ObjectLockLegalHoldStatus: str
    ObjectLockMode: str
    ObjectLockRetainUntilDate: datetime | str
    SSEKMSEncryptionContext: str
    SSEKMSKeyId: str
    ServerSideEncryption: str
    StorageClass: str
    Tagging: str
    WebsiteRedirectLocation: str


class ChecksumArgs(TypedDict, total=False):
    """Checksums of the whole object."""

    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumMD5: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumXXHASH128: str
    ChecksumXXHASH3: str
    ChecksumXXHASH64: str


class UploadArgs(_ObjectArgs, ChecksumArgs, total=False):
    """Further arguments of an upload; checksums are of the whole object."""

    ChecksumType: str
    MpuObjectSize: int


class CopyArgs(_ObjectArgs, total=False):
    """Further arguments of a copy."""

    AnnotationDirective: str
    CopySourceIfMatch: str
    CopySourceIfModifiedSince: datetime | str
    CopySourceIfNoneMatch: str
    CopySourceIfUnmodifiedSince: datetime | str
    CopySourceSSECustomerAlgorithm: str
    CopySourceSSECustomerKey: str | bytes
    CopySourceSSECustomerKeyMD5: str
    MetadataDirective: str
    TaggingDirective: str


_KNOWN = {"copy": CopyArgs, "download": DownloadArgs, "upload": UploadArgs}


def checked(method: str, given: Mapping[str, object] | None) -> dict[str, Any]:
    """Copy the further arguments of a method.

    Raises:
        ArgumentError: A name is not one of those that the method accepts.
    """
    known = _KNOWN[method.partition("_")[0]]
    names = known.__annotations__
    for name in given or ():
        if name not in names:
            hint = did_you_mean(f"{name}", names)
            expected = f"only keys of {known.__name__}{hint and f' ({hint})'}"
            raise wrong_argument(method, "extra_args", expected, name)
    return dict(given or {})
