"""A training that is nothing but arithmetic: what it takes is processor time, on any machine."""

from __future__ import annotations

import random


def descend(seed: int, rounds: int) -> float:
    """Fit a logistic regression to made-up points by gradient descent; its last loss."""
    chance = random.Random(seed)
    points = [[chance.gauss(0, 1) for _ in range(8)] for _ in range(200)]
    labels = [float(sum(point[:3]) + chance.gauss(0, 0.5) > 0) for point in points]
    weights = [0.0] * 8
    loss = 0.0
    for _ in range(rounds):
        loss = 0.0
        for point, label in zip(points, labels, strict=True):
            error = 1 / (1 + 2.718281828459045 ** -sum(map(float.__mul__, weights, point))) - label
            loss += error * error / len(points)
            weights = [w - 0.01 * error * x for w, x in zip(weights, point, strict=True)]
    return loss
