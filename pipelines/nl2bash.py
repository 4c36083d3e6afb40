"""English to Bash: `transformer-nl2bash`, and a sample that needs no download."""

from __future__ import annotations

from stagedml.zoo.nl2bash.pipelines import all_transformer_nl2bash, all_transformer_nl2bash_sample

__all__ = ["all_transformer_nl2bash", "all_transformer_nl2bash_sample"]
