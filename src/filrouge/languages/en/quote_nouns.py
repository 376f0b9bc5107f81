"""English nouns for those who speak or write: people, bodies, documents."""

from __future__ import annotations

SPEAKER_NOUNS = frozenset(
    """president minister ministers spokesman spokeswoman spokesperson spokespeople chief premier vice government ministry police
    prosecutor prosecutors governor mayor lawmaker lawmakers senator senators congressman congresswoman representative secretary
    general director lawyer lawyers attorney judge judges court source sources official officials authority authorities agency
    statement report study poll survey newspaper paper daily weekly magazine channel radio press media outlet expert experts
    specialist researcher researchers analyst analysts observer observers witness witnesses resident residents victim family
    relative relatives union unions organisation organization association group army military colonel captain commander admiral
    ambassador embassy diplomat diplomats chancellor king queen prince princess pope bishop leader leaders candidate candidates
    party adviser advisor advisers aide aides coordinator professor doctor doctors historian economist sociologist scientist
    scientists journalist journalists reporter reporters writer author actor actress coach player owner company firm bank
    opposition delegation commission council committee institute man woman mother father brother sister son daughter wife husband
    widow parliament assembly senate kremlin pentagon negotiator delegate delegates protester protesters activist activists
    investigator investigators firefighters founder campaign critics supporters people others voters donor manager executive
    executives envoy envoys engineer engineers nurse nurses teacher teachers student students worker workers
    farmer farmers officer officers detective detectives sheriff mediator mediators trader traders donors pollster pollsters
    strategist strategists surrogate surrogates economists historians professors ceo chairman chairwoman chair head team administration department office bureau house""".split()
)
