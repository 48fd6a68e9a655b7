"""Subsets of services: the same files as in the whole, and only the necessary ones."""

import random
import re

import pytest

from botosmith.emit.service import service_files
from botosmith.emit.stub import KINDS
from botosmith.errors import BotosmithError
from botosmith.models.source import ServiceModels, Source
from tests.support.sweeps import mostly_slow

# Files that depend on the selected operations; all others are the same in any subset.
STUBS = {f"{kind}.pyi" for kind in KINDS}
INDEXES = {"enums.py", "paginators.py", "requests.py", "responses.py", "structures.py"}
PACKAGE_FILES = {
    *("__init__.py", "__init__.pyi", "batches.py", "client.py", "errors.py"),
    "waiters.py",
    *STUBS,
    *INDEXES,
}

Files = dict[str, str]


@pytest.fixture(scope="module")
def sagemaker() -> ServiceModels:
    return Source().load("sagemaker")


def _without_package_files(files: Files) -> Files:
    return {
        p: text for p, text in files.items() if p.split("/", 1)[1] not in PACKAGE_FILES
    }


@pytest.mark.parametrize(
    ("service", "seed"),
    mostly_slow(
        [("cloudformation", 1), ("dynamodb", 2), ("lambda", 3), ("s3", 4), ("sqs", 5)],
        [("dynamodb", 2), ("sqs", 5)],
    ),
)
def test_files_of_a_subset_equal_those_of_the_whole_service(
    service: str, seed: int
) -> None:
    models = Source().load(service)
    whole = service_files(models, None)
    names = [n for n in models.service["operations"] if n != "SelectObjectContent"]
    choice = random.Random(seed)
    for size in (1, 2, 7, len(names) // 2):
        subset = _without_package_files(
            service_files(models, choice.sample(names, size))
        )
        assert subset.keys() <= whole.keys()
        assert subset == {path: whole[path] for path in subset}


def test_patterns_select_operations() -> None:
    models = Source().load("sqs")
    chosen = [n for n in models.service["operations"] if n.startswith("List")]
    assert len(chosen) > 1
    assert service_files(models, ["List*", "SendMessage"]) == service_files(
        models, [*chosen, "SendMessage"]
    )
    with pytest.raises(BotosmithError, match=r"sqs: .* no operation like 'list\*'"):
        service_files(models, ["list*"])


def test_patterns_leave_out_operations_that_no_client_of_the_package_has() -> None:
    models = Source().load("lexv2-runtime")
    for asynchronous in (False, True):
        files = service_files(models, ["*"], asynchronous=asynchronous)
        assert "lexv2_runtime/operations/put_session.py" in files
        stream = "lexv2_runtime/operations/start_conversation.py"
        assert (stream in files) is asynchronous
        # Synchronous clients never have it.
        client = files["lexv2_runtime/client.py"] + files["lexv2_runtime/client.pyi"]
        assert "start_conversation" not in client


def test_adding_an_operation_changes_only_the_package_files(
    sagemaker: ServiceModels,
) -> None:
    before = service_files(sagemaker, ["ListAssociations", "ListTrials"])
    after = service_files(
        sagemaker, ["ListAssociations", "ListTrials", "DescribeTrainingJob"]
    )
    assert before.keys() <= after.keys()
    changed = {path for path in before if before[path] != after[path]}
    assert {"sagemaker/__init__.py", "sagemaker/client.py"} <= changed
    assert changed <= {f"sagemaker/{name}" for name in PACKAGE_FILES}
    assert "sagemaker/waiters.py" in after.keys() - before.keys()


def _names(files: Files) -> list[str]:
    return [path.split("/", 1)[1] for path in files]


def test_subset_has_the_paginators_and_waiters_of_its_operations(
    sagemaker: ServiceModels,
) -> None:
    chosen = ["ListAssociations", "DescribeEndpoint", "CreateModel"]
    files = service_files(sagemaker, chosen)
    client = files["sagemaker/client.py"]
    assert '"list_associations": "ListAssociationsPaginator"' in client
    assert '"endpoint_in_service": "EndpointInServiceWaiter"' in client
    assert '"endpoint_deleted": "EndpointDeletedWaiter"' in client
    assert set(re.findall(r"\w+Paginator\b", client)) == {"ListAssociationsPaginator"}
    stub = files["sagemaker/client.pyi"]
    assert 'Literal["list_associations"], /) -> ListAssociationsPaginator:' in stub
    assert 'Literal["endpoint_in_service"], /) -> EndpointInServiceWaiter:' in stub
    assert files["sagemaker/paginators.pyi"].count("(Paginator[") == 1
    assert files["sagemaker/waiters.py"].count("(Waiter):") == 2
    assert "waiters.py" not in _names(service_files(sagemaker, ["CreateModel"]))


def test_subset_of_list_associations_has_few_files(sagemaker: ServiceModels) -> None:
    files = service_files(sagemaker, ["ListAssociations"])
    assert {*_names(files)} == {
        *PACKAGE_FILES
        - {
            "async_client.pyi",
            "batches.py",
            "batches.pyi",
            "waiters.py",
            "waiters.pyi",
        },
        *("operations/__init__.py", "operations/list_associations.py"),
        *("shapes/__init__.py", "shapes/association_edge_type.py"),
        *("shapes/sort_order.py", "shapes/user_context.py"),
    }
