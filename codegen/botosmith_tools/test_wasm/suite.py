"""The tests that run in WebAssembly."""

from collections.abc import Mapping

from .. import ROOT

CORPUS = ROOT.parent / "shared" / "corpus"

# The Python that is tested.
SERIES = "3.14"

# The time zone of the process, which Python cannot change there. It is the one that the
# tests of conformance use.
TIME_ZONE = "Asia/Kathmandu"

# By file or function, how many tests have to pass.
TESTS: Mapping[str, int] = {
    "tests/conformance/test_model_documents.py::"
    "test_documents_with_all_members_full_or_empty_round_trip": 0,
    "tests/conformance/test_recorded_exchanges.py": 0,
    "tests/runtime/introspection/test_annotations.py": 0,
    "tests/runtime/introspection/test_committed_sdk.py": 0,
    "tests/runtime/introspection/test_help.py": 0,
    "tests/runtime/test_display.py": 0,
    "tests/runtime/test_enums.py": 0,
    "tests/runtime/test_errors.py": 0,
    "tests/runtime/test_errors_as_exceptions.py": 0,
    "tests/runtime/test_pickles_of_0_1_0.py": 0,
    "tests/runtime/test_required.py": 0,
    "tests/runtime/test_streams.py": 0,
    "tests/runtime/test_unions.py": 0,
    "tests/runtime/test_values.py": 0,
}

# How many have to pass if there is a corpus.
WITH_CORPUS: Mapping[str, int] = {
    "tests/conformance/test_protocol_cases.py": 0,
    "tests/conformance/test_wire_recordings.py": 0,
}

# Tests of these files that cannot run there, and what they need.
LEFT_OUT: Mapping[str, str] = {
    "tests/runtime/introspection/test_annotations.py::"
    "test_classes_of_members_are_loaded_when_annotations_are_read": "a process",
}
