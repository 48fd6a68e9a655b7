"""The command with several processes: the same output, and no traces of a failure."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.processes import run_tasks
from tests.commands.folders import names, tree
from tests.support.parrots import Model, add_model
from tests.support.paths import CODEGEN
from tests.support.patience import PATIENCE
from tests.support.processes import import_path


def generating(
    output: Path, models: Path, *services: str, jobs: int = 2, seed: str = "0"
) -> subprocess.Popen[str]:
    arguments = [f"--output={output}", f"--models={models}", f"--jobs={jobs}"]
    program = [sys.executable, "-m", "botosmith", "generate", "-q", "--package=sdk"]
    return subprocess.Popen(
        [*program, *arguments, *services],
        env={**import_path([CODEGEN]), "PYTHONHASHSEED": seed},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def generated(
    output: Path, models: Path, *services: str, jobs: int, seed: str
) -> dict[str, str]:
    process = generating(output, models, *services, jobs=jobs, seed=seed)
    _, errors = process.communicate()
    assert (process.returncode, errors) == (0, "")
    return tree(output / "sdk")


@pytest.mark.slow
def test_output_does_not_depend_on_processes_and_hash_seeds(
    parrot_models: Path, tmp_path: Path, parrots: Model
) -> None:
    for name in ("budgies", "cockatoos"):
        add_model(parrot_models, name, parrots, "service-2")
    services = ("parrots", "budgies:FeedParrot,ListParrots", "cockatoos")
    one = generated(tmp_path / "one", parrot_models, *services, jobs=1, seed="1")
    two = generated(
        tmp_path / "two", parrot_models, *reversed(services), jobs=2, seed="2"
    )
    assert one == two
    assert "cockatoos/client.py" in one


def test_error_in_a_worker_process_is_reported(
    parrot_models: Path, tmp_path: Path
) -> None:
    broken = add_model(parrot_models, "broken", [], "service-2")
    process = generating(tmp_path / "out", parrot_models, "parrots", "broken")
    _, errors = process.communicate()
    assert process.returncode == 2
    assert errors == f"error: {broken}: must be an object, not a list\n"
    assert not (tmp_path / "out").exists()


def _ignore(*_: object) -> None:
    """Takes a result."""


def test_a_worker_process_that_dies_is_an_error() -> None:
    with pytest.raises(BotosmithError, match="a worker process died"):
        run_tasks(signal.raise_signal, [signal.SIGTERM] * 2, 2, _ignore)


def test_an_error_in_a_worker_process_has_its_traceback() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        run_tasks((1).__truediv__, [0, 0], 2, _ignore)
    assert "in _work\n" in caught.value.__notes__[0]


def test_worker_processes_leave_ctrl_c_to_the_command() -> None:
    found: list[object] = []
    run_tasks(
        signal.getsignal,
        [signal.SIGINT] * 2,
        2,
        lambda _, handler: found.append(handler),
    )
    assert found == [signal.SIG_IGN, signal.SIG_IGN]


@pytest.mark.slow
def test_killed_command_leaves_no_processes_and_no_partial_output(
    parrot_models: Path, tmp_path: Path, parrots: Model
) -> None:
    # So many that the command is not done before it is killed.
    services = [f"parrots{number}" for number in range(400)]
    for name in services:
        add_model(parrot_models, name, parrots, "service-2")
    process = generating(tmp_path / "out", parrot_models, *services)
    while not list(tmp_path.glob("out/.sdk.botosmith-*/parrots*/client.py")):
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    # Its workers keep these pipes open until they end too.
    process.communicate(timeout=PATIENCE)
    assert not (tmp_path / "out" / "sdk").exists()
    generated(tmp_path / "out", parrot_models, "parrots", jobs=1, seed="0")
    assert names(tmp_path / "out") == ["sdk"]
