"""The import of the original StagedML: `from stagedml.stages.all import *`."""
