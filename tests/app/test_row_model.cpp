#include "app/models/list_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <random>

using namespace kt;

namespace fed { // moc does not look into unnamed ones

struct Item {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)
  public:
    QString name;
    int number = 0;

    [[nodiscard]] QString key() const { return name; }
    friend bool operator==(const Item&, const Item&) = default;
};

/// A list that is fed by hand.
class Fed : public app::ListModel {
    Q_OBJECT
  public:
    Fed() : ListModel(std::make_unique<app::RowModel<Item>>()) {}
    void show(std::vector<Item> wanted) { model<Item>().set(std::move(wanted)); }
    void append(std::vector<Item> more) { model<Item>().append(std::move(more)); }
    [[nodiscard]] const std::vector<Item>& shown() const { return rows<Item>(); }

  protected:
    void fetch(const std::string&) override {}
};

} // namespace fed

using namespace fed;

namespace {

std::vector<Item> random_list(std::mt19937_64& chance) {
    std::vector<Item> items;
    std::vector<int> names(20);
    for (int i = 0; i < 20; ++i)
        names[static_cast<std::size_t>(i)] = i;
    std::shuffle(names.begin(), names.end(), chance);
    const auto count = chance() % 20;
    for (std::size_t i = 0; i < count; ++i)
        items.push_back({QString::number(names[i]), static_cast<int>(chance() % 3)});
    return items;
}

} // namespace

TEST_CASE("any list becomes any other, and views always know") {
    std::mt19937_64 chance(20261121);
    Fed model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int told = 0;
    QObject::connect(&model, &app::ListModel::countChanged, &model, [&told] { ++told; });
    for (int round = 0; round < 2000; ++round) {
        const auto wanted = random_list(chance);
        model.show(wanted);
        REQUIRE(model.shown() == wanted);
        REQUIRE(model.rowCount() == static_cast<int>(wanted.size()));
    }
    CHECK(told > 0);
}

TEST_CASE("a row that stays keeps its delegate") {
    Fed model;
    model.show({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}, {QStringLiteral("c"), 1}});
    const QPersistentModelIndex b(model.index(1));
    int resets = 0;
    int changed = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&changed] { ++changed; });
    model.show({{QStringLiteral("c"), 1}, {QStringLiteral("x"), 1}, {QStringLiteral("b"), 2}});
    CHECK(b.isValid());
    CHECK(b.row() == 2);
    CHECK(resets == 0);
    CHECK(changed == 1);
    const int name = model.roleNames().key("name");
    CHECK(b.data(name).toString() == QStringLiteral("b"));
}

TEST_CASE("a page is added at the end, and a key is shown once") {
    Fed model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{QStringLiteral("a"), 1}, {QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}});
    CHECK(model.rowCount() == 2);
    model.append({{QStringLiteral("c"), 1}, {QStringLiteral("b"), 5}});
    REQUIRE(model.rowCount() == 3);
    CHECK(model.shown().back() == Item{QStringLiteral("b"), 5});
}

#include "test_row_model.moc"
