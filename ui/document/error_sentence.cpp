#include "ui/document/error_sentence.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/document/model_error_sentence.h"

namespace lab::ui {

namespace {

struct ErrorSentenceText {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

QString fileName(const Error& error) {
    return QFileInfo(QString::fromStdString(error.file)).fileName();
}

/// Of a file whose bytes or fields are not as they should be: which, and what was expected.
QString detailSentence(const Error& error) {
    const QString place = QString::fromStdString(error.place);
    const QString found = QString::fromStdString(error.found);
    if (error.expected.empty()) {
        return found.isEmpty()
                   ? ErrorSentenceText::tr(
                         "“%1” cannot be used: “%2” is not as it should be. Choose another file.")
                         .arg(fileName(error), place)
                   : ErrorSentenceText::tr("“%1” cannot be used: “%2” is %3. Choose another file.")
                         .arg(fileName(error), place, found);
    }
    return ErrorSentenceText::tr(
               "“%1” cannot be used: “%2” is %3, but this is needed: %4. Choose another file.")
        .arg(fileName(error), place, found.isEmpty() ? ErrorSentenceText::tr("something else") : found,
             QString::fromStdString(error.expected));
}

QString contentSentence(const Error& error) {
    const QString file = fileName(error);
    const QString place = QString::fromStdString(error.place);
    const QString expected = QString::fromStdString(error.expected);
    const QString found = QString::fromStdString(error.found);
    switch (error.code) {
        case ErrorCode::NotJson:
            return ErrorSentenceText::tr(
                       "“%1” is not readable as JSON (%2). It may be damaged or of another kind; choose a "
                       "project "
                       "saved by Attention Lab.")
                .arg(file, place);
        case ErrorCode::MissingField:
            return ErrorSentenceText::
                tr("“%1” lacks “%2”. It may have been edited by hand; put the field back or choose another "
                   "file.")
                    .arg(file, place);
        case ErrorCode::WrongField:
            return ErrorSentenceText::
                tr("In “%1” the field “%2” is %3, but %4 was expected. Correct it in a text editor or choose "
                   "another file.")
                    .arg(file, place, found, expected);
        case ErrorCode::NewerSchema:
            return ErrorSentenceText::
                tr("“%1” was saved by a newer version of Attention Lab (format %2; this version reads up to "
                   "%3). Open it with the newer version.")
                    .arg(file, found, expected);
        case ErrorCode::MissingArray:
            return ErrorSentenceText::tr("“%1” lacks the array “%2”. Choose another file.").arg(file, place);
        case ErrorCode::Unsupported:
        case ErrorCode::BadFormat:
            if (!error.file.empty() && !error.place.empty() && error.place != "format") {
                return detailSentence(error);
            }
            break;
        case ErrorCode::WrongShape:
            if (error.file.empty()) {
                return error.place == "K"
                           ? ErrorSentenceText::tr(
                                 "Queries and keys have different widths, which this score function "
                                 "cannot compare. Choose the general or additive one, or another d_k.")
                           : ErrorSentenceText::tr(
                                 "The array “%1” of the score function is %2, but %3 is needed now. "
                                 "Choose “Back to seeded” under Score, or undo.")
                                 .arg(place, found, expected);
            }
            [[fallthrough]];
        case ErrorCode::WrongType:
            return ErrorSentenceText::tr(
                       "In “%1” the array “%2” is %3, but %4 was expected. Choose another file.")
                .arg(file, place, found, expected);
        default:
            break;
    }
    return ErrorSentenceText::tr(
               "“%1” is not a file that Attention Lab reads. Choose a project saved by Attention Lab.")
        .arg(file);
}

}  // namespace

QString errorSentence(const Error& error) {
    const QString path = QString::fromStdString(error.file);
    const QString found = QString::fromStdString(error.found);
    if (const QString ofModel = modelErrorSentence(error); !ofModel.isEmpty()) {
        return ofModel;
    }
    switch (error.code) {
        case ErrorCode::FileNotFound:
            return ErrorSentenceText::tr("“%1” does not exist. Check the name and the folder.").arg(path);
        case ErrorCode::FileUnreadable:
            return ErrorSentenceText::tr(
                       "“%1” cannot be read: %2. Check that you may read it, or choose another file.")
                .arg(path, found);
        case ErrorCode::FileUnwritable:
            return ErrorSentenceText::
                tr("“%1” cannot be written: %2. Nothing was changed on disk; save under another name or in "
                   "another folder.")
                    .arg(path, found);
        case ErrorCode::ModelUnavailable:
            return ErrorSentenceText::
                tr("The weights of this source were not found in “%1”. Install the program again, or choose "
                   "random vectors as the source.")
                    .arg(found);
        case ErrorCode::PickledWeights:
            return ErrorSentenceText::tr(
                       "“%1” is a Python pickle: to open it would be to run the program inside it, so "
                       "Attention Lab "
                       "never does. Open the model’s “model.safetensors” instead; in Python, "
                       "safetensors.torch.save_file() writes one from the same weights.")
                .arg(path);
        case ErrorCode::OutOfMemory:
            return ErrorSentenceText::tr(
                "There is not enough memory for this many tokens. Shorten the text.");
        case ErrorCode::NotJson:
        case ErrorCode::MissingField:
        case ErrorCode::WrongField:
        case ErrorCode::NewerSchema:
        case ErrorCode::BadFormat:
        case ErrorCode::Unsupported:
        case ErrorCode::MissingArray:
        case ErrorCode::WrongShape:
        case ErrorCode::WrongType:
        case ErrorCode::OutOfRange:
        case ErrorCode::UnknownName:
        case ErrorCode::EmptyInput:
            return contentSentence(error);
    }
    return {};
}

}  // namespace lab::ui
