"""Paginators, ready for print."""

from attrs import frozen

from ..errors import BotosmithError
from ..plan import ir
from ..plan.graph import classes_of
from ..plan.names import fields
from ..plan.service import Whole, module_of
from .annotations import Types
from .arguments import ArgumentView, arguments
from .imports import Imports
from .jmespath_code import Expressions
from .literals import docstring, identifier, string

# What `paginate` takes beside the operation's own arguments.
_OWN_ARGUMENTS = frozenset({"pagination_config", "prefetch"})


@frozen
class TokenView:
    """A token."""

    name: str
    """The literal of the request member's name in the model."""
    field: str
    """The literal of the request's attribute."""
    get: str
    """The expression that reads it from a `page`."""


@frozen
class ResultView:
    """A result."""

    kind: str
    """The class in `paging` that handles it."""
    get: str
    """The expression that reads it from a `page`."""
    put: str
    """The expression that gives a `page` with another `value`."""


@frozen
class PaginatorView:
    """A paginator."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    request: str
    """The name of the request's class."""
    response: str
    """The name of the response's class."""
    item: str
    """The type of an item, for annotations."""
    base_item: str
    """The type of an item, as an argument of the base class."""
    tokens: list[TokenView]
    """The tokens."""
    result: ResultView
    """The main result."""
    other_results: list[ResultView]
    """Results beside it."""
    settings: list[str]
    """The keyword arguments of the rules that only some paginators need."""
    arguments: list[ArgumentView]
    """The arguments of `paginate`."""


def paginator_view(
    whole: Whole, paginator: ir.Paginator, imports: Imports, types: Types
) -> PaginatorView:
    """Make a paginator ready for the module of its operation.

    Args:
        whole: The service.
        paginator: The paginator.
        imports: The imports of the operation's module.
        types: The types of that module.

    Raises:
        BotosmithError: The paginator says what cannot be expressed.
    """
    return _Paginating(whole, paginator, imports, types).view()


class _Paginating:
    def __init__(
        self, whole: Whole, paginator: ir.Paginator, imports: Imports, types: Types
    ) -> None:
        self._whole = whole
        self._paginator = paginator
        self._imports = imports
        self._types = types
        self._operation = whole.service.operations[paginator.operation]
        self._names = whole.names.operations[paginator.operation]
        self._expressions = Expressions(whole, self._operation, imports.local)
        self._inputs = {member.wire: member for member in self._operation.input}
        self._fields = fields(self._operation.input)

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
        item = self._item(first)
        return PaginatorView(
            name=identifier(self._names.paginator),
            docs=docstring([f"Pages of {self._operation.name}."], 4),
            request=identifier(self._names.request),
            response=identifier(self._names.response),
            item=item,
            base_item=item if self._is_at_hand(first) else string(item),
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
                field=string(self._fields[name]),
                get=self._expressions.read(expression).code,
            )
            for name, expression in zip(
                paginator.input_tokens, paginator.output_tokens, strict=True
            )
        ]

    def _result(self, key: str) -> ResultView:
        return ResultView(
            kind=_kind(self._shape_of(key)),
            get=self._expressions.read(key).code,
            put=self._expressions.put(key),
        )

    def _item(self, key: str) -> str:
        """The type of an item of a result."""
        shape = self._shape_of(key)
        match shape:
            case ir.List():
                item = self._types.of(shape.item, received=True)
                return f"{item} | None" if shape.sparse else item
            case ir.Map():
                value = self._types.of(shape.value, received=True)
                optional = " | None" if shape.sparse else ""
                # Its key is a string or an enum.
                return f"tuple[{self._types.of(shape.key)}, {value}{optional}]"
            case _:
                return self._types.of(shape.name, received=True)

    def _is_at_hand(self, key: str) -> bool:
        """Whether all classes in the type of an item are of the operation's module."""
        member = self._expressions.path(key)[-1].member
        here = f"operations.{self._names.module}"
        return all(
            module_of(self._whole, shape) == here
            for shape in classes_of(self._whole.service, [member])
        )

    def _settings(self) -> list[str]:
        paginator, expressions = self._paginator, self._expressions
        settings: list[str] = []
        if paginator.limit_key is not None:
            field = string(self._fields[self._input(paginator.limit_key).wire])
            limit = f"paging.Limit({field}, {self._limit_type(paginator.limit_key)})"
            settings.append(f"limit={limit}")
        if paginator.more_results is not None:
            more = expressions.read(paginator.more_results).code
            settings.append(f"more_results=lambda page: {more}")
        if paginator.non_aggregate_keys:
            response = identifier(self._names.response)
            rest = expressions.rest(response, paginator.non_aggregate_keys)
            settings.append(f"rest=lambda page: {rest}")
        return settings

    def _limit_type(self, name: str) -> str:
        match self._whole.service.shapes[self._input(name).shape]:
            case ir.Scalar(kind="integer"):
                return "int"
            case ir.Scalar(kind="string"):
                return "str"
            case _:
                raise self._error(f"the limit {name!r} is neither a number nor text")

    def _arguments(self) -> list[ArgumentView]:
        left_out = {*self._paginator.input_tokens}
        limit = self._paginator.limit_key
        # A required limit has to be given, if only to be overridden by a page size.
        if limit is not None and not self._input(limit).required:
            left_out.add(limit)
        views = arguments(self._types, self._operation.input, left_out)
        for view in views:
            if view.name in _OWN_ARGUMENTS:
                raise self._error(f"`paginate` has an argument {view.name!r} itself")
        return views

    def _shape_of(self, key: str) -> ir.Shape:
        return self._whole.service.shapes[self._expressions.path(key)[-1].member.shape]

    def _input(self, name: str) -> ir.Member:
        try:
            return self._inputs[name]
        except KeyError:
            raise self._error(f"its request has no member {name!r}") from None

    def _error(self, what: str) -> BotosmithError:
        where = f"{self._whole.service.name}: paginator of {self._operation.name}"
        return BotosmithError(what, where)


def _kind(shape: ir.Shape) -> str:
    """The runtime's class for a result with this shape."""
    match shape:
        case ir.List():
            return "ListResult"
        case ir.Map():
            return "MapResult"
        case ir.Scalar(kind="string"):
            return "TextResult"
        case ir.Scalar(kind="integer" | "float"):
            return "NumberResult"
        case _:
            return "ValueResult"
