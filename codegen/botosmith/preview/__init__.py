"""What an update of the SDK breaks in an application, before it is made."""
