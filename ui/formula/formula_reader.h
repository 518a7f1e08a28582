#pragma once

#include <QString>

#include "core/base/result.h"

namespace lab::ui {

/// The text of a formula and the place up to which it has been read.
class FormulaReader {
  public:
    explicit FormulaReader(const QString& tex) : m_tex(tex) {}

    [[nodiscard]] bool isAtEnd() const { return m_place >= m_tex.size(); }
    [[nodiscard]] bool endsRow() const {
        return isAtEnd() || m_tex[m_place] == u'}' || m_tex[m_place] == u'&' || looksAt(u"\\\\") ||
               looksAtCommand(u"\\right") || looksAtCommand(u"\\end");
    }
    [[nodiscard]] bool looksAt(QStringView text) const {
        return QStringView(m_tex).mid(m_place).startsWith(text);
    }
    [[nodiscard]] bool looksAtCommand(QStringView command) const {
        const qsizetype end = m_place + command.size();
        return looksAt(command) && (end >= m_tex.size() || !m_tex[end].isLetter());
    }
    bool take(QStringView text) {
        skipSpaces();
        const bool found = looksAt(text);
        m_place += found ? text.size() : 0;
        return found;
    }
    bool takeCommand(QStringView command) {
        skipSpaces();
        const bool found = looksAtCommand(command);
        m_place += found ? command.size() : 0;
        return found;
    }
    void skipSpaces() {
        while (!isAtEnd() && m_tex[m_place].isSpace()) {
            ++m_place;
        }
    }
    [[nodiscard]] QString nameHere() const {
        qsizetype end = m_place + 1;
        while (end < m_tex.size() && m_tex[end].isLetter()) {
            ++end;
        }
        return m_tex.mid(m_place, std::max<qsizetype>(end - m_place, 2));
    }
    [[nodiscard]] std::string placeText() const { return std::to_string(m_place + 1); }
    [[nodiscard]] tl::unexpected<Error> unexpected(const QString& expected) const {
        const QString found = isAtEnd()                 ? QString()
                              : m_tex[m_place] == u'\\' ? nameHere()
                                                        : m_tex.mid(m_place, 1);
        return failure({ErrorCode::BadFormat, {}, placeText(), expected.toStdString(), found.toStdString()});
    }

  protected:
    const QString& m_tex;
    qsizetype m_place = 0;
};

}  // namespace lab::ui
