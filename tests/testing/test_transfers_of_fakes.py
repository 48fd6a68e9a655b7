"""Transfers of files run for real on fakes, which answer each of their requests."""

from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config

import botosmith.testing
from botosmith.testing import body
from botosmith_tools.client_kinds import ClientKind
from tests.support.botocore_versions import needs_botocore
from tests.support.sdk import Sdk, importable_sdk

OPERATIONS = (
    "s3:AbortMultipartUpload,CompleteMultipartUpload,CopyObject,CreateMultipartUpload,"
    "GetObject,HeadObject,PutObject,UploadPart,UploadPartCopy"
)
IN_PARTS = "CreateMultipartUpload", "CompleteMultipartUpload"
PART = 5 * 2**20  # S3 accepts no smaller ones, nor does the code of transfers.
PARTS = b"a" * PART, b"b" * PART, b"end"
DATA = b"".join(PARTS)
PLACE = {"bucket": "files", "key": "k"}

fake: Any = botosmith.testing.fake


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A package of S3 with the operations that transfers need."""
    folder = tmp_path_factory.mktemp("transfers")
    with importable_sdk(folder, "transfers_sdk", [OPERATIONS]) as sdk:
        yield sdk("s3")


def in_parts() -> Any:
    config = import_module("transfers_sdk").TransferConfig
    return config(multipart_threshold=PART, multipart_chunksize=PART)


def accept(made: Any, s3: Any, *names: str) -> None:
    """Answer operations with responses that have nothing."""
    for name in names:
        response = getattr(s3, f"{name}Response")()
        made.on(getattr(s3, f"{name}Request")).returns(response, repeat=True)


class Reader:
    """A file that cannot seek."""

    def __init__(self, data: bytes) -> None:
        self.read = BytesIO(data).read


async def iterate(data: bytes) -> AsyncIterator[bytes]:
    yield data


@pytest.mark.parametrize("source", [BytesIO, Reader, iterate])
@pytest.mark.parametrize("data", [b"", b"short", DATA], ids=len)
def test_uploads_send_typed_requests_in_order(
    s3: Any, kind: ClientKind, source: Any, data: bytes
) -> None:
    if source is iterate and not kind.is_async:
        pytest.skip("only asynchronous clients take asynchronous iterators")
    steps, cls = list[int](), kind.client_class(s3)
    with fake(cls, unused="allow", everywhere=True) as made:
        whole = s3.PutObjectRequest(**PLACE, body=data, content_type="text/plain")
        made.on(whole).returns(s3.PutObjectResponse())
        accept(made, s3, *IN_PARTS, "UploadPart")
        with kind.entered(kind.opened(cls.create())) as client:
            given = source(data), "files", "k", {"ContentType": "text/plain"}
            kind.result(client.upload_fileobj(*given, steps.append, in_parts()))
    assert sum(steps) == len(data)
    first, *sent = made.calls
    assert first.content_type == "text/plain"
    if data is DATA:
        *sent, last = sent
        every = {"upload_id": "upload", "checksum_algorithm": first.checksum_algorithm}
        assert sent == [
            s3.UploadPartRequest(**PLACE, **every, part_number=number, body=part)
            for number, part in enumerate(PARTS, 1)
        ]
        assert [one.etag for one in last.multipart_upload.parts] == ['"part"'] * 3
    else:
        assert (first.body, sent) == (data, [])


@needs_botocore("1.36.0", "no such setting")
@pytest.mark.parametrize("validation", ["when_supported", "when_required"])
@pytest.mark.parametrize("data", [b"", b"short", DATA], ids=len)
def test_downloads_get_the_ranges_of_a_whole_body(
    s3: Any, kind: ClientKind, data: bytes, validation: str, tmp_path: Path
) -> None:
    options: Any = {"response_checksum_validation": validation}
    steps, file, target = list[int](), tmp_path / "file", BytesIO()
    with fake(kind.client_class(s3)) as made:
        response = s3.GetObjectResponse(body=body(data), etag='"e"')
        made.on(s3.GetObjectRequest(**PLACE)).returns(response, repeat=True)
        made_with = made.client.with_options(config=Config(**options))
        with kind.entered(made_with) as client:
            more = {"callback": steps.append, "config": in_parts()}
            kind.result(client.download_file("files", "k", file, **more))
            kind.result(client.download_fileobj("files", "k", target, **more))
    assert file.read_bytes() == target.getvalue() == data
    assert sum(steps) == 2 * len(data)
    if data is DATA:
        calls = made.calls[: len(made.calls) // 2]
        begins = [one.range.partition("-")[0] for one in calls if one.range]
        assert begins == ["bytes=0", f"bytes={PART}", f"bytes={2 * PART}"]
        assert calls[-1].if_match == '"e"'


def test_sizes_come_from_rules_for_the_data(
    s3: Any, kind: ClientKind, tmp_path: Path
) -> None:
    def download(key: str = "k") -> None:
        kind.result(made.client.download_file("files", key, tmp_path / "file"))

    with fake(kind.client_class(s3), unanswered="allow") as made:
        wanted = [s3.GetObjectRequest(**PLACE)]
        rule = made.on(s3.GetObjectRequest, where=wanted.__contains__)
        rule.raises(s3.NoSuchKey()).returns(s3.GetObjectResponse(body=body("found")))
        with pytest.raises(import_module("transfers_sdk").ServiceError) as raised:
            download()
        assert (raised.value.code, raised.value.operation_name) == ("404", "HeadObject")
        assert [*tmp_path.iterdir()] == []
        with pytest.raises(AssertionError, match=r"where=\.\.\.\): its predicate is f"):
            download("other")
        download()
        assert (tmp_path / "file").read_bytes() == b"found"
        made.on(s3.HeadObjectRequest(**PLACE)).returns(s3.HeadObjectResponse())
        with pytest.raises(
            ValueError, match=r"HeadObjectResponse\(\) has no content_l"
        ):
            download()
        # Calls of the program itself need rules of their own.
        with pytest.raises(AssertionError, match="no rule of fake"):
            kind.result(made.client.head_object(**PLACE))


@pytest.mark.parametrize("has_rule", [True, False])
def test_failed_uploads_are_aborted(s3: Any, kind: ClientKind, has_rule: bool) -> None:
    with fake(kind.client_class(s3), unused="allow", unanswered="allow") as made:
        accept(made, s3, *IN_PARTS)
        parts = made.on(s3.UploadPartRequest).returns(s3.UploadPartResponse())
        if has_rule:
            parts.raises(s3.NoSuchUpload())
        upload = made.client.upload_fileobj
        with pytest.raises(s3.NoSuchUpload if has_rule else AssertionError) as raised:
            kind.result(upload(BytesIO(DATA), "files", "k", config=in_parts()))
    assert len(str(raised.value)) < 5000  # not all bytes
    assert [type(one).__name__.removesuffix("Request") for one in made.calls] == [
        *("CreateMultipartUpload", "UploadPart", "UploadPart", "AbortMultipartUpload")
    ]
    assert made.calls[-1].upload_id == "upload"


def test_operations_that_the_sdk_lacks_are_named(sdk: Sdk, kind: ClientKind) -> None:
    config = sdk().TransferConfig(multipart_threshold=1)
    with fake(kind.client_class(sdk("s3"))) as made:
        upload = made.client.upload_fileobj
        with pytest.raises(NotImplementedError, match="without s3:CreateMultipartUpl"):
            kind.result(upload(BytesIO(b"data"), "files", "k", config=config))
        with pytest.raises(FileNotFoundError):
            kind.result(made.client.upload_file("no/such/file", "b", "k"))


@pytest.mark.parametrize("data", [b"", DATA], ids=len)
def test_copies_look_up_the_size_of_their_source(s3: Any, data: bytes) -> None:
    source = s3.CopySource(**PLACE)
    with fake(s3.S3Client, unused="allow") as made, fake(s3.S3Client) as other:
        found = s3.GetObjectResponse(body=body(data))
        other.on(s3.GetObjectRequest(**PLACE)).returns(found)
        accept(made, s3, *IN_PARTS, "CopyObject", "UploadPartCopy")
        more: Any = {"source_client": other.client, "config": in_parts()}
        made.client.copy(source, "other", "copy", **more)
    if data:
        _, *parts, last = made.calls
        assert [one.copy_source for one in parts] == [source] * 3
        assert [one.etag for one in last.multipart_upload.parts] == ['"part"'] * 3
    else:
        whole = {"bucket": "other", "key": "copy", "copy_source": source}
        assert made.calls == [s3.CopyObjectRequest(**whole)]


def test_rules_may_transfer_files(s3: Any) -> None:
    def answer(request: Any) -> Any:
        made.client.upload_fileobj(request.body, "files", "copy")
        return s3.PutObjectResponse()

    with fake(s3.S3Client) as made:
        accept(made, s3, "PutObject")
        made.on(s3.PutObjectRequest(**PLACE)).answers(answer)
        made.client.put_object(**PLACE, body=BytesIO(b"data"))
    assert (made.calls[1].key, made.calls[1].body) == ("copy", b"data")
