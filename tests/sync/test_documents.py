"""Technical documents go up and come down like pictures, byte for byte."""

from pathlib import Path

import pytest

from desktop.domain.ids import ArticleId, Sha256
from tests.pictures import pdfs
from tests.sync.world import Station, World


def adds_document(station: Station, article: ArticleId, folder: Path, data: bytes) -> Sha256:
    file = folder / "data sheet.pdf"
    file.write_bytes(data)
    ((_, digest),) = station.shop.documents.add_files(article, [file], confirmed=[file]).documents
    return digest


@pytest.fixture
def article(office: Station) -> ArticleId:
    return office.creates()


def test_a_document_arrives_at_the_other_workstation_byte_for_byte(
    world: World, office: Station, warehouse: Station, article: ArticleId, tmp_path: Path
) -> None:
    data = pdfs.pdf(7)
    digest = adds_document(office, article, tmp_path, data)
    office.shop.documents.speak(
        article, office.shop.articles.sheet(article).article.documents[0].sha256, "fr"
    )
    world.everybody_syncs()
    (found,) = warehouse.shop.articles.sheet(article).article.documents
    assert (found.sha256, found.name, found.language) == (digest, "data sheet", "fr")
    assert warehouse.shop.blobs.read(found.sha256) == data
    (facts,) = warehouse.shop.media.documents([digest])
    assert (facts.pages, facts.is_here) == (7, True)
    world.they_agree()


def test_a_scripted_document_is_flagged_at_the_other_workstation_too(
    world: World, office: Station, warehouse: Station, article: ArticleId, tmp_path: Path
) -> None:
    digest = adds_document(office, article, tmp_path, pdfs.scripted())
    world.everybody_syncs()
    (facts,) = warehouse.shop.media.documents([digest])
    assert [remark.code for remark in facts.remarks] == ["document-javascript"]


def test_documents_of_both_workstations_are_kept(
    world: World, office: Station, warehouse: Station, article: ArticleId, tmp_path: Path
) -> None:
    world.everybody_syncs()
    adds_document(office, article, tmp_path, pdfs.pdf(1))
    adds_document(warehouse, article, tmp_path, pdfs.pdf(2))
    world.everybody_syncs()
    assert len(office.shop.articles.sheet(article).article.documents) == 2
    world.they_agree()


def test_a_fetched_picture_is_known_by_its_look(
    world: World, office: Station, warehouse: Station, article: ArticleId
) -> None:
    digest = office.adds_picture(article)
    world.everybody_syncs()
    (facts,) = warehouse.shop.media.pictures(article, [digest])
    assert facts.is_known
    assert (facts.width, facts.height) == (8, 8)
