"""Reports of changes as text, JSON and Markdown."""

import json

import click
import pytest

from botosmith.diff.compare import compare
from botosmith.diff.render_json import render_json
from botosmith.diff.render_markdown import render_markdown
from botosmith.diff.render_text import render_breaking, render_text
from botosmith.diff.run import Diff, ServiceDiff
from tests.support.zoo import Json, loaded, zoo


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
        "           run time, types caution; Mood.ANGRY; "
        "in CreateAnimal, GetAnimal, ListAnimals",
        "  safe     1 operation-added: OpenZoo",
        "  safe     1 member-added",
    ]
    verbose = click.unstyle(render_text(diff_of(content), verbose=True))
    assert "  safe     Animal.Age is new" in verbose.splitlines()


def test_text_report_has_colours(content: Json) -> None:
    report = render_text(diff_of(content))
    assert click.style("breaking", fg="red", bold=True) in report
    assert click.style("caution ", fg="yellow", bold=True) in report


def test_report_of_breaking_changes_only(content: Json) -> None:
    report = click.unstyle(render_breaking(diff_of(content)))
    assert "Place.Row was removed" in report
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
    assert lines[start + 2].startswith("- `zoo` `Place.Row` was removed")
    assert "- `zoo`: `OpenZoo`" in lines
    assert lines.count("</details>") == 1


HOSTILE = "x\x1b[2J\r\n`|</details><b>@all"


def test_hostile_names_are_escaped_in_reports(content: Json) -> None:
    content["service"]["shapes"]["Mood"]["enum"].append(HOSTILE)
    diff = diff_of(content)
    plain = click.unstyle(render_text(diff, verbose=True))
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
    report = render_markdown(
        Diff(
            old="after",
            new="before",
            compared=1,
            services=(
                ServiceDiff(
                    service="zoo", changes=compare(loaded(content), loaded(zoo()))
                ),
            ),
        )
    )
    assert 40_000 < len(report) < 65_536
    assert "that would not fit here" in report.splitlines()[-1]
