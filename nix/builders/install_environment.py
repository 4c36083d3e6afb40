"""Install wheels into one directory, inside a derivation, and compile them.

The output is laid out like a virtual environment: packages, programs, and an interpreter that
finds both. Where everything belongs is settled first, from the wheels' tables of contents; then
children unpack and compile portions of it, so many at a time. Neither their number nor their speed
can make a difference to the output. Nothing of it mentions the wheels.

Three things are not as a wheel has them: scripts start with the environment's interpreter, what
asks for the machine's loader asks for the toolchain's (`executables.py`), and RECORD says so.
"""

from __future__ import annotations

import base64
import csv
import gc
import hashlib
import io
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from compile_bytecode import byte_code, cached, cores, in_children, pays
from executables import Patching
from wheels import Member, Wheel, WheelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What unpacking and compiling cost, in bytes of a compressed file that would take as long.
PER_FILE, COMPILING = 20_000, 40
PORTION = 32 << 20
INSTALLER = b"stagedml\n"

Row = tuple[str, str, str]  # of a RECORD: path, hash, size
NONE = ("", "")
OWN = ("bin/python", "bin/python3", "pyvenv.cfg")

PROGRAM = """\
#!{interpreter}
import sys

from {module} import {function}

sys.exit({call}())
"""


@dataclass
class Layout:
    """Where the parts of an environment lie, relative to its directory."""

    out: Path
    python: str

    @property
    def site(self) -> str:
        """The directory of packages."""
        return f"lib/python{self.python}/site-packages"

    @property
    def interpreter(self) -> Path:
        """The interpreter that finds the packages."""
        return self.out / "bin/python3"

    def place(self, member: Member) -> str:
        """The path of a wheel's file."""
        project = member.wheel.file.partition("-")[0]
        directory = {
            "purelib": self.site,
            "scripts": "bin",
            "headers": f"include/python{self.python}/{project}",
            "data": "",
        }[member.scheme]
        return os.path.join(directory, member.path)  # noqa: PTH118 - called for each file

    def named(self, place: str) -> str:
        """A path as RECORD has it, relative to the directory of packages."""
        if place.startswith(f"{self.site}/"):
            return place.removeprefix(f"{self.site}/")
        return f"../../../{place}"


@dataclass
class Plan:
    """What the environment will hold, by path: files of wheels, and such as are made here."""

    layout: Layout
    patching: Patching
    # What is left out, and whether no package has had it so far.
    unused: dict[str, bool] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    written: dict[str, tuple[bytes, bool]] = field(default_factory=dict)
    # Of `members`, those that run on the toolchain once they are patched.
    executables: set[str] = field(default_factory=set)
    records: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, wheel: Wheel) -> None:
        """Add a wheel's files; where wheels disagree about a file, the last to come has it."""
        metadata = f"{self.layout.site}/{wheel.info}"
        # Where a package came from, and who asked for it, is nobody's business here.
        own = {f"{metadata}/{name}" for name in ("RECORD", "INSTALLER", "REQUESTED")}
        rows: list[Row] = [(self.layout.named(f"{metadata}/RECORD"), "", "")]
        for member in wheel.members:
            place = self.layout.place(member)
            if place in own or self._is_omitted(place):
                continue
            if member.scheme == "scripts" and _is_python(member):
                rows.append(self.write(place, self._script(member.read()), executable=True))
                continue
            self._claim(place, member)
            if self.patching.wants(member):
                self.executables.add(place)
            rows.append((self.layout.named(place), *(member.record.row if member.record else NONE)))
        for program, target in wheel.programs.items():
            module, _, function = target.partition(":")
            text = PROGRAM.format(
                interpreter=self.layout.interpreter,
                module=module,
                function=function.partition(".")[0],
                call=function,
            )
            rows.append(self.write(f"bin/{program}", text.encode(), executable=True))
        rows.append(self.write(f"{metadata}/INSTALLER", INSTALLER))
        self.records[f"{metadata}/RECORD"] = rows
        for name in wheel.unrecorded:
            print(f"stagedml: the RECORD of {wheel.file} does not list {name}")

    def write(self, place: str, content: bytes, *, executable: bool = False) -> Row:
        """Add a file that is made here; its row in a RECORD."""
        self.members.pop(place, None)
        self.executables.discard(place)
        self.written[place] = (content, executable)
        return row(self.layout.named(place), content)

    def _is_omitted(self, place: str) -> bool:
        for path in self.unused:
            if place == path or place.startswith(f"{path}/"):
                self.unused[path] = False
                return True
        return False

    def _claim(self, place: str, member: Member) -> None:
        before = self.members.get(place)
        if before is not None and before.info.CRC != member.info.CRC:
            print(
                f"stagedml: several packages have the file {member.path}; "
                f"it is taken from {member.wheel.file}"
            )
        self.written.pop(place, None)
        self.executables.discard(place)
        self.members[place] = member

    def _script(self, content: bytes) -> bytes:
        _, _, rest = content.partition(b"\n")
        return f"#!{self.layout.interpreter}\n".encode() + rest

    def check(self) -> None:
        """Look whether all of it can exist together.

        Raises:
            WheelError: One package has a directory where another has a file, for instance.
        """
        for place in self.directories:
            if place in self.members or place in self.written:
                raise WheelError(f"{place} is a directory in one package and a file in another")
        for place in OWN:
            if place in self.members or place in self.written or place in self.directories:
                raise WheelError(f"a package has {place}, which every environment has its own of")
        for path, unused in self.unused.items():
            if unused:
                name = path.removeprefix(f"{self.layout.site}/")
                raise WheelError(f"`omit` names {name}, which no package of the environment has")

    @property
    def directories(self) -> set[str]:
        """All directories, those above others included."""
        found: set[str] = set()
        for place in (*self.members, *self.written):
            parent = os.path.dirname(place)  # noqa: PTH120 - called for each file
            while parent and parent not in found:
                found.add(parent)
                parent = os.path.dirname(parent)  # noqa: PTH120
        return found


def row(name: str, content: bytes) -> Row:
    """The row of a file in a RECORD."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return name, f"sha256={digest}", str(len(content))


def _is_python(member: Member) -> bool:
    """Whether a script asks for the interpreter of its environment, or for a machine's.

    The standard has `#!python` for it; /usr/bin/env is in no sandbox.
    """
    asks = rb"#! *(pythonw?|(/usr(/local)?)?/bin/(env +(-S +)?)?python3?(\.\d+)?)[ \r\n]"
    return re.match(asks, member.head(80)) is not None


def portions(members: dict[str, Member], site: str) -> Iterator[list[tuple[str, Member]]]:
    """Deal the files out: large ones first, each by itself, others together."""

    def cost(place: str, member: Member) -> int:
        compiled = place.startswith(site) and pays(place.removeprefix(site))
        return PER_FILE + member.size * (COMPILING if compiled else 1)

    costs = {place: cost(place, member) for place, member in members.items()}
    large = [place for place in members if costs[place] >= PORTION]
    for place in sorted(large, key=lambda place: (-costs[place], place)):
        yield [(place, members[place])]
    portion: list[tuple[str, Member]] = []
    total = 0
    for place, member in members.items():
        if costs[place] < PORTION:
            portion.append((place, member))
            total += costs[place]
            if total >= PORTION:
                yield portion
                portion, total = [], 0
    yield portion


def unpacking(layout: Layout, portion: list[tuple[str, Member]]) -> Callable[[], None]:
    """The work of a child: unpack files, and compile those where it pays."""
    top = f"{layout.site}/"

    def work() -> None:
        for place, member in portion:
            name = place.removeprefix(top)
            if not place.startswith(top) or not pays(name):
                save(layout.out / place, member.chunks(), executable=member.executable)
                continue
            source = member.read()
            save(layout.out / place, [source], executable=member.executable)
            code = byte_code(source, name)
            if code is not None:
                path = layout.out / cached(place)
                path.parent.mkdir(exist_ok=True)
                save(path, [code])

    return work


def save(path: Path, chunks: Iterator[bytes] | list[bytes], *, executable: bool = False) -> None:
    """Write a new file."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    descriptor = os.open(path, flags, 0o777 if executable else 0o666)
    with open(descriptor, "wb", buffering=0) as file:  # noqa: PTH123 - of a descriptor
        for chunk in chunks:
            view = memoryview(chunk)
            while view:
                view = view[file.write(view) :]


def patch(plan: Plan) -> dict[str, Row]:
    """Patch the executables; the rows of those that are changed, by their names in RECORD."""
    changed = {}
    for place in sorted(plan.executables):
        path = plan.layout.out / place
        if plan.patching.patch(path):
            name = plan.layout.named(place)
            changed[name] = row(name, path.read_bytes())
    return changed


def table(rows: list[Row]) -> bytes:
    """The content of a RECORD."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(sorted(rows))
    return text.getvalue().encode()


def main() -> None:
    """Build the environment that the derivation describes."""
    layout = Layout(Path(os.environ["out"]), os.environ["pythonVersion"])
    omitted = os.environ.get("omit", "").split()
    unused = {f"{layout.site}/{path.strip('/')}": True for path in omitted}
    plan = Plan(layout, Patching.of_toolchain(), unused)
    names = zip(os.environ["wheels"].split(), os.environ["files"].split(), strict=True)
    wheels = [Wheel(Path(path), file) for path, file in names]
    for wheel in sorted(wheels, key=lambda wheel: wheel.file):
        plan.add(wheel)
    plan.check()
    home = Path(os.environ["interpreter"])
    settings = f"home = {home.parent}\ninclude-system-site-packages = false\n"
    plan.write("pyvenv.cfg", settings.encode())
    for directory in sorted(plan.directories | {layout.site, "bin"}):
        (layout.out / directory).mkdir(parents=True)
    layout.interpreter.symlink_to(home)
    layout.interpreter.with_name("python").symlink_to(layout.interpreter.name)
    for place, (content, executable) in plan.written.items():
        save(layout.out / place, [content], executable=executable)
    # What the children do not touch stays shared with them.
    gc.disable()
    gc.freeze()
    work = (unpacking(layout, portion) for portion in portions(plan.members, f"{layout.site}/"))
    in_children(work, cores())
    changed = patch(plan)
    for place, rows in plan.records.items():
        save(layout.out / place, [table([changed.get(row[0], row) for row in rows])])


if __name__ == "__main__":
    try:
        main()
    except WheelError as error:
        sys.exit(f"stagedml: {error}")
