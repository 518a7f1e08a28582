#include "ui/panels/pictures/row_bars_panel.h"

#include "core/engine/compute_result.h"
#include "ui/panels/pictures/row_weights.h"

namespace lab::ui {

RowBarsPanel::RowBarsPanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new RowBarsView, parent),
      m_bars(findChild<RowBarsView*>()),
      m_sorts(new QCheckBox(this)) {
    m_bars->setObjectName(QStringLiteral("rowBars"));
    controls().addWidget(m_sorts);
    setTabOrder(m_sorts, m_bars);
    connect(m_sorts, &QCheckBox::toggled, this, &RowBarsPanel::refreshLater);
    retranslate();
}

void RowBarsPanel::showResult() {
    const QString label = queryLabels().value(query());
    m_bars->setContent(weightsOfQuery(result()->head, query(), label, keyLabels()), m_sorts->isChecked());
    //: %1 a query (token), %2 such as "Layer 1, head 2"
    setCaption(tr("Row bars"), tr("Weights of query %1 · %2").arg(isolatedToken(label), shownHead()));
}

std::optional<Cell> RowBarsPanel::cellOf(int item) const {
    return Cell{query(), item};
}

void RowBarsPanel::retranslate() {
    m_sorts->setText(tr("Largest first"));
    m_sorts->setAccessibleName(m_sorts->text());
    m_sorts->setToolTip(tr("Sort the bars by weight instead of by position"));
    setCaption(tr("Row bars"), QString());
    m_bars->setToolTip(
        tr("The weights of the pinned query, else of the one that is pointed at, else of the "
           "first; up and down move, Enter pins"));
    m_bars->setEmptyText(tr("Nothing to show yet: type a text at the left, or choose an example."));
}

}  // namespace lab::ui
