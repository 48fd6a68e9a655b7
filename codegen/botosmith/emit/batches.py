"""Builds the views of what sends batches."""

from collections.abc import Iterator, Mapping, Sequence

from ..errors import BotosmithError
from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from ..plan.select import Selection
from ..plan.service import ServicePlan
from ..plan.types import ClassType, ListType, PyType
from .client_modules import module_head, package_scope
from .docstrings import Text, docs, method_docs
from .literals import identifier, string, strings
from .scope import Scope
from .views.classes import ArgumentView
from .views.modules import BatchesView, BatchView, ModuleView

_ORDER = "keep_order"
_BYTES = "max_bytes"


def batches_view(
    plan: ServicePlan, selection: Selection, *, asynchronous: bool
) -> BatchesView:
    """The module of what sends batches."""
    scope = package_scope(plan, "batches")
    scope.runtime("BatchRule")
    _import(scope, asynchronous=asynchronous)
    batches = [*batch_views(scope, selection)]
    names = [identifier(plan.names.batches)]
    names += [identifier(plan.names.async_batches)] if asynchronous else []
    return BatchesView(
        module=module_head(scope, f"What sends batches to {plan.service.title}."),
        batches=batches,
        name=names[0],
        docs=_class_docs(plan, plan.names.client),
        async_name=names[1] if asynchronous else "",
        async_docs=_class_docs(plan, plan.names.async_client),
        exports=sorted(names),
    )


def stub_batches_view(
    scope: Scope, selection: Selection, *, asynchronous: bool
) -> BatchesView:
    """What sends batches, for a stub."""
    plan = scope.plan
    _import(scope, asynchronous=asynchronous)
    return BatchesView(
        module=ModuleView("", [], []),
        batches=[*batch_views(scope, selection)],
        name=identifier(plan.names.batches),
        docs=_class_docs(plan, plan.names.client),
        async_name=identifier(plan.names.async_batches) if asynchronous else "",
        async_docs=_class_docs(plan, plan.names.async_client),
        exports=[],
    )


def _import(scope: Scope, *, asynchronous: bool) -> None:
    scope.library("collections.abc", "Iterable")
    for name in ("BatchCalls", "Batches"):
        scope.runtime(name)
    if asynchronous:
        scope.library("collections.abc", "AsyncIterable")
        scope.runtime("AsyncBatches")


def _class_docs(plan: ServicePlan, client: str) -> str:
    about = f"Sends batches to {plan.service.title}: the attribute `batches` of "
    return docs("", 4, fallback=f"{about}`{client}`.")


def batch_views(scope: Scope, selection: Selection) -> Iterator[BatchView]:
    """The views of methods that send batches."""
    for operation in selection.batches:
        if operation.batch:
            yield _Builder(scope, operation, operation.batch).view()


class _Builder:
    def __init__(self, scope: Scope, operation: ir.Operation, batch: ir.Batch) -> None:
        self._scope, self._operation, self._batch = scope, operation, batch
        plans = scope.plan.classes.plans
        self._request = plans["request", operation.name]
        self._response = plans["response", operation.name]
        outer = self._owner = self._request
        for wire in batch.entries[:-1]:
            self._owner = self._structure(_field(outer, wire).type)
        self._entry = self._item(self._owner, batch.entries[-1])
        self._failure = self._item(self._response, batch.failed)

    def view(self) -> BatchView:
        batch, scope = self._batch, self._scope
        names = scope.plan.names.operations[self._operation.name]
        result = "None"
        if batch.succeeded or not batch.key:
            place = batch.succeeded or batch.failed
            result = self._print(self._item(self._response, place))
        entries = batch.entries[0]
        fields = [one for one in self._request.fields if one.member.wire != entries]
        arguments = [scope.argument(field) for field in fields]
        options = [*self._options()]
        self._check_names(arguments)
        method = identifier(names.method)
        of_class = identifier(scope.plan.names.batches)
        return BatchView(
            name=method,
            rule=identifier(f"_{method.upper()}"),
            settings=[*self._settings()],
            entry=self._print(self._entry),
            result=result,
            failure=self._print(self._failure),
            arguments=arguments,
            options=options,
            docs=self._docs(method),
            async_docs=docs("", 8, fallback=f"Send as `{of_class}.{method}` does."),
        )

    def _check_names(self, arguments: Sequence[ArgumentView]) -> None:
        for one in arguments:
            if one.name in ("entries", _ORDER, _BYTES):
                raise BotosmithError(
                    f"a member conflicts with the argument {one.name!r} of batches",
                    f"{self._scope.plan.service.name}: {self._operation.name}",
                )

    def _options(self) -> Iterator[ArgumentView]:
        if self._batch.order:
            yield ArgumentView(_ORDER, f"{_ORDER}: bool | None = None")
        if most := self._batch.max_bytes:
            yield ArgumentView(_BYTES, f"{_BYTES}: int = {most:_}")

    def _docs(self, method: str) -> str:
        batch, operation = self._batch, self._operation.name
        arguments = {
            "entries": Text(
                fallback="Any number of entries."
                + " Their IDs may be any text." * batch.is_numbered
            )
        }
        if batch.order:
            group = identifier(_field(self._order_owner(), batch.order[-1]).name)
            default = ""
            if batch.fifo:
                name = identifier(_field(self._request, batch.fifo).name)
                default = f"; by default, if `{name}` ends with `.fifo`"
            arguments[_ORDER] = Text(
                fallback=f"Whether none overtakes another of its `{group}`, with one "
                f"of each in a call{default}."
            )
        if batch.max_bytes:
            what = "How many bytes a call has at most."
            arguments[_BYTES] = Text(fallback=what)
        return method_docs(
            "",
            (),
            fallback=f"Send entries by `{operation}`, {batch.max_entries:,} in a call, "
            "and again those that failed for a moment. The other arguments are those "
            f"of `{method}`.",
            arguments=arguments,
        )

    def _settings(self) -> Iterator[str]:
        """The keyword arguments of the rule that differ from the defaults."""
        batch, request, entry = self._batch, self._request, self._entry
        yield f"request={string(request.name)}"
        yield f"entry={string(entry.name)}"
        yield f"entries={string(_name(request, batch.entries[0]))}"
        if self._owner is not request:
            yield f"around={string(self._owner.name)}"
            yield f"inside={string(_name(self._owner, batch.entries[-1]))}"
        if batch.beside:
            yield f"beside={_mapping(self._owner, batch.beside)}"
        yield f"max_entries={batch.max_entries:_}"
        if batch.max_entry_bytes:
            yield f"max_entry_bytes={batch.max_entry_bytes:_}"
        if batch.size:
            yield f"counted={_names(entry, batch.size)}"
        if batch.fixed_bytes:
            yield f"fixed_bytes={_mapping(entry, batch.fixed_bytes)}"
        yield f"failed={string(_name(self._response, batch.failed))}"
        if batch.succeeded:
            yield f"succeeded={string(_name(self._response, batch.succeeded))}"
        if batch.key:
            yield f"key={_names(entry, batch.key)}"
        if batch.is_numbered:
            yield "is_numbered=True"
        if batch.error and batch.done:
            yield f"error={string(_name(self._failure, batch.error))}"
            yield f"done={string(_name(self._failure, batch.done))}"
        again = (
            f"{string(_name(self._failure, name))}: {_literals(values)}"
            for name, values in batch.again.items()
        )
        yield f"again={{{', '.join(again)}}}"
        yield f"code={string(_name(self._failure, batch.code))}"
        if batch.order:
            *ways, last = batch.order
            names = [_name(entry, one) for one in ways]
            yield f"group={strings([*names, _name(self._order_owner(), last)])}"
        if batch.fifo:
            yield f"fifo={string(_name(request, batch.fifo))}"

    def _order_owner(self) -> ClassPlan:
        owner = self._entry
        for wire in self._batch.order[:-1]:
            owner = self._structure(_field(owner, wire).type)
        return owner

    def _item(self, owner: ClassPlan, wire: str) -> ClassPlan:
        listed = _field(owner, wire).type
        return self._structure(listed.item if isinstance(listed, ListType) else listed)

    def _structure(self, of: PyType) -> ClassPlan:
        if not isinstance(of, ClassType):
            raise TypeError(f"{of} is no class")
        return self._scope.plan.classes.plans["structure", of.shape]

    def _print(self, cls: ClassPlan) -> str:
        module = self._scope.plan.module_of(cls.model)
        return self._scope.refer(module, identifier(cls.name))


def _field(owner: ClassPlan, wire: str) -> FieldPlan:
    if (field := owner.field(wire)) is None:
        raise KeyError(f"{owner.name} has no member {wire}")
    return field


def _name(owner: ClassPlan, wire: str) -> str:
    return _field(owner, wire).name


def _names(owner: ClassPlan, wires: Sequence[str]) -> str:
    return strings([_name(owner, wire) for wire in wires])


def _mapping(owner: ClassPlan, values: Mapping[str, str | int | bool]) -> str:
    items = (f"{string(_name(owner, k))}: {_literal(v)}" for k, v in values.items())
    return f"{{{', '.join(items)}}}"


def _literals(values: Sequence[str | int | bool]) -> str:
    return f"({', '.join(map(_literal, values))}{',' * (len(values) == 1)})"


def _literal(value: str | int | bool) -> str:
    return string(value) if isinstance(value, str) else repr(value)
