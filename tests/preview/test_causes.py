"""The change of a model that causes an error has the names of the error's program."""

from collections.abc import Mapping, Sequence

import pytest

from botosmith.diff.change import ChangeKind
from botosmith.diff.compare import compare
from botosmith.models.source import ServiceModels
from botosmith.preview.causes import Causes
from botosmith.preview.checker import Problem
from tests.plan.large import service
from tests.support.parrots import service_models
from tests.support.shapes import enum, list_of, structure


def _models(parrot: dict[str, str]) -> ServiceModels:
    shapes = {
        "Parrot": structure(**parrot),
        "End": structure(First="Parrot"),
        "Number": {"type": "integer"},
    }
    return service(shapes)


REMOVED = compare(_models({"Name": "Text", "Cage": "Text"}), _models({"Name": "Text"}))


@pytest.mark.parametrize(
    ("use", "is_cause"),
    [
        pytest.param("from sdk.large import Parrot", True, id="imports the class"),
        pytest.param("found = client.operation0()", True, id="calls the operation"),
        pytest.param("from mine import Budgie", False, id="uses another class"),
    ],
)
def test_a_class_that_the_program_does_not_use_is_no_cause(
    use: str, is_cause: bool
) -> None:
    source = f"{use}\nprint(pet.cage)\n"
    problem = Problem("app.py", 2, 0, '"Pet" has no attribute "cage"', "attr-defined")
    causes = Causes(REMOVED).of(problem, source)
    assert [change.where for change in causes] == (["Parrot.Cage"] if is_cause else [])


RETYPED = compare(_models({"Name": "Text"}), _models({"Name": "Number"}))


@pytest.mark.parametrize(
    ("message", "is_cause"),
    [
        pytest.param(
            'Argument 1 to "Parrot" has incompatible type "str"; expected "int"',
            True,
            id="the class and the types",
        ),
        pytest.param('Name "Parrot" already defined', False, id="the class"),
        pytest.param(
            'Argument 1 to "feed" has incompatible type "str"; expected "int"',
            False,
            id="the types",
        ),
    ],
)
def test_a_change_of_type_needs_the_class_and_the_types(
    message: str, is_cause: bool
) -> None:
    source = "from sdk.large import Parrot\nfeed(pet)\n"
    causes = Causes(RETYPED).of(Problem("app.py", 2, 0, message, "arg-type"), source)
    assert [change.where for change in causes] == (["Parrot.Name"] if is_cause else [])


def test_the_statement_decides_between_two_names_in_the_message() -> None:
    changes = compare(
        _models({"Cage": "Text", "Age": "Text"}), _models({"Age": "Number"})
    )
    message = '"Parrot" has no attribute "cage"; maybe "age"?'
    problem = Problem("app.py", 2, 0, message, "attr-defined")
    causes = Causes(changes).of(problem, "import sdk.large\nprint(pet.cage)\n")
    assert [change.where for change in causes] == ["Parrot.Cage"]


def _promising(*required: str) -> ServiceModels:
    """A service that receives a structure, and sends none."""
    shapes = {
        "Start": structure(),
        "Parrot": structure(*required, Name="Text", Cage="Text"),
        "End": structure(First="Parrot"),
    }
    return service(shapes, [("Start", "End")])


@pytest.mark.parametrize(
    ("old", "new", "statement", "message"),
    [
        pytest.param(
            _promising(),
            _promising("Cage"),
            "if pet.cage is None:",
            'Non-overlapping identity check (left operand type: "str", '
            'right operand type: "None")',
            id="promised",
        ),
        pytest.param(
            _promising("Cage"),
            _promising(),
            "pet.cage.upper()",
            'Item "None" of "str | None" has no attribute "upper"',
            id="withdrawn",
        ),
    ],
)
def test_a_member_that_is_promised_or_no_longer_promised_is_a_cause(
    old: ServiceModels, new: ServiceModels, statement: str, message: str
) -> None:
    source = f"from sdk.large import Parrot\n{statement}\n    pass\n"
    problem = Problem("app.py", 2, 0, message, "union-attr")
    (change,) = Causes(compare(old, new)).of(problem, source)
    assert change.where == "Parrot.Cage"


def test_a_message_about_none_is_not_about_another_type() -> None:
    def models(*required: str, other: str) -> ServiceModels:
        shapes = {
            "Number": {"type": "integer"},
            "Flag": {"type": "boolean"},
            "Start": structure(),
            "Parrot": structure(*required, Cage="Text"),
            "Budgie": structure(Cage=other),
            "End": structure(First="Parrot", Second="Budgie"),
        }
        return service(shapes, [("Start", "End")])

    changes = compare(models("Cage", other="Flag"), models(other="Number"))
    assert len(changes) == 2
    message = 'Item "None" of "str | None" has no attribute "upper"'
    problem = Problem("app.py", 2, 0, message, "union-attr")
    source = "from sdk.large import Budgie, Parrot\npet.cage.upper()\n"
    (cause,) = Causes(changes).of(problem, source)
    assert cause.where == "Parrot.Cage"


# Two members of a call's structures become optional: that which is read, and the one
# that has it.
def _configured(*required: str) -> ServiceModels:
    shapes = {
        "Start": structure(),
        "JobConfig": structure(*required, Size="Text", Kind="Text"),
        "End": structure(*required, JobConfig="JobConfig"),
    }
    return service(shapes, [("Start", "End")])


LOOSENED = compare(_configured("JobConfig", "Size", "Kind"), _configured("Kind"))


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("print(answer.job_config.size)", id="read at once"),
        pytest.param("print(config.size)", id="read from a variable"),
        pytest.param("print(size(answer.job_config.size), size)", id="named twice"),
    ],
)
def test_what_became_none_is_the_cause_and_not_what_is_read_from_it(
    statement: str,
) -> None:
    assert len(LOOSENED) == 2
    message = 'Item "None" of "JobConfig | None" has no attribute "size"'
    problem = Problem("app.py", 2, 0, message, "union-attr")
    source = f"from sdk.large import JobConfig, operation0\n{statement}\n"
    (cause,) = Causes(LOOSENED).of(problem, source)
    assert cause.where == "End.JobConfig"


def _changed(required: Sequence[str], members: Mapping[str, str]) -> ServiceModels:
    shapes = {
        "Number": {"type": "integer"},
        "Start": structure(*required, **members),
        "End": structure(),
    }
    return service(shapes, [("Start", "End")])


BEFORE = _changed(["Name"], {"Name": "Text", "Cage": "Text", "Age": "Text"})
AFTER = _changed(["Name", "Food"], {"Name": "Text", "Food": "Text", "Age": "Number"})


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        pytest.param(
            '"Operation0Request" has no attribute "cage"; maybe "age" or "food"?',
            "Start.Cage",
            id="an attribute",
        ),
        pytest.param(
            'Argument "age" to "Operation0Request" has incompatible type "str"; '
            'expected "int"',
            "Start.Age",
            id="the type of an argument",
        ),
        pytest.param(
            'Missing named argument "food" for "Operation0Request"',
            "Start.Food",
            id="a missing argument",
        ),
        pytest.param(
            'Unexpected keyword argument "cage" for "Operation0Request"; '
            'did you mean "age"?',
            "Start.Cage",
            id="an argument too many",
        ),
    ],
)
def test_the_kind_of_the_error_says_which_kinds_of_changes_cause_it(
    message: str, cause: str
) -> None:
    """The statement names all members, so that names alone do not decide."""
    problem = Problem("app.py", 2, 0, message, "misc")
    source = "from sdk.large import Operation0Request\nuse(age, cage, food)\n"
    (found,) = Causes(compare(BEFORE, AFTER)).of(problem, source)
    assert found.where == cause


def test_wait_that_is_lost_is_the_cause_where_no_overload_fits() -> None:
    def models(*states: str) -> ServiceModels:
        shapes = {
            "State": enum(*states),
            "Start": structure(),
            "End": structure(Status="State"),
        }
        made = service(shapes, [("Start", "End")])
        made.service["operations"]["Operation0"]["readonly"] = True
        return made

    changes = compare(models("CREATING", "ACTIVE"), models("BLUE", "GREEN"))
    message = (
        'No overload variant of "wait_for" of "Client" matches argument type '
        '"Operation0Request"'
    )
    source = "from sdk.large import Operation0Request\nclient.wait_for(it)\n"
    (cause,) = Causes(changes).of(Problem("a.py", 2, 0, message, "misc"), source)
    assert cause.kind is ChangeKind.WAIT_REMOVED


BATCH: Mapping[str, object] = {
    "entries": "Letters",
    "max-entries": 10,
    "failed": "Lost",
    "key": ["Name"],
    "code": "Code",
    "again": {"Code": ["1"]},
}


@pytest.mark.parametrize(
    ("left", "message", "kind"),
    [
        (
            {},
            '"LargeBatches" has no attribute "operation0"',
            ChangeKind.BATCHES_REMOVED,
        ),
        (
            BATCH,
            'Unexpected keyword argument "keep_order" for "operation0" of '
            '"LargeBatches"',
            ChangeKind.BATCHES_CHANGED,
        ),
    ],
)
def test_batches_that_are_lost_are_the_cause_where_their_names_are_unknown(
    left: Mapping[str, object], message: str, kind: ChangeKind
) -> None:
    def models(batch: Mapping[str, object]) -> ServiceModels:
        shapes = {
            "Letter": structure(Name="Text"),
            "Letters": list_of("Letter"),
            "Failure": structure(Name="Text", Code="Text"),
            "Failures": list_of("Failure"),
            "Start": structure(Letters="Letters"),
            "End": structure(Lost="Failures"),
        }
        model = service(shapes, [("Start", "End")]).service
        if batch:
            model["operations"]["Operation0"]["batch"] = batch
        return service_models("large", model)

    changes = compare(models({**BATCH, "order": "Name"}), models(left))
    source = "from sdk.large import LargeClient\nclient.batches.operation0([])\n"
    (cause,) = Causes(changes).of(Problem("a.py", 2, 0, message, "misc"), source)
    assert cause.kind is kind
