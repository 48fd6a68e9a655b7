"""AutoMLAlgorithmConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, list_of
from ..._runtime.shapes import Structure, wire


class AutoMLAlgorithm(OpenEnum):
    XGBOOST = "xgboost"
    LINEAR_LEARNER = "linear-learner"
    MLP = "mlp"
    LIGHTGBM = "lightgbm"
    CATBOOST = "catboost"
    RANDOMFOREST = "randomforest"
    EXTRA_TREES = "extra-trees"
    NN_TORCH = "nn-torch"
    FASTAI = "fastai"
    CNN_QR = "cnn-qr"
    DEEPAR = "deepar"
    PROPHET = "prophet"
    NPTS = "npts"
    ARIMA = "arima"
    ETS = "ets"


AutoMLAlgorithmLike: TypeAlias = (
    AutoMLAlgorithm
    | Literal[
        "xgboost",
        "linear-learner",
        "mlp",
        "lightgbm",
        "catboost",
        "randomforest",
        "extra-trees",
        "nn-torch",
        "fastai",
        "cnn-qr",
        "deepar",
        "prophet",
        "npts",
        "arima",
        "ets",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLAlgorithmConfig(Structure):
    """The selection of algorithms trained on your dataset to generate the model
    candidates for an Autopilot job.
    """

    auto_ml_algorithms: Sequence[AutoMLAlgorithm] = field(
        converter=list_of(AutoMLAlgorithm), metadata=wire("AutoMLAlgorithms")
    )
