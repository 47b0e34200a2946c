"""The style sheet, built from the tokens: one place decides how every control looks."""

from desktop.ui.theme.palette import Palette

SMALL, BODY, TITLE = 12, 13, 20
"""The three text sizes, in pixels at 100 %."""
FIELD = 32
"""Height of fields and buttons."""


def style_sheet(p: Palette, arrow: str, tick: str) -> str:
    """Return the whole sheet;
    `arrow` and `tick` are files of small pictures in the theme's ink."""
    return "\n".join((_base(p), _buttons(p), _fields(p, arrow, tick), _frame(p, tick), _lists(p)))


def _base(p: Palette) -> str:
    return f"""
* {{ font-size: {BODY}px; }}
QWidget {{ color: {p.text}; }}
QMainWindow, QDialog, QWidget#page, QWidget#editorBody, QWidget#scrollBody,
QWidget#previewSheet {{
  background: {p.page}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {TITLE}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="label"] {{ font-size: {SMALL}px; color: {p.muted}; font-weight: 500; }}
QLabel[role="small"], QLabel[role="muted"] {{ color: {p.muted}; }}
QLabel[role="small"] {{ font-size: {SMALL}px; }}
QLabel[role="error"] {{ font-size: {SMALL}px; color: {p.tones["red"].ink}; }}
QLabel[role="warning"] {{ font-size: {SMALL}px; color: {p.tones["amber"].ink}; }}
QFrame[role="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: 8px; }}
QFrame[role="panel"] {{ background: {p.surface}; border: none; border-left: 1px solid {p.line}; }}
QFrame[role="bar"] {{ background: {p.surface}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[role="foot"] {{ background: {p.surface}; border: none; border-top: 1px solid {p.line}; }}
QFrame[role="line"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="notice-red"] {{ background: {p.tones["red"].wash}; border: none;
  border-radius: 6px; }}
QFrame[role="notice-amber"] {{ background: {p.tones["amber"].wash}; border: none;
  border-radius: 6px; }}
QFrame[role="notice-red"] QLabel {{ color: {p.tones["red"].ink}; }}
QFrame[role="notice-red"] QLabel[role="heading"],
QFrame[role="notice-red"] QLabel[role="plain"] {{ color: {p.text}; }}
QFrame[role="notice-amber"] QLabel {{ color: {p.tones["amber"].ink}; }}
QFrame#promiseBox QLabel {{ color: {p.text}; }}
QFrame#promiseBox QLabel#promisesTitle {{ color: {p.tones["amber"].ink}; }}
QFrame[role="side"] {{ background: {p.sunken}; border: 1px solid {p.line}; border-radius: 6px; }}
QFrame[role="side-focus"] {{ background: {p.sunken}; border: 2px solid {p.focus};
  border-radius: 6px; }}
QFrame[role="side-mine"] {{ background: {p.accent_wash}; border: 1px solid {p.line};
  border-radius: 6px; }}
QFrame#toast {{ background: {p.toast}; border: none; border-radius: 8px; }}
QFrame#toast QLabel {{ color: {p.on_toast}; }}
QFrame#toast QPushButton {{ color: {p.toast_link}; background: transparent; border: none;
  padding: 4px 8px; font-weight: 600; }}
QFrame#toast QPushButton:focus {{ border: 2px solid {p.toast_link}; padding: 2px 6px;
  border-radius: 4px; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QToolTip {{ background: {p.toast}; color: {p.on_toast}; border: none; padding: 6px 8px;
  font-size: {SMALL}px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {p.border}; border-radius: 4px; margin: 2px; min-height: 32px;
  min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {p.line}; }}
"""


def _buttons(p: Palette) -> str:
    red = p.tones["red"]
    return f"""
QPushButton, QToolButton {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.border};
  border-radius: 6px; padding: 0 12px; min-height: {FIELD - 2}px; }}
QPushButton:hover, QToolButton:hover {{ background: {p.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {p.line}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {p.muted}; background: {p.sunken};
  border-color: {p.line}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {p.focus}; padding: 0 11px;
  min-height: {FIELD - 4}px; }}
QPushButton[role="primary"] {{ background: {p.accent}; color: {p.on_accent};
  border: 1px solid {p.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {p.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {p.text}; }}
QPushButton[role="primary"]:disabled {{ background: {p.line}; color: {p.muted};
  border-color: {p.line}; }}
QPushButton[role="danger"] {{ color: {red.ink}; }}
QPushButton[role="link"] {{ border: none; background: transparent; color: {p.accent_ink};
  padding: 0 4px; margin-left: -4px; min-height: 20px; text-align: left; font-weight: 500; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 2px solid {p.focus}; padding: 0 2px; min-height: 16px;
  border-radius: 4px; }}
QPushButton[role="gap"] {{ border: 1px dashed {p.tones["amber"].ink}; background: transparent;
  color: {p.tones["amber"].ink}; padding: 0 10px; min-height: 24px; font-size: {SMALL}px; }}
QPushButton[role="gap"]:hover {{ background: {p.tones["amber"].wash}; }}
QPushButton#gap-images {{ min-height: 178px; }}
QPushButton[role="gap"]:focus {{ border: 2px solid {p.focus}; padding: 0 9px; min-height: 22px; }}
QToolButton[role="flat"] {{ border: 1px solid transparent; background: transparent; padding: 0;
  min-width: 30px; min-height: 30px; }}
QToolButton[role="tool"] {{ border: none; background: transparent; padding: 0;
  min-width: 18px; max-width: 18px; min-height: 16px; max-height: 16px; }}
QToolButton[role="tool"]:hover {{ background: {p.hover}; border-radius: 4px; }}
QPushButton[role="link"][tone="red"] {{ color: {red.ink}; }}
QToolButton[role="flat"]:hover {{ background: {p.hover}; }}
QToolButton[role="flat"]:checked {{ background: {p.accent_wash};
  border-color: {p.accent_ink}; }}
QToolButton[role="flat"]:focus {{ border: 2px solid {p.focus}; min-width: 28px;
  min-height: 28px; }}
QToolButton[role="overlay"] {{ background: {p.surface}; border: 1px solid {p.border};
  border-radius: 4px; padding: 0; min-width: 24px; min-height: 24px; }}
QToolButton[role="overlay"]:hover {{ background: {p.hover}; border-color: {p.muted}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="chip"] {{ border-radius: 14px; min-height: 26px; padding: 0 9px;
  border: 1px solid {p.line}; font-size: {SMALL}px; background: {p.surface}; color: {p.muted}; }}
QPushButton[role="chip"]:hover {{ background: {p.hover}; }}
QPushButton[role="chip"]:checked {{ background: {p.accent_wash}; color: {p.accent_ink};
  border-color: {p.accent_ink}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {p.focus}; padding: 0 8px;
  min-height: 24px; }}
QPushButton#sync[kind="waiting"] {{ background: {p.tones["blue"].wash};
  color: {p.tones["blue"].ink}; border-color: {p.tones["blue"].ink}; font-weight: 600; }}
QPushButton#sync[kind="attention"] {{ background: {red.wash}; color: {red.ink};
  border-color: {red.ink}; font-weight: 600; }}
QPushButton#sync[kind="offline"] {{ background: {p.tones["neutral"].wash};
  color: {p.tones["neutral"].ink}; }}
QPushButton#sync:focus {{ border: 2px solid {p.focus}; }}
"""


def _fields(p: Palette, arrow: str, tick: str) -> str:
    red = p.tones["red"]
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {{ background: {p.surface};
  color: {p.text};
  border: 1px solid {p.border}; border-radius: 6px; padding: 0 9px;
  selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {FIELD - 2}px; }}
QPlainTextEdit, QTextEdit {{ padding: 6px 7px; }}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover {{
  border-color: {p.muted}; }}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {p.focus};
  padding: 0 8px; min-height: {FIELD - 4}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {p.focus}; padding: 5px 6px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"],
QComboBox[wrong="true"] {{
  border-color: {red.ink}; }}
QLineEdit:read-only {{ background: {p.sunken}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {p.sunken};
  color: {p.muted}; border-color: {p.line}; }}
QLineEdit#search {{ padding: 0 4px; background: {p.page}; }}
QLineEdit#search:focus {{ background: {p.surface}; padding: 0 3px; }}
QLineEdit QToolButton {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QTableView QLineEdit {{ min-height: 0; border-radius: 4px; padding: 0 6px; }}
QComboBox {{ padding-left: 11px; }}
QComboBox:focus {{ padding-left: 10px; }}
QComboBox:editable {{ padding-left: 7px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 16px; height: 16px; }}
QComboBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QComboBox QAbstractItemView, QListView#completions {{ background: {p.surface};
  border: 1px solid {p.border}; border-radius: 6px;
  padding: 4px; outline: none; selection-background-color: {p.selection};
  selection-color: {p.text}; }}
QDateEdit::drop-down {{ border: none; width: 26px; }}
QDateEdit::down-arrow {{ image: url({arrow}); width: 16px; height: 16px; }}
QDateEdit[wrong="true"] {{ border-color: {red.ink}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {p.surface};
  border-bottom: 1px solid {p.line}; }}
QCalendarWidget QToolButton {{ border: none; background: transparent; padding: 0 8px;
  color: {p.text}; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {p.hover}; }}
QCalendarWidget QTableView {{ background: {p.surface}; color: {p.text};
  alternate-background-color: {p.sunken}; selection-background-color: {p.accent};
  selection-color: {p.on_accent}; outline: none; }}
QCheckBox {{ spacing: 8px; background: transparent; min-height: 20px; }}
QCheckBox::indicator, QTableView::indicator {{ width: 16px; height: 16px;
  border: 1px solid {p.muted};
  border-radius: 4px; background: {p.surface}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {p.accent};
  border-color: {p.accent};
  image: url({tick}); }}
QCheckBox:focus {{ color: {p.accent_ink}; }}
QCheckBox::indicator:focus {{ border: 2px solid {p.focus}; }}
"""


def _frame(p: Palette, tick: str) -> str:
    return f"""
QFrame#rail {{ background: {p.sunken}; border: none; border-right: 1px solid {p.line}; }}
QPushButton[role="rail"] {{ border: 1px solid transparent; background: transparent;
  border-radius: 6px; text-align: left; padding: 0 10px; min-height: 34px; color: {p.muted};
  font-weight: 500; }}
QPushButton[role="rail"]:hover {{ background: {p.hover}; color: {p.text}; }}
QPushButton[role="rail"]:checked {{ background: {p.accent_wash}; color: {p.accent_ink};
  font-weight: 600; }}
QPushButton[role="rail"]:focus {{ border: 2px solid {p.focus}; padding: 0 9px; min-height: 32px; }}
QLabel[role="count"] {{ color: {p.muted}; font-size: {SMALL}px; }}
QLabel[role="badge"] {{ background: {p.tones["red"].wash}; color: {p.tones["red"].ink};
  border-radius: 9px; min-width: 8px; min-height: 16px;
  padding: 1px 7px; font-size: {SMALL}px; font-weight: 600; }}
QLabel[role="badge-blue"] {{ background: {p.tones["blue"].wash}; color: {p.tones["blue"].ink};
  border-radius: 9px; min-width: 8px; min-height: 16px;
  padding: 1px 7px; font-size: {SMALL}px; font-weight: 600; }}
QLabel[role="brand"] {{ font-weight: 700; font-size: {BODY}px; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {p.muted}; padding: 9px 2px; margin-right: 22px;
  border: none; border-bottom: 2px solid transparent; font-weight: 500; }}
QTabBar::tab:hover {{ color: {p.text}; }}
QTabBar::tab:selected {{ color: {p.accent_ink}; border-bottom-color: {p.accent_ink};
  font-weight: 600; }}
QTabBar::tab:focus {{ color: {p.text}; border-bottom-color: {p.focus}; }}
QMenu {{ background: {p.surface}; border: 1px solid {p.border}; border-radius: 6px;
  padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {p.selection}; color: {p.text}; }}
QMenu::item:disabled {{ color: {p.muted}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
QMenu::indicator:checked {{ background: {p.accent}; border-radius: 3px; image: url({tick}); }}
QMenu::indicator:unchecked {{ border: 1px solid {p.border}; border-radius: 3px; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: 4px 8px; }}
"""


def _lists(p: Palette) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {p.surface}; border: none; outline: none;
  gridline-color: {p.line};
  selection-background-color: {p.selection}; selection-color: {p.text};
  alternate-background-color: {p.surface}; }}
QTableView::item {{ border-bottom: 1px solid {p.line}; padding: 0 8px; }}
QTableView::item:selected {{ background: {p.selection}; color: {p.text}; }}
QTableView[role="framed"] {{ border: 1px solid {p.line}; border-radius: 6px; }}
QTreeView[role="framed"] {{ border: 1px solid {p.line}; border-radius: 6px; }}
QTreeView[role="framed"]::item {{ min-height: 33px; border-bottom: 1px solid {p.line}; }}
QTreeView[role="framed"]::item:selected {{ background: {p.selection}; color: {p.text}; }}
QHeaderView {{ background: {p.surface}; border: none; }}
QHeaderView::section {{ background: {p.surface}; color: {p.muted}; border: none;
  border-bottom: 1px solid {p.line};
  padding: 0 8px; min-height: 34px; font-size: {SMALL}px; font-weight: 500; }}
QHeaderView::section:hover {{ color: {p.text}; }}
QTableView[role="framed"] QHeaderView::section {{ padding: 0 11px; }}
QTableCornerButton::section {{ background: {p.surface}; border: none; }}
QListView#palette::item {{ padding: 6px 10px; border-radius: 4px; min-height: 22px; }}
QListView#images {{ background: transparent; }}
"""
