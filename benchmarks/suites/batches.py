"""Messages that `client.batches` sends, and the same calls in a loop."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import clients
from benchmarks.running import Benchmark, Repeated, measure

_QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/queue"
_MESSAGES = 1000
_IDS = [str(number) for number in range(10)]


def client_of_create() -> Any:
    """A client whose requests get the same response, from no network."""
    client = clients.created("sqs")
    done = [{"Id": id, "MessageId": "m", "MD5OfMessageBody": "md5"} for id in _IDS]
    body = json.dumps({"Successful": done, "Failed": []})
    clients.answer(client.boto, body.encode())
    return client


def client_of_a_fake() -> Any:
    """The client of a fake with the same response."""
    from botosmith.testing import fake

    sqs: Any = import_module("typed_aws.sqs")
    done = [
        sqs.SendMessageBatchResultEntry(
            id=id, message_id="m", md5_of_message_body="md5"
        )
        for id in _IDS
    ]
    response = sqs.SendMessageBatchResponse(successful=done, failed=[])
    made = fake(sqs.SQSClient)
    made.on(sqs.SendMessageBatchRequest).returns(response, repeat=True)
    return made.client


def looped(make_client: Callable[[], Any]) -> Callable[[], object]:
    """Send batches that were made before, in a loop."""
    sqs: Any = import_module("typed_aws.sqs")
    client = make_client()
    requests = [
        sqs.SendMessageBatchRequest(queue_url=_QUEUE, entries=[*_entries(_IDS)])
        for _ in range(_MESSAGES // len(_IDS))
    ]

    def send() -> None:
        for request in requests:
            client.send(request)

    return send


def batched(make_client: Callable[[], Any]) -> Callable[[], object]:
    """Send the same messages, which have any IDs."""
    client, entries = make_client(), [*_entries(["id"] * _MESSAGES)]
    send = client.batches.send_message_batch
    return lambda: send(entries, queue_url=_QUEUE).finish()


def _entries(ids: list[str]) -> Iterator[Any]:
    sqs: Any = import_module("typed_aws.sqs")
    for id in ids:
        yield sqs.SendMessageBatchRequestEntry(id=id, message_body="message " * 10)


BENCHMARKS: dict[str, Benchmark] = {
    f"{name}: {way}": Repeated(partial(setup, make), waits=False)
    for name, make in {
        "1000 messages": client_of_create,
        "1000 messages, fake": client_of_a_fake,
    }.items()
    for way, setup in {"loop": looped, "batches": batched}.items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
