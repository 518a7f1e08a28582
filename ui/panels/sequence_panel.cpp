#include "ui/panels/sequence_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "ui/document/document.h"
#include "ui/document/source_change.h"
#include "ui/editors/chip_view.h"
#include "ui/editors/notice_bar.h"
#include "ui/editors/number_table_editor.h"
#include "ui/editors/sequence_text_edit.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/project_access.h"
#include "ui/panels/sequence_notices.h"

namespace lab::ui {

SequencePanel::SequencePanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services) {
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
    m_chips->setMinimumWidth(120);
    m_count = new QLabel(page);
    m_count->setProperty("muted", true);
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
    layout->addWidget(m_count);
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
    connect(m_text, &SequenceTextEdit::textEdited, this, &SequencePanel::editText);
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
    const bool isNumbers = project.source == project::SourceKind::Numbers;
    m_pages->setCurrentWidget(isNumbers ? static_cast<QWidget*>(m_numbers) : m_chipPage);
    if (isNumbers) {
        m_numbers->setTable(project.numbers);
    }
    m_text->showText(QString::fromStdString(project.sequence.text));
    m_editedRow->setVisible(project.sequence.editedTokens.has_value());
    emit commandsChanged(!isNumbers);
}

void SequencePanel::showResult() {
    const auto& result = *m_services.bridge.result();
    m_model.setSequence(result.sequence.encoded);
    const int all = m_model.tokenCount();
    const int used = static_cast<int>(result.sequence.encoded->tokensUsed());
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
    const SequenceNotice notice = sequenceNotice(*m_services.bridge.result());
    switch (notice.remedy) {
        case SequenceNotice::Remedy::Nothing:
            m_notice->clear();
            break;
        case SequenceNotice::Remedy::None:
            m_notice->showNotice(notice.sentence);
            break;
        case SequenceNotice::Remedy::UseRandomVectors:
            m_notice->showNotice(notice.sentence, tr("Use random vectors"),
                                 [this] { changeSource(m_services.document, project::SourceKind::Random); });
            break;
        case SequenceNotice::Remedy::RaiseLimit:
            m_notice->showNotice(notice.sentence, notice.buttonText, [this, limit = notice.limit] {
                m_services.document.change(Property::TokenLimit, access::tokenLimit, limit);
            });
            break;
    }
}

void SequencePanel::editText(const QString& text) {
    m_services.document.change(Property::Text, access::sequence,
                               project::Sequence{text.toStdString(), std::nullopt});
}

std::shared_ptr<const transformer::VectorSource> SequencePanel::source() const {
    const auto source = m_services.bridge.models().source(m_services.document.project());
    return source ? *source : nullptr;
}

engine::TokenList SequencePanel::tokens() const {
    const auto vectors = source();
    return vectors ? engine::tokensOf(m_services.document.project(), *vectors) : engine::TokenList{};
}

std::vector<std::size_t> SequencePanel::selected() const {
    std::vector<std::size_t> rows;
    const auto count = static_cast<int>(tokens().size());
    for (const int row : m_chips->selectedRows()) {
        if (row < count) {
            rows.push_back(static_cast<std::size_t>(row));
        }
    }
    return rows;
}

void SequencePanel::commit(engine::TokenList tokens) {
    if (const auto vectors = source()) {
        m_services.document.endGesture();
        m_services.document.change(Property::Tokens, access::sequence,
                                   engine::sequenceOf(std::move(tokens), *vectors));
        m_services.document.endGesture();
    }
}

void SequencePanel::editToken(int row, const QString& text) {
    const auto vectors = source();
    const engine::TokenList list = tokens();
    if (vectors && row < static_cast<int>(list.size())) {
        commit(engine::replaceToken(list, static_cast<std::size_t>(row), text.toStdString(), *vectors));
        m_chips->selectRow(row);
    }
}

void SequencePanel::moveToken(int from, int to) {
    const engine::TokenList list = tokens();
    const auto count = static_cast<int>(list.size());
    if (from >= 0 && to >= 0 && from < count && to < count) {
        commit(engine::moveToken(list, static_cast<std::size_t>(from), static_cast<std::size_t>(to)));
        m_chips->selectRow(to);
    }
}

void SequencePanel::addToken() {
    const auto vectors = source();
    if (!vectors) {
        return;
    }
    const engine::TokenList list = tokens();
    const std::vector<std::size_t> rows = selected();
    const std::size_t at = rows.empty() ? list.size() : rows.back() + 1;
    commit(engine::insertText(list, at, tr("new", "a token that was just added").toStdString(), *vectors));
    m_chips->setFocus();
    m_chips->editRow(static_cast<int>(at));
}

void SequencePanel::removeTokens() {
    const std::vector<std::size_t> rows = selected();
    if (!rows.empty()) {
        commit(engine::removeTokens(tokens(), rows));
        m_chips->selectRow(static_cast<int>(rows.front()));
    }
}

void SequencePanel::duplicateTokens() {
    const std::vector<std::size_t> rows = selected();
    if (!rows.empty()) {
        commit(engine::duplicateTokens(tokens(), rows));
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
    m_services.document.change(Property::Tokens, access::sequence,
                               project::Sequence{m_services.document.project().sequence.text, std::nullopt});
}

void SequencePanel::focusText() {
    m_text->setFocus();
}

void SequencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
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
    m_text->setAccessibleName(tr("Text of the sequence"));
    m_text->setPlaceholderText(tr("Type or paste a text"));
    m_text->setToolTip(tr("The text is cut into tokens as you type"));
    m_editedLabel->setText(tr("edited as tokens"));
    m_tokenizeAgain->setText(tr("Tokenise again"));
    m_tokenizeAgain->setToolTip(
        tr("Cut the text into tokens anew; your edits of single tokens are given up"));
    m_chips->setAccessibleName(tr("Tokens"));
    m_chips->setToolTip(
        tr("Enter or double-click edits a token, Del removes it, Alt+arrows or dragging move it"));
    label(m_add, QStringLiteral("+"), tr("Add a token"), tr("Ins"));
    label(m_duplicate, QStringLiteral("❐"), tr("Duplicate the selected tokens"), tr("Ctrl+D"));
    label(m_left, QStringLiteral("←"), tr("Move the token left"), tr("Alt+Left"));
    label(m_right, QStringLiteral("→"), tr("Move the token right"), tr("Alt+Right"));
    label(m_remove, QStringLiteral("×"), tr("Remove the selected tokens"), tr("Del"));
}

}  // namespace lab::ui
