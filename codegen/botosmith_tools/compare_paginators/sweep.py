"""Compares the paginators of a service with botocore's.

Both page with the same client of botocore, whose calls are answered here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import partial
from importlib import import_module
from random import Random
from typing import Any

import attrs
from attrs import field, frozen
from botocore.model import OperationModel, ServiceModel
from botocore.paginate import TokenEncoder

from botosmith.models.source import ServiceModels

from ..client_kinds import ClientKind
from ..typed_arguments import request_class, typed_arguments
from .outcome import Json, Outcome, boto_outcome, ours
from .sequences import Sequences, listed

# How many sequences of pages a paginator is compared on, in each configuration.
ROUNDS = 3

# Results that botocore cannot page through, so that there is nothing to compare with.
_UNPAGED = {
    "MapResult": "a map, which botocore cannot cut, and whose later pages it loses",
    "ValueResult": "a structure, which botocore cannot cut, and loses when resuming",
}
_OVERLAP = "its full result when resumed, which botocore overwrites with the first page"


@frozen
class Stub:
    """Answers all calls of a botocore client with the given pages in turn."""

    pages: list[Json] = field(factory=list[Json])
    requests: list[Json] = field(factory=list[Json], init=False)

    def restart(self) -> None:
        self.requests.clear()

    def __call__(self, operation: str, arguments: Json) -> Json:
        """Replace botocore's `_make_api_call`."""
        # After the last page, pages are empty.
        more = len(self.requests) < len(self.pages)
        page: Json = self.pages[len(self.requests)] if more else {}
        self.requests.append(deepcopy(dict(arguments)))
        return {**deepcopy(dict(page)), "ResponseMetadata": {"HTTPStatusCode": 200}}


@frozen
class Comparison:
    """The result of comparing the paginators of one service."""

    counts: Counter[str] = field(factory=Counter[str])
    """How many paginators there are of each kind; `comparisons` counts the runs."""
    exceptions: list[str] = field(factory=list[str])
    """Paginators whose result botocore cannot page through, as it is not a list."""
    differences: list[str] = field(factory=list[str])
    """Descriptions of the runs whose outcomes differ."""


def compare_paginators(
    kind: ClientKind, models: ServiceModels, package: Any, rounds: int = ROUNDS
) -> Comparison:
    """Page through the paginators of a service both ways.

    Args:
        kind: The kind of the clients.
        models: The models of the service.
        package: A generated package of it, with the operations that have paginators.
        rounds: How many sequences of pages to use in each configuration.
    """
    result = Comparison()
    paginators: Mapping[str, Any] = models.paginators
    if not paginators:
        return result
    # The patched model: in botocore's, the values of DynamoDB are not a union.
    model = ServiceModel(models.service, models.name)
    boto = kind.create(models.name)
    stub = Stub()
    client = kind.answered(package, boto, stub)
    for operation, rules in paginators.items():
        operation_model = model.operation_model(operation)
        _Paginators(
            kind, package, client, boto, stub, operation_model, rules, result
        ).run(rounds)
    boto.close()
    return result


class _Paginators:
    """botocore's paginator of an operation, and ours."""

    def __init__(
        self,
        kind: ClientKind,
        package: Any,
        client: Any,
        boto: Any,
        stub: Stub,
        operation: OperationModel,
        rules: dict[str, Any],
        comparison: Comparison,
    ) -> None:
        self._clients = kind
        self._rules = rules
        self._stub = stub
        self._comparison = comparison
        self._model = operation
        self._name = f"{boto.meta.service_model.service_name}.{operation.name}"
        self._runtime = import_module(package.__name__.rpartition(".")[0])
        methods = boto.meta.method_to_api_mapping
        method = next(name for name, api in methods.items() if api == operation.name)
        self._boto_paginator: Any = boto.get_paginator(method)
        self._paginator: Any = client.get_paginator(method)
        self._request = request_class(package, operation.name)
        self._response = self._request.__response__
        rule = self._paginator.rules
        self._kind = type(rule.result).__name__
        self._overlaps = any(
            f"{result}.".startswith(f"{part}.")
            for part in listed(rules.get("non_aggregate_keys", []))
            for result in listed(rules["result_key"])
        )
        self._count(rule)

    def _count(self, rule: Any) -> None:
        counts, rules = self._comparison.counts, self._rules
        counts["paginators"] += 1
        counts[self._kind] += 1
        counts["several tokens"] += len(rule.tokens) > 1
        counts["several results"] += bool(rule.other_results)
        counts["more_results"] += "more_results" in rules
        counts["non_aggregate_keys"] += "non_aggregate_keys" in rules
        counts["no limit key"] += rule.limit is None
        expressions = str(rules)
        counts["paths"] += "." in expressions or "[-1]" in expressions

    def run(self, rounds: int) -> None:
        """Page in all configurations, each through sequences of its own."""
        if self._kind in _UNPAGED:
            reason = _UNPAGED[self._kind]
            self._comparison.exceptions.append(f"{self._name}: {reason}")
        if self._overlaps:
            self._comparison.exceptions.append(f"{self._name}: {_OVERLAP}")
        for number in range(rounds):
            random = Random(f"{self._name}.{number}")
            for config in self._configs(random):
                sequences = Sequences(self._model, self._rules, random)
                repeat = config.pop("repeat", False)
                self._stub.pages[:] = sequences.pages(repeat=repeat)
                self._compare(config, sequences.arguments())

    def _configs(self, random: Random) -> Iterator[dict[str, Any]]:
        yield {}
        yield {"repeat": True}
        if self._rules.get("limit_key"):
            yield {"page_size": random.choice((7, "7"))}
        if self._kind in _UNPAGED:
            return  # botocore cannot cut them
        for max_items in (0, 1, 2, random.randint(3, 12), str(random.randint(3, 12))):
            yield {"max_items": max_items}
        tokens = listed(self._rules["input_token"])
        start: dict[str, Any] = {name: self._starting(name) for name in tokens}
        for skip in (None, 0, random.randint(1, 3)):
            content = start if skip is None else {**start, "boto_truncate_amount": skip}
            token = TokenEncoder().encode(content)
            yield {"starting_token": token}
            yield {"starting_token": token, "max_items": random.randint(0, 6)}

    def _starting(self, name: str) -> Any:
        shape: Any = self._model.input_shape
        match shape.members[name].type_name:
            case "integer" | "long":
                return 5
            case "map":
                return {"key": {"B": b"\x00\xff"}}
            case _:
                return "start"

    def _compare(self, config: Mapping[str, Any], arguments: dict[str, Any]) -> None:
        runtime, rules = self._runtime, self._paginator.rules
        typed = typed_arguments(self._request, self._paginator.paginate, arguments)
        expected = boto_outcome(
            self._stub,
            lambda: self._boto_paginator.paginate(
                **deepcopy(arguments), PaginationConfig=_boto_config(config)
            ),
            partial(runtime.from_dict, self._response),
            rules.result.items if self._kind == "ListResult" else None,
        )
        counts = self._comparison.counts
        counts["comparisons"] += 1
        counts["requests"] += len(expected.requests)
        counts["errors"] += expected.error is not None
        # Threads that prefetch have tests of their own, and would take long here.
        for prefetch in (False, True) if self._clients.is_async else (False,):
            make = partial(
                self._paginator.paginate,
                **typed,
                pagination_config=runtime.PaginationConfig(**config),
                prefetch=prefetch,
            )
            outcome = ours(self._clients, self._stub, make)
            self._judge(config, outcome, expected)

    def _judge(
        self, config: Mapping[str, Any], outcome: Outcome, expected: Outcome
    ) -> None:
        if self._kind != "ListResult":
            # botocore's items are keys, names of members or characters.
            outcome = attrs.evolve(outcome, items=expected.items)
        if self._kind in _UNPAGED or (self._overlaps and "starting_token" in config):
            expected = attrs.evolve(expected, full=None)
            outcome = attrs.evolve(outcome, full=None)
        # The only error that the pages here may cause is a repeated token.
        repeated = expected.error is None or "same next token" in expected.error
        if outcome != expected or not repeated:
            both = f"  botocore: {expected}\n  ours:     {outcome}"
            self._comparison.differences.append(f"{self._name} {dict(config)}\n{both}")


def _boto_config(config: Mapping[str, Any]) -> dict[str, Any]:
    names = {
        "max_items": "MaxItems",
        "page_size": "PageSize",
        "starting_token": "StartingToken",
    }
    return {names[name]: value for name, value in config.items()}
