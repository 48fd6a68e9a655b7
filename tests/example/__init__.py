"""The example application of the README, and a service to run it against."""
