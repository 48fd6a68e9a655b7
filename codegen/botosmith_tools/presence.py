"""Counts which members recorded answers have, and which they lack."""

import base64
import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from attrs import Factory, define
from botocore.awsrequest import HeadersDict
from botocore.model import ServiceModel
from botocore.parsers import ResponseParserFactory

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build

Json: TypeAlias = Any
MemberKey: TypeAlias = tuple[str, str]
"""An operation with a response, or a shape, and a member."""


@define
class Seen:
    """What recorded answers say about a member."""

    present: int = 0
    absent: int = 0
    files: set[str] = Factory(set[str])
    """The files in which it is present."""
    lacking: set[str] = Factory(set[str])
    """The files in which it is absent somewhere."""


@define
class Answer:
    """A recorded answer that is no error."""

    operation: str
    data: Json
    """What botocore's parser makes of it."""
    file: str


def count_members(
    answers: Iterable[Answer], service: ir.Service, outputs: Mapping[str, str]
) -> dict[MemberKey, Seen]:
    """Count the members that answers have and lack; a null counts as absent.

    Args:
        answers: Answers of the service.
        service: The service.
        outputs: The shapes of the operations' outputs, for which responses count, too.
    """
    seen: dict[MemberKey, Seen] = defaultdict(Seen)
    for answer in answers:
        operation = service.operations.get(answer.operation)
        if operation is not None:
            owners = {operation.name, outputs[operation.name]}
            _count(owners, operation.output, answer.data, answer.file, service, seen)
    return seen


def _count(
    owners: Iterable[str],
    members: Iterable[ir.Member],
    data: Json,
    file: str,
    service: ir.Service,
    seen: dict[MemberKey, Seen],
) -> None:
    if data.__class__ is not dict:
        return  # edited by hand
    for member in members:
        value = data.get(member.wire)
        for owner in owners:
            found = seen[owner, member.wire]
            if value is None:
                found.absent += 1
                found.lacking.add(file)
            else:
                found.present += 1
                found.files.add(file)
        for shape, part in _structures(member.shape, value, service):
            _count([shape.name], shape.members, part, file, service, seen)


def _structures(
    name: str, value: Json, service: ir.Service
) -> Iterator[tuple[ir.Structure, Json]]:
    """The structures in a value, outside of other structures."""
    match service.shapes[name]:
        case ir.Structure() as shape:
            if value is not None:
                yield shape, value
        case ir.Union(members=members):
            variants: dict[str, Json] = value if value.__class__ is dict else {}
            for member in members:
                part = variants.get(member.wire)
                yield from _structures(member.shape, part, service)
        case ir.List(item=item):
            items: list[Json] = value if value.__class__ is list else []
            for one in items:
                yield from _structures(item, one, service)
        case ir.Map(value=item):
            values: dict[str, Json] = value if value.__class__ is dict else {}
            for one in values.values():
                yield from _structures(item, one, service)
        case _:
            pass


class Evidence:
    """What the corpus says about the members of services.

    Args:
        corpus: The folder with `parsed` and `wire`.
        source: The models; those of the installed botocore by default.
    """

    def __init__(self, corpus: Path, source: Source | None = None) -> None:
        self._source = source or Source(reproducible=True)
        self._parsed = _index(corpus / "parsed")
        self._wire = _index(corpus / "wire")

    @property
    def services(self) -> list[str]:
        """The services with recorded answers that botocore has, sorted."""
        return sorted({*self._parsed, *self._wire} & {*self._source.services()})

    def of_service(self, service: str) -> Mapping[MemberKey, Seen]:
        """Count the members of one service."""
        models = self._source.load(service)
        answers = [
            *_read(self._parsed.get(service, ()), _parsed_data),
            *_read(
                self._wire.get(service, ()), _WireData(models.service, service).data
            ),
        ]
        plan = build(models, asynchronous=True)
        return count_members(answers, plan, outputs_of(models.service))


def outputs_of(model: Json) -> dict[str, str]:
    """The shapes of the outputs of a model's operations, by operation."""
    return {
        name: operation["output"]["shape"] if "output" in operation else name
        for name, operation in model["operations"].items()
    }


def moto_answers(folder: Path, service: str, model: Json) -> list[Answer]:
    """Read moto's recorded answers to a service, which prove nothing, but take away.

    Args:
        folder: The folder of the exchanges of each service.
        service: botocore's name of the service.
        model: The service's model.
    """
    rows = [
        (json.loads(file.read_bytes())["operation"], file)
        for file in sorted((folder / service).glob("*.json"))
    ]
    return [*_read(rows, _WireData(model, service).data)]


_Rows: TypeAlias = list[tuple[str, Path]]


def _index(folder: Path) -> dict[str, _Rows]:
    """The operations and files of each service."""
    rows: dict[str, _Rows] = defaultdict(list)
    with (folder / "index.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row.get("usable", "yes") == "yes":
                rows[row["service"]].append((row["operation"], folder / row["file"]))
    return rows


def _read(
    rows: _Rows | Iterable[tuple[str, Path]], read: Callable[[str, Json], Json]
) -> Iterator[Answer]:
    for operation, file in rows:
        data = read(operation, json.loads(file.read_bytes()))
        if data is not None:
            yield Answer(operation, data, f"{file.parent.name}/{file.name}")


def _parsed_data(operation: str, recorded: Json) -> Json:
    """The data of an answer as botocore had parsed it; `None` for an error."""
    data = recorded["data"]
    is_error = not 200 <= int(recorded["status_code"]) < 300
    return None if is_error or "Code" in (data.get("Error") or ()) else data


class _WireData:
    """Parses the HTTP exchanges of a service."""

    def __init__(self, model: Json, service: str) -> None:
        self._model = ServiceModel(model, service)
        parsers = ResponseParserFactory()
        # Some recordings have placeholders instead of timestamps and blobs.
        parsers.set_parser_defaults(timestamp_parser=str, blob_parser=str)
        self._parser = parsers.create_parser(self._model.resolved_protocol)

    def data(self, operation: str, exchange: Json) -> Json:
        """The data of an answer; `None` for errors, events and old protocols."""
        response = exchange["response"]
        headers = HeadersDict(response["headers"])
        if (
            operation not in self._model.operation_names
            or not 200 <= response["status"] < 300
        ):
            return None
        is_xml = headers.get("content-type", "").startswith("text/xml")
        if is_xml and "json" in self._model.resolved_protocol:
            return None
        described = self._model.operation_model(operation)
        if described.output_shape is None or described.has_event_stream_output:
            return None
        body: bytes | str
        if described.has_streaming_output:
            body = ""  # the parser expects a stream here, and does not read it
        elif "body_base64" in response:
            body = base64.b64decode(response["body_base64"])
        else:
            body = response.get("body_text", "").encode()
        parts = {"headers": headers, "status_code": response["status"], "body": body}
        return self._parser.parse(parts, described.output_shape)
