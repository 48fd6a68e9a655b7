"""An application, which the SDK is generated into."""
