"""The expected files, and how to make them."""

from pathlib import Path

from botosmith.config import Settings
from botosmith.generate import generate

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
SERVICE = "library"


def generated(folder: Path) -> dict[str, str]:
    """Generate the package into a folder.

    Returns:
        The text of each file of the service and of the package, by its path in it. The
        runtime, which is copied as it is, is not among them, nor is the lock.
    """
    settings = Settings(
        output=folder,
        package="expected",
        services=(SERVICE,),
        models=HERE / "models",
        jobs=1,
    )
    return files(generate(settings).target)


def files(package: Path) -> dict[str, str]:
    """The text of each file that the generator prints, by its path in the package."""
    service = package / SERVICE
    paths = [package / "__init__.py", *service.rglob("*.py"), *service.glob("*.pyi")]
    return {str(p.relative_to(package)): p.read_text() for p in sorted(paths)}
