"""The text of a Python file, its syntax tree, and where the nodes are in the text."""

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from functools import cached_property
from io import BytesIO
from pathlib import Path
from tokenize import detect_encoding
from typing import Self, TypeAlias

from attrs import define

from ..errors import BotosmithError, convert_os_errors

Spanning: TypeAlias = ast.expr | ast.stmt | ast.keyword
Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.Module

_LINE_END = re.compile(rb"\r\n?|\n")


@define(eq=False, slots=False)
class Source:
    """A Python file.

    Attributes:
        path: The file.
        data: Its text in UTF-8, without a byte order mark. Lines end as in the file.
        tree: Its syntax tree.
    """

    path: Path
    data: bytes
    tree: ast.Module
    encoding: str = "utf-8"

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a file.

        Raises:
            BotosmithError: It cannot be read, decoded or parsed.
        """
        with convert_os_errors(path, "read"):
            raw = path.read_bytes()
        return cls.parse(path, raw)

    @classmethod
    def parse(cls, path: Path, raw: bytes) -> Self:
        """Parse the content of a file.

        Raises:
            BotosmithError: It cannot be decoded or parsed.
        """
        try:
            encoding, _ = detect_encoding(BytesIO(_LINE_END.sub(b"\n", raw)).readline)
            text = raw.decode(encoding)
            data = text.encode()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree = ast.parse(text)
            source = cls(path, data, tree, encoding)
            if source.encode(data) != raw:
                raise ValueError(f"{encoding} does not give back the same bytes")
        except SyntaxError as error:
            where = f"{path}:{error.lineno}" if error.lineno else str(path)
            raise BotosmithError(f"not Python ({error.msg})", where) from error
        except (RecursionError, MemoryError) as error:
            raise BotosmithError("nested too deeply to be parsed", str(path)) from error
        except (ValueError, LookupError) as error:
            raise BotosmithError(f"not Python ({error})", str(path)) from error
        return source

    def encode(self, data: bytes) -> bytes:
        """Convert text in UTF-8 to the bytes that the file would have with it."""
        return data.decode().encode(self.encoding)

    def start(self, node: Spanning) -> int:
        """Where a node starts in the data."""
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: Spanning) -> int:
        """Where a node ends in the data."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: Spanning) -> str:
        """The text of a node."""
        return self.data[self.start(node) : self.end(node)].decode()

    def line(self, number: int) -> int:
        """Where a line starts in the data; where it ends if there is no such line."""
        lines = self._lines
        return lines[number - 1] if number <= len(lines) else len(self.data)

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node that has a node; None for the module."""
        return self._parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes that a node is in, from the inside out."""
        while (parent := self._parents.get(node)) is not None:
            yield parent
            node = parent

    def enclosing(
        self, node: ast.AST, kinds: type[ast.AST] | tuple[type[ast.AST], ...]
    ) -> ast.AST | None:
        """The innermost node of some kinds that a node is in."""
        return next((n for n in self.ancestors(node) if isinstance(n, kinds)), None)

    def qualified(self, node: ast.AST | None) -> str:
        """The name of a function or a class, after those that it is in.

        Returns:
            An empty text for others.
        """
        if not isinstance(node, Definition):
            return ""
        outer = (one for one in self.ancestors(node) if isinstance(one, Definition))
        return ".".join([*reversed([one.name for one in outer]), node.name])

    def mangled(self, name: str, node: ast.AST) -> str:
        """The name of an attribute at a node: classes add theirs to private ones."""
        outer = self.enclosing(node, ast.ClassDef)
        owner = outer.name.lstrip("_") if isinstance(outer, ast.ClassDef) else ""
        is_private = name.startswith("__") and not name.endswith("__")
        return f"_{owner}{name}" if owner and is_private else name

    def function(self, node: ast.AST) -> Function:
        """The innermost function that a node is in, or the module."""
        for outer in self.ancestors(node):
            if isinstance(outer, Function):
                return outer
        return self.tree

    def in_fstring(self, node: ast.AST) -> bool:
        """Whether a node is part of an f-string."""
        return self.enclosing(node, ast.JoinedStr) is not None

    def exact(self, node: ast.expr) -> bool:
        """Whether a node is where it says that it is.

        Python 3.11 has wrong positions for some parts of f-strings.
        """
        text = self.enclosing(node, ast.JoinedStr)
        if not isinstance(text, ast.JoinedStr):
            return True
        if re.search(r"=\s*[!:}]", self.text(text)):
            return False  # f"{node=}" shows the text of the node
        try:
            found = ast.parse(f"({self.text(node)})", mode="eval").body
            return ast.dump(found) == ast.dump(node)
        except (SyntaxError, ValueError, IndexError, RecursionError, MemoryError):
            return False

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.data))]

    @cached_property
    def nodes(self) -> Sequence[ast.AST]:
        """All nodes, in the order of :func:`ast.walk`."""
        return [self.tree, *self._parents]

    @cached_property
    def _parents(self) -> dict[ast.AST, ast.AST]:
        parents: dict[ast.AST, ast.AST] = {}
        pending: list[ast.AST] = [self.tree]
        for node in pending:
            for child in ast.iter_child_nodes(node):
                # Python has one node for each kind of context and of operator.
                if child not in parents:
                    pending.append(child)
                parents[child] = node
        return parents
