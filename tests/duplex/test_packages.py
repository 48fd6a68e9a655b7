"""Packages and services without streams in both directions do not change."""

from collections.abc import Mapping
from pathlib import Path

from botosmith.config import Settings
from botosmith.generate import generate

STREAM = "StartSpeechSynthesisStream"


def _files(folder: Path, *services: str, asynchronous: bool) -> Mapping[str, bytes]:
    """Generate a package; return what is in its files, but those about all of it."""
    generate(
        Settings(
            output=folder,
            package="sdk",
            services=services,
            asynchronous=asynchronous,
            jobs=1,
        )
    )
    files = {
        str(file.relative_to(folder / "sdk")): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }
    about_all = ("__init__.py", "__init__.pyi", "botosmith.lock")
    return {name: data for name, data in files.items() if name not in about_all}


def test_other_services_do_not_change(tmp_path: Path) -> None:
    alone, beside = (
        _files(tmp_path / name, *services, asynchronous=True)
        for name, services in {
            "alone": ("sqs:ListQueues", "polly:DescribeVoices"),
            "beside": ("sqs:ListQueues", f"polly:DescribeVoices,{STREAM}"),
        }.items()
    )
    changed = {name for name in alone if alone[name] != beside[name]}
    assert changed
    assert {name.split("/")[0] for name in changed} <= {"polly", "_models"}
    assert not [name for name in alone if "duplex" in name]
    added = {name for name in beside.keys() - alone.keys() if "_runtime" in name}
    assert {"/".join(name.split("/")[:2]) for name in added} == {"_runtime/duplex"}


def test_packages_without_asynchronous_clients_do_not_change(tmp_path: Path) -> None:
    """They lack the operations, as if the models had none of them."""
    files = _files(tmp_path, "polly", asynchronous=False)
    assert not [name for name in files if "duplex" in name]
    # All types of a model are there.
    names = "start_speech_synthesis_stream(", f"{STREAM}Request", f"{STREAM}Response"
    mentions = [
        name
        for name, data in files.items()
        if name.startswith("polly") and any(one.encode() in data for one in names)
    ]
    assert mentions == []
