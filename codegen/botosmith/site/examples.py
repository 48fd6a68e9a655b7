"""Examples of calls, as typed code and with boto3.

AWS's own examples are data in the models. Where an operation has none, an example is
made with what the call requires. Both are values of boto3's dicts first, which fit the
model, and code then.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from keyword import iskeyword
from typing import TypeAlias

from attrs import field, frozen
from botocore.utils import parse_timestamp

from ..emit.literals import identifier, string
from ..plan import ir
from ..plan.classes import ClassPlan, UnionPlan
from ..plan.naming import snake_case
from ..plan.service import ServicePlan
from .code import Code, Value, literal, print_code
from .text import Text, text_of
from .views import ExampleView

_WHEN = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
_MADE = Text("A call with the required arguments. Its values are made up.")

# AWS's examples, as JSON has them.
Json: TypeAlias = str | float | list["Json"] | dict[str, "Json"] | None


class MisfitError(Exception):
    """A value does not fit the model."""


@frozen
class Examples:
    """Makes the examples of a service.

    Args:
        plan: The service.
        package: The name of the SDK's package.
        of_aws: AWS's examples, by the names of operations, as the models have them.
    """

    plan: ServicePlan
    package: str
    of_aws: Mapping[str, Json] = field(repr=False)

    def views(self, operation: str) -> list[ExampleView]:
        """AWS's examples of an operation, or one that is made if none fits."""
        request = self.plan.classes.plans["request", operation]
        if self.plan.service.operations[operation].sends:
            return [ExampleView("", _MADE, self._with_events(request), "")]
        views = [*self._of_aws(request)]
        if not views:
            arguments = self._made_members(request, ())
            views.append(self._view("", _MADE, request, arguments))
        return views

    def program(self, operation: str, call: str, before: str = "") -> str:
        """A program that passes the required arguments of an operation.

        Args:
            operation: The name of the operation.
            call: What is called, such as `client.waiters.table_exists.wait`.
            before: What comes before the call on its line, such as `pages = `.
        """
        request = self.plan.classes.plans["request", operation]
        return self._typed(request, self._made_members(request, ()), call, before)

    def program_with_request(
        self, operation: str, call: str, before: str = "", after: str = ""
    ) -> str:
        """The same with a request in place of the arguments, and code after it."""
        request = self.plan.classes.plans["request", operation]
        used = {request.name}
        made = self._call(
            identifier(request.name), request, self._made_members(request, ()), used
        )
        return self._program(Code(f"{call}(", [("", made)], ")"), before, used, after)

    def program_with_entries(self, operation: str, batch: ir.Batch, call: str) -> str:
        """A program that sends an entry in a batch, with the other arguments."""
        request = self.plan.classes.plans["request", operation]
        members = self._made_members(request, ())
        members.pop(batch.entries[0], None)
        used: set[str] = set()
        entry = self._made_entry(request, batch.entries, used)
        rest = self._call(call, request, members, used)
        parts = [("", Code("[", [("", entry)], "]")), *rest.parts]
        return self._program(Code(rest.begin, parts, ").finish()"), "", used)

    def _made_entry(
        self, owner: ClassPlan, place: Sequence[str], used: set[str]
    ) -> Code:
        """An entry of the list that is at a place in a request."""
        fields = {one.member.wire: one for one in owner.fields}
        shape = fields[place[0]].member.shape
        target = self.plan.service.shapes[shape]
        if not isinstance(target, ir.List):
            return self._made_entry(self._class(shape), place[1:], used)
        return self._code(target.item, self._made(target.item, "", ()), used)

    def _of_aws(self, request: ClassPlan) -> Iterator[ExampleView]:
        examples = self.of_aws.get(request.model)
        for example in examples if isinstance(examples, list) else ():
            if not isinstance(example, dict):
                continue
            title, about = example.get("title"), example.get("description")
            try:
                arguments = self._members(request, example.get("input", {}))
            except MisfitError:
                # Some of AWS's examples are of older models.
                continue
            yield self._view(
                title if isinstance(title, str) else "",
                text_of(about if isinstance(about, str) else ""),
                request,
                arguments,
            )

    def _view(
        self, title: str, about: Text, request: ClassPlan, arguments: dict[str, Value]
    ) -> ExampleView:
        method = self.plan.names.operations[request.model].method
        call = f"client.{identifier(method)}"
        return ExampleView(
            title=" ".join(title.split()),
            docs=about,
            code=self._typed(request, arguments, call, "response = "),
            boto3=self._with_boto3(request, arguments),
        )

    def _typed(
        self, request: ClassPlan, arguments: dict[str, Value], call: str, before: str
    ) -> str:
        used: set[str] = set()
        return self._program(self._call(call, request, arguments, used), before, used)

    def _program(self, call: Code, before: str, used: set[str], after: str = "") -> str:
        """A program with a call, which needs some classes of the service."""
        client = self.plan.names.client
        code = print_code(call, before, after=after)
        lines = [f"client = {client}.create()", code]
        return self._with_imports(lines, {client, *used})

    def _with_imports(self, lines: Sequence[str], used: set[str]) -> str:
        """A program that uses some classes of the service."""
        module = f"{self.package}.{self.plan.names.package}"
        imports = [_import(module, sorted(used))]
        if any("datetime(" in line for line in lines):
            imports[:0] = ["from datetime import UTC, datetime", ""]
        return "\n".join([*imports, "", *lines])

    def _with_events(self, request: ClassPlan) -> str:
        """A program that sends an event, and reads others."""
        plan = self.plan
        client, method = plan.names.async_client, plan.names.operations[request.model]
        used = {client}
        call = f"client.{identifier(method.method)}"
        opening = self._call(call, request, self._made_members(request, ()), used)
        events, _ = plan.events_of(plan.service.operations[request.model])
        event = self._event(plan.classes.unions[events], used)
        lines = [
            "async def main() -> None:",
            f"    async with {client}.create() as client:",
            print_code(opening, "async with ", 8, " as stream:"),
            print_code(Code("await stream.send(", [("", event)], ")"), "", 12),
            "            await stream.end()",
            "            async for event in stream:",
            "                print(event)",
        ]
        return self._with_imports(lines, used)

    def _event(self, events: UnionPlan, used: set[str]) -> Code:
        """The first event of a stream; the structure alone if that stands for it."""
        name = events.shape.name
        first = events.shape.members[0]
        value = self._made(first.shape, snake_case(first.wire), (name,))
        if first.shape in events.structures:
            return self._code(first.shape, value, used)
        return self._code(name, {first.wire: value}, used)

    def _with_boto3(self, request: ClassPlan, arguments: dict[str, Value]) -> str:
        service = self.plan.service
        method = service.operations[request.model].method
        parts = [(f"{name}=", literal(value)) for name, value in arguments.items()]
        if not all(name.isidentifier() and not iskeyword(name) for name in arguments):
            parts = [("**", literal(arguments))]
        code = print_code(Code(f"client.{method}(", parts, ")"), "response = ")
        lines = ["import boto3"]
        if "datetime(" in code:
            lines[:0] = ["from datetime import UTC, datetime", ""]
        client = f"client = boto3.client({string(service.name)})"
        return "\n".join([*lines, "", client, code])

    def _call(
        self, name: str, cls: ClassPlan, members: dict[str, Value], used: set[str]
    ) -> Code:
        """A call with members as arguments."""
        fields = {one.member.wire: one for one in cls.fields}
        parts = [
            (
                f"{identifier(fields[wire].name)}=",
                self._code(fields[wire].member.shape, value, used),
            )
            for wire, value in members.items()
        ]
        return Code(f"{name}(", parts, ")")

    def _code(self, shape: str, value: Value, used: set[str]) -> Code:
        """The expression for a value of a shape.

        Args:
            shape: The name of the shape.
            value: A value that fits it.
            used: Names of classes, to which those in the expression are added.
        """
        plan = self.plan
        match plan.service.shapes[shape], value:
            case ir.Enum(values=values), str() if value not in values:
                used.add(name := identifier(plan.names.shapes[shape]))
                return Code(f"{name}({string(value)})")
            case ir.Structure(), dict():
                cls = self._class(shape)
                used.add(cls.name)
                return self._call(identifier(cls.name), cls, value, used)
            case ir.Union(), dict():
                ((wire, inner),) = value.items()
                cls = plan.classes.plans["variant", f"{shape}.{wire}"]
                used.add(cls.name)
                code = self._code(cls.fields[0].member.shape, inner, used)
                return Code(f"{identifier(cls.name)}(", [("", code)], ")")
            case ir.List(item=item), list():
                parts = [("", self._code(item, one, used)) for one in value]
                return Code("[", parts, "]")
            case ir.Map(value=target), dict():
                return Code(
                    "{",
                    [
                        (f"{string(key)}: ", self._code(target, one, used))
                        for key, one in value.items()
                    ],
                    "}",
                )
            case ir.TextOr(structure=structure), dict():
                return self._code(structure, value, used)
            case _:
                return literal(value)

    def _members(self, cls: ClassPlan, value: Json) -> dict[str, Value]:
        """The members of a structure or request, as they are in AWS's example.

        Raises:
            MisfitError: A value does not fit, or a required one is missing.
        """
        if not isinstance(value, dict):
            raise MisfitError(cls.model)
        fields = {one.member.wire: one for one in cls.fields}
        if value.keys() - fields.keys() or any(
            one.required and wire not in value for wire, one in fields.items()
        ):
            raise MisfitError(cls.model)
        return {
            str(wire): self._fitting(fields[wire].member.shape, one)
            for wire, one in value.items()
        }

    def _fitting(self, shape: str, value: Json) -> Value:
        """A value of AWS's example, as boto3 accepts it.

        Raises:
            MisfitError: It does not fit the shape.
        """
        match self.plan.service.shapes[shape], value:
            case ir.Scalar(kind=kind), _:
                return _scalar(kind, value)
            case ((ir.Enum() | ir.TextOr()), str()):
                return value
            case ir.TextOr(structure=structure), dict():
                return self._fitting(structure, value)
            case ir.Structure(), dict():
                return {**self._members(self._class(shape), value)}
            case ir.Union(is_event_stream=False, members=members), dict():
                shapes = {member.wire: member.shape for member in members}
                if len(value) != 1 or value.keys() - shapes.keys():
                    raise MisfitError(shape)
                return {
                    wire: self._fitting(shapes[wire], one)
                    for wire, one in value.items()
                }
            case ir.List(item=item, sparse=sparse), list():
                return [
                    None if one is None and sparse else self._fitting(item, one)
                    for one in value
                ]
            case ir.Map(value=target, sparse=sparse), dict():
                return {
                    str(key): None
                    if one is None and sparse
                    else self._fitting(target, one)
                    for key, one in value.items()
                }
            case _:
                raise MisfitError(shape)

    def _class(self, structure: str) -> ClassPlan:
        return self.plan.classes.plans["structure", structure]

    def _made_members(self, cls: ClassPlan, inside: Sequence[str]) -> dict[str, Value]:
        return {
            one.member.wire: self._made(one.member.shape, one.name, inside)
            for one in cls.fields
            if one.required
        }

    def _made(self, shape: str, name: str, inside: Sequence[str]) -> Value:
        """Make up a value.

        Args:
            shape: The name of its shape.
            name: The name of the attribute, which texts are made from.
            inside: The shapes of the structures and unions that it is inside.
        """
        inner = (*inside, shape)
        match self.plan.service.shapes[shape]:
            case ir.Scalar(kind=kind, streaming=streaming):
                return b"..." if streaming else _made_scalar(kind, name)
            case ir.Enum(values=values):
                return values[0] if values else name
            case ir.Structure():
                return {**self._made_members(self._class(shape), inner)}
            case ir.Union(members=members):
                # The first one that does not lead back here.
                chosen = next(
                    (one for one in members if one.shape not in inside), members[0]
                )
                return {
                    chosen.wire: self._made(
                        chosen.shape, snake_case(chosen.wire), inner
                    )
                }
            case ir.List(item=item):
                return [] if item in inner else [self._made(item, name, inner)]
            case ir.Map(value=value):
                return {} if value in inner else {"key": self._made(value, name, inner)}
            case ir.TextOr():
                return _made_scalar("string", name)


def _scalar(kind: str, value: Json) -> Value:
    """A scalar of AWS's example, as boto3 accepts it.

    Raises:
        MisfitError: It does not fit its kind.
    """
    match kind, value:
        case "document", _:
            return _document(value)
        case "string" | "character" | "text or blob", str():
            return value
        case "boolean", bool():
            return value
        case _, bool():  # To Python, they are also integers.
            raise MisfitError(kind)
        case "integer" | "long" | "bigInteger", int():
            return value
        case "integer" | "long" | "bigInteger", str() if value.isdecimal():
            return int(value)  # Some of S3's are in quotes.
        case "float" | "double" | "bigDecimal", int() | float():
            return value
        case "blob", str():
            return value.encode()
        case "timestamp", str() | int() | float():
            try:
                when = parse_timestamp(str(value))
                # Without an offset, it is no local time of this machine.
                return when.replace(tzinfo=when.tzinfo or UTC).astimezone(UTC)
            except (ValueError, OverflowError, RuntimeError) as error:
                raise MisfitError(kind) from error
        case _:
            raise MisfitError(kind)


def _document(value: Json) -> Value:
    match value:
        case None | str() | bool() | int() | float():
            return value
        case list():
            return [_document(one) for one in value]
        case dict():
            return {str(key): _document(one) for key, one in value.items()}
        case _:
            raise MisfitError("document")


def _made_scalar(kind: str, name: str) -> Value:
    match kind:
        case "string" | "character" | "text or blob":
            return name.replace("_", "-").strip("-")
        case "integer" | "long" | "bigInteger":
            return 1
        case "float" | "double" | "bigDecimal":
            return 1.0
        case "boolean":
            return True
        case "timestamp":
            return _WHEN
        case "document":
            return {"key": "value"}
        case _:
            return b"..."


def _import(module: str, names: Sequence[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= 79:
        return line
    return "\n".join([f"from {module} import (", *(f"    {n}," for n in names), ")"])
