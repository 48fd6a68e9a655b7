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
_FOLDERS = re.compile(r"^( *folder: )(\[.*\])$", re.MULTILINE)


def add_to_workflow(beside: "Neighbours", file: Path, folder: Path) -> None:
    """Let the workflow update a project, too; it is written if there is none.

    Args:
        beside: Where the new text goes, or advice if there is another workflow.
        file: The workflow.
        folder: The project's folder in the repository.

    Raises:
        BotosmithError: The file cannot be read.
    """
    text = beside.read(file)
    if not text:
        text = Path(__file__).with_name("update_sdk.yml").read_text("utf-8")
    found = _FOLDERS.search(text)
    if found is None:
        beside.advice.append(f"{shown(file)}, which `init` did not write: {folder}")
        return
    folders: list[str] = json.loads(found[2])
    if folder.as_posix() not in folders:
        folders.append(folder.as_posix())
    line = found[1] + json.dumps(folders, ensure_ascii=False)
    beside.files[file] = text[: found.start()] + line + text[found.end() :]
