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
    "tests/asynchronous/test_async_fakes.py": 1,
    "tests/conformance/test_model_documents.py::"
    "test_documents_with_all_members_full_or_empty_round_trip": 434,
    "tests/runtime/introspection/test_annotations.py": 23,
    "tests/runtime/introspection/test_committed_sdk.py": 2,
    "tests/runtime/introspection/test_help.py": 4,
    "tests/runtime/test_display.py": 28,
    "tests/runtime/test_enums.py": 30,
    "tests/runtime/test_errors.py": 15,
    "tests/runtime/test_errors_as_exceptions.py": 46,
    "tests/runtime/test_pickles_of_0_1_0.py": 9,
    "tests/runtime/test_required.py": 6,
    "tests/runtime/test_streams.py": 18,
    "tests/runtime/test_unions.py": 2,
    "tests/runtime/test_values.py": 7,
    "tests/testing/test_fakes.py": 42,
    "tests/testing/test_pages_of_fakes.py": 16,
    "tests/testing/test_streams_of_fakes.py": 6,
}

# How many have to pass if there is a corpus.
WITH_CORPUS: Mapping[str, int] = {
    "tests/conformance/test_protocol_cases.py": 58,
    "tests/conformance/test_wire_recordings.py": 28,
}

# Tests of these files that cannot run there, and what they need.
LEFT_OUT: Mapping[str, str] = {
    "tests/conformance/test_protocol_cases.py::"
    "test_typed_results_of_protocol_cases_equal_botocores[asynchronous": "threads",
    "tests/runtime/introspection/test_annotations.py::"
    "test_classes_of_members_are_loaded_when_annotations_are_read": "a process",
    "tests/runtime/test_errors_as_exceptions.py::"
    "test_threads_and_processes_carry_them": "threads and processes",
    "tests/testing/test_pages_of_fakes.py::"
    "test_inferred_paginators_have_pages_of_items[synchronous]": "a thread",
    "tests/testing/test_pages_of_fakes.py::"
    "test_pages_have_sizes_limits_and_resume_tokens[synchronous]": "a thread",
}
