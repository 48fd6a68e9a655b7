"""Replace the golden files with what the generator prints now.

``python -m botosmith_tools.update_golden`` generates the service in tests/golden/models
and writes its files to tests/golden/expected, and the lists of what the rules find in
all of botocore's models. Read the diff before committing it.
"""

import shutil
import tempfile
from pathlib import Path

from botosmith.config import Settings
from botosmith.generate import generate

from . import ROOT
from .golden_lists import write_golden

MODELS = ROOT / "tests" / "golden" / "models"
EXPECTED = ROOT / "tests" / "golden" / "expected"
SERVICE = "library"


def main() -> None:
    """Write the golden files."""
    with tempfile.TemporaryDirectory() as folder:
        files = generate_files(Path(folder))
    shutil.rmtree(EXPECTED / SERVICE, ignore_errors=True)
    for name, text in files.items():
        path = EXPECTED / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    write_golden()
    print(f"{len(files)} files in {EXPECTED}")


def generate_files(folder: Path) -> dict[str, str]:
    """Generate the package into a folder.

    Returns:
        The text of each file that the generator prints, by its path in the package. The
        runtime, which is copied, and the lock are not included.
    """
    settings = Settings(
        output=folder,
        package="expected",
        services=(SERVICE,),
        asynchronous=True,
        models=MODELS,
        jobs=1,
    )
    return read_files(generate(settings).target)


def read_files(package: Path) -> dict[str, str]:
    """Read the files of a package that the generator prints, by their paths in it."""
    service = package / SERVICE
    paths = [package / "__init__.py", *service.rglob("*.py"), *service.glob("*.pyi")]
    return {str(p.relative_to(package)): p.read_text() for p in sorted(paths)}


if __name__ == "__main__":
    main()
