"""What the runner of pages takes for the same, and what not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from documented import Block, blocks, compare, pattern_of, run_page


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("/nix/store/...-fit\n", "/tmp/x/store/0123456789abcdfghijklmnpqrsvwxyz-fit"),
        ("rref:...-fit", "rref:0123456789abcdfghijklmnpqrsvwxyz-0123-fit"),
        ("done in 0.3s", "done in 12s"),
        ("a  b\n...\nc", "a b\n1\n2\nc"),
        ("a\n...\n", "a"),
        ("a\n...\n", "a\nb\nc"),
        ("...\nz", "z"),
        ("...", "x\ny"),
        ("[1/1] a: done in 1s", "[1/1] a: started\n[1/1] a: done in 9s"),
        ("run 3, of 2026-11-22 00:58  3.5 MB", "run 3, of 2027-01-02 10:11   71 kB"),
        ("4 min ago", "just now"),
    ],
)
def test_what_varies(shown, printed):
    compare(Block(Path("p.md"), 1, "console", ""), "x", shown, printed)


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("accuracy 0.98", "accuracy 0.97"),
        ("a\nb", "a"),
        ("a", "a\nb"),
        ("run 3", "run 4"),
        ("/nix/store/...-fit", "/tmp/x/store/0123456789abcdfghijklmnpqrsvwxyz-split"),
        ("a.b", "axb"),
    ],
)
def test_what_does_not(shown, printed):
    with pytest.raises(AssertionError):
        compare(Block(Path("p.md"), 1, "console", ""), "x", shown, printed)


def test_numbers_vary_where_a_page_says_so():
    assert re.fullmatch(pattern_of("acc 0.98 -3", any_number=True), "acc 1 +4.5e-3")
    assert not re.fullmatch(pattern_of("acc 0.98", any_number=True), "loss 0.98")


PAGE = """# A page

```python
# notes/a.py
print("one")
```

```console
$ export WHAT="a b"; cd notes
$ python a.py \\
    | sed s/one/two/
two
$ echo "$WHAT"; pwd
a b
/tmp/somewhere/notes
```

```diff
--- a/a.py
+++ b/a.py
@@ -1 +1 @@
-print("one")
+print("three")
```

<!-- fails: 3 -->
```console
$ python a.py
three
$ exit 3
```

<!-- until: ready -->
```console
$ echo ready; sleep 60
ready
```

<!-- not run: it
     would not end -->
```sh
false
```

<!-- input: hello\\n -->
```console
$ cat
hello
```
"""


def test_a_page_is_run(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(PAGE)
    env = {"PATH": "/usr/bin:/bin"}
    ran = run_page(page, tmp_path / "here", env)
    assert [r.output for r in ran][1::2] == ["two\n", "three\n", "ready\n"]
    assert blocks(page)[5].marks == {"not run": "it would not end"}
    for old, new in [
        ("\ntwo\n", "\n2\n"),
        ("exit 3", "exit 4"),
        ("echo ready", "echo no"),
        ("-1 +1", "-9 +9"),
    ]:
        page.write_text(PAGE.replace(old, new).replace("sleep 60", "sleep 1"))
        if (old, new) == ("-1 +1", "-9 +9"):
            page.write_text(PAGE.replace('-print("one")', '-print("other")'))
        with pytest.raises(AssertionError):
            run_page(page, tmp_path / f"here{old.strip()[:2]}", env)
