#include "core/engine/pattern_tokens.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace lab::engine {

namespace {

bool isOwnToken(const std::string& token) {
    return token.size() > 2 &&
           ((token.front() == '<' && token.back() == '>') || (token.front() == '[' && token.back() == ']'));
}

/// The mark that a subword source puts where a word starts.
std::string withoutWordStart(const std::string& token) {
    for (const std::string mark : {"\u2581", "\u0120"}) {
        if (token.starts_with(mark)) {
            return token.substr(mark.size());
        }
    }
    return token;
}

bool isPunctuation(const std::string& token) {
    for (const char* mark : {"。", "，", "、", "；", "：", "？", "！"}) {
        if (token == mark) {
            return true;
        }
    }
    return !token.empty() && std::ranges::all_of(token, [](char letter) {
        return std::ispunct(static_cast<unsigned char>(letter)) != 0;
    });
}

}  // namespace

attention::PatternTokens patternTokens(const std::vector<std::string>& keys, bool isSelf) {
    attention::PatternTokens tokens;
    tokens.isSelf = isSelf;
    std::map<std::string, int> numbers;
    for (const std::string& key : keys) {
        tokens.identity.push_back(numbers.emplace(key, static_cast<int>(numbers.size())).first->second);
        tokens.divides.push_back(isOwnToken(key) || isPunctuation(withoutWordStart(key)) ? 1 : 0);
    }
    return tokens;
}

}  // namespace lab::engine
