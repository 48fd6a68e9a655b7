"""LabelingJobOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobOutputConfig(Structure):
    """Output configuration information for a labeling job."""

    s3_output_path: str
    """The Amazon S3 location to write output data."""

    kms_key_id: str | None = None
    """The Amazon Web Services Key Management Service ID of the key used to encrypt
    the output data, if any.

    If you provide your own KMS key ID, you must add the required permissions to
    your KMS key described in [Encrypt Output Data and Storage Volume with Amazon
    Web Services
    KMS](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security-permission.html#sms-security-kms-permissions).

    If you don't provide a KMS key ID, Amazon SageMaker uses the default Amazon
    Web Services KMS key for Amazon S3 for your role's account to encrypt your
    output data.

    If you use a bucket policy with an `s3:PutObject` permission that only allows
    objects with server-side encryption, set the condition key of
    `s3:x-amz-server-side-encryption` to `"aws:kms"`. For more information, see
    [KMS-Managed Encryption
    Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingKMSEncryption.html)
    in the *Amazon Simple Storage Service Developer Guide.*
    """

    sns_topic_arn: str | None = None
    """An Amazon Simple Notification Service (Amazon SNS) output topic ARN. Provide a
    `SnsTopicArn` if you want to do real time chaining to another streaming job
    and receive an Amazon SNS notifications each time a data object is submitted
    by a worker.

    If you provide an `SnsTopicArn` in `OutputConfig`, when workers complete
    labeling tasks, Ground Truth will send labeling task output data to the SNS
    output topic you specify here.

    To learn more, see [Receive Output Data from a Streaming Labeling
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-streaming-labeling-job.html#sms-streaming-how-it-works-output-data).
    """
