"""Builds the intermediate representation of a service from its models."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, Unpack

from attrs import evolve
from botocore import xform_name
from botocore.model import ServiceModel
from botocore.utils import get_service_module_name

from ..config import Parts
from ..models.event_senders import event_senders
from ..models.source import ServiceModels
from ..runtime.responses.output_shape import XML_PROTOCOLS
from ..secrets.members import is_named_as_secret
from . import ir
from .batches import batch_of
from .error_traits import error_traits
from .failures import failures_of
from .inferred_paging import infer_paging
from .inferred_waits import infer_waits
from .promised_tokens import without_promised_tokens

_ONLY_ASYNCHRONOUS = (
    "has events in both directions, which only asynchronous clients support; pass "
    "--async, or set 'async' in [tool.botosmith]"
)
_NO_CLIENT = "sends events in a way that no client supports"

# Parsed JSON; `models.check` has checked the types of everything that is read here.
Json: TypeAlias = Mapping[str, Any]


def build(models: ServiceModels, **parts: Unpack[Parts]) -> ir.Service:
    """Build the intermediate representation of a service.

    Args:
        models: The models of the service.
        parts: What the package has of it.
    """
    asynchronous = parts.get("asynchronous", False)
    service = _Builder(models, asynchronous=asynchronous).service()
    paginators = service.paginators + infer_paging(service).paginators
    service = without_promised_tokens(service, models.service, paginators)
    if parts.get("infer_paginators", True):
        service = evolve(service, paginators=paginators)
    if parts.get("infer_waits", True):
        service = _with_statuses(service, models.service)
    return service


def _with_statuses(service: ir.Service, model: Json) -> ir.Service:
    statuses = infer_waits(service, model).statuses
    operations = {
        name: evolve(operation, status=statuses.get(name))
        for name, operation in service.operations.items()
    }
    return evolve(service, operations=operations)


class _Builder:
    def __init__(self, models: ServiceModels, *, asynchronous: bool) -> None:
        self._models = models
        self._raw: Mapping[str, Json] = models.service["shapes"]
        self._senders = event_senders(models.service)
        self._left_out = {
            name: _ONLY_ASYNCHRONOUS if member else _NO_CLIENT
            for name, member in self._senders.items()
            if not (asynchronous and member)
        }
        self._sent_events: set[str] = set()
        self._shapes: dict[str, ir.Shape] = {}
        # Shapes that others lead to, and that have yet to be added.
        self._pending: list[str] = []
        self._sensitive: dict[str, bool] = {}

    def service(self) -> ir.Service:
        model = self._models.service
        metadata: Json = model["metadata"]
        operations = {
            name: self._operation(name, raw)
            for name, raw in model["operations"].items()
            if name not in self._left_out
        }
        calls = {name for name, one in operations.items() if one.sends is None}
        streamed = {
            reference["shape"]
            for raw in self._raw.values()
            if raw.get("eventstream")
            for reference in raw["members"].values()
        }
        errors = {
            name: self._error(name, raw, in_stream=name in streamed)
            for name, raw in self._raw.items()
            if raw.get("exception")
        }
        self._add_pending()
        self._add_orphans()
        return ir.Service(
            name=self._models.name,
            title=metadata.get("serviceFullName", self._models.name),
            uid=metadata.get("uid", ""),
            docs=model.get("documentation", ""),
            client=get_service_module_name(ServiceModel(model, self._models.name)),
            protocol=metadata.get("protocol", ""),
            has_xml=any(
                one in XML_PROTOCOLS
                for one in (metadata.get("protocol"), *metadata.get("protocols", ()))
            ),
            operations=operations,
            # In the order of the model, so that names do not depend on the order in
            # which operations lead to shapes.
            shapes=self._in_model_order(),
            errors=errors,
            paginators=tuple(
                _paginator(name, raw)
                for name, raw in self._models.paginators.items()
                if name in calls
            ),
            waiters=tuple(
                _waiter(name, raw)
                for name, raw in self._models.waiters.items()
                if raw["operation"] in calls
            ),
            extensions=tuple(ir.Extension(*one) for one in self._models.extensions),
            async_extensions=tuple(
                ir.Extension(*one) for one in self._models.async_extensions
            ),
            package_extensions=tuple(
                ir.PackageExtension(
                    one["module"], tuple(one["names"]), tuple(one["needs"])
                )
                for one in self._models.package_extensions
            ),
            left_out=self._left_out,
        )

    def _operation(self, name: str, raw: Json) -> ir.Operation:
        output = raw.get("output")
        inputs = self._members(raw["input"]["shape"]) if "input" in raw else ()
        sends = next((m for m in inputs if m.wire == self._senders.get(name)), None)
        if sends is not None:
            self._sent_events.add(sends.shape)
        return ir.Operation(
            name=name,
            method=xform_name(name),
            docs=raw.get("documentation", ""),
            input=tuple(member for member in inputs if member is not sends),
            output=self._response(output["shape"], raw) if output else (),
            output_docs=self._merged(output).get("documentation", "") if output else "",
            errors=tuple(error["shape"] for error in raw.get("errors", ())),
            deprecated=_deprecation(raw),
            only_reads=bool(raw.get("readonly"))
            or raw.get("http", {}).get("method") == "GET",
            failures=failures_of(name, raw, self._raw),
            batch=batch_of(raw),
            handler=_result_handler(raw.get("resultHandler")),
            adds_none=tuple(raw.get("addsNone", ())),
            sends=sends,
        )

    def _response(self, shape: str, operation: Json) -> tuple[ir.Member, ...]:
        present: Mapping[str, bool] = operation.get("present", {})
        return tuple(
            evolve(member, promised=present[member.wire])
            if member.wire in present
            else member
            for member in self._members(shape)
        )

    def _error(self, name: str, raw: Json, *, in_stream: bool) -> ir.Error:
        code: str = raw.get("error", {}).get("code", name)
        return ir.Error(
            name=name,
            code=code,
            docs=raw.get("documentation", ""),
            # Every error has the attribute `message`, however the model spells it.
            members=tuple(
                member
                for member in self._members(name)
                if member.wire.lower() != "message"
            ),
            traits=error_traits(code, raw, in_stream=in_stream),
        )

    def _merged(self, reference: Json) -> Json:
        """The traits of a shape, overridden by the traits of a reference to it."""
        return {**self._raw[reference["shape"]], **reference}

    def _members(
        self, owner: str, *, events_only: bool = False
    ) -> tuple[ir.Member, ...]:
        raw = self._raw[owner]
        required = frozenset(raw.get("required", ()))
        members: list[ir.Member] = []
        taken: set[str] = set()
        for wire, reference in raw.get("members", {}).items():
            if events_only and self._merged(reference).get("exception"):
                continue  # botocore raises it instead of yielding it
            member = self._member(owner, wire, reference, wire in required, taken)
            taken.add(member.serialized)
            members.append(member)
        return tuple(members)

    def _member(
        self, owner: str, wire: str, reference: Json, required: bool, taken: set[str]
    ) -> ir.Member:
        merged = self._merged(reference)
        serialized = wire
        # Names in headers and URLs do not count in a body, and names are unique.
        if "location" not in merged:
            name = merged.get("locationName", wire)
            is_other = name != wire and name in self._raw[owner]["members"]
            if name not in taken and not is_other:
                serialized = name
        return ir.Member(
            wire=wire,
            serialized=serialized,
            alias=reference.get("alias"),
            shape=self._target(owner, wire, reference),
            docs=reference.get("documentation", merged.get("documentation", "")),
            required=required and not merged.get("idempotencyToken", False),
            promised=reference.get("present", required),
            idempotency_token=bool(merged.get("idempotencyToken")),
            limits=_limits(merged),
            sensitive=bool(reference.get("sensitive"))
            or bool(self._raw[owner].get("sensitive"))
            or self._is_sensitive(reference["shape"])
            or is_named_as_secret(wire, reference, self._raw),
            deprecated=_deprecation(reference),
            unused=bool(reference.get("unused")),
        )

    def _target(self, owner: str, wire: str, reference: Json) -> str:
        """The shape of a member: the one that it refers to, or a new one if its traits
        give it another type."""
        name: str = reference["shape"]
        if "alternative" in reference:
            return self._text_or(name, reference["alternative"])
        merged = self._merged(reference)
        own = f"{owner}{wire[:1].upper()}{wire[1:]}"
        if merged.get("jsonvalue") and merged.get("location") == "header":
            # botocore decodes JSON in headers only.
            return self._add(ir.Scalar(f"{own} as JSON", "document"))
        if reference.get("enum"):
            return self._add(
                ir.Enum(own, merged.get("documentation", ""), tuple(merged["enum"]))
            )
        written_as = self._timestamp_format(merged)
        if written_as != self._timestamp_format(self._raw[name]):
            return self._add(
                ir.Scalar(
                    f"{own} as {written_as}", "timestamp", timestamp_format=written_as
                )
            )
        if merged["type"] == "blob" and self._raw[owner].get("payload") == wire:
            # As botocore decides it: many such members have no trait `streaming`.
            return self._add(ir.Scalar(f"{own} as stream", "blob", streaming=True))
        self._pending.append(name)
        return name

    def _timestamp_format(self, raw: Json) -> str | None:
        """How AWS writes a shape, with the traits of a member, if it is a timestamp."""
        if raw["type"] != "timestamp":
            return None
        written_as: str = raw.get("timestampFormat", "")
        if not written_as and raw.get("location") in ("header", "headers"):
            return "rfc822"
        is_xml = self._models.service["metadata"].get("protocol") in XML_PROTOCOLS
        in_text = is_xml or "location" in raw
        return written_as or ("iso8601" if in_text else "unixTimestamp")

    def _text_or(self, text: str, other: str) -> str:
        """The shape of a member that is text, a blob or a structure."""
        name = f"{text} or {other}"
        self._pending.append(other)
        if self._raw[other]["type"] == "blob":
            return self._add(ir.Scalar(name, "text or blob"))
        return self._add(ir.TextOr(name, other))

    def _add(self, shape: ir.Shape) -> str:
        self._shapes[shape.name] = shape
        return shape.name

    def _add_pending(self) -> None:
        """Add the pending shapes and all that they lead to.

        Structures can form chains of any length, so this does not use recursion.
        """
        while self._pending:
            name = self._pending.pop()
            if name not in self._shapes:
                self._add(self._shape(name))

    def _shape(self, name: str) -> ir.Shape:
        raw = self._raw[name]
        docs: str = raw.get("documentation", "")
        kind: str = raw["type"]
        if kind == "structure":
            return self._structure(name, raw, docs)
        if kind == "list":
            item: str = raw["member"]["shape"]
            self._pending.append(item)
            return ir.List(name, item, sparse=bool(raw.get("sparse")))
        if kind == "map":
            key, value = raw["key"]["shape"], raw["value"]["shape"]
            self._pending += (key, value)
            return ir.Map(name, key, value, sparse=bool(raw.get("sparse")))
        if raw.get("enum"):
            return ir.Enum(name, docs, tuple(raw["enum"]))
        return ir.Scalar(name, kind, timestamp_format=self._timestamp_format(raw))

    def _structure(self, name: str, raw: Json, docs: str) -> ir.Shape:
        if raw.get("document"):
            return ir.Scalar(name, "document")
        deprecated = _deprecation(raw)
        is_stream = bool(raw.get("eventstream"))
        members = self._members(name, events_only=is_stream)
        if members and (is_stream or raw.get("union")):
            is_sent = name in self._sent_events
            return ir.Union(name, docs, members, deprecated, is_stream, is_sent)
        return ir.Structure(name, docs, members, deprecated)

    def _is_sensitive(self, name: str) -> bool:
        if name not in self._sensitive:
            self._sensitive[name] = False
            raw = self._raw[name]
            parts = (
                raw[part]["shape"] for part in ("member", "key", "value") if part in raw
            )
            self._sensitive[name] = bool(raw.get("sensitive")) or any(
                self._is_sensitive(part) for part in parts
            )
        return self._sensitive[name]

    def _add_orphans(self) -> None:
        """Add the shapes that no operation and no error refers to."""
        entries = {
            raw[end]["shape"]
            for raw in self._models.service["operations"].values()
            for end in ("input", "output")
            if end in raw
        }
        for name, raw in self._raw.items():
            if name not in entries and not raw.get("exception"):
                self._pending.append(name)
        self._add_pending()

    def _in_model_order(self) -> dict[str, ir.Shape]:
        of_model = {n: self._shapes[n] for n in self._raw if n in self._shapes}
        return of_model | self._shapes


def _result_handler(raw: Json | None) -> ir.ResultHandler | None:
    if raw is None:
        return None
    members: Mapping[str, Iterable[str]] = raw["members"]
    return ir.ResultHandler(raw["name"], {n: tuple(i) for n, i in members.items()})


def _paginator(operation: str, raw: Json) -> ir.Paginator:
    return ir.Paginator(
        operation=operation,
        input_tokens=_as_tuple(raw["input_token"]),
        output_tokens=_as_tuple(raw["output_token"]),
        result_keys=_as_tuple(raw["result_key"]),
        non_aggregate_keys=_as_tuple(raw.get("non_aggregate_keys", ())),
        more_results=raw.get("more_results"),
        limit_key=raw.get("limit_key"),
    )


def _as_tuple(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _waiter(name: str, raw: Json) -> ir.Waiter:
    return ir.Waiter(
        name=name,
        boto_name=xform_name(name),
        operation=raw["operation"],
        docs=raw.get("description", ""),
        ends_on_error=any(
            acceptor["state"] == "success" and _accepts_error(acceptor)
            for acceptor in raw["acceptors"]
        ),
    )


def _accepts_error(acceptor: Json) -> bool:
    expected: object = acceptor["expected"]
    if acceptor["matcher"] == "error":
        return expected is not False
    is_status: bool = acceptor["matcher"] == "status"
    return is_status and isinstance(expected, int) and expected >= 300


_UNITS: Mapping[str, Literal["character", "byte", "item", "entry"]] = {
    "string": "character",
    "blob": "byte",
    "list": "item",
    "map": "entry",
}
_NUMBERS = frozenset({"bigDecimal", "bigInteger", "double", "float", "integer", "long"})


def _limits(merged: Json) -> ir.Limits | None:
    kind = merged["type"]
    # Models of users may have anything there, which botocore does not read.
    least, most = (
        bound if isinstance(bound := merged.get(name), int | float) else None
        for name in ("min", "max")
    )
    if (least is None and most is None) or "enum" in merged:
        return None
    if kind not in _UNITS and kind not in _NUMBERS:
        return None
    return ir.Limits(_UNITS.get(kind, ""), least, most)


def _deprecation(raw: Json) -> str | None:
    if not raw.get("deprecated"):
        return None
    message: str = raw.get("deprecatedMessage", "")
    return message
