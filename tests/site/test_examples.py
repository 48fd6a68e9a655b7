"""Examples: AWS's own, and those that are made."""

import ast
from functools import cache
from pathlib import Path

import pytest

from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.select import select
from botosmith.plan.service import plan_service
from botosmith.site.examples import Examples
from botosmith.site.pages import Pages
from tests.support.parrots import add_model
from tests.support.paths import GENERATED
from tests.support.shapes import SCALARS, Json, enum, list_of, map_of, structure, union
from tests.support.time_zone import local_time_zone
from tests.support.type_checks import mypy_errors

# Changes of an example, with which it does not fit any more.
MISFITS: list[dict[str, Json]] = [
    {"Flag": 1},
    {"Number": True},
    {"Number": "two"},
    {"When": "never"},
    {"When": 1e30},
    {"When": "0001-01-01T00:00:00+01:00"},
    {"Text": None},
    {"Items": {}},
    {"Map": {"a": {"Text": "b", "Again": []}}},
    {"Map": {"a": {"Unknown": "b"}}},
    {"Kind": 1},
    {"Unknown": 1},
]
# Files without usable examples.
EMPTY: list[Json] = [
    {"examples": {"Go": 1}},
    {"examples": {"Go": [1, {}]}},
]


@cache
def _examples(service: str, models: Path | None = None) -> Examples:
    source = Source(models)
    plan = plan_service(build(source.load(service)))
    return Examples(plan, "typed_aws", source.load_examples(service))


def test_example_of_aws_becomes_typed_code() -> None:
    view, *_ = _examples("dynamodb").views("Query")
    assert view.title == "To query an item"
    assert view.docs.markdown.startswith(
        "This example queries items in the Music table"
    )
    assert (
        view.code
        == """\
from typed_aws.dynamodb import AttributeValueS, DynamoDBClient

client = DynamoDBClient.create()
response = client.query(
    expression_attribute_values={":v1": AttributeValueS("No One You Know")},
    key_condition_expression="Artist = :v1",
    projection_expression="SongTitle",
    table_name="Music",
)"""
    )
    assert (
        view.boto3
        == """\
import boto3

client = boto3.client("dynamodb")
response = client.query(
    ExpressionAttributeValues={":v1": {"S": "No One You Know"}},
    KeyConditionExpression="Artist = :v1",
    ProjectionExpression="SongTitle",
    TableName="Music",
)"""
    )


def test_example_without_any_of_aws_has_what_is_required() -> None:
    (view,) = _examples("sagemaker").views("CreateExperiment")
    assert view.title == ""
    assert view.docs.markdown == (
        "A call with the required arguments. Its values are made up."
    )
    assert (
        view.code
        == """\
from typed_aws.sagemaker import SageMakerClient

client = SageMakerClient.create()
response = client.create_experiment(experiment_name="experiment-name")"""
    )


@pytest.fixture
def every_kind(tmp_path: Path) -> Path:
    """Models of a service with a member of each kind."""
    shapes: dict[str, Json] = {
        **SCALARS,
        "In": structure(
            *("Flag", "Number", "Share", "Data", "When", "Text"),
            *("Items", "Map", "Any", "Tree", "Kind"),
            Flag="Boolean",
            Number="Integer",
            Share="Float",
            Data="Blob",
            When="Timestamp",
            Text="String",
            Items="List",
            Map="Map",
            Any="Any",
            Tree="Tree",
            Kind="Kind",
        ),
        "List": list_of("Tree"),
        "Map": map_of("Choice"),
        "Any": {"type": "structure", "members": {}, "document": True},
        "Tree": structure("Trees", Trees="List"),
        "Choice": union(Again="Choices", Text="String"),
        "Choices": list_of("Choice"),
        "Kind": enum("big", "small"),
    }
    model: dict[str, Json] = {
        "metadata": {"apiVersion": "2026-01-02", "protocol": "json", "serviceId": "K"},
        "operations": {"Go": {"name": "Go", "input": {"shape": "In"}}},
        "shapes": shapes,
    }
    add_model(tmp_path, "kinds", model, "service-2")
    return tmp_path


def _of_aws(models: Path, **changes: Json) -> list[str]:
    fitting: dict[str, Json] = {
        "Flag": False,
        "Number": 2,
        "Share": 3,
        "Data": "<bytes>",
        "When": "2026-02-03T04:05:00Z",
        "Text": 'It\'s "text"',
        "Items": [{"Trees": []}],
        "Map": {"a": {"Text": "b"}},
        "Any": {"x": [1, None, True]},
        "Tree": {"Trees": []},
        "Kind": "medium",
    }
    content: Json = {
        "examples": {"Go": [{"title": "AWS", "input": {**fitting, **changes}}]}
    }
    add_model(models, "kinds", content, "examples-1")
    _examples.cache_clear()
    return [view.code for view in _examples("kinds", models).views("Go") if view.title]


def test_values_of_every_kind(every_kind: Path) -> None:
    (code,) = _of_aws(every_kind)
    assert (
        code
        == """\
from datetime import UTC, datetime

from typed_aws.kinds import ChoiceText, KClient, Kind, Tree

client = KClient.create()
response = client.go(
    flag=False,
    number=2,
    share=3,
    data=b'<bytes>',
    when=datetime(2026, 2, 3, 4, 5, tzinfo=UTC),
    text="It's \\"text\\"",
    items=[Tree(trees=[])],
    map=map_placeholder,
    any={"x": [1, None, True]},
    tree=Tree(trees=[]),
    kind=Kind("medium"),
)""".replace("map_placeholder", '{"a": ChoiceText("b")}')
    )


@pytest.mark.parametrize("change", MISFITS, ids=repr)
def test_examples_that_do_not_fit_are_left_out(
    every_kind: Path, change: dict[str, Json]
) -> None:
    assert _of_aws(every_kind, **change) == []


def test_numbers_may_be_in_quotes(every_kind: Path) -> None:
    (code,) = _of_aws(every_kind, Number="2")
    assert "    number=2,\n" in code


@pytest.mark.parametrize(
    ("when", "numbers"),
    [
        ("2026-02-03T04:05:06", "2026, 2, 3, 4, 5, 6"),
        ("2026-02-03T04:05:06.5+01:00", "2026, 2, 3, 3, 5, 6, 500000"),
        (1770091500, "2026, 2, 3, 4, 5"),
    ],
)
def test_times_are_those_of_the_example_everywhere(
    every_kind: Path, when: Json, numbers: str
) -> None:
    with local_time_zone("Asia/Tokyo"):
        (code,) = _of_aws(every_kind, When=when)
    assert f"    when=datetime({numbers}, tzinfo=UTC),\n" in code


def test_arguments_of_boto3_may_be_keywords() -> None:
    for view in _examples("logs").views("CreateExportTask"):
        ast.parse(view.boto3)
        assert '"from": 1' in view.boto3


def test_made_values_of_every_kind(every_kind: Path) -> None:
    (view,) = _examples("kinds", every_kind).views("Go")
    assert (
        view.code.partition("response = ")[2]
        == """\
client.go(
    flag=True,
    number=1,
    share=1.0,
    data=b'...',
    when=datetime(2026, 1, 31, 12, 0, tzinfo=UTC),
    text="text",
    items=[Tree(trees=[])],
    map={"key": ChoiceAgain([])},
    any={"key": "value"},
    tree=Tree(trees=[]),
    kind="big",
)"""
    )


@pytest.mark.parametrize("content", EMPTY, ids=repr)
def test_files_without_examples(every_kind: Path, content: Json) -> None:
    add_model(every_kind, "kinds", content, "examples-1")
    _examples.cache_clear()
    (view,) = _examples("kinds", every_kind).views("Go")
    assert view.title == ""


def test_examples_of_sagemaker_make_requests() -> None:
    """A part of them; `test_examples_of_sagemaker_pass_type_checks` takes all."""
    examples = _examples("sagemaker")
    for operation in [*examples.plan.service.operations][::20]:
        names = examples.plan.names.operations[operation]
        (view,) = examples.views(operation)
        code = ast.parse(view.code)
        call = code.body[-1]
        assert isinstance(call, ast.Assign)
        assert isinstance(call.value, ast.Call)
        request = ast.Name(names.request, ast.Load())
        made = ast.Expression(ast.Call(request, [], call.value.keywords))
        namespace: dict[str, object] = {}
        exec(f"from typed_aws.sagemaker import {names.request}", namespace)
        imports = ast.Module(code.body[:-2], [])
        exec(compile(imports, "example", "exec"), namespace)
        ast.fix_missing_locations(made)
        eval(compile(made, "example", "eval"), namespace)


@pytest.mark.slow
def test_examples_of_sagemaker_pass_type_checks(tmp_path: Path) -> None:
    examples = _examples("sagemaker")
    selection = select(examples.plan, None)
    pages = Pages(examples.plan, selection, "typed_aws", True, examples)
    programs = [waiter.code for waiter in pages.service().waiters]
    for _, page in pages.operations():
        programs += [example.code for example in page.examples]
        programs += [one.code for one in (page.paginator, page.wait) if one]
    assert len(programs) > 500
    package = tmp_path / "examples"
    package.mkdir()
    for number, program in enumerate(programs):
        (package / f"program_{number}.py").write_text(f"{program}\n")
    (tmp_path / "typed_aws").symlink_to(GENERATED / "typed_aws")
    assert mypy_errors(package) == ""
