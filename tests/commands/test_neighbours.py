"""`init` tells other tools about the package, and keeps what their settings have."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from botosmith.commands.python_versions import OLDEST_PYTHON, older_pythons
from tests.commands.folders import botosmith, refused
from tests.support.paths import ROOT

WORKFLOW = Path(".github/workflows/update-sdk.yml")
# What pyright leaves out if it has no setting.
PYRIGHT = ["**/node_modules", "**/__pycache__", "**/.*"]
PYPROJECT = """\
[project]
name = "shop"  # ours

[tool.coverage.run]
branch = true

[tool.ruff.lint]
select = ["E"]

[tool.mypy]
strict = true
# Not ours.
exclude = [
    "^vendor/",  # from elsewhere
]

[[tool.mypy.overrides]]
module = "old.*"
"""


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty git repository, which is the current folder."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(*arguments: str) -> Result:
    done = botosmith("init", *arguments)
    assert done.exit_code == 0, done.output
    return done


def settings() -> dict[str, Any]:
    tool: dict[str, Any] = tomllib.loads(Path("pyproject.toml").read_text())["tool"]
    return tool


def test_settings_of_a_project_are_extended() -> None:
    Path("pyproject.toml").write_text(PYPROJECT)
    Path(".gitattributes").write_text("* text=auto")
    Path(".pre-commit-config.yaml").write_text("repos: []  # none\n")
    done = init("sts", "--output", "src", "--package", "shop.aws")
    tool = settings()
    assert tool["mypy"]["exclude"] == ["^vendor/", "^src/shop/aws/"]
    assert tool["pyright"] == {"exclude": [*PYRIGHT, "src/shop/aws"]}
    assert tool["ruff"]["extend-exclude"] == ["src/shop/aws"]
    assert tool["coverage"]["run"] == {"branch": True, "omit": ["src/shop/aws/*"]}
    after = iter(Path("pyproject.toml").read_text().splitlines())
    assert all(line in after for line in PYPROJECT.splitlines())
    assert Path(".gitattributes").read_text() == (
        "* text=auto\n/src/shop/aws/** linguist-generated\n"
    )
    assert Path(".pre-commit-config.yaml").read_text() == (
        "repos: []  # none\nexclude: ^src/shop/aws/\n"
    )
    assert Path("src/shop/__init__.py").read_bytes() == b""
    assert done.stdout.splitlines() == [
        "wrote pyproject.toml",
        "wrote src/shop/__init__.py",
        "wrote .gitattributes",
        "wrote .pre-commit-config.yaml",
        "wrote .gitignore",
        "next: botosmith generate",
    ]


def test_a_configured_project_gets_what_is_missing() -> None:
    init("sts", "--output", "src", "--package", "shop.aws")
    assert init().stdout == "next: botosmith generate\n"
    Path("src/shop/__init__.py").unlink()
    Path(".gitattributes").unlink()
    Path("app.py").write_text("from shop.aws.sts import STSClient\n")
    assert init("--workflow").stdout.splitlines() == [
        "wrote pyproject.toml",
        "wrote src/shop/__init__.py",
        "wrote .gitattributes",
        f"wrote {WORKFLOW}",
        "next: botosmith generate",
    ]
    assert settings()["botosmith"]["services"] == ["sts"]
    assert settings()["botosmith"]["apps"] == ["app.py"]


@pytest.mark.parametrize("name", ["my [shop] *", 'my "shop"'])
def test_git_finds_the_attribute_of_every_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    folder = tmp_path / name
    folder.mkdir()
    monkeypatch.chdir(folder)
    init("sts")
    for file, value in (("typed_aws/a.py", "set"), ("a.py", "unspecified")):
        command = ["git", "check-attr", "linguist-generated", file]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.stdout == f"{file}: linguist-generated: {value}\n"


def test_lines_of_windows_stay_as_they_are() -> None:
    Path(".gitignore").write_bytes(b"build/\r\n")
    init("sts", "--no-commit", "--workflow", "--app", ".")
    WORKFLOW.write_bytes(WORKFLOW.read_bytes().replace(b"\n", b"\r\n"))
    before = {file: file.read_bytes() for file in (Path(".gitignore"), WORKFLOW)}
    assert init("--workflow").stdout == "next: botosmith generate\n"
    assert {file: file.read_bytes() for file in before} == before


@pytest.mark.parametrize("value", ["3", "[[]]"])
def test_other_values_of_a_setting_stay_as_they_are(value: str) -> None:
    Path("pyproject.toml").write_text(f"[tool.coverage.run]\nomit = {value}\n")
    lines = init("sts").stdout.splitlines()
    advice = "add yourself to pyproject.toml, for coverage: omit = typed_aws/*"
    assert (advice in lines) == (value != "[[]]")


def test_a_package_of_the_project_stays_as_it_is() -> None:
    Path("src/shop").mkdir(parents=True)
    Path("src/shop/main.py").touch()
    init("sts", "--output", "src", "--package", "shop.aws")
    assert [file.name for file in Path("src/shop").iterdir()] == ["main.py"]


def test_settings_in_other_files_are_named() -> None:
    Path("mypy.ini").write_text("[mypy]\nstrict = True\n")
    Path("setup.cfg").write_text("[coverage:run]\nbranch = True\n")
    Path("pyrightconfig.json").write_text("{}")
    Path("ruff.toml").write_text("")
    Path(".pre-commit-config.yaml").write_text("exclude: ^vendor/\nrepos: []\n")
    done = init("sts", "--output", "src", "--package", "shop.aws")
    as_json = json.dumps([*PYRIGHT, "src/shop/aws"])
    assert [line for line in done.stdout.splitlines() if "add" in line] == [
        f"add yourself to {file}{setting}"
        for file, setting in (
            ("mypy.ini", ", for mypy: exclude = ^src/shop/aws/"),
            ("pyrightconfig.json", f', for pyright: "exclude": {as_json}'),
            ("ruff.toml", ", for ruff: extend-exclude = src/shop/aws"),
            ("setup.cfg", ", for coverage: omit = src/shop/aws/*"),
            (".pre-commit-config.yaml", ": exclude: ^src/shop/aws/"),
        )
    ]
    assert set(settings()) == {"botosmith"}


def test_settings_of_the_repository_are_extended(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("pyproject.toml").write_text("[tool.mypy]\nexclude = '^old/'\n")
    for name in ("shop", "store"):
        (repository / "services" / name).mkdir(parents=True)
        monkeypatch.chdir(repository / "services" / name)
        init("sts", "--workflow")
        assert set(settings()) == {"botosmith", "pyright"}
    monkeypatch.chdir(repository)
    folders = ["services/shop", "services/store"]
    assert settings()["mypy"]["exclude"] == [
        "^old/",
        *(f"^{folder}/typed_aws/" for folder in folders),
    ]
    assert Path(".gitattributes").read_text().splitlines() == [
        f"/{folder}/typed_aws/** linguist-generated" for folder in folders
    ]
    text = WORKFLOW.read_text()
    assert '        folder: ["services/shop", "services/store"]\n' in text


@pytest.mark.parametrize("text", ["name: mine\n", "  folder: [shop, store]\n"])
def test_another_workflow_is_named(text: str) -> None:
    WORKFLOW.parent.mkdir(parents=True)
    WORKFLOW.write_text(text)
    done = init("sts", "--workflow")
    advice = f"add yourself to {WORKFLOW}, which is not as `init` writes it: ."
    assert advice in done.stdout.splitlines()
    assert WORKFLOW.read_text() == text


def test_mypy_leaves_out_the_package() -> None:
    init("sts", "--output", "src", "--package", "shop.aws")
    Path("src/shop/aws").mkdir()
    for file in ("src/shop/aws/__init__.py", "src/shop/main.py"):
        Path(file).touch()
    command = [sys.executable, "-m", "mypy", "--cache-dir=/dev/null", "src"]
    done = subprocess.run(command, capture_output=True, text=True)
    # `shop`, and `shop.main`.
    assert done.stdout == "Success: no issues found in 2 source files\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[tool.pyright]\nstrict = ['src']\n", {"pyright": [*PYRIGHT, "typed_aws"]}),
        ("[tool.pyright]\nexclude = ['a']\n", {"pyright": ["a", "typed_aws"]}),
        # It refuses a file that has both tables.
        ("[tool.basedpyright]\n", {"basedpyright": [*PYRIGHT, "typed_aws"]}),
    ],
)
def test_settings_of_pyright_are_extended(
    before: str, after: dict[str, list[str]]
) -> None:
    Path("pyproject.toml").write_text(before)
    for _ in range(2):
        init() if "botosmith" in Path("pyproject.toml").read_text() else init("sts")
        found = {
            name: table["exclude"]
            for name, table in settings().items()
            if "pyright" in name
        }
        assert found == after


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ('// typed_aws\n{"include": ["a//b"],}', [*PYRIGHT, "typed_aws"]),
        ('{/* ours\n */ "exclude": ["typed_aws2", "x,]",],}', ["typed_aws"]),
        ('{"exclude": ["b", "typed_aws", // generated\n]}', []),
        ("{", [*PYRIGHT, "typed_aws"]),
    ],
)
def test_what_a_pyrightconfig_lacks_is_named(text: str, missing: list[str]) -> None:
    Path("pyrightconfig.json").write_text(text)
    done = init("sts")
    advice = f'pyrightconfig.json, for pyright: "exclude": {json.dumps(missing)}'
    assert (f"add yourself to {advice}\n" in done.stdout) is bool(missing)
    assert ("for pyright" in done.stdout) is bool(missing)
    assert Path("pyrightconfig.json").read_text() == text
    assert "pyright" not in settings()


@pytest.mark.slow
def test_pyright_leaves_out_the_package() -> None:
    init("sts")
    for name in ("typed_aws", "node_modules", ".hidden", "shop"):
        Path(name).mkdir()
        Path(name, "a.py").write_text("wrong: int = ''\n")
    command = [sys.executable, "-m", "pyright", "--outputjson"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert json.loads(done.stdout)["summary"]["filesAnalyzed"] == 1


def test_a_pyproject_that_cannot_be_written_leaves_no_file() -> None:
    Path(".gitattributes").mkdir()
    assert ".gitattributes: cannot be read" in refused(botosmith, "init", "sts")
    assert not Path("pyproject.toml").exists()


@pytest.mark.parametrize(
    ("present", "added"),
    [
        ("*.pyc\n", "/dist/\n/build/\n"),
        ("buil*\n**/dist/*\n", ""),
        # Those of the repository's root.
        ("/services/shop/dist/\n/build/\n", "/build/\n"),
    ],
)
def test_git_ignores_what_wheel_and_docs_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, present: str, added: str
) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text(present)
    folder = tmp_path / "services" / "shop"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    init("sts")
    file = Path(".gitignore")
    assert (file.read_text() if file.exists() else "") == added
    for built in ("dist/a.whl", "build/site/index.html"):
        subprocess.run(["git", "check-ignore", "-q", built], check=True)
    init()
    assert (file.read_text() if file.exists() else "") == added


def test_git_does_not_ignore_a_folder_with_committed_files(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for name in ("build", "dist"):
        Path(name).mkdir()
        Path(name, "release.sh").touch()
    subprocess.run(["git", "add", "build"], check=True)
    init("sts")
    assert Path(".gitignore").read_text() == "/dist/\n"


def test_a_package_in_a_folder_of_built_files_is_not_ignored() -> None:
    init("sts", "--output", "build")
    assert Path(".gitignore").read_text() == "/dist/\n"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        pytest.param(
            "pyproject.toml",
            "[project]\nrequires-python = '>=3.10'\n",
            "pyproject.toml: requires-python is '>=3.10'",
            id="requires-python",
        ),
        pytest.param(
            "pyproject.toml",
            "[tool.mypy]\npython_version = '3.9'\n",
            "pyproject.toml: python_version of mypy is '3.9'",
            id="mypy in pyproject.toml",
        ),
        pytest.param(
            "mypy.ini",
            "[mypy]\npython_version = 3.10\n",
            "mypy.ini: python_version of mypy is '3.10'",
            id="mypy.ini",
        ),
        pytest.param(
            "setup.cfg",
            "[mypy]\npython_version = 3.8\n",
            "setup.cfg: python_version of mypy is '3.8'",
            id="setup.cfg",
        ),
        pytest.param(
            "pyproject.toml",
            "[project]\nrequires-python = '>=3.11,<4'\n[tool.mypy]\n"
            "python_version = '3.11'\n",
            None,
            id="new enough",
        ),
        pytest.param(
            "pyproject.toml",
            "[project]\nrequires-python = 'any'\n[tool.mypy]\npython_version = 'x'\n",
            None,
            id="no versions",
        ),
        pytest.param("mypy.ini", "python_version\n", None, id="no settings"),
        pytest.param(
            "pyproject.toml",
            "[project]\nrequires-python = '==3.10.5'\n",
            "pyproject.toml: requires-python is '==3.10.5'",
            id="one release",
        ),
    ],
)
def test_an_older_python_is_named(file: str, text: str, said: str | None) -> None:
    Path(file).write_text(text)
    found = older_pythons(Path.cwd(), Path("src/shop").resolve())
    assert [*found] == [said] * bool(said)


def test_only_the_file_that_mypy_reads_counts() -> None:
    Path("pyproject.toml").write_text("[tool.mypy]\npython_version = '3.9'\n")
    Path("setup.cfg").write_text("[mypy]\npython_version = 3.8\n")
    found = older_pythons(Path.cwd(), Path.cwd())
    assert [*found] == ["pyproject.toml: python_version of mypy is '3.9'"]
    Path("mypy.ini").write_text("[mypy]\npython_version = 3.12\n")
    assert [*older_pythons(Path.cwd(), Path.cwd())] == []


def test_init_says_which_python_the_sdk_needs() -> None:
    Path("pyproject.toml").write_text("[project]\nrequires-python = '>=3.10'\n")
    said = (
        "pyproject.toml: requires-python is '>=3.10', but the SDK needs Python 3.11 or "
        "newer"
    )
    assert said in init("sts").stdout.splitlines()


def test_the_oldest_python_is_that_of_botosmith() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["requires-python"] == f">={OLDEST_PYTHON}"


def test_comments_stay_with_what_they_belong_to() -> None:
    before = """\
[tool.mypy]
strict = true
# warn_unreachable = true

# ---- Others ----

# Of pyright.
[tool.pyright]
include = ["src"]
# include = ["tests"]
[tool.ruff]
line-length = 100
    # The end.
"""
    Path("pyproject.toml").write_text(before)
    init("sts")
    after = Path("pyproject.toml").read_text()
    assert after.startswith("""\
[tool.mypy]
strict = true
# warn_unreachable = true
exclude = ["^typed_aws/"]

# ---- Others ----

# Of pyright.
[tool.pyright]
include = ["src"]
exclude = ["**/node_modules", "**/__pycache__", "**/.*", "typed_aws"]
# include = ["tests"]
[tool.ruff]
line-length = 100
    # The end.
extend-exclude = ["typed_aws"]

[tool.botosmith]
""")
