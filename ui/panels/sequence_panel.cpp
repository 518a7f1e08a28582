#include "ui/panels/sequence_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "ui/document/document.h"
#include "ui/editors/chip_view.h"
#include "ui/editors/notice_bar.h"
#include "ui/editors/number_table_editor.h"
#include "ui/editors/sequence_text_edit.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/model_text.h"
#include "ui/panels/project_access.h"
#include "ui/panels/sequence_notices.h"

namespace lab::ui {

SequencePanel::SequencePanel(const PanelServices& services, SequenceSide::Which which, QWidget* parent)
    : QWidget(parent), m_services(services), m_side(services, which) {
    buildLayout();
    connectSignals();
    retranslate();
    showProject();
}

QWidget* SequencePanel::buildChipPage() {
    auto* page = new QWidget(this);
    m_text = new SequenceTextEdit(page);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_editedRow = new QWidget(page);
    m_editedLabel = new QLabel(m_editedRow);
    m_tokenizeAgain = new QPushButton(m_editedRow);
    auto* editedLayout = new QHBoxLayout(m_editedRow);
    editedLayout->setContentsMargins(0, 0, 0, 0);
    editedLayout->addWidget(m_editedLabel, 1);
    editedLayout->addWidget(m_tokenizeAgain);
    m_chips = new ChipView(m_model, page);
    m_chips->setMinimumSize(120, 2 * fontMetrics().height() + 8);
    m_count = new QLabel(page);
    m_count->setProperty("muted", true);
    m_count->setWordWrap(true);
    m_second = new QToolButton(page);
    m_second->setFocusPolicy(Qt::TabFocus);
    m_second->setProperty("outlined", true);
    m_second->setProperty("compact", true);
    m_second->setVisible(isFirst());
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_second);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addStretch(1);
    for (QToolButton** button : {&m_add, &m_duplicate, &m_left, &m_right, &m_remove}) {
        *button = new QToolButton(page);
        (*button)->setFocusPolicy(Qt::TabFocus);
        (*button)->setProperty("compact", true);
        tools->addWidget(*button);
    }
    m_notice = new NoticeBar(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_editedRow);
    layout->addWidget(m_notice);
    layout->addWidget(m_chips, 1);
    layout->addLayout(below);
    layout->addLayout(tools);
    return page;
}

void SequencePanel::buildLayout() {
    m_pages = new QStackedWidget(this);
    m_chipPage = buildChipPage();
    m_numbers = new NumberTableEditor(this);
    // The page that is hidden must not make the dock wider.
    for (QWidget* page : {m_chipPage, static_cast<QWidget*>(m_numbers)}) {
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_pages->addWidget(page);
    }
    m_pages->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 8);
    layout->addWidget(m_pages);
}

void SequencePanel::connectSignals() {
    connect(&m_services.document, &Document::projectChanged, this, &SequencePanel::showProject);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &SequencePanel::showResult);
    connect(m_chips->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        if (m_added) {  // left as it was added
            m_added.reset();
            m_services.document.endGesture();
        }
    });
    connect(m_text, &SequenceTextEdit::textEdited, this,
            [this](const QString& text) { m_side.changeText(text.toStdString()); });
    connect(m_second, &QToolButton::clicked, this, [this] {
        m_services.document.project().keys ? backToSelfAttention(m_services.document)
                                           : useSecondSequence(m_services.document);
    });
    connect(m_tokenizeAgain, &QPushButton::clicked, this, &SequencePanel::tokenizeAgain);
    connect(&m_model, &TokenListModel::editRequested, this, &SequencePanel::editToken);
    connect(&m_model, &TokenListModel::moveRequested, this, &SequencePanel::moveToken);
    connect(m_chips, &ChipView::removeRequested, this, &SequencePanel::removeTokens);
    connect(m_chips, &ChipView::duplicateRequested, this, &SequencePanel::duplicateTokens);
    connect(m_chips, &ChipView::addRequested, this, &SequencePanel::addToken);
    connect(m_chips, &ChipView::shiftRequested, this, &SequencePanel::shiftToken);
    connect(m_add, &QToolButton::clicked, this, &SequencePanel::addToken);
    connect(m_remove, &QToolButton::clicked, this, &SequencePanel::removeTokens);
    connect(m_duplicate, &QToolButton::clicked, this, &SequencePanel::duplicateTokens);
    connect(m_left, &QToolButton::clicked, this, [this] { shiftToken(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { shiftToken(1); });
    connect(m_numbers, &NumberTableEditor::tableEdited, this, [this](const project::NumberTable& table) {
        m_services.document.change(Property::Numbers, access::numbers, table);
    });
}

void SequencePanel::showProject() {
    const project::Project& project = m_services.document.project();
    const bool isNumbers = m_side.sourceKind() == project::SourceKind::Numbers;
    m_pages->setCurrentWidget(isNumbers ? static_cast<QWidget*>(m_numbers) : m_chipPage);
    if (isNumbers) {
        m_numbers->setTable(project.numbers);
    }
    showModel();
    m_text->showText(QString::fromStdString(m_side.sequence().text));
    m_editedRow->setVisible(m_side.sequence().editedTokens.has_value());
    showSecondButton();
}

/// A model cuts its text itself, and there is no other sequence beside what it reads.
void SequencePanel::showModel() {
    const bool isModel = m_side.sourceKind() == project::SourceKind::Model;
    m_second->setVisible(isFirst() && !isModel);
    for (QToolButton* button : {m_add, m_duplicate, m_left, m_right, m_remove}) {
        button->setVisible(!isModel);
    }
    m_model.setReadOnly(isModel);
    const auto& result = m_services.bridge.result();
    const bool readsNoText = isModel && result && result->model && !readsText(result->model->model->info());
    m_text->setEnabled(!readsNoText);
    m_text->setPlaceholderText(readsNoText ? tr("This model reads no text") : tr("Type or paste a text"));
}

void SequencePanel::showSecondButton() {
    const bool isCross = m_services.document.project().keys.has_value();
    m_second->setText(isCross ? QStringLiteral("− K, V") : QStringLiteral("+ K, V"));
    m_second->setAccessibleName(isCross ? tr("Back to self-attention") : tr("Use a second sequence"));
    m_second->setToolTip(isCross
                             ? tr("Let keys and values come from this sequence again")
                             : tr("Let keys and values come from a sequence of their own (cross-attention)"));
}

void SequencePanel::showResult() {
    const auto encoded = m_side.encoded();
    if (!encoded) {
        return;
    }
    showModel();
    m_model.setSequence(encoded);
    const int all = m_model.tokenCount();
    const int used = static_cast<int>(encoded->tokensUsed());
    m_count->setText(used == all
                         ? tr("%n token(s)", nullptr, all)
                         : tr("%1 of %n token(s) computed", nullptr, all).arg(QLocale().toString(used)));
    const bool hasTokens = all > 0;
    for (QToolButton* button : {m_remove, m_duplicate, m_left, m_right}) {
        button->setEnabled(hasTokens);
    }
    showNotices();
}

void SequencePanel::showNotices() {
    const SequenceNotice notice = sequenceNotice(*m_services.bridge.result(), m_side.which());
    switch (notice.remedy) {
        case SequenceNotice::Remedy::Nothing:
            m_notice->clear();
            break;
        case SequenceNotice::Remedy::None:
            m_notice->showNotice(notice.sentence);
            break;
        case SequenceNotice::Remedy::UseRandomVectors:
            m_notice->showNotice(notice.sentence, tr("Use random vectors"),
                                 [this] { m_side.changeSource(project::SourceKind::Random); });
            break;
        case SequenceNotice::Remedy::RaiseLimit:
            m_notice->showNotice(notice.sentence, notice.buttonText, [this, limit = notice.limit] {
                m_services.document.change(Property::TokenLimit, access::tokenLimit, limit);
            });
            break;
    }
}

std::vector<std::size_t> SequencePanel::selected() const {
    std::vector<std::size_t> rows;
    const auto count = static_cast<int>(m_side.tokens().size());
    for (const int row : m_chips->selectedRows()) {
        if (row < count) {
            rows.push_back(static_cast<std::size_t>(row));
        }
    }
    return rows;
}

void SequencePanel::editToken(int row, const QString& text) {
    const auto vectors = m_side.source();
    const engine::TokenList list = m_side.tokens();
    if (vectors && row < static_cast<int>(list.size())) {
        engine::TokenList edited =
            engine::replaceToken(list, static_cast<std::size_t>(row), text.toStdString(), *vectors);
        if (m_added == row) {
            m_added.reset();
            m_side.finishTokens(std::move(edited));
        } else {
            m_side.changeTokens(std::move(edited));
        }
        m_chips->selectRow(row);
    }
}

void SequencePanel::moveToken(int from, int to) {
    const engine::TokenList list = m_side.tokens();
    const auto count = static_cast<int>(list.size());
    if (from >= 0 && to >= 0 && from < count && to < count) {
        m_side.changeTokens(
            engine::moveToken(list, static_cast<std::size_t>(from), static_cast<std::size_t>(to)));
        m_chips->selectRow(to);
    }
}

void SequencePanel::addToken() {
    const auto vectors = m_side.source();
    if (!vectors) {
        return;
    }
    const engine::TokenList list = m_side.tokens();
    const std::vector<std::size_t> rows = selected();
    const std::size_t at = rows.empty() ? list.size() : rows.back() + 1;
    m_side.beginTokens(
        engine::insertText(list, at, tr("new", "a token that was just added").toStdString(), *vectors));
    m_added = static_cast<int>(at);
    m_chips->setFocus();
    m_chips->editRow(static_cast<int>(at));
}

void SequencePanel::removeTokens() {
    const std::vector<std::size_t> rows = selected();
    if (!rows.empty()) {
        m_side.changeTokens(engine::removeTokens(m_side.tokens(), rows));
        m_chips->selectRow(static_cast<int>(rows.front()));
    }
}

void SequencePanel::duplicateTokens() {
    const std::vector<std::size_t> rows = selected();
    if (!rows.empty()) {
        m_side.changeTokens(engine::duplicateTokens(m_side.tokens(), rows));
        m_chips->selectRow(static_cast<int>(rows.front()));
    }
}

void SequencePanel::shiftToken(int places) {
    const int row = m_chips->currentIndex().row();
    if (row >= 0) {
        moveToken(row, row + places);
    }
}

void SequencePanel::tokenizeAgain() {
    m_side.tokenizeAgain();
}

void SequencePanel::focusText() {
    m_text->setFocus();
}

void SequencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSecondButton();
        if (m_services.bridge.result()) {
            showResult();
        }
    }
    QWidget::changeEvent(event);
}

void SequencePanel::retranslate() {
    const auto label = [](QToolButton* button, const QString& sign, const QString& name,
                          const QString& keys) {
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    };
    m_text->setAccessibleName(isFirst() ? tr("Text of the sequence") : tr("Text of the second sequence"));
    showModel();
    m_text->setToolTip(tr("The text is cut into tokens as you type"));
    m_editedLabel->setText(tr("edited as tokens"));
    m_tokenizeAgain->setText(tr("Tokenise again"));
    m_tokenizeAgain->setToolTip(
        tr("Cut the text into tokens anew; your edits of single tokens are given up"));
    m_chips->setAccessibleName(isFirst() ? tr("Tokens") : tr("Tokens of the second sequence"));
    m_chips->setToolTip(
        tr("Enter or double-click edits a token, Del removes it, Alt+arrows or dragging move it"));
    label(m_add, QStringLiteral("+"), tr("Add a token"), tr("Ins"));
    label(m_duplicate, QStringLiteral("❐"), tr("Duplicate the selected tokens"), tr("Ctrl+D"));
    label(m_left, QStringLiteral("←"), tr("Move the token left"), tr("Alt+Left"));
    label(m_right, QStringLiteral("→"), tr("Move the token right"), tr("Alt+Right"));
    label(m_remove, QStringLiteral("×"), tr("Remove the selected tokens"), tr("Del"));
}

}  // namespace lab::ui
