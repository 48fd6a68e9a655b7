"""Paginators, ready for print."""

from ..errors import BotosmithError
from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from ..plan.types import ListType, MapType, PyType, ScalarType, class_types
from .annotations import Annotations
from .imports import Imports
from .jmespath_code import Expressions
from .literals import docstring, identifier, string
from .views.classes import ArgumentView
from .views.modules import PaginatorView, ResultView, TokenView

# What `paginate` takes beside the operation's own arguments.
_OWN_ARGUMENTS = frozenset({"pagination_config", "prefetch"})


def paginator_view(
    plan: ServicePlan,
    paginator: ir.Paginator,
    imports: Imports,
    annotations: Annotations,
) -> PaginatorView:
    """Make a paginator ready for the module of its operation.

    Args:
        plan: The service.
        paginator: The paginator.
        imports: The imports of the operation's module.
        annotations: Prints types for that module.

    Raises:
        BotosmithError: The paginator says what cannot be expressed.
    """
    return _Paginating(plan, paginator, imports, annotations).view()


class _Paginating:
    def __init__(
        self,
        plan: ServicePlan,
        paginator: ir.Paginator,
        imports: Imports,
        annotations: Annotations,
    ) -> None:
        self._plan = plan
        self._paginator = paginator
        self._imports = imports
        self._annotations = annotations
        self._names = plan.names.operations[paginator.operation]
        self._request = plan.classes.plans["request", paginator.operation]
        self._expressions = Expressions(plan, paginator.operation, imports.local)

    def view(self) -> PaginatorView:
        self._imports.runtime("Paginator")
        for name in ("Pages", "PaginationConfig"):
            self._imports.runtime_type(name)
        # The module itself, whose names would collide with those of shapes.
        self._imports.runtime("rules", alias="paging")
        self._imports.library("attrs", "evolve")
        if not self._paginator.result_keys:
            raise self._error("it has no result key")
        first, *others = self._paginator.result_keys
        result = self._type_of(first)
        item = self._item(result)
        return PaginatorView(
            name=identifier(self._names.paginator),
            docs=docstring([f"Pages of {self._paginator.operation}."], 4),
            request=identifier(self._names.request),
            response=identifier(self._names.response),
            item=item,
            base_item=item if self._is_at_hand(result) else string(item),
            tokens=self._tokens(),
            result=self._result(first),
            other_results=[self._result(key) for key in others],
            settings=self._settings(),
            arguments=self._arguments(),
        )

    def _tokens(self) -> list[TokenView]:
        paginator = self._paginator
        if len(paginator.input_tokens) != len(paginator.output_tokens):
            raise self._error("there are not as many input tokens as output tokens")
        for name in paginator.input_tokens:
            if self._input(name).required:
                raise self._error(f"the first page needs the token {name!r} too")
        return [
            TokenView(
                name=string(name),
                field=string(self._input(name).name),
                get=self._expressions.read(expression),
            )
            for name, expression in zip(
                paginator.input_tokens, paginator.output_tokens, strict=True
            )
        ]

    def _result(self, key: str) -> ResultView:
        return ResultView(
            kind=_kind(self._type_of(key)),
            get=self._expressions.read(key),
            put=self._expressions.put(key),
        )

    def _item(self, result: PyType) -> str:
        """The type of an item of a result."""
        match result:
            case ListType(item=item, sparse=sparse):
                return self._annotations.print(item, optional=sparse)
            case MapType(key=key, value=value, sparse=sparse):
                printed = self._annotations.print(value, optional=sparse)
                return f"tuple[{self._annotations.print(key)}, {printed}]"
            case _:
                return self._annotations.print(result)

    def _is_at_hand(self, result: PyType) -> bool:
        """Whether all classes in a type are of the operation's module."""
        here = f"operations.{self._names.module}"
        return all(
            self._plan.module_of(one.shape) == here for one in class_types(result)
        )

    def _settings(self) -> list[str]:
        paginator, expressions = self._paginator, self._expressions
        settings: list[str] = []
        if paginator.limit_key is not None:
            field = self._input(paginator.limit_key)
            limit = f"paging.Limit({string(field.name)}, {self._limit_type(field)})"
            settings.append(f"limit={limit}")
        if paginator.more_results is not None:
            more = expressions.read(paginator.more_results)
            settings.append(f"more_results=lambda page: {more}")
        if paginator.non_aggregate_keys:
            response = identifier(self._names.response)
            rest = expressions.rest(response, paginator.non_aggregate_keys)
            settings.append(f"rest=lambda page: {rest}")
        return settings

    def _limit_type(self, field: FieldPlan) -> str:
        match field.reads:
            case ScalarType(name="int" | "str" as name):
                return name
            case _:
                wire = field.member.wire
                raise self._error(f"the limit {wire!r} is neither a number nor text")

    def _arguments(self) -> list[ArgumentView]:
        left_out = {*self._paginator.input_tokens}
        limit = self._paginator.limit_key
        # A required limit has to be given, if only to be overridden by a page size.
        if limit is not None and not self._input(limit).required:
            left_out.add(limit)
        fields = [f for f in self._request.fields if f.member.wire not in left_out]
        for field in fields:
            if field.name in _OWN_ARGUMENTS:
                raise self._error(f"`paginate` has an argument {field.name!r} itself")
        return [self._annotations.argument(field) for field in fields]

    def _type_of(self, key: str) -> PyType:
        return self._expressions.path(key)[-1].reads

    def _input(self, name: str) -> FieldPlan:
        field = self._request.field(name)
        if field is None:
            raise self._error(f"its request has no member {name!r}")
        return field

    def _error(self, what: str) -> BotosmithError:
        operation = self._paginator.operation
        where = f"{self._plan.service.name}: paginator of {operation}"
        return BotosmithError(what, where)


def _kind(result: PyType) -> str:
    """The runtime's class for a result of this type."""
    match result:
        case ListType():
            return "ListResult"
        case MapType():
            return "MapResult"
        case ScalarType(name="str"):
            return "TextResult"
        case ScalarType(name="int" | "float"):
            return "NumberResult"
        case _:
            return "ValueResult"
