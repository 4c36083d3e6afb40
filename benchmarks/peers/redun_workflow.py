"""The chains and fans in redun: `redun run redun_workflow.py main --shape chain --size 100`."""

from redun import File, task

redun_namespace = "overhead"


@task()
def join(parts: list[File], index: int) -> File:
    """Join the ends of some texts, and add a line."""
    file = File(f"out/{index}")
    file.write("".join(part.read()[-64:] for part in parts) + f"{index}\n")
    return file


@task()
def main(shape: str, size: int) -> File:
    """Return the last stage."""
    first = last = join([], 0)
    if shape == "chain":
        for index in range(1, size):
            last = join([last], index)
        return last
    return join([join([first], index) for index in range(1, size - 1)], size - 1)
