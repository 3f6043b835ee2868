from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.pictures.flow_layout import Rect, Size, Spacing, arrange, lay_out

SPACING = Spacing(gap=12, track=3, lead=4)
WIDTH = 48
TINY = 1e-6


@st.composite
def flows(draw):
    """A flow of up to 14 boxes with ways to anywhere, also back and to themselves."""
    count = draw(st.integers(1, 14))
    box = st.integers(0, count - 1)
    links = draw(st.lists(st.tuples(box, box), max_size=30))
    chain = [(n, n + 1) for n in range(count - 1)] if draw(st.booleans()) else []
    sizes = draw(
        st.lists(st.builds(Size, st.just(WIDTH), st.integers(8, 30)), min_size=count, max_size=count)
    )
    return (
        count,
        links + chain,
        sizes,
        draw(st.integers(1, 4)),
        draw(st.sets(st.sampled_from(links or [(0, 0)]))),
    )


def laid_out(flow):
    count, links, sizes, most, worded = flow
    plan = arrange(count, links, most)
    labels = {
        link: Size(plan.slot(link, WIDTH, SPACING.gap) - 0.1, 5) for link in worded if link in plan.links
    }
    return plan, lay_out(plan, sizes, labels, SPACING)


def overlap(one, other):
    return (
        min(one.right, other.right) - max(one.x, other.x) > TINY
        and min(one.bottom, other.bottom) - max(one.y, other.y) > TINY
    )


def segments(line):
    return [
        Rect(min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]), abs(a[1] - b[1]))
        for a, b in pairwise(line.points)
    ]


def crosses(segment, box):
    """Whether a line runs through the inside of a box."""
    return (
        segment.x < box.right - TINY
        and segment.right > box.x + TINY
        and segment.y < box.bottom - TINY
        and segment.bottom > box.y + TINY
    )


@given(flows())
def test_no_two_boxes_overlap_and_all_lie_within_the_chart(flow):
    plan, layout = laid_out(flow)
    assert len(layout.boxes) == flow[0]
    assert not any(overlap(one, other) for one, other in combinations(layout.boxes, 2))
    paper = (*layout.boxes, *(segment for line in layout.lines for segment in segments(line)))
    for place in paper:
        assert place.x >= -TINY
        assert place.y >= -TINY
        assert place.right <= layout.size.width + TINY
        assert place.bottom <= layout.size.height + TINY
    assert plan.column_count <= flow[3]


@given(flows())
def test_every_line_is_orthogonal_touches_its_boxes_and_crosses_none(flow):
    _, layout = laid_out(flow)
    assert {(line.source, line.target) for line in layout.lines} == set(flow[1])
    for line in layout.lines:
        source, target = layout.boxes[line.source], layout.boxes[line.target]
        assert source.x < line.points[0][0] < source.right
        assert abs(line.points[0][1] - source.bottom) < TINY
        assert abs(line.points[-1][0] - target.centre[0]) < TINY
        assert abs(line.points[-1][1] - target.y) < TINY
        assert line.points[-2][1] < line.points[-1][1], "the arrow points down"
        for segment in segments(line):
            assert min(segment.width, segment.height) < TINY
            assert not any(crosses(segment, box) for box in layout.boxes)


@given(flows())
def test_lines_to_different_boxes_never_run_along_each_other(flow):
    _, layout = laid_out(flow)
    for one, other in combinations(layout.lines, 2):
        if one.target == other.target:
            continue
        for a in segments(one):
            for b in segments(other):
                for first, second in ((a, b), (transposed(a), transposed(b))):
                    if first.height < TINY and second.height < TINY and abs(first.y - second.y) < 0.5:
                        assert min(first.right, second.right) - max(first.x, second.x) < TINY


def transposed(place):
    return Rect(place.y, place.x, place.height, place.width)


@given(flows())
def test_words_on_lines_touch_no_box_no_other_words_and_no_other_line(flow):
    _, layout = laid_out(flow)
    labels = [line.label for line in layout.lines if line.label]
    assert not any(overlap(one, other) for one, other in combinations(labels, 2))
    assert not any(overlap(label, box) for label in labels for box in layout.boxes)
    for line in layout.lines:
        for other in layout.lines:
            if line.label and other is not line:
                assert not any(crosses(segment, line.label) for segment in segments(other))


@given(flows())
def test_cuts_pass_no_box_and_only_upright_lines(flow):
    _, layout = laid_out(flow)
    for cut in layout.cuts[1:]:
        assert not any(box.y < cut < box.bottom for box in layout.boxes)
        for line in layout.lines:
            assert not any(abs(part.y - cut) < TINY and part.height < TINY for part in segments(line))
            assert not (line.label and line.label.y < cut < line.label.bottom)


@given(flows())
def test_same_flow_gives_the_same_chart(flow):
    assert laid_out(flow) == laid_out(flow)
    count, links, *rest = flow
    assert laid_out((count, links[::-1], *rest)) == laid_out(flow)


def test_linear_flow_of_twelve_links_is_one_straight_column():
    plan = arrange(14, [(n, n + 1) for n in range(13)], 3)
    layout = lay_out(plan, [Size(WIDTH, 12)] * 14, {}, SPACING)
    assert plan.rows == tuple(range(14))
    assert all(len(line.points) == 2 for line in layout.lines)
    assert layout.size.width == WIDTH


def test_branch_stands_beside_the_main_line_and_the_way_back_runs_right_of_all():
    # Start, accept, examine (back to accept; to a hearing), hearing, decide, end.
    plan = arrange(6, [(0, 1), (1, 2), (1, 5), (2, 4), (2, 3), (2, 1), (3, 4), (4, 5)], 3)
    layout = lay_out(plan, [Size(WIDTH, 12)] * 6, {}, SPACING)
    assert plan.rows == (0, 1, 2, 3, 4, 5)
    assert plan.columns == (0,) * 6
    ways = {(line.source, line.target): line for line in layout.lines}
    assert max(x for x, _ in ways[2, 1].points) == layout.size.width
    assert min(x for x, _ in ways[1, 5].points) == 0.0


def test_circle_without_a_start_is_laid_out():
    plan = arrange(3, [(0, 1), (1, 2), (2, 0)], 3)
    assert plan.rows == (0, 1, 2)
    assert arrange(0, [], 3).row_count == 0
    assert lay_out(arrange(0, [], 3), [], {}, SPACING).size == Size(0.0, 0.0)


def test_more_boxes_than_columns_go_to_further_rows():
    plan = arrange(7, [(0, n) for n in range(1, 7)], 2)
    assert plan.rows == (0, 1, 1, 2, 2, 3, 3)
