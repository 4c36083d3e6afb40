"""Work over all cores of a build, with results that do not depend on how many there are."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
R = TypeVar("R")

_BATCH = 512
_WORTH_IT = 2 * _BATCH  # starting processes takes longer than this many items


def parallel_map(
    setup: Callable[..., Callable[[T], R]],
    arguments: tuple[Any, ...],
    items: Sequence[T],
    *,
    cores: int,
) -> Iterator[R]:
    """Apply `setup(*arguments)` to `items`, in order, by several processes.

    Args:
        setup: A module's function that makes what is mapped, once in each process.
        arguments: For `setup`.
        items: Divided into batches of a fixed size.
        cores: Number of processes; where it is one, or there are few items, none is started.

    Raises:
        Exception: What the function raises, as of the first item for which it does.
    """
    if cores <= 1 or len(items) < _WORTH_IT:
        yield from map(setup(*arguments), items)
        return
    batches = [items[i : i + _BATCH] for i in range(0, len(items), _BATCH)]
    # Forked, so that what is imported stays imported; stages are single-threaded until here.
    with ProcessPoolExecutor(
        min(cores, len(batches)),
        mp_context=multiprocessing.get_context("fork"),
        initializer=_start,
        initargs=(setup, arguments),
    ) as pool:
        yield from chain.from_iterable(pool.map(_work, batches))


_function: Any = None


def _start(setup: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    global _function  # noqa: PLW0603 - a process of its own
    _function = setup(*arguments)


def _work(batch: Sequence[Any]) -> list[Any]:
    return [_function(item) for item in batch]
