"""Work over all cores of a build, with results that do not depend on how many there are."""

from __future__ import annotations

import multiprocessing
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

_BATCH = 512
_WORTH_IT = 2 * _BATCH  # starting processes takes longer than this many items
_AHEAD = 4  # batches for each process that are worked on, or done and not taken


def parallel_map(
    setup: Callable[..., Callable[[T], R]],
    arguments: tuple[Any, ...],
    items: Iterable[T],
    *,
    cores: int,
    batch: int | None = None,
) -> Iterator[R]:
    """Apply `setup(*arguments)` to `items`, in order, by several processes.

    Items are taken as results are: some batches are in memory, however many items there are.

    Args:
        setup: A module's function that makes what is mapped, once in each process.
        arguments: For `setup`.
        items: Divided into batches of a fixed size.
        cores: Number of processes; where it is one, or there are few items, none is started.
        batch: Items that a process gets at a time; fewer than by default where they are large.

    Raises:
        Exception: What the function raises, as of the first item for which it does.
    """
    source = iter(items)
    worth_it = _WORTH_IT if batch is None else 2 * batch
    some = list(islice(source, worth_it))
    if cores <= 1 or len(some) < worth_it:
        yield from map(setup(*arguments), chain(some, source))
        return
    batches = _batched(chain(some, source), batch or _BATCH)
    del some
    # Forked, so that what is imported stays imported; stages are single-threaded until here.
    with ProcessPoolExecutor(
        cores,
        mp_context=multiprocessing.get_context("fork"),
        initializer=_start,
        initargs=(setup, arguments),
    ) as pool:
        ahead: deque[Future[list[Any]]] = deque()
        for part in batches:
            ahead.append(pool.submit(_work, part))
            if len(ahead) >= _AHEAD * cores:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()


def _batched(items: Iterator[T], size: int) -> Iterator[list[T]]:
    while batch := list(islice(items, size)):
        yield batch


_function: Any = None


def _start(setup: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    global _function  # noqa: PLW0603 - a process of its own
    _function = setup(*arguments)


def _work(batch: Sequence[Any]) -> list[Any]:
    return [_function(item) for item in batch]
