"""The plan of a whole service, made before a part of it is printed."""

from collections.abc import Mapping

from attrs import frozen

from . import ir
from .classes import Classes, plan_classes
from .converters import Converters
from .graph import Graph, graph, sent
from .layout import Home, lay_out
from .names import Names, name_service
from .types import Types


@frozen
class ServicePlan:
    """A whole service: names, modules, types, classes and their converters."""

    service: ir.Service
    names: Names
    graph: Graph
    homes: Mapping[str, Home]
    types: Types
    classes: Classes
    converters: Converters

    def module_of(self, shape: str) -> str:
        """The module of a shape's class, from the service's package on."""
        home = self.homes[shape]
        match home.kind:
            case "operation":
                return f"operations.{self.names.operations[home.name].module}"
            case "shape":
                return f"shapes.{self.names.modules[home.name]}"
            case "errors":
                return "errors"


def plan_service(service: ir.Service) -> ServicePlan:
    """Plan a whole service.

    Raises:
        BotosmithError: botocore itself cannot tell two operations or waiters apart.
    """
    names = name_service(service)
    shapes = graph(service)
    types = Types(service, names)
    going_out = frozenset(sent(service, shapes))
    classes = plan_classes(service, names, types, going_out)
    return ServicePlan(
        service=service,
        names=names,
        graph=shapes,
        homes=lay_out(service, shapes),
        types=types,
        classes=classes,
        converters=Converters(classes),
    )
