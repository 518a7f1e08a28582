#include <QSignalBlocker>

#include "ui/editors/notice_bar.h"
#include "ui/editors/save_bytes.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/sweep_panel.h"

namespace lab::ui {

using engine::SweepParameter;

void SweepPanel::fillCombos() {
    const QSignalBlocker blockParameter(m_parameter);
    const QSignalBlocker blockShown(m_shown);
    const auto name = [](SweepParameter parameter) {
        switch (parameter) {
            case SweepParameter::Width:
                return registryText("Width of queries and keys");
            case SweepParameter::Temperature:
                return registryText("Temperature");
            case SweepParameter::CustomScale:
                return registryText("Scale factor");
            case SweepParameter::Tokens:
                return registryText("Number of tokens");
            case SweepParameter::Window:
                return tr("Window of the mask");
            case SweepParameter::Alpha:
                return tr("Exponent α of entmax");
            case SweepParameter::TopK:
                return tr("Keys kept by top-k");
        }
        return QString();
    };
    const int parameter = std::max(0, m_parameter->currentIndex());
    const int shown = std::max(0, m_shown->currentIndex());
    m_parameter->clear();
    m_shown->clear();
    for (const SweepParameter one : engine::kSweepParameters) {
        m_parameter->addItem(name(one), static_cast<int>(one));
    }
    for (const SweepShown one : kSweepShown) {
        m_shown->addItem(sweepShownName(one), static_cast<int>(one));
    }
    m_parameter->setCurrentIndex(parameter);
    m_shown->setCurrentIndex(shown);
}

void SweepPanel::retranslate() {
    fillCombos();
    retranslateControls();
    m_notice->clear();
    showRunning();
    showSpec(false);
    fitForm();
    showAge();
    showChart();
}

void SweepPanel::retranslateControls() {
    m_labels[0]->setText(tr("Parameter"));
    m_labels[1]->setText(tr("From – to"));
    m_labels[3]->setText(tr("Steps"));
    m_labels[4]->setText(tr("Show"));
    m_parameter->setAccessibleName(tr("Parameter of the sweep"));
    m_from->setAccessibleName(tr("First value"));
    m_from->setToolTip(tr("Where the sweep begins"));
    m_to->setAccessibleName(tr("Last value"));
    m_to->setToolTip(tr("Where the sweep ends"));
    m_steps->setAccessibleName(tr("Steps of the sweep"));
    m_steps->setToolTip(tr("How many values; whole numbers are not computed twice"));
    m_logarithmic->setText(tr("logarithmic"));
    m_logarithmic->setAccessibleName(tr("Logarithmic spacing"));
    m_logarithmic->setToolTip(tr("Equal ratios between values, and a logarithmic axis; both ends above 0"));
    m_shown->setAccessibleName(tr("What the sweep shows"));
    m_shown->setToolTip(
        tr("The number that is drawn: a mean over the queries that see something, or the "
           "variance of the scaled scores"));
    m_progress->setAccessibleName(tr("Progress of the sweep"));
    m_saveNumbers->setText(tr("Numbers…"));
    m_saveNumbers->setAccessibleName(tr("Save numbers of the sweep"));
    m_saveNumbers->setToolTip(tr("Save what is drawn as comma-separated values (CSV)"));
    m_savePicture->setText(tr("Picture…"));
    m_savePicture->setAccessibleName(tr("Save picture of the sweep"));
    m_savePicture->setToolTip(tr("Save the chart as a PNG picture"));
}

void SweepPanel::saveNumbers() {
    saveCsv(*this, QStringLiteral("sweep.csv"), m_chart->csv());
}

void SweepPanel::savePicture() {
    savePng(*this, QStringLiteral("sweep.png"), m_chart->picture(2));
}

}  // namespace lab::ui
