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


def test_settings_are_those_of_s3transfer(
    sdk: Sdk, boto: BaseClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Mapping[str, object]] = []

    def note(**settings: object) -> None:
        given.append(settings)
        raise InterruptedError

    monkeypatch.setattr("s3transfer.manager.TransferConfig", note)
    same = ("multipart_threshold", "multipart_chunksize", "num_download_attempts")
    settings = {**dict.fromkeys((*same, "max_bandwidth"), 7), "max_concurrency": 8}
    for chosen in ({}, settings):
        config = sdk().TransferConfig(**chosen)
        with pytest.raises(InterruptedError):
            sdk("s3").S3Client(boto).upload_file("file", "b", "k", config=config)
    settings["max_request_concurrency"] = settings.pop("max_concurrency")
    assert given == [{}, settings]


def test_settings_must_be_positive(sdk: Sdk) -> None:
    with pytest.raises(ValueError, match="'max_concurrency' must be > 0: 0"):
        sdk().TransferConfig(max_concurrency=0)


def test_wrong_arguments_of_transfers_are_named(sdk: Sdk, boto: BaseClient) -> None:
    client = sdk("s3").S3Client(boto)
    calls: list[tuple[Callable[[], object], str, str]] = [
        (lambda: client.upload_fileobj("f", "b", "k"), "fileobj", "a file open for"),
        (lambda: client.download_fileobj("b", "k", "f"), "fileobj", "a file open for"),
        (
            lambda: client.download_file("b", "k", "f", callback=sleep),
            *("callback", "a function that is no cor"),
        ),
        (lambda: client.copy("b/k", "b", "k"), "copy_source", "a CopySource, or"),
    ]
    for call, path, expected in calls:
        with pytest.raises(sdk().ArgumentError) as caught:
            call()
        assert caught.value.path == path
        assert caught.value.expected.startswith(expected)
    with pytest.raises(sdk().ArgumentError, match=r"^copy: Missing .*: \"Key\"$"):
        client.copy({"Bucket": "bucket"}, "bucket", "copy")


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
    ("method", "name", "expected"),
    [
        ("upload_file", "ContentTipe", "UploadArgs (did you mean 'ContentType'?)"),
        ("upload_fileobj", "content_type", "UploadArgs (did you mean 'ContentType'?)"),
        ("download_file", "ContentType", "DownloadArgs"),
        ("copy", "MetadataDirectiv", "CopyArgs (did you mean 'MetadataDirective'?)"),
    ],
)
def test_unknown_names_are_refused_before_anything_is_sent(
    sdk: Sdk, boto: BaseClient, method: str, name: str, expected: str
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
        getattr(client, method)(*arguments[method], {name: "x"})
    error = caught.value
    assert (error.method, error.path) == (method, "extra_args")
    assert error.expected == f"only keys of {expected}"
    assert error.got == f"str {name!r}"
    assert network.requests == []
