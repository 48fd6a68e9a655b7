"""Transfers of files with S3's client, and presigned posts, against moto's server."""

import io
import os
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from botocore.exceptions import ClientError

from botosmith.testing import record, replay

from .conftest import Service, whole_sdk

MEGABYTE = 2**20
# More than a part, which has 5 MB at least.
CONTENT = os.urandom(1000) * 6000


@pytest.fixture
def bucket(service: Service) -> tuple[Any, Any]:
    """S3's package, and a client with the bucket "files"."""
    package, client = service("s3")
    client.create_bucket(bucket="files")
    return package, client


def _in_parts(package: Any, **settings: object) -> Any:
    return whole_sdk(package).TransferConfig(
        multipart_threshold=5 * MEGABYTE, multipart_chunksize=5 * MEGABYTE, **settings
    )


def test_files_are_transferred_in_parts(
    bucket: tuple[Any, Any], tmp_path: Path
) -> None:
    s3, client = bucket
    (tmp_path / "file").write_bytes(CONTENT)
    steps: list[int] = []
    client.upload_file(
        tmp_path / "file",
        "files",
        "k",
        {"ContentType": "text/plain"},
        steps.append,
        _in_parts(s3),
    )
    head = client.head_object(bucket="files", key="k")
    assert head.content_type == "text/plain"
    assert head.etag.endswith('-2"')
    assert sum(steps) == len(CONTENT)
    client.download_file("files", "k", str(tmp_path / "copy"), config=_in_parts(s3))
    assert (tmp_path / "copy").read_bytes() == CONTENT


def test_open_files_are_transferred(bucket: tuple[Any, Any]) -> None:
    _, client = bucket
    source = io.BytesIO(b"--content")
    source.seek(2)
    client.upload_fileobj(source, "files", "k")
    target = io.BytesIO()
    client.download_fileobj("files", "k", target)
    assert target.getvalue() == b"content"
    # The body of a response is a file, too.
    client.upload_fileobj(
        client.get_object(bucket="files", key="k").body, "files", "again"
    )
    assert client.get_object(bucket="files", key="again").body.read() == b"content"


@pytest.mark.parametrize("use_threads", [True, False])
def test_file_in_append_mode_is_written_in_order(
    bucket: tuple[Any, Any], tmp_path: Path, use_threads: bool
) -> None:
    s3, client = bucket
    client.upload_fileobj(io.BytesIO(CONTENT), "files", "k")
    config = whole_sdk(s3).TransferConfig(
        multipart_threshold=100_000,
        multipart_chunksize=100_000,
        use_threads=use_threads,
    )
    file = tmp_path / "file"
    file.write_bytes(b"before")
    with file.open("ab") as target:
        client.download_fileobj("files", "k", target, config=config)
    assert file.read_bytes() == b"before" + CONTENT


def test_objects_are_copied(bucket: tuple[Any, Any], service: Service) -> None:
    s3, client = bucket
    client.upload_fileobj(io.BytesIO(CONTENT), "files", "k")
    client.copy(
        s3.CopySource(bucket="files", key="k"), "files", "copy", config=_in_parts(s3)
    )
    assert client.get_object(bucket="files", key="copy").body.read() == CONTENT
    other = service("s3")[1]
    client.copy(
        {"Bucket": "files", "Key": "copy"}, "files", "other", source_client=other
    )
    assert client.head_object(bucket="files", key="other").content_length == len(
        CONTENT
    )


def test_errors_of_transfers_are_typed(bucket: tuple[Any, Any], tmp_path: Path) -> None:
    s3, client = bucket
    with pytest.raises(s3.NoSuchBucket) as caught:
        client.upload_fileobj(io.BytesIO(b""), "gone", "k")
    assert isinstance(caught.value, client.exceptions.NoSuchBucket)
    with pytest.raises(whole_sdk(s3).ServiceError) as missing:
        client.download_file("files", "gone", tmp_path / "file")
    assert missing.value.code == "404"
    assert isinstance(missing.value, ClientError)
    assert not list(tmp_path.iterdir())


def test_recorded_transfers_are_replayed(
    bucket: tuple[Any, Any], tmp_path: Path
) -> None:
    s3, client = bucket

    def transfer(client: Any) -> bytes:
        target = io.BytesIO()
        client.upload_fileobj(io.BytesIO(b"DB_PASSWORD=x"), "files", "k")
        client.upload_fileobj(io.BytesIO(CONTENT), "files", "k")
        client.download_fileobj("files", "k", target, config=_in_parts(s3))
        return target.getvalue()

    with record(client, tmp_path / "recording.json"):
        assert transfer(client) == CONTENT
    with replay(s3.S3Client, tmp_path / "recording.json") as again:
        assert transfer(again) == CONTENT


def test_presigned_post_uploads_a_file(bucket: tuple[Any, Any]) -> None:
    _, client = bucket
    fields = {"Content-Type": "text/plain"}
    post = client.presign_post("files", "k", fields=fields, conditions=[fields])
    assert post.fields["key"] == "k"
    assert post.fields["Content-Type"] == "text/plain"
    parts = [*post.fields.items(), ("file", "content")]
    body = "".join(
        f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in parts
    )
    request = Request(
        post.url,
        f"{body}--edge--\r\n".encode(),
        {"Content-Type": "multipart/form-data; boundary=edge"},
    )
    try:
        with urlopen(request) as answer:
            assert answer.status in (200, 204)
    except HTTPError as error:
        pytest.fail(error.read().decode())
    assert client.get_object(bucket="files", key="k").body.read() == b"content"
