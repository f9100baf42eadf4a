"""JupyterLab starts with this environment's Python, and the user's own settings stand above the project's."""

import argparse
import json
import os
import sys

import pytest

from kerjasama_analysis import cli
from kerjasama_analysis.commands import lab


def test_the_command_names_this_python_and_the_folder(tmp_path):
    chosen = argparse.Namespace(no_browser=True, port=8900, allow_root=False)
    told = lab.command(chosen, tmp_path)
    assert told[0] == sys.executable and str(tmp_path) in told
    assert {"--no-browser", "--port=8900"} <= set(told)


def test_own_settings_come_before_the_projects(monkeypatch):
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "milik-sendiri")
    first, last = lab.environment()["JUPYTER_CONFIG_PATH"].split(lab.os.pathsep)
    assert first == "milik-sendiri" and last == str(lab.SETTINGS)


def test_the_defaults_are_valid_and_indonesian():
    told = json.loads((lab.SETTINGS / "labconfig/default_setting_overrides.json").read_text(encoding="utf-8"))
    assert told["@jupyterlab/translation-extension:plugin"]["locale"] == "id_ID"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no way to take a process's place")
def test_jupyterlab_takes_the_place_of_the_command(monkeypatch, tmp_path):
    started = []
    monkeypatch.setattr(os, "execve", lambda *asked: started.append(asked) or sys.exit(7))
    with pytest.raises(SystemExit, match="7"):
        cli.main(["lab", str(tmp_path), "--no-browser", "--allow-root"])
    [(program, told, environment)] = started
    assert program == told[0] == sys.executable
    assert str(tmp_path) in told and str(lab.SETTINGS) in environment["JUPYTER_CONFIG_PATH"]
