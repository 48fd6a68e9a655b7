"""The log says why botocore parses a response, and nothing of usual calls."""

import logging
from collections.abc import Callable
from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.runtime.responses.answers import CALLS
from tests.support.network import Answer
from tests.support.sdk import Sdk


def _log(caplog: pytest.LogCaptureFixture, call: Callable[[], object]) -> list[str]:
    """What the SDK logs about two calls, after what it says of the operation."""
    caplog.set_level(logging.DEBUG, "typed_for_tests")
    call()
    call()
    start = "botocore parses a response of sagemaker ListAssociations: "
    assert all(text.startswith(start) for text in caplog.messages)
    return [text.removeprefix(start) for text in caplog.messages]


def _look_at_token(parsed: Any, **_: object) -> None:
    assert parsed["NextToken"]


def test_the_log_says_once_who_looks_and_at_what(
    boto: Any, typed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    boto.meta.events.register("after-call.sagemaker", _look_at_token)
    logged = _log(caplog, typed.list_associations)
    assert logged == [f"{__name__}._look_at_token looks at NextToken"]


def test_the_log_says_once_what_is_wrong_with_a_body_and_no_values(
    answered: Answered, caplog: pytest.LogCaptureFixture
) -> None:
    client = answered("sagemaker", Answer(b'{"NextToken": "secret"}, {}'))
    assert _log(caplog, client.list_associations) == ["JSONDecodeError"]


def test_the_log_says_once_that_clients_decode_dicts(
    sdk: Sdk, boto: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client = sdk("sagemaker").SageMakerClient(boto, decode="dict")
    logged = _log(caplog, client.list_associations)
    assert logged == ["the client leaves bodies to it"]


def test_the_log_says_nothing_of_usual_calls(
    typed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    assert _log(caplog, typed.list_associations) == []


def test_the_log_of_botocores_parsers_shows_bodies(
    typed: Any, expected: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "botocore.parsers"):
        assert typed.list_associations() == expected
    assert repr(CALLS["json"].answer.body) in caplog.text
