"""Type-checking an application, and generating the SDK or the stubs for it."""

import shlex
import shutil
import sys
from pathlib import Path

from benchmarks.running import Benchmark, Program, Start, folder, measure

_PROGRAMS = Path(__file__).parents[1] / "programs"


def checking(name: str, application: Path) -> dict[str, Benchmark]:
    """Type checkers on an application; mypy without a cache, and with one."""
    place = folder() / "mypy" / name
    place.mkdir(parents=True, exist_ok=True)
    # A copy, because below benchmarks/ the file is part of a package.
    copy = shutil.copyfile(application, place / "application.py")
    cache = place / "cache"
    mypy = [sys.executable, "-m", "mypy", "--config-file=", "--strict"]
    mypy += ["--no-error-summary", "--cache-dir", str(cache), str(copy)]
    (place / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
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


BENCHMARKS: dict[str, Benchmark] = {
    **checking("types-boto3", _PROGRAMS / "app_boto3.py.txt"),
    **checking("ours", _PROGRAMS / "app_ours.py"),
    **generating(),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
