"""Type-checking an application, and generating the SDK or the stubs for it."""

import shlex
import shutil
import sys
import sysconfig
from pathlib import Path

from benchmarks.running import Benchmark, Program, Start, folder, measure
from benchmarks.workspace import ROOT
from botosmith_tools.environments import make_environment

_PROGRAMS = Path(__file__).parents[1] / "programs"
# What users of either have installed.
_OURS = ("attrs", "botocore", "cattrs")
_THEIRS = ("boto3", "types-boto3-lite", "types-boto3-sagemaker")


def checking(name: str, application: Path, *packages: str) -> dict[str, Benchmark]:
    """Type checkers on an application; mypy without a cache, and with one.

    Args:
        name: The name of the benchmark.
        application: The application.
        packages: What is installed, besides mypy and what these need.
    """
    place = folder() / "checking" / name.replace(" ", "-")
    place.mkdir(parents=True, exist_ok=True)
    # A copy, because below benchmarks/ the file is part of a package.
    copy = shutil.copyfile(application, place / "application.py")
    cache = place / "cache"
    python = make_environment(place / "environment", ["mypy", *packages])
    base = {"base": str(place / "environment")}
    site = Path(sysconfig.get_path("purelib", "venv", base))
    (site / "sdk.pth").write_text(f"{ROOT / 'generated'}\n")  # As if it were installed.
    mypy = [str(python), "-m", "mypy", "--config-file=", "--strict"]
    mypy += ["--no-error-summary", "--cache-dir", str(cache), str(copy)]
    (place / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", str(python)]
    pyright += ["--project", str(place), str(copy)]
    return {
        f"mypy, cold: {name}": Start(_after_removing(cache, mypy)),
        f"mypy, warm: {name}": Start(mypy),
        f"pyright: {name}": Start(["sh", "-c", f"{shlex.join(pyright)} > /dev/null"]),
    }


def generating() -> dict[str, Benchmark]:
    """Generating SageMaker into an empty folder."""
    place = folder() / "generated"
    ours, stubs = place / "ours", place / "stubs"
    generate = [sys.executable, "-m", "botosmith", "generate", "sagemaker"]
    generate += ["--output", str(ours), "--package", "typed_aws"]
    build = [sys.executable, "-m", "mypy_boto3_builder", str(stubs), "-s", "sagemaker"]
    # These options keep it from asking the package index for versions.
    build += ["--product", "boto3-services", "--no-smart-version", "-b", "1.0.0"]
    return {
        "generate: mypy-boto3-builder": Program(
            _after_removing(stubs, ["mkdir", "-p", str(stubs)], build), warm_up=False
        ),
        "generate: ours": Program(_after_removing(ours, generate), warm_up=False),
    }


def _after_removing(path: Path, *commands: list[str]) -> list[str]:
    steps = [["rm", "-rf", str(path)], *commands]
    return ["sh", "-c", " && ".join(map(shlex.join, steps))]


_BOTO3, _OWN = _PROGRAMS / "app_boto3.py.txt", _PROGRAMS / "app_ours.py"
BENCHMARKS: dict[str, Benchmark] = {
    **checking("types-boto3", _BOTO3, *_THEIRS),
    **checking("ours", _OWN, *_OURS),
    **checking("types-boto3 with both", _BOTO3, *_THEIRS, *_OURS),
    **checking("ours with both", _OWN, *_THEIRS, *_OURS),
    **generating(),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
