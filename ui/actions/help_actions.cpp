#include "ui/actions/help_actions.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

QString section(const QString& title, const QStringList& paragraphs) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped());
    for (const QString& paragraph : paragraphs) {
        html += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return html;
}

QString keyRow(const QString& keys, const QString& effect) {
    return QStringLiteral(
               "<tr><td style=\"padding:3px 16px 3px 0\"><b>%1</b></td><td "
               "style=\"padding:3px\">%2</td></tr>")
        .arg(keys.toHtmlEscaped(), effect.toHtmlEscaped());
}

}  // namespace

HelpActions::HelpActions(QWidget& window)
    : QObject(&window),
      m_window(window),
      m_weights(new QAction(this)),
      m_keys(new QAction(this)),
      m_about(new QAction(this)) {
    m_keys->setShortcut(QKeySequence::HelpContents);
    connect(m_weights, &QAction::triggered, this,
            [this] { showPage(tr("Weights and licences"), weightsPage()); });
    connect(m_keys, &QAction::triggered, this, [this] { showPage(tr("Keyboard shortcuts"), keysPage()); });
    connect(m_about, &QAction::triggered, this, [this] { showPage(tr("About Attention Lab"), aboutPage()); });
    retranslate();
}

void HelpActions::addTo(QMenu& menu) {
    menu.addActions({m_keys, m_weights, m_about});
}

void HelpActions::retranslate() {
    m_weights->setText(tr("&Weights and licences"));
    m_keys->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Attention Lab"));
}

void HelpActions::showPage(const QString& title, const QString& html) {
    QDialog dialog(&m_window);
    dialog.setWindowTitle(title);
    auto* text = new QTextBrowser(&dialog);
    text->setHtml(html);
    text->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const int em = dialog.fontMetrics().height();
    dialog.resize(em * 38, em * 30);
    dialog.exec();
}

QString HelpActions::weightsPage() {
    return section(tr("Universal Sentence Encoder Lite"),
                   {tr("A trained text encoder of 2 layers with 4 heads each, English, by Google (Cer and "
                       "others, 2018). "
                       "Licence: Apache-2.0. Changed for this program: matrices stored in half precision, "
                       "tensors "
                       "renamed. It is an encoder: it does not predict a next word."),
                    tr("Text that it does not know becomes one unknown token, which has the encoder's own "
                       "trained vector "
                       "for unknown text. It reads at most 128 tokens."),
                    tr("A head's attention is one step inside the network, not by itself an explanation of "
                       "what the "
                       "network does.")}) +
           section(tr("GloVe word vectors"),
                   {tr("Vectors of the 20,000 most frequent English words, 100 numbers each, trained by "
                       "Pennington, Socher "
                       "and Manning (2014). Licence: PDDL-1.0. Changed for this program: cut to 20,000 "
                       "words, stored as "
                       "8-bit numbers with one scale factor per word."),
                    tr("Queries, keys and values are made from them by three different random projections, "
                       "which are "
                       "not trained. So a score is not a similarity, and this is not learned attention; but "
                       "words "
                       "with similar vectors have similar rows and similar columns."),
                    tr("A word that is not in the list gets a vector drawn at random from its letters, as "
                       "long as the "
                       "vectors are on average; the same word always gets the same one.")}) +
           section(
               tr("Random vectors"),
               {tr("Each token has a vector of random numbers that depends on the token and the seed alone; "
                   "projections are random too. Nothing is trained and nothing has a meaning: they show the "
                   "mechanism.")}) +
           section(tr("Numbers you type"), {tr("Queries, keys and values are the numbers of the table.")});
}

QString HelpActions::keysPage() {
    return QStringLiteral("<table>") + keyRow(tr("Ctrl+N, Ctrl+O, Ctrl+S"), tr("new, open, save")) +
           keyRow(tr("Ctrl+Shift+N, Ctrl+Shift+S"), tr("new window, save as")) +
           keyRow(tr("Ctrl+W, Ctrl+Q"), tr("close the window, quit")) +
           keyRow(tr("Ctrl+L"), tr("go to the text")) +
           keyRow(tr("Arrow keys in a picture"), tr("move from cell to cell")) +
           keyRow(tr("Enter or Space in a picture"), tr("pin the cell; Esc lets go")) +
           keyRow(tr("+, −, 0 in a picture"), tr("zoom in, zoom out, show all")) +
           keyRow(tr("A digit or F2 in a picture"), tr("replace the number of the cell")) +
           keyRow(tr("M"), tr("paint the mask; then Space toggles, Shift+arrows paint a line")) +
           keyRow(tr("Ctrl+B"), tr("keep the present settings as B, to compare")) +
           keyRow(tr("Enter or F2 on a token"), tr("edit it")) +
           keyRow(tr("Ins, Del, Ctrl+D"), tr("add, remove, duplicate a token")) +
           keyRow(tr("Alt+Left, Alt+Right"), tr("move a token")) +
           keyRow(tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")) +
           keyRow(tr("F8, F9, Shift+F8"), tr("play or pause the human scene, one step, from the beginning")) +
           keyRow(tr("Alt+1 … Alt+9"), tr("let something happen in the scene")) +
           keyRow(tr("Ctrl++, Ctrl+−, Ctrl+0"), tr("size of the whole interface")) +
           keyRow(tr("Tab, Shift+Tab"), tr("next, previous control")) + QStringLiteral("</table>");
}

QString HelpActions::aboutPage() {
    return section(
        tr("Attention Lab %1").arg(QStringLiteral(LAB_VERSION)),
        {tr("For exploring human and machine attention: every number computed on this computer, offline."),
         tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
            "warranty."),
         tr("Built with Qt, Eigen, Highway, nlohmann/json, libarchive and utf8proc.")});
}

}  // namespace lab::ui
