"""What the client of S3 does with s3transfer; `tests/e2e/moto` has real transfers."""

import io
import sys
from asyncio import sleep
from collections.abc import Callable, Mapping
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.client import BaseClient

from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import Answer, FakeNetwork
from tests.support.processes import import_path, run_python
from tests.support.sdk import Sdk


@pytest.fixture
def boto(make_client: MakeClient) -> BaseClient:
    return make_client("s3")


def test_transfers_without_s3transfer_say_what_to_install(
    sdk: Sdk, boto: BaseClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "s3transfer.manager", None)
    with pytest.raises(ImportError, match="pip install s3transfer, or boto3"):
        sdk("s3").S3Client(boto).upload_file("file", "bucket", "key")


def test_s3transfer_is_imported_when_it_is_used(sdk: Sdk) -> None:
    program = (
        "import sys; from typed_for_tests.s3 import S3Client; S3Client.create(); "
        "print(any(name.startswith(('s3transfer', 'boto3')) for name in sys.modules))"
    )
    assert run_python("-c", program, environment=import_path([sdk.folder])) == "False\n"


@needs_botocore("1.38.0", "the user agent has no features")
def test_requests_say_that_they_are_of_a_transfer(sdk: Sdk, boto: BaseClient) -> None:
    network = FakeNetwork(boto, Answer(b""))
    sdk("s3").S3Client(boto).upload_fileobj(io.BytesIO(b"content"), "bucket", "key")
    (request,) = network.requests
    agent: Any = request.headers["User-Agent"]
    # botocore's letter for S3_TRANSFER.
    assert "m/" in str(agent)
    assert "G" in str(agent).partition("m/")[2].split()[0]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({}, {}),
        ({"multipart_threshold": 7}, {"multipart_threshold": 7}),
        ({"multipart_chunksize": 7}, {"multipart_chunksize": 7}),
        ({"max_concurrency": 7}, {"max_request_concurrency": 7}),
        ({"num_download_attempts": 7}, {"num_download_attempts": 7}),
        ({"max_bandwidth": 7}, {"max_bandwidth": 7}),
    ],
)
def test_settings_are_those_of_s3transfer(
    sdk: Sdk,
    boto: BaseClient,
    monkeypatch: pytest.MonkeyPatch,
    ours: Mapping[str, int],
    theirs: Mapping[str, int],
) -> None:
    given: list[Mapping[str, object]] = []

    def note(**settings: object) -> None:
        given.append(settings)
        raise InterruptedError

    monkeypatch.setattr("s3transfer.manager.TransferConfig", note)
    config = sdk().TransferConfig(**ours)
    with pytest.raises(InterruptedError):
        sdk("s3").S3Client(boto).upload_file("file", "bucket", "key", config=config)
    assert given == [theirs]


def test_settings_must_be_positive(sdk: Sdk) -> None:
    with pytest.raises(ValueError, match="'max_concurrency' must be > 0: 0"):
        sdk().TransferConfig(max_concurrency=0)


def test_wrong_arguments_of_transfers_are_named(sdk: Sdk, boto: BaseClient) -> None:
    client = sdk("s3").S3Client(boto)
    calls: list[tuple[Callable[[], object], str]] = [
        (
            lambda: client.upload_fileobj("file", "bucket", "key"),
            "upload_fileobj(fileobj): expected a file open for binary reading, "
            "got str 'file'",
        ),
        (
            lambda: client.download_fileobj("bucket", "key", "file"),
            "download_fileobj(fileobj): expected a file open for binary writing, "
            "got str 'file'",
        ),
        (
            lambda: client.download_file("bucket", "key", "file", callback=sleep),
            "download_file(callback): expected a function that is no coroutine "
            "function, got function",
        ),
        (
            lambda: client.copy("bucket/key", "bucket", "copy"),
            "copy(copy_source): expected a CopySource, or a dict of Bucket and Key, "
            "got str 'bucket/key'",
        ),
        (
            lambda: client.copy({"Bucket": "bucket"}, "bucket", "copy"),
            'copy: Missing required parameter in input: "Key"',
        ),
    ]
    for call, message in calls:
        with pytest.raises(sdk().ArgumentError) as caught:
            call()
        assert str(caught.value) == message


def test_transfers_do_not_use_the_crt(
    sdk: Sdk, boto: BaseClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On machines where boto3 would use it.
    monkeypatch.setitem(sys.modules, "awscrt", Mock())
    monkeypatch.setitem(sys.modules, "awscrt.s3", Mock())
    monkeypatch.setitem(sys.modules, "s3transfer.crt", Mock())
    network = FakeNetwork(boto, Answer(b""))
    sdk("s3").S3Client(boto).upload_fileobj(io.BytesIO(b"content"), "bucket", "key")
    assert len(network.requests) == 1


@pytest.mark.parametrize(
    ("method", "given", "message"),
    [
        (
            "upload_file",
            {"ContentTipe": "text/csv"},
            "upload_file(extra_args): expected only keys of UploadArgs "
            "(did you mean 'ContentType'?), got str 'ContentTipe'",
        ),
        (
            "upload_fileobj",
            {"content_type": "text/csv"},
            "upload_fileobj(extra_args): expected only keys of UploadArgs "
            "(did you mean 'ContentType'?), got str 'content_type'",
        ),
        (
            "download_file",
            {"ContentType": "text/csv"},
            "download_file(extra_args): expected only keys of DownloadArgs, "
            "got str 'ContentType'",
        ),
        (
            "copy",
            {"MetadataDirectiv": "COPY"},
            "copy(extra_args): expected only keys of CopyArgs "
            "(did you mean 'MetadataDirective'?), got str 'MetadataDirectiv'",
        ),
    ],
)
def test_unknown_names_are_refused_before_anything_is_sent(
    sdk: Sdk, boto: BaseClient, method: str, given: dict[str, str], message: str
) -> None:
    network = FakeNetwork(boto)
    client = sdk("s3").S3Client(boto)
    arguments: dict[str, tuple[Any, ...]] = {
        "upload_file": ("file", "b", "k"),
        "upload_fileobj": (io.BytesIO(), "b", "k"),
        "download_file": ("b", "k", "file"),
        "copy": ({"Bucket": "b", "Key": "k"}, "b", "k"),
    }
    with pytest.raises(sdk().ArgumentError) as caught:
        getattr(client, method)(*arguments[method], given)
    assert str(caught.value) == message
    assert network.requests == []
