"""Files: archives, records, tables, and the catalogue of what is fetched. Standard library only."""
