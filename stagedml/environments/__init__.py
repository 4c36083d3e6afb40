"""Python environments of stages: requirements, locks."""
