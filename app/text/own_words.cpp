#include "app/text/own_words.h"

#include "app/text/strings.h"

#include <QCoreApplication>
#include <QTranslator>

namespace kt::text {
namespace {

constexpr auto context_of_own_words = "OwnWords";

/// What Qt asks for the words of every context; it never changes, so that the worker can ask too.
class Teller : public QTranslator {
  public:
    explicit Teller(OwnWords::Words words) : words_(std::move(words)) {}
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, context_of_own_words) == 0 ? words_.value(QString::fromUtf8(source)) : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return words_.isEmpty(); }

  private:
    OwnWords::Words words_;
};

} // namespace

OwnWords::OwnWords() = default;

OwnWords::~OwnWords() {
    if (translator_) QCoreApplication::removeTranslator(translator_.get());
}

bool OwnWords::say(const Words& words) {
    if (words == words_) return false;
    words_ = words;
    if (translator_) QCoreApplication::removeTranslator(translator_.get());
    translator_ = words.isEmpty() ? nullptr : std::make_unique<Teller>(words);
    if (translator_) QCoreApplication::installTranslator(translator_.get());
    return true;
}

QString own_word(std::string_view sort, std::string_view key) {
    const std::string source = std::string(sort) + "/" + std::string(key);
    const QString said = QCoreApplication::translate(context_of_own_words, source.c_str());
    return said == qt(source) ? QString() : said;
}

} // namespace kt::text
