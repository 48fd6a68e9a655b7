"""Progress, on standard error."""

import sys

import click


def show_status(text: str) -> None:
    """Replace the line of progress, on terminals only; an empty text clears it."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{text}", nl=False, err=True)


def show_progress(done: int, total: int, name: str) -> None:
    """Show how many services are done, and the last one; clear the line at the end."""
    show_status("" if done == total else f"{done}/{total} {name}")


def report_wait() -> None:
    """Say that the command waits for another one."""
    click.echo(
        "waiting for another run of botosmith to finish with this folder", err=True
    )
