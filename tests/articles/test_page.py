"""Web pages, in our own words, built like those of papers and blogs."""

from __future__ import annotations

import json

import pytest

from filrouge.articles.markup import attributes, flat_text, lean, pieces
from filrouge.articles.page import read_page
from filrouge.articles.pagemeta import read_facts
from filrouge.model.refusal import Refusal

FIRST = "Les deux présidents se sont serré la main mardi à Tunis, une première dans l’histoire des deux pays voisins."
SECOND = "« Nous allons nous revoir bientôt », a assuré le président après la signature d’un document commun."
THIRD = "Les négociations doivent reprendre la semaine prochaine, selon un porte-parole du gouvernement."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
COOKIES = (
    '<div id="cookie-consent" class="cookie-banner"><p>Nous utilisons des cookies pour mesurer notre audience. '
    "En cliquant sur Accepter, vous consentez à leur dépôt.</p><button>Accepter</button><table><tr><th>Cookie</th>"
    "<th>Durée</th></tr><tr><td>_ga</td><td>13 mois</td></tr></table></div>"
)
MENU = '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>'
FOOT = "<footer><p>Mentions légales</p><p>Tous droits réservés, Le Courrier 2018.</p></footer>"


def page(*, head: str = "", body: str = BODY, lang: str = "fr", around: bool = True) -> str:
    before, after = (COOKIES + MENU, FOOT) if around else ("", "")
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head>'
        f"<body>{before}<article><h1>Une poignée de main à Tunis</h1>{body}</article>{after}</body></html>"
    )


def linked(**fields: object) -> str:
    record = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Une poignée de main à Tunis", **fields}
    return f'<script type="application/ld+json">{json.dumps(record, ensure_ascii=False)}</script>'


def one(from_file, html: str, **options: str):
    result = from_file("page.html", html, **options)
    assert result.refusals == ()
    return result.articles[0]


def test_a_page_of_a_daily(from_file) -> None:
    head = (
        "<title>Une poignée de main à Tunis - Le Courrier</title>"
        '<meta property="og:site_name" content="Le Courrier"><meta property="og:title" content="Une poignée de main à Tunis">'
        '<link rel="canonical" href="https://courrier.example/tunis">'
        + linked(
            datePublished="2018-06-12T00:30:00+02:00",
            dateModified="2018-06-14T10:00:00+02:00",
            author=[{"@type": "Person", "name": "Jeanne Martin"}],
            publisher={"@type": "Organization", "name": "Le Courrier"},
        )
        + '<script>var expires = "2031-01-01";</script>'
    )
    article = one(from_file, page(head=head))
    for paragraph in (FIRST, SECOND, THIRD):
        assert paragraph in article.body_text
    for furniture in ("cookies", "Accueil", "Mentions", "_ga"):
        assert furniture not in article.body_text
    assert article.headline == "Une poignée de main à Tunis"
    assert (article.byline, article.publisher) == ("Jeanne Martin", "Le Courrier")
    assert article.url == "https://courrier.example/tunis"
    assert (article.firstcreated, article.firstcreated_basis) == ("2018-06-12T00:30:00+02:00", "page")
    assert article.evidence[0].why.code == "page-json-ld"
    assert article.language == "fr"
    assert article.uri.endswith("/page.html")
    assert article.findings == ()


def test_a_page_of_a_blog(from_file) -> None:
    html = (
        '<html lang="en-US"><head><title>Une poignée de main à Tunis | Carnet de route</title>'
        '<meta property="article:published_time" content="2018-06-12T08:30:00+00:00"/>'
        '<meta property="article:modified_time" content="2019-01-01T08:30:00+00:00"/>'
        '<meta property="og:site_name" content="Carnet de route"/></head><body class="single-post">'
        '<div id="page"><header class="site-header"><p>Carnet de route</p></header><main>'
        '<article class="post type-post"><header class="entry-header"><h1 class="entry-title">Une poignée de main à Tunis</h1>'
        '<div class="entry-meta"><time class="entry-date published" datetime="2018-06-12T08:30:00+00:00">12 juin 2018</time></div></header>'
        f'<div class="entry-content">{BODY}</div></article>'
        '<div id="comments"><ol><li><p>Premier commentaire, bien avant tout le monde.</p></li></ol></div></main></div></body></html>'
    )
    article = one(from_file, html)
    assert article.firstcreated == "2018-06-12T08:30:00+00:00"
    assert article.language == "fr"
    assert [finding.rule for finding in article.findings] == ["language-differs-from-page"]
    assert "commentaire" not in article.body_text
    assert (article.headline, article.publisher) == ("Une poignée de main à Tunis", "Carnet de route")


DATES = [
    (linked(datePublished="2018-06-12"), "2018-06-12", "page-json-ld"),
    (linked(datePublished="2018-06-12T10:30:00Z"), "2018-06-12T10:30:00Z", "page-json-ld"),
    ('<meta property="article:published_time" content="2018-06-12T10:30:00+02:00">', "2018-06-12T10:30:00+02:00", "page-meta"),
    ("<meta property='article:published_time' content='2018-06-12'>", "2018-06-12", "page-meta"),
    ("<META CONTENT=2018-06-12 NAME=DC.date.issued>", "2018-06-12", "page-meta"),
    ('<meta name="pubdate" content="12 juin 2018">', "2018-06-12", "page-meta"),
    ('<meta name="date" content="20180612">', "2018-06-12", "page-meta"),
    ('<meta itemprop="datePublished" content="2018-06-12T10:30">', "2018-06-12T10:30", "page-meta"),
    (
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2018-06-12"}]}</script>',
        "2018-06-12",
        "page-json-ld",
    ),
    (
        '<script type="application/ld+json">[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"headline":"x","datePublished":"2018-06-12"}]</script>',
        "2018-06-12",
        "page-json-ld",
    ),
    (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2018-06-12",}</script>',
        "2018-06-12",
        "page-json-ld",
    ),
    (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2018-06-12"}</script>',
        "2018-06-12",
        "page-json-ld",
    ),
    ('<!-- <meta name="date" content="2001-01-01"> --><meta name="date" content="2018-06-12">', "2018-06-12", "page-meta"),
    (
        '<script>var t = \'<meta name="date" content="2001-01-01">\';</script><meta name="date" content="2018-06-12">',
        "2018-06-12",
        "page-meta",
    ),
    (linked(datePublished="1970-01-01T00:00:00Z") + '<meta name="date" content="2018-06-12">', "2018-06-12", "page-meta"),
    (linked(datePublished=None) + '<meta name="date" content="2018-06-12">', "2018-06-12", "page-meta"),
    (
        linked(datePublished="2018-06-11T22:30:00Z")
        + '<meta property="article:published_time" content="2018-06-12T00:30:00+02:00">',
        "2018-06-12T00:30:00+02:00",
        "page-meta",
    ),
    (
        '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"y","datePublished":"2001-01-01"}]}</script>'
        '<meta name="date" content="2018-06-12">',
        "2018-06-12",
        "page-meta",
    ),
]


@pytest.mark.parametrize(("head", "first", "why"), DATES)
def test_the_date_that_a_page_states(from_file, head: str, first: str, why: str) -> None:
    article = one(from_file, page(head=head))
    assert (article.firstcreated, article.firstcreated_basis) == (first, "page")
    assert article.evidence[0].why.code == why


VISIBLE = [
    ('<time datetime="2018-06-12T10:30:00+02:00" pubdate>hier</time>', "2018-06-12T10:30:00+02:00", "page"),
    ('<time itemprop="datePublished" datetime="2018-06-12">12 juin</time>', "2018-06-12", "page"),
    ('<time datetime="2018-06-12">12 juin</time>', "2018-06-12", "page"),
    ('<span class="date">12 juin 2018</span>', "2018-06-12", "text"),
]


@pytest.mark.parametrize(("mark", "first", "basis"), VISIBLE)
def test_the_date_that_a_page_shows(from_file, mark: str, first: str, basis: str) -> None:
    article = one(from_file, page(body=f"{mark}{BODY}"))
    assert (article.firstcreated, article.firstcreated_basis) == (first, basis)


def test_a_publication_line_in_the_text_goes_before_a_guess(from_file) -> None:
    article = one(from_file, page(body=f"<p>Publié le 12 juin 2018 à 10h30</p>{BODY}", around=False))
    if "Publié le" in article.body_text:
        assert (article.firstcreated, article.firstcreated_basis) == ("2018-06-12T10:30", "text")
    else:
        assert (article.firstcreated or "")[:10] == "2018-06-12"


def test_no_date_no_guess_and_the_option(from_file) -> None:
    article = one(from_file, page())
    assert article.firstcreated is None
    assert one(from_file, page(), date="2018-06").firstcreated_basis == "option"


def test_dates_that_differ_are_told(from_file) -> None:
    head = linked(datePublished="2018-06-12") + '<meta name="date" content="2018-06-20">'
    article = one(from_file, page(head=head))
    assert article.firstcreated == "2018-06-12"
    assert [finding.rule for finding in article.findings] == ["dates-differ"]


@pytest.mark.parametrize("publisher", ["Le Courrier", {"name": "Le Courrier"}, [{"name": "Le Courrier"}]])
def test_publishers(publisher: object) -> None:
    assert read_facts(page(head=linked(publisher=publisher))).publisher == "Le Courrier"


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("Jeanne Martin", "Jeanne Martin"),
        ({"name": "Jeanne Martin"}, "Jeanne Martin"),
        ([{"name": "Jeanne Martin"}, {"name": "Paul Roux"}], "Jeanne Martin, Paul Roux"),
        ([{"name": "Jeanne Martin"}, {"name": "Jeanne Martin"}], "Jeanne Martin"),
        ("https://courrier.example/jeanne", None),
        ([], None),
        ([[]], None),
        ({"name": None}, None),
        (5, None),
    ],
)
def test_authors(author: object, byline: str | None) -> None:
    assert read_facts(page(head=linked(author=author))).byline == byline


@pytest.mark.parametrize(
    ("byline", "agency"),
    [("AFP", "AFP"), ("Le Courrier avec AFP", "AFP"), ("Jeanne Martin, Reuters", "Reuters"), ("Jeanne Martin", None)],
)
def test_the_agency_in_a_signature(from_file, byline: str, agency: str | None) -> None:
    assert one(from_file, page(head=linked(author=byline))).agency == agency


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//courrier.example/a",
        "/a",
        "",
        "http://",
        "vbscript:x",
        "\x01javascript://%0aalert(1)",
    ],
)
def test_addresses_that_are_dropped(from_file, address: str) -> None:
    article = one(from_file, page(head=f'<link rel="canonical" href="{address}"><meta property="og:url" content="{address}">'))
    assert article.url is None


def test_controls_inside_an_address_go(from_file) -> None:
    assert (
        one(from_file, page(head='<link rel=canonical href="https://cour\nrier.example/a">')).url == "https://courrier.example/a"
    )


SITES = [
    ("Un titre - Le Courrier", "Un titre"),
    ("Un titre | Le Courrier", "Un titre"),
    ("Un titre", "Un titre"),
    ("Le Courrier", "Le Courrier"),
    ("L&#039;accord &amp; le reste - le courrier", "L'accord & le reste"),
]


@pytest.mark.parametrize(("title", "headline"), SITES)
def test_the_name_of_the_site_is_no_part_of_a_headline(title: str, headline: str) -> None:
    facts = read_facts(f'<title>{title}</title><meta property="og:site_name" content="Le Courrier"><p>x')
    assert facts.headline == headline


@pytest.mark.parametrize("depth", [10, 150, 199, 201, 254, 255, 256, 1_000, 20_000])
def test_nesting_of_any_depth_gives_the_text(from_file, depth: int) -> None:
    article = one(from_file, f"<html><body>{'<div>' * depth}{BODY}{'</div>' * depth}</body></html>")
    for paragraph in (FIRST, SECOND, THIRD):
        assert paragraph in article.body_text
    assert ("page-read-flat" in [finding.rule for finding in article.findings]) == (depth > 199)


@pytest.mark.parametrize("times", [2, 5, 50])
def test_repeated_paragraphs_are_kept(from_file, times: int) -> None:
    article = one(from_file, page(body=f"<p>{FIRST}</p>" * times + f"<p>{SECOND}</p><p>{FIRST}</p>", around=False))
    assert article.body_text.count(FIRST) == times + 1


EMPTY_PAGES = [
    "<html></html>",
    "<html><head><title>Titre</title></head><body></body></html>",
    "<html><body><script>var a = 1;</script></body></html>",
    "<html><body><!-- rien --></body></html>",
    "<!DOCTYPE html>",
    "<html><body><img src=x></body></html>",
    "<html><body>&nbsp; &nbsp;</body></html>",
    "<html><style>p { color: red }</style></html>",
    "<html><!-- jamais fermé <p>texte</p>",
]


@pytest.mark.parametrize("html", EMPTY_PAGES)
def test_a_page_without_text_is_refused_never_silently_empty(from_file, html: str) -> None:
    (refused,) = from_file("page.html", html).refusals
    assert refused.code == "NO_TEXT"
    assert dict(refused.args)["characters"] == str(len(html))


ODD_PAGES = [
    "Le texte n'a pas une seule balise, mais le fichier est nommé page.html.",
    "<p>Le texte s'arrête au milieu d'une bali",
    "<p>Le texte est ouvert <b>deux fois <b>et jamais fermé",
    "<p>Le texte a un attribut <a href='jamais fermé>ouvert</a> pour toujours",
    "<p>Le texte a des entités &eacute;tranges &nope; &#55296; &#0; &#x110000; dedans</p>",
    "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Le texte est en XHTML.</p></body></html>",
    "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><html><body><p>Le texte a une entité &b; à lui.</p></body></html>",
    "<html><body><p>Le texte a un caractère nul \0 dedans.</p></body></html>",
    "<html><body><p>Le texte montre &lt;script&gt;alert(1)&lt;/script&gt; comme exemple.</p></body></html>",
    "<html><body><svg><script>alert(1)</script></svg><p>Le texte suit une image.</p></body></html>",
    "<html><body><table><tr><td>Le texte est dans un tableau.</td></tr></table></body></html>",
    "<html><body>Le texte est nu, sans paragraphe.</body></html>",
    "<html><frameset><noframes><p>Le texte est dans un cadre.</p></noframes></frameset></html>",
    "<html><body><form><p>Le texte est dans un formulaire.</p></form></body></html>",
    "<html><body><nav><p>Le texte est dans une navigation jamais fermée.</p>",
    "<HTML><BODY><P>Le texte crie.</P></BODY></HTML>",
]


@pytest.mark.parametrize("html", ODD_PAGES)
def test_odd_pages_give_their_text(from_file, html: str) -> None:
    article = one(from_file, html)
    assert "Le texte" in article.body_text
    assert "\0" not in article.body_text
    assert article.body_text.encode()


def test_flat_text_by_hand() -> None:
    html = "<head><title>T</title></head><body><nav>menu</nav><h1>Un&nbsp;titre</h1><p>Un <b>texte</b><br>coupé</p><script>x</script>fin"
    assert flat_text(html) == "Un titre\nUn texte\ncoupé\nfin"
    assert flat_text("<nav>tout est là") == "tout est là"
    assert flat_text("") == ""


def test_lean_keeps_text_and_json_ld() -> None:
    html = '<script>a()</script><script type="application/ld+json">{}</script><style>p{}</style><div><p>t</p><br></div>'
    slim, depth = lean(html)
    assert "a()" not in slim
    assert "{}</script>" in slim
    assert depth == 1


def test_pieces_and_attributes() -> None:
    html = """<a href='x > y' title="l&eacute;ger" hidden data-a=1>t</a><!-- <b> --><title>a<b></title>"""
    found = list(pieces(html))
    assert [(piece.kind, piece.name) for piece in found] == [
        ("open", "a"),
        ("text", ""),
        ("close", "a"),
        ("open", "title"),
        ("raw", "title"),
        ("close", "title"),
    ]
    assert attributes(html, found[0]) == {"href": "x > y", "title": "léger", "data-a": "1"}


def test_what_the_reader_does_wrong_stays_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura
    import trafilatura.metadata

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("reader")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    monkeypatch.setattr(trafilatura.metadata, "extract_metadata", fail)
    draft = read_page("a", page(), encoding=None)
    assert not isinstance(draft, Refusal)
    assert FIRST in draft.body_text
    assert "cookies" in draft.body_text


def test_libraries_keep_silent(from_file, capfd: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder) -> None:
    for html in (*EMPTY_PAGES, *ODD_PAGES):
        from_file("page.html", html)
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")
    assert list(recwarn) == []
