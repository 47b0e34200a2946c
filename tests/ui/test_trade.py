"""The section on price and stock, by mouse and keyboard."""

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QWidget,
)

from desktop.domain.document import JsonValue
from desktop.domain.ids import ArticleId
from desktop.ui.articles.editor.trade.ladder_chart import LadderChart
from desktop.ui.parts.inputs import Choice
from tests.ui.person import Person

LYON = "FR - Box - Acme - Lyon"
CONTROL = Qt.KeyboardModifier.ControlModifier


def value(person: Person, article: ArticleId, name: str) -> JsonValue:
    person.waits_for(person.opened.context.tasks.is_idle)
    return person.shop.sees(article).get(name)


def becomes(person: Person, article: ArticleId, name: str, wanted: JsonValue) -> None:
    person.waits_for(lambda: value(person, article, name) == wanted)


def is_seen(person: Person, name: str) -> bool:
    return any(item.isVisible() for item in person.opened.window.findChildren(QWidget, name))


def disappears(person: Person, name: str) -> None:
    person.waits_for(lambda: not is_seen(person, name))


def text_of(person: Person, name: str) -> str:
    return person.finds(QLineEdit, name).text()


def picks(person: Person, name: str, data: str) -> None:
    choice = person.finds(Choice, name)
    place = choice.findData(data)
    assert place >= 0, [choice.itemData(number) for number in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def antenna(person: Person, path: str, **more: str) -> ArticleId:
    article = person.shop.new_article({"names.en": "Antenna", **more})
    person.opens(article, path)
    person.finds(QLineEdit, "field-price.amount")
    return article


def euros(amount: str) -> JsonValue:
    return {"amount": amount, "currency": "EUR"}


class TestPrice:
    def test_it_says_per_what_and_what_a_pack_costs(self, person: Person) -> None:
        antenna(person, "price", unit="m", price="0.4235", pack="500 reel")
        person.sees("pricePer", "per m")
        person.sees("packPrice", "Reel of 500")
        person.sees("packPrice", "211.75")
        assert text_of(person, "field-price.amount") == "0.4235"

    def test_the_currency_is_chosen(self, person: Person) -> None:
        article = antenna(person, "price", price="20")
        picks(person, "field-price.currency", "CHF")
        becomes(person, article, "price", {"amount": "20.00", "currency": "CHF"})

    @pytest.mark.parametrize("typed", ["-5", "NaN", "1e999", "cheap", "9" * 300, "0", "1,2.3"])
    def test_what_is_no_price_stays_with_the_reason(self, person: Person, typed: str) -> None:
        article = antenna(person, "price", price="20")
        person.writes("field-price.amount", typed)
        person.sees("error-price", "price" if typed != "0" else "above zero")
        person.shop.types(article, "brand", "Acme")
        person.waits_for(person.opened.context.tasks.is_idle)
        assert text_of(person, "field-price.amount") == typed
        assert value(person, article, "price") == euros("20.00")
        person.writes("field-price.amount", "21")
        becomes(person, article, "price", euros("21.00"))
        disappears(person, "error-price")

    @pytest.mark.parametrize("typed", ["1234,56", "1 234,56", "1.234,56", "1234.56"])
    def test_every_usual_spelling_is_understood(self, person: Person, typed: str) -> None:
        article = antenna(person, "price")
        person.writes("field-price.amount", typed)
        becomes(person, article, "price", euros("1234.56"))

    def test_a_figure_with_two_meanings_is_asked_for_again(self, person: Person) -> None:
        before = QLocale()
        QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        try:
            article = antenna(person, "price", price="20")
            person.writes("field-price.amount", "1.234")
            person.sees("error-price", "two ways")
            assert value(person, article, "price") == euros("20.00")
        finally:
            QLocale.setDefault(before)

    def test_a_slip_asks_at_once_and_can_be_taken_back(self, person: Person) -> None:
        article = antenna(person, "price", price="12.50")
        person.writes("field-price.amount", "125")
        person.sees("priceSlipText", "ten times")
        assert value(person, article, "price") == euros("125.00")
        person.presses("priceSlipUndo")
        becomes(person, article, "price", euros("12.50"))
        disappears(person, "priceSlip")

    def test_a_price_that_is_right_is_not_asked_about_again(self, person: Person) -> None:
        article = antenna(person, "price", price="12.50")
        person.writes("field-price.amount", "1,25")
        person.sees("priceSlipText", "a tenth")
        person.presses("priceSlipKeep")
        disappears(person, "priceSlip")
        person.shop.types(article, "brand", "Acme")
        person.waits_for(person.opened.context.tasks.is_idle)
        assert not is_seen(person, "priceSlip")
        assert value(person, article, "price") == euros("1.25")


class TestGuarantee:
    def test_the_condition_proposes_its_guarantee(self, person: Person) -> None:
        article = antenna(person, "condition")
        picks(person, "field-condition", "refurbished")
        person.waits_for(
            lambda: "12 months" in person.finds(QPushButton, "useUsualGuarantee").text()
        )
        person.presses("useUsualGuarantee")
        becomes(person, article, "warranty", {"kind": "seller", "months": 12})

    def test_choosing_who_gives_it_fills_in_the_usual_months(self, person: Person) -> None:
        article = antenna(person, "warranty", condition="new")
        picks(person, "field-warranty.kind", "manufacturer")
        becomes(person, article, "warranty", {"kind": "manufacturer", "months": 24})
        person.writes("field-warranty.months", "3")
        person.sees("warning-warranty", "at least six")
        becomes(person, article, "warranty", {"kind": "manufacturer", "months": 3})
        picks(person, "field-warranty.kind", "seller")
        becomes(person, article, "warranty", {"kind": "seller", "months": 3})

    def test_months_that_are_none_stay_with_the_reason(self, person: Person) -> None:
        article = antenna(person, "warranty", warranty="24 seller")
        person.writes("field-warranty.months", "for ever")
        person.sees("error-warranty", "whole months")
        assert text_of(person, "field-warranty.months") == "for ever"
        assert value(person, article, "warranty") == {"kind": "seller", "months": 24}


class TestOffers:
    def test_a_warehouse_is_added_with_the_rate_of_its_country(self, person: Person) -> None:
        warehouse = person.shop.warehouse(LYON)
        article = antenna(person, "offers")
        person.sees("noOffers", "Not offered")
        picks(person, "offerFrom", warehouse)
        becomes(person, article, "offers", [{"warehouse": warehouse, "vat_rate": "20"}])
        person.waits_for(lambda: text_of(person, "vat-1") == "20")

    def test_a_new_warehouse_is_added_on_the_spot(self, person: Person) -> None:
        article = antenna(person, "offers")
        picks(person, "offerFrom", "new")
        person.writes("warehouse-name", LYON)
        person.presses("warehouseSave")
        person.waits_for(lambda: bool(value(person, article, "offers")))
        (warehouse,) = person.shop.shop.shop.warehouses()
        assert value(person, article, "offers") == [{"warehouse": warehouse.id, "vat_rate": "20"}]
        person.waits_for(lambda: text_of(person, "vat-1") == "20")

    def test_another_rate_is_typed_and_the_usual_one_taken_again(self, person: Person) -> None:
        warehouse = person.shop.warehouse(LYON)
        article = person.shop.new_article(names__en="Antenna", offers="lyon")
        person.opens(article, "offers")
        person.writes("vat-1", "120")
        person.sees("vatError-1", "0 to 100")
        assert text_of(person, "vat-1") == "120"
        person.writes("vat-1", "5,5 %")
        becomes(person, article, "offers", [{"warehouse": warehouse, "vat_rate": "5.5"}])
        person.presses("usualVat-1")
        becomes(person, article, "offers", [{"warehouse": warehouse, "vat_rate": "20"}])

    def test_stock_is_shown_in_units_and_in_packs(self, person: Person) -> None:
        warehouse = person.shop.warehouse(LYON)
        article = person.shop.new_article(
            names__en="Cable", unit="m", pack="500 reel", offers="lyon"
        )
        person.shop.hears(article, warehouse, 1250, 1)
        person.opens(article, "offers")
        person.sees("stock-1", "m")
        person.sees("packs-1", "2 × reel + 250")

    def test_an_offer_is_withdrawn_and_its_stock_stays_in_sight(self, person: Person) -> None:
        warehouse = person.shop.warehouse(LYON)
        article = person.shop.new_article(names__en="Antenna", offers="lyon")
        person.shop.hears(article, warehouse, 7, 1)
        person.opens(article, "offers")
        person.presses("withdraw-1")
        becomes(person, article, "offers", [])
        person.presses("offer-1")
        becomes(person, article, "offers", [{"warehouse": warehouse, "vat_rate": "20"}])

    def test_rates_are_edited_and_nothing_changes_on_cancel(self, person: Person) -> None:
        article = antenna(person, "offers")
        warehouse = person.shop.warehouse(LYON)
        trade = person.opened.context.see.trade
        person.presses("editVatRates")
        person.presses("vatAdd")
        _fills_last_row(person, "FR", "8")
        person.presses("vatCancel")
        assert trade.vat_table() == trade.shipped_vat_table
        person.presses("editVatRates")
        person.presses("vatAdd")
        _fills_last_row(person, "FR", "eight")
        person.presses("vatSave")
        error = person.finds(QLabel, "vatError")
        person.waits_for(lambda: "not a VAT rate" in error.text())
        _fills_last_row(person, "FR", "8")
        person.presses("vatSave")
        person.waits_for(lambda: trade.vat_table().rate_on("FR", trade.today()) == 8)
        person.waits_for(lambda: person.finds(Choice, "offerFrom").findData(warehouse) >= 0)
        picks(person, "offerFrom", warehouse)
        becomes(person, article, "offers", [{"warehouse": warehouse, "vat_rate": "8"}])
        person.presses("editVatRates")
        person.presses("vatRestore")
        person.presses("vatSave")
        person.waits_for(lambda: trade.vat_table() == trade.shipped_vat_table)


def test_the_rates_are_reached_from_the_warehouses_and_a_change_can_be_undone(
    person: Person,
) -> None:
    trade = person.opened.context.see.trade
    person.presses("rail-warehouses")
    person.presses("vatRates")
    person.presses("vatAdd")
    _fills_last_row(person, "FR", "8")
    person.presses("vatSave")
    person.waits_for(lambda: trade.vat_table().rate_on("FR", trade.today()) == 8)
    person.presses("toastUndo")
    person.waits_for(lambda: trade.vat_table() == trade.shipped_vat_table)
    person.sees("toastText", "Undone: Change VAT rates")


def _fills_last_row(person: Person, country: str, rate: str) -> None:
    table = person.finds(QTableView, "vatTable")
    model = table.model()
    last = model.rowCount() - 1
    table.closePersistentEditor(model.index(last, 0))
    for place, text in enumerate((country, rate)):
        model.setData(model.index(last, place), text)


class TestPacksAndLimits:
    def test_the_switch_opens_the_pack_and_shuts_it(self, person: Person) -> None:
        article = antenna(person, "pack", unit="m")
        person.presses("switch-pack")
        assert value(person, article, "pack") is None
        person.writes("field-pack.quantity", "500")
        becomes(person, article, "pack", {"quantity": "500", "unit": "pack"})
        picks(person, "field-pack.unit", "reel")
        becomes(person, article, "pack", {"quantity": "500", "unit": "reel"})
        person.presses("switch-pack")
        becomes(person, article, "pack", None)
        disappears(person, "field-pack.quantity")
        person.shop.undoes()
        person.finds(QLineEdit, "field-pack.quantity")

    def test_the_switch_works_by_keyboard(self, person: Person) -> None:
        antenna(person, "pack")
        switch = person.finds(QAbstractButton, "switch-pack")
        switch.setFocus()
        person.keys(Qt.Key.Key_Space, on=switch)
        person.waits_for(lambda: person.finds(QLineEdit, "field-pack.quantity").hasFocus())

    def test_an_own_word_for_the_pack_is_typed(self, person: Person) -> None:
        article = antenna(person, "pack", pack="10 box")
        person.writes("packName", "Karton")
        becomes(person, article, "pack", {"quantity": "10", "unit": "Karton"})

    def test_limits_are_rounded_up_to_whole_packs(self, person: Person) -> None:
        article = antenna(person, "order_limits", pack="500 reel", order_limits="400..1250")
        person.sees("warning-order_limits", "whole packs")
        person.presses("roundLimits")
        becomes(person, article, "order_limits", {"minimum": "500", "maximum": "1500"})
        person.sees("limitsAbout", "1 – 3 × reel")

    def test_one_limit_alone_is_saved_and_nothing_is_refused(self, person: Person) -> None:
        article = antenna(person, "order_limits")
        person.presses("switch-order_limits")
        person.writes("field-order_limits.minimum", "0")
        person.sees("error-order_limits", "above zero")
        person.writes("field-order_limits.maximum", "50")
        becomes(person, article, "order_limits", {"minimum": None, "maximum": "50"})
        person.writes("field-order_limits.minimum", "60")
        person.sees("warning-order_limits", "larger than the largest")
        becomes(person, article, "order_limits", {"minimum": "60", "maximum": "50"})


class TestPromotion:
    def test_a_discount_and_two_days_make_a_promotion(self, person: Person) -> None:
        article = antenna(person, "promotion", price="20")
        person.presses("switch-promotion")
        assert value(person, article, "promotion") is None
        person.writes("field-promotion.price", "-25 %")
        today = person.opened.context.see.trade.today()
        person.waits_for(lambda: isinstance(value(person, article, "promotion"), dict))
        found = value(person, article, "promotion")
        assert isinstance(found, dict)
        assert (found["price"], found["starts"]) == ("15.00", today.isoformat())
        person.sees("promotionStanding", "30 days left")
        person.sees("promotionStanding", "25\u00a0% below")
        assert text_of(person, "field-promotion.price") == "15.00"

    def test_a_day_is_typed_in_the_countrys_order(self, person: Person) -> None:
        article = antenna(person, "promotion", price="20", promotion="15 2026-12-01..2026-12-31")
        day = person.finds(QDateEdit, "field-promotion.ends")
        day.setFocus()
        day.setDate(QDate(2027, 1, 15))
        person.keys(Qt.Key.Key_Return, on=day)
        wanted: JsonValue = {"price": "15.00", "starts": "2026-12-01", "ends": "2027-01-15"}
        becomes(person, article, "promotion", wanted)

    def test_reversed_days_are_named_and_swapped(self, person: Person) -> None:
        article = antenna(person, "promotion", price="20", promotion="15 2026-12-01..2026-12-31")
        day = person.finds(QDateEdit, "field-promotion.starts")
        day.setFocus()
        day.setDate(QDate(2027, 2, 1))
        person.keys(Qt.Key.Key_Return, on=day)
        person.sees("error-promotion", "before")
        person.presses("swapDays")
        wanted: JsonValue = {"price": "15.00", "starts": "2026-12-31", "ends": "2027-02-01"}
        becomes(person, article, "promotion", wanted)

    def test_a_promotion_that_is_no_lower_is_saved_and_named(self, person: Person) -> None:
        article = antenna(person, "promotion", price="20", promotion="15 2026-12-01..2026-12-31")
        person.writes("field-promotion.price", "20")
        person.sees("warning-promotion", "not below")
        found = value(person, article, "promotion")
        assert isinstance(found, dict)
        assert found["price"] == "20.00"

    def test_an_ended_promotion_says_so_and_is_switched_off(self, person: Person) -> None:
        article = antenna(person, "promotion", price="20", promotion="15 2020-01-01..2020-01-31")
        person.sees("promotionStanding", "Ended")
        person.presses("switch-promotion")
        becomes(person, article, "promotion", None)


def steps(*pairs: tuple[str, str]) -> JsonValue:
    return [{"from": quantity, "price": price} for quantity, price in pairs]


class TestLadder:
    def test_steps_are_typed_as_prices_or_discounts_and_put_in_order(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20")
        person.presses("addStep")
        person.writes("stepFrom-1", "100")
        person.writes("stepPrice-1", "-20 %")
        becomes(person, article, "price_breaks", steps(("100", "16.00")))
        person.presses("addStep")
        person.writes("stepFrom-2", "10")
        person.writes("stepPrice-2", "19")
        becomes(person, article, "price_breaks", steps(("10", "19.00"), ("100", "16.00")))
        person.waits_for(lambda: text_of(person, "stepFrom-1") == "10")
        person.sees("stepBelow-1", "−5")
        chart = person.finds(LadderChart, "ladderChart")
        assert "from 100: 16.00" in chart.accessibleDescription()

    def test_going_on_to_the_next_step_keeps_the_cursor_there(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19 50:18")
        person.writes("stepPrice-1", "18,50")
        becomes(person, article, "price_breaks", steps(("10", "18.50"), ("50", "18.00")))
        person.waits_for(person.opened.context.tasks.is_idle)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()

    def test_a_step_that_is_wrong_says_so_and_the_others_are_saved(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19 50:18")
        person.writes("stepPrice-1", "cheap")
        person.sees("stepError-1", "not a price")
        person.writes("stepPrice-2", "17")
        becomes(person, article, "price_breaks", steps(("10", "19.00"), ("50", "17.00")))
        assert text_of(person, "stepPrice-1") == "cheap"
        quantity = person.writes("stepFrom-2", "10")
        quantity.setFocus()
        person.keys(Qt.Key.Key_Return, on=quantity)
        person.sees("stepError-2", "two steps")

    def test_two_rows_left_in_one_moment_are_both_saved(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19 50:18")
        for number, price in ((1, "18,50"), (2, "17,50")):
            field = person.finds(QLineEdit, f"stepPrice-{number}")
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, price)
            QTest.keyClick(field, Qt.Key.Key_Return)
        becomes(person, article, "price_breaks", steps(("10", "18.50"), ("50", "17.50")))

    def test_a_ladder_that_rises_is_saved_and_named_at_its_step(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19 50:18")
        person.writes("stepPrice-2", "19,50")
        becomes(person, article, "price_breaks", steps(("10", "19.00"), ("50", "19.50")))
        person.sees("stepError-2", "rises")

    def test_a_step_is_removed(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19 50:18")
        person.presses("removeStep-1")
        becomes(person, article, "price_breaks", steps(("50", "18.00")))
        person.presses("removeStep-1")
        becomes(person, article, "price_breaks", [])
        person.sees("noSteps", "One price")

    def test_rows_are_pasted_from_a_spreadsheet(self, person: Person) -> None:
        article = antenna(person, "price_breaks", price="20", price_breaks="10:19")
        QApplication.clipboard().setText("Quantity\tPrice\n50\t-10 %\n100\t17,50\n")
        person.presses("pasteLadder")
        wanted = steps(("10", "19.00"), ("50", "18.00"), ("100", "17.50"))
        becomes(person, article, "price_breaks", wanted)
        person.finds(QLineEdit, "stepFrom-3")
        person.presses("copyRows")
        assert QApplication.clipboard().text().splitlines()[1].startswith("50\t18")
        QApplication.clipboard().setText("10\tcheap\n20\t3")
        field = person.finds(QLineEdit, "stepFrom-1")
        field.setFocus()
        person.keys(Qt.Key.Key_V, CONTROL, on=field)
        person.sees("error-price_breaks", "not a price")
        assert value(person, article, "price_breaks") == wanted

    @pytest.mark.parametrize(("as_discount", "price"), [(True, "36.00"), (False, "9.00")])
    def test_a_ladder_is_copied_from_an_article_of_its_kind(
        self, person: Person, as_discount: bool, price: str
    ) -> None:
        kind = {"category": "fibre", "subcategory": "fo-patch-cord"}
        person.shop.new_article({**kind, "price": "10", "price_breaks": "10:9"}, names__en="Other")
        article = antenna(person, "price_breaks", **kind, price="40")
        person.presses("copyLadder")
        choices = person.finds(QListView, "ladderChoices")
        person.waits_for(lambda: choices.model().rowCount() == 1)
        box = person.finds(QCheckBox, "ladderAsDiscount")
        if box.isChecked() is not as_discount:
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
            box.setChecked(as_discount)
        person.presses("ladderCopyOk")
        becomes(person, article, "price_breaks", steps(("10", price)))

    def test_there_may_be_nothing_to_copy(self, person: Person) -> None:
        antenna(person, "price_breaks", category="fibre", subcategory="fo-patch-cord")
        person.presses("copyLadder")
        dialog = person.finds(QDialog, "ladderCopyDialog")
        person.waits_for(
            lambda: any("No other article" in item.text() for item in dialog.findChildren(QLabel))
        )
        person.presses("ladderCopyCancel")


def test_half_a_step_of_one_article_is_forgotten_in_the_next(person: Person) -> None:
    antenna(person, "price_breaks", price="20")
    person.presses("addStep")
    person.writes("stepFrom-1", "5")
    antenna(person, "price_breaks", price="30")
    disappears(person, "stepFrom-1")
