"""Compares the operations of two versions of a service, and the errors they raise."""

import re

from attrs import evolve

from ..models.documentation import DOCUMENTATION
from .change import ChangeKind
from .collector import Collector, ModelPlace
from .model_version import ModelVersion
from .severity import axes
from .traits import differing, text
from .usage import Json, Usage

# Traits that determine the address and the HTTP method of a request.
_BINDING = frozenset({"name", "endpoint", "http.method", "http.requestUri"})
_LABEL = re.compile(r"\{\w+(?=\+?\})")
# Traits that are compared by other functions, or not at all.
_ELSEWHERE = DOCUMENTATION | (
    {"batch", "deprecated", "errors", "failures", "input", "output", "present"}
    | {"states", "status"}
)
# What of batches says nothing of them, and what they have an argument for.
_SOURCES = frozenset({"sources"})
_ARGUMENTS = frozenset({"max-bytes", "order"})
_ENDS = frozenset({"shape"}) | DOCUMENTATION
_NO_STRUCTURE: Json = {}


def compare_operations(
    old: ModelVersion, new: ModelVersion, collector: Collector
) -> None:
    """Compare all operations."""
    before, after = dict(old.operations()), dict(new.operations())
    for name in before:
        if name in after and not _is_other_call(old, new, name):
            _Operation(old, new, collector, name).compare(before[name], after[name])
        else:
            collector.add(ChangeKind.OPERATION_REMOVED, _place(old, name))
    for name in after:
        if name not in before or _is_other_call(old, new, name):
            collector.add(ChangeKind.OPERATION_ADDED, _place(new, name))


def _is_other_call(old: ModelVersion, new: ModelVersion, name: str) -> bool:
    """Whether an operation has events in both directions in only one version."""
    sends = (one.service.operations[name].sends is None for one in (old, new))
    return len({*sends}) > 1


def _place(version: ModelVersion, name: str) -> ModelPlace:
    names = version.names
    sends = version.service.operations[name].sends
    client = names.async_client if sends else names.client
    method = f"{client}.{names.operations[name].method}"
    return ModelPlace(name, Usage(frozenset({name}), frozenset()), python=(method,))


class _Operation:
    def __init__(
        self, old: ModelVersion, new: ModelVersion, collector: Collector, name: str
    ) -> None:
        self._old = old
        self._new = new
        self._collector = collector
        self._name = name
        self._place = _place(new, name)

    def compare(self, old: Json, new: Json) -> None:
        """Record what changed."""
        self._names()
        self._traits(old, new)
        for end in ("input", "output"):
            one, other = old.get(end, _NO_STRUCTURE), new.get(end, _NO_STRUCTURE)
            # The traits of an added or removed input or output do not count.
            if one and other:
                for trait in differing(one, other, _ENDS):
                    self._collector.add(
                        ChangeKind.OPERATION_BINDING_CHANGED,
                        self._place,
                        text(one, trait),
                        text(other, trait),
                        trait=f"{end}.{trait}",
                    )
        self._errors(old, new)
        self._failures()
        self._wait()
        self._batches(old.get("batch"), new.get("batch"))

    def _names(self) -> None:
        before = self._old.names.operations[self._name]
        after = self._new.names.operations[self._name]
        for one, other in (
            (before.method, after.method),
            (before.request, after.request),
            (before.response, after.response),
        ):
            if one != other:
                self._collector.add(ChangeKind.NAME_CHANGED, self._place, one, other)

    def _traits(self, old: Json, new: Json) -> None:
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            deprecated = new.get("deprecated")
            kind = (
                ChangeKind.OPERATION_DEPRECATED
                if deprecated
                else ChangeKind.UNDEPRECATED
            )
            self._collector.add(kind, self._place)
        old, new = _flat(old), _flat(new)
        for trait in differing(old, new, _ELSEWHERE):
            bound = trait in _BINDING and not _only_labels(
                old.get(trait), new.get(trait)
            )
            kind = (
                ChangeKind.OPERATION_BINDING_CHANGED
                if bound
                else ChangeKind.OPERATION_TRAIT_CHANGED
            )
            old_text, new_text = text(old, trait), text(new, trait)
            self._collector.add(kind, self._place, old_text, new_text, trait=trait)

    def _failures(self) -> None:
        before = self._old.service.operations[self._name].failures
        after = self._new.service.operations[self._name].failures
        for place in after:
            if place not in before:
                self._collector.add(ChangeKind.FAILURES_ADDED, self._place, None, place)
        for place in before:
            if place not in after:
                self._collector.add(
                    ChangeKind.FAILURES_REMOVED, self._place, place, None
                )

    def _wait(self) -> None:
        before = self._old.service.operations[self._name].status
        after = self._new.service.operations[self._name].status
        request = self._new.names.operations[self._name].request
        place = evolve(self._place, python=(request,))
        paths = [".".join(one.members) if one else None for one in (before, after)]
        if before is None or after is None:
            if before is not after:
                kind = ChangeKind.WAIT_REMOVED if before else ChangeKind.WAIT_ADDED
                self._collector.add(kind, place, *paths)
            return
        if before.members != after.members:
            lost = before.states.keys() - after.states.keys()
            worse = axes("bbs") if lost else None
            self._collector.add(
                ChangeKind.WAIT_STATUS_CHANGED, place, *paths, axes=worse
            )
        if before.ends != after.ends:
            added, removed = ChangeKind.WAIT_GONE_ADDED, ChangeKind.WAIT_GONE_REMOVED
            self._collector.add(added if after.ends else removed, place)
        for state, new in after.states.items():
            old = before.states.get(state, new)
            if old != new:
                here = place.at(state, place.python)
                self._collector.add(ChangeKind.STATE_KIND_CHANGED, here, old, new)

    def _batches(self, old: Json | None, new: Json | None) -> None:
        names = (self._new if new else self._old).names
        method = names.operations[self._name].method
        place = evolve(self._place, python=(f"{names.batches}.{method}",))
        if not old or not new:
            if old or new:
                kind = ChangeKind.BATCHES_REMOVED if old else ChangeKind.BATCHES_ADDED
                self._collector.add(kind, place)
            return
        for trait in differing(old, new, _SOURCES):
            is_lost = trait in _ARGUMENTS and trait not in new
            self._collector.add(
                *(ChangeKind.BATCHES_CHANGED, place),
                *(text(old, trait), text(new, trait)),
                trait=trait,
                axes=axes("bbs") if is_lost else None,
            )

    def _errors(self, old: Json, new: Json) -> None:
        before = [error["shape"] for error in old.get("errors", ())]
        after = [error["shape"] for error in new.get("errors", ())]
        for error in dict.fromkeys(after):
            # New errors of the service are reported with the errors.
            if error not in before and error in self._old.service.errors:
                python = [self._new.names.errors[error]]
                self._collector.add(
                    ChangeKind.OPERATION_ERROR_ADDED, self._place.at(error, python)
                )
        for error in dict.fromkeys(before):
            if error not in after and error in self._new.service.errors:
                python = [self._old.names.errors[error]]
                self._collector.add(
                    ChangeKind.OPERATION_ERROR_REMOVED, self._place.at(error, python)
                )


def _flat(raw: Json) -> Json:
    """An operation with the traits in `http` among its own."""
    rest = {key: value for key, value in raw.items() if key != "http"}
    http: Json = raw.get("http", _NO_STRUCTURE)
    return rest | {f"http.{key}": value for key, value in http.items()}


def _only_labels(old: object, new: object) -> bool:
    """Whether two paths differ only in the names of their labels."""
    if not isinstance(old, str) or not isinstance(new, str):
        return False
    return _LABEL.sub("{", old) == _LABEL.sub("{", new)


def compare_errors(old: ModelVersion, new: ModelVersion, collector: Collector) -> None:
    """Compare the errors of a service: their names, codes and traits.

    Their members are compared with the members of other shapes.
    """
    before, after = old.service.errors, new.service.errors
    for name in before:
        place = _error_place(old, name)
        if name not in after:
            collector.add(ChangeKind.ERROR_REMOVED, place)
            continue
        if before[name].code != after[name].code:
            collector.add(
                ChangeKind.ERROR_CODE_CHANGED,
                place,
                before[name].code,
                after[name].code,
            )
        if old.names.errors[name] != new.names.errors[name]:
            collector.add(
                ChangeKind.NAME_CHANGED,
                place,
                old.names.errors[name],
                new.names.errors[name],
            )
        one = old.shapes[name].get("error", _NO_STRUCTURE)
        other = new.shapes[name].get("error", _NO_STRUCTURE)
        for trait in differing(one, other, frozenset({"code"})):
            collector.add(
                ChangeKind.TRAIT_CHANGED,
                place,
                text(one, trait),
                text(other, trait),
                trait=trait,
            )
    for name in after:
        if name not in before:
            collector.add(ChangeKind.ERROR_ADDED, _error_place(new, name))


def _error_place(version: ModelVersion, name: str) -> ModelPlace:
    return ModelPlace(
        name, version.usage.of(name), python=(version.names.errors[name],)
    )
