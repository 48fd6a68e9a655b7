"""All that is worked out on a whole service before a part of it is printed."""

from collections.abc import Mapping

from attrs import frozen

from . import ir
from .converters import Converters
from .graph import Graph, graph, sent
from .layout import Home, place
from .names import Names, name_service


@frozen
class Whole:
    """A whole service with its names, its places and the ways its shapes are used."""

    service: ir.Service
    graph: Graph
    homes: Mapping[str, Home]
    names: Names
    sent: frozenset[str]
    converters: Converters


def work_out(service: ir.Service) -> Whole:
    """Work out names, places and converters."""
    shapes = graph(service)
    going_out = frozenset(sent(service, shapes))
    return Whole(
        service=service,
        graph=shapes,
        homes=place(service, shapes),
        names=name_service(service),
        sent=going_out,
        converters=Converters(service, going_out),
    )


def module_of(whole: Whole, shape: str) -> str:
    """The module a shape's class lives in, from the service's package on."""
    home = whole.homes[shape]
    match home.kind:
        case "operation":
            return f"operations.{whole.names.operations[home.name].module}"
        case "shape":
            return f"shapes.{whole.names.modules[home.name]}"
        case "errors":
            return "errors"
