"""Editors show documentation, although type checkers read stubs without it."""

import json
from collections.abc import Iterator

import pytest

from tests.support.paths import GENERATED
from tests.typing.language_server import Editor, opened

PROGRAM = """
from typed_aws.sagemaker import AssociationSummary, SageMakerClient, SortOrder, Tag


def program(client: SageMakerClient) -> None:
    page = client.list_associations(association_type="Produced")
    for summary in page.association_summaries or ():
        print(summary.created_by, summary.association_type)
    Tag(key="name", value="of the tag")
    AssociationSummary(source_name="a", destination_name="b")
    print(SortOrder.ASCENDING)
    client.get_waiter("endpoint_in_service")
    client.waiters.endpoint_deleted
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("project")
    settings = {"extraPaths": [str(GENERATED)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    file = folder / "program.py"
    file.write_text(PROGRAM)
    with opened(file) as editor:
        yield editor


@pytest.mark.parametrize(
    ("word", "type", "text"),
    [
        ("list_associations", "-> ListAssociationsResponse", "Lists the associations"),
        ("association_type=", "AssociationEdgeTypeLike | None", "only associations of"),
        ("association_summaries", "Sequence[AssociationSummary]", "A list of associ"),
        ("created_by", "UserContext | None", "user who created or modified"),
        ("association_type)", "AssociationEdgeType | None", "The type of the assoc"),
        ('Tag(key="', "value: str", "A tag object that consists of"),
        ('key="name"', "key: str", "The tag key."),
        (
            "AssociationSummary(",
            "AssociationEdgeTypeLike",
            "Lists a summary of the properties",
        ),
        ('source_name="a"', "str | None", "The name of the source."),
        ("endpoint_deleted", "EndpointDeletedWaiter", ""),
        ("ASCENDING", "Literal[SortOrder.ASCENDING]", ""),
    ],
)
def test_hover_shows_type_and_documentation(
    editor: Editor, word: str, type: str, text: str
) -> None:
    shown = editor.hover(word)
    assert type in shown
    assert text in shown


def test_go_to_definition_leads_to_the_modules(editor: Editor) -> None:
    assert "client.py" in editor.definitions("list_associations")
    assert "list_associations.py" in editor.definitions("created_by")
    assert "tag.py" in editor.definitions('Tag(key="')


def test_signatures_of_getters_have_documentation_in_the_stub(editor: Editor) -> None:
    # Without it, pyright searches all modules for that of each overload.
    shown = editor.signatures("get_waiter(")
    assert "Make the waiter `endpoint_in_service`." in shown
    assert all(one.startswith("Make the waiter") for one in shown)
