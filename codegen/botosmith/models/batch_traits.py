"""Checks what an operation says of the batches that it takes: our own trait `batch`.

It comes from rules, of botosmith or of users (`batch_rules.py`), or from a patch.
"""

from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

from attrs import frozen

from ..errors import BotosmithError
from .json_checks import (
    Json,
    check_list,
    check_object,
    check_strings,
    check_types,
    require,
)

Shapes: TypeAlias = Mapping[str, Json]

_TYPES: Mapping[str, type] = {
    **dict.fromkeys(
        ("entries", "failed", "succeeded", "error", "done", "code", "order", "fifo"),
        str,
    ),
    **dict.fromkeys(
        ("beside", "max-bytes", "max-entry-bytes", "fixed-bytes", "again"), dict
    ),
    **dict.fromkeys(("size", "key", "sources"), list),
    "max-entries": int,
    "numbered": bool,
}
_REQUIRED = ("entries", "max-entries", "failed", "again")
_LIMITS = ("max-bytes", "max-entry-bytes")
# What says how results are found: by their keys, or by their positions.
_BY_KEY, _BY_POSITION = ("key", "succeeded", "numbered"), ("error", "done")
# What each key needs beside it.
_NEEDED: Mapping[str, str] = {
    "max-bytes": "size",
    "max-entry-bytes": "size",
    "fixed-bytes": "size",
    "fifo": "order",
    "error": "done",
    "done": "error",
    "key": "code",
}
# The types of the members that can have values.
_KINDS: Mapping[type, tuple[str, ...]] = {
    bool: ("boolean",),
    int: ("integer", "long"),
    str: ("string",),
}
_MOST = 2**63 - 1
_NO_CLASS = ("document", "eventstream", "exception", "union")


def check_form(batch: Json, where: str) -> None:
    """Check everything but the names, which only a model knows.

    Args:
        batch: The trait, or a rule.
        where: Its place, for the error message.

    Raises:
        BotosmithError: A part is wrong; the message names it.
    """
    check_types(check_object(batch, where), _TYPES, where)
    for key in batch:
        if key not in _TYPES:
            raise BotosmithError(f"must be one of {', '.join(_TYPES)}", _at(where, key))
    for key in _REQUIRED:
        require(batch, key, where)
    _check_ways(batch, where)
    for key in ("size", "key", "sources"):
        if key in batch and not check_strings(batch[key], _at(where, key)):
            raise BotosmithError("must not be empty", _at(where, key))
    _check_at_least(batch["max-entries"], 1, _at(where, "max-entries"))
    for key in filter(batch.__contains__, _LIMITS):
        _check_limit(batch[key], _at(where, key))
    for name, size in batch.get("fixed-bytes", {}).items():
        _check_at_least(size, 1, _at(where, f"fixed-bytes.{name}"))
    for name, value in batch.get("beside", {}).items():
        _check_value(value, _at(where, f"beside.{name}"))
    for name, values in batch["again"].items():
        place = _at(where, f"again.{name}")
        for value in check_list(values, place):
            _check_value(value, place)


def _check_ways(batch: Json, where: str) -> None:
    for key, needed in _NEEDED.items():
        if key in batch and needed not in batch:
            raise BotosmithError(f"needs {needed!r} beside it", _at(where, key))
    if ("key" in batch) == ("error" in batch):
        raise BotosmithError("needs either 'key', or 'error' and 'done'", where)
    for key in _BY_POSITION if "key" in batch else _BY_KEY:
        if key in batch:
            what = "'key'" if key in _BY_KEY else "'error' and 'done'"
            raise BotosmithError(f"does not go without {what}", _at(where, key))
    if batch.get("numbered") and len(batch["key"]) != 1:
        raise BotosmithError("needs a key of one member", _at(where, "numbered"))


def _check_limit(limit: Json, where: str) -> None:
    if len(limit) != 1 or not {"at-most", "less-than"} >= {*limit}:
        what = "must be {at-most = NUMBER} or {less-than = NUMBER}"
        raise BotosmithError(what, where)
    for key, number in limit.items():
        _check_at_least(number, 1 + (key == "less-than"), _at(where, key))


def _check_at_least(number: Json, least: int, where: str) -> None:
    if number.__class__ is not int or number < least:
        raise BotosmithError(f"must be an integer from {least}", where)
    _check_value(number, where)


def _check_value(value: Json, where: str) -> None:
    if value.__class__ not in _KINDS:
        what = "must be a string, an integer, true or false"
        raise BotosmithError(what, where)
    if value.__class__ is int and not -_MOST <= value <= _MOST:
        raise BotosmithError("is too large", where)


def _at(where: str, key: str) -> str:
    return f"{where}.{key}"


def check_batch(operation: Json, shapes: Shapes, where: str) -> None:
    """Check the trait of an operation, if it has one.

    Args:
        operation: The operation.
        shapes: The shapes of its service, which have been checked.
        where: The place of the trait, for the error message.

    Raises:
        BotosmithError: The trait is malformed, or does not fit the operation. What is
            wrong with it then begins with "names" or another verb, of which the rule is
            the subject.
    """
    if "batch" in operation:
        check_form(operation["batch"], where)
        _Fit(operation["batch"], shapes, where).check(operation)


@frozen
class _Fit:
    """Checks that a trait of correct form fits a model."""

    batch: Json
    shapes: Shapes
    where: str

    def check(self, operation: Json) -> None:
        """Check the names of members, and what these are."""
        batch = self.batch
        request, response = (
            operation.get(end, {}).get("shape", "") for end in ("input", "output")
        )
        entry = self._check_request(request)
        failure = self._entry(response, batch["failed"], "failed")
        for key in ("error", "done", "code"):
            if key in batch:
                self._text(failure, batch[key], key)
        owners = [entry, failure]
        if "succeeded" in batch:
            owners.append(self._entry(response, batch["succeeded"], "succeeded"))
        for name in batch.get("key", ()):
            for owner in owners:
                self._text(owner, name, "key")
            if batch.get("numbered") and "enum" in self._member(entry, name, "key"):
                self._fail(f"names {name!r}, which cannot be a number", "numbered")
        self._check_values(failure, "again")

    def _check_request(self, request: str) -> str:
        """Check what is sent, and return the shape of an entry."""
        batch = self.batch
        *around, name = batch["entries"].split(".")
        if len(around) > 1:
            self._fail(f"names {batch['entries']!r}, which is too deep", "entries")
        owner = request
        for one in around:
            owner = self._structure(owner, one, "entries")
        entry = self._entry(owner, name, "entries")
        others = batch.get("beside", {})
        if others and (not around or name in others):
            self._fail("names what is not beside the entries", "beside")
        self._check_values(owner, "beside", {one: [of] for one, of in others.items()})
        for one in self.shapes[owner].get("required", ()) if around else ():
            if one != name and one not in others:
                what = f"lacks {one!r}, which the model requires"
                self._fail(what, "beside")
        for key in ("size", "fixed-bytes"):
            for one in batch.get(key, ()):
                self._member(entry, one, key)
        if "order" in batch:
            *ways, group = batch["order"].split(".")
            owner = entry
            for one in ways:
                owner = self._structure(owner, one, "order")
            self._text(owner, group, "order")
        if "fifo" in batch:
            self._text(request, batch["fifo"], "fifo")
        return entry

    def _check_values(
        self, owner: str, key: str, values: Mapping[str, Sequence[Json]] | None = None
    ) -> None:
        """Check that members can have values."""
        for name, some in (self.batch[key] if values is None else values).items():
            shape = self._member(owner, name, key)
            for value in some:
                if shape["type"] not in _KINDS[value.__class__]:
                    self._fail(f"names {name!r}, which is never {value!r}", key)

    def _text(self, owner: str, name: str, key: str) -> None:
        if self._member(owner, name, key)["type"] != "string":
            self._fail(f"names {name!r}, which is no text", key)

    def _structure(self, owner: str, name: str, key: str) -> str:
        self._member(owner, name, key)
        shape: str = self.shapes[owner]["members"][name]["shape"]
        if not self._has_class(shape):
            self._fail(f"names {name!r}, which is no structure", key)
        return shape

    def _entry(self, owner: str, name: str, key: str) -> str:
        """The shape of the entries of a list."""
        listed = self._member(owner, name, key)
        shape: str = listed.get("member", {}).get("shape", "")
        if listed["type"] != "list" or not self._has_class(shape):
            self._fail(f"names {name!r}, which is no list of structures", key)
        return shape

    def _has_class(self, shape: str) -> bool:
        found = self.shapes[shape]
        return found["type"] == "structure" and not any(map(found.get, _NO_CLASS))

    def _member(self, owner: str, name: str, key: str) -> Json:
        members: Json = self.shapes.get(owner, {}).get("members", {})
        if name not in members:
            self._fail(f"names {name!r}, which the model lacks", key)
        shape: Json = self.shapes[members[name]["shape"]]
        return shape

    def _fail(self, what: str, key: str) -> NoReturn:
        raise BotosmithError(what, _at(self.where, key))
