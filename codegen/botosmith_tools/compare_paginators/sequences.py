"""Makes random sequences of pages from the model of a service.

They have what makes paging difficult: lists of several lengths, missing keys, empty
pages, empty tokens, and pages after the last one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import jmespath
from attrs import frozen
from botocore.model import (
    ListShape,
    MapShape,
    OperationModel,
    Shape,
    StringShape,
    StructureShape,
)

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
# Deeper than this, structures are empty: some shapes contain themselves.
_DEPTH = 4


@frozen
class Sequences:
    """Makes pages for one paginator.

    Args:
        operation: The operation in botocore's model.
        rules: botocore's model of the paginator.
        random: The source of all random choices.
    """

    operation: OperationModel
    rules: dict[str, Any]
    random: Random

    def arguments(self) -> dict[str, Any]:
        """Arguments for a first request: the required ones, and some others."""
        shape: StructureShape | None = self.operation.input_shape
        if shape is None:
            return {}
        left_out = {*_listed(self.rules["input_token"]), self.rules.get("limit_key")}
        return {
            name: self._value(member, 1)
            for name, member in shape.members.items()
            if name in shape.required_members
            or (name not in left_out and self.random.random() < 0.2)
        }

    def pages(self, *, repeat: bool = False) -> list[dict[str, Any]]:
        """Make a sequence.

        Args:
            repeat: Whether the pages repeat one token, as a broken service does.
        """
        count = self.random.randint(1, 5)
        pages = [self._page(position) for position in range(count)]
        # The last page ends the sequence, whatever its tokens are. If no page before
        # the empty one has ended it, the empty one does.
        self._end(pages[-1])
        if repeat:
            pages[0] = self._page(0, last=False)
            pages = [pages[0]] * 4
        return [*pages, {}]

    def _page(self, position: int, *, last: bool | None = None) -> dict[str, Any]:
        page: dict[str, Any] = {}
        for key in _listed(self.rules.get("non_aggregate_keys", [])):
            if self._likely():
                self._set(page, key, self._value(self._shape(key), 2))
        for key in _listed(self.rules["result_key"]):
            if self._likely():
                self._set(page, key, self._result(self._shape(key)))
        for expression in _listed(self.rules["output_token"]):
            self._set_token(page, expression, position)
        if "more_results" in self.rules:
            more = self._likely() if last is None else not last
            self._set(page, self.rules["more_results"], more)
        return page

    def _end(self, page: dict[str, Any]) -> None:
        if "more_results" in self.rules and self.random.random() < 0.5:
            self._set(page, self.rules["more_results"], False)
            return
        for expression in _listed(self.rules["output_token"]):
            for alternative in expression.split("||"):
                path = alternative.strip()
                if "[" in path:
                    self._set(page, path[: path.index("[")], [])
                elif self._shape(path).type_name == "string":
                    self._set(page, path, "")
                else:
                    self._remove(page, path)

    def _set_token(self, page: dict[str, Any], expression: str, position: int) -> None:
        """Set a token where the model looks for it, in some or all alternatives."""
        for alternative in expression.split("||"):
            path = alternative.strip()
            if "[-1]." in path:
                # A member of the last item, if there is one.
                items, _, member = path.partition("[-1].")
                found = jmespath.search(items, page)
                if found:
                    found[-1][member] = f"token {position}"
            elif self._likely() or len(_listed(self.rules["output_token"])) == 1:
                self._set(page, path, self._token(self._shape(path), position))

    def _token(self, shape: Shape, position: int) -> object:
        if isinstance(shape, StringShape):
            return (
                shape.enum[position % len(shape.enum)] if shape.enum else f"t{position}"
            )
        if isinstance(shape, MapShape):
            return {f"key {position}": self._value(shape.value, 1)}
        return position + 1

    def _result(self, shape: Shape) -> object:
        if isinstance(shape, ListShape):
            length = self.random.choice((0, 1, 2, 3, 4))
            return [self._value(shape.member, 2) for _ in range(length)]
        return self._value(shape, 1)

    def _value(self, shape: Any, depth: int) -> Any:
        random = self.random
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return {"any": ["thing", 1, None]}
            case "structure":
                return self._structure(shape, depth)
            case "list":
                length = random.randint(0, 2) if depth < _DEPTH else 0
                length = max(length, shape.metadata.get("min", 0) and 1)
                return [self._value(shape.member, depth + 1) for _ in range(length)]
            case "map":
                length = random.randint(0, 2) if depth < _DEPTH else 0
                return {
                    self._value(shape.key, depth + 1): self._value(
                        shape.value, depth + 1
                    )
                    for _ in range(length)
                }
            case "boolean":
                return self.random.random() < 0.5
            case "integer" | "long":
                return random.randint(0, 99)
            case "float" | "double":
                return math.ldexp(random.randint(0, 99), -2)
            case "timestamp":
                return _EPOCH + timedelta(seconds=random.randint(0, 10**7))
            case "blob":
                return random.randbytes(3)
            case _:
                if shape.enum:
                    return random.choice(shape.enum)
                return "".join(random.choices("abc xyz/é", k=random.randint(0, 5)))

    def _structure(self, shape: Any, depth: int) -> dict[str, Any]:
        members = dict(shape.members)
        if shape.is_tagged_union:
            name = self.random.choice(list(members))
            members = {name: members[name]} if depth < _DEPTH + 2 else {}
        elif depth >= _DEPTH:
            members = {name: members[name] for name in shape.required_members}
        return {
            name: self._value(member, depth + 1)
            for name, member in members.items()
            if shape.is_tagged_union
            or name in shape.required_members
            or self.random.random() < 0.5
        }

    def _shape(self, path: str) -> Any:
        """The shape at the end of a path into a response."""
        shape: Any = self.operation.output_shape
        for name in path.split("."):
            shape = shape.members[name]
        return shape

    def _likely(self) -> bool:
        return self.random.random() < 0.8

    def _set(self, page: dict[str, Any], path: str, value: object) -> None:
        *parents, name = path.split(".")
        for parent in parents:
            page = page.setdefault(parent, {})
        page[name] = value

    def _remove(self, page: dict[str, Any], path: str) -> None:
        *parents, name = path.split(".")
        for parent in parents:
            page = page.get(parent, {})
        page.pop(name, None)


def _listed(value: str | Sequence[str]) -> Sequence[str]:
    return [value] if isinstance(value, str) else value
