"""The figures of publications (P1.2.1, D3.3.5c)."""

from __future__ import annotations

from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.domain.statistics.figure import Figure, Section
from saltdesk.domain.statistics.measures import Measure

_PUBLISHED = ("publication.made",)
PUBLICATION_FIGURES: tuple[Figure, ...] = (
    Figure(
        "publication.subject",
        Section.PUBLICATIONS,
        "登记的公布，按内容",
        _PUBLISHED,
        unit="条",
        by="subject",
        words=Subject,
        clause="P1.2.1",
    ),
    Figure(
        "publication.channel",
        Section.PUBLICATIONS,
        "登记的公布，按渠道",
        _PUBLISHED,
        unit="条",
        by="channel",
        words=PublicationChannel,
        clause="P1.2.1",
    ),
    Figure(
        "publication.proof",
        Section.PUBLICATIONS,
        "留有证据的公布",
        _PUBLISHED,
        Measure.SHARE,
        unit="条",
        by="has_proof",
        word="有证据",
        clause="P1.2.1",
    ),
    Figure(
        "publication.versions",
        Section.PUBLICATIONS,
        "审定的清单版本已公布",
        ("publication.versions",),
        Measure.SHARE,
        unit="版",
        by="is_public",
        word="已公布",
        clause="P1.2.1",
    ),
    Figure(
        "publication.own",
        Section.PUBLICATIONS,
        "部门网站和办公场所按期更新",
        ("adjustment.links",),
        Measure.SHARE,
        unit="个",
        by="is_on_time",
        where={"is_own_publication": True},
        word="按期更新",
        clause="D3.3.5c",
    ),
)
