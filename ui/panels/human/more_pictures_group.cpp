#include "ui/panels/human/more_pictures_group.h"

#include <QEvent>

namespace lab::ui {

MorePicturesGroup::MorePicturesGroup(QWidget* parent) : CollapsibleGroup(parent) {
    retranslate();
}

void MorePicturesGroup::add(QWidget* picture) {
    picture->setParent(content());
    body()->addWidget(picture);
}

void MorePicturesGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    CollapsibleGroup::changeEvent(event);
}

void MorePicturesGroup::retranslate() {
    setTitle(tr("More pictures"), tr("Show or hide the phase plane, focus, control and alertness over time, "
                                     "and the time that was lost"));
    //: what the pictures are of, behind the heading
    setSummary(tr("plane · states · lost time"));
}

}  // namespace lab::ui
