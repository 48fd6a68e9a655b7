"""What models say: the names that calls have in the SDK, and the shapes behind them."""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache, cached_property
from typing import Literal

from attrs import field, frozen
from botocore import xform_name

from ..models.source import Source as Models
from ..plan import ir
from ..plan.build import build
from ..plan.classes import ClassPlan
from ..plan.owners import Key
from ..plan.service import ServicePlan, plan_service

# The format of times that boto3 has in the local time zone: a number.
_LOCAL = "unixTimestamp"


class Service:
    """A service, by the names that boto3 has."""

    def __init__(self, plan: ServicePlan) -> None:
        self.plan = plan
        operations = plan.service.operations
        self.name = plan.service.name
        self.package = plan.names.package
        """The module of the service in the SDK's package."""
        self.operations = {one.method: one for one in operations.values()}
        """The operations, by the names of boto3's methods."""
        self.paginators = {
            operations[one.operation].method: one
            for one in plan.service.paginators
            if not one.inferred
        }
        """The paginators that botocore has, by the names of boto3's methods."""
        self.waiters = {one.boto_name: one for one in plan.service.waiters}
        """The waiters, by boto3's names."""
        self.times = cache(self._times)

    def operation(self, name: str) -> ir.Operation:
        """An operation, by its name in the model."""
        return self.plan.service.operations[name]

    def shape(self, name: str) -> ir.Shape:
        """A shape, by its name in the model."""
        return self.plan.service.shapes[name]

    def cls(self, key: Key) -> ClassPlan:
        """The class of a shape, a request or a response."""
        return self.plan.classes.plans[key]

    def takes_objects(self, shape: str) -> bool:
        """Whether an argument of a shape is, or holds, objects instead of dicts."""
        match self.shape(shape):
            case ir.List(item=part) | ir.Map(value=part):
                return self.takes_objects(part)
            case ir.Structure() | ir.Union() | ir.TextOr():
                return True
            case _:
                return False

    def enums(self, shape: str) -> Literal["", "one", "many"]:
        """Whether a value is a member of an enum, or holds some apart from objects."""
        match self.shape(shape):
            case ir.List(item=part) | ir.Map(value=part) if self.enums(part):
                return "many"
            case ir.Map(key=key) if self.enums(key):
                return "many"
            case one:
                return "one" if isinstance(one, ir.Enum) else ""

    def _times(self, *names: str) -> frozenset[str | None]:
        """The formats of the times that values of shapes are, or hold."""
        formats: set[str | None] = set()
        seen: set[str] = set()
        pending = [*names]
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            match self.shape(name):
                case ir.Scalar(kind="timestamp", timestamp_format=form):
                    formats.add(form)
                case (
                    ir.List(item=part) | ir.Map(value=part) | ir.TextOr(structure=part)
                ):
                    pending.append(part)
                case ir.Structure(members=members) | ir.Union(members=members):
                    pending.extend(member.shape for member in members)
                case _:
                    pass
        return frozenset(formats)

    def local_times(self, operation: ir.Operation) -> bool | None:
        """Whether boto3 has the times of a response in the local time zone.

        Returns:
            None if it has some there and others in UTC.
        """
        formats = self.times(*(member.shape for member in operation.output))
        return None if _LOCAL in formats and len(formats) > 1 else _LOCAL in formats

    def is_local(self, shape: str) -> bool:
        """Whether boto3 has times of a shape, or in it, in the local time zone."""
        return _LOCAL in self.times(shape)


@frozen
class Services:
    """The services of botocore, read when they are needed."""

    models: Models
    _known: dict[str, Service] = field(factory=dict[str, Service], init=False)

    @cached_property
    def names(self) -> frozenset[str]:
        """botocore's names of all services."""
        return frozenset(self.models.services())

    def __getitem__(self, name: str) -> Service:
        if name not in self._known:
            plan = plan_service(build(self.models.load(name)))
            self._known[name] = Service(plan)
        return self._known[name]

    def inputs(self, names: Iterable[str]) -> Mapping[str, Sequence[Set[str]]]:
        """The members of inputs, by the names of boto3's methods.

        Args:
            names: The services.
        """
        found: dict[str, list[Set[str]]] = {}
        for name in names:
            model = self.models.load(name).service
            for operation, one in model["operations"].items():
                shape = model["shapes"].get(one.get("input", {}).get("shape"), {})
                members = frozenset(shape.get("members", ()))
                found.setdefault(xform_name(operation), []).append(members)
        return found
