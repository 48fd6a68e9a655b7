"""botocore's own parser, which the decoders are measured beside."""

from collections.abc import Callable
from typing import Any

from benchmarks.bodies import Body


def botocores_parser(body: Body) -> Callable[[], dict[str, Any]]:
    """botocore's parser, as its clients call it."""
    from botocore.parsers import create_parser
    from botocore.session import get_session

    model: Any = get_session().get_service_model(body.service)
    protocol: str = model.resolved_protocol
    parser: Any = create_parser(protocol)
    shape = model.operation_model(body.operation).output_shape
    content = body.make()

    def parse() -> dict[str, Any]:
        response: dict[str, Any]
        response = {"status_code": 200, "headers": {}, "body": content, "context": {}}
        parsed: dict[str, Any] = parser.parse(response, shape)
        return parsed

    return parse
