"""Pages and word processors' texts, reduced to paragraphs, lists and bold."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.pasted import blocks_of_html
from desktop.domain.text_structure import write_blocks


def pasted(html: str) -> str:
    return write_blocks(blocks_of_html(html))


def test_paragraphs_lists_and_bold_stay() -> None:
    html = (
        "<h2>Uses</h2><p>For <b>racks</b> and&nbsp;desks.</p><ul><li>LC</li><li><p>SC</p></li></ul>"
    )
    assert pasted(html) == "**Uses**\n\nFor **racks** and desks.\n\n- LC\n- SC"


def test_colours_scripts_and_pictures_are_left_behind() -> None:
    html = (
        "<style>p{color:red}</style><script>alert(1)</script>"
        '<p style="color:red"><img src="x.png">Red <font size=7>text</font><br>below</p>'
    )
    assert pasted(html) == "Red text\nbelow"


def test_a_word_processors_list_is_a_list() -> None:
    html = (
        "<p class=MsoListParagraph><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span>"
        "First</p><p class=MsoListParagraph><span style='mso-list:Ignore'>·</span>Second</p>"
    )
    assert pasted(html) == "- First\n- Second"


def test_bold_that_a_style_takes_back_is_not_bold() -> None:
    html = '<b style="font-weight:normal"><span style="font-weight:700">A</span> b</b>'
    assert pasted(html) == "**A** b"


def test_a_table_of_two_columns_reads_like_specifications() -> None:
    html = "<table><tr><td>Length</td><td>3 m</td></tr><tr><td>Type</td><td>OM4</td></tr></table>"
    assert pasted(html) == "Length: 3 m\nType: OM4"


@given(st.text(alphabet="<>/pbliu &;=\"'a-*\n!"))
def test_no_page_is_too_broken_to_paste(html: str) -> None:
    once = pasted(html)
    assert "\x00" not in once
