"""Which bindings of a name its uses may see."""

import ast
import inspect
import random
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from attrs import frozen
from hypothesis import assume, given
from hypothesis import strategies as st

from botosmith.migrate.flow import Binding, Flow
from botosmith.migrate.source import Source

# Each `use(x)` has the lines that bind what it may see, or "-" if nothing does. Also
# those that another use of the same bindings sees.
PROGRAMS = {
    "in order": """
        x = 1
        use(x)  # 1
        x = x + 1  # 1
        use(x)  # 3
        del x  # 3
        use(x)  # 3
        use(y)  # -
    """,
    "if": """
        x = 1
        if c:
            x = 3
            use(x)  # 3
            x = 5
        elif use(x):  # 1 5 10
            pass
        elif d:
            x = 9
            x = 10
        use(x)  # 1 5 10
        x = 12
        use(x)  # 12
    """,
    "loops": """
        x = 1
        while use(x):  # 1 5
            if c:
                break
            x = 5
        x = 6
        for x in x:  # 6
            use(x)  # 7
            x = 9
            if c:
                x = 11
                continue
            x = 13
            if c:
                break
        else:
            x = 17
        y = 18
        while True:
            y = 20
            if c:
                break
            use(y)  # 18 20
        use(y)  # 18 20
    """,
    "loops have an else": """
        for i in c:
            x = 2
            if c:
                break
            x = 5
        else:
            use(x)  # 2 5 8
            x = 8
        use(x)  # 2 5 8
    """,
    "ends of paths": """
        def f():
            x = 2
            if c:
                x = 4
                return use(x)  # 4
            if c:
                x = 7
                raise use(x)  # 7
            while c:
                x = 10
                assert use(x), 11  # 10
                x = 12
                break
            use(x)  # 2 12
    """,
    "try": """
        x = 1
        try:
            use(x)  # 1 5 6 10 14
            y = f()
            x = 5
            x = 6
            y = 7
        except A:
            use(x)  # 1 5 6 10 14
            x = 10
        except B as y:
            use(y)  # 4 7 11 17
        else:
            x = 14
        finally:
            use(x)  # 1 5 6 10 14
            y = 17
        use(y)  # 4 7 11 17
    """,
    "try kills what finally binds": """
        x = 1
        try:
            x = 3
        finally:
            x = 5
        use(x)  # 1 3 5 8 11
        try:
            x = 8
            raise E
        except E:
            x = 11
        use(x)  # 1 3 5 8 11
    """,
    "finally": """
        def f():
            for i in c:
                try:
                    if c:
                        x = 5
                        break
                    elif c:
                        x = 8
                        continue
                    x = 10
                    return
                finally:
                    f()
            use(x)  # 5 8 10
            z = 15
            try:
                use(z)  # 15
                z = 18
                if c: return
            finally:
                y = 21
            use(z)  # 18
            z = 23
    """,
    "with": """
        x = 1
        with a as x:
            use(x)  # 1 2 4 5
            x = 4
            x = 5
        use(x)  # 1 2 4 5
        with a as (y, x):
            use(y)  # 7
        x = 9
        with x as y, y as z:  # 9 10
            use(y)  # 10
    """,
    "match": """
        x = 1
        match x:  # 1 4 6 7 10
            case 1:
                x = 4
            case [y, *_] if use(y):  # 5
                x = 6
            case A(b=x) | B(x) if c:
                use(x)  # 1 4 6 7 10
            case _:
                x = 10
        use(x)  # 1 4 6 7 10
    """,
    "walrus": """
        x = 1
        if (x := 2):
            use(x)  # 1 2 4
        use(a and (x := 4))
        use(x)  # 1 2 4
        y = 6
        use([(y := i) for i in y])  # 6 7
        use(y)  # 6 7
        z = 9
        g = ((z := i) for i in z)  # 9 10 12
        use(z)  # 9 10 12
        z = 12
    """,
    "comprehensions": """
        x = 1
        use([x for x in x])  # 1 2 4 6
        use({x: y for y in z for x in y})  # 3
        x = 4
        use([x for y in z])  # 1 4 6
        x = 6
        use(x)  # 1 4 6
        use([y])  # -
        [lambda: y for y in z]  # 9
    """,
    "functions": """
        x = 1
        def f(y=x):  # 1
            x = 3
            use(x)  # 3
            use(z)  # 8 9 12 13
        def g(x):
            use(lambda y=x: x)  # 6
        z = 8
        z = 9
        use(z)  # 8 9 12 13
        class A:
            global z; z = 12
            z += 13
    """,
    "a name is local in all of a function": """
        x = 1
        def f():
            use(x)  # 5
            return
            x = 5
        def g():
            x = 7
            def h():
                nonlocal x
                x = 10
                x = 11
            x = 12
            use(x)  # 7 10 11 12
        use(x)  # 1
    """,
    "functions that read an outer name": """
        def f():
            x = 2
            use(x)  # 2
            x = 4
            use(x)  # 4
            y = 6
            y = 7
            return (lambda: y) or (i + y for i in a)  # 6 7
    """,
    "classes": """
        x = 1
        class A:
            use(x)  # 1 4
            x = 4
            use(x)  # 1 4
            y = 6
            use([x for i in y])  # 1 4 6
            def f(self, a = x):  # 1 4
                use(x)  # 1 4
            class B:
                use(x)  # 1 4
        use(x)  # 1 4
        z = 13
        class C:
            if c: z = 15
            use(z)  # 13 15
            del z  # 13 15
            use(z)  # 13 15
            def f(self, a: z):  # 13 15
                pass
    """,
    "mangled": """
        __x = 1
        class _A:
            __x = 3
            use(__x)  # 1 3 8
            def f(self, __y):
                use(__y)  # 5
                use(__x)  # 1 3 8
        _A__x = 8
        use(__x)  # 1 3 8
    """,
    "star": """
        x = 1
        use(x)  # 1 3 5
        from a import *
        use(y)  # 3
        x = 5
        use(x)  # 1 3 5
        def f():
            use(z)  # 3
    """,
    "star beside others": """
        x = 1
        from a import *
        use(x)  # 1 2
    """,
    "access to names": """
        def f():
            x = 2
            use(x)  # 2 4
            exec("x = 1")
        x = 5
        use(x)  # 5 7
        globals()["x"] = 1
    """,
    "targets": """
        x = y = use(z)  # -
        use(x)  # 1
        use(y)  # 1
        x.c[y] = y  # 1
        y: d = 5
        x: int
        use(x)  # 1
        y += x  # 1
        use(y)  # 5 8
        import x.b, c as d
        use(x)  # 10
        (x, [c, *y]), z.a = c
        use(y)  # 12
    """,
}


def lines(bindings: list[Binding]) -> list[int]:
    return sorted({getattr(binding.node, "lineno", 0) for binding in bindings})


@pytest.mark.parametrize("story", PROGRAMS)
def test_uses_see_the_bindings_that_reach_them(story: str) -> None:
    text = "\n".join(line[8:] for line in PROGRAMS[story].strip("\n").splitlines())
    source = Source.parse(Path("app.py"), text.encode())
    flow = Flow(source)
    found: dict[int, set[int]] = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Name) and node.id.strip("_") in {"x", "y", "z"}:
            variable = flow.variable(node)
            if not isinstance(node.ctx, ast.Store):
                seen = lines(variable.bindings) if variable else []
                found[node.lineno] = {*found.get(node.lineno, ()), *seen}
    for number, line in enumerate(text.splitlines(), 1):
        _, marked, expected = line.partition("  # ")
        if marked:
            wanted = {int(place) for place in expected.split() if place != "-"}
            assert found[number] == wanted, f"line {number}: {line}"


@frozen
class Value:
    """What a binding binds a name to: it knows the line of the binding."""

    line: int

    def __enter__(self) -> "Value":
        return self

    def __exit__(self, *_: object) -> bool:
        return Execution.running.choose() and sys.exc_info()[0] is not Stop

    def __iter__(self) -> "Iterator[Value]":
        return iter([self] * Execution.running.random.randrange(3))


class Stop(BaseException):
    """The end of a program that has run for long enough."""


def line_of_caller() -> int:
    """The line that runs in the caller of the function that asks."""
    frame = inspect.currentframe()
    for _ in range(2):
        assert frame is not None
        frame = frame.f_back
    assert frame is not None
    return frame.f_lineno


class Execution:
    """Runs a program, and notes which binding each use sees."""

    running: "Execution"

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.steps = 0
        self.seen: set[tuple[int, int]] = set()

    def run(self, text: str) -> None:
        Execution.running = self
        names = {"new": self.new, "use": self.use, "choose": self.choose}
        with suppress(Stop, Exception):
            exec(compile(text, "app.py", "exec"), {**names, "call": self.call})

    def choose(self) -> bool:
        self.steps += 1
        if self.steps > 200:
            raise Stop
        return self.random.random() < 0.5

    def new(self) -> Value:
        if self.choose() and self.random.random() < 0.1:
            raise ValueError
        return Value(line_of_caller())

    def use(self, value: object) -> Value:
        line = line_of_caller()
        if isinstance(value, FunctionType):
            value = Value(value.__code__.co_firstlineno)
        if isinstance(value, Value):
            self.seen.add((line, value.line))
        self.choose()
        return Value(line)

    def call(self, function: Any) -> None:
        self.choose()
        if isinstance(function, FunctionType):
            function(Value(function.__code__.co_firstlineno))


NAMES = st.sampled_from("xyz")
SIMPLE = [
    *["{0} = new()"] * 3,
    *["use({0})"] * 4,
    *["call({0})"] * 2,
    "if choose(): {0} = new()",
    "choose() and ({0} := new())",
    "use({0}) if choose() else ({1} := new())",
    "del {0}",
    "use([{0} for {0} in new()])",
    "[({0} := new()) for i in new()]",
    "[use({0}) for {1} in new()]",
    "(({0} := new()) for i in new())",
    "{0} = (use({1}) for i in new())",
    "[*{0}]",
    "{0} = lambda {1}: use({1})",
    "{0} = lambda i: use({0})",
    "{0}, i = new(), 1",
    "{0}: int",
    "assert choose(), ({0} := new())",
]
COMPOUND = [
    "if choose():|else:",
    "if choose():|elif use({0}):|else:",
    "for {0} in new():|else:",
    "for i in new():",
    "while choose():|else:",
    "while ({0} := new()) and choose():",
    "try:|except ValueError:",
    "try:|except ValueError as {0}:|except NameError:|else:|finally:",
    "try:|finally:",
    "with new() as {0}:",
    "with new():",
    "match new():|case {0} if choose():|case _:",
    "match [new()]:|case [{0}, {1}] | [{1}, {0}]:|case [{0}]:",
    "def {0}({1}):",
    "def {0}(i={1}):",
    "class i:",
]
JUMPS = ["return use({0})", "break", "continue", "raise ValueError"]


@st.composite
def programs(draw: st.DrawFn) -> str:
    lines = [f"{name} = new()" for name in "xyz"]

    def block(indent: str, depth: int, inside: str) -> None:
        for _ in range(draw(st.integers(1, 4))):
            names = draw(NAMES), draw(NAMES)
            if depth and len(lines) < 43 and draw(st.booleans()):
                parts = draw(st.sampled_from(COMPOUND)).format(*names).split("|")
                step = indent
                for part in parts:
                    is_case = part.startswith("case")
                    step = indent + "  " if is_case else indent
                    lines.append(step + part)
                    if part.startswith("match"):
                        continue
                    kind = part.split()[0]
                    if kind == "def" and draw(st.booleans()):
                        word = draw(st.sampled_from(["global", "nonlocal"]))
                        lines.append(f"{step}  {word} {draw(NAMES)}")
                    within = kind if kind in {"def", "class", "for", "while"} else ""
                    block(step + "  ", depth - 1, within or inside)
            elif draw(st.integers(0, 9)) == 0:
                lines.append(indent + draw(st.sampled_from(JUMPS)).format(*names))
            else:
                lines.append(indent + draw(st.sampled_from(SIMPLE)).format(*names))

    block("", 4, "")
    return "\n".join(lines)


@given(programs(), st.integers(0, 1000))
def test_what_uses_see_when_a_program_runs_is_in_their_variables(
    text: str, seed: int
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(text, "app.py", "exec")
        except SyntaxError:
            assume(False)
    source = Source.parse(Path("app.py"), text.encode())
    flow = Flow(source)
    found: dict[int, list[int]] = {}
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Name(id="use"), args=[ast.Name() as name]):
                variable = flow.variable(name)
                found[node.lineno] = lines(variable.bindings) if variable else []
                # What a pattern binds was made in the line of the statement.
                for binding in variable.bindings if variable else ():
                    if isinstance(binding.node, ast.pattern):
                        match = source.enclosing(binding.node, ast.Match)
                        assert isinstance(match, ast.Match)
                        found[node.lineno].append(match.lineno)
            case _:
                pass
    for attempt in range(5):
        execution = Execution(seed + attempt)
        execution.run(text)
        for line, bound in execution.seen:
            assert bound in found.get(line, [bound]), f"{line} sees {bound}"
