"""A stage of the Snakefile, as a Python script."""

from pathlib import Path

text = "".join(Path(part).read_text()[-64:] for part in snakemake.input)  # noqa: F821
Path(snakemake.output[0]).write_text(f"{text}{snakemake.wildcards.index}\n")  # noqa: F821
