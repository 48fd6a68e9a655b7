"""Virtual environments, with requirements that pyproject.toml pins or others."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from botosmith.output.write import exclusive_access

from . import ROOT
from .requirements import extras, project_name

_THIS = Path(sys.executable)
# The versions of all packages that the extras depend on.
_CONSTRAINTS = ROOT / "constraints.txt"
# The extras whose pins are for environments.
_EXTRAS = ("dev", "checkers", "editors", "bench")
# Prints the versions of the projects that the command line names.
_SHOW = """\
import sys
from importlib.metadata import PackageNotFoundError, version
for name in sys.argv[1:]:
    try: print(f"{name} {version(name)}", end="  ")
    except PackageNotFoundError: print(f"no {name}", end="  ")
print()
"""


@cache
def pins() -> Mapping[str, str]:
    """The pinned requirements of pyproject.toml, by the names of the projects."""
    return {project_name(pin): pin for name in _EXTRAS for pin in extras()[name]}


def make_environment(
    folder: Path, projects: Iterable[str], python: Path = _THIS
) -> Path:
    """Make an environment, unless it exists with the same requirements and Python.

    constraints.txt has the versions of what the projects depend on.

    Args:
        folder: Where it is.
        projects: The projects to install, each with the version that is pinned.
        python: Its interpreter.

    Returns:
        Its interpreter.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    requirements = [pins()[project] for project in projects]
    content = [*requirements, _CONSTRAINTS.read_text("utf-8"), f"# {python}"]
    constrained = ["--constraint", str(_CONSTRAINTS), *requirements]
    make_once(folder, content, lambda: renew_environment(folder, constrained, python))
    return interpreter(folder)


def make_once(folder: Path, content: Iterable[str], make: Callable[[], object]) -> None:
    """Make a folder, unless it was made with the same content.

    Other processes wait meanwhile.

    Args:
        folder: Where it is. What it had before is removed first.
        content: What it is made of, which is recorded in the folder.
        make: Fills it.
    """
    stamp, text = folder / "requirements.txt", "\n".join(content)
    with exclusive_access(stamp, on_wait=lambda: None):
        if not stamp.exists() or stamp.read_text("utf-8") != text:
            for one in folder.iterdir():
                is_folder = one.is_dir() and not one.is_symlink()
                shutil.rmtree(one) if is_folder else one.unlink()
            make()
            stamp.write_text(text, "utf-8")


def renew_environment(
    folder: Path, requirements: Iterable[str], python: Path = _THIS
) -> Path:
    """Make an environment, and replace an existing one.

    Args:
        folder: Where it is.
        requirements: What pip installs, in the newest versions that they allow,
            options included.
        python: Its interpreter.

    Returns:
        Its interpreter.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    venv = [str(python), "-m", "venv", "--clear", "--without-pip", str(folder)]
    subprocess.run(venv, check=True)
    install(folder, requirements)
    return interpreter(folder)


def install(folder: Path, requirements: Iterable[str]) -> None:
    """Install requirements in an environment.

    Args:
        folder: Where it is.
        requirements: What pip installs, options included.

    Raises:
        CalledProcessError: pip cannot install the requirements.
    """
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    into = ["--python", str(interpreter(folder)), "install", "--quiet"]
    # Most modules are never imported; Python compiles the others when they are.
    into += ["--no-compile"]
    subprocess.run([*pip, *into, *requirements], check=True)


def run_checkout(folder: Path, arguments: Sequence[str], shown: Iterable[str]) -> int:
    """Run the code and the SDK of this checkout in an environment.

    Prints the name of the folder, the versions of projects, and how long it took.

    Args:
        folder: Where the environment is.
        arguments: The arguments of Python.
        shown: The projects whose versions are printed.

    Returns:
        1 if it failed, else 0.
    """
    python = str(interpreter(folder))
    print(f"\n{folder.name}: ", end="", flush=True)
    subprocess.run([python, "-c", _SHOW, *shown], check=True)
    roots = [str(ROOT / source) for source in ("codegen", "generated")]
    began = time.monotonic()
    done = subprocess.run(
        [python, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots)},
        check=False,
    )
    print(f"{folder.name}: {time.monotonic() - began:.0f} s", flush=True)
    return int(done.returncode != 0)


def report_failure(error: subprocess.CalledProcessError) -> None:
    """Report that an environment cannot be made."""
    print(
        "cannot make an environment; see the messages above "
        f"(exit code {error.returncode}). Is the package index reachable?",
        file=sys.stderr,
    )


def interpreter(folder: Path) -> Path:
    """The interpreter of an environment."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"
