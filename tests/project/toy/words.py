"""What stages import: edits here rebuild the stages that use it."""

WORDS = ["one", "two", "three", "four"]


def sentence(count: int) -> str:
    """So many words."""
    # The first ones.
    return " ".join(WORDS[:count])


def unmentioned() -> int:
    """Nothing names this."""
    return 2
