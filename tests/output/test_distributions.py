"""Wheels of SDKs, from a package and its lock."""

from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.metadata import Metadata

from botosmith.output.distributions import Project, build_distributions
from botosmith.output.lock import Lock


def build(tmp_path: Path, *, require_botocore: bool = False) -> Metadata:
    """Build an SDK with events in both directions; read the metadata of its wheel."""
    package = tmp_path / "build" / "src" / "acme"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    lock = Lock(
        botosmith="0.1.0",
        botocore="1.44.8",
        templates="",
        asynchronous=True,
        infer_paginators=True,
        infer_waits=True,
        services={},
        files={"_runtime/duplex/client.py": ""},
    )
    project = Project(
        name="acme-aws", package="acme", require_botocore=require_botocore
    )
    wheel, _ = build_distributions(project, lock, tmp_path / "build", tmp_path)
    with ZipFile(wheel) as archive:
        (file,) = (one for one in archive.namelist() if one.endswith("/METADATA"))
        return Metadata.from_email(archive.read(file))


def test_an_sdk_with_events_in_both_directions_offers_http2(tmp_path: Path) -> None:
    metadata = build(tmp_path)
    assert metadata.provides_extra == ["async", "fast", "http2"]
    assert "`pip install acme-aws[http2]`" in (metadata.description or "")
    of_extra = [one for one in requires("botosmith") or () if "'http2'" in one]
    needed = {str(one).replace('"', "'") for one in metadata.requires_dist or ()}
    assert len(of_extra) == 2
    assert needed.issuperset(of_extra)


@pytest.mark.slow
def test_a_wheel_may_require_the_botocore_of_its_models(tmp_path: Path) -> None:
    bounds = [
        build(folder, require_botocore=asked).requires_dist or ()
        for asked, folder in ((False, tmp_path / "a"), (True, tmp_path / "b"))
    ]
    without, required = ({str(one) for one in needed} for needed in bounds)
    assert required - without == {"botocore>=1.44.8"}
    (least,) = without - required
    assert least in (requires("botosmith") or ())
