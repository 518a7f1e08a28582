#include "ui/panels/pictures/shaded_text_panel.h"

#include <QSignalBlocker>

#include "core/attention/measures/received_weights.h"
#include "core/engine/compute_result.h"
#include "ui/panels/pictures/row_weights.h"

namespace lab::ui {

ShadedTextPanel::ShadedTextPanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new ShadedTextView, parent),
      m_text(findChild<ShadedTextView*>()),
      m_content(new QComboBox(this)) {
    m_text->setObjectName(QStringLiteral("shadedText"));
    controls().addWidget(m_content);
    setTabOrder(m_content, m_text);
    m_content->addItems({QString(), QString()});
    connect(m_content, &QComboBox::currentIndexChanged, this, &ShadedTextPanel::refreshLater);
    retranslate();
}

std::optional<int> ShadedTextPanel::outlinedToken() const {
    return result()->sequence.isCross() ? std::nullopt : std::optional<int>(query());
}

void ShadedTextPanel::showResult() {
    if (m_content->currentIndex() == Mean) {
        return showMean();
    }
    dropWork();
    m_meanOf.reset();
    const QString label = queryLabels().value(query());
    m_text->setContent(weightsOfQuery(result()->head, query(), label, keyLabels()), outlinedToken());
    setCaption(tr("Text shaded by attention"),
               tr("Shaded by the weights of query %1 · %2").arg(isolatedToken(label), shownHead()));
}

void ShadedTextPanel::showMean() {
    if (m_meanOf == result()) {
        return;
    }
    m_meanOf = result();
    const auto make = [from = m_meanOf](const attention::KeepGoing& keepGoing) {
        return attention::receivedOnAverage(from->head.stages.weights, keepGoing);
    };
    compute<RowVectorD>(static_cast<double>(m_meanOf->head.stages.weights.size()), make,
                        [this](const auto& mean) { showMean(mean); });
}

void ShadedTextPanel::showMean(const std::optional<RowVectorD>& mean) {
    if (!mean || m_meanOf != result()) {
        return;
    }
    TokenWeights tokens{{}, keyLabels(), *mean, {}, attention::placesByWeight(*mean)};
    m_text->setStale(false);
    m_text->setContent(std::move(tokens), std::nullopt);
    setCaption(tr("Text shaded by attention"),
               tr("Shaded by what each key receives on average · %1").arg(shownHead()));
}

std::optional<Cell> ShadedTextPanel::cellOf(int item) const {
    return Cell{query(), item};
}

std::optional<Cell> ShadedTextPanel::cellToPin(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    return outlinedToken() ? Cell{item, pinned ? pinned->key : item} : Cell{query(), item};
}

bool ShadedTextPanel::isPinned(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    return pinned && (outlinedToken() ? pinned->query == item : pinned == cellToPin(item));
}

void ShadedTextPanel::retranslate() {
    const QSignalBlocker block(m_content);
    m_content->setItemText(OneQuery, tr("One query"));
    m_content->setItemText(Mean, tr("Received on average"));
    m_content->setAccessibleName(tr("What shades the text"));
    m_content->setToolTip(tr("The weights of the pinned query, or the mean over all queries"));
    setCaption(tr("Text shaded by attention"), QString());
    m_text->setToolTip(
        tr("Each token on the colour of its weight, with a line as thick as it and the number below; the "
           "arrow keys move, Enter pins the token as the query"));
    m_text->setEmptyText(tr("Nothing to show yet: type a text at the left, or choose an example."));
    m_meanOf.reset();
}

}  // namespace lab::ui
