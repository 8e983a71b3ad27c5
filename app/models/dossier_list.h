// Base of the lists of records of one client.
#pragma once

#include "app/models/list_model.h"
#include "app/models/step_state.h"

#include <map>

namespace kt::app {

/// Who wrote and who is meant: names of members by id, and what else rows need to be made.
struct Names {
    std::map<MemberId, ledger::MemberRow> members;
    MemberId me;
    LocalDate today;
    Instant now;
    RecordId central_contact; ///< a participant, or a member seen as one
    std::vector<care::Away> away;
    std::map<RecordId, std::string> people; ///< participants by id

    [[nodiscard]] static Result<Names> of(ledger::Ledger& ledger, const ClientId& client, Clock& clock);
    [[nodiscard]] QString name(const MemberId& id) const;
    /// Of someone in or around the kernteam; empty when unknown.
    [[nodiscard]] QString person(const RecordId& id) const;
    /// "L. Hendriks, wijkverpleegkundige"
    [[nodiscard]] QString name_and_role(const MemberId& id) const;
};

class RecordReader;

/// What every row made of one record has.
struct RecordItem {
    Q_GADGET
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(int conflicts MEMBER conflicts CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString record_id;
    int conflicts = 0; ///< fields on which two people disagree
    QString by;        ///< who wrote last, with role
    QString at;

    [[nodiscard]] QString key() const { return record_id; }
    /// Fills these from the record.
    void take(const RecordReader& read);
    friend bool operator==(const RecordItem&, const RecordItem&) = default;
};

/// A list of one client's records.
class DossierList : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of the lists of one client")
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)

  public:
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);

  signals:
    void clientChanged();

  protected:
    using ListModel::ListModel;
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;

    /// Reads the records of `kind`, makes rows of them, keeps those `wanted` and puts them in order by `before`.
    template <class Item>
    void records(care::Kind kind, std::function<bool(const Item&, const Item&)> before = {},
                 std::function<bool(const Item&)> wanted = {}) {
        const auto id = ClientId::parse(text::plain(client_));
        if (!id) return;
        query<Item>([id = *id, kind, before, wanted, &clock = session()->desk().worker()->clock()](
                        ledger::Ledger& ledger) -> Result<ledger::Page<Item>> {
            KT_TRY(const auto names, Names::of(ledger, id, clock));
            KT_TRY(const auto found, ledger.records(id, kind));
            std::vector<Item> items;
            for (auto it = found.rbegin(); it != found.rend(); ++it)
                items.push_back(Item::of(*it, names));
            if (wanted) std::erase_if(items, [&wanted](const Item& one) { return !wanted(one); });
            if (before) std::stable_sort(items.begin(), items.end(), before);
            return whole(std::move(items));
        });
    }

  private:
    QString client_;
};

} // namespace kt::app
