#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <ctime>
#include <map>
#include <string>
#include <vector>

namespace lab::bench {

using Milliseconds = std::vector<double>;

inline double percentile(Milliseconds values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Longest stretch for which the event loop did not come back to waiting.
class BusyClock : public QObject {
  public:
    BusyClock() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_since.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_since.isValid()) {
                add(m_since);
            }
        });
    }
    bool add(const QElapsedTimer& since) {
        longest.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        return true;
    }
    Milliseconds longest;

  private:
    QElapsedTimer m_since;
};

/// Knows which event kept the GUI thread longest, and whose it was; in time that the thread worked, so that
/// what else the machine does is not counted.
class TimedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        const QObject* owner = receiver->parent();
        const QByteArray name = (owner != nullptr ? owner->metaObject()->className() : "") + QByteArray("/") +
                                receiver->metaObject()->className() + QByteArray(" ") +
                                receiver->objectName().toUtf8() + " " +
                                QByteArray::number(static_cast<int>(event->type()));
        const double before = threadMilliseconds();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        double& longest = m_longest[name];
        longest = std::max(longest, threadMilliseconds() - before);
        return isHandled;
    }

    /// "HeatmapView weights 12: 3.1 ms, …": the longest first; forgets them.
    std::string takeLongest() {
        std::vector<std::pair<double, QByteArray>> all;
        for (const auto& [name, milliseconds] : m_longest) {
            all.emplace_back(milliseconds, name);
        }
        std::sort(all.rbegin(), all.rend());
        std::string told;
        for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 4); ++i) {
            told += all[i].second.toStdString() + ": " + std::to_string(all[i].first) + " ms; ";
        }
        m_longest.clear();
        return told;
    }

  private:
    static double threadMilliseconds() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    std::map<QByteArray, double> m_longest;
    int m_depth = 0;
};

}  // namespace lab::bench
