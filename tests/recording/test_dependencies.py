"""The package needs only botocore, attrs and the standard library."""

import json
import sys

from tests.support.processes import run_python

_PROGRAM = """
import json, sys
import botocore.client, botocore.model, attrs
before = set(sys.modules)
import botosmith.recording
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def test_recording_imports_little_of_the_generator() -> None:
    loaded = set(json.loads(run_python("-c", _PROGRAM)))
    ours = {name for name in loaded if name.startswith("botosmith")}
    rest = {name for name in ours if not name.startswith("botosmith.recording")}
    assert rest == {
        "botosmith",
        "botosmith.errors",
        "botosmith.runtime",
        "botosmith.runtime.secret_names",
        "botosmith.secrets",
        "botosmith.secrets.masker",
        "botosmith.secrets.members",
        "botosmith.secrets.texts",
    }
    foreign = {name.partition(".")[0] for name in loaded - ours}
    assert foreign <= {*sys.stdlib_module_names, "botocore", "attr", "attrs"}
