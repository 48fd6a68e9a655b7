"""A build hook of hatchling, which generates the package that a project lock names.

hatchling finds it by the entry point `hatch`, and runs it in projects whose
pyproject.toml has the table `[tool.hatch.build.hooks.botosmith]`.
"""

from importlib import metadata
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from attrs import evolve
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from .config import Settings, merge
from .errors import BotosmithError
from .output.project_lock import git_pattern, is_in_place, require_project_lock


class BotosmithBuildHook(BuildHookInterface[BuilderConfig]):
    """Generates the package before a wheel, an sdist or an editable install is built.

    A build has no pip, so the models come from the botocore that it has.
    """

    PLUGIN_NAME = "botosmith"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Generate the package, and add it to what is built."""
        try:
            settings = merge(Settings(), Path(self.root))
            paths = [settings.target()]
            inputs = (
                settings.lock,
                settings.models,
                settings.patches,
                settings.templates,
            )
            if self.target_name == "sdist":
                # What a build from the sdist needs.
                paths += filter(None, inputs)
            patterns = [git_pattern(path, Path(self.root)) for path in paths]
            _generate(settings)
            build_data["artifacts"] += patterns
        except BotosmithError as error:
            self.app.abort(f"error: {error}")

    def finalize(
        self, version: str, build_data: dict[str, Any], artifact_path: str
    ) -> None:
        """Check that a wheel has the package."""
        if self.target_name != "wheel" or version != "standard":
            return
        package = merge(Settings(), Path(self.root)).package or ""
        module = f"{package.replace('.', '/')}/__init__.py"
        with ZipFile(artifact_path) as wheel:
            is_there = module in wheel.namelist()
        if not is_there:
            Path(artifact_path).unlink()
            self.app.abort(
                f"error: the wheel would not have {module}; name the folder that has "
                "it in `packages` of [tool.hatch.build.targets.wheel]"
            )


def _generate(settings: Settings) -> None:
    """Generate the package of the project lock, unless it is in place.

    Raises:
        BotosmithError: The project has no lock, which needs other versions or settings,
            or the package cannot be generated.
    """
    lock = require_project_lock(settings)
    if is_in_place(lock, settings.target()):
        return
    botocore = metadata.version("botocore")
    if botocore != lock.botocore:
        raise BotosmithError(
            f"needs botocore {lock.botocore}, but {botocore} is installed; name "
            f"botocore=={lock.botocore} in `requires` of [build-system]",
            str(settings.lock),
        )
    from .generate import generate

    generate(evolve(settings, botocore=lock.botocore), locked=lock)


@hookimpl
def hatch_register_build_hook() -> type[BotosmithBuildHook]:
    """Tell hatchling of the hook."""
    return BotosmithBuildHook
