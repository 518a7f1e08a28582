#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QWidget>

namespace lab::ui {

/// What a dialog asks when something is saved.
struct SaveQuestion {
    QString title;
    QString name;    ///< suggested, with its ending
    QString filter;  ///< "PNG pictures (*.png)"
    QString suffix;  ///< "png"
};

/// Asks where, and writes there in one step; says what is wrong if that cannot be. True if it was written.
bool saveBytes(QWidget& parent, const SaveQuestion& question, const QByteArray& bytes);

/// saveBytes() for numbers as comma-separated values.
bool saveCsv(QWidget& parent, const QString& name, const QByteArray& csv);

/// saveBytes() for a picture.
bool savePng(QWidget& parent, const QString& name, const QImage& picture);

}  // namespace lab::ui
