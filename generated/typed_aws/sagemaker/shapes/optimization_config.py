"""OptimizationConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


class ModelSpeculativeDecodingS3DataType(OpenEnum):
    S3_PREFIX = "S3Prefix"
    MANIFEST_FILE = "ManifestFile"


ModelSpeculativeDecodingS3DataTypeLike: TypeAlias = (
    ModelSpeculativeDecodingS3DataType | Literal["S3Prefix", "ManifestFile"]
)


class ModelSpeculativeDecodingTechnique(OpenEnum):
    EAGLE = "EAGLE"


ModelSpeculativeDecodingTechniqueLike: TypeAlias = (
    ModelSpeculativeDecodingTechnique | Literal["EAGLE"]
)


@frozen(repr=False, eq=False)
class OptimizationConfigModelQuantizationConfig(Variant):
    """Settings for the model quantization technique that's applied by a model
    optimization job.
    """

    value: ModelQuantizationConfig = field(metadata=wire("ModelQuantizationConfig"))


@frozen(repr=False, eq=False)
class OptimizationConfigModelCompilationConfig(Variant):
    """Settings for the model compilation technique that's applied by a model
    optimization job.
    """

    value: ModelCompilationConfig = field(metadata=wire("ModelCompilationConfig"))


@frozen(repr=False, eq=False)
class OptimizationConfigModelShardingConfig(Variant):
    """Settings for the model sharding technique that's applied by a model
    optimization job.
    """

    value: ModelShardingConfig = field(metadata=wire("ModelShardingConfig"))


@frozen(repr=False, eq=False)
class OptimizationConfigModelSpeculativeDecodingConfig(Variant):
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job.
    """

    value: ModelSpeculativeDecodingConfig = field(
        metadata=wire("ModelSpeculativeDecodingConfig")
    )


OptimizationConfig: TypeAlias = (
    OptimizationConfigModelQuantizationConfig
    | OptimizationConfigModelCompilationConfig
    | OptimizationConfigModelShardingConfig
    | OptimizationConfigModelSpeculativeDecodingConfig
    | UnknownVariant
)
"""Settings for an optimization technique that you apply with a model optimization
job.
"""


@frozen(kw_only=True, repr=False, eq=False)
class ModelCompilationConfig(Structure):
    """Settings for the model compilation technique that's applied by a model
    optimization job.
    """

    image: str | None = None
    override_environment: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelQuantizationConfig(Structure):
    """Settings for the model quantization technique that's applied by a model
    optimization job.
    """

    image: str | None = None
    override_environment: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelShardingConfig(Structure):
    """Settings for the model sharding technique that's applied by a model
    optimization job.
    """

    image: str | None = None
    override_environment: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ModelSpeculativeDecodingConfig(Structure):
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job.
    """

    technique: ModelSpeculativeDecodingTechnique = field(
        converter=as_enum(ModelSpeculativeDecodingTechnique)
    )
    training_data_source: ModelSpeculativeDecodingTrainingDataSource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ModelSpeculativeDecodingTrainingDataSource(Structure):
    """Contains information about the training data source for speculative decoding."""

    s3_uri: str
    s3_data_type: ModelSpeculativeDecodingS3DataType = field(
        converter=as_enum(ModelSpeculativeDecodingS3DataType)
    )
