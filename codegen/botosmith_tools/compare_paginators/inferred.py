"""Compares the inferred paginators of a service with loops over its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from functools import partial
from importlib import import_module
from random import Random
from typing import Any

import jmespath
from attrs import asdict, define, field, frozen
from botocore.exceptions import PaginationError
from botocore.model import ServiceModel

from botosmith.models.source import ServiceModels
from botosmith.plan import ir
from botosmith.plan.build import build

from ..client_kinds import ClientKind
from ..typed_arguments import request_class
from .outcome import Json
from .sequences import Sequences
from .sweep import Comparison, Stub


def inferred_paginators(models: ServiceModels) -> Sequence[ir.Paginator]:
    """Infer the paginators of a service."""
    return [one for one in build(models).paginators if one.inferred]


def compare_inferred(
    kind: ClientKind, models: ServiceModels, package: Any
) -> Comparison:
    """Page with each inferred paginator of a service, and with a loop.

    Args:
        kind: The kind of the clients.
        models: The models of the service.
        package: A generated package of it, with the operations.
    """
    result = Comparison()
    paginators = inferred_paginators(models)
    if not paginators:
        return result
    model = ServiceModel(models.service, models.name)
    boto = kind.create(models.name)
    stub = Stub()
    client = kind.answered(package, boto, stub)
    methods = {api: name for name, api in boto.meta.method_to_api_mapping.items()}
    for rules in paginators:
        method = methods[rules.operation]
        loop = _Loop(getattr(boto, method), rules)
        paginator: Any = getattr(client.paginators, method)
        request = request_class(package, rules.operation)
        result.counts["paginators"] += 1
        for repeat in (False, True):
            random = Random(f"{models.name}.{rules.operation}.{repeat}")
            operation = model.operation_model(rules.operation)
            sequences = Sequences(operation, _as_in_models(rules), random)
            stub.pages[:] = sequences.pages(repeat=repeat)
            arguments = sequences.arguments()
            expected = loop.outcome(stub, arguments, request.__response__)
            typed = _from_dict(request, arguments)
            # The two forms of a call.
            make = partial(_by_arguments, paginator) if repeat else paginator.pages
            outcome = _ours(kind, stub, rules, partial(make, typed))
            result.counts["comparisons"] += 1
            result.counts["requests"] += len(expected.requests)
            result.counts["errors"] += expected.error is not None
            if outcome != expected:
                both = f"  loop: {expected}\n  ours: {outcome}"
                result.differences.append(f"{models.name}.{rules.operation}\n{both}")
    boto.close()
    return result


@define
class Outcome:
    """The outcome of paging."""

    requests: list[Json]
    pages: list[Any]
    items: list[Any] = field(factory=list[Any])
    error: str | None = None


@frozen
class _Loop:
    """A loop over an operation, as users write it."""

    method: Callable[..., Any]
    rules: ir.Paginator

    def outcome(self, stub: Stub, arguments: Json, response: Any) -> Outcome:
        """Page; the result has typed pages and items."""
        stub.restart()
        pages: list[Json] = []
        error = self._page(arguments, pages)
        outcome = Outcome(
            requests=[*stub.requests],
            pages=[_from_dict(response, page) for page in pages],
            error=error,
        )
        if error is None and self.rules.result_keys:
            (key,) = self.rules.result_keys
            for page, typed in zip(pages, outcome.pages, strict=True):
                if jmespath.search(key, page):
                    outcome.items += _read(typed, key)
        return outcome

    def _page(self, arguments: Json, pages: list[Json]) -> str | None:
        """Add the pages to a list, and return the error that ends them, if any."""
        rules = self.rules
        (given,), (returned,) = rules.input_tokens, rules.output_tokens
        token: str | None = None
        while True:
            sent = arguments if token is None else {**arguments, given: token}
            page: Json = self.method(**deepcopy(dict(sent)))
            pages.append(page)
            if rules.more_results and not jmespath.search(rules.more_results, page):
                return None
            following = jmespath.search(returned, page)
            if not following:
                return None
            if following == token:
                repeated = f"The same next token was received twice: {{{given!r}: "
                return f"Error during pagination: {repeated}{token!r}}}"
            token = following


def _ours(
    kind: ClientKind, stub: Stub, rules: ir.Paginator, make: Callable[[], Any]
) -> Outcome:
    """Page with an inferred paginator."""
    stub.restart()
    pages, seen, error = make(), list[Any](), None
    try:
        kind.each(pages, seen.append)
    except PaginationError as raised:
        error = str(raised)
    outcome = Outcome(requests=[*stub.requests], pages=seen, error=error)
    assert hasattr(pages, "items") == bool(rules.result_keys)
    if error is None and rules.result_keys:
        stub.restart()
        outcome.items = kind.listed(make().items())
    return outcome


def _by_arguments(paginator: Any, request: Any) -> Any:
    return paginator.paginate(**asdict(request, recurse=False))


def _from_dict(cls: Any, content: Json) -> Any:
    return import_module(cls.__module__.partition(".")[0]).from_dict(cls, content)


def _read(page: Any, path: str) -> Any:
    """Read a part of a typed page, by its path in the model."""
    for wire in path.split("."):
        page = getattr(page, _attribute(type(page), wire))
    return page


def _attribute(cls: Any, wire: str) -> str:
    runtime = f"{cls.__module__.partition('.')[0]}._runtime"
    members = import_module(f"{runtime}.convert.members").members(cls)
    name: str = next(m.name for m in members if m.wire == wire)
    return name


def _as_in_models(rules: ir.Paginator) -> dict[str, Any]:
    """Write a paginator as botocore's models have it."""
    written: Mapping[str, Any] = {
        "input_token": rules.input_tokens[0],
        "output_token": rules.output_tokens[0],
        "result_key": rules.result_keys,
        "limit_key": rules.limit_key,
        "more_results": rules.more_results,
    }
    return {name: value for name, value in written.items() if value is not None}
