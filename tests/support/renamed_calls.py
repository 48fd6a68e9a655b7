"""Calls of asynchronous clients under a botocore in which some names are others.

``python -m tests.support.renamed_calls PACKAGE MODELS [NAME...]`` prints a document in
JSON: what the calls give, and why they run in threads.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Iterable
from typing import Any

from tests.runtime.event_messages import event
from tests.support.renamed_botocore import Renaming
from tests.support.rough_server import Received, RoughServer, http_response

_EVENTS = event("initial-response", {"Note": "n"}) + event("part", {"Note": "a"})


class _Reasons(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if "runs in a thread" in text:
            self.found.append(text)


def _answer(request: Received) -> Iterable[bytes]:
    if request.headers.get("x-amz-target", "").endswith("Watch"):
        return [http_response(_EVENTS)]
    if request.method == "GET":
        return [http_response(b"some bytes", etag="e")]
    if request.method == "PUT":
        return [http_response(b"", etag="e")]
    if b"busy" in request.body and "attempt=1" in request.headers["amz-sdk-request"]:
        return [http_response(b"", 503)]
    if b"absent" in request.body:
        body = b'{"__type": "ResourceNotFoundException", "message": "m"}'
        return [http_response(body, 400)]
    return [http_response(b'{"Table": {"TableName": "t"}}')]


async def _results(package: str, models: str, url: str) -> list[str]:
    from botocore.session import Session

    from tests.support.boto import ACCOUNT

    session = Session()
    session.get_component("data_loader").search_paths.insert(0, models)

    def opened(service: str, name: str) -> Any:
        module: Any = __import__(f"{package}.{service}", fromlist=[name])
        return getattr(module, name).create(
            session=session,
            endpoint_url=url,
            **ACCOUNT,
        )

    results: list[str] = []
    async with opened("dynamodb", "AsyncDynamoDBClient") as client:
        for name in ("plain", "busy", "absent"):
            try:
                results.append(repr(await client.describe_table(table_name=name)))
            except Exception as error:
                results.append(repr(error))
    async with opened("s3", "AsyncS3Client") as client:
        response = await client.get_object(bucket="b", key="k")
        results.append(repr([await response.body.read(4), await response.body.read()]))
        put = await client.put_object(bucket="b", key="k", body=b"text")
        results.append(repr(put.etag))
    async with opened("things_json", "AsyncThingsjsonClient") as client:
        response = await client.watch()
        results.append(repr([event async for event in response.events]))
    return results


def main(package: str, models: str, *names: str) -> None:
    if names:
        sys.meta_path.insert(0, Renaming(names))
    reasons = _Reasons()
    logger = logging.getLogger(package)
    logger.addHandler(reasons)
    logger.setLevel(logging.DEBUG)
    with RoughServer(_answer).running() as server:
        results = asyncio.run(_results(package, models, server.url))
    print(json.dumps({"results": results, "reasons": sorted({*reasons.found})}))


if __name__ == "__main__":
    main(*sys.argv[1:])
