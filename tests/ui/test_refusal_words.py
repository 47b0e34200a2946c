"""What the marketplace finds wrong is said in the person's language where its code says all."""

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.base.data import translation
from desktop.domain.document import Document
from desktop.ui.refusals import refusals


def test_a_refusal_is_said_in_the_language_of_the_person(qapp: QApplication) -> None:
    error: Document = {
        "errors": [
            {"pointer": "/promotion/price", "code": "not-below-price", "message": "Below, please."},
            {"pointer": "/names/de", "code": "too-long", "message": "At most 250 characters."},
        ]
    }
    german = QTranslator(qapp)
    assert german.load(str(translation("twoosk_de.qm")))
    QCoreApplication.installTranslator(german)
    try:
        assert refusals(error) == [
            ("promotion.price", "Er muss unter dem Preis liegen."),
            ("names.de", "At most 250 characters."),
        ]
    finally:
        QCoreApplication.removeTranslator(german)
