"""Reports of changes as text, JSON and Markdown."""

import json
from html.parser import HTMLParser
from typing import Any

import click
import pytest
from attrs import evolve
from markdown_it import MarkdownIt

from botosmith.diff.change import Axes, Change, ChangeKind, Severity
from botosmith.diff.compare import compare
from botosmith.diff.render_json import render_json
from botosmith.diff.render_markdown import render_markdown
from botosmith.diff.render_text import render_breaking, render_text
from botosmith.diff.run import Diff, ServiceDiff
from botosmith.diff.wording import sentence
from tests.support.shapes import Json
from tests.support.zoo import loaded, zoo


@pytest.fixture
def content() -> Json:
    """A model with a change of each severity."""
    content = zoo()
    shapes = content["service"]["shapes"]
    shapes["Place"]["members"].pop("Row")
    shapes["Mood"]["enum"].append("angry")
    content["service"]["operations"]["OpenZoo"] = {"name": "OpenZoo", "http": {}}
    shapes["Animal"]["members"]["Age"] = {"shape": "Integer"}
    return content


def diff_of(content: Json) -> Diff:
    changes = compare(loaded(zoo()), loaded(content))
    services = (ServiceDiff(service="zoo", changes=changes),) if changes else ()
    return Diff(old="before", new="after", compared=3, services=services)


def angry(content: Json) -> Change:
    """The change that is a caution."""
    changes = diff_of(content).changes()
    return next(change for change in changes if change.where == "Mood.angry")


def diff_with(*changes: Change) -> Diff:
    services = (ServiceDiff(service="zoo", changes=changes),)
    return Diff(old="before", new="after", compared=3, services=services)


def test_sentence_says_what_is_sensitive() -> None:
    secret = zoo()
    members = secret["service"]["shapes"]["Animal"]["members"]
    members["Secret"] = {"shape": "String", "sensitive": True}
    (gained,) = compare(loaded(zoo()), loaded(secret))
    (lost,) = compare(loaded(secret), loaded(zoo()))
    assert sentence(gained) == "is now sensitive"
    assert sentence(lost, plural=True) == "are no longer sensitive"


def test_text_report(content: Json) -> None:
    report = click.unstyle(render_text(diff_of(content)))
    assert report.splitlines() == [
        "before → after",
        "1 of 3 services changed, 1 with breaking changes: "
        "1 breaking, 1 caution, 2 safe",
        "",
        "zoo: 1 breaking, 1 caution, 2 safe",
        "  breaking Place.Row was removed",
        "           run time, types, wire breaking; Place.row; "
        "in CreateAnimal, GetAnimal, ListAnimals",
        "  caution  Mood.angry is a new value",
        "  safe     1 operation-added: OpenZoo",
        "  safe     1 member-added",
        "",
        "--details shows every change with all that it affects.",
    ]


def test_details_of_the_text_report(content: Json) -> None:
    report = click.unstyle(render_text(diff_of(content), details=True))
    assert report.splitlines()[3:] == [
        "zoo: 1 breaking, 1 caution, 2 safe",
        "  breaking Place.Row was removed",
        "           run time, types, wire breaking; Place.row; "
        "in CreateAnimal, GetAnimal, ListAnimals",
        "  caution  Mood.angry is a new value",
        "           run time, types caution; Mood.ANGRY; "
        "in CreateAnimal, GetAnimal, ListAnimals",
        "  safe     OpenZoo is a new operation",
        "           ZooClient.open_zoo",
        "  safe     Animal.Age is new",
        "           Animal.age; in CreateAnimal, GetAnimal, ListAnimals",
    ]


def test_text_report_has_a_line_for_many_values(content: Json) -> None:
    moods = [f"mood-number-{number:02}" for number in range(40)]
    content["service"]["shapes"]["Mood"]["enum"] += moods
    short = click.unstyle(render_text(diff_of(content))).splitlines()
    assert (
        "  caution  Mood: angry, mood-number-00, mood-number-01, mood-number-02 and "
        "37 more are new values"
    ) in short
    assert max(map(len, short)) <= 100
    details = click.unstyle(render_text(diff_of(content), details=True))
    written = render_markdown(diff_of(content))
    for mood in moods:
        assert f"Mood.{mood} is a new value" in details
        assert f"`{mood}`" in written


@pytest.mark.parametrize(
    ("shapes", "shown", "rest"),
    [
        (8, 6, ["  caution  4 enum-value-added in 2 more places"]),
        (20, 6, ["  caution  28 enum-value-added in 14 more places"]),
    ],
)
def test_text_report_shortens_many_cautions_of_a_kind(
    content: Json, shapes: int, shown: int, rest: list[str]
) -> None:
    changes = [
        evolve(angry(content), where=f"Mood{number}.{value}")
        for number in range(shapes)
        for value in ("angry", "bored")
    ]
    report = click.unstyle(render_text(diff_with(*changes))).splitlines()
    assert sum("are new values" in line for line in report) == shown
    assert [line for line in report if "in 2 more" in line or "in 14" in line] == rest
    details = click.unstyle(render_text(diff_with(*changes), details=True))
    assert details.count("is a new value") == 2 * shapes


@pytest.mark.parametrize(
    "difference",
    [
        {"where": "Place.bored"},
        {"axes": Axes(Severity.CAUTION, Severity.CAUTION, Severity.CAUTION)},
        {"kind": ChangeKind.DEPRECATED},
        {"trait": "flattened"},
    ],
)
def test_reports_group_only_what_one_sentence_describes(
    content: Json, difference: dict[str, Any]
) -> None:
    one = evolve(angry(content), kind=ChangeKind.TRAIT_CHANGED, trait="box")
    other = evolve(one, where="Mood.bored")
    both = click.unstyle(render_text(diff_with(one, other)))
    assert "Mood: angry and bored changed their box" in both
    apart = click.unstyle(render_text(diff_with(one, evolve(other, **difference))))
    assert "Mood.angry changed its box" in apart


def test_report_of_breaking_changes_only(content: Json) -> None:
    report = click.unstyle(render_breaking(diff_of(content)))
    assert report.splitlines()[1:3] == ["  zoo", "  breaking Place.Row was removed"]
    assert "1 caution" in report
    assert "Mood.angry" not in report


def test_reports_without_changes() -> None:
    nothing = diff_of(zoo())
    assert "3 services compared, no changes" in render_text(nothing)
    assert "3 services compared, no changes" in render_markdown(nothing)
    assert json.loads(render_json(nothing))["services"] == {}


def test_json_report(content: Json) -> None:
    report = json.loads(render_json(diff_of(content)))
    assert (report["format"], report["old"], report["new"]) == (1, "before", "after")
    assert (report["severity"], report["compared"]) == ("breaking", 3)
    zoo_report = report["services"]["zoo"]
    assert zoo_report["severity"] == "breaking"
    assert zoo_report["changes"][0] == {
        "kind": "member-removed",
        "where": "Place.Row",
        "python": ["Place.row"],
        "trait": None,
        "old": None,
        "new": None,
        "state": None,
        "operations": ["CreateAnimal", "GetAnimal", "ListAnimals"],
        "severity": "breaking",
        "run_time": "breaking",
        "types": "breaking",
        "wire": "breaking",
    }
    assert len(zoo_report["changes"]) == 4


def test_markdown_report(content: Json) -> None:
    lines = render_markdown(diff_of(content)).splitlines()
    assert lines[0] == "## before → after"
    assert "| `zoo` | 1 | 1 | 2 |" in lines
    start = lines.index("### Breaking")
    assert lines[start + 2] == "`zoo`:"
    assert lines[start + 4].startswith("- `Place.Row` was removed")
    assert "- `zoo`: `OpenZoo`" in lines
    assert lines.count("</details>") == 1


class _Text(HTMLParser):
    """The text of HTML, as a browser shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("details", [False, True])
@pytest.mark.parametrize(
    "name", ["[ab]|&#91;*_~~<b>_*", r"``a\*&amp;\|", "![@all](#1) <!-- -->"]
)
def test_markdown_shows_every_character(
    content: Json, name: str, details: bool
) -> None:
    change = evolve(
        angry(content),
        kind=ChangeKind.TRAIT_CHANGED,
        where=name,
        trait=name,
        old=name,
        new=f"new {name}",
        python=(f"py {name}",),
        operations=(f"op {name}",),
    )
    axes = Axes(Severity.BREAKING, Severity.SAFE, Severity.SAFE)
    diff = evolve(diff_with(change, evolve(change, axes=axes)), old=name)
    markdown = render_markdown(diff, details=details)
    page = _Text()
    page.feed(MarkdownIt("commonmark").enable("table").render(markdown))
    assert f"{name} → after" in page.text
    for severity in ("run time breaking", "run time, types caution"):
        assert (
            f"{name} changed its {name}: {name} → new {name} — {severity}; "
            f"py {name}; in op {name}\n"
        ) in page.text


def test_markdown_has_an_element_for_an_empty_value(content: Json) -> None:
    values = [evolve(angry(content), where=f"Mood.{value}") for value in ("", "x")]
    assert "- `Mood`: <code></code>, `x` are new" in render_markdown(diff_with(*values))


HOSTILE = "x\x1b[2J\r\n`|</details><b>@all"


def test_hostile_names_are_escaped_in_reports(content: Json) -> None:
    content["service"]["shapes"]["Mood"]["enum"].append(HOSTILE)
    diff = diff_of(content)
    plain = click.unstyle(render_text(diff, details=True))
    assert "\\u001b[2J\\u000d\\u000a" in plain
    assert "\x1b" not in plain
    assert "\r" not in plain
    written = render_markdown(diff)
    assert not {"\x1b", "\r"} & set(written)
    assert "</details><b>" not in written
    assert "@all" not in written


def test_markdown_report_fits_in_a_pull_request(content: Json) -> None:
    for number in range(3000):
        members = content["service"]["shapes"]["Place"]["members"]
        members[f"Rather{number}"] = {"shape": "Integer"}
    changes = compare(loaded(content), loaded(zoo()))
    diff = evolve(
        diff_of(content), services=(ServiceDiff(service="zoo", changes=changes),)
    )
    assert 40_000 < len(render_markdown(diff)) < 65_536
    report = render_markdown(diff, details=True)
    assert 40_000 < len(report) < 65_536
    assert "that would not fit here" in report.splitlines()[-1]
