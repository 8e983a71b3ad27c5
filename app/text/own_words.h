// The team's own words for what has a name of ours: its steps and its domains.
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <string_view>

class QTranslator;

namespace kt::text {

/// While it lives, labels of steps and domains are the team's own, in every language. Made and changed on the screen's
/// thread; of several, the words said last come first.
class OwnWords {
  public:
    /// Own words by "step/2" or "domain/S".
    using Words = QHash<QString, QString>;

    OwnWords();
    ~OwnWords();
    OwnWords(const OwnWords&) = delete;
    OwnWords& operator=(const OwnWords&) = delete;

    /// Takes the place of what was said before; false when that was the same.
    bool say(const Words& words);

  private:
    Words words_;
    std::unique_ptr<QTranslator> translator_;
};

/// The team's word, or nothing. `sort`: "step" or "domain".
[[nodiscard]] QString own_word(std::string_view sort, std::string_view key);

} // namespace kt::text
