"""Packages that lack the rooms of the runtime that they do not need."""

from pathlib import Path

import pytest
from botocore.session import Session, get_session

from botosmith.config import Settings
from botosmith.generate import generate
from botosmith_tools.all_services.strict_pyright import pyright_errors
from botosmith_tools.importable import importable
from tests.support.boto import raw_client
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk, import_all_modules
from tests.support.type_checks import mypy_errors

OPTIONAL = {"asynchronous", "batches", "duplex", "extensions"}
XML_READERS = {"xml_compiler", "xml_decoder"}
ASYNCHRONOUS = {"AsyncClient", "AsyncEventStream", "AsyncPages", "AsyncStreamingBody"}
BATCHES = {"BatchError", "BatchOutcome", "Batches"}
DUPLEX = {"AsyncDuplexStream", "DuplexRequest"}
TRANSFERS = {
    "CopyArgs",
    "DownloadArgs",
    "PresignedPost",
    "TransferConfig",
    "UploadArgs",
}


def _generate(folder: Path, service: str, *, asynchronous: bool) -> Sdk:
    package = f"sdk_of_{folder.name}"
    settings = Settings(
        output=folder,
        package=package,
        services=(service,),
        asynchronous=asynchronous,
        jobs=1,
    )
    generate(settings)
    return Sdk(folder, package)


def _xml_readers(sdk: Sdk) -> set[str]:
    responses = sdk.folder / sdk.package / "_runtime" / "responses"
    return {file.stem for file in responses.glob("*.py")} & XML_READERS


@pytest.mark.parametrize(
    ("service", "asynchronous", "rooms", "names"),
    [
        ("s3:GetObject", False, {"extensions"}, TRANSFERS),
        ("sqs:ListQueues", True, {"asynchronous"}, ASYNCHRONOUS),
        ("sqs:DeleteMessageBatch", False, {"batches"}, BATCHES),
        (
            "sqs:DeleteMessageBatch",
            True,
            {"asynchronous", "batches"},
            ASYNCHRONOUS | BATCHES | {"AsyncBatches"},
        ),
        (
            "s3:GetObject",
            True,
            {"asynchronous", "extensions"},
            ASYNCHRONOUS | TRANSFERS,
        ),
        ("bedrock-runtime:Converse*", True, {"asynchronous"}, ASYNCHRONOUS),
        ("bedrock-runtime", False, set[str](), set[str]()),
        (
            "bedrock-runtime:InvokeModelWith*",
            True,
            {"asynchronous", "duplex"},
            ASYNCHRONOUS | DUPLEX,
        ),
    ],
)
def test_package_has_the_rooms_that_it_needs_and_exports_their_names(
    tmp_path: Path, service: str, asynchronous: bool, rooms: set[str], names: set[str]
) -> None:
    sdk = _generate(tmp_path, service, asynchronous=asynchronous)
    runtime = tmp_path / sdk.package / "_runtime"
    folders = {folder.name for folder in runtime.iterdir()}
    assert folders & OPTIONAL == rooms
    assert (runtime / "extensions" / "asynchronous").exists() == (
        rooms >= {"asynchronous", "extensions"}
    )
    with importable(tmp_path):
        package = sdk()
        known = ASYNCHRONOUS | BATCHES | {"AsyncBatches"} | DUPLEX | TRANSFERS
        assert {*dir(package)} & known == names
        assert all(getattr(package, name) for name in names)


def test_synchronous_clients_need_neither_room(
    tmp_path: Path, botocore_session: Session
) -> None:
    operations = "sagemaker:DescribeEndpoint,ListAssociations"
    sdk = _generate(tmp_path, operations, asynchronous=False)
    package = tmp_path / sdk.package
    assert not [one for one in package.rglob("*") if one.name in OPTIONAL]
    answers = [
        json_answer({"AssociationSummaries": [{"SourceArn": "a"}]}),
        json_answer({"EndpointName": "e", "EndpointStatus": "InService"}),
    ]
    with importable(tmp_path):
        import_all_modules(sdk)
        assert not {*dir(sdk())} & (ASYNCHRONOUS | DUPLEX | TRANSFERS)
        boto = raw_client(botocore_session, "sagemaker")
        FakeNetwork(boto, *answers)
        client = sdk("sagemaker").SageMakerClient(boto)
        client.load()
        pages = client.paginators.list_associations.paginate(prefetch=True)
        assert [one.source_arn for one in pages.items()] == ["a"]
        endpoint = client.waiters.endpoint_in_service.wait(endpoint_name="e")
        assert endpoint.endpoint_status == "InService"


def test_package_reads_xml_if_botocore_may_choose_it(tmp_path: Path) -> None:
    # CloudWatch has several protocols, of which older versions of botocore know one.
    sdk = _generate(tmp_path, "cloudwatch:ListMetrics", asynchronous=False)
    assert _xml_readers(sdk) == XML_READERS


def test_botocore_parses_xml_for_a_package_without_its_reader(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sdk = _generate(tmp_path, "sqs:ListQueues", asynchronous=False)
    assert _xml_readers(sdk) == set()
    boto = raw_client(get_session(), "sqs")
    vars(boto.meta.service_model)["resolved_protocol"] = "query"
    FakeNetwork(boto, Answer(b"<r><QueueUrls>a</QueueUrls></r>"))
    with importable(tmp_path), caplog.at_level("DEBUG", sdk.package):
        client = sdk("sqs").SQSClient(boto)
        assert client.list_queues().queue_urls == ["a"]
    assert "the SDK was made for models without XML" in caplog.text


@pytest.mark.slow
def test_package_without_asynchronous_clients_has_no_type_errors(
    tmp_path: Path,
) -> None:
    # Bodies, event streams, paginators and waiters.
    operations = "s3:GetObject,HeadBucket,ListObjectsV2,SelectObjectContent"
    sdk = _generate(tmp_path, operations, asynchronous=False)
    package = tmp_path / sdk.package
    assert mypy_errors(package) == ""
    assert pyright_errors(tmp_path, [package], 1) == []
