"""The SDK was generated from other models than those of the installed botocore."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.session import get_session

from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, FakeNetwork, json_answer
from tests.support.parrots import add_model
from tests.support.sdk import Sdk, importable_sdk

# The response of a service whose protocol has changed since its SDK was generated.
ATTRIBUTES = {"SenderId": "AIDA"}
ANSWER = json_answer({"Messages": [{"MessageId": "m", "Attributes": ATTRIBUTES}]})
DECODED = b"{}"


@pytest.fixture(scope="module")
def older(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[Any]:
    """SQS, generated from a model of the time when it used the query protocol."""
    folder = tmp_path_factory.mktemp("older")
    loader: Any = Loader([str(botocore_models)] if botocore_models else [])
    model: Any = loader.load_service_model("sqs", "service-2")
    # The name that the member has in the query protocol.
    model["shapes"]["Message"]["members"]["Attributes"]["locationName"] = "Attribute"
    version = model["metadata"]["apiVersion"]
    add_model(folder / "models", "sqs", model, "service-2", version)
    services = ["sqs:GetQueueUrl,ReceiveMessage"]
    with importable_sdk(folder, "typed_older", services, folder / "models") as sdk:
        yield sdk("sqs")


@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_members_with_other_wire_names_are_not_lost(
    older: Any, make_client: MakeClient, parsed_bodies: list[object], decode: str
) -> None:
    boto = make_client("sqs")
    FakeNetwork(boto, ANSWER)
    client = older.SQSClient(boto, decode=decode)
    (message,) = client.receive_message(queue_url="https://q").messages
    assert message.attributes == ATTRIBUTES
    assert parsed_bodies == [ANSWER.body]


def test_operations_without_renamed_members_are_decoded_early(
    older: Any, answered: Answered, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sqs")
    FakeNetwork(boto, json_answer({"QueueUrl": "https://q"}))
    client = older.SQSClient(boto)
    assert client.get_queue_url(queue_name="q").queue_url == "https://q"
    (message,) = answered("sqs", ANSWER).receive_message(queue_url="https://q").messages
    assert message.attributes == ATTRIBUTES
    assert parsed_bodies == [DECODED, DECODED]


@pytest.mark.parametrize(("decode", "token"), [("auto", "more"), ("dict", None)])
def test_member_that_botocores_model_lacks_is_decoded_early(
    sdk: Sdk, decode: str, token: str | None
) -> None:
    session = get_session()
    loader: Any = session.get_component("data_loader")
    model = loader.load_service_model("sagemaker", "service-2")
    del model["shapes"]["ListAssociationsResponse"]["members"]["NextToken"]
    boto = session.create_client("sagemaker")
    FakeNetwork(boto, json_answer(ASSOCIATIONS))
    response = sdk("sagemaker").SageMakerClient(boto, decode=decode).list_associations()
    boto.close()
    assert len(response.association_summaries) == 2
    assert response.next_token == token
