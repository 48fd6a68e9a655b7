"""The processor time of previews, beside that of the generator at another revision.

``python -m benchmarks.previews REVISION`` previews updates of the application in
examples/releases, with the generator of this checkout and with that of the revision, in
turns. For each update it prints the median time of both, and the median and the range
of their ratios.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from shutil import copytree, ignore_patterns
from statistics import median
from tempfile import TemporaryDirectory

from attrs import frozen
from botocore.loaders import Loader

from benchmarks.revisions import checkout
from benchmarks.workspace import ROOT
from botosmith_tools.environments import make_environment

# What users of the application have installed.
_INSTALLED = ("attrs", "botocore", "cattrs")
# Of each service of the application an operation that it calls.
_CALLED = {
    "bedrock-runtime": "ConverseStream",
    "cloudformation": "DescribeStacks",
    "dynamodb": "GetItem",
    "ec2": "DescribeInstances",
    "logs": "PutLogEvents",
    "s3": "CreateMultipartUpload",
    "sagemaker": "CreateModel",
    "sqs": "SendMessage",
    "sts": "GetCallerIdentity",
}


@frozen
class Update:
    """An update, in which a member is added to the input of operations.

    Attributes:
        name: Its name in the report.
        services: The services that it changes.
        required: The services whose new member is required, which breaks the
            application.
    """

    name: str
    services: frozenset[str]
    required: frozenset[str] = frozenset()


_ALL, _ONE = frozenset(_CALLED), frozenset({"sqs"})
UPDATES = (
    Update("one service changes", _ONE),
    Update("one service changes and breaks", _ONE, _ONE),
    Update("all services change", _ALL),
    Update("all services change, one breaks", _ALL, _ONE),
)


@frozen
class Generator:
    """A generator, and a copy of the application with the SDK that it generates.

    Attributes:
        codegen: The folder of the generator.
        project: The folder of the application.
        python: The interpreter of the application.
    """

    codegen: Path
    project: Path
    python: Path

    def prepare(self) -> None:
        """Copy the application, and generate its SDK."""
        without_sdk = ignore_patterns("aws", "__pycache__")
        copytree(ROOT / "examples" / "releases", self.project, ignore=without_sdk)
        self._run(0, "generate", "--quiet")

    def seconds(self, update: Update, models: Path) -> float:
        """The processor time of a preview, in seconds."""
        before = getrusage(RUSAGE_CHILDREN)
        options = ["--app", "src", "--models", str(models)]
        options += ["--python", str(self.python), "--quiet"]
        self._run(int(bool(update.required)), "preview", *options)
        after = getrusage(RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def _run(self, status: int, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "botosmith", *arguments],
            cwd=self.project,
            env={
                **os.environ,
                "PYTHONPATH": str(self.codegen),
                # As with an installed command, whose modules are compiled.
                "PYTHONDONTWRITEBYTECODE": "",
            },
            capture_output=True,
            text=True,
        )
        if done.returncode != status:
            raise RuntimeError(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.previews", description=__doc__
    )
    parser.add_argument("revision", help="the revision to compare with")
    parser.add_argument("--rounds", type=int, default=7, help="number of rounds")
    parser.add_argument("--only", help="measure updates with this text in their name")
    options = parser.parse_args()
    updates = [one for one in UPDATES if (options.only or "") in one.name]
    with TemporaryDirectory(prefix="benchmark-previews-") as name:
        folder = Path(name)
        python = make_environment(folder / "environment", _INSTALLED)
        now = Generator(ROOT / "codegen", folder / "now", python)
        old = checkout(options.revision, folder)
        then = Generator(old / "codegen", folder / "then", python)
        models = {one: folder / one.name for one in updates}
        for generator in (now, then):
            generator.prepare()
        for update, place in models.items():
            _write_models(update, place)
        _report(_measure(now, then, models, options.rounds))


def _write_models(update: Update, folder: Path) -> None:
    """Write the models of the services that an update changes."""
    loader = Loader()
    for service in update.services:
        version = loader.determine_latest_version(service, "service-2")
        model = loader.load_service_model(service, "service-2", version)
        shapes = model["shapes"]
        called = shapes[model["operations"][_CALLED[service]]["input"]["shape"]]
        shapes["Novelty"] = {"type": "string"}
        called["members"]["Novelty"] = {"shape": "Novelty"}
        if service in update.required:
            called["required"] = [*called.get("required", ()), "Novelty"]
        file = folder / service / version / "service-2.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(model), "utf-8")


def _measure(
    now: Generator, then: Generator, models: Mapping[Update, Path], rounds: int
) -> dict[Update, list[tuple[float, float]]]:
    """The seconds of both generators in each round, by update."""
    figures: dict[Update, list[tuple[float, float]]] = {one: [] for one in models}
    for number in range(rounds + 1):
        for update, place in models.items():
            pair = now.seconds(update, place), then.seconds(update, place)
            if number:  # The first round compiles modules.
                figures[update].append(pair)
    return figures


def _report(figures: Mapping[Update, list[tuple[float, float]]]) -> None:
    for update, pairs in figures.items():
        ours, theirs = (median(side) for side in zip(*pairs, strict=True))
        ratios = sorted(one / other for one, other in pairs)
        print(
            f"{update.name}: {ours:.2f} s, {theirs:.2f} s, ratio {median(ratios):.3f} "
            f"({ratios[0]:.3f} to {ratios[-1]:.3f}, {len(pairs)} rounds)"
        )


if __name__ == "__main__":
    main()
