"""What generation says of rules for batches that models do not fit any more."""

import copy
from pathlib import Path
from typing import Any

import pytest

from botosmith.models.patching import OWN, RULES
from botosmith.models.source import Source
from tests.commands.folders import Run, edit
from tests.support.parrots import add_model

WARNING = (
    "warning: kinesis PutRecords.error: its rule for batches names 'ErrorCode', which "
    "the model lacks\n"
)


@pytest.fixture
def newer_kinesis(run: Run) -> Run:
    """Runs the command where a newer model of Kinesis lacks what a rule names."""
    model: Any = copy.deepcopy(Source(reproducible=True).load("kinesis").service)
    del model["operations"]["PutRecords"]["batch"]
    del model["shapes"]["PutRecordsResultEntry"]["members"]["ErrorCode"]
    add_model(Path("models"), "kinesis", model, "service-2")
    edit("pyproject.toml", "'parrots'", "'kinesis'")
    return run


def test_own_rule_that_does_not_fit_is_a_warning(newer_kinesis: Run) -> None:
    done = newer_kinesis("generate")
    assert done.exit_code == 0
    assert WARNING in done.stderr
    assert WARNING not in newer_kinesis("generate", "--quiet", "--force").stderr


def test_operation_that_is_not_generated_needs_no_warning(newer_kinesis: Run) -> None:
    edit("pyproject.toml", "'kinesis'", "'kinesis:PutRecord'")
    assert "warning" not in newer_kinesis("generate").stderr


def test_rule_of_a_user_that_does_not_fit_is_an_error(newer_kinesis: Run) -> None:
    edit("pyproject.toml", "models =", "patches = 'patches'\nmodels =")
    Path("patches").mkdir()
    tables = (OWN / RULES).read_text("utf-8").split("\n\n")
    (rule,) = [one for one in tables if one.startswith("[kinesis.PutRecords]")]
    Path("patches", RULES).write_text(rule)
    done = newer_kinesis("generate")
    assert done.exit_code == 2
    where = f"{Path('patches', RULES).resolve()}: kinesis.PutRecords.error"
    assert done.stderr == f"error: {where}: names 'ErrorCode', which the model lacks\n"
