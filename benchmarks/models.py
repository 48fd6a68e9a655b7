"""The classes of ListAssociations, written by hand for other libraries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import attrs
import cattrs
import msgspec
import pydantic
from cattrs.gen import make_dict_structure_fn, override
from pydantic.alias_generators import to_pascal

from benchmarks.bodies import Body
from benchmarks.botocore_parser import botocores_parser


class StructIdentity(msgspec.Struct, rename="pascal"):
    """For msgspec."""

    arn: str | None = None
    principal_id: str | None = None
    source_identity: str | None = None


class StructUser(msgspec.Struct, rename="pascal"):
    """For msgspec."""

    user_profile_arn: str | None = None
    user_profile_name: str | None = None
    domain_id: str | None = None
    iam_identity: StructIdentity | None = None


class StructSummary(msgspec.Struct, rename="pascal"):
    """For msgspec."""

    source_arn: str | None = None
    destination_arn: str | None = None
    source_type: str | None = None
    destination_type: str | None = None
    association_type: str | None = None
    source_name: str | None = None
    destination_name: str | None = None
    creation_time: datetime | None = None
    created_by: StructUser | None = None


class StructPage(msgspec.Struct, rename="pascal"):
    """For msgspec."""

    association_summaries: list[StructSummary] | None = None
    next_token: str | None = None


@attrs.define
class AttrsIdentity:
    """For cattrs."""

    arn: str | None = None
    principal_id: str | None = None
    source_identity: str | None = None


@attrs.define
class AttrsUser:
    """For cattrs."""

    user_profile_arn: str | None = None
    user_profile_name: str | None = None
    domain_id: str | None = None
    iam_identity: AttrsIdentity | None = None


@attrs.define
class AttrsSummary:
    """For cattrs."""

    source_arn: str | None = None
    destination_arn: str | None = None
    source_type: str | None = None
    destination_type: str | None = None
    association_type: str | None = None
    source_name: str | None = None
    destination_name: str | None = None
    creation_time: datetime | None = None
    created_by: AttrsUser | None = None


@attrs.define
class AttrsPage:
    """For cattrs."""

    association_summaries: list[AttrsSummary] | None = None
    next_token: str | None = None


class _Model(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(alias_generator=to_pascal)


class ModelIdentity(_Model):
    """For pydantic."""

    arn: str | None = None
    principal_id: str | None = None
    source_identity: str | None = None


class ModelUser(_Model):
    """For pydantic."""

    user_profile_arn: str | None = None
    user_profile_name: str | None = None
    domain_id: str | None = None
    iam_identity: ModelIdentity | None = None


class ModelSummary(_Model):
    """For pydantic."""

    source_arn: str | None = None
    destination_arn: str | None = None
    source_type: str | None = None
    destination_type: str | None = None
    association_type: str | None = None
    source_name: str | None = None
    destination_name: str | None = None
    creation_time: datetime | None = None
    created_by: ModelUser | None = None


class ModelPage(_Model):
    """For pydantic."""

    association_summaries: list[ModelSummary] | None = None
    next_token: str | None = None


def msgspec_struct(body: Body) -> Callable[[], object]:
    """Decode a body to msgspec's structures."""
    decode = msgspec.json.Decoder(StructPage, strict=False).decode
    content = body.make()
    return lambda: decode(content)


def boto3_cattrs(body: Body) -> Callable[[], object]:
    """Parse with botocore, then structure with cattrs."""
    parse = botocores_parser(body)
    structure = structure_page()
    return lambda: structure(parse())


def boto3_pydantic(body: Body) -> Callable[[], object]:
    """Parse with botocore, then validate with pydantic."""
    parse = botocores_parser(body)
    return lambda: ModelPage.model_validate(parse())


def structure_page() -> Callable[[dict[str, Any]], AttrsPage]:
    """Make a function that structures botocore's dicts with cattrs."""
    converter = cattrs.Converter(detailed_validation=False)
    converter.register_structure_hook(datetime, lambda value, _: value)
    for cls in (AttrsIdentity, AttrsUser, AttrsSummary, AttrsPage):
        names = {
            field.name: override(rename=to_pascal(field.name))
            for field in attrs.fields(attrs.resolve_types(cls))
        }
        hook = make_dict_structure_fn(cls, converter, **names)  # type: ignore[arg-type]  # cattrs types every keyword as one of its switches
        converter.register_structure_hook(cls, hook)
    return lambda parsed: converter.structure(parsed, AttrsPage)
