"""Builds the views of paginators."""

from attrs import frozen

from ..errors import BotosmithError
from ..plan import ir
from ..plan.classes import ClassPlan, FieldPlan
from ..plan.graph import classes_of
from ..plan.types import ListType, MapType, PyType, ScalarType
from .docstrings import about_paginator, docs, paginate_docs
from .jmespath_code import Expressions
from .literals import identifier, string
from .result_types import ResultTypes, client_parameter, item_type
from .scope import Scope
from .views.modules import PaginatorView, ResultView, TokenView
from .views.stubs import StubPaginatorView

# The arguments of `paginate` that are not the operation's.
_OWN_ARGUMENTS = frozenset({"pagination_config", "prefetch"})


@frozen
class PaginatorBuilder:
    """Builds the view of a paginator."""

    paginator: ir.Paginator
    scope: Scope
    """The scope of the module or stub that has the paginator."""

    def view(self) -> PaginatorView:
        """Build the view for the module of the operation.

        Raises:
            BotosmithError: The paginator contradicts the model or is not supported.
        """
        try:
            return self._view()
        except BotosmithError as error:
            operation = self.paginator.operation
            where = f"{self.scope.plan.service.name}: paginator of {operation}"
            raise BotosmithError(error.what, where) from error

    def _view(self) -> PaginatorView:
        # The module itself, because its names could collide with names of shapes.
        self.scope.runtime("rules", alias="paging")
        names = self.scope.plan.names.operations[self.paginator.operation]
        response = identifier(names.response)
        item = self._item(response)
        results = [self._result(key) for key in self.paginator.result_keys]
        if not results and not self.paginator.inferred:
            raise BotosmithError("it has no result key")
        if self.paginator.inferred:
            self.scope.library("typing", "ClassVar")
        else:
            self.scope.runtime_type("Pages")
            self.scope.runtime_type("PaginationConfig")
        return PaginatorView(
            name=identifier(names.paginator),
            docs=docs(about_paginator(self.paginator), 4),
            request=identifier(names.request),
            response=response,
            base=self._base(),
            item=item,
            base_item=item if self._has_local_items() else string(item),
            tokens=self._tokens(),
            result=results[0] if results else None,
            other_results=results[1:],
            settings=self._settings(response),
            inferred=self.paginator.inferred,
            arguments=[self.scope.argument(field) for field in self._fields()],
            paginate_docs=self._paginate_docs(in_stub=False),
        )

    def stub(self, *, asynchronous: bool) -> StubPaginatorView:
        """Build the view for a stub.

        Args:
            asynchronous: Whether the paginator also serves asynchronous clients.
        """
        names = self.scope.plan.names.operations[self.paginator.operation]
        name = identifier(names.paginator)
        response = self.scope.refer("", identifier(names.response))
        pages, parameter = "", None
        if not self.paginator.inferred:
            self.scope.runtime("PaginationConfig")
            pages = ResultTypes(self.scope).pages(self.paginator)
            if asynchronous:
                types = ResultTypes(self.scope, asynchronous=True)
                parameter = client_parameter(
                    self.scope, name, pages, types.pages(self.paginator)
                )
        return StubPaginatorView(
            name=name,
            parameter=parameter,
            docs=docs(about_paginator(self.paginator), 4),
            base=self._base(),
            response=response,
            item=self._item(response),
            inferred=self.paginator.inferred,
            pages=parameter.name if parameter else pages,
            arguments=[self.scope.argument(field) for field in self._fields()],
            paginate_docs=self._paginate_docs(in_stub=True),
        )

    def _base(self) -> str:
        has_items = bool(self.paginator.result_keys)
        return self.scope.runtime("Paginator" if has_items else "BasePaginator")

    def _item(self, response: str) -> str:
        """The type of an item; if items are unknown, each page counts as one."""
        if not self.paginator.result_keys:
            return response
        return item_type(self.scope, self.paginator)

    def _paginate_docs(self, *, in_stub: bool) -> str:
        if self.paginator.inferred:
            return ""
        operation = self.paginator.operation
        return paginate_docs(operation, self._fields(), in_stub=in_stub)

    def _has_local_items(self) -> bool:
        """Whether the module has the classes of the items, or needs none."""
        if not self.paginator.result_keys:
            return True
        names = self.scope.plan.names.operations[self.paginator.operation]
        result = self._expressions.path(self.paginator.result_keys[0])[-1]
        shapes = classes_of(self.scope.plan.service, [result.member])
        modules = {self.scope.plan.module_of(shape) for shape in shapes}
        return modules <= {f"operations.{names.module}"}

    def _tokens(self) -> list[TokenView]:
        inputs, outputs = self.paginator.input_tokens, self.paginator.output_tokens
        if len(inputs) != len(outputs):
            raise BotosmithError("the numbers of input and output tokens differ")
        tokens: list[TokenView] = []
        for name, expression in zip(inputs, outputs, strict=True):
            field = self._input(name)
            if field.required:
                raise BotosmithError(f"the first page requires the token {name!r}")
            get = self._expressions.read(expression)
            tokens.append(TokenView(string(name), string(field.name), get))
        return tokens

    def _result(self, key: str) -> ResultView:
        self.scope.runtime("evolve")
        expressions = self._expressions
        kind = _kind(expressions.path(key)[-1].type)
        return ResultView(kind, expressions.read(key), expressions.put(key))

    def _settings(self, response: str) -> list[str]:
        paginator, expressions = self.paginator, self._expressions
        settings: list[str] = []
        if paginator.limit_key is not None:
            match (field := self._input(paginator.limit_key)).type:
                case ScalarType(name="int" | "str" as kind):
                    limit = f"paging.Limit({string(field.name)}, {kind})"
                    settings.append(f"limit={limit}")
                case other:
                    raise BotosmithError(f"the limit has type {other}, not int or str")
        if paginator.more_results is not None:
            more = expressions.read(paginator.more_results)
            settings.append(f"more_results=lambda page: {more}")
        if paginator.non_aggregate_keys:
            rest = expressions.rest(response, paginator.non_aggregate_keys)
            settings.append(f"rest=lambda page: {rest}")
        return settings

    def _fields(self) -> list[FieldPlan]:
        """The fields for the arguments of `paginate`; an inferred one has none."""
        paginator = self.paginator
        if paginator.inferred:
            return []
        fields: list[FieldPlan] = []
        for field in self._request.fields:
            wire = field.member.wire
            # A required limit must be passed, even if a page size overrides it.
            is_limit = wire == paginator.limit_key and not field.required
            if is_limit or wire in paginator.input_tokens:
                continue
            if field.name in _OWN_ARGUMENTS:
                where = f"the argument {field.name!r} of `paginate`"
                raise BotosmithError(f"the member {wire!r} conflicts with {where}")
            fields.append(field)
        return fields

    @property
    def _request(self) -> ClassPlan:
        return self.scope.plan.classes.plans["request", self.paginator.operation]

    @property
    def _expressions(self) -> Expressions:
        return Expressions(self.scope, self.paginator.operation)

    def _input(self, name: str) -> FieldPlan:
        if (field := self._request.field(name)) is None:
            raise BotosmithError(f"the request has no member {name!r}")
        return field


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
