"""Makes random sequences of pages from the model of a service.

They have what makes paging difficult: lists of several lengths, missing keys, empty
pages, empty tokens, and pages after the last one.
"""

from __future__ import annotations

from collections.abc import Sequence
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

from ..random_values import RandomValues


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
        left_out = {*listed(self.rules["input_token"]), self.rules.get("limit_key")}
        return {
            name: self._values.make(member, 1)
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
        # The last page ends the sequence, with any tokens. If no page before
        # the empty one has ended it, the empty one does.
        self._end(pages[-1])
        if repeat:
            pages[0] = self._page(0, last=False)
            pages = [pages[0]] * 4
        return [*pages, {}]

    def _page(self, position: int, *, last: bool | None = None) -> dict[str, Any]:
        page: dict[str, Any] = {}
        for key in listed(self.rules.get("non_aggregate_keys", [])):
            if self._likely():
                self._set(page, key, self._values.make(self._shape(key), 2))
        for key in listed(self.rules["result_key"]):
            if self._likely():
                self._set(page, key, self._result(self._shape(key)))
        for expression in listed(self.rules["output_token"]):
            self._set_token(page, expression, position)
        if "more_results" in self.rules:
            more = self._likely() if last is None else not last
            self._set(page, self.rules["more_results"], more)
        return page

    def _end(self, page: dict[str, Any]) -> None:
        if "more_results" in self.rules and self.random.random() < 0.5:
            self._set(page, self.rules["more_results"], False)
            return
        for expression in listed(self.rules["output_token"]):
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
                elements = jmespath.search(items, page)
                if elements:
                    elements[-1][member] = f"token {position}"
            elif self._likely() or len(listed(self.rules["output_token"])) == 1:
                self._set(page, path, self._token(self._shape(path), position))

    def _token(self, shape: Shape, position: int) -> object:
        if isinstance(shape, StringShape):
            return (
                shape.enum[position % len(shape.enum)] if shape.enum else f"t{position}"
            )
        if isinstance(shape, MapShape):
            return {f"key {position}": self._values.make(shape.value, 1)}
        return position + 1

    def _result(self, shape: Shape) -> object:
        if isinstance(shape, ListShape):
            length = self.random.choice((0, 1, 2, 3, 4))
            return [self._values.make(shape.member, 2) for _ in range(length)]
        return self._values.make(shape, 1)

    def _shape(self, path: str) -> Any:
        """The shape at the end of a path into a response."""
        shape: Any = self.operation.output_shape
        for name in path.split("."):
            shape = shape.members[name]
        return shape

    @property
    def _values(self) -> RandomValues:
        return RandomValues(self.random)

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


def listed(value: str | Sequence[str]) -> Sequence[str]:
    """List what a model may have as a list or as a single text."""
    return [value] if isinstance(value, str) else value
