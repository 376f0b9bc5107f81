"""French expressions that make one with their neighbour."""

from __future__ import annotations

from filrouge.languages.parts.timex import Join, join

JOINS: tuple[Join, ...] = (
    # la première semaine d'octobre 2014, le dernier jour du mois, le 20 du mois prochain
    join("fr.nth-of", "nth", "nth | period week", "DE"),
    # mercredi de la semaine suivante, lundi cette semaine
    join("fr.weekday-of", "weekday", "weekday | week", "DE?"),
    # 1 heure 20 minutes et 5 secondes, deux ans et trois mois plus tard
    join("fr.sum", "sum", "amount | amount shift", ",|et?"),
    # trois jours après Pâques, le lendemain du 13 février
    join("fr.amount-after", "shift", "amount | day weekday moment period week", "après"),
    join("fr.amount-before", "shift", "amount | day weekday moment period week", "avant", sign=-1),
    join("fr.amount-from", "count", "amount | day weekday moment", "à partir DE"),
    join("fr.eve-of", "shift", "eve | day weekday", "DE"),
    # le 28 février 2013 à 13 h, 8 heures ce soir
    join("fr.day-clock", "clock", "day moment weekday | clock", "à?"),
    # 12/06/2018 - 14:30; 7 octobre 2016, 9 h 07
    join("fr.day-mark-clock", "clock", "day | clock", "-|–|,"),
    join("fr.clock-day", "clock", "clock | day moment weekday", "le?"),
    # le 15 février au matin, lundi dans l'après-midi
    join("fr.day-part", "part", "day weekday | part", "au|en|dans|à?"),
)
