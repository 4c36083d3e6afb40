"""How numbers are shown."""

from __future__ import annotations

_BYTES = ("B", "kB", "MB", "GB", "TB")


def number(value: float, unit: str = "") -> str:
    """Return a metric for people: integers whole, floats with six digits, bytes with a prefix.

    Examples:
        >>> number(0.98328690807), number(16532042), number(57344, "B"), number(90.0, "%")
        ('0.983287', '16532042', '57.3 kB', '90 %')
    """
    if unit == "B":
        power = 0
        while abs(value) >= 1000 and power < len(_BYTES) - 1:
            value /= 1000
            power += 1
        return f"{value:.3g} {_BYTES[power]}" if power else f"{value:g} B"
    whole = isinstance(value, int) or (value.is_integer() and abs(value) < 2**53)
    text = str(int(value)) if whole else f"{value:.6g}"
    return f"{text} {unit}" if unit else text
