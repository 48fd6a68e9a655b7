"""The environments that are compared, and the SDKs in them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from attrs import frozen

from benchmarks.asynchronous.sides import ENVIRONMENTS, python, sdk
from benchmarks.peers import CAPO
from benchmarks.revisions import checkout
from benchmarks.workspace import ROOT, Workspace, run
from botosmith_tools.environments import make_once, pins, renew_environment
from botosmith_tools.requirements import extras, project_name

# The last commit whose asynchronous clients used aiobotocore, and what it used.
BEFORE = "c2ef2b5ca8c82a962fefbd40d2f2d419c15c6750"
_AIOBOTOCORE = ("aiobotocore==3.10.0", "botocore==1.43.117")

_SDK = ("attrs", "cattrs", "msgspec", "pyperf")
_GENERATOR = ("click", "jinja2", "jsonpatch", "packaging", "ruff", "tomlkit")
_SHOWN: Mapping[str, tuple[str, ...]] = {
    "ours": ("attrs", "boto3", "botocore", "cattrs", "httptools", "msgspec", "pyperf"),
    "before": ("aiobotocore", "aiohttp", "botocore"),
    "capo": (*map(project_name, CAPO), "zapros"),
}
_SHOW = (
    "import json; from importlib.metadata import distributions as all; "
    "print(json.dumps({one.name: one.version for one in all()}))"
)
_CALLED = ("cloudwatch:PutMetricData", "kinesis:PutRecords")
# Services whose clients are started; a quick run has the operations that are called.
_STARTED = {
    "dynamodb": "BatchWriteItem,ListTables",
    "lambda": "ListFunctions",
    "s3": "ListBuckets",
    "sagemaker": "CreateTransformJob,ListAssociations",
}


@frozen
class AsyncWorkspace:
    """The folder for everything that a run makes.

    Attributes:
        folder: The folder.
        is_quick: Whether the SDKs have only the operations that are called.
    """

    folder: Path
    is_quick: bool

    @property
    def certificate(self) -> Path:
        """The file with a certificate of localhost, and its key."""
        return self.folder / "localhost.pem"

    def prepare(self) -> None:
        """Make the environments and a certificate, and generate the SDKs.

        Raises:
            CalledProcessError: An environment other than capo's cannot be made.
            RuntimeError: An SDK cannot be generated, or its commit is not there.
        """
        pinned = [pins()[name] for name in _SDK]
        botocore = [pins()["boto3"], pins()["botocore"]]
        _make("ours", [*pinned, *botocore, *extras()["async"]])
        generator = [pins().get(name, name) for name in _GENERATOR]
        _make("before", [*pinned, *_AIOBOTOCORE, *generator])
        try:
            _make("capo", [*CAPO, pins()["attrs"], pins()["pyperf"]])
        except CalledProcessError:
            shutil.rmtree(ENVIRONMENTS / "capo")
        self.folder.mkdir(parents=True, exist_ok=True)
        certify = ["openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048"]
        certify += ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        certify += ["-addext", "keyUsage=keyCertSign,digitalSignature"]
        certify += ["-out", str(self.certificate), "-keyout", str(self.certificate)]
        run(certify, os.environ)
        self._generate("ours", Path(sys.executable), ROOT)
        with TemporaryDirectory(prefix="benchmark-async-") as folder:
            before = checkout(BEFORE, Path(folder))
            self._generate("before", python("before"), before)

    def _generate(self, side: str, generator: Path, root: Path) -> None:
        """Generate an SDK, and compile it as pip does.

        Args:
            side: Its environment.
            generator: The interpreter of the generator, whose botocore has the models.
            root: The folder with the generator's `codegen`.
        """
        output = str(sdk(self.folder, side))
        generate = [str(generator), "-m", "botosmith", "generate", *_CALLED]
        for service, operations in _STARTED.items():
            generate.append(f"{service}:{operations}" if self.is_quick else service)
        generate += ["--async", "--output", output, "--package", "typed_aws"]
        path = {"PYTHONPATH": str(root / "codegen")}
        run(generate, self.environment() | path, root)
        run([str(python(side)), "-m", "compileall", "-q", output], self.environment())

    def environment(self) -> dict[str, str]:
        """The environment of measured processes."""
        certificate = {"BENCH_TLS_CERTIFICATE": str(self.certificate)}
        return Workspace(self.folder).environment() | certificate

    def versions(self) -> Iterator[tuple[str, str]]:
        """The versions of the packages that are measured."""
        for side, names in _SHOWN.items():
            if not python(side).exists():
                yield side, "could not be installed"
                continue
            show = [str(python(side)), "-c", _SHOW]
            done = subprocess.run(show, check=True, capture_output=True, text=True)
            installed: Mapping[str, str] = json.loads(done.stdout)
            where = "" if side == "ours" else f"{side}: "
            for name in names:
                if name in installed:
                    yield f"{where}{name}", installed[name]


def _make(side: str, requirements: list[str]) -> None:
    """Make an environment, unless it exists with the same requirements."""
    folder = ENVIRONMENTS / side
    content = [*requirements, f"# {sys.executable}"]
    make_once(folder, content, lambda: renew_environment(folder, requirements))
