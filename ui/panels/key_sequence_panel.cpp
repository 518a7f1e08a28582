#include "ui/panels/key_sequence_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/document/document.h"
#include "ui/models/display_names.h"
#include "ui/panels/sequence_panel.h"

namespace lab::ui {

KeySequencePanel::KeySequencePanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_side(services, SequenceSide::Which::Second) {
    buildLayout();
    connectSignals();
    retranslate();
    showProject();
}

QWidget* KeySequencePanel::buildEmptyPage() {
    auto* page = new QWidget(this);
    m_empty = new QLabel(page);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_use = new QPushButton(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 4, 10, 8);
    layout->addWidget(m_empty);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget* KeySequencePanel::buildUsedPage() {
    auto* page = new QWidget(this);
    m_sourceName = new QLabel(page);
    m_sourceName->setProperty("muted", true);
    m_source = new QComboBox(page);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(8);
    m_sourceName->setBuddy(m_source);
    m_sequence = new SequencePanel(m_services, SequenceSide::Which::Second, page);
    m_back = new QPushButton(page);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(10, 4, 10, 0);
    line->addWidget(m_sourceName);
    line->addWidget(m_source, 1);
    auto* end = new QHBoxLayout;
    end->setContentsMargins(10, 0, 10, 8);
    end->addWidget(m_back, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_sequence, 1);
    layout->addLayout(end);
    return page;
}

void KeySequencePanel::buildLayout() {
    m_pages = new QStackedWidget(this);
    m_emptyPage = buildEmptyPage();
    m_usedPage = buildUsedPage();
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_usedPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void KeySequencePanel::connectSignals() {
    connect(&m_services.document, &Document::projectChanged, this, &KeySequencePanel::showProject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        useSecondSequence(m_services.document);
        m_sequence->focusText();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { backToSelfAttention(m_services.document); });
    connect(m_source, &QComboBox::activated, this, [this](int index) {
        m_side.changeSource(static_cast<project::SourceKind>(m_source->itemData(index).toInt()));
    });
}

void KeySequencePanel::showProject() {
    const bool isNew = m_side.exists() && m_pages->currentWidget() == m_emptyPage;
    m_pages->setCurrentWidget(m_side.exists() ? m_usedPage : m_emptyPage);
    if (isNew) {
        emit sequenceAppeared();
    }
    const QSignalBlocker block(m_source);
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(m_side.sourceKind())));
}

void KeySequencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
    }
    QWidget::changeEvent(event);
}

void KeySequencePanel::retranslate() {
    m_empty->setText(
        tr("This is self-attention: queries, keys and values come from one sequence. With a second "
           "sequence, the first asks (queries) and the second answers (keys and values)."));
    m_use->setText(tr("Use a second sequence"));
    m_use->setToolTip(tr("Let keys and values come from a sequence of their own (cross-attention)"));
    m_back->setText(tr("Back to self-attention"));
    m_back->setToolTip(tr("Let keys and values come from the first sequence again"));
    m_sourceName->setText(tr("Source"));
    m_source->setAccessibleName(tr("Source of keys and values"));
    m_source->setToolTip(tr("Where the vectors of the second sequence come from, and who trained them"));
    const QSignalBlocker block(m_source);
    m_source->clear();
    for (const project::SourceKind kind :
         {project::SourceKind::UseLite, project::SourceKind::Glove, project::SourceKind::Random}) {
        m_source->addItem(sourceName(kind), static_cast<int>(kind));
        m_source->setItemData(m_source->count() - 1, sourceDescription(kind), Qt::ToolTipRole);
    }
}

}  // namespace lab::ui
