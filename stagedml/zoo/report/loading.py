"""Programs that load a model: one for each format, whole, to be copied and run.

Each runs the samples that the export was tested with, and leaves what the model gives in `outputs`,
by name. `result` is the directory of the report, as `nix build` links to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# What `nix build` calls its link.
RESULT = "result"
# Where the samples are that come with the weights: they are the same in each export.
_SAMPLES = "savedmodel"


@dataclass(frozen=True)
class Snippet:
    """A program that loads a model.

    Attributes:
        format: `savedmodel`, `litert`, `onnx`, `weights` or `keras`.
        name: What people call the format.
        packages: What pip is to install for it.
        code: The program.
    """

    format: str
    name: str
    packages: tuple[str, ...]
    code: str

    @property
    def pip(self) -> str:
        """The command that installs what it needs."""
        return f"pip install {' '.join(self.packages)}"


def _program(
    imports: Sequence[str],
    packages: Sequence[str],
    inputs: Sequence[Mapping[str, Any]],
    load: str,
    *,
    samples: str,
    model: str,
    key: str = "runtime_name",
) -> str:
    """Put a program together.

    Args:
        imports: Lines that import what is not of the standard library.
        packages: What pip is to install.
        inputs: The model's input tensors.
        load: From `model` and `inputs` to `outputs`.
        samples: The directory of the samples.
        model: What loads: a path in `result`.
        key: Which name of an input the format takes.
    """
    columns = "\n".join(
        f"    {tensor[key]!r}: column({'input.' + tensor['name']!r}, {tensor['dtype']!r}),"
        f"  # {_shape(tensor['shape'])}"
        for tensor in inputs
    )
    lines = "\n".join(imports)
    return (
        f"# pip install {' '.join(packages)}\n"
        "import csv\nimport json\nfrom pathlib import Path\n\n"
        f"{lines}\n\n"
        f"result = Path({RESULT!r})  # what `nix build` links to\n"
        f"model = result / {model!r}\n\n"
        "# The samples that the model was tested with; put your own arrays in their place.\n"
        "csv.field_size_limit(2**30)\n"
        f"with open(result / {samples + '/adequacy_test.csv'!r}, newline='', encoding='utf-8') as file:\n"  # noqa: E501
        "    samples = list(csv.DictReader(file))\n\n\n"
        "def column(name, dtype):\n"
        "    return np.array([json.loads(sample[name]) for sample in samples], dtype)\n\n\n"
        f"inputs = {{\n{columns}\n}}\n\n"
        f"{load}\n"
        "for name, values in outputs.items():\n"
        "    print(name, values.shape)\n"
        "    print(values[:3])\n"
    )


def _shape(shape: Sequence[int | None]) -> str:
    """Write a shape as a tuple; the first size that is free is that of the batch."""
    sizes = ["batch" if i == 0 and n is None else str(n or "any") for i, n in enumerate(shape)]
    return f"({', '.join(sizes)})"


def _pinned(package: str, version: str) -> str:
    return f"{package}=={version}" if version else package


def snippet_of(signature: Mapping[str, Any], version: str) -> Snippet:
    """Write the program for an export.

    Args:
        signature: The export's.
        version: The version of the runtime that it was tested with.

    Raises:
        KeyError: The format is none of those that there are exports of.
    """
    made = {"savedmodel": _savedmodel, "litert": _litert, "onnx": _onnx}
    return made[signature["format"]](signature, version)


def _savedmodel(signature: Mapping[str, Any], version: str) -> Snippet:
    packages = (_pinned("tensorflow", version),)
    outputs = "\n".join(
        f"    {t['name']!r}: results[{t['runtime_name']!r}].numpy()," for t in signature["outputs"]
    )
    load = (
        "serve = tf.saved_model.load(str(model)).signatures['serving_default']\n"
        "results = serve(**{name: tf.constant(value) for name, value in inputs.items()})\n"
        f"outputs = {{\n{outputs}\n}}"
    )
    code = _program(
        ["import numpy as np", "import tensorflow as tf"],
        packages,
        signature["inputs"],
        load,
        samples="savedmodel",
        model="savedmodel/savedmodel",
    )
    return Snippet("savedmodel", "SavedModel", packages, code)


def _litert(signature: Mapping[str, Any], version: str) -> Snippet:
    packages = (_pinned("ai-edge-litert", version), "numpy")
    outputs = "\n".join(
        f"    {t['name']!r}: results[{t['runtime_name']!r}]," for t in signature["outputs"]
    )
    load = (
        "runner = Interpreter(model_path=str(model)).get_signature_runner()\n"
        "results = runner(**inputs)\n"
        f"outputs = {{\n{outputs}\n}}"
    )
    code = _program(
        ["import numpy as np", "from ai_edge_litert.interpreter import Interpreter"],
        packages,
        signature["inputs"],
        load,
        samples="litert",
        model="litert/model.tflite",
    )
    return Snippet("litert", "LiteRT", packages, code)


def _onnx(signature: Mapping[str, Any], version: str) -> Snippet:
    packages = (_pinned("onnxruntime", version), "numpy")
    names = {t["name"]: t["runtime_name"] for t in signature["outputs"]}
    load = (
        "session = onnxruntime.InferenceSession(str(model), providers=['CPUExecutionProvider'])\n"
        f"results = session.run({list(names.values())!r}, inputs)\n"
        f"outputs = dict(zip({list(names)!r}, results))"
    )
    code = _program(
        ["import numpy as np", "import onnxruntime"],
        packages,
        signature["inputs"],
        load,
        samples="onnx",
        model="onnx/model.onnx",
    )
    return Snippet("onnx", "ONNX", packages, code)


def keras_snippets(architecture: Mapping[str, Any], tensorflow: str) -> list[Snippet]:
    """Write the programs for the weights: in Keras itself, and as one `.keras` file.

    Args:
        architecture: The model's description, see `KerasModel`.
        tensorflow: The version of TensorFlow that the model was tested with.
    """
    own = [name.replace("_", "-") for name in architecture["packages"]]
    packages = (_pinned("tensorflow", tensorflow), "keras", *own)
    imports = ["import keras"]
    imports += [
        f"import {name}  # noqa: F401 - has the model's classes"
        for name in architecture["packages"]
    ]
    imports.append("import numpy as np")
    names = [t["name"] for t in architecture["outputs"]]
    taken = architecture["model"]["config"]["input_layers"]
    if isinstance(taken, dict):
        given = "inputs"
    elif len(architecture["inputs"]) == 1:
        given = f"inputs[{architecture['inputs'][0]['name']!r}]"
    else:
        given = "list(inputs.values())"
    rebuilt = (
        "description = json.loads((model / 'config.json').read_text(encoding='utf-8'))\n"
        "network = keras.models.model_from_json(json.dumps(description['model']))\n"
        "network.load_weights(model / 'model.weights.h5')"
    )
    one_file = "network.save('model.keras')\nnetwork = keras.models.load_model('model.keras')"
    asked = (
        f"results = network.predict({given}, verbose=0)\n"
        f"outputs = dict(zip({names!r}, results if isinstance(results, list) else [results]))"
    )
    if len(names) > 1:
        asked = (
            f"results = network.predict({given}, verbose=0)\n"
            "if isinstance(results, dict):\n    outputs = results\n"
            f"else:\n    outputs = dict(zip({names!r}, results))"
        )

    def program(load: str) -> str:
        return _program(
            imports,
            packages,
            architecture["inputs"],
            load,
            samples=_SAMPLES,
            model="model",
            key="name",
        )

    return [
        Snippet("weights", "Keras, from the weights", packages, program(f"{rebuilt}\n{asked}")),
        Snippet(
            "keras",
            "Keras, as one .keras file",
            packages,
            program(f"{rebuilt}\n{one_file}\n{asked}"),
        ),
    ]
