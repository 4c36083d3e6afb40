"""Small data sets made by StagedML itself, so that pipelines run with no download; see README."""
