"""The corpus: recorded AWS responses, which are too large for this repository."""

from pathlib import Path

import pytest

from tests.support.paths import ROOT

DEFAULT = ROOT.parent / "shared" / "corpus"


def corpus_folder(config: pytest.Config) -> Path:
    """The folder of the corpus, as set by ``--corpus``; it may not exist."""
    given: str | None = config.getoption("--corpus")
    return DEFAULT if given is None else config.invocation_params.dir / given
