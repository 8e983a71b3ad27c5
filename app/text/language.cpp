#include "app/text/language.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTranslator>

#include <memory>
#include <vector>

namespace kt::text {
namespace {

struct InUse {
    QString code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> translators;
};

InUse& in_use() {
    static InUse one;
    return one;
}

} // namespace

QStringList languages() {
    return {QStringLiteral("nl"), QStringLiteral("en")};
}

void use_language(const QString& code) {
    const QString wanted = languages().contains(code) ? code : QStringLiteral("nl");
    auto& use = in_use();
    for (const auto& translator : use.translators)
        QCoreApplication::removeTranslator(translator.get());
    use.translators.clear();
    use.code = wanted;
    QDirIterator files(QStringLiteral(":/i18n"), {QStringLiteral("*_") + wanted + QStringLiteral(".qm")});
    while (files.hasNext()) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(files.next())) continue;
        QCoreApplication::installTranslator(translator.get());
        use.translators.push_back(std::move(translator));
    }
}

QString language() {
    return in_use().code;
}

} // namespace kt::text
