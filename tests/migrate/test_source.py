"""Positions of nodes in the bytes of files, and files that cannot be parsed."""

import ast
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.migrate.source import Source

FILE = Path("app.py")
NAMES = 'first = "é" + name\n\x0cif first:\n    s = """\n\n""" + "ü"; last = first\n'


def parse(raw: bytes | str) -> Source:
    return Source.parse(FILE, raw.encode() if isinstance(raw, str) else raw)


def texts(source: Source) -> list[str]:
    return [source.text(n) for n in ast.walk(source.tree) if isinstance(n, ast.Name)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("cookie", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("# -*- coding: latin-1 -*-\n", "latin-1"),
        ("#!/usr/bin/python\n# coding=cp1252\n", "cp1252"),
        ("# coding: utf-8\n", "utf-8-sig"),
    ],
)
def test_nodes_are_where_the_file_has_them(
    line_end: str, cookie: str, encoding: str
) -> None:
    raw = (cookie + NAMES).replace("\n", line_end).encode(encoding)
    source = parse(raw)
    assert texts(source) == ["first", "first", "name", "s", "last", "first"]
    assert source.encode(source.data) == raw
    start = source.start(source.tree.body[-1])
    assert source.data[:start].endswith(line_end.encode() + b"\x0c")
    assert source.encode(source.data[:start]) == raw[: raw.index(b"\x0c") + 1]


def test_ancestors_and_functions() -> None:
    source = parse(
        "class A:\n    def f(self):\n        return lambda: (f'{self.x}', 1)\n"
    )
    name = next(n for n in ast.walk(source.tree) if isinstance(n, ast.Attribute))
    assert [type(node).__name__ for node in source.ancestors(name)] == [
        *("FormattedValue", "JoinedStr", "Tuple", "Lambda", "Return", "FunctionDef"),
        *("ClassDef", "Module"),
    ]
    assert isinstance(source.function(name), ast.Lambda)
    assert source.function(source.tree.body[0]) is source.tree
    assert isinstance(source.enclosing(name, ast.FunctionDef), ast.FunctionDef)
    assert source.enclosing(name, ast.Try) is None
    assert source.parent(source.tree) is None
    assert source.in_fstring(name)
    other = parse("f(*a, b[1:2])")
    assert all(other.exact(n) for n in ast.walk(other.tree) if isinstance(n, ast.expr))
    assert not source.in_fstring(source.function(name))


@pytest.mark.parametrize(
    "text",
    [
        "f'é{client.list(A=a)}{client.list(A=a)}'",
        "f'''é\n{client.list(\nA=a)}\n  {client.list(A=a)!r:>{a}}'''",
        "f'\\n\\t{client.list(A=a)}' f'{client.list(A=a)}'",
        "rf'\\n{a:{client.list(A=a)}} {client.list(A=a)}'",
    ],
)
def test_nodes_of_f_strings_that_are_exact_are_in_their_places(text: str) -> None:
    """No two nodes that are alike may claim the same place."""
    source = parse(f"x = 'ü'; y = {text}\n")
    calls = [n for n in ast.walk(source.tree) if isinstance(n, ast.Call)]
    exact = [source.start(call) for call in calls if source.exact(call)]
    assert len({*exact}) == len(exact)
    for start in exact:
        assert source.data[start:].startswith(b"client.list(")
    calls[0].col_offset += 1
    calls[1].lineno += 9
    assert [source.exact(call) for call in calls] == [False] * len(calls)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"a = 1\nb = = 2\n", "app.py:2: not Python (invalid syntax)"),
        (b"a = 1\nprint 'x'\n", "app.py:2: not Python (Missing parentheses"),
        (b"if a:\n\tb\n        c\n", "app.py:3: not Python (inconsistent use of tabs"),
        (b"a = '\x00'\n", "app.py: not Python ("),
        (b"a = '\xff'\n", "app.py: not Python ("),
        (b"# coding: none\n", "app.py: not Python (unknown encoding: none)"),
        (b"# coding: rot13\n", "app.py: not Python ("),
        (b"# coding: latin-1\n".join([b"\xef\xbb\xbf", b""]), "app.py: not Python ("),
        (b"x = " + b"(" * 250 + b")" * 250, "app.py:1: not Python (too many nested"),
        (b"x = " + b"-" * 100_000 + b"1", "app.py: nested too deeply to be parsed"),
        (b"x = " + b"a." * 100_000 + b"a", "app.py: nested too deeply to be parsed"),
    ],
)
def test_what_is_not_python_is_named(raw: bytes, message: str) -> None:
    with pytest.raises(BotosmithError) as caught:
        parse(raw)
    assert str(caught.value).startswith(message)


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(BotosmithError, match=r"gone\.py: cannot be read \(No such"):
        Source.read(tmp_path / "gone.py")
    (tmp_path / "app.py").write_text('x = "\\d"\n')
    assert texts(Source.read(tmp_path / "app.py")) == ["x"]
