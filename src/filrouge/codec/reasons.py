"""Reasons and findings as plain dicts, and back."""

from __future__ import annotations

from typing import Any, get_args

from filrouge.codec.fields import Fields
from filrouge.codec.messages import message, reason_from_text
from filrouge.languages import available
from filrouge.model.finding import Finding, Severity
from filrouge.model.text import Citation, Reason

__all__ = [
    "citation_dict",
    "citation_from_fields",
    "finding_dict",
    "finding_from_fields",
    "reason_dict",
    "reason_from_text",
    "worded",
]

_SEVERITIES: tuple[Severity, ...] = get_args(Severity)


def worded(reason: Reason) -> dict[str, str]:
    """The reason in every interface language that is here."""
    return {code: message(reason, ui=code) for code in available()}


def reason_dict(reason: Reason) -> dict[str, Any]:
    """Code and arguments, as the model holds them."""
    return {"code": reason.code, "args": dict(reason.args)}


def citation_dict(citation: Citation) -> dict[str, Any]:
    """W3C position and quote selectors on one article."""
    return {
        "uri": citation.uri,
        "start": citation.start,
        "end": citation.end,
        "exact": citation.exact,
        "prefix": citation.prefix,
        "suffix": citation.suffix,
    }


def finding_dict(finding: Finding) -> dict[str, Any]:
    """A finding of contract §4; `reason` and `fix_reason` keep what `message` and `fix` word."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": worded(finding.message),
        "fix": worded(finding.fix) if finding.fix else None,
        "citations": [citation_dict(citation) for citation in finding.citations],
        "reason": reason_dict(finding.message),
        "fix_reason": reason_dict(finding.fix) if finding.fix else None,
    }


def finding_from_fields(fields: Fields) -> Finding:
    message_reason = _reason(fields.inner("reason"))
    return Finding(
        rule=fields.text("rule"),
        severity=fields.one_of("severity", _SEVERITIES),
        message=message_reason or Reason(fields.text("rule")),
        citations=fields.items("citations", citation_from_fields),
        fix=_reason(fields.inner("fix_reason")),
    )


def citation_from_fields(fields: Fields) -> Citation:
    return Citation(
        uri=fields.text("uri"),
        start=fields.number("start"),
        end=fields.number("end"),
        exact=fields.text("exact"),
        prefix=fields.text_or_none("prefix") or "",
        suffix=fields.text_or_none("suffix") or "",
    )


def _reason(fields: Fields | None) -> Reason | None:
    if fields is None:
        return None
    args = fields.inner("args")
    return Reason(fields.text("code"), args.all_texts() if args else ())
