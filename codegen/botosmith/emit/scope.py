"""The scope of one generated module: its imports, and how it refers to types."""

from collections.abc import Callable

from attrs import evolve

from ..plan.classes import FieldPlan
from ..plan.graph import classes_of
from ..plan.service import ServicePlan
from ..plan.types import (
    ClassType,
    ListType,
    MapType,
    PyType,
    ScalarType,
)
from .docstrings import aws_page
from .imports import Imports
from .literals import identifier, string
from .views.classes import ArgumentView


class Scope(Imports):
    """The imports of one module, and its way to refer to types.

    Args:
        plan: The service.
        module: The module, relative to the service's package, such as "operations.x".
        refer: Returns how the module refers to a class of the service, given the module
            and name of the class. By default it imports the class for type checkers.
        as_attributes: Whether arguments accept maps as attributes have them, as the
            constructors that attrs writes do.
    """

    def __init__(
        self,
        plan: ServicePlan,
        module: str,
        refer: Callable[[str, str], str] | None = None,
        *,
        as_attributes: bool = False,
    ) -> None:
        super().__init__(module)
        self._accepted = not as_attributes
        self.makes_converters = False
        """Whether a field has a converter that a function of the runtime makes."""
        self.plan = plan
        self.refer = refer or self.local_type

    def page(self, name: str) -> str:
        """The address of AWS's page of an operation or shape, or of one of its members.

        Args:
            name: The name in the model, or `Union.Member`.
        """
        return aws_page(self.plan.service.uid, name.partition(".")[0])

    def print(
        self,
        of: PyType,
        *,
        optional: bool = False,
        accepted: bool = False,
        read: bool = False,
    ) -> str:
        """Print a type, and add the imports that it needs.

        Args:
            of: The type.
            optional: Whether to print that `None` is possible too.
            accepted: Whether it is what an argument accepts. Maps with an enum for
                their keys are read by text and by members, and each of them is accepted
                for all keys.
            read: Whether it is what type checkers read from an attribute. Editors
                complete the keys of maps with an enum for them.
        """
        printed = self._print(of, accepted=accepted, read=read)
        return f"{printed} | None" if optional else printed

    def attribute(self, field: FieldPlan) -> str:
        """Print the type of the attribute for a field."""
        return self.print(field.type, optional=field.has_none)

    def read(self, field: FieldPlan) -> str:
        """Print the type that type checkers read from the attribute for a field."""
        optional = field.has_none and not field.streams
        return self.print(field.type, optional=optional, read=True)

    def accepted(self, field: FieldPlan) -> str:
        """Print the type of the argument for a field."""
        optional, accepted = field.accepts_none, self._accepted
        return self.print(field.accepted_type, optional=optional, accepted=accepted)

    def field(self, arguments: list[str]) -> str:
        """Print what a class body sets a field to, given the arguments of `field`."""
        if arguments in ([], ["default=None"], ["default=ABSENT"]):
            return "".join(arguments).removeprefix("default=")
        return f"{self.library('attrs', 'field')}({', '.join(arguments)})"

    def redaction(self, field: FieldPlan) -> str:
        """Import what hides sensitive values of a field; empty if there are none."""
        if field.member.sensitive:
            return self.runtime("redacted")
        if isinstance(field.type, ClassType) and field.type.is_event_stream:
            return ""
        classes = classes_of(self.plan.service, [field.member])
        if self.plan.sensitive.isdisjoint(classes):
            return ""
        return self.runtime("partly_redacted")

    def argument(self, field: FieldPlan, default: str = "None") -> ArgumentView:
        """Print the argument for a field.

        Args:
            field: The field.
            default: The default if the field is not required.
        """
        name = identifier(field.name)
        declaration = f"{name}: {self.accepted(field)}"
        if not field.required:
            declaration += f" = {default}"
        return ArgumentView(name, declaration)

    def converter(self, field: FieldPlan) -> str:
        """Refer to the converter of a field that has one."""
        if isinstance(field.type, ScalarType):
            return self.runtime("blob_or_none" if field.accepts_none else "as_blob")
        self.makes_converters = True
        printed = self._converter(field.type)
        if field.accepts_none:
            return f"{self.runtime('or_none')}({printed})"
        # An enum itself would refuse what `evolve` passes.
        return (
            f"{self.runtime('as_enum')}({printed})"
            if printed.isidentifier()
            else printed
        )

    def _converter(self, of: PyType, *, optional: bool = False) -> str:
        """Print an enum, or the converter of lists or maps with an enum inside."""
        match of:
            case ClassType(shape=shape):
                printed = self._enum(of)
                like = self.plan.names.likes[shape]
                if like != f"{printed}Like":
                    as_enum = self.runtime("as_enum")
                    printed = f"{as_enum}({printed}, {string(like)})"
            case ListType(item=item, sparse=sparse):
                inner = self._converter(item, optional=sparse)
                printed = f"{self.runtime('list_of')}({inner})"
            case MapType(key=key, value=value, sparse=sparse):
                inner = self._converter(value, optional=sparse)
                if isinstance(key, ClassType):
                    inner += f", {self._enum(key)}"
                printed = f"{self.runtime('map_of')}({inner})"
            case ScalarType():  # The other scalars have no converters.
                printed = self.runtime("as_blob")
        return f"{self.runtime('or_none')}({printed})" if optional else printed

    def _enum(self, of: ClassType) -> str:
        """Import an enum at run time."""
        return self.local(self.plan.module_of(of.shape), identifier(of.name))

    def _print(self, of: PyType, *, accepted: bool, read: bool) -> str:
        match of:
            case ScalarType(name="datetime"):
                return self.library("datetime", "datetime")
            case ScalarType(
                name="BlobLike" | "JSONValue" | "StreamingBody" | "StreamingInput"
            ):
                return self.runtime(of.name)
            case ScalarType(name=name):
                return name
            case ClassType(kind=kind, shape=shape, name=name):
                module = self.plan.module_of(shape)
                printed = self.refer(module, identifier(name))
                if kind == "event stream":
                    return f"{self.runtime('EventStream')}[{printed}]"
                if kind == "async event stream":
                    return f"{self.runtime('AsyncEventStream')}[{printed}]"
                if kind == "text or structure":
                    return f"str | {printed}"
                return printed
            case ListType(item=item, sparse=sparse):
                sequence = self.library("collections.abc", "Sequence")
                printed = self.print(
                    item, optional=sparse, accepted=accepted, read=read
                )
                return f"{sequence}[{printed}]"
            case MapType(key=key, value=value, sparse=sparse):
                mapping = self.library("collections.abc", "Mapping")
                printed = self.print(
                    value, optional=sparse, accepted=accepted, read=read
                )
                if not isinstance(key, ClassType):
                    return f"{mapping}[str, {printed}]"
                if read:
                    key = evolve(key, name=self.plan.names.likes[key.shape])
                enum = self.print(key)
                if accepted:
                    return f"{mapping}[{enum}, {printed}] | {mapping}[str, {printed}]"
                return f"{mapping}[{enum} | str, {printed}]"
