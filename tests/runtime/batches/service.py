"""Services that take batches, whose faults tests choose."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import define, field, frozen
from botocore import xform_name
from botocore.exceptions import ClientError

AGAIN, THROTTLED, REFUSED = "InternalError", "ThrottlingException", "AccessDenied"
"""Codes of entries: two that are worth sending again, and one that is not."""

Fate: TypeAlias = Callable[[str], str | None]
"""Gives the code of the failure of an entry, given its text; `None` if it is done."""

# The arguments of each service, and the members that its entries need.
_ARGUMENTS: Mapping[str, dict[str, Any]] = {
    "eventbridgev2": {"event_bus_arn": "arn:aws:events:us-east-1:1:event-bus/b"},
    "events": {},
    "firehose": {"delivery_stream_name": "s"},
    "kinesis": {"stream_name": "s"},
    "s3": {"bucket": "bucket"},
    "sns": {"topic_arn": "arn:t"},
    "sqs": {"queue_url": "https://sqs.example/1/q"},
}
_MEMBERS: Mapping[str, dict[str, Any]] = {
    "detail": {"source": "s", "detail_type": "t"},
    "kinesis": {"partition_key": "p"},
    "sns": {"id": "same"},
    "sqs": {"id": "same"},
}


@frozen
class Operation:
    """An operation that takes a batch.

    Attributes:
        service: The package of the service.
        name: The operation.
        most: How many entries a call has at most.
        text: The member of an entry with a text, by which tests know it.
        done: The member that only results of entries that are done have, if results
            are told by position.
        entry: The class of an entry, without the name of the operation.
        result: The class of what the response says of one.
    """

    service: str
    name: str
    most: int
    text: str
    done: str = ""
    entry: str = "RequestEntry"
    result: str = "ResultEntry"

    def __str__(self) -> str:
        return f"{self.service}.{self.name}"

    @property
    def method(self) -> str:
        return xform_name(self.name)

    @property
    def arguments(self) -> dict[str, Any]:
        """The other arguments of a call."""
        return _ARGUMENTS[self.service]

    @property
    def again(self) -> str:
        """The code of failures that are worth sending again."""
        return "InternalFailure" if self.done else AGAIN

    def cls(self, package: Any, name: str) -> Any:
        return getattr(package, f"{self.name}{name}", None) or getattr(package, name)

    def make(self, package: Any, text: str, **members: Any) -> Any:
        """Make an entry."""
        others = _MEMBERS.get(self.service, {}) | _MEMBERS.get(self.text, {})
        if self.name == "PutRawEvents":
            metadata = package.PutRawEventsSystemMetadata(content_type="text/plain")
            others = {"system_metadata": metadata}
        given = {self.text: text.encode() if self.text == "data" else text}
        return self.cls(package, self.entry)(**(others | given | members))

    def text_of(self, entry: Any) -> str:
        text = getattr(entry, self.text)
        return text if isinstance(text, str) else text.decode()

    def entries_of(self, request: Any) -> Sequence[Any]:
        inner = getattr(request, "delete", request)
        names = ("entries", "records", "objects", "publish_batch_request_entries")
        (name,) = (one for one in names if hasattr(inner, one))
        entries: Sequence[Any] = getattr(inner, name)
        return entries

    def response(self, package: Any, codes: Iterable[tuple[Any, str | None]]) -> Any:
        """Make the response to a call, given its entries and their codes."""
        codes = [*codes]
        made, result = self.cls(package, "Response"), self.cls(package, self.result)
        failed = [(entry, code) for entry, code in codes if code]
        if self.service == "s3":
            keys = [({"key": e.key, "version_id": e.version_id}, c) for e, c in failed]
            return made(errors=[result(**key, code=code) for key, code in keys])
        if self.done:
            places = {"firehose": "request_responses", "kinesis": "records"}
            place = places.get(self.service, "entries")
            given = ("error_code", self.done)
            told = [{given[not code]: code or "number"} for _, code in codes]
            return made(**{place: [result(**one) for one in told]})
        failure = package.BatchResultErrorEntry
        return made(
            successful=[result(id=e.id) for e, code in codes if not code],
            failed=[
                failure(id=e.id, code=code, sender_fault=code != AGAIN)
                for e, code in failed
            ],
        )


SEND = Operation("sqs", "SendMessageBatch", 10, "message_body")
RECORDS = Operation("kinesis", "PutRecords", 500, "data", "sequence_number")
OBJECTS = Operation("s3", "DeleteObjects", 1000, "key", "", "ObjectIdentifier", "Error")
EVENTS = Operation("events", "PutEvents", 10, "detail", "event_id")
_FIREHOSE = ("record_id", "Record", "ResponseEntry")
OPERATIONS = (
    SEND,
    Operation("sqs", "DeleteMessageBatch", 10, "receipt_handle"),
    Operation("sqs", "ChangeMessageVisibilityBatch", 10, "receipt_handle"),
    Operation("sns", "PublishBatch", 10, "message"),
    EVENTS,
    Operation("events", "PutPartnerEvents", 20, "detail", "event_id"),
    Operation("eventbridgev2", "PutEvents", 100, "detail", "event_id"),
    Operation("eventbridgev2", "PutRawEvents", 100, "data", "event_id"),
    RECORDS,
    Operation("firehose", "PutRecordBatch", 500, "data", *_FIREHOSE),
    OBJECTS,
)


@define(eq=False)
class Service:
    """Answers the calls of an operation.

    Attributes:
        fate: What becomes of entries.
        script: What the next calls get besides: an error, which is raised, or a
            function that changes the response.
        calls: The texts of the entries of each call.
        accepted: How often it has accepted each of them.
    """

    operation: Operation
    package: Any
    fate: Fate = lambda _: None
    script: list[Any] = field(factory=list[Any])
    calls: list[list[str]] = field(factory=list[list[str]])
    requests: list[Any] = field(factory=list[Any])
    accepted: Counter[str] = field(factory=Counter[str])

    def answer(self, request: Any) -> Any:
        """Answer a call."""
        entries = self.operation.entries_of(request)
        texts = [*map(self.operation.text_of, entries)]
        self.calls.append(texts)
        self.requests.append(request)
        step = self.script.pop(0) if self.script else None
        if isinstance(step, BaseException):
            raise step
        codes = [*map(self.fate, texts)]
        done = (text for text, code in zip(texts, codes, strict=True) if not code)
        self.accepted.update(done)
        pairs = zip(entries, codes, strict=True)
        response = self.operation.response(self.package, pairs)
        return step(response) if step else response

    def before(self) -> None:
        """Raise an error before a call, if there is a fault."""

    def after(self) -> None:
        """Raise an error in place of an answer, if there is a fault."""


def error(code: str) -> ClientError:
    """Make the error of a call."""
    return ClientError({"Error": {"Code": code, "Message": "m"}}, "Operation")


def always(code: str) -> Fate:
    """Let all entries fail with a code."""
    return lambda _: code


def fates(codes: Mapping[str, list[str]]) -> Fate:
    """Let entries fail with these codes, one after the other, before they are done."""
    rest = {text: [*some] for text, some in codes.items()}
    return lambda text: rest[text].pop(0) if rest.get(text) else None


def texts(count: int) -> list[str]:
    """Make different texts for entries."""
    return [f"{number:05d}" for number in range(count)]


def check_order(service: Service, entries: list[Any]) -> None:
    """Check that no entry overtakes another of its group, and none is beside one."""
    group_of = {SEND.text_of(one): one.message_group_id for one in entries}
    last = dict[str, str]()
    for call in service.calls:
        grouped = {text: group_of[text] for text in call if group_of[text] is not None}
        assert len({*grouped.values()}) == len(grouped)
        for text, group in grouped.items():
            assert last.get(group, "") <= text
            last[group] = text
