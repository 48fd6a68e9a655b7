"""What clients send to other stores that speak S3, with the settings of the guide."""

import io
import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from hashlib import md5, sha256
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.asynchronous.connections.certificates import LOCAL, server_context
from tests.asynchronous.loopback.transfers.store import Store
from tests.docs.examples import python_examples, shell_commands
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.botocore_versions import needs_botocore
from tests.support.paths import ROOT
from tests.support.rough_server import Received, RoughServer
from tests.support.sdk import Sdk

pytestmark = needs_botocore("1.36.0", "they have no settings of checksums")

PAGE = ROOT / "docs" / "guide" / "s3-stores.md"
TEXT = PAGE.read_text("utf-8")
R2 = "https://ACCOUNT_ID.r2.cloudflarestorage.com"
MEGABYTE = 1024 * 1024

Use: TypeAlias = Callable[..., list[Received]]


def defined(example: int) -> dict[str, Any]:
    """Run an example of the page up to its first call."""
    code, _, _ = python_examples(PAGE)[example].code.partition("\ns3.")
    names: dict[str, Any] = {}
    exec(re.sub("(?m)^from typed_aws.*", "", code), names)
    return names


@pytest.fixture(scope="module")
def server() -> Iterator[RoughServer]:
    """A store that speaks TLS, as checksums are sent in another way without it."""
    with RoughServer(Store().answer, server_context()).running() as server:
        server.url = server.url.replace("127.0.0.1", "localhost")
        yield server


@pytest.fixture
def use(sdk: Sdk, kind: ClientKind, server: RoughServer, tmp_path: Path) -> Use:
    """Stores, reads and deletes objects, and gives the requests for it."""
    large = tmp_path / "large"
    large.write_bytes(bytes(6 * MEGABYTE))
    parts = sdk().TransferConfig(
        multipart_threshold=5 * MEGABYTE, multipart_chunksize=5 * MEGABYTE
    )
    s3 = sdk("s3")
    keys = [s3.ObjectIdentifier(key=key) for key in ("bytes", "stream", "large")]

    def use(handler: Any = None, **options: Any) -> list[Received]:
        server.requests.clear()
        create = kind.client_class(s3).create
        keys_of_aws = {
            "aws_access_key_id": ACCESS_KEY,
            "aws_secret_access_key": SECRET_KEY,
        }
        with kind.entered(create(**keys_of_aws, verify=LOCAL, **options)) as client:
            if handler is not None:
                client.meta.events.register("before-sign.s3.DeleteObjects", handler)
            put, stream = client.put_object, io.BytesIO(b"hello")
            kind.result(put(bucket="reports", key="bytes", body=b"hello"))
            kind.result(put(bucket="reports", key="stream", body=stream))
            kind.result(client.upload_file(large, "reports", "large", config=parts))
            kind.result(client.get_object(bucket="reports", key="bytes"))
            deleted = s3.Delete(objects=keys)
            kind.result(client.delete_objects(bucket="reports", delete=deleted))
        for sent in server.requests:
            assert sent.headers["host"] == server.url.removeprefix("https://")
            assert re.match("/reports[/?]", sent.path)
            assert "/auto/s3/aws4_request" in sent.headers["authorization"]
        return list(server.requests)

    return use


@pytest.fixture(params=["code", "profile", "environment"])
def options(
    request: pytest.FixtureRequest,
    server: RoughServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Any]:
    """The arguments of `create`, with settings from a place that the page shows."""
    (profile,) = re.findall(r"(?ms)^```ini\n(.*?)^```", TEXT)
    profile = profile.replace(R2, server.url)
    if request.param == "code":
        profile = "[default]\ns3 =\n    addressing_style = virtual\n"
    if request.param == "environment":
        for line in shell_commands(TEXT):
            name, _, value = line.removeprefix("export ").partition("=")
            monkeypatch.setenv(name, value.replace(R2, server.url))
        return {"session": Session()}
    (tmp_path / "config").write_text(profile)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    if request.param == "profile":
        return {"session": Session(profile="store")}
    code = {"config": defined(0)["store"], "session": Session()}
    return {"endpoint_url": server.url, "region_name": "auto", **code}


def test_uploads_have_trailers_by_default(server: RoughServer, use: Use) -> None:
    *requests, download, _ = use(endpoint_url=server.url, region_name="auto")
    uploads = [sent for sent in requests if sent.method == "PUT"]
    assert len(uploads) == 4
    for sent in uploads:
        assert sent.headers["content-encoding"] == "aws-chunked"
        assert "content-length" not in sent.headers
        assert re.search(rb"\r\nx-amz-checksum-crc32:\S{8}\r\n\r\n$", sent.body)
    assert download.headers["x-amz-checksum-mode"] == "ENABLED"


def test_settings_leave_bodies_alone(use: Use, options: dict[str, Any]) -> None:
    *requests, deletion = use(**options)
    uploads = [sent for sent in requests if sent.method == "PUT"]
    lengths = sorted(int(sent.headers["content-length"]) for sent in uploads)
    assert lengths == [5, 5, MEGABYTE, 5 * MEGABYTE]
    for sent in uploads:
        assert sent.headers["x-amz-content-sha256"] == sha256(sent.body).hexdigest()
    names = " ".join(name for sent in requests for name in sent.headers)
    assert not re.search("checksum|trailer|content-encoding|content-md5", names)
    assert "x-amz-checksum-crc32" in deletion.headers
    assert "content-md5" not in deletion.headers


def test_handler_that_sends_md5(server: RoughServer, use: Use) -> None:
    options = {"endpoint_url": server.url, "region_name": "auto"}
    deletion = use(defined(2)["use_md5"], config=defined(0)["store"], **options)[-1]
    digest = b64encode(md5(deletion.body).digest()).decode()
    assert deletion.headers["content-md5"] == digest
    assert ";content-md5;" in deletion.headers["authorization"].replace("=", ";")
    assert not re.search("checksum", " ".join(deletion.headers))


def test_operations_whose_checksums_stay(botocore_session: Session) -> None:
    _, _, section = TEXT.partition("\n## Where checksums stay\n")
    named = set(
        re.findall("`([A-Z][a-z]+[A-Z][A-Za-z]+)`", section.partition(". b")[0])
    )
    model = botocore_session.get_service_model("s3")
    required = {
        name
        for name in model.operation_names
        if model.operation_model(name).http_checksum.get("requestChecksumRequired")
    }
    assert named & {*model.operation_names} <= required
    assert {name for name in required if "Object" in name} <= named
