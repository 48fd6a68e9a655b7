"""Wheels of SDKs, from a package and its lock."""

from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

from packaging.metadata import Metadata

from botosmith.output.distributions import Project, build_distributions
from botosmith.output.lock import Lock


def test_an_sdk_with_events_in_both_directions_offers_http2(tmp_path: Path) -> None:
    package = tmp_path / "build" / "src" / "acme"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    lock = Lock(
        botosmith="0.1.0",
        botocore="1.44.8",
        templates="",
        asynchronous=True,
        infer_paginators=True,
        services={},
        files={"_runtime/duplex/client.py": ""},
    )
    project = Project(name="acme-aws", package="acme")
    wheel, _ = build_distributions(project, lock, tmp_path / "build", tmp_path)
    with ZipFile(wheel) as archive:
        (file,) = (one for one in archive.namelist() if one.endswith("/METADATA"))
        metadata = Metadata.from_email(archive.read(file))
    assert metadata.provides_extra == ["async", "fast", "http2"]
    assert "`pip install acme-aws[http2]`" in (metadata.description or "")
    of_extra = [one for one in requires("botosmith") or () if "'http2'" in one]
    needed = {str(one).replace('"', "'") for one in metadata.requires_dist or ()}
    assert len(of_extra) == 2
    assert needed.issuperset(of_extra)
