"""What a model card says in words; what it says in figures comes from files (`card.py`)."""

LANGUAGES = {"fr": "French", "en": "English"}

INTRODUCTION = """\
This page is written by `python -m training.card {code}`; change it there. Its figures come from the files that the
evaluation and the benchmark wrote.

Version {version}. Reads {language} text, above all press: tokens, sentences, parts of speech, morphological features,
lemmas, a dependency tree and names ({names}). Parts: {components}. It lies in the package; `filrouge model {code}`
names the folder, and plain `spacy.load` of that folder works wherever filrouge is installed. Its word table knows
{forms:,} word forms."""

SOURCES = """\
*Taught* says what a source was used for: trees, names, or the tables of words that the networks look up. None of the
texts is in this repository or in the package."""

NEVER = {
    "fr": """\
- every test part of every treebank; of PUD, which has one part only, every fifth sentence;
- the test articles of WiNER-fr, and all its articles of 2018: they measure what time does to names;
- the {alone} articles of `leave_alone.txt` and the pages of `story_wikinews`, which measure filrouge as a whole;
- templates of `training/generated` that are marked `held_back`;
- sets under non-commercial terms, press under copyright, development sets of time expressions, quotes and events.

Of the development part of Sequoia three quarters were trained on; the rest, and the development articles of WiNER-fr of 2016 and
2017, chose between the weights of one run and between runs. Two of the four runs for trees were also scored on the test
parts before the last one was made. The table of organisations (`bodies.csv`) was written without a look at WiNER-fr, but
after it was known that one movement of 2018 is half of what is missed there: the figures of that year flatter it.""",
    "en": """\
- the test part of EWT, of its trees and of its names;
- the last part of Wikigold, from its sentence 1,401 on;
- templates of `training/generated` that are marked `held_back`;
- sets under non-commercial terms, press under copyright, development sets of time expressions, quotes and events.

The development parts (EWT, trees and names) chose between the weights of one run and between runs.""",
}

SCORED = """\
From raw text: the pipeline finds tokens and sentences itself and is aligned with gold by characters. Treebanks are
read by their paragraphs where they mark them, else in texts of ten sentences, and a title or a cell of a table, which
no mark closes, ends a text, as it ends a line in print (*run on*: without that); held-back constructions one by one,
names in the texts that their files have. Gold went through the merge of labels above, and so did the labels of a
pipeline made elsewhere; its names are compared on PER, LOC and ORG, since it has no others of ours. It was trained on
other releases and other parts of these treebanks, with their labels: what it loses that way is no fault of its own.
Plain lines count as spaCy does: UAS and LAS without punctuation, labels with their subtypes. Lines of *CoNLL 2018*
are F over words with the same characters, punctuation included, subtypes cut. Morphology compares all features of a
word at once, as the treebank itself has them{manner}. Lemmas: of gold words that the tokenizer kept, those with the
right lemma. Names: exact borders, of nested names the outermost."""

MANNER = {"fr": " (Sequoia's manner is learnt; those of GSD and PUD differ, so their lines say little)", "en": ""}

USE = """\
Made for reading press and encyclopaedic prose in {language}, as a step of filrouge, whose rules expect mistakes in
it. Not made for speech, chat, verse, old texts or other languages; on those it says something all the same, without a
warning. A name's label says how the words are used in that place, not who it is. Not to be used to decide about a
person. The texts that it learnt names from are of a few years: names, of organisations above all, are found less well
in later ones."""

AGAIN = """\
    make train-{code}

`training/README.md` says where the data is had and where it goes. Seeds are fixed; a run that was broken off goes on.
Then, with DATA the folder of the data:

    python eval/pipelines_eval.py DATA/.. --language {code} --json scores.json
    python bench/pipelines.py --language {code} --json bench.json
    python -m training.card {code} --scores scores.json --bench bench.json --data DATA --build build/training/{code}"""

RIGHTS = """\
The weights are derived from the sources above, each under its own terms: {licences}. Whoever passes them on names
these sources and keeps to those terms; CC BY-SA and LGPL-LR ask that changed weights stay under them. filrouge's code
is under the Apache License 2.0. The attributions also stand in `meta.json` beside the weights and in `NOTICE`."""

NO_FAILURES = "Not written down yet."

MEASURES = {
    "tokens": "tokens", "sentences": "sentences", "upos": "parts of speech", "morph": "morphology", "uas": "UAS", "las": "LAS",
    "conll_upos": "parts of speech, CoNLL 2018", "conll_morph": "morphology, CoNLL 2018", "conll_uas": "UAS, CoNLL 2018",
    "conll_las": "LAS, CoNLL 2018", "lemma_verb": "lemmas of verbs", "lemma_aux": "lemmas of auxiliaries",
    "lemma_noun": "lemmas of nouns", "lemma_adj": "lemmas of adjectives", "lemma_all": "lemmas of all words",
    "subjects": "sentences whose subjects are all right",
}  # fmt: skip
GROUPS = {"all": "all labels", "three": "PER, LOC and ORG"}
