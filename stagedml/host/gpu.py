"""The GPUs of a machine: what the kernel, its driver and the file system say of them.

All of it is read from files below a root, so that a machine can be looked at from anywhere: no
program is started, and no library of the driver is loaded.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.host.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Where a stage's LD_LIBRARY_PATH has the driver, on every machine; NixOS keeps it there.
DRIVER = "/run/opengl-driver/lib"
CUDA = "libcuda.so.1"
# What belongs to the driver, and has to be of its version: for CUDA, for compiling what a wheel
# brings for no GPU of this kind, and for asking after the device.
LIBRARIES = (
    CUDA,
    "libnvidia-ptxjitcompiler.so.1",
    "libnvidia-nvvm.so.4",
    "libnvidia-ml.so.1",
)
# The first driver that runs programs of CUDA 12, as NVIDIA's table of compatibility has it.
OLDEST = (525, 60, 13)
NVIDIA, DISPLAY = "0x10de", "0x03"
# Of each machine with a driver; and each GPU's own beside them.
CONTROL = ("nvidiactl", "nvidia-uvm")
OTHERS = ("nvidia-uvm-tools", "nvidia-modeset")
WSL = "/usr/lib/wsl"
CONTAINERS = ("/.dockerenv", "/run/.containerenv", "/run/systemd/container")


@dataclass(frozen=True)
class Machine:
    """What a machine has for CUDA.

    Attributes:
        root: Where its files are.
        nodes: Device nodes, as its builds would name them.
        absent: Device nodes that CUDA needs, and that are not there.
        models: What its GPUs are called, in the order of their numbers.
        unbound: How many NVIDIA GPUs are on its buses, driver or not.
        kernel: The version of the kernel's module; None if there is none.
        library: Where libcuda.so.1 is; None if it is nowhere.
        version: That library's; None where its file's name does not say.
        partitioned: Whether a GPU is divided (MIG).
        wsl: Whether the machine is Windows' guest, whose driver is Windows'.
        amd: Whether there is a GPU of AMD's.
        container: Whether this is a container.
        nixos: Whether this is NixOS.
    """

    root: Path
    nodes: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    models: list[str] = field(default_factory=list)
    unbound: int = 0
    kernel: str | None = None
    library: str | None = None
    version: str | None = None
    partitioned: bool = False
    wsl: bool = False
    amd: bool = False
    container: bool = False
    nixos: bool = False

    @property
    def usable(self) -> bool:
        """Whether there is a device that CUDA could use."""
        return bool(self.nodes)

    def at(self, path: str) -> Path:
        """Where a path of the machine is for this process."""
        return self.root / path.lstrip("/")

    def libraries(self) -> dict[str, str]:
        """Return the driver's libraries: their names, and the files that these lead to."""
        if self.library is None:
            return {}
        directory = os.path.dirname(self.library)  # noqa: PTH120 - of a path below another root
        found = {name: real(self.root, f"{directory}/{name}") for name in LIBRARIES}
        return {name: path for name, path in found.items() if path is not None}


def look(root: Path = Path("/"), env: Mapping[str, str] | None = None) -> Machine:
    """Look at a machine.

    Args:
        root: Where its files are.
        env: Environment variables, in place of this process's own.
    """
    there = root / "dev"
    wsl = (there / "dxg").exists()
    numbers = sorted(_numbers(there))
    nodes = [f"nvidia{number}" for number in numbers]
    needed = [*CONTROL] if numbers else []
    partitioned = any((root / "proc/driver/nvidia/capabilities").glob("gpu*/mig/gi*"))
    if partitioned:
        needed.append("nvidia-caps")
    nodes += [name for name in (*needed, *OTHERS, "nvidia-caps") if (there / name).exists()]
    if wsl:
        nodes.append("dxg")
    library = _library(root, os.environ if env is None else env)
    return Machine(
        root,
        nodes=[f"/dev/{name}" for name in dict.fromkeys(nodes)] if numbers or wsl else [],
        absent=[f"/dev/{name}" for name in needed if not (there / name).exists()],
        models=_models(root),
        unbound=_on_buses(root),
        kernel=_kernel(root),
        library=library,
        version=_version(root, library),
        partitioned=partitioned,
        wsl=wsl,
        amd=(there / "kfd").exists(),
        container=any((root / path.lstrip("/")).exists() for path in CONTAINERS),
        nixos=(root / "etc/NIXOS").exists(),
    )


def findings(machine: Machine) -> Iterator[Finding]:
    """Say what there is, and whether it fits together."""
    if not machine.usable:
        yield _none(machine)
        return
    names = ", ".join(machine.models) or ("Windows'" if machine.wsl else "")
    number = len([node for node in machine.nodes if re.fullmatch(r"/dev/nvidia\d+", node)])
    what = f"{names}: " if names else ""
    divided = "; divided (MIG)" if machine.partitioned else ""
    count = "" if machine.wsl else f"{number} with " if number > 1 else ""
    yield Finding("gpu", "ok", f"{what}{count}{', '.join(machine.nodes)}{divided}")
    if machine.absent:
        yield Finding(
            "gpu devices",
            "warning",
            f"there is no {', '.join(machine.absent)}, which CUDA needs",
            "As root, after each start of the machine: nvidia-modprobe -u -c 0"
            + (" (and: nvidia-modprobe -f, for MIG)" if machine.partitioned else ""),
        )
    yield _permissions(machine)
    yield _driver(machine)


def real(root: Path, path: str) -> str | None:
    """Follow a machine's links, absolute ones too, to a file; None if they lead nowhere."""
    done, hops = "", 0
    parts = path.split("/")[::-1]
    while parts:
        name = parts.pop()
        if name == "..":
            done = done.rpartition("/")[0]
        elif name not in ("", "."):
            place = root / f"{done}/{name}".lstrip("/")
            if not place.is_symlink():
                done = f"{done}/{name}"
                continue
            hops += 1
            if hops > 40:
                return None
            target = str(place.readlink())
            done = "" if target.startswith("/") else done
            parts += target.split("/")[::-1]
    return done if (root / done.lstrip("/")).exists() else None


def _none(machine: Machine) -> Finding:
    if machine.kernel:  # as on a machine without a screen, where nobody has asked for them yet
        return Finding(
            "gpu",
            "warning",
            f"the driver {machine.kernel} is loaded, and there is no /dev/nvidia0; cuda pipelines"
            " cannot be built",
            "Start the container with its GPUs (`--gpus all`, `--device nvidia.com/gpu=all`)."
            if machine.container
            else "As root, after each start of the machine: nvidia-modprobe -u -c 0",
        )
    if machine.unbound:
        hint = (
            'services.xserver.videoDrivers = [ "nvidia" ];'
            if machine.nixos
            else "Install NVIDIA's driver (Debian: apt install nvidia-driver), and restart."
        )
        text = f"{machine.unbound} NVIDIA, without NVIDIA's driver; cuda pipelines cannot be built"
        if machine.container:
            hint = (
                "Start the container with its GPUs (`--gpus all`, `--device nvidia.com/gpu=all`)."
            )
            text += " in this container"
        return Finding("gpu", "warning", text, hint)
    others = "Build `cpu.NAME`, or let a remote builder with the feature `cuda` do it."
    if machine.amd:
        return Finding(
            "gpu",
            "warning",
            "AMD (/dev/kfd), which is not supported: the environments hold NVIDIA's libraries",
            others,
        )
    if machine.container:
        others += "\nA container has GPUs if it was started with them (`--gpus all`)."
    text = "no NVIDIA device; cuda pipelines cannot be built here"
    return Finding("gpu", "warning", text, others)


def _permissions(machine: Machine) -> Finding:
    """Tell whether builds may open the devices: their users are in no group but their own."""
    closed = []
    for node in machine.nodes:
        mode = machine.at(node).stat().st_mode
        if not machine.at(node).is_dir() and mode & 0o006 != 0o006:
            closed.append(f"{node} ({mode & 0o777:o})")
    if not closed:
        return Finding("gpu permissions", "ok", "all users may open the devices, so builds may")
    option = "NVreg_DeviceFileMode=0666"
    where = (
        f'In the configuration of NixOS: boot.extraModprobeConfig = "options nvidia {option}";'
        if machine.nixos
        else "In /etc/modprobe.d/zz-nvidia-mode.conf, by both names that the module has:\n"
        f"  options nvidia {option}\n  options nvidia-current {option}"
    )
    return Finding(
        "gpu permissions",
        "warning",
        f"builds run as users of their own, and these may not open {', '.join(closed)}",
        f"{where}\nthen restart; until then, as root: chmod a+rw {' '.join(machine.nodes)}",
    )


def _driver(machine: Machine) -> Finding:
    check = "driver"
    if machine.library is None:
        hint = (
            "hardware.graphics.enable = true; puts it into /run/opengl-driver."
            if machine.nixos
            else "Debian: apt install libcuda1; in a container: start it with its GPUs."
        )
        kernel = f"the kernel's module is {machine.kernel}, and " if machine.kernel else ""
        return Finding(check, "warning", f"{kernel}there is no {CUDA}", hint)
    where = f"{machine.library} is {machine.version or 'of an unknown version'}"
    if machine.kernel and machine.version and machine.kernel != machine.version:
        return Finding(
            check,
            "warning",
            f"{where}, the kernel's module is {machine.kernel}: CUDA will not start",
            "After an update: restart the machine. "
            "In a container: let the host bring in the driver's libraries.",
        )
    known = machine.kernel or machine.version
    if known and _numbered(known) < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        text = f"{known}, and the CUDA 12 of the environments needs {oldest} or newer"
        return Finding(check, "warning", text, "Update NVIDIA's driver.")
    kernel = f", as the kernel's module {machine.kernel}" if machine.kernel else ""
    return Finding(check, "ok", f"{where}{kernel}")


def _numbered(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _numbers(dev: Path) -> Iterator[int]:
    for place in dev.glob("nvidia*"):
        found = re.fullmatch(r"nvidia(\d+)", place.name)
        if found:
            yield int(found[1])


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _kernel(root: Path) -> str | None:
    """Return the module's version; of either kind, the closed and the open one."""
    text = _read(root / "proc/driver/nvidia/version")
    found = re.search(r"NVRM version:.*?\s(\d+(?:\.\d+)+)\s", text)
    return found[1] if found else None


def _models(root: Path) -> list[str]:
    found: list[tuple[int, str]] = []
    for place in (root / "proc/driver/nvidia/gpus").glob("*/information"):
        text = _read(place)
        model = re.search(r"^Model:\s*(.*\S)", text, re.MULTILINE)
        minor = re.search(r"^Device Minor:\s*(\d+)", text, re.MULTILINE)
        if model:
            found.append((int(minor[1]) if minor else len(found), model[1]))
    return [name for _, name in sorted(found)]


def _on_buses(root: Path) -> int:
    devices = (root / "sys/bus/pci/devices").glob("*")
    return sum(
        _read(place / "vendor").strip() == NVIDIA
        and _read(place / "class").strip().startswith(DISPLAY)
        for place in devices
    )


def _library(root: Path, env: Mapping[str, str]) -> str | None:
    directories = [
        DRIVER,
        f"{WSL}/lib",
        *(f"/usr/lib/{machine}-linux-gnu" for machine in ("x86_64", "aarch64")),
        *("/usr/lib64", "/usr/lib", "/usr/local/nvidia/lib64"),
        *(part for part in env.get("LD_LIBRARY_PATH", "").split(":") if part.startswith("/")),
    ]
    return next((f"{d}/{CUDA}" for d in directories if real(root, f"{d}/{CUDA}")), None)


def _version(root: Path, library: str | None) -> str | None:
    """As the name of the file says that libcuda.so.1 leads to; Windows' driver has another."""
    target = real(root, library) if library else None
    found = re.search(r"/libcuda\.so\.(\d+\.\d+(?:\.\d+)*)$", target or "")
    return found[1] if found and _numbered(found[1])[0] > 1 else None
