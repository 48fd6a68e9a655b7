"""Take what the generator prints now for what is expected of it."""

import shutil
import tempfile
from pathlib import Path

from tests.golden.generated import EXPECTED, SERVICE, generated


def main() -> None:
    """Write the files that tests compare with; the diff wants to be read."""
    with tempfile.TemporaryDirectory() as folder:
        made = generated(Path(folder))
    shutil.rmtree(EXPECTED / SERVICE, ignore_errors=True)
    for name, text in made.items():
        path = EXPECTED / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    print(f"{len(made)} files in {EXPECTED}")


if __name__ == "__main__":
    main()
