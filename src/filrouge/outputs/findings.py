"""Findings as lines: `file:line:column: rule message`."""

from __future__ import annotations

from collections.abc import Sequence

from filrouge.codec.messages import message, string
from filrouge.model.article import Article
from filrouge.model.finding import Finding, Severity
from filrouge.model.text import Citation
from filrouge.outputs.plain import Style, lines_of
from filrouge.outputs.safe import one_line, shortened

SEVERITY_COLOURS: dict[Severity, str] = {"error": "1;31", "warning": "33", "note": "2"}
_WORDS = 100
"""How much of a clashing passage is shown."""


def render_findings(findings: Sequence[Finding], articles: Sequence[Article], *, ui: str, colour: bool = False) -> str:
    """One finding a line, then what it clashes with and what would be right, indented.

    Lines and columns are 1-based, in code points of the article's text.
    """
    return "".join(f"{line}\n" for line in finding_lines(findings, articles, ui=ui, colour=colour))


def finding_lines(findings: Sequence[Finding], articles: Sequence[Article], *, ui: str, colour: bool) -> list[str]:
    """The lines of `render_findings`."""
    style = Style(colour)
    spots = Spots(findings, articles)
    lines: list[str] = []
    for finding in findings:
        about, clashes = finding.citations[:1], finding.citations[1:]
        place = "".join(f"{style(spots.where(citation), '1')}: " for citation in about)
        said = one_line(message(finding.message, ui=ui))
        lines.append(f"{place}{style(one_line(finding.rule), SEVERITY_COLOURS[finding.severity])} {said}")
        if finding.fix:
            lines.append("    " + string("fix", ui=ui, text=one_line(message(finding.fix, ui=ui))))
        for citation in clashes:
            words = one_line(shortened(citation.exact, (0, _WORDS), _WORDS))
            lines.append(style(f"    {spots.where(citation)}: {string('quoted', ui=ui, text=words)}", "2"))
    return lines


class Spots:
    """Line and column of every citation, found in one pass over each text."""

    def __init__(self, findings: Sequence[Finding], articles: Sequence[Article]) -> None:
        wanted: dict[str, set[int]] = {}
        for finding in findings:
            for citation in finding.citations:
                wanted.setdefault(citation.uri, set()).add(citation.start)
        texts = {article.uri: article.body_text for article in articles if article.uri in wanted}
        self._found = {uri: lines_of(text, wanted[uri]) for uri, text in texts.items()}

    def where(self, citation: Citation) -> str:
        """`file:line:column`; the file alone when its text is not at hand."""
        spot = self._found.get(citation.uri, {}).get(citation.start)
        uri = one_line(citation.uri)
        return f"{uri}:{spot[0]}:{spot[1]}" if spot else uri
