"""Weights packed, checked, widened and loaded, on a tiny pipeline; then the folders that the package ships."""

from __future__ import annotations

import json
import pickle
import shutil
import zlib
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from tests.parsing import tiny
from thinc.api import NumpyOps, get_current_ops

from filrouge.parsing import storage
from filrouge.parsing.language import Filrouge
from filrouge.parsing.lexicon import Lexicon
from training import export

PIPES = ["filrouge_lexicon", "tok2vec", "morphologizer", "parser", "filrouge_lemmas", "ner", "filrouge_bodies"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    tiny.train(folder)
    return folder


@pytest.fixture(scope="module")
def joined(trained: Path) -> Language:
    return export.joined(trained / "syntax" / "model-best", trained / "names" / "model-best")


@pytest.fixture(scope="module")
def shipped(joined: Language, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packed folder, in several pieces."""
    folder = tmp_path_factory.mktemp("packed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage, "SHARD_SIZE", 20_000)
        export.export(joined, folder, export.described(joined, "fr", "1"))
    return folder


@pytest.fixture
def copy(shipped: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(shipped, tmp_path / "pipeline"))


@pytest.fixture(scope="module")
def loaded(shipped: Path) -> Language:
    return spacy.load(shipped)


# --- what is written ---


def test_joined_in_order_and_the_word_table_once(joined: Language) -> None:
    assert joined.pipe_names == PIPES


def test_different_word_tables_are_not_joined(trained: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(trained / "names" / "model-best", tmp_path / "names"))
    np.save(other / "filrouge_lexicon" / "vectors.npy", np.zeros((7, 24), "f"))
    with pytest.raises(ValueError, match="same word table"):
        export.joined(trained / "syntax" / "model-best", other)


def test_same_weights_same_bytes(joined: Language, trained: Path, tmp_path: Path) -> None:
    again = export.joined(trained / "syntax" / "model-best", trained / "names" / "model-best")
    for name, nlp in (("a", joined), ("b", again)):
        export.export(nlp, tmp_path / name, export.described(nlp, "fr", "1"))
    first, second = ({f.name: f.read_bytes() for f in (tmp_path / name).iterdir()} for name in "ab")
    assert first == second


def test_no_path_of_a_machine(shipped: Path, trained: Path) -> None:
    for file in shipped.iterdir():
        assert str(trained).encode() not in file.read_bytes()
        assert str(Path.home()).encode() + b"/" not in file.read_bytes()


def test_description_names_sources_and_labels(shipped: Path) -> None:
    meta = json.loads((shipped / "meta.json").read_text("utf-8"))
    assert meta["version"] == "1"
    assert meta["labels"]["ner"] == ["LOC", "ORG", "PER"]
    assert {"name", "license", "url"} <= set(meta["sources"][0])
    assert "LGPL-LR" in meta["license"]


def test_weights_written_anew_leave_no_old_piece(copy: Path) -> None:
    assert (copy / "weights-03.bin").exists()
    storage.write(copy, {"a": storage.Part({"b": b"c"})})
    assert sorted(f.name for f in copy.iterdir()) == ["config.cfg", "hashes.json", "meta.json", "weights-00.bin"]
    assert storage.read(copy).part("a").fields == {"b": b"c"}


# --- numbers ---


def test_narrowed_numbers_are_half_a_step_off_at_most() -> None:
    matrix = np.random.default_rng(1).normal(size=(50, 64)).astype("f") * np.logspace(-6, 3, 50, dtype="f")[:, None]
    numbers, scales = storage.narrowed(matrix)
    assert numbers.dtype == np.int8
    assert (np.abs(numbers * scales[:, None] - matrix) <= scales[:, None] * 0.501).all()


def test_odd_matrices_are_kept_as_they_can() -> None:
    matrix = np.zeros((3, 20), "f")
    matrix[1, 0], matrix[1, 1], matrix[2, 3] = np.nan, 2.0, np.inf
    numbers, scales = storage.narrowed(matrix)
    assert (numbers[[0, 2]] == 0).all()
    assert (numbers[1] * scales[1])[:2].tolist() == [0.0, 2.0]
    assert storage.narrowed(np.zeros((0, 20), "f"))[0].shape == (0, 20)


def test_arrays_of_every_shape_come_back(tmp_path: Path) -> None:
    draw = np.random.default_rng(2)
    arrays = {
        name: draw.normal(size=shape).astype("f")
        for name, shape in {"W": (4, 3, 32), "b": (4, 3), "one": (7,), "empty": (0, 32)}.items()
    }
    storage.write(tmp_path, {"x": storage.Part({"é": b"\x00\xff"}, arrays), "y": storage.Part()})
    archive = storage.read(tmp_path)
    part = archive.part("x")
    assert part.fields == {"é": b"\x00\xff"}
    assert {name: array.shape for name, array in part.arrays.items()} == {name: array.shape for name, array in arrays.items()}
    assert all(array.dtype == np.float32 for array in part.arrays.values())
    assert (part.arrays["b"] == arrays["b"]).all(), "narrow arrays stay exact"
    assert (part.arrays["one"] == arrays["one"]).all()
    assert np.abs(part.arrays["W"] - arrays["W"]).max() < 0.02
    with pytest.raises(KeyError):
        archive.part("z")


# --- what is wrong is said ---


@pytest.mark.parametrize("name", ["weights-00.bin", "weights-02.bin", "meta.json", "config.cfg"])
def test_an_altered_file_is_named(copy: Path, name: str) -> None:
    data = bytearray((copy / name).read_bytes())
    if name == "config.cfg":
        data += b"\n"  # more, and spaCy itself would stumble over it first
    else:
        data[data.rindex(b"\n") if name == "meta.json" else len(data) // 2] ^= 0x2A  # of a line feed it makes a space
    (copy / name).write_bytes(bytes(data))
    with pytest.raises(storage.BrokenPipeline, match=rf"{name} is altered.*[Ii]nstall filrouge again") as caught:
        spacy.load(copy)
    assert caught.value.file == copy / name
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("name", ["weights-00.bin", "weights-01.bin", "hashes.json"])
def test_a_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(storage.BrokenPipeline, match=f"{name} is missing"):
        spacy.load(copy)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"weights-00.bin": 1}'])
def test_a_list_of_hashes_that_is_none(copy: Path, text: str) -> None:
    (copy / "hashes.json").write_text(text, "utf-8")
    with pytest.raises(storage.BrokenPipeline, match="is altered"):
        spacy.load(copy)


def test_a_piece_cut_short_is_named(copy: Path) -> None:
    data = (copy / "weights-01.bin").read_bytes()
    (copy / "weights-01.bin").write_bytes(data[:-1])
    with pytest.raises(storage.BrokenPipeline, match=r"weights-01\.bin is altered"):
        spacy.load(copy)


def test_another_format_is_said(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "FORMAT", 2)
    with pytest.raises(storage.BrokenPipeline, match="format 1, not 2"):
        spacy.load(copy)


# --- what is loaded ---


def test_says_what_the_trained_pipeline_says(joined: Language, loaded: Language) -> None:
    assert tiny.said(loaded) == tiny.said(joined)
    first = tiny.said(loaded)[0]
    assert [word[1] for word in first] == "DET NOUN AUX VERB ADP PROPN PUNCT".split()
    assert [word[4] for word in first] == "det nsubj aux ROOT case obl punct".split()
    assert [word[6] for word in first] == ["", "", "", "", "", "LOC", ""]
    assert [word[3] for word in first][:4] == ["le", "ministre", "avoir", "parler"]


def test_loading_writes_nothing(copy: Path) -> None:
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in copy.iterdir()}
    for file in [*copy.iterdir(), copy]:
        file.chmod(0o555 if file.is_dir() else 0o444)
    try:
        tiny.said(spacy.load(copy))
        assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in copy.iterdir()} == before
    finally:
        copy.chmod(0o755)


def test_exclude(shipped: Path, loaded: Language) -> None:
    nlp = spacy.load(shipped, exclude=["ner", "parser"])
    assert nlp.component_names == ["filrouge_lexicon", "tok2vec", "morphologizer", "filrouge_lemmas", "filrouge_bodies"]
    assert [[w[1:4] for w in text] for text in tiny.said(nlp)] == [[w[1:4] for w in text] for text in tiny.said(loaded)]


def test_disable_and_enable(shipped: Path, loaded: Language) -> None:
    nlp = spacy.load(shipped, disable=["ner"])
    assert (nlp.disabled, nlp.component_names) == (["ner"], PIPES)
    assert not nlp(tiny.TEXTS[0]).ents
    nlp.enable_pipe("ner")
    assert tiny.said(nlp) == tiny.said(loaded)
    only = spacy.load(shipped, enable=["ner"])
    assert only.pipe_names == ["ner"]
    assert [e.text for e in only(tiny.TEXTS[0]).ents] == ["Paris"]


def test_overrides(shipped: Path) -> None:
    assert spacy.load(shipped, config={"nlp": {"batch_size": 7}}).config["nlp"]["batch_size"] == 7


def test_written_as_a_plain_folder_it_loads_again(loaded: Language, tmp_path: Path) -> None:
    loaded.to_disk(tmp_path / "plain")
    assert not storage.is_packed(tmp_path / "plain")
    again = spacy.load(tmp_path / "plain")
    assert tiny.said(again) == tiny.said(loaded)
    assert again.meta["sources"] == loaded.meta["sources"]


def test_a_trained_folder_loads_as_in_training(trained: Path) -> None:
    nlp = spacy.load(trained / "names" / "model-best")
    assert [e.label_ for e in nlp(tiny.TEXTS[2]).ents] == ["PER", "LOC"]
    # the tokenizer holds forms of its own, made before the word table was read
    assert nlp("aujourd'hui")[0].rank == nlp.get_pipe("filrouge_lexicon").lexicon.features("aujourd'hui")


def test_bytes_and_pickle(loaded: Language) -> None:
    again = spacy.util.load_model_from_config(loaded.config).from_bytes(loaded.to_bytes())
    assert tiny.said(again) == tiny.said(loaded)
    assert tiny.said(pickle.loads(pickle.dumps(loaded))) == tiny.said(loaded)


def test_two_processes(loaded: Language) -> None:
    texts = tiny.TEXTS * 3
    assert tiny.said(loaded, texts, n_process=2, batch_size=2) == tiny.said(loaded, texts)


def test_own_networks_multiply_with_numpy_and_no_others(shipped: Path) -> None:
    tagger = spacy.blank("xx").add_pipe("tagger")
    before = [node.ops for node in tagger.model.walk()]
    process = get_current_ops()
    nlp = spacy.load(shipped)
    if type(process) is NumpyOps:
        assert not any(node.ops.use_blis for name in ("tok2vec", "parser", "ner") for node in nlp.get_pipe(name).model.walk())
    assert get_current_ops() is process
    assert all(node.ops is ops for node, ops in zip(tagger.model.walk(), before, strict=True))


def test_without_a_word_table_it_says_so() -> None:
    nlp = Filrouge()
    nlp.add_pipe("filrouge_lexicon")
    with pytest.raises(ValueError, match="no word table"):
        nlp("Bonjour.")


# --- typography ---


@pytest.mark.parametrize(
    ("given", "meant"),
    [("L’ONU condamne l’attaque.", "L'ONU condamne l'attaque."), ("LʼONU condamne lʼattaque.", "L'ONU condamne l'attaque.")],
)
def test_apostrophes_do_not_matter(loaded: Language, given: str, meant: str) -> None:
    one, other = loaded(given), loaded(meant)
    attributes = ("norm_", "prefix_", "suffix_", "shape_", "rank", "pos_", "dep_", "lemma_", "ent_type_")
    assert len(one) == len(other)
    for a, b in zip(one, other, strict=True):
        assert [getattr(a, name) for name in attributes] == [getattr(b, name) for name in attributes]


def test_spaces_that_do_not_break_do_not_matter(loaded: Language) -> None:
    forms = [loaded.vocab[form] for form in ("\u00a0", "\u202f", "\u2009", "  ", " ")]
    assert len({(f.norm_, f.prefix_, f.suffix_, f.shape_, f.rank) for f in forms}) == 1
    assert loaded.vocab["10\u202f000"].shape_ == loaded.vocab["10 000"].shape_
    assert loaded.vocab["\n\n"].norm_ == "\n\n"


# --- the word table ---


def test_word_table_comes_back_from_its_bytes(loaded: Language) -> None:
    lexicon = loaded.get_pipe("filrouge_lexicon").lexicon
    again = Lexicon.from_bytes(lexicon.to_bytes())
    assert again == lexicon
    assert again.lemma("Parlé", "VERB") == "parler"
    assert again.lemma("l’", "DET") == "le"
    with pytest.raises((ValueError, zlib.error)):
        Lexicon.from_bytes(lexicon.to_bytes()[:-40])


# --- the folders that the package ships ---


@pytest.fixture(params=["fr", "en"])
def real(request: pytest.FixtureRequest) -> Path:
    folder = ROOT / "src" / "filrouge" / "languages" / request.param / "pipeline"
    if not storage.is_packed(folder):
        pytest.skip(f"no weights in {folder.relative_to(ROOT)}: python -m training.export writes them")
    return folder


def test_shipped_folder_is_small_and_whole(real: Path) -> None:
    sizes = {file.name: file.stat().st_size for file in real.iterdir()}
    assert all(size < 4_000_000 for size in sizes.values())
    assert sum(sizes.values()) <= 15_000_000
    assert set(json.loads((real / "hashes.json").read_text())) == set(sizes) - {"hashes.json"}
    storage.read(real)


def test_shipped_folder_reads_texts(real: Path) -> None:
    nlp = spacy.load(real)
    text = {"fr": "Angela Merkel a rencontré les élus à Berlin.", "en": "Angela Merkel met the deputies in Berlin."}[
        nlp.meta["name"]
    ]
    doc: Doc = nlp(text)
    assert nlp.pipe_names == PIPES
    assert {e.text for e in doc.ents} == {"Angela Merkel", "Berlin"}
    assert [t.lemma_ for t in doc if t.pos_ == "VERB"] == [{"fr": "rencontrer", "en": "meet"}[nlp.meta["name"]]]
    assert doc.has_annotation("DEP")
