"""Textes de la page, du terminal et des fichiers."""

from __future__ import annotations

STRINGS: dict[str, str] = {
    "and": "{a} et {b}",
    "others": "{n} autre|{n} autres",
    "between": "entre {a}",
    "chronology": "Chronologie",
    "n-entries": "{n} fait|{n} faits",
    "n-articles": "{n} article|{n} articles",
    "n-stories": "{n} histoire|{n} histoires",
    "n-findings": "{n} point à vérifier|{n} points à vérifier",
    "undated-heading": "Sans date",
    "gap": "rien entre {a} et {b}",
    "not-before": "au plus tôt le {a}",
    "not-after": "au plus tard le {a}",
    "findings": "Points à vérifier",
    "articles": "Articles",
    "quoted": "« {text} »",
    "fix": "proposition : {text}",
    "notes": "Remarques",
    "left-out": "Laissé de côté : {reasons}",
    "version": "{field} : {value} selon {sources}",
    "field-start": "début",
    "field-end": "fin",
    "field-date": "date",
    "field-place": "lieu",
    "field-type": "nature",
    "field-actors": "acteurs",
    "field-status": "statut",
}
