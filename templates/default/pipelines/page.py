"""A stage in an environment of its own: what `hello` found, as a page that says more.

Its packages are those of nix/environments/page.toml, as `stagedml lock page` found them: the lock
beside it has each by its hash. They are imported in the stage's body, so that planning needs none.
"""

from __future__ import annotations

from stagedml import Build, File, Manager, Metric, Outputs, file, pipeline, stage

from .hello import Line, Quality, evaluate, fit, split


class Page(Outputs):
    """A page for people, and how long it is."""

    page = File("report.html")
    words = Metric("words", at_least=1)


@stage(environment="page")
def write_page(build: Build[Page], model: Line, quality: Quality, *, title: str = "Study") -> Page:
    """Write what was found in Markdown, and make a page of it."""
    from markdown import markdown

    line = model.line
    text = f"""# {title}

An hour of study is worth **{line["slope"]:.1f} points**; who does not study gets
{line["intercept"]:.0f}.

* R² on what the line has not seen: {quality.r2:.3f}
"""
    build.out.words = len(text.split())
    build.out.page.write_text(f"<!doctype html><title>{title}</title>{markdown(text)}\n", "utf-8")
    return build.out


@pipeline("hello-page")
def all_hello_page(m: Manager) -> Page:
    """Write a page about the line of `hello`: the same stages, built once for both."""
    data = split(m, table=file(m, "data/study.csv").file)
    model = fit(m, data=data)
    return write_page(m, model=model, quality=evaluate(m, model=model, data=data))
