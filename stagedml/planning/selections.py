"""Nodes of matchers, and what can be known of what they choose before they are realized."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stagedml.errors import RealizationOnlyError, nearest
from stagedml.planning.nodes import FixedConfig, GateNode, Input, Node, StageNode, Unrealized
from stagedml.planning.parameters import copied
from stagedml.runtime.gate import AT_LEAST, AT_MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stagedml.planning.addresses import Address
    from stagedml.planning.manager import Manager

_LATER = "Which of them is chosen is known only when they are realized."


@dataclass(eq=False, kw_only=True)
class SelectionNode(StageNode):
    """A matcher.

    Attributes:
        candidates: What it chooses among; outputs of one class.
        judges: The stages whose metrics count in place of the candidates' own, one for each.
        several: It may choose any number of them.
        function: Of the user's own, if that chooses.
    """

    candidates: tuple[StageNode, ...]
    judges: tuple[StageNode, ...]
    several: bool
    function: Address | None
    chooses = True  # what is impure it makes definite

    @property
    def settable(self) -> list[str]:
        """The parameters that settings may change: the count, and the bounds of objectives."""
        ends = (AT_LEAST, AT_MOST)
        return [name for name in self.config if name == "count" or name.endswith(ends)]

    @property
    def config_seen(self) -> FixedConfig:
        """The configuration of what is chosen, as far as all candidates have the same."""
        configs = [node.config_seen for node in self.candidates]
        return CommonConfig(self.name, configs)

    @property
    def inputs_seen(self) -> dict[str, Input]:
        """The inputs of what is chosen that are those of all candidates."""
        first, *others = (node.inputs_seen for node in self.candidates)
        return {
            name: value
            for name, value in first.items()
            if all(name in other and other[name] == value for other in others)
        }

    def refuse_input(self, name: str) -> None:
        """Refuse an input that the candidates have, each its own.

        Raises:
            RealizationOnlyError: It is one.
        """
        if any(name in node.inputs_seen for node in self.candidates):
            msg = f"{name!r} differs among the candidates of {self.name!r}"
            raise RealizationOnlyError(msg, hint=_LATER)

    @property
    def exposed(self) -> dict[str, Input]:
        """See `Node.exposed`: its users read that from its output."""
        return {}

    @cached_property
    def classes(self) -> set[type]:
        """See `Node.classes`."""
        return {self.outputs}.union(*(node.classes for node in self.candidates))


class Selected(Unrealized):
    """Several of some candidates; for an input that is a `Sequence` of their class."""

    def __init__(self, manager: Manager, node: SelectionNode) -> None:
        self.manager = manager
        self.node = node

    def __repr__(self) -> str:
        return f"<what the matcher {self.node.name!r} chooses>"


class CommonConfig(FixedConfig):
    """The parameters that several configurations have in common.

    Args:
        name: The matcher's.
        configs: The candidates' configurations.
    """

    def __init__(self, name: str, configs: list[FixedConfig]) -> None:
        first, *others = configs
        common = {}
        differing: dict[str, list[Any]] = {}
        for key in dict.fromkeys(key for config in configs for key in config.known):
            if all(key in c.known and c.known[key] == first.known.get(key) for c in others):
                common[key] = copied(first.known[key])
            else:
                differing[key] = [config.known.get(key) for config in configs]
        super().__init__(common)
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_differing", differing)

    @property
    def known(self) -> dict[str, Any]:
        """What is common to all."""
        return {key: dict.__getitem__(self, key) for key in dict.__iter__(self)}

    def _unknown(self, key: str) -> RealizationOnlyError:
        values = ", ".join(dict.fromkeys(map(repr, self._differing[key])))
        msg = f"{key!r} differs among the candidates of {self._name!r} ({values})"
        return RealizationOnlyError(msg, hint=_LATER)

    def __getitem__(self, key: str) -> Any:
        if key in self._differing:
            raise self._unknown(key)
        return super().__getitem__(key)

    def __getattr__(self, key: str) -> Any:
        if key.startswith("_"):
            raise AttributeError(key)
        if key in self._differing:
            raise self._unknown(key)
        if key in self:
            return self[key]
        raise AttributeError(nearest("parameter", key, [*self.known, *self._differing]))

    def get(self, key: str, default: Any = None) -> Any:
        """See `dict`."""
        return self[key] if key in self._differing or key in self else default

    def __iter__(self) -> Iterator[str]:
        for key in self._differing:
            raise self._unknown(key)
        return super().__iter__()

    def _whole(self, *_: Any) -> Any:
        return dict(zip(iter(self), self.known.values(), strict=True))

    def keys(self) -> Any:
        """See `dict`."""
        return self._whole().keys()

    def values(self) -> Any:
        """See `dict`."""
        return self._whole().values()

    def items(self) -> Any:
        """See `dict`."""
        return self._whole().items()

    def copy(self) -> Any:
        """See `dict`."""
        return self._whole()

    def __or__(self, other: Any) -> Any:
        return self._whole() | other

    def __len__(self) -> int:
        return len(self._whole())

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (self._whole(),)


def instance_of(node: Node) -> tuple[str, int]:
    """Return the name of the stage that a node is of, and its number among the instances."""
    seen = node.lens
    if isinstance(node, GateNode) and isinstance(seen, StageNode):
        return f"{seen.stage.name}-gate", seen.instance
    return (node.stage.name, node.instance) if isinstance(node, StageNode) else (node.name, 0)
