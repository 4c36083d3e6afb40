"""The stage that finds out what device a build has, and how fast it multiplies matrices."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
import platform
from pathlib import Path
from typing import Annotated, Any, ClassVar

from stagedml import Bounds, Build, File, Metric, Outputs, StagedMLError, stage
from stagedml.drawing.markup import Markup, el, file_size, table, tiny
from stagedml.zoo.gpu.driver import ask_driver
from stagedml.zoo.gpu.products import BOUNDS, Product, measure
from stagedml.zoo.report.style import CSS
from stagedml.zoo.training.devices import prepare_devices
from stagedml.zoo.training.notices import import_tensorflow

GPU_SIZE, CPU_SIZE = 8192, 512
NOTICE = (
    "This is no measurement of a GPU: the stage was built for the CPU (cpu.gpu-check), on one core "
    "unless it has bits=fast."
)


class WrongProductError(StagedMLError):
    """A device computes something else than products."""

    of_machine = True


class GpuCheck(Outputs):
    """What was found, as numbers and as a page; and all of it as JSON.

    No binary cache is asked for it: it is of the machine that made it.
    """

    of_machine: ClassVar[bool] = True
    report = File("report.html")
    found = File("gpu.json")
    gpus = Metric("gpus", at_least=0)
    fp32 = Metric("fp32_tflops", at_least=0)
    tf32 = Metric("tf32_tflops", at_least=0)
    bf16 = Metric("bf16_tflops", at_least=0)
    fp16 = Metric("fp16_tflops", at_least=0)
    worst = Metric("worst_error", at_least=0)


@stage(environment="tensorflow", accelerator="cuda", closed=True)
def check_gpu(
    build: Build[GpuCheck],
    *,
    size: Annotated[int, Bounds(at_least=64, at_most=65536)] | None = None,
    repeats: Annotated[int, Bounds(at_least=1, at_most=1000)] = 20,
    occasion: str = "",
) -> GpuCheck:
    """Multiply matrices with TensorFlow, on the first GPU, or on the CPU as the `cpu` variant.

    It is a measurement: what it gives is of the machine that built it, at that time, and says of
    which. Nix keeps it, and takes it from no cache; another `occasion` is another measurement.

    Args:
        build: The running stage.
        size: Rows and columns of the matrices; by default 8192 on a GPU, 512 on a CPU.
        repeats: Measurements of each kind of product, of which the median counts.
        occasion: Anything at all.

    Raises:
        AcceleratorError: It is the `cuda` variant, and TensorFlow finds no GPU.
        WrongProductError: A product is further from what it should be than rounding explains.
    """
    if build.accelerator != "cuda":
        # oneDNN, pinned to AVX2, ends the process where it is asked for bf16.
        os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
    import_tensorflow()
    import tensorflow as tf

    gpus = prepare_devices(build)
    on_gpu = bool(gpus)
    device = "/GPU:0" if on_gpu else "/CPU:0"
    side = size or (GPU_SIZE if on_gpu else CPU_SIZE)
    measured = []
    for kind, bound in BOUNDS.items():
        product = measure(kind, device, size=side, repeats=repeats, seed=build.seed)
        print(f"{kind}: {product.tflops:.4g} TFLOP/s, error {product.error:.2g}", flush=True)
        if not product.error <= bound:
            raise WrongProductError(
                f"products of {kind} matrices are off by {product.error:.3g} of their size, where "
                f"rounding explains {bound:g}",
                hint="A GPU that computes wrong is broken, overheated, or driven wrongly: try "
                "another driver, and look into `dmesg` for Xid messages.",
            )
        measured.append(product)
    found = {
        "variant": build.accelerator,
        "device": _device(on_gpu=on_gpu),
        "gpus": len(gpus),
        "tensorflow": tf.__version__,
        "built_for": {
            name: str(value)
            for name, value in tf.sysconfig.get_build_info().items()
            if name in ("cuda_version", "cudnn_version")
        },
        "size": side,
        "repeats": repeats,
        "products": [dataclasses.asdict(product) for product in measured],
        "measured": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "occasion": occasion,
    }
    build.out.found.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n")
    build.out.report.write_text(_page(found, measured))
    build.out.gpus = len(gpus)
    build.out.fp32, build.out.tf32, build.out.bf16, build.out.fp16 = (
        product.tflops for product in measured
    )
    build.out.worst = max(product.error for product in measured)
    return build.out


def _device(*, on_gpu: bool) -> dict[str, Any]:
    """Describe what computes, in the words of the driver or of the kernel."""
    if on_gpu:
        return ask_driver()
    try:
        rows = Path("/proc/cpuinfo").read_text(errors="replace").splitlines()
    except OSError:
        rows = []
    names = [row.partition(":")[2].strip() for row in rows if row.startswith("model name")]
    return {"name": names[0] if names else platform.machine(), "cpus": len(names)}


def _page(found: dict[str, Any], measured: list[Product]) -> str:
    """Write a short page that stands by itself."""
    device = found["device"]
    on_gpu = found["gpus"] > 0
    title = device.get("name", "a GPU without a name")
    facts = {
        "Identity": device.get("uuid"),
        "Memory": file_size(device["memory"]) if "memory" in device else None,
        "Compute capability": device.get("compute"),
        "Multiprocessors": device.get("processors"),
        "Driver": device.get("module"),
        "CUDA of the driver": device.get("cuda"),
        "CUDA of TensorFlow": found["built_for"].get("cuda_version") if on_gpu else None,
        "TensorFlow": found["tensorflow"],
        "Devices": f"{found['gpus']} GPUs" if on_gpu else f"{device['cpus']} CPUs",
        "Measured": found["measured"],
    }
    rows: list[list[object]] = [
        [
            product.kind,
            f"{product.tflops:.4g}",
            f"{product.seconds * 1e3:.3f} ms",
            f"{product.spread:.0%}",
            tiny(product.error),
        ]
        for product in measured
    ]
    head: list[object] = ["", "TFLOP/s", "one product", "spread", "error"]
    known: list[list[object]] = [[name, value] for name, value in facts.items() if value]
    products = f"Products of matrices, {found['size']} x {found['size']}"
    how = (
        f"The median of {found['repeats']} measurements after warming up. The error is the root "
        "mean square of a part of the product's, relative to the product, computed with 64 bits. "
        "tf32 is fp32 where the device has nothing for it."
    )
    body = el(
        "main",
        el(
            "header",
            el("p", "gpu-check", class_="over"),
            el("h1", title),
            el("p", "In a build, by TensorFlow.", class_="lead"),
            None if on_gpu else el("p", NOTICE, class_="notice"),
        ),
        el(
            "div",
            _card("Device", table(["", ""], known)),
            _card(products, el("p", how, class_="hint"), table(head, rows)),
            class_="sections",
        ),
        el("footer", "Made by StagedML. A measurement: of this device, at that time."),
    )
    page = el(
        "html",
        el(
            "head",
            el("meta", charset="utf-8"),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("title", f"gpu-check: {title}"),
            el("style", Markup(CSS)),
        ),
        el("body", body),
        lang="en",
    )
    return f"<!doctype html>\n{page}\n"


def _card(title: str, *content: object) -> Markup:
    return el("section", el("h2", title), *content)
