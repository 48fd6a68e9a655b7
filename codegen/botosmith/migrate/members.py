"""The members behind the keys of responses, and where their edits go."""

import ast
import re

from attrs import frozen

from ..plan import ir
from ..plan.classes import FieldPlan
from . import rules
from .edits import Edit, Name, replace
from .inference import Inference
from .options import Options
from .rules import Reason
from .source import Source
from .unedited_uses import UneditedUses
from .values import (
    METADATA_ATTRIBUTES,
    Metadata,
    Object,
    UnionObject,
    Value,
    has_objects,
    value_of,
)

GETATTR = Name("builtins", "getattr")


@frozen
class Members:
    """The members that a program reads by their keys."""

    source: Source
    inference: Inference
    options: Options

    def is_local_time(
        self, node: ast.expr, value: Value, member: FieldPlan | None
    ) -> bool:
        """Whether a member has to be converted to the local time zone of boto3's."""
        if member is None or not isinstance(value, Object):
            return False
        shape = member.member.shape
        if has_objects(value_of(value.service, shape)) or not value.service.is_local(
            shape
        ):
            return False
        if not isinstance(value.service.shape(shape), ir.Scalar):
            raise Reason.at(rules.TIMES_INSIDE, node)
        self.options.use(rules.TIME_ZONE, node)
        unedited = UneditedUses(self.source, self.inference, self.options)
        match self.source.parent(node):
            case ast.Compare() | ast.Lambda() | ast.Expr():
                return False  # equal in any time zone
            case ast.keyword() as argument:
                call = self.source.parent(argument)
                is_sent = isinstance(call, ast.Call) and self.inference.operation(call)
                return not is_sent
            case ast.Attribute(attr="timestamp" | "astimezone"):
                return False
            case _:
                return not unedited.is_test(node)

    def member(
        self, node: ast.expr, value: Value, key: ast.expr
    ) -> tuple[str, FieldPlan | None]:
        """The attribute for a key, and the member if it is one of the model."""
        match value, key:
            case Metadata(), ast.Constant(str() as name) if name in METADATA_ATTRIBUTES:
                return METADATA_ATTRIBUTES[name], None
            case Object(_, ("response", _)), ast.Constant("ResponseMetadata"):
                return "response_metadata", None
            case Object(service, owner), ast.Constant(str() as name):
                member = service.cls(owner).field(name)
                if member is not None:
                    return member.name, member
            case UnionObject(), _:
                raise Reason.at(rules.UNION, key)
            case _:
                pass
        raise Reason.at(rules.KEY, key, self.source.text(key))

    def is_null(self, value: Value, member: FieldPlan) -> bool:
        """Whether boto3 sets a member to `None` if AWS left it out."""
        match value:
            case Object(service, ("response", name)):
                return member.member.wire in service.operation(name).adds_none
            case _:
                return False

    def quoted(self, member: FieldPlan, key: ast.expr) -> str:
        """The name of an attribute, in the quotes of a key."""
        quote = self.source.text(key)[-1]
        return f"{quote}{member.name}{quote}"

    def find(self, node: ast.expr, start: int, pattern: bytes) -> int:
        """The end of what a pattern matches at a place."""
        found = re.compile(pattern).match(self.source.data, start)
        if found is None or not self.source.exact(node):
            raise Reason.at(rules.LAYOUT, node)
        return found.end()

    def replace(
        self, node: ast.expr, base: ast.expr, pattern: bytes, *text: str | Name
    ) -> Edit:
        """Replace the end of an expression, after its base and what closes that."""
        start = self.find(node, self.source.end(base), pattern)
        end = self.source.end(node)
        if b"#" in self.source.data[start:end]:
            raise Reason.at(rules.LAYOUT, node)
        return replace(start, end, *text)
