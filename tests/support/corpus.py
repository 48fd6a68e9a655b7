"""Where the corpus is: recorded AWS responses, too large to be kept here."""

from pathlib import Path

import pytest

from tests.support.paths import ROOT

DEFAULT = ROOT.parent / "shared" / "corpus"


def corpus_folder(config: pytest.Config) -> Path:
    """The folder of the corpus, as ``--corpus`` says it; it need not be there."""
    given: str | None = config.getoption("--corpus")
    return DEFAULT if given is None else config.invocation_params.dir / given
