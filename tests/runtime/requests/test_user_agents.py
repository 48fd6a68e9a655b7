"""User agents that are built less often are those of botocore."""

from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from botocore import useragent
from botocore.config import Config
from botocore.useragent import UserAgentString

from tests.support.boto import boto_session, raw_client
from tests.support.network import FakeNetwork, json_answer
from typed_aws.sagemaker import ListAssociationsRequest, SageMakerClient

SESSION = boto_session()
HAS_FEATURES = hasattr(useragent, "register_feature_id")
REQUEST = ListAssociationsRequest(max_results=3)


def created(**arguments: Any) -> SageMakerClient:
    return SageMakerClient.create(
        session=SESSION,
        region_name="us-east-1",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        **arguments,
    )


def wrapped(**arguments: Any) -> SageMakerClient:
    return SageMakerClient(raw_client(SESSION, "sagemaker"), **arguments)


@pytest.fixture(params=[wrapped, created])
def make(request: pytest.FixtureRequest) -> Callable[..., SageMakerClient]:
    made: Callable[..., SageMakerClient] = request.param
    return made


@pytest.fixture
def client(make: Callable[..., SageMakerClient]) -> SageMakerClient:
    return make()


@pytest.fixture
def network(client: SageMakerClient) -> FakeNetwork:
    return FakeNetwork(client.boto, json_answer({}))


def sent(network: FakeNetwork) -> str:
    """The user agent of the latest request."""
    headers: Any = network.requests[-1].headers
    return str(headers["User-Agent"], "ascii")


def parts(network: FakeNetwork) -> tuple[list[str], set[str]]:
    """The words of the user agent of the latest request, and its features."""
    words = sent(network).split()
    # Older versions of botocore name no features.
    features = {one for w in words if w[:2] == "m/" for one in w[2:].split(",")}
    return [word for word in words if word[:2] != "m/"], features


def test_all_calls_have_that_of_botocore(
    client: SageMakerClient,
    network: FakeNetwork,
    make: Callable[..., SageMakerClient],
) -> None:
    plain = make(requests="botocore")
    expected = FakeNetwork(plain.boto, json_answer({}))
    plain.send(REQUEST)
    for _ in range(3):
        client.send(REQUEST)
        assert parts(network) == parts(expected)


def test_features_of_calls_are_named(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    for _ in range(2):
        for named in (False, True):
            if named:
                assert list(client.paginators.list_associations.paginate())
            else:
                client.send(REQUEST)
            assert ("C" in parts(network)[1]) == (named and HAS_FEATURES)


@pytest.mark.parametrize("calls", [0, 3])
@pytest.mark.parametrize("name", ["to_string", "_build_feature_metadata"])
def test_patched_builders_are_called(
    client: SageMakerClient, network: FakeNetwork, name: str, calls: int
) -> None:
    for _ in range(calls):
        client.send(REQUEST)
    real: Any = getattr(UserAgentString, name)
    with mock.patch.object(
        UserAgentString, name, autospec=True, side_effect=real
    ) as patched:
        client.send(REQUEST)
        assert patched.called
    client.send(REQUEST)
    assert sent(network)


def test_changed_components_are_sent(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    with mock.patch.object(useragent, "modify_components", return_value=[]):
        client.send(REQUEST)
    assert sent(network) == ""
    client.send(REQUEST)
    assert sent(network) != ""


def test_changed_settings_are_sent(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    boto: Any = client.boto
    for extra in ("one", "two", "three", "four"):
        boto._user_agent_creator._session_user_agent_extra = extra
        client.send(REQUEST)
        assert extra in sent(network).split()
        boto.meta.config.user_agent_extra = f"client-{extra}"
        client.send(REQUEST)
        assert f"client-{extra}" in sent(network).split()


def test_the_user_agent_of_the_configuration_is_sent() -> None:
    client = created(config=Config(user_agent="mine"))
    network = FakeNetwork(client.boto, json_answer({}))
    for _ in range(3):
        client.send(REQUEST)
        assert sent(network) == "mine"


@pytest.mark.skipif(
    not hasattr(UserAgentString, "_get_static_parts"),
    reason="this botocore builds all of it anew",
)
def test_each_user_agent_is_built_once() -> None:
    boto: Any = created().boto
    first = boto._user_agent_creator.to_string()
    assert boto._user_agent_creator.to_string() is first
