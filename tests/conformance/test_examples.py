"""botocore's examples of requests and responses convert to objects and back."""

from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.session import Session
from botocore.validate import ParamValidator

from tests.conformance.protocol_cases import boto_value
from tests.support.comparison import difference, format_problems
from tests.support.shared_sdk import SharedSdk


def _examples() -> dict[str, dict[str, Any]]:
    loader: Any = Loader()  # the stubs do not have types for what it loads
    services: list[str] = loader.list_available_services("examples-1")
    examples = {
        service: loader.load_service_model(service, "examples-1")["examples"]
        for service in services
    }
    return {service: found for service, found in examples.items() if found}


# The examples, by service and operation.
EXAMPLES = _examples()


@pytest.fixture(scope="session")
def examples_sdk(shared_folder: Path) -> SharedSdk:
    """An SDK of all operations that have examples."""
    return SharedSdk(shared_folder, "typed_examples", EXAMPLES)


@pytest.mark.slow
# Some timestamps have the time zone PDT.
@pytest.mark.filterwarnings("ignore::dateutil.parser.UnknownTimezoneWarning")
@pytest.mark.parametrize("service", EXAMPLES)
def test_botocores_examples_round_trip(
    examples_sdk: SharedSdk, botocore_session: Session, service: str
) -> None:
    package = examples_sdk.service(service)
    model = botocore_session.get_service_model(service)
    problems: list[str] = []
    fit = 0
    for operation, cases in EXAMPLES[service].items():
        shapes = model.operation_model(operation)
        sides = {"input": (shapes.input_shape, f"{operation}Request")}
        sides["output"] = (shapes.output_shape, f"{operation}Response")
        for case in cases:
            for side, (shape, name) in sides.items():
                if side not in case or shape is None:
                    continue
                report = ParamValidator().validate(case[side], shape)
                if report.has_errors():
                    print(f"does not fit: {name}: {report.generate_report()}")
                    continue
                fit += 1
                value = boto_value(shape, case[side])
                made = examples_sdk.from_dict(
                    getattr(package, name), value, strict=True
                )
                if problem := difference(examples_sdk.to_dict(made), value):
                    problems.append(f"{name}: {problem}")
    print(f"{service}: {fit} fit")
    assert not problems, format_problems(problems)
    assert fit
