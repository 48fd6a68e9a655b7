"""Prints types: annotations, and the arguments of calls and constructors."""

from collections.abc import Callable

from ..plan.classes import FieldPlan
from ..plan.service import ServicePlan
from ..plan.types import ClassType, ListType, MapType, PyType, ScalarType
from .imports import Imports
from .literals import identifier
from .views.classes import ArgumentView


class Annotations:
    """Prints types for one module.

    Args:
        plan: The service.
        imports: Where to note what the types need.
        refer: How a class of the service is called in this module, given its own module
            and name; it notes the import where one is needed.
    """

    def __init__(
        self, plan: ServicePlan, imports: Imports, refer: Callable[[str, str], str]
    ) -> None:
        self._plan = plan
        self._imports = imports
        self._refer = refer

    def print(self, of: PyType, *, optional: bool = False) -> str:
        """Print a type, and note the imports that it needs."""
        return f"{self._print(of)} | None" if optional else self._print(of)

    def attribute(self, field: FieldPlan) -> str:
        """Print the type of the attribute for a field."""
        return self.print(field.reads, optional=not field.required)

    def argument(self, field: FieldPlan, default: str = "None") -> ArgumentView:
        """The argument for a field.

        Args:
            field: The field.
            default: The default, where the field is not required.
        """
        name = identifier(field.name)
        declaration = f"{name}: {self.print(field.takes, optional=not field.required)}"
        if not field.required:
            declaration += f" = {default}"
        return ArgumentView(name, declaration)

    def _print(self, of: PyType) -> str:
        match of:
            case ScalarType(name="datetime"):
                return self._imports.library("datetime", "datetime")
            case ScalarType(name="JSONValue" | "StreamingBody" | "StreamingInput"):
                return self._imports.runtime(of.name)
            case ScalarType(name=name):
                return name
            case ClassType(kind=kind, shape=shape, name=name):
                module = self._plan.module_of(shape)
                printed = self._refer(module, identifier(name))
                if kind == "event stream":
                    return f"{self._imports.runtime('EventStream')}[{printed}]"
                return printed
            case ListType(item=item, sparse=sparse):
                sequence = self._imports.library("collections.abc", "Sequence")
                return f"{sequence}[{self.print(item, optional=sparse)}]"
            case MapType(key=key, value=value, sparse=sparse):
                mapping = self._imports.library("collections.abc", "Mapping")
                printed = self.print(value, optional=sparse)
                by_text = f"{mapping}[str, {printed}]"
                if isinstance(key, ClassType):
                    return f"{mapping}[{self.print(key)}, {printed}] | {by_text}"
                return by_text
