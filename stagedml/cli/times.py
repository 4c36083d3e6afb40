"""How moments are shown."""

from __future__ import annotations

_STEPS = ((60, 1, "s"), (3600, 60, "min"), (86400, 3600, "h"), (30 * 86400, 86400, "d"))


def ago(moment: int, now: int) -> str:
    """Return how long ago a moment was, for people; both in nanoseconds since 1970.

    Examples:
        >>> ago(0, 5 * 10**9), ago(0, 2 * 3600 * 10**9), ago(0, 400 * 86400 * 10**9), ago(5, 0)
        ('5 s ago', '2 h ago', '1970-01-01', 'just now')
    """
    seconds = (now - moment) // 10**9
    if seconds < 1:
        return "just now"
    for end, step, unit in _STEPS:
        if seconds < end:
            return f"{seconds // step} {unit} ago"
    from datetime import UTC, datetime

    try:
        return datetime.fromtimestamp(moment / 1e9, tz=UTC).strftime("%Y-%m-%d")
    except (OverflowError, ValueError, OSError):  # a clock that was far off
        return "long ago"
