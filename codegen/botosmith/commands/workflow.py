"""The GitHub workflow that updates the SDKs of a repository."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from .options import shown

if TYPE_CHECKING:
    from .neighbours import Neighbours

WORKFLOW = Path(".github", "workflows", "update-sdk.yml")
# The projects that it updates, as a list in JSON, which is also YAML.
_FOLDERS = re.compile(r"^( *folder: )(\[.*\])(?=\r?$)", re.MULTILINE)


def add_to_workflow(beside: "Neighbours", file: Path, folder: Path) -> None:
    """Let the workflow update a project, too; it is written if there is none.

    Args:
        beside: Where the new text goes, or advice if the list has another form.
        file: The workflow.
        folder: The project's folder in the repository.

    Raises:
        BotosmithError: The file cannot be read.
    """
    text = beside.read(file)
    if not text:
        text = Path(__file__).with_name("update_sdk.yml").read_text("utf-8")
    name = folder.as_posix()

    def with_name(found: re.Match[str]) -> str:
        folders: list[str] = json.loads(found[2])
        folders += [name] * (name not in folders)
        return found[1] + json.dumps(folders, ensure_ascii=False)

    try:
        edited, count = _FOLDERS.subn(with_name, text)
    except ValueError:  # The list is YAML, but not JSON.
        edited, count = text, 0
    if count == 1:
        beside.files[file] = edited
    else:
        beside.advice.append(f"{shown(file)}, which is not as `init` writes it: {name}")
