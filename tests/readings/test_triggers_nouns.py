"""Nouns that report an act: carried, dated, placed, owned or pointing back; all others are left alone."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.event import EventMention
from filrouge.pipeline import annotate


def acts(text: str, language: str) -> dict[str, EventMention]:
    return {e.text: e for e in next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events}


# (language, text, noun, type, status)
TOLD = [
    ("fr", "Les négociations entre Paris et Pékin ont eu lieu à Genève mardi.", "négociations", "CONSULT", "actual"),
    ("fr", "Paris et Berlin ont tenu un sommet à Nice le 4 mai 2024.", "sommet", "CONSULT", "actual"),
    ("fr", "Le sommet de Singapour, en juin 2018, avait surpris.", "sommet", "CONSULT", "actual"),
    ("fr", "Leur rencontre à Vienne en 2019 a tout changé.", "rencontre", "CONSULT", "actual"),
    ("fr", "La frappe israélienne de mardi a visé un dépôt.", "frappe", "ASSAULT", "actual"),
    ("fr", "L'accord de 2015 divise encore.", "accord", "AGREE", "actual"),
    ("fr", "Un sommet entre Paris et Berlin est prévu jeudi à Nice.", "sommet", "CONSULT", "planned"),
    ("fr", "Une rencontre entre Joe Biden et Xi Jinping reste possible.", "rencontre", "CONSULT", "hypothetical"),
    ("fr", "La réunion s'est achevée sans accord entre Paris et Berlin.", "accord", "AGREE", "denied"),
    ("fr", "Aucune rencontre entre Joe Biden et Xi Jinping n'a eu lieu.", "rencontre", "CONSULT", "denied"),
    ("fr", "Les négociations ont repris lundi à Vienne.", "négociations", "CONSULT", "actual"),
    ("fr", "Le retrait des troupes débutera la semaine prochaine.", "retrait", "RETREAT", "planned"),
    ("fr", "La grève pourrait commencer mardi.", "grève", "PROTEST", "hypothetical"),
    ("fr", "Les pourparlers entre Kiev et Moscou ont échoué.", "pourparlers", "CONSULT", "actual"),
    ("fr", "Une frappe n'a fait aucune victime lundi.", "frappe", "ASSAULT", "actual"),
    ("fr", "Une troisième rencontre est prévue le 26 juin à Oman.", "rencontre", "CONSULT", "planned"),
    ("fr", "Ils tiennent à l'accord conclu à Vienne.", "accord", "AGREE", "actual"),
    ("fr", "Elle défend l'accord signé en juillet 2015.", "accord", "AGREE", "actual"),
    ("fr", "Nadia Ferrand est candidate à la primaire de la droite.", "primaire", "X-ELECTION", "planned"),
    ("fr", "Le maire est le vainqueur de la primaire.", "primaire", "X-ELECTION", "actual"),
    ("fr", "Il se taisait avant l'élection de Nadia Ferrand.", "élection", "X-ELECTION", "actual"),
    ("fr", "Un pont a cédé trois jours avant le second tour de la présidentielle.", "tour", "X-ELECTION", "planned"),
    ("fr", "Il a voté au premier tour.", "tour", "X-ELECTION", "actual"),
    ("fr", "Il serait en tête au premier tour.", "tour", "X-ELECTION", "planned"),
    ("fr", "Lors de la primaire de la gauche, il s'était tu.", "primaire", "X-ELECTION", "actual"),
    ("fr", "L'ancienne candidate à la primaire Nadia Ferrand a démissionné.", "primaire", "X-ELECTION", "actual"),
    ("fr", "Sa défaite à la présidentielle l'a meurtri.", "présidentielle", "X-ELECTION", "actual"),
    ("fr", "Le second tour des élections de 2017 l'a vu perdre.", "élections", "X-ELECTION", "actual"),
    ("fr", "Depuis son élection comme présidente en août 2014, elle gouverne seule.", "élection", "X-ELECTION", "actual"),
    ("fr", "Une liste est ouverte pour les européennes.", "européennes", "X-ELECTION", "planned"),
    ("fr", "Pérou : fermeture des bureaux de vote\n\nLe pays attend.", "fermeture", "X-ELECTION", "actual"),
    ("fr", "L'accord de mars 2020 entre Lima et Quito a été suspendu mardi.", "accord", "AGREE", "actual"),
    ("fr", "Inde : plusieurs morts dans une fusillade\n\nLa ville est sous le choc.", "fusillade", "ASSAULT", "actual"),
    ("fr", "Mali : tentative de coup d'État\n\nLa ville est sous le choc.", "coup", "COERCE", "hypothetical"),
    ("fr", "Chili : signature d'un décret sur l'eau\n\nLa ville attend.", "signature", "SUPPORT", "actual"),
    ("fr", "La marche a entraîné 95 arrestations dans la capitale.", "arrestations", "COERCE", "actual"),
    ("fr", "La police a fait onze interpellations lundi.", "interpellations", "COERCE", "actual"),
    ("fr", "Quito : attentat à la bombe près d'une gare\n\nLa ville est sous le choc.", "attentat", "ASSAULT", "actual"),
    ("fr", "Arrestation d'un maire à Lyon\n\nLa ville est sous le choc.", "Arrestation", "COERCE", "actual"),
    ("fr", "Ils ont voté lors d'une réunion qui s'est tenue mardi à Nice.", "réunion", "CONSULT", "actual"),
    ("fr", "L'alerte au tsunami a été levée mardi.", "tsunami", "X-DISASTER", "hypothetical"),
    ("en", "They spoke at a summit that took place on Monday in Nice.", "summit", "CONSULT", "actual"),
    ("fr", "Un séisme de magnitude 6,9 a secoué Valparaíso.", "séisme", "X-DISASTER", "actual"),
    ("fr", "Une explosion secoue Kaboul\n\nLa ville est sous le choc.", "explosion", "X-DISASTER", "actual"),
    ("en", "The talks resumed on Monday in Vienna.", "talks", "CONSULT", "actual"),
    ("en", "The trial could begin on Monday.", "trial", "X-JUSTICE", "hypothetical"),
    ("en", "The accord signed in July 2015 lifted the sanctions.", "accord", "AGREE", "actual"),
    ("en", "She is a candidate in the Democratic primary.", "primary", "X-ELECTION", "planned"),
    ("en", "In the 2017 presidential election she came third.", "election", "X-ELECTION", "actual"),
    ("en", "A bridge fell three days before the first round of the election.", "round", "X-ELECTION", "planned"),
    ("en", "On the eve of the election, he was silent.", "election", "X-ELECTION", "planned"),
    ("en", "After the election, she was silent.", "election", "X-ELECTION", "actual"),
    ("en", "Talks between France and China took place in Geneva on Tuesday.", "Talks", "CONSULT", "actual"),
    ("en", "The summit in Singapore in 2018 ended well.", "summit", "CONSULT", "actual"),
    ("en", "The 2015 deal still divides them.", "deal", "AGREE", "actual"),
    ("en", "Doha launched a mediation effort on Monday.", "mediation", "CONSULT", "actual"),
    ("en", "The talks ended without an agreement between France and China.", "agreement", "AGREE", "denied"),
]


@pytest.mark.parametrize(("language", "text", "noun", "kind", "status"), TOLD, ids=[row[1] for row in TOLD])
def test_noun_told(language: str, text: str, noun: str, kind: str, status: str) -> None:
    found = acts(text, language)
    assert noun in found
    assert (found[noun].type, found[noun].status) == (kind, status)


LEFT_ALONE = [
    ("fr", "Le sommet est un genre difficile."),
    ("fr", "Un sommet reste un sommet."),
    ("fr", "Ils ont atteint le sommet de la montagne à midi."),
    ("fr", "La conversation est un art."),
    ("fr", "Tout accord demande du temps."),
    ("fr", "La réunion commence par un café."),
    ("fr", "La primaire est ouverte à tous."),
    ("fr", "L'accord frappe par sa brièveté."),
    ("fr", "La primaire est un usage des partis."),
    ("fr", "Accord sur le climat\n\nLa ville attend."),
    ("fr", "Le rapport évoque des arrestations."),
    ("fr", "Le vainqueur de la primaire affrontera le maire."),
    ("fr", "L'élection présidentielle est la reine du calendrier."),
    ("fr", "Le second tour d'une primaire attire peu de monde."),
    ("fr", "La coureuse a fait un second tour de piste."),
    ("en", "She works on the 2015 edition of the book."),
    ("en", "The winner of the primary will face the governor."),
    ("fr", "Les attaques menées sans préparation échouent."),
    ("fr", "Un accord signé vaut mieux."),
    ("fr", "La réunion pourrait échouer."),
    ("fr", "Elle se plie aux règles de la primaire organisée par son parti."),
    ("fr", "Il a fait le tour de la ville."),
    ("fr", "Attentats : que faire ?\n\nLa question divise."),
    ("fr", "Guerre et paix\n\nLe roman ressort."),
    ("fr", "Un guide de survie en cas d'attentat\n\nLe livre plaît."),
    ("fr", "Un pas vers l'abrogation de la loi\n\nLe débat dure."),
    ("en", "Money talks."),
    ("en", "The primary is open to all."),
    ("en", "The strike force is ready."),
    ("en", "Attack helicopter for sale\n\nThe price is low."),
    ("en", "They reached the summit of the mountain at noon."),
    ("en", "He nodded in agreement."),
    ("en", "The meeting room is small."),
    ("en", "The tsunami warning system worked."),
    ("en", "The attack helicopter is new."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE, ids=[row[1] for row in LEFT_ALONE])
def test_generic_noun_tells_no_act(language: str, text: str) -> None:
    assert [e.text for e in acts(text, language).values() if e.status == "actual" and not e.anaphoric] == []


def test_an_anaphoric_noun_carries_only_its_own_clause() -> None:
    text = "Joe Biden a rencontré Xi Jinping à Bali le 14 novembre 2022. Cette rencontre avait duré trois heures."
    event = acts(text, "fr")["rencontre"]
    assert event.anaphoric
    assert (event.sources, event.targets, event.place, event.time.interval) == ((), (), None, None)


def test_the_object_noun_of_an_act_is_no_second_act() -> None:
    found = acts("La France et la Chine ont signé un accord mardi.", "fr")
    assert [(e.text, e.type) for e in found.values()] == [("ont signé", "SUPPORT")]
