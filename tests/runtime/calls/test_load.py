"""`load` imports and compiles ahead what the first calls need."""

from threading import Thread

import pytest

from tests.runtime.conftest import Answered
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.processes import import_path, run_python
from tests.support.sdk import Sdk

# Says what the second part of a program imports and compiles.
PROGRAM = """
import builtins, io, sys
from botocore.awsrequest import AWSResponse
from typed_for_tests import sagemaker

class Raw:
    def stream(self):
        yield b'{{"AssociationSummaries": [{{"CreatedBy": {{"IamIdentity": {{}}}}}}]}}'

client = sagemaker.SageMakerClient.create(region_name="us-east-1")
client.boto.meta.events.register(
    "before-send.sagemaker", lambda request, **_: AWSResponse("", 200, {{}}, Raw())
)
{load}
compiled, real = [], compile
builtins.compile = lambda *args, **options: (
    compiled.append(args[1]), real(*args, **options)
)[1]
before = {{name for name in sys.modules if name.startswith("typed_for_tests.")}}
for _ in range(3):
    client.list_associations(source_arn="a")
for prefetch in (False, True):
    pages = client.paginators.list_associations.paginate(prefetch=prefetch)
    list(pages.items())
after = {{name for name in sys.modules if name.startswith("typed_for_tests.")}}
compiled = [name for name in compiled if "<botosmith" in str(name)]
print(len(after - before), len(compiled))
"""


@pytest.mark.parametrize("load", ["", "client.load(sagemaker.ListAssociationsRequest)"])
def test_calls_import_and_compile_nothing_after_it(sdk: Sdk, load: str) -> None:
    environment = import_path([sdk.folder])
    code = PROGRAM.format(load=load)
    imported, compiled = run_python("-c", code, environment=environment).split()
    assert (imported == "0") is bool(load)
    assert (compiled == "0") is bool(load)


@pytest.mark.parametrize(
    ("service", "body"),
    [
        ("autoscaling", b"<r/>"),
        ("bedrock-runtime", b"{}"),
        ("dynamodb", b"{}"),
        ("s3", b"<r/>"),
        ("sqs", b"{}"),
    ],
)
def test_all_operations_of_a_service_can_be_loaded(
    sdk: Sdk, answered: Answered, service: str, body: bytes
) -> None:
    client = answered(service, Answer(body))
    client.load()
    folder = sdk.folder / sdk.package / service.replace("-", "_") / "operations"
    generated = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert generated
    assert {one.method for one in client._operations.values()} == generated


def test_loading_in_a_thread_while_calls_are_made(answered: Answered) -> None:
    client = answered("sagemaker", json_answer(ASSOCIATIONS))
    thread = Thread(target=client.load)
    thread.start()
    found = [client.list_associations() for _ in range(20)]
    thread.join()
    assert found[0].next_token == "more"
    assert found == [client.list_associations()] * 20


def test_requests_of_other_services_are_refused(sdk: Sdk, answered: Answered) -> None:
    with pytest.raises(TypeError, match="sends requests of"):
        answered("sagemaker").load(sdk("sqs").GetQueueUrlRequest)
