"""Quotes: the corpora of the packs, hand-made mentions, positions, hostile marks."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

import pytest

from filrouge.languages import available, part
from filrouge.model.mention import MentionForm
from filrouge.model.quote import Quote
from filrouge.readings.quotes import read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def read(text: str, language: str, mentions: tuple[MentionForm, ...] = ()) -> tuple[Quote, ...]:
    view = fold(text)
    return read_quotes(view, tokenize(view), split(view, part(language, "sentences")), mentions, language=language)


def passages() -> list[Any]:
    found = []
    for language in available():
        path = resources.files(f"filrouge.languages.{language}") / "corpus" / "quotes.toml"
        for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["passage"]):
            found.append(pytest.param(language, row, id=f"{language}-{number}-{row['text'][:30]}"))
    return found


@pytest.mark.parametrize(("language", "row"), passages())
def test_corpus(language: str, row: dict[str, Any]) -> None:
    text = row["text"]
    said = [[q.text, text[slice(*q.speaker)] if q.speaker else "", q.kind] for q in read(text, language)]
    assert said == row["said"]


@pytest.mark.parametrize("language", available())
def test_corpus_is_large_enough_and_has_both_sides(language: str) -> None:
    rows = [param.values[1] for param in passages() if param.values[0] == language]
    assert len(rows) >= 60
    assert sum(not row["said"] for row in rows) >= 12


def one(text: str, language: str = "fr", mentions: tuple[MentionForm, ...] = ()) -> Quote:
    (quote,) = read(text, language, mentions)
    return quote


def mention(text: str, words: str, number: int = 1, **fields: Any) -> MentionForm:
    start = text.index(words)
    kind = fields.pop("kind", "person")
    return MentionForm(id=f"m{number}", start=start, end=start + len(words), text=words, kind=kind, name=words, **fields)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("« Non », a-t-il lancé à la presse.", "a-t-il lancé"),
        ("« Le blé manque ici », raconte-t-elle.", "raconte-t-elle"),
        ("Le roi n'a jamais dit que le trône était vide.", "a jamais dit"),
        ("Elle aurait même affirmé vouloir partir.", "aurait même affirmé"),
        ("La nageuse s'est dite « très déçue ».", "s'est dite"),
        ("Le maire a, lors d'un débat, déclaré que le pont fermerait.", "a, lors d'un débat, déclaré"),
        ("Selon le maire, le pont fermera en mai.", "Selon"),
        ("D'après le maire, le pont fermera en mai.", "D'après"),
        ("Elle a fait valoir que le bail courait encore.", "a fait valoir"),
    ],
)
def test_cue_words(text: str, cue: str) -> None:
    quote = one(text)
    assert quote.cue is not None
    assert text[slice(*quote.cue)] == cue


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "« Non », a-t-il lancé à la presse.", "la presse"),
        ("fr", "« Le blé manque », a confié la fermière aux journalistes.", "journalistes"),
        ("fr", "Le juge a indiqué vendredi aux avocats que le procès s'ouvrirait en mai.", "avocats"),
        ("fr", "Le préfet a expliqué auprès du journal que la digue tiendrait.", "journal"),
        ("fr", "Le maire a assuré aux habitants que le pont rouvrirait.", "habitants"),
        ("fr", "« Le blé manque », a confié la fermière à Vesoul.", None),
        ("fr", "« Le blé manque », a-t-elle confié en 1994 au Courrier du Lac.", "Courrier du Lac"),
        ("fr", "« Le blé manque », a dit la fermière à l'issue du marché.", None),
        ("fr", "Le maire a dit à trois reprises que le pont fermerait.", None),
        ("fr", "Le maire a dit que le pont serait rendu aux habitants.", None),
        ("fr", "Selon le maire, le pont sera rendu aux habitants.", None),
        ("fr", "Le pont est sûr, assure son avocat.", None),
        ("en", "The mayor told reporters that the bridge would close.", "reporters"),
        ("en", '"The bridge is closed," the mayor said to the committee.', "the committee"),
        ("en", '"The bridge is closed," the mayor said on his way to the committee.', None),
    ],
)
def test_addressee(language: str, text: str, told: str | None) -> None:
    assert one(text, language).addressee == told


FRENCH_SHAPES: tuple[tuple[str, list[tuple[str, str, str]]], ...] = (
    # A source without a comma closes its sentence, or stands amid it.
    ("Le hangar a brûlé selon un pompier.", [("Le hangar a brûlé", "un pompier", "indirect")]),
    ("Vingt vaches ont péri selon un bilan provisoire.", [("Vingt vaches ont péri", "un bilan provisoire", "indirect")]),
    (
        "La vieille digue est selon Paul Rey une passoire.",
        [("La vieille digue est", "Paul Rey", "indirect"), ("une passoire", "Paul Rey", "indirect")],
    ),
    ("Le prix des tomates varie selon les maires.", []),
    ("Paul Rey affirme sur Twitter vouloir partir.", [("vouloir partir", "Paul Rey", "indirect")]),
    ("Le maire affirme tout de même que la digue tient.", [("la digue tient", "Le maire", "indirect")]),
    # Lines of a dialogue, with their verbs behind.
    ("— Nous partons demain, dit le capitaine.", [("Nous partons demain", "le capitaine", "direct")]),
    ("— Où allons-nous ? demanda le maire.", [("Où allons-nous", "le maire", "direct")]),
    # Several marked paragraphs have one signature.
    (
        "« Nous sommes prêts. »\n\n« Rien ne nous arrêtera. »\n\n— Paul Rey, maire",
        [("Nous sommes prêts.", "Paul Rey", "direct"), ("Rien ne nous arrêtera.", "Paul Rey", "direct")],
    ),
    # A mark without its partner is no part of what is said.
    ("« Le pont tient, a martelé le maire. Puis il est parti.", [("Le pont tient", "le maire", "indirect")]),
    ("« C'est une honte », s'est emporté le maire.", [("C'est une honte", "le maire", "direct")]),
    (
        "Le hangar construit pour le port a brûlé selon un pompier.",
        [("Le hangar construit pour le port a brûlé", "un pompier", "indirect")],
    ),
    (
        "Le hangar a brûlé en fin d'après-midi selon un pompier.",
        [("Le hangar a brûlé en fin d'après-midi", "un pompier", "indirect")],
    ),
    ("Il risque dix ans pour un crime « hors norme », selon les mots du juge.", [("hors norme", "juge", "direct")]),
    ("La vanne était fermée, a précisé un de ses avocats.", [("La vanne était fermée", "un de ses avocats", "indirect")]),
    # A subordinate clause that opens its sentence ends at the comma before the main clause.
    (
        "Alors que le maire assure que la digue tient, les pompiers évacuent le quai.",
        [("la digue tient", "le maire", "indirect")],
    ),
    ("Les témoins disent ignorer son nom, mais refusent de signer.", [("ignorer son nom", "Les témoins", "indirect")]),
    # What everybody may see is no speech of his.
    ("On notera que le pont a été repeint.", []),
    ("L'institut prévoit que la crue durera dix jours.", [("la crue durera dix jours", "L'institut", "indirect")]),
    ("Le projet prévoit que le pont sera repeint.", []),
    ("Le maire a annoncé de son côté quitter le conseil.", [("quitter le conseil", "Le maire", "indirect")]),
    ("Cependant, pour la ministre, la digue est condamnée.", [("la digue est condamnée", "la ministre", "indirect")]),
    ("Le défilé a réuni 300 élèves selon la police, 900 selon les élus, et a pris fin à midi.", []),
    # Opinions: people, at the beginning of the sentence.
    ("Pour lui, le barrage est condamné.", [("le barrage est condamné", "lui", "indirect")]),
    ("Pour son avocat, le procès est une farce.", [("le procès est une farce", "son avocat", "indirect")]),
    ("Mais pour le plaignant, « la mairie savait tout ».", [("la mairie savait tout", "le plaignant", "direct")]),
    ("Pour la première fois, le musée a ouvert la nuit.", []),
    ("Pour la gare, le train est en retard.", []),
    # What stands around a source that opens its sentence.
    ("Toujours selon le maire, le pont est fermé.", [("le pont est fermé", "le maire", "indirect")]),
    ("Selon les témoins qui l'ont vu, le camion a freiné.", [("le camion a freiné", "les témoins", "indirect")]),
    ("Selon Anne Roy, la maire du village, le lac est vide.", [("le lac est vide", "Anne Roy", "indirect")]),
    ("Selon Anne Roy, l'une des élues, « le lac est vide ».", [("le lac est vide", "Anne Roy", "direct")]),
    ("Selon le maire la digue aurait cédé.", [("la digue aurait cédé", "le maire", "indirect")]),
    ("Selon ce que rapporte un voisin, le chien était attaché.", [("le chien était attaché", "un voisin", "indirect")]),
    ("Selon les précisions apportées par Anne Roy, le feu est éteint.", [("le feu est éteint", "Anne Roy", "indirect")]),
    ("Vers midi, selon le maire, le pont a cédé.", [("le pont a cédé", "le maire", "indirect")]),
    ("Ainsi, selon le maire, le pont a cédé.", [("le pont a cédé", "le maire", "indirect")]),
    ("Pour Luc Bard, élu du port : « Rien ne va plus. »", [("Rien ne va plus.", "Luc Bard", "direct")]),
    # Relative clauses of the author.
    (
        "Le barrage, qui menaçait de rompre, selon les pompiers, a finalement tenu.",
        [("menaçait de rompre", "les pompiers", "indirect")],
    ),
    ("Le pilote, qui, selon la police, était « ivre », a été arrêté.", [("ivre", "la police", "direct")]),
    # Where the author takes over.
    (
        "Le juge a dit que la porte était ouverte : le gardien dormait.",
        [("la porte était ouverte", "Le juge", "indirect")],
    ),
    ("La maire a dit que l'affaire était « grave », en vain.", [("l'affaire était « grave »", "La maire", "mixed")]),
    (
        "La maire ajoute que « le lac est vide » en montrant la rive.",
        [("le lac est vide", "La maire", "direct")],
    ),
    (
        "Le club a dit que le stade était « plein », car le public était venu.",
        [("le stade était « plein »", "Le club", "mixed")],
    ),
    (
        "Le maire a dit que le pont « tiendra » et la préfète assure que « rien ne presse ».",
        [("le pont « tiendra »", "Le maire", "mixed"), ("rien ne presse", "la préfète", "direct")],
    ),
    (
        "Selon le syndicat, la grève « tient bon » tout en ajoutant que « la caisse est vide ».",
        [("la grève « tient bon »", "le syndicat", "mixed"), ("la caisse est vide", "le syndicat", "direct")],
    ),
    (
        "Selon la police, le voleur a fui tandis que le chien était attaché.",
        [("le voleur a fui tandis que le chien était attaché", "la police", "indirect")],
    ),
    (
        "« Le pont a cédé dans la nuit » mardi, rue du Port, selon une source proche.",
        [("Le pont a cédé dans la nuit", "une source proche", "direct")],
    ),
    (
        "Le juge constate que la serrure est forcée, comme l'indique le rapport.",
        [("la serrure est forcée", "Le juge", "indirect")],
    ),
    # Fragments in marks.
    (
        "Les ouvriers se disent « prêts » à reprendre le travail.",
        [("« prêts » à reprendre le travail", "Les ouvriers", "mixed")],
    ),
    ("La halle, qualifiée par le maire de « verrue », sera rasée.", [("verrue", "le maire", "direct")]),
    ("La ministre ne veut pas « céder au chantage ».", [("céder au chantage", "La ministre", "direct")]),
    ("Le quotidien y voit une « belle victoire ».", [("belle victoire", "Le quotidien", "direct")]),
    ("De sa fenêtre, le quotidien voit une « belle victoire ».", []),
    ("Le vieil homme fait état de « douleurs ».", [("douleurs", "Le vieil homme", "direct")]),
    ("Ce dernier en appelle au maire « pour sauver le pont ».", [("pour sauver le pont", "Ce dernier", "direct")]),
    (
        "Le témoin parle d'un « grand bruit » et d'une « odeur de soufre ».",
        [("grand bruit", "Le témoin", "direct"), ("odeur de soufre", "Le témoin", "direct")],
    ),
    ("Le ministre est « très surpris » par la colère.", [("très surpris", "Le ministre", "direct")]),
    ("Le ministre est « absent » depuis lundi.", []),
    ("Les « ponts et les digues », affirme Paul Rey.", [("ponts et les digues", "Paul Rey", "direct")]),
    ("Le maire réclame que la route « soit fermée ».", [("la route « soit fermée »", "Le maire", "mixed")]),
    ("Le maire réclame que la route soit fermée.", []),
    ("Le voleur aurait crié « Vive Lagarde » avant de fuir.", [("Vive Lagarde", "Le voleur", "direct")]),
    ("Le studio a dévoilé « Vive Lagarde » avant l'été.", []),
    # Other announcements.
    ("« Le pont est fermé », peut-on lire sur le site.", [("Le pont est fermé", "le site", "direct")]),
    ("« Le pont est fermé », comme l'a dit le maire.", [("Le pont est fermé", "le maire", "direct")]),
    ("Le maire résume l'affaire par la phrase suivante « tout est dit ».", [("tout est dit", "Le maire", "direct")]),
    (
        "« Honteux », « absurde ». Tels sont les mots de Paul Rey.",
        [("Honteux", "Paul Rey", "direct"), ("absurde", "Paul Rey", "direct")],
    ),
    ("Une lettre dans laquelle est écrit « Rendez le pont » est arrivée.", [("Rendez le pont", "Une lettre", "direct")]),
    ("C'est l'avis de Paul Rey : « Le pont est trop vieux. »", [("Le pont est trop vieux.", "Paul Rey", "direct")]),
    (
        "« Tout brûle », a dit Paul Rey. Avant d'ajouter : « Le vent tourne. »",
        [("Tout brûle", "Paul Rey", "direct"), ("Le vent tourne.", "Paul Rey", "direct")],
    ),
    (
        "Estimant que le pont est trop vieux, le maire a fermé la route.",
        [("le pont est trop vieux", "le maire", "indirect")],
    ),
    ("Il est précisé que le pont est fermé.", [("le pont est fermé", "", "indirect")]),
    (
        "« On m'a dit que le pont était fermé », raconte Paul Rey.",
        [("On m'a dit que le pont était fermé", "Paul Rey", "direct"), ("le pont était fermé", "On", "indirect")],
    ),
    ("Le groupe a indiqué, par courriel, avoir vendu le pont.", [("avoir vendu le pont", "Le groupe", "indirect")]),
    ("Le garde rappelle souvent avoir fermé la grille.", [("avoir fermé la grille", "Le garde", "indirect")]),
    ("D'autres voisins assurent que le chien dormait.", [("le chien dormait", "D'autres voisins", "indirect")]),
    (
        "Le délégué du port de la ville, Conrad Hain, a indiqué que la grue était tombée.",
        [("la grue était tombée", "Conrad Hain", "indirect")],
    ),
    ("Il a été révélé par Le Phare que le pont était fermé.", [("le pont était fermé", "Le Phare", "indirect")]),
    (
        "Paul Rey, après avoir rappelé que le pont était fermé, a quitté la salle.",
        [("le pont était fermé", "Paul Rey", "indirect")],
    ),
    (
        "Des voix s'élèvent, comme celle de Luc Bard, élu du port : « Tout est à refaire. »",
        [("Tout est à refaire.", "Luc Bard", "direct")],
    ),
    ("La grange a brûlé (deux fois) selon le maire.", [("La grange a brûlé (deux fois)", "le maire", "indirect")]),
    # Words of saying that tell of no saying.
    ("Le préfet n'a confirmé que la fermeture du pont.", []),
    ("La panne a permis de conclure que le câble était usé.", []),
    ("Il est à noter que le pont est vieux.", []),
    ("Force est de constater que la digue a cédé.", []),
    ("La rumeur s'est révélée être fausse.", []),
    ("On croyait que le lac était « sans fond ».", []),
)


@pytest.mark.parametrize(("text", "said"), FRENCH_SHAPES, ids=[text[:40] for text, _ in FRENCH_SHAPES])
def test_french_shapes(text: str, said: list[tuple[str, str, str]]) -> None:
    assert [(q.text, text[slice(*q.speaker)] if q.speaker else "", q.kind) for q in read(text, "fr")] == said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Selon les pompiers, le feu est éteint. Ils affirment que la grange est perdue.", "pompiers"),
        ("La mairie a expliqué que le pont était fermé. Elle assure que les travaux ont commencé.", "mairie"),
        ("« Tout brûle », a dit le chauffeur. Selon lui, la grange est perdue.", "chauffeur"),
        ("La mairie a expliqué que le pont était fermé. Il assure que les travaux ont commencé.", "Il"),
        ("Les élus ont dit que le pont était fermé. Elle assure que les travaux ont commencé.", "Elle"),
    ],
)
def test_a_pronoun_takes_up_the_last_speaker_that_agrees(text: str, name: str) -> None:
    assert read(text, "fr")[-1].speaker_name == name


def test_an_unknown_role_keeps_its_complement() -> None:
    text = "« Rien n'est perdu », a déclaré le porte-parole de la famille."
    role = mention(text, "le porte-parole", kind="role")
    assert one(text, mentions=(role,)).speaker_name == "porte-parole de la famille"


def test_notes_are_no_words() -> None:
    quote = one("« Rien n'est perdu » [1], a déclaré Paul Rey.")
    assert (quote.text, quote.speaker_name) == ("Rien n'est perdu", "Paul Rey")


def test_a_colon_alone_is_no_cue() -> None:
    assert one("Le porte-parole de la mairie est serein : « Tout sera prêt demain. »").cue is None


@pytest.mark.parametrize(
    ("text", "language", "polarity", "certainty"),
    [
        ("Le clan a nié avoir volé le tableau.", "fr", "negative", "asserted"),
        ("Le clan dément que le tableau soit faux.", "fr", "negative", "asserted"),
        ("Le clan n'a pas dit que le tableau était faux.", "fr", "negative", "asserted"),
        ("Le clan n'a pas nié que le tableau était faux.", "fr", "positive", "asserted"),
        ("Le clan aurait déclaré que le tableau était faux.", "fr", "positive", "conditional"),
        ("« C'est faux », dément le clan.", "fr", "positive", "asserted"),
        ("The clan never said that the picture was false.", "en", "negative", "asserted"),
        ("The clan didn't say that the picture was false.", "en", "negative", "asserted"),
        ("The clan denied that the picture was false.", "en", "negative", "asserted"),
        ("The clan reportedly said that the picture was false.", "en", "positive", "conditional"),
    ],
)
def test_polarity_and_certainty(text: str, language: str, polarity: str, certainty: str) -> None:
    quote = one(text, language)
    assert (quote.polarity, quote.certainty) == (polarity, certainty)


def test_pieces_of_one_quote_share_a_group() -> None:
    first, second = read("« Le pain manque, a dit Luc Aubry, et l'eau aussi. »", "fr")
    assert first.group == second.group == "g1"
    assert (first.id, second.id) == ("q1", "q2")
    assert one("« Le pain manque », a dit Luc Aubry.").group is None


def test_second_hand_speech_names_the_outer_quote() -> None:
    outer, inner = read("Selon Le Phare, le roi a affirmé que la paix était « proche ».", "fr")
    assert (outer.kind, outer.chain) == ("indirect", ())
    assert (inner.kind, inner.chain) == ("mixed", (outer.id,))


def test_a_mention_gives_the_speaker_its_borders() -> None:
    text = "« Le port rouvrira », a déclaré d'emblée le ministre islandais de la Pêche à ses hôtes."
    role = mention(text, "le ministre islandais de la Pêche", kind="role")
    quote = one(text, mentions=(role,))
    assert quote.speaker == (role.start, role.end)
    assert (quote.speaker_mention, quote.speaker_name) == ("m1", None)


def test_a_pronoun_is_its_own_mention() -> None:
    text = "Paul Mercier est rentré. « Je suis prêt », a-t-il dit."
    paul = mention(text, "Paul Mercier", 1)
    start = text.index("il dit")
    he = MentionForm(id="m2", start=start, end=start + 2, text="il", kind="pronoun", name="il", antecedents=("m1",))
    assert one(text, mentions=(paul, he)).speaker_mention == "m2"


def test_without_a_mention_the_words_stay() -> None:
    quote = one("« Le port rouvrira », a déclaré l'armateur.")
    assert (quote.speaker_mention, quote.speaker_name) == (None, "armateur")


def test_an_opinion_with_an_apposition_needs_a_name() -> None:
    text = "Pour Paul Rey, le directeur du port, la digue est condamnée."
    assert one(text, mentions=(mention(text, "Paul Rey"),)).text == "la digue est condamnée"
    assert read("Pour le port, le bassin du nord, la digue est condamnée.", "fr") == ()


def test_a_lone_quote_goes_on_with_the_subject_before_it() -> None:
    text = "Paul Mercier se veut rassurant. « Nous avons tout prévu pour l'hiver. »"
    assert one(text, mentions=(mention(text, "Paul Mercier"),)).speaker_mention == "m1"
    assert one("La pluie tombe sur la ville. « Nous avons tout prévu pour l'hiver. »").speaker is None


@pytest.mark.parametrize(
    "text", ["« E\u0301te\u0301 »\u200b, a dit Zoé\u00a0Martel.", "«\u202fÉté sec\u202f», a dit Zoé Martel."]
)
def test_positions_are_those_of_the_original(text: str) -> None:
    quote = one(text)
    assert quote.text == text[quote.start : quote.end]
    assert not quote.text[0].isspace()
    assert not quote.text[-1].isspace()
    assert quote.cue is not None
    assert text[slice(*quote.cue)] == "a dit"


@pytest.mark.parametrize(
    "text", ["", "«", "»", '"', "« »", '""', "« « « »", "a dit", "selon", ": «", "— ", "qu'", "', '", "« a » a dit", "d'"]
)
@pytest.mark.parametrize("language", available())
def test_odd_texts_do_not_raise(text: str, language: str) -> None:
    read(text, language)
    read(text * 3 + "\n" + text, language)


def test_a_month_in_a_name_is_no_time() -> None:
    text = "Theresa May said that the fleet would sail."
    quote = one(text, "en", (mention(text, "Theresa May"),))
    assert (quote.text, quote.speaker_mention) == ("the fleet would sail", "m1")
