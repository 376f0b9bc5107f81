"""English words around reported speech, the long lists: what looks like something else, names of things."""

from __future__ import annotations

NOT_ADVERBS = frozenset(
    """family assembly ally italy july supply reply anomaly monopoly rally bully belly jelly lily homily lovely friendly deadly
    elderly daily weekly monthly""".split()
)

FINITE = frozenset(
    """is are was were has have had will would can could may might must should does do did isn aren wasn weren hasn haven hadn won
    wouldn couldn shouldn doesn don didn went made took left met held came became began got gave knew saw lost paid ran kept
    led fell found felt sent built brought bought broke chose drove ate flew forgot froze grew hid hit hurt rose sold set
    rang sang sank swam tore swore bore dealt fought sought meant heard slept swept wept hung bled fled sped slid spun withdrew
    overcame undertook overthrew taught caught lent laid lay rode woke wound blew drew grew leapt lit let put cut cast cost
    shook shot shut spent stood stole struck taught threw understood wore wins wants needs remains seems plans makes takes
    gets comes goes knows sees looks means wants helps works begins continues includes shows expects faces s m re ve ll""".split()
)

CALLED = frozenset(
    """film movie book novel song album show series article documentary play exhibition painting magazine newspaper site titled
    entitled called named dubbed nicknamed law operation project plan programme program movement band hashtag slogan award
    ship satellite mission term word phrase so-called""".split()
)
