"""The small parts of an .xlsx: which file holds which sheet, and number formats made of zeros.

Source: ECMA-376 part 1, workbook (18.2.27), styles (18.8), part 2 relationships.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desktop.domain.errors import InputRefused

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def sheet_parts(parts: Mapping[str, bytes], file: str) -> Mapping[str, str]:
    """Return the part of each sheet by the sheet's name; sheets without a part are left out."""
    targets = {
        each.get("Id", ""): posixpath.normpath(
            posixpath.join("/xl", each.get("Target", ""))
        ).lstrip("/")
        for each in _children(parts.get("xl/_rels/workbook.xml.rels"), "Relationship", file)
    }
    found: dict[str, str] = {}
    for sheet in _children(parts["xl/workbook.xml"], "sheet", file):
        relation = sheet.get(_RELATION) or sheet.get(_STRICT_RELATION) or ""
        if targets.get(relation) in parts:
            found[sheet.get("name", "")] = targets[relation]
    return found


def zero_formats(parts: Mapping[str, bytes], file: str) -> Mapping[int, int]:
    """Return, by cell style, how many digits a format such as `00000000` shows."""
    styles = parts.get("xl/styles.xml")
    formats = {
        each.get("numFmtId", ""): len(each.get("formatCode", ""))
        for each in _children(styles, "numFmt", file)
        if re.fullmatch("0{2,}", each.get("formatCode", ""))
    }
    return {
        index: formats[number]
        for index, number in enumerate(_cell_formats(styles, file))
        if number in formats
    }


def _cell_formats(styles: bytes | None, file: str) -> Iterator[str]:
    for table in _children(styles, "cellXfs", file):
        for each in table:
            yield each.get("numFmtId", "")


def _children(xml: bytes | None, name: str, file: str) -> Iterator[Element]:
    if xml is None:
        return iter(())
    try:
        root: Element = fromstring(xml)
    except (ParseError, DefusedXmlException) as error:
        raise InputRefused("damaged-workbook", file=file) from error
    return (each for each in root.iter() if each.tag.rpartition("}")[2] == name)
