#include "ui/panels/human/scene_log_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "ui/panels/human/scene_text.h"

namespace lab::ui {

namespace {

using human::SceneEntry;
using human::SceneEntryKind;

constexpr human::Seconds kBurst{1};

QString quoted(QString words, QChar separator) {
    const bool needsQuotes = words.contains(separator) || words.contains(QLatin1Char('"'));
    words.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return needsQuotes ? QLatin1Char('"') + words + QLatin1Char('"') : words;
}

/// What happened, and in a line of its own why and at what cost.
QString whatAndWhy(const EntryText& text) {
    const QString joiner = QCoreApplication::translate("SceneText", "; ", "between what, why and cost");
    QStringList below;
    for (const QString& part : {text.why, text.cost}) {
        if (!part.isEmpty()) {
            below << part;
        }
    }
    return below.isEmpty() ? text.what : text.what + QLatin1Char('\n') + below.join(joiner);
}

QString number(double value) {
    return QString::number(value, 'g', 7);
}

}  // namespace

std::vector<SceneEntry> withoutBursts(std::span<const SceneEntry> log) {
    std::vector<SceneEntry> kept;
    for (const SceneEntry& entry : log) {
        const bool isBurst = !kept.empty() && entry.kind == SceneEntryKind::Change &&
                             kept.back().kind == SceneEntryKind::Change && entry.at - kept.back().at < kBurst;
        if (isBurst) {
            kept.back() = entry;
        } else {
            kept.push_back(entry);
        }
    }
    return kept;
}

SceneLogModel::SceneLogModel(QObject* parent) : QAbstractTableModel(parent) {}

void SceneLogModel::setLog(const human::SceneRun& run) {
    const std::span<const SceneEntry> log = run.log();
    std::vector<SceneEntry> entries = withoutBursts(log.last(std::min(log.size(), 4 * kShown)));
    std::ranges::reverse(entries);
    entries.resize(std::min(entries.size(), kShown));
    std::vector<Line> lines;
    lines.reserve(entries.size());
    const human::SceneSettings* last = nullptr;
    for (SceneEntry& entry : entries) {
        const human::SceneSettings& then = run.settingsAt(entry.at);
        // Most lines share their settings with the one before.
        auto settings =
            last == &then ? lines.back().settings : std::make_shared<const human::SceneSettings>(then);
        last = &then;
        lines.push_back({std::move(entry), std::move(settings)});
    }
    const std::size_t old = m_lines.size();
    const bool isLonger = lines.size() > old && std::equal(m_lines.begin(), m_lines.end(),
                                                           lines.end() - static_cast<std::ptrdiff_t>(old));
    if (isLonger) {
        // What is chosen and where the table is scrolled to stay.
        beginInsertRows({}, 0, static_cast<int>(lines.size() - old) - 1);
        m_lines = std::move(lines);
        endInsertRows();
    } else if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
}

void SceneLogModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_lines.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int SceneLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SceneLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant SceneLogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& [entry, settings] = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        return entrySentence(entry, *settings);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const EntryText text = entryText(entry, *settings);
    switch (static_cast<Column>(index.column())) {
        case Time:
            return clockText(entry.at);
        case What:
            return whatAndWhy(text);
    }
    return {};
}

QVariant SceneLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Time:
            return tr("Time");
        case What:
            return tr("What happened, why, and what it cost");
    }
    return {};
}

QString logText(const human::SceneRun& run, QChar separator) {
    QStringList lines;
    lines << QStringList{SceneLogModel::tr("Time (s)"),
                         SceneLogModel::tr("What happened"),
                         SceneLogModel::tr("Why"),
                         SceneLogModel::tr("Cost"),
                         SceneLogModel::tr("Ratio of weights"),
                         SceneLogModel::tr("Threshold"),
                         SceneLogModel::tr("Held (s)"),
                         SceneLogModel::tr("Lost (s)")}
                 .join(separator);
    for (const SceneEntry& entry : withoutBursts(run.log())) {
        const EntryText text = entryText(entry, run.settingsAt(entry.at));
        lines << QStringList{number(entry.at.count()),    quoted(text.what, separator),
                             quoted(text.why, separator), quoted(text.cost, separator),
                             number(entry.ratio),         number(entry.threshold),
                             number(entry.dwell.count()), number(entry.lost.count())}
                     .join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace lab::ui
