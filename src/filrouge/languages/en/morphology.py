"""English verb forms: regular spelling rules and the irregular verbs of the news."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from filrouge.languages.parts.morphology import Mood

_IRREGULAR = {
    # lemma: (past, participle)
    "be": ("was were", "been"), "have": ("had", "had"), "do": ("did", "done"), "go": ("went", "gone"),
    "travel": ("travelled traveled", "travelled traveled"), "meet": ("met", "met"), "hold": ("held", "held"), "say": ("said", "said"), "tell": ("told", "told"),
    "shoot": ("shot", "shot"), "strike": ("struck", "struck"), "break": ("broke", "broken"), "win": ("won", "won"),
    "leave": ("left", "left"), "fight": ("fought", "fought"), "send": ("sent", "sent"), "hit": ("hit", "hit"),
    "set": ("set", "set"), "cut": ("cut", "cut"), "put": ("put", "put"), "give": ("gave", "given"), "take": ("took", "taken"),
    "make": ("made", "made"), "see": ("saw", "seen"), "speak": ("spoke", "spoken"), "talk": ("talked", "talked"),
    "quit": ("quit", "quit"), "withdraw": ("withdrew", "withdrawn"), "begin": ("began", "begun"), "build": ("built", "built"),
    "burn": ("burned burnt", "burned burnt"), "catch": ("caught", "caught"), "fly": ("flew", "flown"), "find": ("found", "found"),
    "forbid": ("forbade", "forbidden"), "lead": ("led", "led"), "lose": ("lost", "lost"), "pay": ("paid", "paid"),
    "sell": ("sold", "sold"), "shut": ("shut", "shut"), "sink": ("sank", "sunk"), "steal": ("stole", "stolen"),
    "swear": ("swore", "sworn"), "sue": ("sued", "sued"), "fall": ("fell", "fallen"), "come": ("came", "come"),
    "bring": ("brought", "brought"), "buy": ("bought", "bought"), "choose": ("chose", "chosen"), "feed": ("fed", "fed"),
    "flee": ("fled", "fled"), "grow": ("grew", "grown"), "keep": ("kept", "kept"), "rise": ("rose", "risen"),
    "run": ("ran", "run"), "seek": ("sought", "sought"), "shake": ("shook", "shaken"), "spend": ("spent", "spent"),
    "stand": ("stood", "stood"), "throw": ("threw", "thrown"), "overthrow": ("overthrew", "overthrown"), "uphold": ("upheld", "upheld"),
    "undergo": ("underwent", "undergone"), "think": ("thought", "thought"), "know": ("knew", "known"), "let": ("let", "let"),
    "agree": ("agreed", "agreed"), "free": ("freed", "freed"), "bomb": ("bombed", "bombed"), "sign": ("signed", "signed"),
    "elect": ("elected", "elected"), "attack": ("attacked", "attacked"), "visit": ("visited", "visited"), "kill": ("killed", "killed"),
    "host": ("hosted", "hosted"), "open": ("opened", "opened"), "happen": ("happened", "happened"), "label": ("labelled labeled", "labelled labeled"),
    "retake": ("retook", "retaken"), "lend": ("lent", "lent"), "beat": ("beat", "beaten"), "blow": ("blew", "blown"),
    "freeze": ("froze", "frozen"), "rebuild": ("rebuilt", "rebuilt"), "write": ("wrote", "written"), "understand": ("understood", "understood"),
    "feel": ("felt", "felt"), "mean": ("meant", "meant"), "become": ("became", "become"), "drive": ("drove", "driven"),
    "teach": ("taught", "taught"), "draw": ("drew", "drawn"), "read": ("read", "read"), "wear": ("wore", "worn"),
    "bind": ("bound", "bound"), "cast": ("cast", "cast"), "deal": ("dealt", "dealt"), "drink": ("drank", "drunk"),
    "forgive": ("forgave", "forgiven"), "hang": ("hung hanged", "hung hanged"), "hear": ("heard", "heard"), "rewrite": ("rewrote", "rewritten"),
    "ring": ("rang", "rung"), "sit": ("sat", "sat"), "sleep": ("slept", "slept"), "upset": ("upset", "upset"), "fell": ("felled", "felled"),
    "dispel": ("dispelled", "dispelled"), "quarrel": ("quarrelled quarreled", "quarrelled quarreled"), "lie": ("lied lay", "lied lain"), "stem": ("stemmed", "stemmed"),
    "lay": ("laid", "laid"), "slay": ("slew", "slain"), "overrun": ("overran", "overrun"), "withhold": ("withheld", "withheld"),
    "override": ("overrode", "overridden"), "burst": ("burst", "burst"), "spill": ("spilled spilt", "spilled spilt"), "unfreeze": ("unfroze", "unfrozen"),
    "initial": ("initialled initialed", "initialled initialed"), "mow": ("mowed", "mowed mown"), "undertake": ("undertook", "undertaken"), "forget": ("forgot", "forgotten"),
    "forgo": ("forwent", "forgone"), "foresee": ("foresaw", "foreseen"), "dream": ("dreamed dreamt", "dreamed dreamt"), "strive": ("strove strived", "striven strived"),
    "spread": ("spread", "spread"), "beseech": ("beseeched besought", "beseeched besought"), "tear": ("tore", "torn"),
    "cancel": ("cancelled canceled", "cancelled canceled"), "signal": ("signalled signaled", "signalled signaled"), "die": ("died", "died"),
    "pummel": ("pummelled pummeled", "pummelled pummeled"), "slit": ("slit", "slit"),
}  # fmt: skip
_DOUBLING = frozenset(
    "ban plan stop rob rig acquit drop abet admit submit permit commit compel expel propel rebel repel cancel transfer refer defer confer prefer control swap rip "
    "grab stab rob kidnap occur scrap sap hug jam patrol annul extol dim beg step shun snub signal wrap equip flog strip slam dip trap wiretap ram gun bar gas lob ship slap drop airdrop deter regret prod nab gag shrug debar mob pin trim".split()
)


def forms(lemma: str) -> Mapping[Mood, Iterable[str]]:
    """Forms by mood; a particle ("call off") is kept apart by the caller."""
    if lemma == "be":
        return {
            "inf": ("be",), "pres": ("is", "are", "am"), "past": ("was", "were"), "pp": ("been",), "prp": ("being",),
        }  # fmt: skip
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe")) else lemma
    double = lemma + lemma[-1] if lemma in _DOUBLING else stem
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    past = (lemma + "d",) if lemma.endswith("ee") else (double + "ed",)
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", (lemma[:-1] + "ied",)
    gerund = lemma[:-2] + "ying" if lemma.endswith("ie") else double + "ing"
    if lemma == "have":
        third = "has"
    if lemma in _IRREGULAR:
        pasts, participles = (tuple(words.split()) for words in _IRREGULAR[lemma])
    else:
        pasts = participles = past
    if lemma in ("hit", "set", "cut", "put", "win", "begin", "shut", "run", "quit", "let", "upset", "sit"):
        gerund = lemma + lemma[-1] + "ing"
    return {"inf": (lemma,), "pres": (third,), "past": pasts, "pp": participles, "prp": (gerund,)}
