#include "ui/actions/color_actions.h"

#include <QCoreApplication>
#include <QInputDialog>

#include "ui/heatmap/heatmap_view.h"

namespace lab::ui {

namespace {

constexpr double kLargestRange = 1e6;
constexpr double kSmallestRange = 1e-3;
constexpr int kDecimals = 3;

struct ColorText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::ColorActions)
};

ColoredValues valuesOf(AttentionPanel::Picture picture) {
    switch (picture) {
        case AttentionPanel::Scores:
            return ColoredValues::Scores;
        case AttentionPanel::Weights:
            return ColoredValues::Weights;
        case AttentionPanel::Context:
            return ColoredValues::Context;
    }
    return ColoredValues::Weights;
}

QString scaleText(AttentionPanel::Picture picture, ValueScale scale) {
    switch (scale) {
        case ValueScale::Usual:
            return picture == AttentionPanel::Weights ? ColorText::tr("Fixed: 0 to 1")
                                                      : ColorText::tr("Symmetric round zero");
        case ValueScale::ToLargest:
            return ColorText::tr("0 to the largest");
        case ValueScale::EachRow:
            return ColorText::tr("Each row stretched by itself");
        case ValueScale::Logarithmic:
            return ColorText::tr("Logarithmic: 0.0001 to 1");
        case ValueScale::Chosen:
            return ColorText::tr("Chosen range…");
    }
    return {};
}

QString mapText(ColorMapName map) {
    switch (map) {
        case ColorMapName::Cividis:
            return ColorText::tr("Cividis (blue to yellow)");
        case ColorMapName::Viridis:
            return ColorText::tr("Viridis (purple to yellow)");
        case ColorMapName::Grey:
            return ColorText::tr("Grey");
        case ColorMapName::BlueWhiteRed:
            return ColorText::tr("Blue – white – red");
        case ColorMapName::PurpleWhiteGreen:
            return ColorText::tr("Purple – white – green");
    }
    return {};
}

}  // namespace

ColorActions::ColorActions(AttentionPanel& panel, QWidget& window)
    : QObject(&window), m_panel(panel), m_window(window), m_menu(new QMenu(&window)) {
    for (const auto picture : {AttentionPanel::Scores, AttentionPanel::Weights, AttentionPanel::Context}) {
        addPicture(picture);
        panel.setColors(picture, rememberedColors(valuesOf(picture)));
    }
    for (const PictureMenu& menu : m_pictures) {
        showChoice(menu);
    }
    retranslate();
}

void ColorActions::addPicture(AttentionPanel::Picture picture) {
    const PictureMenu entry{picture, new QMenu(&m_window), new QActionGroup(this), new QActionGroup(this)};
    const auto add = [&entry](QActionGroup* group, int value) {
        QAction* action = entry.menu->addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    };
    for (const ValueScale scale : scalesOf(valuesOf(picture))) {
        add(entry.scales, static_cast<int>(scale));
    }
    entry.menu->addSeparator();
    for (const ColorMapName map : mapsOf(valuesOf(picture))) {
        add(entry.maps, static_cast<int>(map));
    }
    connect(entry.scales, &QActionGroup::triggered, this, [this, picture](const QAction* action) {
        chooseScale(picture, static_cast<ValueScale>(action->data().toInt()));
    });
    connect(entry.maps, &QActionGroup::triggered, this, [this, picture](const QAction* action) {
        ColorChoice choice = m_panel.colors(picture);
        choice.map = static_cast<ColorMapName>(action->data().toInt());
        choose(picture, choice);
    });
    m_menu->addMenu(entry.menu);
    m_panel.view(picture)->addAction(entry.menu->menuAction());
    m_pictures.push_back(entry);
}

void ColorActions::chooseScale(AttentionPanel::Picture picture, ValueScale scale) {
    ColorChoice choice = m_panel.colors(picture);
    if (scale == ValueScale::Chosen) {
        bool isGiven = false;
        const double range = QInputDialog::getDouble(
            &m_window, tr("Range of the colours"),
            tr("%1: the colours go from minus this to plus this").arg(AttentionPanel::pictureName(picture)),
            choice.range, kSmallestRange, kLargestRange, kDecimals, &isGiven);
        if (!isGiven) {
            return choose(picture, choice);
        }
        choice.range = range;
    }
    choice.scale = scale;
    choose(picture, choice);
}

void ColorActions::choose(AttentionPanel::Picture picture, const ColorChoice& choice) {
    m_panel.setColors(picture, choice);
    rememberColors(valuesOf(picture), choice);
    showChoice(m_pictures[static_cast<std::size_t>(picture)]);
}

void ColorActions::showChoice(const PictureMenu& menu) const {
    const ColorChoice choice = m_panel.colors(menu.picture);
    for (QAction* action : menu.scales->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(choice.scale));
    }
    for (QAction* action : menu.maps->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(choice.map));
    }
}

void ColorActions::retranslate() {
    m_menu->setTitle(tr("Colo&urs"));
    for (const PictureMenu& menu : m_pictures) {
        menu.menu->setTitle(tr("Colours of %1", "of the picture of scores, weights or context")
                                .arg(AttentionPanel::pictureName(menu.picture).toLower()));
        for (QAction* action : menu.scales->actions()) {
            action->setText(scaleText(menu.picture, static_cast<ValueScale>(action->data().toInt())));
        }
        for (QAction* action : menu.maps->actions()) {
            action->setText(mapText(static_cast<ColorMapName>(action->data().toInt())));
        }
    }
}

}  // namespace lab::ui
