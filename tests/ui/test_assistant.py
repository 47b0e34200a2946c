"""Beside the form: completeness by reason, and a refusal with what became of it."""

from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QTabBar

from tests.queries.test_verdict import refused
from tests.ui.person import Person


def test_the_score_rises_as_fields_are_filled(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    bar = person.finds(QProgressBar, "scoreBar")
    person.waits_for(lambda: bar.value() > 0)
    before = bar.value()
    person.writes("field-brand", "Acme")
    person.waits_for(lambda: bar.value() > before)
    person.sees("score", f"{bar.value()}")


def test_each_obstacle_leads_to_its_field(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna")
    person.opens(article)
    person.presses("goTo-price")
    assert person.finds(QTabBar, "sections").currentIndex() == 1
    person.waits_for(lambda: person.finds(QLineEdit, "field-price.amount").hasFocus())


def test_a_refused_article_opens_on_the_refused_field(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", brand="Acme", price="5")
    refused(person.shop, article, "/brand", "Which brand is it?")
    person.opens(article)
    person.waits_for(lambda: person.finds(QLineEdit, "field-brand").hasFocus())
    person.sees("since-brand", "Not changed since")
    submit = person.finds(QPushButton, "submit")
    person.waits_for(lambda: submit.text() == "Submit again")


def test_what_was_changed_since_the_refusal_stands_by_the_field(person: Person) -> None:
    article = person.shop.new_article(names__en="Antenna", brand="Acme", price="5")
    refused(person.shop, article, "/brand", "Which brand is it?")
    person.opens(article)
    person.sees("changed-brand", "Not changed since")
    person.writes("field-brand", "Optavelle")
    person.sees("changed-brand", "Acme → Optavelle")
    person.sees("since-brand", "You changed it since: Acme → Optavelle")
