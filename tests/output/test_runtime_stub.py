"""Stubs of the runtime's modules: what they keep, and what they leave out."""

import re
from pathlib import Path

import pytest

import typed_aws
from botosmith.output.declarations import foreign_private_names
from botosmith.output.runtime import runtime_modules, runtime_stubs
from botosmith.output.runtime_stub import cut_stub

MODULE = '''\
"""Pages."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar, overload

from .names import title, word
from .public import Public as Public

if TYPE_CHECKING:
    from .rules import (
        Limit,
        Rules,
    )
else:
    from .rules import Rules

T = TypeVar("T")
Text: TypeAlias = str | bytes
"""What a page has."""
TITLES: Mapping[str, str] = {"first": title(1)}
_seen: dict[str, int] = {}
__all__ = ["Page", "word"]


class Page:
    """A page.

    Attributes:
        rules: What it follows.
    """

    # Kept small.
    __slots__ = ("_next", "rules")

    number: int = 0
    """Its number, from zero."""

    def __init__(self, rules: Rules) -> None:
        """Start."""
        self.rules = rules
        self._next = sys.maxsize
        self.last: Page | None = None

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()

    @property
    def text(self) -> Text:
        # Empty for now.
        return ""

    async def lines(self) -> AsyncIterator[str]:
        """Yield the lines."""
        yield ""

    async def load(self) -> None:
        def later() -> Iterator[int]:
            yield 1

    def _turn(self) -> None: ...

    def _skip(self) -> None: ...


@overload
def turned(page: None) -> None: ...
@overload
def turned(page: Page) -> Page: ...
def turned(page: Page | None) -> Page | None:
    """Turn a page."""
    return page


class _Base:
    pass


class Book(_Base):
    pass


def _check(page: Page) -> None:
    assert page
'''

STUB = '''\
"""Pages."""
from collections.abc import AsyncIterator, Mapping
from typing import TypeAlias, TypeVar, overload
from .names import word
from .public import Public as Public
from .rules import Rules
T = TypeVar("T")
Text: TypeAlias = str | bytes
"""What a page has."""
TITLES: Mapping[str, str]
__all__ = ["Page", "word"]
class Page:
    """A page.

    Attributes:
        rules: What it follows.
    """
    rules: Rules
    last: Page | None
    __slots__ = ("_next", "rules")

    number: int = 0
    """Its number, from zero."""

    def __init__(self, rules: Rules) -> None:
        """Start."""

    @property
    def text(self) -> Text:
        ...

    def lines(self) -> AsyncIterator[str]:
        """Yield the lines."""

    async def load(self) -> None:
        ...
    def _turn(self) -> None: ...
@overload
def turned(page: None) -> None:
    """Turn a page."""
@overload
def turned(page: Page) -> Page:
    """Turn a page."""
class _Base:
    ...
class Book(_Base):
    ...
'''


def test_a_stub_has_what_type_checkers_and_other_modules_see() -> None:
    assert cut_stub(MODULE, {"_turn"}) == STUB


def test_the_text_of_an_argument_is_one_line() -> None:
    """pyright shows only its first line."""
    module = '''\
class Page:
    def turn(self, book: Book, *, slowly: bool) -> None:
        """Turn a page.

        Args:
            book: The book with the page, open
                or closed.
            slowly: Whether to take
                time.

        Returns:
            The page that is
            next.
        """
'''
    stub = cut_stub(module, set())
    assert "        book: The book with the page, open or closed.\n" in stub
    assert "        slowly: Whether to take time.\n" in stub
    assert "        The page that is\n            next.\n" in stub


def test_an_attribute_without_an_annotation_is_an_error() -> None:
    module = "class Page:\n    def __init__(self):\n        self.text = read()\n"
    with pytest.raises(ValueError, match=r"Page\.text has no annotation"):
        cut_stub(module, set())
    assert cut_stub(module.replace("text", "_text"), set())


def test_private_names_of_other_modules_are_those_that_a_module_does_not_define() -> (
    None
):
    module = """\
from .book import _open

class Page(Book):
    def _turn(self): return self._number + self._last

    @override
    def _close(self, book): self._last = book._first = _open(self.__class__)
"""
    assert foreign_private_names(module) == {"_open", "_number", "_close", "_first"}


def test_modules_have_stubs_that_lead_to_what_the_package_exports() -> None:
    package = "from ._runtime.unions import UnknownVariant as UnknownVariant\n"
    modules = runtime_modules(asynchronous=False, needed=[])
    assert runtime_stubs(package, modules).keys() == {
        "_runtime/shapes.pyi",
        "_runtime/unions.pyi",
        "_runtime/values.pyi",
    }


def test_stubs_of_exported_classes_and_their_bases_have_documentation() -> None:
    package = "from ._runtime.calls.client import Client as Client\n"
    modules = runtime_modules(asynchronous=False, needed=[])
    stubs = runtime_stubs(package, modules)
    assert '"""Call an operation.' in stubs["_runtime/calls/client.pyi"]
    assert '"""The botocore client' in stubs["_runtime/calls/common_client.pyi"]
    assert "def encode(" in stubs["_runtime/calls/operation.pyi"]
    assert '"""' not in stubs["_runtime/calls/operation.pyi"]


EXPORTED: list[object] = [getattr(typed_aws, name) for name in dir(typed_aws)]
CLASSES = [one for one in EXPORTED if isinstance(one, type)]
# What type checkers know of some subclasses only.
UNDECLARED = {"BasePaginator": {"paginate"}}


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_stubs_declare_the_exported_classes_and_their_members(cls: type) -> None:
    _, *path = cls.__module__.split(".")
    text = Path(typed_aws.__path__[0], *path).with_suffix(".pyi").read_text()
    members = {name for name in vars(cls) if not name.startswith("_")}
    for name in {cls.__name__, *members} - UNDECLARED.get(cls.__name__, set()):
        assert re.search(rf"^ *((class|def|async def) )?{name}\b", text, re.M), name


def test_classes_that_clients_extend_have_documented_stubs() -> None:
    storage = "_runtime.extensions.object_storage"
    extensions = [f".{storage}"]
    modules = runtime_modules(asynchronous=False, needed=extensions)
    stub = runtime_stubs("", modules, extensions)[f"{storage.replace('.', '/')}.pyi"]
    assert "def upload_file(" in stub
    assert "Upload a file." in stub
    assert "conversion" not in stub
