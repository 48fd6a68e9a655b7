"""Names of further arguments of transfers."""

import pytest
from s3transfer.manager import TransferManager

from botosmith.runtime.extensions.arguments import CopyArgs, DownloadArgs, UploadArgs
from tests.support.botocore_versions import needs_botocore


@needs_botocore("1.44", "older versions of s3transfer accept fewer names")
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (CopyArgs, TransferManager.ALLOWED_COPY_ARGS),
        (DownloadArgs, TransferManager.ALLOWED_DOWNLOAD_ARGS),
        (UploadArgs, TransferManager.ALLOWED_UPLOAD_ARGS),
    ],
)
def test_names_are_those_of_s3transfer(ours: type, theirs: list[str]) -> None:
    assert set(ours.__annotations__) == set(theirs)
