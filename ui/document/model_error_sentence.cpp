#include "ui/document/model_error_sentence.h"

#include <QCoreApplication>

namespace lab::ui {

namespace {

struct ModelErrorSentenceText {
    Q_DECLARE_TR_FUNCTIONS(ModelErrorSentence)
};

QString emptySentence(const Error& error) {
    if (error.place == "tokens") {
        return ModelErrorSentenceText::tr("The model has nothing to read. Type a text at the left.");
    }
    if (error.place == "pixels") {
        return ModelErrorSentenceText::tr(
            "The model has no picture to look at. Load one under “Both sides”.");
    }
    return error.place == "samples"
               ? ModelErrorSentenceText::tr("The model has no sound to hear. Load one under “Both sides”.")
               : QString();
}

QString rangeSentence(const Error& error) {
    const QString expected = QString::fromStdString(error.expected);
    const QString found = QString::fromStdString(error.found);
    if (error.place == "text") {
        //: %1 such as "at most 35 characters", %2 a number
        return ModelErrorSentenceText::tr(
                   "The text has the wrong length for this model: it takes %1, and there are %2. Shorten "
                   "or lengthen the text.")
            .arg(expected, found);
    }
    const bool isInput = error.place == "the picture" || error.place == "the sound's rate" ||
                         error.place == "the sound's length";
    return isInput ? ModelErrorSentenceText::tr("This model takes %1, but the file has %2. Load another one.")
                         .arg(expected, found)
                   : QString();
}

}  // namespace

QString modelErrorSentence(const Error& error) {
    const QString found = QString::fromStdString(error.found);
    if (!error.file.empty()) {
        return {};
    }
    switch (error.code) {
        case ErrorCode::EmptyInput:
            return emptySentence(error);
        case ErrorCode::UnknownName:
            return error.place == "character" || error.place == "word"
                       ? ModelErrorSentenceText::tr(
                             "This model does not know “%1”. It knows only: %2. Change the text.")
                             .arg(found, QString::fromStdString(error.expected))
                       : QString();
        case ErrorCode::OutOfRange:
            return rangeSentence(error);
        case ErrorCode::WrongShape:
            return error.place.find(" head ") != std::string::npos
                       ? ModelErrorSentenceText::tr(
                             "The weights that were frozen in %1 are %2, but this text needs %3. Let the "
                             "head run as trained again, or take the text of before.")
                             .arg(QString::fromStdString(error.place), found,
                                  QString::fromStdString(error.expected))
                       : QString();
        case ErrorCode::Unsupported:
            return error.place == "sweep" ? ModelErrorSentenceText::tr(
                                                "A whole model has an attention of its own, which is not "
                                                "swept. Choose vectors as the source.")
                                          : QString();
        default:
            return {};
    }
}

}  // namespace lab::ui
