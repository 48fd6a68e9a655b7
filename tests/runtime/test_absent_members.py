"""Members that AWS always sends, in objects that lack them nevertheless."""

import copy
import gc
import inspect
import pickle
import pydoc
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias, get_type_hints
from unittest.mock import create_autospec

import attrs
import pytest
from cattrs import Converter
from rich.pretty import pretty_repr

from botosmith.testing import fake
from tests.runtime.conftest import Answered
from tests.support.network import Answer
from tests.support.sdk import Sdk
from typed_aws import (
    AbsentMemberError,
    AbsentValueError,
    configure_converter,
    evolve,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from typed_aws.sagemaker import (
    CreateTrialRequest,
    CreateTrialResponse,
    DescribeEndpointRequest,
    DescribeEndpointResponse,
    EndpointStatus,
    EndpointSummary,
    ListEndpointsPaginator,
    ListEndpointsResponse,
    SageMakerClient,
    Tag,
)

ANSWER = from_dict(CreateTrialResponse, {})
NAMED = EndpointSummary(endpoint_name="e")
OBJECTS = [ANSWER, NAMED, from_dict(EndpointSummary, {}), from_dict(Tag, {"Key": "k"})]


Copy: TypeAlias = Callable[[Any], Any]


def pickled(value: Any, protocol: int = 5) -> Any:
    """Copy a value by pickling it."""
    return pickle.loads(pickle.dumps(value, protocol))


def replaced(value: Any) -> Any:
    """Copy an object as `copy.replace` does from Python 3.13 on."""
    return value.__replace__()


def converted(value: Any) -> Any:
    """Copy an object by making a dict of it, and JSON."""
    cls: type[Any] = value.__class__
    to: Any = to_dict
    made: Any = from_dict(cls, to(value))
    return from_json(cls, to_json(made))


PICKLES = [partial(pickled, protocol=protocol) for protocol in range(2, 6)]
COPIES: Sequence[Copy] = (
    *(copy.copy, copy.deepcopy, evolve, replaced, converted),
    *PICKLES,
)


def test_error_is_freed_without_the_garbage_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        with pytest.raises(AbsentMemberError):
            _ = ANSWER.trial_arn
        kept = [one for one in gc.get_objects() if type(one) is AbsentMemberError]
    finally:
        gc.enable()
    assert kept == []


def error_of(read: Callable[[], object]) -> AbsentMemberError:
    """Get the error of reading an attribute."""
    with pytest.raises(AbsentMemberError) as raised:
        read()
    return raised.value


def test_error_says_what_aws_left_out() -> None:
    of_answer = error_of(lambda: ANSWER.trial_arn)
    of_structure = error_of(lambda: NAMED.endpoint_arn)
    assert [*map(str, (of_answer, of_structure))] == [
        "AWS left out CreateTrialResponse.trial_arn in the response of CreateTrial",
        "AWS left out EndpointSummary.endpoint_arn",
    ]
    assert (of_answer.name, of_answer.operation, of_structure.operation) == (
        "CreateTrialResponse.trial_arn",
        "CreateTrial",
        None,
    )
    assert {AbsentValueError, KeyError, ValueError, AttributeError} < {
        *AbsentMemberError.__mro__
    }
    copies: list[Copy] = [copy.copy, copy.deepcopy, *PICKLES]
    for copied in copies:
        made: Any = copied(of_answer)
        assert (str(made), vars(made)) == (str(of_answer), vars(of_answer))
    assert re.findall("evolve|to_dict|configure_c", of_answer.__notes__[0])


def test_programs_ask_by_default_pattern_or_except_clause() -> None:
    answer: Any = ANSWER
    assert getattr(answer, "trial_arn", None) is None
    match answer:
        case CreateTrialResponse(trial_arn=_):
            pytest.fail("an absent member matches a pattern")
        case CreateTrialResponse():
            pass
        case _:
            pytest.fail("it does not match its class")
    with pytest.raises(AttributeError, match=r"no attribute 'trial_arm'"):
        getattr(answer, "trial_arm")  # noqa: B009 -- type checkers know that


@pytest.mark.parametrize("copied", COPIES)
@pytest.mark.parametrize("one", OBJECTS, ids=repr)
def test_copies_lack_the_same_members(copied: Copy, one: Any) -> None:
    made = copied(one)
    assert made == one
    assert hash(made) == hash(one)
    assert repr(made) == repr(one)


def test_objects_that_lack_different_members_are_not_equal() -> None:
    by_name, by_arn = NAMED, EndpointSummary(endpoint_arn="e")
    changed: Any = evolve
    assert by_name != by_arn
    assert by_name != EndpointSummary(endpoint_name="e", endpoint_arn="e")
    assert by_name == EndpointSummary(endpoint_name="e", endpoint_arn=None)  # type: ignore[arg-type]
    assert evolve(by_name, endpoint_name="f").endpoint_name == "f"
    assert changed(by_name, endpoint_name=None) == EndpointSummary()
    with pytest.raises(TypeError, match="trial_arm"):
        changed(ANSWER, trial_arm="a")


def test_displays_and_readers_take_them() -> None:
    pretty: Any = pytest.importorskip("IPython.lib.pretty").pretty
    assert repr(NAMED) == pretty(NAMED) == pretty_repr(NAMED)
    parameter = inspect.signature(CreateTrialResponse).parameters["trial_arn"]
    assert str(parameter) == "trial_arn: str = ..."
    assert [*get_type_hints(EndpointSummary)] == [
        a.name for a in attrs.fields(EndpointSummary)
    ]
    assert "trial_arn" in dir(ANSWER)
    assert "trial_arn" in pydoc.render_doc(CreateTrialResponse)
    mocked = create_autospec(ANSWER, instance=True)
    assert not hasattr(mocked, "trial_arm")
    adapter = pytest.importorskip("pydantic").TypeAdapter(EndpointSummary)
    assert adapter.validate_python(adapter.dump_python(NAMED)) == NAMED
    assert adapter.validate_json(adapter.dump_json(NAMED)) == NAMED


@pytest.mark.parametrize(
    "convert", [attrs.evolve, attrs.asdict, attrs.astuple, Converter().unstructure]
)
def test_plain_attrs_and_cattrs_raise_the_error(convert: Copy) -> None:
    assert error_of(lambda: convert(NAMED)).name == "EndpointSummary.endpoint_arn"


def test_configured_cattrs_takes_them() -> None:
    converter = Converter()
    configure_converter(converter)
    assert converter.unstructure(NAMED) == {"endpoint_name": "e"}
    for one in (NAMED, ListEndpointsResponse(endpoints=[NAMED]), ANSWER):
        assert converter.structure(converter.unstructure(one), type(one)) == one


def test_pages_and_fakes_may_lack_them() -> None:
    named = [EndpointSummary(endpoint_name=str(number)) for number in range(1_000)]
    named[500] = EndpointSummary(endpoint_arn="a")
    with fake(SageMakerClient) as sagemaker:
        sagemaker.on(CreateTrialRequest).returns(CreateTrialResponse())
        sagemaker.pages(ListEndpointsPaginator, named, size=900)
        client = sagemaker.client
        found = [*client.paginators.list_endpoints.paginate().items()]
        answer = client.create_trial(trial_name="t", experiment_name="e")
    assert found == named
    assert [hasattr(one, "endpoint_name") for one in found].index(False) == 500
    assert error_of(lambda: answer.trial_arn).operation == "CreateTrial"
    page = ListEndpointsResponse(endpoints=found)
    assert pickle.loads(pickle.dumps(page)) == copy.deepcopy(page) == page
    assert to_dict(page)["Endpoints"][500] == {"EndpointArn": "a"}


def test_waiters_decide_as_before() -> None:
    with fake(SageMakerClient) as sagemaker:
        sagemaker.on(DescribeEndpointRequest).returns(
            DescribeEndpointResponse(),
            DescribeEndpointResponse(endpoint_status=EndpointStatus.IN_SERVICE),
        )
        sagemaker.client.waiters.endpoint_in_service.wait(endpoint_name="e")
        assert len(sagemaker.calls) == 2


@pytest.mark.parametrize("body", [b"", b"<DistributionList/>"])
def test_paths_through_absent_members_have_no_items(
    sdk: Sdk, answered: Answered, body: bytes
) -> None:
    client = answered("cloudfront", *[Answer(body)] * 3)
    pages = client.paginators.list_distributions.paginate()
    assert [*pages.items()] == []
    (page,) = pages
    assert not hasattr(page.distribution_list, "is_truncated")
    assert sdk().to_dict(pages.build_full_result()) == {}


@pytest.mark.parametrize("body", ['{"QueueUrl":5}', '{"QueueUrl":null}', "{}"])
def test_values_that_do_not_fit_stay(
    sdk: Sdk, answered: Answered, decode: str, body: str
) -> None:
    client = answered("sqs", Answer(body.encode()), decode=decode)
    if "5" not in body:
        assert not hasattr(client.get_queue_url(queue_name="q"), "queue_url")
        return
    with pytest.warns(sdk().UnexpectedValueWarning, match="queue_url: expected text,"):
        assert client.get_queue_url(queue_name="q").queue_url == 5


@attrs.frozen(kw_only=True)
class Monitored(EndpointSummary):
    """What users derive: another field, and properties that fail."""

    checks: int = 0

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "checks", self.checks + 1)

    @property
    def region(self) -> str:
        return self.endpoint_arn.split(":")[3]

    @property
    def owner(self) -> str:
        raise AttributeError("no owner")


def test_classes_derived_by_users_lack_members_too() -> None:
    cls: Any = Monitored
    made = cls(endpoint_name="e")
    assert made.checks == 1
    assert error_of(lambda: made.region).name == "Monitored.endpoint_arn"
    with pytest.raises(AttributeError, match=r"^no owner$"):
        _ = made.owner
    for copied in (copy.copy, copy.deepcopy, pickled):
        assert copied(made) == made
        assert hash(copied(made)) == hash(made)
    assert repr(made) == "Monitored(endpoint_name='e', checks=1)"
    assert from_dict(Monitored, {"EndpointName": "e"}).endpoint_name == "e"
    in_no_module = type("Bare", (CreateTrialResponse,), {"__module__": "nowhere"})
    assert error_of(lambda: in_no_module().trial_arn).operation == "CreateTrial"


def test_threads_read_the_same_object() -> None:
    pages = [from_dict(ListEndpointsResponse, {}) for _ in range(500)]

    def read(_: int) -> object:
        return [page.endpoints for page in pages]

    with ThreadPoolExecutor(8) as pool:
        assert [*pool.map(read, range(8))] == [[[]] * len(pages)] * 8
    assert [*map(to_dict, pages)] == [{}] * len(pages)
