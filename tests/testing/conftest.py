"""The SDK of the runtime's tests, and fakes of both kinds of clients."""

from collections.abc import Iterator
from typing import Any

import pytest

import typed_aws.sagemaker
from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from tests.runtime.conftest import make_sdk, open_typed, sdk
from typed_aws.sagemaker import ListAssociationsResponse

__all__ = ["make_sdk", "open_typed", "sdk"]

EMPTY = ListAssociationsResponse(association_summaries=[])
FULL = ListAssociationsResponse(next_token="t")


@pytest.fixture
def cls(kind: ClientKind) -> Any:
    """The class of SageMaker's client of each kind."""
    return kind.client_class(typed_aws.sagemaker)


@pytest.fixture
def sagemaker(cls: Any) -> Iterator[Fake[Any]]:
    """A fake of that client, which may leave rules and calls without answers."""
    with fake(cls, unused="allow", unanswered="allow") as made:
        yield made
