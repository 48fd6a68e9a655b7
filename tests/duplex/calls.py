"""The calls that begin a stream in both directions, one for each service."""

from typing import Any

ID, OTHER_ID = (f"00000000-0000-4000-8000-00000000000{number}" for number in (0, 1))

CALLS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "bedrock": (
        "bedrock_runtime",
        "invoke_model_with_bidirectional_stream",
        {"model_id": "amazon.nova-sonic-v1:0"},
    ),
    "polly": (
        "polly",
        "start_speech_synthesis_stream",
        {
            "engine": "generative",
            "lexicon_names": ["one", "two"],
            "output_format": "mp3",
            "voice_id": "Matthew",
        },
    ),
    "lex": (
        "lexv2_runtime",
        "start_conversation",
        {
            "bot_id": "ABCDEFGHIJ",
            "bot_alias_id": "TSTALIASID",
            "locale_id": "en_US",
            "session_id": "a:b",
            "conversation_mode": "AUDIO",
        },
    ),
    "qbusiness": (
        "qbusiness",
        "chat",
        {
            "application_id": ID,
            "user_id": "Jürgen + co",
            "user_groups": ["b", "a/c"],
            "client_token": OTHER_ID,
        },
    ),
    "health-agent": (
        "connecthealth",
        "start_medical_scribe_listening_session",
        {
            "session_id": ID,
            "domain_id": "hai-0123456789abcdef",
            "subscription_id": "sub-0123456789abcdefghijk",
            "language_code": "en-US",
            "media_sample_rate_hertz": 16000,
            "media_encoding": "pcm",
        },
    ),
}
"""The package, the method and the arguments of a call, by the signing name."""
