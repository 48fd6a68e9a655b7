"""What the comparison of damaged responses accepts is documented, and occurs."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.comparison import difference
from tests.support.fuzz import documented
from tests.support.fuzz.calls import MakeCalls
from tests.support.fuzz.comparison import problem
from tests.support.network import Answer
from tests.support.paths import ROOT

# The row; the service, operation and answer; botocore's result, or the name of its
# error; and the typed one.
EXAMPLES: list[tuple[str, tuple[str, str, Answer], Any, Any]] = [
    (
        documented.NO_VALUE,
        ("things-rest-json", "GetPayload", Answer(b"null")),
        {"Part": None},
        {},
    ),
    (
        documented.NOT_FINITE,
        ("things-json", "GetPart", Answer(b'{"Part": {"Ratio": "Infinity"}}')),
        {"Part": {"Ratio": "Infinity"}},
        {"Part": {"Ratio": float("inf")}},
    ),
    (
        documented.UNKNOWN_VARIANT,
        ("things-json", "GetThing", Answer(b'{"Thing": {"Shade": {"": 1}}}')),
        {"Thing": {"Shade": {"SDK_UNKNOWN_MEMBER": {"name": ""}}}},
        {"Thing": {"Shade": {}}},
    ),
    (
        documented.UNKNOWN_VARIANT,
        (
            "things-cbor",
            "GetThing",
            Answer(b"\xa1\x65Thing\xa1\x66Shades\xa1\x61k\xa1\x63New\x01"),
        ),
        {"Thing": {"Shades": {"k": {"New": 1}}}},
        {"Thing": {"Shades": {"k": {"SDK_UNKNOWN_MEMBER": {"name": "New"}}}}},
    ),
    (
        documented.NULL_IN_CONTAINER,
        ("things-rest-json", "GetPart", Answer(b'{"Part": {"Counts": {"a": null}}}')),
        "TypeError",
        {"Part": {"Counts": {"a": None}}},
    ),
    (
        documented.LOCAL_TIME,
        ("things-json", "GetPart", Answer(b'{"Part": {"Seen": 253402300000}}')),
        "RuntimeError",
        {"Part": {"Seen": datetime(9999, 12, 31, 23, 46, 40, tzinfo=UTC)}},
    ),
    (
        documented.WHOLE_NUMBER,
        ("things-json", "GetPart", Answer(b'{"Part": {"Size": 1.0}}')),
        {"Part": {"Size": 1.0}},
        {"Part": {"Size": 1}},
    ),
    (
        documented.UNREAD_CBOR,
        ("things-cbor", "GetPart", Answer(b"\xa1\x65Parts\xa1\x61a\xa1\x63New\x01")),
        {"Parts": {"a": {"New": 1}}},
        {"Parts": {"a": {}}},
    ),
    (
        documented.MANY_DIGITS,
        ("things-json", "GetPart", Answer(b'{"Part": {}, "New": %s}' % (b"1" * 4301))),
        {},
        {"Part": {}},
    ),
    (
        documented.ERROR_AT_ROOT,
        (
            "things-query",
            "GetPart",
            Answer(b"<Error><Code>Busy</Code><Message>m</Message></Error>", 403),
        ),
        "ClientError",
        (
            "Busy",
            {
                "Error": {"Code": "Busy", "Message": "m"},
                "ResponseMetadata": {
                    "HTTPStatusCode": 403,
                    "HTTPHeaders": {"x-amzn-requestid": "request-1"},
                    "MaxAttemptsReached": True,
                    "RetryAttempts": 0,
                },
            },
        ),
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("call", "plain", "typed"),
    [example[1:] for example in EXAMPLES],
    ids=[example[0] for example in EXAMPLES],
)
def test_documented_difference_occurs(
    make_calls: MakeCalls, call: tuple[str, str, Answer], plain: Any, typed: Any
) -> None:
    service, operation, answer = call
    calls = make_calls(service)
    result = calls.plain(operation, answer)
    theirs = type(result.error).__name__ if result.error else result.outcome
    assert not difference(theirs, plain, exact=True)
    ours = calls.typed(operation, answer, "c").outcome
    assert not difference(ours, typed, exact=True)
    assert not problem(calls, operation, answer)


@pytest.mark.slow
def test_member_of_an_error_that_does_not_fit_is_only_in_the_response(
    make_calls: MakeCalls,
) -> None:
    calls = make_calls("things-json")
    body = json.dumps({"__type": "NoThing", "Count": "many", "message": "m"})
    answer = Answer(body.encode(), 404)
    error: Any = calls.typed("GetThing", answer, "c").error
    assert error.count is None
    assert error.response["Count"] == "many"
    assert error.message == "m"
    assert not problem(calls, "GetThing", answer)


def test_accepted_differences_are_documented() -> None:
    page = (ROOT / "docs" / "differences.md").read_text("utf-8")
    assert not [row for row in documented.ROWS if f"\n| {row}" not in page]
    tested = {row for row, *_ in EXAMPLES}
    assert tested == set(documented.ROWS) - {documented.ERROR_MEMBER}
