"""Environments are made once, and anew where that was interrupted."""

from pathlib import Path

import pytest

from botosmith_tools.environments import make_once


def test_a_folder_is_made_anew_if_its_content_is_another(tmp_path: Path) -> None:
    folder, made = tmp_path / "build" / "environment", list[str]()

    def make(name: str) -> None:
        make_once(folder, [name], lambda: made.append(name))
        (folder / name).touch()

    make("one")
    make("one")
    assert made == ["one"]
    make("two")
    assert made == ["one", "two"]
    # Nothing is left of the folder before.
    assert not (folder / "one").exists()


def test_a_folder_that_was_made_in_part_is_made_again(tmp_path: Path) -> None:
    folder, made = tmp_path / "environment", list[str]()

    def fail() -> None:
        raise KeyboardInterrupt

    make_once(folder, ["one"], lambda: made.append("one"))
    with pytest.raises(KeyboardInterrupt):
        make_once(folder, ["two"], fail)
    make_once(folder, ["one"], lambda: made.append("one again"))
    assert made == ["one", "one again"]
