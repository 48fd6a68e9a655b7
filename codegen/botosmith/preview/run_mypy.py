"""A program that runs mypy for `checker`, in a process of its own.

The settings of a project may tell mypy to write reports. This program sends them to
another folder. It writes mypy's output to a file, so a result means that mypy has
finished, whatever plugins print.
"""

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

# Settings that name a file to write, and have no option in mypy's help.
_FILES = ("line_checking_stats", "timing_stats")


def main(result: str, reports: str, *arguments: str) -> None:
    """Run mypy.

    Args:
        result: The file for the result.
        reports: The folder for reports.
        arguments: mypy's arguments.
    """
    from mypy.main import main as run

    # mypy writes this one even if it finds nothing to check.
    junit = f"--junit-xml={Path(reports, 'junit.xml')}"
    arguments = (junit, *comparisons_with_none(), *arguments)
    redirected = [*_other_places(arguments, reports), *arguments]
    output, errors, status = io.StringIO(), io.StringIO(), 0
    try:
        run(args=redirected, stdout=output, stderr=errors, clean_exit=True)
    except SystemExit as end:
        if not isinstance(end.code, int) or not end.code:
            raise  # mypy returns if it finds nothing; this comes from a plugin.
        status = end.code
    content = {
        "output": output.getvalue(),
        "errors": errors.getvalue(),
        "status": status,
    }
    Path(result).write_text(json.dumps(content), "utf-8")


def comparisons_with_none() -> Sequence[str]:
    """Options to find comparisons with `None` of what is never `None`.

    mypy has them since version 1.18, and the second does nothing without the first.
    """
    from mypy.options import Options

    if not hasattr(Options(), "strict_equality_for_none"):
        return ()
    return "--strict-equality", "--strict-equality-for-none"


def _other_places(arguments: Sequence[str], reports: str) -> Iterator[str]:
    """Options that keep mypy from writing into the project, whatever its settings."""
    from mypy.fscache import FileSystemCache
    from mypy.main import process_options

    try:
        _, options = process_options(
            [*arguments],
            stdout=io.StringIO(),
            stderr=io.StringIO(),
            fscache=FileSystemCache(),  # Package roots need it.
        )
    except SystemExit:
        return  # mypy will fail in the same way.
    for name in options.report_dirs:
        yield f"--{name}-report={Path(reports, name)}"
    if options.bazel:
        # It cannot be turned off by an option.
        sys.exit("mypy's setting 'bazel' would put its cache into the project")
    for name in _FILES:
        if getattr(options, name, None):
            yield f"--{name.replace('_', '-')}={Path(reports, name)}"


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    # To free all objects would take as long as to check the application.
    os._exit(0)
