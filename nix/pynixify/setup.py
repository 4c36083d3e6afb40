"""What pyproject.toml says of the command, for pynixify, which runs a `setup.py` and no more.

Nothing is built or installed with it. A test compares it with pyproject.toml.
"""

from setuptools import setup

setup(
    name="stagedml",
    version="0.1.0",
    description="Machine-learning stages, written in typed Python, as real Nix derivations",
    url="https://github.com/stagedml/stagedml",
    license="MIT",
    setup_requires=["setuptools"],
    install_requires=[
        "click>=8.1",
        "packaging>=24",
        "pip>=23",
        "rich>=13.7",
        "toml>=0.10.2",
        "uv>=0.7.2",
    ],
)
