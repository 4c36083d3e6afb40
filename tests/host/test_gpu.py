"""What `doctor` makes of machines with GPUs: file systems as those machines have them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import root_only

from stagedml.host import doctor, gpu, gpu_builds
from stagedml.host.gpu_builds import Settings
from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toys import Checkout

    from stagedml.host.findings import Finding

# The two kinds of module that there are, in their own words.
CLOSED = """\
NVRM version: NVIDIA UNIX x86_64 Kernel Module  {version}  Tue Jul  1 12:00:00 UTC 2025
GCC version:  gcc version 12.2.0 (Debian 12.2.0-14)
"""
OPEN = """\
NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  {version}  Release Build  (dvs-builder@U22)
GCC version:  gcc version 13.3.0 (Ubuntu 13.3.0-6ubuntu2~24.04)
"""
INFORMATION = """\
Model: \t\t NVIDIA {model}
IRQ:   \t\t 221
GPU UUID: \t GPU-1f0cd4ab-6f1c-4a1c-8f6c-5e1f0a9f1b2c
Bus Type: \t PCIe
Device Minor: \t {minor}
GPU Firmware: \t {version}
"""
DEFAULTS = "benchmark big-parallel kvm nixos-test uid-range"
DEBIAN = "/usr/lib/x86_64-linux-gnu"


class Root:
    """A machine's file system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("dev", "etc", "proc"):
            (folder / name).mkdir()

    def at(self, path: str) -> Path:
        return self.folder / path.lstrip("/")

    def write(self, path: str, text: str = "", mode: int = 0o666) -> None:
        place = self.at(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        place.chmod(mode)

    def link(self, path: str, target: str) -> None:
        self.at(path).parent.mkdir(parents=True, exist_ok=True)
        self.at(path).symlink_to(target)

    def gpus(self, *models: str, version: str = "575.57.08", text: str = CLOSED) -> None:
        """The kernel's side of NVIDIA's driver."""
        self.write("/proc/driver/nvidia/version", text.format(version=version))
        for minor, model in enumerate(models):
            about = INFORMATION.format(model=model, minor=minor, version=version)
            self.write(f"/proc/driver/nvidia/gpus/0000:{minor:02x}:00.0/information", about)
            self.write(f"/dev/nvidia{minor}")
        for name in ("nvidiactl", "nvidia-uvm", "nvidia-uvm-tools", "nvidia-modeset"):
            self.write(f"/dev/{name}")

    def libraries(self, directory: str = DEBIAN, version: str = "575.57.08") -> None:
        """The driver's libraries, as packages install them."""
        for name in gpu.LIBRARIES:
            stem = name.partition(".so.")[0]
            self.write(f"{directory}/{stem}.so.{version}", "library", 0o644)
            self.link(f"{directory}/{name}", f"{stem}.so.{version}")

    def nixos(self, version: str = "575.57.08") -> str:
        """NixOS with its driver; the store path that has the libraries."""
        store = "/nix/store/0p3c0ljb5d4f1xkzq8fbg9z1q0l1hxwp-graphics-drivers"
        driver = f"/nix/store/6sh2h1kcl0v2vzz2vj1mhl0cwsbjycfy-nvidia-x11-{version}-6.12.30/lib"
        self.write("/etc/NIXOS")
        self.libraries(driver, version)
        for name in gpu.LIBRARIES:
            self.link(f"{store}/lib/{name}", f"{driver}/{name}")
        self.link("/run/opengl-driver", store)
        return driver

    def found(self, **settings: str) -> dict[str, Finding]:
        return self.judged(Settings(settings, daemon=True, own=settings))

    def judged(self, settings: Settings) -> dict[str, Finding]:
        machine = gpu.look(self.folder, {})
        rows = [*gpu.findings(machine), *gpu_builds.findings(machine, settings)]
        assert len({row.check for row in rows}) == len(rows)
        for row in rows:
            assert (row.status == "ok") is not bool(row.hint) or row.check == "gpu in builds"
        return {row.check: row for row in rows}


@pytest.fixture
def root(tmp_path: Path) -> Root:
    return Root(tmp_path)


def line(hint: str) -> dict[str, str]:
    """The one setting that a hint says to add."""
    [row] = (row for row in hint.splitlines() if " = " in row)
    name, _, value = row.removeprefix("In nix.conf: ").partition(" = ")
    return {name: value}


def test_a_machine_that_is_right_in_all(root: Root) -> None:
    root.gpus("A100-SXM4-80GB", "A100-SXM4-80GB")
    root.libraries()
    first = root.found(**{"system-features": DEFAULTS})
    more = line(first["system feature"].hint) | line(first["gpu in builds"].hint)
    assert more["extra-system-features"] == "cuda"
    assert "/dev/nvidia0? /dev/nvidia1? /dev/nvidiactl?" in more["extra-sandbox-paths"]
    real = f"/run/opengl-driver/lib/libcuda.so.1={DEBIAN}/libcuda.so.575.57.08?"
    assert real in more["extra-sandbox-paths"]
    assert "look again after an update" in first["gpu in builds"].hint
    # What it says to add is what it then finds right.
    then = root.found(
        **{
            "system-features": f"{DEFAULTS} cuda",
            "sandbox-paths": f"/bin/sh=/bin/dash {more['extra-sandbox-paths']}",
        }
    )
    assert {row.status for row in then.values()} == {"ok"}
    text = then["gpu"].text
    assert text.startswith("NVIDIA A100-SXM4-80GB, NVIDIA A100-SXM4-80GB: 2 with /dev/nvidia0, ")
    assert then["driver"].text == (
        f"{DEBIAN}/libcuda.so.1 is 575.57.08, as the kernel's module 575.57.08"
    )


@pytest.mark.nix
def test_real_nix_takes_the_lines_to_add(
    root: Root, private_store: dict[str, str], tmp_path: Path
) -> None:
    root.gpus("L4")
    root.libraries()
    first = root.found(**{"system-features": DEFAULTS})
    hints = f"{first['system feature'].hint}\n{first['gpu in builds'].hint}"
    rows = [row.removeprefix("In nix.conf: ") for row in hints.splitlines() if " = " in row]
    nix = Nix(env={**private_store, "NIX_CONFIG": "\n".join(rows)})
    found = root.judged(Settings(nix.settings(), daemon=False, own={}))
    assert (found["system feature"].status, found["gpu in builds"].status) == ("ok", "ok")
    # A daemon takes nothing of it: these are this user's own.
    found = root.judged(Settings(nix.settings_of_machine(), daemon=True, own=nix.settings()))
    assert found["system feature"].text.endswith("of which the daemon takes no notice")
    assert "In /etc/nix/nix.conf, not in yours" in found["system feature"].hint


def test_nixos_is_told_in_its_own_words(root: Root) -> None:
    root.gpus("GeForce RTX 4090", text=OPEN)
    driver = root.nixos()
    # What is in one's own nix.conf is no line for NixOS either.
    own = {"system-features": f"{DEFAULTS} cuda"}
    settings = Settings({"system-features": DEFAULTS}, daemon=True, own=own)
    assert root.judged(settings)["system feature"].hint == gpu_builds.NIXOS
    lost = Settings({"system-features": "cuda"}, daemon=True, own={}, replaced="cuda")
    assert root.judged(lost)["system features"].hint == (
        "In the configuration of NixOS: "
        'nix.settings.system-features = [ "benchmark" "big-parallel" "nixos-test" ];'
    )
    root.at("/dev/nvidia0").chmod(0o660)
    said = root.found()["gpu permissions"].hint
    assert 'boot.extraModprobeConfig = "options nvidia NVreg_DeviceFileMode=0666";' in said
    root.at("/dev/nvidia0").chmod(0o666)
    found = root.found(**{"system-features": DEFAULTS})
    for check in ("system feature", "gpu in builds"):
        assert "programs.nix-required-mounts.presets.nvidia-gpu.enable = true;" in found[check].hint
        assert "nix.conf" not in found[check].hint
    assert found["driver"].text.startswith("/run/opengl-driver/lib/libcuda.so.1 is 575.57.08, as")
    hook = "/nix/store/1f1n9m3s2b0c6k4q7d8x5z-nix-required-mounts/bin/nix-required-mounts"
    root.write(hook, mode=0o755)
    hooked = {"system-features": f"{DEFAULTS} gpu cuda", "pre-build-hook": hook}
    then = root.found(**hooked)
    assert {row.status for row in then.values()} == {"ok"}
    # For all builds: the links in /run/opengl-driver have to lead somewhere, there as well.
    paths = {"extra-sandbox-paths": "/dev/nvidia0 /dev/nvidiactl /run/opengl-driver"}
    partly = root.found(**{"system-features": "cuda", **paths})
    missing = partly["gpu in builds"].text
    assert driver in missing
    assert "/dev/nvidia-uvm" in missing
    assert "/dev/nvidia0" not in missing


def test_a_hook_that_is_no_program_stops_all_builds(root: Root) -> None:
    root.gpus("L4")
    root.libraries()
    found = root.found(**{"pre-build-hook": "/usr/local/bin/hook"})["gpu in builds"]
    assert (found.status, "so no build starts" in found.text) == ("error", True)
    root.write("/usr/local/bin/hook", "#!/bin/sh\n", 0o644)
    assert (
        root.found(**{"pre-build-hook": "/usr/local/bin/hook"})["gpu in builds"].status == "error"
    )
    root.at("/usr/local/bin/hook").chmod(0o755)
    found = root.found(**{"pre-build-hook": "/usr/local/bin/hook"})["gpu in builds"]
    assert (found.status, "gpu-check" in found.hint) == ("ok", True)


def test_features_that_replace_those_of_nix_are_warned_of(root: Root) -> None:
    root.gpus("L4")
    values = {"system-features": "cuda gpu kvm"}
    found = root.judged(Settings(values, daemon=False, own=values, replaced="cuda gpu kvm"))
    assert "benchmark, big-parallel, nixos-test are lost" in found["system features"].text
    assert found["system features"].hint.endswith("extra-system-features = cuda gpu kvm")
    whole = {"system-features": f"{DEFAULTS} cuda"}
    found = root.judged(Settings(whole, daemon=False, own=whole, replaced=f"{DEFAULTS} cuda"))
    assert "system features" not in found
    found = root.judged(Settings(values, daemon=False, own=values, replaced="big-parallel"))
    assert found["system features"].hint == "In nix.conf: take out system-features"


@pytest.mark.parametrize("text", [CLOSED, OPEN])
def test_a_driver_in_two_versions_is_told_from_one_that_fits(root: Root, text: str) -> None:
    root.gpus("L4", version="575.57.08", text=text)
    root.libraries(version="570.133.20")
    found = root.found()["driver"]
    assert found.status == "warning"
    assert "is 570.133.20, the kernel's module is 575.57.08: CUDA will not start" in found.text
    assert "restart the machine" in found.hint


def test_a_driver_that_is_too_old(root: Root) -> None:
    root.gpus("Tesla V100", version="470.256.02")
    root.libraries(version="470.256.02")
    found = root.found()["driver"]
    assert found.text == "470.256.02, and the CUDA 12 of the environments needs 525.60.13 or newer"


def test_a_driver_without_its_libraries(root: Root) -> None:
    root.gpus("L4")
    root.link(f"{DEBIAN}/libcuda.so.1", "libcuda.so.1.gone")
    found = root.found()["driver"]
    assert found.text == "the kernel's module is 575.57.08, and there is no libcuda.so.1"


def test_devices_that_are_not_there_and_such_as_builds_may_not_open(root: Root) -> None:
    root.gpus("L4")
    root.libraries()
    root.at("/dev/nvidia-uvm").unlink()
    root.at("/dev/nvidia0").chmod(0o660)
    found = root.found()
    assert found["gpu devices"].text == "there is no /dev/nvidia-uvm, which CUDA needs"
    assert found["gpu devices"].hint.endswith("nvidia-modprobe -u -c 0")
    assert "may not open /dev/nvidia0 (660)" in found["gpu permissions"].text
    option = "NVreg_DeviceFileMode=0666"  # of the module, which is called otherwise in Debian
    for name in ("nvidia", "nvidia-current"):
        assert f"  options {name} {option}\n" in found["gpu permissions"].hint


def test_a_divided_gpu_needs_its_capabilities(root: Root) -> None:
    root.gpus("A100-SXM4-80GB")
    root.libraries()
    root.write("/proc/driver/nvidia/capabilities/gpu0/mig/gi1/ci0/access", "DeviceFileMinor: 12\n")
    found = root.found()
    assert found["gpu"].text.endswith("; divided (MIG)")
    assert found["gpu devices"].text == "there is no /dev/nvidia-caps, which CUDA needs"
    assert "nvidia-modprobe -f" in found["gpu devices"].hint
    root.write("/dev/nvidia-caps/nvidia-cap12", mode=0o444)
    found = root.found()
    assert "gpu devices" not in found
    assert "/dev/nvidia-caps?" in line(found["gpu in builds"].hint)["extra-sandbox-paths"]


def test_many_gpus_are_all_named_in_order(root: Root) -> None:
    root.gpus(*(f"H100 number {number}" for number in range(12)))
    found = root.found()
    assert "/dev/nvidia2, /dev/nvidia3" in found["gpu"].text
    assert "/dev/nvidia11, /dev/nvidiactl" in found["gpu"].text
    assert found["gpu"].text.index("number 2,") < found["gpu"].text.index("number 10,")


def test_a_path_that_is_gone_stops_all_builds(root: Root) -> None:
    root.gpus("L4")
    paths = "/dev/nvidia0 /dev/nvidia1 /dev/nvidia2? /dev/nvidiactl"
    found = root.found(**{"sandbox-paths": paths})["sandbox paths"]
    assert found.status == "error"
    assert found.text.startswith("/dev/nvidia1: builds are to see it")


def test_without_a_sandbox_the_driver_has_to_be_in_its_place(root: Root) -> None:
    root.gpus("L4")
    root.libraries()
    root.at("/run/opengl-driver/lib").mkdir(parents=True)  # and nothing in it
    found = root.found(sandbox="false")["gpu in builds"]
    assert found.status == "warning"
    run_line(root, found.hint)
    assert root.found(sandbox="false")["gpu in builds"].status == "ok"
    for name in gpu.LIBRARIES:  # what programs ask for, whatever the version is
        assert gpu.real(root.folder, f"{gpu.DRIVER}/{name}") == (
            f"{DEBIAN}/{name.partition('.so.')[0]}.so.575.57.08"
        )


def run_line(root: Root, hint: str) -> None:
    """Do in a machine's file system what a hint says that root is to do."""
    said = hint.removeprefix("As root, after each start: ")
    assert said != hint
    done = said.replace(f" {gpu.DRIVER}", f" {root.folder}{gpu.DRIVER}")
    subprocess.run(["sh", "-euc", done], check=True, cwd=root.folder)


def test_what_an_update_of_the_driver_leaves_is_told(root: Root) -> None:
    """The old line still names every library, and what it shows of them is gone."""
    root.gpus("L4")
    root.libraries()
    given = line(root.found()["gpu in builds"].hint)
    assert root.found(**given)["gpu in builds"].status == "ok"
    shutil.rmtree(root.at(DEBIAN))
    root.libraries(version="580.82.07")
    found = root.found(**given)["gpu in builds"]
    assert "libcuda.so.1" in found.text
    assert "/dev/nvidia0" not in found.text
    old = f"/run/opengl-driver/lib/libcuda.so.1={DEBIAN}/libcuda.so.575.57.08?"
    instead, _, more = found.hint.splitlines()[0].partition(": extra-sandbox-paths = ")
    assert instead.startswith("In nix.conf, in place of ")
    assert old in instead
    kept = set(given["extra-sandbox-paths"].split()) - set(instead.split())
    given["extra-sandbox-paths"] = " ".join([*kept, more])
    assert root.found(**given)["gpu in builds"].status == "ok"
    # Where it may not be missing, nothing is built any more.
    stale = root.found(**{"extra-sandbox-paths": old.removesuffix("?")})["sandbox paths"]
    assert stale.text.startswith(f"{DEBIAN}/libcuda.so.575.57.08: builds are to see it")


def test_a_link_that_builds_see_as_a_link_is_not_what_it_leads_to(root: Root) -> None:
    root.gpus("L4")
    driver = root.nixos()
    devices = "/dev/nvidia0 /dev/nvidiactl /dev/nvidia-uvm /dev/nvidia-uvm-tools"
    rest = f"{devices} /dev/nvidia-modeset {driver}"

    def seen(place: str) -> Finding:
        return root.found(**{"extra-sandbox-paths": f"{place} {rest}"})["gpu in builds"]

    assert seen("/run/opengl-driver").text == "builds do not see /run/opengl-driver/lib"
    assert seen("/run/opengl-driver/lib").status == "ok"
    store = str(root.at("/run/opengl-driver").readlink())
    assert seen(f"/run/opengl-driver {store}").status == "ok"


def test_windows_subsystem(root: Root) -> None:
    root.write("/dev/dxg")
    root.write("/usr/lib/wsl/lib/libcuda.so.1.1", "library", 0o644)
    root.link("/usr/lib/wsl/lib/libcuda.so.1", "libcuda.so.1.1")
    found = root.found()
    assert found["gpu"].text == "Windows': /dev/dxg"
    assert found["driver"].text == "/usr/lib/wsl/lib/libcuda.so.1 is of an unknown version"
    paths = line(found["gpu in builds"].hint)["extra-sandbox-paths"].split()
    assert paths[:2] == ["/dev/dxg?", "/usr/lib/wsl?"]
    # All of it, for libcuda loads others from beside itself.
    assert paths[2:] == ["/run/opengl-driver/lib=/usr/lib/wsl/lib?"]
    given = {"extra-sandbox-paths": " ".join(paths)}
    assert root.found(**given)["gpu in builds"].status == "ok"
    run_line(root, root.found(sandbox="false")["gpu in builds"].hint.replace(" /usr", " usr"))
    assert root.at("/run/opengl-driver/lib/libcuda.so.1").is_symlink()


@pytest.mark.parametrize(
    ("files", "says", "hint"),
    [
        ({}, "no NVIDIA device", "cpu.NAME"),
        ({"/dev/kfd": ""}, "AMD (/dev/kfd), which is not supported", "cpu.NAME"),
        (
            {
                "/sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
                "/sys/bus/pci/devices/0000:01:00.0/class": "0x030200\n",
                "/sys/bus/pci/devices/0000:01:00.1/vendor": "0x10de\n",
                "/sys/bus/pci/devices/0000:01:00.1/class": "0x040300\n",  # its sound
            },
            "1 NVIDIA, without NVIDIA's driver",
            "apt install nvidia-driver",
        ),
        ({"/.dockerenv": ""}, "no NVIDIA device", "--gpus all"),
        # A driver that was loaded, and a device that is gone: no CUDA either.
        ({"/dev/nvidiactl": "", "/dev/nvidia-caps/nvidia-cap1": ""}, "no NVIDIA device", "cpu."),
        # One that is loaded, of which nobody has asked for devices yet.
        (
            {
                "/sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
                "/sys/bus/pci/devices/0000:01:00.0/class": "0x030200\n",
                "/proc/driver/nvidia/version": CLOSED.format(version="575.57.08"),
            },
            "the driver 575.57.08 is loaded, and there is no /dev/nvidia0",
            "nvidia-modprobe -u -c 0",
        ),
    ],
)
def test_machines_without_a_gpu_for_builds(
    root: Root, files: Mapping[str, str], says: str, hint: str
) -> None:
    for path, text in files.items():
        root.write(path, text)
    [found] = root.found().values()
    assert found.status == "warning"
    assert says in found.text
    assert hint in found.hint


def test_in_a_container_the_host_brings_the_driver(root: Root) -> None:
    root.write("/run/.containerenv")
    root.write("/sys/bus/pci/devices/0000:01:00.0/vendor", "0x10de\n")
    root.write("/sys/bus/pci/devices/0000:01:00.0/class", "0x030000\n")
    [found] = root.found().values()
    assert "in this container" in found.text
    assert "nvidia.com/gpu=all" in found.hint


def test_links_are_followed_within_the_machine_that_is_looked_at(root: Root) -> None:
    root.link("/a", "/etc")  # not this machine's /etc
    root.write("/etc/file")
    assert gpu.real(root.folder, "/a/file") == "/etc/file"
    assert gpu.real(root.folder, "/a/passwd") is None
    root.link("/loop", "loop")
    assert gpu.real(root.folder, "/loop/x") is None
    root.link("/up", "../../../etc/./file")
    assert gpu.real(root.folder, "/up") == "/etc/file"


def test_whatever_the_kernel_says_it_has_a_version_or_none(root: Root) -> None:
    root.gpus("L4")
    version = root.at("/proc/driver/nvidia/version")

    @given(st.text(max_size=200))
    def check(text: str) -> None:
        version.write_text(f"NVRM version: {text}")
        machine = gpu.look(root.folder, {})
        assert machine.kernel is None or machine.kernel in text
        assert next(row.check for row in gpu.findings(machine)) == "gpu"

    check()


@pytest.mark.nix
@pytest.mark.parametrize(("asked", "status"), [({}, "warning"), ({"sandbox": "false"}, "ok")])
def test_the_sandbox_that_stagedml_asks_for_counts(
    root: Root,
    private_store: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    asked: dict[str, str],
    status: str,
) -> None:
    """Not that which Nix's settings would give: builds of `stagedml` have one all the same."""
    root.gpus("L4")
    root.libraries()
    root.libraries(gpu.DRIVER)
    machine = gpu.look(root.folder, {})
    monkeypatch.setattr(gpu, "look", lambda **_: machine)
    nix = Nix(env={**private_store, "NIX_CONFIG": "sandbox = false"}, options=asked)
    rows = {row.check: row for row in doctor._gpu(nix, nix.settings())}
    assert rows["gpu in builds"].status == status


@pytest.mark.nix
def test_this_machine(project: Checkout) -> None:
    """Real devices, where there are any: what `doctor` says is what /dev has."""
    import json

    process = project.start("doctor", "--json")
    rows = json.loads(process.communicate(timeout=60)[0])
    [row] = (row for row in rows if row["check"] == "gpu")
    there = [str(node) for node in Path("/dev").glob("nvidia[0-9]*")]
    assert (row["status"] == "ok") is (bool(there) or Path("/dev/dxg").exists())
    assert all(node in row["text"] for node in there)


@pytest.mark.nix
def test_a_build_sees_what_the_lines_let_it_see(
    root: Root, private_store: dict[str, str], tmp_path: Path
) -> None:
    """Real Nix, with files in the place of the device and of the driver's libraries."""
    root_only()
    from toys import host_toolchain, sandboxed

    if not sandboxed(private_store):
        pytest.skip("there is no sandbox here")
    root.gpus("L4")
    root.libraries()
    hint = line(root.found()["gpu in builds"].hint)["extra-sandbox-paths"]
    # The machine's own paths in the place of those of the one that was looked at.
    shown = " ".join(
        f"{target.removesuffix('?')}={root.at(source or target)}"
        for target, _, source in (part.partition("=") for part in hint.split())
    )
    nix = Nix(env={**private_store, "NIX_CONFIG": f"extra-sandbox-paths = {shown}"})
    snapshot = host_toolchain(nix)
    code = (
        'import os; open(os.environ["out"], "w").write(" ".join(sorted('
        'os.listdir("/dev") + os.listdir("/run/opengl-driver/lib"))))'
    )
    out = nix.build(
        expr=f"""
        let python = (import {snapshot} {{ }}).hostPython.python; in
        derivation {{
          name = "sees-{os.urandom(4).hex()}";
          system = builtins.currentSystem;
          builder = "${{python}}/bin/python3";
          args = [ "-sSBP" (builtins.toFile "look.py" {_nix(code)}) ];
          PATH = "${{python}}/bin";
        }}
        """
    ).outputs[0]
    seen = set(Path(out).read_text().split())
    assert {"nvidia0", "nvidiactl", "nvidia-uvm", *gpu.LIBRARIES} <= seen


def _nix(text: str) -> str:
    import json

    return json.dumps(text)
