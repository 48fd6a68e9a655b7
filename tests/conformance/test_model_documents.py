"""Documents made from the models of all operations convert to objects and back."""

import pytest

from tests.support.full_documents import empty_document, full_document, turns
from tests.support.round_trip import (
    reconstructed,
    request_class,
    response_class,
    round_trip,
    service_model,
)
from tests.support.sweeps import mostly_slow

SERVICE = "sagemaker"
_OPERATIONS = service_model(SERVICE).operation_names


@pytest.mark.parametrize("operation", mostly_slow(_OPERATIONS, _OPERATIONS[::6]))
def test_documents_with_all_members_full_or_empty_round_trip(operation: str) -> None:
    model = service_model(SERVICE).operation_model(operation)
    sides = [
        (request_class(SERVICE, operation), model.input_shape),
        (response_class(SERVICE, operation), model.output_shape),
    ]
    for cls, shape in sides:
        round_trip(cls, {})
        round_trip(cls, empty_document(shape))
        for turn in range(turns(shape)):
            made = round_trip(cls, full_document(shape, turn))
            assert reconstructed(made) == made
