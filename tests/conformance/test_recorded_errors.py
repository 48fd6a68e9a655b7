"""Errors that AWS sent say what they mean."""

import json
from pathlib import Path

from botosmith.runtime.errors import ServiceError


def test_recorded_errors_say_what_they_mean(corpus: Path) -> None:
    throttling: set[str] = set()
    odd: set[tuple[int, str]] = set()
    for file in sorted((corpus / "parsed").glob("*/*.json")):
        recorded = json.loads(file.read_bytes())
        data, status = recorded["data"], recorded["status_code"]
        if status < 400 or "Error" not in data:
            continue
        # In some, the metadata is that of another response.
        data["ResponseMetadata"] = {"HTTPStatusCode": status}
        error = ServiceError(data, file.stem)
        assert error.fault == "client"
        assert error.is_retryable is error.is_throttling
        if error.is_throttling:
            throttling.add(error.code)
        if error.is_not_found is not (status == 404):
            odd.add((status, error.code))
    assert throttling == {"ThrottlingException"}
    assert {status for status, _ in odd} == {400}
    # EC2 and services with JSON have other statuses for what does not exist.
    assert len(odd) == 9
