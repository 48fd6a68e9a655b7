"""`wait_until`, on answers of a network that is not there and a clock that is ours."""

from collections.abc import Callable
from datetime import timedelta
from math import inf
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import WaiterError

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

Wait: TypeAlias = Callable[..., Any]

MISSING = json_answer({"__type": "ResourceNotFound", "message": "not there"}, 400)


def _status(status: str) -> Answer:
    return json_answer({"EndpointName": "e", "EndpointStatus": status})


def _is(status: str) -> Callable[[Any], bool]:
    def is_status(endpoint: Any) -> bool:
        return str(endpoint.endpoint_status) == status

    return is_status


@pytest.fixture
def wait(sdk: Sdk, kind: ClientKind, make_client: MakeClient) -> Wait:
    def wait(*answers: Answer, **arguments: Any) -> Any:
        sagemaker = sdk("sagemaker")
        network = FakeNetwork(make_client("sagemaker"), *answers)
        endpoint = kind.typed(sagemaker, network.client).wait_until(
            sagemaker.DescribeEndpointRequest(endpoint_name="e"),
            _is("InService"),
            **{"timeout": None, "jitter": False, **arguments},
        )
        return kind.result(endpoint)

    return wait


def test_response_that_is_as_wanted_ends_the_wait(
    wait: Wait, sdk: Sdk, pauses: list[float]
) -> None:
    endpoint = wait(_status("Creating"), _status("Updating"), _status("InService"))
    assert type(endpoint) is sdk("sagemaker").DescribeEndpointResponse
    assert endpoint.endpoint_status == "InService"
    assert pauses == [5, 10]


def test_pauses_grow_up_to_the_longest(wait: Wait, pauses: list[float]) -> None:
    answers = [*[_status("Creating")] * 5, _status("InService")]
    wait(*answers, delay=timedelta(seconds=2), max_delay=10)
    assert pauses == [2, 4, 8, 10, 10]
    pauses.clear()
    wait(*answers, delay=2, max_delay=0)
    assert pauses == [2] * 5


def test_jitter_shortens_pauses_by_at_most_half(
    wait: Wait, pauses: list[float]
) -> None:
    answers = [*[_status("Creating")] * 50, _status("InService")]
    wait(*answers, delay=8, max_delay=8, jitter=True)
    assert len(set(pauses)) == 50
    assert all(4 <= pause <= 8 for pause in pauses)
    pauses.clear()
    wait(_status("Creating"), _status("InService"), timeout=9, delay=inf, jitter=True)
    assert pauses == [9]


def test_last_call_is_at_the_end_of_the_time(wait: Wait, pauses: list[float]) -> None:
    with pytest.raises(WaiterError, match="DescribeEndpoint failed: Timed") as e:
        wait(_status("Creating"), timeout=timedelta(seconds=12))
    assert pauses == [5, 7]
    last: Any = e.value.last_response
    assert last["EndpointStatus"] == "Creating"
    pauses.clear()
    assert wait(_status("Creating"), _status("InService"), timeout=1)
    assert pauses == [1]
    pauses.clear()
    with pytest.raises(WaiterError, match="Timed out"):
        wait(_status("Creating"), timeout=0)
    assert not pauses


def test_failure_ends_the_wait(wait: Wait, pauses: list[float]) -> None:
    with pytest.raises(WaiterError, match="shows a failure") as raised:
        wait(_status("Creating"), _status("Failed"), fail=_is("Failed"))
    error: Any = raised.value
    assert error.last_response["EndpointStatus"] == "Failed"
    assert error.response.endpoint_status == "Failed"
    assert pauses == [5]


def test_errors_that_mean_not_yet_prolong_the_wait(
    wait: Wait, sdk: Sdk, pauses: list[float]
) -> None:
    missing = sdk("sagemaker").ResourceNotFound
    for not_yet in (missing, sdk().ServiceError):
        pauses.clear()
        assert wait(MISSING, _status("InService"), not_yet=[not_yet])
        assert pauses == [5]
    with pytest.raises(WaiterError, match="Timed out") as raised:
        wait(MISSING, not_yet=[missing], timeout=5)
    error: Any = raised.value
    assert error.last_response["Error"]["Code"] == "ResourceNotFound"
    assert error.response is None
    assert isinstance(error.__cause__, missing)
    with pytest.raises(missing):
        wait(MISSING)


def test_class_of_errors_that_is_not_in_a_list_is_an_error_at_once(
    wait: Wait, sdk: Sdk
) -> None:
    with pytest.raises(TypeError, match=r"list of classes, not <class .*NotFound'>"):
        wait(MISSING, not_yet=sdk("sagemaker").ResourceNotFound)


def test_function_says_which_errors_mean_not_yet(
    wait: Wait, sdk: Sdk, pauses: list[float]
) -> None:
    def is_missing(error: Any) -> bool:
        return str(error.code) == "ResourceNotFound"

    def is_of_server(error: Any) -> bool:
        return int(error.status_code) == 500

    assert wait(MISSING, _status("InService"), not_yet=is_missing)
    assert pauses == [5]
    with pytest.raises(sdk("sagemaker").ResourceNotFound):
        wait(MISSING, not_yet=is_of_server)


def test_error_of_a_predicate_ends_the_wait_unchanged(wait: Wait) -> None:
    error = KeyError("k")

    def fail(_: object) -> None:
        raise error

    with pytest.raises(KeyError) as raised:
        wait(_status("Creating"), fail=fail)
    assert raised.value is error
    assert error.__cause__ is None


@pytest.mark.parametrize("argument", ["timeout", "delay", "max_delay"])
def test_negative_times_are_errors(wait: Wait, argument: str) -> None:
    with pytest.raises(ValueError, match=f"{argument} must be at least 0, not -1"):
        wait(**{argument: -1})
