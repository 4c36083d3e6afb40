"""What the stages of the comparison share."""

import csv


def rows(path):
    """Read pairs of numbers."""
    with open(path, newline="") as lines:
        return [(float(x), float(y)) for x, y in csv.reader(lines)]


def least_squares(known, degree):
    """Fit a polynomial."""
    import decimals

    size = degree + 1
    table = [
        [sum(x ** (i + j) for x, _ in known) for j in range(size)]
        + [sum(y * x**i for x, y in known)]
        for i in range(size)
    ]
    for i in range(size):
        table[i] = [value / table[i][i] for value in table[i]]
        for k in range(size):
            if k != i:
                table[k] = [a - table[k][i] * b for a, b in zip(table[k], table[i])]
    return [decimals.shown(row[-1]) for row in table]


def off(coefficients, unseen):
    """How far off a polynomial is."""
    import decimals

    wrong = [sum(c * x**p for p, c in enumerate(coefficients)) - y for x, y in unseen]
    return decimals.shown((sum(w * w for w in wrong) / len(wrong)) ** 0.5)


def unused():
    """Part of no stage."""
    return 1
