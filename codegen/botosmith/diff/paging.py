"""Compares paginators and waiters."""

from ..models.documentation import DOCUMENTATION
from ..plan import ir
from .change import ChangeKind
from .collector import Collector, ModelPlace
from .model_version import ModelVersion
from .traits import differing, text
from .usage import Usage


def compare_paginators(
    old: ModelVersion, new: ModelVersion, collector: Collector
) -> None:
    """Compare the paginators of the operations that both versions have."""
    before = {paginator.operation: paginator for paginator in old.service.paginators}
    after = {paginator.operation: paginator for paginator in new.service.paginators}
    for operation in old.service.operations:
        if operation not in new.service.operations:
            continue
        one, other = before.get(operation), after.get(operation)
        if other is not None:
            place = _paginator_place(new, operation)
            if one is None:
                collector.add(ChangeKind.PAGINATOR_ADDED, place)
            else:
                if one.inferred != other.inferred:
                    modelled = ChangeKind.PAGINATOR_MODELLED
                    kind = modelled if one.inferred else ChangeKind.PAGINATOR_INFERRED
                    collector.add(kind, place)
                _compare_paginator(one, other, place, collector)
                names = (
                    old.names.operations[operation].paginator,
                    new.names.operations[operation].paginator,
                )
                if names[0] != names[1]:
                    collector.add(ChangeKind.NAME_CHANGED, place, *names)
        elif one is not None:
            collector.add(
                ChangeKind.PAGINATOR_REMOVED, _paginator_place(old, operation)
            )


def _paginator_place(version: ModelVersion, operation: str) -> ModelPlace:
    return ModelPlace(
        operation,
        Usage(frozenset({operation}), frozenset()),
        python=(version.names.operations[operation].paginator,),
    )


def _compare_paginator(
    old: ir.Paginator, new: ir.Paginator, place: ModelPlace, collector: Collector
) -> None:
    results = old.result_keys, new.result_keys
    if results[0] != results[1]:
        grew = results[1][: len(results[0])] == results[0]
        collector.add(
            ChangeKind.PAGINATOR_RESULT_ADDED
            if grew
            else ChangeKind.PAGINATOR_RESULT_CHANGED,
            place,
            ", ".join(results[0]) or None,
            ", ".join(results[1]) or None,
        )
    if old.limit_key != new.limit_key:
        if new.limit_key is None:
            kind = ChangeKind.PAGINATOR_LIMIT_REMOVED
        elif old.limit_key is None:
            kind = ChangeKind.PAGINATOR_LIMIT_ADDED
        else:
            kind = ChangeKind.PAGINATOR_CHANGED
        collector.add(kind, place, old.limit_key, new.limit_key, trait="limit_key")
    for trait, one, other in (
        ("input_token", old.input_tokens, new.input_tokens),
        ("output_token", old.output_tokens, new.output_tokens),
        ("non_aggregate_keys", old.non_aggregate_keys, new.non_aggregate_keys),
    ):
        if one != other:
            collector.add(
                ChangeKind.PAGINATOR_CHANGED,
                place,
                ", ".join(one) or None,
                ", ".join(other) or None,
                trait=trait,
            )
    if old.more_results != new.more_results:
        collector.add(
            ChangeKind.PAGINATOR_CHANGED,
            place,
            old.more_results,
            new.more_results,
            trait="more_results",
        )


def compare_waiters(old: ModelVersion, new: ModelVersion, collector: Collector) -> None:
    """Compare the waiters."""
    before = {waiter.name: waiter for waiter in old.service.waiters}
    after = {waiter.name: waiter for waiter in new.service.waiters}
    for name, waiter in before.items():
        if name in after:
            _compare_waiter(old, new, waiter, after[name], collector)
        else:
            collector.add(ChangeKind.WAITER_REMOVED, _waiter_place(old, waiter))
    for name, waiter in after.items():
        if name not in before:
            collector.add(ChangeKind.WAITER_ADDED, _waiter_place(new, waiter))


def _waiter_place(version: ModelVersion, waiter: ir.Waiter) -> ModelPlace:
    return ModelPlace(
        waiter.name,
        Usage(frozenset({waiter.operation}), frozenset()),
        python=(version.names.waiters[waiter.name],),
    )


def _compare_waiter(
    old: ModelVersion,
    new: ModelVersion,
    one: ir.Waiter,
    other: ir.Waiter,
    collector: Collector,
) -> None:
    place = _waiter_place(new, other)
    names = old.names.waiters[one.name], new.names.waiters[one.name]
    if names[0] != names[1]:
        collector.add(ChangeKind.NAME_CHANGED, place, *names)
    if one.operation != other.operation:
        collector.add(
            ChangeKind.WAITER_OPERATION_CHANGED, place, one.operation, other.operation
        )
    if other.ends_on_error and not one.ends_on_error:
        collector.add(ChangeKind.WAITER_RESULT_OPTIONAL, place)
    raw = old.models.waiters[one.name], new.models.waiters[one.name]
    for trait in differing(*raw, DOCUMENTATION | {"operation"}):
        # A change of the acceptors that WAITER_RESULT_OPTIONAL reports.
        if trait == "acceptors" and other.ends_on_error and not one.ends_on_error:
            continue
        collector.add(
            ChangeKind.WAITER_CHANGED,
            place,
            text(raw[0], trait),
            text(raw[1], trait),
            trait=trait,
        )
