"""Editing the services in pyproject.toml leaves everything else as it is."""

import tomllib
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.commands.edit_services import edit_services
from botosmith.errors import BotosmithError
from botosmith.services import add_services, remove_services

FILE = Path("pyproject.toml")
SECTION = "[tool.botosmith]\nservices = "


def added(content: str, *services: str) -> str:
    edit = partial(add_services, new=services)
    return edit_services(content.encode(), FILE, edit)[0].decode()


def removed(content: str, *services: str) -> str:
    edit = partial(remove_services, old=services)
    return edit_services(content.encode(), FILE, edit)[0].decode()


PROJECT = """\
# The shop.
[project]
name = "shop"   # as on the sign

[tool.botosmith]   # by hand
package = 'shop.aws'
services = [
    # Letters.
    "sqs:SendMessage",  # out
    's3',

    "kms", # keys
    # That is all.
]
output = "src"

[tool.ruff]
lint.select = [ "E", 'F' ]
"""


def test_all_else_is_kept() -> None:
    after = added(PROJECT, "sqs:ReceiveMessage", "sns")
    assert after == PROJECT.replace(
        '"sqs:SendMessage",  # out', '"sqs:SendMessage,ReceiveMessage",  # out'
    ).replace("    # That is all.\n", '    # That is all.\n    "sns",\n')
    assert removed(after, "sns", "sqs:ReceiveMessage") == PROJECT
    assert removed(PROJECT, "s3") == PROJECT.replace("    's3',\n", "")
    assert removed(PROJECT, "kms") == PROJECT.replace('\n    "kms", # keys\n', "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('["a","b"] # two', '["a","b", "c"] # two'),
        ("[ 'a' ]", "[ 'a', 'c' ]"),
        ("[]", '["c"]'),
        ('[\n\t"a", # A\n\t"b", # B\n]', '[\n\t"a", # A\n\t"b", # B\n\t"c",\n]'),
        ("[\n  # None.\n]", '[\n  # None.\n  "c"\n]'),
        # A comment after several texts, which would swallow another one.
        ('[\n  "a", "b", # AB\n]', '[\n  "a", "b", # AB\n  "c",\n]'),
        ('[\n  "a"\n  , "b" # B\n]', '[\n  "a"\n  , "b", # B\n  "c",\n]'),
    ],
)
def test_a_service_is_added_in_the_style_of_the_list(before: str, after: str) -> None:
    assert added(f"{SECTION}{before}\n", "c") == f"{SECTION}{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('["a", "b:X,Y"]', '["a", "b:Y"]'),
        ('["""b:X,Y""", "a"]', '["b:Y", "a"]'),
        ('["b:X", "b:Y"]', '["b:Y"]'),
        ('[\n  "b:X", # X\n  "b:Y", # Y\n]', '[\n  "b:Y", # Y\n]'),
    ],
)
def test_operations_are_removed_from_the_text_of_their_service(
    before: str, after: str
) -> None:
    assert removed(f"{SECTION}{before}\n", "b:X") == f"{SECTION}{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            '[tool]\nbotosmith = { jobs = 2, services = ["a"], models = "m" } #\n',
            '[tool]\nbotosmith = { jobs = 2, services = ["a", "c"], models = "m" } #\n',
        ),
        (
            "tool.botosmith.jobs = 1\ntool.botosmith.services = ['a']\n[x]\n",
            "tool.botosmith.jobs = 1\ntool.botosmith.services = ['a', 'c']\n[x]\n",
        ),
        (
            '["tool"."botosmith"]\n"services" = ["a"]\n',
            '["tool"."botosmith"]\n"services" = ["a", "c"]\n',
        ),
        # Tables out of order.
        (
            "[tool.ruff]\n[project]\n[tool.botosmith]\nservices = ['a']\n[tool.mypy]\n",
            "[tool.ruff]\n[project]\n[tool.botosmith]\nservices = ['a', 'c']\n"
            "[tool.mypy]\n",
        ),
        # The same text elsewhere.
        (
            "x = ['a'] # ['a']\n[tool.botosmith]\nservices = ['a']\n[y]\n",
            "x = ['a'] # ['a']\n[tool.botosmith]\nservices = ['a', 'c']\n[y]\n",
        ),
        # Without a list.
        (
            "[tool.botosmith]\njobs = 1\n\n[tool.ruff]\n",
            '[tool.botosmith]\njobs = 1\nservices = ["c"]\n\n[tool.ruff]\n',
        ),
        ("tool.botosmith = {}\n", 'tool.botosmith = {services = ["c"]}\n'),
        # Values that are not equal to themselves.
        (
            "x = [nan, inf]\n[tool.botosmith]\nservices = ['a']",
            "x = [nan, inf]\n[tool.botosmith]\nservices = ['a', 'c']",
        ),
    ],
)
def test_any_form_of_the_section_is_edited(before: str, after: str) -> None:
    assert added(before, "c") == after


def test_line_ends_are_kept() -> None:
    mixed = PROJECT.replace("\n", "\r\n", 9)
    assert removed(added(mixed, "sns", "ec2"), "ec2", "sns") == mixed
    before = PROJECT.replace("\n", "\r\n")
    after = added(before, "sns", "sqs:ReceiveMessage")
    assert after == added(PROJECT, "sns", "sqs:ReceiveMessage").replace("\n", "\r\n")
    assert removed(after, "sns", "sqs:ReceiveMessage") == before
    assert added("[tool.botosmith]\r\njobs = 1\r\n", "c") == (
        '[tool.botosmith]\r\njobs = 1\r\nservices = ["c"]\r\n'
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[tool\n", "not TOML"),
        ("\ufeff[tool.botosmith]\nservices = ['a']", "not TOML"),
        ("[tool.botosmith]\nservices = ['a', 1]", "services must be a list"),
        ("[tool.botosmith]\nservice = ['a']", "unknown key 'service'; did you mean"),
        ("[[tool.botosmith]]\nservices = ['a']", "must be a table"),
    ],
)
def test_what_cannot_be_edited_is_refused(content: str, message: str) -> None:
    with pytest.raises(BotosmithError, match=message):
        added(content, "c")


def test_what_tomlkit_cannot_write_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def dumps(document: object) -> str:
        return ""

    monkeypatch.setattr("tomlkit.dumps", dumps)
    with pytest.raises(BotosmithError) as caught:
        added("[tool.botosmith]\njobs = 1\n", "s3", "ä")
    assert str(caught.value) == (
        "pyproject.toml: cannot be edited in this form; write this into "
        '[tool.botosmith] yourself:\nservices = ["s3", "ä"]'
    )


NOTE = "# note"
GAPS = st.sampled_from(["", " ", "\n", "\n    ", f" {NOTE}\n", f"\n  {NOTE}\n  ", "\t"])
ENDS = st.builds("{}{}".format, st.sampled_from(["", ","]), GAPS)
NAMES = st.sampled_from("pqrs")


@st.composite
def lists(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A list with any space and comments, and the texts in it."""
    texts = draw(st.lists(NAMES, min_size=2, unique=True))
    quotes = st.sampled_from(['"', "'", '"""'])
    items: list[str] = []
    for text in texts:
        quote = draw(quotes)
        items.append(f"{draw(GAPS)}{quote}{text}{quote}")
    return f"{SECTION}[{f'{draw(GAPS)},'.join(items)}{draw(ENDS)}]\n", texts


def services(content: str) -> list[str]:
    found: list[str] = tomllib.loads(content)["tool"]["botosmith"]["services"]
    return found


@given(lists(), NAMES)
def test_lists_in_any_style_are_edited(
    written: tuple[str, list[str]], service: str
) -> None:
    before, texts = written
    after = added(before, "new", "newer", f"{service}:X")
    rest = [] if service in texts else [f"{service}:X"]
    assert services(after) == [*texts, "new", "newer", *rest]
    assert after.count(NOTE) == before.count(NOTE)
    assert services(removed(before, texts[0])) == texts[1:]
    assert services(removed(before, texts[-1])) == texts[:-1]
