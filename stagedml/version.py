"""The version of this package; what pyproject.toml and the command say."""

VERSION = "0.1.0"
