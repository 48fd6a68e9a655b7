"""Makes random values that fit the shapes of a model."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from attrs import frozen

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
# Deeper than this, structures are empty: some shapes contain themselves.
_DEPTH = 4


@frozen
class RandomValues:
    """Makes values in the form of boto3's dicts.

    Args:
        random: The source of all random choices.
    """

    random: Random

    def make(self, shape: Any, depth: int) -> Any:
        """Make a value.

        Args:
            shape: Its shape in botocore's model.
            depth: How many structures, lists and maps it is in.
        """
        random = self.random
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return {"any": ["thing", 1, None]}
            case "structure":
                return self._structure(shape, depth)
            case "list":
                length = random.randint(0, 2) if depth < _DEPTH else 0
                length = max(length, shape.metadata.get("min", 0) and 1)
                return [self.make(shape.member, depth + 1) for _ in range(length)]
            case "map":
                length = random.randint(0, 2) if depth < _DEPTH else 0
                return {
                    self.make(shape.key, depth + 1): self.make(shape.value, depth + 1)
                    for _ in range(length)
                }
            case "boolean":
                return random.random() < 0.5
            case "integer" | "long":
                return random.randint(0, 99)
            case "float" | "double":
                return math.ldexp(random.randint(0, 99), -2)
            case "timestamp":
                return _EPOCH + timedelta(seconds=random.randint(0, 10**7))
            case "blob":
                return random.randbytes(3)
            case _:
                if shape.enum:
                    return random.choice(shape.enum)
                return "".join(random.choices("abc xyz/é", k=random.randint(0, 5)))

    def _structure(self, shape: Any, depth: int) -> dict[str, Any]:
        random = self.random
        members = dict(shape.members)
        if shape.is_tagged_union:
            name = random.choice(list(members))
            members = {name: members[name]} if depth < _DEPTH + 2 else {}
        elif depth >= _DEPTH:
            members = {name: members[name] for name in shape.required_members}
        return {
            name: self.make(member, depth + 1)
            for name, member in members.items()
            if shape.is_tagged_union
            or name in shape.required_members
            or random.random() < 0.5
        }
