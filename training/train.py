"""One training run of one configuration, with spaCy's own loop.

    python -m training.train build/training/fr syntax --seed 1 [--set training.max_epochs=20 ...]

reads what `training.prepare` wrote into the folder, and writes `<folder>/<stage>/model-best`. A run that was broken off
goes on from its last weights (the optimizer starts anew). Matrices are multiplied by numpy's OpenBLAS instead of spaCy's
BLIS: three times as fast here, and it may use several threads (OPENBLAS_NUM_THREADS).
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import spacy
from spacy import registry, util
from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from thinc.api import NumpyOps, set_current_ops

HERE = Path(__file__).parent


@registry.loggers("filrouge.Progress.v1")
def progress() -> Callable[..., Any]:
    """A line at each evaluation: epoch, step, minutes, the scores that count."""

    def setup(nlp: Any, stdout: Any = sys.stdout, stderr: Any = sys.stderr) -> tuple[Any, Any]:
        begun = time.monotonic()
        names = [name for name, weight in nlp.config["training"]["score_weights"].items() if weight is not None]

        def step(info: dict[str, Any] | None) -> None:
            if info and info["score"] is not None:
                found = info["other_scores"]
                scores = "  ".join(f"{n} {100 * found[n]:.2f}" for n in names if found.get(n))
                print(
                    f"epoch {info['epoch']:3}  step {info['step']:6}  {(time.monotonic() - begun) / 60:5.1f} min  {scores}",
                    flush=True,
                )

        return step, lambda: None

    return setup


def run(folder: Path, stage: str, overrides: dict[str, Any]) -> Path:
    """Trains `stage` ("syntax" or "names") and returns the folder of its best weights."""
    set_current_ops(NumpyOps(use_blis=False))
    out = folder / stage
    best, last = out / "model-best", out / "model-last"
    if (out / "done").exists():
        print(f"{out}: trained before; delete the folder to train it again")
        return best
    config = util.load_config(HERE / "configs" / f"{stage}.cfg", overrides=overrides, interpolate=False)
    nlp = init_nlp(config.interpolate(), use_gpu=-1)
    if last.exists():
        print(f"going on from {last}")
        nlp.from_disk(last)
    out.mkdir(parents=True, exist_ok=True)
    train(nlp, out, use_gpu=-1)
    (out / "done").write_text(spacy.__version__ + "\n")
    return best


def _value(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("stage", choices=["syntax", "names"])
    parser.add_argument("--language", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="", help="name of the run, where it is not the stage")
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE")
    arguments = parser.parse_args()
    folder = arguments.folder
    overrides: dict[str, Any] = {
        "paths.train": str(folder / f"{arguments.stage}-train.spacy"),
        "paths.dev": str(folder / f"{arguments.stage}-dev.spacy"),
        "paths.lexicon": str(folder / "lexicon.bin"),
        "paths.vectors": str(folder / "vectors.npy"),
        "system.seed": arguments.seed,
        "nlp.tokenizer.language": arguments.language,
    }
    overrides |= {key: _value(value) for key, _, value in (item.partition("=") for item in arguments.set)}
    run(folder, arguments.stage, overrides)


if __name__ == "__main__":
    main()
