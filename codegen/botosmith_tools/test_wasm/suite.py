"""The tests that run in WebAssembly."""

from collections.abc import Mapping

from .. import ROOT

CORPUS = ROOT.parent / "shared" / "corpus"

# The time zone of the process, which Python cannot change there. It is the one that the
# tests of conformance use.
TIME_ZONE = "Asia/Kathmandu"

# By file, how many tests have to pass.
TESTS: Mapping[str, int] = {}

# How many of them have to pass if there is a corpus.
WITH_CORPUS: Mapping[str, int] = {}

LEFT_OUT: Mapping[str, str] = {}
