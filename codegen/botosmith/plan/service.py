"""The plan of a whole service, made before any of it is printed."""

from collections.abc import Mapping

from attrs import frozen

from . import ir
from .classes import Classes, plan_classes
from .graph import Graph, build_graph, sensitive_inside, sent_shapes
from .layout import Module, assign_modules
from .names import Names, name_service
from .types import ClassType, Types


@frozen
class ServicePlan:
    """A whole service: names, modules, types and classes."""

    service: ir.Service
    names: Names
    graph: Graph
    sensitive: frozenset[str]
    """The shapes that have a sensitive member, directly or indirectly."""
    modules: Mapping[str, Module]
    """The module of each shape that becomes a class."""
    types: Types
    classes: Classes

    def events_of(self, operation: ir.Operation) -> tuple[str, ...]:
        """The shapes of the events that an operation sends, and of those it receives.

        There are none for an operation that does not have events in both directions.
        """
        if operation.sends is None:
            return ()
        response = self.classes.plans["response", operation.name]
        received = (field.type for field in response.fields if field.streams)
        shapes = (of.shape for of in received if isinstance(of, ClassType))
        return (operation.sends.shape, *shapes)

    def module_of(self, shape: str) -> str:
        """The module of a shape's class, relative to the service's package."""
        module = self.modules[shape]
        match module.kind:
            case "operation":
                return f"operations.{self.names.operations[module.name].module}"
            case "shape":
                return f"shapes.{self.names.modules[module.name]}"
            case "errors":
                return "errors"


def plan_service(service: ir.Service) -> ServicePlan:
    """Plan a whole service.

    Raises:
        BotosmithError: Two operations or two waiters have the same name in botocore.
    """
    names = name_service(service)
    graph = build_graph(service)
    types = Types(service.shapes, names)
    classes = plan_classes(service, names, types, sent_shapes(service, graph))
    return ServicePlan(
        service=service,
        names=names,
        graph=graph,
        sensitive=sensitive_inside(service, graph),
        modules=assign_modules(service, graph),
        types=types,
        classes=classes,
    )
