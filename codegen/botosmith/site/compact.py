"""Builds the view of the compact file: what language models need to write calls."""

from collections.abc import Iterator

from ..emit.client import helper_call
from ..emit.literals import identifier, string
from ..emit.result_types import ResultTypes, item_type
from ..emit.views.modules import BatchView
from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from .page import parameters
from .pages import Pages
from .text import first_sentence
from .views import CompactClassView, CompactMethodView, CompactView


def compact_view(pages: Pages) -> CompactView:
    """The compact file of a service."""
    plan, selection = pages.plan, pages.selection
    names, classes = plan.names, plan.classes
    scope = pages.scope
    types = ResultTypes(scope)
    methods = [_method(pages, one) for one in selection.operations if not one.sends]
    streams = [_method(pages, one) for one in selection.operations if one.sends]
    paginators = [_pages(pages, paginator) for paginator in selection.paginators]
    waiters = [
        f"client.{helper_call('waiter', waiter.boto_name)}.wait(...) -> "
        f"{types.wait(waiter)}: repeats {names.operations[waiter.operation].method}"
        for waiter in selection.waiters
    ]
    responses = [
        _cls(pages, classes.plans["response", operation.name])
        for operation in selection.operations
    ]
    errors = [
        _cls(pages, classes.plans["error", error.name]) for error in selection.errors
    ]
    return CompactView(
        title=plan.service.title,
        module=pages.module,
        clients=[names.client, *[names.async_client] * pages.asynchronous],
        methods=methods,
        streams=streams,
        paginators=paginators,
        waits=pages.waits(),
        batches=[_batches(view) for view in pages.batches.values()],
        waiters=waiters,
        classes=[*responses, *_shapes(pages), *errors],
        extensions=pages.extensions,
    )


def _method(pages: Pages, operation: ir.Operation) -> CompactMethodView:
    names = pages.plan.names.operations[operation.name]
    request = pages.plan.classes.plans["request", operation.name]
    arguments = ", ".join(parameters(request, pages.scope))
    return CompactMethodView(
        f"{identifier(names.method)}({arguments}) -> {pages.returns(operation)}",
        _sentence(operation.docs, f"Call `{operation.name}`."),
    )


def _batches(view: BatchView) -> str:
    """How to send any number of entries, and what it returns."""
    given = (one.declaration for one in (*view.arguments, *view.options))
    arguments = ", ".join([f"entries: Iterable[{view.entry}]", "*", *given])
    types = f"{view.entry}, {view.result}, {view.failure}"
    return f"client.batches.{view.name}({arguments}) -> Batches[{types}]"


def _shapes(pages: Pages) -> Iterator[CompactClassView]:
    plan, scope = pages.plan, pages.scope
    for shape in pages.selection.shapes:
        if enum := plan.classes.enums.get(shape):
            values = " | ".join(map(string, enum.members))
            about = _sentence(enum.shape.docs)
            yield CompactClassView(enum.name, about, [values] if values else [])
        elif union := plan.classes.unions.get(shape):
            variants = [
                f"{one.name}({scope.print(one.fields[0].accepted_type, accepted=True)})"
                for one in union.variants
            ]
            about = _sentence(union.shape.docs, "exactly one of these")
            yield CompactClassView(union.name, about, variants)
        else:
            yield _cls(pages, plan.classes.plans["structure", shape])


def _cls(pages: Pages, plan: ClassPlan) -> CompactClassView:
    lines = [_attribute(pages, field) for field in plan.fields]
    return CompactClassView(plan.name, _sentence(plan.docs), lines)


def _attribute(pages: Pages, field: FieldPlan) -> str:
    may_be_absent = field.absence != "none" and not field.required
    return f"{field.name}: {pages.scope.read(field)}{' = ...' * may_be_absent}"


def _sentence(html: str, fallback: str = "") -> str:
    return first_sentence(html, fallback=fallback).markdown


def _pages(pages: Pages, paginator: ir.Paginator) -> str:
    """How to list the items or the pages of a paginator, and their type."""
    names = pages.plan.names.operations[paginator.operation]
    call = f"client.{helper_call('paginator', names.method)}"
    if paginator.inferred:
        call += f".pages({names.request}(...))"
    else:
        call += ".paginate(...)"
    if not paginator.result_keys:
        return f"{call} -> {names.response}"
    return f"{call}.items() -> {item_type(pages.scope, paginator)}"
