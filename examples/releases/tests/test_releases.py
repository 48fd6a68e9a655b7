"""A model is released, against moto's AWS and a server for Bedrock."""

from collections.abc import Generator
from pathlib import Path

import pytest
from moto import mock_aws

from event_stream_server import Event, bedrock
from releases import fleet, ledger, news, notes, stack, store
from releases.app import Clients, Request, release, report
from releases.aws.bedrock_runtime import BedrockRuntimeClient
from releases.aws.cloudformation import CloudFormationClient
from releases.aws.ec2 import EC2Client, InstanceType, Tag, TagSpecification
from releases.aws.s3 import NoSuchKey
from releases.stack import Resources

REGION = "eu-west-1"
SPOKEN: list[Event] = [
    ("messageStart", {"role": "assistant"}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Finds more "}}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "fraud."}}),
    ("contentBlockStop", {"contentBlockIndex": 0}),
]
FINISHED = [*SPOKEN, ("messageStop", {"stopReason": "end_turn"})]
CUT_OFF = [*SPOKEN, ("messageStop", {"stopReason": "max_tokens"})]


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """An empty AWS account."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with (
        bedrock(FINISHED) as url,
        mock_aws(config={"core": {"passthrough": {"urls": ["http://127.0.0.1.*"]}}}),
    ):
        monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", url)
        yield


@pytest.fixture
def clients() -> Clients:
    return Clients.create(REGION)


@pytest.fixture
def resources(clients: Clients) -> Resources:
    found = stack.deploy(CloudFormationClient.create(region_name=REGION), "fraud")
    news.open_log(clients.logs, found.log_group)
    return found


def request(file: Path, version: int = 1) -> Request:
    file.write_bytes(b"weights" * 2_000_000)
    return Request(
        project="fraud",
        model="detector",
        version=version,
        file=file,
        changes="better recall",
        role_arn="arn:aws:iam::123456789012:role/serve",
    )


def test_release_and_report(
    clients: Clients, resources: Resources, tmp_path: Path
) -> None:
    launch(clients.ec2, "fraud", 2)
    launch(clients.ec2, "other", 1)
    wanted = request(tmp_path / "model.tar.gz")

    assert release(clients, resources, wanted) == "Finds more fraud."

    assert report(clients, resources, wanted) == (
        "  1  arn:aws:sts::123456789012:user/moto\n14000000 bytes\nserved by 2 m5.large"
    )
    (description,) = news.announcements(clients.sqs, resources.queue_url)
    assert description.model_name == "detector-1"
    assert list(news.announcements(clients.sqs, resources.queue_url)) == []
    (line,) = news.lines(clients.logs, resources.log_group, "detector-1")
    assert line == "released detector-1: Finds more fraud."
    copy = tmp_path / "copy"
    store.download(clients.s3, resources.bucket, "detector-1/model.tar.gz", copy)
    assert copy.read_bytes() == wanted.file.read_bytes()


def test_version_is_released_once(
    clients: Clients, resources: Resources, tmp_path: Path
) -> None:
    release(clients, resources, request(tmp_path / "model", version=1))
    release(clients, resources, request(tmp_path / "model", version=2))
    with pytest.raises(ledger.AlreadyReleasedError, match="detector 2"):
        release(clients, resources, request(tmp_path / "model", version=2))

    assert ledger.count(clients.dynamodb, resources.table, "detector") == 2
    versions = ledger.releases(clients.dynamodb, resources.table, "detector")
    assert [release.version for release in versions] == [2, 1]


def test_stream_is_uploaded_in_parts(clients: Clients, resources: Resources) -> None:
    chunks = [bytes([number]) * 3_000_000 for number in range(5)]
    etag = store.upload_stream(clients.s3, resources.bucket, "stream", iter(chunks))
    assert etag.endswith('-3"')
    assert store.read(clients.s3, resources.bucket, "stream") == b"".join(chunks)


def test_failed_upload_leaves_no_parts(clients: Clients, resources: Resources) -> None:
    def broken() -> Generator[bytes]:
        yield bytes(store.PART)
        raise OSError("the source is gone")

    with pytest.raises(OSError, match="gone"):
        store.upload_stream(clients.s3, resources.bucket, "stream", broken())
    uploads = clients.s3.list_multipart_uploads(bucket=resources.bucket).uploads
    assert not uploads
    with pytest.raises(NoSuchKey):
        store.read(clients.s3, resources.bucket, "stream")


def test_notes_that_were_cut_off_are_an_error() -> None:
    with bedrock(CUT_OFF) as url:
        client = BedrockRuntimeClient.create(region_name=REGION, endpoint_url=url)
        written: list[str] = []
        with pytest.raises(notes.CutOffError, match="max_tokens"):
            written.extend(notes.write(client, "model", "changes"))
    assert written == ["Finds more ", "fraud."]


def test_fleet_counts_running_instances(clients: Clients) -> None:
    launch(clients.ec2, "fraud", 2)
    assert fleet.serving(clients.ec2, "fraud") == {InstanceType.M5_LARGE: 2}
    assert fleet.serving(clients.ec2, "other") == {}


def launch(client: EC2Client, project: str, count: int) -> None:
    client.run_instances(
        image_id="ami-12c6146b",
        instance_type="m5.large",
        min_count=count,
        max_count=count,
        tag_specifications=[
            TagSpecification(
                resource_type="instance", tags=[Tag(key="project", value=project)]
            )
        ],
    )
