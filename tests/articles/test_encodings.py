"""Bytes to text: seven encodings, three lengths, with and without marks, lies and damage."""

from __future__ import annotations

import codecs

import pytest

from filrouge.articles import ReadOptions
from filrouge.articles.charset import decode, looks_binary, wide_encoding

SHORT = "Noël à l’île."
MIDDLE = "Le président a été reçu à l’Élysée, où « tout s’est bien passé », a-t-il déclaré à Noël."
LENGTHS = {"short": SHORT, "middle": MIDDLE, "long": f"{MIDDLE}\n" * 400}
LATIN = {"utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"}


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_text_of_a_file_is_the_same_in_every_encoding(from_file, encoding: str, length: str) -> None:
    text = LENGTHS[length]
    result = from_file("a.txt", text.encode(encoding))
    (article,) = result.articles
    assert article.body_text == text
    assert article.encoding is not None
    assert codecs.lookup(article.encoding).name.startswith(encoding.removesuffix("-sig")[:6])


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", ["iso8859-15", "latin-1"])
def test_latin_relatives_of_windows(from_file, encoding: str, length: str) -> None:
    # œ is 0xBD in ISO-8859-15, where Windows-1252 has ½; ’ and the guillemets of quotation are not in these sets.
    text = LENGTHS[length].replace("’", "'").replace("Noël", "Noël au cœur" if encoding == "iso8859-15" else "Noël")
    (article,) = from_file("a.txt", text.encode(encoding)).articles
    assert article.body_text == text


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_old_sets_when_asked_to_guess(from_file, encoding: str, length: str) -> None:
    text = LENGTHS[length].replace("’", "'")
    (article,) = from_file("a.txt", text.encode(encoding), encoding="auto").articles
    assert article.body_text == text
    assert article.encoding == codecs.lookup(encoding).name.replace("-", "_") or article.encoding == encoding


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp1252", "utf-16-le", "iso8859-15", "utf-8"])
def test_the_option_wins(from_file, encoding: str, length: str) -> None:
    text = LENGTHS[length].replace("’", "'")
    (article,) = from_file("a.txt", text.encode(encoding), encoding=encoding).articles
    assert article.body_text == text


@pytest.mark.parametrize("text", ["une demi-½ heure", "½ heure", "1½ heure"])
def test_a_half_is_a_half_away_from_letters(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


def test_undefined_bytes_keep_the_length() -> None:
    decoded = decode(b"abc \x81 \x9d \xe9t\xe9")
    assert len(decoded.text) == len(b"abc \x81 \x9d \xe9t\xe9")
    assert decoded.text.endswith("été")
    assert decoded.broken == 2


@pytest.mark.parametrize("cut", range(1, 4))
def test_utf8_cut_in_a_character_stays_utf8(cut: int) -> None:
    data = f"{MIDDLE} 😀".encode()[:-cut]
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(MIDDLE)


def test_utf8_with_one_stray_byte_stays_utf8(from_file) -> None:
    (article,) = from_file("a.txt", MIDDLE.encode() + b" \xe9 fin").articles
    assert article.body_text.startswith(MIDDLE)
    assert article.encoding == "utf-8"
    assert [finding.rule for finding in article.findings] == ["characters-replaced"]


def test_the_wrong_option_is_refused_when_it_breaks_the_text(from_file) -> None:
    (refused,) = from_file("a.txt", ("éàèù " * 40).encode("cp1252"), encoding="utf-8").refusals
    assert refused.code == "ENCODING"


@pytest.mark.parametrize("name", ["base64", "rot13", "nothing", "utf-99", "hex", "a\0b", ""])
def test_names_that_are_no_character_set(name: str) -> None:
    with pytest.raises(ValueError, match="character set"):
        ReadOptions(encoding=name)


@pytest.mark.parametrize(
    ("declared", "actual"),
    [
        ("utf-8", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso8859-15"),
        ("iso-8859-1", "utf-8"),
        ("utf-16", "latin-1"),
        ("x-unknown", "utf-8"),
        ("macintosh", "mac_roman"),
        ("ascii", "utf-8"),
    ],
)
def test_what_a_page_declares_and_what_it_is(from_file, declared: str, actual: str) -> None:
    body = "Le président a été reçu à Noël. Après la réunion, l'accord a été signé par les délégués."
    page = f'<html><head><meta charset="{declared}"></head><body><article><p>{body}</p></article></body></html>'
    (article,) = from_file("a.html", page.encode(actual)).articles
    assert article.body_text == body


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_a_mark_is_no_text(from_file, mark: bytes) -> None:
    names = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    encoding = names.get(mark, "utf-32-le")
    (article,) = from_file("a.txt", mark + MIDDLE.encode(encoding)).articles
    assert article.body_text == MIDDLE
    (record,) = from_file("a.jsonl", mark + f'{{"text": "{SHORT}"}}\n'.encode(encoding)).articles
    assert record.body_text == SHORT


def test_tellers() -> None:
    assert wide_encoding(MIDDLE.encode("utf-16-le")) == "utf-16-le"
    assert wide_encoding(MIDDLE.encode()) is None
    assert wide_encoding(b"") is None
    assert looks_binary(bytes(range(256)) * 10)
    assert looks_binary(b"\0" * 1000)
    assert not looks_binary(MIDDLE.encode())
    assert not looks_binary(b"Le texte a un seul \0 caractere nul, et la suite est longue.")
    assert not looks_binary(b"\x1b[31mrouge\x1b[0m" * 20)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\r\nc", "a\nb\nc"),
        ("a\rb\r\nc\nd", "a\rb\nc\nd"),
        ("a\u2028b\u2029c\x85d", "a\u2028b\u2029c\x85d"),
        ("a\0bc deux mots", "a\ufffdbc deux mots"),
        ("  espaces gardés  \n\n", "  espaces gardés  \n\n"),
        ("e\u0301te\u0301", "e\u0301te\u0301"),
        ("l\u200be 3 mai", "l\u200be 3 mai"),
        ("a\u00a0b\u202fc", "a\u00a0b\u202fc"),
    ],
)
def test_what_changes_in_a_plain_text_and_what_does_not(from_file, raw: str, text: str) -> None:
    (article,) = from_file("a.txt", raw).articles
    assert article.body_text == text


def test_newlines_inside_json_stay(from_file) -> None:
    (article,) = from_file("a.jsonl", b'{"text": "un\\r\\ndeux"}\r\n').articles
    assert article.body_text == "un\r\ndeux"
