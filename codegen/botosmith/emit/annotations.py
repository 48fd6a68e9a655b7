"""Type annotations."""

from collections.abc import Callable

from ..plan import ir
from ..plan.service import Whole, module_of
from .imports import Imports
from .literals import identifier


class Types:
    """Prints the types of shapes for one module.

    Args:
        whole: The service.
        imports: Where to note what the types need.
        refer: How a class of the service is called in this module, given its own module
            and name; it notes the import where one is needed.
    """

    def __init__(
        self, whole: Whole, imports: Imports, refer: Callable[[str, str], str]
    ) -> None:
        self._whole = whole
        self._imports = imports
        self._refer = refer

    def of(self, shape: str, *, received: bool = False) -> str:
        """The type that reading a member with this shape gives."""
        return self._print(shape, as_argument=False, received=received)

    def argument(self, shape: str) -> str:
        """The type that an argument for a member with this shape takes."""
        return self._print(shape, as_argument=True, received=False)

    def _print(self, name: str, *, as_argument: bool, received: bool) -> str:
        shape = self._whole.service.shapes[name]
        match shape:
            case ir.Scalar():
                return self._scalar(shape, received=received)
            case ir.Enum():
                names = self._whole.names
                printed = names.likes[name] if as_argument else names.shapes[name]
                return self._class(name, printed)
            case ir.Structure():
                return self._class(name, self._whole.names.shapes[name])
            case ir.Union():
                printed = self._class(name, self._whole.names.shapes[name])
                if shape.is_event_stream:
                    return f"{self._imports.runtime('EventStream')}[{printed}]"
                return printed
            case ir.List():
                item = self._print(
                    shape.item, as_argument=as_argument, received=received
                )
                optional = " | None" if shape.sparse else ""
                sequence = self._imports.library("collections.abc", "Sequence")
                return f"{sequence}[{item}{optional}]"
            case ir.Map():
                value = self._print(
                    shape.value, as_argument=as_argument, received=received
                )
                if shape.sparse:
                    value += " | None"
                mapping = self._imports.library("collections.abc", "Mapping")
                if isinstance(self._whole.service.shapes[shape.key], ir.Enum):
                    key = self.of(shape.key)
                    return f"{mapping}[{key}, {value}] | {mapping}[str, {value}]"
                return f"{mapping}[str, {value}]"

    def _class(self, shape: str, printed: str) -> str:
        return self._refer(module_of(self._whole, shape), identifier(printed))

    def _scalar(self, shape: ir.Scalar, *, received: bool) -> str:
        match shape.kind:
            case "string":
                return "str"
            case "integer":
                return "int"
            case "float":
                return "float"
            case "boolean":
                return "bool"
            case "timestamp":
                return self._imports.library("datetime", "datetime")
            case "document":
                return self._imports.runtime("JSONValue")
            case "blob" if shape.streaming:
                stream = "StreamingBody" if received else "StreamingInput"
                return self._imports.runtime(stream)
            case "blob":
                return "bytes"
