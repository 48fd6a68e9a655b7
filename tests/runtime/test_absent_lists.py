"""Lists and maps that AWS left out: empty, and still not those that it sent."""

import copy
import heapq
import operator
import pickle
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import pytest
from attrs import asdict
from attrs import evolve as attrs_evolve
from cattrs import Converter

import tests.golden.expected as other_sdk
from tests.golden.expected.library import Book, BookRefused, Chapter, RefusalReason
from tests.runtime.conftest import Answered
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk
from typed_aws import (
    AbsentValueError,
    configure_converter,
    evolve,
    from_dict,
    from_json,
    is_absent,
    required,
    to_dict,
    to_json,
)
from typed_aws.sagemaker import (
    AddTagsRequest,
    DescribeTrialComponentResponse,
    ListTrialsResponse,
    QueryLineageRequest,
)


def pickled(value: Any, protocol: int = 5) -> Any:
    """Copy a value by pickling it."""
    return pickle.loads(pickle.dumps(value, protocol))


LEFT_OUT = from_dict(ListTrialsResponse, {"NextToken": "t"})
SENT = from_dict(ListTrialsResponse, {"NextToken": "t", "TrialSummaries": []})
COMPONENT = from_dict(DescribeTrialComponentResponse, {})
CHAPTER = other_sdk.from_dict(Chapter, {"Heading": "h"})

PICKLES = [partial(pickled, protocol=protocol) for protocol in range(2, 6)]
COPIES: Sequence[Callable[[Any], Any]] = (
    *(copy.copy, copy.deepcopy, evolve, attrs_evolve),
    *PICKLES,
)


def fresh() -> Any:
    """Make an object of an answer that lacks a list and two maps."""
    return from_dict(DescribeTrialComponentResponse, {})


def test_absent_ones_equal_empty_ones_only() -> None:
    absent: Any = LEFT_OUT.trial_summaries
    by_name: Any = COMPONENT.parameters
    assert absent == []
    assert [absent] == [[]]
    assert not absent
    assert [*absent] == []
    assert by_name == {}
    assert by_name == {}
    assert not by_name
    assert {**by_name} == {}
    others: list[object] = [(), None, {}, [None]]
    assert all(absent != other for other in others)
    assert by_name != []
    assert by_name is not None
    assert hash(absent) == hash(fresh().metrics)
    assert hash(LEFT_OUT) == hash(from_dict(ListTrialsResponse, {"NextToken": "t"}))
    match LEFT_OUT, COMPONENT:
        case ListTrialsResponse(trial_summaries=[]), DescribeTrialComponentResponse(
            parameters={}
        ):
            pass
        case _:
            pytest.fail("an absent list or map matches no pattern of empty ones")


@pytest.mark.parametrize("module", ["json", "msgspec.json", "orjson"])
def test_absent_ones_are_written_as_empty_ones(module: str) -> None:
    library = pytest.importorskip(module)
    dumps: Any = getattr(library, "encode", None) or library.dumps
    assert dumps([LEFT_OUT.trial_summaries]) in ("[[]]", b"[[]]")
    assert dumps([COMPONENT.parameters]) in ("[{}]", b"[{}]")


def test_pydantic_reads_them_as_empty_ones_and_keeps_them_in_objects() -> None:
    pydantic = pytest.importorskip("pydantic")
    lists, objects = map(pydantic.TypeAdapter, (list[str], ListTrialsResponse))
    assert lists.validate_python(LEFT_OUT.trial_summaries) == []
    assert lists.dump_json(LEFT_OUT.trial_summaries) == b"[]"
    for one in (LEFT_OUT, SENT):
        assert objects.validate_python(objects.dump_python(one)) == one
        assert objects.validate_json(objects.dump_json(one)) == one


_CHANGES: list[tuple[type, str, tuple[Any, ...]]] = [
    (list, "append", (1,)),
    (list, "extend", ([1],)),
    (list, "insert", (0, 1)),
    (list, "pop", ()),
    (list, "remove", (1,)),
    (list, "clear", ()),
    (list, "__setitem__", (slice(0, 0), [1])),
    (list, "__delitem__", (0,)),
    (list, "__iadd__", ([1],)),
    (list, "__imul__", (2,)),
    (dict, "update", ({"a": 1},)),
    (dict, "setdefault", ("a", 1)),
    (dict, "pop", ("a", None)),
    (dict, "popitem", ()),
    (dict, "clear", ()),
    (dict, "__setitem__", ("a", 1)),
    (dict, "__delitem__", ("a",)),
    (dict, "__ior__", ({"a": 1},)),
]


@pytest.mark.parametrize(("plain", "method", "given"), _CHANGES)
def test_absent_ones_refuse_changes(
    plain: type, method: str, given: tuple[Any, ...]
) -> None:
    absent = COMPONENT.metrics if plain is list else COMPONENT.parameters
    said = rf"^it is absent, and cannot be changed; {plain.__name__}\(\.\.\.\) makes a"
    with pytest.raises(TypeError, match=said):
        getattr(absent, method)(*given)
    assert absent == plain()


def test_what_is_made_of_absent_ones_is_plain_and_present() -> None:
    absent: Any = LEFT_OUT.trial_summaries
    made = [operator.add(absent, []), operator.add([], absent), absent * 2]
    made += [absent[:], absent.copy(), list(absent), sorted(absent)]
    by_name: Any = COMPONENT.parameters
    made += [by_name | {}, {} | by_name, by_name.copy(), dict(by_name)]
    assert {type(one) for one in made} == {list, dict}
    assert not any(map(is_absent, made))


def test_changes_past_the_methods_show_in_no_other_answer_or_member() -> None:
    changed = fresh()
    heapq.heappush(changed.metrics, 1)
    append: Any = getattr(list, "append")  # noqa: B009 -- the type is unknown
    set_item: Any = getattr(dict, "__setitem__")  # noqa: B009
    append(changed.metrics, 1)
    set_item(changed.parameters, "a", 1)
    for other in (fresh(), *(copied(changed) for copied in COPIES)):
        assert (other.metrics, other.parameters) == ([], {})
    assert changed.input_artifacts == {}
    assert (to_dict(changed), to_json(changed)) == ({}, "{}")
    assert repr(changed) == "DescribeTrialComponentResponse()"


@pytest.mark.parametrize("copied", COPIES)
def test_copies_keep_what_is_absent_and_what_was_sent(
    copied: Callable[[Any], Any],
) -> None:
    assert copied(LEFT_OUT) == LEFT_OUT != SENT == copied(SENT)
    assert is_absent(copied(LEFT_OUT).trial_summaries)
    assert not is_absent(copied(SENT).trial_summaries)
    if copied not in (evolve, attrs_evolve):
        assert is_absent(copied(LEFT_OUT.trial_summaries))
        assert is_absent(copied(COMPONENT.parameters))


def test_conversions_keep_the_difference() -> None:
    assert to_dict(LEFT_OUT) == {"NextToken": "t"}
    assert to_dict(SENT) == {"NextToken": "t", "TrialSummaries": []}
    for one in (LEFT_OUT, SENT):
        assert from_dict(ListTrialsResponse, to_dict(one)) == one
        assert from_json(ListTrialsResponse, to_json(one)) == one
        converter = Converter()
        configure_converter(converter)
        unstructured = converter.unstructure(one)
        assert converter.structure(unstructured, ListTrialsResponse) == one
    assert is_absent(asdict(LEFT_OUT)["trial_summaries"])


def test_is_absent_and_required_know_them_also_of_another_sdk() -> None:
    for one in (None, LEFT_OUT.trial_summaries, COMPONENT.parameters, CHAPTER.sections):
        assert is_absent(one)
        assert other_sdk.is_absent(one)
        with pytest.raises(AbsentValueError, match=r"^the list is absent$"):
            required(one, "the list")
    present: list[object] = [[], {}, "", 0, False, SENT.trial_summaries]
    assert not any(map(is_absent, present))
    assert required(SENT.trial_summaries) == []


@pytest.mark.parametrize("given", [None, LEFT_OUT.trial_summaries, CHAPTER.sections])
def test_constructors_and_evolve_make_absent_ones_of_none(given: Any) -> None:
    assert ListTrialsResponse(trial_summaries=given, next_token="t") == LEFT_OUT
    assert evolve(SENT, trial_summaries=given) == LEFT_OUT
    book = Book(isbn="1", genres=given, cover=None)
    assert is_absent(book.genres)
    assert book == Book(isbn="1")
    # Errors, whose members are attributes of an exception.
    for error in (
        BookRefused(reasons=given),
        BookRefused(reasons=[RefusalReason()]).__replace__(reasons=given),
        pickled(BookRefused()),
    ):
        assert error.reasons == []
        assert is_absent(error.reasons)


def test_states_of_earlier_versions_with_none_are_read_as_absent() -> None:
    made = ListTrialsResponse.__new__(ListTrialsResponse)
    made.__setstate__({**SENT.__getstate__(), "trial_summaries": None})  # type: ignore[attr-defined]
    assert made == LEFT_OUT
    assert made.trial_summaries == []


@pytest.mark.parametrize("given", [LEFT_OUT.trial_summaries, CHAPTER.sections])
def test_requests_have_none_or_an_empty_list_in_their_place(given: Any) -> None:
    assert QueryLineageRequest(start_arns=given).start_arns is None
    assert AddTagsRequest(resource_arn="a", tags=given).tags == []
    assert not is_absent(AddTagsRequest(resource_arn="a", tags=given).tags)
    request = QueryLineageRequest(filters=None, start_arns=["a"])
    assert evolve(request, start_arns=given).start_arns is None


def test_required_ones_of_sent_structures_are_empty_on_the_wire(
    sdk: Sdk, answered: Answered
) -> None:
    s3 = sdk("s3")
    absent = sdk().from_dict(s3.Delete, {})
    assert is_absent(absent.objects)
    assert sdk().to_dict(absent) == {}
    request = s3.DeleteObjectsRequest(bucket="b", delete=absent)
    assert sdk().to_dict(request) == {"Bucket": "b", "Delete": {}}
    client = answered("s3", Answer(b""))
    sent: list[Any] = []

    def note(params: Any, **_: Any) -> None:
        sent.append(params)

    client.boto.meta.events.register("provide-client-params.s3", note)
    client.send(request)
    assert sent == [{"Bucket": "b", "Delete": {"Objects": []}}]


_XML: Mapping[str, tuple[str, str, bytes, bytes]] = {
    "s3": ("list_object_versions", "versions", b"<R/>", b"<R><Version/></R>"),
    "iam": (
        "list_policies",
        "policies",
        b"<R><ListPoliciesResult/></R>",
        b"<R><ListPoliciesResult><Policies/></ListPoliciesResult></R>",
    ),
    "ec2": ("describe_vpcs", "vpcs", b"<R/>", b"<R><vpcSet/></R>"),
}


@pytest.mark.parametrize("service", _XML)
def test_answers_in_xml(answered: Answered, decode: str, service: str) -> None:
    name, member, *bodies = _XML[service]
    client = answered(service, *map(Answer, bodies), decode=decode)
    given = {"bucket": "b"} if service == "s3" else {}
    left_out, sent = (getattr(getattr(client, name)(**given), member) for _ in bodies)
    assert left_out == []
    assert is_absent(left_out)
    # The elements of a list without an element of its own are its items.
    assert len(sent) == (service == "s3")
    assert not is_absent(sent)


def test_answers_in_json(answered: Answered, decode: str) -> None:
    documents: list[object] = [{}, {"Messages": None}, {"Messages": []}]
    call = partial(
        answered("sqs", *map(json_answer, documents), decode=decode).receive_message,
        queue_url="https://sqs/1/q",
    )
    answers = [call().messages for _ in documents]
    assert answers == [[], [], []]
    assert [*map(is_absent, answers)] == [True, True, False]
    inner = {"Messages": [{"Attributes": {"a": None}, "MessageAttributes": None}]}
    client = answered("sqs", json_answer(inner), decode=decode)
    (message,) = client.receive_message(queue_url="https://sqs/1/q").messages
    assert message.attributes == {"a": None}
    assert is_absent(message.message_attributes)
    headers = Answer(b"", headers={"x-amz-meta-a": "1"}), Answer(b"")
    client = answered("s3", *headers, decode=decode)
    heads = [client.head_object(bucket="b", key="k").metadata for _ in headers]
    assert heads == [{"a": "1"}, {}]
