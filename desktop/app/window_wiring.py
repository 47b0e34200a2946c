"""Builds the window of a shop: its pages, and who hears of commits."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.app.late_editor import LateEditor
from desktop.app.wiring import Shop
from desktop.base.data import translation
from desktop.base.paths import ShopFolder
from desktop.domain.errors import DAMAGE, LocalTrouble
from desktop.domain.fields import LANGUAGES
from desktop.domain.ids import Sha256
from desktop.ui.articles.batch import BatchDialog
from desktop.ui.articles.editor.page import EditorPage, editor_title
from desktop.ui.articles.page import ArticlesPage
from desktop.ui.articles.thumbnails import Thumbnails
from desktop.ui.bridge import Bridge
from desktop.ui.context import Context, Teller
from desktop.ui.help.page import HelpPage
from desktop.ui.imports.dialog import ImportDialog
from desktop.ui.imports.tells import runs
from desktop.ui.outbox.page import OutboxPage
from desktop.ui.parts.page import Page
from desktop.ui.preferences import Preferences
from desktop.ui.responsiveness import Responsiveness
from desktop.ui.settings.connecting import Connection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.shop import Verbs, Views
from desktop.ui.sync_control import SyncControl, SyncLight, SyncState
from desktop.ui.tasks import Tasks
from desktop.ui.theme.theme import Theme
from desktop.ui.warehouses.page import WarehousesPage
from desktop.ui.window import Window
from desktop.ui.window_first import WindowFirst

_COUNTRY = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "pt": "pt_PT"}
SyncOf = Callable[[Shop], SyncControl]


@dataclass(frozen=True, slots=True)
class Open:
    """An open window and everything it holds."""

    window: Window
    context: Context
    shop: Shop
    sync: SyncControl
    holder: QObject
    responsiveness: Responsiveness
    first: WindowFirst

    def close(self) -> None:
        """Finish what is under way and let go of the shop."""
        self.context.bridge.stop()
        # First of all: a sync that ends shall not rest for a window that waits for it.
        self.first.watch(on=False)
        self.sync.stop()
        self.responsiveness.stop()
        self.context.tasks.close()
        self.shop.close()
        self.window.deleteLater()
        self.holder.deleteLater()


def open_window(application: QApplication, folder: ShopFolder, sync_of: SyncOf) -> Open:
    """Build the window of a shop folder; raises LocalTrouble when it cannot be opened."""
    preferences = Preferences(folder.root / "window.ini")
    language = _speak(application, preferences.language)
    holder = QObject(application)
    bridge = Bridge(holder)
    try:
        shop = Shop(folder, (bridge.published,))
    except LocalTrouble:
        holder.deleteLater()
        raise
    sync = sync_of(shop)
    teller = Teller(holder)
    tasks = Tasks(teller.refused, holder)
    responsiveness = Responsiveness(tasks, holder)
    first = WindowFirst(holder)
    context = Context(
        do=Verbs(
            shop.edit,
            shop.brands,
            shop.documents,
            shop.looks,
            shop.discarding,
            shop.naming,
            shop.offers,
            shop.picture_edits,
            shop.pictures,
            shop.read_back,
            shop.refused_media,
            shop.resolving,
            shop.series,
            shop.stock,
            shop.submissions,
            shop.translating,
            shop.undoing,
            shop.unit_reviews,
            shop.vat_rates,
            shop.videos,
            shop.warehouses,
        ),
        see=Views(
            shop.articles,
            shop.change_sets,
            shop.differences,
            shop.history,
            shop.identity,
            shop.media,
            shop.outbox,
            shop.preview,
            shop.quality,
            shop.review_due,
            shop.sent_sets,
            shop.shop,
            shop.trade,
            shop.glossary,
            shop.memory,
            shop.translations,
            lambda digest, edge: shop.thumbnails.get(Sha256(digest), edge),
            shop.shown_files.file,
        ),
        tasks=tasks,
        bridge=bridge,
        theme=Theme(application, holder, folder.root / "drawings", preferences.theme),
        preferences=preferences,
        teller=teller,
        taxonomy=shop.shop.taxonomy(),
        language=language,
        text_limit=shop.shop.text_limit(),
    )
    light = SyncLight(sync, holder)
    light.changed.connect(lambda: _tell_of_damage(light.state(), teller))
    light.changed.connect(lambda: first.watch(on=light.state().kind == "running"))
    shop.database.let_first(first.wait)
    window = _window(context, light, shop)
    bridge.watch(shop.database.data_version, tasks.read)
    return Open(window, context, shop, sync, holder, responsiveness, first)


def _tell_of_damage(state: SyncState, teller: Teller) -> None:
    if state.message_code in DAMAGE:
        teller.damaged.emit(state.message_code)


def _window(context: Context, light: SyncLight, shop: Shop) -> Window:
    thumbnails = Thumbnails(context.tasks, context.see.thumbnail)
    articles = ArticlesPage(context, thumbnails)
    outbox = OutboxPage(context, light)
    warehouses = WarehousesPage(context)
    settings = SettingsPage(context, _connection(shop))
    front: list[Page] = [articles, outbox, warehouses, settings]
    titles = {page.name: page.title for page in front}
    help_ = HelpPage(context.language, {**titles, "editor": editor_title()})
    window = Window(context, light, [*front, help_])

    def make_editor() -> EditorPage:
        made = EditorPage(context, thumbnails, articles.model.ids)
        made.left.connect(lambda: window.bring_page("articles"))
        # The table follows once the form stands: nobody waits for what is behind it.
        made.shown.connect(articles.follow, Qt.ConnectionType.QueuedConnection)
        return made

    editor = LateEditor(window, context.tasks, light, make_editor)
    window.help_wanted.connect(help_.show_topic)
    settings.connected.connect(light.request)
    ways = runs(shop.imports, shop.picture_import, shop.document_import)

    def import_files() -> None:
        dialog = ImportDialog(window, context, ways)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def change_many() -> None:
        chosen = articles.chosen()
        if chosen:
            dialog = BatchDialog(window, context, chosen)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    articles.import_wanted.connect(import_files)
    articles.batch_wanted.connect(change_many)

    articles.article_wanted.connect(editor.open)
    outbox.article_wanted.connect(editor.open)
    outbox.settings_wanted.connect(lambda: window.show_page("settings"))
    return window


def _connection(shop: Shop) -> Connection:
    return Connection(
        connect=lambda url, token: shop.connect(url, token).name,
        device=shop.device,
        rename=shop.rename_device,
    )


def _speak(application: QApplication, chosen: str) -> str:
    """Load the translation of the chosen or the system's language; returns its code."""
    system = QLocale.system()
    code = chosen or system.name()[:2]
    language = code if code in LANGUAGES else "en"
    if system.name()[:2] != language:
        QLocale.setDefault(QLocale(_COUNTRY[language]))
    # Qt's own words first (Yes, No, Cancel, the menus of text fields), then ours.
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for words in (qt_words / f"qtbase_{language}.qm", translation(f"twoosk_{language}.qm")):
        translator = QTranslator(application)
        if translator.load(str(words)):
            application.installTranslator(translator)
    return language
