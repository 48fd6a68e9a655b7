"""What documentation, hooks and workflows name exists."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from botosmith.config import KEYS
from tests.docs.references import (
    CHECKS,
    ELSEWHERE,
    GENERATOR,
    broken_links,
    missing_paths,
    page_of_script,
    unknown_names,
    unknown_options,
    unknown_settings,
    unknown_targets,
)
from tests.support.paths import ROOT

# The changelog names what there was; only its links have to lead somewhere.
CHANGELOG = ROOT / "CHANGELOG.md"
PAGES = [
    *ROOT.glob("*.md"),
    *(ROOT / ".github").rglob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *(ROOT / "examples").rglob("*.md"),
]
SCRIPTS = [
    ROOT / ".ci" / "run",
    ROOT / ".pre-commit-config.yaml",
    ROOT / "Makefile",
    *(ROOT / ".github").rglob("*.yml"),
    GENERATOR / "commands" / "update_sdk.yml",
]
CONTENT = {page: page.read_text("utf-8") for page in PAGES} | {
    script: page_of_script(script.read_text("utf-8")) for script in SCRIPTS
}
NOTHING = ROOT / "docs" / "nothing.md"


@pytest.mark.parametrize("check", CHECKS)
def test_everything_that_is_named_exists(
    check: Callable[[Path, str], Iterator[str]],
) -> None:
    missing = [
        f"{page.relative_to(ROOT)}: {name}"
        for page, text in CONTENT.items()
        if page != CHANGELOG or check is broken_links
        for name in check(page, text)
    ]
    assert missing == []


@pytest.mark.parametrize("path", sorted(ELSEWHERE))
def test_paths_that_are_elsewhere_are_named(path: str) -> None:
    assert any(f"`{path}`" in text for text in CONTENT.values())
    assert list(missing_paths(NOTHING, f"`{path}`")) == []


@pytest.mark.parametrize(
    ("check", "text", "missing"),
    [
        (broken_links, "[a](style.md) [b](../README.md#start) [c](https://d)", []),
        (broken_links, "[a](stile.md)", ["stile.md"]),
        (broken_links, "[a](style.md#poetry)", ["style.md#poetry"]),
        (missing_paths, "`runtime/calls/common_client.py` `calls/`", []),
        (missing_paths, "`waiter.py` `~/.aws` `waiters.py`", ["waiter.py"]),
        (missing_paths, "`pytest tests/e2e/test_no.py`", ["tests/e2e/test_no.py"]),
        (unknown_targets, "`make test lint`, `make test ARGS=-x`", []),
        (unknown_targets, "`make tests`", ["make tests"]),
        (unknown_targets, "```console\n$ make test ARG=-x\n```", ["make ARG=-x"]),
        (unknown_options, "`botosmith check -q` `--async` `generate --force`", []),
        (unknown_options, "`botosmith chek`", ["botosmith chek"]),
        (unknown_options, "`botosmith check --force`", ["--force"]),
        (unknown_options, "`--asynchronous`", ["--asynchronous"]),
        (unknown_options, "`make bench ARGS=--quickly`", ["--quickly"]),
        (unknown_settings, '`services = ["s3"]`, the setting `async`', []),
        (unknown_settings, '`service = ["s3"]`', ["service"]),
        (unknown_settings, "```toml\n[tool.botosmith]\njob = 1\n```", ["job"]),
        (unknown_names, "`botosmith.recording.Recorder` `typed_aws.s3` `os.nil`", []),
        (unknown_names, "`from typed_aws import as_dict`", ["typed_aws.as_dict"]),
        (unknown_names, "`ConversionError.part`", ["ConversionError.part"]),
        (unknown_names, "`python -m botosmith_tools.no`", ["botosmith_tools.no"]),
    ],
)
def test_what_does_not_exist_is_found(
    check: Callable[[Path, str], Iterator[str]], text: str, missing: list[str]
) -> None:
    assert list(check(NOTHING, text)) == missing


def test_table_of_settings_has_all() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    table = page.partition("| key | meaning |\n")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines()[1:]]
    assert re.findall(r"`([\w-]+)`", "".join(cells)) == list(KEYS)


def test_modules_that_the_changelog_calls_new_exist() -> None:
    missing: list[str] = []
    runtime = GENERATOR / "runtime"
    for row in re.findall(
        r"^\| .*`_runtime\.[^|]*\|[^|]*\|$", CONTENT[CHANGELOG], re.M
    ):
        before, now = row.strip("| ").split(" | ")
        modules = re.findall(r"`_runtime\.([\w.]+)`", now)
        assert modules, row
        if now.startswith("the same in"):
            names = re.findall(r"`_runtime\.(\w+)`", before)
            modules = [f"{modules[0]}.{name}" for name in names]
        paths = [runtime.joinpath(*module.split(".")) for module in modules]
        missing += [
            path.name
            for path in paths
            if not (path.is_dir() or path.with_suffix(".py").is_file())
        ]
    assert missing == []
