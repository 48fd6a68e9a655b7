"""All classes of the committed SDK can be read and pickled, thousands of them."""

import pickle
import sys
from importlib import import_module
from typing import Any

import attrs
import pytest

from tests.support.full_documents import full_document
from tests.support.round_trip import request_class, response_class, service_model
from typed_aws import from_dict
from typed_aws.sagemaker import AssociationSummary

MODEL = service_model("sagemaker")


@pytest.mark.slow
def test_requests_and_responses_of_all_operations_survive_pickle() -> None:
    for name in MODEL.operation_names:
        operation = MODEL.operation_model(name)
        for cls, shape in (
            (request_class("sagemaker", name), operation.input_shape),
            (response_class("sagemaker", name), operation.output_shape),
        ):
            made: Any = from_dict(cls, full_document(shape))
            loaded = pickle.loads(pickle.dumps(made))
            assert (type(loaded), loaded) == (cls, made)


@pytest.mark.skipif(sys.version_info < (3, 14), reason="annotationlib is new in 3.14")
def test_annotations_are_readable_in_every_format() -> None:
    library: Any = import_module("annotationlib")
    formats = library.Format
    for chosen in (formats.STRING, formats.FORWARDREF, formats.VALUE):
        found = library.get_annotations(AssociationSummary, format=chosen)
        assert [*found] == [field.name for field in attrs.fields(AssociationSummary)]
        is_text = chosen is formats.STRING
        assert found["source_arn"] == ("str | None" if is_text else str | None)
