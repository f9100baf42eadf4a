"""The page *Analisis pertama* keeps its promises: its commands and its Python run in order, as they stand there."""

import re
import shlex
import shutil

import pytest

from kerjasama_analysis import cli
from kerjasama_analysis.analysis import style

BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```", re.S | re.M)


@pytest.fixture
def steps(checkout) -> list[tuple[str, str]]:
    return BLOCK.findall((checkout / "docs/analisis_pertama.md").read_text(encoding="utf-8"))


def test_every_step_runs_and_the_last_figure_has_its_words(steps, checkout, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for language, text in steps:
        if language == "python":
            exec(compile(text, "analisis_pertama.md", "exec"), names)
            continue
        for line in text.splitlines():
            _carry_out(shlex.split(line), monkeypatch, checkout)
    assert (
        isinstance(names["status"]["documents"].sum().item(), int) and names["status"]["documents"].sum() > 0
    )
    drawn = names["validity"].plot_status(names["status"], names["v"])
    assert isinstance(drawn, style.HouseAxes) and drawn.as_block().title
    assert cli.main(["explain", names["satu"]]) == 0


def _carry_out(words: list[str], monkeypatch, checkout) -> None:
    if words[0] == "cd":
        monkeypatch.chdir(words[1])
        sample = next((checkout / "data/raw/contoh").glob("KS Prov*.xlsx"))
        shutil.copy(sample, "data/raw/register.xlsx")
        return
    assert words[0] == "kerjasama" and cli.main(words[1:]) == 0, words
