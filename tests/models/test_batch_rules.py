"""Rules of batches: botosmith's own, and those of users."""

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from botosmith.config import Settings
from botosmith.emit.service import service_files
from botosmith.errors import BotosmithError
from botosmith.generate import generate
from botosmith.models.batch_rules import mark_batches, read_rules
from botosmith.models.batch_traits import check_batch
from botosmith.models.patching import OWN, RULES
from botosmith.models.source import Source
from botosmith_tools.update_golden import MODELS
from tests.support.parrots import add_model

MODEL: Any = json.loads(
    (MODELS / "library" / "2024-02-29" / "service-2.json").read_text("utf-8")
)
LENDING = MODEL["operations"]["LendBooks"]["batch"]
RULE = """\
[library.LendBooks]
entries = "Loans"
max-entries = 5
failed = "Refused"
key = ["Id"]
code = "Code"
again = {Code = ["Busy", "Closed"]}
"""


def model_without_batches() -> Any:
    model = copy.deepcopy(MODEL)
    del model["operations"]["LendBooks"]["batch"]
    return model


def folder_with(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "patches"
    folder.mkdir()
    (folder / RULES).write_text(text, "utf-8")
    return folder


def test_own_rules_say_where_they_come_from_and_fit_the_models() -> None:
    rules = read_rules(OWN / RULES)
    assert sum(map(len, rules.values())) == 11
    source = Source(reproducible=True)
    for service, operations in rules.items():
        models = source.load(service)
        assert models.lost_batches == {}
        for name, rule in operations.items():
            assert rule["sources"]
            trait = models.service["operations"][name]["batch"]
            assert trait == {k: v for k, v in rule.items() if k != "sources"}


def test_rule_of_a_user_takes_the_place_of_our_own(tmp_path: Path) -> None:
    rule = RULE.replace("library.LendBooks", "sqs.DeleteMessageBatch")
    rule = rule.replace("Loans", "Entries").replace("Refused", "Failed")
    folder = folder_with(tmp_path, rule)
    models = Source(patches=folder).load("sqs")
    trait = models.service["operations"]["DeleteMessageBatch"]["batch"]
    assert trait["max-entries"] == 5
    own = models.service["operations"]["SendMessageBatch"]["batch"]
    assert own["max-entries"] == 10


def test_rule_of_a_user_is_generated(tmp_path: Path) -> None:
    model = folder_with(tmp_path, RULE).parent / "models" / "library" / "2024-02-29"
    model.mkdir(parents=True)
    (model / "service-2.json").write_text(json.dumps(model_without_batches()))
    settings = Settings(
        output=tmp_path,
        package="sdk",
        services=("library",),
        models=tmp_path / "models",
        patches=tmp_path / "patches",
        jobs=1,
    )
    target = generate(settings).target
    text = (target / "library" / "batches.py").read_text("utf-8")
    assert "max_entries=5" in text
    assert 'again={"code": ("Busy", "Closed")}' in text
    # There are no asynchronous clients.
    assert "Async" not in text
    room = {file.name for file in (target / "_runtime" / "batches").glob("*.py")}
    assert "asynchronous.py" not in room
    (tmp_path / "patches" / RULES).unlink()
    assert not (generate(settings).target / "_runtime" / "batches").exists()


def test_method_may_have_no_arguments_but_entries(tmp_path: Path) -> None:
    model = model_without_batches()
    del model["shapes"]["LendBooksInput"]["members"]["Branch"]
    add_model(tmp_path / "models", "library", model, "service-2")
    source = Source(tmp_path / "models", folder_with(tmp_path, RULE))
    files = service_files(source.load("library"), None, asynchronous=True)
    for file in ("library/batches.py", "library/batches.pyi"):
        assert "(self, entries: Iterable[" in files[file]
        compile(files[file], file, "exec")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[library", "[library.", "not TOML"),
        ("5", '"5"', "LendBooks.max-entries: must be an integer, not a string"),
        ("5", "0", "LendBooks.max-entries: must be an integer from 1"),
        ("5", f"0x{'f' * 5000}", "LendBooks.max-entries: is too large"),
        ('"Busy"', f"0x{'f' * 5000}", "LendBooks.again.Code: is too large"),
        ("5", "2024-02-29", "must be an integer, not a date or a time"),
        ("code =", "kode =", "LendBooks.kode: must be one of entries"),
        ('failed = "Refused"\n', "", "LendBooks: has no 'failed'"),
        ('["Id"]', "[]", "LendBooks.key: must not be empty"),
        ('key = ["Id"]\n', "", "needs either 'key', or 'error' and 'done'"),
        ("again", "fifo = 'Branch'\nagain", "LendBooks.fifo: needs 'order' beside"),
        ('"Loans"', '"Books"', "entries: names 'Books', which the model lacks"),
        ('"Loans"', '"Branch"', "entries: names 'Branch', which is no list"),
        ('"Refused"', '"Kept"', "failed: names 'Kept', which the model lacks"),
        ('"Busy"', "7", "again: names 'Code', which is never 7"),
        ("LendBooks", "LendBook", "the model lacks; did you mean LendBooks"),
    ],
)
def test_bad_rule_of_a_user_is_one_clear_error(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    folder = folder_with(tmp_path, RULE.replace(old, new, 1))
    with pytest.raises(BotosmithError) as raised:
        mark_batches(model_without_batches(), "library", folder)
    assert str(folder / RULES) in str(raised.value)
    assert message in str(raised.value)


def test_rule_is_left_out_of_other_versions_that_it_does_not_fit(
    tmp_path: Path,
) -> None:
    """As patches are, in a diff of versions."""
    folder = folder_with(tmp_path, RULE.replace('"Loans"', '"Books"'))
    model = model_without_batches()
    assert mark_batches(model, "library", folder, is_other=True) == {}
    assert model == model_without_batches()


def test_rules_must_be_a_file(tmp_path: Path) -> None:
    (tmp_path / RULES).mkdir()
    with pytest.raises(BotosmithError, match="must be a file"):
        read_rules(tmp_path / RULES)


def test_rules_for_no_service_are_an_error(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, RULE)
    with pytest.raises(BotosmithError, match="no service 'library' with batches"):
        Source(patches=folder)


@pytest.mark.parametrize(
    "change",
    [
        {"max-bytes": {"less-than": 1}},
        {"max-bytes": {"at-most": 5, "less-than": 6}},
        {"beside": {"Branch": "a"}},
        {"order": "Id.Reader"},
        {"fifo": "Loans"},
        {"fixed-bytes": {"Until": 0}},
        {"size": ["Colour"]},
        {"error": "Code"},
        {"key": ["Id", "Isbn"]},
        {"entries": "Loans.Isbn.Id"},
    ],
)
def test_trait_is_checked(change: Mapping[str, object]) -> None:
    operation = copy.deepcopy(MODEL["operations"]["LendBooks"])
    check_batch(operation, MODEL["shapes"], "LendBooks")
    operation["batch"].update(change)
    with pytest.raises(BotosmithError):
        check_batch(operation, MODEL["shapes"], "LendBooks")


def test_key_with_an_enum_cannot_be_a_number() -> None:
    model = copy.deepcopy(MODEL)
    members = model["shapes"]["Loan"]["members"]
    members["Id"] = {"shape": "RefusalCode"}
    with pytest.raises(BotosmithError, match="numbered: names 'Id', which cannot be"):
        check_batch(model["operations"]["LendBooks"], model["shapes"], "LendBooks")


def test_newer_model_loses_a_rule_with_a_warning() -> None:
    model = copy.deepcopy(Source(reproducible=True).load("kinesis").service)
    del model["operations"]["PutRecords"]["batch"]
    del model["shapes"]["PutRecordsResultEntry"]["members"]["ErrorCode"]
    lost = mark_batches(model, "kinesis", None)
    assert lost["PutRecords"] == (
        "kinesis PutRecords.error: its rule for batches names 'ErrorCode', which the "
        "model lacks"
    )
    assert "batch" not in model["operations"]["PutRecords"]
