"""The code of waits for states, and what it leaves as it is."""

import re

from botosmith.emit.service import service_files
from botosmith.models.source import Source


def files(service: str, *, waits: bool) -> dict[str, str]:
    """The files of a service, by their paths."""
    return service_files(
        Source().load(service), None, asynchronous=True, infer_waits=waits
    )


def test_stubs_hardly_grow() -> None:
    after, before = (
        sum(
            text.count("\n")
            for path, text in files("sagemaker", waits=waits).items()
            if path.endswith(".pyi")
        )
        for waits in (True, False)
    )
    assert before < after < 1.002 * before


def test_without_the_setting_no_request_says_a_state() -> None:
    code = "\n".join(files("athena", waits=False).values())
    assert "__states__" not in code
    assert re.search(r"\b(StatusRequest|StatusOrGoneRequest)\b", code) is None


def test_service_without_states_is_the_same() -> None:
    assert files("sts", waits=True) == files("sts", waits=False)
