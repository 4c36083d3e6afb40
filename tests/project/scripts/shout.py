"""Print the words of a file in capitals; not a module of the project."""

import sys
from pathlib import Path

path, count, mark = sys.argv[1:]
words = Path(path).read_text().split()[: int(count)]
print(" ".join(words).upper() + mark)
print(f"shouted {len(words)} words", file=sys.stderr)
if mark == "die":
    sys.exit(3)
