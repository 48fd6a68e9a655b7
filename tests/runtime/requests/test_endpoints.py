"""Endpoints that are resolved once are those of botocore."""

import logging
from typing import Any
from unittest import mock

import pytest
from botocore.regions import EndpointRulesetResolver

from tests.support.boto import boto_session, raw_client
from tests.support.network import FakeNetwork, json_answer
from typed_aws.sagemaker import ListAssociationsRequest, SageMakerClient

SESSION = boto_session()
REQUEST = ListAssociationsRequest(max_results=3)


@pytest.fixture
def network() -> FakeNetwork:
    return FakeNetwork(raw_client(SESSION, "sagemaker"), json_answer({}))


@pytest.fixture
def client(network: FakeNetwork) -> SageMakerClient:
    return SageMakerClient(network.client)


def test_endpoints_are_resolved_once(
    client: SageMakerClient, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolved: list[object] = []
    boto: Any = network.client
    provider = boto._ruleset_resolver._provider
    real = provider.resolve_endpoint

    def resolve(**params: object) -> object:
        resolved.append(params)
        return real(**params)

    monkeypatch.setattr(provider, "resolve_endpoint", resolve)
    for _ in range(5):
        client.send(REQUEST)
    # With the first call, which botocore makes alone.
    assert len(resolved) == 2
    assert len({request.url for request in network.requests}) == 1


def test_debug_logs_have_the_parameters_of_endpoints(
    client: SageMakerClient, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    with caplog.at_level(logging.DEBUG, "botocore.regions"):
        client.send(REQUEST)
    assert "Calling endpoint provider" in caplog.text


def test_patched_resolvers_are_called(
    client: SageMakerClient, network: FakeNetwork
) -> None:
    for _ in range(3):
        client.send(REQUEST)
    real = EndpointRulesetResolver.construct_endpoint

    def elsewhere(self: Any, *args: Any, **kwargs: Any) -> Any:
        return real(self, *args, **kwargs)._replace(url="https://elsewhere")

    with mock.patch.object(EndpointRulesetResolver, "construct_endpoint", elsewhere):
        client.send(REQUEST)
    assert network.requests[-1].url == "https://elsewhere/"
    boto: Any = network.client
    resolver = mock.Mock(wraps=boto._ruleset_resolver)
    boto._ruleset_resolver = resolver
    client.send(REQUEST)
    assert resolver.construct_endpoint.call_count == 1


def test_endpoint_of_the_configuration_is_used() -> None:
    boto = SESSION.create_client(
        "sagemaker",
        region_name="us-east-1",
        endpoint_url="https://here",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
    )
    network = FakeNetwork(boto, json_answer({}))
    client = SageMakerClient(boto)
    for _ in range(3):
        client.send(REQUEST)
    assert {request.url for request in network.requests} == {"https://here/"}
