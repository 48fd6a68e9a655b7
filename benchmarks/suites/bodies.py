"""Decoding a body to objects."""

from functools import partial

from benchmarks import decoders
from benchmarks.bodies import BODIES, XML_BODIES, Body
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Repeated, Setup, measure


def ways(body: Body) -> dict[str, Setup]:
    """The decoders of a body, and parsers to dicts for comparison."""
    setups: dict[str, Setup] = {
        "botocore": partial(botocores_parser, body),
        "ours": decoders.ours(body, in_c=False),
        "ours, msgspec": decoders.ours(body, in_c=True),
        "json.loads": partial(decoders.json_loads, body),
        "orjson": partial(decoders.orjson_loads, body),
    }
    # Their classes are handwritten, for one operation only.
    if body.operation == "ListAssociations":
        setups |= {
            "msgspec Struct": partial(decoders.by_hand, "msgspec_struct", body),
            "boto3 + cattrs": partial(decoders.by_hand, "boto3_cattrs", body),
            "boto3 + pydantic": partial(decoders.by_hand, "boto3_pydantic", body),
        }
    return setups


def ways_of_xml(body: Body) -> dict[str, Setup]:
    """The same for a body in XML."""
    return {
        "botocore": partial(botocores_parser, body),
        "ours": partial(decoders.ours_of_xml, body),
    }


BENCHMARKS: dict[str, Benchmark] = {
    f"{name}: {way}": Repeated(setup, waits=False)
    for bodies, make in ((BODIES, ways), (XML_BODIES, ways_of_xml))
    for name, body in bodies.items()
    for way, setup in make(body).items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
