"""docs/guide/reference.md lists what an SDK exports, each class with its members."""

import re
from itertools import chain
from typing import is_typeddict

import typed_aws
from botosmith.runtime.batches.asynchronous import AsyncBatches
from botosmith.runtime.batches.outcomes import BatchError, BatchOutcome
from botosmith.runtime.batches.sending import Batches
from botosmith.runtime.duplex.requests import DuplexRequest, StreamEndedError
from botosmith.runtime.duplex.stream import AsyncDuplexStream
from botosmith.runtime.extensions.arguments import CopyArgs, DownloadArgs, UploadArgs
from botosmith.runtime.extensions.transfer import PresignedPost, TransferConfig
from tests.support.class_members import members
from tests.support.paths import ROOT
from typed_aws.sagemaker import EndpointInServiceWaiter, ListActionsPaginator

PAGE = (ROOT / "docs" / "guide" / "reference.md").read_text("utf-8")
# Type checkers do not know of it.
ALWAYS: list[str] = getattr(typed_aws, "__all__")  # noqa: B009
EXPORTED: dict[str, object] = {
    **{name: getattr(typed_aws, name) for name in ALWAYS},
    # Of packages with S3.
    "CopyArgs": CopyArgs,
    "DownloadArgs": DownloadArgs,
    "PresignedPost": PresignedPost,
    "TransferConfig": TransferConfig,
    "UploadArgs": UploadArgs,
    # Of packages with batches.
    "AsyncBatches": AsyncBatches,
    "BatchError": BatchError,
    "BatchOutcome": BatchOutcome,
    "Batches": Batches,
    # Of packages with events in both directions.
    "AsyncDuplexStream": AsyncDuplexStream,
    "DuplexRequest": DuplexRequest,
    "StreamEndedError": StreamEndedError,
}
# The keys of dicts are those of boto3.
CLASSES = {
    name: one
    for name, one in EXPORTED.items()
    if isinstance(one, type) and not is_typeddict(one)
}
# Members that only subclasses have, and one that is botocore's.
OTHERS = members(ListActionsPaginator) | members(EndpointInServiceWaiter) | {"response"}


def rows() -> dict[str, set[str]]:
    """The code in the second cell of a row, by the names in the first."""
    found: dict[str, set[str]] = {}
    for line in PAGE.splitlines():
        if line.startswith("| `"):
            _, names, meaning, _ = line.split("|")
            code = set(re.findall(r"`([^`]+)`", meaning))
            found |= dict.fromkeys(re.findall(r"`([^`]+)`", names), code)
    return found


def test_every_export_has_a_row() -> None:
    assert set(rows()) == {*EXPORTED, "__version__"}


def test_every_member_is_in_the_row_of_its_class_or_of_a_base() -> None:
    documented = rows()
    assert [
        f"{name}.{member}"
        for name, cls in CLASSES.items()
        for member in sorted(members(cls))
        if not any(
            member in documented[base.__name__]
            for base in cls.__mro__
            if CLASSES.get(base.__name__) is base
        )
    ] == []


def test_rows_of_classes_name_only_classes_and_members() -> None:
    known = {*CLASSES, *OTHERS, *chain(*map(members, CLASSES.values()))}
    named = {word for name in CLASSES for word in rows()[name] if word.isidentifier()}
    assert named - known == set()
