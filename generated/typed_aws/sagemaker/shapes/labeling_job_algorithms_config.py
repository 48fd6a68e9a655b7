"""LabelingJobAlgorithmsConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobAlgorithmsConfig(Structure):
    """Provides configuration information for auto-labeling of your data objects. A
    `LabelingJobAlgorithmsConfig` object must be supplied in order to use
    auto-labeling.
    """

    labeling_job_algorithm_specification_arn: str
    """Specifies the Amazon Resource Name (ARN) of the algorithm used for
    auto-labeling. You must select one of the following ARNs:

    - *Image classification*

      `arn:aws:sagemaker:region:027400017018:labeling-job-algorithm-specification/image-classification`
    - *Text classification*

      `arn:aws:sagemaker:region:027400017018:labeling-job-algorithm-specification/text-classification`
    - *Object detection*

      `arn:aws:sagemaker:region:027400017018:labeling-job-algorithm-specification/object-detection`
    - *Semantic Segmentation*

      `arn:aws:sagemaker:region:027400017018:labeling-job-algorithm-specification/semantic-segmentation`
    """

    initial_active_learning_model_arn: str | None = None
    """At the end of an auto-label job Ground Truth sends the Amazon Resource Name
    (ARN) of the final model used for auto-labeling. You can use this model as the
    starting point for subsequent similar jobs by providing the ARN of the model
    here.
    """

    labeling_job_resource_config: LabelingJobResourceConfig | None = None
    """Provides configuration information for a labeling job."""


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobResourceConfig(Structure):
    """Configure encryption on the storage volume attached to the ML compute instance
    used to run automated data labeling model training and inference.
    """

    volume_kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to
    the ML compute instance(s) that run the training and inference jobs used for
    automated data labeling.

    You can only specify a `VolumeKmsKeyId` when you create a labeling job with
    automated data labeling enabled using the API operation `CreateLabelingJob`.
    You cannot specify an Amazon Web Services KMS key to encrypt the storage
    volume used for automated data labeling model training and inference when you
    create a labeling job using the console. To learn more, see [Output Data and
    Storage Volume
    Encryption](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security.html).

    The `VolumeKmsKeyId` can be any of the following formats:

    - KMS Key ID

      `"1234abcd-12ab-34cd-56ef-1234567890ab"`
    - Amazon Resource Name (ARN) of a KMS Key

      `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """
