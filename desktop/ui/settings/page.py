"""The settings: marketplace, this workstation, language, theme."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.errors import DesktopError
from desktop.domain.fields import LANGUAGES
from desktop.queries.shop import Status
from desktop.ui.context import Context
from desktop.ui.parts.buttons import button
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.labels import column, frame, label, row
from desktop.ui.parts.page import Page
from desktop.ui.settings.connecting import Connection
from desktop.ui.settings.promise_box import PromiseBox
from desktop.ui.settings.promises import weaker_promises
from desktop.ui.tasks import Latest
from desktop.ui.theme.theme import CHOICES, named
from desktop.ui.words import LANGUAGE_WORDS, sentence, word

WIDEST = 640


@dataclass(frozen=True, slots=True)
class Standing:
    """What the page shows of the shop."""

    status: Status
    device: str
    weaker_promises: tuple[str, ...]


class SettingsPage(Page):
    """Every setting takes effect at once, but the language at the next start."""

    connected = Signal()

    def __init__(self, context: Context, connection: Connection) -> None:
        """Build the page."""
        super().__init__(
            "settings", "settings", QCoreApplication.translate("SettingsPage", "Settings")
        )
        self._context = context
        self._connection = connection
        self._latest = Latest(context.tasks)
        self.header_row.addStretch(1)
        body = QWidget()
        body.setObjectName("scrollBody")
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        layout = column(holder, gap=16)
        around = column(body, gap=0)
        around.setContentsMargins(24, 16, 24, 24)
        around.addWidget(holder)
        layout.addWidget(self._marketplace())
        layout.addWidget(self._workstation())
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("settingsScroll")
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column(self, gap=0).addWidget(scroll)

    def entered(self) -> None:
        """Read how the shop stands."""
        super().entered()
        see, connection = self._context.see.shop, self._connection
        self._latest.ask(
            lambda: Standing(see.status(), connection.device(), tuple(weaker_promises(see.meta()))),
            self._show,
        )

    def _marketplace(self) -> QFrame:
        card, layout = _card("marketplace", self.tr("Marketplace"))
        self._standing = label("", "muted", name="connectedTo", wrap=True)
        layout.addWidget(self._standing)
        self._promises = PromiseBox()
        layout.addWidget(self._promises)
        self._url = self._line(layout, "address", self.tr("Address"))
        self._url.setPlaceholderText("https://")
        self._token = self._line(layout, "token", self.tr("Token"))
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr("You find the token in your account on the marketplace. It is kept safely.")
        layout.addWidget(label(hint, "small", wrap=True))
        self._error = label("", "error", name="connectError", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        layout.addSpacing(6)
        buttons = row(gap=8)
        self._connect = button("connect", self.tr("Connect"), self._do_connect, role="primary")
        buttons.addWidget(self._connect)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return card

    def _workstation(self) -> QFrame:
        card, layout = _card("workstation", self.tr("This workstation"))
        self._device = self._line(layout, "device", self.tr("Device name, as colleagues see it"))
        self._device.editingFinished.connect(self._rename)
        languages = Choice()
        languages.setObjectName("language")
        languages.setAccessibleName(self.tr("Language"))
        languages.offer(
            [
                ("", self.tr("As the system")),
                *((code, word(LANGUAGE_WORDS, code)) for code in LANGUAGES),
            ]
        )
        languages.put(self._context.preferences.language)
        languages.picked.connect(self._speak)
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Language"), "label"))
        layout.addWidget(languages)
        themes = Choice()
        themes.setObjectName("theme")
        themes.setAccessibleName(self.tr("Theme"))
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        themes.offer(list(zip(CHOICES, names, strict=True)))
        themes.put(self._context.preferences.theme)
        themes.picked.connect(self._dress)
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Theme"), "label"))
        layout.addWidget(themes)
        return card

    def _line(self, layout: QVBoxLayout, name: str, words: str) -> Line:
        made = Line()
        made.setObjectName(name)
        made.setAccessibleName(words)
        layout.addSpacing(6)
        layout.addWidget(label(words, "label"))
        layout.addWidget(made)
        return made

    def _show(self, standing: Standing) -> None:
        status = standing.status
        self._promises.show_promises(standing.weaker_promises)
        if status.connected_to:
            text = self.tr("Connected to %1 as %2.").replace("%1", status.connected_to)
            self._standing.setText(text.replace("%2", status.account or "–"))
            self._url.put(status.connected_to)
        else:
            self._standing.setText(
                self.tr("Not connected yet. You can work here already; nothing is sent.")
            )
        self._device.put(standing.device)

    def _do_connect(self) -> None:
        url, token = self._url.text().strip(), self._token.text().strip()
        connect = self._connection.connect
        self._error.hide()
        self._connect.setEnabled(False)
        self._connect.setText(self.tr("Connecting…"))
        self._context.tasks.write(lambda: connect(url, token), self._connected, self._refused)

    def _connected(self, account: str) -> None:
        self._ready()
        self._token.clear()
        self._context.teller.say(self.tr("Connected as %1").replace("%1", account))
        self.entered()
        self.connected.emit()

    def _refused(self, error: DesktopError) -> None:
        self._ready()
        self._error.setText(sentence(error))
        self._error.show()

    def _ready(self) -> None:
        self._connect.setEnabled(True)
        self._connect.setText(self.tr("Connect"))

    def _rename(self) -> None:
        name, rename = self._device.text().strip(), self._connection.rename
        if self._device.isModified() and name:
            self._device.setModified(False)
            self._context.tasks.write(lambda: rename(name))

    def _speak(self, code: str) -> None:
        self._context.preferences.language = code
        self._context.teller.say(self.tr("The language changes at the next start"))

    def _dress(self, choice: str) -> None:
        found = named(choice)
        self._context.preferences.theme = found
        self._context.theme.choose(found)


def _card(name: str, title: str) -> tuple[QFrame, QVBoxLayout]:
    card = frame("card", f"card-{name}")
    layout = column(card, margin=16, gap=4)
    layout.addWidget(label(title, "heading"))
    return card, layout
