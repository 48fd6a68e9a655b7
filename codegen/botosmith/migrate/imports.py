"""What names stand for by the imports of a file."""

import ast

from attrs import frozen

from .flow import Flow
from .source import Source


@frozen
class Imports:
    """The imports of a file."""

    _source: Source
    _flow: Flow

    def full(self, node: ast.AST, name: str) -> str:
        """The full name of what an import binds; an empty text for other nodes."""
        if not isinstance(node, ast.alias):
            return ""
        if isinstance(parent := self._source.parent(node), ast.ImportFrom):
            module = f"{parent.module}." if parent.module else ""
            return f"{'.' * parent.level}{module}{node.name}"
        return node.name if node.asname else name

    def meant(self, node: ast.AST, name: str = "") -> str:
        """The full name of what a name, or attributes of one, stand for by imports.

        Returns:
            An empty text if it is not imported.
        """
        match node:
            case ast.alias():
                return self.full(node, name)
            case ast.Name():
                bindings = self._flow.bindings(node)
                found = {self.full(one.node, node.id) for one in bindings}
                return found.pop() if len(found) == 1 else ""
            case ast.Attribute(value=value, attr=attr):
                of = self.meant(value)
                return f"{of}.{attr}" if of else ""
            case _:
                return ""
