"""HTML and SVG as strings that cannot be put together unescaped."""

from __future__ import annotations

from html import escape

# Where a report of the library takes what `stagedml report` knows of a run.
RUN_ANCHOR = "<!--stagedml:run-->"


class Markup(str):
    """Text that is HTML already; any other string is escaped where it is used."""

    __slots__ = ()


def text(value: object) -> Markup:
    """Write a value as HTML: markup unchanged, anything else escaped."""
    return value if isinstance(value, Markup) else Markup(escape(str(value)))


def join(*parts: object) -> Markup:
    """Join several values, one after the other; `None` is left out."""
    return Markup("".join(text(part) for part in parts if part is not None))


def el(tag: str, *children: object, **attributes: object) -> Markup:
    """Write an element.

    Args:
        tag: The element's name.
        children: Values for `join`.
        attributes: A trailing underscore is dropped and others become dashes (`class_`,
            `font_size`); `None` leaves an attribute out.
    """
    shown = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(number(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in ("img", "meta", "br"):
        return Markup(f"<{tag}{shown}>")
    return Markup(f"<{tag}{shown}>{join(*children)}</{tag}>")


def number(value: object) -> str:
    """Write a value as an attribute: coordinates with at most two decimals."""
    if isinstance(value, float):
        short = f"{value:.2f}".rstrip("0").rstrip(".")
        return "0" if short in ("-0", "") else short
    return str(value)


def scroll(inner: Markup, label: str) -> Markup:
    """Let something scroll sideways where it is too wide, by keys as well.

    Args:
        inner: What may be too wide.
        label: What it is, for people who do not see it.
    """
    return el("div", inner, class_="scroll", tabindex="0", role="region", aria_label=label)


def table(
    head: list[object], rows: list[list[object]], *, class_: str = "", label: str = "Table"
) -> Markup:
    """Write a table that scrolls sideways where it is too wide; its first column names the rows."""
    header = el("tr", *(el("th", cell, scope="col") for cell in head))
    body = [
        el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:]))
        for row in rows
    ]
    inner = el("table", el("thead", header), el("tbody", *body), class_=class_ or None)
    return scroll(inner, label)


def percent(value: float, digits: int = 2) -> str:
    """Write a fraction as text: `98.61 %`, with a thin no-break space."""
    return f"{100 * value:.{digits}f}\u202f%"


def compact(value: float) -> str:
    """Write a number as people read it: thousands separated, small ones to four digits."""
    if isinstance(value, int) or float(value).is_integer():
        return f"{int(value):,}".replace(",", "\u202f")
    return f"{value:.4g}"


def file_size(size: float) -> str:
    """Write a number of bytes, in decimal units."""
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f}\u202f{unit}" if unit == "B" else f"{size:.3g}\u202f{unit}"
        size /= 1000
    return f"{size:.3g}\u202fGB"


def tiny(value: float) -> str:
    """Write a small number in scientific notation: 3.3 times ten to the -7."""
    if not value:
        return "0"
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    raised = str(int(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{mantissa}\u202f\N{MULTIPLICATION SIGN}\u202f10{raised}"
