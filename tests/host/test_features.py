"""Which features machines offer, by what Nix's settings say."""

from __future__ import annotations

from stagedml.host.features import offered


def test_this_machine_and_others(tmp_path):
    machines = tmp_path / "machines"
    machines.write_text(
        "# a comment\nssh://gpu x86_64-linux - 4 2 big-parallel,cuda gpu\nssh://plain\n\n"
    )
    settings = {
        "system-features": "benchmark kvm",
        "builders": f"@{machines} ; ssh://other aarch64-linux /key 1 1 - apple-virt",
    }
    found = {"benchmark", "kvm", "big-parallel", "cuda", "gpu", "apple-virt"}
    assert offered(settings) == found
    assert offered({"builders": f"@{tmp_path}/none"}) == set()
