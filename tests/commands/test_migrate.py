"""The command `migrate`: a diff, files that are replaced, and a report."""

import re
import subprocess
from functools import partial
from pathlib import Path

import pytest

from tests.commands.folders import Run, botosmith, refused, tree
from tests.support.full_disk import limited_files

BEFORE = """\
import boto3


def first(kw):
    sqs = boto3.client("sqs")
    sqs.list_queues(**kw)
    print(sqs.list_queues())
    return sqs.list_queues()["QueueUrls"][0]
"""
AFTER = """\
import boto3
from shop.aws import to_dict
from shop.aws.sqs import SQSClient


def first(kw):
    sqs = SQSClient(boto3.client("sqs"))
    sqs.boto.list_queues(**kw)
    print(to_dict(sqs.list_queues(), metadata=True))
    return sqs.list_queues().queue_urls[0]
"""


@pytest.fixture
def migrate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `botosmith migrate` in a project with one module."""
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text(
        '[tool.botosmith]\npackage = "shop.aws"\nservices = ["sqs:SendMessage"]\n'
    )
    Path("src").mkdir()
    Path("src/queues.py").write_text(BEFORE)
    return partial(botosmith, "migrate")


def commit_all() -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    for command in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "all"]):
        subprocess.run(["git", *command], check=True)


def test_a_diff_is_printed_which_git_can_apply(migrate: Run) -> None:
    done = migrate("src", "-q")

    assert (done.exit_code, done.stderr) == (0, "")
    assert Path("src/queues.py").read_text() == BEFORE
    subprocess.run(["git", "apply", "-"], input=done.stdout.encode(), check=True)
    assert Path("src/queues.py").read_text() == AFTER


def test_files_are_replaced_and_the_summary_says_what_became_of_calls(
    migrate: Run,
) -> None:
    done = migrate("src", "--write")

    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == (
        "3 calls found: 1 (33.3%) rewritten, 1 (33.3%) with to_dict, 1 (33.3%) left\n"
        "      1  M40: the call has ** in its arguments; see --spread\n"
        "      1  M20: the response is passed to a function\n"
        "next: botosmith add sqs:ListQueues\n"
    )
    assert Path("src/queues.py").read_text() == AFTER
    assert list(tree(Path("src"))) == ["queues.py"]
    assert migrate("src", "--write", "-q").exit_code == 0
    assert Path("src/queues.py").read_text() == AFTER


def test_options_decide_what_is_rewritten(migrate: Run) -> None:
    options = ("--spread", "--without", "M05", "--without", "M11", "--package", "aws")
    assert migrate("src", "--write", *options).exit_code == 0
    assert (
        Path("src/queues.py").read_text()
        == """\
import boto3
from aws import from_dict
from aws.sqs import ListQueuesRequest, SQSClient


def first(kw):
    sqs = SQSClient(boto3.client("sqs"))
    sqs.send(from_dict(ListQueuesRequest, dict(**kw)))
    print(sqs.boto.list_queues())
    return sqs.boto.list_queues()["QueueUrls"][0]
"""
    )


def test_the_report_lists_each_call_and_what_to_look_at(migrate: Run) -> None:
    Path("src/times.py").write_text(
        "import boto3\n"
        "ssm = boto3.client('ssm')\n"
        "with patch('time.sleep'):\n"
        "    for page in ssm.get_paginator('describe_parameters').paginate():\n"
        "        print(page['Parameters'][0]['Name'])\n"
        "    print(*ssm.get_paginator('describe_parameters').paginate()"
        ".search('Parameters'))\n"
    )
    Path("src/wrong.py").write_text("def:\n")

    done = migrate("src", "--report", "report.md", "-q")

    assert done.exit_code == 2
    assert done.stderr == "error: src/wrong.py:1: not Python (invalid syntax)\n"
    assert (
        Path("report.md").read_text()
        == """\
# From boto3 to the typed SDK

5 calls found: 3 (60.0%) rewritten, 1 (20.0%) with to_dict, 1 (20.0%) left.

## Look at first

In all rewritten calls, an argument that is `None` is left out, where boto3 refuses \
it; a dict that `from_dict` refuses is a `ConversionError`, which is no error of \
botocore's; and enums equal their text, but have another `repr` and type, which \
`yaml.safe_dump` refuses.

Times that `.search` finds: boto3 has those that AWS sends as numbers in the local \
time zone. Here, all are in UTC: equal, but shown in another way.

- src/times.py:6: `describe_parameters`

Names and attributes that are wrapped in calls: tests that set these have to give a \
fake, or a client of boto3.

- src/times.py:4: `ssm`

Names of modules that hold objects: other modules may expect dicts.

- src/times.py:5: `page`

## Files that were skipped

- src/wrong.py:1: not Python (invalid syntax)

## What the SDK needs for the rewritten calls

- `sqs:ListQueues`
- `ssm:DescribeParameters`

## Calls

| place | call | result |
|---|---|---|
| src/queues.py:6 | `sqs.list_queues` | left; M40: the call has ** in its arguments; \
see --spread, line 6 |
| src/queues.py:7 | `sqs.list_queues` | with to_dict; M20: the response is passed to a \
function (print), line 7 |
| src/queues.py:8 | `sqs.list_queues` | rewritten |
| src/times.py:4 | `ssm.paginate` | rewritten |
| src/times.py:6 | `ssm.paginate` | rewritten |
"""
    )


def test_files_of_the_current_folder_are_resolved(migrate: Run) -> None:
    Path("clients.py").write_text("import boto3\nsqs = boto3.client('sqs')\n")
    Path("app.py").write_text("from clients import sqs\nsqs.list_queues()\n")

    done = migrate("app.py", "clients.py", "-q")

    assert (done.exit_code, done.stderr) == (0, "")
    assert "+SQSClient(sqs).list_queues()\n" in done.stdout


def test_a_file_that_cannot_be_read_is_named_and_others_are_replaced(
    migrate: Run,
) -> None:
    Path("src/wrong.py").write_bytes(b"# \xff\n")

    done = migrate("src", "--write", "-q")

    assert done.exit_code == 2
    assert done.stderr.startswith("error: src/wrong.py: not Python (")
    assert Path("src/queues.py").read_text() == AFTER


def test_a_file_that_is_nested_too_deeply_is_named(migrate: Run) -> None:
    Path("src/deep.py").write_text(f"{BEFORE}x = {' + '.join(['a'] * 900)}\n")

    done = migrate("src", "--write", "-q")

    assert done.exit_code == 2
    assert done.stderr == "error: src/deep.py: nested too deeply\n"
    assert Path("src/queues.py").read_text() == AFTER


def test_changes_that_git_does_not_have_are_not_overwritten(migrate: Run) -> None:
    commit_all()
    Path("src/same.py").write_text(BEFORE)
    Path("src/ignored.py").write_text(BEFORE)
    Path(".gitignore").write_text("ignored.py\n")

    done = migrate("src", "--write", "-q")

    assert done.exit_code == 2
    assert done.stderr == (
        "error: git does not have the present content of src/same.py, src/ignored.py; "
        "commit it, or pass --force\n"
    )
    assert Path("src/queues.py").read_text() == BEFORE
    assert migrate("src/queues.py", "--write", "-q").exit_code == 0
    assert migrate("src", "--write", "-q", "--force").exit_code == 0
    for name in ("queues", "same", "ignored"):
        assert Path(f"src/{name}.py").read_text() == AFTER


def test_all_files_are_replaced_or_none(migrate: Run) -> None:
    Path("src/longer.py").write_text(f"{BEFORE}#{'-' * 100_000}\n")

    with limited_files(50_000):
        error = refused(migrate, "src", "--write", "-q")

    assert "longer.py" in error


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing"], "error: missing: does not exist\n"),
        (["src", "--report", "no/r.md"], "error: no: the folder does not exist\n"),
        (["src", "--package", "a b"], "error: 'a b' is not a valid package name\n"),
        (["src", "--without", "M7"], "error: no rule 'M7'; the rules are M01 to M12\n"),
    ],
)
def test_wrong_usage_is_one_error(
    migrate: Run, arguments: list[str], message: str
) -> None:
    assert refused(migrate, *arguments) == message
    assert Path("src/queues.py").read_text() == BEFORE


@pytest.mark.parametrize(
    ("settings", "command"),
    [
        ({"pyproject.toml": "[tool.black]\nline-length = 50"}, "black"),
        ({"pyproject.toml": "[tool.ruff]\nline-length = 50"}, "ruff format"),
        ({"ruff.toml": "line-length = 50"}, "ruff format"),
        ({".ruff.toml": "line-length = 50", "ruff.toml": ""}, "ruff format"),
        ({"pyproject.toml": "[tool.ruff]\n[tool.black]\nline-length = 50"}, "black"),
        ({"ruff.toml": "line-length = 50", "../ruff.toml": ""}, "ruff format"),
        ({"pyproject.toml": "[tool.black]"}, None),
        ({"pyproject.toml": "[tool.mypy]"}, None),
        ({"pyproject.toml": "[tool.ruff"}, None),
    ],
)
def test_the_report_lists_lines_that_the_formatter_wraps(
    migrate: Run, settings: dict[str, str], command: str | None
) -> None:
    Path("src/queues.py").write_text(f"# {'long ' * 15}\n{BEFORE}")
    for name, text in settings.items():
        Path("src", name).write_text(text)

    assert migrate("src", "--report", "report.md", "-q").exit_code == 0
    listed = re.findall(
        "- src/queues.py:10: `(black|ruff format)`", Path("report.md").read_text()
    )
    assert listed == [command] * (command is not None)
    assert "queues.py:1:" not in Path("report.md").read_text()


def test_the_report_names_folders_that_are_installed_without_the_sdk(
    migrate: Run,
) -> None:
    for name in (
        "requirements.txt",
        "src/a/requirements.txt",
        "src/b/requirements.txt",
    ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text("boto3\n")
    Path("src/a/app.py").write_text(BEFORE)
    Path("src/b/app.py").write_text("import boto3\n")

    assert migrate("src", "--report", "report.md", "-q").exit_code == 0
    text = Path("report.md").read_text().partition("SDK of its own\n\n")[2]
    assert text.partition("\n\n")[2].startswith("- src/a\n\n## What the SDK needs")
    Path("src/a/shop/aws").mkdir(parents=True)
    assert migrate("src", "--report", "report.md", "-q").exit_code == 0
    assert "src/a\n" not in Path("report.md").read_text()
