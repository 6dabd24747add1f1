"""The protocol on one page: the visits and their activities, every value with its source, the profiles."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.desk import activities, activity_grid
from planner.model.kept_version import KeptVersion
from planner.model.study import Study
from ui.act import Act, Actions
from ui.language import tr
from ui.named_choice import name_choice
from ui.plain import PlainLabel
from ui.protocol.grid_model import GridModel
from ui.protocol.grid_view import GridView
from ui.protocol.profiles_model import ProfilesTable
from ui.protocol.provenance_words import SOURCES
from ui.protocol.values_model import is_open
from ui.protocol.values_view import ValuesView
from ui.qactions import stand_for
from ui.session import Session

SHOWN = frozenset(("study_file", "study_version", "following", "newcomers", "participant"))


class ProtocolPage(QWidget):
    """Shows one version of the study file; read again when it is looked at and another may be there."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._is_stale = session, True
        self._shown: Study | None = None
        self.version, self.about = QComboBox(), PlainLabel()
        self.open, self.add = QPushButton(), QPushButton(tr("Add a version…"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the protocol"))
        self.visits, self.values, self.profiles = GridModel(self), ValuesView(), ProfilesTable()
        self.grid = GridView(self.visits)
        self._put_together()
        self.setFocusProxy(self.tabs)  # not the choice of a version, which a wheel or an arrow would turn
        self.version.currentIndexChanged.connect(self._show)
        self.open.clicked.connect(self._show_open)
        stand_for(self.add, actions[Act.ADD_VERSION])
        for signal in (session.changed, session.overtaken, session.opened):
            signal.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_shown = self._session.is_open and not self._is_stale
        if event.type() == QEvent.Type.PaletteChange and is_shown:
            self.profiles.show(self.study)

    def read(self) -> None:
        """Read the versions again, keeping the one that is looked at."""
        self._is_stale = False
        shown = self.version.currentData()
        self.version.blockSignals(True)
        self.version.clear()
        kept = self._session.desk.protocol.versions()
        for version in kept:
            self.version.addItem(version_words(version), version.name)
        begins = max(range(len(kept)), key=lambda number: (kept[number].newcomers is not None, -number))
        self.version.setCurrentIndex(begins if shown is None else max(0, self.version.findData(shown)))
        self.version.blockSignals(False)
        self._show()

    @property
    def study(self) -> Study:
        """The version that is looked at."""
        return self._session.desk.protocol.study(self.version.currentData())

    def _put_together(self) -> None:
        title = PlainLabel(tr("Protocol"), wrap=False)
        title.setObjectName("title")
        name_choice(self.version, tr("Version of the study file"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.about.setObjectName("quiet")
        self.open.setObjectName("chip")
        self.open.setAutoDefault(True)
        self.add.setAutoDefault(True)
        marks = [f"{source}: {tr(words)}" for source, words in SOURCES.items()]
        key = PlainLabel("  ·  ".join((*marks, tr("?: nobody here knows, confirm it before use"))))
        key.setObjectName("quiet")
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(title)
        bar.addWidget(self.version)
        bar.addWidget(self.add)
        bar.addWidget(self.about, 1)
        bar.addWidget(self.open)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.grid, tr("&Visits and activities"))
        self.tabs.addTab(self.values, tr("Values and &sources"))
        self.tabs.addTab(self.profiles.table, tr("&Monitoring profiles"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 12, 8)
        column.addLayout(bar)
        column.addWidget(self.tabs, 1)
        column.addWidget(key)

    def _follow(self, kinds: object = None) -> None:
        if isinstance(kinds, frozenset) and not kinds & SHOWN:
            return
        self._is_stale = True
        if self.isVisible():
            self.read()

    def _show(self) -> None:
        study = self.study
        if study is self._shown:
            return  # who follows it may be others by now, and nothing of what it says
        self._shown = study
        values = activities(study)
        self.about.setText(f"{study.identity.protocol} ({study.identity.registry_id})")
        self.visits.show(activity_grid(study))
        self.values.show_values(values)
        self.profiles.show(study)
        count = sum(map(is_open, values))
        self.open.setText(tr("%n open value(s)", "", count))
        self.open.setVisible(count > 0)

    def _show_open(self) -> None:
        self.tabs.setCurrentWidget(self.values)
        self.values.show_open()


def version_words(version: KeptVersion) -> str:
    """``registry record of 2026-01-26 (9 follow it)``."""
    count = len(version.followers)
    return tr("{version} (%n (follows|follow) it)", "", count, version=version.name)
