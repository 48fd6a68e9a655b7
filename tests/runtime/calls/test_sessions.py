"""The sessions that `create` makes clients with."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import boto3
import pytest
from botocore.exceptions import ProfileNotFound
from botocore.session import get_session

from botosmith_tools.client_kinds import ClientKind
from tests.support.network import ASSOCIATIONS, FakeNetwork, json_answer
from tests.support.processes import import_path, run_python
from tests.support.profiles import use_profiles
from tests.support.sdk import Sdk, client_class
from tests.support.sweeps import mostly_slow

# Three clients of three services, without boto3.
THREE_CLIENTS = """
import sys
from typed_for_tests.dynamodb import DynamoDBClient
from typed_for_tests.s3 import S3Client
from typed_for_tests.sqs import SQSClient

for cls in (DynamoDBClient, S3Client, SQSClient):
    client = cls.create({arguments})
    print(client.boto._request_signer._credentials.access_key)
assert "boto3" not in sys.modules
"""

# Clients before, in and after moto's mock.
MOCKED = """
{before}
import boto3
from moto import mock_aws
from typed_for_tests.sqs import SQSClient

def key():
    return SQSClient.create().boto._request_signer._credentials.access_key

with mock_aws():
    boto3.client("sqs").create_queue(QueueName="mocked")
    print(SQSClient.create().get_queue_url(queue_name="mocked").queue_url)
    print(key())
print(key())
"""
REAL = "from typed_for_tests.sqs import SQSClient; SQSClient.create()"


pytestmark = pytest.mark.usefixtures("no_default_session")

Create: TypeAlias = Callable[..., Any]


@pytest.fixture
def profiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sdk: Sdk
) -> dict[str, str]:
    """An environment with profiles whose credentials come from a process."""
    use_profiles(tmp_path, monkeypatch)
    return import_path([sdk.folder])


@pytest.fixture
def create(sdk: Sdk, kind: ClientKind) -> Create:
    def create(service: str, **arguments: Any) -> Any:
        return kind.opened(kind.client_class(sdk(service)).create(**arguments))

    return create


def _access_key(client: Any) -> object:
    return client.boto._request_signer._credentials.access_key


@pytest.mark.parametrize(("arguments", "name"), [("", "default"), ('"b"', "b")])
def test_clients_of_three_services_get_credentials_once(
    profiles: dict[str, str], tmp_path: Path, arguments: str, name: str
) -> None:
    given = f"profile_name={arguments}" if arguments else ""
    program = THREE_CLIENTS.format(arguments=given)
    said = run_python("-c", program, environment=profiles)
    assert said.split() == [f"from-{name}"] * 3
    assert (tmp_path / f"{name}.log").read_text() == "x"


def test_clients_use_the_default_session_of_boto3(create: Create) -> None:
    boto3.setup_default_session(
        aws_access_key_id="boto3s", aws_secret_access_key="s", region_name="eu-north-1"
    )
    client = create("sqs")
    assert _access_key(client) == "boto3s"
    assert client.meta.region_name == "eu-north-1"
    # A later one replaces it, as for the clients of boto3.
    boto3.setup_default_session(region_name="eu-south-1")
    assert create("sqs").meta.region_name == "eu-south-1"


def test_default_session_of_boto3_is_made_if_there_is_none(create: Create) -> None:
    create("sqs")
    made: object = boto3.DEFAULT_SESSION
    assert made is not None
    create("s3")
    assert boto3.DEFAULT_SESSION is made


def test_boto3_that_another_thread_is_importing_is_not_used(
    create: Create, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "boto3", ModuleType("boto3"))
    client = create("sqs", region_name="eu-west-1")
    assert client.meta.region_name == "eu-west-1"


@pytest.mark.parametrize("library", ["boto3", "botocore"])
def test_default_session_can_be_set(sdk: Sdk, create: Create, library: str) -> None:
    session: Any = get_session() if library == "botocore" else boto3.session.Session()
    sdk().set_default_session(session)
    made: list[str] = []
    emitter = (
        session.events if library == "boto3" else session.get_component("event_emitter")
    )

    def note(**_: object) -> None:
        made.append("sqs")

    emitter.register("creating-client-class.sqs", note)
    create("sqs")
    assert made == ["sqs"]
    sdk().set_default_session(None)
    create("sqs")
    assert made == ["sqs"]


@pytest.mark.parametrize("library", ["boto3", "botocore"])
def test_session_is_given_all_other_arguments(
    kind: ClientKind, create: Create, library: str
) -> None:
    session = get_session() if library == "botocore" else boto3.session.Session()
    client = create(
        "sagemaker",
        session=session,
        region_name="eu-west-3",
        endpoint_url="http://localhost:1",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        misfits="raise",
    )
    assert client.meta.region_name == "eu-west-3"
    assert client.meta.endpoint_url == "http://localhost:1"
    assert _access_key(client) == "key"
    assert client.misfits == "raise"
    FakeNetwork(client.boto, json_answer(ASSOCIATIONS))
    assert kind.result(client.list_associations()).next_token == "more"


def test_profile_has_settings_and_credentials(
    create: Create, profiles: dict[str, str]
) -> None:
    client = create("sqs", profile_name="b")
    assert (_access_key(client), client.meta.region_name) == ("from-b", "eu-west-1")
    assert _access_key(create("sqs")) == "from-default"
    with pytest.raises(ProfileNotFound):
        create("sqs", profile_name="c")


def test_session_and_profile_together_are_an_error(create: Create) -> None:
    with pytest.raises(ValueError, match="give session or profile_name"):
        create("sqs", session=get_session(), profile_name="b")


def test_anything_but_a_session_is_an_error(sdk: Sdk, create: Create) -> None:
    with pytest.raises(TypeError, match="not a session of boto3 or botocore: 'b'"):
        create("sqs", session="b")
    with pytest.raises(TypeError, match="not a session of boto3 or botocore"):
        create("sqs", session=object())
    with pytest.raises(TypeError, match="not a session of boto3 or botocore: 'b'"):
        sdk().set_default_session("b")


def test_threads_can_create_clients(sdk: Sdk) -> None:
    services = ("dynamodb", "s3", "sqs", "sagemaker") * 8
    classes = [client_class(sdk(name)) for name in services]

    def create(cls: Any) -> Any:
        return cls.create()

    sdk().set_default_session(get_session())
    with ThreadPoolExecutor(len(classes)) as pool:
        made = list(pool.map(create, classes))
    names = tuple(client.meta.service_model.service_name for client in made)
    assert names == services
    for client in made[3::4]:
        FakeNetwork(client.boto, json_answer(ASSOCIATIONS))
        assert client.list_associations().next_token == "more"


@pytest.mark.parametrize("before", mostly_slow([REAL, f"import boto3; {REAL}"], [REAL]))
def test_mock_of_moto_works_before_and_after_a_real_client(
    sdk: Sdk, before: str
) -> None:
    environment = import_path([sdk.folder])
    said = run_python("-c", MOCKED.format(before=before), environment=environment)
    url, mocked, real_key = said.split()
    assert url.endswith("/mocked")
    assert (mocked, real_key) == ("FOOBARKEY", "testing")


# A client of a profile, before moto is imported and in its mock.
MOCKED_PROFILE = """
import boto3
from typed_for_tests.sqs import SQSClient

SQSClient.create(profile_name="b")
from moto import mock_aws

with mock_aws():
    boto3.client("sqs").create_queue(QueueName="mocked")
    client = SQSClient.create(profile_name="b", region_name="us-east-1")
    print(client.get_queue_url(queue_name="mocked").queue_url)
"""


def test_mock_of_moto_works_after_a_real_client_of_a_profile(
    profiles: dict[str, str],
) -> None:
    # Without the mock, the request ends here.
    environment = {**profiles, "HTTPS_PROXY": "http://127.0.0.1:9"}
    environment["AWS_DEFAULT_REGION"] = "us-east-1"
    said = run_python("-c", MOCKED_PROFILE, environment=environment)
    assert said.strip().endswith("/mocked")


# A process forks while another thread makes a client.
FORKED = """
import os
import signal
from threading import Event, Thread
from botocore.session import Session
from typed_for_tests.sqs import SQSClient

started, forked = Event(), Event()

def wait(**_):
    started.set()
    forked.wait(0.5)

SQSClient.create()  # imports what clients need
session = Session()
session.register("creating-client-class.sqs", wait)
thread = Thread(target=SQSClient.create, kwargs={"session": session})
thread.start()
started.wait()
child = os.fork()
if not child:
    signal.alarm(30)
    SQSClient.create()
    os._exit(0)
forked.set()
thread.join()
print(os.waitpid(child, 0)[1])
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_child_of_a_fork_makes_clients(profiles: dict[str, str]) -> None:
    environment = {**profiles, "AWS_DEFAULT_REGION": "us-east-1"}
    said = run_python("-W", "ignore", "-c", FORKED, environment=environment)
    assert said == "0\n"
