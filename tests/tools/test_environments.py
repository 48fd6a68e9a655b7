"""Environments of the tools are made once, and anew when their content changes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from botosmith_tools.environments import make_once


def test_others_wait_for_one_that_makes_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    made: list[bool] = []

    def make() -> None:
        made.append((folder / "bin").exists())
        (folder / "bin").mkdir()
        (folder / "lib").symlink_to("bin", target_is_directory=True)

    def call(content: str) -> bool:
        make_once(folder, [content], make)
        return (folder / "bin").exists()

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(call, ["one"] * 4))
    assert made == [False]

    assert call("two")
    assert made == [False, False]
