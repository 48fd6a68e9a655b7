"""Parts of services: the same files as in the whole, and no more than they need."""

import random
from pathlib import Path
from statistics import median

import pytest

from botosmith.emit.service import service_files
from botosmith.models.source import ServiceModels, Source
from tests.support.processes import run_python
from tests.support.sdk import generate_sdk

# What is made anew when operations come and go; all else is the same in any selection.
FACE = {"__init__.py", "__init__.pyi", "client.py", "errors.py", "waiters.py"}

Files = dict[str, str]


@pytest.fixture(scope="module")
def sagemaker() -> ServiceModels:
    return Source().load("sagemaker")


def _but_face(files: Files) -> Files:
    return {p: text for p, text in files.items() if p.split("/", 1)[1] not in FACE}


@pytest.mark.parametrize(
    ("service", "seed"),
    [("cloudformation", 1), ("dynamodb", 2), ("lambda", 3), ("s3", 4), ("sqs", 5)],
)
def test_files_of_a_subset_equal_those_of_the_whole_service(
    service: str, seed: int
) -> None:
    models = Source().load(service)
    whole = service_files(models, None)
    names = [n for n in models.service["operations"] if n != "SelectObjectContent"]
    choice = random.Random(seed)
    for size in (1, 2, 7, len(names) // 2):
        subset = _but_face(service_files(models, choice.sample(names, size)))
        assert subset.keys() <= whole.keys()
        assert subset == {path: whole[path] for path in subset}


def test_files_of_a_subset_of_sagemaker_equal_those_of_the_whole(
    sagemaker: ServiceModels,
) -> None:
    whole = service_files(sagemaker, None)
    chosen = ["ListAssociations", "DescribeTrainingJob", "CreateModel", "Search"]
    for subset in (chosen[:1], chosen):
        files = _but_face(service_files(sagemaker, subset))
        assert files == {path: whole[path] for path in files}


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
    assert changed <= {f"sagemaker/{name}" for name in FACE}
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
    assert client.count("Paginator") == 1
    face = files["sagemaker/__init__.pyi"]
    assert 'Literal["list_associations"], /) -> ListAssociationsPaginator: ...' in face
    assert 'Literal["endpoint_in_service"], /) -> EndpointInServiceWaiter: ...' in face
    assert face.count("(Paginator[") == 1
    assert files["sagemaker/waiters.py"].count("(Waiter):") == 2
    assert "waiters.py" not in _names(service_files(sagemaker, ["CreateModel"]))


def test_subset_of_list_associations_has_few_files(sagemaker: ServiceModels) -> None:
    files = service_files(sagemaker, ["ListAssociations"])
    assert sorted(_names(files)) == [
        "__init__.py",
        "__init__.pyi",
        "client.py",
        "errors.py",
        "operations/__init__.py",
        "operations/list_associations.py",
        "shapes/__init__.py",
        "shapes/association_edge_type.py",
        "shapes/sort_order.py",
        "shapes/user_context.py",
    ]


@pytest.mark.slow
@pytest.mark.timing
def test_client_of_a_small_subset_imports_quickly(tmp_path: Path) -> None:
    generate_sdk(tmp_path, "small", ["sagemaker:ListAssociations"])
    alone = "import attrs, cattrs, botocore.session, botocore.client"
    # The classes of an operation are imported with its first call.
    with_sdk = f"{alone}\nfrom small.sagemaker import SageMakerClient"
    _seconds(with_sdk, tmp_path)  # Compiles it.
    # In turn, so that what else the machine does hits both alike.
    ratios = [
        _seconds(with_sdk, tmp_path) / _seconds(alone, tmp_path) for _ in range(21)
    ]
    assert median(ratios) < 1.1


def _seconds(code: str, folder: Path) -> float:
    timed = (
        f"import time\nt = time.process_time()\n{code}\nprint(time.process_time() - t)"
    )
    return float(run_python("-c", timed, folder=folder))
