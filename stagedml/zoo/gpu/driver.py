"""What NVIDIA's driver says of a GPU, by its own library."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any

LIBRARY = "libcuda.so.1"
COMPUTE_MAJOR, COMPUTE_MINOR, PROCESSORS = 75, 76, 16
MODULE = Path("/proc/driver/nvidia/version")


def ask_driver(library: str = LIBRARY) -> dict[str, Any]:
    """Ask the driver for its version, and for the first GPU that it has.

    Args:
        library: The driver's library for CUDA.

    Returns:
        `cuda` (the newest that it runs, as "12.9"), `module` (the version of the kernel's module;
        None if it is not told), and of the GPU `name`, `uuid`, `memory` (bytes), `compute` (as
        "8.0"), `processors`; the GPU's are left out where the driver gives none.

    Raises:
        OSError: There is no such library.
    """
    driver = ctypes.CDLL(library)
    version = ctypes.c_int()
    driver.cuDriverGetVersion(ctypes.byref(version))
    found: dict[str, Any] = {
        "cuda": f"{version.value // 1000}.{version.value % 1000 // 10}",
        "module": module_version(),
    }
    device = ctypes.c_int()
    if driver.cuInit(0) != 0 or driver.cuDeviceGet(ctypes.byref(device), 0) != 0:
        return found
    name = ctypes.create_string_buffer(256)
    driver.cuDeviceGetName(name, len(name), device)
    memory = ctypes.c_size_t()
    driver.cuDeviceTotalMem_v2(ctypes.byref(memory), device)
    identity = (ctypes.c_ubyte * 16)()
    driver.cuDeviceGetUuid(identity, device)

    def attribute(number: int) -> int:
        value = ctypes.c_int()
        driver.cuDeviceGetAttribute(ctypes.byref(value), number, device)
        return value.value

    digits = bytes(identity).hex()
    return found | {
        "name": name.value.decode(errors="replace"),
        "uuid": "GPU-" + re.sub(r"(.{8})(.{4})(.{4})(.{4})", r"\1-\2-\3-\4-", digits),
        "memory": memory.value,
        "compute": f"{attribute(COMPUTE_MAJOR)}.{attribute(COMPUTE_MINOR)}",
        "processors": attribute(PROCESSORS),
    }


def module_version(place: Path = MODULE) -> str | None:
    """Return the version of the kernel's module, which builds see, too."""
    try:
        text = place.read_text(errors="replace")
    except OSError:
        return None
    found = re.search(r"NVRM version:.*?\s(\d+(?:\.\d+)+)\s", text)
    return found[1] if found else None
