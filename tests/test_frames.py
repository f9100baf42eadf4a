"""The frames: typed, checked, written whole, read back the same, refused when they are of another kind."""

import dataclasses
import datetime as dt

import pandas as pd
import pyarrow.parquet as pq
import pytest

from kerjasama_analysis import frames


def register(**rows) -> frames.Register:
    return frames.Register(**{name: frames.frame(name, rows.get(name, ())) for name in frames.COLUMNS})


@pytest.fixture
def two() -> frames.Register:
    return register(
        agreements=[
            {
                "agreement_id": "a",
                "kind": "NK",
                "signed_on": dt.date(2022, 8, 19),
                "source_file": "f",
                "source_sheet": "",
                "source_row": 5,
            },
            {
                "agreement_id": "b",
                "kind": "PKS",
                "parent_id": "a",
                "source_file": "f",
                "source_sheet": "",
                "source_row": 30,
            },
        ],
        obstacles=[{"agreement_id": "a", "obstacle": "anggaran", "text": "t", "cue": "c"}],
        tables=[
            {
                "source_file": "f",
                "source_sheet": "",
                "range": "A3:L9",
                "columns": '{"obstacle": "K"}',
                "sample": False,
            },
            {
                "source_file": "f",
                "source_sheet": "",
                "range": "A20:L40",
                "columns": '{"partner": "B"}',
                "sample": True,
            },
        ],
    )


def test_types_are_those_of_the_contract(two):
    types = two.agreements.dtypes
    assert list(types.index) == list(frames.COLUMNS["agreements"])
    assert str(types["signed_on"]) == "datetime64[s]" and str(types["source_row"]) == "Int64"
    assert str(types["hidden"]) == "bool" and list(types["kind"].categories) == list(frames.KINDS)
    assert two.agreements.loc[1, "signed_on"] is pd.NaT


def test_written_and_read_back_the_same(two, tmp_path):
    frames.write(two, tmp_path)
    again = frames.read_frames(tmp_path)
    for name, table in two.frames().items():
        pd.testing.assert_frame_equal(getattr(again, name), table)
    assert not list(tmp_path.glob(".*"))


def test_same_input_gives_same_bytes(two, tmp_path):
    first, second = (frames.write(two, tmp_path / n) / "agreements.parquet" for n in "ab")
    assert first.read_bytes() == second.read_bytes()


def test_an_unknown_category_is_refused_by_name():
    with pytest.raises(frames.FramesInvalid, match=r"kind.*NOTA"):
        register(agreements=[{"agreement_id": "a", "kind": "NOTA"}])


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ({"agreements": [{"agreement_id": "a"}, {"agreement_id": "a"}]}, "agreements"),
        ({"agreements": [{"agreement_id": "a", "parent_id": "z"}]}, "tidak dikenal"),
        ({"obstacles": [{"agreement_id": "z", "obstacle": "sdm"}]}, "obstacles"),
    ],
)
def test_check_names_frame_and_rule(broken, told):
    with pytest.raises(frames.FramesInvalid, match=told):
        frames.check(register(**broken))


def test_missing_and_outdated_frames_say_what_to_run(two, tmp_path):
    with pytest.raises(frames.FramesMissing, match="kerjasama clean"):
        frames.read_frames(tmp_path / "none")
    path = frames.write(two, tmp_path) / "parties.parquet"
    pq.write_table(
        pq.read_table(path).replace_schema_metadata({b"kerjasama": b'{"schema_version": 0}'}), path
    )
    with pytest.raises(frames.FramesOutdated, match="kerjasama clean"):
        frames.read_frames(tmp_path)


def test_frames_that_an_interrupted_run_left_mixed_are_refused(tmp_path):
    earlier, later = (dataclasses.replace(register(), origin={"inputs": {"r.csv": n}}) for n in "ab")
    frames.write(earlier, tmp_path)
    frames.write(later, tmp_path / "other")
    (tmp_path / "other" / "agreements.parquet").replace(tmp_path / "agreements.parquet")
    with pytest.raises(frames.FramesOutdated, match="tidak utuh"):
        frames.read_frames(tmp_path)


def test_asked_tells_not_asked_from_not_filled(two):
    assert frames.asked(two, "obstacle").tolist() == [True, False]
    assert frames.asked(two, "partner").tolist() == [False, True]


def test_keep_takes_what_belongs_to_the_agreements(two):
    kept = two.keep(two.agreements[two.agreements["agreement_id"] == "b"])
    assert len(kept.agreements) == 1 and kept.obstacles.empty and len(kept.tables) == 2


def test_folder_is_found_from_a_folder_below(tmp_path, monkeypatch):
    (tmp_path / "data" / "processed").mkdir(parents=True)
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    assert frames.find_folder("data/processed") == tmp_path / "data" / "processed"


def test_sample_marks_the_register(two):
    assert two.is_sample
    assert not register().is_sample
