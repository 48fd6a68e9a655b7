"""Clients that `create` makes from slices, and when from botocore's files."""

import bz2
import gzip
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from zlib import crc32

import boto3
import pytest
from botocore.awsrequest import AWSPreparedRequest
from botocore.exceptions import ClientError
from botocore.loaders import Loader
from botocore.session import Session, get_session

from botosmith.runtime.calls.slices.slice_file import HEADER, MAGIC
from botosmith_tools.importable import importable
from tests.support.network import CaughtRequest, FakeNetwork, json_answer
from tests.support.sdk import Sdk, generate_sdk

# None of them has a patch, which may not fit other versions of botocore.
_SERVICES = ("sqs:GetQueueUrl,ReceiveMessage", "apprunner", "timestream-write")
_MODEL = "service-2"
pytestmark = pytest.mark.usefixtures("no_default_session")

Loaded = list[tuple[str, str]]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sdk]:
    """An SDK of the installed botocore, whatever the other tests use."""
    folder = tmp_path_factory.mktemp("sliced")
    with importable(folder):
        yield generate_sdk(folder, "typed_with_slices", _SERVICES)


@pytest.fixture
def session() -> Session:
    return get_session()


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> Loaded:
    """The services and the types of models that botocore's loaders load."""
    found: Loaded = []
    load: Callable[..., Any] = Loader.load_service_model

    def watched(
        self: Loader, service_name: str, type_name: str, **arguments: object
    ) -> Any:
        found.append((service_name, type_name))
        return load(self, service_name, type_name, **arguments)

    monkeypatch.setattr(Loader, "load_service_model", watched)
    return found


@pytest.fixture
def forget_slices(sdk: Sdk) -> Iterator[Callable[[], None]]:
    """Forgets what the process has read of slices."""
    forget: Any = sdk("_runtime.calls.slices.slice_file").find_slice.cache_clear
    forget()
    yield forget
    forget()


@pytest.fixture
def other_botocore(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data of another botocore, which is like the installed one so far."""
    installed, data = Path(Loader.BUILTIN_DATA_PATH), tmp_path / "data"
    data.mkdir()
    for path in installed.iterdir():
        if path.is_file() or path.name in ("sqs", "apprunner"):
            copy = shutil.copytree if path.is_dir() else shutil.copy2
            copy(path, data / path.name)
    monkeypatch.setattr(Loader, "BUILTIN_DATA_PATH", str(data))
    return data


def _create(sdk: Sdk, session: object, **arguments: object) -> Any:
    return sdk("sqs").SQSClient.create(session=session, **arguments)


def _is_sliced(loaded: Loaded) -> bool:
    """Whether a client of SQS was made, but not from botocore's files."""
    return ("sqs", _MODEL) not in loaded


def test_create_reads_no_models_of_botocore(
    sdk: Sdk, session: Session, loaded: Loaded
) -> None:
    _create(sdk, session)
    _create(sdk, boto3.session.Session(botocore_session=get_session()))
    sdk("sqs").SQSClient.create()
    assert loaded == []


def test_clients_of_the_session_are_as_before(
    sdk: Sdk, session: Session, loaded: Loaded
) -> None:
    loader = session.get_component("data_loader")
    _create(sdk, session)
    assert session.get_component("data_loader") is loader
    client: Any = session.create_client("sqs")
    assert loaded[0] == ("sqs", _MODEL)
    assert client.meta.service_model.documentation
    assert session.get_available_regions("s3") == get_session().get_available_regions(
        "s3"
    )


@pytest.mark.parametrize("by_keyword", [False, True])
def test_a_session_that_has_loaded_a_model_shares_it(
    sdk: Sdk, session: Session, by_keyword: bool
) -> None:
    loader: Any = session.get_component("data_loader")
    if by_keyword:
        model = loader.load_service_model("sqs", type_name=_MODEL)
    else:
        model = loader.load_service_model("sqs", _MODEL)
    model["metadata"]["changed"] = "by the user"
    metadata = _create(sdk, session).boto.meta.service_model.metadata
    assert metadata["changed"] == "by the user"


def test_other_threads_may_load_models_meanwhile(sdk: Sdk, session: Session) -> None:
    class Key(str):
        """A part of a key; another is added while it is compared."""

        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            cache["other", "s3/2006-03-01/service-2"] = {}
            return super().__eq__(other)

    loader: Any = session.get_component("data_loader")
    cache = loader._cache
    cache[Key("load_data_with_path"), "ec2/2016-11-15/paginators-1"] = {}
    assert _create(sdk, session).meta.region_name


def test_state_is_shared_with_the_session(sdk: Sdk, session: Session) -> None:
    session.set_credentials("key", "secret")
    session.user_agent_extra = "mine/1"
    client = _create(sdk, session, region_name="eu-west-1")
    headers = _caught(client.boto, "get_queue_url", QueueName="q").headers
    assert "Credential=key/" in str(headers["Authorization"])
    assert "mine/1" in str(headers["User-Agent"])


@pytest.mark.parametrize(
    "operation", ["get_queue_url", "receive_message", "purge_queue"]
)
def test_requests_have_the_same_bytes(
    sdk: Sdk, session: Session, operation: str, loaded: Loaded
) -> None:
    url = "https://sqs.eu-west-1.amazonaws.com/123456789012/q"
    arguments = {"QueueName" if operation == "get_queue_url" else "QueueUrl": url}
    boto = _create(sdk, session, region_name="eu-west-1").boto
    request = _request(boto, operation, arguments)
    # PurgeQueue is not in this SDK.
    assert _is_sliced(loaded) == (operation != "purge_queue")
    plain = get_session().create_client("sqs", region_name="eu-west-1")
    assert request == _request(plain, operation, arguments)


def _caught(boto: Any, operation: str, **arguments: str) -> AWSPreparedRequest:
    with pytest.raises(CaughtRequest) as caught:
        getattr(FakeNetwork(boto).client, operation)(**arguments)
    return caught.value.request


def _request(boto: Any, operation: str, arguments: dict[str, str]) -> object:
    request = _caught(boto, operation, **arguments)
    headers = {
        name: request.headers[name]
        for name in request.headers
        if name not in ("amz-sdk-invocation-id", "Authorization", "X-Amz-Date")
    }
    return request.method, request.url, request.body, headers


class _OwnLoader(Loader):
    pass


def test_a_loader_of_the_user_wins(sdk: Sdk, session: Session, loaded: Loaded) -> None:
    session.register_component("data_loader", _OwnLoader())
    _create(sdk, session)
    assert not _is_sliced(loaded)


def test_models_of_the_user_win(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loaded: Loaded
) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    _create(sdk, get_session())
    assert _is_sliced(loaded)
    extras = tmp_path / "sqs" / "2012-11-05" / "service-2.sdk-extras.json"
    extras.parent.mkdir(parents=True)
    extras.write_text('{"merge": {"metadata": {"mine": "yes"}}}')
    client = _create(sdk, get_session())
    assert client.boto.meta.service_model.metadata["mine"] == "yes"


def test_a_rule_set_of_the_user_wins(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loaded: Loaded
) -> None:
    (own,) = Path(Loader.BUILTIN_DATA_PATH).glob("sqs/*/endpoint-rule-set-1.json.gz")
    rules = gzip.decompress(own.read_bytes()).replace(b"//sqs.", b"//mine.")
    mine = tmp_path / "sqs" / own.parent.name / "endpoint-rule-set-1.json"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(rules)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    boto = _create(sdk, get_session(), region_name="eu-west-1").boto
    assert not _is_sliced(loaded)
    request = _caught(boto, "get_queue_url", QueueName="q")
    assert "//mine.eu-west-1." in str(request.url)


def test_endpoints_of_the_user_win(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_other_endpoints(tmp_path)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    client = _create(sdk, get_session(), region_name="us-east-1")
    assert client.boto.meta.endpoint_url == "https://other.example.com"


def _write_other_endpoints(folder: Path) -> None:
    own = Path(Loader.BUILTIN_DATA_PATH, "endpoints.json")
    endpoints = json.loads(own.read_bytes())
    services = endpoints["partitions"][0]["services"]
    services["sqs"]["endpoints"]["us-east-1"] = {"hostname": "other.example.com"}
    (folder / "endpoints.json").write_text(json.dumps(endpoints))


def test_another_api_version_is_read_from_botocores_files(
    sdk: Sdk, session: Session, loaded: Loaded
) -> None:
    _create(sdk, session, api_version="2012-11-05")
    assert _is_sliced(loaded)
    with pytest.raises(Exception, match="2011-10-01"):
        _create(sdk, session, api_version="2011-10-01")


def _other_model(data: Path) -> None:
    (file,) = data.glob("sqs/*/service-2.json.gz")
    model = json.loads(gzip.decompress(file.read_bytes()))
    model["operations"]["GetQueueUrl"]["deprecated"] = True
    file.write_bytes(gzip.compress(json.dumps(model).encode()))


def _other_rules(data: Path) -> None:
    (file,) = data.glob("sqs/*/endpoint-rule-set-1.json.gz")
    content = gzip.decompress(file.read_bytes()) + b"\n"
    file.write_bytes(gzip.compress(content))


def _extras(data: Path) -> None:
    (folder,) = data.glob("sqs/*")
    (folder / "service-2.sdk-extras.json").write_text('{"merge": {}}')


def _newer_version(data: Path) -> None:
    (folder,) = data.glob("sqs/*")
    shutil.copytree(folder, folder.with_name("2999-01-01"))


def _uncompressed(data: Path) -> None:
    (file,) = data.glob("sqs/*/service-2.json.gz")
    file.with_suffix("").write_bytes(gzip.decompress(file.read_bytes()))
    file.unlink()


@pytest.mark.parametrize(
    "change", [_other_model, _other_rules, _extras, _newer_version, _uncompressed]
)
def test_another_botocore_is_read_itself(
    sdk: Sdk, other_botocore: Path, loaded: Loaded, change: Callable[[Path], None]
) -> None:
    _create(sdk, get_session())
    assert _is_sliced(loaded)
    change(other_botocore)
    # A process looks at the files of botocore once.
    proofs: Any = sdk("_runtime.calls.slices.checksums")
    proofs._has_sliced_models.cache_clear()
    _create(sdk, get_session())
    assert not _is_sliced(loaded)


def test_other_endpoints_of_botocore_are_used(
    sdk: Sdk, other_botocore: Path, loaded: Loaded
) -> None:
    _write_other_endpoints(other_botocore)
    client = _create(sdk, get_session(), region_name="us-east-1")
    assert _is_sliced(loaded)
    assert client.boto.meta.endpoint_url == "https://other.example.com"


def _flip_bit(place: float) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[int(place * (len(content) - 1))] ^= 1
        file.write_bytes(content)

    return damage


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def _of_another_service(file: Path) -> None:
    file.write_bytes(file.with_name("apprunner.slice").read_bytes())


def _with_head(head: bytes) -> Callable[[Path], None]:
    """Give a slice another head and a valid checksum; see also `test_slice_heads`."""

    def damage(file: Path) -> None:
        packed = bz2.compress(head)
        file.write_bytes(HEADER.pack(MAGIC, crc32(packed), len(packed)) + packed)

    return damage


@pytest.mark.parametrize(
    "damage",
    [
        *map(_flip_bit, (0, 0.0005, 0.1, 0.5, 1)),
        *map(_with_head, (b"{}", b"[]", b"[" * 100_000)),
        *(_of_another_service, _empty, _cut, Path.unlink),
    ],
)
def test_damaged_and_missing_slices_are_not_used(
    sdk: Sdk, loaded: Loaded, forget_slices: Any, damage: Callable[[Path], None]
) -> None:
    file = sdk.folder / sdk.package / "_models" / "sqs.slice"
    content = file.read_bytes()
    try:
        damage(file)
        client = _create(sdk, get_session())
        assert not _is_sliced(loaded)
        FakeNetwork(client.boto, json_answer({"QueueUrl": "u"}))
        assert client.get_queue_url(queue_name="q").queue_url == "u"
    finally:
        file.write_bytes(content)


class _OwnSession(Session):
    pass


def test_the_log_says_why_a_client_is_not_made_from_a_slice(
    sdk: Sdk,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with_slice = sdk("_runtime.calls.slices.sliced_session").with_slice
    own_loader, used, own_models = get_session(), get_session(), get_session()
    own_loader.register_component("data_loader", _OwnLoader())
    used.get_component("data_loader").load_service_model("sqs", _MODEL)
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    (tmp_path / "sqs" / "2999-01-01").mkdir(parents=True)
    (tmp_path / "sqs" / "2999-01-01" / "service-2.json").write_text("{}")
    with caplog.at_level(logging.DEBUG, sdk.package):
        with_slice(session, "apprunner")
        assert not caplog.messages
        with_slice(_OwnSession(), "sqs")
        with_slice(session, "s3")
        for other in (own_loader, used, own_models):
            with_slice(boto3.session.Session(botocore_session=other), "sqs")
    own = f"{__name__}.{_OwnSession.__qualname__}"
    assert caplog.messages == [
        f"the client of {service} is not made from a slice: {reason}"
        for service, reason in (
            ("sqs", f"the class of the session is {own}"),
            ("s3", "the package has none that can be read"),
            ("sqs", "the session has a loader that is not botocore's"),
            ("sqs", "the session has loaded the model before"),
            ("sqs", "the session reads other models"),
        )
    ]


def test_slices_are_not_changed_through_clients(sdk: Sdk, session: Session) -> None:
    first, second = (_create(sdk, session).boto.meta.service_model for _ in range(2))
    first.metadata["protocol"] = "none"
    first.operation_model("GetQueueUrl").http["requestUri"] = "/changed"
    first.shape_for("GetQueueUrlRequest").required_members.append("Changed")
    assert second.metadata["protocol"] != "none"
    assert second.operation_model("GetQueueUrl").http["requestUri"] == "/"
    assert second.shape_for("GetQueueUrlRequest").required_members == ["QueueName"]


def test_threads_share_a_slice(sdk: Sdk, forget_slices: Any) -> None:
    plain: Any = get_session().create_client("apprunner").meta.service_model
    expected = [_describe(plain, name) for name in plain.operation_names]

    def describe(_: int) -> list[object]:
        client = sdk("apprunner").AppRunnerClient.create(session=get_session())
        model = client.boto.meta.service_model
        return [_describe(model, name) for name in model.operation_names]

    with ThreadPoolExecutor(4) as pool:
        assert all(found == expected for found in pool.map(describe, range(8)))


def _describe(model: Any, operation: str) -> object:
    shape = model.operation_model(operation).input_shape
    return operation, shape and [*shape.members], shape and shape.required_members


def test_models_of_clients_have_no_documentation(sdk: Sdk, session: Session) -> None:
    boto = _create(sdk, session).boto
    model = boto.meta.service_model
    assert model.documentation == ""
    assert model.operation_model("GetQueueUrl").documentation == ""
    assert model.shape_for("GetQueueUrlRequest").documentation == ""
    # Those of PurgeQueue are not in this SDK.
    assert "GetQueueUrlRequest" in model.shape_names
    assert "PurgeQueueRequest" not in model.shape_names
    assert [*model.shape_for("PurgeQueueRequest").members] == ["QueueUrl"]


def test_errors_of_a_subset_are_complete(sdk: Sdk, session: Session) -> None:
    client = _create(sdk, session)
    plain: Any = get_session().create_client("sqs")
    assert dir(client.boto.exceptions) == dir(plain.exceptions)
    answer = {"__type": "com.amazonaws.sqs#BatchEntryIdsNotDistinct"}
    FakeNetwork(client.boto, json_answer(answer, 400))
    with pytest.raises(ClientError) as caught:
        client.boto.get_queue_url(QueueName="q")
    assert isinstance(caught.value, client.boto.exceptions.BatchEntryIdsNotDistinct)


def test_endpoints_are_discovered(sdk: Sdk, session: Session) -> None:
    client = sdk("timestream_write").TimestreamWriteClient.create(
        session=session, region_name="us-east-1"
    )
    answers = (
        json_answer({"Endpoints": [{"Address": "e.com", "CachePeriodInMinutes": 9}]}),
        json_answer({"Databases": []}),
    )
    network = FakeNetwork(client.boto, *answers)
    client.list_databases()
    assert [request.url for request in network.requests][1] == "https://e.com"
