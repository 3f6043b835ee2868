"""What a notice says, kept as text: read back equal, whatever was typed."""

import json

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.notice import (
    Blank,
    Heading,
    Imprint,
    NoticeContent,
    NoticeForm,
    NoticeTable,
    Paragraph,
    Receipt,
    Signature,
    content_digest,
    content_json,
    with_check,
)

texts = st.text(max_size=40)
tables = st.integers(1, 3).flatmap(
    lambda width: st.builds(
        NoticeTable,
        st.just(()) | st.tuples(*[texts] * width),
        st.lists(st.tuples(*[texts] * width), max_size=3).map(tuple),
        st.just((1 / width,) * width),
    )
)
blocks = st.lists(
    st.builds(Paragraph, texts)
    | st.builds(Heading, st.integers(1, 4), texts)
    | st.builds(Blank, st.lists(texts, max_size=3).map(tuple))
    | tables,
    max_size=6,
).map(tuple)
lines = st.lists(texts, max_size=3).map(tuple)
contents = st.builds(
    NoticeContent,
    st.sampled_from(NoticeForm),
    texts,
    texts,
    texts,
    texts,
    blocks,
    st.builds(Signature, texts, texts, st.booleans()),
    lines,
    st.none() | st.builds(Receipt, texts, blocks, lines),
    st.none() | st.builds(Imprint, texts, texts, texts),
    lines,
)


@given(contents)
def test_what_was_kept_reads_back_equal(content: NoticeContent) -> None:
    assert content_of(content_json(content)) == content


@given(contents)
def test_the_check_text_is_not_part_of_its_own_digest(content: NoticeContent) -> None:
    checked = with_check(content)
    assert checked.check == f"{content.number}|{content_digest(content)[:16]}"
    assert with_check(checked) == checked


@given(contents, contents)
def test_notices_that_say_different_things_have_different_digests(
    one: NoticeContent, other: NoticeContent
) -> None:
    assert (content_digest(one) == content_digest(other)) is (one == other)


@given(contents)
def test_the_kept_text_is_canonical(content: NoticeContent) -> None:
    text = content_json(content)
    again = json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert again == text
